"""Repeated rows of a list: one record of those that say the same, ids of their own for those that don't."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import replace

from ..texts import tr
from .addresses import city_key, street_key
from .grid import Point
from .mapping import field_title
from .records import DUPLICATE_ID, FOLDED, NO_ID, ROW, Reading, Record, content_of
from .vocabulary import compact

_DEGREES = 180  # coordinates up to here are degrees: those in metres are larger in all of Germany
_METRE_IN_DEGREES = 1e-5


def fold(reading: Reading, keyed: bool) -> int:
    """Make one record of rows of the same institution, give each record an id of its own, and count the folded rows.

    ``keyed``: the ids are the list's own, so that rows with the same id are the same institution if name and address
    agree; where they don't, all of them stay and the later ones become 12-2, 12-3. Without such ids, rows with the same
    name and address within a metre are the same. Categories are put together, the one that the list calls main first;
    other values that differ are told. The result does not depend on the order of the rows.
    """
    groups: defaultdict[Hashable, list[Record]] = defaultdict(list)
    for record in reading.records:
        groups[_key(record, keyed)].append(record)
    taken = {record.poi_id for record in reading.records} if keyed else set()
    folded, kept = 0, []
    for group in groups.values():
        alike = _alike(group, keyed and bool(group[0].poi_id))
        merged = [_merged(same, reading) for same in alike]
        folded += len(group) - len(merged)
        kept += _with_ids(merged, keyed, taken, reading)
    reading.records[:] = sorted(kept, key=lambda record: record.row)
    return folded


def _key(record: Record, keyed: bool) -> Hashable:
    if keyed and record.poi_id:
        return record.poi_id
    return _name(record), *_address(record), record.get("postcode") or city_key(record.get("city"))


def _name(record: Record) -> str:
    return compact(record.get("name")) or record.get("name")


def _address(record: Record) -> tuple[str, str]:
    return street_key(record.get("street")), compact(record.get("house_number"))


def _order(record: Record) -> tuple[bool, tuple[str, ...], str, int]:
    return not record.main, record.categories, content_of(record), record.row


def _alike(group: Sequence[Record], keyed: bool) -> list[list[Record]]:
    """The records of one key in parts whose names and addresses agree (one that is not there agrees with any), and
    their points too where the key is not the list's own."""
    if len(group) == 1:
        return [list(group)]
    parts: list[list[Record]] = []
    for record in sorted(group, key=_order):
        for part in parts:
            first = part[0]
            address = "" in (_address(first)[0], _address(record)[0]) or _address(first) == _address(record)
            if _name(first) == _name(record) and address and (keyed or _near(first.point, record.point)):
                part.append(record)
                break
        else:
            parts.append([record])
    return parts


def _near(one: Point | None, other: Point | None) -> bool:
    """Whether both have no point, or points within a metre (0.00001 degrees)."""
    if one is None or other is None:
        return one is other
    degrees = max(map(abs, (*one, *other))) <= _DEGREES
    return math.dist(one, other) <= (_METRE_IN_DEGREES if degrees else 1)


def _merged(same: Sequence[Record], reading: Reading) -> Record:
    first, *others = same
    values, point, quality = dict(first.values), first.point, first.quality
    for other in others:
        differing = [name for name, text in other.values.items() if values.get(name, text) != text]
        content = "; ".join(f"{field_title(name)}: {other.values[name]}" for name in differing)
        reason = tr("Folded into row {row}.").format(row=first.row)
        if differing:
            reason += " " + tr("These values differ and are left out.")
        reading.tell(other, FOLDED, reason, content)
        values = {**other.values, **values}
        if point is None:
            point, quality = other.point, other.quality
    categories = tuple(dict.fromkeys(word for record in same for word in record.categories))
    return replace(first, values=values, categories=categories, point=point, quality=quality)


def _with_ids(merged: Sequence[Record], keyed: bool, taken: set[str], reading: Reading) -> list[Record]:
    if not keyed or not merged[0].poi_id:
        named = [replace(record, poi_id=_free(ROW.format(number=record.row), taken)) for record in merged]
        for record in named if keyed else ():
            reading.tell(record, NO_ID, tr("The row has no id; it gets the number of its row."))
        return named
    named = [merged[0], *(replace(record, poi_id=_free(record.poi_id, taken)) for record in merged[1:])]
    if len(named) > 1:
        for record in named:
            rows = ", ".join(str(other.row) for other in named if other is not record)
            reason = tr("The id {id} occurs with another name or address in rows {rows}.").format(
                id=merged[0].poi_id, rows=rows
            )
            reading.tell(record, DUPLICATE_ID, reason)
    return named


def _free(name: str, taken: set[str]) -> str:
    """The id, or with the first number behind it that makes it one of its own; it is taken then."""
    number, free = 2, name
    while free in taken:
        number, free = number + 1, f"{name}-{number}"
    taken.add(free)
    return free
