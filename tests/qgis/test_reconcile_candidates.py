"""Whom else a record could be: the table CANDIDATES of ``sozialplanung:reconcile``."""

from __future__ import annotations

import json
from typing import Any

import pytest
from qgis.core import NULL, QgsProcessingOutputLayerDefinition, QgsVectorLayer

from .helpers import run
from .institutions import POI, REGISTER, Row, findings, poi, reconcile, register, verdicts

SAME_HOUSE: list[Row] = [
    REGISTER[0] | {"id": f"Q{number:02}", "name": f"Kita Haus {number}", "phone": f"0208 77{number:02}"}
    for number in range(12)
]


def candidates(rows: list[Row] = POI, institutions: list[Row] = REGISTER, **more: Any) -> list[dict[str, Any]]:
    given = {"REGISTER": register(institutions), "POI": poi(rows), "OUTPUT": "memory:", "CANDIDATES": "memory:"}
    found = run("reconcile", given | more)
    layer = found["CANDIDATES"]
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(layer, "candidates", "ogr")
    names = layer.fields().names()
    result = [{name: None if row[name] == NULL else row[name] for name in names} for row in layer.getFeatures()]
    open_ids = {id_ for pair, verdict in verdicts(found).items() if verdict != "match" for id_ in pair}
    for row in result:
        assert {row["institution_id"], row["poi_id"]} & open_ids, "neither side is a question"
        assert (row["institution_id"], row["poi_id"]) not in findings(found)
    return result


def test_nobody_gets_them_who_does_not_ask() -> None:
    assert "CANDIDATES" not in reconcile()


def test_each_open_record_gets_its_likeliest_nine() -> None:
    rows = candidates([*POI, *SAME_HOUSE])
    assert list(rows[0]) == ["institution_id", "poi_id", "probability", "change", "distance", "changed_fields", "why"]
    by_record: dict[str, list[float]] = {}
    for row in rows:
        by_record.setdefault(row["poi_id"], []).append(row["probability"])
    assert any(key.startswith("Q") for key in by_record)
    assert max(map(len, by_record.values())) <= 9
    for row in rows:
        odds = json.loads(row["why"])
        assert "prior" in odds
        assert (sum(odds.values()) > 0) == (row["probability"] > 0.5)


def test_of_many_in_one_house_the_nine_likeliest_are_given() -> None:
    """Twelve are matched, and could all be the one that is left over."""
    alone = REGISTER[0] | {"id": "R9", "name": "Kita Haus Regenbogen", "phone": "0208 7707"}
    institutions = [alone, *({**row, "id": f"S{row['id']}"} for row in SAME_HOUSE)]
    rows = [row for row in candidates(SAME_HOUSE, institutions) if row["institution_id"] == "R9"]
    chances = [row["probability"] for row in rows]
    assert len(rows) == 9
    assert chances == sorted(chances, reverse=True)
    assert rows[0]["poi_id"] == "Q07"  # it has the phone number


def test_whom_nothing_speaks_for_in_another_town_is_none() -> None:
    near, far = (
        {"id": key, "name": name, "x": REGISTER[0]["x"] + metres, "y": REGISTER[0]["y"], "category": "Sportverein"}
        for key, name, metres in (("N", "Haus der Jugend", 3000), ("F", "Haus der Wirtschaft", 38_000))
    )
    alone = REGISTER[0] | {"id": "R9", "name": "Kita Haus Regenbogen", "phone": ""}
    found = {row["poi_id"] for row in candidates([near, far], [alone])}
    assert found == {"N"}


def test_the_same_whatever_the_order_of_rows() -> None:
    rows = [*POI, *SAME_HOUSE]
    assert candidates(rows) == candidates(rows[::-1], REGISTER[::-1])


@pytest.mark.parametrize("protected", ["register", "list"])
def test_protected_places_are_not_told(protected: str) -> None:
    institution, record = REGISTER[0] | {"id": "R9"}, POI[0] | {"id": "P9"}
    hidden = institution if protected == "register" else record
    hidden["name"] = "Frauenhaus am Stadtwald"
    rows = candidates([*SAME_HOUSE, record], [*REGISTER, institution])
    found = [row for row in rows if hidden["id"] in (row["institution_id"], row["poi_id"])]
    assert found
    for row in found:
        assert row["distance"] is None
        assert not {"street", "house_number", "position"} & set((row["changed_fields"] or "").split(","))


def test_the_table_can_be_a_file(tmp_path: Any) -> None:
    target = QgsProcessingOutputLayerDefinition(str(tmp_path / "candidates.gpkg"))
    assert candidates([*POI, *SAME_HOUSE], CANDIDATES=target)
    assert (tmp_path / "candidates.gpkg").is_file()
