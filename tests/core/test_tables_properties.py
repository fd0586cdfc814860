"""What holds for every table: order does not matter, and nothing but listed rows is left out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from sozialplanung.plugin.core.errors import PlanningError

from .office_files import column, content, read, recognised, xlsx

YEARS = [2020, 2021, 2022]
INDICATORS = ["Einwohner", "Arbeitslose", "Haushalte"]
CELLS = st.one_of(st.integers(0, 9999), st.sampled_from(["-", ".", "x", None, "(12)", "7p", "1 234", "12,5"]))
KEYS = st.lists(st.integers(1, 99), min_size=3, max_size=8, unique=True)


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[list[Any]], list[list[Any]]]:
    """A header and rows of areas: key, name, and a column per indicator and year; every column holds some number."""
    titles = [f"{indicator} {year}" for indicator in INDICATORS for year in YEARS]
    rows = [[f"{key:02}", f"Quartier {key}", *(draw(CELLS) for _ in titles)] for key in draw(KEYS)]
    rows[0][2:] = range(len(titles))
    return [["Nr.", "Name", *titles]], rows


def written(rows: Iterable[Any], folder: str) -> Path:
    return xlsx(Path(folder) / "delivery.xlsx", rows)


def outcome(path: Path) -> object:
    """The table; or, where a row may be a sum of the others by chance, the question what it is, wherever it stands."""
    try:
        return content(read(path))
    except PlanningError as question:
        if "may be the city or an area" not in question.message:
            raise
        return re.sub(r"row \d+", "row", question.message)


@settings(max_examples=40, deadline=None)
@given(tables(), st.data())
def test_any_order_of_rows_and_columns_gives_the_same_table(
    table: tuple[list[list[Any]], list[list[Any]]], data: st.DataObject
) -> None:
    header, rows = table
    order = [0, 1, *data.draw(st.permutations(range(2, len(header[0]))))]
    mixed = [[row[place] for place in order] for row in [*header, *data.draw(st.permutations(rows))]]
    with TemporaryDirectory() as folder:
        first, second = (outcome(written(lines, folder)) for lines in ([*header, *rows], mixed))
    assert second == first


EXTRA: list[list[Any]] = [
    [None, "Sozialraum Mitte"], [None, "Sozialraum Mitte zusammen", 5, 6, 7], [None, "nicht zuordenbar", 1, 2, 3],
    ["Nr.", "Name", "A 2020", "A 2021", "A 2022"], [], [None, "Mittelwert", 1.5, 2.5, 3.5],
    ["darunter Frauen", None, 1, 1, 1],
]  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(KEYS, st.lists(st.tuples(st.sampled_from(EXTRA), st.integers(0, 8)), max_size=5), st.booleans())
def test_nothing_but_listed_rows_is_left_out(
    keys: list[int], extras: list[tuple[list[Any], int]], with_city: bool
) -> None:
    """Every row below the header is an area, the city, not assigned, or listed with a reason; each number arrives."""
    rows: list[list[Any]] = [[f"{key:02}", f"Quartier {key}", key, key + 1, key + 2] for key in keys]
    for extra, place in extras:
        rows.insert(place, extra)
    body: list[list[Any]] = [
        ["Nr.", "Name", "A 2020", "A 2021", "A 2022"],
        *rows,
        *([[None, "Insgesamt", 900, 900, 900]] if with_city else []),
    ]
    with TemporaryDirectory() as folder:
        path = written(body, folder)
        sheet, table = recognised(path).used[0], read(path)
    places = {row.place for row in sheet.rows} | set(sheet.header_rows)
    filled = {place for place, row in enumerate(body) if any(cell is not None for cell in row)}
    assert len(places) + len(sheet.titles) == len(filled)
    assert all(place < min(sheet.header_rows) for place in filled - places)
    assert table.areas == sorted(f"{key:02}" for key in keys)
    numbers = column(table, "a_2021")
    assert {key: numbers[key] for key in table.areas} == {f"{key:02}": key + 1 for key in keys}
    assert len(table.lines) == sum(row.role in ("area", "city", "unassigned") for row in sheet.rows)
