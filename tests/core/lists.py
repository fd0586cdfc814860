"""Lists for the tests: files of tests/data/lists and small ones written in place."""

from __future__ import annotations

from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sozialplanung.plugin.core.lists.fold import fold
from sozialplanung.plugin.core.lists.grid import Grid, grid_of_rows, grid_of_sheet
from sozialplanung.plugin.core.lists.guess import guess_mapping
from sozialplanung.plugin.core.lists.mapping import Mapping, read_mapping
from sozialplanung.plugin.core.lists.records import Reading, read_records
from sozialplanung.plugin.core.tables.workbook import open_book

DATA = Path(__file__).parents[1] / "data" / "lists"


def file_grid(name: str) -> Grid:
    return grid_of_sheet(open_book(DATA / name).sheets[0])


def grid(text: str) -> Grid:
    """A list from lines of cells that | separates, the titles in the first one."""
    head, *rows = [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]
    return grid_of_rows("list", head, rows)


def columns(mapping: Mapping) -> dict[str, str]:
    """The mapping with several columns of a field joined by +."""
    return {name: "+".join(given) for name, given in mapping.columns.items()}


def folded(given: Grid, fields: AnyMapping[str, Any] | None = None) -> tuple[Reading, int]:
    """The records of a list, repeated rows folded, and how many these were."""
    mapping = guess_mapping(given, read_mapping(fields or {}))
    reading = read_records(given, mapping)
    return reading, fold(reading, mapping.holds("poi_id"))


def told(reading: Reading) -> list[tuple[int, str]]:
    """Rows and kinds of the problems."""
    return sorted((problem.row, problem.problem) for problem in reading.problems)


def values(reading: Reading, *names: str) -> list[tuple[str, ...]]:
    return [tuple(record.get(name) for name in names) for record in reading.records]


def ids(reading: Reading) -> Sequence[str]:
    return [record.poi_id for record in reading.records]
