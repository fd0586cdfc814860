"""Several files of one edition as one table: offices send one file per topic."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..errors import PlanningError, listed
from ..texts import tr
from .checks import padding_question
from .lines import Identity, Line, either, identity, order_of
from .read import FieldValues, IndicatorTable, TableField
from .recipe import Recipe
from .signs import MISSING


def join_tables(tables: Sequence[IndicatorTable]) -> IndicatorTable:
    """The tables joined by the areas' keys; where a table lacks an area, its numbers are missing.

    A field that two tables have must say the same in both. Raises PlanningError.
    """
    if len(tables) == 1:
        return tables[0]
    _check_padding(tables)
    lines: dict[Identity, Line] = {}
    for table in tables:
        for line in table.lines:
            lines[_who(line)] = either(lines.get(_who(line), line), line)
    order = sorted(lines, key=lambda who: order_of(lines[who]))
    fields: dict[str, TableField] = {}
    values: dict[str, FieldValues] = {}
    for table in tables:
        at = {_who(line): place for place, line in enumerate(table.lines)}
        places = [at.get(who) for who in order]
        for item in table.fields:
            spread = _spread(table.values[item.name], places)
            if item.name in fields:
                _check_same(item, spread, values[item.name], [lines[who] for who in order])
            else:
                fields[item.name], values[item.name] = item, spread
    report = [sentence for table in tables for sentence in table.report]
    files = {name: file for table in reversed(tables) for name, file in table.files.items()}
    different = _areas_differ(tables)
    return IndicatorTable(
        tables[0].source,
        [lines[who] for who in order],
        sorted(fields.values(), key=lambda item: item.name),
        values,
        [*report, *([different] if different else [])],
        [sentence for table in tables for sentence in table.warnings],
        files,
    )


def _who(line: Line) -> Identity:
    return identity(line.role, line.key, line.name or line.key)


def _spread(values: FieldValues, places: Sequence[int | None]) -> FieldValues:
    """A field's values on the lines of the joined table."""
    numbers = np.array([np.nan if place is None else values.numbers[place] for place in places])
    signs = {
        line: MISSING if place is None else values.signs[place]
        for line, place in enumerate(places)
        if place is None or place in values.signs
    }
    cells = {
        line: values.cells[place] for line, place in enumerate(places) if place is not None and place in values.cells
    }
    return FieldValues(numbers, signs, cells)


def _check_same(item: TableField, mine: FieldValues, known: FieldValues, lines: Sequence[Line]) -> None:
    differing = [
        line.key
        for place, line in enumerate(lines)
        if place in mine.cells and place in known.cells and mine.numbers[place] != known.numbers[place]
        and not (np.isnan(mine.numbers[place]) and np.isnan(known.numbers[place]))
    ]  # fmt: skip
    if differing:
        raise PlanningError(
            tr("Field '{field}' is in several files, with different values for these areas ({count}): {keys}.").format(
                field=item.name, count=len(differing), keys=listed(differing)
            ),
            tr("Give the indicator another name in one of the files' reading recipes, or read the files one by one."),
        )


def _check_padding(tables: Sequence[IndicatorTable]) -> None:
    """Refuse keys that are the same but for leading zeros."""
    written: dict[str, dict[str, str]] = {}
    for table in tables:
        for key in table.areas:
            if key.isdigit():
                written.setdefault(key.lstrip("0"), {}).setdefault(key, table.source)
    different = [forms for forms in written.values() if len(forms) > 1]
    if different:
        question = padding_question(different[0], len(different), Recipe())
        raise PlanningError(question.sentence, question.hint)


def _areas_differ(tables: Sequence[IndicatorTable]) -> str:
    keys = [set(table.areas) for table in tables]
    some = sorted(set[str]().union(*keys).difference(set[str].intersection(*keys)))
    if not some:
        return ""
    return tr("Areas that not all files have ({count}); their numbers are missing there: {keys}.").format(
        count=len(some), keys=listed(some)
    )
