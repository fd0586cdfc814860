"""How the classes look: the colour of each, and the hatch where colour alone does not tell them apart.

Rows are status classes from best to worst, columns dynamics classes from best to worst.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from .colours import BLACK, WHITE, between, from_lab, readable_on

PALETTES = ("accessible", "mss", "grey")
CROSS_LINE = 0.19  # width of the lines of a cross, in that of the cross
_Rows = tuple[tuple[str, ...], ...]

# accessible: lightness = status, hue = dynamics; mss: Berlin's own, hue = status, lightness = dynamics.
_ANCHORS: dict[str, _Rows] = {
    "accessible": (
        ("#B3D2E6", "#C9C9C9", "#FDC7B7"),
        ("#7FA6BD", "#9C9C9C", "#D59785"),
        ("#558199", "#777777", "#AF705D"),
        ("#215067", "#474747", "#794030"),
    ),
    "mss": (
        ("#D6FEBB", "#B1CA8D", "#68934A"),
        ("#BADDFE", "#89BAF7", "#3667CA"),
        ("#FFDC92", "#F8AC54", "#F06F07"),
        ("#FFCFF3", "#F58FBF", "#CC3670"),
    ),
}
_STEEPEST = 45.0  # degrees, of the hatches of the best and the worst dynamics class
# Share of an area that is inked in `grey`: in the best status class, and what is added on the way to the last.
_LEAST_INK, _MORE_INK = 0.11, 0.42
_GREY_INK = "#333333"


@dataclass(frozen=True)
class Hatch:
    """``lines``, ``dots`` or ``crosses`` over a colour. ``angle`` of lines in degrees, counter-clockwise from level.

    In millimetres: ``spacing`` from the middle of one to the middle of the next; ``width`` of a line, dot or cross.
    Dots are upright squares, which a map draws as dashed lines: one by one they make a PDF twice as large.
    """

    kind: str
    angle: float
    spacing: float
    width: float
    colour: str


@dataclass(frozen=True)
class Fill:
    """What a class is filled with: a colour, and a hatch on it or None."""

    colour: str
    hatch: Hatch | None = None


def class_colours(palette: str, statuses: int, dynamics: int) -> _Rows:
    """The ground colours, ``statuses`` rows of ``dynamics``; sizes other than 4 x 3 are mixed between those.

    One column (status alone) is the middle one, that of "stable".
    """
    if palette == "grey":
        return tuple((_grey_ground(ink),) * dynamics for ink in _inks(statuses))
    across = _positions(dynamics, 3)
    rows = [[between(row, at) for at in across] for row in _ANCHORS[palette]]
    columns = list(zip(*rows, strict=True))
    return tuple(tuple(between(column, at) for column in columns) for at in _positions(statuses, len(rows)))


def class_fills(palette: str, statuses: int, dynamics: int) -> tuple[tuple[Fill, ...], ...]:
    """Colour and hatch of every class, shaped like ``class_colours``.

    `grey` is made for the photocopier: the share of ink says the status, with dark marks on light grounds and light
    marks on dark ones; lines rise or fall with the dynamics, and dots stand for "stable". Both survive when every
    point turns black or white.
    """
    colours = class_colours(palette, statuses, dynamics)
    if palette != "grey":
        return tuple(tuple(Fill(colour) for colour in row) for row in colours)
    angles = [_STEEPEST * (1 - at) for at in _positions(dynamics, 3)]
    return tuple(
        tuple(Fill(colour, _ink(ink, angle)) for colour, angle in zip(row, angles, strict=True))
        for row, ink in zip(colours, _inks(statuses), strict=True)
    )


def status_alone_fills(palette: str, statuses: int) -> tuple[Fill, ...]:
    """Fills for areas that have a status but no dynamics class, beside others that have both: upright lines."""
    colours = [row[0] for row in class_colours(palette, statuses, 1)]
    if palette == "grey":
        return tuple(Fill(colour, _ink(ink, 90.0)) for colour, ink in zip(colours, _inks(statuses), strict=True))
    return tuple(Fill(colour, Hatch("lines", 90.0, 1.0, 0.15, readable_on(colour))) for colour in colours)


def unassigned_fill(palette: str) -> Fill:
    """The fill of areas without a class."""
    if palette == "grey":
        return Fill(WHITE, Hatch("crosses", 0.0, 2.3, 0.95, BLACK))
    return Fill(WHITE, Hatch("lines", 45.0, 1.1, 0.16, "#6E6E6E"))


def _positions(count: int, anchors: int) -> Sequence[float]:
    """``count`` places spread evenly from 0 to ``anchors`` - 1; a single one in the middle."""
    if count == 1:
        return [(anchors - 1) / 2]
    return [at * (anchors - 1) / (count - 1) for at in range(count)]


def _inks(statuses: int) -> list[float]:
    """The share of an area that is dark: up to a third in the better half of the classes, the reverse in the worse."""
    places = [at / 3 for at in _positions(statuses, 4)]
    shares = [_LEAST_INK + _MORE_INK * min(place, 1 - place) for place in places]
    return [share if place <= 0.5 else 1 - share for share, place in zip(shares, places, strict=True)]


def _grey_ground(ink: float) -> str:
    """The ground keeps well clear of middle grey, where a copier may turn it black or white."""
    lightness = 100 - 45 * ink if ink <= 0.5 else 96 * (1 - ink)
    return from_lab((lightness, 0.0, 0.0))


def _ink(ink: float, angle: float) -> Hatch:
    """Lines at an angle, or dots for "stable", that cover the share of ink (or of light, on a dark ground)."""
    share = min(ink, 1 - ink)
    colour = _GREY_INK if ink <= 0.5 else WHITE
    spacing = 1.3 - share
    if angle:
        return Hatch("lines", angle, spacing, share * spacing, colour)
    return Hatch("dots", 0.0, spacing, spacing * math.sqrt(share), colour)
