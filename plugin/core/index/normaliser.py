"""How one column of numbers is put on a common scale: the choice, and its computation.

Every sum is ``math.fsum``: correctly rounded, and so the same in every order of rows.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import PlanningError
from ..numerals import BoolArray, FloatArray
from ..texts import tr
from .schema import Node, is_number

METHODS = ("z", "log_z", "min_max", "percentile_rank", "rank_exponential", "none")
TIES = ("min", "average", "max")
LEAST_CONSTANT = 3.0  # below, e^(-100/c) is lost beside 1, and the first rank has no logarithm
_Z_OPTIONS = ("ddof", "centre", "spread", "spread_about")
OPTIONS: dict[str, tuple[str, ...]] = {
    "z": _Z_OPTIONS,
    "log_z": (*_Z_OPTIONS, "offset"),
    "min_max": ("minimum", "maximum", "range"),
    "percentile_rank": ("ties",),
    "rank_exponential": ("input", "n", "constant", "ties"),
    "none": (),
}


@dataclass(frozen=True)
class Normaliser:
    """The choice of a normaliser. Options that the method does not know keep their defaults and have no effect.

    ``z``: (x - centre) / spread. ``centre`` is ``mean``, ``weighted_mean`` (by population) or a number, such as the
    city value. ``spread`` is the standard deviation, ``unweighted`` with divisor n - ddof, or ``weighted`` by
    population with divisor sum(weights) - ddof; ``spread_about`` says whether deviations are from the mean of the
    same weighting or from the centre.
    ``log_z``: z of ln(x + offset); a given centre is a value before the logarithm.
    ``min_max``: onto ``range``, from the given or the observed minimum and maximum.
    ``percentile_rank``: (rank - 1) / (n - 1), ties as in scipy's rankdata (US Social Vulnerability Index: ``min``).
    ``rank_exponential``: R = 1 - (rank - 1) / N with rank 1 the most disadvantaged, E = -c ln(1 - R (1 - e^(-100/c)))
    (English Indices of Deprivation, c = 23). ``input`` says whether the column holds values or ranks; N is the number
    of areas unless ``n`` is given.
    """

    method: str = "z"
    ddof: int = 0
    centre: str | float = "mean"
    spread: str = "unweighted"
    spread_about: str = "mean"
    offset: float = 0.0
    minimum: float | None = None
    maximum: float | None = None
    range: tuple[float, float] = (0.0, 1.0)
    ties: str = "min"
    input: str = "values"
    n: int | None = None
    constant: float = 23.0

    @property
    def needs_population(self) -> bool:
        return self.method in ("z", "log_z") and "weighted" in (self.spread, str(self.centre).removesuffix("_mean"))

    @property
    def in_standard_deviations(self) -> bool:
        """Whether one unit of the result is one standard deviation."""
        return self.method in ("z", "log_z")

    def to_json(self) -> dict[str, Any]:
        options = {key: getattr(self, key) for key in OPTIONS[self.method]}
        return {"method": self.method} | {k: list(v) if isinstance(v, tuple) else v for k, v in options.items()}

    @classmethod
    def read(cls, node: Node) -> Normaliser:
        """A normaliser from its JSON object; PlanningError names the key that is wrong."""
        method = node.choice("method", METHODS)
        known = OPTIONS[method]
        options: dict[str, Any] = {}
        if "ddof" in known:
            options["ddof"] = node.integer("ddof", 0)
            if options["ddof"] > 1:
                node.refuse("ddof", options["ddof"], tr("0 (divide by n) or 1 (divide by n - 1)"))
            options["centre"] = _read_centre(node)
            options["spread"] = node.choice("spread", ("unweighted", "weighted"), "unweighted")
            options["spread_about"] = node.choice("spread_about", ("mean", "centre"), "mean")
        if "offset" in known:
            options["offset"] = node.number("offset", 0.0)
        if "range" in known:
            options["minimum"], options["maximum"] = node.optional_number("minimum"), node.optional_number("maximum")
            options["range"] = _read_range(node)
            if None not in (low := options["minimum"], high := options["maximum"]) and low >= high:
                node.refuse("maximum", high, tr("a number above 'minimum'"))
        if "ties" in known:
            options["ties"] = node.choice("ties", TIES, "min")
        if "input" in known:
            options["input"] = node.choice("input", ("values", "ranks"), "values")
            options["n"] = node.optional_integer("n", low=2)
            options["constant"] = node.number("constant", 23.0, low=LEAST_CONSTANT)
        node.close(("method", *known))
        return cls(method, **options)


def _read_centre(node: Node) -> str | float:
    centre = node.take("centre", "mean")
    if is_number(centre):
        return float(centre)
    if centre not in ("mean", "weighted_mean"):
        node.refuse("centre", centre, tr("'mean', 'weighted_mean' or a number (the city value)"))
    return str(centre)


def _read_range(node: Node) -> tuple[float, float]:
    ends = node.items("range", [0.0, 1.0])
    if len(ends) != 2 or not all(map(is_number, ends)) or ends[0] >= ends[1]:
        node.refuse("range", ends, tr("two numbers, the smaller one first"))
    return float(ends[0]), float(ends[1])


@dataclass(frozen=True)
class Normalised:
    """A normalised column (shape n) and the statistics that it was made with; NaN where the method has none.

    ``plain`` says that these are the mean and the standard deviation (divisor n) of the column itself.
    """

    values: FloatArray
    centre: float
    spread: float
    plain: bool = False


def mean(values: FloatArray, weights: FloatArray | None = None) -> float:
    """The mean, weighted where weights (same shape) are given; exact sums."""
    if weights is None:
        return math.fsum(values.tolist()) / len(values)
    return math.fsum((values * weights).tolist()) / math.fsum(weights.tolist())


def standard_deviation(
    values: FloatArray, ddof: int = 0, weights: FloatArray | None = None, about: float | None = None
) -> float:
    """The root of the (weighted) mean squared deviation from ``about`` (default: the mean of the same weighting).

    Divisor: n - ddof, or sum(weights) - ddof with weights read as counts of people.
    """
    with np.errstate(over="ignore"):  # an infinite spread is refused by who asked for it
        deviations = (values - (mean(values, weights) if about is None else about)) ** 2
    if weights is None:
        return math.sqrt(math.fsum(deviations.tolist()) / (len(values) - ddof))
    return math.sqrt(math.fsum((deviations * weights).tolist()) / (math.fsum(weights.tolist()) - ddof))


def has_variation(values: FloatArray, scale: FloatArray | float | None = None) -> BoolArray:
    """Whether values differ, along the last axis, by more than rounding noise; ``scale`` is the size of what they were
    computed from.
    """
    size = np.max(np.abs(values), axis=-1) if scale is None else scale
    with np.errstate(over="ignore"):
        differences = np.max(values, axis=-1) - np.min(values, axis=-1)
    return np.asarray(differences > np.maximum(1e-12 * size, 1e-100))  # below, squares become 0


def without_noise(values: FloatArray) -> FloatArray:
    """The values (NaN stays) to 12 significant digits of the largest along the last axis: .1 + .2 equals .3 where it
    counts.
    """
    if values.ndim > 1:
        return np.array([without_noise(row) for row in values])
    known = np.abs(values[~np.isnan(values)])
    largest = float(np.max(known, initial=0.0))
    return np.round(values, 12 - math.ceil(math.log10(largest))) if 0 < largest < math.inf else values


def normalise(
    values: FloatArray, how: Normaliser, name: str, sign: int = 1, population: FloatArray | None = None
) -> Normalised:
    """Put ``values`` (shape n, no NaN, n >= 2, with variation) on the scale of ``how``; higher = more disadvantage.

    ``sign`` is -1 where a high value means little disadvantage. ``population`` (shape n) is needed where the choice
    says weighted. ``name`` is for the error sentences.
    """
    if how.method in ("z", "log_z"):
        return _z(values, how, name, sign, population)
    if how.method == "min_max":
        return Normalised(_min_max(values, how, name, sign), math.nan, math.nan)
    if how.method == "percentile_rank":
        return Normalised((ranks(sign * values, how.ties) - 1) / (len(values) - 1), math.nan, math.nan)
    if how.method == "rank_exponential":
        return Normalised(_exponential(values, how, name, sign), math.nan, math.nan)
    return Normalised(sign * values, math.nan, math.nan)


def _z(values: FloatArray, how: Normaliser, name: str, sign: int, population: FloatArray | None) -> Normalised:
    logarithmic = how.method == "log_z"
    x = logarithm(values, how, name) if logarithmic else values
    if how.needs_population and population is not None:
        _check_weights(population, how)
    if isinstance(how.centre, str):
        centre = mean(x, population if how.centre == "weighted_mean" else None)
    else:
        centre = float(logarithm(np.array([how.centre]), how, name)[0]) if logarithmic else how.centre
    about = centre if how.spread_about == "centre" else None
    spread = standard_deviation(x, how.ddof, population if how.spread == "weighted" else None, about)
    if not 0 < spread < math.inf:
        raise PlanningError(
            tr("The spread of '{name}' is {spread:g}: such values cannot be standardised.").format(
                name=name, spread=spread
            ),
            tr("Check the column: its values are too small or too large, or all weight lies on one area."),
        )
    plain = how == Normaliser()
    return Normalised(sign * ((x - centre) / spread), centre, spread, plain)


def _check_weights(population: FloatArray, how: Normaliser) -> None:
    if math.fsum(population.tolist()) <= how.ddof:
        raise PlanningError(
            tr("The profile weights by population, but the valid areas have no inhabitants."),
            tr("Check the population field."),
        )


def logarithm(values: FloatArray, how: Normaliser, name: str) -> FloatArray:
    """ln(x + offset) of values (shape n); PlanningError where there is none."""
    shifted = values + how.offset
    if np.min(shifted) <= 0:
        raise PlanningError(
            tr("'{name}' is to be put on a logarithmic scale, but holds values as low as {low:g}.").format(
                name=name, low=np.min(values)
            ),
            tr("Set 'offset' of the normaliser 'log_z' so that value + offset is above 0 everywhere."),
        )
    return exactly(math.log, shifted)


def exactly(function: Callable[[float], float], values: FloatArray) -> FloatArray:
    """A function of Python's on each value (any shape): of numpy's own, the last digit depends on the processor."""
    return np.array([function(value) for value in values.ravel().tolist()]).reshape(values.shape)


def _min_max(values: FloatArray, how: Normaliser, name: str, sign: int) -> FloatArray:
    low = float(np.min(values)) if how.minimum is None else how.minimum
    high = float(np.max(values)) if how.maximum is None else how.maximum
    if low >= high or np.min(values) < low or np.max(values) > high:
        raise PlanningError(
            tr("'{name}' has values from {least:g} to {most:g}, outside the profile's {low:g} to {high:g}.").format(
                name=name, least=np.min(values), most=np.max(values), low=low, high=high
            ),
            tr("Correct the values, or 'minimum' and 'maximum' of the normaliser 'min_max'."),
        )
    return on_range(values, low, high, how, sign)


def on_range(
    values: FloatArray, low: FloatArray | float, high: FloatArray | float, how: Normaliser, sign: int
) -> FloatArray:
    """Values (any shape) on the range of ``how``: ``low`` becomes its start, ``high`` its end; turned by sign -1."""
    share = (values - low) / (high - low)
    start, end = how.range
    return start + (share if sign > 0 else 1 - share) * (end - start)


def ranks(values: FloatArray, ties: str) -> FloatArray:
    """Ranks from 1 along the last axis, the smallest first; values that differ by rounding noise alone are equal."""
    from scipy.stats import rankdata  # takes half a second to import, and most profiles need no ranks

    found: FloatArray = rankdata(without_noise(values), method=ties, axis=-1).astype(float)
    return found


def _exponential(values: FloatArray, how: Normaliser, name: str, sign: int) -> FloatArray:
    number = how.n or len(values)
    given = values if sign > 0 else number + 1 - values
    places = given if how.input == "ranks" else ranks(-sign * values, how.ties)
    if np.min(places) < 1 or np.max(places) > number:
        raise PlanningError(
            tr("'{name}' has ranks from {least:g} to {most:g}; expected 1 to {number}.").format(
                name=name, least=np.min(places), most=np.max(places), number=number
            ),
            tr("Correct the ranks, or the number of areas 'n' of the normaliser 'rank_exponential'."),
        )
    return np.array([exponential_score(rank, number, how.constant) for rank in places.tolist()])


def exponential_score(rank: float, number: int, constant: float) -> float:
    """E = -c ln(1 - R (1 - e^(-100/c))) with R = 1 - (rank - 1) / N (English Indices of Deprivation)."""
    share = 1 - (rank - 1) / number
    return -constant * math.log(1 - share * (1 - math.exp(-100 / constant)))
