"""The method in many draws at once is the method: every normaliser and combination against ``compute_index``."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.index.areas import Areas
from sozialplanung.plugin.core.index.compute import compute_index
from sozialplanung.plugin.core.index.normaliser import METHODS
from sozialplanung.plugin.core.index.profile import Method, Profile
from sozialplanung.plugin.core.index.repeated import RepeatedIndex, exact_sums

from .published import variant

NORMALISERS: list[dict[str, Any]] = [
    {"method": "z"},
    {"method": "z", "ddof": 1, "centre": "weighted_mean"},
    {"method": "z", "spread": "weighted", "spread_about": "centre"},
    {"method": "z", "centre": 12.5, "spread_about": "centre"},
    {"method": "log_z", "offset": 1.0},
    {"method": "log_z", "centre": 10},
    {"method": "min_max"},
    {"method": "min_max", "minimum": 0, "maximum": 60, "range": [1, 100]},
    {"method": "percentile_rank", "ties": "min"},
    {"method": "percentile_rank", "ties": "average"},
    {"method": "rank_exponential", "ties": "max"},
    {"method": "rank_exponential", "n": 40, "constant": 10},
    {"method": "none"},
]
BY_QUANTILE = {
    "by": "quantile", "quantile_type": 9, "limits": [{"value": v, "belongs_to": "above"} for v in (0.2, 0.4, 0.8)],
    "classes": [{"code": code, "name": str(code)} for code in (1, 2, 3, 4)],
}  # fmt: skip
VARIANTS: list[dict[str, Any]] = [
    {},
    {"combination": "mean", "restandardise": {"method": "none"}},
    {"combination": "geometric_mean"},
    {"combination": "geometric_mean", "restandardise": {"method": "percentile_rank"}, "status_classes": BY_QUANTILE},
    {"restandardise": {"method": "z", "ddof": 1}, "sign": "advantage", "status_classes": BY_QUANTILE},
    {"rounding": {"normalised": 1, "sum": 1, "index": 1}, "restandardise": {"method": "min_max", "range": [-2, 2]}},
]
AREAS = 11
POPULATION = np.arange(400.0, 400 + 37 * AREAS, 37)


def one_by_one(tables: list[pd.DataFrame], profile: Profile, population: np.ndarray | None) -> list[list[int]]:  # type: ignore[type-arg]
    """The classes of each table by ``compute_index``; -1 throughout where it refuses."""
    method, found = Method(profile, tuple(map(str, tables[0]))), []
    for table in tables:
        try:
            index = compute_index(Areas(table, population), method, {}).frame["status_index"].to_numpy()
            found.append(profile.status_classes.place(index).tolist())
        except PlanningError:
            found.append([-1] * len(table))
    return found


def at_once(tables: list[pd.DataFrame], profile: Profile, population: np.ndarray | None) -> list[list[int]]:  # type: ignore[type-arg]
    repeated = RepeatedIndex("status", profile, population)
    for name in tables[0]:
        repeated.add(str(name), np.array([table[name] for table in tables]))
    return [list(row) for row in repeated.positions().tolist()]


def test_every_normaliser_is_compared() -> None:
    assert {item["method"] for item in NORMALISERS} == set(METHODS)


def drawn(seed: int, coarse: bool) -> list[pd.DataFrame]:
    """Tables of rates; coarse ones are full of ties and exact halves."""
    rng = np.random.default_rng(seed)
    ids = pd.Index([f"{row:02d}" for row in range(AREAS)], dtype=object)
    draws = rng.binomial(rng.integers(20, 60, (3, AREAS, 1)), 0.3, (3, AREAS, 5)) * (5.0 if coarse else 0.83)
    return [pd.DataFrame(draws[:, :, place].T, index=ids, columns=["s1", "s2", "s3"]) for place in range(5)]


@pytest.mark.parametrize("changes", VARIANTS, ids=",".join)
@pytest.mark.parametrize("normaliser", NORMALISERS, ids=lambda n: ",".join(map(str, n.values())))
@pytest.mark.parametrize("coarse", [False, True])
def test_classes_are_those_of_one_run_each(normaliser: dict[str, Any], changes: dict[str, Any], coarse: bool) -> None:
    profile = variant({"default": {"normaliser": normaliser}, "min_population": 0} | changes).with_overrides(
        weights={"s2": 0.5}, inverted=["s3"]
    )
    tables = drawn(7, coarse)
    assert at_once(tables, profile, POPULATION) == one_by_one(tables, profile, POPULATION)


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_small_whole_numbers_meet_limits_and_refusals_alike(data: st.DataObject) -> None:
    """Few areas with few values: indices hit limits exactly, columns and sums lose their variation, logs fail."""
    changes = data.draw(st.sampled_from(VARIANTS))
    normaliser = data.draw(st.sampled_from(NORMALISERS))
    profile = variant({"default": {"normaliser": normaliser}, "min_population": 0} | changes)
    numbers = st.lists(st.lists(st.integers(0, 4), min_size=2, max_size=2), min_size=4, max_size=4)
    tables = [pd.DataFrame(rows, index=list("abcd"), columns=["s1", "s2"], dtype=float) for rows in data.draw(
        st.lists(numbers, min_size=1, max_size=4)
    )]  # fmt: skip
    assert at_once(tables, profile, POPULATION[:4]) == one_by_one(tables, profile, POPULATION[:4])


def test_another_level_is_referred_to_in_every_draw() -> None:
    profile = variant({"reference": "other_level", "min_population": 0})
    tables = drawn(3, coarse=False)
    other = compute_index(Areas(drawn(4, coarse=False)[0]), Method(profile, tuple(map(str, tables[0]))), {})
    repeated = RepeatedIndex("status", profile, reference=other.steps)
    for name in tables[0]:
        repeated.add(str(name), np.array([table[name] for table in tables]))
    for table, found in zip(tables, repeated.index(), strict=True):
        alone = compute_index(Areas(table, reference=other), Method(profile, tuple(map(str, table))), {})
        assert found.tolist() == pytest.approx(alone.frame["status_index"].tolist(), abs=1e-12)


@given(st.lists(st.lists(st.floats(-1e9, 1e9), min_size=7, max_size=7), min_size=1, max_size=5))
def test_sums_are_exact(rows: list[list[float]]) -> None:
    assert exact_sums(np.array(rows))[:, 0].tolist() == pytest.approx(
        [math.fsum(r) for r in rows], rel=1e-15, abs=1e-22
    )
