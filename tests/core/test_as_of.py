"""The register at a date, and what changed between two dates."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from sozialplanung.plugin.core.register.as_of import day_of, institutions_at, withheld_since
from sozialplanung.plugin.core.register.changes import changes_between, counts_at, leave_streets

from .register_rows import inserted, tables, updated

SPRING, SUMMER, AUTUMN = date(2025, 3, 31), date(2025, 6, 30), date(2025, 9, 30)
SCHOOL = {
    "institution_id": "a", "name": "Neue Schule", "street": "Marktstr.", "house_number": "9", "places": 90,
    "x": 3.5, "y": 4.0,
}  # fmt: skip
# In January as "Alte Schule" with 80 places at 1.0 2.0, renamed and enlarged in May, moved in August.
PAST = [
    inserted("a", "2025-01-10", field="name", new_value="Alte Schule"),
    updated("a", "2025-05-02", "name", "Alte Schule", "Neue Schule", reason="Schulamt", step_id="s2"),
    updated("a", "2025-05-02", "places", "80", "90"),
    updated("a", "2025-08-20", "street", "Bergstr.", "Marktstr.", reason="von Hand"),
    updated("a", "2025-08-20", "house_number", "1", "9"),
    updated("a", "2025-08-20", "position", "1.0 2.0", "3.5 4.0"),
]


def at(day: date, **given: Any) -> dict[str, dict[str, Any]]:
    return {row["institution_id"]: row for row in institutions_at(tables(**given), day)}


def test_values_are_those_at_the_end_of_the_day() -> None:
    now = {"institutions": [SCHOOL], "history": PAST}
    spring = at(SPRING, **now)["a"]
    assert (spring["name"], spring["places"], spring["x"], spring["y"]) == ("Alte Schule", 80, 1.0, 2.0)
    assert at(date(2025, 5, 1), **now)["a"]["name"] == "Alte Schule"
    assert at(date(2025, 5, 2), **now)["a"]["name"] == "Neue Schule"
    assert at(SUMMER, **now)["a"]["street"] == "Bergstr."
    assert at(AUTUMN, **now)["a"]["street"] == "Marktstr."


def test_several_changes_of_a_day_are_taken_back_in_their_order() -> None:
    past = [updated("a", "2025-05-02", "name", old, new) for old, new in (("A", "B"), ("B", "C"), ("C", "Neue Schule"))]
    assert at(SPRING, institutions=[SCHOOL | {"valid_from": "2000-01-01"}], history=past)["a"]["name"] == "A"


def test_who_was_entered_later_counts_from_valid_from_else_from_the_entry() -> None:
    past = [inserted("a", "2025-05-02"), inserted("b", "2025-05-02"), updated("b", "2025-08-01", "name", "Erster", "B")]
    rows = [SCHOOL, SCHOOL | {"institution_id": "b", "name": "B", "valid_from": "1990-08-01"}]
    assert list(at(SPRING, institutions=rows, history=past)) == ["b"]
    assert at(SPRING, institutions=rows, history=past)["b"]["name"] == "Erster"
    assert set(at(SUMMER, institutions=rows, history=past)) == {"a", "b"}


def test_the_last_day_counts_and_withdrawn_entries_do_not() -> None:
    rows = [SCHOOL | {"valid_until": "2025-06-30"}, SCHOOL | {"institution_id": "b", "withdrawn": True}]
    assert set(at(SUMMER, institutions=rows)) == {"a"}
    assert not at(date(2025, 7, 1), institutions=rows)
    undone = [updated("b", "2025-08-01", "withdrawn", None, "true")]
    assert set(at(SUMMER, institutions=rows, history=undone)) == {"a", "b"}  # known only later


def test_a_closing_that_was_entered_later_was_not_known() -> None:
    rows, past = (
        [SCHOOL | {"valid_until": "2025-06-15"}],
        [updated("a", "2025-08-01", "valid_until", None, "2025-06-15")],
    )
    assert at(SUMMER, institutions=rows, history=past)["a"]["valid_until"] is None
    assert not at(AUTUMN, institutions=rows, history=past)


@pytest.mark.parametrize("day", [SPRING, AUTUMN])
def test_what_is_protected_now_or_was_since_has_no_address(day: date) -> None:
    house = SCHOOL | {"location_kind": "protected", "street": None, "house_number": None, "x": None, "y": None}
    past = [
        updated("a", "2025-05-02", "location_kind", "site", "protected"),
        updated("a", "2025-05-02", "street", "Bergstr.", None),
        updated("a", "2025-05-02", "house_number", "1", None),
        updated("a", "2025-05-02", "position", "1.0 2.0", None),
    ]
    found = at(day, institutions=[house], history=past)["a"]
    assert {found[name] for name in ("street", "house_number", "postcode", "x", "y")} == {None}
    changed = changes_between(tables(institutions=[house], history=past), SPRING, AUTUMN)
    assert {item.field for item in changed} == {"location_kind"}


def test_once_protected_and_a_site_again_hides_only_what_was_before() -> None:
    past = [updated("a", "2025-05-02", "location_kind", "protected", "site")]
    assert at(SPRING, institutions=[SCHOOL], history=past)["a"]["street"] is None
    assert at(AUTUMN, institutions=[SCHOOL], history=past)["a"]["street"] == "Marktstr."


def test_erased_values_stay_erased() -> None:
    past = [updated("a", "2025-05-02", "contact_person", None, None, erased_on="2025-06-01")]
    assert at(SPRING, institutions=[SCHOOL], history=past)["a"]["contact_person"] is None


def test_the_provider_has_the_name_of_then() -> None:
    past = [updated("p", "2025-05-02", "name", "Altverein", "Neuverein") | {"table_name": "providers"}]
    given: dict[str, Any] = {
        "institutions": [SCHOOL | {"provider_id": "p"}], "providers": [{"provider_id": "p", "name": "Neuverein"}],
    }  # fmt: skip
    assert at(SPRING, **given, history=past)["a"]["provider"] == "Altverein"
    (change,) = changes_between(tables(**given, history=past), SPRING, SUMMER)
    assert (change.change, change.field, change.old, change.new) == ("changed", "provider", "Altverein", "Neuverein")


def test_changes_between_two_dates() -> None:
    found = changes_between(tables(institutions=[SCHOOL], history=PAST), SPRING, AUTUMN)
    assert [(item.change, item.field, item.old, item.new) for item in found] == [
        ("changed", "places", "80", "90"),
        ("moved", "house_number", "1", "9"),
        ("moved", "position", "1 2", "3.5 4"),
        ("moved", "street", "Bergstr.", "Marktstr."),
        ("renamed", "name", "Alte Schule", "Neue Schule"),
    ]
    renamed = found[-1]
    assert (renamed.changed_on, renamed.reason, renamed.step_id) == ("2025-05-02", "Schulamt", "s2")
    assert [item.field for item in changes_between(tables(institutions=[SCHOOL], history=PAST), SPRING, SUMMER)] == [
        "places", "name",
    ]  # fmt: skip


def test_coming_and_going() -> None:
    rows = [
        SCHOOL | {"institution_id": "new", "name": "1"},
        SCHOOL | {"institution_id": "closed", "name": "2", "valid_until": "2025-06-15"},
        SCHOOL | {"institution_id": "back", "name": "3"},
        SCHOOL | {"institution_id": "undone", "name": "4", "withdrawn": True},
        SCHOOL | {"institution_id": "gone before", "name": "5", "valid_until": "2024-12-31"},
    ]
    past = [
        inserted("new", "2025-05-02", reason="Liste"),
        updated("closed", "2025-05-03", "valid_until", None, "2025-06-15", reason="Schließung"),
        updated("back", "2025-05-04", "valid_until", "2024-12-31", None, reason="doch nicht"),
        updated("undone", "2025-05-05", "withdrawn", None, "true", reason="Rückgängig"),
    ]
    given = tables(institutions=rows, history=past, categories=[{"category": "schools", "name": "Schulen"}])
    found = changes_between(given, SPRING, AUTUMN)
    assert [(item.institution_id, item.change, item.reason) for item in found] == [
        ("new", "new", "Liste"), ("closed", "closed", "Schließung"), ("back", "reopened", "doch nicht"),
        ("undone", "withdrawn", "Rückgängig"),
    ]  # fmt: skip
    (count,) = counts_at(given, AUTUMN, found)
    assert (count.name, count.valid, count.new, count.closed, count.withdrawn) == ("Schulen", 2, 2, 1, 1)


def test_counts_by_category() -> None:
    rows = [
        SCHOOL | {"confirmed_on": "2023-09-29"},
        SCHOOL | {"institution_id": "b", "confirmed_on": "2023-09-30"},
        SCHOOL | {"institution_id": "c", "category": "sports"},
    ]
    given = tables(
        institutions=rows, history=PAST,
        categories=[
            {"category": "sports", "name": "Sport", "sort_order": 2},
            {"category": "schools", "name": "Schulen", "sort_order": 1},
        ],
    )  # fmt: skip
    counts = counts_at(given, AUTUMN, changes_between(given, SPRING, AUTUMN))
    assert [(item.name, item.valid, item.changed, item.unconfirmed) for item in counts] == [
        ("Schulen", 2, 1, 1), ("Sport", 1, 0, 1),
    ]  # fmt: skip


def test_personal_fields_and_who_did_it_are_not_in_the_changes() -> None:
    past = [updated("a", "2025-05-02", name, "x", "y") for name in ("contact_person", "changed_by", "confirmed_by")]
    now = SCHOOL | {"contact_person": "y", "changed_by": "y", "confirmed_by": "y"}
    assert not changes_between(tables(institutions=[now], history=past), SPRING, AUTUMN, ["contact_person"])


@pytest.mark.parametrize("kind", [{"address_is_private": True}, {"location_kind": "protected"}])
def test_private_addresses_are_in_no_status(kind: dict[str, Any]) -> None:
    past = [updated("a", "2025-05-02", "street", "Heimweg", "Marktstr."), updated("a", "2025-05-03", "phone", "1", "2"),
            updated("a", "2025-05-02", "accessibility", "Rampe im Heimweg", "Rampe")]  # fmt: skip
    now = SCHOOL | kind | {"accessibility": "Rampe", "phone": "2", "valid_from": "2020-01-01"}
    given = tables(institutions=[now], history=past)
    for day in (SPRING, AUTUMN):
        (row,) = institutions_at(given, day)
        leave_streets([row], given, withheld_since(given, day))
        assert {row[name] for name in ("street", "house_number", "x", "y")} == {None}
        assert "Heimweg" not in str(row)
    assert {(item.field, item.old, item.new) for item in changes_between(given, SPRING, AUTUMN)} == {
        ("accessibility", None, "Rampe"), ("phone", "1", "2"),
    }  # fmt: skip


def test_a_reason_that_names_somebody_is_left_out() -> None:
    past = [updated("a", "2025-05-02", "places", "80", "90", reason="Frau Muster rief an")]
    given = tables(institutions=[SCHOOL | {"contact_person": "Petra Muster"}], history=past)
    assert [item.reason for item in changes_between(given, SPRING, AUTUMN)] == [None]


def test_entered_with_its_last_day_closes_with_day_and_reason() -> None:
    rows = [SCHOOL | {"valid_from": "2020-01-01", "valid_until": "2025-06-15"}]
    past = [inserted("a", "2025-01-10", reason="Erste Liste")]
    (change,) = changes_between(tables(institutions=rows, history=past), SPRING, AUTUMN)
    assert (change.change, change.changed_on, change.reason) == ("closed", "2025-06-15", "Erste Liste")


@pytest.mark.parametrize("then", ["true", "1", "t"])  # as the databases write it
def test_once_private_hides_only_what_was_before(then: str) -> None:
    past = [updated("a", "2025-05-02", "address_is_private", then, "false")]
    assert at(SPRING, institutions=[SCHOOL], history=past)["a"]["street"] is None
    assert at(AUTUMN, institutions=[SCHOOL], history=past)["a"]["street"] == "Marktstr."


@pytest.fixture
def in_germany(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_the_day_of_an_edit_is_that_of_the_calendar_on_the_wall(in_germany: None) -> None:
    assert day_of("2025-12-31T23:30:00.000Z") == "2026-01-01"
    assert day_of("2025-06-30T21:59:59.999Z") == "2025-06-30"
    assert day_of(None) == ""
