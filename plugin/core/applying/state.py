"""The register while a plan is made: as it is, with what earlier findings of the plan change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid5

from ..register.categories import categories_of, from_rows
from ..register.decisions import Decision, in_force, read_decisions
from ..texts import tr
from .decided import Finding
from .present import Present, Row

_NAMES = UUID("6f1c0f4e-9a3b-4a4e-8f0a-5b1f3c5a7d10")  # of ids that are made from what a list says


class Conflict(Exception):  # noqa: N818 - no error: it is listed
    """Why a finding is not applied, as a sentence."""


class State:
    """Rows of the register by what they are looked up by.

    ``list_id`` is that of the list being applied, ``only_category`` the one that it speaks for, '' for several.
    ``records``: the institution that each of its records is found to be. ``ended``: links.
    """

    def __init__(self, present: Present, list_id: str, only_category: str = "") -> None:
        self.list_id, self.only_category = list_id, only_category
        self.records: dict[str, str] = {}
        self.ended: set[str] = set()
        self.origins = present.origins
        self.rows: dict[str, dict[str, Any]] = {key: dict(row) for key, row in present.institutions.items()}
        self.providers = {row["name"].casefold(): row["provider_id"] for row in present.providers}
        self.sources = {(row["institution_id"], row["field"]): row for row in present.sources}
        self.list_rows = {
            (row["poi_id"], row["institution_id"]) for row in present.list_rows if row["list_id"] == list_id
        }
        self.links: dict[tuple[str, str], list[Row]] = defaultdict(list)  # by source and the record's id there
        self.links_of: dict[tuple[str, str], list[Row]] = defaultdict(list)  # by source and institution
        for link in present.links:
            self.links[link["source"], link["poi_id"]].append(link)
            self.links_of[link["source"], link["institution_id"]].append(link)
        self._provider_names = {row["provider_id"]: row["name"] for row in present.providers}
        self._categories = from_rows(present.categories)
        self._named: dict[str, tuple[str, ...]] = {}
        self._decisions = present.decisions
        self._decided: dict[str, dict[tuple[str, str], Decision]] = {}

    def categories(self, words: str) -> tuple[str, ...]:
        """The keys of the categories that a list's words name."""
        if words not in self._named:  # the same words stand in very many records
            self._named[words] = categories_of(words, self._categories)
        return self._named[words]

    def is_category(self, words: str) -> bool:
        """Whether words are just the name or the key of a category, and say nothing more exact."""
        return any(words.casefold() in (item.category, item.name.casefold()) for item in self._categories)

    def has_category(self, key: str) -> bool:
        return any(category.category == key for category in self._categories)

    def provider_name(self, provider_id: str) -> str:
        return str(self._provider_names.get(provider_id, ""))

    def decided(self, source: str) -> Mapping[tuple[str, str], Decision]:
        """The decisions in force about a source's records, by institution and record."""
        if source not in self._decided:
            rows = (row for row in self._decisions if (row["source"] or "") in {"", source})
            self._decided[source] = in_force(read_decisions(rows))
        return self._decided[source]

    def there(self, institution_id: str) -> dict[str, Any]:
        """An institution; Conflict for one that is not in the register."""
        row = self.rows.get(institution_id)
        if row is None or row.get("withdrawn"):
            raise Conflict(tr("Institution {id} is not in the register.").format(id=institution_id))
        return row

    def taken_up(self, finding: Finding) -> str:
        """The institution that was made from this record of this very list before; '' for none."""
        for link in self.links[finding.source, finding.poi_id]:
            key = link["institution_id"]
            if (finding.poi_id, key) in self.list_rows and not self.rows[key].get("withdrawn"):
                return str(key)
        return ""

    def new_id(self, finding: Finding) -> str:
        """The same id whenever the same register is given the same list, so that a dry run tells it in advance."""
        number = 0
        while (key := str(uuid5(_NAMES, f"{finding.source}\n{finding.poi_id}\n{number}"))) in self.rows:
            number += 1
        return key


def provider_id(name: str) -> str:
    """The id of a provider that is entered with a list."""
    return str(uuid5(_NAMES, f"provider\n{name.casefold()}"))
