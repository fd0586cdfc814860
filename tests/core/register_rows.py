"""A small register as rows, for the tests of what is made of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sozialplanung.plugin.core.register.schema import TABLES

Rows = Sequence[Mapping[str, Any]]


def tables(**given: Rows) -> dict[str, list[dict[str, Any]]]:
    """All tables of a register; fields that a row does not name are empty, institutions are released sites."""
    return {name: [row(name, item) for item in given.get(name, ())] for name in TABLES}


def row(name: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """One row of a table with all its fields."""
    empty: dict[str, Any] = {field.name: None for field in TABLES[name].fields}
    if name == "institutions":
        empty |= {"x": None, "y": None, "location_kind": "site", "release": "public", "category": "schools"}
    return empty | dict(given)


def inserted(key: str, day: str, **more: Any) -> dict[str, Any]:
    """The history's row of an institution that came in."""
    return {
        "table_name": "institutions", "record_id": key, "action": "insert", "changed_at": f"{day}T10:00:00.000Z", **more
    }  # fmt: skip


def updated(key: str, day: str, field: str, old: str | None, new: str | None, **more: Any) -> dict[str, Any]:
    """The history's row of a changed value."""
    return inserted(key, day, **more) | {"action": "update", "field": field, "old_value": old, "new_value": new}
