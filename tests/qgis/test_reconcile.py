"""``sozialplanung:reconcile`` on small lists, and on the real update of Oberhausen's schools."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from sozialplanung.plugin.core.register.findings import DECIDED, MATCHED
from sozialplanung.plugin.method_record import read_record

from .helpers import Log
from .institutions import (
    HAFEN,
    PARK,
    POI,
    REGISTER,
    SCHOOLS,
    changed,
    findings,
    poi,
    reconcile,
    register,
    row,
    verdicts,
    write_csv,
)

ISSUE_COLUMNS = [
    "institution_id", "poi_id", "probability", "verdict", "change", "distance", "changed_fields", "why", "note",
]  # fmt: skip


def test_every_record_has_its_verdict_and_change() -> None:
    found = reconcile()
    rows = findings(found)
    assert {pair: (values["verdict"], values["change"]) for pair, values in rows.items()} == {
        ("R1", "P1"): ("match", "unchanged"),
        ("R2", "P2"): ("match", "changed"),
        ("R4", "P4"): ("match", "unchanged"),
        ("R3", ""): ("only_register", "missing"),
        ("R5", ""): ("only_register", "missing"),
        ("", "P6"): ("only_poi", "new"),
    }
    counts = {name: number for name, number in found.items() if name.endswith("_COUNT")}
    assert counts == {
        "MATCH_COUNT": 3, "REVIEW_COUNT": 0, "ONLY_REGISTER_COUNT": 2, "ONLY_POI_COUNT": 1, "NOT_IN_SCOPE_COUNT": 0,
    }  # fmt: skip


def test_the_columns_are_those_that_scripts_rely_on() -> None:
    names = reconcile()["OUTPUT"].fields().names()
    assert names[:9] == ISSUE_COLUMNS == list(MATCHED)
    assert names[9:15] == ["finding_id", *DECIDED]
    assert {"register_name", "poi_phone", "poi_values", "register_hash", "poi_hash", "source_key"} < set(names)


def test_a_pair_shows_both_sides_and_why() -> None:
    values = findings(reconcile())["R2", "P2"]
    assert values["changed_fields"] == "phone"
    assert (values["register_phone"], values["poi_phone"]) == ("0208 222222", "0208 999999")
    assert values["distance"] == 0.0
    assert 0.9 < values["probability"] <= 1
    assert json.loads(values["why"])["name"] > 0
    assert values["decision"] == ""


def test_points_are_the_lists_else_the_registers_in_the_registers_crs() -> None:
    listed = changed(POI, "P4", x=None, y=None)
    moved = [item | _degrees(item) for item in listed]
    found = reconcile(POI=poi(moved, crs="EPSG:4326"))
    rows = findings(found)
    assert found["OUTPUT"].crs().authid() == "EPSG:25832"
    assert rows["R1", "P1"]["point"] == pytest.approx((347000, 5706000), abs=0.1)
    assert rows["R1", "P1"]["distance"] == pytest.approx(0, abs=0.1)
    assert rows["R4", "P4"]["point"] == HAFEN[2:]
    assert rows["R4", "P4"]["distance"] == ""
    assert rows["", "P6"]["point"] == pytest.approx((351000, 5703000), abs=0.1)


def test_a_register_in_degrees_is_compared_in_metres() -> None:
    found = reconcile(
        REGISTER=register([item | _degrees(item) for item in REGISTER], crs="EPSG:4326"),
        POI=poi(changed(POI, "P1", x=347100.0)),
    )
    assert found["OUTPUT"].crs().authid() == "EPSG:4326"
    assert findings(found)["R1", "P1"]["distance"] == pytest.approx(100, abs=0.5)


def test_columns_of_other_names_are_mapped_as_object_or_as_json() -> None:
    renamed = [{"bez" if name == "name" else name: value for name, value in item.items()} for item in POI]
    for mapping in ({"name": "bez"}, '{"name": "bez"}'):
        assert verdicts(reconcile(POI=poi(renamed), POI_FIELDS=mapping)) == verdicts(reconcile())


def test_only_what_a_complete_list_speaks_for_can_be_missing() -> None:
    everything, kitas = verdicts(reconcile()), verdicts(reconcile(SCOPE="Kita"))
    assert everything["R3", ""] == "only_register"
    assert (kitas["R3", ""], kitas["R5", ""]) == ("not_in_scope", "only_register")
    assert findings(reconcile(SCOPE="Kita"))["R3", ""]["change"] == ""
    assert kitas["R4", "P4"] == "match"
    partial = reconcile(COMPLETE=False)
    assert partial["ONLY_REGISTER_COUNT"] == 0
    assert verdicts(partial)["R5", ""] == "not_in_scope"


def test_outside_the_area_nothing_is_missing_and_nothing_new() -> None:
    area = QgsVectorLayer("Polygon?crs=EPSG:25832", "west", "memory")
    feature = _feature("POLYGON((340000 5700000, 350000 5700000, 350000 5708500, 340000 5708500, 340000 5700000))")
    area.dataProvider().addFeature(feature)
    box = [340000, 5700000, 350000, 5708500]
    for limited in ({"SCOPE_AREA": area}, {"SCOPE": {"area": box}}, {"SCOPE": json.dumps({"area": box})}):
        rows = verdicts(reconcile(**limited))
        assert rows["R3", ""] == "only_register"
        assert rows["R5", ""] == "not_in_scope"
        assert rows["", "P6"] == "not_in_scope"


def test_thresholds_move_pairs_between_match_review_and_none() -> None:
    doubtful = changed(POI, "P2", name="Kita Zwergenland", phone="", house_number="5")
    probability = findings(reconcile(POI=poi(doubtful), REVIEW=0.01, ACCEPT=0.99))["R2", "P2"]["probability"]
    assert 0.02 < probability < 0.99
    assert verdicts(reconcile(POI=poi(doubtful), ACCEPT=probability - 0.01, REVIEW=0.01))["R2", "P2"] == "match"
    assert ("R2", "P2") not in verdicts(reconcile(POI=poi(doubtful), ACCEPT=1, REVIEW=probability + 0.005))
    assert verdicts(reconcile(POI=poi(doubtful), ACCEPT=probability - 0.01))["R2", "P2"] == "match"


def test_protected_places_are_in_no_column_and_on_no_map() -> None:
    shelter = row("R9", "Frauenhaus Oberhausen", "Beratung", PARK, phone="0208 777777")
    seen = row("P9", "Frauenhaus Oberhausen", "Beratung", ("Geheimweg", "66", 346666.0, 5706666.0), phone="0208 777777")
    log = Log()
    found = reconcile(log, REGISTER=register([*REGISTER, shelter]), POI=poi([*POI, seen]))
    values = findings(found)["R9", "P9"]
    assert values["verdict"] in ("match", "review")
    assert values["point"] is None
    assert values["distance"] == ""
    assert values["change"] == "unchanged"
    assert "distance" not in json.loads(values["why"])
    assert "Geheimweg" not in str(list(values.values()))
    assert "Parkallee" not in str([value for name, value in values.items() if name != "note"])
    assert "Protected records, compared without their place: 2" in log.text


def test_the_findings_bring_along_what_is_needed_later() -> None:
    listed = [item | {"places": 45, "contact_person": None, "source": "Jugendamt"} for item in POI]
    output = reconcile(POI=poi(listed), SCOPE="Kita", POI_ID_STABLE=True)["OUTPUT"]
    values = next(f for f in output.getFeatures() if f["poi_id"] == "P1")
    assert json.loads(values["poi_values"]) == {"places": "45"}
    assert (values["source"], values["source_key"]) == ("Jugendamt", "stable")
    record = read_record(output).source_list
    assert record["row_count"] == 4
    assert record["scope"] == {"categories": ["Kita"]}
    assert (record["source"], record["key_kind"], record["complete"]) == ("Jugendamt", "stable", True)


def test_plain_csv_files_are_read_as_they_are(tmp_path: Path) -> None:
    """No geometry, all columns text: x and y are taken, in the system that their numbers fit."""
    files = {
        "REGISTER": write_csv(tmp_path / "r.csv", REGISTER, "institution_id"),
        "POI": write_csv(tmp_path / "p.csv", POI, "poi_id"),
    }
    log = Log()
    found = reconcile(log, **files, OUTPUT=str(tmp_path / "findings.gpkg"))
    assert verdicts(found) == verdicts(reconcile())
    assert found["OUTPUT"].crs().authid() == "EPSG:25832"
    assert findings(found)["R1", "P1"]["point"] == (347000, 5706000)
    assert "EPSG:25832 is assumed" in log.text


def test_numbers_of_a_csv_layer_get_their_zeros_back(tmp_path: Path) -> None:
    """QGIS's own CSV dialog takes phones and postcodes for numbers."""
    numbers = [item | {"phone": item["phone"].replace(" ", "")} for item in REGISTER]
    path = write_csv(tmp_path / "r.csv", numbers, "institution_id")
    uri = f"file://{path}?type=csv&xField=x&yField=y&crs=EPSG:25832"
    log = Log()
    found = reconcile(log, REGISTER=QgsVectorLayer(uri, "dialog", "delimitedtext"))
    assert findings(found)["R1", "P1"]["register_phone"] == "0208111111"
    assert findings(found)["R1", "P1"]["change"] == "unchanged"
    assert "zeros" in log.text


