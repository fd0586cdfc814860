"""What ``sozialplanung:reconcile`` refuses in sentences, and what it only tells."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException  # type: ignore[attr-defined]  # stubs lack the exception

from .helpers import Log
from .institutions import POI, REGISTER, changed, findings, layer, poi, reconcile, register, write_csv


def refused(**parameters: Any) -> str:
    with pytest.raises(QgsProcessingException) as caught:
        reconcile(**parameters)
    assert "Traceback" not in str(caught.value)
    return str(caught.value)


def test_a_missing_id_column() -> None:
    assert "has no field 'schulnummer'. It has: poi_id, name" in refused(POI_ID="schulnummer")
    assert "has no field 'institution_id'" in refused(REGISTER=poi())


def test_repeated_and_empty_ids_are_listed() -> None:
    assert "more than once (1): P1" in refused(POI=poi([*POI, POI[0]]))
    unnamed = changed(changed(REGISTER, "R1", id=""), "R3", id=None)
    assert "is empty in these rows (2): 1, 3" in refused(REGISTER=register(unnamed))


@pytest.mark.parametrize(
    ("mapping", "sentence"),
    [
        ({"name": "bezeichnung"}, "has no field 'bezeichnung'"),
        ({"bezeichnung": "name"}, "fields that an institution does not have: bezeichnung"),
        ('{"name": ', "POI_FIELDS should be a JSON object"),
        ("name=bezeichnung", "POI_FIELDS should be a JSON object"),
        ({"name": ["a", "b"]}, "POI_FIELDS should be a JSON object"),
    ],
)
def test_a_mapping_to_what_is_not_there(mapping: object, sentence: str) -> None:
    assert sentence in refused(POI_FIELDS=mapping)


def test_a_layer_without_crs() -> None:
    unknown = poi()
    unknown.setCrs(type(unknown.crs())())
    assert "has no coordinate reference system" in refused(POI=unknown)


def test_numbers_that_fit_no_crs(tmp_path: Path) -> None:
    files = {
        "REGISTER": write_csv(tmp_path / "r.csv", [r | {"x": 1e9, "y": 7.0} for r in REGISTER], "institution_id"),
        "POI": write_csv(tmp_path / "p.csv", POI, "poi_id"),
    }
    assert "says no coordinate reference system" in refused(**files)


def test_thresholds_the_wrong_way_round() -> None:
    assert "ACCEPT is 0.30 and REVIEW 0.60" in refused(ACCEPT=0.3, REVIEW=0.6)


def test_a_scope_that_is_none() -> None:
    assert "The scope should be" in refused(SCOPE={"kategorien": ["Kita"]})


def test_decisions_that_are_none() -> None:
    assert "holds no decisions" in refused(DECISIONS=register())
    unknown = layer(
        [{"id": "D", "kind": "perhaps", "institution_id": "R1", "poi_id": "P1"}], "decision_id", geometry=False
    )
    assert "not known: perhaps" in refused(DECISIONS=unknown)


def test_a_scope_that_means_nobody_is_told() -> None:
    log = Log()
    found = reconcile(log, SCOPE="Kita, Altenheime")
    assert "perhaps spelled otherwise: Altenheime" in log.text
    assert found["ONLY_REGISTER_COUNT"] == 1


def test_points_outside_the_surroundings_are_listed_and_not_dropped() -> None:
    log = Log()
    rows = findings(reconcile(log, POI=poi(changed(POI, "P1", x=0.0, y=0.0))))
    assert "(1): P1" in log.text
    assert rows["R1", "P1"]["verdict"] == "match"  # a point off the map says nothing against name and address
    assert rows["R1", "P1"]["distance"] == ""
    assert "outside the surroundings" in rows["R1", "P1"]["note"]
    assert rows["R1", "P1"]["point"] == (0, 0)


def test_a_cancelled_run_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "findings.gpkg"
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        reconcile(Log(cancel_at=10), OUTPUT=str(path))
    assert not path.exists()


def test_odd_texts_are_texts() -> None:
    odd = ["=cmd|' /C calc'!A0", "Kita 🌻 'Robert'); DROP TABLE institutions;--", "x" * 5000, "a\0b", "\n"]
    rows = [item | {"name": name, "street": name[:50]} for item, name in zip(REGISTER, odd, strict=True)]
    found = findings(reconcile(REGISTER=register(rows), POI=poi(rows[:4])))
    names = {values["register_name"] for values in found.values()}
    assert {odd[0], odd[1], odd[2]} < names
    assert len(found) == 5


def test_a_layer_may_be_compared_with_itself_and_nobody_matches_a_stranger() -> None:
    log, same = Log(), register()
    found = reconcile(log, REGISTER=same, POI=same, POI_ID="institution_id")
    assert set(findings(found)) == {(row["id"], row["id"]) for row in REGISTER}
    assert "the same layer" in log.text


def test_letters_that_qgis_misreads_are_refused_with_the_way_to_read_them(tmp_path: Path) -> None:
    """A file of Excel in Windows-1252, which QGIS takes for UTF-8."""
    paths = {}
    for name, rows, key in (("REGISTER", REGISTER, "institution_id"), ("POI", POI, "poi_id")):
        path = Path(write_csv(tmp_path / f"{name}.csv", changed(rows, rows[0]["id"], name="Kita Süß"), key))
        path.write_bytes(path.read_text(encoding="utf-8").encode("cp1252"))
        paths[name] = str(path)
    for name, ids in (("REGISTER", "(4): R1, R2, R3, R5."), ("POI", "(2): P1, P2.")):
        sentence = refused(**{name: paths[name]})
        assert f"could not be read, shown as '\N{REPLACEMENT CHARACTER}' {ids}" in sentence
        assert "'Read list of institutions'" in sentence


def test_an_empty_list_that_counts_as_complete_is_warned_of() -> None:
    log = Log()
    found = reconcile(log, POI=poi([]), SCOPE="Kita")
    assert found["ONLY_REGISTER_COUNT"] == 3
    assert "no records, but counts as complete" in log.text
    assert "(3)" in log.text
    quiet = Log()
    reconcile(quiet, POI=poi([]), COMPLETE=False)
    assert "complete" not in quiet.text


def test_contradicting_decisions_are_listed() -> None:
    pair = {"kind": "same", "institution_id": "R1"}
    same = [pair | {"id": "D1", "poi_id": "P1", "decided_on": "2024-01-01"}]
    same += [pair | {"id": "D2", "poi_id": "P6", "decided_on": "2025-01-01"}]
    log = Log()
    rows = findings(reconcile(log, DECISIONS=layer(same, "decision_id", geometry=False)))
    assert rows["R1", "P6"]["verdict"] == "match"
    assert rows["", "P1"]["verdict"] == "only_poi"
    assert "(1): R1 = P1 (R1 = P6)" in log.text


@pytest.mark.parametrize(
    ("scope", "told"),
    [
        ({"cities": ["Essen"]}, "spelled otherwise: Essen"),
        ({"postcodes": ["46045", "1067"]}, "spelled otherwise: 1067"),
        ({"area": [0, 0, 1, 1]}, "No institution lies in the scope"),
        ({"categories": ["Kita"], "postcodes": ["46999"]}, "No institution lies in the scope"),
    ],
)
def test_a_scope_in_which_nobody_is_is_told(scope: dict[str, Any], told: str) -> None:
    log = Log()
    reconcile(log, SCOPE=scope)
    assert told in log.text
    assert ("No institution lies" in log.text) == ("1067" not in told)
