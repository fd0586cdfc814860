"""Rows of a table to areas by key, as text, and what to say when keys don't meet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..errors import PlanningError, listed
from ..texts import tr

Columns = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Keys:
    """The texts of one side of a join: the key of each row, its field, and other text columns by field."""

    field: str
    values: Sequence[str]
    others: Columns


@dataclass(frozen=True)
class Join:
    """The row of the table for each area id, and the rows that belong to no area."""

    rows: Mapping[str, int]
    leftover: tuple[int, ...]


def join_by_key(areas: Keys, table: Keys, pad: bool) -> Join:
    """The row of the table for each area; ids of areas are unique and not empty.

    Keys are compared as texts; with ``pad`` numbers among them are filled up with zeros to the same length first.
    Raises PlanningError for repeated keys, keys that differ in leading zeros only, and areas without a row. Rows that
    are no areas' are left over, whatever their keys.
    """
    ids, keys = filled(areas.values, table.values) if pad else (areas.values, table.values)
    _refuse_repeated(areas, ids)
    places = dict(zip(ids, areas.values, strict=True))
    _refuse_repeated(table, [key for key in keys if key in places])
    rows = {places[key]: row for row, key in enumerate(keys) if key in places}
    without = [value for value in areas.values if value not in rows]
    if without:
        refuse_zeros(
            without, [key for key in keys if key and key not in places],
            tr("If they mean the same areas, switch on 'Fill up keys with zeros' (PAD_KEYS)."),
        )  # fmt: skip
        raise PlanningError(
            tr("{found} of {total} areas are assigned; these have no row in the table ({count}): {ids}.").format(
                found=len(rows), total=len(areas.values), count=len(without), ids=listed(without)
            )
            + _rest(keys, places),
            _advice(areas, table, len(rows)),
        )
    return Join(rows, tuple(row for row, key in enumerate(keys) if key not in places))


def filled(*sides: Sequence[str]) -> list[list[str]]:
    """Numbers with leading zeros up to the length of the longest number of all sides."""
    length = max((len(text) for side in sides for text in side if text.isdecimal()), default=0)
    return [[text.zfill(length) if text.isdecimal() else text for text in side] for side in sides]


def _refuse_repeated(side: Keys, keys: Sequence[str]) -> None:
    twice = sorted(key for key, count in Counter(keys).items() if count > 1)
    if twice:
        raise PlanningError(
            tr("Field '{field}' should have each key once, but has these more than once ({count}): {keys}.").format(
                field=side.field, count=len(twice), keys=listed(twice)
            ),
            tr("Remove the duplicates, or choose another key. If there is a row per year, read the table as such."),
        )


def refuse_zeros(ids: Sequence[str], keys: Sequence[str], advice: str) -> None:
    """Refuse ids and keys that are the same number with and without leading zeros; ``advice`` says what to do."""
    numbers = {key.lstrip("0"): key for key in keys if key.isdecimal()}
    same = {key: numbers.get(key.lstrip("0")) for key in ids if key.isdecimal()}
    pairs = [f"'{key}' ('{other}')" for key, other in same.items() if other]
    if pairs:
        raise PlanningError(
            tr("These ids and keys differ in leading zeros only, id (key) ({count}): {pairs}.").format(
                count=len(pairs), pairs=listed(pairs)
            ),
            advice,
        )


def _rest(keys: Sequence[str], places: Mapping[str, str]) -> str:
    rest = [key for key in keys if key and key not in places]
    return " " + tr("These keys of the table belong to no area: {keys}.").format(keys=listed(rest)) if rest else ""


def _advice(areas: Keys, table: Keys, found: int) -> str:
    """Where the keys may be instead; never a join by something else. Columns with digits are keys rather than names."""
    in_table = [(_likeness(areas.values, texts), name) for name, texts in table.others.items()]
    in_areas = [(_likeness(table.values, texts), name) for name, texts in areas.others.items()]
    best, field = max(in_table, default=((False, 0), ""))
    other, other_field = max(in_areas, default=((False, 0), ""))
    if best >= other and best[1] > found:
        return tr("Field '{field}' of the table holds {count} of the ids: choose it as the key.").format(
            field=field, count=best[1]
        )
    if other[1] > found:
        return tr("Field '{field}' of the areas holds {count} of the keys: choose it as the id field.").format(
            field=other_field, count=other[1]
        )
    names = [
        (_common(texts, other_texts), name, other_name)
        for name, texts in areas.others.items()
        for other_name, other_texts in table.others.items()
    ]
    count, mine, theirs = max(names, default=(0, "", ""))
    if count > found:
        return tr(
            "The names in '{one}' and '{other}' are the same for {count} areas, but areas are never joined by name: "
            "put the ids of field '{field}' into the table's field '{key}'."
        ).format(one=mine, other=theirs, count=count, field=areas.field, key=table.field)
    return tr("Check that id field and key field hold the same keys, and that the table is that of these areas.")


def _likeness(keys: Sequence[str], texts: Sequence[str]) -> tuple[bool, int]:
    """How well a column holds the keys: whether there are digits in them, and how many it has."""
    return any(sign.isdecimal() for key in keys for sign in key), _common(keys, texts)


def _common(some: Sequence[str], others: Sequence[str]) -> int:
    return len(set(filter(None, some)) & set(others))
