"""The legend of a social index map as SVG: status by dynamics classes, with the number of areas in each cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from ..index.classes import AreaClass
from ..index.profile import Profile
from ..texts import format_number, tr
from .grid import ClassCounts, ClassGrid
from .legend_cell import Cell, in_cell
from .palettes import Fill, class_fills, status_alone_fills, unassigned_fill
from .svg import (
    QUIET,
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
    text_width,
    triangle,
    wrapped,
)

_NAME, _SMALL = 27.0, 21.5  # font sizes: 27 are 7.7 points
_GAP = 8.0
_LEAST_SCALE = 0.9  # of a fuller form before a tighter one is taken


@dataclass(frozen=True)
class _Form:
    """How roomy the legend is.

    ``labels`` is the least width of the column with the status classes, ``cell`` and ``narrow`` of a dynamics class: up
    to three of them, and more; ``row`` and ``low_row`` the least height of up to five status classes, and of more.
    ``full``: with what the classes mean, and the codes below the numbers.
    """

    labels: float
    cell: float
    narrow: float
    row: float
    low_row: float
    full: bool


_FORMS = (
    _Form(290.0, 173.0, 152.0, 104.0, 72.0, full=True),
    _Form(270.0, 165.0, 145.0, 88.0, 72.0, full=True),
    _Form(230.0, 143.0, 122.0, 76.0, 60.0, full=False),
    _Form(225.0, 131.0, 116.0, 52.0, 46.0, full=False),
)


@dataclass(frozen=True)
class Legend:
    """What the legend shows. Without ``counts`` (None) the cells hold the class codes alone.

    ``occurring_only``: of the counts, only the classes that have areas. ``areas`` is the city's word for them.
    """

    profile: Profile
    palette: str
    language: str
    counts: ClassCounts | None = None
    occurring_only: bool = False
    areas: str = ""

    def shows(self, status: AreaClass, dynamics: AreaClass | None) -> bool:
        """Whether the cell of a class is filled."""
        if self.counts is None or not self.occurring_only:
            return True
        return self.counts.of_class(status.code, dynamics.code if dynamics else None) > 0


@dataclass(frozen=True)
class _Column:
    """A column of cells: its dynamics class (None: status alone) and the fill of each row."""

    dynamics: AreaClass | None
    fills: Sequence[Fill]


@dataclass
class _Sheet:
    """The drawing while it grows: parts so far, and where the columns and the next row begin."""

    legend: Legend
    form: _Form
    grid: ClassGrid
    columns: Sequence[_Column]
    rows: Sequence[tuple[AreaClass, int]]  # status classes with their places in the grid
    parts: list[Part] = field(default_factory=list)
    top: float = 0.0

    @cached_property
    def cell_width(self) -> float:
        """Of all columns the same, wide enough for the longest word over one of them."""
        least = self.form.cell if len(self.columns) <= 3 else self.form.narrow
        return max(least, *(self._head_width(column.dynamics) + _GAP for column in self.columns), 0.0)

    def _head_width(self, dynamics: AreaClass | None) -> float:
        name, meaning = _head_texts(self, dynamics)
        arrows = abs(self.grid.arrows[dynamics.code]) if dynamics else 0
        words = [(name.partition(" ")[0], _NAME, 0.82 * _NAME * arrows), *((word, _NAME, 0.0) for word in name.split())]
        words += [(word, _SMALL, 0.0) for word in meaning.split()]
        return max(text_width(word, size) + before for word, size, before in words)

    @property
    def width(self) -> float:
        return self.form.labels + self.cell_width * max(len(self.columns), 3)

    def number(self, count: int | None) -> str:
        """A number of areas, '' where it is not known."""
        return "" if count is None else format_number(count, 0, self.legend.language)

    def cell(self, column: int, height: float) -> Box:
        inner = self.cell_width - _GAP
        return Box(self.form.labels + column * self.cell_width + _GAP, self.top, inner, height - _GAP)


def legend_svg(legend: Legend, size: Size | None = None) -> Drawing:
    """The legend as SVG in its natural size (about 81 x 65 mm for 4 x 3 classes), or on a sheet of ``size``.

    With counts it has the columns that occur: no dynamics classes where every area has its status alone, and a column
    more where some have. "ohne Zuordnung" is always there, unless only what occurs is asked for. A sheet that is too
    small is given a tighter form, without the meanings of the classes; then smaller letters.
    """
    title = tr("Legend: status and dynamics of the areas", legend.language)
    if size is None:
        sheet = _drawn(legend, _FORMS[0])
        return document(sheet.parts, sheet.width, sheet.top, title)
    width, height = size.units
    sheets = [_drawn(legend, form) for form in _FORMS]
    scales = [min(1.0, width / sheet.width, height / sheet.top) for sheet in sheets]
    at = next((at for at, scale in enumerate(scales) if scale >= _LEAST_SCALE), len(sheets) - 1)
    return document(scaled(sheets[at].parts, scales[at]), width, height, title)


def _drawn(legend: Legend, form: _Form) -> _Sheet:
    grid = ClassGrid(legend.profile)
    columns = [
        column for column in _columns(legend, grid) if any(legend.shows(s, column.dynamics) for s in grid.status)
    ]
    rows = [
        (status, at) for at, status in enumerate(grid.status) if any(legend.shows(status, c.dynamics) for c in columns)
    ]
    names = [tr("no class", legend.language), *(_label(status, legend.language) for status, _ in rows)]
    widest = max(text_width(name, _NAME, bold=True) for name in names) + _GAP
    sheet = _Sheet(legend, replace(form, labels=max(form.labels, widest)), grid, columns, rows)
    if columns:
        _draw_heads(sheet)
    for status, at in rows:
        _draw_row(sheet, at, status)
    _draw_unassigned(sheet)
    return sheet


def _columns(legend: Legend, grid: ClassGrid) -> list[_Column]:
    counts, statuses = legend.counts, len(grid.status)
    if counts is not None and counts.status_alone and not counts.with_dynamics:
        return [_Column(None, [row[0] for row in class_fills(legend.palette, statuses, 1)])]
    fills = class_fills(legend.palette, statuses, len(grid.dynamics))
    columns = [_Column(item, [row[at] for row in fills]) for at, item in enumerate(grid.dynamics)]
    if counts is not None and counts.status_alone:
        columns.append(_Column(None, status_alone_fills(legend.palette, statuses)))
    return columns


def _draw_heads(sheet: _Sheet) -> None:
    """The titles of both axes, and over each column what it means."""
    language = sheet.legend.language
    title = Pen(_NAME, bold=True)
    base = _NAME
    sheet.parts.append(Lettering(tr("Status", language), 0, base, title))
    if sheet.columns[0].dynamics is None:
        sheet.top = base + 2 * _GAP
        return
    first = sheet.cell(0, 0)
    sheet.parts.append(Lettering(tr("Dynamics", language), first.x, base, title))
    lowest = base
    for number, column in enumerate(sheet.columns):
        lowest = max(lowest, _draw_head(sheet, sheet.cell(number, 0), column.dynamics, base + 1.5 * _NAME))
    sheet.top = lowest + 1.5 * _GAP


def _head_texts(sheet: _Sheet, dynamics: AreaClass | None) -> tuple[str, str]:
    """Name and meaning of a column; '' for a meaning that says no more, or has no place."""
    language = sheet.legend.language
    name = dynamics.name.in_language(language) if dynamics else tr("unknown", language)
    meaning = dynamics.meaning.in_language(language) if dynamics else tr("no dynamics index", language)
    return name, meaning if meaning != name and sheet.form.full else ""


def _draw_head(sheet: _Sheet, box: Box, dynamics: AreaClass | None, base: float) -> float:
    """The head of one column from the base line ``base`` on; returns the last base line."""
    name, meaning = _head_texts(sheet, dynamics)
    x = box.x
    for _ in range(abs(arrows := sheet.grid.arrows[dynamics.code] if dynamics else 0)):
        sheet.parts.append(triangle(x, base, 0.62 * _NAME, arrows > 0, Pen(_NAME).colour))
        x += 0.82 * _NAME
    lines = wrapped(name, _NAME, box.width - (x - box.x))
    for line in lines:
        sheet.parts.append(Lettering(line, x, base, Pen(_NAME)))
        x, base = box.x, base + 1.15 * _NAME
    base -= 1.15 * _NAME
    for line in wrapped(meaning, _SMALL, box.width):
        base += 1.2 * _SMALL
        sheet.parts.append(Lettering(line, box.x, base, Pen(_SMALL, QUIET)))
    return base


def _draw_row(sheet: _Sheet, number: int, status: AreaClass) -> None:
    language = sheet.legend.language
    name, meaning = status.name.in_language(language), status.meaning.in_language(language)
    lines = wrapped(meaning, _SMALL, sheet.form.labels - 2 * _GAP) if meaning != name and sheet.form.full else []
    least = sheet.form.row if len(sheet.rows) <= 5 else sheet.form.low_row
    height = max(least, _NAME + 1.2 * _SMALL * len(lines) + 2 * _GAP)
    base = sheet.top + (height - _GAP - _NAME - 1.2 * _SMALL * len(lines)) / 2 + 0.85 * _NAME
    sheet.parts.append(Lettering(_label(status, language), 0, base, Pen(_NAME, bold=True)))
    for line in lines:
        base += 1.2 * _SMALL
        sheet.parts.append(Lettering(line, 0, base, Pen(_SMALL, QUIET)))
    for at, column in enumerate(sheet.columns):
        if sheet.legend.shows(status, column.dynamics):
            _draw_cell(sheet, sheet.cell(at, height), status, column.dynamics, column.fills[number])
    sheet.top += height


def _label(status: AreaClass, language: str) -> str:
    return f"{status.code}  {status.name.in_language(language)}"


def _draw_cell(sheet: _Sheet, box: Box, status: AreaClass, dynamics: AreaClass | None, fill: Fill) -> None:
    counts = sheet.legend.counts
    sheet.parts += filled(box, fill)
    arrows = sheet.grid.arrows[dynamics.code] if dynamics else 0
    number = None if counts is None else counts.of_class(status.code, dynamics.code if dynamics else None)
    sheet.parts += in_cell(Cell(box, fill, str(status.code), arrows, sheet.number(number)), sheet.form.full)


def _draw_unassigned(sheet: _Sheet) -> None:
    legend, form = sheet.legend, sheet.form
    counts = legend.counts
    height = 72.0 if form.full else form.row
    if counts is None or counts.unassigned or not legend.occurring_only:
        sheet.top += _GAP
        box, fill = sheet.cell(0, height), unassigned_fill(legend.palette)
        sheet.parts += [*filled(box, fill), rectangle(box, "none", "#6E6E6E", 2)]
        base = box.y + box.height / 2 + 0.36 * _NAME
        sheet.parts.append(Lettering(tr("no class", legend.language), 0, base, Pen(_NAME, bold=True)))
        if counts is not None:
            sheet.parts += in_cell(Cell(box, fill, number=sheet.number(counts.unassigned)), form.full)
            _draw_note(sheet, Box(sheet.cell(1, height).x + _GAP, box.y, 2 * sheet.cell_width - 5 * _GAP, box.height))
        sheet.top += height
    elif form.full:
        _draw_note(sheet, Box(0, sheet.top, sheet.width, height - 2 * _GAP))
        sheet.top += height


def _draw_note(sheet: _Sheet, box: Box) -> None:
    """What the numbers in the cells are."""
    language = sheet.legend.language
    note = tr("Number in the field: {areas} in this class", language)
    lines = wrapped(note.format(areas=sheet.legend.areas or tr("areas", language)), _SMALL, box.width)
    for at, words in enumerate(lines):
        base = box.y + box.height / 2 + 0.36 * _SMALL + (at - (len(lines) - 1) / 2) * 1.2 * _SMALL
        sheet.parts.append(Lettering(words, box.x, base, Pen(_SMALL, QUIET)))
