"""Scales and lengths that people expect on a map."""

from __future__ import annotations

import math

_SCALES = (1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 9, 10)  # leading digits


def round_scale(scale: float) -> float:
    """The next scale that people expect on a map: 1:250,000 rather than 1:238,417."""
    power = 10.0 ** math.floor(math.log10(scale))
    return power * next(digit for digit in _SCALES if digit * power >= scale * (1 - 1e-9))


def round_length(metres: float) -> float:
    """The largest of 1, 2, 5 times a power of ten within a length."""
    power = 10.0 ** math.floor(math.log10(metres))
    return power * max(digit for digit in (1, 2, 5) if digit * power <= metres)
