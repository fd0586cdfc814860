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
    return {str(key): None if value != value else value for key, value in table.frame[name].items()}  # noqa: PLR0124


def signs(table: IndicatorTable, name: str) -> dict[str, str]:
    """The words beside a field, by key, where there are some."""
    field = f"sign_{name}"
    if field not in table.frame:
        return {}
    return {str(key): text for key, text in table.frame[field].items() if text}


def roles(table: IndicatorTable) -> dict[str, str]:
    return dict(table.frame["role"])


def questions(path: Path, recipe: Recipe | None = None) -> dict[str, str]:
    """What is still open, by kind: the sentences."""
    return {question.kind: question.sentence for question in recognised(path, recipe).questions}
