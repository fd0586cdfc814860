"""What keeps a recognised table from being read: each finding is a question with a sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..errors import listed
from ..texts import format_number, tr
from .cells import Merge, Place, RawSheet, cell_name
from .columns import Seen, is_percent
from .grid import DATE, NUMBER
from .periods import Period
from .recognition import IGNORED, PERCENT, READ_ROLES, VALUE, Column, Option, Question, Row
from .signs import INSTEAD
from .titles import read_title
from .values import Writing, read_values
from .vocabulary import AREA


@dataclass(frozen=True)
class Table:
    """A sheet under examination: what it is, its columns and rows, and how it writes numbers."""

    seen: Seen
    columns: Sequence[Column]
    rows: Sequence[Row]
    writing: Writing

    @property
    def sheet(self) -> RawSheet:
        return self.seen.grid.sheet

    @property
    def read_rows(self) -> list[int]:
        return [row.place for row in self.rows if row.role in READ_ROLES]

    @property
    def values(self) -> list[Column]:
        return [column for column in self.columns if column.role == VALUE]


def uncalculated(sheet: RawSheet) -> list[Question]:
    """Formulas whose results were never stored."""
    if not sheet.uncalculated:
        return []
    cells = _names(sheet.uncalculated)
    return [
        Question(
            "formula",
            tr("Sheet '{sheet}' has formulas without stored results ({count}): {cells}.").format(
                sheet=sheet.name, count=len(cells), cells=listed(cells)
            ),
            tr("Open the file in Excel or LibreOffice and save it once, so that the results are stored."),
            sheet.name,
            cells,
        )
    ]


def examined(table: Table) -> list[Question]:
    """All questions that one table raises by itself."""
    return [
        *_duplicates(table), *_merged(table), *_writing(table), *_unknown(table), *_mixed_percent(table),
        *_several_periods(table),
    ]  # fmt: skip


def _names(places: Sequence[Place]) -> tuple[str, ...]:
    return tuple(cell_name(row, column) for row, column in places)


def _duplicates(table: Table) -> list[Question]:
    counts: Counter[tuple[str, Period | None, str]] = Counter()
    for row in table.rows:
        if row.role == AREA:
            counts[row.key, row.period, row.indicator] += 1
    twice = sorted({key for (key, _, _), count in counts.items() if count > 1})
    if not twice:
        return []
    rows = [row for row in table.rows if row.role == AREA and row.key in twice]
    return [
        Question(
            "duplicates",
            tr("Sheet '{sheet}' has these areas more than once ({count}): {keys} (rows {rows}).").format(
                sheet=table.sheet.name, count=len(twice), keys=listed(twice), rows=listed(row.number for row in rows)
            ),
            tr("Keep one row for each area, or choose another key column (KEY)."),
            table.sheet.name,
            _names([(row.place, table.seen.layout.key.place) for row in rows]),
        )
    ]


def _merged(table: Table) -> list[Question]:
    """Merged cells over several numbers, and merged cells that cover a value."""
    header = table.seen.layout.key.header
    read, places = set(table.read_rows), {column.place for column in table.values}
    used = {column.place for column in table.columns if column.role != IGNORED}
    found: list[Merge] = []
    for merge in table.sheet.merged:
        rows = range(merge.top, min(merge.bottom + 1, table.seen.grid.height))
        columns = range(merge.left, min(merge.right + 1, table.seen.grid.width))
        over_numbers = [(row, column) for row in rows if row in read for column in columns if column in places]
        below = [
            (row, column)
            for row in rows
            if row in read or row in header.rows
            for column in columns
            if column in used and (row, column) != (merge.top, merge.left)
        ]
        if len(over_numbers) > 1 or any(_differs(table, merge, place) for place in below):
            found.append(merge)
    if not found:
        return []
    return [
        Question(
            "merged",
            tr("Sheet '{sheet}' has merged cells that hide values ({count}): {cells}.").format(
                sheet=table.sheet.name, count=len(found), cells=listed(merge.name for merge in found)
            ),
            tr("Split these cells and write its own value, or a sign, into each one."),
            table.sheet.name,
            tuple(merge.name for merge in found),
        )
    ]


def _differs(table: Table, merge: Merge, place: Place) -> bool:
    value = table.sheet.rows[place[0]][place[1]]
    return value is not None and value != table.sheet.rows[merge.top][merge.left]


def _writing(table: Table) -> list[Question]:
    writing, sheet, recipe = table.writing, table.sheet, table.seen.recipe
    options: tuple[Option, ...] = (
        Option(tr("The comma is the decimal sign (1.234 is one thousand)"), replace(recipe, decimal="comma")),
        Option(tr("The point is the decimal sign (1.234 is a bit more than one)"), replace(recipe, decimal="point")),
    )
    hint = tr('Say which sign is the decimal one: DECIMAL, or "decimal" in the reading recipe, is comma or point.')
    if writing.contradictory:
        shown = [f"{cell_name(*places[0])} '{sheet.text(*places[0])}'" for places in (writing.commas, writing.points)]
        sentence = tr(
            "Sheet '{sheet}' writes numbers in two ways: {first} has a decimal comma, {second} a decimal point."
        )
        sentence = sentence.format(sheet=sheet.name, first=shown[0], second=shown[1])
        fewer = min(writing.commas, writing.points, key=len)
        return [Question("decimal", sentence, hint, sheet.name, _names(fewer))]
    if writing.known:
        return []
    cells = [f"{cell_name(*place)} '{sheet.text(*place)}'" for place in writing.ambiguous]
    text = sheet.text(*writing.ambiguous[0])
    digits = "".join(sign for sign in text if sign.isdigit())
    sentence = tr(
        "Sheet '{sheet}': '{text}' may be {large} or {small}, and nothing else in the table tells which. "
        "Cells ({count}): {cells}."
    )
    if writing.points:
        # The comma is no answer: with it the numbers of the other columns would be unknown.
        options = options[1:]
        sentence = tr(
            "Sheet '{sheet}': '{text}' may be {large} or {small}. {other} has a decimal point, but nothing in the same "
            "column tells which. Cells ({count}): {cells}."
        )
        hint = tr(
            "If these are thousands, take the points out of them in the file. If not, say that the point is the "
            'decimal sign: DECIMAL, or "decimal" in the reading recipe, is point.'
        )
    sentence = sentence.format(
        sheet=sheet.name, text=text, large=digits, small=format_number(float(digits) / 1000, 3), count=len(cells),
        cells=listed(cells), other=f"{cell_name(*writing.points[0])} '{sheet.text(*writing.points[0])}'"
        if writing.points else "",
    )  # fmt: skip
    return [Question("decimal", sentence, hint, sheet.name, _names(writing.ambiguous), options)]


def _unknown(table: Table) -> list[Question]:
    """Texts in number columns that are neither numbers nor known signs."""
    rows, recipe, sheet = table.read_rows, table.seen.recipe, table.sheet
    found: dict[str, list[Place]] = {}
    for column in table.values:
        for position in read_values(table.seen.grid, column, rows, table.writing.style).unknown:
            place = (rows[position], column.place)
            if not (table.writing.contradictory and table.seen.grid.kinds[place] == NUMBER):
                found.setdefault(sheet.text(*place), []).append(place)
    questions = []
    for text, places in found.items():
        cells = _names(places)
        words = {"sheet": sheet.name, "text": text, "count": len(cells), "cells": listed(cells)}
        if table.seen.grid.kinds[places[0]] == DATE:
            sentence = tr("Sheet '{sheet}': a number was expected, but the date {text} came ({count}): {cells}.")
            hint = tr("Excel makes dates of texts such as 1.2: type the number anew, with a decimal comma.")
            questions.append(Question("unknown", sentence.format(**words), hint, sheet.name, cells))
            continue
        sentence = tr("Sheet '{sheet}': a number or a sign was expected, but '{text}' came ({count}): {cells}.")
        hint = tr(
            'Correct it, or say in the reading recipe what it means: "signs": {{"{text}": "missing"}}; allowed are '
            "{meanings}."
        ).format(text=text, meanings=", ".join(INSTEAD))
        options = tuple(
            Option(title, recipe.with_sign(text, meaning)) for meaning, title in meanings_for_people().items()
        )
        questions.append(Question("unknown", sentence.format(**words), hint, sheet.name, cells, options))
    return questions


def meanings_for_people() -> dict[str, str]:
    """What signs in place of a number mean, by their words in the recipe."""
    return {
        "zero": tr("nothing (zero)"),
        "suppressed": tr("withheld or unknown"),
        "missing": tr("missing"),
        "unreliable": tr("not reliable"),
        "not_meaningful": tr("not meaningful"),
        "later": tr("comes later"),
    }


def _mixed_percent(table: Table) -> list[Question]:
    """Columns in which some numbers have a percent format and others have not: 0.125 beside 12.5."""
    questions = []
    grid, sheet = table.seen.grid, table.sheet
    for column in table.values:
        if column.kind != PERCENT or column.place not in grid.formatted_columns:
            continue
        places = [
            (row, column.place)
            for row in table.read_rows
            if isinstance(sheet.rows[row][column.place], int | float) and sheet.rows[row][column.place]
        ]
        shown = [place for place in places if is_percent(grid, *place)]
        others = [place for place in places if not is_percent(grid, *place)]
        if shown and others:
            sentence = tr(
                "Sheet '{sheet}', column '{title}': some cells are shown as percent ({first}), but these are not "
                "({count}): {cells}."
            )
            questions.append(
                Question(
                    "percent",
                    sentence.format(
                        sheet=sheet.name, title=column.title or column.letter, first=cell_name(*shown[0]),
                        count=len(others), cells=listed(_names(others)),
                    ),
                    tr("Give all cells of the column the same number format."),
                    sheet.name,
                    _names(others),
                )
            )  # fmt: skip
    return questions


def _several_periods(table: Table) -> list[Question]:
    """Columns whose header names two periods that cannot both hold."""
    questions = []
    for column in table.values:
        periods = read_title(table.seen.layout.key.header.parts[column.place]).periods
        if len(periods) > 1 and column.period is None:
            sentence = tr("Sheet '{sheet}', column {column} '{title}': the header names several periods: {periods}.")
            questions.append(
                Question(
                    "years",
                    sentence.format(
                        sheet=table.sheet.name, column=column.letter, title=column.title,
                        periods=listed(period.text for period in periods),
                    ),
                    tr(
                        "Say in the reading recipe which one holds: \"columns\": {{\"{column}\": "
                        "{{\"title\": \"{title}\", \"period\": \"{period}\"}}}}."
                    ).format(column=column.letter, title=column.title, period=periods[0].text),
                    table.sheet.name,
                )
            )  # fmt: skip
    return questions
