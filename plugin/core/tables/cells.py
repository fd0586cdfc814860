"""Sheets of raw cells, whatever the file's format: what recognition and preview look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time

from .number_formats import NumberFormat, number_format

Value = str | int | float | bool | date | datetime | time | None
Place = tuple[int, int]  # row and column, from 0


def letter(column: int) -> str:
    """The letters over a column (from 0): A, B, ... Z, AA."""
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


def cell_name(row: int, column: int) -> str:
    """A cell as people call it: B5."""
    return f"{letter(column)}{row + 1}"


@dataclass(frozen=True)
class Merge:
    """A merged range, rows and columns from 0, both ends included."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def name(self) -> str:
        return f"{cell_name(self.top, self.left)}:{cell_name(self.bottom, self.right)}"

    def meets(self, rows: range, columns: range) -> bool:
        """Whether any cell of the range lies in these rows and columns."""
        return (
            self.top < rows.stop and self.bottom >= rows.start
            and self.left < columns.stop and self.right >= columns.start
        )  # fmt: skip


@dataclass(frozen=True)
class RawSheet:
    """A sheet as it is in the file. Rows are all of one width; '' never occurs, an empty cell is None.

    ``formats`` holds the number formats that change what a cell means or shows. ``state`` is '' for a sheet that can
    be seen, else "hidden" or "chart". ``uncalculated`` are formulas without a stored result.
    """

    name: str
    rows: Sequence[Sequence[Value]]
    formats: Mapping[Place, str] = field(default_factory=dict)
    merged: Sequence[Merge] = ()
    uncalculated: Sequence[Place] = ()
    hidden_rows: Sequence[int] = ()
    hidden_columns: Sequence[int] = ()
    state: str = ""

    @property
    def width(self) -> int:
        return len(self.rows[0]) if self.rows else 0

    def format(self, row: int, column: int) -> NumberFormat:
        return number_format(self.formats.get((row, column)))

    def text(self, row: int, column: int) -> str:
        """The cell as text: a number as its format shows it where that adds zeros or words, a date as ISO date."""
        value = self.rows[row][column]
        if value is None:
            return ""
        if isinstance(value, str):
            return value
        if isinstance(value, datetime):
            return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
        if isinstance(value, bool) or not isinstance(value, int | float):
            return str(value)
        shown = str(int(value)) if value == value // 1 else repr(value)
        style = self.format(row, column)
        return style.shown(shown) if shown.isdigit() and not style.percent else shown
