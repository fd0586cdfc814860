"""How firm the classes are: the share of draws in which an area gets the same class again (see ``draws``)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from .compute import Index
from .draws import DRAWS, City
from .profile import Method

STABLE = 0.8
STABILITY_FIELDS = ("status_stability", "dynamics_stability", "class_stability")


@dataclass(frozen=True)
class Stability:
    """By area id: the share of draws with the same status, the same dynamics, and both (columns STABILITY_FIELDS; NaN
    where the area has no such class). ``impossible`` draws, in which a step of the method could not be done, count as
    another class.
    """

    shares: pd.DataFrame
    impossible: int


@dataclass(frozen=True)
class ChanceChanges:
    """In how many of ``areas`` areas the dynamics class is not the middle one if nothing but chance changes: the mean
    over all draws, and the quantiles of 5 and 95 %.
    """

    areas: int
    mean: float
    low: float
    high: float


def class_stability(
    index: Index, method: Method, counts: pd.DataFrame, progress: Callable[[float], None] = lambda _: None
) -> Stability:
    """The stability of each area's class by the method's own profile.

    ``counts`` has the rows of the index and the columns ``count_fields``, and explains all rates (``unexplained`` is
    empty). ``progress`` is told percentages and may raise to cancel.
    """
    city = City(index, method)
    classes = {}
    for what, members in city.members.items():
        values = index.frame[f"{what}_index"].to_numpy()[city.rows[members]]
        classes[what] = city.part(what).scheme.place(values)
    places = {**city.members, "class": np.arange(len(city.rows))}
    same = {what: np.zeros(len(city.rows)) for what in places}
    impossible = 0
    for drawn in city.draw(city.observed(counts), progress):
        both = np.ones((len(drawn["status"]), len(city.rows)), dtype=bool)
        for what, positions in drawn.items():
            alike = positions == classes[what]
            both[:, city.members[what]] &= alike
            same[what][city.members[what]] += alike.sum(axis=0)
        same["class"] += both.sum(axis=0)
        impossible += int(sum((positions < 0).any(axis=1) for positions in drawn.values()).astype(bool).sum())
    shares = pd.DataFrame(np.nan, index=index.frame.index, columns=list(STABILITY_FIELDS), dtype=float)
    for what, members in places.items():
        column = np.full(len(shares), np.nan)
        column[city.rows[members]] = same[what][members] / DRAWS
        shares[f"{what}_stability"] = column
    return Stability(shares, impossible)


def chance_changes(index: Index, method: Method, counts: pd.DataFrame) -> ChanceChanges | None:
    """What chance alone makes of the dynamics: both periods are drawn around the rate of the two together.

    None without dynamics, and where the dynamics classes have no middle one.
    """
    middle, even = divmod(len(method.profile.dynamics_classes.classes) - 1, 2)
    if not method.dynamics_fields or even:
        return None
    city = City(index, replace(method, status_fields=()))
    draws = [drawn["dynamics"] for drawn in city.draw(city.unchanged(counts))]
    numbers = np.concatenate([((positions >= 0) & (positions != middle)).sum(axis=1) for positions in draws])
    low, high = np.quantile(numbers, (0.05, 0.95), method="inverted_cdf")
    return ChanceChanges(len(city.members["dynamics"]), float(np.mean(numbers)), float(low), float(high))
