"""Work in parts gives what work in one go gives, and groups and runs are what they say."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sozialplanung.plugin.core.matching import names, scoring, similar
from sozialplanung.plugin.core.matching.arrays import grouped, runs
from sozialplanung.plugin.core.matching.reconcile import reconcile
from sozialplanung.plugin.core.matching.vocabulary import vocabulary

from ..benchmarks.matching.lists import schools


def test_parts_decide_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    lists = schools("osmnames")
    whole = reconcile(lists.register, lists.poi)
    for module in (names, scoring, similar):
        monkeypatch.setattr(module, "_AT_ONCE", 97)
    pd.testing.assert_frame_equal(reconcile(lists.register, lists.poi), whole, check_exact=True)


@given(st.lists(st.integers(0, 6)))
def test_groups_are_a_stable_order(codes: list[int]) -> None:
    order, starts = grouped(np.array(codes, dtype=np.int64), 7)
    assert order.tolist() == np.argsort(codes, kind="stable").tolist()
    assert np.diff(starts).tolist() == [codes.count(code) for code in range(7)]


def test_runs_follow_each_other() -> None:
    assert runs(np.array([5, 9, 2]), np.array([2, 0, 3])).tolist() == [5, 6, 2, 3, 4]


@pytest.mark.parametrize(
    ("token", "parts"),
    [
        ("weststadtgrundschule", ["weststadt", "grundschule"]),  # not: weststadtgrund, schule
        ("marktstrasse", ["markt", "strasse"]),
        ("abkita", ["abkita"]),  # two letters are no rest
        ("blume", ["blume"]),
    ],
)
def test_compounds_end_in_the_longest_kind(token: str, parts: list[str]) -> None:
    assert vocabulary().parts(token) == parts
