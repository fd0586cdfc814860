"""Counts of old areas on new ones."""

from __future__ import annotations

import math
import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.rates.crosswalk import convert, read_crosswalk
from sozialplanung.plugin.core.rates.signs import Cells, cells

LINKS = [("a", "1", 1.0), ("b", "1", 0.25), ("b", "2", 0.75), ("c", "3", 1.0)]


def column(values: list[float], signs: list[str] | None = None) -> Cells:
    return cells(np.array(values, dtype=float), signs, "x", [str(place) for place in range(len(values))])


def test_shares_of_old_areas_become_new_ones() -> None:
    crosswalk = read_crosswalk(LINKS, ["a", "b", "c"])
    assert crosswalk.targets == ("1", "2", "3")
    assert convert(column([10, 100, 7]), ["a", "b", "c"], crosswalk).values.tolist() == [35, 75, 7]


def test_whoever_gets_a_part_of_a_withheld_cell_is_withheld() -> None:
    crosswalk = read_crosswalk(LINKS, ["a", "b", "c"])
    found = convert(column([10, math.nan, math.nan], ["", "suppressed", ""]), ["a", "b", "c"], crosswalk)
    assert found.signs == ("suppressed", "suppressed", "missing")
    assert np.isnan(found.values).all()


def test_a_share_of_nothing_is_no_part() -> None:
    crosswalk = read_crosswalk([("a", "1", 1.0), ("a", "2", 0.0), ("b", "2", 1.0)], ["a", "b"])
    assert convert(column([math.nan, 5]), ["a", "b"], crosswalk).signs == ("missing", "")


def test_exactly_nothing_stays_so_only_without_others() -> None:
    crosswalk = read_crosswalk(LINKS, ["a", "b", "c"])
    found = convert(column([0, 0, 3], ["zero", "zero provisional", ""]), ["a", "b", "c"], crosswalk)
    assert found.signs == ("zero provisional", "zero provisional", "")


def test_rounded_shares_lose_nobody() -> None:
    thirds = [("a", target, 0.3333333) for target in "123"]
    found = convert(column([3_000_000]), ["a"], read_crosswalk(thirds, ["a"]))
    assert math.fsum(found.values) == 3_000_000


@pytest.mark.parametrize("names", ["123", "231", "312"])
def test_shares_that_add_up_to_a_little_more_than_1_make_no_negative_people(names: str) -> None:
    links = [("a", target, share) for target, share in zip(names, (0.6, 0.4000005, 3e-7), strict=True)]
    found = convert(column([1000]), ["a"], read_crosswalk(links, ["a"]))
    assert found.values.min() > 0
    assert math.fsum(found.values) == pytest.approx(1000, rel=1e-15)


def test_old_ids_that_no_area_has_are_known() -> None:
    assert read_crosswalk(LINKS, ["a", "b"]).unused == ("c",)


@pytest.mark.parametrize(
    ("links", "words"),
    [
        ([("a", "1", 0.5), ("b", "1", 1.0), ("b", "2", 0.2)], r"add up to 1.*\(2\): a: 0.5\d*, b: 1.2"),
        ([("a", "1", -0.5), ("a", "2", 1.5), ("b", "1", 1.0)], r"between 0 and 1.*\(2\): a → 1: -0.5, a → 2: 1.5"),
        ([("a", "1", math.nan), ("b", "1", 1.0)], r"\(1\): a → 1: –"),
        ([("a", "1", 1.0)], r"no row for these areas \(1\): b"),
        ([("a", "1", 1.0), ("b", "", 1.0)], r"empty in \(1\): 2"),
    ],
)
def test_crosswalks_that_would_lose_people_are_refused(links: list[tuple[str, str, float]], words: str) -> None:
    with pytest.raises(PlanningError, match=words):
        read_crosswalk(links, ["a", "b"])


parts = st.lists(st.tuples(st.sampled_from("123456789"), st.integers(1, 97)), min_size=1, max_size=6)


@given(
    st.dictionaries(st.sampled_from("abcdefgh"), st.tuples(st.integers(0, 10**6), parts), min_size=1),
    st.randoms(use_true_random=False),
)
def test_sums_are_equal_to_the_last_person(
    areas: dict[str, tuple[int, list[tuple[str, int]]]], order: random.Random
) -> None:
    links = []
    for key, (_, row) in areas.items():
        whole = sum(weight for _, weight in row)
        links += [(key, target, weight / whole) for target, weight in row]
    ids = list(areas)
    found = convert(column([areas[key][0] for key in ids]), ids, read_crosswalk(links, ids))
    assert math.fsum(found.values) == pytest.approx(sum(count for count, _ in areas.values()), rel=1e-14)
    shuffled, other_links = order.sample(ids, len(ids)), order.sample(links, len(links))
    again = convert(column([areas[key][0] for key in shuffled]), shuffled, read_crosswalk(other_links, ids))
    assert again.values.tolist() == found.values.tolist()
