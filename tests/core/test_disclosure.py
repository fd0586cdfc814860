"""What is withheld cannot be worked out from what is published."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog
from sozialplanung.plugin.core.disclosure.counts import CITY, ROW, Counts, of_rows
from sozialplanung.plugin.core.disclosure.pattern import Pattern, find_pattern
from sozialplanung.plugin.core.disclosure.rule import Rule
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.index.schema import Node
from sozialplanung.plugin.core.rates.fields import CountFields

RULE = Rule()
ONE = [CountFields("n", "d")]


def counts_of(n: list[float], d: list[float] | None = None, **more: Any) -> Counts:
    """Areas a, b, c ... with one numerator and a denominator (100 each where none is given)."""
    ids = list("abcdefghijklmnop")[: len(n)]
    values = pd.DataFrame({"n": n, "d": d or [100.0] * len(n)}, index=ids, dtype=float)
    return dataclasses.replace(Counts(values, ONE), **more)


def in_groups(ids: str, *levels: str) -> pd.DataFrame:
    """One level per text, one letter per area: ``in_groups("abcd", "xxyy")``."""
    return pd.DataFrame({f"level{at}": list(level) for at, level in enumerate(levels)}, index=list(ids), dtype=object)


def withheld(pattern: Pattern, column: str = "n") -> str:
    """The withheld areas in one text."""
    rows = of_rows(pattern.withheld)
    return "".join(str(key) for key, gone in rows[column].items() if gone)


class Attacker:
    """Somebody who has one published column, its sums and the denominators, and knows what counts are."""

    def __init__(self, counts: Counts, pattern: Pattern, only_primary: bool = False) -> None:
        hidden = pattern.primary if only_primary else pattern.withheld
        gone = {label for label, mark in zip(hidden.index, hidden["n"], strict=True) if mark}
        values, people = ({str(key): value for key, value in counts.values[name].items()} for name in ("n", "d"))
        no_limit = {key: sum(people.values()) for key in withheld(pattern, "d")}
        self.gone = [key for key in values if (ROW, key) in gone]
        self.told = {key: value for key, value in values.items() if key not in self.gone}
        self.people = people | no_limit
        members: dict[tuple[str, str], set[str]] = {(CITY, ""): set(values)}
        for level, groups in counts.groups.to_dict().items():
            for key, group in groups.items():
                members.setdefault((str(level), group), set()).add(str(key))
        self.sums = [
            (inside, sum(values[key] for key in inside)) for label, inside in members.items() if label not in gone
        ]

    def by_linear_programming(self) -> dict[str, tuple[float, float]]:
        """Lowest and highest number of each withheld area."""
        matrix = np.array([[float(key in inside) for key in self.gone] for inside, _ in self.sums])
        rest = [total - sum(v for key, v in self.told.items() if key in inside) for inside, total in self.sums]
        found = {}
        for at, key in enumerate(self.gone):
            ends = []
            for sign in (1, -1):
                goal = np.zeros(len(self.gone))
                goal[at] = sign
                limits = [(0, self.people[other]) for other in self.gone]
                solved = linprog(goal, A_eq=matrix if len(matrix) else None, b_eq=rest or None, bounds=limits)
                ends.append(sign * solved.fun)
            found[key] = (round(ends[0], 6), round(ends[1], 6))
        return found

    def cities(self) -> Iterator[dict[str, int]]:
        """Every city in whole people that has the published numbers."""
        rest = [
            (inside & set(self.gone), round(total - sum(v for key, v in self.told.items() if key in inside)))
            for inside, total in self.sums
        ]

        def search(guess: dict[str, int], left: list[str]) -> Iterator[dict[str, int]]:
            for inside, total in rest:
                missing = total - sum(value for key, value in guess.items() if key in inside)
                if missing < 0 or (missing > 0 and not inside & set(left)):
                    return
            if not left:
                yield guess
                return
            most = min([total for inside, total in rest if left[0] in inside] + [round(self.people[left[0]])])
            for value in range(most + 1):
                yield from search(guess | {left[0]: value}, left[1:])

        return search({}, self.gone)

    def by_trying(self, with_the_rule: Rule | None = None) -> dict[str, set[int]]:
        """The numbers that each withheld area has in some city; with the rule, only where one of them is sensitive."""
        found: dict[str, set[int]] = {key: set() for key in self.gone}
        for city in self.cities():
            people = np.array([self.people[key] for key in city])
            if with_the_rule is None or with_the_rule.sensitive(np.array(list(city.values()), float), people).any():
                for key, value in city.items():
                    found[key].add(value)
        return found


GROUPS = in_groups("abcdef", "xxxyyy")


def test_rule_says_what_is_sensitive() -> None:
    numerators = np.array([0, 1, 2, 3, 98, 99, 100, 4, np.nan, 0])
    denominators = np.array([100, 100, 100, 100, 100, 100, 100, 9, 100, 0.0])
    expected = [False, True, True, False, True, True, False, True, False, False]
    assert RULE.sensitive(numerators, denominators).tolist() == expected


def test_rule_is_read_from_json() -> None:
    assert Rule.read(Node(Rule(1, 3, 20).to_json(), "", "x")) == Rule(1, 3, 20)
    assert Rule.read(Node({}, "", "x")) == Rule()
    with pytest.raises(PlanningError, match="from 3 to 2"):
        Rule(3, 2)


def test_a_second_area_of_the_same_group_goes_with_a_small_count() -> None:
    pattern = find_pattern(counts_of([1, 20, 30, 40, 50, 60], groups=GROUPS), RULE)
    assert withheld(pattern) == "ab"
    assert not pattern.withheld.loc[["level0"]].any(axis=None)


def test_nothing_is_withheld_without_reason() -> None:
    pattern = find_pattern(counts_of([0, 20, 30, 40, 50, 100], groups=GROUPS), RULE)
    assert not pattern.withheld.any(axis=None)


def test_a_zero_is_the_last_choice() -> None:
    assert withheld(find_pattern(counts_of([2, 0, 0, 9], [100, 10, 10, 500]), RULE)) == "ad"
    assert withheld(find_pattern(counts_of([8, 0, 40], [8, 50, 500]), RULE)) == "ac"


def test_sum_goes_one_level_up_where_a_group_has_no_second_area() -> None:
    counts = counts_of([1, 20, 30, 40], groups=in_groups("abcd", "xyyy"))
    pattern = find_pattern(counts, RULE)
    assert pattern.withheld.loc[("level0", "x"), "n"]
    assert pattern.withheld.loc[("level0", "y"), "n"]
    assert not pattern.withheld.loc[(CITY, ""), "n"]


def test_two_small_counts_that_add_up_to_little_need_a_third() -> None:
    """1 and 1 leave 0, 1 and 2 for each; who knows the rule knows it is 1 and 1 or a zero was withheld."""
    pattern = find_pattern(counts_of([1, 1, 7, 30]), RULE)
    assert len(withheld(pattern)) == 3


def test_people_of_no_area_are_withheld_before_an_area() -> None:
    counts = counts_of([1, 20, 30], city=pd.Series({"n": 57.0, "d": 310.0}))
    pattern = find_pattern(counts, RULE)
    assert withheld(pattern) == "a*rest"


def test_rates_of_no_area_are_nobodys() -> None:
    """Four of seven people are in no area: few, but no rate that anybody gives."""
    pattern = find_pattern(counts_of([20, 30], city=pd.Series({"n": 54.0, "d": 207.0})), RULE)
    assert withheld(pattern) == ""


def test_single_gap_is_what_the_others_leave() -> None:
    """The office suppressed b; the city's total would give it back."""
    gap = pd.DataFrame({"n": [True]}, index=["b"])
    counts = counts_of([10, np.nan, 30, 40], city=pd.Series({"n": 84.0, "d": 400.0}))
    pattern = find_pattern(counts, RULE)
    assert withheld(pattern) == ""
    pattern = find_pattern(Counts(counts.values, ONE, city=counts.city, withheld=gap), RULE)
    assert "b" in withheld(pattern)
    assert len(withheld(pattern)) == 2


