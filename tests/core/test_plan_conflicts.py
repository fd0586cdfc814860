"""Decisions that cannot be applied: they are listed with their reason, and nothing is overwritten."""

from __future__ import annotations

from typing import Any

import pytest
from sozialplanung.plugin.core.applying.decided import read_findings, with_decisions
from sozialplanung.plugin.core.applying.plan import Order, plan, strange_decisions
from sozialplanung.plugin.core.applying.planned import Plan
from sozialplanung.plugin.core.errors import PlanningError

from .applying import finding, institution, planned, register

POI = {
    "name": "Lindenschule", "category": "Grundschule", "street": "Lindenweg", "house_number": "3", "postcode": "46045",
    "city": "Oberhausen", "phone": "0208 22", "x": 100.0, "y": 200.0,
}  # fmt: skip
NEW = {"poi_id": "p9", "name": "Ahornschule", "category": "Schule", "x": 5.0, "y": 6.0, "places": "200"}
SCHOOL, OTHER = institution(), institution(institution_id="i2", name="Eichenschule", phone="0208 9")


def conflict(result: Plan) -> str:
    assert not result.writes
    return " | ".join(change.reason for change in result.changes if change.action == "conflict")


def test_a_record_that_changed_since_is_not_overwritten() -> None:
    edited = register(SCHOOL | {"email": "neu@linde.example"})
    assert "E-mail" in conflict(planned(edited, [finding(SCHOOL, POI)]))
    assert "how the institution was" in conflict(planned(edited, [finding(SCHOOL, POI, register_hash=None)]))


def test_contradicting_decisions_are_all_refused() -> None:
    twice = [finding(SCHOOL, POI), finding(SCHOOL, NEW, decision="same")]
    assert "several records" in conflict(planned(register(SCHOOL), twice))
    shared = [finding(SCHOOL, POI), finding(OTHER, POI)]
    assert "several institutions" in conflict(planned(register(SCHOOL, OTHER), shared))
    gone = [finding(SCHOOL, POI), finding(SCHOOL, None, decision="closed")]
    assert "as closed" in conflict(planned(register(SCHOOL), gone))


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (finding(OTHER, POI), "i2 is not in the register"),
        (finding(SCHOOL, None, decision="merged"), "other_id"),
        (finding(SCHOOL, None, decision="merged", other_id="i1"), "itself"),
        (finding(SCHOOL, None, decision="merged", other_id="nobody"), "nobody is not in the register"),
        (finding(SCHOOL, None, decision="new"), "record of the list"),
        (finding(None, POI, decision="closed"), "institution of the register"),
        (finding(None, POI | {"name": ""}, decision="new"), "no name"),
        (finding(SCHOOL, POI, decision="successor", other_id="i3"), "whom"),
        (finding(SCHOOL, None, decision="closed", due="1999-01-01"), "before the first"),
    ],
)
def test_what_cannot_be_applied_is_listed_with_its_reason(row: dict[str, Any], said: str) -> None:
    assert said in conflict(planned(register(SCHOOL | {"valid_from": "2000-01-01"}), [row]))


def test_what_is_closed_is_not_updated() -> None:
    closed = institution(valid_until="2025-12-31")
    assert "reopen" in conflict(planned(register(closed), [finding(closed, POI)]))
    withdrawn = institution(withdrawn=True)
    assert "not in the register" in conflict(planned(register(withdrawn), [finding(withdrawn, POI)]))


def test_one_conflict_does_not_stop_the_others() -> None:
    result = planned(register(SCHOOL), [finding(SCHOOL, POI), finding(OTHER, None, decision="closed")])
    assert (result.number("update"), result.number("conflict")) == (1, 1)


def test_decisions_about_no_finding_are_listed() -> None:
    assert "f9" in strange_decisions([{"finding_id": "f9", "decision": "same"}])[0].reason


@pytest.mark.parametrize("kinds", [("merged", "merged"), ("branch", "branch"), ("branch", "merged")])
def test_decisions_in_a_circle_are_refused(kinds: tuple[str, str]) -> None:
    there = finding(SCHOOL, None, decision=kinds[0], other_id="i2")
    back = finding(OTHER, None, decision=kinds[1], other_id="i1")
    assert conflict(planned(register(SCHOOL, OTHER), [there, back])).count("circle") == 2
    onward = finding(OTHER, None, decision=kinds[1], other_id="i3")
    assert planned(register(SCHOOL, OTHER, institution(institution_id="i3")), [there, onward]).writes


def test_what_was_decided_earlier_is_no_way_into_a_circle() -> None:
    branch = OTHER | {"part_of": "i1"}
    row = finding(SCHOOL, None, decision="branch", other_id="i2")
    assert "its own branch office" in conflict(planned(register(SCHOOL, branch), [row]))
    gone = OTHER | {"valid_until": "2025-07-31"}
    row = finding(SCHOOL, None, decision="merged", other_id="i2")
    assert "closed before" in conflict(planned(register(SCHOOL, gone), [row]))


def test_decisions_that_contradict_each_other_in_their_table_are_refused() -> None:
    findings = read_findings([finding(SCHOOL, POI)])
    rows = [{"finding_id": "i1-p1", "decision": "closed"}, {"institution_id": "i1", "poi_id": "p1", "decision": "same"}]
    for given in (rows, rows[::-1]):
        decided, _ = with_decisions(findings, given)
        assert "different things" in conflict(plan(decided, register(SCHOOL), Order("2026-03-01", "l")))
    decided, _ = with_decisions(findings, [rows[1], {"finding_id": "i1-p1", "take": "phone"}, rows[1]])
    assert plan(decided, register(SCHOOL), Order("2026-03-01", "l")).number("update") == 1


@pytest.mark.parametrize(
    ("column", "value"),
    [("poi_values", "{kaputt"), ("poi_values", "[1,2]"), ("distance", "abc"), ("source_date", "irgendwann")],
)
def test_what_was_broken_by_hand_gets_a_sentence(column: str, value: str) -> None:
    with pytest.raises(PlanningError) as refused:
        read_findings([finding(SCHOOL, POI) | {column: value}])
    assert column in str(refused.value)
    assert value in str(refused.value)


def test_dates_and_numbers_are_read_as_people_write_them() -> None:
    (read,) = read_findings([finding(SCHOOL, POI, source_date="01.02.2026", distance="12,5")])
    assert (read.source_date, read.distance) == ("2026-02-01", 12.5)


@pytest.mark.parametrize("places", ["-3", str(10**22)])
def test_impossible_numbers_are_listed_of_new_institutions_too(places: str) -> None:
    result = planned(register(SCHOOL), [finding(None, NEW | {"places": places}, decision="new")])
    assert [(change.field, change.new_value) for change in result.changes if change.action == "kept"] == [
        ("places", places)
    ]
