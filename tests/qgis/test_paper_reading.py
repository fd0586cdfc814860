"""A classified layer and its districts as a paper sees them: fields, districts, sums, what is withheld."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from qgis import processing
from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.index.profile import Method, load_profile
from sozialplanung.plugin.method_record import KEY, MethodRecord
from sozialplanung.plugin.papers.order import PaperLayers, PaperOrder
from sozialplanung.plugin.papers.reading import district_shapes

from .paper_layers import Log
from .small_city import AREAS, DISTRICTS, ORDER, areas, districts, forget_the_city, read


def test_fields_that_nobody_chose_are_found_and_named() -> None:
    log = Log()
    city = read(log=log)
    assert any("'q_id'" in fact and "'q_name'" in fact and "'ew'" in fact for fact in log.facts)
    area = city.district("Nord").areas[0]
    assert (area.key, area.name, area.population, area.district) == ("01", "Altstadt", 1000, "Nord")
    assert (area.status, area.dynamics) == (1, 3)
    assert (area.status_index, area.values["armut"], area.attention) == (-1.0, 10.0, False)
    assert city.method == "mss 1.0 " + Method(load_profile("mss"), ("armut",), ("d_armut",)).hash


def test_indicators_have_the_titles_of_their_sheets_status_first() -> None:
    log = Log()
    city = read(log=log)
    rate, change = city.indicators
    assert (rate.field, rate.title, rate.unit, rate.date, rate.change) == (
        "armut", "Kinderarmut", "%", "31.12.2024", False
    )  # fmt: skip
    assert (change.field, change.title, change.change) == ("d_armut", "d_armut", True)
    assert city.state == "31.12.2024"
    assert any("d_armut" in warning and "alias" in warning for warning in log.warnings)


def test_the_rates_of_districts_come_from_counts_not_from_the_mean_of_their_areas() -> None:
    city = read()
    assert city.district("Nord").values["armut"] == pytest.approx(100 * 130 / 500)  # the mean would be 20
    assert city.district("Nord").values["d_armut"] == pytest.approx(100 * 130 / 500 - 100 * 120 / 500)
    assert city.values["armut"] == 16.2, "the stored city value knows people of no area"


def test_a_sum_with_a_withheld_count_is_withheld() -> None:
    city = read(areas=forget_the_city(areas()))
    east = city.district("Östlich")
    assert (east.values["armut"], east.signs["armut"]) == (None, "•")
    assert (city.values["armut"], city.signs["armut"]) == (None, "•")
    assert {area.name: area.signs.get("armut") for area in east.areas} == {"Ämterviertel": None, "Hafen": "•"}


def test_a_city_value_with_people_of_no_area_is_known_as_such() -> None:
    assert read().beyond_areas, "16.2, but 180 of 1,000 by the areas"
    assert not read(areas=forget_the_city(areas())).beyond_areas
    layer = forget_the_city(areas(AREAS[:3]))
    record = MethodRecord.from_text(layer.customProperty(KEY), "")
    layer.setCustomProperty(KEY, replace(record, city={"armut": 18.0}).to_text())
    assert not read(areas=layer).beyond_areas


def test_layers_without_a_source_are_named_as_such() -> None:
    city = read()
    assert [source.layer for source in (*city.sources, *city.outlines)] == ["Quartiere", "Sozialräume"]


def test_indicators_without_a_date_are_warned_of() -> None:
    log = Log()
    read(log=log)
    assert any("no reference date: d_armut." in warning for warning in log.warnings)


def test_without_counts_there_is_no_city_value() -> None:
    layer = forget_the_city(areas())
    layer.dataProvider().deleteAttributes([layer.fields().indexFromName("num_armut")])
    layer.updateFields()
    city = read(areas=layer)
    assert city.values == {}
    assert city.district("Nord").values == {}


def test_names_are_sorted_as_in_a_register() -> None:
    city = read()
    assert [district.name for district in city.districts] == ["Nord", "Östlich"]
    assert [area.name for area in city.district("Östlich").areas] == ["Ämterviertel", "Hafen"]


def test_the_largest_share_counts_and_what_is_split_is_told() -> None:
    log = Log()
    shifted = districts([((0, 0, 2.2, 2), ["N", "Nord"]), ((2.2, 0, 4, 2), ["Ö", "Östlich"])])
    city = read(districts=shifted, log=log)
    assert [area.name for area in city.district("Nord").areas] == ["Altstadt", "Zeche"]
    split = city.split[0]
    assert (split.area, split.district) == ("Ämterviertel", "Östlich")
    assert dict(split.shares) == pytest.approx({"Östlich": 0.718, "Nord": 0.282}, abs=0.001)
    assert "  Ämterviertel: Östlich 72 %, Nord 28 %" in log.facts


def test_the_official_assignment_goes_before_the_surface() -> None:
    layer = areas([(box, [*row[:2], "Ö", *row[3:]]) for box, row in AREAS])
    city = read(replace(ORDER, district_field="sr"), areas=layer)
    assert [len(district.areas) for district in city.districts] == [0, 4]


def test_areas_in_no_district_are_counted_and_named() -> None:
    log = Log()
    city = read(districts=districts(DISTRICTS[:1]), log=log)
    assert [area.name for area in city.unassigned] == ["Ämterviertel", "Hafen"]
    assert any("(2): Ämterviertel, Hafen" in warning for warning in log.warnings)


def reprojected(layer: QgsVectorLayer, crs: str) -> QgsVectorLayer:
    """A copy of a layer in another coordinate reference system."""
    parameters = {"INPUT": layer, "TARGET_CRS": crs, "OUTPUT": "TEMPORARY_OUTPUT"}
    result = processing.run("native:reprojectlayer", parameters)
    assert result
    found: QgsVectorLayer = result["OUTPUT"]
    found.setCustomProperty(KEY, layer.customProperty(KEY))
    return found


def test_outlines_of_districts_and_city_are_in_metres_and_in_the_system_of_the_areas() -> None:
    there = reprojected(districts(), "EPSG:4326")
    shapes, crs = district_shapes(ORDER, PaperLayers(areas(), there))
    assert (set(shapes), crs.authid()) == ({"", "Nord", "Östlich"}, "EPSG:25832")
    assert shapes[""].area() == pytest.approx(8e6, rel=1e-4)
    assert shapes["Nord"].area() == pytest.approx(4e6, rel=1e-4)
    city = read(districts=there)
    assert [len(district.areas) for district in city.districts] == [2, 2]
    assert not city.split


def test_areas_in_degrees_are_measured_in_metres() -> None:
    layer = reprojected(areas(), "EPSG:4326")
    shapes, crs = district_shapes(ORDER, PaperLayers(layer, districts()))
    assert not crs.isGeographic()
    assert shapes[""].area() == pytest.approx(8e6, rel=1e-3)
    assert [len(district.areas) for district in read(areas=layer).districts] == [2, 2]


@pytest.mark.parametrize(
    ("order", "sentence"),
    [
        (replace(ORDER, district_name_field="bez"), r"'Sozialräume' has no field 'bez'\. Its fields are: id, name"),
        (replace(ORDER, id_field="nr"), r"'Quartiere' has no field 'nr'"),
        (replace(ORDER, indicator_fields=("sgb2",)), r"has no field 'sgb2'"),
        (replace(ORDER, district_filter=("Nord", "Sued")), r"names Sued, but the districts are: Nord, Östlich"),
        (replace(ORDER, district_field="q_name"), r"do not exist \(4\): Altstadt"),
    ],
)
def test_orders_that_do_not_fit_are_refused_with_what_there_is(order: PaperOrder, sentence: str) -> None:
    with pytest.raises(PlanningError, match=sentence):
        read(order)


def test_layers_that_do_not_fit_are_refused() -> None:
    unclassified = areas()
    unclassified.dataProvider().deleteAttributes([unclassified.fields().indexFromName("status_class")])
    unclassified.updateFields()
    nowhere = areas()
    nowhere.setCrs(QgsCoordinateReferenceSystem())
    points = QgsVectorLayer("Point?crs=EPSG:25832&field=name:string", "Punkte", "memory")
    far = districts([((50, 0, 60, 2), ["N", "Nord"])])
    twice = districts([DISTRICTS[0], ((2, 0, 4, 2), ["Ö", "Nord"])])
    refused: list[tuple[dict[str, Any], str]] = [
        ({"areas": unclassified}, "has no field status_class"),
        ({"areas": nowhere}, "no coordinate reference system"),
        ({"districts": points}, "should hold polygons"),
        ({"districts": far}, "None of the 1 districts"),
        ({"districts": twice}, "these names occur more than once: Nord"),
    ]
    for layers, sentence in refused:
        with pytest.raises(PlanningError, match=sentence):
            read(**layers)
