"""A plan as people look through it: an outline that opens up to single institutions, and a table of the changes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..register.fields import title
from ..register.findings import decision_titles
from ..register.wording import Wording
from ..texts import tr
from .planned import CONFIRMED, Action, Change, Plan, action_title

_TABLED: tuple[Action, ...] = ("close", "insert", "update")


@dataclass(frozen=True)
class Node:
    """A line of the outline; ``institution_id``: the one that it is about, '' for none or several. ``is_open``: its
    children are seen at first."""

    text: str
    children: Sequence[Node] = ()
    institution_id: str = ""
    is_open: bool = False


@dataclass(frozen=True)
class TableRow:
    """A changed value, in words."""

    institution_id: str
    name: str
    field: str
    old: str
    new: str
    source: str

    @property
    def texts(self) -> tuple[str, ...]:
        """In the order of the columns."""
        return self.name, self.field, self.old, self.new, self.source


def outline(plan: Plan, wording: Wording) -> list[Node]:
    """What is not applied first, then what changes, then what stays as it is; parts that are empty are left out."""
    kinds = decision_titles()

    def values(change: Change) -> str:
        old, new = wording.pair(change.field, change.old_value, change.new_value)
        return tr("{name}: {old} → {new}").format(name=change.name, old=old or "–", new=new or "–")

    def both(change: Change) -> str:
        old, new = wording.pair(change.field, change.old_value, change.new_value)
        told = tr("{name}: {old}, in the list {new}").format(name=change.name, old=old or "–", new=new or "–")
        return f"{told}. {change.reason}" if change.reason else told

    def name(change: Change) -> str:
        return change.name or change.new_value or change.institution_id

    changes = [change for change in plan.changes if change.field not in CONFIRMED]
    confirmed = {change.institution_id for change in plan.changes} - {change.institution_id for change in changes}
    parts = [
        _part("conflict", plan, changes, lambda item: item.reason, name),
        _part("update", plan, changes, lambda item: title(item.field), values),
        _part("insert", plan, [item for item in changes if item.field == "name"], None, name),
        _part("close", plan, changes, None, values),
        _part("decision", plan, changes, lambda item: kinds.get(item.field, item.field), name),
        _part("kept", plan, changes, lambda item: title(item.field), both),
        _part("link", plan, [], None, name),
    ]
    if confirmed:
        parts.append(Node(_counted(tr("Institutions only confirmed by the list"), len(confirmed))))
    if plan.notes:
        notes = [Node(_counted(sentence, count)) for sentence, count in plan.notes.items()]
        parts.append(Node(tr("Left open or as it was"), notes))
    return [part for part in parts if part]


def table_rows(plan: Plan, wording: Wording) -> Iterator[TableRow]:
    """The values that change; not that a list confirms institutions."""
    for change in plan.changes:
        if change.action in _TABLED and change.field not in CONFIRMED:
            values = wording.pair(change.field, change.old_value, change.new_value)
            yield TableRow(change.institution_id, change.name, title(change.field), *values, change.source)


def numbers(plan: Plan) -> str:
    """The plan in one line."""
    return tr("{updated} updated, {inserted} taken up, {closed} closed, {decided} decisions recorded").format(
        updated=plan.number("update"), inserted=plan.number("insert"), closed=plan.number("close"),
        decided=plan.number("decision"),
    )  # fmt: skip


def _part(
    action: Action,
    plan: Plan,
    changes: Iterable[Change],
    group: Callable[[Change], str] | None,
    text: Callable[[Change], str],
) -> Node | None:
    """An action with its number; None where it does not occur."""
    count = plan.number(action)
    if not count:
        return None
    groups: dict[str, list[Node]] = defaultdict(list)
    for change in changes:
        if change.action == action:
            groups[group(change) if group else ""].append(Node(text(change), (), change.institution_id))
    nodes = [Node(_counted(name, len(items)), items) for name, items in groups.items()] if group else groups[""]
    return Node(_counted(action_title(action), count), nodes, is_open=action == "conflict")


def _counted(text: str, count: int) -> str:
    return f"{text.rstrip('.')}: {count}"
