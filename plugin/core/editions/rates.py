"""Indicators of an area then and now, beside the city value, and whether chance alone makes such a difference."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from ..rates.checks import EXACT
from ..rates.fields import CHANGE, DENOMINATOR, NUMERATOR
from .edition import Edition
from .methods import matched_names

NORMAL_95 = 1.96  # two-sided 5 % point of the normal distribution
Part = Literal["status", "dynamics"]


@dataclass(frozen=True)
class Pair:
    """An indicator that both editions have: its field in each, its part of the index, and its sign.

    ``sign`` is -1 where a high value means little disadvantage, 0 where it is context only. ``definition_then`` and
    ``definition_now`` are versions from the sheets, '' where not stated.
    """

    now: str
    then: str
    part: Part
    sign: int = 1
    definition_then: str = ""
    definition_now: str = ""

    @property
    def redefined(self) -> bool:
        """Whether both versions of the definition are known and differ: then the values do not compare."""
        return "" not in (self.definition_then, self.definition_now) and self.definition_then != self.definition_now


@dataclass(frozen=True)
class RateChange:
    """One indicator of one area: own value and city value then and now (percent, for dynamics percentage points).

    None where there is no value; the signs say why. ``within_chance`` is None where it cannot be told.
    """

    pair: Pair
    then: float | None
    now: float | None
    sign_then: str = ""
    sign_now: str = ""
    city_then: float | None = None
    city_now: float | None = None
    within_chance: bool | None = None

    @property
    def change(self) -> float | None:
        """Percentage points; None where a value is missing or the definition has changed."""
        return self._difference(self.then, self.now)

    @property
    def city_change(self) -> float | None:
        return self._difference(self.city_then, self.city_now)

    @property
    def against_city(self) -> float | None:
        """The own change less that of the city value."""
        return self._difference(self.city_change, self.change)

    def _difference(self, then: float | None, now: float | None) -> float | None:
        return None if self.pair.redefined or then is None or now is None else now - then


def paired_indicators(now: Edition, then: Edition) -> tuple[Pair, ...]:
    """The indicators of the new edition's method, or the earlier one's, that both layers hold, matched but for years.

    Where neither method is known, they are the fields that have counts in both layers.
    """
    names = matched_names(list(now.numbers), list(then.numbers))
    method = now.method
    if method is None and then.method is not None:
        backwards = {old: new for new, old in names.items()}
        parts = [(backwards.get(field, field), part) for field, part in _parts(then)]
    else:
        parts = _parts(now) if method else [(name, "status") for name in _counted(now) if name in _counted(then)]
    return tuple(_pair(now, then, name, names[name], part) for name, part in parts if name in names)


def rate_changes(now: Edition, then: Edition, pairs: Sequence[Pair]) -> dict[str, tuple[RateChange, ...]]:
    """Each indicator of each area of the new edition, by area id; new areas have nothing then."""
    city = {pair: (then.city_value(pair.then), now.city_value(pair.now)) for pair in pairs}
    return {
        area: tuple(
            RateChange(
                pair,
                then.numbers.get(pair.then, {}).get(area),
                now.numbers.get(pair.now, {}).get(area),
                then.signs.get(pair.then, {}).get(area, ""),
                now.signs.get(pair.now, {}).get(area, ""),
                *city[pair],
                None if pair.redefined else chance(then.count(pair.then, area), now.count(pair.now, area)),
            )
            for pair in pairs
        )
        for area in now.states
    }


def chance(then: tuple[float, float] | None, now: tuple[float, float] | None) -> bool | None:
    """Whether two rates, each as numerator and denominator, differ by less than 1.96 standard errors.

    The standard error is that of the two-proportion z-test with pooled rate (e.g. Fleiss, Levin, Paik 2003, ch. 3). It
    takes the editions for independent; as many people are in both, real changes are rather overlooked than chance is
    sold as change. None without counts, and where a rate is no share (denominator 0, numerator over denominator).
    """
    if then is None or now is None or not all(0 <= part <= EXACT * whole and whole > 0 for part, whole in (then, now)):
        return None
    (part_then, whole_then), (part_now, whole_now) = ((min(part, whole), whole) for part, whole in (then, now))
    pooled = (part_then + part_now) / (whole_then + whole_now)
    error = math.sqrt(pooled * (1 - pooled) * (1 / whole_then + 1 / whole_now))
    difference = abs(part_now / whole_now - part_then / whole_then)
    return difference < NORMAL_95 * error or difference == 0


def _parts(edition: Edition) -> list[tuple[str, Part]]:
    assert edition.method
    status: list[tuple[str, Part]] = [(name, "status") for name in edition.method.status_fields]
    return [*status, *((name, "dynamics") for name in edition.method.dynamics_fields)]


def _counted(edition: Edition) -> list[str]:
    """The rates that have counts, whatever the year in their names."""
    return [
        name
        for name in edition.numbers
        if not name.startswith((NUMERATOR, DENOMINATOR, CHANGE))
        and {NUMERATOR + name, DENOMINATOR + name} <= edition.numbers.keys()
    ]


def _pair(now: Edition, then: Edition, name: str, name_then: str, part: Part) -> Pair:
    method, own = (now.method, name) if now.method else (then.method, name_then)
    setting = method.profile.setting(own) if method else None
    sign = setting.sign * setting.counts if setting else 1
    return Pair(name, name_then, part, sign, _definition(then, name_then), _definition(now, name))


def _definition(edition: Edition, name: str) -> str:
    """The version of the definition; a change without one of its own has that of its rate."""
    sheets = (edition.sheets.get(field) for field in (name, name.removeprefix(CHANGE)))
    return next((sheet.definition_version for sheet in sheets if sheet and sheet.definition_version), "")
