"""Several tables or levels in one sheet: a column that says of which level a row is, a second table below the first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ..errors import listed
from ..texts import tr
from . import vocabulary
from .cells import letter
from .columns import Seen
from .recognition import HEADING, Option, Question, Row
from .rows import OPEN, PERHAPS, is_told
from .vocabulary import AREA, CITY, LEFT_OUT, SUBTOTAL, UNASSIGNED

_NUMBERS = (AREA, CITY, UNASSIGNED, PERHAPS, OPEN, SUBTOTAL)


def several_kinds(seen: Seen, rows: Sequence[Row]) -> list[Question]:
    """What has to be asked before rows can be compared with others."""
    return [*_levels(seen, rows), *_second_table(seen, rows)]


def _levels(seen: Seen, rows: Sequence[Row]) -> list[Question]:
    """The question which level the areas are, where a column says it of each row: Stadt, Sozialraum, Quartier."""
    questions = []
    recipe, sheet = seen.recipe, seen.grid.sheet.name
    for column in seen.layout.levels:
        said = Counter(seen.grid.text(row.place, column) for row in rows if row.role == AREA)
        levels = [level for level in said if not vocabulary.is_city_level(level) and level not in recipe.rows]
        told_area = [level for level in said if recipe.rows.get(level) == AREA]
        if len(levels) + len(told_area) < 2 or not levels:
            continue
        rest = dict.fromkeys(levels, SUBTOTAL)
        questions.append(
            Question(
                "levels",
                tr("Sheet '{sheet}', column {column} '{title}': the rows are of several levels: {levels}.").format(
                    sheet=sheet, column=letter(column), title=seen.layout.title(column), levels=listed(levels)
                ),
                tr(
                    "Say in the reading recipe which of these are no areas, for example "
                    '"rows": {{"{level}": "subtotal"}}.'
                ).format(level=min(levels, key=lambda level: said[level])),
                sheet,
                tuple(f"{letter(column)}{row.number}" for row in rows if row.role == AREA),
                tuple(
                    Option(
                        tr("The areas are: {level}").format(level=level),
                        replace(recipe, rows={**recipe.rows, **rest, level: AREA}),
                    )
                    for level in levels
                ),
            )
        )
    return questions


def _second_table(seen: Seen, rows: Sequence[Row]) -> list[Question]:
    """The question which table is meant, where the key column's title comes again in a header of other words."""
    grid, key, recipe = seen.grid, seen.layout.key, seen.recipe
    titles = {grid.text(row, key.place) for row in key.header.rows} - {""}
    first = min((row.place for row in rows if row.role == AREA), default=grid.height)
    headings = [row for row in rows if row.role == HEADING and row.place > first and len(grid.cells(row.place)) > 2]
    found = [row for row in headings if grid.text(row.place, key.place) in titles]
    if not found:
        return []
    start = found[0]
    after = [row for row in rows if row.place > start.place and row.role in _NUMBERS]
    if not after or all(is_told(recipe, row) for row in after):
        return []
    left_out = {str(row.number): LEFT_OUT for row in after}
    return [
        Question(
            "row",
            tr("Sheet '{sheet}': a second table begins in row {row}: '{label}'.").format(
                sheet=grid.sheet.name, row=start.number, label=start.label
            ),
            tr(
                'Put each table on a sheet of its own, or read one of them: "header_rows": [{row}] in the reading '
                'recipe is the second; to read the first, call the rows of the second "left_out" by their numbers, '
                '"rows": {{"{after}": "left_out"}}.'
            ).format(row=start.number, after=after[0].number),
            grid.sheet.name,
            (f"A{start.number}",),
            (
                Option(tr("Read the first table"), replace(recipe, rows={**recipe.rows, **left_out})),
                Option(tr("Read the second table"), replace(recipe, header_rows=(start.number,))),
            ),
        )
    ]
