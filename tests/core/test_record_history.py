"""The history of an institution as people read it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
from sozialplanung.plugin.core.register.record_history import HistoryLine, record_history
from sozialplanung.plugin.core.texts import use_language

from . import register_rows

WORDS = {
    "category": {"childcare": "Kita", "advice": "Beratung"}, "provider_id": {"p": "Caritas", "q": "Diakonie"},
    "location_kind": {"site": "fester Ort", "protected": "geschützt"}, "release": {"internal": "intern"},
    "part_of": {"m": "Hauptstelle"},
}  # fmt: skip
HIDDEN = "(not shown)"


@pytest.fixture(autouse=True)
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def change(field: str, old: str | None, new: str | None, step: str = "s1", **more: Any) -> dict[str, Any]:
    """A row of the history."""
    known = {
        "step_id": step, "table_name": "institutions", "record_id": "a", "action": "update", "field": field,
        "old_value": old, "new_value": new, "changed_at": "2026-03-01T23:30:00.000Z", "changed_by": "AB",
        "reason": "Anruf",
    }  # fmt: skip
    return register_rows.row("history", known | more)


def shown(*history: dict[str, Any], **now: Any) -> list[HistoryLine]:
    row = register_rows.row("institutions", {"institution_id": "a", "name": "Kita Sonne"} | now)
    return record_history(history, row, WORDS)


def values(*history: dict[str, Any], **now: Any) -> list[tuple[str, str, str]]:
    return [(line.title, line.old, line.new) for line in shown(*history, **now)]


def test_the_newest_step_comes_first_and_its_fields_stay_together() -> None:
    lines = shown(
        change("name", None, "Kita", "s0", action="insert", reason="Anfang"),
        change("phone", "1", "2"), change("email", None, "a@b.example"),
        change("phone", "2", "3", "", step_id=None, changed_by=None, reason="von Hand"),
    )  # fmt: skip
    assert [(line.title, line.new) for line in lines] == [
        ("Phone", "3"), ("Phone", "2"), ("E-mail", "a@b.example"), ("Name", "Kita"),
    ]  # fmt: skip
    assert [line.step_id for line in lines] == ["", "s1", "s1", "s0"]
    assert lines[0].heading == "2026-03-02 00:30 · – · von Hand"  # as the clock on the wall shows it
    assert lines[1].heading == lines[2].heading == "2026-03-02 00:30 · AB · Anruf"
    assert [line.is_new for line in lines] == [False, False, False, True]


def test_values_are_in_the_words_of_people() -> None:
    assert values(
        change("category", "childcare", "advice"), change("further_categories", None, '{"childcare","x"}'),
        change("provider_id", "p", "q"), change("part_of", None, "m"), change("release", "internal", "public"),
        change("address_is_private", "false", None), change("valid_until", None, "2026-07-31"),
        change("position", "361234.567 5706789", "361300 5706700.4"), change("places", "75", None),
    ) == [
        ("Category", "Kita", "Beratung"), ("Further categories", "", "Kita, x"), ("Provider", "Caritas", "Diakonie"),
        ("Branch office of", "", "Hauptstelle"), ("Release", "intern", "public"), ("Private address", "no", ""),
        ("Valid until", "", "2026-07-31"), ("Position", "361235, 5706789", "361300, 5706700"), ("Places", "75", ""),
    ]  # fmt: skip


def test_dates_are_as_the_language_writes_them() -> None:
    use_language("de")
    try:
        (line,) = shown(change("valid_until", None, "2026-07-31"))
    finally:
        use_language("en")
    assert (line.when, line.new) == ("02.03.2026 00:30", "31.07.2026")


def test_erased_values_are_said_to_be_erased() -> None:
    erased = change("contact_person", None, None, erased_on="2026-01-01")
    assert values(erased) == [("Contact person", "erased", "erased")]
    assert values(erased | {"action": "insert"}) == [("Contact person", "", "erased")]


def test_the_address_before_a_protection_is_not_shown() -> None:
    history = [
        change("street", "Am Tor", "Lindenweg", "s0"), change("postcode", "46045", "46047", "s0"),
        change("remarks", None, "Eingang Lindenweg", "s0"),
        change("street", "Lindenweg", None), change("position", "1 2", None),
        change("location_kind", "site", "protected", reason="Umzug vom Lindenweg"),
    ]  # fmt: skip
    assert values(*history, location_kind="protected") == [
        ("Street", HIDDEN, ""), ("Position", HIDDEN, ""), ("Kind of location", "fester Ort", "geschützt"),
        ("Street", HIDDEN, HIDDEN), ("Postcode", HIDDEN, HIDDEN), ("Remarks", "", HIDDEN),
    ]  # fmt: skip
    assert shown(*history, location_kind="protected")[2].reason == HIDDEN


def test_an_address_that_was_protected_once_stays_hidden_until_then() -> None:
    history = [
        change("street", "Am Tor", None, "s0"), change("location_kind", "protected", "site", "s1"),
        change("street", None, "Lindenweg", "s2"),
    ]  # fmt: skip
    assert values(*history)[0] == ("Street", "", "Lindenweg")  # public since
    assert values(*history)[2] == ("Street", HIDDEN, "")


def test_a_private_home_is_not_shown_but_its_postcode_is() -> None:
    history = [change("street", "Am Tor", "Lindenweg", "s0"), change("postcode", "1", "2", "s0")]
    assert values(*history, address_is_private=True) == [("Street", HIDDEN, HIDDEN), ("Postcode", "1", "2")]
    assert values(*history)[0] == ("Street", "Am Tor", "Lindenweg")
