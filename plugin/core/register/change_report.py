"""What one step did to the register, for the files: worked out from its history, so that it can be told at any time.

Addresses that are protected or private, now or at any time, are not told; nor are personal values, nor texts that hold
either of them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from ..applying.planned import CONFIRMED, Change, Plan
from ..errors import PlanningError
from ..texts import tr
from .as_of import Row, Tables, withheld_since
from .confidential import Confidential
from .findings import decision_titles
from .personal import Finder
from .steps import undone_by
from .visibility import personal_fields
from .wording import Wording, address_line

TABLES = ("institutions", "providers", "categories", "field_settings", "source_lists", "steps")
# Of the fields whose whole history tells what must not be told, and what a record was called.
WHOLE_HISTORY = ("location_kind", "address_is_private", "street", "name")
_LEFT = ("conflict", "kept")
_SILENT = {*CONFIRMED, "position_quality", "changed_by", "released_by", "released_on", "withdrawn"}


@dataclass(frozen=True)
class LeftOut:
    """What was not applied, and how many findings nobody had decided about, by a sentence each."""

    changes: Sequence[Change] = ()
    notes: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class TakenUp:
    """An institution that is new; '' for what is not known or not told."""

    name: str
    category: str
    address: str
    provider: str


@dataclass(frozen=True)
class Closed:
    """An institution and its last day (ISO)."""

    institution_id: str
    name: str
    until: str
    reason: str


@dataclass(frozen=True)
class Changed:
    """A changed field (its name) and its values in words, '' for none. ``told``: False where they are withheld."""

    institution_id: str
    name: str
    field: str
    old: str
    new: str
    told: bool = True


@dataclass(frozen=True)
class Decided:
    """A decision: its kind, the other institution or '', the day to come back to it (ISO) or ''."""

    name: str
    kind: str
    other: str
    due: str
    reason: str


@dataclass(frozen=True)
class ChangeReport:
    """``step`` and ``source_list`` are rows of the register ({} without a list); ``undone``: the step that took it
    back, None while it is in force. ``confirmed``: institutions of which nothing changed but that the list has them.
    ``left_out``: None where it is not known any more. ``withheld``: how many values and reasons are not told.
    """

    step: Row
    source_list: Row
    undone: Row | None
    taken_up: Sequence[TakenUp]
    closed: Sequence[Closed]
    changed: Sequence[Changed]
    decided: Sequence[Decided]
    confirmed: int
    left_out: LeftOut | None
    withheld: int

    @property
    def changed_institutions(self) -> int:
        return len({item.institution_id for item in self.changed})

    def per_field(self) -> dict[str, int]:
        """How many values changed, by the name of the field; the most frequent first."""
        return dict(Counter(item.field for item in self.changed).most_common())


def left_out_of(plan: Plan) -> LeftOut:
    """What applying a plan leaves out."""
    return LeftOut([change for change in plan.changes if change.action in _LEFT], dict(plan.notes))


def change_report(
    tables: Tables,
    step_id: str,
    words: Callable[[str], Mapping[str, str]],
    left_out: LeftOut | None = None,
) -> ChangeReport:
    """The report on a step. PlanningError where the register has no such step.

    ``tables``: TABLES, ``decisions`` of the step, and of the ``history`` all that the step wrote and the fields
    WHOLE_HISTORY. ``words``: what people call the machine words of a field.
    """
    step = next((row for row in tables["steps"] if row["step_id"] == step_id), None)
    if step is None:
        raise PlanningError(
            tr("The register has no step '{step}'.").format(step=step_id),
            tr("Take an id from the register's table 'steps', or leave it empty for the last step."),
        )
    lists = (row for row in tables["source_lists"] if row["list_id"] == step["list_id"])
    teller = _Teller(tables, step_id, words)
    new, updated = teller.written()
    closed = [teller.closed(key, values) for key, values in updated.items() if _closes(values)]
    changed = [
        teller.changed(key, name, *values)
        for key, fields in updated.items()
        for name, values in fields.items()
        if name not in _SILENT and not (name == "valid_until" and _closes(fields))
    ]
    decided = [teller.decided(row) for row in tables["decisions"] if row["step_id"] == step_id]
    return ChangeReport(
        step,
        next(lists, {}),
        next((row for row in tables["steps"] if row["step_id"] == undone_by(tables["steps"]).get(step_id)), None),
        sorted((teller.taken_up(key, values) for key, values in new.items()), key=lambda item: item.name),
        sorted(closed, key=lambda item: item.name),
        sorted(changed, key=lambda item: item.name),
        sorted(decided, key=lambda item: (item.kind, item.name)),
        sum(fields.keys() <= _SILENT for fields in updated.values()),
        teller.left_out(left_out) if left_out else None,
        teller.withheld,
    )


def _closes(fields: Mapping[str, tuple[str | None, str | None]]) -> bool:
    return bool(fields.get("valid_until", (None, None))[1])


class _Teller:
    """Puts rows of the history into words, and counts what must not be told."""

    def __init__(self, tables: Tables, step_id: str, words: Callable[[str], Mapping[str, str]]) -> None:
        self.withheld = 0
        self._tables, self._step_id = tables, step_id
        self._rows = {str(row["institution_id"]): row for row in tables["institutions"]}
        self._places = withheld_since(tables, date.min)
        self._personal = personal_fields(tables, "institutions")
        self._confidential = Confidential(tables)
        self._finders: dict[str, Finder] = {}
        today = Wording.of(tables, words)
        self._wording = replace(today, institutions={**today.institutions, **self._names_then()})

    def written(self) -> tuple[dict[str, dict[str, Any]], dict[str, dict[str, tuple[str | None, str | None]]]]:
        """The values of the institutions that the step took up, and old and new values of those that it changed."""
        new: dict[str, dict[str, Any]] = defaultdict(dict)
        updated: dict[str, dict[str, tuple[str | None, str | None]]] = defaultdict(dict)
        for row in self._tables["history"]:
            if row["step_id"] != self._step_id or row["table_name"] != "institutions":
                continue
            key, name = str(row["record_id"]), str(row["field"])
            if row["action"] == "insert" or key in new:
                new[key][name] = row["new_value"]
            else:
                before = updated[key][name][0] if name in updated[key] else row["old_value"]
                updated[key][name] = before, row["new_value"]
        return new, updated

    def taken_up(self, key: str, values: Mapping[str, Any]) -> TakenUp:
        hidden = self._places.get(key, ())
        told = {name: "" if name in hidden else self._wording.value(name, value) for name, value in values.items()}
        return TakenUp(told.get("name", ""), told.get("category", ""), address_line(told), told.get("provider_id", ""))

    def closed(self, key: str, fields: Mapping[str, tuple[str | None, str | None]]) -> Closed:
        told = [self.decided(row) for row in self._decisions(key)]
        kinds = decision_titles()
        reasons = [": ".join(filter(None, (kinds.get(item.kind, ""), item.other, item.reason))) for item in told]
        return Closed(key, self._name(key), str(fields["valid_until"][1]), "; ".join(reasons))

    def changed(self, key: str, name: str, old: str | None, new: str | None) -> Changed:
        shown = "provider" if name == "provider_id" else name
        if self._is_withheld(key, name, old, new):
            self.withheld += 1
            return Changed(key, self._name(key), shown, "", "", told=False)
        return Changed(key, self._name(key), shown, *self._wording.pair(name, old, new))

    def decided(self, row: Row) -> Decided:
        key, other = str(row["institution_id"] or ""), str(row["other_id"] or "")
        return Decided(
            self._name(key) if key else str(row["poi_id"] or ""), str(row["kind"]), self._name(other) if other else "",
            str(row["due"] or ""), self._guarded(key, str(row["reason"] or "")),
        )  # fmt: skip

    def left_out(self, left: LeftOut) -> LeftOut:
        return LeftOut([self._left(change) for change in left.changes], left.notes)

    def _left(self, change: Change) -> Change:
        key, values = change.institution_id, (change.old_value, change.new_value)
        if change.action != "kept":
            return change
        if not self._is_withheld(key, change.field, *values):
            old, new = self._wording.pair(change.field, *values)
            return replace(change, old_value=old, new_value=new)
        self.withheld += 1
        return replace(change, old_value=None, new_value=None)

    def _is_withheld(self, key: str, name: str, *values: str | None) -> bool:
        if name in self._personal or name in self._places.get(key, ()):
            return True
        return name != "name" and any(self._finder(key).found(value) for value in values)

    def _guarded(self, key: str, text: str) -> str:
        finder = self._finder(key) if key else self._confidential.anyone
        if not finder.found(text):
            return text
        self.withheld += 1
        return ""

    def _finder(self, key: str) -> Finder:
        if key not in self._finders:
            row = self._rows.get(key)
            self._finders[key] = self._confidential.of(row) if row else self._confidential.anyone
        return self._finders[key]

    def _decisions(self, key: str) -> Iterator[Row]:
        rows: Iterable[Row] = self._tables["decisions"]
        return (row for row in rows if row["step_id"] == self._step_id and row["institution_id"] == key)

    def _name(self, key: str) -> str:
        return self._wording.institutions.get(key, key)

    def _names_then(self) -> dict[str, str]:
        """What institutions were called when the step was over: before their next change of name."""
        names: dict[str, str] = {}
        reached = False
        for row in self._tables["history"]:
            reached = reached or row["step_id"] == self._step_id
            if reached and row["step_id"] != self._step_id and row["field"] == "name" and row["old_value"]:
                names.setdefault(str(row["record_id"]), str(row["old_value"]))
        return names
