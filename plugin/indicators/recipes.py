"""Reading recipes that are remembered in the user's profile, one per source, for next year's files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsMessageLog

from ..core.errors import PlanningError
from ..core.texts import tr
from ..outputs import reason_of, write_text

if TYPE_CHECKING:
    from ..core.tables.recipe import Recipe
    from ..core.tables.workbook import Book

_ROWS = 40  # from the top, in which a table's header stands


def recipe_folder() -> Path:
    """Where the recipes are kept."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "sozialplanung" / "recipes"


def remember_recipe(recipe: Recipe) -> Path:
    """Keep a recipe, in place of an earlier one for files of the same name with the same key; gives its file."""
    path = _place_of(recipe)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PlanningError(
            tr("The file '{path}' could not be written: {reason}.").format(path=path, reason=reason_of(error)),
            tr("Check your right to write there."),
        ) from error
    write_text(path, recipe.to_text())
    return path


def _place_of(recipe: Recipe) -> Path:
    """The file of the recipe's source; numbers keep sources apart that have the same name."""
    from ..core.tables.text import slug

    kept, name = _kept_recipes()[0], slug(recipe.source) or "recipe"
    paths = (recipe_folder() / f"{name}{f'_{number}' if number > 1 else ''}.json" for number in count(1))
    return next(
        path for path in paths
        if not path.exists() or any(recipe.replaces(other) for other in kept.get(path, ()))
    )  # fmt: skip


def remembered_recipe(book: Book) -> Recipe | None:
    """The recipe that was kept for files like this one, of several the latest; None if there is none.

    It is one made for a file of that name, digits left out, whose key column this file has too. Files that cannot be
    read are skipped and told in QGIS's log; where no other recipe fits PlanningError names them, since one of them may
    be the one.
    """
    kept, broken = _kept_recipes()
    for recipe in (recipe for recipes in kept.values() for recipe in recipes):
        if recipe.is_for(book.path) and _has_title(book, recipe.key):
            for error in broken:
                QgsMessageLog.logMessage(str(error), "Sozialplanung", Qgis.MessageLevel.Warning)
            return recipe
    if broken:
        raise PlanningError(" ".join(map(str, broken)))
    return None


def _kept_recipes() -> tuple[dict[Path, Sequence[Recipe]], list[PlanningError]]:
    """The recipes in the folder by file, the latest first, and why other files cannot be read."""
    from ..core.tables.recipe import load_recipes

    kept: dict[Path, Sequence[Recipe]] = {}
    broken: list[PlanningError] = []
    files = [file for file in recipe_folder().glob("*.json") if file.is_file()]
    for file in sorted(files, key=lambda file: (-file.stat().st_mtime_ns, file.name)):
        try:
            kept[file] = load_recipes(file)
        except PlanningError as error:
            broken.append(error)
    return kept, broken


def _has_title(book: Book, title: str) -> bool:
    """Whether some sheet has a cell with this text near its top; a column's letter fits every file."""
    from ..core.tables.text import plain

    if re.fullmatch(r"[A-Z]{0,3}", title):
        return True
    wanted = set(map(plain, title.split())) | {plain(title)}
    return any(
        isinstance(value, str) and plain(value) in wanted
        for sheet in book.sheets
        for row in sheet.rows[:_ROWS]
        for value in row
    )