def test_the_order_of_rows_makes_no_difference() -> None:
    backwards = reconcile(REGISTER=register(REGISTER[::-1]), POI=poi(POI[::-1]))
    assert [f.attributes() for f in backwards["OUTPUT"].getFeatures()] == [
        f.attributes() for f in reconcile()["OUTPUT"].getFeatures()
    ]


@pytest.mark.parametrize("rows", [REGISTER[:0], REGISTER[:1]])
def test_empty_and_tiny_lists_are_lists(rows: list[dict[str, Any]]) -> None:
    found = reconcile(REGISTER=register(rows), POI=poi(rows and POI[:1]))
    assert found["OUTPUT"].featureCount() == len(rows)


def test_oberhausens_schools_2021_to_2024() -> None:
    """The real update: nothing to correct by hand but the real changes."""
    log = Log()
    found = reconcile(log, REGISTER=_of_oberhausen("register"), POI=_of_oberhausen("poi"), SCOPE="Schulen")
    rows = findings(found)
    pairs = {pair for pair, values in rows.items() if values["verdict"] in ("match", "review")}
    known = {values["institution_id"] for values in rows.values()} - {""}
    with (SCHOOLS / "schools_truth.csv").open(encoding="utf-8", newline="") as file:
        truth = {tuple(pair) for pair in list(csv.reader(file))[1:] if pair[0] in known}
    assert pairs == truth
    offices = [values for values in rows.values() if values["register_category"] == "Schulamt"]
    assert [office["verdict"] for office in offices] == ["not_in_scope"]
    assert found["REVIEW_COUNT"] <= 2
    assert "perhaps spelled otherwise" not in log.text


def _of_oberhausen(side: str) -> QgsVectorLayer:
    path = SCHOOLS / f"schools_{side}.csv"
    layer = QgsVectorLayer(f"{path}|subset=\"city\" = 'Oberhausen'", side, "ogr")
    assert 0 < layer.featureCount() < 100
    return layer


def _degrees(item: dict[str, Any]) -> dict[str, Any]:
    if item["x"] is None:
        return {}
    metres, degrees = (QgsCoordinateReferenceSystem(name) for name in ("EPSG:25832", "EPSG:4326"))
    point = QgsCoordinateTransform(metres, degrees, QgsProject.instance()).transform(item["x"], item["y"])
    return {"x": point.x(), "y": point.y()}


def _feature(wkt: str) -> QgsFeature:
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    return feature
