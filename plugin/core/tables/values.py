"""The cells of a column as numbers and signs, and the writing of the numbers that are text."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..numerals import FloatArray
from .cells import Place, Value
from .grid import NUMBER, Grid
from .numbers import COMMA, POINT, Style, in_percent
from .recognition import Column, Row
from .signs import MISSING, ZERO

SIGNLESS = ""
_Series = tuple[int, str]  # column, and indicator of the row in a long table


@dataclass(frozen=True)
class ColumnValues:
    """A column's cells in the order of the rows asked for.

    ``numbers`` are NaN where there is none. ``signs`` are words by position, only where a cell is no plain value: why
    there is no number, "zero", or flags of a number. ``unknown`` are positions of texts that nobody has explained.
    """

    numbers: FloatArray
    signs: Mapping[int, str]
    unknown: Sequence[int] = ()


def read_values(grid: Grid, column: Column, rows: Sequence[int], style: Style) -> ColumnValues:
    """The cells of a column as numbers, percent as such (12.5 for 12,5 %)."""
    table = grid.sheet.rows
    values = [table[row][column.place] for row in rows]
    if column.place not in grid.formatted_columns and not column.flag and set(map(type, values)) <= {int, float}:
        return ColumnValues(np.array(values, dtype=float), {})
    numbers = np.full(len(rows), math.nan)
    signs: dict[int, str] = {}
    unknown: list[int] = []
    for position, (row, value) in enumerate(zip(rows, values, strict=True)):
        number, words = _read(grid, (row, column.place), value, style)
        if words is None:
            unknown.append(position)
            continue
        if number is not None:
            numbers[position] = number
            words = " ".join(filter(None, (words, column.flag if words != ZERO else "")))
        if words:
            signs[position] = words
    return ColumnValues(numbers, signs, unknown)


def _read(grid: Grid, place: Place, value: Value, style: Style) -> tuple[float | None, str | None]:
    """Number and words of a cell; the words are None where it is neither a number nor a known sign."""
    if value is None:
        return None, MISSING
    if type(value) is int or type(value) is float:
        if place[1] not in grid.formatted_columns or place not in grid.sheet.formats:
            return value, SIGNLESS
        shown = grid.sheet.format(*place)
        flags = grid.reader.read(f"{shown.before}1{shown.after}").flags if shown.before or shown.after else SIGNLESS
        return (in_percent(value) if shown.percent else value), flags
    if type(value) is not str:
        return None, None
    found = grid.reader.read(value)
    if found.sign:
        return (0.0 if found.sign == ZERO else None), found.sign
    number = found.value(style)
    return (None, None) if number is None else (number, found.flags)


@dataclass(frozen=True)
class Writing:
    """How a table writes its numbers as text.

    ``known``: some text proves it, or none leaves a doubt. ``ambiguous`` are cells such as 1.234 that nothing decides:
    a comma anywhere in the table does, a decimal point only in their own column, since 1.234 people may stand beside
    12.5 percent. ``commas`` and ``points`` are cells that prove the one and the other; both is a contradiction.
    """

    style: Style
    known: bool = True
    ambiguous: tuple[Place, ...] = ()
    commas: tuple[Place, ...] = ()
    points: tuple[Place, ...] = ()

    @property
    def contradictory(self) -> bool:
        return bool(self.commas and self.points)


def find_writing(
    grid: Grid, columns: Sequence[Column], rows: Sequence[Row], decimal: str, commas_doubtful: bool
) -> Writing:
    """The decimal sign of the texts in these cells. In a long table the rows of an indicator are a column of its own.

    A comma alone is a decimal one, as German tables have it, unless ``commas_doubtful``: where commas separate the
    columns of a CSV file, they may separate thousands, too.
    """
    if decimal in (COMMA, POINT):
        return Writing(COMMA if decimal == COMMA else POINT)
    commas: list[Place] = []
    points: dict[Place, _Series] = {}
    ambiguous: dict[Place, _Series] = {}
    with_comma: list[Place] = []
    for place, series in _number_texts(grid, columns, rows):
        text = str(grid.sheet.rows[place[0]][place[1]])
        found = grid.reader.read(text)
        if found.evidence == COMMA:
            commas.append(place)
        elif found.evidence == POINT:
            points[place] = series
        elif found.ambiguous and "," in text:
            with_comma.append(place)
        elif found.ambiguous:
            ambiguous[place] = series
    if commas:
        return Writing(COMMA, True, (), tuple(commas), tuple(points))
    if points:
        proved = set(points.values())
        doubtful = tuple(place for place, series in ambiguous.items() if series not in proved)
        return Writing(POINT, not doubtful, doubtful, (), tuple(points))
    if ambiguous or (with_comma and commas_doubtful):
        return Writing(COMMA, False, (*ambiguous, *with_comma))
    return Writing(COMMA)


def _number_texts(grid: Grid, columns: Sequence[Column], rows: Sequence[Row]) -> Iterator[tuple[Place, _Series]]:
    """The cells with numbers as text, and the series of numbers that each belongs to."""
    for column in columns:
        for row in rows:
            place = (row.place, column.place)
            if grid.kinds[place] == NUMBER and type(grid.sheet.rows[row.place][column.place]) is str:
                yield place, (column.place, row.indicator)
