"""Pieces of SVG that QtSvg and browsers draw alike: no patterns, no clipping, no measuring of text.

Lengths are in user units of a tenth of a millimetre, because QtSvg rounds small font sizes.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from .advances import BOLD, REGULAR, UNKNOWN
from .colours import BLACK
from .palettes import CROSS_LINE, Fill, Hatch

UNITS = 10  # per millimetre
POINT = 25.4 / 72 * UNITS
QUIET = "#555555"  # of secondary texts
FONT = "Open Sans"
# QtSvg takes a list of families for one name, and lets the attribute win over style rules; browsers do the reverse.
_FONTS_OF_BROWSERS = "<style>svg text{font-family:'Open Sans','DejaVu Sans',sans-serif}</style>"


class Size(NamedTuple):
    """Width and height of a place for a drawing or a text, in millimetres."""

    width: float
    height: float

    @property
    def units(self) -> tuple[float, float]:
        """Width and height in the units of a drawing."""
        return self.width * UNITS, self.height * UNITS


@dataclass(frozen=True)
class Box:
    """A rectangle: upper left corner, width and height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        return self.x + self.width / 2


@dataclass(frozen=True)
class Pen:
    """How a text is set: size, colour, weight, and whether ``x`` is its start, middle or end."""

    size: float
    colour: str = BLACK
    bold: bool = False
    anchor: str = "start"


@dataclass(frozen=True)
class Lettering:
    """One line of text; ``y`` is its base line."""

    words: str
    x: float
    y: float
    pen: Pen

    def svg(self) -> str:
        weight = ' font-weight="bold"' if self.pen.bold else ""
        return (
            f'<text x="{self.x:.1f}" y="{self.y:.1f}" font-family="{FONT}" font-size="{self.pen.size:g}"{weight} '
            f'fill="{self.pen.colour}" text-anchor="{self.pen.anchor}">{escape(self.words)}</text>'
        )


Part = str | Lettering


@dataclass(frozen=True)
class Drawing:
    """A finished SVG and its size in millimetres.

    ``shapes`` is the same SVG without ``letterings``: QtSvg would turn these into outlines, so that a layout which
    wants text to stay text sets them itself.
    """

    svg: str
    shapes: str
    letterings: tuple[Lettering, ...]
    width: float
    height: float


def document(parts: Sequence[Part], width: float, height: float, title: str) -> Drawing:
    """The parts as one SVG; ``title`` is what a screen reader says."""
    size = f'width="{width / UNITS:g}mm" height="{height / UNITS:g}mm" viewBox="0 0 {width:g} {height:g}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label={quoteattr(title)}>'
    start = [head, f"<title>{escape(title)}</title>", _FONTS_OF_BROWSERS]
    everything = [part.svg() if isinstance(part, Lettering) else part for part in parts]
    shapes = [part for part in parts if isinstance(part, str)]
    return Drawing(
        svg="\n".join([*start, *everything, "</svg>"]),
        shapes="\n".join([*start, *shapes, "</svg>"]),
        letterings=tuple(part for part in parts if isinstance(part, Lettering)),
        width=width / UNITS,
        height=height / UNITS,
    )


def scaled(parts: Sequence[Part], factor: float) -> list[Part]:
    """The parts in another size, around the upper left corner."""
    if factor == 1:
        return list(parts)
    shapes = "".join(part for part in parts if isinstance(part, str))
    return [f'<g transform="scale({factor:.5f})">{shapes}</g>', *(
        replace(part, x=part.x * factor, y=part.y * factor, pen=replace(part.pen, size=part.pen.size * factor))
        for part in parts if isinstance(part, Lettering)
    )]  # fmt: skip


def rectangle(box: Box, fill: str, line: str = "none", line_width: float = 0, radius: float = 0) -> str:
    return (
        f'<rect x="{box.x:.1f}" y="{box.y:.1f}" width="{box.width:.1f}" height="{box.height:.1f}" rx="{radius:g}" '
        f'fill="{fill}" stroke="{line}" stroke-width="{line_width:g}"/>'
    )


def line(start: tuple[float, float], end: tuple[float, float], width: float, colour: str = BLACK) -> str:
    return (
        f'<path d="M{start[0]:.1f} {start[1]:.1f}L{end[0]:.1f} {end[1]:.1f}" '
        f'stroke="{colour}" stroke-width="{width:g}" fill="none"/>'
    )


def circle(at: tuple[float, float], radius: float, fill: str, outline: str = "none", outline_width: float = 0) -> str:
    return (
        f'<circle cx="{at[0]:.1f}" cy="{at[1]:.1f}" r="{radius:g}" fill="{fill}" '
        f'stroke="{outline}" stroke-width="{outline_width:g}"/>'
    )


