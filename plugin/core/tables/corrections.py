"""What a person corrects in a preview, as changes of the reading recipe."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from .cells import Place
from .recipe import ColumnRule, Recipe
from .recognition import Column, Row


def place_of(cell: str) -> Place | None:
    """Row and column, from 0, of a cell that is called B5; None for anything else."""
    found = re.fullmatch(r"([A-Z]+)(\d+)", cell)
    if not found:
        return None
    column = 0
    for sign in found[1]:
        column = column * 26 + ord(sign) - 64
    return int(found[2]) - 1, column - 1


def with_header(recipe: Recipe, first: int, last: int) -> Recipe:
    """The header is in these rows, numbered as in the file."""
    return replace(recipe, header_rows=tuple(range(first, last + 1)))


def with_key(recipe: Recipe, column: Column) -> Recipe:
    """The keys are in this column: said by its title where it has one, so that it holds for next year's file."""
    return replace(recipe, key=column.title or column.letter)


def with_name(recipe: Recipe, column: Column | None) -> Recipe:
    """The names are in this column."""
    return replace(recipe, name="" if column is None else column.title or column.letter)


def with_column(recipe: Recipe, sheet: str, letter: str, rule: ColumnRule) -> Recipe:
    """What a column of a sheet is."""
    return replace(recipe, columns={**recipe.columns, f"{sheet}!{letter}": rule})


def with_row(recipe: Recipe, row: Row, role: str) -> Recipe:
    """What a row is: said by its label where it has one, so that it holds for all sheets and for next year's file."""
    return replace(recipe, rows={**recipe.rows, row.label or str(row.number): role})


def with_sheets(recipe: Recipe, names: Iterable[str]) -> Recipe:
    """The sheets that are read, by name."""
    return replace(recipe, sheets=tuple(names))


def with_signs(recipe: Recipe, signs: Mapping[str, str]) -> Recipe:
    """The signs of the source and their meanings."""
    return replace(recipe, signs=dict(signs))
