"""Which district an area counts for."""

from __future__ import annotations

import pytest
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.papers.assignment import by_largest_share, by_value, split_areas

SHARES = {"1": {"Nord": 0.985, "Süd": 0.015}, "2": {"Nord": 0.29, "Süd": 0.71}, "3": {}, "4": {"Süd": 0.5, "Nord": 0.5}}
NAMES = {"1": "Altstadt", "2": "Osterfeld", "3": "Hafen", "4": "Markt"}


def test_the_largest_share_of_the_surface_counts_and_equal_shares_always_alike() -> None:
    assert by_largest_share(SHARES) == {"1": "Nord", "2": "Süd", "4": "Nord"}


def test_what_is_split_is_told_with_its_shares_but_not_a_border_that_was_drawn_twice() -> None:
    split = split_areas(SHARES, by_largest_share(SHARES), NAMES)
    assert [(item.area, item.district, dict(item.shares)) for item in split] == [
        ("Osterfeld", "Süd", {"Süd": 0.71, "Nord": 0.29}),
        ("Markt", "Nord", {"Nord": 0.5, "Süd": 0.5}),
    ]


def test_an_official_assignment_that_the_surface_contradicts_is_told() -> None:
    split = split_areas({"1": {"Nord": 1.0}}, {"1": "Süd"}, NAMES)
    assert [(item.district, dict(item.shares)) for item in split] == [("Süd", {"Nord": 1.0})]


def test_values_are_found_among_the_names_or_in_another_field_that_holds_them_all() -> None:
    columns = {"name": ["Nord", "Süd"], "kind": ["A", "A"], "id": ["01", "02"]}
    assert by_value({"1": "Süd", "2": ""}, columns, ["Nord", "Süd"]) == {"1": "Süd"}
    assert by_value({"1": "02", "2": "01"}, columns, ["Nord", "Süd"]) == {"1": "Süd", "2": "Nord"}


def test_values_that_no_district_has_are_named() -> None:
    with pytest.raises(PlanningError, match=r"do not exist \(2\): 03, x. Field 'id' holds 01, 02"):
        by_value({"1": "03", "2": "02", "3": "x"}, {"name": ["Nord", "Süd"], "id": ["01", "02"]}, ["Nord", "Süd"])
