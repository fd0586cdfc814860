"""A raw sheet with the kind of each cell, so that whole rows and columns can be looked at at once."""

from __future__ import annotations

from datetime import date, datetime
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ..numerals import BoolArray
from .cells import RawSheet, Value
from .numbers import CellReader
from .periods import Period, period_of
from .text import one_line, without_marks

EMPTY, NUMBER, SIGN, TEXT, DATE = range(5)
_KINDS: dict[type, int] = {type(None): EMPTY, int: NUMBER, float: NUMBER, datetime: DATE, date: DATE, bool: TEXT}


class Grid:
    """The cells of a sheet; rows and columns count from 0.

    ``kinds`` has the sheet's shape; numbers and signs are also texts that ``reader`` takes for such.
    """

    def __init__(self, sheet: RawSheet, reader: CellReader) -> None:
        self.sheet, self.reader = sheet, reader
        self.height, self.width = len(sheet.rows), sheet.width
        kinds = [list(map(self._kind, row)) for row in sheet.rows]
        self._numbering: dict[int, bool] = {}
        self.kinds: npt.NDArray[np.uint8] = np.array(kinds, dtype=np.uint8).reshape(self.height, self.width)

    def _kind(self, value: Value) -> int:
        if type(value) is not str:
            return _KINDS.get(type(value), TEXT)
        found = self.reader.read(value)
        return (SIGN if found.sign else NUMBER) if found.known else TEXT

    @cached_property
    def numeric(self) -> BoolArray:
        """Numbers and signs."""
        numeric: BoolArray = (self.kinds == NUMBER) | (self.kinds == SIGN)
        return numeric

    @cached_property
    def filled(self) -> BoolArray:
        filled: BoolArray = self.kinds != EMPTY
        return filled

    @cached_property
    def values_in_row(self) -> npt.NDArray[np.int64]:
        """How many numbers and signs each row has."""
        counts: npt.NDArray[np.int64] = self.numeric.sum(axis=1)
        return counts

    @cached_property
    def formatted_columns(self) -> set[int]:
        """Columns with number formats that change what cells mean or show."""
        return {column for _, column in self.sheet.formats}

    def blank(self, row: int) -> bool:
        return not self.filled[row].any()

    def text(self, row: int, column: int) -> str:
        """The cell as one line."""
        return one_line(self.sheet.text(row, column))

    def label(self, row: int, column: int) -> str:
        """The cell as one line, without footnote marks."""
        return without_marks(self.text(row, column))

    def cells(self, row: int) -> list[int]:
        """The columns that hold something in a row."""
        columns: list[int] = np.flatnonzero(self.filled[row]).tolist()
        return columns

    def texts(self, row: int) -> list[str]:
        """The texts of a row that are no numbers, without footnote marks."""
        return [self.label(row, column) for column in np.flatnonzero(self.kinds[row] == TEXT).tolist()]

    def period(self, row: int, column: int, compact: bool = False) -> Period | None:
        """The period that a cell is as a whole."""
        value = self.sheet.rows[row][column]
        return period_of(without_marks(one_line(value)) if isinstance(value, str) else value, compact)

    def is_numbering(self, row: int) -> bool:
        """Whether a row holds the numbers of the columns: 1, 2, 3 ... under the header."""
        if row not in self._numbering:
            self._numbering[row] = self._counts_columns(row)
        return self._numbering[row]

    def _counts_columns(self, row: int) -> bool:
        columns = self.cells(row)
        if len(columns) < 3 or not (self.kinds[row, columns] == NUMBER).all():
            return False
        texts = [self.text(row, column).strip("()") for column in columns]
        if texts[0] not in ("0", "1") or texts != [str(int(texts[0]) + place) for place in range(len(texts))]:
            return False
        below = next((lower for lower in range(row + 1, self.height) if not self.blank(lower)), None)
        if below is None:
            return False
        return any(self.kinds[below, column] == TEXT for column in columns) or self.text(below, columns[0]) != "2"
