"""Two years of a register in either database: reconciled, decided, applied, and silent the year after."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from qgis.core import NULL, QgsVectorLayer
from sozialplanung.plugin.store.address import Address
from sozialplanung.plugin.store.register import open_register

from . import helpers
from .institutions import POI, REGISTER, Row, changed, findings, poi, reconcile
from .places import institutions
from .stores import BOTH, made, place

KEYS = {"Kita": "childcare", "Grundschule": "school", "Sportverein": "sports"}
DECISIONS = {
    ("", "P6"): {"decision": "new"},
    ("R5", ""): {"decision": "closed", "decision_note": "seit Juli zu"},
    ("R3", ""): {"decision": "inquiry", "due": "2999-01-01"},
    ("R2", "P2"): {"decision": "source_wrong", "decision_note": "alte Nummer"},
}
NEXT_YEAR = [item | {"id": f"Z{number}"} for number, item in enumerate(POI)]


def register(kind: str, folder: Path, request: pytest.FixtureRequest) -> Address:
    address = place(kind, folder, request)
    rows: list[dict[str, Any]] = [
        {name: value for name, value in row.items() if name != "id"}
        | {"institution_id": row["id"], "category": KEYS[row["category"]], "kind": row["category"]}
        for row in REGISTER
    ]
    made(address, *rows)
    return address


def found(address: Address, rows: list[Row]) -> QgsVectorLayer:
    layer: QgsVectorLayer = reconcile(REGISTER=institutions(address), POI=poi(rows))["OUTPUT"]
    return layer


def decide(layer: QgsVectorLayer, decisions: Mapping[tuple[str, str], Mapping[str, str]]) -> None:
    """Fill in the findings, as a person does it in QGIS."""
    names = layer.fields().names()
    for feature in list(layer.getFeatures()):
        one, two = ("" if feature[name] == NULL else feature[name] for name in ("institution_id", "poi_id"))
        values = {names.index(name): value for name, value in decisions.get((one, two), {}).items()}
        assert layer.dataProvider().changeAttributeValues({feature.id(): values})


def apply(address: Address, layer: QgsVectorLayer) -> dict[str, Any]:
    given = {"REGISTER": institutions(address), "FINDINGS": layer, "USER": "AB", "DRY_RUN": False, "CHANGES": "memory:"}
    return helpers.run("applydecisions", given)


@BOTH
def test_a_year_decided_is_a_year_silent(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    address = register(kind, tmp_path, request)
    layer = found(address, POI)
    assert {pair: row["verdict"] for pair, row in findings({"OUTPUT": layer}).items()} == {
        ("R1", "P1"): "match", ("R2", "P2"): "match", ("R4", "P4"): "match",
        ("R3", ""): "only_register", ("R5", ""): "only_register", ("", "P6"): "only_poi",
    }  # fmt: skip
    decide(layer, DECISIONS)
    done = apply(address, layer)
    assert [done[name] for name in ("INSERTED", "CLOSED", "CONFLICTS")] == [1, 1, 0]
    with open_register(address) as opened:
        rows = {row["institution_id"]: row for row in opened.rows("institutions")}
        assert {row["kind"] for row in opened.rows("decisions")} == {"new", "closed", "inquiry", "source_wrong"}
    (newcomer,) = set(rows) - {row["id"] for row in REGISTER}
    assert rows[newcomer]["name"] == "Waldkindergarten Wurzelkinder"
    assert rows["R5"]["valid_until"]
    assert rows["R2"]["phone"] == "0208 222222"  # the source is wrong

    again = findings({"OUTPUT": found(address, NEXT_YEAR)})
    assert {pair: (row["verdict"], row["change"]) for pair, row in again.items()} == {
        ("R1", "Z0"): ("match", "unchanged"), ("R2", "Z1"): ("match", "unchanged"),
        ("R4", "Z2"): ("match", "unchanged"), (newcomer, "Z3"): ("match", "unchanged"),
        ("R3", ""): ("not_in_scope", ""),
        ("R5", ""): ("not_in_scope", ""),  # it closes at the end of this day
    }  # fmt: skip
    assert "alte Nummer" in again["R2", "Z1"]["note"]

    asked = findings({"OUTPUT": found(address, changed(NEXT_YEAR, "Z1", phone="0208 121212"))})
    assert asked["R2", "Z1"]["changed_fields"] == "phone"
    assert {row["verdict"] for pair, row in asked.items() if pair != ("R2", "Z1")} == {"match", "not_in_scope"}


@BOTH
def test_what_is_undone_is_asked_again(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    address = register(kind, tmp_path, request)
    layer = found(address, POI)
    before = {pair: row["verdict"] for pair, row in findings({"OUTPUT": layer}).items()}
    decide(layer, DECISIONS)
    step = apply(address, layer)["STEP"]
    undo = {"REGISTER": institutions(address), "STEP": step, "USER": "AB", "CHANGES": "memory:"}
    helpers.run("undo", undo)
    again = findings({"OUTPUT": found(address, POI)})
    assert {pair: row["verdict"] for pair, row in again.items()} == before
