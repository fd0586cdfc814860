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
from .beside import beside, swapped_names
from .cells import RawSheet
from .checks import Table, examined, uncalculated
from .columns import Seen, area_rows, find_columns, kinds_by_indicator, of_topic
from .grid import SIGN, Grid
from .keyless import gone
from .layout import Layout, find_layout
from .missed import missed_by_recipe, moved_columns, unmatched
from .naming import with_names
from .numbers import CellReader
from .padding import padded_differently
from .recipe import Recipe, digits_open
from .recognition import IGNORED, NAME, NOTE, VALUE, Question, Recognition, SheetRecognition
from .rows import find_rows
from .stacked import base_name
from .text import plain
from .titles import About, Lines, about_sheet
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
    no_key: Question | None = None


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
    questions += missed_by_recipe(recipe, used, list(named.indicators), bool(questions))
    lost, warnings = unmatched(recipe, book, used)
    questions += lost
    if not used and not questions:
        questions.append(_nothing(book, drafts))
    source = recipe.source or re.sub(r"[\s_-]*\d[\d._-]*", " ", book.title).strip() or book.title
    warnings += swapped_names(used)
    return Recognition(source, book.title, recipe, tuple(sheets), named.indicators, tuple(questions), tuple(warnings))


def _sheet(raw: RawSheet, book: Book, recipe: Recipe, reader: CellReader) -> _Draft:
    if why := _left_out(raw, book, recipe):
        return _Draft(SheetRecognition(raw.name, False, why))
    grid = Grid(raw, reader)
    if not grid.values_in_row.any():
        return _Draft(SheetRecognition(raw.name, False, tr("It holds no numbers.")), questions=tuple(uncalculated(raw)))
    layout, doubt = find_layout(grid, recipe)
    doubt = replace(doubt, sheet=raw.name) if doubt else None
    if layout is None:
        if raw.uncalculated:
            return _Draft(SheetRecognition(raw.name, False, tr("It has formulas without stored results.")),
                          questions=tuple(uncalculated(raw)))  # fmt: skip
        return _Draft(SheetRecognition(raw.name, False, tr("It has no column with keys of areas.")), no_key=doubt)
    return _table(grid, layout, recipe, book, [doubt] if doubt else [])


def _left_out(raw: RawSheet, book: Book, recipe: Recipe) -> str:
    """Why a sheet is not read, before looking at its cells; '' if it may hold a table."""
    if raw.state == "chart":
        return tr("It is a chart.")
    if recipe.sheets:
        names = {raw.name, base_name(raw.name)}
        fits = any(vocabulary.fits(name.lower(), recipe.sheets) for name in names) and raw.state != "hidden"
        chosen = fits or names & set(recipe.sheets)
        return _of_other_table(raw, book, recipe) if chosen else tr("It is not among the chosen sheets.")
    if raw.state == "hidden":
        return tr("It is hidden in Excel.")
    if not raw.rows:
        return tr("It is empty.")
    notes = vocabulary.fits(plain(raw.name), recipe.words["note_sheets"])
    return tr("It holds notes, by its name.") if notes else _of_other_table(raw, book, recipe)


def _of_other_table(raw: RawSheet, book: Book, recipe: Recipe) -> str:
    """Why one of several tables on a sheet is not meant, where the recipe says in which rows the header is."""
    several = recipe.header_rows and sum(base_name(other.name) == base_name(raw.name) for other in book.sheets) > 1
    own = [row for row in recipe.header_rows if row <= len(raw.rows) and any(raw.rows[row - 1])]
    return tr("The header rows of the reading recipe are those of another table.") if several and not own else ""


