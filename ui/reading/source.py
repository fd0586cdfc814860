"""A file that is being read: what is in it, how it is read, and what came of that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ...plugin.core.errors import PlanningError
from ...plugin.core.texts import tr

if TYPE_CHECKING:
    from ...plugin.core.tables.cells import RawSheet
    from ...plugin.core.tables.recipe import Recipe
    from ...plugin.core.tables.recognition import Recognition, SheetRecognition
    from ...plugin.core.tables.workbook import Book


@dataclass(frozen=True)
class Source:
    """An open file with its recognition. ``remembered``: by a recipe that was kept from an earlier delivery;
    ``remark``: why not, although there is one.
    """

    book: Book
    recognition: Recognition
    remembered: bool = False
    remark: str = ""

    @property
    def path(self) -> Path:
        return self.book.path

    def corrected(self, recipe: Recipe) -> Source:
        """The same file, read by another recipe."""
        from ...plugin.core.tables.recognise import recognise

        return replace(self, recognition=recognise(self.book, recipe))

    def raw(self, sheet: SheetRecognition) -> RawSheet:
        """The cells of a sheet."""
        return next(raw for raw in self.book.sheets if raw.name == sheet.name)


def open_source(path: Path) -> Source:
    """Open a file and recognise its tables, by the recipe of its source if one is known; PlanningError refuses."""
    from ...plugin.core.tables.recognise import recognise
    from ...plugin.core.tables.workbook import open_book
    from ...plugin.indicators.recipes import remembered_recipe

    book = open_book(path)
    try:
        recipe = remembered_recipe(book)
    except PlanningError as error:
        return Source(book, recognise(book), remark=str(error))
    return Source(book, recognise(book, recipe), recipe is not None)


def recipes_of(sources: Sequence[Source]) -> list[Recipe]:
    """The recipe of each file, once for files whose names differ in digits only; PlanningError where these differ."""
    found: list[Recipe] = []
    for source in sources:
        recipe = source.recognition.recipe()
        known = next((other for other in found if other.is_for(source.path)), None)
        if known is None:
            found.append(recipe)
        elif source.corrected(known).recognition.sheets != source.recognition.sheets:
            raise PlanningError(
                tr("File '{file}' has the name of another one but for its digits, and is read differently.").format(
                    file=source.path.name
                ),
                tr("Make the same corrections in both, or read them one after the other."),
            )
    return found