def triangle(x: float, y: float, size: float, up: bool, colour: str) -> str:
    """A triangle of width ``size`` on the base line ``y`` that begins at ``x``; drawn, because few fonts have one."""
    height = 0.82 * size
    base, tip = (y, y - height) if up else (y - height, y)
    return f'<path d="M{x:.1f} {base:.1f}H{x + size:.1f}L{x + size / 2:.1f} {tip:.1f}Z" fill="{colour}"/>'


def filled(box: Box, fill: Fill) -> list[str]:
    """A rectangle in the colour and with the hatch of a class."""
    parts = [rectangle(box, fill.colour)]
    if fill.hatch:
        parts.append(_lines(box, fill.hatch) if fill.hatch.kind == "lines" else _marks(box, fill.hatch))
    return parts


def text_width(words: str, size: float, bold: bool = False) -> float:
    """How wide a text is, in the unit of its font size."""
    widths = BOLD if bold else REGULAR
    return size * sum(widths.get(letter, UNKNOWN) for letter in words)


def wrapped(words: str, size: float, width: float, bold: bool = False) -> list[str]:
    """The words on as many lines as they need, broken after hyphens and slashes too; what is wider stays whole."""
    lines: list[str] = []
    for word in re.split(r"[ \t\n]+", words):  # not at spaces that do not break
        gap = " "
        for piece in re.findall(r".+?(?:[-/](?=\w)|$)", word):
            longer = f"{lines[-1]}{gap}{piece}" if lines else piece
            if lines and text_width(longer, size, bold) <= width:
                lines[-1] = longer
            else:
                lines.append(piece)
            gap = ""
    return lines


def shortened(words: str, size: float, width: float, bold: bool = False) -> str:
    """The words, cut with an ellipsis where they are wider than ``width``."""
    if text_width(words, size, bold) <= width:
        return words
    while words and text_width(words + "…", size, bold) > width:
        words = words[:-1].rstrip()
    return words + "…"


def _lines(box: Box, hatch: Hatch) -> str:
    """Parallel lines, each cut at the rectangle; seen from its middle they lie at odd halves of the spacing."""
    angle = math.radians(hatch.angle)
    along = (math.cos(angle), -math.sin(angle))
    step = hatch.spacing * UNITS
    across = (along[1] * step, -along[0] * step)
    reach = int(math.hypot(box.width, box.height) / 2 / step) + 1
    middle = (box.x + box.width / 2, box.y + box.height / 2)
    path = ""
    for number in range(-reach, reach):
        start = (middle[0] + (number + 0.5) * across[0], middle[1] + (number + 0.5) * across[1])
        path += _cut(box, start, along)
    return f'<path d="{path}" stroke="{hatch.colour}" stroke-width="{hatch.width * UNITS:.2f}" fill="none"/>'


def _cut(box: Box, start: tuple[float, float], along: tuple[float, float]) -> str:
    """The part of an endless line within a rectangle as path data, '' if there is none (Liang and Barsky 1984)."""
    low, high = -math.inf, math.inf
    for at, speed, first, size in zip(start, along, (box.x, box.y), (box.width, box.height), strict=True):
        if abs(speed) < 1e-9:
            if not first < at < first + size:
                return ""
            continue
        enter, leave = sorted(((first - at) / speed, (first + size - at) / speed))
        low, high = max(low, enter), min(high, leave)
    if low >= high:
        return ""
    ends = [(start[0] + t * along[0], start[1] + t * along[1]) for t in (low, high)]
    return "M{:.1f} {:.1f}L{:.1f} {:.1f}".format(*ends[0], *ends[1])


def _marks(box: Box, hatch: Hatch) -> str:
    """Dots or crosses in rows and columns, as many as fit whole."""
    step, half = hatch.spacing * UNITS, hatch.width * UNITS / 2
    columns, rows = (1 + int((length - 2 * half) / step) for length in (box.width, box.height))
    left = box.x + (box.width - (columns - 1) * step) / 2
    top = box.y + (box.height - (rows - 1) * step) / 2
    places = [(left + step * column, top + step * row) for row in range(rows) for column in range(columns)]
    if hatch.kind == "dots":
        square = f"h{2 * half:.2f}v{2 * half:.2f}h{-2 * half:.2f}Z"
        dots = "".join(f"M{x - half:.1f} {y - half:.1f}{square}" for x, y in places)
        return f'<path d="{dots}" fill="{hatch.colour}"/>'
    arms = "".join(f"M{x - half:.1f} {y:.1f}h{2 * half:.1f}M{x:.1f} {y - half:.1f}v{2 * half:.1f}" for x, y in places)
    return f'<path d="{arms}" stroke="{hatch.colour}" stroke-width="{CROSS_LINE * 2 * half:g}" fill="none"/>'