def test_city_smaller_than_its_areas_is_refused() -> None:
    with pytest.raises(PlanningError, match=r"'n' is 50, but its areas add up to 60"):
        find_pattern(counts_of([10, 20, 30], city=pd.Series({"n": 50.0})), RULE)


def test_same_counts_are_withheld_in_the_same_areas() -> None:
    """The same people as numerator of two indicators, of which only one has a small denominator."""
    values = pd.DataFrame(
        {"n": [5, 20, 30, 40], "d": [100] * 4, "n2": [5, 20, 30, 40], "d2": [8, 100, 90, 90]}, list("abcd"), dtype=float
    )
    pattern = find_pattern(Counts(values, [*ONE, CountFields("n2", "d2")]), RULE)
    assert withheld(pattern) == withheld(pattern, "n2") != ""


def test_men_and_women_add_up_to_all() -> None:
    """One man in a: who knows all and the women knows him, though these are rates of other people."""
    men, women = [1, 20, 30, 40], [30, 35, 45, 50]
    columns = {"n": men, "w": women, "all": [m + w for m, w in zip(men, women, strict=True)]}
    values = pd.DataFrame(columns | {"d": [50, 80, 100, 120], "dw": [70, 60, 90, 80]}, list("abcd"), dtype=float)
    pattern = find_pattern(Counts(values, [*ONE, CountFields("w", "dw")]), RULE).withheld
    assert pattern["n"].sum() > 1
    assert (pattern["w"] | pattern["all"])[pattern["n"]].all()


