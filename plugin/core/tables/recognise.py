"""Find out what a file holds: sheets, headers, key, years, indicators, city row, signs, and what must be asked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..errors import listed
from ..texts import tr
from . import vocabulary
from .cells import RawSheet
from .checks import Table, examined, padded_differently, uncalculated
from .columns import Seen, area_rows, find_columns, kinds_by_indicator
from .grid import SIGN, Grid
from .layout import Layout, find_layout
from .levels import with_levels
from .naming import with_names
from .numbers import CellReader
from .recipe import Recipe, digits_open
from .recognition import NAME, NOTE, READ_ROLES, VALUE, Question, Recognition, Row, SheetRecognition
from .rows import find_rows
from .text import plain
from .titles import About, about_sheet
from .totals import resolve
from .twice import without_repeats
from .values import find_writing
from .workbook import Book


@dataclass(frozen=True)
class _Draft:
    """A sheet on its way: what was recognised, what it is about, what it raises."""

    sheet: SheetRecognition
    about: About = field(default_factory=About)
    questions: tuple[Question, ...] = ()
    no_key: bool = False


def recognise(book: Book, recipe: Recipe | None = None) -> Recognition:
    """What a file holds, by a recipe where there is one; what a person can correct becomes a question, not an error."""
    recipe = recipe or Recipe()
    reader = CellReader(recipe.signs)
    drafts = _without_stray_sheets([_sheet(raw, book, recipe, reader) for raw in book.sheets], recipe)
    questions = [question for draft in drafts for question in draft.questions]
    named = with_names([draft.sheet for draft in drafts], {draft.sheet.name: draft.about for draft in drafts}, recipe)
    sheets, twice = without_repeats(book, named.sheets, reader)
    used = [sheet for sheet in sheets if sheet.used]
    questions += [*named.questions, *twice, *padded_differently(used, recipe)]
    questions += _missed_by_recipe(recipe, used, list(named.indicators), bool(questions))
    if not used and not questions:
        questions.append(_nothing(book, drafts))
    source = recipe.source or re.sub(r"[\s_-]*\d[\d._-]*", " ", book.title).strip() or book.title
    return Recognition(source, book.title, recipe, tuple(sheets), named.indicators, tuple(questions))


def _sheet(raw: RawSheet, book: Book, recipe: Recipe, reader: CellReader) -> _Draft:
    if why := _left_out(raw, recipe):
        return _Draft(SheetRecognition(raw.name, False, why))
    grid = Grid(raw, reader)
    if not grid.values_in_row.any():
        return _Draft(SheetRecognition(raw.name, False, tr("It holds no numbers.")), questions=tuple(uncalculated(raw)))
    layout, doubt = find_layout(grid, recipe)
    if layout is None:
        if raw.uncalculated:
            return _Draft(SheetRecognition(raw.name, False, tr("It has formulas without stored results.")),
                          questions=tuple(uncalculated(raw)))  # fmt: skip
        return _Draft(SheetRecognition(raw.name, False, tr("It has no column with keys of areas.")), no_key=True)
    return _table(grid, layout, recipe, book, [replace(doubt, sheet=raw.name)] if doubt else [])


def _left_out(raw: RawSheet, recipe: Recipe) -> str:
    """Why a sheet is not read, before looking at its cells; '' if it may hold a table."""
    if raw.state == "chart":
        return tr("It is a chart.")
    if recipe.sheets:
        fits = vocabulary.fits(raw.name.lower(), recipe.sheets) and raw.state != "hidden"
        return "" if fits or raw.name in recipe.sheets else tr("It is not among the chosen sheets.")
    if raw.state == "hidden":
        return tr("It is hidden in Excel.")
    if not raw.rows:
        return tr("It is empty.")
    return tr("It holds notes, by its name.") if vocabulary.fits(plain(raw.name), recipe.words["note_sheets"]) else ""


def _table(grid: Grid, layout: Layout, recipe: Recipe, book: Book, doubts: list[Question]) -> _Draft:
    seen = Seen(grid, layout, recipe, area_rows(layout, grid))
    raw = grid.sheet
    columns = find_columns(seen)
    values = [column for column in columns if column.role == VALUE]
    rows = find_rows(seen, columns)
    header = layout.key.header
    first = min((*header.rows, *(row.place for row in rows)), default=0)
    titles = tuple(" ".join(_texts(grid, place)) for place in range(first) if not grid.blank(place))
    notes = [row.label for row in rows if row.role == NOTE]
    about = about_sheet(raw.name, bool(book.separator), titles, notes, book.title)
    body = [row.place for row in rows if row.role != NOTE]
    writing = find_writing(grid, values, body, recipe.decimal, commas_doubtful=book.separator == ",")
    told = plain(" ".join((book.title, raw.name, *titles)))
    leveled = with_levels(seen, columns, rows, writing.style)
    resolved = resolve(seen, columns, leveled.rows, writing.style, told)
    table = Table(seen, columns, resolved.rows, writing)
    questions = [*doubts, *uncalculated(raw), *leveled.questions, *resolved.questions, *examined(table)]
    if recipe.name and not any(column.role == NAME for column in columns):
        questions.append(_gone(raw.name, recipe.name))
    sheet = SheetRecognition(
        raw.name,
        True,
        header_rows=header.rows,
        layout=layout.kind,
        combined_key=layout.key.combined,
        columns=columns,
        rows=tuple(resolved.rows),
        titles=titles,
        kinds=kinds_by_indicator(seen, columns, resolved.rows),
        style=writing.style,
        style_known=bool(writing.commas or writing.points) or recipe.decimal != "auto",
        signs=_signs(table),
        ambiguous=writing.ambiguous,
        remarks=(*leveled.remarks, *resolved.remarks, *_hidden(raw, resolved.rows)),
    )
    return _Draft(sheet, about, tuple(questions))


def _texts(grid: Grid, row: int) -> list[str]:
    return [grid.text(row, column) for column in grid.cells(row)]


def _signs(table: Table) -> dict[str, int]:
    """The signs in the rows that are read, and how often they occur."""
    grid, rows, places = table.seen.grid, table.read_rows, [column.place for column in table.values]
    found = np.argwhere(grid.kinds[np.ix_(rows, places)] == SIGN).tolist()
    return dict(Counter(grid.text(rows[row], places[column]) for row, column in found))


def _hidden(raw: RawSheet, rows: Sequence[Row]) -> list[str]:
    """Sentences about rows that are hidden in Excel but were read."""
    hidden = set(raw.hidden_rows) & {row.place for row in rows if row.role in READ_ROLES}
    if not hidden:
        return []
    return [
        tr("Rows that are hidden in Excel were read as well ({count}): {rows}.").format(
            count=len(hidden), rows=listed(row + 1 for row in sorted(hidden))
        )
    ]


def _without_stray_sheets(drafts: Sequence[_Draft], recipe: Recipe) -> list[_Draft]:
    """Sheets without a key are left out where others have one, unless their names say that they belong together."""
    used = [draft for draft in drafts if draft.sheet.used]
    kinds = {digits_open(draft.sheet.name) for draft in used}
    result = []
    for draft in drafts:
        belongs = not used or digits_open(draft.sheet.name) in kinds or recipe.sheets
        if draft.no_key and belongs:
            draft = replace(draft, questions=(_no_key(draft.sheet.name, recipe),))  # noqa: PLW2901
        result.append(draft)
    return result


def _no_key(sheet: str, recipe: Recipe) -> Question:
    if recipe.key:
        return _gone(sheet, recipe.key)
    return Question(
        "key",
        tr("Sheet '{sheet}': no column with the keys of the areas was found.").format(sheet=sheet),
        tr(
            "Expected a column with a unique key for each area, such as 01, 0101 or 05119000. Say which one it is by "
            "title or letter (KEY), or leave the sheet out (SHEETS). Names alone are no safe keys."
        ),
        sheet,
    )


def _gone(sheet: str, title: str) -> Question:
    return Question(
        "recipe",
        tr("Sheet '{sheet}' has no column '{title}', which was named as key or name column.").format(
            sheet=sheet, title=title
        ),
        tr("Has the source changed its table? Name the column by its present title, or read without that recipe."),
        sheet,
    )


def _missed_by_recipe(
    recipe: Recipe, used: Sequence[SheetRecognition], found: Sequence[str], others: bool
) -> list[Question]:
    """What the recipe expects and the file has not."""
    if recipe.sheets and not used and not others:
        return [
            Question(
                "sheets",
                tr("The file has no sheet with a table whose name fits {patterns}.").format(
                    patterns=listed(f"'{pattern}'" for pattern in recipe.sheets)
                ),
                tr('Name the sheets as they are called now (SHEETS, or "sheets" in the reading recipe).'),
            )
        ]
    known = {plain(title) for title in found}
    gone = [title for title in recipe.indicators if plain(title) not in known]
    if not gone or not used:
        return []
    return [
        Question(
            "recipe",
            tr("The reading recipe expects indicators that the file does not have ({count}): {titles}.").format(
                count=len(gone), titles=listed(f"'{title}'" for title in gone)
            ),
            tr("The file has: {titles}. Correct the titles in the recipe, or take these indicators out of it.").format(
                titles=listed(f"'{title}'" for title in found)
            ),
        )
    ]


def _nothing(book: Book, drafts: Sequence[_Draft]) -> Question:
    reasons = [f"'{draft.sheet.name}': {draft.sheet.why}" for draft in drafts]
    return Question(
        "key",
        tr("File '{file}' holds no table with numbers for areas. {reasons}").format(
            file=book.path.name, reasons=" ".join(reasons)
        ),
        tr("Choose another file, or name the sheet (SHEETS)."),
    )
