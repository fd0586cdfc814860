"""The reading recipe: how the tables of one source are read, made from one file and good for next year's.

It remembers meanings by header titles and patterns of names; places (header rows, column letters) only where somebody
had to say what recognition cannot see. Every default is spelt out in the file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from ..errors import PlanningError
from ..index.schema import Node, read_json
from ..texts import tr
from . import vocabulary
from .periods import period_of
from .signs import DEFAULT_SIGNS, MEANINGS

SCHEMA = 1
DECIMALS = ("auto", "comma", "point")
LAYOUTS = ("auto", "wide", "long")
YEARS = ("auto", "columns", "sheet", "title")
KINDS = ("auto", "count", "percent", "number")
COLUMN_ROLES = ("auto", "key", "name", "period", "dimension", "value", "ignored")
DEFAULT_WORDS = {
    vocabulary.CITY: vocabulary.CITY_WORDS,
    vocabulary.UNASSIGNED: vocabulary.UNASSIGNED_WORDS,
    vocabulary.SUBTOTAL: vocabulary.SUBTOTAL_WORDS,
    vocabulary.STATISTIC: vocabulary.STATISTIC_WORDS,
    "note_sheets": vocabulary.NOTE_SHEETS,
}


@dataclass(frozen=True)
class IndicatorRule:
    """What an indicator of the file is called: name of its fields, title for people, kind of its numbers."""

    name: str = ""
    title: str = ""
    kind: str = "auto"


@dataclass(frozen=True)
class ColumnRule:
    """What a column is, said by its place; '' and "auto" leave it to recognition. ``period`` as 2023 or 2023-12-31.

    ``title`` is the header that the column had when this was said: under another one it is not known to hold.
    """

    role: str = "auto"
    indicator: str = ""
    period: str = ""
    kind: str = "auto"
    title: str = ""


@dataclass(frozen=True)
class Recipe:
    """How to read the tables of a source. Empty texts, lists and "auto" leave a matter to recognition.

    ``file`` and ``sheets``: patterns of the names of files (without extension) and sheets (# is a digit, * anything).
    ``key``, ``name``, ``period``, ``dimensions``: header titles, or letters, of these columns. ``indicators``: by title
    in the file, without its period. ``ignored``: titles of columns that are left out. ``signs``: meaning by text; "()"
    are brackets around a number. ``years``: whether the columns' own periods, the sheet's name or the title hold where
    they contradict. ``pad_key``: width that keys are filled to with zeros, 0 leaves them as they are. ``words``:
    patterns of labels by role. ``rows``: role by label or row number. ``header_rows``: row numbers. ``columns``: by
    letter, or by sheet and letter as in ``Sheet!C``.
    """

    source: str = ""
    file: str = ""
    sheets: tuple[str, ...] = ()
    layout: str = "auto"
    key: str = ""
    name: str = ""
    period: str = ""
    dimensions: tuple[str, ...] = ()
    indicators: Mapping[str, IndicatorRule] = field(default_factory=dict)
    ignored: tuple[str, ...] = ()
    signs: Mapping[str, str] = field(default_factory=lambda: dict(DEFAULT_SIGNS))
    decimal: str = "auto"
    years: str = "auto"
    pad_key: int = 0
    words: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: dict(DEFAULT_WORDS))
    rows: Mapping[str, str] = field(default_factory=dict)
    header_rows: tuple[int, ...] = ()
    columns: Mapping[str, ColumnRule] = field(default_factory=dict)

    def column(self, sheet: str, letter: str) -> ColumnRule:
        """What was said of a column by its place."""
        return self.columns.get(f"{sheet}!{letter}") or self.columns.get(letter) or ColumnRule()

    def without_titles(self, sheet: str) -> Recipe:
        """The recipe in which what was said of columns of a sheet holds whatever their headers are now."""
        rules = {
            place: replace(rule, title="") if place.rpartition("!")[0] in ("", sheet) else rule
            for place, rule in self.columns.items()
        }
        return replace(self, columns=rules)

    def to_json(self) -> dict[str, Any]:
        """The recipe as JSON; ``read_recipe`` gives the same recipe back."""
        document: dict[str, Any] = {"schema": SCHEMA}
        for item in fields(self):
            value = getattr(self, item.name)
            if isinstance(value, tuple):
                value = list(value)
            elif isinstance(value, Mapping):
                value = {key: _as_json(entry) for key, entry in value.items()}
            document[item.name] = value
        return document

    def to_text(self) -> str:
        """What is written to a file."""
        return recipes_text([self])

    def is_for(self, path: Path) -> bool:
        """Whether the recipe was made for files of this name; digits may differ in number, too."""
        return bool(self.file) and _bare(self.file) == _bare(path.stem)

    def replaces(self, other: Recipe) -> bool:
        """Whether another recipe was made for the same source: files of this name with this key column."""
        return bool(self.file) and _bare(self.file) == _bare(other.file) and self.key == other.key

    def with_sign(self, text: str, meaning: str) -> Recipe:
        """The recipe with one more sign."""
        return replace(self, signs={**self.signs, text: meaning})


def _as_json(value: object) -> object:
    if isinstance(value, IndicatorRule | ColumnRule):
        return {item.name: getattr(value, item.name) for item in fields(value)}
    return list(value) if isinstance(value, tuple) else value


def _bare(name: str) -> str:
    return re.sub(r"[\W\d_]+", "", name).lower()


def digits_open(name: str) -> str:
    """A name as a pattern in which each digit stands for any: ``EW 2023`` becomes ``EW ####``."""
    return re.sub(r"\d", "#", name)


def recipes_text(recipes: Sequence[Recipe]) -> str:
    """One recipe, or a list of several for as many files, as JSON text."""
    documents = [recipe.to_json() for recipe in recipes]
    return json.dumps(documents[0] if len(documents) == 1 else documents, ensure_ascii=False, indent=2) + "\n"


def load_recipes(path: Path) -> tuple[Recipe, ...]:
    """The recipe, or the recipes, in a file; PlanningError says what is wrong with it."""
    what = tr("Reading recipe")
    if not path.is_file():
        raise PlanningError(
            tr("There is no reading recipe '{path}'.").format(path=path),
            tr("Check the path, or leave the recipe out."),
        )
    data = read_json(path, what, tr("Correct that place, or save the recipe anew from the reading dialog."))
    if data == []:
        raise PlanningError(
            tr("File '{path}' holds no reading recipe.").format(path=path),
            tr("Choose another file, or leave the recipe out."),
        )
    return tuple(read_recipe(item, path.name) for item in (data if isinstance(data, list) else [data]))


def recipe_for(recipes: Sequence[Recipe], path: Path, is_first: bool) -> Recipe | None:
    """The recipe made for a file of this name; a single recipe is for the first file whatever its name."""
    fitting = [recipe for recipe in recipes if recipe.is_for(path)]
    return fitting[0] if fitting else recipes[0] if is_first and len(recipes) == 1 else None


def read_recipe(data: object, file: str) -> Recipe:
    """A recipe from JSON data; ``file`` names it in the error sentences."""
    node = Node(data, "", file, tr("Reading recipe"))
    schema = node.integer("schema", low=1)
    if schema != SCHEMA:
        node.refuse("schema", schema, tr("{schema} (a newer plugin may be needed)").format(schema=SCHEMA))
    recipe = Recipe(
        source=node.text("source", ""),
        file=node.text("file", ""),
        sheets=_texts(node, "sheets"),
        layout=node.choice("layout", LAYOUTS, "auto"),
        key=node.text("key", ""),
        name=node.text("name", ""),
        period=node.text("period", ""),
        dimensions=_texts(node, "dimensions"),
        indicators={title: _indicator(item) for title, item in _nodes(node, "indicators")},
        ignored=_texts(node, "ignored"),
        signs=_choices(node, "signs", MEANINGS, DEFAULT_SIGNS),
        decimal=node.choice("decimal", DECIMALS, "auto"),
        years=node.choice("years", YEARS, "auto"),
        pad_key=node.integer("pad_key", 0),
        words=_words(node),
        rows=_choices(node, "rows", vocabulary.ROLES, {}),
        header_rows=_numbers(node, "header_rows"),
        columns={letter: _column(item) for letter, item in _nodes(node, "columns")},
    )
    node.close(("schema", *(item.name for item in fields(Recipe))))
    return recipe


def _texts(node: Node, key: str) -> tuple[str, ...]:
    values = node.items(key, [])
    if not all(isinstance(value, str) for value in values):
        node.refuse(key, values, tr("a list of texts"))
    return tuple(values)


def _numbers(node: Node, key: str) -> tuple[int, ...]:
    values = node.items(key, [])
    if not all(isinstance(value, int) and value >= 1 for value in values):
        node.refuse(key, values, tr("a list of row numbers"))
    return tuple(sorted(values))


def _nodes(node: Node, key: str) -> list[tuple[str, Node]]:
    inner = node.node(key, {})
    return [(name, inner.node(name)) for name in list(inner.data)]


def _choices(node: Node, key: str, allowed: tuple[str, ...], default: Mapping[str, str]) -> dict[str, str]:
    inner = node.node(key, dict(default))
    return {name: inner.choice(name, allowed) for name in list(inner.data)}


def _words(node: Node) -> dict[str, tuple[str, ...]]:
    inner = node.node("words", {})
    words = {name: _texts(inner, name) if name in inner.data else default for name, default in DEFAULT_WORDS.items()}
    inner.close(tuple(DEFAULT_WORDS))
    return words


def _indicator(node: Node) -> IndicatorRule:
    rule = IndicatorRule(node.text("name", ""), node.text("title", ""), node.choice("kind", KINDS, "auto"))
    node.close(("name", "title", "kind"))
    return rule


def _column(node: Node) -> ColumnRule:
    rule = ColumnRule(
        node.choice("role", COLUMN_ROLES, "auto"),
        node.text("indicator", ""),
        node.text("period", ""),
        node.choice("kind", KINDS, "auto"),
        node.text("title", ""),
    )
    if rule.period and period_of(rule.period) is None:
        node.refuse("period", rule.period, tr("a year or a date, such as 2023 or 2023-12-31"))
    node.close(("role", "indicator", "period", "kind", "title"))
    return rule
