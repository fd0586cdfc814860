"""From comparisons to a probability: log-odds that add up, so that each comparison's share can be told.

The weights are read from resources/matching/weights.json, which tests/learning makes. Each comparison has points ``at``
and the ``log_odds`` there, in between in proportion; NaN counts nothing. All of them rise: more alike is never less
probable. Only what is known of a pair at all, which belongs to the prior, may count either way.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from ..resources import RESOURCES
from .arrays import Ints, grouped
from .candidates import Pairs

Floats = npt.NDArray[np.float64]
Curve = tuple[Floats, Floats]  # at, log_odds

# Comparisons of one thing are told as one contribution.
TOLD_AS = {
    "name_part": "name", "name_whole": "name", "name_shared": "name", "name_apart": "name", "name_spelling": "name",
    "name_own": "name",
    "kind": "type", "number": "number", "bearer": "provider",
    "address": "address", "address_beside": "address", "area": "address", "distance": "distance",
    "distance_beside": "distance", "phone": "phone", "contact": "contact",
    "agree_most": "together", "agree_second": "together", "agree_third": "together", "known": "prior",
}  # fmt: skip
CONTRIBUTIONS = (*dict.fromkeys(told for told in TOLD_AS.values() if told != "prior"), "gap", "prior")


@dataclass(frozen=True)
class Weights:
    """``prior``: log-odds of a pair of which nothing is known; ``scale``: what the comparisons' sum counts beside the
    gap; ``nobody``: the sum from which on a pair is likelier than that the record has no counterpart."""

    curves: Mapping[str, Curve]
    gap: Curve
    scale: float
    nobody: float
    prior: float
    accept: float
    review: float


@cache
def shipped() -> Weights:
    """The weights as shipped."""
    return from_json(json.loads((RESOURCES / "matching" / "weights.json").read_text(encoding="utf-8")))


def from_json(raw: Mapping[str, Any]) -> Weights:
    """Weights from the form of the weights file."""

    def curve(points: Mapping[str, list[float]]) -> Curve:
        return np.array(points["at"], dtype=float), np.array(points["log_odds"], dtype=float)

    curves = {name: curve(points) for name, points in raw["comparisons"].items()}
    return Weights(curves, curve(raw["gap"]), raw["scale"], raw["nobody"], raw["prior"], raw["accept"], raw["review"])


def told(comparisons: pd.DataFrame, weights: Weights) -> dict[str, Floats]:
    """By each of ``CONTRIBUTIONS`` what a pair's comparisons count, as if there were no other pair."""
    contributions = {name: np.zeros(len(comparisons)) for name in CONTRIBUTIONS}
    for name, curve in weights.curves.items():
        values = np.interp(comparisons[name].to_numpy(), *curve)
        contributions[TOLD_AS[name]] += np.nan_to_num(values, copy=False, nan=0.0)
    return contributions


def total(contributions: dict[str, Floats]) -> Floats:
    """The score by which a pair is measured against its rivals."""
    return np.asarray(np.round(np.sum(list(contributions.values()), axis=0), 9), dtype=float)


def scaled(contributions: dict[str, Floats], gap: Floats, weights: Weights) -> pd.DataFrame:
    """What each counts beside the gap, and the gap and the prior."""
    table = {name: values * weights.scale for name, values in contributions.items()}
    table["gap"] = gap
    table["prior"] += weights.prior
    return pd.DataFrame(table, copy=False)


def leads(score: Floats, pairs: Pairs) -> Floats:
    """By how much a pair's score is above that of the best other candidate of either record; inf: there is none."""
    rivals = [_best_rival(score, side) for side in pairs]
    return np.asarray(score - np.maximum(*rivals), dtype=float)


def gaps(score: Floats, lead: Floats, nobody: float) -> Floats:
    """The lead, but not more than the score is above ``nobody``: that a record has no counterpart is a rival too."""
    return np.minimum(lead, score - nobody)


def logit(chance: float) -> float:
    """The log-odds of a probability."""
    return float(np.log(chance / (1 - chance)))


def _best_rival(score: Floats, record: Ints) -> Floats:
    """For each pair the highest score among the other pairs of its record; -inf: there is none."""
    if not len(score):
        return score
    order, starts = grouped(record, int(record.max()) + 1)
    count = np.diff(starts)
    first = starts[:-1][count > 0]
    group = np.repeat(np.arange(len(first)), count[count > 0])
    others = score[order]
    rival = np.maximum.reduceat(others, first)[group]
    # The best one's rival is the best of the rest.
    best = np.flatnonzero(others == rival)
    best = best[np.diff(group[best], prepend=-1) > 0]
    others[best] = -np.inf
    rival[best] = np.maximum.reduceat(others, first)
    result = np.empty(len(score))
    result[order] = rival
    return result


def probability(logit: Floats) -> Floats:
    """1 / (1 + exp(-logit)), to six decimals: what differs beyond that may differ between machines."""
    return np.round(1 / (1 + np.exp(-np.clip(logit, -35, 35))), 6)
