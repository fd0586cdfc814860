"""What it takes to bring back what was before a step. Nothing is ever deleted, so that the rule is, for what the step

- changed: the old value again, unless somebody has changed it since, or it was erased;
- took up: an institution is withdrawn, an offer ends, a link to a list ends, and the source of a value that it brought
  is no longer known;
- decided: the decision before it is in force again, or none;
- added otherwise (providers, categories, settings, the list itself): stays, and does no harm.

An institution that the step took up stays, with its links, the sources of its values and the decision, if somebody has
worked on it since. Nor does one come back whose record of a list has become another institution meanwhile.

Since an undo is a step like others, undoing it brings back what was undone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from ..core.register.decisions import WITHDRAWN
from ..core.register.fields import ADDRESS, POSITION, title
from ..core.register.schema import TABLES
from .step import Reader
from .values import from_history, point_from_history, this_day, today

Values = tuple[str | None, str | None]  # what is there now, and what comes instead
UNDONE, CHANGED_SINCE, ERASED, KEPT = "undone", "changed_since", "erased", "kept"
_PLACE = (*ADDRESS[:2], POSITION)
_OF_INSTITUTIONS = ("links", "value_sources")
_PAIR = ("institution_id", "source", "poi_id")
# What others have changed since of the records that a step wrote.
_LATER = """
    SELECT table_name, record_id, field, old_value FROM history
    WHERE action = 'update' AND fid > (SELECT max(fid) FROM history WHERE step_id = ?)
    AND (table_name, record_id) IN (SELECT table_name, record_id FROM history WHERE step_id = ?) ORDER BY fid"""
SOURCE = ("source", "source_date", "licence", "list_id")


@dataclass(frozen=True)
class Change:
    """A field that an undo brings back, or why it does not. Values as the history writes them.

    ``result``: undone, changed_since (``old`` is what it is now), erased, or kept.
    """

    table: str
    record_id: str
    name: str
    field: str
    old: str | None
    new: str | None
    result: str = UNDONE

    @property
    def record(self) -> tuple[str, str]:
        return self.table, self.record_id

    def __str__(self) -> str:
        return f"{self.name}: {title(self.field)}" if self.field else self.name


@dataclass(frozen=True)
class UndoPlan:
    """All that an undo does: changes of fields, and decisions that it adds."""

    step: Mapping[str, Any]
    changes: Sequence[Change]
    decisions: Sequence[Mapping[str, Any]] = field(default_factory=list)
    protected: frozenset[str] = frozenset()  # institutions whose place nobody may see

    def shown(self) -> list[Change]:
        """The changes as people may see them: without the place that a protected institution once had."""
        return [
            replace(change, old=None, new=None)
            if change.table == "institutions" and change.record_id in self.protected and change.field in _PLACE
            else change
            for change in self.changes
        ]

    def of(self, result: str) -> list[Change]:
        """The changes with this result."""
        return [change for change in self.changes if change.result == result]

    def number(self, result: str) -> int:
        """How many changes have this result."""
        return len(self.of(result))

    def writes(self) -> dict[tuple[str, str], dict[str, Any]]:
        """The values to write, by table and record."""
        found: dict[tuple[str, str], dict[str, Any]] = {}
        for change in self.of(UNDONE):
            values = found.setdefault(change.record, {})
            if change.field == POSITION:
                values["x"], values["y"] = point_from_history(change.new)
            else:
                values[change.field] = from_history(change.new, _kinds(change.table)[change.field])
        return found


_Later = tuple[str, str, str, str | None]  # table, record, field and old value


@dataclass
class _Written:
    """What a step did to a field: the value before its first change, and after its last."""

    old: str | None
    new: str | None
    erased: bool = False


def plan_undo(register: Reader, step: Mapping[str, Any]) -> UndoPlan:
    """What undoing ``step``, a row of the table steps, would do to the register as it is now."""
    history = register.rows("history", {"step_id": step["step_id"]})
    now = {table: _by_key(register, table) for table in {"institutions", *(row["table_name"] for row in history)}}
    new_records = {(row["table_name"], row["record_id"]) for row in history if row["action"] == "insert"}
    written: dict[tuple[str, str], dict[str, _Written]] = {}
    for row in history:
        fields = written.setdefault((row["table_name"], row["record_id"]), {})
        if row["field"] is not None:
            found = fields.setdefault(row["field"], _Written(row["old_value"], row["new_value"]))
            found.new, found.erased = row["new_value"], found.erased or row["erased_on"] is not None
    institutions = now["institutions"]
    later: list[_Later] = register.connection.execute(_LATER, [step["step_id"]] * 2)
    entered = {
        key for (table, key), fields in written.items()
        if table == "institutions" and ((table, key) in new_records or _is_back(fields.get("withdrawn")))
    }  # fmt: skip
    worked_on = _worked_on(register, later, institutions, written, entered)
    again = _again_elsewhere(register, institutions, written)
    changes: list[Change] = []
    # Their history does not tell what sources and links were like at first.
    not_as_written = {(table, key) for table, key, *_ in later if table in _OF_INSTITUTIONS}
    staying = {*worked_on, *again}
    changed: set[tuple[str, str]] = set()  # institutions and fields
    for (table, key), fields in sorted(written.items(), key=lambda item: item[0][0] != "institutions"):
        row, before = now[table][key], len(changes)
        stays = table in _OF_INSTITUTIONS and row["institution_id"] in staying
        stays |= table == "value_sources" and (row["institution_id"], row["field"]) in changed
        if stays or (table, key) in new_records & not_as_written:
            changes.append(_change(table, row, "", (None, None), KEPT))
        elif table == "institutions" and key in worked_on:
            changes += worked_on[key]
        elif table == "institutions" and key in again:
            changes.append(_change(table, row, "withdrawn", (_text(row, "withdrawn"), None), CHANGED_SINCE))
        elif (table, key) in new_records:
            changes += _without(table, row)
        else:
            changes += _before(table, row, fields)
        if table == "institutions":
            changed |= {(key, change.field) for change in changes[before:] if change.result == CHANGED_SINCE}
    decisions = list(_earlier_decisions(register, step["step_id"], worked_on))
    protected = frozenset(key for key, row in institutions.items() if row["location_kind"] == "protected")
    return UndoPlan(step, changes, decisions, protected)


def _is_back(withdrawn: _Written | None) -> bool:
    return withdrawn is not None and withdrawn.new is None


def _worked_on(
    register: Reader,
    later: Iterable[_Later],
    institutions: Mapping[str, Mapping[str, Any]],
    written: Mapping[tuple[str, str], Mapping[str, _Written]],
    entered: Collection[str],
) -> dict[str, list[Change]]:
    """Which of the institutions that the step ``entered``, or brought back, are not as it left them, and what is
    different: fields, offers and branch offices of later on.
    """
    left: dict[tuple[str, str], str | None] = {}  # the value when the step was over, by institution and field
    for table, key, name, old in later:
        if table == "institutions" and key in entered and name != "withdrawn":
            left.setdefault((key, name), old)
    found: dict[str, list[Change]] = defaultdict(list)
    for (key, name), before in left.items():
        if not _same(name, now := _text(institutions[key], name), before):
            found[key].append(_change("institutions", institutions[key], name, (now, before), CHANGED_SINCE))
    added: list[tuple[str, str, Mapping[str, Any]]] = [
        ("offers", row["institution_id"], row) for row in register.rows("offers") if not _ended(row)
    ]
    added += [("institutions", row["part_of"], row) for row in institutions.values() if not row["withdrawn"]]
    for table, of, record in added:
        if of in entered and (table, record[TABLES[table].key]) not in written:
            found[of].append(_change(table, record, "", (record["name"], None), CHANGED_SINCE))
    return found


def _again_elsewhere(
    register: Reader,
    institutions: Mapping[str, Mapping[str, Any]],
    written: Mapping[tuple[str, str], Mapping[str, _Written]],
) -> set[str]:
    """The withdrawn institutions that the undo would bring back although their record of a list is another one now."""
    coming = {
        key for (table, key), fields in written.items()
        if table == "institutions" and "withdrawn" in fields and institutions[key]["withdrawn"]
    }  # fmt: skip
    if not coming:
        return set()
    links = register.rows("links")
    taken = {
        (link["source"], link["poi_id"])
        for link in links
        if not link["ended_on"] and not institutions[link["institution_id"]]["withdrawn"]
    }
    return {
        link["institution_id"]
        for link in links
        if link["institution_id"] in coming and (link["source"], link["poi_id"]) in taken
    }


def _ended(offer: Mapping[str, Any]) -> bool:
    return (offer["valid_until"] or today()) < today()


def _before(table: str, row: Mapping[str, Any], fields: Mapping[str, _Written]) -> Iterator[Change]:
    """The old values of a record that was there before the step."""
    for name, written in fields.items():
        if name != POSITION and name not in _kinds(table):
            continue  # a column of an older version
        now = _text(row, name)
        result = ERASED if written.erased else UNDONE if _same(name, now, written.new) else CHANGED_SINCE
        if result == ERASED or not _same(name, now, written.old):
            yield _change(table, row, name, (now, written.old), result)


def _without(table: str, row: Mapping[str, Any]) -> Iterator[Change]:
    """What makes a record that the step took up count no more."""
    yesterday = (this_day() - timedelta(days=1)).isoformat()
    ends: dict[str, Mapping[str, str | None]] = {
        "institutions": {"withdrawn": "true"},
        "offers": {"valid_until": max(row.get("valid_from") or "", yesterday)},
        "links": {"ended_on": row.get("ended_on") or today()},
        "value_sources": dict.fromkeys(SOURCE),
    }
    if table not in ends:
        yield _change(table, row, "", (None, None), KEPT)
    for name, end in ends.get(table, {}).items():
        if _text(row, name) != end:
            yield _change(table, row, name, (_text(row, name), end), UNDONE)


def _earlier_decisions(register: Reader, step_id: str, staying: Collection[str]) -> Iterator[dict[str, Any]]:
    """The decisions that are in force again, or rows that say that none is. Not where somebody has decided since, nor
    about taking up institutions that are staying.
    """
    newest: dict[tuple[str, ...], tuple[Mapping[str, Any], Mapping[str, Any] | None]] = {}
    for row in register.rows("decisions"):
        pair = tuple(row[name] or "" for name in _PAIR)
        last, before = newest.get(pair, (None, None))
        # Of several rows of this step, what was before the first counts.
        newest[pair] = row, (before if last and last["step_id"] == row["step_id"] else last)
    for newest_row, earlier in newest.values():
        about = newest_row["institution_id"] or newest_row["other_id"]
        if newest_row["step_id"] == step_id and about not in staying:
            known = earlier or {name: newest_row[name] for name in _PAIR} | {"kind": WITHDRAWN}
            yield {name: value for name, value in known.items() if name not in ("decision_id", "step_id")}


def _by_key(register: Reader, table: str) -> dict[str, dict[str, Any]]:
    return {row[TABLES[table].key]: row for row in register.rows(table)}


def _change(
    table: str, row: Mapping[str, Any], name: str, values: tuple[str | None, str | None], result: str
) -> Change:
    key = row[TABLES[table].key]
    return Change(table, key, str(row.get("name") or row.get("source") or key), name, *values, result)


def _kinds(table: str) -> dict[str, str]:
    return {item.name: item.kind for item in TABLES[table].fields}


def _text(row: Mapping[str, Any], name: str) -> str | None:
    """A value of a row as the history writes it."""
    if name == POSITION:
        return None if row["x"] is None else f"{row['x']!r} {row['y']!r}"
    value = row.get(name)
    return str(value).lower() if isinstance(value, bool) else None if value is None else str(value)


def _same(name: str, first: str | None, second: str | None) -> bool:
    """Whether two texts of the history say the same; 5 and 5.0 are the same coordinate."""
    return first == second or (name == POSITION and point_from_history(first) == point_from_history(second))
