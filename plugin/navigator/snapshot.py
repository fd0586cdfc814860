"""The institutions of a register as they are at one moment, for pages that show them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..core.register.as_of import Row, Tables
from ..core.register.categories import Category, from_rows
from ..store.address import Address
from ..store.reading import read_tables

TABLES = ("institutions", "providers", "offers", "categories", "field_settings", "settings")


@dataclass(frozen=True)
class Snapshot:
    """``tables``: TABLES as the store gives them. All points are in ``crs``."""

    address: Address
    tables: Tables

    @cached_property
    def crs(self) -> str:
        """Such as EPSG:25832."""
        return next(str(row["value"]) for row in self.tables["settings"] if row["name"] == "crs")

    @cached_property
    def rows(self) -> Sequence[Row]:
        """All institutions but those withdrawn, closed ones too; ``provider`` is the name of the provider, or None."""
        return [
            {**row, "provider": self.providers.get(row["provider_id"])}
            for row in self.tables["institutions"]
            if not row["withdrawn"]
        ]

    @cached_property
    def by_id(self) -> Mapping[str, Row]:
        """The same by ``institution_id``."""
        return {row["institution_id"]: row for row in self.rows}

    @cached_property
    def providers(self) -> Mapping[Any, str]:
        """Names by ``provider_id``."""
        return {row["provider_id"]: row["name"] for row in self.tables["providers"]}

    @cached_property
    def categories(self) -> Sequence[Category]:
        """In the city's order."""
        return from_rows(self.tables["categories"])

    @cached_property
    def category_titles(self) -> Mapping[str, str]:
        """Names by key."""
        return {item.category: item.name for item in self.categories}


def read_snapshot(address: Address) -> Snapshot:
    """Read a register. PlanningError if it cannot be reached, or is none."""
    return Snapshot(address, read_tables(address, TABLES))
