"""Earlier decisions in this year's reconciliation: used silently, and asked again when something changed."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from typing import Any

import pandas as pd
import pytest
from sozialplanung.plugin.core.register.decisions import Decision, content_hash, without_place
from sozialplanung.plugin.core.register.findings import MATCHED, ListOrigin
from sozialplanung.plugin.core.register.remembered import (
    contradictions,
    different,
    links,
    recall,
    same,
    set_aside,
    settle,
)
from sozialplanung.plugin.core.texts import day_text, use_language

TODAY = date(2026, 5, 1)
STABLE, ROWS = ListOrigin("Kitas", source_key="stable"), ListOrigin("Kitas")
KITA = {"name": "Kita Sonne", "phone": "1", "street": "Weg", "house_number": "1", "x": 5.0, "y": 5.0}
OTHER = {"name": "Kita Mond", "phone": "2"}
REGISTER = {"R1": content_hash(KITA), "R2": content_hash(OTHER)}
POI = {"P1": content_hash(KITA | {"name": "Sonne"}), "P2": content_hash(OTHER | {"name": "Mond"})}


def decided(kind: str, pair: tuple[str, str] = ("R1", "P1"), **more: str) -> Decision:
    """A decision that was made about the records as they are."""
    hashes = {"register_hash": REGISTER.get(pair[0], ""), "poi_hash": POI.get(pair[1], "")}
    return Decision(kind, *pair, **({"source": "Kitas", "decided_on": "2025-05-01"} | hashes | more))


def findings(*rows: tuple[str, str, str]) -> pd.DataFrame:
    changes = {"review": "changed", "match": "changed", "only_register": "missing", "only_poi": "new"}
    values = [(one, two, 0.5, verdict, changes[verdict], 0.0, "phone", "{}", "") for one, two, verdict in rows]
    return pd.DataFrame(values, columns=list(MATCHED), dtype=object)


def after(decision: Decision, *rows: tuple[str, str, str], poi: dict[str, str] = POI) -> list[dict[Hashable, Any]]:
    cases = recall([decision], REGISTER, poi, ROWS)
    return settle(findings(*rows), cases, TODAY).to_dict("records")


def test_pairs_are_matched_or_kept_apart_as_decided() -> None:
    cases = recall([decided("same"), decided("different", ("R2", "P2"))], REGISTER, POI, ROWS)
    assert same(cases) == [("R1", "P1")]
    assert different(cases) == [("R2", "P2")]
    assert links(cases) == []


def test_a_list_of_rows_finds_its_decisions_by_content() -> None:
    """Next year the same record stands in another row, and another record in its own."""
    moved = {"P9": POI["P1"], "P1": content_hash({"name": "Schule"})}
    assert same(recall([decided("same")], REGISTER, moved, ROWS)) == [("R1", "P9")]
    assert same(recall([decided("same")], REGISTER, moved, STABLE)) == []
    assert links(recall([decided("same")], REGISTER, moved, STABLE)) == [("R1", "P1")]


def test_keys_of_another_source_mean_other_records() -> None:
    changed = {"P1": content_hash({"name": "Schule"})}
    assert not links(recall([decided("same")], REGISTER, changed, ListOrigin("OSM", source_key="stable")))


@pytest.mark.parametrize("kind", ["different", "source_wrong", "successor", "merged", "split", "branch", "new"])
def test_a_pair_comes_back_for_review_when_something_changed(kind: str) -> None:
    changed = POI | {"P1": content_hash(KITA | {"name": "Sonne", "phone": "3"})}
    cases = recall([decided(kind)], REGISTER, changed, STABLE)
    assert not same(cases)
    assert not different(cases)
    (row,) = settle(findings(("R1", "P1", "match")), cases, TODAY).to_dict("records")
    assert row["verdict"] == "review"
    assert "2025-05-01" in row["note"]
    assert "Changed since then: Phone." in row["note"]


@pytest.mark.parametrize("verdict", ["match", "review"])
def test_what_was_decided_as_the_same_is_judged_anew_when_something_changed(verdict: str) -> None:
    (row,) = after(decided("same", register_hash=REGISTER["R2"]), ("R1", "P1", verdict))
    assert row["verdict"] == verdict
    assert "Changed since then: Name, " in row["note"]


def test_differences_of_a_wrong_source_are_not_proposed_again() -> None:
    (row,) = after(decided("source_wrong", reason="old phone"), ("R1", "P1", "match"))
    assert (row["verdict"], row["change"], row["changed_fields"]) == ("match", "unchanged", "")
    assert row["note"] == "Decided on 2025-05-01: The source is wrong (old phone)."


@pytest.mark.parametrize(
    ("kind", "quiet_institution", "quiet_poi"),
    [("closed", True, True), ("successor", True, True), ("merged", True, True), ("split", True, True),
     ("branch", False, True), ("not_ours", False, True), ("different", False, False), ("new", False, False)],
)  # fmt: skip
def test_what_is_left_over_of_a_decided_pair(kind: str, quiet_institution: bool, quiet_poi: bool) -> None:
    one, two = after(decided(kind), ("R1", "", "only_register"), ("", "P1", "only_poi"))
    assert one["verdict"] == ("not_in_scope" if quiet_institution else "only_register")
    assert two["verdict"] == ("not_in_scope" if quiet_poi else "only_poi")
    assert one["change"] == ("" if quiet_institution else "missing")


def test_a_branch_office_that_the_list_lacks_is_asked_about_once() -> None:
    (row,) = after(decided("branch", ("R1", "")), ("R1", "", "only_register"))
    assert (row["verdict"], row["note"]) == ("not_in_scope", "Decided on 2025-05-01: Branch office.")


def test_records_that_are_not_ours_are_set_aside_until_they_change() -> None:
    decision = decided("not_ours", ("", "P2"))
    assert set_aside(recall([decision], REGISTER, POI, ROWS)) == {"P2": "Decided on 2025-05-01: Not ours."}
    changed = POI | {"P2": content_hash(OTHER)}
    assert not set_aside(recall([decision], REGISTER, changed, STABLE))
    (row,) = settle(
        findings(("", "P2", "only_poi")), recall([decision], REGISTER, changed, STABLE), TODAY
    ).to_dict("records")  # fmt: skip
    assert row["verdict"] == "only_poi"
    assert "Changed since then: Name." in row["note"]


@pytest.mark.parametrize(("due", "verdict"), [("2026-05-02", "not_in_scope"), ("2026-05-01", "only_register")])
def test_an_inquiry_waits_for_its_date(due: str, verdict: str) -> None:
    (row,) = after(decided("inquiry", ("R1", ""), due=due), ("R1", "", "only_register"))
    assert row["verdict"] == verdict
    assert due in row["note"]


def test_a_closed_institution_that_a_list_has_again_is_for_review() -> None:
    (row,) = after(decided("closed", ("R1", "")), ("R1", "P2", "match"))
    assert row["verdict"] == "review"
    assert "Closed" in row["note"]


def test_a_decision_about_one_record_of_a_pair_holds_although_the_other_is_gone() -> None:
    (row,) = after(decided("closed"), ("R1", "", "only_register"), poi={})
    assert row["verdict"] == "not_in_scope"


def test_the_newest_word_about_an_institution_counts() -> None:
    reopened = [decided("closed", ("R1", "")), decided("same", decided_on="2026-01-01")]
    (row,) = settle(
        findings(("R1", "P1", "match")), recall(reopened, REGISTER, POI, ROWS), TODAY
    ).to_dict("records")  # fmt: skip
    assert row["verdict"] == "match"


def test_of_a_pair_with_a_protected_institution_the_place_is_not_compared() -> None:
    moved = {"P1": content_hash(KITA | {"name": "Sonne", "street": "Allee", "x": 900.0})}
    kept = decided("different", poi_hash=without_place(POI["P1"]))
    assert different(recall([kept], REGISTER, moved, ROWS, {"R1"})) == [("R1", "P1")]
    assert different(recall([kept], REGISTER, moved, STABLE)) == []


def test_decisions_without_hashes_hold_by_their_ids() -> None:
    assert different(recall([Decision("different", "R1", "P2")], REGISTER, POI, ROWS)) == [("R1", "P2")]


def test_an_institution_is_the_same_as_one_record_only_and_the_newest_decision_counts() -> None:
    decisions = [decided("same"), decided("same", ("R1", "P2"), decided_on="2026-01-01"), decided("same", ("R2", "P2"))]
    cases = recall(decisions, REGISTER, POI, ROWS)
    assert same(cases) == [("R1", "P2")]
    assert contradictions(cases) == {("R1", "P1"): ("R1", "P2"), ("R2", "P2"): ("R1", "P2")}
    assert contradictions(recall(decisions[::-1], REGISTER, POI, ROWS)) == contradictions(cases)


def test_the_number_of_a_row_that_another_record_has_today_contradicts_nothing() -> None:
    shifted = {"P1": POI["P2"], "P2": content_hash({"name": "Schule"})}
    cases = recall([decided("same"), decided("same", ("R2", "P2"))], REGISTER, shifted, ROWS)
    assert same(cases) == [("R2", "P1")]
    assert not contradictions(cases)


def test_that_one_list_wrongly_lacks_an_institution_says_nothing_of_another_list() -> None:
    wrong = decided("source_wrong", ("R1", ""))
    assert recall([wrong], REGISTER, POI, ROWS)
    assert not recall([wrong], REGISTER, POI, ListOrigin("OSM"))


def test_days_are_written_as_the_language_does() -> None:
    assert day_text("2026-05-01") == "2026-05-01"
    use_language("de")
    try:
        assert [day_text(day) for day in ("2026-05-01", "2026-05-01T10:00:00", "bald")] == [
            "01.05.2026", "01.05.2026", "bald",
        ]  # fmt: skip
    finally:
        use_language("en")
