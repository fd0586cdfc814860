"""What applying decisions will do: worked out from the findings and the present register, without touching it.

A dry run shows this plan, and applying writes it: they cannot differ.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any

from ..register.decisions import changed_since, content_hash, without_place
from ..register.fields import POSITION, title
from ..register.findings import verdict_titles
from ..register.protection import is_protected, looks_protected
from ..texts import tr
from .decided import Finding
from .draft import Draft
from .effects import CLOSE, EFFECTS, TAKE_UP
from .planned import Change, Plan, Write, in_reading_order, position_text
from .precedence import Precedence
from .present import Present, Row
from .questions import counts_as
from .state import Conflict, State
from .takeover import COLUMNS, HIDDEN_IF_PROTECTED, Rules

_SAME_LIST = ("source", "file_name", "file_hash", "source_date", "mapping", "scope", "key_kind")
_LIST = ("file_name", "file_hash", "licence", "row_count", "mapping", "crs", "scope", "complete")


@dataclass(frozen=True)
class Order:
    """What is to be applied, and how.

    ``fields``: those to take over where a finding says nothing; None for all. ``source_list``: what is known of the
    list, see the table source_lists. ``today``: ISO date; it stands for the date of a list that has none.
    ``list_id``: for a list that the register does not know yet.
    """

    today: str
    list_id: str
    accept_matches: bool = True
    take_new: bool = False
    fields: frozenset[str] | None = None
    precedence: Precedence = field(default_factory=Precedence)
    source_list: Mapping[str, Any] = field(default_factory=dict)


def plan(findings: Sequence[Finding], present: Present, order: Order) -> Plan:
    """The changes of all findings that are decided, or that count as such; those that cannot be applied are conflicts.

    The order of the findings makes no difference.
    """
    findings = sorted(findings, key=lambda finding: (bool(finding.other_id), finding.finding_id))
    source_list = _source_list(findings, order)
    known = known_list(findings, order, present.lists)
    day = (known or {}).get("imported_on") or order.today
    state = State(present, (known or {}).get("list_id") or order.list_id, _only_category(source_list))
    rules = Rules(order.fields, order.precedence, state.categories, state.provider_name)
    dated = (
        replace(finding, source=finding.source or source_list["source"], source_date=finding.source_date or day)
        for finding in findings
    )
    counting = [effective(finding, order) for finding in dated]
    contradicting = _contradictions(each for each in counting if each[0] and not each[1].contradicted)
    open_ones = Counter(finding.verdict for kind, finding in counting if not kind)
    changes: list[Change] = []
    writes: list[Write] = []
    notes = Counter({_open_note(verdict): count for verdict, count in open_ones.items()})
    for kind, finding in counting:
        if kind:
            draft = Draft(state, _with_own_position(finding, state))
            try:
                _check_clear(finding, contradicting)
                EFFECTS[kind](draft, rules)
                _check_unchanged(draft)
            except Conflict as conflict:
                changes.append(_refused(finding, state, str(conflict)))
                continue
            draft.writes += _source_row(draft)
            draft.keep()
            changes += draft.changes
            writes += draft.writes
            notes += draft.notes
    if writes and not known:
        row = source_list | {"list_id": state.list_id, "imported_on": order.today}
        writes.insert(0, Write("source_lists", row))
    return Plan(in_reading_order(changes), writes, dict(sorted(notes.items())), state.list_id)


def known_list(findings: Sequence[Finding], order: Order, lists: Iterable[Row]) -> Row | None:
    """The row of source_lists under which this very list was applied before."""
    source_list = _source_list(findings, order)
    wanted = [_plain(source_list.get(name)) for name in _SAME_LIST]
    return next((row for row in lists if [_plain(row.get(name)) for name in _SAME_LIST] == wanted), None)


def strange_decisions(rows: Iterable[Mapping[str, Any]]) -> list[Change]:
    """A line for each row of a table of decisions that fits no finding."""
    return [
        Change(
            row.get("institution_id", ""), "", "conflict", row.get("decision", ""), None, row.get("poi_id") or None,
            reason=tr("No finding is about this: {id}.").format(id=row.get("finding_id") or "–"),
        )
        for row in rows
    ]  # fmt: skip


def effective(finding: Finding, order: Order) -> tuple[str, Finding]:
    """The decision that counts for a finding, '' for none, and the finding."""
    counted = counts_as(finding.verdict, finding.decision, accept_matches=order.accept_matches, take_new=order.take_new)
    return counted, finding


def _with_own_position(finding: Finding, state: State) -> Finding:
    """The finding without a position that is the institution's: a finding shows that one if the list has none."""
    row = state.rows.get(finding.institution_id, {})
    if finding.distance is not None or row.get("x") is None:
        return finding
    return replace(finding, values={name: value for name, value in finding.values.items() if name != POSITION})


def _check_clear(finding: Finding, contradicting: Mapping[str, str]) -> None:
    if finding.contradicted:
        raise Conflict(tr("The table of decisions says different things about this finding."))
    if finding.finding_id in contradicting:
        raise Conflict(contradicting[finding.finding_id])


def _open_note(verdict: str) -> str:
    shown = verdict_titles().get(verdict, verdict)
    return tr("Left open, since nobody has decided: {verdict}").format(verdict=shown)


