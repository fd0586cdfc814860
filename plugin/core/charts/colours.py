"""Colours as '#RRGGBB': mixed in a space where equal steps look equal, and the text colour that can be read on them."""

from __future__ import annotations

from collections.abc import Sequence

BLACK, WHITE = "#1A1A1A", "#FFFFFF"
Lab = tuple[float, float, float]

# sRGB to CIE XYZ (IEC 61966-2-1) and the white point D65 that CIE L*a*b* (ISO/CIE 11664-4) is taken against.
_TO_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
_TO_RGB = ((3.2404542, -1.5371385, -0.4985314), (-0.9692660, 1.8760108, 0.0415560), (0.0556434, -0.2040259, 1.0572252))
_WHITE_POINT = (0.95047, 1.0, 1.08883)
_DELTA = 6 / 29


def linear_rgb(colour: str) -> tuple[float, float, float]:
    """Red, green and blue as shares of light between 0 and 1."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _linear(red), _linear(green), _linear(blue)


def from_linear_rgb(rgb: Sequence[float]) -> str:
    """The colour of three shares of light; what lies outside sRGB is cut to its edge."""
    clipped = (min(max(value, 0.0), 1.0) for value in rgb)
    curved = (12.92 * v if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055 for v in clipped)
    return "#" + "".join(f"{round(255 * value):02X}" for value in curved)


def to_lab(colour: str) -> Lab:
    """CIE L*a*b* of a colour; L* from 0 (black) to 100 (white)."""
    rgb = linear_rgb(colour)
    x, y, z = (_cube_root(_dot(row, rgb) / white) for row, white in zip(_TO_XYZ, _WHITE_POINT, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def from_lab(lab: Lab) -> str:
    """The colour of CIE L*a*b* coordinates."""
    y = (lab[0] + 16) / 116
    xyz = [white * _cube(t) for t, white in zip((y + lab[1] / 500, y, y - lab[2] / 200), _WHITE_POINT, strict=True)]
    return from_linear_rgb([_dot(row, xyz) for row in _TO_RGB])


def between(colours: Sequence[str], position: float) -> str:
    """The colour at ``position`` on the way through ``colours``, the first of which lies at 0, the next at 1, ..."""
    at = min(int(position), len(colours) - 1)
    share = position - at
    if not share:
        return colours[at]
    low, high = to_lab(colours[at]), to_lab(colours[at + 1])
    lightness, a, b = (start + share * (end - start) for start, end in zip(low, high, strict=True))
    return from_lab((lightness, a, b))


def readable_on(colour: str) -> str:
    """Black or white, whichever has the higher contrast on ``colour`` (WCAG 2: ratio of relative luminances)."""
    luminance = _luminance(colour)
    on_black = (luminance + 0.05) / (_luminance(BLACK) + 0.05)
    on_white = 1.05 / (luminance + 0.05)
    return BLACK if on_black >= on_white else WHITE


def _luminance(colour: str) -> float:
    return _dot(_TO_XYZ[1], linear_rgb(colour))


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _cube_root(value: float) -> float:
    return float(value ** (1 / 3)) if value > _DELTA**3 else value / (3 * _DELTA**2) + 4 / 29


def _cube(value: float) -> float:
    return float(value**3) if value > _DELTA else 3 * _DELTA**2 * (value - 4 / 29)


def _dot(row: Sequence[float], values: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(row, values, strict=True))
