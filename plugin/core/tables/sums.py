"""Rows compared with the sums of others: what the numbers say of a row that may add others up."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

import numpy as np

from ..numerals import FloatArray
from .cells import Place
from .grid import Grid
from .numbers import Style
from .periods import Period
from .recognition import COUNT, VALUE, Column, Question, Row, SheetRecognition
from .values import read_values
from .vocabulary import AREA, CITY, UNASSIGNED

Kinds = Mapping[tuple[str, int], str]  # of a long table's numbers, by indicator and column


@dataclass(frozen=True)
class Resolved:
    """The rows with roles that are decided, what is to be asked, and what was concluded, in sentences."""

    rows: list[Row]
    questions: list[Question]
    remarks: list[str]


class Says(Enum):
    """What the numbers say of a row beside others: their sum, nearly so, more, clearly less, this and that, nothing."""

    SUM = "sum"
    NEAR = "near"
    MORE = "more"
    LESS = "less"
    BOTH = "both"
    NOTHING = "nothing"


class Sums:
    """The counts of a table, to compare rows with sums of rows; ``numbers`` has a line per row of the table."""

    def __init__(
        self, grid: Grid, columns: Sequence[Column], rows: Sequence[Row], style: Style, kinds: Kinds | None = None
    ) -> None:
        known = kinds or {}
        counting = {place for (_, place), kind in known.items() if kind == COUNT}
        self.columns = [
            column for column in columns if column.role == VALUE and (column.kind == COUNT or column.place in counting)
        ]
        places = [row.place for row in rows]
        found = [read_values(grid, column, places, style).numbers for column in self.columns]
        self.numbers: FloatArray = np.column_stack(found) if found else np.empty((len(rows), 0))
        for number, column in enumerate(self.columns) if known else ():
            other = [known.get((row.indicator, column.place), column.kind) != COUNT for row in rows]
            self.numbers[other, number] = np.nan
        self.line = {row.place: line for line, row in enumerate(rows)}
        self.regroup(rows)

    def regroup(self, rows: Sequence[Row]) -> None:
        """Take notice of the rows' present roles."""
        self._groups: dict[tuple[Period | None, str], list[Row]] = {}
        for row in rows:
            if row.role in (AREA, UNASSIGNED):
                self._groups.setdefault((row.period, row.indicator), []).append(row)

    def group(self, row: Row) -> list[Row]:
        """Areas and not assigned of the same period and indicator as a row."""
        return self._groups.get((row.period, row.indicator), [])

    def others(self, row: Row) -> list[Row]:
        return [other for other in self.group(row) if other.place != row.place]

    def of(self, rows: Iterable[Row]) -> FloatArray:
        """The sum in each column, NaN where a number is not known."""
        lines = [self.line[row.place] for row in rows]
        return np.array([math.fsum(column) for column in self.numbers[lines].T])

    def complete(self, rows: Iterable[Row]) -> bool:
        """Whether no number of these rows is withheld or missing."""
        return not np.isnan(self.numbers[[self.line[row.place] for row in rows]]).any()

    def known_part(self, rows: Iterable[Row]) -> FloatArray:
        """The sum in each column of the numbers that are known."""
        lines = [self.line[row.place] for row in rows]
        return np.array([math.fsum(column) for column in np.nan_to_num(self.numbers[lines]).T])

    def at(self, row: Row) -> FloatArray:
        numbers: FloatArray = self.numbers[self.line[row.place]]
        return numbers

    def fits(self, row: Row, parts: Sequence[Row], least: int = 2) -> bool | None:
        """Whether a row is the sum of others in every column where all is known; None where nothing can be said, as of
        fewer than ``least`` others.
        """
        if len(parts) < least:
            return None
        total, sums = self.at(row), self.of(parts)
        known = ~np.isnan(total) & ~np.isnan(sums)
        if not known.any() or not (total[known] > 0).any():
            return None
        return bool((total[known] == sums[known]).all())

    def at_least(self, row: Row, parts: Sequence[Row]) -> bool:
        """Whether a row is nowhere less than what is known of others together."""
        total = self.at(row)
        known = ~np.isnan(total)
        return bool(known.any() and (total[known] >= self.known_part(parts)[known]).all())

    def is_part(self, row: Row, parts: Sequence[Row]) -> bool:
        """Whether a row is clearly less than the others together in every column."""
        total, known = self.at(row), self.known_part(parts)
        given = ~np.isnan(total)
        return bool(given.any() and (total[given] < known[given] - _slack(known[given], len(parts))).all())

    def is_near(self, row: Row, parts: Sequence[Row]) -> bool:
        """Whether a row differs from the sum of others no more than rounding and noise of their numbers allow."""
        total, sums = self.at(row), self.of(parts)
        known = ~np.isnan(total) & ~np.isnan(sums)
        if not known.any():
            return False
        largest = np.nanmax(self.numbers[[self.line[part.place] for part in parts]][:, known], axis=0)
        off = np.abs(total[known] - sums[known])
        return bool((off <= _slack(sums[known], len(parts))).all() and (total[known] >= largest).all())

    def says(self, rows: Sequence[Row], parts: Sequence[Sequence[Row]], least: int = 2) -> Says:
        """What the numbers say of the rows of one key, one per period and indicator, beside the parts of each."""
        found = {self._of_one(row, own, least) for row, own in zip(rows, parts, strict=True)} - {Says.NOTHING}
        if Says.BOTH in found or {Says.SUM, Says.LESS} <= found:
            return Says.BOTH
        order = (
            (Says.LESS, Says.SUM, Says.NEAR, Says.MORE) if least > 1 else (Says.LESS, Says.MORE, Says.NEAR, Says.SUM)
        )
        return next((say for say in order if say in found), Says.NOTHING)

    def _of_one(self, row: Row, parts: Sequence[Row], least: int) -> Says:
        given = ~np.isnan(self.at(row))
        if len(parts) < least or not given.any() or not self.known_part(parts)[given].any():
            return Says.NOTHING
        if self.fits(row, parts, least):
            return Says.SUM
        if self.is_near(row, parts):
            return Says.NEAR
        if (self.numbers[[self.line[part.place] for part in parts]] < 0).any():
            return Says.NOTHING  # of gains and losses the sum may well be less than its parts
        if self.is_part(row, parts):
            return Says.LESS
        return Says.MORE if self.at_least(row, parts) else Says.BOTH