def test_small_denominator_is_a_count_too() -> None:
    pattern = find_pattern(counts_of([0, 20, 30], [2, 80, 90]), RULE)
    assert withheld(pattern, "d") == "ab"
    assert "a" in withheld(pattern)


def test_earlier_publication_is_kept_to() -> None:
    """In the year before, a and c were withheld and b was told: now, b cannot protect a."""
    ids = list("abcd")
    before: dict[str, Any] = {
        "withheld": pd.DataFrame({"n": [True, False, True, False]}, index=ids),
        "known": pd.DataFrame({"n": [False, True, False, True]}, index=ids),
    }
    assert withheld(find_pattern(counts_of([1, 20, 30, 40]), RULE)) == "ab"
    pattern = find_pattern(counts_of([1, 20, 30, 40], **before), RULE)
    assert withheld(pattern) == "ac"
    assert not pattern.exposed


def test_what_was_told_before_cannot_be_protected_and_is_said() -> None:
    known = pd.DataFrame({"n": [True] * 3}, index=list("bcd"))
    pattern = find_pattern(counts_of([1, 20, 30, 40], known=known, city=pd.Series({"n": 91.0, "d": 400.0})), RULE)
    assert pattern.withheld.loc[(CITY, ""), "n"]
    assert not pattern.exposed
    pattern = find_pattern(counts_of([1, 20, 30, 40], known=known.reindex(list("abcd"), fill_value=True)), RULE)
    assert pattern.exposed == [((ROW, "a"), "n")]


CITY_OF_SIX = counts_of([1, 4, 9, 2, 6, 3], [40, 30, 50, 60, 20, 35], groups=in_groups("abcdef", "xxxyyy", "vwvwvw"))


def test_no_attack_narrows_a_withheld_count_to_one_value() -> None:
    attacker = Attacker(CITY_OF_SIX, find_pattern(CITY_OF_SIX, RULE))
    assert attacker.gone
    assert all(high - low >= 1 for low, high in attacker.by_linear_programming().values())
    assert all(len(values) > 1 for values in attacker.by_trying().values())
    assert all(len(values) > 1 for values in attacker.by_trying(RULE).values())


def test_the_same_attack_succeeds_where_only_small_counts_are_withheld() -> None:
    attacker = Attacker(CITY_OF_SIX, find_pattern(CITY_OF_SIX, RULE), only_primary=True)
    assert attacker.by_linear_programming() == {"a": (1, 1), "d": (2, 2)}
    assert attacker.by_trying() == {"a": {1}, "d": {2}}


@st.composite
def small_cities(draw: st.DrawFn) -> Counts:
    size = draw(st.integers(3, 6))
    people = draw(st.lists(st.integers(0, 14), min_size=size, max_size=size))
    n = [draw(st.integers(0, count)) for count in people]
    levels = [
        "".join(draw(st.lists(st.sampled_from("xyz"), min_size=size, max_size=size)))
        for _ in range(draw(st.integers(0, 2)))
    ]
    groups = in_groups("abcdef"[:size], *levels) if levels else pd.DataFrame()
    return counts_of(list(map(float, n)), list(map(float, people)), groups=groups)


@settings(max_examples=150, deadline=None)
@given(small_cities(), st.randoms())
def test_any_city_keeps_its_small_counts(counts: Counts, order: random.Random) -> None:
    pattern = find_pattern(counts, RULE)
    assert (pattern.withheld | ~pattern.primary).all(axis=None)
    n, d = (counts.values.loc[:, name].to_numpy() for name in ("n", "d"))
    assert set(counts.values.index[RULE.sensitive(n, d)]) <= set(withheld(pattern))
    exposed = {label[1] for label, column in pattern.exposed if column == "n"}
    for key, (low, high) in Attacker(counts, pattern).by_linear_programming().items():
        assert high - low >= 1 or key in exposed
    shuffled = order.sample(list(counts.values.index), len(counts.values))
    again = find_pattern(Counts(counts.values.loc[shuffled], ONE, counts.groups), RULE)
    pd.testing.assert_frame_equal(again.withheld, pattern.withheld)


def test_few_people_are_those_that_are_small_or_give_no_share() -> None:
    few = Rule().few(np.array([np.nan, 0, 1, 2, 9, 10]))
    assert few.tolist() == [False, False, True, True, True, False]
    assert not Rule(min_denominator=0).few(3.0)
