"""How categories look on paper: shapes that differ for each, so that no colour is needed to tell them apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..charts.colours import WHITE
from ..register.categories import Category

# For categories without a shape, or with one that another category has.
_SPARE = (
    ("asterisk_fill", "#C2185B"), ("semi_circle", "#00796B"), ("shield", "#5D4037"), ("octagon", "#8A6D00"),
    ("circle", "#1164DF"), ("square", "#E15500"), ("triangle", "#EBBE21"), ("diamond", "#36268E"),
    ("pentagon", "#0FA46A"), ("hexagon", "#75232C"), ("star", "#2ED2FF"), ("cross_fill", "#BB7CA5"),
    ("trapezoid", "#6C6C6C"),
)  # fmt: skip
# Shapes that look alike when they are small: in grey, two of them may stand, one white and one black.
_ALIKE = (
    ("circle", "octagon", "hexagon", "pentagon"), ("square", "shield", "diamond"),
    ("triangle", "trapezoid", "semi_circle"), ("star", "asterisk_fill", "cross_fill"),
)  # fmt: skip
_UNLIKE = ("arrow", "heart", "half_square", "third_circle")  # for a third one
_GREYS = (WHITE, "#000000")


@dataclass(frozen=True)
class Mark:
    """A shape of QGIS's simple marker, and its fill as '#RRGGBB'; the outline is dark."""

    symbol: str
    colour: str


def marks(categories: Sequence[Category], palette: str) -> dict[str, Mark]:
    """The mark of each category by its key. The city's own shapes and colours hold, unless two have the same shape."""
    taken = {item.symbol for item in categories}
    spare = [pair for pair in _SPARE if pair[0] not in taken]
    found: dict[str, Mark] = {}
    for item in categories:
        used = {mark.symbol for mark in found.values()}
        symbol, colour = item.symbol, item.colour or WHITE
        if (not symbol or symbol in used) and spare:
            symbol, fresh = spare.pop(0)
            colour = item.colour or fresh
        found[item.category] = Mark(symbol or "circle", colour)
    return _in_grey(found) if palette == "grey" else found


def _in_grey(found: dict[str, Mark]) -> dict[str, Mark]:
    """Black and white, for a photocopier that knows no other colours."""
    drawn: dict[tuple[str, ...], int] = {}
    unlike, greys = list(_UNLIKE), {}
    for key, mark in found.items():
        alike = next((group for group in _ALIKE if mark.symbol in group), (mark.symbol,))
        before = drawn.get(alike, 0)
        drawn[alike] = before + 1
        greys[key] = Mark(mark.symbol, _GREYS[before % 2]) if before < 2 or not unlike else Mark(unlike.pop(0), WHITE)
    return greys