def _slack(sums: FloatArray, count: int) -> FloatArray:
    """How far a published total may be from the sum of ``count`` numbers that were each rounded or given noise of about
    one (Zensus 2022: cell key method; the employment agency: rounding to 5 or 10): 5 percent, or 3 standard deviations;
    numbers so small that this is a lot prove nothing.
    """
    size = np.abs(sums)
    allowed: FloatArray = np.maximum(0.05 * size, np.minimum(0.2 * size, 3 * math.sqrt(count)))
    return allowed


class CityGap(NamedTuple):
    """A count in which the city row is not the sum of areas and not assigned."""

    column: Column
    place: Place
    city: float
    sum: float


def check_city(grid: Grid, sheet: SheetRecognition) -> list[CityGap]:
    """Where the city row and the sum differ; columns in which a number is withheld or missing cannot be compared."""
    if not sheet.by_role(CITY):
        return []
    sums = Sums(grid, sheet.columns, sheet.rows, sheet.style, sheet.kinds)
    found = []
    for row in sheet.by_role(CITY):
        parts = sums.group(row)
        for column, total, summed in zip(sums.columns, sums.at(row), sums.of(parts), strict=True) if parts else ():
            if not (math.isnan(total) or math.isnan(summed)) and total != summed:
                found.append(CityGap(column, (row.place, column.place), float(total), float(summed)))
    return found
