"""``sozialplanung:crosswalk``: counts of old areas on new ones."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer  # type: ignore[attr-defined]  # stubs lack the exception
from sozialplanung.plugin.core.index.schema import Texts
from sozialplanung.plugin.core.index.sheets import Sheet
from sozialplanung.plugin.method_record import MethodRecord, read_record, write_record

from .helpers import Log, areas, by_id, run

# Area 02 was divided: a quarter of its people went to 01, the rest is 05 now.
OLD: dict[str, list[Any]] = {
    "key": ["01", "02", "03", "98", "99"],
    "name": ["Mitte", "Nord", "Süd", "nicht zuordenbar", "Stadt insgesamt"],
    "arm": [10, 40, 7, 3, 60],
    "sign_arm": [None, None, None, "provisional", None],
    "ew": [100, 400, 70, 3, 573],
    "quote": [10.0, 10.0, 10.0, 100.0, 10.5],
}
LINKS: dict[str, list[Any]] = {
    "old_id": ["02", "01", "02", "03"], "new_id": ["05", "01", "01", "03"], "share": [0.75, 1.0, 0.25, 1.0],
}  # fmt: skip
NEW: dict[str, list[Any]] = {"key": ["01", "03", "05"], "name": ["Mitte", "Süd", "Nordend"]}


def convert(
    parameters: dict[str, Any] | None = None,
    old: dict[str, list[Any]] = OLD,
    links: dict[str, list[Any]] = LINKS,
    log: Log | None = None,
) -> dict[str, Any]:
    given = {"ID_FIELD": "key", "COUNT_FIELDS": ["arm", "ew"], "SHARE_FIELD": "share", "OUTPUT": "TEMPORARY_OUTPUT",
             "CROSSWALK": areas(links, geometry=False)}  # fmt: skip
    if "INPUT" not in (parameters or {}):
        given["INPUT"] = areas(old, geometry=False)
    return run("crosswalk", given | (parameters or {}), log)


def test_counts_move_with_their_people_and_the_rest_stays() -> None:
    log = Log()
    result = convert(log=log)
    assert result["OUTPUT"].fields().names() == ["key", "name", "role", "arm", "ew", "sign_arm"]
    assert by_id(result["OUTPUT"], ["role", "arm", "ew", "sign_arm"], "key") == {
        "01": ("area", 20, 200, None), "03": ("area", 7, 70, None), "05": ("area", 30, 300, None),
        "98": ("unassigned", 3, 3, "provisional"), "99": ("city", 60, 573, None),
    }  # fmt: skip
    assert result["AREA_COUNT"] == 3
    assert "2 counts of 3 areas converted to 3 areas: arm, ew" in log.text
    assert "not converted (1): quote" in log.text


def test_polygons_of_the_new_areas() -> None:
    log = Log()
    new = areas(NEW | {"key": ["01", "03", "05"]})
    result = convert({"AREAS": new}, log=log)
    named = by_id(result["OUTPUT"], ["name"], "key")
    assert named["05"] == ("Nordend",)
    assert sum(feature.hasGeometry() for feature in result["OUTPUT"].getFeatures()) == 3
    more = areas({"nr": ["01", "03", "05", "06"]})
    result = convert({"AREAS": more, "AREAS_ID_FIELD": "nr"}, log=log)
    assert by_id(result["OUTPUT"], ["arm", "sign_arm"], "key")["06"] == (None, "missing")
    assert "get no counts, which are missing there (1): 06" in log.text


def test_who_gets_a_part_of_a_suppressed_count_is_suppressed() -> None:
    result = convert(old=OLD | {"arm": [10, None, None, 3, 60], "sign_arm": [None, "suppressed", None, None, None]})
    assert by_id(result["OUTPUT"], ["arm", "sign_arm"], "key") == {
        "01": (None, "suppressed"), "05": (None, "suppressed"), "03": (None, "missing"), "98": (3, None),
        "99": (60, None),
    }  # fmt: skip


def test_without_shares_all_people_go_to_one_area() -> None:
    links = {"old_id": ["01", "02", "03"], "new_id": ["W", "W", "O"]}
    result = convert({"SHARE_FIELD": None}, links=links)
    assert by_id(result["OUTPUT"], ["arm"], "key")["W"] == (50,)


def test_rates_are_left_out() -> None:
    old = areas(OLD, geometry=False)
    percent = Sheet(Texts("Quote", "Rate"), unit=Texts("%", "%"))
    write_record(old, MethodRecord(sheets={"quote": percent, "arm": Sheet(Texts("Arme", "Poor"))}))
    log = Log()
    result = convert({"INPUT": old, "COUNT_FIELDS": ["arm", "quote"]}, log=log)
    assert "quote" not in result["OUTPUT"].fields().names()
    assert "not converted (2): ew, quote" in log.text
    assert set(read_record(result["OUTPUT"]).sheets) == {"arm"}
    with pytest.raises(QgsProcessingException, match="No count was chosen: quote"):
        convert({"INPUT": old, "COUNT_FIELDS": ["quote"]})


def test_converted_counts_have_dynamics_on_the_present_areas(tmp_path: Path) -> None:
    earlier = str(tmp_path / "frueher.gpkg")
    convert({"OUTPUT": earlier})
    now = areas({"key": ["01", "03", "05"], "arm": [30, 7, 30], "ew": [200, 70, 300]})
    log = Log()
    result = run(
        "indicatorrates",
        {"INPUT": now, "ID_FIELD": "key", "INDICATORS": "q = arm / ew", "PREVIOUS": earlier,
         "OUTPUT": "TEMPORARY_OUTPUT"},
        log,
    )  # fmt: skip
    assert by_id(result["OUTPUT"], ["d_q"], "key") == {"01": (5,), "03": (0,), "05": (0,)}
    assert "converted to the present areas (areas)" in log.text
    assert read_record(QgsVectorLayer(earlier, "frueher", "ogr")).boundaries == "areas"


@pytest.mark.parametrize(
    ("links", "parameters", "said"),
    [
        ({"share": [0.75, 1.0, 0.5, 1.0]}, {}, ["add up to 1", "(1): 02: 1.25"]),
        ({"share": [75.0, 100.0, 25.0, 100.0]}, {}, ["between 0 and 1", "02 → 05: 75"]),
        ({"share": [0.75, 1.0, 0.25, None]}, {}, ["03 → 03: –"]),
        ({"old_id": ["02", "01", "02", "04"]}, {}, ["no row for these areas (1): 03"]),
        ({"new_id": ["05", "01", "01", None]}, {}, ["one is empty in (1): 4"]),
        ({}, {"FROM_FIELD": "alt"}, ["no field 'alt'"]),
        ({}, {"COUNT_FIELDS": ["arme"]}, ["no field 'arme'"]),
        ({}, {"COUNT_FIELDS": ["name"]}, ["'name' should hold numbers", "'Mitte'"]),
        ({}, {"COUNT_FIELDS": ["key"]}, ["both as id and as a count"]),
        ({}, {"AREAS": {"key": ["01", "03", "5"]}}, ["new ids that no area has (1): 05"]),
    ],
)
def test_refused_with_a_sentence(links: dict[str, list[Any]], parameters: dict[str, Any], said: list[str]) -> None:
    if "AREAS" in parameters:
        parameters = parameters | {"AREAS": areas(parameters["AREAS"])}
    with pytest.raises(QgsProcessingException) as error:
        convert(parameters, links=LINKS | links)
    assert all(words in str(error.value) for words in said), str(error.value)


def test_old_ids_that_nobody_has_are_listed() -> None:
    log = Log()
    convert(
        links={name: [*values, value] for (name, values), value in zip(LINKS.items(), ("07", "05", 1.0), strict=True)},
        log=log,
    )
    assert "that no area has (1): 07" in log.text
