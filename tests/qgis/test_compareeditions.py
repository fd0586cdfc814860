"""``compareeditions``: two classified layers, as users have them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from qgis import processing
from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProcessingException
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType
from sozialplanung.plugin.method_record import read_record

from .helpers import BERLIN, SAMPLE, Log, areas, by_id, run

SOON = {"ID_FIELD": "id", "LANGUAGE": "en", "OUTPUT": "TEMPORARY_OUTPUT"}
# Five areas, their rate of poor people in per mille of 1,000 inhabitants.
RATES = {"01": 100, "02": 120, "03": 140, "04": 160, "05": 400}


def classified(rates: Mapping[str, int], name: str = "edition", **parameters: Any) -> QgsVectorLayer:
    """A layer of areas with counts behind the rate, through index and classes."""
    return socialmap(counted(rates), name, **parameters)


def counted(rates: Mapping[str, int]) -> QgsVectorLayer:
    return areas({
        "id": list(rates), "title": [f"Area {key}" for key in rates], "poor": [rate / 10 for rate in rates.values()],
        "num_poor": list(rates.values()), "den_poor": [1000 for _ in rates],
    })  # fmt: skip


def socialmap(layer: QgsVectorLayer, name: str, **parameters: Any) -> QgsVectorLayer:
    choice = {"INPUT": layer, "ID_FIELD": "id", "STATUS_FIELDS": ["poor"], "LANGUAGE": "en"}
    result: QgsVectorLayer = run("socialmap", choice | {"OUTPUT": "TEMPORARY_OUTPUT"} | parameters)["OUTPUT"]
    result.setName(name)
    return result


def native(algorithm: str, parameters: dict[str, Any]) -> Any:
    """The output of one of QGIS's own algorithms."""
    result = processing.run(f"native:{algorithm}", parameters)
    assert result
    return result["OUTPUT"]


def compare(now: Any, then: Any, feedback: Log | None = None, **parameters: Any) -> dict[str, Any]:
    return run("compareeditions", SOON | {"INPUT": now, "PREVIOUS": then} | parameters, feedback)


def rows(layer: Any) -> list[dict[str, Any]]:
    """The rows of a table output as dictionaries, NULL as None."""
    return [
        {name: None if feature[name] == NULL else feature[name] for name in layer.fields().names()}
        for feature in layer.getFeatures()
    ]


def test_list_tables_and_report_of_two_small_editions(tmp_path: Path) -> None:
    then, now = classified(RATES, "2022"), classified(RATES | {"01": 420}, "2024")
    report = tmp_path / "list.html"
    tables = {"CHANGES": "TEMPORARY_OUTPUT", "MATRIX": "TEMPORARY_OUTPUT", "REPORT": str(report)}
    log = Log()
    result = compare(now, then, log, NAME_FIELD="title", **tables)
    found = by_id(result["OUTPUT"], ["class_then", "class_now", "changed", "status_change", "warning", "urgency"], "id")
    assert found["01"] == ("2", "3", True, 1, True, 1)
    assert found["05"] == ("4", "3", True, -1, False, 2)
    assert found["02"] == ("2", "2", False, 0, False, 3)  # near a limit
    assert (result["CHANGED_COUNT"], result["WARNING_COUNT"]) == (2, 1)
    assert "2 of 5 areas have another class, 1 have a warning." in log.text
    changes = rows(result["CHANGES"])
    assert [(row["area"], row["rate_then"], row["rate_now"], row["within_chance"]) for row in changes] == [
        ("01", 10.0, 42.0, False), ("05", 40.0, 40.0, True),
    ]  # fmt: skip
    assert changes[0]["city_then"] == pytest.approx(100 * 920 / 5000)
    assert changes[0]["city_now"] == pytest.approx(100 * 1240 / 5000)
    assert changes[0]["name"] == "Area 01"
    assert [list(row.values()) for row in rows(result["MATRIX"])] == [
        ["2", 3, 1, 0, 4], ["3", 0, 0, 0, 0], ["4", 0, 1, 0, 1], ["Sum", 3, 2, 0, 5],
    ]  # fmt: skip
    page = report.read_text(encoding="utf-8")
    assert "2024 compared with 2022" in page
    assert "01 Area 01" in page


def test_explanation_chance_and_boundary_of_an_area() -> None:
    then, now = classified(RATES, "2022"), classified(RATES | {"01": 420}, "2024")
    fields = ["explained_by", "boundary_changed", "method_changed", "within_chance"]
    text = by_id(compare(now, then)["OUTPUT"], fields, "id")
    words = "rose against the city value: poor +32.0 (city +6.4)"
    assert text["01"] == (words, False, False, False)
    assert text["02"] == (None, False, False, None)


