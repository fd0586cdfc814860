"""The erasure of personal data: which rows of which table are written anew so that nothing of them is left."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ..applying.planned import Write
from ..errors import PlanningError, listed
from ..texts import tr
from .as_of import Row, Tables
from .erasure_secrets import PLACE, STAYS, ErasureOrder, Secrets, is_text
from .fields import BY_NAME, COMPARED, POSITION
from .personal import content_of
from .schema import TABLES

# Where people write about the work of an institution: a street or a surname means the person here. Elsewhere it may be
# another word, for 'Garten' is a surname too.
_NOTES = {
    "remarks", "opening_hours", "consultation_hours", "target_groups", "accessibility", "description", "reason",
}  # fmt: skip
_NOBODY: frozenset[str] = frozenset()

# In this order: what is written to the others leaves its trace in the history, which is cleaned last.
ERASED_TABLES = ("institutions", "providers", "offers", "decisions", "steps", "source_rows", "history")

Stop = Callable[[], None]  # raises if the user has cancelled the run
_OFTEN = 1000  # rows between two questions whether the user has


@dataclass
class Erasure:
    """Rows to write, and how many values of each (table, field) they empty.

    ``elsewhere``: table, id and field where an erased value stays.
    """

    writes: list[Write] = field(default_factory=list)
    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    elsewhere: list[tuple[str, str, str]] = field(default_factory=list)


def plan_erasure(tables: Tables, secrets: Secrets, order: ErasureOrder, stop: Stop) -> Erasure:
    """Everything that is to be written in a register of these tables, in the order of ERASED_TABLES."""
    check_reason(order, secrets)
    found = Erasure()
    for name in ERASED_TABLES:
        part = erase_in(name, _watched(tables[name], stop), secrets, order)
        found.writes += part.writes
        found.counts += part.counts
    found.elsewhere = same_elsewhere(tables, secrets, stop)
    return found


def _watched(rows: Sequence[Row], stop: Stop) -> Iterator[Row]:
    for place, row in enumerate(rows):
        if place % _OFTEN == 0:
            stop()
        yield row


def check_fields(names: Iterable[str]) -> None:
    """Refuse fields that no institution has, and those that it cannot be without."""
    allowed = [*(name for name in BY_NAME if name not in STAYS), POSITION]
    wrong = [name for name in names if name not in allowed]
    if wrong:
        raise PlanningError(
            tr("These fields cannot be erased: {fields}.").format(fields=listed(wrong)),
            tr("Choose among: {fields}.").format(fields=", ".join(allowed)),
        )


def check_reason(order: ErasureOrder, secrets: Secrets) -> None:
    """Refuse a reason that tells what is erased: it stays in the history."""
    if secrets.anything.found(order.reason):
        raise PlanningError(
            tr("The reason holds a value that is to be erased, and would keep it in the history."),
            tr("Write the reason without names, addresses and numbers: 'Erasure requested on 3 May 2026'."),
        )


def closed_before(institutions: Iterable[Row], day: date) -> set[str]:
    """The ids of institutions whose last day was before ``day``."""
    return {
        str(row["institution_id"]) for row in institutions
        if row["valid_until"] and row["valid_until"] < day.isoformat()
    }  # fmt: skip


def erase_in(name: str, rows: Iterable[Row], secrets: Secrets, order: ErasureOrder) -> Erasure:
    """What is to be written in one of ERASED_TABLES. ``position`` is among the values of institutions, with None.

    Of the history, rows of erased fields are marked as erased even if they hold no value: without a mark, next year's
    list would bring the value back.
    """
    erasure, key = Erasure(), TABLES[name].key
    for row in rows:
        changed = _RULES[name](row, secrets)
        erasure.counts.update((name, item) for item in changed)
        if name == "history" and ({"old_value", "new_value"} & set(changed) or _is_fresh(row, secrets)):
            changed |= {"erased_on": order.day.isoformat(), "erased_reason": order.reason}
        if changed:
            erasure.writes.append(Write(name, changed, str(row[key])))
    return erasure


def same_elsewhere(tables: Tables, secrets: Secrets, stop: Stop) -> list[tuple[str, str, str]]:
    """Table, id and field where an erased value stays: with other records, and in names, which make the record."""
    found = []
    for name in ("institutions", "providers", "offers"):
        for row in _watched(tables[name], stop):
            key = str(row[TABLES[name].key])
            found += [
                (name, key, item) for item, value in row.items()
                if (item in STAYS or not _belongs(name, key, secrets))
                and is_text(item) and secrets.everywhere.found(value)
            ]  # fmt: skip
    return found


def _record(row: Row, secrets: Secrets) -> dict[str, Any]:
    """An institution or a provider: its erased fields, and the same values in its other texts."""
    key = str(row["institution_id"] if "institution_id" in row else row["provider_id"])
    if key not in secrets.present:
        return {}
    changed: dict[str, Any] = {
        name: None for name in secrets.present[key] if name in row and row[name] not in (None, "")
    }
    if POSITION in secrets.present[key] and row.get("x") is not None:
        changed |= {POSITION: None, "position_quality": "none"}
    kept = {name for name in secrets.fields[key] if (key, name) in secrets.kept}
    return changed | _texts(row, secrets, frozenset({key}), {*changed, *kept})


def _offer(row: Row, secrets: Secrets) -> dict[str, Any]:
    key = secrets.offers.get(str(row["offer_id"]))
    return _texts(row, secrets, frozenset({key}), set()) if key else {}


def _texts(row: Row, secrets: Secrets, records: frozenset[str], done: set[str]) -> dict[str, Any]:
    """The texts of a row of these records that hold an erased value, without it."""
    left = {name: _without(name, value, secrets, records) for name, value in row.items() if name not in STAYS | done}
    return {name: value for name, value in left.items() if value != row[name]}


def _without(name: str, value: Any, secrets: Secrets, records: frozenset[str]) -> Any:
    """A value of a field of these records without what is erased; None if nothing else was in it."""
    if not isinstance(value, str) or not is_text(name):
        return value
    left = value
    own = [secrets.of(records, with_hints=name in _NOTES)] if records and name not in PLACE else []
    for finder in (secrets.everywhere, *own):
        if finder.found(left):
            left = finder.without(left)
    return left if left == value or left.replace(tr("[erased]"), "").strip(" .,;") else None


def _decision(row: Row, secrets: Secrets) -> dict[str, Any]:
    """The reason, and hashes of what was erased: who knows all else could find out by trying."""
    records = frozenset(key for key in (row["institution_id"], row["other_id"]) if key in secrets.fields)
    changed = _reason(row, secrets, records)
    if any(secrets.fields[key] & {*COMPARED, POSITION} for key in records):
        changed |= {name: None for name in ("register_hash", "poi_hash") if row[name]}
    return changed


def _step(row: Row, secrets: Secrets) -> dict[str, Any]:
    return _reason(row, secrets, _NOBODY)


def _reason(row: Row, secrets: Secrets, records: frozenset[str]) -> dict[str, Any]:
    left = _without("reason", row["reason"], secrets, records)
    return {} if left == row["reason"] else {"reason": left}


def _list_row(row: Row, secrets: Secrets) -> dict[str, Any]:
    """A row of a list: the fields themselves where it is one of the records, else the values where it is nobody's."""
    records = secrets.list_rows.get(str(row["row_id"]), _NOBODY)
    if row["institution_id"] and not records:
        return {}
    content = content_of(row)
    places = {(key, name) for key in records for name in secrets.fields.get(key, ())}
    fields = {name for key, name in places if str(content.get(name)) != secrets.kept.get((key, name))}
    fields |= {"x", "y"} if POSITION in fields else set()
    left = {
        name: _without(name, value, secrets, _NOBODY if name in STAYS else records)
        for name, value in content.items()
        if name not in fields
    }
    return {} if left == content else {"content": json.dumps(left, ensure_ascii=False)}


