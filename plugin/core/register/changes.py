"""What changed in the register between two dates, and how many institutions of each category there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ..applying.planned import position_text
from ..texts import tr
from .as_of import (
    Row,
    Tables,
    day_of,
    institutions_at,
    rows_at,
    withheld_since,
    withhold_address,
)
from .confidential import Confidential, held_in
from .fields import INSTITUTION, POSITION
from .personal import Finder

CONFIRMED_YEARS = 2  # an institution that nobody has confirmed for so long is counted
RENAMED, MOVED = ("name",), ("street", "house_number", "postcode", "city", POSITION)
# Who confirmed, released or edited is no change of the institution; the position's quality follows the position.
_HOUSEKEEPING = {
    "institution_id", "provider_id", "position_quality", "confirmed_on", "confirmed_by", "released_by", "released_on",
    "changed_by", "valid_from", "valid_until", "withdrawn",
}  # fmt: skip


_Difference = tuple[str, str, str | None, str | None, str | None]  # id, kind of change, field, old and new value


@dataclass(frozen=True)
class Change:
    """What happened to an institution: ``new``, ``closed``, ``reopened``, ``withdrawn`` (its entry was undone), or,
    with ``field``, ``renamed``, ``moved`` or ``changed``. Values are texts, None for empty ones."""

    institution_id: str
    name: str
    category: str
    change: str
    field: str | None
    old: str | None
    new: str | None
    changed_on: str | None
    reason: str | None
    step_id: str | None


def changes_between(tables: Tables, start: date, end: date, hidden: Collection[str] = ()) -> list[Change]:
    """Every difference between the register at ``start`` and at ``end``, by name of the institution.

    ``hidden`` are fields that are not compared: the personal ones. Addresses that are protected or private now, or were
    since ``start``, are not shown either; nor are reasons that tell something confidential.
    """
    places = withheld_since(tables, start)
    before, after = _states(tables, start, places), _states(tables, end, places)
    there = [{str(row["institution_id"]) for row in institutions_at(tables, day)} for day in (start, end)]
    names = [item.name for item in INSTITUTION if item.name not in _HOUSEKEEPING and item.name not in hidden]
    found: list[_Difference] = []
    for key in there[0] & there[1]:
        found += [(key, _kind(item[0]), *item) for item in _differences(before[key], after[key], names)]
    for key in there[0] ^ there[1]:
        found.append((key, _coming_or_going(before[key], after[key], key in there[1], start), None, None, None))
    causes = _causes(tables["history"], end)
    changes = [_change(after[item[0]], item, _cause(causes, item, after[item[0]])) for item in found]
    return sorted(
        _without_telling_reasons(changes, tables),
        key=lambda item: (item.name, item.institution_id, item.change, item.field or ""),
    )


def _cause(causes: Mapping[tuple[str, str], Row], item: _Difference, row: Row) -> Row:
    """What the history has on a change. Who came with its last day has none of its own for the closing."""
    own = causes.get((item[0], _recorded_as(*item[1:3])))
    if own is None and item[1] == "closed":
        return {**causes.get((item[0], ""), {}), "changed_at": row["valid_until"]}
    return own or {}


def _without_telling_reasons(changes: Iterable[Change], tables: Tables) -> Iterator[Change]:
    confidential = Confidential(tables)
    rows = {str(row["institution_id"]): row for row in tables["institutions"]}
    finders: dict[str, Finder] = {}
    for item in changes:
        key = item.institution_id
        if item.reason and key not in finders:
            finders[key] = confidential.of(rows[key])
        yield replace(item, reason=None) if item.reason and finders[key].found(item.reason) else item


def _change(row: Row, item: _Difference, cause: Row) -> Change:
    when = day_of(cause.get("changed_at")) or None
    key, kind, field, old, new = item
    return Change(
        key, row["name"], row["category"], kind, field, old, new, when, cause.get("reason"), cause.get("step_id")
    )


@dataclass(frozen=True)
class Count:
    """Numbers of institutions of a main category; ``changed`` are those with at least one changed field."""

    category: str
    name: str
    valid: int
    new: int
    closed: int
    withdrawn: int
    changed: int
    unconfirmed: int


def counts_at(tables: Tables, day: date, changes: Collection[Change]) -> list[Count]:
    """Numbers by main category in the city's order, with every category that has or had an institution."""
    valid = institutions_at(tables, day)
    limit = years_before(day, CONFIRMED_YEARS).isoformat()
    present = Counter(row["category"] for row in valid)
    unconfirmed = Counter(row["category"] for row in valid if (row["confirmed_on"] or "") < limit)
    kinds = {"new": ("new", "reopened"), "closed": ("closed",), "withdrawn": ("withdrawn",),
             "changed": ("renamed", "moved", "changed")}  # fmt: skip
    by_kind = {
        kind: Counter(category for category, _ in {(item.category, item.institution_id) for item in changes
                                                   if item.change in words})
        for kind, words in kinds.items()
    }  # fmt: skip
    known = {str(row["category"]): row for row in tables["categories"]}
    used = set(present).union(*by_kind.values()) | set(known)
    return [
        Count(
            key, str(known.get(key, {}).get("name") or key), present[key], by_kind["new"][key], by_kind["closed"][key],
            by_kind["withdrawn"][key], by_kind["changed"][key], unconfirmed[key],
        )
        for key in sorted(used, key=lambda key: (_order(known.get(key)), key))
    ]  # fmt: skip