def test_suppressed_and_missing_values_are_told_apart(tmp_path: Path) -> None:
    layer = counted(RATES | {"01": 420})
    layer.dataProvider().addAttributes([QgsField("sign_poor", QMetaType.Type.QString)])
    layer.updateFields()
    poor, sign = (layer.fields().indexFromName(name) for name in ("poor", "sign_poor"))
    withheld = {"02": {poor: NULL, sign: "suppressed"}, "03": {poor: NULL, sign: "missing"}}
    layer.dataProvider().changeAttributeValues(
        {feature.id(): withheld[feature["id"]] for feature in layer.getFeatures() if feature["id"] in withheld}
    )
    report = tmp_path / "list.html"
    now = socialmap(layer, "2024")
    result = compare(now, classified(RATES), LANGUAGE="de", CHANGES="TEMPORARY_OUTPUT", REPORT=str(report))
    signs = {row["area"]: (row["rate_now"], row["sign_rate_now"]) for row in rows(result["CHANGES"])}
    assert (signs["02"], signs["03"]) == ((None, "suppressed"), (None, "missing"))
    page = report.read_text(encoding="utf-8")
    assert '<td class="number">•</td>' in page
    assert '<td class="number">fehlt</td>' in page


def test_a_moved_boundary_and_areas_of_one_edition_only() -> None:
    then = counted({"01": 100, "02": 120, "03": 140, "gone": 200})
    layer = counted({"01": 100, "02": 420, "03": 140, "new": 200})
    moved = next(feature for feature in layer.getFeatures() if feature["id"] == "02")
    square = QgsGeometry.fromWkt("Polygon((100 0, 190 0, 190 80, 100 80, 100 0))")
    layer.dataProvider().changeGeometryValues({moved.id(): square})
    log = Log()
    result = compare(socialmap(layer, "2024"), socialmap(then, "2022"), log)
    found = by_id(result["OUTPUT"], ["boundary_changed", "boundary_share", "explained_by", "remark"], "id")
    assert found["02"][0] is True
    assert found["02"][1] == pytest.approx(1 / 9)
    assert found["02"][2] == "change of boundary (11.1 % of the area changed)"
    assert found["new"][3].startswith("new area, not in the earlier edition")
    assert "Dissolved areas (1): gone." in log.text
    assert "Areas with other boundaries (1), whose change is no development: 02." in log.text


def test_polygons_in_another_projection_are_the_same_areas() -> None:
    then = classified(RATES, "2022")
    params = {"INPUT": then, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    projected = native("reprojectlayer", params)
    found = by_id(compare(then, projected)["OUTPUT"], ["boundary_changed"], "id")
    assert set(found.values()) == {(False,)}


def test_another_method_is_refused_in_words_unless_it_is_allowed() -> None:
    then, now = classified(RATES, "2022"), classified(RATES, "2024", WEIGHTS="poor=2")
    with pytest.raises(
        QgsProcessingException, match=r"different methods: earlier mss 1.0 .*Weight of poor: earlier 1, now 2"
    ):
        compare(now, then)
    log = Log()
    result = compare(now, then, log, ALLOW_OTHER_METHOD=True)
    found = by_id(result["OUTPUT"], ["method_changed", "explained_by"], "id")
    assert set(found.values()) == {(True, "method")}
    assert log.lines[0].startswith("The editions were computed by different methods")


def test_tables_without_polygons_or_stored_method(tmp_path: Path) -> None:
    then, now = tmp_path / "2022.csv", tmp_path / "2024.csv"
    classified(RATES, OUTPUT=str(then))
    classified(RATES | {"01": 420}, OUTPUT=str(now))
    for path in (then, now):
        Path(f"{path}.sozialplanung.json").unlink()
    log = Log()
    found = by_id(compare(str(now), str(then), log)["OUTPUT"], ["class_then", "class_now", "boundary_changed"], "id")
    assert found["01"] == ("2", "3", None)
    assert "No method is stored with" in log.text
    assert "Boundaries were not compared" in log.text


def test_the_city_row_goes_before_the_areas() -> None:
    then, now = classified(RATES, "2022"), classified(RATES | {"01": 420}, "2024")
    city = areas({"role": ["city", "unassigned"], "poor": [19.0, 5.0]}, geometry=False)
    chosen: dict[str, Any] = {"CITY": city, "PREVIOUS_CITY": areas({"poor": [18.0]}, geometry=False)}
    changes = rows(compare(now, then, CHANGES="TEMPORARY_OUTPUT", **chosen)["CHANGES"])
    assert (changes[0]["city_then"], changes[0]["city_now"]) == (18.0, 19.0)
    two = areas({"poor": [18.0, 19.0]}, geometry=False)
    with pytest.raises(QgsProcessingException, match="one row for the city, but has 2"):
        compare(now, then, CITY=two)
    with pytest.raises(QgsProcessingException, match=r"has none of the indicators\. Its fields are: rich"):
        compare(now, then, CITY=areas({"rich": [1.0]}, geometry=False))


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({"id": ["01"], "poor": [1.0]}, "has no classes of the social index: the fields status_class.*Run 'Classify"),
        ({"key": ["01"], "poor": [1.0]}, "has no field 'id'"),
    ],
)
def test_an_earlier_layer_that_is_none_is_refused(columns: dict[str, Sequence[Any]], words: str) -> None:
    with pytest.raises(QgsProcessingException, match=words):
        compare(classified(RATES), areas(columns))


