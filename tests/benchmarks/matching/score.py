"""What our own matching makes of two lists, held against the truth."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pandas as pd
from sozialplanung.plugin.core.matching.reconcile import reconcile

from .lists import Lists, Pair


@dataclass(frozen=True)
class Score:
    """``f1``: of all pairs given, `match` and `review`; ``right`` and ``holds``: the share of the `match` that is true,
    and of the true pairs that are a `match`; ``review``: pairs for review, as a share of the register."""

    f1: float
    wrong: int
    right: float
    holds: float
    review: float


def ours(lists: Lists) -> pd.DataFrame:
    return reconcile(lists.register, lists.poi)


def pairs_of(findings: pd.DataFrame, *verdicts: str) -> set[Pair]:
    rows = findings[findings["verdict"].isin(verdicts)]
    return set(zip(rows["institution_id"], rows["poi_id"], strict=True))


def f1_of(given: Iterable[Pair], truth: frozenset[Pair]) -> float:
    given = set(given)
    return 2 * len(given & truth) / max(len(given) + len(truth), 1)


def score(findings: pd.DataFrame, lists: Lists) -> Score:
    match, review = pairs_of(findings, "match"), pairs_of(findings, "review")
    right = len(match & lists.truth)
    return Score(
        f1=f1_of(match | review, lists.truth),
        wrong=len(match) - right,
        right=right / max(len(match), 1),
        holds=right / max(len(lists.truth), 1),
        review=len(review) / max(len(lists.register), 1),
    )


def reliability(found: list[tuple[pd.DataFrame, frozenset[Pair]]]) -> list[tuple[str, int, float, float]]:
    """Of all given pairs, by probability: the bin, how many, their mean probability, the share that is true."""
    rows = []
    for findings, truth in found:
        given = findings[findings["verdict"].isin(["match", "review"])]
        ids = zip(given["institution_id"], given["poi_id"], strict=True)
        rows += [(probability, pair in truth) for pair, probability in zip(ids, given["probability"], strict=True)]
    chance, true = np.array([row[0] for row in rows]), np.array([row[1] for row in rows])
    edges = [0, 0.3, 0.5, 0.7, 0.9, 0.97, 0.99, 0.999, 1.000001]
    table = []
    for low, high in pairwise(edges):
        own = (chance >= low) & (chance < high)
        if own.any():
            table.append(
                (f"{low:g} to {min(high, 1):g}", int(own.sum()), float(chance[own].mean()), float(true[own].mean()))
            )
    return table
