"""Months and quarters as numbers in a column of their own, beside the one with the year."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from .grid import Grid
from .headers import Header
from .periods import Period

_MOST = {"monat": 12, "month": 12, "berichtsmonat": 12, "quartal": 4, "vierteljahr": 4, "quarter": 4}


def part_column(grid: Grid, header: Header, rows: Collection[int], year: int | None) -> int | None:
    """The column with the number of month or quarter; ``year`` is the column with the years, if there is one."""
    for column in range(grid.width) if year is not None else ():
        most = _MOST.get(header.title(column).lower(), 0)
        texts = {grid.text(row, column) for row in rows}
        if most and column != year and all(text.isdigit() and 1 <= int(text) <= most for text in texts):
            return column
    return None


def in_year(year: Period, text: str, title: str) -> Period:
    """The month or quarter of a year; the year itself where the cell says none."""
    if not (text.isdigit() and year.year_only):
        return year
    return replace(year, quarter=int(text)) if _MOST[title.lower()] == 4 else replace(year, month=int(text))
