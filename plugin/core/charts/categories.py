"""The legend of a map of institutions: symbol and name of each category, with its numbers in columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from ..texts import tr
from .colours import BLACK
from .shapes import marker
from .svg import (
    POINT,
    QUIET,
    UNITS,
    Drawing,
    Lettering,
    Part,
    Pen,
    Size,
    document,
    line,
    shortened,
    text_width,
    wrapped,
)

_SIZES = (7.0, 6.5, 6.0, 5.5, 5.0, 4.5)  # points, the largest that fits
_LEADING = 1.2
_MOST_ROW = 8.0 * UNITS
_SYMBOL = 1.25  # in the size of the text: 3.1 mm beside 7 points
_RULE = "#C8C8C8"


@dataclass(frozen=True)
class CategoryRow:
    """A category: its shape (of QGIS's simple markers), its colour, and one finished text for each column.

    Without a symbol the row is a sum, set bold. ``group`` is the target group, in quiet letters behind the name.
    """

    symbol: str
    colour: str
    name: str
    cells: Sequence[str]
    group: str = ""


def category_table(heads: Sequence[str], rows: Sequence[CategoryRow], size: Size, language: str) -> Drawing:
    """The rows below the ``heads`` of their columns of numbers; a line break in a head is kept."""
    sheets = (_Sheet(heads, rows, size, points) for points in _SIZES)
    sheet = next((sheet for sheet in sheets if sheet.fits), _Sheet(heads, rows, size, _SIZES[-1]))
    sheet.draw()
    words = tr("Categories of institutions with their symbols and numbers", language)
    return document(sheet.parts, *size.units, words)


@dataclass
class _Sheet:
    """The drawing while it grows; ``points`` is the size of its texts."""

    heads: Sequence[str]
    rows: Sequence[CategoryRow]
    size: Size
    points: float
    parts: list[Part] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.width, self.height = self.size.units
        self.text = self.points * POINT
        self.small = min(0.93 * self.text, 6.5 * POINT)
        self.left = 2.1 * _SYMBOL * self.text  # where names begin

    @cached_property
    def head_lines(self) -> list[list[str]]:
        """The lines of each head; a line that is much wider than the numbers below is wrapped."""
        widest = 0.62 * self.width / max(len(self.heads), 1) - 0.9 * self.text
        return [
            [part for text in head.split("\n") for part in wrapped(text, self.small, widest)] for head in self.heads
        ]

    @cached_property
    def columns(self) -> list[float]:
        """The width of each column of numbers, with the gap before it."""
        return [
            max(
                *(text_width(text, self.small) for text in lines),
                *(text_width(row.cells[at], self.text, bold=not row.symbol) for row in self.rows),
                0.0,
            )
            + 0.9 * self.text
            for at, lines in enumerate(self.head_lines)
        ]

    @cached_property
    def name_width(self) -> float:
        return self.width - self.left - sum(self.columns)

    @cached_property
    def names(self) -> list[tuple[list[str], list[str]]]:
        """The lines of each name, and of its target group."""
        return [
            (
                wrapped(row.name, self.text, self.name_width, bold=not row.symbol),
                wrapped(row.group, self.small, self.name_width),
            )
            for row in self.rows
        ]

    @property
    def head(self) -> float:
        return max((len(lines) for lines in self.head_lines), default=0) * _LEADING * self.small + 0.6 * self.small

    def _lines_height(self, at: int) -> float:
        name, group = self.names[at]
        return _LEADING * (len(name) * self.text + len(group) * self.small)

    @cached_property
    def heights(self) -> list[float]:
        """The least height of each row."""
        least = 1.25 * _SYMBOL * self.text
        return [max(self._lines_height(at) + 0.4 * self.text, least) for at in range(len(self.rows))]

    @property
    def fits(self) -> bool:
        names = (text_width(word, self.text) <= self.name_width for row in self.names for word in row[0])
        return self.name_width > 0 and all(names) and self.head + sum(self.heights) <= self.height

    def draw(self) -> None:
        self._draw_heads()
        room = max(self.height - self.head - sum(self.heights), 0) / max(len(self.rows), 1)
        top = self.head
        for at, row in enumerate(self.rows):
            height = min(self.heights[at] + room, max(self.heights[at], _MOST_ROW))
            first_sum = not row.symbol and (at == 0 or self.rows[at - 1].symbol)
            self.parts.append(line((0, top), (self.width, top), 1.2 if at == 0 or first_sum else 0.6, self._rule(at)))
            self._draw_row(at, top, height)
            top += height

    def _rule(self, at: int) -> str:
        return QUIET if at == 0 or not self.rows[at].symbol else _RULE

    def _rights(self) -> list[float]:
        """The right edges of the columns."""
        start = self.width - sum(self.columns)
        return [start + sum(self.columns[: at + 1]) for at in range(len(self.columns))]

    def _draw_heads(self) -> None:
        for lines, right in zip(self.head_lines, self._rights(), strict=True):
            base = self.head - 0.6 * self.small - (len(lines) - 1) * _LEADING * self.small
            for number, words in enumerate(lines):
                pen = Pen(self.small, QUIET, anchor="end")
                self.parts.append(Lettering(words, right, base + number * _LEADING * self.small, pen))

    def _draw_row(self, at: int, top: float, height: float) -> None:
        row, (name, group) = self.rows[at], self.names[at]
        middle, bold = top + height / 2, not row.symbol
        if row.symbol:
            self.parts.append(marker(row.symbol, (0.85 * _SYMBOL * self.text, middle), _SYMBOL * self.text, row.colour))
        y = middle - self._lines_height(at) / 2
        for lines, size, colour in ((name, self.text, BLACK), (group, self.small, QUIET)):
            for words in lines:
                cut = shortened(words, size, self.name_width, bold)
                heavy = bold and colour == BLACK
                self.parts.append(Lettering(cut, self.left, y + 0.95 * size, Pen(size, colour, bold=heavy)))
                y += _LEADING * size
        for words, right in zip(row.cells, self._rights(), strict=True):
            pen = Pen(self.text, bold=bold, anchor="end")
            self.parts.append(Lettering(words, right, middle + 0.36 * self.text, pen))
