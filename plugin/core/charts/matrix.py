"""The transition matrix: areas by their class then (rows) and now (columns), the worse and the better ones tinted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from ..editions.compare import Matrix
from ..index.profile import Profile
from ..texts import format_number, tr
from .colours import BLACK
from .grid import ClassGrid, Codes
from .palettes import Fill, class_fills, status_alone_fills, unassigned_fill
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
    line,
    rectangle,
    scaled,
    shortened,
    text_width,
)

_SIZES = (7.0, 6.5, 6.0, 5.5, 5.0, 4.5)  # points, the largest that fits
_SCALES = (0.9, 0.8, 0.7)  # of a matrix in the smallest letters
_MOST_CELL = 11.0 * UNITS, 7.0 * UNITS
_TINTS = {"worse": "#F6CDBD", "same": "#ECECEC", "better": "#CFE3F0", "": "#FFFFFF"}
_GREY_TINTS = {"worse": "#BDBDBD", "same": "#FFFFFF", "better": "#E6E6E6", "": "#FFFFFF"}
_RULE = "#C8C8C8"


@dataclass(frozen=True)
class Transitions:
    """What the matrix shows; ``then`` and ``now`` name the editions ('': "earlier", "now")."""

    matrix: Matrix
    profile: Profile
    palette: str
    language: str
    then: str = ""
    now: str = ""


def transition_matrix(content: Transitions, size: Size) -> Drawing:
    """A cell for each pair of classes with the number of areas, sums at the edges, and what the tints mean below."""
    ways = ((1.0, points) for points in _SIZES)
    smaller = ((factor, _SIZES[-1]) for factor in _SCALES)
    sheets = (
        (factor, _Sheet(content, Size(size.width / factor, size.height / factor), points))
        for factor, points in (*ways, *smaller)
    )
    factor, sheet = next(found for found in sheets if found[1].fits or found[0] == _SCALES[-1])
    sheet.draw()
    words = tr("Transition matrix: classes then and now", content.language)
    return document(scaled(sheet.parts, factor), *size.units, words)


def class_looks(profile: Profile, palette: str) -> Mapping[Codes, Fill]:
    """The fill of every class of a profile by its codes, status alone and no class included."""
    grid = ClassGrid(profile)
    rows = class_fills(palette, len(grid.status), len(grid.dynamics))
    looks: dict[Codes, Fill] = {(None, None): unassigned_fill(palette)}
    for status, row, alone in zip(grid.status, rows, status_alone_fills(palette, len(grid.status)), strict=True):
        looks[status.code, None] = alone
        looks |= {(status.code, item.code): fill for item, fill in zip(grid.dynamics, row, strict=True)}
    return looks


@dataclass
class _Sheet:
    """The drawing while it grows; ``points`` is the size of its texts."""

    content: Transitions
    size: Size
    points: float
    parts: list[Part] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.text = self.points * POINT
        self.strip = 0.4 * self.text  # the colour of a class at the edge of its row and column
        self.label = max(text_width(name, self.text) for name in self.names[0]) + self.strip + 0.9 * self.text
        matrix, width, height = self.content.matrix, *self.size.units
        self.top = 1.6 * self.text + 1.6 * self.text + self.strip  # title, heads of columns
        self.columns = self._column_widths(width - self.label)
        self.row = min((height - self.top - 2.2 * self.text) / (len(matrix.rows) + 1), _MOST_CELL[1])

    def _column_widths(self, room: float) -> list[float]:
        """Those of the classes are alike; the others, which have longer names, are wider where they need it."""
        names, classes = (
            self.names[1],
            sum(1 for codes in self.content.matrix.columns if codes and codes[0] is not None),
        )
        share = min(room / len(names), _MOST_CELL[0])
        others = [max(share, text_width(name, self.text, bold=True) + 0.5 * self.text) for name in names[classes:]]
        return [min((room - sum(others)) / max(classes, 1), _MOST_CELL[0])] * classes + others

    @cached_property
    def names(self) -> tuple[list[str], list[str]]:
        """The heads of rows and of columns, sums last."""
        language, matrix = self.content.language, self.content.matrix
        total = tr("Sum", language)
        rows = [self._name(codes, tr("new", language)) for codes in matrix.rows]
        columns = [self._name(codes, tr("gone", language)) for codes in matrix.columns]
        return [*rows, total], [*columns, total]

    def _name(self, codes: Codes | None, absent: str) -> str:
        """``4 ▼``; areas that one edition lacks are ``absent`` from it."""
        if codes is None:
            return absent
        if codes[0] is None:
            return tr("none", self.content.language)
        return ClassGrid(self.content.profile).code(*codes, self.content.matrix.shorts.get(codes, str(codes[0])))

    @property
    def fits(self) -> bool:
        matrix = self.content.matrix
        sums = [*map(matrix.column_sum, matrix.columns), sum(map(matrix.row_sum, matrix.rows))]
        wide = all(
            max(text_width(name, self.text), text_width(self._number(number), self.text, bold=True)) + 0.3 * self.text
            <= column
            for name, number, column in zip(self.names[1], sums, self.columns, strict=True)
        )
        return wide and self.row >= 1.3 * self.text

    def _number(self, number: int) -> str:
        return format_number(number, 0, self.content.language)

    def draw(self) -> None:
        matrix, language = self.content.matrix, self.content.language
        words = tr("Rows: {then}, columns: {now}", language).format(
            then=self.content.then or tr("earlier", language), now=self.content.now or tr("now", language)
        )
        words = shortened(words, self.text, self.size.width * UNITS, bold=True)
        self.parts.append(Lettering(words, 0, self.text, Pen(self.text, bold=True)))
        looks = class_looks(self.content.profile, self.content.palette)
        for at, codes in enumerate(matrix.columns):
            box = self._cell(at, 0)
            self._edge(Box(box.x, self.top - self.strip, box.width, self.strip), looks.get(codes) if codes else None)
        for at, codes in enumerate(matrix.rows):
            box = self._cell(0, at)
            self._edge(Box(self.label - self.strip, box.y, self.strip, box.height), looks.get(codes) if codes else None)
        self._draw_cells()
        self._draw_names()
        self._draw_key()

    def _cell(self, column: int, row: int) -> Box:
        left = self.label + sum(self.columns[:column])
        return Box(left, self.top + row * self.row, self.columns[column], self.row)

    def _edge(self, box: Box, fill: Fill | None) -> None:
        if fill:  # without a hatch, which would find no room
            self.parts.append(rectangle(box, fill.colour))

    def _draw_cells(self) -> None:
        matrix = self.content.matrix
        across, down = len(matrix.columns), len(matrix.rows)
        for number, row in enumerate(matrix.rows):
            for at, column in enumerate(matrix.columns):
                count = matrix.counts.get((row, column), 0)
                if count:
                    self.parts.append(rectangle(self._cell(at, number), self._tints[_way(matrix, row, column)]))
                    self._write(count, self._cell(at, number), Pen(self.text, QUIET if row == column else BLACK))
            self._write(matrix.row_sum(row), self._cell(across, number), Pen(self.text, bold=True))
        for at, column in enumerate(matrix.columns):
            self._write(matrix.column_sum(column), self._cell(at, down), Pen(self.text, bold=True))
        self._write(sum(map(matrix.row_sum, matrix.rows)), self._cell(across, down), Pen(self.text, bold=True))
        last = self._cell(across, down)
        for at in range(across + 1):
            x = self._cell(at, 0).x
            self.parts.append(line((x, self.top), (x, last.y), 0.8, _RULE))
        for at in range(down + 1):
            y = self.top + at * self.row
            self.parts.append(line((self.label, y), (last.x, y), 0.8, _RULE))

    def _write(self, number: int, box: Box, pen: Pen) -> None:
        words = self._number(number)
        base = box.y + box.height / 2 + 0.36 * pen.size
        self.parts.append(Lettering(words, box.middle, base, replace(pen, anchor="middle")))

    def _draw_names(self) -> None:
        rows, columns = self.names
        for at, name in enumerate(columns):
            base = self.top - self.strip - 0.5 * self.text
            self.parts.append(Lettering(name, self._cell(at, 0).middle, base, Pen(self.text, anchor="middle")))
        for at, name in enumerate(rows):
            box = self._cell(0, at)
            x, base = self.label - self.strip - 0.4 * self.text, box.y + box.height / 2 + 0.36 * self.text
            self.parts.append(Lettering(name, x, base, Pen(self.text, anchor="end")))

    @property
    def _tints(self) -> Mapping[str, str]:
        return _GREY_TINTS if self.content.palette == "grey" else _TINTS

    def _draw_key(self) -> None:
        """What the tints mean, below the sums."""
        language = self.content.language
        entries = (
            ("better", tr("better class", language)),
            ("same", tr("same class", language)),
            ("worse", tr("worse class", language)),
        )
        wide = sum(text_width(words, self.text) for _, words in entries) + 6.4 * self.text
        size = self.text * min(1.0, self.size.width * UNITS / wide)
        x, base = 0.0, self._cell(0, len(self.content.matrix.rows) + 1).y + 1.5 * self.text
        for kind, words in entries:
            box = Box(x, base - 0.85 * size, 1.2 * size, size)
            self.parts += [rectangle(box, self._tints[kind], _RULE, 0.8)]
            self.parts.append(Lettering(words, x + 1.6 * size, base, Pen(size, QUIET)))
            x += 2.4 * size + text_width(words, size)


def _way(matrix: Matrix, row: Codes | None, column: Codes | None) -> str:
    """Which way an area went that was in class ``row`` and is in ``column``; '' where one of them cannot tell."""
    if row == column:
        return "same"
    if row is None or column is None or row[0] is None or column[0] is None:
        return ""
    if row[0] == column[0] and None in (row[1], column[1]):
        return ""
    return "worse" if matrix.columns.index(column) > matrix.columns.index(row) else "better"
