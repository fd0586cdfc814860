"""Decisions: which is in force, and how the hashes tell that something changed."""

from __future__ import annotations

import math
import unicodedata
from typing import Any

import pytest
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.register.decisions import (
    HASHED,
    Decision,
    changed_since,
    content_hash,
    in_force,
    read_decisions,
    without_place,
)

RECORD: dict[str, Any] = {
    "name": "Grundschule Süd", "category": "Schule", "street": "Südstraße", "house_number": "12a", "postcode": "04600",
    "city": "Altenburg", "phone": "0208 12", "email": "", "website": None, "x": 347001.2, "y": 5706000.4,
}  # fmt: skip


@pytest.mark.parametrize("name", [name for name in HASHED if name != "position"])
def test_each_compared_field_changes_the_hash_and_is_named(name: str) -> None:
    changed = content_hash(RECORD | {name: "something else"})
    assert changed_since(content_hash(RECORD), changed) == [name]


@pytest.mark.parametrize(
    "same",
    [
        {"name": unicodedata.normalize("NFD", RECORD["name"])},
        {"name": "  Grundschule\n Süd "},
        {"email": None, "website": math.nan},
        {"x": 347001.4},
        {"remarks": "not compared"},
    ],
)
def test_spelling_without_meaning_changes_nothing(same: dict[str, Any]) -> None:
    assert content_hash(RECORD | same) == content_hash(RECORD)


def test_numbers_and_their_texts_are_the_same() -> None:
    assert len({content_hash({"house_number": number}) for number in (7.0, 7, "7")}) == 1


def test_a_point_counts_to_the_metre_and_in_degrees_just_as_fine() -> None:
    assert changed_since(content_hash(RECORD), content_hash(RECORD | {"x": 347003.0})) == ["position"]
    assert content_hash({"x": 6.85, "y": 51.47}) != content_hash({"x": 6.8501, "y": 51.47})
    assert content_hash({"x": 6.85, "y": 51.47}) == content_hash({"x": 6.850001, "y": 51.47})
    assert content_hash({"x": -0.2, "y": 500.0}) == content_hash({"x": 0.2, "y": 500.0})
    assert content_hash({"x": math.nan, "y": 5.0}) == content_hash({})


def test_the_hash_of_a_protected_record_says_nothing_of_its_place() -> None:
    elsewhere = RECORD | {"street": "Nordstraße", "house_number": "1", "x": 1000.0, "y": 1000.0}
    assert without_place(content_hash(RECORD)) == without_place(content_hash(elsewhere))
    assert changed_since(without_place(content_hash(RECORD)), content_hash(RECORD)) == [
        "street", "house_number", "position",
    ]  # fmt: skip


def test_unknown_hashes_count_as_unchanged_and_foreign_ones_as_changed() -> None:
    assert changed_since("", content_hash(RECORD)) == []
    assert changed_since("abc", content_hash(RECORD)) == [*HASHED]


def test_the_newest_decision_of_a_pair_is_in_force() -> None:
    old = Decision("same", "R1", "P1", decided_on="2024-03-01")
    new = Decision("different", "R1", "P1", decided_on="2025-03-01")
    later = Decision("closed", "R1", "P1", decided_on="2025-03-01")
    other = Decision("same", "R2", "P1")
    assert in_force([new, old, other]) == {("R1", "P1"): new, ("R2", "P1"): other}
    assert in_force([new, later])[("R1", "P1")] is later


def test_a_withdrawn_decision_is_none() -> None:
    decisions = [Decision("same", "R1", "P1"), Decision("withdrawn", "R1", "P1", decided_on="2025-03-01")]
    assert not in_force(decisions)


def test_decisions_come_from_their_table_or_from_findings() -> None:
    table = {"kind": "inquiry", "institution_id": "R1", "poi_id": None, "reason": "ask", "due": "31.12.2026", "fid": 3}
    finding = {"decision": "inquiry", "institution_id": "R1", "poi_id": "", "decision_note": "ask", "due": "2026-12-31"}
    expected = [Decision("inquiry", "R1", reason="ask", due="2026-12-31")]
    assert read_decisions([table]) == read_decisions([finding]) == expected
    assert read_decisions([finding | {"decision": None}]) == []


def test_unknown_kinds_and_dates_are_refused() -> None:
    with pytest.raises(PlanningError, match="maybe, perhaps"):
        read_decisions([{"kind": kind} for kind in ("same", "perhaps", "maybe")])
    with pytest.raises(PlanningError, match="'soon' in column 'due'"):
        read_decisions([{"kind": "inquiry", "due": "soon"}])
