"""Why a sheet has no key column: what stands where keys were expected, and the way out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..errors import listed
from ..texts import tr
from . import vocabulary
from .cells import letter
from .grid import DATE, Grid
from .keys import KeyColumn
from .recipe import Recipe
from .recognition import Question
from .text import plain

_TOP = 40  # rows from the top, in which a header stands


def why_no_key(grid: Grid, recipe: Recipe, repeating: Sequence[KeyColumn]) -> Question:
    """The question about a sheet of which no column is the key; ``repeating`` are columns with keys that repeat."""
    if recipe.key:
        return _named(grid, recipe.key)
    for column in range(grid.width):
        titled = any(vocabulary.is_key_title(grid.label(row, column)) for row in range(min(grid.height, _TOP)))
        if titled and _has_dates(grid, column):
            return _dates(grid, column)
    if repeating:
        return _repeated(grid, repeating[0])
    return Question(
        "key",
        tr("Sheet '{sheet}': no column with the keys of the areas was found.").format(sheet=grid.sheet.name),
        tr(
            "Expected a column with a unique key for each area, such as 01, 0101 or 05119000. Say which one it is by "
            "title or letter (KEY), or leave the sheet out (SHEETS). Names alone are no safe keys."
        ),
        grid.sheet.name,
    )


def _named(grid: Grid, wanted: str) -> Question:
    """The column that was named is not there, or holds nothing that can be a key."""
    column = _column(grid, wanted)
    if column is None:
        return gone(grid.sheet.name, wanted)
    if _has_dates(grid, column):
        return _dates(grid, column)
    return Question(
        "key",
        tr("Sheet '{sheet}': column {column} '{title}', named as the key, has no keys beside numbers.").format(
            sheet=grid.sheet.name, column=letter(column), title=wanted
        ),
        tr("Name another column by its title or letter (KEY), or say which rows the header has (header_rows)."),
        grid.sheet.name,
    )


def _column(grid: Grid, wanted: str) -> int | None:
    """The column with a title near the top, or a letter."""
    for column in range(grid.width):
        if any(plain(grid.text(row, column)) == plain(wanted) for row in range(min(grid.height, _TOP))):
            return column
    return next((column for column in range(grid.width) if letter(column) == wanted.upper()), None)


def _has_dates(grid: Grid, column: int) -> bool:
    """Whether most cells of a column are dates."""
    return bool((grid.kinds[:, column] == DATE).sum() * 2 > grid.filled[:, column].sum())


def _dates(grid: Grid, column: int) -> Question:
    return Question(
        "key",
        tr("Sheet '{sheet}': column {column} should hold the keys of the areas, but it holds dates.").format(
            sheet=grid.sheet.name, column=letter(column)
        ),
        tr(
            "Excel makes dates of keys such as 1.1: ask the sender for a file in which the column is text, or type the "
            "keys anew."
        ),
        grid.sheet.name,
    )


def _repeated(grid: Grid, key: KeyColumn) -> Question:
    """Keys were found, but each one in several rows, and nothing says what tells these apart."""
    rows = Counter(text for text, _ in key.cells.values())
    text = next(iter(key.repeated()))
    return Question(
        "key",
        tr(
            "Sheet '{sheet}': no column with the keys of the areas was found. Those in column {column} '{title}' "
            "repeat ({count}), such as '{key}' in rows {rows}, and no column says what tells these rows apart."
        ).format(
            sheet=grid.sheet.name,
            column=letter(key.place),
            title=key.title,
            count=sum(count > 1 for count in rows.values()),
            key=text,
            rows=listed(row + 1 for row, (found, _) in key.cells.items() if found == text),
        ),
        tr(
            "If a column says what the rows count, name it in the reading recipe by its title or letter: "
            '"dimensions": ["..."], or "period" for years. If there are several tables one below the other, say which '
            'rows the header of the one to be read has: "header_rows": [...], or put each table on a sheet of its own.'
        ),
        grid.sheet.name,
    )


def gone(sheet: str, title: str) -> Question:
    """A column that was named is not in the table."""
    return Question(
        "recipe",
        tr("Sheet '{sheet}' has no column '{title}', which was named as key or name column.").format(
            sheet=sheet, title=title
        ),
        tr("Name the column by its present title or letter. If a reading recipe names it, the table may have changed."),
        sheet,
    )
