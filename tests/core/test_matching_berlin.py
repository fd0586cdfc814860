"""Real Kitas, youth clubs, care homes and schools of Berlin, against themselves and against lists made from them."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sozialplanung.plugin.core.matching.reconcile import reconcile

from ..benchmarks.matching.lists import Lists, berlin
from ..benchmarks.matching.publishers import another_publisher, retyped, typing_error
from ..benchmarks.matching.score import pairs_of, score

KITAS = "Kindertageseinrichtungen"
ID = ("institution_id", "poi_id")


def copied(table: pd.DataFrame) -> Lists:
    """A list and itself, in another order and with other ids."""
    order = np.random.default_rng(7).permutation(len(table))
    ids = pd.Index([f"P{number:04d}" for number in range(len(table))])
    poi = table.drop(columns="provider").iloc[order]
    truth = frozenset(zip(poi.index, ids, strict=True))
    return Lists("copied", table.drop(columns="provider"), poi.set_axis(ids), truth)


def test_kitas_with_themselves_find_themselves() -> None:
    lists = copied(berlin(KITAS))
    found = reconcile(lists.register, lists.poi)
    assert len(lists.truth) == 2880
    assert pairs_of(found, "match") == lists.truth
    assert set(found["change"]) == {"unchanged"}


def test_no_kita_matches_a_stranger() -> None:
    """One half of Berlin's Kitas against the other half: all are strangers.

    Some have their twin in the other half: the same provider's second house next door, with the same name or phone.
    Only such may be taken for the same, never a namesake at the other end of the town.
    """
    table = berlin(KITAS).drop(columns="provider")
    lot = np.random.default_rng(8).random(len(table)) < 0.5
    found = reconcile(table[lot], table[~lot])
    match = found[found["verdict"] == "match"]
    phones = [table["phone"].str.replace(r"\D", "", regex=True).str[-8:-2][match[side]] for side in ID]
    namesakes = (match["distance"] > 3000).to_numpy() & (phones[0].to_numpy() != phones[1].to_numpy())
    assert match[namesakes].empty
    assert len(match) <= 0.03 * lot.sum()
    assert (found["verdict"] == "review").sum() <= 0.1 * lot.sum()


def test_kitas_with_typing_errors_abbreviations_and_moved_points_are_found() -> None:
    lists = retyped(berlin(KITAS), 9)
    result = score(reconcile(lists.register, lists.poi), lists)
    assert result.f1 > 0.99
    assert result.right > 0.998
    assert result.holds > 0.97


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 10_000))
def test_any_typing_errors_make_no_stranger_a_match(seed: int) -> None:
    lists = retyped(berlin(KITAS).iloc[seed % 2500 :][:300], seed)
    result = score(reconcile(lists.register, lists.poi), lists)
    assert result.right > 0.99
    assert result.holds > 0.9


@pytest.mark.parametrize("seed", [1, 2])
def test_another_publishers_list_of_all_kinds(seed: int) -> None:
    """Other names, closed and new institutions, missing phones: a match is right, and few are left for people."""
    lists = another_publisher(berlin(), seed, "berlin")
    result = score(reconcile(lists.register, lists.poi), lists)
    assert result.f1 > 0.98
    assert result.right > 0.99
    assert result.holds > 0.94  # contradicting names at one place go to review
    assert result.review < 0.05


def test_a_typing_error_changes_one_place() -> None:
    rng = np.random.default_rng(10)
    name = "Kita Wassergeister"
    texts = {typing_error(name, rng) for _ in range(200)}
    assert all(abs(len(text) - len(name)) <= 1 for text in texts)
    assert len(texts) > 20
