"""The legend of a social index map as SVG: status by dynamics classes, with the number of areas in each cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..index.classes import AreaClass
from ..index.profile import Profile
from ..texts import format_number, tr
from .colours import readable_on
from .grid import ClassCounts, ClassGrid
from .palettes import Fill, class_fills, status_alone_fills, unassigned_fill
from .svg import Box, Drawing, Lettering, Part, Pen, document, filled, rectangle, text_width, triangle, wrapped

_LABELS = 290.0  # width of the column with the status classes
_CELL, _NARROW_CELL = 173.0, 152.0  # width of a dynamics class: up to three of them, and more
_NAME, _SMALL, _COUNT, _CODE = 27.0, 21.5, 35.0, 23.0  # font sizes: 27 are 7.7 points
_QUIET = "#555555"
_GAP = 8.0


@dataclass(frozen=True)
class Legend:
    """What the legend shows. Without ``counts`` (None) the cells hold the class codes alone."""

    profile: Profile
    palette: str
    language: str
    counts: ClassCounts | None = None


@dataclass(frozen=True)
class _Column:
    """A column of cells: its dynamics class (None: status alone) and the fill of each row."""

    dynamics: AreaClass | None
    fills: Sequence[Fill]


@dataclass
class _Sheet:
    """The drawing while it grows: parts so far, and where the columns and the next row begin."""

    legend: Legend
    grid: ClassGrid
    columns: Sequence[_Column]
    parts: list[Part] = field(default_factory=list)
    top: float = 0.0

    @property
    def cell_width(self) -> float:
        return _CELL if len(self.columns) <= 3 else _NARROW_CELL

    def cell(self, column: int, height: float) -> Box:
        inner = self.cell_width - _GAP
        return Box(_LABELS + column * self.cell_width + _GAP, self.top, inner, height - _GAP)


def legend_svg(legend: Legend) -> Drawing:
    """The legend as SVG in its natural size (about 81 x 65 mm for 4 x 3 classes).

    With counts it has the columns that occur: no dynamics classes where every area has its status alone, and a column
    more where some have. "ohne Zuordnung" is always there.
    """
    grid = ClassGrid(legend.profile)
    sheet = _Sheet(legend, grid, _columns(legend, grid))
    _draw_heads(sheet)
    for number, status in enumerate(grid.status):
        _draw_row(sheet, number, status)
    _draw_unassigned(sheet)
    width = _LABELS + sheet.cell_width * max(len(sheet.columns), 3)
    return document(sheet.parts, width, sheet.top, tr("Legend: status and dynamics of the areas", legend.language))


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


def _draw_head(sheet: _Sheet, box: Box, dynamics: AreaClass | None, base: float) -> float:
    """The head of one column from the base line ``base`` on; returns the last base line."""
    language = sheet.legend.language
    name = dynamics.name.in_language(language) if dynamics else tr("unknown", language)
    x = box.x
    for _ in range(abs(arrows := sheet.grid.arrows[dynamics.code] if dynamics else 0)):
        sheet.parts.append(triangle(x, base, 0.62 * _NAME, arrows > 0, Pen(_NAME).colour))
        x += 0.82 * _NAME
    lines = wrapped(name, _NAME, box.width - (x - box.x))
    for line in lines:
        sheet.parts.append(Lettering(line, x, base, Pen(_NAME)))
        x, base = box.x, base + 1.15 * _NAME
    base += 1.2 * _SMALL - 1.15 * _NAME
    meaning = dynamics.meaning.in_language(language) if dynamics else tr("no dynamics index", language)
    if meaning != name:
        for line in wrapped(meaning, _SMALL, box.width):
            sheet.parts.append(Lettering(line, box.x, base, Pen(_SMALL, _QUIET)))
            base += 1.2 * _SMALL
    return base - 1.2 * _SMALL


def _draw_row(sheet: _Sheet, number: int, status: AreaClass) -> None:
    language = sheet.legend.language
    name, meaning = status.name.in_language(language), status.meaning.in_language(language)
    lines = wrapped(meaning, _SMALL, _LABELS - 2 * _GAP) if meaning != name else []
    least = 104.0 if len(sheet.grid.status) <= 5 else 72.0
    height = max(least, _NAME + 1.2 * _SMALL * len(lines) + 2 * _GAP)
    base = sheet.top + (height - _GAP - _NAME - 1.2 * _SMALL * len(lines)) / 2 + 0.85 * _NAME
    sheet.parts.append(Lettering(f"{status.code}  {name}", 0, base, Pen(_NAME, bold=True)))
    for line in lines:
        base += 1.2 * _SMALL
        sheet.parts.append(Lettering(line, 0, base, Pen(_SMALL, _QUIET)))
    for at, column in enumerate(sheet.columns):
        _draw_cell(sheet, sheet.cell(at, height), status, column.dynamics, column.fills[number])
    sheet.top += height


def _draw_cell(sheet: _Sheet, box: Box, status: AreaClass, dynamics: AreaClass | None, fill: Fill) -> None:
    counts = sheet.legend.counts
    sheet.parts += filled(box, fill)
    arrows = sheet.grid.arrows[dynamics.code] if dynamics else 0
    number = None if counts is None else counts.of_class(status.code, dynamics.code if dynamics else None)
    _draw_in_cell(sheet, box, fill, (str(status.code), arrows), number)


def _draw_in_cell(sheet: _Sheet, box: Box, fill: Fill, code: tuple[str, int], number: int | None) -> None:
    """Number of areas (None: not known) over the class code, on a white plate where a hatch would run through them."""
    letters, arrows = code
    words = "" if number is None else format_number(number, 0, sheet.legend.language)
    colour = Pen(_CODE).colour if fill.hatch else readable_on(fill.colour)
    rows = ([_COUNT] if number is not None else []) + ([_CODE] if letters else [])
    tall = sum(rows) * 0.76 + 9 * (len(rows) - 1)
    base = box.y + (box.height - tall) / 2
    if fill.hatch:
        wide = max(66.0, text_width(words, _COUNT) + 22)
        sheet.parts.append(rectangle(Box(box.middle - wide / 2, base - 7, wide, tall + 14), "#FFFFFF", radius=6))
    if number is not None:
        base += 0.76 * _COUNT
        sheet.parts.append(Lettering(words, box.middle, base, Pen(_COUNT, colour, bold=True, anchor="middle")))
        base += 9
    if letters:
        base += 0.76 * _CODE
        sheet.parts += _code(box.middle, base, letters, arrows, colour)


def _code(middle: float, base: float, letters: str, arrows: int, colour: str) -> list[Part]:
    """The class code as it stands on the map, ``4 ▼``, centred on ``middle``."""
    size = 0.62 * _CODE
    wide = text_width(letters, _CODE) + abs(arrows) * 1.15 * size + (6 if arrows else 0)
    x = middle - wide / 2
    parts: list[Part] = [Lettering(letters, x, base, Pen(_CODE, colour))]
    x += text_width(letters, _CODE) + 6
    places = [x + number * 1.15 * size for number in range(abs(arrows))]
    return [*parts, *(triangle(place, base, size, arrows > 0, colour) for place in places)]


def _draw_unassigned(sheet: _Sheet) -> None:
    language, counts = sheet.legend.language, sheet.legend.counts
    sheet.top += _GAP
    height = 72.0
    box = sheet.cell(0, height)
    fill = unassigned_fill(sheet.legend.palette)
    sheet.parts += filled(box, fill)
    sheet.parts.append(rectangle(box, "none", "#6E6E6E", 2))
    base = box.y + box.height / 2 + 0.36 * _NAME
    sheet.parts.append(Lettering(tr("no class", language), 0, base, Pen(_NAME, bold=True)))
    if counts is not None:
        _draw_in_cell(sheet, box, fill, ("", 0), counts.unassigned)
        words = tr("Number in the field: areas in this class", language)
        note = wrapped(words, _SMALL, 2 * sheet.cell_width - 5 * _GAP)
        for at, line in enumerate(note):
            y = box.y + box.height / 2 + 0.36 * _SMALL + (at - (len(note) - 1) / 2) * 1.2 * _SMALL
            sheet.parts.append(Lettering(line, sheet.cell(1, height).x + _GAP, y, Pen(_SMALL, _QUIET)))
    sheet.top += height
