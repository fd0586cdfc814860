"""What each column of a table is: key, name, period, numbers of an indicator, or left out and why."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..texts import tr
from . import vocabulary
from .cells import letter
from .grid import DATE, EMPTY, TEXT, Grid
from .layout import Layout
from .periods import period_of
from .recipe import ColumnRule, Recipe
from .recognition import COUNT, DIMENSION, IGNORED, KEY, NAME, NUMBER, PERCENT, PERIOD, VALUE, Column, Row
from .text import plain
from .titles import RELATIVE, Meaning, read_title
from .vocabulary import AREA

_FLAGS = frozenset("bdepruvsz")  # provisional, revised, estimated and such, in columns of their own


@dataclass(frozen=True)
class Seen:
    """A sheet with its layout and the rows of areas that its columns are judged by."""

    grid: Grid
    layout: Layout
    recipe: Recipe
    rows: Sequence[int]

    def rule(self, column: int) -> ColumnRule:
        """What the recipe says of a column by its place."""
        return self.recipe.column(self.grid.sheet.name, letter(column))


def find_columns(seen: Seen) -> tuple[Column, ...]:
    """All columns that hold something, with their roles; value columns have indicator, period and kind.

    An indicator may still be '': then the sheet's topic is meant.
    """
    grid, layout = seen.grid, seen.layout
    roles = {layout.key.place: KEY} | dict.fromkeys(layout.dimensions, DIMENSION)
    if layout.period is not None:
        roles[layout.period] = PERIOD
    parts = {layout.part: tr("month or quarter of the period")}
    name = _name_column(seen, set(roles))
    if name is not None:
        roles[name] = NAME
    columns: list[Column] = []
    held = grid.filled[list(layout.keys)].any(axis=0)
    for place in range(grid.width):
        title = layout.title(place)
        rule = seen.rule(place)
        if place in roles or rule.role not in ("auto", VALUE, IGNORED):
            columns.append(Column(place, title, roles.get(place) or rule.role))
        elif reason := parts.get(place) or _reason_to_ignore(seen, place, title, rule):
            columns.append(Column(place, title, IGNORED, reason=reason))
        elif held[place]:
            columns.append(_value_column(seen, place, title, rule))
        elif title:
            columns.append(Column(place, title, IGNORED, reason=tr("empty")))
    return tuple(_with_neighbours(columns))


def _name_column(seen: Seen, taken: set[int]) -> int | None:
    """The column with the areas' names: told by the recipe, by its title, or by standing next to the key."""
    grid, layout, recipe = seen.grid, seen.layout, seen.recipe
    ruled = [place for place in range(grid.width) if seen.rule(place).role == NAME]
    if ruled or recipe.name:
        titles = {plain(layout.title(place)): place for place in reversed(range(grid.width))}
        letters = {letter(place): place for place in range(grid.width)}
        return ruled[0] if ruled else titles.get(plain(recipe.name), letters.get(recipe.name.upper()))
    if layout.key.combined:
        return None
    best, most = None, 0.0
    keys = {layout.keys[row][0] for row in seen.rows}
    for place in range(min(grid.width, 15)):
        if place in taken or not _mostly_text(grid, place, seen.rows):
            continue
        names = {row: grid.label(row, place) for row in seen.rows if grid.kinds[row, place] != EMPTY}
        different = len(set(names.values())) / max(1, len(keys))
        of_key: dict[str, str] = {}
        if any(of_key.setdefault(layout.keys[row][0], name) != name for row, name in names.items()):
            continue
        title = layout.title(place)
        titled = 1.5 if vocabulary.is_name_title(title) else 0.75 if vocabulary.is_level_title(title) else 0
        score = 3 * different + titled + (0.5 if place == layout.key.place + 1 else 0)
        if different > 0.5 and score > most:
            best, most = place, score
    return best


def _mostly_text(grid: Grid, place: int, rows: Sequence[int]) -> bool:
    kinds = grid.kinds[rows, place]
    return bool((kinds == TEXT).sum() * 2 > max(1, (kinds != EMPTY).sum()))


def _reason_to_ignore(seen: Seen, place: int, title: str, rule: ColumnRule) -> str:
    """Why a column is no indicator; '' if it may be one."""
    grid = seen.grid
    if rule.role == VALUE:
        return ""
    if rule.role == IGNORED or plain(title) in map(plain, seen.recipe.ignored):
        return tr("left out by the reading recipe")
    if vocabulary.is_unit_title(title):
        return tr("unit of the numbers")
    last = seen.layout.key.header.parts[place][-1:]
    if vocabulary.is_running_number(title):
        return tr("counts the rows")
    if any(vocabulary.is_key_title(part) or vocabulary.is_level_title(part) for part in (title, *last) if part):
        return tr("key or name of another level")
    return _without_numbers(grid, place, seen.rows)


def _without_numbers(grid: Grid, place: int, rows: Sequence[int]) -> str:
    """What a column holds instead of numbers; '' if it has such."""
    kinds = grid.kinds[rows, place]
    numbers = int(grid.numeric[rows, place].sum())
    texts, dates = int((kinds == TEXT).sum()), int((kinds == DATE).sum())
    if dates > numbers:
        return tr("holds dates")
    if texts > numbers and {grid.text(row, place) for row in rows if grid.filled[row, place]} <= _FLAGS:
        return tr("holds flags of the numbers to its left, which are not read")
    return tr("holds texts") if texts > numbers else ""


