"""Two editions for the early-warning pages: how they are read, and their maps."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from sozialplanung.plugin.core.charts.palettes import Fill, class_colours
from sozialplanung.plugin.core.disclosure.rule import Rule
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.papers.comparison import changes_of
from sozialplanung.plugin.method_record import KEY, read_record
from sozialplanung.plugin.papers.area_copies import paler
from sozialplanung.plugin.papers.comparing import compared
from sozialplanung.plugin.papers.comparison_layers import comparison_layers
from sozialplanung.plugin.papers.order import PaperLayers, PaperOrder
from sozialplanung.plugin.papers.reading import read_city

from .helpers import Log, areas, run
from .paper_editions import RATES, colours, edition, layers_of, order

LATER = RATES | {"01": 420}


def changes(layers: PaperLayers, chosen: PaperOrder | None = None, log: Log | None = None) -> dict[str, str]:
    """The changes that are none of no change."""
    chosen = chosen or order()
    run = compared(chosen, layers, read_city(chosen, layers, Log()), log or Log())
    return {key: text for key, text in changes_of(run, chosen.words).items() if text != "unverändert"}


def published(layer: QgsVectorLayer) -> QgsVectorLayer:
    """The layer with the record of one that 'Public layer' has made."""
    layer.setCustomProperty(KEY, replace(read_record(layer), rule=Rule(), city={}).to_text())
    return layer


def test_both_editions_are_read_with_names_counts_and_boundaries() -> None:
    layers = layers_of(edition(LATER, "2024"), edition(RATES, "2022"))
    city = read_city(order(), layers, Log())
    run = compared(order(), layers, city, Log())
    assert changes(layers) == {"01": "2 → 4"}
    assert run.now.names["01"] == "Viertel 01"
    assert run.areas["01"].rates[0].city_then == pytest.approx(16.6)
    assert run.areas["02"].boundary == 0


def test_an_earlier_edition_may_call_its_key_otherwise() -> None:
    layers = layers_of(edition(LATER, "2024"), edition(RATES, "2022", key="nummer"))
    same = layers_of(edition(LATER, "2024"), edition(RATES, "2022"))
    assert changes(layers) == changes(same) != {}


def test_no_key_in_common_is_said_with_the_names_of_layers_and_field() -> None:
    other = edition({f"X{key}": rate for key, rate in RATES.items()}, "2022", key="nummer")
    layers = layers_of(edition(LATER, "2024"), other)
    with pytest.raises(PlanningError, match=r"2022.*'id'.*2024"):
        changes(layers)


def test_an_earlier_layer_without_classes_is_refused() -> None:
    layers = layers_of(edition(LATER, "2024"), areas({"id": list(RATES), "poor": [1.0] * 10}))
    with pytest.raises(PlanningError, match="status_class"):
        changes(layers)


def test_what_the_comparison_cannot_say_goes_to_the_log() -> None:
    log = Log()
    changes(layers_of(edition(LATER, "2024", WEIGHTS="poor=2"), edition(RATES, "2022")), log=log)
    assert "computed by different methods" in log.text, "in the language of the log, not of the paper"
    assert "früher" not in log.text


def test_an_area_that_was_cut_anew_and_one_that_is_new() -> None:
    now, then = edition(LATER, "2024"), edition({key: rate for key, rate in RATES.items() if key != "05"}, "2022")
    feature = next(row for row in now.getFeatures() if row["id"] == "02")
    now.dataProvider().changeGeometryValues({feature.id(): QgsGeometry.fromRect(QgsRectangle(100, 0, 190, 60))})
    # The squares of the earlier edition stand beside each other: from the fifth on they lie elsewhere, too.
    found = changes(layers_of(now, then))
    assert (found["02"], found["05"]) == ("neuer Zuschnitt", "neu")


def test_the_public_edition_has_no_number_that_is_withheld() -> None:
    chosen = order(public=True)
    log = Log()
    layers = layers_of(edition(LATER | {"03": 1}, "2024"), published(edition(RATES, "2022")))
    city = read_city(chosen, layers, Log())
    run = compared(chosen, layers, city, log)
    assert not any(name.startswith(("num_", "den_")) for name in run.now.numbers)
    withheld = [area.key for area in city.areas if area.values["poor"] is None]
    assert "03" in withheld
    assert all(run.areas[key].rates[0].now is None for key in withheld)
    assert run.areas["01"].rates[0].then == 10.0


def test_an_internal_earlier_edition_gives_the_public_its_classes_alone() -> None:
    chosen, log = order(public=True), Log()
    layers = layers_of(edition(LATER, "2024"), edition(RATES | {"03": 1}, "2022"))
    run = compared(chosen, layers, read_city(chosen, layers, Log()), log)
    assert all(rate.then is None for area in run.areas.values() for rate in area.rates)
    assert run.areas["01"].changed
    assert "Nobody has judged what may be told of the earlier edition '2022'" in log.text


def test_a_public_earlier_edition_has_a_city_value_only_where_no_count_is_withheld() -> None:
    chosen = order(public=True)
    for before, known in ((RATES, 16.6), (RATES | {"03": 1}, None)):
        internal = edition(before, "2022")
        public = run("publiclayer", {"INPUT": internal, "ID_FIELD": "id", "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
        layers = layers_of(edition(LATER, "2024"), public)
        rates = [
            area.rates[0] for area in compared(chosen, layers, read_city(chosen, layers, Log()), Log()).areas.values()
        ]
        (of_city,) = {rate.city_then for rate in rates}
        assert of_city == (pytest.approx(known) if known else None)
        assert any(rate.then for rate in rates)


def test_an_earlier_edition_without_counts_gives_numbers_only_if_it_is_public() -> None:
    chosen = order(public=True)
    bare = edition(RATES, "2022")
    counts = [bare.fields().indexFromName(name) for name in ("num_poor", "den_poor")]
    bare.dataProvider().deleteAttributes(counts)
    bare.updateFields()

    def then() -> list[float | None]:
        layers = layers_of(edition(LATER, "2024"), bare)
        run = compared(chosen, layers, read_city(chosen, layers, Log()), Log())
        assert run.areas["01"].changed
        return [rate.then for rate in run.areas["01"].rates]

    assert then() == [None]
    published(bare)
    assert then() == [10.0]


def test_then_and_now_have_the_colours_of_the_index() -> None:
    layers, project, chosen = layers_of(edition(LATER, "2024"), edition(RATES, "2022")), QgsProject(), order()
    city = read_city(chosen, layers, Log())
    run = compared(chosen, layers, city, Log())
    sets = comparison_layers(project, run, city, chosen, layers)
    palette = [row[0] for row in class_colours("accessible", 4, 1)]
    for name, edition_of in (("then", run.then), ("now", run.now)):
        expected = {key: palette[(state.status or 0) - 1] for key, state in edition_of.states.items()}
        assert colours(sets[name], "") == colours(sets[f"city {name}"], "") == expected
        on_east = colours(sets[name], "Ost")
        assert on_east["10"] == expected["10"]
        assert on_east["01"] == paler(Fill(expected["01"])).colour
    assert colours(sets["then"], "")["01"] != colours(sets["now"], "")["01"]


def test_a_dissolved_area_belongs_to_the_district_of_its_land() -> None:
    now = edition({key: rate for key, rate in LATER.items() if key != "10"}, "2024")
    layers, project, chosen = layers_of(now, edition(RATES, "2022")), QgsProject(), order()
    feature = next(row for row in now.getFeatures() if row["id"] == "09")
    now.dataProvider().changeGeometryValues({feature.id(): QgsGeometry.fromRect(QgsRectangle(800, 0, 990, 90))})
    city = read_city(chosen, layers, Log())
    layer = comparison_layers(project, compared(chosen, layers, city, Log()), city, chosen, layers)["then"][-1]
    assert isinstance(layer, QgsVectorLayer)
    homes = {row["area"]: row["district"] for row in layer.getFeatures()}
    assert (homes["10"], homes["01"]) == ("Ost", "West")


def test_an_earlier_edition_in_another_system_is_drawn_in_place() -> None:
    from .test_compareeditions import native

    then = edition(RATES, "2022")
    moved = native("reprojectlayer", {"INPUT": then, "TARGET_CRS": "EPSG:25833", "OUTPUT": "memory:"})
    moved.setName("2022")
    project, chosen = QgsProject(), order()
    layers = replace(layers_of(edition(LATER, "2024")), previous=moved)
    city = read_city(chosen, layers, Log())
    run = compared(chosen, layers, city, Log())
    assert run.areas["02"].boundary == 0
    layer = comparison_layers(project, run, city, chosen, layers)["then"][-1]
    assert layer.extent().xMaximum() == pytest.approx(990, abs=1)
    assert layer.crs() == layers.areas.crs()


def test_a_poster_has_larger_labels_and_borders() -> None:
    layers = layers_of(edition(LATER, "2024"), edition(RATES, "2022"))
    sizes = []
    for paper in ("a4_portrait", "a1"):
        chosen, project = replace(order(), paper=paper), QgsProject()
        city = read_city(chosen, layers, Log())
        layer = comparison_layers(project, compared(chosen, layers, city, Log()), city, chosen, layers)["now"][-1]
        assert isinstance(layer, QgsVectorLayer)
        sizes.append(layer.labeling().settings().format().size())
    assert sizes[1] == pytest.approx(2.4 * sizes[0])
