"""What people do to an institution, as values of its fields, and what of that a register does not take.

Values are those of a row of institutions, with ``x`` and ``y`` for the point, and ``provider`` for the provider's name.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

from ..errors import PlanningError
from ..texts import tr
from .as_of import Row
from .categories import unpacked
from .fields import ADDRESS, BY_NAME, LOCATION_KINDS, RELEASES, title
from .protection import is_protected

FARTHEST = 1e9  # metres; what lies beyond, and what is no number, is no place
NEW = {"location_kind": LOCATION_KINDS[0], "release": RELEASES[0]}  # where nothing is said
PROVIDER = "provider"  # by name; the register's own column is provider_id
_POINT = ("x", "y")
_PLACE = (*ADDRESS[:2], *_POINT, "position_quality")  # what is not stored of a protected institution
_NOT_EDITED = ("institution_id", "changed_by", "withdrawn")
# What is in no text of the kind, however people write it.
_SIGNS = {
    "email": r"\S@\S", "personal_email": r"\S@\S", "website": r"\S\.\S", "phone": r"\d", "direct_phone": r"\d",
}  # fmt: skip


def closed(row: Row, day: str, reason: str) -> dict[str, Any]:
    """The institution's last day (ISO). PlanningError without a reason, and for a day before its first one."""
    if not reason.strip():
        raise PlanningError(
            tr("'{name}' is to be closed, but no reason is given.").format(name=row["name"]),
            tr("Say why; the reason goes into the history."),
        )
    if not day:
        raise PlanningError(
            tr("'{name}' is to be closed, but no day is given.").format(name=row["name"]), tr("Enter its last day.")
        )
    return checked({"valid_until": day}, row, ())


def reopened(row: Row) -> dict[str, Any]:
    """It has no last day any more; nothing for one that has none."""
    return differing({"valid_until": None}, row)


def moved(row: Row, x: float, y: float) -> dict[str, Any]:
    """The point is here, as somebody has shown. PlanningError for a protected institution, which has no point."""
    if is_protected(row):
        raise PlanningError(
            tr("'{name}' is protected: its place is not stored.").format(name=row["name"]),
            tr("If it is not secret any more, change the kind of location first."),
        )
    return {"x": x, "y": y, "position_quality": "by_hand"}


def released(row: Row, user: str, day: str) -> dict[str, Any]:
    """Open to the public from ``day`` (ISO) on, by the user with these initials; nothing for one that is."""
    return {"release": "public", "released_by": user, "released_on": day} if row["release"] != "public" else {}


def taken_back(row: Row) -> dict[str, Any]:
    """Internal again; nothing for one that is."""
    return differing({"release": "internal", "released_by": None, "released_on": None}, row)


def confirmed(row: Row, user: str, day: str) -> dict[str, Any]:
    """Somebody has seen to it that all is as it says; nothing where that was noted already for this day or later."""
    return {"confirmed_on": day, "confirmed_by": user} if (row["confirmed_on"] or "") < day else {}


def differing(values: Row, row: Row) -> dict[str, Any]:
    """What of ``values`` differs from ``row`` (lacking fields are empty), as a register holds it.

    Blanks around a text, '' and no value are the same, and so are no and no answer.
    """
    found = {
        name: plain for name, value in values.items() if (plain := _plain(name, value)) != _plain(name, row.get(name))
    }
    return found | {axis: _plain(axis, {**row, **values}.get(axis)) for axis in _POINT if found.keys() & set(_POINT)}


def checked(values: Row, row: Row, categories: Collection[str]) -> dict[str, Any]:
    """What of ``values`` is to be written into an institution, ``row``; {} for a new one.

    It is only what differs, with what goes along: a place set without a word on its quality is set by hand, and an
    institution that becomes protected loses its place. PlanningError with a sentence for each thing that a register
    does not take. ``categories``: the keys that it knows.
    """
    changed = differing(values, row)
    if "x" in changed or not row:
        changed.setdefault("position_quality", "none" if changed.get("x") is None else "by_hand")
    after = {**row, **changed}
    if reasons := list(_refused(changed, after, not row, categories)):
        name = row.get("name") or after.get("name") or tr("New institution")
        raise PlanningError(f"{name}: {' '.join(reasons)}", tr("Nothing was changed."))
    loses_place = "location_kind" in changed and is_protected(after)
    return changed | differing(dict.fromkeys(_PLACE), after) if loses_place else changed


