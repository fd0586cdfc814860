"""Logistic regression whose curves can only rise: the matching's weights, from pairs of which the truth is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.optimize import minimize
from scipy.special import expit

from ...plugin.core.matching.candidates import Pairs
from ...plugin.core.matching.weigh import gaps, leads

Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]
Knots = Sequence[float]

_SHARES = [0, 0.2, 0.4, 0.6, 0.8, 1]
_LEVELS = [0, 1, 2, 2.5, 3, 4, 5, 6, 7, 8, 9]
_METRES = [-20000, -5000, -2000, -1000, -500, -250, -120, -60, -30, -10, 0]
# Of each comparison the points between which its curve is straight, and the one at which it says nothing: what is less
# alike speaks against a pair, what is more alike for it. Levels have that point between two of them.
KNOTS: dict[str, tuple[Knots, float]] = {
    "name_part": ([0, 0.25, 0.5, 0.75, 0.9, 1], 0.5),
    "name_whole": ([0, 0.25, 0.5, 0.75, 0.9, 1], 0.5),
    "name_shared": ([0, 1, 3, 6, 10, 16], 1),
    "name_apart": ([-12, -8, -5, -2, -1, 0], -1),
    "name_spelling": (_SHARES, 0.4),
    "name_own": ([0, 0.5, 1, 2, 3], 0.5),
    "kind": ([0, 1, 1.5, 2, 3], 1.5),
    "number": ([0, 1, 1.5, 2], 1.5),
    "bearer": ([0, 1, 2], 1),
    "address": (_LEVELS, 2.5),
    "address_beside": (_LEVELS, 2.5),
    "area": ([0, 0.5, 1, 2], 0.5),
    "distance": (_METRES, -500),
    "distance_beside": (_METRES, -250),
    "phone": ([0, 1, 2, 2.5, 3, 4, 5], 2.5),
    "contact": ([0, 0.5, 1, 2, 3], 0.5),
    "agree_most": (_SHARES, 0.4),
    "agree_second": (_SHARES, 0.4),
    "agree_third": (_SHARES, 0.4),
}
# How much is known of a pair (see compare.together) may count either way; half the most is the point of reference.
KNOWN = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5]
_REFERENCE = 2.5
GAP_KNOTS = [-10, -6, -3, -1, 0, 1, 3, 6, 10]
RIDGE = 1.0
# That a record has no counterpart is a rival of its candidates, so many log-odds beneath even odds by the comparisons
# alone. With 0 too much of OpenStreetMap's names was lost, without it whoever stood alone at an address was a match.
NOBODY = 5.0
# What one agreement or difference may count at most (log-odds): data of one kind of institution is no proof for others.
BOUND = 6.0


@dataclass
class Sample:
    """Pairs of one pair of lists: comparisons, positions, truth, whether something speaks against a pair (see
    doubts.py), and what one pair weighs in learning."""

    comparisons: pd.DataFrame
    pairs: Pairs
    truth: Bools
    doubted: Bools
    weight: float


def learn(samples: list[Sample]) -> dict[str, Any]:
    """Weights in the form of the weights file, without thresholds: first the comparisons', then the gap's."""
    table = pd.concat([sample.comparisons for sample in samples], ignore_index=True)
    truth = np.concatenate([sample.truth for sample in samples])
    weight = np.concatenate([np.full(len(sample.truth), sample.weight) for sample in samples])
    comparisons, constant = _curves(table, truth, weight)
    nobody = round(-constant - NOBODY, 3)
    score = _score(table, comparisons)
    scores = np.split(score, np.cumsum([len(sample.truth) for sample in samples])[:-1])
    gap = np.concatenate(
        [gaps(own, leads(own, sample.pairs), nobody) for own, sample in zip(scores, samples, strict=True)]
    )
    gap = np.where(np.concatenate([sample.doubted for sample in samples]), np.minimum(gap, 0), gap)
    rises = _rises(np.clip(gap, GAP_KNOTS[0], GAP_KNOTS[-1]), GAP_KNOTS, 0)
    fitted = _logistic(np.column_stack([score, rises, np.ones(len(score))]), truth, weight)
    return {
        "comparisons": comparisons,
        "gap": _curve(GAP_KNOTS, 0, fitted[1:-1]),
        "nobody": nobody,
        "scale": round(float(fitted[0]), 3),
        "prior": round(float(fitted[-1]), 3),
    }


def _curves(table: pd.DataFrame, truth: Bools, weight: Floats) -> tuple[dict[str, Any], float]:
    """The curve of each comparison, and the constant."""
    parts = [_rises(table[name].to_numpy(dtype=float), *KNOTS[name]) for name in KNOTS]
    levels = [level for level in KNOWN if level != _REFERENCE]
    known = np.column_stack([table["known"] == level for level in levels]).astype(float)
    fitted = _logistic(np.column_stack([*parts, known, np.ones(len(table))]), truth, weight, free=len(levels))
    rises = np.split(fitted, np.cumsum([part.shape[1] for part in parts]))
    curves = {name: _curve(*KNOTS[name], own) for name, own in zip(KNOTS, rises[:-1], strict=True)}
    constants = dict(zip(levels, rises[-1][:-1].tolist(), strict=True))
    curves["known"] = {"at": KNOWN, "log_odds": [round(constants.get(level, 0.0), 3) for level in KNOWN]}
    return curves, float(fitted[-1])


def _curve(knots: Knots, neutral: float, rises: Floats) -> dict[str, list[float]]:
    """Points of a curve that is 0 at ``neutral``."""
    values = np.concatenate([[0], np.cumsum(rises)])
    values -= values[list(knots).index(neutral)]
    return {"at": list(knots), "log_odds": [round(float(value), 3) for value in values]}


def _score(table: pd.DataFrame, curves: dict[str, Any]) -> Floats:
    """The comparisons' sum."""
    parts = [
        np.interp(table[name].to_numpy(dtype=float), points["at"], points["log_odds"])
        for name, points in curves.items()
    ]
    return np.asarray(np.round(np.nan_to_num(parts).sum(axis=0), 9), dtype=float)


def _logistic(design: Floats, truth: Bools, weight: Floats, free: int = 0) -> Floats:
    """Coefficients of a ridge regression, none below 0 but the last ``free`` and the constant in the last column."""

    def loss(beta: Floats) -> tuple[float, Floats]:
        logit = design @ beta
        value = weight @ (np.logaddexp(0, logit) - truth * logit) + RIDGE / 2 * beta[:-1] @ beta[:-1]
        slope = design.T @ (weight * (expit(logit) - truth))
        slope[:-1] += RIDGE * beta[:-1]
        return float(value), slope

    bounds = [(0, BOUND)] * (design.shape[1] - 1 - free) + [(-BOUND, BOUND)] * free + [(None, None)]
    start = np.zeros(design.shape[1])
    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 500})
    return np.asarray(found.x, dtype=float)


def _rises(values: Floats, knots: Knots, neutral: float) -> Floats:
    """A column for each rise between two points: how far it has been climbed, less 1 beneath the neutral point, so that
    the sum of all is 0 there. NaN: 0."""
    climbed = [
        np.clip((values - low) / (high - low), 0, 1) - (1 if high <= neutral else 0) for low, high in pairwise(knots)
    ]
    return np.nan_to_num(np.column_stack(climbed))