def change_title(kind: str, language: str | None = None) -> str:
    """What people call a kind of change."""
    titles = {
        "new": tr("new", language), "closed": tr("closed", language), "reopened": tr("open again", language),
        "withdrawn": tr("entry taken back", language), "renamed": tr("renamed", language),
        "moved": tr("moved", language), "changed": tr("changed", language),
    }  # fmt: skip
    return titles[kind]


def _states(tables: Tables, day: date, places: Mapping[str, Sequence[str]]) -> dict[str, dict[str, Any]]:
    """All institutions as they were, valid or not; without the ``places`` that are withheld."""
    providers = {row["provider_id"]: row["name"] for row in rows_at(tables, "providers", "provider_id", day)}
    states = {str(row["institution_id"]): row for row in rows_at(tables, "institutions", "institution_id", day)}
    for key, row in states.items():
        row["provider"] = providers.get(row["provider_id"])
        withhold_address(row, places.get(key, ()))
    leave_streets(states.values(), tables, places)
    return states


def leave_streets(rows: Iterable[dict[str, Any]], tables: Tables, places: Mapping[str, Sequence[str]]) -> list[str]:
    """Take out of rows the texts that name a street which is withheld, and give the names of their fields."""
    confidential, found = Confidential(tables), []
    today = {str(row["institution_id"]): row for row in tables["institutions"]}
    for row in rows:
        key = str(row["institution_id"])
        if key in places:
            held = held_in(row, confidential.streets(today[key]))
            withhold_address(row, held)
            found += held
    return found


def _differences(old: Row, new: Row, names: list[str]) -> Iterator[tuple[str, str | None, str | None]]:
    for name in [*names, "provider"]:
        if (old.get(name) or "") != (new.get(name) or ""):
            yield name, _text(old.get(name)), _text(new.get(name))
    if position_text(old) != position_text(new):
        yield POSITION, position_text(old), position_text(new)


def _text(value: Any) -> str | None:
    return None if value is None or value == "" else str(value)


def _kind(field: str) -> str:
    return "renamed" if field in RENAMED else "moved" if field in MOVED else "changed"


def _coming_or_going(old: Row, new: Row, comes: bool, start: date) -> str:
    if comes:
        was_there = old.get("withdrawn") or (old["valid_until"] or "9999") < start.isoformat()
        return "reopened" if was_there else "new"
    return "withdrawn" if new.get("withdrawn") else "closed"


def _recorded_as(kind: str, field: str | None) -> str:
    """The field under which the history has what caused a change; '' for the entry itself."""
    if field:
        return {"provider": "provider_id"}.get(field, field)
    return {"new": "", "withdrawn": "withdrawn"}.get(kind, "valid_until")


def _causes(history: Collection[Row], end: date) -> Mapping[tuple[str, str], Row]:
    """The last row of the history up to ``end`` for each institution and field; '' stands for its entry."""
    causes: dict[tuple[str, str], Row] = {}
    for change in sorted(history, key=lambda row: str(row["changed_at"] or "")):
        if change["table_name"] == "institutions" and day_of(change["changed_at"]) <= end.isoformat():
            field = "" if change["action"] == "insert" else str(change["field"])
            causes[str(change["record_id"]), field] = change
    return causes


def years_before(day: date, years: int) -> date:
    """The same day years ago; 28 February for the 29th."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def _order(category: Row | None) -> float:
    place = category["sort_order"] if category else None
    return float("inf") if place is None else float(place)
