"""Pieces of SVG that QtSvg and browsers draw alike: no patterns, no clipping, no measuring of text.

Lengths are in user units of a tenth of a millimetre, because QtSvg rounds small font sizes.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from .palettes import CROSS_LINE, Fill, Hatch

UNITS = 10  # per millimetre
FONT = "Open Sans"
# QtSvg takes a list of families for one name, and lets the attribute win over style rules; browsers do the reverse.
_FONTS_OF_BROWSERS = "<style>svg text{font-family:'Open Sans','DejaVu Sans',sans-serif}</style>"
# Widths of letters in ems, measured on Open Sans; enough to break lines without a font at hand.
_NARROW, _WIDE = frozenset("iljtfrI.,:;!|()[]'’/ -"), frozenset("mwMW%@—")
_NARROW_EM, _CAPITAL_EM, _OTHER_EM, _WIDE_EM = 0.32, 0.65, 0.56, 0.88


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
    colour: str = "#1A1A1A"
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


def rectangle(box: Box, fill: str, line: str = "none", line_width: float = 0, radius: float = 0) -> str:
    return (
        f'<rect x="{box.x:.1f}" y="{box.y:.1f}" width="{box.width:.1f}" height="{box.height:.1f}" rx="{radius:g}" '
        f'fill="{fill}" stroke="{line}" stroke-width="{line_width:g}"/>'
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


def text_width(words: str, size: float) -> float:
    """About how wide a text will be."""
    return size * sum(_em(letter) for letter in words)


def wrapped(words: str, size: float, width: float) -> list[str]:
    """The words on as many lines as they need; a word that is wider than a line stays whole."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _em(letter: str) -> float:
    if letter in _NARROW:
        return _NARROW_EM
    if letter in _WIDE:
        return _WIDE_EM
    return _CAPITAL_EM if letter.isupper() else _OTHER_EM


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
        leap = f"l{half:.2f} {half:.2f}l{-half:.2f} {half:.2f}l{-half:.2f} {-half:.2f}Z"
        return f'<path d="{"".join(f"M{x:.1f} {y - half:.1f}{leap}" for x, y in places)}" fill="{hatch.colour}"/>'
    arms = "".join(f"M{x - half:.1f} {y:.1f}h{2 * half:.1f}M{x:.1f} {y - half:.1f}v{2 * half:.1f}" for x, y in places)
    return f'<path d="{arms}" stroke="{hatch.colour}" stroke-width="{CROSS_LINE * UNITS:g}" fill="none"/>'
