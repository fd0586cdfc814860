"""Whose value holds: the one that the register has, or the one that a list brings.

The rule, in this order:

1. An empty value of a list erases nothing.
2. A value that was erased as personal data does not come back by a list.
3. A value set by hand is kept, with the hint that a list says otherwise; unless the precedence names ``by hand`` and
   ranks it below the list's source.
4. The source with the better rank holds, whatever the dates.
5. Among equal ranks, and all sources without one are equal, the newer source holds; a value of unknown origin is the
   oldest of all.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import PlanningError
from ..register.fields import BY_NAME, LISTED, POSITION
from ..texts import tr
from .planned import value_text

BY_HAND = "von Hand"  # reason of an edit that gives none, and source of the value that it leaves
_BY_HAND = ("by hand", BY_HAND.casefold())  # as a precedence may name it
EVERY_FIELD = "*"


@dataclass(frozen=True)
class Origin:
    """Where a value comes from: a source ('' unknown) and its date (ISO, '' unknown)."""

    source: str = ""
    date: str = ""
    user: str = ""
    erased: bool = False

    @property
    def by_hand(self) -> bool:
        return self.source.casefold() in _BY_HAND

    def __str__(self) -> str:
        return ", ".join(filter(None, (self.source, self.date))) or tr("unknown source")


@dataclass(frozen=True)
class Precedence:
    """Ranks by source (in small letters) and field, 1 the best; ``*`` stands for all fields without an own rank."""

    ranks: Mapping[str, Mapping[str, float]] = field(default_factory=dict)

    @classmethod
    def read(cls, given: Any) -> Precedence:
        """From a JSON text, or what it means: a list of sources, the best first, or {source: {field: rank}}.

        PlanningError for anything else; None and '' mean that the newest source holds.
        """
        if isinstance(given, str) and given.strip():
            try:
                given = json.loads(given)
            except json.JSONDecodeError as error:
                raise _misread(given) from error
        if given is None or given == "":
            return cls()
        if isinstance(given, list | tuple) and all(isinstance(source, str) for source in given):
            return cls({_key(source): {EVERY_FIELD: float(place)} for place, source in enumerate(given, 1)})
        if isinstance(given, Mapping) and all(isinstance(ranks, Mapping) for ranks in given.values()):
            return cls({_key(source): _ranks(ranks, given) for source, ranks in given.items()})
        raise _misread(given)

    def rank(self, source: str, name: str) -> float:
        """The rank of a source for a field; infinite where it has none, and before all for what was set by hand."""
        ranks = self.ranks.get(_key(source))
        if ranks is None:
            return -math.inf if _key(source) == _BY_HAND[0] else math.inf
        return ranks.get(name, ranks.get(EVERY_FIELD, math.inf))

    def kept_because(self, name: str, present: Origin, listed: Origin) -> str:
        """Why the present value holds, as a sentence; '' where the list's value is taken over."""
        if present.erased:
            return erased_reason()
        own, other = self.rank(present.source, name), self.rank(listed.source, name)
        if own == other:
            if listed.date >= present.date:
                return ""
            return tr("The present value is newer ({present}).").format(present=present)
        if other < own:
            return ""
        if present.by_hand:
            why = tr("Set by hand on {date} by {user}.").format(date=present.date, user=present.user or "–")
        else:
            why = tr("For this field {present} takes precedence.").format(present=present)
        if listed.date > present.date:
            why += " " + tr("Hint: newer source ({listed}).").format(listed=listed)
        return why


def origins(
    row: Mapping[str, Any],
    history: Iterable[Mapping[str, Any]],
    sources: Iterable[Mapping[str, Any]],
    undo_steps: Iterable[str],
) -> dict[str, Origin]:
    """Where the present values of an institution come from, by column; columns of unknown origin are left out.

    ``history``: its rows in the order in which they were written, those of edits by hand without ``step_id``.
    ``sources``: its rows of value_sources. ``undo_steps``: an undo brings a value back with the origin that it had.
    """
    undoing = set(undo_steps)
    listed: dict[str, Origin] = {}
    for source in sources:
        date = source["source_date"] or ""
        if source["source"] and source["source"] == row.get("confirmed_by"):
            date = max(date, row.get("confirmed_on") or "")
        listed[source["field"]] = Origin(source["source"] or "", date)  # none of a value that an undo brought back
    found = dict(listed)
    for entry in history:
        name = entry["field"] or ""
        value = value_text(row, name)
        if entry["erased_on"]:
            found[name] = Origin(date=entry["erased_on"], erased=True)
        elif entry["step_id"] in undoing or not _same_value(name, entry["new_value"], value):
            continue
        elif not entry["step_id"]:
            found[name] = Origin(BY_HAND, (entry["changed_at"] or "")[:10], entry["changed_by"] or "")
        elif value is not None:
            found[name] = listed.get(name, Origin())
    return found


def erased_reason() -> str:
    """Why a value that was erased as personal data stays empty."""
    return tr("Erased; a list does not bring it back.")


def _key(source: object) -> str:
    key = str(source).strip().casefold()
    return _BY_HAND[0] if key in _BY_HAND else key


def _same_value(name: str, recorded: str | None, present: str | None) -> bool:
    """Whether a text of the history is the present value; databases write the same point in several ways."""
    if name == POSITION and recorded and present:
        return [float(number) for number in recorded.split()] == [float(number) for number in present.split()]
    return recorded == present


def _ranks(ranks: Mapping[Any, Any], given: Any) -> dict[str, float]:
    known = {EVERY_FIELD, POSITION, *BY_NAME, *LISTED}
    unknown = sorted(str(name) for name in ranks if name not in known)
    if unknown:
        raise PlanningError(
            tr("The precedence names fields that an institution does not have: {fields}.").format(
                fields=", ".join(unknown)
            ),
            tr("Use the names of fields, or * for all others."),
        )
    if not all(isinstance(rank, int | float) and not isinstance(rank, bool) for rank in ranks.values()):
        raise _misread(given)
    return {str(name): float(rank) for name, rank in ranks.items()}


def _misread(given: Any) -> PlanningError:
    return PlanningError(
        tr("The precedence of sources should be a JSON list of sources, or an object of ranks, but is: {given}").format(
            given=str(given)[:200]
        ),
        tr('For example ["Schulamt", "OSM"], or {"OSM": {"phone": 1, "*": 3}, "Schulamt": {"*": 2}}.'),
    )
