"""From counts to rates and their changes (domain: "The index method", 1; definitions, 9; levels, 10)."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..numerals import BoolArray, FloatArray
from ..tables.signs import MISSING, NOT_MEANINGFUL, ZERO
from ..texts import tr
from .checks import check_counts
from .city import city_counts
from .edition import Edition, grouped
from .fields import CHANGE, CountFields, counts_before, counts_now
from .indicators import Indicator
from .signs import WITHHELD, Cells, Number, combined, joined


@dataclass(frozen=True)
class Level:
    """An edition, and the group of each of its areas, where the rates are to be those of groups."""

    edition: Edition
    groups: Mapping[str, str] | None = None

    def rows(self) -> Edition:
        """The edition with the groups in the place of the areas."""
        return self.edition if self.groups is None else grouped(self.edition, self.groups)


@dataclass(frozen=True)
class Rates:
    """Rates in percent, changes in percentage points, and the counts behind them, by result field.

    ``cells`` have an entry for each of ``ids`` and a last one for the city. ``warnings`` are sentences.
    """

    ids: tuple[str, ...]
    cells: Mapping[str, Cells]
    warnings: tuple[str, ...]

    @property
    def signed(self) -> list[str]:
        """The fields that need a column for their signs."""
        return [name for name, cells in self.cells.items() if any(cells.signs)]


def compute_rates(
    indicators: Sequence[Indicator], now: Level, earlier: Level | None = None, incomparable: Collection[str] = ()
) -> Rates:
    """Rates of all areas, or of their groups, and of the city.

    An indicator with previous counts, which are those of ``earlier``, gets a change, unless its definition differs
    between the two; the areas or groups in ``incomparable`` get none. Raises PlanningError for counts that are
    negative or infinite, numerators above denominators, and areas without a group.
    """
    for item in indicators:
        check_counts(now.edition, item, item.now)
        if earlier and item.before:
            check_counts(earlier.edition, item, item.before)
    level = now.rows()
    ids = tuple(level.areas)
    present = _Side(now.edition, level, ids)
    past = _Side(earlier.edition, earlier.rows(), ids, incomparable) if earlier else None
    warnings: list[str] = []
    cells: dict[str, Cells] = {}
    for item in indicators:
        cells |= _one(item, present, past, warnings)
    return Rates(ids, cells, tuple(dict.fromkeys(warnings)))


@dataclass(frozen=True)
class _Counts:
    """Numerators and denominators of areas and, in the last place, of the city, whose sums leave some rows out."""

    numerators: Cells
    denominators: Cells
    left_out: tuple[str, ...]

    def rates(self) -> Cells:
        """100 * numerator / denominator; over a denominator of 0 there is none."""
        num, den = self.numerators, self.denominators
        signs = [_rate_sign(*both) for both in zip(num.signs, den.signs, den.values.tolist(), strict=True)]
        with np.errstate(divide="ignore", invalid="ignore"):
            return _withheld(100 * num.values / den.values, signs)

    def named(self, names: CountFields) -> dict[str, Cells]:
        return {names.numerator: self.numerators, names.denominator: self.denominators}


@dataclass(frozen=True)
class _Side:
    """One edition: its rows as they came, and those of the level whose ``ids`` have rates; ``without`` have none."""

    edition: Edition
    level: Edition
    ids: Sequence[str]
    without: Collection[str] = ()

    def counts(self, name: str, texts: CountFields, warnings: list[str]) -> _Counts:
        city, said = city_counts(self.edition, name, texts)
        warnings += said
        return _Counts(
            self._cells(texts.numerator, city.numerator), self._cells(texts.denominator, city.denominator),
            city.left_out,
        )  # fmt: skip

    def _cells(self, text: str, city: Number) -> Cells:
        cells, places = self.level.counts[text], self.level.areas
        return joined([*(self._cell(cells, places, key) for key in self.ids), city])

    def _cell(self, cells: Cells, places: Mapping[str, int], key: str) -> Number:
        if key in self.without:
            return math.nan, NOT_MEANINGFUL
        return (float(cells.values[places[key]]), cells.signs[places[key]]) if key in places else (math.nan, MISSING)


def _one(item: Indicator, present: _Side, past: _Side | None, warnings: list[str]) -> dict[str, Cells]:
    """The result fields of one indicator."""
    now = present.counts(item.name, item.now, warnings)
    rates = now.rates()
    names = counts_now(item.name)
    if past is None or item.before is None or _redefined(item, present.edition, past.edition, warnings):
        return {item.name: rates, **now.named(names)}
    then = past.counts(tr("{name} (earlier edition)").format(name=item.name), item.before, warnings)
    same_city = now.left_out == then.left_out
    if not same_city:
        warnings.append(
            tr("{name}: the city has no change, since its two values cover different areas.").format(name=item.name)
        )
    comparable = np.array([True] * len(present.ids) + [same_city])
    change = _changes(rates, then.rates(), comparable)
    return {item.name: rates, CHANGE + item.name: change, **now.named(names), **then.named(counts_before(item.name))}


def _rate_sign(numerator: str, denominator: str, people: float) -> str:
    sign = combined((numerator, denominator))
    if sign in WITHHELD:
        return sign
    if people == 0:
        return NOT_MEANINGFUL
    return f"{ZERO} {sign}".strip() if ZERO in numerator.split() and ZERO not in sign.split() else sign


def _changes(now: Cells, then: Cells, comparable: BoolArray) -> Cells:
    signs = [
        combined(both) if may else NOT_MEANINGFUL
        for both, may in zip(zip(now.signs, then.signs, strict=True), comparable, strict=True)
    ]
    return _withheld(now.values - then.values, signs)


def _withheld(values: FloatArray, signs: Sequence[str]) -> Cells:
    return Cells(np.where([sign in WITHHELD for sign in signs], np.nan, values), tuple(signs))


def _redefined(item: Indicator, now: Edition, then: Edition, warnings: list[str]) -> bool:
    """Whether the definition of a count differs between the editions; only where both versions are known."""
    present = _versions(item.definition_version, now, item.now)
    past = _versions(item.previous_definition_version, then, item.before)
    differing = [pair for pair in zip(past, present, strict=True) if all(pair) and pair[0] != pair[1]]
    for previous, version in differing[:1]:
        warnings.append(
            tr(
                "{name}: no dynamics, since the definition has changed from version {previous} to {version}. Have the "
                "earlier counts recomputed by the present definition."
            ).format(name=item.name, previous=previous, version=version)
        )
    return bool(differing)


def _versions(said: str, edition: Edition, texts: CountFields | None) -> list[str]:
    """Versions of numerator and denominator: what was said of the indicator, else what the edition knows."""
    if texts is None:
        return []
    return [said or edition.versions.get(text, "") for text in (texts.numerator, texts.denominator)]
