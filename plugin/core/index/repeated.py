"""The method on many drawn tables at once: what ``compute`` does to one, in arrays of shape (draws, areas).

Formulas that two lines cannot say are shared with ``normaliser`` and ``classes``; sums carry their rounding errors
along, so that the same table gives the same classes here and there. Where ``compute`` refuses a table, the draw is NaN
throughout: it has no classes.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from ..numerals import BoolArray, FloatArray
from .classes import ClassScheme
from .compute import rounded
from .normaliser import Normaliser, exactly, exponential_score, has_variation, on_range, ranks
from .profile import Profile
from .step import REFERABLE, Step


@dataclass
class RepeatedIndex:
    """One of the two indices (``what``: status or dynamics) of the same areas (n), in many draws at once.

    Feed it each indicator that counts by ``add``; then ask for ``positions``. ``population`` has the shape n;
    ``reference`` are the steps of another level, which are taken as certain.
    """

    what: str
    profile: Profile
    population: FloatArray | None = None
    reference: Mapping[str, Step] = field(default_factory=dict)
    _sum: _Sum | None = None
    _weights: list[float] = field(default_factory=list)
    _largest: FloatArray | float = 0.0

    @property
    def scheme(self) -> ClassScheme:
        return self.profile.status_classes if self.what == "status" else self.profile.dynamics_classes

    @np.errstate(invalid="ignore", divide="ignore", over="ignore")  # such draws are NaN, and counted
    def add(self, name: str, values: FloatArray) -> None:
        """Take in the drawn values (draws, n) of an indicator."""
        setting = self.profile.setting(name)
        parts = self._normalised(name, values, setting.normaliser, setting.sign)
        parts = rounded(parts, self.profile, "normalised")
        added = parts * setting.weight
        self._largest = np.maximum(self._largest, np.max(np.abs(added), axis=-1))
        self._weights.append(setting.weight)
        if self.profile.combination == "geometric_mean":
            parts = _only(parts, np.min(parts, axis=-1) >= 0)
            logarithms = exactly(math.log, np.where(parts == 0, 1, parts))
            added = setting.weight * np.where(parts == 0, -np.inf, logarithms)  # whose exponential is 0 again
        self._sum = _Sum(added) if self._sum is None else self._sum.plus(added)

    @np.errstate(invalid="ignore", divide="ignore", over="ignore")  # such draws are NaN, and counted
    def index(self) -> FloatArray:
        """The index (draws, n) of all that was added."""
        profile = self.profile
        assert self._sum, "an index needs an indicator"
        combined = self._sum.value
        if profile.combination != "sum":
            combined = combined / math.fsum(self._weights)
        if profile.combination == "geometric_mean":
            combined = exactly(math.exp, combined)
        combined = rounded(combined, profile, "sum")
        combined = _only(combined, np.isfinite(combined).all(axis=-1))
        key = f"{self.what}_index"
        if profile.restandardise.method != "none" and key not in self.reference:
            combined = _only(combined, has_variation(combined, 1e3 * self._largest))
        sign = 1 if profile.sign == "disadvantage" else -1
        return rounded(self._on_scale(key, combined, profile.restandardise, sign), profile, "index")

    def positions(self) -> npt.NDArray[np.int64]:
        """The position of each area's class in each draw (draws, n); -1 throughout a draw without an index."""
        return self.scheme.place(self.index())

    def _normalised(self, name: str, values: FloatArray, how: Normaliser, sign: int) -> FloatArray:
        fine = np.isfinite(values).all(axis=-1)
        if name not in self.reference:
            fine &= has_variation(values)
        return self._on_scale(name, _only(values, fine), how, sign)

    def _on_scale(self, key: str, values: FloatArray, how: Normaliser, sign: int) -> FloatArray:
        step = self.reference.get(key) if how.method in REFERABLE else None
        if how.method in ("z", "log_z"):
            return self._z(values, how, sign, step)
        if how.method == "min_max":
            return _min_max(values, how, sign, step)
        if how.method == "percentile_rank":
            return (ranks(sign * values, how.ties) - 1) / (values.shape[-1] - 1)
        return _exponential(values, how, sign) if how.method == "rank_exponential" else sign * values

    def _z(self, values: FloatArray, how: Normaliser, sign: int, step: Step | None) -> FloatArray:
        if how.method == "log_z":
            values = exactly(math.log, _only(values, np.min(values, axis=-1) + how.offset > 0) + how.offset)
        centre: FloatArray | float
        spread: FloatArray | float
        if step:
            centre, spread = step.centre, step.spread
        else:
            centre, spread = self._moments(values, how)
            spread = np.where((spread > 0) & np.isfinite(spread), spread, np.nan)
        return sign * ((values - centre) / spread)

    def _moments(self, values: FloatArray, how: Normaliser) -> tuple[FloatArray | float, FloatArray]:
        """Centre and spread of each draw (draws, 1)."""
        if isinstance(how.centre, str):
            centre: FloatArray | float = _means(values, self.population if how.centre == "weighted_mean" else None)
        else:
            centre = math.log(how.centre + how.offset) if how.method == "log_z" else how.centre
        weights = self.population if how.spread == "weighted" else None
        about = centre if how.spread_about == "centre" else _means(values, weights)
        squares = (values - about) ** 2
        if weights is None:
            return centre, np.sqrt(exact_sums(squares) / (values.shape[-1] - how.ddof))
        return centre, np.sqrt(exact_sums(squares * weights) / (math.fsum(weights) - how.ddof))


