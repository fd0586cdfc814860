"""What people do to an institution, and what a register does not take."""

from __future__ import annotations

import math
from datetime import date
from typing import Any

import pytest
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.register.editing import (
    checked,
    closed,
    confirmed,
    differing,
    moved,
    released,
    reopened,
    taken_back,
)

from . import register_rows

CATEGORIES = {"childcare", "advice"}
KITA = {
    "institution_id": "a", "name": "Kita Sonne", "category": "childcare", "street": "Lindenweg", "house_number": "4",
    "location_kind": "site", "position_quality": "list", "release": "internal", "valid_from": "2020-08-01",
    "places": 75, "x": 1.0, "y": 2.0, "email": "siehe Website",
}  # fmt: skip


def row(**values: Any) -> dict[str, Any]:
    return register_rows.row("institutions", KITA | values)


def refusal(values: dict[str, Any], **now: Any) -> str:
    with pytest.raises(PlanningError) as refused:
        checked(values, row(**now), CATEGORIES)
    return str(refused.value)


def test_only_what_differs_is_written() -> None:
    assert checked(row(), row(), CATEGORIES) == {}
    assert checked({"name": " Kita Sonne ", "phone": "", "places": "75", "x": 1, "y": 2}, row(), CATEGORIES) == {}
    assert checked({"phone": " 1 ", "places": "80"}, row(), CATEGORIES) == {"phone": "1", "places": 80}
    assert checked({"valid_until": date(2026, 7, 31)}, row(), CATEGORIES) == {"valid_until": "2026-07-31"}
    assert differing({"address_is_private": False}, {"address_is_private": None}) == {}
    assert differing({"x": 1.0, "y": 3.0}, row()) == {"x": 1.0, "y": 3.0}  # a point is one thing


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"name": ""}, "'Name' must not be empty"),
        ({"category": None}, "'Category' must not be empty"),
        ({"category": "nirgends"}, "list of categories"),
        ({"further_categories": '{"advice","nirgends"}'}, "list of categories"),
        ({"location_kind": "Haus"}, "'Kind of location' must be one of: site"),
        ({"valid_from": "1.8.2026"}, "date of the form"),
        ({"valid_from": "20260801"}, "date of the form"),
        ({"valid_until": "2020-07-31"}, "must not be before"),
        ({"places": "viele"}, "whole number"),
        ({"places": 7.5}, "whole number"),
        ({"places": -1}, "less than zero"),
        ({"part_of": "a"}, "branch office of itself"),
        ({"email": "kita.example"}, "has no @: 'kita.example'"),
        ({"personal_email": "frau@"}, "has no @"),
        ({"phone": "folgt"}, "has no digits"),
        ({"website": "keine"}, "no address of a web page"),
        ({"release": "public"}, "names who released it"),
        ({"x": math.nan, "y": 2.0}, "no point"),
        ({"x": 1e10, "y": 2.0}, "no point"),
        ({"x": 1.0, "y": None}, "no point"),
        ({"location_kind": "protected", "street": "Am Tor"}, "Neither street"),
        ({"institution_id": "b"}, "cannot be edited"),
        ({"withdrawn": True}, "cannot be edited"),
        ({"fax": "1"}, "cannot be edited"),
    ],
)
def test_what_a_register_does_not_take_is_refused(values: dict[str, Any], sentence: str) -> None:
    told = refusal(values)
    assert sentence in told
    assert told.startswith("Kita Sonne: ")
    assert told.endswith("Nothing was changed.")


def test_all_reasons_are_told_at_once() -> None:
    told = refusal({"name": "", "phone": "folgt", "places": -1})
    assert all(word in told for word in ("Name", "Phone", "Places"))


def test_what_was_there_before_is_nobodys_fault() -> None:
    odd = {"valid_until": "2019-01-01", "category": "alt", "phone": "folgt", "part_of": "a", "release": "public"}
    assert checked(odd | {"kind": "Krippe"}, row(**odd), CATEGORIES) == {"kind": "Krippe"}


def test_a_new_institution_needs_a_name_and_a_category() -> None:
    with pytest.raises(PlanningError, match=r"New institution: .*'Name'.*'Category'"):
        checked({"location_kind": "site", "release": "internal"}, {}, CATEGORIES)
    new = {"name": "Neu", "category": "advice", "location_kind": "site", "release": "internal"}
    assert checked(new, {}, CATEGORIES) == new | {"position_quality": "none"}
    assert checked(new | {"x": 1, "y": 2}, {}, CATEGORIES)["position_quality"] == "by_hand"
    assert checked(new | {"location_kind": "protected"}, {}, CATEGORIES).get("position_quality") is None


def test_whoever_becomes_protected_loses_the_place() -> None:
    assert checked({"location_kind": "protected"}, row(), CATEGORIES) == {
        "location_kind": "protected", "street": None, "house_number": None, "x": None, "y": None,
        "position_quality": None,
    }  # fmt: skip
    hidden = {"location_kind": "protected", "street": None, "house_number": None, "x": None, "y": None}
    assert "Neither street" in refusal({"x": 1.0, "y": 2.0}, **hidden)
    assert checked({"phone": "1"}, row(**hidden, position_quality="none"), CATEGORIES) == {"phone": "1"}


def test_a_protected_institution_is_not_moved() -> None:
    with pytest.raises(PlanningError, match="'Kita Sonne' is protected"):
        moved(row(location_kind="protected"), 1.0, 2.0)
    assert moved(row(), 3.0, 4.0) == {"x": 3.0, "y": 4.0, "position_quality": "by_hand"}


def test_a_point_that_is_taken_away_leaves_no_quality() -> None:
    assert checked({"x": None, "y": None}, row(), CATEGORIES) == {"x": None, "y": None, "position_quality": "none"}


def test_closing_asks_for_a_day_and_a_reason() -> None:
    assert closed(row(), "2026-07-31", "Träger gibt auf") == {"valid_until": "2026-07-31"}
    for day, reason, sentence in [
        ("2026-07-31", " ", "no reason is given"),
        ("", "Träger gibt auf", "no day is given"),
        ("2020-07-31", "Träger gibt auf", "must not be before"),
        ("bald", "Träger gibt auf", "date of the form"),
    ]:
        with pytest.raises(PlanningError, match=sentence):
            closed(row(), day, reason)


def test_what_is_so_already_needs_no_change() -> None:
    assert reopened(row(valid_until="2026-07-31")) == {"valid_until": None}
    assert reopened(row()) == {}
    public = {"release": "public", "released_by": "AB", "released_on": "2026-01-01"}
    assert released(row(), "AB", "2026-01-01") == public
    assert released(row(**public), "CD", "2026-02-02") == {}
    assert taken_back(row(**public)) == {"release": "internal", "released_by": None, "released_on": None}
    assert taken_back(row()) == {}
    assert confirmed(row(confirmed_on="2025-01-01"), "AB", "2026-01-01")["confirmed_on"] == "2026-01-01"
    assert confirmed(row(confirmed_on="2026-01-01"), "AB", "2026-01-01") == {}
