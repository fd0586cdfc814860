"""Where a table begins, and what stands over its columns: headers of several rows, merged or not."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from . import vocabulary
from .grid import DATE, NUMBER, SIGN, TEXT, Grid
from .text import one_line, plain, without_marks

_TITLE = re.compile(
    r"(?:tabelle|tab\.|quelle|datenquelle|stand\b|datenstand|gebietsstand|stichtag|zeitraum|©|copyright|seite \d|druck"
    r"|erstellt|ausgabe|abruf|hinweis|anmerkung|bearbeit|herausgeb|fachbereich|amt für|region:|auswertung)",
    re.IGNORECASE,
)
MOST_ROWS = 8  # that a header may have
MOST_BETWEEN = 4  # blank rows, sub-headings and such between header and first area


@dataclass(frozen=True)
class Header:
    """The rows of the header (from 0), the first row of the body, and the parts of each column's title, top down."""

    rows: tuple[int, ...]
    body: int
    parts: Sequence[tuple[str, ...]]

    def title(self, column: int) -> str:
        """The parts as one text."""
        return " ".join(self.parts[column])


def find_header(
    grid: Grid, first: int, numeric_columns: Collection[int], keyed: Collection[int] = (), given: Sequence[int] = ()
) -> Header:
    """The header above ``first``, the first row with key and numbers.

    ``keyed`` are rows with what looks like a key; ``given`` are the header's rows where somebody has said so.
    """
    body = first
    if given:
        rows = [row for row in given if row < grid.height]
        body = max(rows) + 1 if rows else first
    else:
        rows = []
        between = 0
        for row in range(first - 1, -1, -1):
            if not rows and between > MOST_BETWEEN:
                break
            of_body = _belongs_to_body(grid, row, numeric_columns)
            if not rows and (of_body or _continues_body(grid, row, keyed)):
                body = row
            elif not of_body and _is_header(grid, row, numeric_columns):
                rows.insert(0, row)
            elif rows and not (grid.blank(row) and _untitled_labels(grid, rows, numeric_columns)):
                break
            else:
                between += 1
            if len(rows) == MOST_ROWS:
                break
        body = rows[-1] + 1 if rows else body
    return Header(tuple(rows), body, _parts(grid, rows, numeric_columns))


def _untitled_labels(grid: Grid, rows: Sequence[int], numeric_columns: Collection[int]) -> bool:
    """Whether the header found so far has no titles for key and name, so that they must stand above a blank row."""
    return all(column in numeric_columns for row in rows for column in grid.cells(row))


def _continues_body(grid: Grid, row: int, keyed: Collection[int]) -> bool:
    """Whether a row above the first one with numbers has a key and a name: an area of which nothing is known."""
    return row in keyed and len(grid.cells(row)) > 1 and not grid.is_numbering(row)


def _belongs_to_body(grid: Grid, row: int, numeric_columns: Collection[int]) -> bool:
    """Whether a row above the first key has numbers that are no periods: a total, or a row without a key."""
    numbers = [column for column in numeric_columns if grid.kinds[row, column] in (NUMBER, SIGN)]
    if not numbers or grid.is_numbering(row) or all(grid.period(row, column) for column in numbers):
        return False
    labels = grid.texts(row)
    if any(vocabulary.fits(plain(label), _TOTALS) for label in labels):
        return True
    if any(map(_names_column, labels)):
        return False
    digits = [grid.text(row, column) for column in numbers]
    ages = len(digits) > 2 and all(text.isdigit() for text in digits) and digits == sorted(set(digits), key=int)
    return not ages


_TOTALS = (*vocabulary.CITY_WORDS, *vocabulary.UNASSIGNED_WORDS)


def _is_header(grid: Grid, row: int, numeric_columns: Collection[int]) -> bool:
    """Whether a row has titles of numeric columns, and is no title of the whole table."""
    columns = grid.cells(row)
    if not columns or grid.is_numbering(row):
        return False
    if len(columns) <= 3 and _is_title_line(grid, row, columns, numeric_columns):
        return False
    merged = [merge for merge in grid.sheet.merged if merge.top <= row <= merge.bottom]
    covered = {column for merge in merged if merge.top <= row for column in range(merge.left, merge.right + 1)}
    over_numbers = any(column in numeric_columns for column in columns) or (
        any(column in numeric_columns for column in covered) and len(columns) > 0
    )
    if not over_numbers:
        return False
    return len(columns) > 1 or (
        columns[0] in numeric_columns
        and all(merge.left in numeric_columns for merge in merged if merge.left == columns[0])
    )


def _is_title_line(grid: Grid, row: int, columns: Sequence[int], numeric_columns: Collection[int]) -> bool:
    """Whether a short row begins like a line about the whole table, and has neither titles nor dates of columns."""
    if not _TITLE.match(grid.text(row, columns[0])):
        return False
    labels = [grid.label(row, column) for column in columns]
    dates = [column for column in columns if column in numeric_columns and grid.period(row, column)]
    return not any(map(_names_column, labels)) and len(dates) * 2 < len(numeric_columns)


def _names_column(label: str) -> bool:
    """Whether a text is the title of a column with keys or names."""
    return vocabulary.is_key_title(label) or vocabulary.is_name_title(label) or vocabulary.is_level_title(label)


def _parts(grid: Grid, rows: Sequence[int], numeric_columns: Collection[int]) -> list[tuple[str, ...]]:
    filled = {row: [_header_text(grid, row, column) for column in range(grid.width)] for row in rows}
    merged_rows = set()
    for merge in grid.sheet.merged:
        if merge.top in filled and merge.right < grid.width + 50:
            text = filled[merge.top][merge.left] if merge.left < grid.width else ""
            for row in range(merge.top, merge.bottom + 1):
                for column in range(merge.left, min(merge.right + 1, grid.width)):
                    if row in filled:
                        filled[row][column] = text
            if merge.right > merge.left:
                merged_rows.add(merge.top)
    for place, row in enumerate(rows[:-1]):
        if row not in merged_rows:
            _fill_sideways(filled[row], [filled[lower] for lower in rows[place + 1 :]], numeric_columns)
    return [_without_repeats(filled[row][column] for row in rows) for column in range(grid.width)]


def _fill_sideways(texts: list[str], lower: Sequence[Sequence[str]], numeric_columns: Collection[int]) -> None:
    """Carry the title of a group on over the columns that have titles below and none here."""
    group = ""
    for column, text in enumerate(texts):
        below = any(line[column] for line in lower)
        if text:
            group = text if below and column in numeric_columns else ""
        elif below and column in numeric_columns:
            texts[column] = group


def _header_text(grid: Grid, row: int, column: int) -> str:
    if grid.kinds[row, column] in (TEXT, SIGN, DATE, NUMBER):
        return without_marks(one_line(grid.sheet.text(row, column)))
    return ""


def _without_repeats(parts: Iterable[str]) -> tuple[str, ...]:
    return tuple(filter(None, dict.fromkeys(parts)))
