"""Several tables one below the other on a sheet: each becomes a sheet of its own, with its rows where they were."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from . import vocabulary
from .cells import RawSheet, Value
from .periods import period_of
from .text import one_line, plain, without_marks


def base_name(name: str) -> str:
    """The sheet's name in the file, without the number of the table on it."""
    return re.sub(r" \[\d+\]$", "", name)


def tables_of(sheet: RawSheet) -> list[RawSheet]:
    """The sheet, or its tables: the first under the sheet's name, the others as ``name [2]``.

    A table begins where a header comes again and the areas below it, too; a header that is repeated on the next printed
    page has other areas below it, and one of a long table repeats its areas by itself.
    """
    heads = [row for row, cells in enumerate(sheet.rows) if _is_head(cells)]
    starts = [0]
    for number, head in enumerate(heads[1:], start=1):
        start = _start(sheet.rows, heads[number - 1], head)
        before = _keys(sheet.rows, range(heads[number - 1] + 1, start), _first(sheet.rows[head]))
        after = _keys(sheet.rows, range(head + 1, (*heads, len(sheet.rows))[number + 1]), _first(sheet.rows[head]))
        if len(before & after) * 2 > min(len(before), len(after)) > 1:
            starts.append(start)
    if len(starts) == 1:
        return [sheet]
    ends = [*starts[1:], len(sheet.rows)]
    return [_part(sheet, number, *ends_) for number, ends_ in enumerate(zip(starts, ends, strict=True), start=1)]


def _is_head(cells: Sequence[Value]) -> bool:
    """Whether a row begins with the title of a key or a level, goes on with titles, and is not one of a long table."""
    filled = [value for value in cells if value is not None]
    if len(filled) < 3 or not isinstance(filled[0], str):
        return False
    titles = [without_marks(one_line(str(value))) for value in filled]
    if not (vocabulary.is_key_title(titles[0]) or vocabulary.is_level_title(titles[0])):
        return False
    long = any(vocabulary.is_period_title(title) or vocabulary.is_dimension_title(title) for title in titles)
    return not long and not any(_is_number(value) for value in filled)


def _is_number(value: Value) -> bool:
    """Whether a cell is a number, also as text, and no year."""
    number = isinstance(value, int | float) or (isinstance(value, str) and re.fullmatch(r"[\d.,\s]*\d", value))
    return bool(number) and period_of(value) is None


def _first(cells: Sequence[Value]) -> int:
    return next(place for place, value in enumerate(cells) if value is not None)


def _start(rows: Sequence[Sequence[Value]], above: int, head: int) -> int:
    """Where the table with a header begins: behind the last numbers above it, and the notes below these."""
    last = max((row for row in range(above, head) if any(map(_is_number, rows[row][1:]))), default=above)
    blank = (row for row in range(last + 1, head) if all(value is None for value in rows[row]))
    return next(blank, last + 1)


def _keys(rows: Sequence[Sequence[Value]], places: range, column: int) -> set[str]:
    """What stands in the key column beside numbers."""
    return {
        plain(str(rows[row][column]))
        for row in places
        if rows[row][column] is not None and any(map(_is_number, rows[row][column + 1 :]))
    }


def _part(sheet: RawSheet, number: int, start: int, end: int) -> RawSheet:
    """The rows of one table, those above it blank."""
    return replace(
        sheet,
        name=sheet.name if number == 1 else f"{sheet.name} [{number}]",
        rows=[(None,) * sheet.width] * start + list(sheet.rows[start:end]),
        formats={place: code for place, code in sheet.formats.items() if start <= place[0] < end},
        merged=[merge for merge in sheet.merged if start <= merge.top < end],
        uncalculated=[place for place in sheet.uncalculated if start <= place[0] < end],
        hidden_rows=[row for row in sheet.hidden_rows if start <= row < end],
    )