def _table(grid: Grid, layout: Layout, recipe: Recipe, book: Book, doubts: list[Question]) -> _Draft:
    seen = Seen(grid, layout, recipe, area_rows(layout, grid, recipe))
    raw = grid.sheet
    columns = find_columns(seen)
    values = [column for column in columns if column.role == VALUE]
    rows = find_rows(seen, columns)
    header = layout.key.header
    first = min((*header.rows, *(row.place for row in rows)), default=0)
    top = _top(grid, first) if recipe.header_rows else 0
    titles = tuple(" ".join(_texts(grid, place)) for place in range(top, first) if not grid.blank(place))
    notes = [row.label for row in rows if row.role == NOTE]
    holds = recipe.years if recipe.years in ("sheet", "title") else ""
    about = about_sheet(base_name(raw.name), bool(book.separator), Lines(titles, notes, holds), book.title)
    body = [row for row in rows if row.role != NOTE]
    writing = find_writing(grid, values, body, recipe.decimal, commas_doubtful=book.separator == ",")
    told = plain(" ".join((book.title, raw.name, *titles)))
    columns = of_topic(columns, about.topic)
    resolved = resolve(seen, columns, rows, writing.style, told)
    table = Table(seen, columns, resolved.rows, writing)
    doubts = [*doubts, *moved_columns(seen), *beside(seen, columns), *uncalculated(raw)]
    questions = [*doubts, *resolved.questions, *examined(table)]
    if recipe.name and not any(column.role == NAME for column in columns):
        questions.append(gone(raw.name, recipe.name))
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
        remarks=(*resolved.remarks, *_hidden(table)),
    )
    return _Draft(sheet, about, tuple(questions))


def _top(grid: Grid, header: int) -> int:
    """Where the lines above a header begin that somebody named: below the numbers of another table."""
    return 1 + max((row for row in range(header) if grid.values_in_row[row] and len(grid.cells(row)) > 1), default=-1)


def _texts(grid: Grid, row: int) -> list[str]:
    return [grid.text(row, column) for column in grid.cells(row)]


def _signs(table: Table) -> dict[str, int]:
    """The signs in the rows that are read, and how often they occur."""
    grid, rows, places = table.seen.grid, table.read_rows, [column.place for column in table.values]
    found = np.argwhere(grid.kinds[np.ix_(rows, places)] == SIGN).tolist()
    return dict(Counter(grid.text(rows[row], places[column]) for row, column in found))


def _hidden(table: Table) -> list[str]:
    """Sentences about rows and columns that are hidden in Excel but were read."""
    rows = sorted(set(table.sheet.hidden_rows).intersection(table.read_rows))
    hidden = set(table.sheet.hidden_columns)
    columns = [column for column in table.columns if column.role != IGNORED and column.place in hidden]
    found: dict[str, list[str]] = {
        tr("Rows that are hidden in Excel were read as well ({count}): {items}."): [f"{row + 1}" for row in rows],
        tr("Columns that are hidden in Excel were read as well ({count}): {items}."): [
            f"{column.letter} '{column.title}'" for column in columns
        ],
    }
    return [words.format(count=len(items), items=listed(items)) for words, items in found.items() if items]


def _without_stray_sheets(drafts: Sequence[_Draft], recipe: Recipe) -> list[_Draft]:
    """Sheets without a key are left out where others have one, unless their names say that they belong together."""
    used = [draft for draft in drafts if draft.sheet.used]
    kinds = {digits_open(draft.sheet.name) for draft in used}
    result = []
    for draft in drafts:
        belongs = not used or digits_open(draft.sheet.name) in kinds or recipe.sheets
        if draft.no_key and belongs:
            draft = replace(draft, questions=(draft.no_key,))  # noqa: PLW2901
        result.append(draft)
    return result


def _nothing(book: Book, drafts: Sequence[_Draft]) -> Question:
    reasons = [f"'{draft.sheet.name}': {draft.sheet.why}" for draft in drafts]
    return Question(
        "key",
        tr("File '{file}' holds no table with numbers for areas. {reasons}").format(
            file=book.path.name, reasons=" ".join(reasons)
        ),
        tr("Choose another file, or name the sheet (SHEETS)."),
    )
