"""The categories of institutions: the list a register starts with, and the key that a list's own words mean."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache
from typing import Any, NamedTuple

from ..resources import RESOURCES
from ..texts import current_language

ANY_BEGINNING = "*"  # before a word of the list: the word may be the end of a longer one (*grundschule)
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@dataclass(frozen=True)
class Category:
    """A row of the register's table ``categories``.

    ``category`` is the key that institutions bear. ``words`` are further words by which lists name it.
    ``target_group`` is the population that its places are for: u6, 6-18, 65+ ('': everybody). ``colour`` is #RRGGBB,
    ``symbol`` a shape of QGIS's simple marker.
    """

    category: str
    name: str
    target_group: str = ""
    words: tuple[str, ...] = ()
    colour: str = ""
    symbol: str = ""
    sort_order: int = 0

    def row(self) -> dict[str, Any]:
        """The category as the table holds it."""
        return asdict(self) | {"words": ", ".join(self.words)}


class _Pattern(NamedTuple):
    tokens: tuple[str, ...]
    any_beginning: bool
    category: str


class _Match(NamedTuple):
    length: int  # in letters
    start: int
    end: int
    category: str


def default_categories(language: str | None = None) -> tuple[Category, ...]:
    """The list that a register starts with, named in ``language`` (default: the language in use)."""
    given = json.loads((RESOURCES / "register" / "categories.json").read_text(encoding="utf-8"))["categories"]
    return tuple(
        replace(Category(**entry), name=entry["name"][language or current_language()], words=tuple(entry["words"]),
                sort_order=number)
        for number, entry in enumerate(given, 1)
    )  # fmt: skip


def from_rows(rows: Iterable[Mapping[str, Any]]) -> tuple[Category, ...]:
    """The categories of a register's table, in the city's order; what is NULL there is empty here."""
    found = [
        Category(
            row["category"], row["name"], row["target_group"] or "",
            tuple(filter(None, (word.strip() for word in (row["words"] or "").split(",")))),
            row["colour"] or "", row["symbol"] or "", row["sort_order"] or 0,
        )
        for row in rows
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda category: (category.sort_order, category.category)))


def category_of(text: str | None, categories: Sequence[Category]) -> str | None:
    """The key of the main category that a list's text means; None where it names none."""
    return next(iter(categories_of(text, categories)), None)


def categories_of(text: str | None, categories: Sequence[Category]) -> tuple[str, ...]:
    """The keys of all categories that a list's text names ('Kita; Familienzentrum'), in its order, each once.

    A text that is a key, or the name of a category, means this one alone. Otherwise whole words count, and where two
    words of the lists overlap in the text, the longer one: 'Beratungsstelle Schule' names two categories,
    'Schule für Kranke' one.
    """
    tokens = _tokens(text or "")
    patterns, wholes = _patterns(tuple(categories))
    if tokens in wholes:
        return (wholes[tokens],)
    matches = [match for pattern in patterns for match in _matches(pattern, tokens)]
    taken: list[_Match] = []
    for match in sorted(matches, key=lambda match: -match.length):  # stable: of equals, the first category's
        if all(match.end <= other.start or match.start >= other.end for other in taken):
            taken.append(match)
    return tuple(dict.fromkeys(match.category for match in sorted(taken, key=lambda match: match.start)))


def packed(keys: Iterable[str]) -> str | None:
    """Keys as the field ``further_categories`` holds them and QGIS's forms write them: {"a","b"}; None for none."""
    quoted = ",".join(f'"{key}"' for key in keys)
    return f"{{{quoted}}}" if quoted else None


def unpacked(text: str | None) -> tuple[str, ...]:
    """The keys in a field ``further_categories``, with or without quotes."""
    return tuple(filter(None, (key.strip().strip('"') for key in (text or "").strip("{}").split(","))))


@cache
def _patterns(categories: tuple[Category, ...]) -> tuple[list[_Pattern], dict[tuple[str, ...], str]]:
    """What to look for in a text, and what stands for a category as a whole text."""
    patterns = [
        _Pattern(tokens, word.startswith(ANY_BEGINNING), entry.category)
        for entry in categories
        for word in (entry.name, *entry.words)
        if (tokens := _tokens(word))
    ]
    wholes = {_tokens(text): entry.category for entry in reversed(categories) for text in (entry.name, entry.category)}
    return patterns, wholes


def _matches(pattern: _Pattern, tokens: tuple[str, ...]) -> Iterable[_Match]:
    size = len(pattern.tokens)
    for start in range(len(tokens) - size + 1):
        found = tokens[start : start + size]
        first, same = found[0], found[1:] == pattern.tokens[1:]
        if same and (first == pattern.tokens[0] or (pattern.any_beginning and first.endswith(pattern.tokens[0]))):
            yield _Match(sum(map(len, found)), start, start + size, pattern.category)


def _tokens(text: str) -> tuple[str, ...]:
    """The words of a text without case, umlauts and signs; nursing_home and Träger*innen are two words each."""
    return tuple(re.findall(r"[^\W_]+", text.lower().translate(UMLAUTS)))