def _history(row: Row, secrets: Secrets) -> dict[str, Any]:
    key, name = str(row["record_id"]), str(row["field"])
    fields = secrets.fields.get(key, _NOBODY)
    key = secrets.offers.get(key, key) if row["table_name"] == "offers" else key
    records = frozenset({key}) if key in secrets.fields else _NOBODY
    changed = _reason(row, secrets, records)
    if not records or name in STAYS:
        return changed
    for side in ("old_value", "new_value"):
        value = row[side]
        erased = name in fields or _without(name, value, secrets, records) != value
        if erased and value is not None and value != secrets.kept.get((key, name)):
            changed[side] = None
    return changed


def _is_fresh(row: Row, secrets: Secrets) -> bool:
    """Whether a row of the history is of an erased field and says nothing any more, not even that."""
    erased = row["field"] in secrets.present.get(str(row["record_id"]), ())
    return erased and not row["erased_on"] and row["old_value"] is None and row["new_value"] is None


def _belongs(name: str, key: str, secrets: Secrets) -> bool:
    return key in secrets.offers if name == "offers" else key in secrets.fields


_RULES: Mapping[str, Callable[[Row, Secrets], dict[str, Any]]] = {
    "institutions": _record, "providers": _record, "offers": _offer, "decisions": _decision, "steps": _step,
    "source_rows": _list_row, "history": _history,
}  # fmt: skip
