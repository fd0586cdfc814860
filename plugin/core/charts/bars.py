"""Bars: each indicator of a district against the city value, with the values of its areas as dots."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ..texts import format_number, tr
from .axis import Axis, nice_axis
from .bar_row import BarRow, heading, shown
from .colours import BLACK, WHITE
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
    circle,
    document,
    line,
    rectangle,
    scaled,
    shortened,
    text_width,
    wrapped,
)

_BAR, _GREY_BAR = ("#A9C3D3", "#5B7A8C"), ("#C4C4C4", "#707070")  # fill and outline
_GRID = "#D9D9D9"
_SIZES = (7.5, 7.0, 6.5, 6.0, 5.5, 5.0)  # points, the largest that fits
_TITLES = (0.34, 0.42)  # share of the width
_SCALES = (1.0, 0.85, 0.7, 0.55)  # of a chart in the smallest letters
_LEADING = 1.2
_MOST_ROW, _GAP = 15.0 * UNITS, 2.0 * UNITS


@dataclass(frozen=True)
class Bars:
    """What the chart shows. ``name`` is the district's, over its values ('': "Value").

    ``areas`` is the city's word for several areas, for the key ('': no key of the dots). ``palette`` is that of the
    page: `grey` has no colours.
    """

    rows: Sequence[BarRow]
    language: str
    name: str = ""
    areas: str = ""
    palette: str = "accessible"


def bars(content: Bars, size: Size) -> Drawing:
    """A group of rows for levels and one for changes, each with its own scale: title, bar, value, city value."""
    words = tr("Bar chart: each indicator against the city value", content.language)
    factor, sheet = next(found for found in _sheets(content, size) if found[1].fits or found[0] == _SCALES[-1])
    sheet.draw()
    return document(scaled(sheet.parts, factor), *size.units, words)


def _sheets(content: Bars, size: Size) -> Iterator[tuple[float, _Sheet]]:
    """Ways to draw the chart, the best first: smaller texts, then cut titles, then all of it smaller by a factor."""
    for points in _SIZES:
        for titles in _TITLES:
            yield 1.0, _Sheet(content, size, points, titles)
    for factor in _SCALES:
        for lines in (2, 1):
            larger = Size(size.width / factor, size.height / factor)
            yield factor, _Sheet(content, larger, _SIZES[-1], _TITLES[-1], lines)


@dataclass
class _Sheet:
    """The drawing while it grows.

    ``points`` is the size of its texts, ``titles`` the share of its width for titles, ``most`` the lines of a title.
    """

    content: Bars
    size: Size
    points: float
    titles: float
    most: int | None = None
    parts: list[Part] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.width, self.height = self.size.units
        self.text = self.points * POINT
        self.small = min(self.points, 6.5) * POINT
        self.leading = _LEADING * self.text
        self.title_width = self.titles * self.width
        self.heads = [
            wrapped(self.content.name or tr("Value", self.content.language), self.small, 0.2 * self.width, bold=True),
            wrapped(tr("City value", self.content.language), self.small, 0.2 * self.width),
        ]
        self.value_width, self.city_width = (self._column(at) for at in (0, 1))
        self.plot = Box(
            self.title_width + _GAP, 0, self.width - self.title_width - self.value_width - self.city_width - 2 * _GAP, 0
        )
        self.lines = {row: self._title_lines(row.title) for row in self.content.rows}

    def _title_lines(self, title: str) -> list[str]:
        lines = wrapped(title, self.text, self.title_width)
        if self.most is None or len(lines) <= self.most:
            return lines
        return [*lines[: self.most - 1], shortened(" ".join(lines[self.most - 1 :]), self.text, self.title_width)]

    @property
    def has_city(self) -> bool:
        return any(row.city is not None or row.city_sign for row in self.content.rows)

    @property
    def groups(self) -> list[list[BarRow]]:
        """Rows that share a scale: levels before changes, by unit."""
        keys = dict.fromkeys(sorted(((row.change, row.unit) for row in self.content.rows), key=lambda key: key[0]))
        return [[row for row in self.content.rows if (row.change, row.unit) == key] for key in keys]

    @property
    def head(self) -> float:
        """The height of the columns' heads."""
        return max(len(lines) for lines in self.heads) * _LEADING * self.small + 0.5 * self.small

    @property
    def group_frame(self) -> float:
        """The height of a group without its rows: heading, and numbers of the scale."""
        return 1.7 * self.text + 2.0 * self.small

    @property
    def fits(self) -> bool:
        long = any(text_width(item, self.text) > self.title_width for lines in self.lines.values() for item in lines)
        return not long and self.room >= 0

    @property
    def room(self) -> float:
        """What is left of the height when each row has what it needs; negative: too little."""
        needed = sum(map(self._row_height, self.content.rows))
        return self.height - self.head - len(self.groups) * self.group_frame - needed

    def _row_height(self, row: BarRow) -> float:
        return max(len(self.lines[row]), 1) * self.leading + 0.5 * self.text

    def _column(self, at: int) -> float:
        """The width of the column of values (0), whose head reaches over the bars, or of city values (1), if any."""
        if at and not self.has_city:
            return 0.0
        texts = [shown(row, self.content.language)[at] for row in self.content.rows]
        cells = [text_width(text, self.text, bold=at == 0) for text in texts]
        heads = [text_width(text, self.small) for text in self.heads[1]] if at else []
        return max([*cells, *heads], default=0) + 1.2 * self.text

    def draw(self) -> None:
        extra = max(self.room, 0) / max(len(self.content.rows), 1)
        # Of all bars the same, however many lines their titles have.
        lowest = min(map(self._row_height, self.content.rows), default=0) + extra
        self.thick = min(max(0.5 * lowest, 0.6 * self.text), 4.0 * UNITS)
        self._draw_heads()
        top = self.head
        for rows in self.groups:
            top = self._draw_group(rows, top, extra)

    def _draw_heads(self) -> None:
        for at, lines in enumerate(self.heads if self.has_city else self.heads[:1]):
            right = self.width - (self.city_width if at == 0 else 0)
            base = self.head - 0.5 * self.small - (len(lines) - 1) * _LEADING * self.small
            pen = Pen(self.small, BLACK if at == 0 else QUIET, bold=at == 0, anchor="end")
            for number, words in enumerate(lines):
                self.parts.append(Lettering(words, right, base + number * _LEADING * self.small, pen))

        self._draw_key()

    def _draw_key(self) -> None:
        """What the line and the dots mean, to the left of the columns' heads."""
        base, x, size = self.head - 0.5 * self.small, 0.0, self.small
        middle, pen = base - 0.36 * size, Pen(size, QUIET)
        rows, language = self.content.rows, self.content.language
        if any(row.city is not None for row in rows):
            self.parts.append(line((2.5, middle - 0.6 * size), (2.5, middle + 0.6 * size), 5, BLACK))
            words = tr("City value", language)
            self.parts.append(Lettering(words, 0.5 * size, base, pen))
            x = text_width(words, size) + 1.8 * size
        if self.content.areas and any(row.areas for row in rows):
            self.parts.append(_dot(x + 3, middle))
            names = max(text_width(text, size, bold=True) for text in self.heads[0])
            room = self.width - self.city_width - names - x - 1.6 * size
            words = shortened(tr("Values of its {areas}", language).format(areas=self.content.areas), size, room)
            self.parts.append(Lettering(words, x + 0.6 * size, base, pen))

    def _draw_group(self, rows: Sequence[BarRow], top: float, extra: float) -> float:
        """A heading, the rows under it, and the numbers of their scale; returns where the group ends."""
        language = self.content.language
        self.parts.append(line((0, top), (self.width, top), 1.2, QUIET))
        base = top + 1.25 * self.text
        self.parts.append(Lettering(heading(rows[0], language), 0, base, Pen(self.text, bold=True)))
        heights = [min(self._row_height(row) + extra, max(_MOST_ROW, self._row_height(row))) for row in rows]
        first = top + 1.7 * self.text
        last = first + sum(heights)
        values = [number for row in rows for number in row.numbers]
        ticks = min(max(int(self.plot.width / (3 * self.small)), 3), 6)
        axis = nice_axis(values, (self.plot.x, self.plot.width), ticks)
        self._draw_scale(axis, first, last)
        for row, (start, height) in zip(rows, _stacked(first, heights), strict=True):
            self._draw_row(row, Box(0, start, self.width, height), axis)
        return last + 2.0 * self.small

    def _draw_scale(self, axis: Axis, top: float, bottom: float) -> None:
        for tick in axis.ticks:
            x = axis.place(tick)
            zero = tick == 0
            self.parts.append(line((x, top), (x, bottom), 1.5 if zero else 0.8, BLACK if zero else _GRID))
            words = format_number(tick, axis.decimals, self.content.language)
            pen = Pen(self.small, QUIET, anchor="middle")
            self.parts.append(Lettering(words, x, bottom + 1.1 * self.small, pen))

    def _draw_row(self, row: BarRow, box: Box, axis: Axis) -> None:
        middle = box.y + box.height / 2
        base = middle + 0.36 * self.text - (len(self.lines[row]) - 1) * self.leading / 2
        for number, words in enumerate(self.lines[row]):
            cut = shortened(words, self.text, self.title_width)
            self.parts.append(Lettering(cut, 0, base + number * self.leading, Pen(self.text)))
        if row.value is not None:
            ends = sorted((axis.place(0), axis.place(row.value)))
            bar = Box(ends[0], middle - self.thick / 2, max(ends[1] - ends[0], 0.5), self.thick)
            fill, outline = _GREY_BAR if self.content.palette == "grey" else _BAR
            self.parts.append(rectangle(bar, fill, outline, 1))
        self._draw_areas(row, middle, axis)
        if row.city is not None:
            x, half = axis.place(row.city), self.thick / 2 + 0.25 * self.text
            self.parts.append(line((x, middle - half), (x, middle + half), 5, BLACK))
        value, city = shown(row, self.content.language)
        base = middle + 0.36 * self.text
        strong = Pen(self.text, bold=True, anchor="end")
        self.parts.append(Lettering(value, self.width - self.city_width, base, strong))
        if self.has_city:
            self.parts.append(Lettering(city, self.width, base, Pen(self.text, anchor="end")))

    def _draw_areas(self, row: BarRow, middle: float, axis: Axis) -> None:
        if not row.areas:
            return
        places = sorted({round(axis.place(value)) for value in row.areas})
        self.parts.append(line((places[0], middle), (places[-1], middle), 0.8, QUIET))
        self.parts += [_dot(x, middle) for x in places]


def _dot(x: float, y: float) -> str:
    """The value of an area; hollow, since a full dot stands for a number that is withheld."""
    return circle((x, y), 4.5, WHITE, BLACK, 1.5)


def _stacked(top: float, heights: Sequence[float]) -> list[tuple[float, float]]:
    """Upper edge and height of each row."""
    return [(top + sum(heights[:at]), height) for at, height in enumerate(heights)]
