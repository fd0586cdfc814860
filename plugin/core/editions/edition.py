"""One classified edition of the index, as it is compared with another: areas, rates and counts, city values."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..index.profile import Method
from ..index.sheets import Sheet
from ..rates.fields import CHANGE, CountFields, counts_before, counts_now

Codes = tuple[int | None, int | None]


@dataclass(frozen=True)
class State:
    """An area in one edition; None (``short``: '') where it has no value. Without ``status`` it has no class.

    ``limit_distance`` is in standard deviations, the stabilities are shares between 0 and 1.
    """

    status: int | None = None
    dynamics: int | None = None
    short: str = ""
    attention: bool | None = None
    status_index: float | None = None
    dynamics_index: float | None = None
    limit_distance: float | None = None
    status_stability: float | None = None
    dynamics_stability: float | None = None

    @property
    def codes(self) -> Codes:
        """Status and dynamics code; an area without a status class has neither."""
        return (None, None) if self.status is None else (self.status, self.dynamics)

    @property
    def class_code(self) -> int | None:
        """10 * status + dynamics, None unless there are both."""
        return None if self.status is None or self.dynamics is None else 10 * self.status + self.dynamics


@dataclass(frozen=True)
class Edition:
    """A classified layer.

    ``numbers`` (rates in percent, changes in percentage points, counts) and ``signs`` are by field name, then by area
    id, and lack what has no value. ``city`` are the city's values by field name; None where they are not known.
    """

    layer: str
    states: Mapping[str, State]
    numbers: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    signs: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    method: Method | None = None
    sheets: Mapping[str, Sheet] = field(default_factory=dict)
    city: Mapping[str, float] | None = None

    @property
    def with_dynamics(self) -> bool:
        return any(state.dynamics is not None for state in self.states.values())

    @property
    def with_stability(self) -> bool:
        return any(state.status_stability is not None for state in self.states.values())

    def city_value(self, name: str) -> float | None:
        """The Stadtwert of an indicator: from the city's row, without one sum of numerators over sum of denominators.

        For a field ``d_<name>`` that sum is the difference of the two rates behind it. None where there is no value.
        """
        if self.city is not None:
            return self.city.get(name)
        rate = self._rate(counts_now(name))
        if rate is not None or not name.startswith(CHANGE):
            return rate
        base = name.removeprefix(CHANGE)
        now, before = self._rate(counts_now(base)), self._rate(counts_before(base))
        return None if now is None or before is None else now - before

    def count(self, name: str, area: str) -> tuple[float, float] | None:
        """Numerator and denominator behind a rate of an area; None unless both are there."""
        fields = counts_now(name)
        numerator = self.numbers.get(fields.numerator, {}).get(area)
        denominator = self.numbers.get(fields.denominator, {}).get(area)
        return None if numerator is None or denominator is None else (numerator, denominator)

    def has_gap(self, name: str, area: str) -> bool:
        """Whether other areas have counts behind this rate, but this one has not."""
        return bool(self.numbers.get(counts_now(name).denominator)) and self.count(name, area) is None

    def _rate(self, counts: CountFields) -> float | None:
        numerators, denominators = (self.numbers.get(name, {}) for name in (counts.numerator, counts.denominator))
        both = numerators.keys() & denominators.keys()
        total = math.fsum(denominators[area] for area in both)
        return 100 * math.fsum(numerators[area] for area in both) / total if total > 0 else None
