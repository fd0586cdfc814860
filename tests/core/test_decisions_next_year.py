"""Each kind of decision in the year after: no question where both sides are as they were, a question where not."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from datetime import date
from typing import Any

import pandas as pd
import pytest
from sozialplanung.plugin.core.matching.reconcile import Options
from sozialplanung.plugin.core.register.categories import default_categories
from sozialplanung.plugin.core.register.decisions import Decision, content_hash
from sozialplanung.plugin.core.register.fields import COMPARED
from sozialplanung.plugin.core.register.findings import ListOrigin
from sozialplanung.plugin.core.register.reconciling import Knowledge, Sides, find
from sozialplanung.plugin.core.register.remembered import recall

TODAY = date(2026, 5, 1)
ASKING = Options(accept=0.99, review=0.02)  # so that the machine asks about the doubtful pair
Record = Mapping[str, Any]


def record(name: str, street: str, number: str, place: tuple[float, float], **more: str) -> Record:
    own = {"name": name, "category": "Kita", "street": street, "house_number": number, "phone": "0208 22"}
    x, y = place
    return {**dict.fromkeys(COMPARED, ""), **own, "postcode": "46045", "city": "Oberhausen", "x": x, "y": y, **more}


PARK, ZOO, HILL = (348000.0, 5707500.0), (351000.0, 5703000.0), (345100.0, 5709000.0)
# R1 and P1 may be the same, R2 is in no list, P2 in no register.
REGISTER = {
    "R1": record("Städt. Kita Parkallee", "Parkallee", "3", PARK),
    "R2": record("Turnverein Sterkrade", "Waldstraße", "7", HILL, category="Sportverein", phone="0208 33"),
}
LIST = {
    "P1": record("Kita Zwergenland", "Parkallee", "5", PARK, phone=""),
    "P2": record("Waldkindergarten Wurzelkinder", "Ruhrufer", "1", ZOO, phone="0208 66"),
}
PAIR, MISSING, NEWCOMER = ("R1", "P1"), ("R2", ""), ("", "P2")


def side(records: Mapping[str, Record]) -> pd.DataFrame:
    table = pd.DataFrame([*records.values()], index=pd.Index([*records], dtype=object))
    words = table["category"]
    if "further_categories" not in table:
        table["further_categories"] = ""
    table = table.assign(provider="", words=words, own_category=words)
    return table.assign(east=table["x"], north=table["y"])


def next_year(
    decision: Decision, key: str, register: Mapping[str, Record] = REGISTER, listed: Mapping[str, Record] = LIST
) -> dict[tuple[str, str], dict[Hashable, Any]]:
    """The findings by pairs; the ids of rows are other ones every year, here told apart by a Z, and put back."""
    ids = {poi_id: poi_id if key == "stable" else poi_id.replace("P", "Z") for poi_id in listed}
    listed = {ids[poi_id]: values for poi_id, values in listed.items()}
    left, right = ({one: content_hash(values) for one, values in records.items()} for records in (register, listed))
    cases = recall([decision], left, right, ListOrigin("Kitas", source_key=key))
    known = Knowledge(
        options=ASKING, cases=cases, stable=key == "stable", today=TODAY, categories=default_categories(), keyed=True
    )
    rows = find(Sides(side(register), side(register).iloc[:0], side(listed)), known).to_dict("records")
    return {(row["institution_id"], row["poi_id"].replace("Z", "P")): row for row in rows}


def decided(kind: str, pair: tuple[str, str], due: str = "") -> Decision:
    """A decision about the records as they are."""
    one, two = (content_hash(records[key]) if key else "" for records, key in zip((REGISTER, LIST), pair, strict=True))
    return Decision(kind, *pair, "Kitas", "", one, two, "seen", due, "2025-05-01")


def questions(rows: Mapping[tuple[str, str], Mapping[Hashable, Any]], pair: tuple[str, str]) -> set[str]:
    """What is asked about the records of a pair."""
    asked = {"review", "only_register", "only_poi"}
    return {row["verdict"] for key, row in rows.items() if set(key) & set(filter(None, pair))} & asked


def changed(records: Mapping[str, Record], key: str, **values: Any) -> dict[str, Record]:
    return {**records, key: {**records[key], **values}}


def test_without_decisions_everything_is_a_question() -> None:
    rows = next_year(Decision("same", "R9", "P9"), "row")
    assert {pair: row["verdict"] for pair, row in rows.items()} == {
        PAIR: "review", MISSING: "only_register", NEWCOMER: "only_poi",
    }  # fmt: skip


# Pair, kind, what stays a question of what is left over while nothing has changed (`new` is in the register by then).
QUIET: list[tuple[tuple[str, str], str, set[str]]] = [
    (PAIR, "same", set()),
    (PAIR, "source_wrong", set()),
    (PAIR, "different", {"only_register", "only_poi"}),
    (PAIR, "successor", set()),
    (PAIR, "merged", set()),
    (PAIR, "split", set()),
    (PAIR, "closed", set()),
    (PAIR, "branch", {"only_register"}),
    (PAIR, "not_ours", {"only_register"}),
    (PAIR, "new", {"only_register", "only_poi"}),
    (PAIR, "inquiry", set()),
    (MISSING, "closed", set()),
    (MISSING, "successor", set()),
    (MISSING, "merged", set()),
    (MISSING, "source_wrong", set()),
    (MISSING, "inquiry", set()),
    (NEWCOMER, "not_ours", set()),
    (NEWCOMER, "source_wrong", set()),
    (NEWCOMER, "branch", set()),
    (NEWCOMER, "inquiry", set()),
    (NEWCOMER, "new", {"only_poi"}),
]


# Of which sides the decisions speak: that a record is not ours does not depend on whom it was like.
ABOUT = [
    (pair, kind, side)
    for pair, kind, _ in QUIET
    for side, key in zip(("register", "list"), pair, strict=True)
    if key and (kind, side) != ("not_ours", "register")
]


@pytest.mark.parametrize("key", ["stable", "row"])
@pytest.mark.parametrize(("pair", "kind", "left_over"), QUIET)
def test_what_was_decided_is_used_silently(pair: tuple[str, str], kind: str, left_over: set[str], key: str) -> None:
    rows = next_year(decided(kind, pair), key)
    assert questions(rows, pair) == left_over
    assert (PAIR in rows) == (pair != PAIR or kind in ("same", "source_wrong", "inquiry"))
    if left_over <= {"only_poi"}:
        assert any("2025-05-01" in row["note"] for row in rows.values())


@pytest.mark.parametrize("key", ["stable", "row"])
@pytest.mark.parametrize(("pair", "kind", "side_changed"), ABOUT)
def test_it_is_asked_again_when_a_field_has_changed(
    pair: tuple[str, str], kind: str, side_changed: str, key: str
) -> None:
    (one, two), register, listed = pair, REGISTER, LIST
    if side_changed == "register":
        register = changed(REGISTER, one, website="https://example.org")
    else:
        listed = changed(LIST, two, website="https://example.org")
    rows = next_year(decided(kind, pair), key, register, listed)
    told = " ".join(row["note"] for row in rows.values())
    if (
        kind != "same" or key != "stable"
    ):  # the same institution for certain: what has changed is shown, and no question
        assert questions(rows, pair)
    if (key, side_changed) != ("row", "list"):  # a row that reads otherwise is another row
        assert "Changed since then: Website" in told


@pytest.mark.parametrize(
    ("due", "asked"), [("2026-05-02", False), ("2026-05-01", True), ("2020-01-01", True), ("", False)]
)
@pytest.mark.parametrize("pair", [PAIR, MISSING, NEWCOMER])
@pytest.mark.parametrize("key", ["stable", "row"])
def test_an_inquiry_is_a_question_again_from_its_date_on(
    due: str, asked: bool, pair: tuple[str, str], key: str
) -> None:
    assert bool(questions(next_year(decided("inquiry", pair, due), key), pair)) == asked


def test_a_pair_decided_as_the_same_does_not_fall_apart_when_the_institution_is_corrected() -> None:
    """Else the list's record could be taken up as new, and the institution would be there twice."""
    renamed = changed(
        REGISTER, "R1", name="Montessori-Haus", street="Goethestraße", phone="0208 99", x=345500.0, y=5708000.0
    )
    assert PAIR not in next_year(Decision("same", "R9", "P9"), "row", renamed)
    row = next_year(decided("same", PAIR), "row", renamed)[PAIR]
    assert row["verdict"] == "review"
    assert "Changed since then: Name, Street, Phone, Position." in row["note"]


