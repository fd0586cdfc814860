"""The legend of a small map of one indicator: its classes with their limits, the number of areas in each, the city."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from ..texts import format_number, tr
from .colours import BLACK, WHITE, readable_on
from .palettes import Fill, unassigned_fill
from .svg import (
    POINT,
    QUIET,
    UNITS,
    Box,
    Drawing,
    Lettering,
    Part,
    Pen,
    Size,
    document,
    filled,
    rectangle,
    scaled,
    shortened,
    text_width,
    triangle,
)

_TEXT, _SMALLEST = 6.5, 5.0  # points
_LEAST_WIDTH = 45.0  # mm, in full size
_ROW, _SWATCH = 4.0 * UNITS, 8.0 * UNITS
_EDGE = "#6E6E6E"


@dataclass(frozen=True)
class Ramp:
    """The classes of an indicator's values in rising order, a value on one of the inner ``limits`` in the one above.

    ``counts`` are the areas in each class, ``without`` those without a value. ``city`` is the city value, None for no
    mark. ``signed``: numbers above zero get a plus. ``palette`` gives the hatch of areas without a value.
    """

    limits: Sequence[float]
    fills: Sequence[Fill]
    counts: Sequence[int]
    without: int
    language: str
    decimals: int = 1
    city: float | None = None
    signed: bool = False
    palette: str = "accessible"

    def number(self, value: float) -> str:
        text = format_number(value, self.decimals, self.language)
        return f"+{text}" if self.signed and round(value, self.decimals) > 0 else text


def ramp_legend(ramp: Ramp, size: Size) -> Drawing:
    """One row for each class where there is height enough, else a strip with the limits below it."""
    rows = len(ramp.fills) + (ramp.without > 0)
    upright = size.height * UNITS >= rows * 0.75 * _ROW and size.height > 0.3 * size.width
    factor = min(1.0, size.width / _LEAST_WIDTH)
    larger = Size(size.width / factor, size.height / factor)
    parts = scaled((_rows if upright else _strip)(ramp, larger), factor)
    words = tr("Legend: classes of the values, with the number of areas", ramp.language)
    return document(parts, *size.units, words)


def _rows(ramp: Ramp, size: Size) -> list[Part]:
    rows = len(ramp.fills) + (ramp.without > 0)
    height = min(size.height * UNITS / rows, _ROW)
    text = min(_TEXT * POINT, 0.75 * height)
    counts = [format_number(number, 0, ramp.language) for number in (*ramp.counts, ramp.without)]
    entries = [(_range(ramp, at), fill) for at, fill in enumerate(ramp.fills)]
    left = _SWATCH + 0.7 * text
    right = left + max(text_width(words, text) for words, _ in [*entries, (tr("no value", ramp.language), None)])
    right += 0.8 * text + max(text_width(words, text) for words in counts)
    parts: list[Part] = []
    if ramp.without:
        entries.append((tr("no value", ramp.language), unassigned_fill(ramp.palette)))
    for at, (words, fill) in enumerate(entries):
        box = Box(0, at * height + 0.06 * height, _SWATCH, 0.88 * height)
        base = box.y + box.height / 2 + 0.36 * text
        parts += [*filled(box, fill), rectangle(box, "none", _EDGE, 0.8), Lettering(words, left, base, Pen(text))]
        parts.append(Lettering(counts[at if at < len(ramp.fills) else -1], right, base, Pen(text, QUIET, anchor="end")))
    if ramp.city is not None:
        box = Box(right + 0.9 * text, bisect_right(ramp.limits, ramp.city) * height, 0, height)
        base = box.y + height / 2 + 0.36 * text
        words = _city(ramp, text, size.width * UNITS - box.x - text)
        tip = f"M{box.x:.1f} {box.y + height / 2:.1f}l{0.6 * text:.1f} {-0.4 * text:.1f}v{0.8 * text:.1f}Z"
        parts += [f'<path d="{tip}" fill="{BLACK}"/>', Lettering(words, box.x + 0.8 * text, base, Pen(text))]
    return parts


def _strip(ramp: Ramp, size: Size) -> list[Part]:
    width, height = size.units
    text = min(_TEXT * POINT, max(height / 4.2, _SMALLEST * POINT))
    words = tr("no value", ramp.language)
    apart = text_width(words, text) + text if ramp.without else 0.0
    above = 1.25 * text if ramp.city is not None else 0.0
    tall = min(height - above - 1.2 * text, _ROW)
    cell = min((width - apart) / len(ramp.fills), 16.0 * UNITS)
    parts: list[Part] = []
    for at, fill in enumerate(ramp.fills):
        parts += _cell(ramp, Box(at * cell, above, cell, tall), fill, ramp.counts[at])
    for at, limit in enumerate(ramp.limits, 1):
        pen = Pen(text, anchor="middle")
        parts.append(Lettering(ramp.number(limit), at * cell, above + tall + 0.95 * text, pen))
    if ramp.without:
        box = Box(len(ramp.fills) * cell + text, above, apart - text, tall)
        parts += _cell(ramp, box, unassigned_fill(ramp.palette), ramp.without)
        parts.append(Lettering(words, box.middle, above + tall + 0.95 * text, Pen(text, anchor="middle")))
    if ramp.city is not None:
        parts += _city_above(ramp, cell, text, width)
    return parts


def _cell(ramp: Ramp, box: Box, fill: Fill, number: int) -> list[Part]:
    """A class of the strip with its number of areas, on a white plate where a hatch would run through it."""
    text = min(_TEXT * POINT, 0.75 * box.height)
    words = format_number(number, 0, ramp.language)
    parts: list[Part] = [*filled(box, fill), rectangle(box, "none", _EDGE, 0.8)]
    if fill.hatch:
        wide = text_width(words, text) + 0.6 * text
        parts.append(rectangle(Box(box.middle - wide / 2, box.y + 0.1 * box.height, wide, 0.8 * box.height), WHITE))
    pen = Pen(text, BLACK if fill.hatch else readable_on(fill.colour), anchor="middle")
    return [*parts, Lettering(words, box.middle, box.y + box.height / 2 + 0.36 * text, pen)]


def _city_above(ramp: Ramp, cell: float, text: float, width: float) -> list[Part]:
    """A triangle over the place of the city value, and its number to the side where there is more room."""
    assert ramp.city is not None
    at = bisect_right(ramp.limits, ramp.city)
    share = 0.5
    if 0 < at < len(ramp.limits):
        share = (ramp.city - ramp.limits[at - 1]) / (ramp.limits[at] - ramp.limits[at - 1])
    x, mark = (at + share) * cell, 0.6 * text
    rightwards = x < width / 2
    room = (width - x if rightwards else x) - mark
    pen = Pen(text, anchor="start" if rightwards else "end")
    words = Lettering(_city(ramp, text, room), x + (mark if rightwards else -mark), 0.85 * text, pen)
    return [triangle(x - mark / 2, 1.05 * text, mark, up=False, colour=BLACK), words]


def _city(ramp: Ramp, text: float, room: float) -> str:
    """``Stadtwert 24,7``, or the number alone where that is too long."""
    assert ramp.city is not None
    number = ramp.number(ramp.city)
    words = tr("City value {value}", ramp.language).format(value=number)
    return words if text_width(words, text) <= room else shortened(number, text, max(room, 0))


def _range(ramp: Ramp, at: int) -> str:
    """``12,3 bis unter 18,0``, open at the ends."""
    language = ramp.language
    if not ramp.limits:
        return tr("all values", language)
    if at == 0:
        return tr("below {high}", language).format(high=ramp.number(ramp.limits[0]))
    low = ramp.number(ramp.limits[at - 1])
    if at == len(ramp.limits):
        return tr("{low} and more", language).format(low=low)
    return tr("{low} to below {high}", language).format(low=low, high=ramp.number(ramp.limits[at]))
