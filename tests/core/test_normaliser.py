"""Each normaliser on numbers that can be checked by hand."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.index.normaliser import Normaliser, normalise
from sozialplanung.plugin.core.index.schema import Node
from sozialplanung.plugin.core.numerals import FloatArray

VALUES = np.array([2.0, 4.0, 4.0, 10.0])
PEOPLE = np.array([1.0, 1.0, 1.0, 3.0])


def done(options: dict[str, Any], values: FloatArray = VALUES, sign: int = 1) -> list[float]:
    how = Normaliser.read(Node(options, "normaliser", "test"))
    return [float(value) for value in normalise(values, how, "s1", sign, PEOPLE).values]


def test_z_divides_by_the_population_standard_deviation() -> None:
    assert done({"method": "z"}) == pytest.approx([-1, -1 / 3, -1 / 3, 5 / 3])  # mean 5, deviation 3


def test_z_with_n_minus_1() -> None:
    assert done({"method": "z", "ddof": 1})[0] == pytest.approx(-3 / math.sqrt(12))


def test_z_with_population_weighted_centre_and_spread() -> None:
    weighted = done({"method": "z", "centre": "weighted_mean", "spread": "weighted"})
    deviation = math.sqrt((4.6667**2 + 2 * 2.6667**2 + 3 * 3.3333**2) / 6)  # about 40 / 6 over six people
    assert weighted[0] == pytest.approx((2 - 40 / 6) / deviation, rel=1e-4)


def test_z_with_weighted_centre_keeps_the_unweighted_spread() -> None:
    assert done({"method": "z", "centre": "weighted_mean"})[0] == pytest.approx((2 - 40 / 6) / 3)


def test_z_about_a_given_city_value() -> None:
    assert done({"method": "z", "centre": 4})[3] == pytest.approx(6 / 3)
    about = done({"method": "z", "centre": 4, "spread_about": "centre"})
    assert about[3] == pytest.approx(6 / math.sqrt((4 + 36) / 4))


def test_an_inverted_indicator_changes_the_sign() -> None:
    assert done({"method": "z"}, sign=-1) == pytest.approx([1, 1 / 3, 1 / 3, -5 / 3])
    assert done({"method": "min_max"}, sign=-1) == pytest.approx([1, 0.75, 0.75, 0])
    assert done({"method": "percentile_rank"}, sign=-1) == pytest.approx([1, 1 / 3, 1 / 3, 0])
    assert done({"method": "none"}, sign=-1) == pytest.approx([-2, -4, -4, -10])


def test_log_z_takes_the_logarithm_first() -> None:
    e = math.e
    assert done({"method": "log_z"}, np.array([1, e, e, e**2])) == pytest.approx([-math.sqrt(2), 0, 0, math.sqrt(2)])
    assert done({"method": "log_z", "offset": 1}, np.array([0, e - 1, e - 1, e**2 - 1]))[1] == pytest.approx(0)


def test_log_z_refuses_what_has_no_logarithm() -> None:
    with pytest.raises(PlanningError, match=r"s1.*0"):
        done({"method": "log_z"}, np.array([0.0, 1, 2, 3]))


def test_min_max_onto_a_range_and_with_given_bounds() -> None:
    assert done({"method": "min_max"}) == pytest.approx([0, 0.25, 0.25, 1])
    assert done({"method": "min_max", "range": [1, 100]})[1] == pytest.approx(25.75)
    assert done({"method": "min_max", "minimum": 0, "maximum": 20}) == pytest.approx([0.1, 0.2, 0.2, 0.5])
    with pytest.raises(PlanningError, match="outside"):
        done({"method": "min_max", "maximum": 9})


@pytest.mark.parametrize(
    ("ties", "expected"), [("min", [0, 1 / 3, 1 / 3, 1]), ("average", [0, 0.5, 0.5, 1]), ("max", [0, 2 / 3, 2 / 3, 1])]
)
def test_percentile_rank_and_its_ties(ties: str, expected: list[float]) -> None:
    assert done({"method": "percentile_rank", "ties": ties}) == pytest.approx(expected)


def test_rank_exponential_is_that_of_the_english_indices() -> None:
    # The most deprived tenth spans scores from 50 to 100 by construction (c = 23).
    scores = done({"method": "rank_exponential", "input": "ranks", "n": 10}, np.array([1.0, 2, 5, 10]))
    assert scores[0] == pytest.approx(100)
    assert scores[1] == pytest.approx(50, abs=0.6)
    assert scores[3] == pytest.approx(-23 * math.log(1 - 0.1 * (1 - math.exp(-100 / 23))))


def test_rank_exponential_from_values_ranks_the_highest_first() -> None:
    assert done({"method": "rank_exponential"})[3] == pytest.approx(100)
    assert done({"method": "rank_exponential"}, sign=-1)[0] == pytest.approx(100)


def test_rank_exponential_refuses_ranks_beyond_n() -> None:
    with pytest.raises(PlanningError, match="1 to 5"):
        done({"method": "rank_exponential", "input": "ranks", "n": 5}, np.array([1.0, 2, 5, 10]))
