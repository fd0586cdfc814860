"""What one finding does to the register, before it is sure that it may: rows as they will be, lines and writes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..register.decisions import Decision, content_hash, without_place
from ..register.fields import POSITION
from ..register.protection import is_protected
from ..texts import tr
from .decided import Finding
from .planned import CONFIRMED, Action, Change, Write, value_text
from .present import Row
from .state import Conflict, State, provider_id
from .takeover import COLUMNS, PROVIDER

_DECISION = ("kind", "institution_id", "poi_id", "source", "other_id", "register_hash", "poi_hash", "reason", "due")


class Draft:
    """The lines and writes of one finding; they count only once they are kept."""

    def __init__(self, state: State, finding: Finding) -> None:
        self.state, self.finding = state, finding
        self.institution_id = ""  # which the list's record is, once that is known
        self.changes: list[Change] = []
        self.writes: list[Write] = []
        self.notes: Counter[str] = Counter()
        self.taken: list[str] = []  # fields
        self._rows: dict[str, dict[str, Any]] = {}
        self._providers: dict[str, str] = {}
        self._ended: set[str] = set()

    def keep(self) -> None:
        """Let the findings that follow see what this one does."""
        self.state.rows |= self._rows
        self.state.providers |= self._providers
        self.state.ended |= self._ended
        if self.institution_id:
            self.state.records[self.finding.poi_id] = self.institution_id

    def row(self, institution_id: str) -> dict[str, Any]:
        """An institution as it will be."""
        return self._rows.get(institution_id) or self.state.there(institution_id)

    def line(self, action: Action, row: Row, name: str, values: tuple[str | None, str | None], reason: str) -> None:
        """One line of the table of changes; ``values`` are the old and the new one."""
        finding = self.finding
        self.changes.append(
            Change(row["institution_id"], row["name"], action, name, *values, finding.source, finding.licence, reason)
        )

    def insert(self, values: Mapping[str, Any]) -> None:
        """Enter an institution; the lines are the caller's."""
        self._rows[values["institution_id"]] = {"x": None, "y": None, **values}
        self.writes.append(Write("institutions", values))

    def update(self, institution_id: str, values: Mapping[str, Any]) -> None:
        """Write columns of an institution; the lines are the caller's."""
        self._rows[institution_id] = self.row(institution_id) | dict(values)
        self.writes.append(Write("institutions", values, institution_id))

    def set(self, institution_id: str, values: Mapping[str, Any], reason: str, action: Action = "update") -> None:
        """Write columns of an institution that differ, with a line for each."""
        row = self.row(institution_id)
        different = {name: value for name, value in values.items() if row.get(name) != value}
        for name in different:
            self.line(action, row, name, (value_text(row, name), value_text(different, name)), reason)
        if different:
            self.update(institution_id, different)

    def confirm(self, institution_id: str) -> None:
        """The list says that the institution is there."""
        finding = self.finding
        if (self.row(institution_id).get("confirmed_on") or "") < finding.source_date:
            values = dict(zip(CONFIRMED, (finding.source_date, finding.source or None), strict=True))
            self.set(institution_id, values, tr("Confirmed by the list."))

    def close(self, institution_id: str, reason: str) -> str:
        """Set the last day, and give it: the date with the decision, else the one that is there, else the list's."""
        row = self.row(institution_id)
        until = str(self.finding.due or row.get("valid_until") or self.finding.source_date)
        if until < (row.get("valid_from") or ""):
            raise Conflict(tr("The last day {day} would lie before the first one.").format(day=until))
        self.set(institution_id, {"valid_until": until}, reason, "close")
        return until

    def columns(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Columns of the register for values by field: the point as x and y with its quality, the provider by id."""
        columns = {COLUMNS.get(name, name): value for name, value in values.items() if name != POSITION}
        if POSITION in values:
            columns["x"], columns["y"] = values[POSITION]
            columns["position_quality"] = self.finding.values.get("position_quality", "list")
        if PROVIDER in values:
            columns[COLUMNS[PROVIDER]] = self._provider(values[PROVIDER])
        return columns

    def _provider(self, name: str) -> str:
        """The provider's id; an unknown one is entered."""
        key = (self.state.providers | self._providers).get(name.casefold())
        if not key:
            key = self._providers[name.casefold()] = provider_id(name)
            self.writes.append(Write("providers", {"provider_id": key, "name": name}))
        return key

    def name_sources(self, institution_id: str, columns: Sequence[str]) -> None:
        """Where the values of these columns (``position`` among them) come from now."""
        finding = self.finding
        values = {
            "source": finding.source, "source_date": finding.source_date, "licence": finding.licence or None,
            "list_id": self.state.list_id,
        }  # fmt: skip
        for name in columns:
            known = self.state.sources.get((institution_id, name))
            if known:
                self.writes.append(Write("value_sources", values, known["value_source_id"]))
            else:
                self.writes.append(Write("value_sources", {"institution_id": institution_id, "field": name, **values}))

    def link(self, institution_id: str, alone: bool = True) -> None:
        """The list's record is this institution. ``alone``: and no other record is, by the row of an older list."""
        finding, state = self.finding, self.state
        self.institution_id = institution_id
        self.unlink(lambda key: key != institution_id)
        if any(link["institution_id"] == institution_id for link in state.links[finding.source, finding.poi_id]):
            return
        older = [
            link for link in state.links_of[finding.source, institution_id] if alone and link["key_kind"] == "row"
        ]  # fmt: skip
        for link in older:
            self._end(link)
        texts = (", ".join(link["poi_id"] for link in older) or None, finding.poi_id)
        self.line("link", self.row(institution_id), "poi_id", texts, tr("The list's record is this institution."))
        values = {
            "institution_id": institution_id, "source": finding.source, "poi_id": finding.poi_id,
            "key_kind": finding.source_key, "since": finding.source_date,
        }  # fmt: skip
        self.writes.append(Write("links", values))

    def unlink(self, which: Callable[[str], bool]) -> None:
        """End the links of the list's record to institutions of these ids."""
        for link in self.state.links[self.finding.source, self.finding.poi_id]:
            if which(link["institution_id"]) and link["link_id"] not in self.state.ended:
                row = self.state.rows[link["institution_id"]]
                reason = tr("The list's record is not this institution any more.")
                self.line("link", row, "poi_id", (self.finding.poi_id, None), reason)
                self._end(link)

    def _end(self, link: Row) -> None:
        self._ended.add(link["link_id"])
        self.writes.append(Write("links", {"ended_on": self.finding.source_date}, link["link_id"]))

    def decide(self, institution_id: str, other_id: str = "", poi: bool = True) -> None:
        """Keep what a person decided with the hashes of both sides, unless it is in force already.

        ``poi``: the decision is about the list's record too, and not about the institution alone.
        """
        finding = self.finding
        decision = Decision(
            finding.decision, institution_id, finding.poi_id if poi else "", finding.source, other_id,
            "", finding.poi_hash if poi else "", finding.note, finding.due,
        )  # fmt: skip
        known = self.state.decided(finding.source).get(decision.pair)
        if not finding.decision:
            # What is taken over by a decision of an earlier year must not make it look out of date.
            still = known and (known.register_hash, known.poi_hash) == (finding.register_hash, finding.poi_hash)
            if not (known and still and self.taken):
                return
            decision = known
        row = {"institution_id": "", "name": finding.values.get("name", "")}
        if institution_id:
            row = self.row(institution_id)
            # The list's side is kept without its place, as the next reconciliation sees it.
            listed = without_place(decision.poi_hash) if is_protected(row) else decision.poi_hash
            decision = replace(decision, register_hash=content_hash(row), poi_hash=listed)
        if known and _same(known, decision, hashed=bool(finding.institution_id)):
            return
        texts = (known.kind if known else None, decision.other_id or finding.poi_id or None)
        self.line("decision", row, decision.kind, texts, decision.reason)
        values = {name: getattr(decision, name) or None for name in _DECISION} | {"taken": ",".join(self.taken) or None}
        self.writes.append(Write("decisions", values))


def _same(known: Decision, decision: Decision, hashed: bool) -> bool:
    """Whether a decision says what the one in force says. ``hashed``: of the same state of the institution, too."""
    names = ["kind", "other_id", "poi_hash", "reason", "due", *(["register_hash"] if hashed else [])]
    return all(getattr(known, name) == getattr(decision, name) for name in names)