def _contradictions(decided: Iterable[tuple[str, Finding]]) -> dict[str, str]:
    """Findings that cannot all be right, with the reason: one record as two institutions, one that goes and stays,
    institutions that go into each other.
    """
    decided = list(decided)
    by_record: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    by_institution: dict[str, dict[str, list[Finding]]] = defaultdict(lambda: defaultdict(list))
    for kind, finding in decided:
        key = finding.institution_id or finding.other_id
        if finding.poi_id and kind in {"same", *TAKE_UP}:
            by_record[finding.source, finding.poi_id].append(finding)
        if kind in CLOSE:
            by_institution[key]["closes"].append(finding)
        elif kind == "same" and finding.institution_id:
            by_institution[key]["is"].append(finding)
    found: dict[str, str] = {}
    for several in by_record.values():
        if len(several) > 1:
            reason = tr("The list's record is decided as several institutions.")
            found |= {finding.finding_id: reason for finding in several}
    for ways in by_institution.values():
        if len(ways["is"]) > 1 or (ways["is"] and ways["closes"]):
            reason = tr("The institution is decided as several records, or as closed and as still there.")
            found |= {finding.finding_id: reason for finding in [*ways["is"], *ways["closes"]]}
    return found | dict.fromkeys(_in_circles(decided), tr("The decisions lead in a circle."))


def _in_circles(decided: Iterable[tuple[str, Finding]]) -> Iterator[str]:
    """Findings by which institutions are merged into each other, succeed each other, or are each other's branches."""
    onward: dict[str, dict[str, str]] = defaultdict(dict)  # the findings by institution and the one it leads to
    for kind, finding in decided:
        key, other = finding.institution_id, finding.other_id
        if kind in {"merged", "successor", "branch"} and key and other not in {"", key}:
            onward[key][other] = finding.finding_id
    for first, ways in onward.items():
        for second, key in ways.items():
            reached, ahead = {first}, [second]
            while ahead and first != ahead[-1]:
                here = ahead.pop()
                ahead += [key for key in onward.get(here, ()) if here not in reached]
                reached.add(here)
            if ahead:
                yield key


def _check_unchanged(draft: Draft) -> None:
    """Refuse to change an institution that is not any more as the reconciliation saw it."""
    finding = draft.finding
    if not draft.writes or not finding.institution_id:
        return
    now = content_hash(draft.state.there(finding.institution_id))
    if not finding.register_hash:
        raise Conflict(tr("The finding does not say how the institution was when it was compared."))
    if finding.register_hash not in {now, without_place(now)}:
        names = ", ".join(title(name) for name in changed_since(finding.register_hash, now))
        raise Conflict(tr("Changed since the reconciliation: {fields}. Reconcile again.").format(fields=names))


def _refused(finding: Finding, state: State, reason: str) -> Change:
    name = state.rows.get(finding.institution_id, finding.values).get("name") or ""
    return Change(
        finding.institution_id, name, "conflict", finding.decision, None, finding.poi_id or None, finding.source,
        finding.licence, reason,
    )  # fmt: skip


def _source_row(draft: Draft) -> list[Write]:
    """The list's record as it was applied, unless it is there already."""
    finding, known = draft.finding, draft.state.list_rows
    if not finding.poi_id or (finding.poi_id, draft.institution_id or None) in known:
        return []
    key = draft.institution_id or finding.institution_id
    erased = {name for name, origin in draft.state.origins.get(key, {}).items() if origin.erased}
    values = {name: value for name, value in finding.values.items() if COLUMNS.get(name, name) not in erased}
    if (
        is_protected(values)
        or (key and is_protected(draft.row(key)))
        or looks_protected(values.get("name", ""), values.get("kind", ""))
    ):
        values = {name: value for name, value in values.items() if name not in HIDDEN_IF_PROTECTED}
    if POSITION in values:
        values[POSITION] = position_text(dict(zip("xy", values[POSITION], strict=True)))
    known.add((finding.poi_id, draft.institution_id or None))
    row = {
        "list_id": draft.state.list_id, "poi_id": finding.poi_id, "institution_id": draft.institution_id or None,
        "content": json.dumps(values, ensure_ascii=False, sort_keys=True),
    }  # fmt: skip
    return [Write("source_rows", row)]


def _source_list(findings: Sequence[Finding], order: Order) -> dict[str, Any]:
    """The row of source_lists, but for its id and day; what is not recorded comes from the findings."""
    given = order.source_list
    first = min((finding for finding in findings if finding.source), key=lambda finding: finding.source, default=None)
    row = {name: _json_text(given[name]) for name in _LIST if given.get(name) not in (None, "")}
    row["source"] = given.get("source") or (first.source if first else "") or given.get("file_name") or "–"
    row["source_date"] = given.get("source_date") or (first.source_date if first else "") or None
    row["licence"] = given.get("licence") or (first.licence if first else "") or None
    row.setdefault("file_hash", _fingerprint(findings))
    row["key_kind"] = given.get("key_kind") or (first.source_key if first else "row")
    return row


def _fingerprint(findings: Sequence[Finding]) -> str:
    """A hash of a list that was no file: of its records."""
    records = sorted(f"{finding.poi_id} {finding.poi_hash}" for finding in findings if finding.poi_id)
    return sha256("\n".join(records).encode()).hexdigest()


def _json_text(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False, sort_keys=True) if isinstance(value, Mapping | list | tuple) else value


def _plain(value: Any) -> Any:
    """A value for comparison: databases write JSON in their own ways."""
    if isinstance(value, str) and value.startswith(("{", "[")):
        return json.loads(value)
    return value or None


def _only_category(source_list: Mapping[str, Any]) -> str:
    """The category of a list that speaks for one alone; '' for others."""
    scope = _plain(source_list.get("scope")) or {}
    categories = scope.get("categories", []) if isinstance(scope, Mapping) else []
    return str(categories[0]) if len(categories) == 1 else ""
