"""Reading recipes that are remembered in the user's profile, one per source, for next year's files."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication

from .core.errors import PlanningError
from .core.texts import tr
from .outputs import reason_of, write_text

if TYPE_CHECKING:
    from .core.tables.recipe import Recipe
    from .core.tables.workbook import Book

_ROWS = 40  # from the top, in which a table's header stands


def recipe_folder() -> Path:
    """Where the recipes are kept."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "sozialplanung" / "recipes"


def remember_recipe(recipe: Recipe) -> Path:
    """Keep a recipe under the name of its source, in place of an earlier one; gives its file."""
    from .core.tables.text import slug

    path = recipe_folder() / f"{slug(recipe.source) or 'recipe'}.json"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PlanningError(
            tr("The file '{path}' could not be written: {reason}.").format(path=path, reason=reason_of(error)),
            tr("Check your right to write there."),
        ) from error
    write_text(path, recipe.to_text())
    return path


def remembered_recipe(book: Book) -> Recipe | None:
    """The recipe that was kept for files like this one; None if there is none.

    It is one made for a file of that name, digits left out, whose key column this file has too.
    """
    return next((recipe for recipe in known_recipes(book.path) if _has_title(book, recipe.key)), None)


def known_recipes(path: Path) -> list[Recipe]:
    """The recipes that are kept for files of this name."""
    from .core.tables.recipe import load_recipes

    folder = recipe_folder()
    kept = [load_recipes(file)[0] for file in sorted(folder.glob("*.json"))] if folder.is_dir() else []
    return [recipe for recipe in kept if recipe.is_for(path)]


def _has_title(book: Book, title: str) -> bool:
    """Whether some sheet has a cell with this text near its top; a column's letter fits every file."""
    from .core.tables.text import plain

    if re.fullmatch(r"[A-Z]{0,3}", title):
        return True
    wanted = set(map(plain, title.split())) | {plain(title)}
    return any(
        isinstance(value, str) and plain(value) in wanted
        for sheet in book.sheets
        for row in sheet.rows[:_ROWS]
        for value in row
    )
