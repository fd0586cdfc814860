"""The values of an institution's fields as people read them, from the texts that plans and histories hold."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..texts import day_text, format_number, tr
from .as_of import Row
from .categories import unpacked
from .fields import ADDRESS, BY_NAME, POSITION

CATEGORIES = ("category", "further_categories")  # the fields that hold keys of categories
TRUE = ("1", "t", "true")  # as the databases write it


def in_words(name: str, value: Any, words: Mapping[str, str]) -> str:
    """A value of a field; '' for none. ``words``: what people call values of this field; others stay as they are."""
    if value is None or value == "":
        return ""
    text, kind = str(value), BY_NAME[name].kind if name in BY_NAME else "text"
    if kind == "date":
        return day_text(text)
    if kind == "boolean":
        return tr("yes") if text.lower() in TRUE else tr("no")
    if name == "further_categories":
        return ", ".join(words.get(key, key) for key in unpacked(text))
    return words.get(text, text)


def address_line(values: Mapping[str, Any]) -> str:
    """Street and town in one line; '' for none."""
    pairs = (ADDRESS[:2], ADDRESS[2:])
    return ", ".join(filter(None, (" ".join(filter(None, map(values.get, pair))) for pair in pairs)))


@dataclass(frozen=True)
class Wording:
    """Names by key or id. ``choices`` gives the machine words of a field and what people call them."""

    categories: Mapping[str, str]
    providers: Mapping[str, str]
    institutions: Mapping[str, str]
    choices: Callable[[str], Mapping[str, str]]

    @classmethod
    def of(
        cls,
        tables: Mapping[str, Iterable[Row]],
        choices: Callable[[str], Mapping[str, str]],
    ) -> Wording:
        """From the rows of categories, providers and institutions."""

        def names(table: str, key: str) -> dict[str, str]:
            return {str(row[key]): str(row["name"]) for row in tables[table]}

        return cls(
            names("categories", "category"),
            names("providers", "provider_id"),
            names("institutions", "institution_id"),
            choices,
        )

    def value(self, name: str, text: str | None) -> str:
        """One value; '' for none. Of a position only that there is one."""
        if text and name == POSITION:
            return tr("position there")
        names = dict.fromkeys(CATEGORIES, self.categories) | {
            "provider": self.providers, "provider_id": self.providers, "part_of": self.institutions
        }  # fmt: skip
        return in_words(name, text, names[name] if name in names else self.choices(name))

    def pair(self, name: str, old: str | None, new: str | None) -> tuple[str, str]:
        """The value before and the one after; of a position by how far it moved."""
        if name == POSITION and old and new:
            here, there = (tuple(map(float, text.split())) for text in (old, new))
            return "", tr("{metres} m away").format(metres=format_number(math.dist(here, there)))
        return self.value(name, old), self.value(name, new)
