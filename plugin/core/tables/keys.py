"""The column with the keys of the areas: candidates, and which of them is meant."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from . import vocabulary
from .cells import letter
from .grid import DATE, EMPTY, TEXT, Grid
from .headers import Header, find_header
from .periods import period_of
from .recipe import Recipe
from .text import plain, without_marks

LOOKED_AT = 15  # columns from the left; farther ones need a title that says that they hold keys
_CODE = re.compile(
    r"\d+(?:[ .\-/_]\d+)*[A-Za-z]?|[A-Za-zÄÖÜ]{1,5}[ \-_/.]?\d+(?:[-_./]\d+)*[A-Za-z]?"
    r"|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
)
_WORD_AND_NUMBER = re.compile(r"[^\W\d]+ \d")
_KEY_NAME = re.compile(
    r"(?P<key>\d+(?:[.\-/_]\d+)*|[A-Z]{1,4}[ \-_.]?\d+)\.?(?:\s*[-–:|]\s*|\s+|_)(?P<name>[^\W\d_](?:.*\S)?)"
)
_NAME_KEY = re.compile(r"(?P<name>[^\W\d_].*?)\s*[(\[](?P<key>\d[\w.\-/]*|[A-Z]{1,4}[ \-_.]?\d+)[)\]]")
SURE, LIKELY, POSSIBLE = 3, 2, 1


@dataclass(frozen=True)
class KeyColumn:
    """A column that may hold the keys.

    ``cells`` are key and name by row; the name is '' unless both stand in one cell (``combined``). ``first`` is the
    first row with key and numbers. ``plausible`` is how much speaks for it.
    """

    place: int
    cells: Mapping[int, tuple[str, str]]
    combined: bool
    first: int
    header: Header
    numeric_columns: frozenset[int]
    plausible: int = POSSIBLE

    @property
    def title(self) -> str:
        return self.header.title(self.place)

    def repeated(self) -> list[str]:
        """Keys that stand in more than one row."""
        return [key for key, count in Counter(key for key, _ in self.cells.values()).items() if count > 1]

    @property
    def unique(self) -> bool:
        return not self.repeated()


def candidates(grid: Grid, recipe: Recipe) -> list[KeyColumn]:
    """All columns that may hold the keys, the most plausible ones first."""
    found = [
        candidate
        for column in range(grid.width)
        if (column < LOOKED_AT or _titled_as_key(grid, column)) and (candidate := _candidate(grid, column, recipe))
    ]
    return sorted(found, key=lambda candidate: -candidate.plausible)


def _titled_as_key(grid: Grid, column: int) -> bool:
    rows = (row for row in range(min(grid.height, 30)) if grid.kinds[row, column] == TEXT)
    return any(vocabulary.is_key_title(grid.label(row, column)) for row in rows)


def chosen(grid: Grid, wanted: str, recipe: Recipe) -> KeyColumn | None:
    """The key column that somebody named, by title or letter; its cells need not look like keys."""
    for column in range(grid.width):
        titled = any(_is_part(grid.text(row, column), wanted) for row in range(min(grid.height, 40)))
        candidate = _candidate(grid, column, recipe, strict=False) if titled else None
        if candidate and plain(wanted) in map(plain, (candidate.title, *candidate.header.parts[column])):
            return candidate
    by_letter = [column for column in range(grid.width) if letter(column) == wanted.upper()]
    return _candidate(grid, by_letter[0], recipe, strict=False) if by_letter else None


def _is_part(text: str, title: str) -> bool:
    return bool(text) and plain(text) in plain(title)


def _candidate(grid: Grid, column: int, recipe: Recipe, strict: bool = True) -> KeyColumn | None:
    cells, combined, coded = _key_cells(grid, column, strict)
    after = max((row - 1 for row in recipe.header_rows), default=-1)
    others = grid.values_in_row - grid.numeric[:, column]
    rows = [row for row in cells if row > after and others[row] and not grid.is_numbering(row)]
    while rows and _is_years(grid, rows[0], column, strict):
        rows = rows[1:]
    if not rows:
        return None
    first, last = rows[0], grid.height if coded else rows[-1]
    numeric = _numeric_columns(grid, rows, column)
    header = find_header(grid, first, numeric, cells if coded else (), [row - 1 for row in recipe.header_rows])
    kept = {row: cell for row, cell in cells.items() if header.body <= row <= last and not grid.is_numbering(row)}
    candidate = KeyColumn(column, kept, combined, first, header, numeric)
    plausible = _plausible(grid, candidate) if strict else SURE
    return KeyColumn(column, kept, combined, first, header, numeric, plausible) if plausible else None


def _is_years(grid: Grid, row: int, column: int, strict: bool) -> bool:
    """Whether a row is a header of years: all its numbers are periods, and the column in question has one, too, or its
    title where the keys may be any texts.
    """
    numbers = np.flatnonzero(grid.numeric[row])
    label = grid.label(row, column)
    titled = not strict and (vocabulary.is_level_title(label) or vocabulary.is_name_title(label))
    return len(numbers) > 1 and all(
        grid.period(row, int(place)) for place in (*(() if titled else (column,)), *numbers)
    )


def _numeric_columns(grid: Grid, rows: list[int], key: int) -> frozenset[int]:
    """Columns in which at least half of what stands in the areas' rows is a number or a sign."""
    numbers, filled = grid.numeric[rows].sum(axis=0), grid.filled[rows].sum(axis=0)
    return frozenset(int(place) for place in np.flatnonzero((numbers * 2 >= filled) & (numbers > 0)) if place != key)


