"""Several files of one edition as one table: offices send one file per topic."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from ..errors import PlanningError, listed
from ..texts import tr
from .lines import Identity, Line, either, identity, order_of
from .log import several_names
from .naming import common_kind
from .padding import padding_question
from .read import FieldValues, IndicatorTable, TableField
from .recipe import Recipe
from .signs import MISSING
from .vocabulary import AREA


def join_tables(tables: Sequence[IndicatorTable]) -> IndicatorTable:
    """The tables joined by the areas' keys; a number that no table has is missing.

    A field that several tables have is filled from all of them; where two have a cell of the same line, they must say
    the same. Raises PlanningError.
    """
    if len(tables) == 1:
        return tables[0]
    _check_padding(tables)
    found: dict[Identity, Line] = {}
    for table in tables:
        for line in table.lines:
            found[_who(line)] = either(found.get(_who(line), line), line)
    order = sorted(found, key=lambda who: order_of(found[who]))
    lines = [found[who] for who in order]
    fields: dict[str, TableField] = {}
    values: dict[str, FieldValues] = {}
    files: dict[str, set[str]] = {}
    for table in tables:
        at = {_who(line): place for place, line in enumerate(table.lines)}
        places = [at.get(who) for who in order]
        for item in table.fields:
            spread = _spread(table.values[item.name], places)
            if item.name in fields:
                fields[item.name] = _same_field(fields[item.name], item)
                values[item.name] = _filled_up(item.name, values[item.name], spread, lines)
            else:
                fields[item.name], values[item.name] = item, spread
            files.setdefault(item.name, set()).add(table.files[item.name])
    report = [sentence for table in tables for sentence in table.report]
    return IndicatorTable(
        tables[0].source,
        lines,
        sorted(fields.values(), key=lambda item: item.name),
        values,
        [*report, *_names_differ(tables), *_areas_differ(tables, lines, values)],
        [sentence for table in tables for sentence in table.warnings],
        {name: ", ".join(sorted(names)) for name, names in files.items()},
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


def _same_field(one: TableField, other: TableField) -> TableField:
    """The field that two tables have, whatever their order; PlanningError where they count at different times."""
    period = one.period or other.period
    if one.period and other.period:
        period = one.period.joined(other.period)
        if period is None:
            dates = sorted((one.period, other.period))
            raise PlanningError(
                tr("Field '{field}' is in several files, for different periods: {periods}.").format(
                    field=one.name, periods=", ".join(date.text for date in dates)
                ),
                _several_files_hint(),
            )
    kind = common_kind(sorted((one.kind, other.kind)))
    return replace(max(one, other, key=lambda item: (item.title, item.indicator)), period=period, kind=kind)


def _filled_up(field: str, one: FieldValues, other: FieldValues, lines: Sequence[Line]) -> FieldValues:
    """A field with the cells of two tables; PlanningError where both have a cell, with another number or sign."""
    differing = [
        lines[place]
        for place in sorted(one.cells.keys() & other.cells.keys())
        if one.signs.get(place) != other.signs.get(place)
        or not np.array_equal(one.numbers[place], other.numbers[place], equal_nan=True)
    ]
    if differing:
        raise PlanningError(
            tr("Field '{field}' is in several files, with different values for these areas ({count}): {keys}.").format(
                field=field, count=len(differing), keys=listed(line.key for line in differing)
            ),
            _several_files_hint() if any(line.role == AREA for line in differing) else _totals_hint(differing[0]),
        )
    sides = [one if place in one.cells else other for place in range(len(lines))]
    return FieldValues(
        np.array([side.numbers[place] for place, side in enumerate(sides)]),
        {place: side.signs[place] for place, side in enumerate(sides) if place in side.signs},
        {**other.cells, **one.cells},
    )


def _several_files_hint() -> str:
    return tr("Give the indicator another name in one of the files' reading recipes, or read the files one by one.")


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


def _totals_hint(line: Line) -> str:
    return tr(
        "If these rows are sums of different areas, say so in the files' reading recipes: "
        '"rows": {{"{label}": "subtotal"}}.'
    ).format(label=line.name or line.key)


def _names_differ(tables: Sequence[IndicatorTable]) -> list[str]:
    """Sentences about areas that files call by different names."""
    names: dict[str, set[str]] = {}
    for line in (line for table in tables for line in table.lines if line.role == AREA and line.name):
        names.setdefault(line.key, set()).add(line.name)
    return [several_names(key, sorted(forms)) for key, forms in sorted(names.items()) if len(forms) > 1]


def _areas_differ(
    tables: Sequence[IndicatorTable], lines: Sequence[Line], values: Mapping[str, FieldValues]
) -> list[str]:
    """A sentence about areas for which a file's numbers are missing because it has no row of them."""
    everywhere = set[str].intersection(*(set(table.areas) for table in tables))
    some = [
        line.key
        for place, line in enumerate(lines)
        if line.role == AREA and line.key not in everywhere and any(place not in item.cells for item in values.values())
    ]
    if not some:
        return []
    return [
        tr("Areas that not all files have ({count}); their numbers are missing there: {keys}.").format(
            count=len(some), keys=listed(some)
        )
    ]
