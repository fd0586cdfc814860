"""Small office files for the tests, written from rows that a person can read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import openpyxl
from sozialplanung.plugin.core.tables.read import IndicatorTable, read_table
from sozialplanung.plugin.core.tables.recipe import Recipe
from sozialplanung.plugin.core.tables.recognise import recognise
from sozialplanung.plugin.core.tables.recognition import Recognition
from sozialplanung.plugin.core.tables.workbook import open_book

Rows = Iterable[Any]  # of lists of cells


def xlsx(
    path: Path,
    sheets: Rows | Mapping[str, Rows],
    merged: Iterable[str] = (),
    formats: Mapping[str, str] | None = None,
) -> Path:
    """A workbook of one sheet "Tabelle1", or of several by name; merged ranges and formats are those of the first."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in (sheets if isinstance(sheets, Mapping) else {"Tabelle1": sheets}).items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    first = book.worksheets[0]
    for range_ in merged:
        first.merge_cells(range_)
    for cells, code in (formats or {}).items():
        found = first[cells]
        for row in found if isinstance(found, tuple) else ((found,),):
            for cell in row:
                cell.number_format = code
    book.save(path)
    return path


def csv_file(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def recognised(path: Path, recipe: Recipe | None = None) -> Recognition:
    return recognise(open_book(path), recipe)


def read(path: Path, recipe: Recipe | None = None) -> IndicatorTable:
    book = open_book(path)
    return read_table(book, recognise(book, recipe))


def column(table: IndicatorTable, name: str) -> dict[str, Any]:
    """A field by key; None where there is no number."""
    numbers = table.values[name].numbers.tolist()
    return {line.key: None if value != value else value for line, value in zip(table.lines, numbers, strict=True)}  # noqa: PLR0124


def signs(table: IndicatorTable, name: str) -> dict[str, str]:
    """The words beside a field, by key, where there are some."""
    return {table.lines[place].key: words for place, words in sorted(table.values[name].signs.items())}


def roles(table: IndicatorTable) -> dict[str, str]:
    return {line.key: line.role for line in table.lines}


def names(table: IndicatorTable) -> list[str]:
    return [line.name for line in table.lines]


def content(table: IndicatorTable) -> tuple[Any, ...]:
    """All that a table says, to compare tables."""
    cells = {item.name: (column(table, item.name), signs(table, item.name)) for item in table.fields}
    return list(table.lines), list(table.fields), cells, table.files


def questions(path: Path, recipe: Recipe | None = None) -> dict[str, str]:
    """What is still open, by kind: the sentences."""
    return {question.kind: question.sentence for question in recognised(path, recipe).questions}
