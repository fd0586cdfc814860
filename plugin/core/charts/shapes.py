"""The shapes of QGIS's simple markers as SVG, so that a table shows the symbols of the map."""

from __future__ import annotations

from .colours import BLACK
from .svg import UNITS

# Shapes that fill less of their square look as large as the others.
LARGER = {"star": 1.35, "cross_fill": 1.25, "diamond": 1.25, "triangle": 1.2, "trapezoid": 1.3, "asterisk_fill": 1.3}
_OUTLINE = 0.2  # mm
_KNOWN_AS = "circle"  # what QGIS takes an unknown name for
# Outlines in hundredths of half the size, around the middle, as QGIS draws them.
_OUTLINES = {
    "arrow": "M0,-100 50,-50 25,-50 25,100 -25,100 -25,-50 -50,-50Z",
    "asterisk_fill": "M-15,-100 15,-100 15,-36 60,-81 81,-60 36,-15 100,-15 100,15 36,15 81,60 60,81 15,36 15,100 "
    "-15,100 -15,36 -60,81 -81,60 -36,15 -100,15 -100,-15 -36,-15 -81,-60 -60,-81 -15,-36Z",
    "circle": "M100,0C100,55 55,100 0,100C-55,100 -100,55 -100,0C-100,-55 -55,-100 0,-100C55,-100 100,-55 100,0Z",
    "cross_fill": "M-100,-20 -100,20 -20,20 -20,100 20,100 20,20 100,20 100,-20 20,-20 20,-100 -20,-100 -20,-20Z",
    "decagon": "M59,81 95,31 95,-31 59,-81 0,-100 -59,-81 -95,-31 -95,31 -59,81 0,100Z",
    "diagonal_half_square": "M-100,-100 100,100 -100,100Z",
    "diamond": "M-100,0 0,100 100,0 0,-100Z",
    "equilateral_triangle": "M-87,50 87,50 0,-100Z",
    "half_square": "M-100,-100 0,-100 0,100 -100,100Z",
    "heart": "M0,75L85,-15C94,-24 100,-36 100,-50C100,-78 78,-100 50,-100C27,-100 7,-84 2,-63L-2,-63"
    "C-7,-84 -27,-100 -50,-100C-78,-100 -100,-78 -100,-50C-100,-36 -94,-24 -85,-15L0,75Z",
    "hexagon": "M-87,-50 -87,50 0,100 87,50 87,-50 0,-100Z",
    "left_half_triangle": "M0,100 100,100 0,-100Z",
    "octagon": "M-41,100 41,100 100,41 100,-41 41,-100 -41,-100 -100,-41 -100,41Z",
    "parallelogram_left": "M100,50 50,-50 -100,-50 -50,50Z",
    "parallelogram_right": "M50,50 100,-50 -50,-50 -100,50Z",
    "pentagon": "M-95,-31 -59,81 59,81 95,-31 0,-100Z",
    "quarter_circle": "M0,0L0,-100C-55,-100 -100,-55 -100,0L0,0Z",
    "quarter_square": "M-100,-100 0,-100 0,0 -100,0Z",
    "right_half_triangle": "M-100,100 0,100 0,-100Z",
    "rounded_square": "M-100,-75C-100,-89 -89,-100 -75,-100L75,-100C89,-100 100,-89 100,-75L100,75"
    "C100,89 89,100 75,100L-75,100C-89,100 -100,89 -100,75L-100,-75Z",
    "semi_circle": "M0,0L100,0C100,-55 55,-100 0,-100C-55,-100 -100,-55 -100,0L0,0Z",
    "shield": "M100,50 100,-100 -100,-100 -100,50 0,100Z",
    "square": "M-100,-100 100,-100 100,100 -100,100Z",
    "square_with_corners": "M-61,100 61,100 100,61 100,-61 61,-100 -61,-100 -100,-61 -100,61Z",
    "star": "M-22,-31 -95,-31 -36,12 -59,81 0,38 59,81 36,12 95,-31 22,-31 0,-100Z",
    "star_diamond": "M-27,-27 -100,0 -27,27 0,100 27,27 100,0 27,-27 0,-100Z",
    "third_circle": "M0,0L0,-100C-55,-100 -100,-55 -100,0C-100,18 -95,35 -87,50L0,0Z",
    "trapezoid": "M50,-50 100,50 -100,50 -50,-50Z",
    "triangle": "M-100,100 100,100 0,-100Z",
}


def marker(symbol: str, middle: tuple[float, float], size: float, colour: str) -> str:
    """A simple marker of QGIS by the name of its shape; ``size`` is its width in units before ``LARGER``."""
    half = size * LARGER.get(symbol, 1.0) / 2
    outline = _OUTLINES.get(symbol, _OUTLINES[_KNOWN_AS])
    place = f"translate({middle[0]:.1f} {middle[1]:.1f}) scale({half / 100:.4f})"
    width = UNITS * _OUTLINE * 100 / half
    return f'<path transform="{place}" d="{outline}" fill="{colour}" stroke="{BLACK}" stroke-width="{width:.1f}"/>'
