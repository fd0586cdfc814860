"""A plan in sentences: how much of what, and what is not applied."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..errors import listed
from ..register.fields import title
from ..texts import tr
from .planned import CONFIRMED, Action, Change, Plan, action_title
from .precedence import erased_reason
from .takeover import unread_reason

_NUMBERED: tuple[Action, ...] = ("update", "insert", "close", "link", "decision", "conflict", "kept")


def with_lines(plan: Plan, lines: Sequence[Change]) -> Plan:
    """The plan with further lines in front, for what could not even be planned."""
    return replace(plan, changes=[*lines, *plan.changes])


def summary(plan: Plan) -> Iterator[str]:
    """The numbers that are not zero, the fields that are taken over, and the licences that they come under."""
    for action in _NUMBERED:
        if count := plan.number(action):
            yield f"{action_title(action)}: {count}"
    for name, count in plan.per_field().items():
        yield f"  {name}: {count}"
    for sentence, count in plan.notes.items():
        yield f"{sentence}: {count}"
    taken = [line for line in plan.changes if line.action in {"update", "insert"} and line.field not in CONFIRMED]
    for licence, count in sorted(Counter(line.licence for line in taken if line.licence).items()):
        yield tr("Values that come under the licence {licence}: {count}").format(licence=licence, count=count)


def not_applied(plan: Plan) -> Iterator[str]:
    """By reason: the findings that are not applied, and the values that are kept."""
    conflicts: dict[str, list[str]] = {}
    kept: dict[tuple[str, str], list[str]] = {}
    words = {
        erased_reason(): tr("{field} erased, and not brought back ({count}): {names}"),
        unread_reason(): tr("{field} of the list not taken over, since it cannot be read ({count}): {names}"),
    }
    usual = tr("{field} kept although the list differs ({count}): {names}")
    for change in plan.changes:
        if change.action == "conflict":
            conflicts.setdefault(change.reason, []).append(
                change.name or change.institution_id or change.new_value or "–"
            )
        elif change.action == "kept":
            kept.setdefault((words.get(change.reason, usual), title(change.field)), []).append(change.name)
    for reason, names in conflicts.items():
        yield tr("Not applied ({count}): {reason} {names}").format(count=len(names), reason=reason, names=listed(names))
    for (sentence, field), names in kept.items():
        yield sentence.format(field=field, count=len(names), names=listed(names))