def _only(values: FloatArray, possible: BoolArray) -> FloatArray:
    """The values (draws, n), NaN throughout the draws in which a step is not possible."""
    return values if possible.all() else np.where(possible[:, None], values, np.nan)


def _means(values: FloatArray, weights: FloatArray | None) -> FloatArray:
    """The mean of each draw (draws, 1)."""
    if weights is None:
        return exact_sums(values) / values.shape[-1]
    return exact_sums(values * weights) / math.fsum(weights)


def _min_max(values: FloatArray, how: Normaliser, sign: int, step: Step | None) -> FloatArray:
    least, most = (end(values, axis=-1, keepdims=True) for end in (np.min, np.max))
    low = how.minimum if how.minimum is not None else step.lowest if step else least
    high = how.maximum if how.maximum is not None else step.highest if step else most
    if step is None:
        values = _only(values, ((low < high) & (least >= low) & (most <= high))[:, 0])
    return on_range(values, low, high, how, sign)


def _exponential(values: FloatArray, how: Normaliser, sign: int) -> FloatArray:
    number = how.n or values.shape[-1]
    given = values if sign > 0 else number + 1 - values
    places = given if how.input == "ranks" else ranks(-sign * values, how.ties)
    places = _only(places, (np.min(places, axis=-1) >= 1) & (np.max(places, axis=-1) <= number))
    different, at = np.unique(places, return_inverse=True)
    scores = np.array([exponential_score(rank, number, how.constant) for rank in different.tolist()])
    return scores[at].reshape(places.shape)


def exact_sums(values: FloatArray) -> FloatArray:
    """Sums along the last axis, which stays with length 1: by halves, rounding errors kept and added at the end.

    As exact as in twice the digits (Ogita, Rump & Oishi 2005, Sum2), so nearly always what ``math.fsum`` gives.
    """
    high, low = values, np.zeros((*values.shape[:-1], 1))
    while (size := high.shape[-1]) > 1:
        half = size // 2
        first, second, rest = high[..., :half], high[..., half : 2 * half], high[..., 2 * half :]
        total = first + second
        low = low + _error(first, second, total).sum(axis=-1, keepdims=True)
        high = np.concatenate([total, rest], axis=-1) if size % 2 else total
    return high + low


def _error(first: FloatArray, second: FloatArray, total: FloatArray) -> FloatArray:
    """What ``total`` = first + second lost by rounding (Knuth's TwoSum)."""
    back = total - first
    return (first - (total - back)) + (second - back)


class _Sum:
    """A sum of arrays, one after the other, with the rounding errors beside it."""

    def __init__(self, first: FloatArray) -> None:
        self._high, self._low = first, np.zeros(first.shape)

    def plus(self, added: FloatArray) -> _Sum:
        total = self._high + added
        self._low += _error(self._high, added, total)
        self._high = total
        return self

    @property
    def value(self) -> FloatArray:
        return np.where(np.isfinite(self._high), self._high + self._low, self._high)