def _key_cells(grid: Grid, column: int, strict: bool) -> tuple[dict[int, tuple[str, str]], bool, bool]:
    """Key and name by row, whether they share a cell, and whether the keys look like such: any text if not strict."""
    codes: dict[int, tuple[str, str]] = {}
    pairs: dict[int, tuple[str, str]] = {}
    anything: dict[int, tuple[str, str]] = {}
    for row in range(grid.height):
        if grid.kinds[row, column] in (EMPTY, DATE):
            continue
        text = without_marks(grid.text(row, column))
        anything[row] = (text, "")
        if _CODE.fullmatch(text) and not _is_date(text):
            codes[row] = (text, "")
        elif match := _KEY_NAME.fullmatch(text) or _NAME_KEY.fullmatch(grid.text(row, column)):
            pairs[row] = (match["key"], match["name"])
    worded = [row for row, (key, _) in codes.items() if _WORD_AND_NUMBER.match(key)]
    if len(worded) * 2 <= len(codes):  # not SQ 01 and SQ 02, but numbers under a title such as EW 2022 or SGB 2
        codes = {row: cell for row, cell in codes.items() if row not in worded}
    if codes and all(re.fullmatch(r"\d+\.0", key) for key, _ in codes.values()):  # whole numbers written by pandas
        codes = {row: (key[:-2], "") for row, (key, _) in codes.items()}
    if not strict and max(len(codes), len(pairs)) * 4 < len(anything):
        return anything, False, False
    return (pairs, True, True) if len(pairs) > len(codes) else (codes, False, True)


def _is_date(text: str) -> bool:
    """Whether a text is a date or, in words, a period: 31.12.2023, Dez 2023, Stand 2023."""
    period = period_of(text)
    return bool(period and (period.day or text[0].isalpha()))


def _plausible(grid: Grid, candidate: KeyColumn) -> int:
    """How much speaks for a column as the key; 0: it is none."""
    title, column = candidate.title, candidate.place
    parts = candidate.header.parts[column]
    if vocabulary.is_running_number(title) or vocabulary.is_period_title(title):
        return 0
    if any(vocabulary.is_key_title(part) for part in (title, *parts[-1:])):
        return SURE
    if candidate.combined:
        return LIKELY
    texts = [key for key, _ in candidate.cells.values()]
    named = vocabulary.is_name_title(title) and any(map(_WORD_AND_NUMBER.match, texts))
    if named or any(map(period_of, parts)) or any(_is_decimal(grid, row, column) for row in candidate.cells):
        return 0
    if vocabulary.is_level_title(title) or any(_ZERO_OR_LETTER.search(text) for text in texts):
        return LIKELY
    left = not grid.filled[candidate.first, :column].any()
    labelled = column + 1 < grid.width and grid.kinds[candidate.first, column + 1] == TEXT
    return POSSIBLE if left and labelled else 0


_ZERO_OR_LETTER = re.compile(r"^0\d|[A-Za-z/_-]")  # what keys have and numbers have not


def _is_decimal(grid: Grid, row: int, column: int) -> bool:
    value = grid.sheet.rows[row][column]
    if isinstance(value, str):
        found = grid.reader.read(value)
        return not re.match(r"0\d|\d+\.0$", value) and (found.evidence is not None or found.percent)
    return isinstance(value, float) and value != value // 1
