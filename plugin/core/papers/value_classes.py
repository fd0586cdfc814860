"""The classes of an indicator's values on a small map: five of about equal size, or for changes steps around zero."""

from __future__ import annotations

import math
import statistics
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from ..charts.palettes import Fill, class_fills
from .city import City, Indicator

LEVELS = 5  # classes of a rate
_STEPS_EACH_WAY = 3  # classes of a change below zero, and above it
_INNER = 0.8  # share of the changes that lie within the inner steps
_NICE = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 10.0)  # leading digits of a step
_SEQUENCE = ("#EDE8F3", "#CBBFE0", "#A48FC6", "#7A5DA6", "#4B2A80")  # a hue that no class of the index has


@dataclass(frozen=True)
class ValueClasses:
    """The inner ``limits`` in rising order, a value on one belonging to the class above, and the fill of each class."""

    limits: tuple[float, ...]
    fills: tuple[Fill, ...]

    def of(self, value: float) -> int:
        """The place of a value's class, from 0."""
        return bisect_right(self.limits, value)


def value_classes(city: City, indicator: Indicator, palette: str) -> ValueClasses | None:
    """The classes of all areas of the city, so that its page and those of the districts compare; None without values.

    Limits are rounded to the decimals that are printed; where that makes two of them equal, there are fewer classes.
    """
    found = (area.values.get(indicator.field) for area in city.areas)
    values = [value for value in found if value is not None]
    if not values:
        return None
    if indicator.change:
        limits = _around_zero(values, indicator.decimals)
        return ValueClasses(limits, _diverging(palette, city.profile.setting(indicator.field).sign))
    limits = _of_equal_size(values, indicator.decimals)
    return ValueClasses(limits, _sequential(palette, len(limits) + 1))


def _of_equal_size(values: Sequence[float], decimals: int) -> tuple[float, ...]:
    """Limits between fifths of the areas (quantiles of type 7), without those that would leave a class empty."""
    cuts = statistics.quantiles(values, n=LEVELS, method="inclusive") if len(values) > 1 else []
    limits: list[float] = []
    for cut in (round(cut, decimals) for cut in cuts):
        below = limits[-1] if limits else -math.inf
        if any(below <= value < cut for value in values) and max(values) >= cut:
            limits.append(cut)
    return tuple(limits)


def _around_zero(values: Sequence[float], decimals: int) -> tuple[float, ...]:
    """Equal steps to both sides of zero; the outermost classes take what lies beyond."""
    sizes = sorted(map(abs, values))
    inner = sizes[min(len(sizes) - 1, int(_INNER * len(sizes)))]
    step = _nice(max(inner / (_STEPS_EACH_WAY - 1), 10.0**-decimals))
    step = max(round(step, decimals), 10.0**-decimals)
    return tuple(round(at * step, decimals) for at in range(1 - _STEPS_EACH_WAY, _STEPS_EACH_WAY))


def _nice(step: float) -> float:
    """The nearest of the steps that people expect."""
    power = 10.0 ** math.floor(math.log10(step))
    return power * min(_NICE, key=lambda digit: abs(digit * power - step))


def _sequential(palette: str, count: int) -> tuple[Fill, ...]:
    """From few to many; a photocopier is given more and more ink."""
    if palette == "grey":
        return tuple(row[0] for row in class_fills(palette, count, 1))
    if count == 1:
        return (Fill(_SEQUENCE[LEVELS // 2]),)
    return tuple(Fill(_SEQUENCE[round(at * (LEVELS - 1) / (count - 1))]) for at in range(count))


def _diverging(palette: str, sign: int) -> tuple[Fill, ...]:
    """From falling to rising values in the colours of dynamics; ``sign`` -1: to rise is the better way.

    On a photocopy the lines fall or rise.
    """
    rows = class_fills("grey" if palette == "grey" else "accessible", 4, 3)[:_STEPS_EACH_WAY]
    better, worse = [row[0] for row in rows], [row[-1] for row in rows]
    fills = [*reversed(better), *worse]
    return tuple(fills if sign > 0 else reversed(fills))
