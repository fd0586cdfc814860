"""The register at a date: today's rows, with the history rolled back.

The rule. A record has the values that it had at the end of that day, as they were known then: what was found out later
counts from the day on which it was entered. A record that was entered later, though, is there from its ``valid_from``
on, with the values first recorded; without ``valid_from`` from the day of its entry. Erased values stay erased.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from .fields import ADDRESS, BY_NAME, POSITION

_TRUE = {"1", "t", "true"}  # as the databases write it into the history

Row = Mapping[str, Any]
Tables = Mapping[str, Sequence[Row]]  # rows by the name of their table; `history` in the order of writing

# Of an institution whose address is protected: not the city; of one at a person's home: not the postcode either.
WITHHELD = (*ADDRESS[:3], POSITION, "position_quality")
PRIVATE_HOME = (*ADDRESS[:2], POSITION, "position_quality")


def day_of(changed_at: str | None) -> str:
    """The user's day, as ISO text, of a time (UTC) in the history; '' where none is recorded, which is before all days.

    Users enter days by their own calendar: what was edited in Germany on 1 January at half past midnight is of January.
    """
    return datetime.fromisoformat(changed_at).astimezone().date().isoformat() if changed_at else ""


def rows_at(tables: Tables, name: str, key: str, day: date) -> list[dict[str, Any]]:
    """The rows of a tracked table at the end of ``day``, those entered later with the values first recorded."""
    rows = {str(row[key]): dict(row) for row in tables[name]}
    end = day.isoformat()
    for change in reversed(_in_order(tables["history"])):
        row = rows.get(str(change["record_id"]))
        if change["table_name"] != name or row is None or change["action"] != "update":
            continue
        if day_of(change["changed_at"]) > end:
            row |= _read(str(change["field"]), change["old_value"])
    return list(rows.values())


def institutions_at(tables: Tables, day: date) -> list[dict[str, Any]]:
    """The institutions valid at ``day``, with the name of the ``provider``; without protected and private addresses.

    An address is withheld if it is protected or private at any time since that day: to show where the institution was
    before would tell what is protected now.
    """
    providers = {str(row["provider_id"]): row["name"] for row in rows_at(tables, "providers", "provider_id", day)}
    entered, hidden = entry_days(tables["history"]), withheld_since(tables, day)
    rows = rows_at(tables, "institutions", "institution_id", day)
    for row in rows:
        row["provider"] = providers.get(str(row["provider_id"]))
        withhold_address(row, hidden.get(str(row["institution_id"]), ()))
    return [row for row in rows if is_valid(row, day, entered.get(str(row["institution_id"]), ""))]


def is_valid(row: Row, day: date, entered: str = "") -> bool:
    """Whether an institution is there at ``day``; ``entered`` is the day on which it came into the register."""
    start, end, at = row["valid_from"] or entered, row["valid_until"], day.isoformat()
    return start <= at and (not end or at <= end) and not row.get("withdrawn")


def entry_days(history: Iterable[Row]) -> dict[str, str]:
    """The day of entry of each institution that the history saw come."""
    days: dict[str, str] = {}
    for change in history:
        if change["table_name"] == "institutions" and change["action"] == "insert":
            known, found = days.get(str(change["record_id"])), day_of(change["changed_at"])
            days[str(change["record_id"])] = min(known or found, found)
    return days


def withheld_since(tables: Tables, day: date) -> dict[str, tuple[str, ...]]:
    """The fields to withhold, by the ids of institutions whose address is protected or private now, or was at any time
    since the end of ``day``."""
    rows = tables["institutions"]
    protected = {str(row["institution_id"]) for row in rows if row["location_kind"] == "protected"}
    private = {str(row["institution_id"]) for row in rows if row["address_is_private"]}
    for change in tables["history"]:
        if change["table_name"] == "institutions" and day_of(change["changed_at"]) > day.isoformat():
            values = {str(change[side]).casefold() for side in ("old_value", "new_value")}
            if change["field"] == "location_kind" and "protected" in values:
                protected.add(str(change["record_id"]))
            elif change["field"] == "address_is_private" and values & _TRUE:
                private.add(str(change["record_id"]))
    return dict.fromkeys(private, PRIVATE_HOME) | dict.fromkeys(protected, WITHHELD)


def withhold_address(row: dict[str, Any], names: Sequence[str]) -> None:
    """Take these fields out of a row; ``position`` stands for its point."""
    row |= {name: None for name in names if name in row}
    if POSITION in names:
        row |= {"x": None, "y": None}


def _in_order(history: Iterable[Row]) -> list[Row]:
    """Oldest first; what was written at the same moment, as it was written."""
    return sorted(history, key=lambda change: str(change["changed_at"] or ""))


def _read(field: str, text: str | None) -> dict[str, Any]:
    """What a row holds for a value of the history."""
    if field == POSITION:
        x, y = map(float, text.split()) if text else (None, None)
        return {"x": x, "y": y}
    kind = BY_NAME[field].kind if field in BY_NAME else "text"
    if text is None or kind not in ("integer", "boolean"):
        return {field: text}
    return {field: int(text) if kind == "integer" else text.casefold() in _TRUE}