def _refused(changed: Row, after: Row, is_new: bool, categories: Collection[str]) -> Iterator[str]:
    """A sentence for each thing that the register would not take."""
    for field in BY_NAME.values():
        asked = field.required and field.name != "institution_id" and (is_new or field.name in changed)
        if asked and after.get(field.name) is None:
            yield tr("'{field}' must not be empty.").format(field=title(field.name))
    for name, value in changed.items():
        if value is not None:
            yield from _misfit(name, value)
    yield from _unknown(changed, categories)
    yield from _contradicting(changed, after)


def _misfit(name: str, value: Any) -> Iterator[str]:
    """Why a value is none of its field."""
    field = BY_NAME.get(name)
    if name in _NOT_EDITED or (field is None and name not in (*_POINT, PROVIDER)):
        yield tr("'{field}' cannot be edited.").format(field=title(name))
    elif field and field.choices and value not in field.choices:
        words = ", ".join(field.choices)
        yield tr("'{field}' must be one of: {words}.").format(field=title(name), words=words)
    elif field and field.kind == "date" and not _is_day(value):
        yield tr("'{field}' must be a date of the form YYYY-MM-DD.").format(field=title(name))
    elif field and field.kind == "integer" and not isinstance(value, int):
        yield tr("'{field}' must be a whole number.").format(field=title(name))
    elif name == "places" and value < 0:
        yield tr("'{field}' must not be less than zero.").format(field=title(name))
    elif name in _SIGNS and not re.search(_SIGNS[name], value):
        yield _no_such_thing(name).format(field=title(name), value=value)


def _no_such_thing(name: str) -> str:
    if name in ("email", "personal_email"):
        return tr("'{field}' has no @: '{value}'.")
    if name == "website":
        return tr("'{field}' is no address of a web page: '{value}'.")
    return tr("'{field}' has no digits: '{value}'.")


def _unknown(changed: Row, categories: Collection[str]) -> Iterator[str]:
    named = [changed.get("category"), *unpacked(changed.get("further_categories"))]
    if any(key is not None and key not in categories for key in named):
        yield tr("The category of this record is not in the register's list of categories.")


def _contradicting(changed: Row, after: Row) -> Iterator[str]:
    """What does not go together; not what was there before."""
    start, end = after.get("valid_from") or "", after.get("valid_until")
    if changed.keys() & {"valid_from", "valid_until"} and end and end < start:
        yield tr("'Valid until' must not be before 'Valid from'.")
    if changed.get("part_of") and changed["part_of"] == after.get("institution_id"):
        yield tr("An institution cannot be a branch office of itself.")
    if changed.get("release") == "public" and not (after.get("released_by") and after.get("released_on")):
        yield tr("A release names who released it, and when.")
    if "x" in changed and not _is_point(changed["x"], changed["y"]):
        yield tr("This is no point with coordinates. Set it anew, or delete it.")
    if is_protected(after) and any(changed.get(name) is not None for name in _PLACE[:-1]):
        yield tr(
            "Neither street, house number nor a point is stored for a protected institution. Empty them, and delete "
            "the point."
        )


def _is_day(text: object) -> bool:
    try:
        return isinstance(text, str) and date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_point(x: Any, y: Any) -> bool:
    if x is None or y is None:
        return x is y
    return all(isinstance(axis, float) and math.isfinite(axis) and abs(axis) <= FARTHEST for axis in (x, y))


def _plain(name: str, value: Any) -> Any:
    """A value as a row of the register has it; None for nothing."""
    field = BY_NAME.get(name)
    if isinstance(value, str):
        value = value.strip() or None
    if isinstance(value, date):
        return value.isoformat()
    if field and field.kind == "boolean":
        return bool(value) or None
    if name in _POINT and isinstance(value, int):
        return float(value)
    if field and field.kind == "integer" and isinstance(value, str) and re.fullmatch(r"-?\d+", value):
        return int(value)
    return value
