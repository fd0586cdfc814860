"""The values of an institution's fields as people read them, from the texts that plans and histories hold."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..texts import day_text, format_number, tr
from .as_of import Row
from .categories import unpacked
from .fields import BY_NAME, POSITION


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
        if not text:
            return ""
        kind: Any = BY_NAME[name].kind if name in BY_NAME else "text"
        if kind == "date":
            return day_text(text)
        if kind == "boolean":
            return tr("yes") if text in ("true", "1") else tr("no")
        if name == POSITION:
            return tr("position there")
        if name == "further_categories":
            return ", ".join(self.categories.get(key, key) for key in unpacked(text))
        names = {"category": self.categories, "provider": self.providers, "provider_id": self.providers,
                 "part_of": self.institutions}.get(name)  # fmt: skip
        return (self.choices(name) if names is None else names).get(text, text)

    def pair(self, name: str, old: str | None, new: str | None) -> tuple[str, str]:
        """The value before and the one after; of a position by how far it moved."""
        if name == POSITION and old and new:
            here, there = (tuple(map(float, text.split())) for text in (old, new))
            return "", tr("{metres} m away").format(metres=format_number(math.dist(here, there)))
        return self.value(name, old), self.value(name, new)