def test_ids_that_repeat_or_do_not_meet_are_refused() -> None:
    now = classified(RATES)
    with pytest.raises(QgsProcessingException, match="no area in common"):
        compare(now, classified({f"x{key}": rate for key, rate in RATES.items()}))
    twice = native("mergevectorlayers", {"LAYERS": [now, now], "OUTPUT": "memory:"})
    with pytest.raises(QgsProcessingException, match="occur more than once: 01, 02"):
        compare(now, twice)


def test_any_order_of_rows_gives_the_same() -> None:
    then, now = RATES, RATES | {"01": 420, "03": 90}
    backwards = [dict(reversed(rates.items())) for rates in (now, then)]

    def found(rates_now: Mapping[str, int], rates_then: Mapping[str, int]) -> dict[str, tuple[Any, ...]]:
        layer = compare(classified(rates_now), classified(rates_then))["OUTPUT"]
        names = [name for name in layer.fields().names() if not name.startswith("boundary")]
        return by_id(layer, names, "id")

    assert found(now, then) == found(*backwards)


def test_berlin_against_a_disturbed_copy(tmp_path: Path) -> None:
    """Three times the rates in one area: it gets worse, and nothing else is another area."""
    then = tmp_path / "then.gpkg"
    run("socialmap", BERLIN | {"INPUT": str(SAMPLE), "OUTPUT": str(then)})
    disturbed = native("savefeatures", {"INPUT": str(SAMPLE), "OUTPUT": str(tmp_path / "d.gpkg")})
    layer = QgsVectorLayer(disturbed, "d", "ogr")
    target = next(feature for feature in layer.getFeatures() if feature["plr_id"] == "01011101")
    layer.dataProvider().changeAttributeValues(
        {target.id(): {layer.fields().indexFromName(name): 3 * target[name] for name in ("s1", "s3", "s4")}}
    )
    now = tmp_path / "now.gpkg"
    run("socialmap", BERLIN | {"INPUT": disturbed, "OUTPUT": str(now)})
    out, report = tmp_path / "list.gpkg", tmp_path / "list.html"
    result = compare(
        str(now),
        str(then),
        ID_FIELD="plr_id",
        NAME_FIELD="plr_name",
        LANGUAGE="de",
        OUTPUT=str(out),
        REPORT=str(report),
    )
    found = by_id(result["OUTPUT"], ["changed", "status_change", "warning", "urgency", "boundary_changed"])
    assert found["01011101"][:4] == (True, 2, True, 1)
    assert {row[4] for row in found.values()} == {False}
    assert len(found) == 446
    written = QgsVectorLayer(str(out), "list", "ogr")
    renderer = written.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert renderer.categories()[0].label() == "Status ungünstiger"
    assert read_record(written).method == read_record(QgsVectorLayer(str(now), "now", "ogr")).method
    assert "ungünstiger als der Stadttrend" in report.read_text(encoding="utf-8")


def test_an_edition_without_areas_is_named() -> None:
    edition = classified(RATES)
    empty = edition.materialize(QgsFeatureRequest().setFilterExpression("false"))
    empty.setName("empty")
    with pytest.raises(QgsProcessingException, match="The layer 'empty' has no areas"):
        compare(edition, empty, ALLOW_OTHER_METHOD=True)
