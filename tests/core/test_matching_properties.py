"""What holds for every pair of lists."""

from __future__ import annotations

import time
from collections.abc import Callable

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal
from sozialplanung.plugin.core.matching.reconcile import Known, reconcile

from .matching_lists import MARKT, institutions, is_complete, pairs

NAMES = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        ["Kita Sonne", "Kita 12", "Kita 13", "", "=cmd|' /C calc'!A0", "'; DROP TABLE x;--", "🙂", "a\x00b", "x\ny"]
    ),
)
COORDINATES = st.one_of(
    st.just(float("nan")), st.just(float("inf")), st.floats(-1e9, 1e9), st.integers(0, 300).map(float)
)
ROWS = st.tuples(
    NAMES,
    st.sampled_from(["Kita", "Schule", "", "kindergarten"]),
    st.sampled_from(["Marktstr.", "Nordweg", "", "Marktstr. 5"]),
    st.sampled_from(["1", "12a", "12-14", "", "0"]),
    st.sampled_from(["46045", "04103", ""]),
    st.sampled_from(["Oberhausen", "Mülheim (Ruhr)", ""]),
    st.sampled_from(["0208 123456", "123456", "", "+49 208 1234-5", "?"]),
    COORDINATES,
    COORDINATES,
)
LISTS = st.lists(ROWS, max_size=7)


@settings(max_examples=150, deadline=None)
@given(LISTS, LISTS)
def test_every_record_once_in_any_order(one: list[tuple[object, ...]], other: list[tuple[object, ...]]) -> None:
    register, poi = institutions("R", *one), institutions("P", *other)
    result = reconcile(register, poi)
    assert is_complete(result, register, poi)
    assert result["probability"].dropna().between(0, 1).all()
    assert_frame_equal(reconcile(register.sample(frac=1, random_state=3), poi.sample(frac=1, random_state=4)), result)


@settings(max_examples=50, deadline=None)
@given(LISTS, LISTS, st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=6))
def test_known_pairs_never_double_a_record(
    one: list[tuple[object, ...]], other: list[tuple[object, ...]], known: list[tuple[int, int]]
) -> None:
    named = [(f"R{left}", f"P{right}") for left, right in known]
    register, poi = institutions("R", *one), institutions("P", *other)
    result = reconcile(register, poi, Known(links=named[::3], same=named[1::3], different=named[2::3]))
    assert is_complete(result, register, poi)
    assert not set(pairs(result).items()) & set(named[2::3])


def test_columns_may_be_absent_or_empty() -> None:
    named = pd.DataFrame({"name": ["Kita Sonne", None, float("nan")]}, index=["a", "b", "c"])
    bare = pd.DataFrame(index=pd.Index(["d"], dtype=object))
    assert is_complete(reconcile(named, bare), named, bare)
    assert is_complete(reconcile(bare.iloc[:0], bare.iloc[:0]), bare.iloc[:0], bare.iloc[:0])


@pytest.mark.parametrize(
    "name", [lambda _: "Kita", lambda row: f"Kita {row}", lambda row: f"Haus {row % 100} {row // 100}"]
)
def test_ten_thousand_records_at_one_address(name: Callable[[int], str]) -> None:
    rows = [(name(row), "Kita", *MARKT, "0208 123456", 1.0, 2.0) for row in range(10_000)]
    register, poi = institutions("R", *rows), institutions("P", *rows)
    started = time.perf_counter()
    result = reconcile(register, poi)
    assert time.perf_counter() - started < 20
    found = pairs(result)
    assert all(own[1:] == other[1:] for own, other in found.items())
    assert len(found) == len(rows)


def test_names_of_five_thousand_characters() -> None:
    rows = [(letter * 5000 + " Kita", "Kita", *MARKT, "", 0, 0) for letter in "äöü"]
    assert pairs(reconcile(institutions("R", *rows), institutions("P", *rows))) == {"R0": "P0", "R1": "P1", "R2": "P2"}
