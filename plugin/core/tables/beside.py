"""Tables side by side, and sheets one after the other, that don't say the same of their areas."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..errors import listed
from ..texts import tr
from . import vocabulary
from .cells import cell_name, letter
from .columns import Seen
from .recognition import IGNORED, KEY, NAME, VALUE, Column, Question, SheetRecognition
from .text import plain
from .vocabulary import AREA

_MOSTLY = 0.8  # of a column's values are keys, or names: then it is a second column of such


def beside(seen: Seen, columns: Sequence[Column]) -> list[Question]:
    """Asks where a second column with the same keys or names has others than the row: a table beside in another order,
    whose numbers would go to the wrong areas. What the recipe leaves out by itself is not looked at.
    """
    keys = {row: seen.layout.keys[row][0] for row in seen.rows}
    name = next((column.place for column in columns if column.role == NAME), None)
    names = {row: seen.grid.label(row, name) for row in seen.rows} if name is not None else {}
    for column in columns:
        if column.role == KEY or not _may_identify(seen, column):
            continue
        own = {row: seen.grid.label(row, column.place) for row in seen.rows if seen.grid.filled[row, column.place]}
        for others in (keys, names) if column.place != name else ():
            if rows := _disagreeing(own, others):
                return [_question(seen, column, rows, others is keys)]
    return []


def _may_identify(seen: Seen, column: Column) -> bool:
    """Whether a column was left out by recognition, or has numbers without any title."""
    ruled = seen.rule(column.place).role != "auto" or plain(column.title) in map(plain, seen.recipe.ignored)
    if ruled or vocabulary.is_running_number(column.title):
        return False
    return column.role == IGNORED or (column.role == VALUE and not column.title)


def _disagreeing(own: Mapping[int, str], others: Mapping[int, str]) -> list[int]:
    """The rows in which two columns with much the same values differ; none where the values are not the same."""
    mine, theirs = ({row: _bare(text) for row, text in texts.items() if text} for texts in (own, others))
    known, different = set(theirs.values()), set(mine.values())
    if len(different) < max(2, _MOSTLY * len(known)) or len(different & known) < _MOSTLY * len(different):
        return []
    return [row for row in mine if row in theirs and mine[row] != theirs[row]]


def _bare(text: str) -> str:
    return plain(text).lstrip("0") if text.isdigit() else plain(text)


def _question(seen: Seen, column: Column, rows: Sequence[int], of_keys: bool) -> Question:
    words = {
        "sheet": seen.grid.sheet.name, "column": letter(column.place), "title": column.title, "count": len(rows),
        "rows": listed(row + 1 for row in rows),
    }  # fmt: skip
    sentence = (
        tr("Sheet '{sheet}': column {column} '{title}' has keys, too, but others than the key column in {count} rows: "
           "{rows}. The tables side by side are not in the same order.")
        if of_keys
        else tr("Sheet '{sheet}': column {column} '{title}' has names, too, but others than the name column in {count} "
                "rows: {rows}. The tables side by side are not in the same order.")
    )  # fmt: skip
    return Question(
        "beside",
        sentence.format(**words),
        tr(
            "Sort the tables alike or put each one on a sheet of its own. If column {column} only describes the area, "
            'leave it out in the reading recipe: "columns": {{"{column}": {{"role": "ignored"}}}}.'
        ).format(column=letter(column.place)),
        seen.grid.sheet.name,
        tuple(cell_name(row, column.place) for row in rows),
    )


def swapped_names(sheets: Sequence[SheetRecognition]) -> list[str]:
    """A warning where a name belongs to one key in one sheet and to another key in another one."""
    names: dict[str, set[str]] = {}
    keys_of: dict[str, set[str]] = {}
    for row in (row for sheet in sheets for row in sheet.by_role(AREA) if row.name):
        names.setdefault(row.key, set()).add(row.name)
        keys_of.setdefault(plain(row.name), set()).add(row.key)
    keys = sorted({key for found in keys_of.values() if len(found) > 1 for key in found if len(names[key]) > 1})
    if not keys:
        return []
    return [
        tr("Names belong to other keys in other sheets ({count}): {keys}. Have the keys been given anew?").format(
            count=len(keys), keys=listed(f"{key} ({', '.join(sorted(names[key]))})" for key in keys)
        )
    ]
