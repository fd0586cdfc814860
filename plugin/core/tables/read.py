"""From a recognised file to one clean table: a line per area, a column per indicator and period."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from ..errors import PlanningError
from ..numerals import FloatArray
from .cells import Place, cell_name
from .grid import Grid
from .lines import Line, lines_of
from .log import told, warned
from .numbers import CellReader
from .periods import Period
from .recognition import Recognition, series_of
from .signs import MISSING
from .sums import check_city
from .values import read_values
from .vocabulary import AREA
from .workbook import Book


class LongRow(NamedTuple):
    """A number with all that is known of it. ``value`` is None where there is none."""

    key: str
    name: str
    role: str
    indicator: str
    period: str
    value: float | None
    sign: str
    sheet: str
    cell: str


@dataclass(frozen=True)
class TableField:
    """A number field of a read table. ``indicator`` is its name without period, ``title`` is for people; ``kind`` is
    count, percent or number.
    """

    name: str
    title: str
    indicator: str
    period: Period | None
    kind: str


@dataclass(frozen=True)
class FieldValues:
    """A field by line of the table: numbers (NaN where there is none), words why or with which flag, and the cells
    (sheet, and place in it) that the numbers come from.
    """

    numbers: FloatArray
    signs: Mapping[int, str]
    cells: Mapping[int, tuple[str, Place]]


@dataclass(frozen=True)
class IndicatorTable:
    """The numbers of one or several files.

    ``lines`` are areas by key, then city and not assigned; ``values`` is by field name. ``report`` are sentences for
    the log, ``warnings`` those that somebody has to look at. ``files`` are the files' names by field name.
    """

    source: str
    lines: Sequence[Line]
    fields: Sequence[TableField]
    values: Mapping[str, FieldValues]
    report: Sequence[str] = field(default=())
    warnings: Sequence[str] = field(default=())
    files: Mapping[str, str] = field(default_factory=dict)

    @property
    def areas(self) -> list[str]:
        """The keys of the areas."""
        return [line.key for line in self.lines if line.role == AREA]

    def long_rows(self) -> Iterator[LongRow]:
        """One row per number, field by field."""
        for item in self.fields:
            values = self.values[item.name]
            period = item.period.text if item.period else ""
            for place, (line, number) in enumerate(zip(self.lines, values.numbers.tolist(), strict=True)):
                sheet, cell = values.cells.get(place, ("", None))
                yield LongRow(
                    line.key, line.name, line.role, item.indicator, period, None if np.isnan(number) else number,
                    values.signs.get(place, ""), sheet, cell_name(*cell) if cell else "",
                )  # fmt: skip


class _Filling:
    """A field while it is filled from one or several sheets; what nobody fills is missing."""

    def __init__(self, count: int) -> None:
        self.numbers = np.full(count, np.nan)
        self.signs: dict[int, str] = dict.fromkeys(range(count), MISSING)
        self.cells: dict[int, tuple[str, Place]] = {}

    def put(self, place: int, number: float, sign: str, cell: tuple[str, Place]) -> None:
        if place in self.cells and sign == MISSING:
            return
        self.numbers[place] = number
        self.cells[place] = cell
        if sign:
            self.signs[place] = sign
        else:
            self.signs.pop(place, None)


def read_table(book: Book, recognition: Recognition) -> IndicatorTable:
    """Read what was recognised; PlanningError with the first question that is still open."""
    if recognition.questions:
        question = recognition.questions[0]
        raise PlanningError(question.sentence, question.hint)
    reader = CellReader(recognition.given.signs)
    raw = {sheet.name: sheet for sheet in book.sheets}
    grids = {sheet.name: Grid(raw[sheet.name], reader) for sheet in recognition.used}
    lines, place_of = lines_of(recognition.used)
    fields: dict[str, TableField] = {}
    filled: dict[str, _Filling] = {}
    for sheet in recognition.used:
        for item in series_of(sheet):
            name = recognition.field_name(item.title, item.period)
            if name not in fields:
                rule = recognition.indicators[item.title]
                title = f"{rule.title} {item.period.text}" if item.period else rule.title
                fields[name] = TableField(name, title, rule.name, item.period, rule.kind)
                filled[name] = _Filling(len(lines))
            column = item.column.place
            found = read_values(grids[sheet.name], item.column, [row.place for row in item.rows], sheet.style)
            put = filled[name].put
            for position, (row, number) in enumerate(zip(item.rows, found.numbers.tolist(), strict=True)):
                place = place_of[sheet.name, row.place]
                put(place, number, found.signs.get(position, ""), (sheet.name, (row.place, column)))
    ordered = sorted(fields.values(), key=lambda item: (item.indicator, item.period or Period(0), item.name))
    gaps = {sheet.name: check_city(grids[sheet.name], sheet) for sheet in recognition.used}
    values = {item.name: FieldValues(**vars(filled[item.name])) for item in ordered}
    percents = {item.name: values[item.name].numbers for item in ordered if item.kind == "percent"}
    return IndicatorTable(
        recognition.source,
        lines,
        ordered,
        values,
        told(recognition, lines),
        warned(recognition, gaps, percents),
        dict.fromkeys(values, book.path.name),
    )
