"""What a reading recipe says that does not fit the file in hand: moved columns, titles and rows that are gone."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import listed
from ..texts import tr
from .cells import cell_name, letter
from .columns import Seen
from .recipe import Recipe
from .recognition import Option, Question, SheetRecognition
from .text import one_line, plain, without_marks
from .workbook import Book


def moved_columns(seen: Seen) -> list[Question]:
    """Columns of which the recipe says something, but which had another header when that was said."""
    sheet = seen.grid.sheet.name
    moved = {
        column: (rule.title, seen.layout.title(column))
        for column in range(seen.grid.width)
        if (rule := seen.rule(column)).title and plain(rule.title) != plain(seen.layout.title(column))
    }
    if not moved:
        return []
    shown = [
        tr("{column} was '{before}' and is now '{now}'").format(column=letter(column), before=before, now=now)
        for column, (before, now) in moved.items()
    ]
    return [
        Question(
            "recipe",
            tr("Sheet '{sheet}': the reading recipe says what some columns are, but they have other headers now "
               "({count}): {columns}.").format(sheet=sheet, count=len(shown), columns=listed(shown)),
            tr('Say in "columns" of the recipe what they are now, with their present "title", or take them out.'),
            sheet,
            tuple(cell_name(seen.layout.key.header.body - 1, column) for column in moved),
            (Option(tr("They still mean the same"), seen.recipe.without_titles(sheet)),),
        )
    ]  # fmt: skip


def unmatched(recipe: Recipe, book: Book, used: Sequence[SheetRecognition]) -> tuple[list[Question], list[str]]:
    """Entries of the recipe that no sheet has: questions where numbers hang on them, else sentences."""
    letters = {sheet.name: [column.letter for column in sheet.columns] for sheet in used}
    places = {place for name, found in letters.items() for text in found for place in (text, f"{name}!{text}")}
    gone_columns = [f"'{place}'" for place in recipe.columns if place not in places]
    titles = {plain(column.title) for sheet in used for column in sheet.columns}
    labels = {text for sheet in used for row in sheet.rows for text in (row.label, row.name, row.key, str(row.number))}
    labels |= _cells(book) if recipe.rows else set()
    gone_rows = [f"'{label}'" for label in recipe.rows if label not in labels]
    gone_titles = [f"'{title}'" for title in recipe.ignored if plain(title) not in titles]
    questions = []
    if gone_columns and used:
        questions.append(
            Question(
                "recipe",
                tr("The reading recipe says what these columns are, but no sheet that is read has them "
                   "({count}): {columns}.").format(count=len(gone_columns), columns=listed(gone_columns)),
                tr('Correct sheet and letter in "columns" of the recipe, or take them out.'),
            )
        )  # fmt: skip
    named = [f"'{title}'" for title in (recipe.period, *recipe.dimensions) if title]
    gone_named = [text for text in named if plain(text[1:-1]) not in titles and text[1:-1].upper() not in places]
    if gone_named and used:
        questions.append(
            Question(
                "recipe",
                tr("The reading recipe names columns for period and dimensions that no sheet has "
                   "({count}): {columns}.").format(count=len(gone_named), columns=listed(gone_named)),
                tr('Name them by their present titles or letters in "period" and "dimensions", or take them out.'),
            )
        )  # fmt: skip
    found = {
        tr("The reading recipe names rows that the file does not have ({count}): {items}."): gone_rows,
        tr("The reading recipe leaves out columns that the file does not have ({count}): {items}."): gone_titles,
    }
    return questions, [words.format(count=len(items), items=listed(items)) for words, items in found.items() if items]


def _cells(book: Book) -> set[str]:
    """All texts of a file's cells, without footnote marks."""
    return {
        without_marks(one_line(value)) for raw in book.sheets for row in raw.rows for value in row if type(value) is str
    }


def missed_by_recipe(
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
