"""A year of the register: Oberhausen's schools reconciled with their list, applied, and reconciled again."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer
from sozialplanung.plugin.store.address import GeoPackageAddress

from .helpers import DATA, Log, run
from .registers import X, edit_by_hand, fill, register_layer, table

SCHOOLS = DATA / "nrw_schools"


def oberhausen(folder: Path) -> GeoPackageAddress:
    """A register of the city's schools."""
    with (SCHOOLS / "schools_register.csv").open(encoding="utf-8") as file:
        rows: list[dict[str, Any]] = [dict(row) for row in csv.DictReader(file) if row["city"] == "Oberhausen"]
    for row in rows:
        row |= {"kind": row["category"], "category": "school", "location_kind": "site", "release": "internal"}
        row |= {"x": float(row["x"]), "y": float(row["y"]), "position_quality": "list"}
    address = GeoPackageAddress(folder / "bestand.gpkg")
    fill(address, rows)
    return address


def the_list(folder: Path) -> QgsVectorLayer:
    """This year's list of the city's schools, as 'Read list' reads it."""
    lines = (SCHOOLS / "schools_poi.csv").read_text(encoding="utf-8").splitlines()
    path = folder / "schulen_2026.csv"
    path.write_text("\n".join([lines[0], *(line for line in lines if ",Oberhausen," in line)]), encoding="utf-8")
    target = str(folder / "liste.gpkg")
    parameters = {"INPUT": str(path), "OUTPUT": target, "CRS": "EPSG:25832", "SOURCE": "Schulministerium"}
    run("readlist", parameters | {"SOURCE_DATE": "2026-02-01", "LICENCE": "dl-de/by-2-0"})
    return QgsVectorLayer(target, "liste", "ogr")


def reconciled(address: GeoPackageAddress, liste: QgsVectorLayer, target: Path) -> QgsVectorLayer:
    parameters = {"REGISTER": register_layer(address), "POI": liste, "OUTPUT": str(target), "SCOPE": "Schulen"}
    return run("reconcile", parameters | {"POI_ID_STABLE": True})["OUTPUT"]  # type: ignore[no-any-return]


def applied(address: GeoPackageAddress, findings: QgsVectorLayer, **parameters: Any) -> tuple[dict[str, Any], str]:
    log = Log()
    given = {"REGISTER": register_layer(address), "FINDINGS": findings, "CHANGES": "memory:", "USER": "AB"}
    return run("applydecisions", given | {"DRY_RUN": False} | parameters, log), log.text


def test_a_year_of_oberhausens_schools(tmp_path: Path) -> None:
    address, liste = oberhausen(tmp_path), the_list(tmp_path)
    there = len(table(address, "institutions"))
    findings = reconciled(address, liste, tmp_path / "befunde.gpkg")
    verdicts = [feature["verdict"] for feature in findings.getFeatures()]
    matches, newcomers = verdicts.count("match"), verdicts.count("only_poi")
    first, said = applied(address, findings, TAKE_NEW=True)
    print(said)
    assert first["CONFLICTS"] == 0
    assert first["INSERTED"] == newcomers
    rows = table(address, "institutions")
    assert len(rows) == there + newcomers
    assert not [row for row in rows if row["valid_until"]]  # missing is not closed
    listed = table(address, "source_lists")[0]
    assert (listed["source"], listed["source_date"], listed["key_kind"]) == ("Schulministerium", "2026-02-01", "stable")
    assert listed["mapping"]
    assert listed["scope"]
    assert len(table(address, "links")) == matches + newcomers

    second, said = applied(address, findings, TAKE_NEW=True)
    assert second["STEP"] == "", said
    again = reconciled(address, liste, tmp_path / "nochmal.gpkg")
    assert [feature["verdict"] for feature in again.getFeatures()].count("match") == matches + newcomers
    third, said = applied(address, again, TAKE_NEW=True)
    assert third["STEP"] == "", said


def test_who_works_meanwhile_loses_nothing(tmp_path: Path) -> None:
    address, liste = oberhausen(tmp_path), the_list(tmp_path)
    findings = reconciled(address, liste, tmp_path / "befunde.gpkg")
    mine = table(address, "institutions")[0]["institution_id"]
    edit_by_hand(address, mine, phone="0208 999999")
    applied(address, findings)
    row = table(address, "institutions", institution_id=mine)[0]
    assert row["phone"] == "0208 999999"
    assert row["x"] > X - 1e5