def _value_column(seen: Seen, place: int, title: str, rule: ColumnRule) -> Column:
    meaning = read_title(seen.layout.key.header.parts[place])
    if seen.layout.period is not None and len(meaning.periods) == 1 and not meaning.indicator:
        meaning = Meaning(title, (), meaning.percent)  # the rows have periods, so this one is part of a name
    kind = rule.kind if rule.kind != "auto" else _kind(seen, place, meaning)
    period = period_of(rule.period) if rule.period else meaning.period
    return Column(place, title, VALUE, rule.indicator or meaning.indicator, period, kind, flag=meaning.flag)


def _kind(seen: Seen, place: int, meaning: Meaning) -> str:
    """Percent by title, number format or text; else count if all numbers are whole."""
    grid = seen.grid
    if meaning.percent or any(is_percent(grid, row, place) for row in seen.rows):
        return PERCENT
    relative = vocabulary.is_relative(seen.layout.title(place))
    return COUNT if not relative and is_whole(grid, place, seen.rows) else NUMBER


def is_percent(grid: Grid, row: int, column: int) -> bool:
    """Whether a cell is shown as percent, by its format or as text."""
    value = grid.sheet.rows[row][column]
    if isinstance(value, str):
        return grid.reader.read(value).percent
    shown = grid.sheet.format(row, column)
    return shown.percent or shown.after.startswith("%")


def is_whole(grid: Grid, place: int, rows: Sequence[int]) -> bool:
    """Whether a column holds whole numbers only; a text such as 1.234, which may be one, counts as one."""
    values = [grid.sheet.rows[row][place] for row in rows]
    if all(type(value) in (int, type(None)) for value in values):
        return True
    for value in values:
        if isinstance(value, str):
            found = grid.reader.read(value)
            number = found.comma if found.comma is not None else found.point
            if number is not None and not found.ambiguous and (number % 1 or re.search(r"\d[.,]\d{1,2}\b", value)):
                return False
        elif isinstance(value, float) and value % 1:
            return False
    return True


def _with_neighbours(columns: Sequence[Column]) -> list[Column]:
    """Columns titled no more than "in %" or "Anteil" say it of the indicator to their left."""
    values = [column for column in columns if column.role == VALUE]
    named = Counter((column.indicator, column.period) for column in values)
    several = any(column.indicator for column in values)
    result: list[Column] = []
    left, at = "", None
    for column in columns:
        own = column.indicator
        if column.role != VALUE:
            result.append(column)
        elif left and RELATIVE.fullmatch(own) and named[own, column.period] > 1:
            result.append(replace(column, indicator=f"{left} {own}", period=column.period or at))
        elif left and several and not own and column.kind == PERCENT:
            result.append(replace(column, indicator=left, period=column.period or at))
        else:
            if own.lower().startswith(("darunter", "davon")):
                column = replace(column, period=column.period or at)  # noqa: PLW2901
            if not RELATIVE.fullmatch(own):
                left, at = own, column.period
            result.append(column)
    return result


def of_topic(columns: Sequence[Column], topic: str) -> tuple[Column, ...]:
    """The columns where those without an indicator of their own are the sheet's topic: a density is no count."""
    relative = vocabulary.is_relative(topic)
    return tuple(
        replace(column, kind=NUMBER) if relative and column.kind == COUNT and not column.indicator else column
        for column in columns
    )


def kinds_by_indicator(seen: Seen, columns: Sequence[Column], rows: Sequence[Row]) -> dict[tuple[str, int], str]:
    """The kinds of a long table's indicators, by the rows' words and the column."""
    groups: dict[str, list[Row]] = {}
    for row in rows:
        if row.role == AREA and row.indicator:
            groups.setdefault(row.indicator, []).append(row)
    told = [column for column in columns if column.role == DIMENSION or vocabulary.is_unit_title(column.title)]
    places = [column.place for column in told]
    kinds = {}
    for indicator, group in groups.items():
        words = " ".join(seen.grid.text(group[0].place, place) for place in places)
        lines = [row.place for row in group]
        for column in columns:
            if column.role == VALUE:
                percent = read_title([words]).percent or any(
                    is_percent(seen.grid, line, column.place) for line in lines
                )
                relative = vocabulary.is_relative(f"{words} {column.title}")
                whole = COUNT if not relative and is_whole(seen.grid, column.place, lines) else NUMBER
                kinds[indicator, column.place] = PERCENT if percent else whole
    return kinds


def area_rows(layout: Layout, grid: Grid, recipe: Recipe) -> list[int]:
    """Rows with a key that are likely to be areas: those without numbers at all apart, where there are others, and
    those of a level that the recipe calls otherwise.
    """
    others = {text for text, role in recipe.rows.items() if role != AREA}
    if rows := [row for row in layout.keys if not any(grid.text(row, column) in others for column in layout.levels)]:
        layout = replace(layout, keys={row: layout.keys[row] for row in rows})
    rows = [row for row in layout.keys if grid.values_in_row[row] - grid.numeric[row, layout.key.place] > 0]
    return [int(row) for row in (rows or layout.keys)]


def has_numbers(grid: Grid, row: int, columns: Sequence[Column]) -> bool:
    """Whether a row has a number or a sign in a value column."""
    return bool(np.any(grid.numeric[row, [column.place for column in columns]]))
