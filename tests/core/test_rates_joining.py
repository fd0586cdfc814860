"""Rows of a table to areas: by key, as text, and never by anything else without being told."""

from __future__ import annotations

import pytest
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.rates.joining import Keys, join_by_key

AREAS = Keys("nr", ["01", "02", "10"], {"name": ["Mitte", "Nord", "Süd"]})


def table(*keys: str, **others: list[str]) -> Keys:
    return Keys("key", keys, others)


def test_keys_meet_as_texts_and_the_rest_is_left_over() -> None:
    join = join_by_key(AREAS, table("10", "Stadt", "01", "02", ""), pad=False)
    assert join.rows == {"10": 0, "01": 2, "02": 3}
    assert join.leftover == (1, 4)


def test_leading_zeros_are_shown_and_filled_up_only_when_said_so() -> None:
    with pytest.raises(PlanningError, match=r"id \(key\) \(2\): '01' \('1'\), '02' \('2'\).*PAD_KEYS"):
        join_by_key(AREAS, table("1", "2", "10"), pad=False)
    assert join_by_key(AREAS, table("1", "2", "10"), pad=True).rows == {"01": 0, "02": 1, "10": 2}
    short = Keys("nr", ["1", "2", "10"], {})
    assert join_by_key(short, table("01", "02", "10"), pad=True).rows == {"1": 0, "2": 1, "10": 2}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (table("01", "02"), r"2 of 3 areas are assigned.*\(1\): 10"),
        (table("01", "02", "02", "10"), "'key' should have each key once.*: 02"),
        (table("x", "y", "z", quartier=["01", "02", "10"]), "'quartier' of the table holds 3 of the ids"),
        (table("Mitte", "Nord", "Süd"), "'name' of the areas holds 3 of the keys"),
        (
            table("A", "B", "C", bez=["Süd", "Mitte", "Nord"]),
            "names in 'name' and 'bez' are the same for 3 areas, but areas are never joined by name.*'nr'.*'key'",
        ),
        (table("7", "8"), "belong to no area: 7, 8. Check that"),
    ],
)
def test_what_does_not_meet_stops_with_lists(given: Keys, words: str) -> None:
    with pytest.raises(PlanningError, match=words):
        join_by_key(AREAS, given, pad=False)


def test_padding_must_not_make_two_areas_one() -> None:
    with pytest.raises(PlanningError, match=r"more than once.*: 01"):
        join_by_key(Keys("nr", ["1", "01"], {}), table("01"), pad=True)
