"""Rows that add others up: which is the city, which are districts; told by their words and by their sums."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from ..numerals import FloatArray
from ..texts import tr
from . import vocabulary
from .cells import Place
from .columns import Seen
from .grid import Grid
from .numbers import Style
from .periods import Period
from .recognition import COUNT, WIDE, Column, Option, Question, Row
from .rows import OPEN, PERHAPS
from .text import plain
from .values import read_values
from .vocabulary import AREA, CITY, LEFT_OUT, SUBTOTAL, UNASSIGNED


@dataclass(frozen=True)
class Resolved:
    """The rows with roles that are decided, what is to be asked, and what was concluded, in sentences."""

    rows: list[Row]
    questions: list[Question]
    remarks: list[str]


class Sums:
    """The count columns of a table, to compare rows with sums of rows; ``numbers`` has a line per row of the table."""

    def __init__(self, grid: Grid, columns: Sequence[Column], rows: Sequence[Row], style: Style) -> None:
        counted = [column for column in columns if column.kind == COUNT]
        places = [row.place for row in rows]
        found = [read_values(grid, column, places, style).numbers for column in counted]
        self.columns = counted
        self.numbers: FloatArray = np.column_stack(found) if found else np.empty((len(rows), 0))
        self.line = {row.place: line for line, row in enumerate(rows)}
        self._groups: dict[tuple[Period | None, str], list[Row]] = {}
        for row in rows:
            if row.role in (AREA, UNASSIGNED):
                self._groups.setdefault((row.period, row.indicator), []).append(row)

    def group(self, row: Row) -> list[Row]:
        """Areas and not assigned of the same period and indicator as a row."""
        return self._groups.get((row.period, row.indicator), [])

    def of(self, rows: Iterable[Row]) -> FloatArray:
        """The sum in each column, NaN where a number is not known."""
        lines = [self.line[row.place] for row in rows]
        return np.array([math.fsum(column) for column in self.numbers[lines].T])

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


def resolve(seen: Seen, columns: Sequence[Column], rows: list[Row], style: Style, told: str) -> Resolved:
    """Decide the rows that their words left open; ``told`` are the words of file name, sheet and titles."""
    sums = Sums(seen.grid, columns, rows, style)
    if not any(row.role in (CITY, PERHAPS, OPEN) for row in rows):
        return _with_whole(sums, rows, told)
    roles: dict[int, str] = {}
    remarks: list[str] = []
    by_group: dict[tuple[Period | None, str], list[Row]] = {}
    for row in rows:
        if row.role in (CITY, PERHAPS, OPEN):
            by_group.setdefault((row.period, row.indicator), []).append(row)
    for group in by_group.values():
        roles |= _decided(sums, group, told, remarks)
    decided = [row._replace(role=roles.get(row.place, row.role)) for row in rows]
    if any(row.period for row in decided if row.role == AREA):
        decided = [_dated_city(row) for row in decided]
    questions = _questions(seen, decided)
    return Resolved(decided, questions, list(dict.fromkeys(remarks)))


def _dated_city(row: Row) -> Row:
    """A total of a long table that has no period is one over all periods, and no city's number."""
    return row._replace(role=LEFT_OUT) if row.role == CITY and row.period is None else row


def _decided(sums: Sums, rows: Sequence[Row], told: str, remarks: list[str]) -> dict[int, str]:
    """Roles by place of the rows of one period and indicator."""
    parts = sums.group(rows[0])
    city = [row for row in rows if row.role == CITY]
    perhaps = [row for row in rows if row.role == PERHAPS]
    roles: dict[int, str] = {}
    if not city and perhaps:
        city = _city_among(sums, perhaps, parts)
    roles |= {row.place: CITY for row in city[:1]}
    for row in city[1:]:
        same = np.array_equal(sums.at(row), sums.at(city[0]), equal_nan=True)
        roles[row.place] = LEFT_OUT if same else OPEN
    for row in perhaps:
        if row.place not in roles:
            words = plain(row.label)
            adds_up = vocabulary.fits(words, vocabulary.SUBTOTAL_WORDS) or " " not in words or not row.key
            roles[row.place] = SUBTOTAL if adds_up else AREA
    unnamed = [row for row in rows if row.role == OPEN]
    for row in unnamed:
        named = row.label and plain(row.label) in told and sums.at_least(row, parts)
        if not city and (sums.fits(row, parts) or (named and len(unnamed) == 1)):
            roles[row.place] = CITY
            city = [row]
            remarks.append(
                tr("Row {row} '{label}' is taken as the city: it is the sum of the areas.").format(
                    row=row.number, label=row.label
                )
                if sums.fits(row, parts)
                else tr("Row {row} '{label}' is taken as the city: the title names it.").format(
                    row=row.number, label=row.label
                )
            )
    return roles


