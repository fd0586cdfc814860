"""What must stand in no text that leaves the office: personal values, and addresses that are private or protected."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from .as_of import Row, Tables
from .fields import BY_NAME
from .personal import Finder, local_number, name_words, word_keys
from .visibility import personal_fields

_TOO_SHORT = 5  # signs of a value with digits; a shorter one would be found in anything
# Keys, machine words, and the name, which was released as it is.
_NOT_SEARCHED = {
    "institution_id", "offer_id", "part_of", "name", "category", "category_name", "further_categories",
    *(name for name, item in BY_NAME.items() if item.choices or item.kind != "text"),
}  # fmt: skip


class Confidential:
    """Finds the confidential values of each institution in texts about it.

    ``tables``: institutions, providers, field_settings and history. The personal values of the institution and of its
    provider; of contact persons each name, unless it is a word in the name of the institution, its provider or its
    city. Of a private or protected address the street, and every street that the history knows.
    """

    def __init__(self, tables: Tables) -> None:
        self._personal = {name: personal_fields(tables, name) for name in ("institutions", "providers")}
        self._providers = {row["provider_id"]: row for row in tables["providers"]}
        self._institutions = tables["institutions"]
        self._past: dict[str, set[str]] = defaultdict(set)
        for change in tables["history"]:
            if change["table_name"] == "institutions" and change["field"] == "street":
                past = {change["old_value"], change["new_value"]} - {None}
                self._past[str(change["record_id"])] |= {street for street in past if _is_telling(street)}

    def of(self, own: Row) -> Finder:
        """All that is confidential of an institution, a row of today's table."""
        provider = self._providers.get(own["provider_id"], {})
        known = word_keys(" ".join(str(row.get(name) or "") for row in (own, provider) for name in ("name", "city")))
        values = {*self._values(own, "institutions", known), *self._values(provider, "providers", known)}
        is_hidden = own["address_is_private"] or own["location_kind"] == "protected"
        return Finder(values | (self._all_streets(own) if is_hidden else set()))

    @cached_property
    def anyone(self) -> Finder:
        """The personal values of all institutions and providers."""
        rows = [("institutions", row) for row in self._institutions]
        rows += [("providers", row) for row in self._providers.values()]
        return Finder({value for table, row in rows for value in self._values(row, table, set())})

    def streets(self, own: Row) -> Finder:
        """The streets of an institution, whatever its address is now."""
        return Finder(self._all_streets(own))

    def _all_streets(self, own: Row) -> set[str]:
        return self._past[str(own["institution_id"])] | ({own["street"]} if _is_telling(own["street"]) else set())

    def _values(self, row: Row, table: str, known: set[str]) -> Iterator[str]:
        for name in self._personal[table]:
            value = row.get(name)
            if not isinstance(value, str) or not _is_telling(value):
                continue
            yield value
            if name == "contact_person":
                yield from (word for word in name_words(value) if not word_keys(word) <= known)
            elif len(number := local_number(value)) >= _TOO_SHORT:
                yield number


def held_in(row: Row, finder: Finder) -> list[str]:
    """The fields of a row, keys and machine words aside, whose texts hold one of the values."""
    return [name for name, value in row.items() if name not in _NOT_SEARCHED and finder.found(value)]


def _is_telling(value: Any) -> bool:
    """Whether a value tells something wherever it stands: a name of two letters does, a number of three does not."""
    signs = [sign for sign in value if sign.isalnum()] if isinstance(value, str) else []
    return len(signs) >= (_TOO_SHORT if any(sign.isdigit() for sign in signs) else 2)
