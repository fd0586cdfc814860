"""``sozialplanung:indicatorrates``: from counts to rates, changes, and the city."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer
from sozialplanung.plugin.core.index.schema import Texts
from sozialplanung.plugin.core.index.sheets import Sheet
from sozialplanung.plugin.method_record import MethodRecord, read_record, write_record

from .helpers import Log, areas, by_id, run

COUNTS: dict[str, list[Any]] = {
    "id": ["01", "02", "03"],
    "sozialraum": ["West", "West", "Ost"],
    "arm_2021": [20, 40, 5],
    "ew_2021": [100, 200, 50],
    "arm_2023": [10, 60, 0],
    "ew_2023": [100, 200, 50],
}
NOW_AND_THEN = "arm = arm_2023 / ew_2023 | arm_2021 / ew_2021"


def rates(
    parameters: dict[str, Any], columns: dict[str, list[Any]] | None = None, log: Log | None = None
) -> dict[str, Any]:
    given: dict[str, Any] = {"ID_FIELD": "id", "OUTPUT": "TEMPORARY_OUTPUT", "CITY": "TEMPORARY_OUTPUT"}
    if "INPUT" not in parameters:
        given["INPUT"] = areas(COUNTS | (columns or {}))
    return run("indicatorrates", given | parameters, log)


def names(layer: QgsVectorLayer) -> list[str]:
    return list(layer.fields().names())


def test_rates_changes_counts_and_the_city() -> None:
    result = rates({"INDICATORS": NOW_AND_THEN, "LANGUAGE": "de"})
    found = by_id(result["OUTPUT"], ["arm", "d_arm", "num_arm", "den_arm", "num_prev_arm", "den_prev_arm"], "id")
    assert found == {
        "01": (10, -10, 10, 100, 20, 100), "02": (30, 10, 60, 200, 40, 200), "03": (0, -10, 0, 50, 5, 50),
    }  # fmt: skip
    assert names(result["OUTPUT"]) == [
        *COUNTS, "arm", "d_arm", "num_arm", "den_arm", "num_prev_arm", "den_prev_arm", "no_dynamics_because",
    ]  # fmt: skip
    city = by_id(result["CITY"], ["name", "role", "arm", "num_arm", "d_arm"], "id")
    assert city == {"city": ("Stadt", "city", 20, 70, pytest.approx(20 - 100 * 65 / 350))}
    assert result["AREA_COUNT"] == 3
    assert read_record(result["OUTPUT"]).sheets["d_arm"].unit.de == "Prozentpunkten"


@pytest.mark.parametrize(
    "indicators",
    [
        [{"name": "arm", "numerator": "arm_2023", "denominator": "ew_2023"}],
        {"name": "arm", "numerator": "arm_2023", "denominator": "ew_2023"},
        [["arm", "arm_2023", "ew_2023"]],
        ["arm", "arm_2023", "ew_2023", "", ""],
        json.dumps([["arm", "arm_2023", "ew_2023"]]),
        'arm = "arm_2021" * 0 + "arm_2023" / ("ew_2023")',
        'arm = to_int("arm_2023" || \'\') / coalesce("ew_2023", 0)',
    ],
)
def test_indicators_in_other_forms(indicators: Any) -> None:
    result = rates({"INDICATORS": indicators})
    assert by_id(result["OUTPUT"], ["arm"], "id") == {"01": (10,), "02": (30,), "03": (0,)}
    assert "d_arm" not in names(result["OUTPUT"])
    assert "no_dynamics_because" not in names(result["OUTPUT"])


def test_a_field_that_looks_like_an_expression_is_a_field() -> None:
    result = rates({"INDICATORS": [["arm", "arm-neu", "ew_2023"]]}, {"arm-neu": [50, 50, 50]})
    assert by_id(result["OUTPUT"], ["arm"], "id")["01"] == (50,)


def test_rows_that_are_no_areas_count_in_the_city_and_stay_out() -> None:
    columns: dict[str, list[Any]] = {
        "id": ["01", "02", "", "99"], "name": ["Mitte", "Nord", "nicht zuordenbar", "Stadt insgesamt"],
        "arm": [10, 20, 20, 50], "ew": [100, 100, 50, 250],
    }  # fmt: skip
    log = Log()
    result = rates({"INPUT": areas(columns, geometry=False), "INDICATORS": "q = arm / ew"}, log=log)
    assert by_id(result["OUTPUT"], ["q"], "id") == {"01": (10,), "02": (20,)}
    assert by_id(result["CITY"], ["name", "q"], "id") == {"99": ("Stadt insgesamt", 20)}
    assert "not in the output (2): nicht zuordenbar, 99" in log.text


def test_an_area_with_a_polygon_may_be_called_like_a_city() -> None:
    result = rates({"INDICATORS": "q = arm_2023 / ew_2023"}, {"name": ["Stadt", "unbekannt", "Nord"]})
    assert len(by_id(result["OUTPUT"], ["q"], "id")) == 3


def test_rows_without_area_come_from_a_table_of_their_own() -> None:
    others = areas(
        {"key": ["00", "", "77"], "name": ["Stadt", "ohne Angabe", "Fernau"], "role": ["city", "unassigned", "area"],
         "arm_2023": [75, 5, 9], "ew_2023": [350, 0, 10]},
        geometry=False,
    )  # fmt: skip
    log = Log()
    result = rates({"INDICATORS": "q = arm_2023 / ew_2023", "OTHERS": others}, log=log)
    assert by_id(result["CITY"], ["q", "num_q"], "id") == {"00": (pytest.approx(100 * 75 / 350), 75)}
    assert "do not count (1): 77" in log.text


def test_signs_travel_and_withheld_cells_take_the_offices_city_row() -> None:
    columns: dict[str, list[Any]] = {
        "arm_2023": [None, 60, None, 80], "sign_arm_2023": ["suppressed", "provisional", None, None],
        "id": ["01", "02", "03", "s"], "role": ["area", "area", None, "city"], "sozialraum": ["a"] * 4,
        "ew_2023": [100, 200, 50, 400], "arm_2021": [1] * 4, "ew_2021": [10] * 4,
    }  # fmt: skip
    log = Log()
    result = rates({"INDICATORS": "q = arm_2023 / ew_2023"}, columns, log)
    assert by_id(result["OUTPUT"], ["q", "sign_q", "sign_num_q"], "id") == {
        "01": (None, "suppressed", "suppressed"), "02": (30, "provisional", "provisional"),
        "03": (None, "missing", "missing"),
    }  # fmt: skip
    assert "sign_den_q" not in names(result["OUTPUT"])
    assert by_id(result["CITY"], ["q", "sign_q"], "id") == {"s": (20, None)}
    assert "counts of 01, 03 are withheld" in log.text
    assert "no rate, suppressed (1): 01" in log.text


def test_an_expression_on_a_suppressed_cell_is_suppressed() -> None:
    columns: dict[str, list[Any]] = {"a": [None, 5, 5], "sign_a": ["suppressed", None, None]}
    result = rates({"INDICATORS": 'q = coalesce("a", 0) + 1 / ew_2023'}, columns)
    assert by_id(result["OUTPUT"], ["q", "sign_q"], "id")["01"] == (None, "suppressed")


def test_groups_have_the_rate_of_their_sums_and_the_land_of_their_areas() -> None:
    result = rates({"INDICATORS": NOW_AND_THEN, "GROUP_FIELD": "sozialraum"})
    layer = result["OUTPUT"]
    found = by_id(layer, ["arm", "d_arm", "den_arm"], "sozialraum")
    assert found == {"West": (pytest.approx(70 / 3), pytest.approx(10 / 3), 300), "Ost": (0, -10, 50)}
    land = {feature["sozialraum"]: feature.geometry().area() for feature in layer.getFeatures()}
    assert land == {"West": 2 * 8100, "Ost": 8100}
    assert by_id(result["CITY"], ["arm"], "sozialraum") == {"city": (20,)}


EARLIER: dict[str, list[Any]] = {"key": ["01", "02", "03"], "arm_2023": [20, 40, 5], "ew_2023": [100, 200, 50]}


def test_an_earlier_edition_in_its_own_table_meets_by_id() -> None:
    log = Log()
    earlier = areas({name: values[::-1] for name, values in EARLIER.items()}, geometry=False)
    result = rates({"INDICATORS": "arm = arm_2023 / ew_2023", "PREVIOUS": earlier}, log=log)
    assert by_id(result["OUTPUT"], ["d_arm", "no_dynamics_because"], "id") == {
        "01": (-10, None), "02": (10, None), "03": (-10, None),
    }  # fmt: skip
    assert "has no polygons; areas are compared by id" in log.text


def test_areas_of_one_edition_only_have_no_dynamics() -> None:
    log = Log()
    earlier = areas(EARLIER | {"key": ["01", "02", "07"]}, geometry=False)
    result = rates({"INDICATORS": "arm = arm_2023 / ew_2023", "PREVIOUS": earlier, "LANGUAGE": "de"}, log=log)
    assert by_id(result["OUTPUT"], ["d_arm", "num_prev_arm", "no_dynamics_because"], "id")["03"] == (
        None, None, "Gebietsänderung",
    )  # fmt: skip
    assert result["INCOMPARABLE_COUNT"] == 1
    assert "(2): 03 (in one edition only), 07 (in one edition only)" in log.text
    assert by_id(result["CITY"], ["num_prev_arm"], "id") == {"city": (65,)}


def moved(layer: QgsVectorLayer, key: str, width: float) -> QgsVectorLayer:
    """The layer with the polygon of one area, 90 by 90, made wider."""
    from qgis.core import QgsGeometry

    for feature in layer.getFeatures():
        if feature["key"] == key:
            box = feature.geometry().boundingBox()
            box.setXMaximum(box.xMaximum() + width)
            layer.dataProvider().changeGeometryValues({feature.id(): QgsGeometry.fromRect(box)})
    return layer


@pytest.mark.parametrize(("width", "changed"), [(1.8, 0), (10, 1)])
def test_areas_with_another_polygon_have_no_dynamics(width: float, changed: int) -> None:
    log = Log()
    earlier = moved(areas(EARLIER), "02", width)
    result = rates({"INDICATORS": "arm = arm_2023 / ew_2023", "PREVIOUS": earlier}, log=log)
    assert result["INCOMPARABLE_COUNT"] == changed
    found = by_id(result["OUTPUT"], ["d_arm", "no_dynamics_because"], "id")
    assert found["01"] == (-10, None)
    assert found["02"] == ((None, "boundary change") if changed else (10, None))
    assert ("(1): 02 (10.0 %)" in log.text) == bool(changed)


def test_a_boundary_that_moved_within_a_group_does_not_matter() -> None:
    earlier = areas(EARLIER | {"sozialraum": ["West", "West", "Ost"]})
    parameters = {"INDICATORS": "arm = arm_2023 / ew_2023", "GROUP_FIELD": "sozialraum"}
    now = areas({**COUNTS, "key": COUNTS["id"]})
    for key, width in (("01", -30), ("02", 20)):
        moved(earlier, key, width)
    result = rates(parameters | {"INPUT": now, "PREVIOUS": earlier})
    assert result["INCOMPARABLE_COUNT"] == 1
    same = rates(parameters | {"INPUT": now, "PREVIOUS": areas(EARLIER)})
    assert by_id(same["OUTPUT"], ["d_arm"], "sozialraum")["West"] == (pytest.approx(10 / 3),)


def test_polygons_in_another_coordinate_system_are_compared_all_the_same() -> None:
    from qgis import processing

    parameters = {"INPUT": areas(EARLIER), "TARGET_CRS": "EPSG:25833", "OUTPUT": "memory:"}
    earlier = processing.run("native:reprojectlayer", parameters)
    assert earlier
    result = rates({"INDICATORS": "arm = arm_2023 / ew_2023", "PREVIOUS": earlier["OUTPUT"]})
    assert result["INCOMPARABLE_COUNT"] == 0


def recorded(layer: QgsVectorLayer, record: MethodRecord) -> QgsVectorLayer:
    write_record(layer, record)
    return layer


def sheet(version: str = "", unit: str = "") -> Sheet:
    return Sheet(Texts("Arme", "Poor"), unit=Texts(unit, unit), definition_version=version)


def test_converted_counts_are_on_the_present_areas() -> None:
    log = Log()
    earlier = recorded(moved(areas(EARLIER), "02", 10), MethodRecord(boundaries="alt_neu"))
    result = rates({"INDICATORS": "arm = arm_2023 / ew_2023", "PREVIOUS": earlier}, log=log)
    assert result["INCOMPARABLE_COUNT"] == 0
    assert "converted to the present areas (alt_neu)" in log.text


def test_another_definition_gives_no_dynamics() -> None:
    log = Log()
    now = recorded(areas(COUNTS), MethodRecord(sheets={"arm_2023": sheet("2")}))
    earlier = recorded(areas(EARLIER), MethodRecord(sheets={"arm_2023": sheet("1")}))
    parameters = {"INDICATORS": "arm = arm_2023 / ew_2023", "INPUT": now, "PREVIOUS": earlier}
    result = rates(parameters, log=log)
    assert "d_arm" not in names(result["OUTPUT"])
    assert "from version 1 to 2" in log.text
    assert read_record(result["OUTPUT"]).sheets["arm"].definition_version == "2"


POOLING = {
    "sgb2_2020": [1, 1, 1], "sgb2_2021": [2, 2, 2], "sgb2_2022": [3, 3, 3], "sgb2_2023": [4, 4, 4],
    "u_2020": [10, 10, 10], "u_2021": [10, 10, 10], "u_2022": [10, 10, 10], "u_2023": [10, 10, 10],
}  # fmt: skip


def pooling_profile(folder: Path, dates: int) -> str:
    from sozialplanung.plugin.core.index.profile import load_profile

    path = folder / "profil.json"
    path.write_text(json.dumps(load_profile("oberhausen").to_json() | {"pooled_dates": dates}), encoding="utf-8")
    return str(path)


def test_a_profile_pools_dates(tmp_path: Path) -> None:
    log = Log()
    parameters = {"PROFILE": pooling_profile(tmp_path, 2), "INDICATORS": "q = sgb2_2023 / u_2023 | sgb2_2021 / u_2021"}
    result = rates(parameters, POOLING, log)
    assert by_id(result["OUTPUT"], ["q", "d_q", "num_q", "den_q"], "id")["01"] == (35, 20, 7, 20)
    assert "sgb2_2022 + sgb2_2023; u_2022 + u_2023" in log.text
    rates(parameters | {"INDICATORS": "q = sgb2_2023 / u_2023 | sgb2_2022 / u_2022"}, POOLING, log)
    assert "share the dates 2022" in log.text


def test_without_indicators_the_profile_proposes() -> None:
    layer = areas(COUNTS)
    for name, title in (
        ("arm_2021", "Kinder unter 15 Jahren in Bedarfsgemeinschaften nach SGB II, 2021"),
        ("arm_2023", "Kinder unter 15 Jahren in Bedarfsgemeinschaften nach SGB II (31.12.2023)"),
        ("ew_2021", "Kinder unter 15 Jahren"), ("ew_2023", "Kinder unter 15 Jahren"),
    ):  # fmt: skip
        layer.setFieldAlias(layer.fields().indexFromName(name), title)
    log = Log()
    result = rates({"INPUT": layer, "PROFILE": "oberhausen", "LANGUAGE": "de"}, log=log)
    assert by_id(result["OUTPUT"], ["kinderarmut", "d_kinderarmut"], "id")["01"] == (10, -10)
    assert "kinderarmut = arm_2023 / ew_2023 | arm_2021 / ew_2021" in log.text
    output = result["OUTPUT"]
    assert output.attributeAlias(output.fields().indexFromName("kinderarmut")) == "Kinderarmut in %"


def test_files_keep_titles_and_definitions(tmp_path: Path) -> None:
    output, city = str(tmp_path / "quoten.gpkg"), str(tmp_path / "stadt.gpkg")
    rates({"INDICATORS": NOW_AND_THEN, "OUTPUT": output, "CITY": city})
    assert read_record(QgsVectorLayer(output, "o", "ogr")).sheets["arm"].unit.en == "%"
    index = run(
        "socialindex",
        {"INPUT": output, "ID_FIELD": "id", "STATUS_FIELDS": ["arm"], "DYNAMICS_FIELDS": ["d_arm"],
         "OUTPUT": "TEMPORARY_OUTPUT"},
    )  # fmt: skip
    assert index["VALID_COUNT"] == 3


def test_the_id_field_may_be_called_name() -> None:
    result = rates({"ID_FIELD": "name", "INDICATORS": NOW_AND_THEN}, {"name": ["A", "B", "C"]})
    assert by_id(result["CITY"], ["role", "arm"], "name") == {"city": ("city", 20)}


def test_the_city_is_optional() -> None:
    assert "CITY" not in rates({"INDICATORS": NOW_AND_THEN, "CITY": None})