def _with_whole(sums: Sums, rows: list[Row], told: str) -> Resolved:
    """The row with a key like an area's that is the sum of all others, 05119000 before 05119001, becomes the city.

    Small numbers add up by chance, so its key must be all zeros or end in more of them than the others', or the title
    must name it.
    """
    areas = [row for row in rows if row.role == AREA]
    zeros = {row.key: len(row.key) - len(row.key.rstrip("0")) for row in areas}
    most = max(zeros.values(), default=0)
    round_keys = [key for key, count in zeros.items() if count == most > 0]
    named = {row.key for row in areas if row.name and f" {plain(row.name)} " in f" {told} "}
    rounder = set(round_keys) if len(round_keys) == 1 else set()
    # Rates alone don't add up: then name and key must both speak for the city.
    found = {
        row.place
        for row in areas
        if row.key in (named | rounder if sums.columns else named & rounder)
        and (not sums.columns or _is_whole(sums, row))
    }
    if not found or len({row.key for row in areas if row.place in found}) > 1:
        return Resolved(rows, [], [])
    city = next(row for row in areas if row.place in found)
    remark = (
        tr("Row {row} '{label}' is taken as the city: it is the sum of the areas.")
        if sums.columns
        else tr("Row {row} '{label}' is taken as the city: the title names it.")
    ).format(row=city.number, label=f"{city.key} {city.name}".strip())
    return Resolved([row._replace(role=CITY) if row.place in found else row for row in rows], [], [remark])


def _is_whole(sums: Sums, row: Row) -> bool:
    """Whether a row is the sum of all others of its period, or has a key of zeros and is not less than these."""
    others = [other for other in sums.group(row) if other is not row]
    if len(others) < 2:
        return False
    return bool(sums.fits(row, others)) or (not row.key.strip("0") and sums.at_least(row, others))


def _city_among(sums: Sums, perhaps: Sequence[Row], parts: Sequence[Row]) -> list[Row]:
    """The rows that are the city among those whose words allow it, the one to take first; none: to be asked."""
    fitting = [row for row in perhaps if sums.fits(row, parts)]
    if fitting:
        return fitting
    if len(perhaps) == 1:
        row = perhaps[0]
        single = " " not in plain(row.label)
        other_reading = (row.key and not _says_total(row)) or (not single and _is_part(sums, row, parts))
        return [] if not single and sums.fits(row, parts) is False and other_reading else [row]
    one_word = [row for row in perhaps if " " not in plain(row.label)]
    if len(one_word) == 1 and not _is_part(sums, one_word[0], parts):
        return one_word
    at_least = [row for row in perhaps if sums.at_least(row, parts)]
    return at_least if len(at_least) == 1 else []


def _says_total(row: Row) -> bool:
    return vocabulary.fits(plain(row.label), vocabulary.SUBTOTAL_WORDS)


def _is_part(sums: Sums, row: Row, parts: Sequence[Row]) -> bool:
    """Whether a row is less than the areas together in every column."""
    total, known = sums.at(row), sums.known_part(parts)
    given = ~np.isnan(total)
    return bool(given.any() and (total[given] < known[given]).all())


def _questions(seen: Seen, rows: Sequence[Row]) -> list[Question]:
    """What to ask of rows with numbers that nothing explains."""
    questions = []
    sheet, recipe = seen.grid.sheet.name, seen.recipe
    wide = seen.layout.kind == WIDE
    asked: set[str] = set()
    for row in rows:
        if row.role != OPEN or (not wide and row.label in asked):
            continue
        asked.add(row.label)
        handle = row.label if row.label and not row.key else str(row.number)
        titles = {
            CITY: tr("It is the city"),
            UNASSIGNED: tr("It counts in the city, but belongs to no area"),
            SUBTOTAL: tr("It is the sum of some areas"),
            LEFT_OUT: tr("Leave it out"),
        }
        questions.append(
            Question(
                "row",
                tr("Sheet '{sheet}', row {row} '{label}' has numbers, but no key of an area.").format(
                    sheet=sheet, row=row.number, label=row.label
                )
                if not row.key
                else tr("Sheet '{sheet}', row {row} '{label}' is a second city row, with other numbers.").format(
                    sheet=sheet, row=row.number, label=row.label
                ),
                tr(
                    'Say in the reading recipe what it is: "rows": {{"{handle}": "city"}}, or unassigned, '
                    "subtotal, left_out."
                ).format(handle=handle),
                sheet,
                (f"A{row.number}",),
                tuple(
                    Option(title, replace(recipe, rows={**recipe.rows, handle: role})) for role, title in titles.items()
                ),
            )
        )
    return questions


class CityGap(NamedTuple):
    """A count in which the city row is not the sum of areas and not assigned."""

    column: Column
    place: Place
    city: float
    sum: float


def check_city(grid: Grid, columns: Sequence[Column], rows: Sequence[Row], style: Style) -> list[CityGap]:
    """Where the city row and the sum differ; columns in which a number is withheld or missing cannot be compared."""
    if not any(row.role == CITY for row in rows):
        return []
    sums = Sums(grid, columns, rows, style)
    found = []
    for row in rows:
        parts = sums.group(row) if row.role == CITY else []
        for column, total, summed in zip(sums.columns, sums.at(row), sums.of(parts), strict=True) if parts else ():
            if not (math.isnan(total) or math.isnan(summed)) and total != summed:
                found.append(CityGap(column, (row.place, column.place), float(total), float(summed)))
    return found