def test_an_institution_whose_record_of_then_is_gone_says_so() -> None:
    listed = {"P2": LIST["P2"]}
    row = next_year(decided("same", PAIR), "row", listed=listed)["R1", ""]
    assert row["verdict"] == "only_register"
    assert "The list's record of then has changed, or is gone." in row["note"]


def test_notes_name_institutions_whose_ids_nobody_knows_by_heart() -> None:
    key = "903ea671-46c8-59a4-8f84-5b4eac95bb8a"
    neighbour = record("Familienzentrum Parkallee", "Parkallee", "3", PARK, phone="0208 44")
    rows = next_year(Decision("same", "R9", "P9"), "row", {**REGISTER, key: neighbour})
    notes = " ".join(row["note"] for pair, row in rows.items() if pair[0] == "R1")
    assert f"Same address in the register: “Familienzentrum Parkallee” ({key})." in notes


@pytest.mark.parametrize("keys", ['{"childcare","school"}', "{childcare,school}"])  # by forms and the plan, and by hand
def test_a_further_category_of_the_institution_is_no_change(keys: str) -> None:
    register = changed(REGISTER, "R1", further_categories=keys)
    listed = {"P1": {**REGISTER["R1"], "category": "Grundschule"}}
    (row,) = [row for row in next_year(Decision("same", "R9", "P9"), "row", register, listed).values() if row["poi_id"]]
    assert (row["institution_id"], row["changed_fields"], row["change"]) == ("R1", "", "unchanged")
