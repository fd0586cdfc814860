"""``sozialplanung:publiclayer``: from the internal layer to the one that may be given away."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis import processing
from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProcessingException
    QgsField,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType
from sozialplanung.plugin.core.disclosure.rule import Rule
from sozialplanung.plugin.method_record import read_record

from .helpers import Log, areas, by_id, run

COUNTS: dict[str, list[Any]] = {
    "id": ["01", "02", "03", "04", "05", "06"],
    "name": ["Mitte", "Altstadt", "Hafen", "Nord", "Süd", "West"],
    "space": ["A", "A", "A", "B", "B", "B"],
    "ew": [2100, 3300, 1900, 4000, 2700, 2500],
    "sgb2_2023": [2, 310, 120, 440, 210, 170],
    "num_sgb2": [2, 310, 120, 440, 210, 170],
    "den_sgb2": [900, 1610, 950, 2700, 1320, 1400],
    "num_old": [11, 25, 9, 30, 14, 21],
    "den_old": [90, 120, 80, 150, 95, 105],
}  # fmt: skip
for _name in ("sgb2", "old"):
    COUNTS[_name] = [100 * n / d for n, d in zip(COUNTS[f"num_{_name}"], COUNTS[f"den_{_name}"], strict=True)]
INDEX: dict[str, Any] = {
    "ID_FIELD": "id",
    "STATUS_FIELDS": ["sgb2", "old"],
    "POPULATION_FIELD": "ew",
    "OUTPUT": "TEMPORARY_OUTPUT",
}
PUBLIC: dict[str, Any] = {
    "ID_FIELD": "id",
    "NAME_FIELD": "name",
    "GROUP_FIELDS": ["space"],
    "OUTPUT": "TEMPORARY_OUTPUT",
}


def internal(parameters: dict[str, Any] | None = None) -> QgsVectorLayer:
    layer = run("socialmap", INDEX | {"INPUT": areas(COUNTS)} | (parameters or {}))["OUTPUT"]
    assert isinstance(layer, QgsVectorLayer)
    return layer


def fields(layer: QgsVectorLayer) -> list[str]:
    return [field.name() for field in layer.fields().toList()]


def test_public_layer_holds_what_is_safe() -> None:
    log = Log()
    result = run("publiclayer", PUBLIC | {"INPUT": internal()}, log)
    layer = result["OUTPUT"]
    assert fields(layer) == [
        "id", "name", "space", "valid", "excluded_because", "profile",
        "sgb2", "sign_sgb2", "num_sgb2", "sign_num_sgb2", "den_sgb2", "old", "num_old", "den_old",
        "z_sgb2", "sign_z_sgb2", "z_old", "status_sum", "sign_status_sum", "status_index", "sign_status_index",
        "dynamics_sum", "dynamics_index", "limit_distance", "sign_limit_distance",
        "status_stability", "sign_status_stability", "dynamics_stability", "class_stability", "sign_class_stability",
        "status_class", "dynamics_class", "class_code", "class_short", "class_name", "attention",
    ]  # fmt: skip
    rows = by_id(layer, ["name", "num_sgb2", "sign_num_sgb2", "den_sgb2", "old", "status_index"], "id")
    assert rows["01"] == ("Mitte", None, "•", 900.0, pytest.approx(100 * 11 / 90), None)
    assert rows["04"][:5] == ("Nord", 440.0, None, 2700.0, 20.0)
    assert sum(row[1] is None for row in rows.values()) == 2
    assert (result["PRIMARY_COUNT"], result["SECONDARY_COUNT"]) == (1, 1)
    assert "sgb2: 1 counts withheld by the rule, 1 more to protect them" in log.text
    assert "ew, sgb2_2023" in log.text


def test_areas_keep_their_polygons_and_classes() -> None:
    source = internal()
    layer = run("publiclayer", PUBLIC | {"INPUT": source})["OUTPUT"]
    assert layer.crs() == source.crs()
    shapes = [{f["id"]: f.geometry().asWkt(0) for f in item.getFeatures()} for item in (source, layer)]
    assert shapes[0] == shapes[1]
    assert by_id(layer, ["status_class"], "id") == by_id(source, ["status_class"], "id")
    assert layer.renderer().type() == "categorizedSymbol"


def test_groups_and_city_are_sums() -> None:
    result = run(
        "publiclayer", PUBLIC | {"INPUT": internal(), "GROUPS": "TEMPORARY_OUTPUT", "CITY": "TEMPORARY_OUTPUT"}
    )
    groups = by_id(result["GROUPS"], ["level", "num_sgb2", "den_sgb2", "sgb2"], "group")
    assert groups["A"] == ("space", 432.0, 3460.0, pytest.approx(100 * 432 / 3460))
    assert by_id(result["CITY"], ["num_sgb2", "num_old"], "role") == {"city": (1252.0, 110.0)}


def test_city_row_with_people_of_no_area_protects_too() -> None:
    others = areas({
        "role": ["unassigned", "city"], "key": ["99", "00"], "num_sgb2": [1, 1253], "den_sgb2": [30, 8910],
        "num_old": [5, 115], "den_old": [40, 680],
    }, geometry=False)  # fmt: skip
    result = run("publiclayer", PUBLIC | {"INPUT": internal(), "OTHERS": others, "CITY": "TEMPORARY_OUTPUT"})
    rows = by_id(result["CITY"], ["key", "num_sgb2", "sign_num_sgb2", "num_old"], "role")
    assert rows == {"city": ("00", 1253.0, None, 115.0), "unassigned": ("99", None, "•", 5.0)}


def test_record_goes_on_with_a_file(tmp_path: Path) -> None:
    source = internal({"OUTPUT": str(tmp_path / "intern.gpkg")})
    layer = run("publiclayer", PUBLIC | {"INPUT": source, "OUTPUT": str(tmp_path / "public.gpkg")})["OUTPUT"]
    record = read_record(layer)
    assert record.method
    assert record.method.hash == read_record(source).method.hash


def test_earlier_public_layer_is_read() -> None:
    earlier = run("publiclayer", PUBLIC | {"INPUT": internal()})["OUTPUT"]
    later = dict(COUNTS)
    for name in ("sgb2", "old"):
        later |= {f"num_prev_{name}": COUNTS[f"num_{name}"], f"den_prev_{name}": COUNTS[f"den_{name}"]}
        later[f"d_{name}"] = [0.0] * 6
    later["num_sgb2"] = [20, *COUNTS["num_sgb2"][1:]]
    parameters = PUBLIC | {"INPUT": areas(later), "GROUP_FIELDS": []}
    log = Log()
    withheld = []
    for more in ({}, {"EARLIER": earlier}):
        layer = run("publiclayer", parameters | more, log)["OUTPUT"]
        withheld.append({key for key, (sign,) in by_id(layer, ["sign_num_prev_sgb2"], "id").items() if sign})
    before = {key for key, (sign,) in by_id(earlier, ["sign_num_sgb2"], "id").items() if sign}
    assert withheld[1] == before
    assert "No earlier public layer was given" in log.text


def test_earlier_sums_bind_the_present_ones() -> None:
    """One person of no area was withheld then: a total of the areas alone would tell."""
    others = areas({"role": ["unassigned", "city"], "key": ["99", "00"], "num_sgb2": [1, 1253],
                    "den_sgb2": [30, 8910]}, geometry=False)  # fmt: skip
    then = run("publiclayer", PUBLIC | {"INPUT": internal(), "OTHERS": others, "GROUPS": "TEMPORARY_OUTPUT",
                                        "CITY": "TEMPORARY_OUTPUT"})  # fmt: skip
    later = COUNTS | {"num_prev_sgb2": COUNTS["num_sgb2"], "den_prev_sgb2": COUNTS["den_sgb2"]}
    later |= {"d_sgb2": [0.1] * 6, "num_sgb2": [20, *COUNTS["num_sgb2"][1:]]}
    parameters = PUBLIC | {"INPUT": areas(later), "EARLIER": then["OUTPUT"], "CITY": "TEMPORARY_OUTPUT"}
    earlier = {"EARLIER_GROUPS": then["GROUPS"], "EARLIER_CITY": then["CITY"]}
    totals = [by_id(run("publiclayer", parameters | more)["CITY"], ["num_prev_sgb2"], "role") for more in ({}, earlier)]
    assert totals == [{"city": (1252.0,)}, {"city": (None,)}]
    with pytest.raises(QgsProcessingException, match="has no field 'level', 'group'"):
        run("publiclayer", parameters | {"EARLIER_GROUPS": then["OUTPUT"]})


def test_kept_numbers_stay_numbers_of_their_type(tmp_path: Path) -> None:
    kinds = {
        "whole": (QMetaType.Type.Int, 7), "long": (QMetaType.Type.LongLong, 3_000_000_000),
        "area": (QMetaType.Type.Double, 12.5), "yes": (QMetaType.Type.Bool, True),
        "word": (QMetaType.Type.QString, "x"),
    }  # fmt: skip
    source = internal()
    source.dataProvider().addAttributes([QgsField(name, kind) for name, (kind, _) in kinds.items()])
    source.updateFields()
    places = [source.fields().indexFromName(name) for name in kinds]
    values = dict(zip(places, (value for _, value in kinds.values()), strict=True))
    empty = max(source.allFeatureIds())
    source.dataProvider().changeAttributeValues({row: values for row in source.allFeatureIds() if row != empty})
    for output in ("TEMPORARY_OUTPUT", str(tmp_path / "public.gpkg")):
        layer = run("publiclayer", PUBLIC | {"INPUT": source, "KEEP_FIELDS": list(kinds), "OUTPUT": output})["OUTPUT"]
        rows = by_id(layer, kinds, "id")
        assert rows["01"] == tuple(value for _, value in kinds.values())
        assert rows["06"] == (None,) * len(kinds)
        assert {name: layer.fields().field(name).type() for name in kinds} == {
            name: kind for name, (kind, _) in kinds.items()
        }


def test_the_rule_is_stored_with_the_public_layer(tmp_path: Path) -> None:
    for output in ("TEMPORARY_OUTPUT", str(tmp_path / "public.gpkg")):
        layer = run("publiclayer", PUBLIC | {"INPUT": internal(), "HIGH": 3, "OUTPUT": output})["OUTPUT"]
        assert read_record(layer).rule == Rule(1, 3, 10)
    assert read_record(internal()).rule is None


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"KEEP_FIELDS": ["sgb2_2023"]}, "gives away what is withheld in 'num_sgb2'"),
        ({"LOW": 3, "HIGH": 2}, "Counts from 3 to 2"),
        ({"GROUP_FIELDS": ["spaces"]}, "has no field 'spaces'"),
        ({"ID_FIELD": "space"}, "more than once: A, B"),
    ],
)
def test_wrong_input_gets_a_sentence(changes: dict[str, Any], sentence: str) -> None:
    with pytest.raises(QgsProcessingException, match=sentence):
        run("publiclayer", PUBLIC | {"INPUT": internal()} | changes)


def test_an_internal_layer_is_no_earlier_public_one() -> None:
    with pytest.raises(QgsProcessingException, match="but an internal one came: Earlier public layer"):
        run("publiclayer", PUBLIC | {"INPUT": internal(), "EARLIER": internal()})


def test_layer_without_counts_is_refused() -> None:
    plain = areas({name: COUNTS[name] for name in ("id", "name", "space", "sgb2")})
    with pytest.raises(QgsProcessingException, match="No indicator has its counts"):
        run("publiclayer", PUBLIC | {"INPUT": plain})


def test_internal_layers_are_marked_and_public_ones_are_not(tmp_path: Path) -> None:
    path = str(tmp_path / "result.gpkg")
    for output in ("TEMPORARY_OUTPUT", path):
        layer = internal({"OUTPUT": output})
        assert read_record(layer).internal
        reopened = QgsVectorLayer(f"{path}|layername=result", "again", "ogr") if output == path else layer
        assert "INTERN" in str(reopened.metadata().title())
        assert "Not to be given away" in str(reopened.metadata().constraints()[0].constraint)
    assert internal().name().endswith(" (INTERN)")
    public = run("publiclayer", PUBLIC | {"INPUT": internal()})["OUTPUT"]
    assert not read_record(public).internal
    assert "INTERN" not in f"{public.name()} {public.metadata().title()}"


def test_layer_is_loaded_under_its_marked_name() -> None:
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    destination = QgsProcessingOutputLayerDefinition("memory:", project)
    parameters: dict[str, object] = INDEX | {"INPUT": areas(COUNTS), "OUTPUT": destination}
    result = processing.run("sozialplanung:socialmap", parameters, context=context, feedback=Log())
    assert result
    names = [item.name for item in context.layersToLoadOnCompletion().values()]
    assert names == ["Social index (INTERN)"]


def test_layer_without_small_counts_is_not_internal() -> None:
    harmless = COUNTS | {"num_sgb2": [20, *COUNTS["num_sgb2"][1:]]}
    layer = run("socialmap", INDEX | {"INPUT": areas(harmless)})["OUTPUT"]
    assert "INTERN" not in str(layer.name())


def test_the_early_warning_list_of_internal_layers_is_marked_and_that_of_public_ones_withholds(tmp_path: Path) -> None:
    pages = []
    for number, layer in enumerate((internal(), run("publiclayer", PUBLIC | {"INPUT": internal()})["OUTPUT"])):
        page = tmp_path / f"{number}.html"
        compared = run("compareeditions", {"INPUT": layer, "PREVIOUS": layer, "ID_FIELD": "id", "REPORT": str(page),
                                           "OUTPUT": "TEMPORARY_OUTPUT", "LANGUAGE": "de"})["OUTPUT"]  # fmt: skip
        assert read_record(compared).internal is (number == 0)
        pages.append(page.read_text(encoding="utf-8"))
    assert [page.count('class="stamp"') for page in pages] == [1, 0]
