"""Rates drawn anew from the counts behind them.

A draw takes each numerator from a binomial distribution of its denominator and its observed rate, or, where an
indicator has more cases than people, from a Poisson distribution; the two periods independently. The valid areas, the
denominators, the populations and the other level of the profile stay as they are. Two limits of this: indicators that
count the same people are drawn as if they had nothing to do with each other, and so are people of one household.

Every count field has a random generator of its own, seeded with its name, and areas are drawn in the order of their
ids: neither the order of rows or fields nor another indicator changes a draw.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pandas as pd

from ..numerals import FloatArray
from ..rates.checks import EXACT
from ..rates.fields import CHANGE, CountFields, counts_before, counts_now
from .compute import Index
from .profile import Method
from .repeated import RepeatedIndex

DRAWS = 1000
SEED = 2019
CELLS = 1_000_000  # of one array (8 MB); a larger city is drawn in portions
TOLERANCE = 1e-6  # relative, between a rate and its counts

IntArray = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Use:
    """What one indicator field needs: its part, and the rate ``name`` whose level or change it is."""

    field: str
    what: str
    name: str

    @property
    def counts(self) -> tuple[CountFields, ...]:
        """The counts of the rate now and, for a change, before."""
        return (counts_now(self.name), *([counts_before(self.name)] if self.what == "dynamics" else []))


def uses(method: Method) -> list[Use]:
    """The indicators that enter the index; ``d_x`` among the dynamics is the change of ``x``."""
    status = [Use(name, "status", name) for name in method.status_fields]
    dynamics = [Use(name, "dynamics", name.removeprefix(CHANGE)) for name in method.dynamics_fields]
    return [use for use in (*status, *dynamics) if method.profile.setting(use.field).counts]


def count_fields(method: Method) -> tuple[str, ...]:
    """Every count field behind the indicators that enter the index, once each."""
    pairs = [pair for use in uses(method) for pair in use.counts]
    return tuple(dict.fromkeys(name for pair in pairs for name in (pair.numerator, pair.denominator)))


def unexplained(index: Index, method: Method, counts: pd.DataFrame) -> dict[str, list[str]]:
    """By indicator field, the ids of areas in the index whose value is not that of their counts: draws would be of
    another rate. ``counts`` has the rows of the index and the columns ``count_fields``.
    """
    found = {}
    for use in uses(method):
        given = index.areas.indicators[use.field].to_numpy()
        now, before = (*(_rate(counts, pair) for pair in use.counts), np.zeros(len(counts)))[:2]
        same = np.abs(given - (now - before)) <= TOLERANCE * np.maximum(now, before)
        used = index.frame[f"{use.what}_index"].notna().to_numpy()
        if ids := sorted(map(str, index.frame.index[used & ~same])):
            found[use.field] = ids
    return found


def _pair(counts: pd.DataFrame, pair: CountFields) -> tuple[FloatArray, FloatArray]:
    """Numerators and denominators; NaN for what is missing or cannot be a count."""
    numerator, denominator = (counts[name].to_numpy(dtype=float) for name in (pair.numerator, pair.denominator))
    return np.where(numerator >= 0, numerator, np.nan), np.where(denominator > 0, denominator, np.nan)


def _rate(counts: pd.DataFrame, pair: CountFields) -> FloatArray:
    numerator, denominator = _pair(counts, pair)
    return 100 * numerator / denominator


@dataclass(frozen=True)
class Sample:
    """A rate that can be drawn: counts of the same areas (shape n). ``poisson``: numerators may exceed denominators."""

    name: str
    numerator: FloatArray
    denominator: FloatArray
    poisson: bool

    @cached_property
    def _random(self) -> np.random.Generator:
        return np.random.default_rng([SEED, *self.name.encode()])

    def rates(self, draws: int) -> FloatArray:
        """The next draws of all rates in percent (shape n, draws); NaN where a count is missing."""
        drawn = np.full((len(self.numerator), draws), np.nan)
        size = self.denominator if self.poisson else np.maximum(1, np.round(self.denominator))
        chance = self.numerator if self.poisson else np.minimum(1, self.numerator / self.denominator)
        known = np.flatnonzero(~np.isnan(chance))
        shape, each = (len(known), draws), chance[known, None]  # area by area: numpy sets up each one's numbers once
        if self.poisson:
            drawn[known] = self._random.poisson(each, shape)
        else:
            drawn[known] = self._random.binomial(size[known, None].astype(np.int64), each, shape)
        rates: FloatArray = 100 * drawn / size[:, None]
        return rates


@dataclass(frozen=True)
class City:
    """The areas of an index as they are drawn."""

    index: Index
    method: Method

    @cached_property
    def rows(self) -> IntArray:
        """The places of the areas with a status index, in the order of their ids."""
        ids = [str(key) for key in self.index.frame.index]
        places = np.flatnonzero(self.index.frame["status_index"].notna()).tolist()
        return np.array(sorted(places, key=ids.__getitem__), dtype=np.int64)

    @cached_property
    def members(self) -> dict[str, IntArray]:
        """The places among ``rows`` of the areas that have an index, by part; only parts that the method has."""
        return {
            what: np.flatnonzero(self.index.frame[f"{what}_index"].notna().to_numpy()[self.rows])
            for what in dict.fromkeys(use.what for use in uses(self.method))
        }

    def part(self, what: str) -> RepeatedIndex:
        """An empty index for new draws."""
        areas = self.index.areas
        population = None if areas.population is None else areas.population[self.rows[self.members[what]]]
        return RepeatedIndex(what, self.method.profile, population, areas.reference.steps if areas.reference else {})

    def observed(self, counts: pd.DataFrame) -> dict[CountFields, Sample]:
        """The counts as they are, to draw around."""
        table, known = counts.iloc[self.rows], uses(self.method)
        pairs = {pair: _pair(table, pair) for use in known for pair in use.counts}
        crowded = {use.name for use in known for pair in use.counts if np.any(pairs[pair][0] > EXACT * pairs[pair][1])}
        return {
            pair: Sample(pair.numerator, *pairs[pair], poisson=use.name in crowded)
            for use in known
            for pair in use.counts
        }

    def unchanged(self, counts: pd.DataFrame) -> dict[CountFields, Sample]:
        """Counts to draw both periods around the one rate of the two together."""
        observed = self.observed(counts)
        samples = {}
        for use in uses(self.method):
            both = [observed[pair] for pair in use.counts]
            rate = sum(one.numerator for one in both) / sum(one.denominator for one in both)
            for pair, one in zip(use.counts, both, strict=True):
                samples[pair] = Sample(f"unchanged {one.name}", rate * one.denominator, one.denominator, one.poisson)
        return samples

    def draw(
        self, samples: Mapping[CountFields, Sample], progress: Callable[[float], None] = lambda _: None
    ) -> Iterator[dict[str, IntArray]]:
        """The positions of the classes in portions of all DRAWS (each draws, members), by part."""
        by_rate: dict[str, list[Use]] = {}
        for use in uses(self.method):
            by_rate.setdefault(use.name, []).append(use)
        portion = max(1, CELLS // len(self.rows))
        for start in range(0, DRAWS, portion):
            number = min(portion, DRAWS - start)
            parts = {what: self.part(what) for what in self.members}
            for done, (name, of_rate) in enumerate(by_rate.items()):
                progress(100 * (start + number * done / len(by_rate)) / DRAWS)
                now = samples[counts_now(name)].rates(number)
                for use in of_rate:
                    values = now - samples[counts_before(name)].rates(number) if use.what == "dynamics" else now
                    parts[use.what].add(use.field, values[self.members[use.what]].T)
            yield {what: part.positions() for what, part in parts.items()}
