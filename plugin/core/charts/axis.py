"""Scales of charts: round numbers along an axis, and texts beside it that keep clear of each other."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True)
class Axis:
    """Values from ``low`` to ``high`` over the places from ``left`` on, ``width`` wide; ``decimals`` of the ticks."""

    low: float
    high: float
    left: float
    width: float
    ticks: tuple[float, ...] = ()
    decimals: int = 0

    def place(self, value: float) -> float:
        return self.left + self.width * (value - self.low) / (self.high - self.low)


def nice_axis(values: Iterable[float], room: tuple[float, float], most_ticks: int = 5) -> Axis:
    """An axis over ``values`` and zero, with ticks at multiples of 1, 2, 2.5 or 5 times a power of ten.

    ``room`` is its left end and its width. Without values, or with zeros alone, it goes from 0 to 1.
    """
    known = [*values, 0.0]
    low, high = min(known), max(known)
    if low == high:
        high = 1.0
    step = _step((high - low) / most_ticks)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    if not math.isclose(step * 10**decimals, round(step * 10**decimals)):
        decimals += 1
    ticks = tuple(number * step for number in range(first, last + 1))
    return Axis(low, high, *room, ticks, decimals)


def _step(least: float) -> float:
    power = 10.0 ** math.floor(math.log10(least))
    return power * next(step for step in _STEPS if step * power >= least * (1 - 1e-9))


def lanes(spans: Sequence[tuple[float, float]], most: int, gap: float = 0.0) -> list[int | None]:
    """The lane, from 0, of each span of places, so that none touches another of its lane by less than ``gap``.

    Earlier spans choose first; None: all ``most`` lanes are taken there.
    """
    taken: list[list[tuple[float, float]]] = [[] for _ in range(most)]
    found: list[int | None] = []
    for start, end in spans:
        free = (
            number
            for number, others in enumerate(taken)
            if all(end + gap <= left or right + gap <= start for left, right in others)
        )
        lane = next(free, None)
        found.append(lane)
        if lane is not None:
            taken[lane].append((start, end))
    return found
