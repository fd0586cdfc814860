"""A year of the register on the command line: each step a ``qgis_process`` of its own, as a scheduled task runs it."""

from __future__ import annotations

import csv
import json
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import NULL, QgsVectorLayer

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample" / "oberhausen_schools"
TRUTH = ROOT / "tests" / "data" / "nrw_schools" / "schools_truth.csv"
SCHULAMT = "R00440"


def run(environment: dict[str, str], algorithm: str, **inputs: Any) -> dict[str, Any]:
    """The results of an algorithm with its parameters as JSON, as scripts give them."""
    done = subprocess.run(
        ["qgis_process", "run", f"sozialplanung:{algorithm}", "-"], input=json.dumps({"inputs": inputs}),
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    results: dict[str, Any] = json.loads(done.stdout)["results"]
    return results


def rows(path: Path, table: str = "") -> list[dict[str, Any]]:
    """What stands in a file, read as any user of QGIS may."""
    layer = QgsVectorLayer(f"{path}|layername={table}" if table else str(path), "rows", "ogr")
    assert layer.isValid()
    names = layer.fields().names()
    return [
        {name: None if value == NULL else value for name, value in zip(names, feature.attributes(), strict=True)}
        for feature in layer.getFeatures()
    ]


def institutions(register: Path) -> dict[str, dict[str, Any]]:
    return {row["institution_id"]: row for row in rows(register, "institutions") if not row["withdrawn"]}


def read_csv(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def release(register: Path, keys: set[str]) -> None:
    """Release institutions to the public, in the attribute table."""
    layer = QgsVectorLayer(f"{register}|layername=institutions", "institutions", "ogr")
    assert layer.startEditing()
    values = {"release": "public", "released_by": "AB", "released_on": "2024-09-02", "changed_by": "AB"}
    for feature in layer.getFeatures():
        for name, value in values.items() if feature["institution_id"] in keys else ():
            assert layer.changeAttributeValue(feature.id(), layer.fields().lookupField(name), value)
    assert layer.commitChanges(), layer.commitErrors()


def check_published(environment: dict[str, str], register: Path, folder: Path, internal: set[str]) -> None:
    """The yearly report has all institutions, the public extract those that are not internal."""
    layer, there = f"{register}|layername=institutions", institutions(register)
    status, public, report = (folder / name for name in ("stand.gpkg", "oeffentlich.gpkg", "bericht.html"))
    said = run(environment, "registerstatus", REGISTER=layer, OUTPUT=str(status), REPORT=str(report),
               COMPARE_DATE="2020-01-01")  # fmt: skip
    assert said["VALID"] == len(there) == 51
    assert {row["institution_id"] for row in rows(status)} == set(there)
    assert "Knappenstraße" in report.read_text(encoding="utf-8")
    extract = run(environment, "publicextract", REGISTER=layer, OUTPUT=str(public))
    assert extract["RELEASED"] == len(rows(public)) == 51 - len(internal)
    assert {row["name"] for row in rows(public)}.isdisjoint(there[key]["name"] for key in internal)


def test_a_year_of_the_register(environment: dict[str, str], tmp_path: Path) -> None:
    names = ("bestand", "liste_2021", "liste_2024", "befunde", "geplant", "geaendert", "zurueck")
    register, first, listed, found, planned, changed, undone = (tmp_path / f"{name}.gpkg" for name in names)
    source = {"SOURCE": "Schulen in NRW", "LICENCE": "dl-de/by-2-0", "CRS": "EPSG:25832"}

    # The list of 2021 becomes a register.
    read = run(environment, "readlist", INPUT=str(SAMPLE / "register_2021.csv"), OUTPUT=str(first), **source,
               SOURCE_DATE="2021-08-01")  # fmt: skip
    assert read["READ"] == len(rows(first)) == 50
    made = run(environment, "createregister", OUTPUT=str(register), LIST=str(first), ID_FIELD="poi_id", KEEP_IDS=True,
               CRS="EPSG:25832", AREA_CODE="0208", USER="AB")  # fmt: skip
    assert (made["COUNT"], made["LEFT_OUT_COUNT"]) == (50, 0)
    before = institutions(register)
    assert set(before) == {row["institution_id"] for row in read_csv(SAMPLE / "register_2021.csv")}
    release(register, set(before) - {SCHULAMT})

    # The list of 2024 is reconciled with it.
    layer = f"{register}|layername=institutions"
    read = run(environment, "readlist", INPUT=str(SAMPLE / "list_2024.csv"), OUTPUT=str(listed), **source,
               SOURCE_DATE="2024-08-01", REGISTER=layer)  # fmt: skip
    assert read["READ"] == 48
    counts = run(environment, "reconcile", REGISTER=layer, POI=str(listed), SCOPE={"categories": ["Schulen"]},
                 OUTPUT=str(found))  # fmt: skip
    findings = rows(found)
    verdicts = Counter(row["verdict"] for row in findings)
    assert verdicts == {"match": 47, "only_register": 1, "not_in_scope": 2, "only_poi": 1}
    assert [counts[f"{verdict.upper()}_COUNT"] for verdict in verdicts] == [*verdicts.values()]
    assert {row["institution_id"]: row["verdict"] for row in findings}[SCHULAMT] == "not_in_scope"
    pairs = {(row["institution_id"], row["poi_id"]) for row in findings if row["verdict"] == "match"}
    truth = {(row["institution_id"], row["poi_id"]) for row in read_csv(TRUTH)}
    assert pairs == {pair for pair in truth if pair[0] in before}

    # What would change, and then the change itself.
    applying = {"REGISTER": layer, "FINDINGS": str(found), "TAKE_NEW": True, "USER": "AB"}
    numbers = ("UPDATED", "INSERTED", "CLOSED", "DECIDED", "CONFLICTS", "KEPT")
    dry = run(environment, "applydecisions", **applying, DRY_RUN=True, CHANGES=str(planned))
    assert dry["STEP"] == ""
    assert {key: row["phone"] for key, row in institutions(register).items()} == {
        key: row["phone"] for key, row in before.items()
    }
    applied = run(environment, "applydecisions", **applying, DRY_RUN=False, CHANGES=str(changed))
    assert [applied[name] for name in numbers] == [dry[name] for name in numbers]
    assert (applied["INSERTED"], applied["CLOSED"], applied["CONFLICTS"]) == (1, 0, 0)
    assert [row | {"fid": 0} for row in rows(changed)] == [row | {"fid": 0} for row in rows(planned)]
    after = institutions(register)
    (newcomer,) = set(after) - set(before)
    assert after[newcomer]["name"] == "Gesamtschule an der Knappenstraße"
    assert not [row for row in after.values() if row["valid_until"]]  # missing is not closed
    listed_phones = {row["poi_id"]: row["phone"] for row in read_csv(SAMPLE / "list_2024.csv")}
    moved = {row["institution_id"]: row["poi_id"] for row in findings if "phone" in (row["changed_fields"] or "")}
    assert moved
    assert {key: after[key]["phone"] for key in moved} == {key: listed_phones[poi] for key, poi in moved.items()}

    check_published(environment, register, tmp_path, {newcomer, SCHULAMT})

    # All of it is taken back, as a step of its own.
    taken_back = run(environment, "undo", REGISTER=layer, STEP=applied["STEP"], USER="AB", CHANGES=str(undone))
    assert taken_back["STEP_ID"] == applied["STEP"]
    fields = ("name", "street", "house_number", "phone")
    again = institutions(register)
    assert {key: [row[name] for name in fields] for key, row in again.items()} == {
        key: [row[name] for name in fields] for key, row in before.items()
    }
    assert [row["kind"] for row in rows(register, "steps")].count("undo") == 1


def test_a_refusal_is_a_sentence_and_an_exit_code(environment: dict[str, str], tmp_path: Path) -> None:
    """A file of Excel in Windows-1252, given as it is."""
    for name, key in (("bestand", "institution_id"), ("liste", "poi_id")):
        (tmp_path / f"{name}.csv").write_bytes(f"{key},name\nA1,Kita Süß\n".encode("cp1252"))
    inputs = {"REGISTER": str(tmp_path / "bestand.csv"), "POI": str(tmp_path / "liste.csv")}
    with pytest.raises(
        AssertionError, match="'Read list of institutions', which finds out how it is encoded"
    ) as caught:
        run(environment, "reconcile", **inputs, OUTPUT=str(tmp_path / "befunde.gpkg"))
    assert "Traceback (most recent" not in str(caught.value)
    assert not (tmp_path / "befunde.gpkg").exists()
