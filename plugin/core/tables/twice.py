"""The same indicator at the same period in two places: taken once where they agree, asked where they don't."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..errors import listed
from ..texts import tr
from .grid import Grid
from .numbers import CellReader
from .periods import Period
from .recognition import IGNORED, LONG, Question, Series, SheetRecognition, series_of
from .values import read_values
from .vocabulary import AREA, CITY, SUBTOTAL
from .workbook import Book

_Cell = tuple[float, str]
_Found = tuple[SheetRecognition, Series]


def without_repeats(
    book: Book, sheets: Sequence[SheetRecognition], reader: CellReader
) -> tuple[list[SheetRecognition], list[Question]]:
    """The sheets without columns that repeat others, and questions about columns that contradict others."""
    raw = {sheet.name: sheet for sheet in book.sheets}
    grids: dict[str, Grid] = {}
    dropped: dict[str, set[int]] = {}
    cityless: set[str] = set()
    questions: list[Question] = []
    for (title, period), found in _said_twice(sheets).items():
        if _parts_of_city(found):
            cityless |= {sheet.name for sheet, _ in found}
            continue
        for sheet, _ in found:
            grids.setdefault(sheet.name, Grid(raw[sheet.name], reader))
        cells = [_cells(grids[sheet.name], sheet, item) for sheet, item in found]
        if differing := _differing(cells):
            questions.append(_question(title, period, found, differing))
            continue
        for (sheet, item), mine in zip(found[1:], cells[1:], strict=True):
            if sheet.layout != LONG and mine.keys() <= cells[0].keys():
                dropped.setdefault(sheet.name, set()).add(item.column.place)
    return [_cleaned(sheet, dropped.get(sheet.name, set()), sheet.name in cityless) for sheet in sheets], questions


def _said_twice(sheets: Sequence[SheetRecognition]) -> dict[tuple[str, Period | None], list[_Found]]:
    """Indicators and periods that are found in several columns or sheets."""
    places: dict[tuple[str, Period | None], list[_Found]] = {}
    for sheet in sheets:
        for item in series_of(sheet) if sheet.used else []:
            places.setdefault((item.title, item.period), []).append((sheet, item))
    return {said: found for said, found in places.items() if len(found) > 1}


def _parts_of_city(found: Sequence[_Found]) -> bool:
    """Whether the places are sheets of different areas: then their total rows are sums of districts."""
    keys = [{row.key for row in item.rows if row.role == AREA} for _, item in found]
    return len({sheet.name for sheet, _ in found}) == len(found) and len(set().union(*keys)) == sum(map(len, keys))


def _cells(grid: Grid, sheet: SheetRecognition, item: Series) -> dict[str, _Cell]:
    """Number and sign by area; the city row by its role."""
    values = read_values(grid, item.column, [row.place for row in item.rows], sheet.style)
    return {
        row.key if row.role != CITY else f"<{CITY}>": (float(values.numbers[position]), values.signs.get(position, ""))
        for position, row in enumerate(item.rows)
    }


def _differing(cells: Sequence[dict[str, _Cell]]) -> list[str]:
    """Keys for which two places say different things."""
    first, found = cells[0], []
    for other in cells[1:]:
        found += [key for key in first.keys() & other.keys() if str(first[key]) != str(other[key])]
    return sorted(set(found))


def _question(title: str, period: Period | None, found: Sequence[_Found], differing: Sequence[str]) -> Question:
    shown = [
        tr("column {column} of sheet '{sheet}'").format(column=item.column.letter, sheet=sheet.name)
        for sheet, item in found
    ]
    return Question(
        "twice",
        tr("'{title}' {period} occurs twice with different values: {places}; areas ({count}): {keys}.").format(
            title=title, period=period.text if period else "", places=", ".join(shown), count=len(differing),
            keys=listed(differing),
        ),
        tr(
            "Say in the reading recipe what these columns are, for example \"columns\": {{\"{column}\": "
            "{{\"title\": \"{title}\", \"indicator\": \"...\"}}}}, or leave one out: {{\"role\": \"ignored\"}}."
        ).format(
            column=f"{found[-1][0].name}!{found[-1][1].column.letter}", title=found[-1][1].column.title
        ),
        found[-1][0].name,
        tuple(f"{item.column.letter}{item.rows[0].number}" for _, item in found if item.rows),
    )  # fmt: skip


def _cleaned(sheet: SheetRecognition, dropped: set[int], cityless: bool) -> SheetRecognition:
    if cityless:
        rows = tuple(row._replace(role=SUBTOTAL) if row.role == CITY else row for row in sheet.rows)
        sheet = replace(sheet, rows=rows)
    if not dropped:
        return sheet
    reason = tr("repeats another column")
    columns = [
        replace(column, role=IGNORED, reason=reason) if column.place in dropped else column for column in sheet.columns
    ]
    return replace(sheet, columns=tuple(columns))
