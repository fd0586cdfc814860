"""What applying decisions does to a register: each change for people to read, and the rows that it writes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, field, fields
from typing import Any, Literal

from ..register.fields import POSITION, title
from ..texts import tr

Action = Literal["conflict", "close", "insert", "update", "kept", "link", "decision"]
CONFIRMED = ("confirmed_on", "confirmed_by")


@dataclass(frozen=True)
class Change:
    """One line of the table of changes: what happens to one field of one institution, or why nothing does.

    ``field`` is a column of the register, ``position`` for the point ("x y"), ``provider`` with names as values; of a
    link it is ``poi_id``, of a decision its kind. Values are texts, None where there is none.
    """

    institution_id: str
    name: str
    action: Action
    field: str = ""
    old_value: str | None = None
    new_value: str | None = None
    source: str = ""
    licence: str = ""
    reason: str = ""


COLUMNS = tuple(item.name for item in fields(Change))


@dataclass(frozen=True)
class Write:
    """A row to write into a table of the register: an update of the record, or without one an insert.

    An insert into a table whose key is not among the values gets a new key.
    """

    table: str
    values: Mapping[str, Any]
    record_id: str = ""


@dataclass(frozen=True)
class Plan:
    """All that applying decisions does, in the order of writing; without writes there is nothing to do.

    ``notes`` count what is left out without a line of its own, by a sentence each. ``list_id``: of the list applied.
    """

    changes: Sequence[Change] = ()
    writes: Sequence[Write] = ()
    notes: Mapping[str, int] = field(default_factory=dict)
    list_id: str = ""

    def number(self, action: Action) -> int:
        """How many: institutions that are updated, inserted or closed; decisions, conflicts, values kept, links.

        That an institution is confirmed by a list is no update in this sense.
        """
        lines = [change for change in self.changes if change.action == action]
        if action in {"insert", "close", "update"}:
            return len({change.institution_id for change in lines if change.field not in CONFIRMED})
        return len(lines)

    def per_field(self) -> dict[str, int]:
        """How many values of each field are updated, by the title of the field."""
        return dict(Counter(title(change.field) for change in self.changes if change.action == "update"))

    def rows(self) -> list[tuple[Any, ...]]:
        """The table of changes, in the order of ``COLUMNS``."""
        return [astuple(change) for change in self.changes]


def action_title(action: Action) -> str:
    """What ``Plan.number`` counts of an action, in words."""
    return {
        "update": tr("Institutions updated"),
        "insert": tr("Institutions taken up"),
        "close": tr("Institutions closed"),
        "link": tr("Links with records of the list"),
        "decision": tr("Decisions recorded"),
        "conflict": tr("Findings not applied"),
        "kept": tr("Values kept"),
    }[action]


def in_reading_order(changes: Iterable[Change]) -> list[Change]:
    """First what is not applied, what only confirms last; otherwise as they came."""
    order = ("conflict", "close", "insert", "update", "kept", "link", "decision")
    return sorted(changes, key=lambda change: (change.field in CONFIRMED, order.index(change.action)))


def as_text(value: Any) -> str | None:
    """A value as the history writes it; None stays None."""
    if isinstance(value, bool):
        return str(value).lower()
    return None if value is None else str(value)


def position_text(row: Mapping[str, Any]) -> str | None:
    """The point of a row with ``x`` and ``y`` as the history writes it; None without a point."""
    if row.get("x") is None or row.get("y") is None:
        return None
    return " ".join(repr(float(row[axis])).removesuffix(".0") for axis in ("x", "y"))


def value_text(row: Mapping[str, Any], name: str) -> str | None:
    """A field of a row of institutions as text, the position included."""
    return position_text(row) if name == POSITION else as_text(row.get(name))
