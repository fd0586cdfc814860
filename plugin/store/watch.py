"""Whether others have changed a register since it was read: in this plugin, in plain QGIS, or by a command line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..core.register.schema import TABLES
from ..core.texts import tr
from .project.words import column_title, table_titles
from .step import Reader

# Edits by hand may overlap in PostgreSQL, and the one that began first be there last: the newest fid says too little.
_RECENT = 1000
_TOLD = 3  # records of each person
_SHOWN = ("institutions", "providers", "offers", "categories", "field_settings", "settings")


@dataclass(frozen=True)
class Stamp:
    """The newest rows of the tables history and steps, by ``fid``."""

    history: frozenset[int]
    steps: frozenset[int]


def stamp_of(register: Reader) -> Stamp:
    """What the register is like from here on; a matter of milliseconds, however much is in it."""
    return Stamp(_recent(register, "history"), _recent(register, "steps"))


def changes_since(register: Reader, stamp: Stamp) -> list[str]:
    """Who has changed what since ``stamp``: a sentence for each person, without values; [] if nobody has.

    Changes are those of institutions, offers, providers, categories and settings; of a step that changed none of these
    its reason is told. Of a register that lacks what was there before, only that it was replaced.
    """
    now = stamp_of(register)
    if now == stamp:
        return []
    if max(now.history, default=0) < max(stamp.history, default=0):
        return [tr("It was replaced by an earlier state of itself.")]
    changes = [row for row in _since(register, "history", stamp.history) if row["table_name"] in _SHOWN]
    told = {row["step_id"] for row in changes}
    steps = [row for row in _since(register, "steps", stamp.steps) if row["step_id"] not in told]
    somebody = tr("Somebody")
    found = {user: _shortly(records) for user, records in _by_person(register, changes).items()}
    return [
        f"{user or somebody}: {what}."
        for user, what in [*found.items(), *((row["done_by"], row["reason"] or row["kind"]) for row in steps)]
    ]


def _shortly(records: Sequence[str]) -> str:
    """The first few by name, which is all that a message has room for."""
    shown = ", ".join(records[:_TOLD])
    more = len(records) - _TOLD
    return tr("{records} and {count} more").format(records=shown, count=more) if more > 0 else shown


def _by_person(register: Reader, changes: Sequence[Mapping[str, Any]]) -> dict[str | None, list[str]]:
    """The records that each person has changed, with the fields."""
    names = {table: _names(register, table) for table in {row["table_name"] for row in changes}}
    found: dict[str | None, dict[tuple[str, str], dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
    for row in changes:
        what = tr("new") if row["action"] == "insert" else column_title(row["field"])
        found[row["changed_by"]][row["table_name"], row["record_id"]][what] = None
    return {
        user: [f"{names[table].get(key, key)} ({', '.join(fields)})" for (table, key), fields in records.items()]
        for user, records in found.items()
    }


def _names(register: Reader, table: str) -> dict[str, str]:
    """What people call the records of a table, by key."""
    known = {field.name for field in TABLES[table].fields}
    rows = register.connection.execute(
        f"SELECT {TABLES[table].key}, {'name' if 'name' in known else 'NULL'} FROM {table}"
    )
    kind = "" if table == "institutions" else f"{table_titles()[table]} "
    return {key: f"{kind}{name or key}" for key, name in rows}


def _recent(register: Reader, table: str) -> frozenset[int]:
    rows = register.connection.execute(f"SELECT fid FROM {table} ORDER BY fid DESC LIMIT {_RECENT}")
    return frozenset(fid for (fid,) in rows)


def _since(register: Reader, table: str, seen: frozenset[int]) -> Iterator[dict[str, Any]]:
    """The rows of a table that are not among those seen."""
    names = [field.name for field in TABLES[table].fields]
    columns = ", ".join(["fid", *names])
    rows = register.connection.execute(
        f"SELECT {columns} FROM {table} WHERE fid >= ? ORDER BY fid", [min(seen, default=0)]
    )
    return (dict(zip(names, row[1:], strict=True)) for row in rows if row[0] not in seen)
