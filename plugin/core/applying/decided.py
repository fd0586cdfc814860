"""What was decided about the findings of a reconciliation, as people or scripts filled it in."""

from __future__ import annotations

import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ..errors import PlanningError, listed
from ..register.decisions import KINDS, iso_date, text_of
from ..register.fields import BY_NAME, COMPARED, LISTED, POSITION
from ..register.findings import decision_titles
from ..texts import tr

NOTHING = "none"  # as the fields to take over: none of them
TAKEABLE = (*LISTED, POSITION)
REQUIRED = ("finding_id", "institution_id", "poi_id", "verdict", "changed_fields", "register_hash", "poi_hash")
CHOICES = ("decision", "decision_note", "due", "other_id", "take")
LARGEST = 2**31 - 1  # no institution has as many places, and all formats hold it
_BOOLEANS = {"1": True, "true": True, "ja": True, "0": False, "false": False, "nein": False}


@dataclass(frozen=True)
class Finding:
    """A finding of the reconciliation with what was decided about it.

    ``decision`` '' where nobody has decided. ``take``: the fields to take over; None where nothing was said.
    ``values`` are the list's, by standard field, empty ones left out; ``position`` among them is a pair x, y in the
    register's CRS. ``unread`` are those that cannot be what the field holds: "about 20" places. ``changed``: the
    compared fields whose difference is more than one of spelling. ``distance``: between the points of both sides;
    None where one side has none, and then the position may be the institution's own. ``contradicted``: a table of
    decisions says different things about it.
    """

    finding_id: str
    institution_id: str = ""
    poi_id: str = ""
    verdict: str = ""
    decision: str = ""
    note: str = ""
    due: str = ""
    other_id: str = ""
    take: frozenset[str] | None = None
    changed: frozenset[str] = frozenset()
    values: Mapping[str, Any] = field(default_factory=dict)
    unread: Mapping[str, str] = field(default_factory=dict)
    distance: float | None = None
    register_hash: str = ""
    poi_hash: str = ""
    source: str = ""
    source_date: str = ""
    licence: str = ""
    source_key: str = "row"
    contradicted: bool = False


def read_findings(rows: Iterable[Mapping[str, Any]]) -> list[Finding]:
    """Findings from the rows of the table that the reconciliation made, in the order of their ids.

    ``x`` and ``y`` are the finding's point in the register's CRS. PlanningError names what nobody can have meant: ids
    that occur twice, unknown decisions and fields, and what is no date, no number and no JSON.
    """
    rows = list(rows)
    _check_ids([text_of(row.get("finding_id")) for row in rows])
    choices = [_choices(row) for row in rows]
    _check_choices(choices)
    _check_readable(rows)
    findings = [_finding(row, choice) for row, choice in zip(rows, choices, strict=True)]
    return sorted(findings, key=lambda finding: finding.finding_id)


def with_decisions(
    findings: Sequence[Finding], rows: Iterable[Mapping[str, Any]]
) -> tuple[list[Finding], list[Mapping[str, Any]]]:
    """The findings with the decisions of a further table, which wins; and the rows that fit no finding.

    A row names a finding by ``finding_id``, or by ``institution_id`` and ``poi_id``, of which one may be empty. What it
    leaves empty stays as it is with the finding. Of rows that contradict each other, none can be meant.
    """
    rows = [{name: text_of(value) for name, value in row.items()} for row in rows]
    choices = [_choices(row) for row in rows]
    _check_choices(choices)
    by_id = {finding.finding_id: finding for finding in findings}
    by_pair = {(finding.institution_id, finding.poi_id): finding.finding_id for finding in findings}
    strangers = []
    said: dict[str, dict[str, Any]] = defaultdict(dict)
    for row, choice in zip(rows, choices, strict=True):
        key = row.get("finding_id") or by_pair.get((row.get("institution_id", ""), row.get("poi_id", "")), "")
        if key not in by_id:
            strangers.append(row)
            continue
        given = {name: value for name, value in _read(choice).items() if value}
        contradicted = any(said[key].get(name, value) != value for name, value in given.items())
        said[key] |= given
        by_id[key] = replace(by_id[key], **given, contradicted=contradicted or by_id[key].contradicted)
    return list(by_id.values()), strangers


def field_names(given: str) -> frozenset[str] | None:
    """Names of fields from a comma list; None for '', no name for ``none``. ValueError for unknown ones."""
    if not given:
        return None
    names = frozenset(filter(None, re.split(r"[,;\s]+", given.casefold()))) - {NOTHING}
    if not names <= set(TAKEABLE):
        raise ValueError(", ".join(sorted(names - set(TAKEABLE))))
    return names


def chosen_fields(given: str) -> frozenset[str] | None:
    """``field_names`` of a parameter: PlanningError for unknown ones."""
    try:
        return field_names(given)
    except ValueError as error:
        raise PlanningError(
            tr("These fields to take over do not exist: {fields}.").format(fields=error),
            _known_fields(),
        ) from error


def _known_fields() -> str:
    return tr("Known are: {fields}; or '{none}' to take over nothing.").format(fields=", ".join(TAKEABLE), none=NOTHING)


def _choices(row: Mapping[str, Any]) -> dict[str, str]:
    choices = {name: _cell(row.get(name)) for name in CHOICES}
    return choices | {"decision": choices["decision"].casefold()}


def _read(choices: Mapping[str, str]) -> dict[str, Any]:
    return {
        "decision": choices["decision"],
        "note": choices["decision_note"],
        "due": iso_date(choices["due"]),
        "other_id": choices["other_id"],
        "take": field_names(choices["take"]),
    }


def _finding(row: Mapping[str, Any], choices: Mapping[str, str]) -> Finding:
    values, unread = _values(row) if text_of(row.get("poi_id")) else ({}, {})
    one = {name: _cell(row.get(name)) for name in (*REQUIRED, "source", "source_date", "licence", "source_key")}
    return Finding(
        finding_id=one["finding_id"],
        institution_id=one["institution_id"],
        poi_id=one["poi_id"],
        verdict=one["verdict"],
        changed=frozenset(filter(None, (name.strip() for name in one["changed_fields"].split(",")))),
        values=values,
        unread=unread,
        distance=_number(text_of(row.get("distance"))),
        register_hash=one["register_hash"],
        poi_hash=one["poi_hash"],
        source=one["source"],
        source_date=iso_date(one["source_date"]),
        licence=one["licence"],
        source_key=one["source_key"] or "row",
        **_read(choices),
    )


def _values(row: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """The list's values by standard field, converted to what the register holds; and those that cannot be."""
    further = _object(text_of(row.get("poi_values")))
    given = {name: _cell(further.get(name)) for name in LISTED}
    given |= {name: _cell(row.get(f"poi_{name}")) for name in COMPARED}
    values: dict[str, Any] = {}
    unread: dict[str, str] = {}
    for name, shown in given.items():
        try:
            if shown:
                values[name] = _converted(name, shown)
        except (ValueError, KeyError):
            unread[name] = shown
    point = tuple(math.nan if row.get(axis) is None else float(row[axis]) for axis in ("x", "y"))
    return (values | {POSITION: point} if all(map(math.isfinite, point)) else values), unread


def _object(given: str) -> dict[str, Any]:
    """A JSON object; ValueError for anything else, empty for ''."""
    found = json.loads(given or "{}")
    if not isinstance(found, dict):
        raise ValueError(given)  # noqa: TRY004  what is no JSON at all is one, too
    return found


def _number(given: str) -> float | None:
    """A number with a point or a comma; None for '', ValueError for anything else."""
    return float(given.replace(",", ".")) if given else None


def _cell(value: Any) -> str:
    """A cell with its line breaks, without blanks around it and what no database holds: NUL, half characters."""
    if not isinstance(value, str):
        return text_of(value)
    return value.replace("\0", "").encode("utf-8", "replace").decode("utf-8").strip()


def _converted(name: str, given: str) -> Any:
    """A value of a list as the field's kind; ValueError or KeyError for what cannot be one."""
    kind, choices = (BY_NAME[name].kind, BY_NAME[name].choices) if name in BY_NAME else ("text", ())
    if kind == "integer":
        return _count(given)
    if kind == "date":
        return iso_date(given)
    if kind == "boolean":
        return _BOOLEANS[given.casefold()]
    if choices and given not in choices:
        raise ValueError(given)
    return given


def _count(given: str) -> int:
    number = int(given)
    if not 0 <= number <= LARGEST:
        raise ValueError(given)
    return number


def _check_ids(ids: Sequence[str]) -> None:
    empty = [number for number, key in enumerate(ids, 1) if not key]
    twice = sorted(key for key, count in Counter(ids).items() if key and count > 1)
    if empty:
        raise PlanningError(
            tr("Each finding needs its id, but 'finding_id' is empty in these rows ({count}): {rows}.").format(
                count=len(empty), rows=listed(empty)
            ),
            tr("Use the output of 'Reconcile with a list' as it is, and fill in the decisions only."),
        )
    if twice:
        raise PlanningError(
            tr("These findings occur more than once ({count}): {ids}.").format(count=len(twice), ids=listed(twice)),
            tr("Use the output of 'Reconcile with a list' as it is, and fill in the decisions only."),
        )


def _check_choices(choices: Sequence[Mapping[str, str]]) -> None:
    kinds = sorted({choice["decision"] for choice in choices} - {"", *KINDS})
    if kinds:
        raise PlanningError(
            tr("These decisions are not known: {decisions}.").format(decisions=listed(kinds)),
            tr("Known are: {kinds}.").format(kinds=", ".join(f"{kind} ({decision_titles()[kind]})" for kind in KINDS)),
        )
    if wrong := _unreadable(choices, "due", iso_date):
        raise PlanningError(
            tr("These entries in 'due' are no dates: {entries}.").format(entries=listed(wrong)),
            tr("Write dates as 2026-12-31 or 31.12.2026."),
        )
    if wrong := _unreadable(choices, "take", field_names):
        raise PlanningError(
            tr("These entries in 'take' name fields that no list has: {entries}.").format(entries=listed(wrong)),
            _known_fields(),
        )


def _check_readable(rows: Sequence[Mapping[str, Any]]) -> None:
    """Refuse what somebody has broken in columns that are not there to be edited."""
    rows = [{name: text_of(row.get(name)) for name in ("source_date", "distance", "poi_values")} for row in rows]
    if wrong := _unreadable(rows, "source_date", iso_date):
        raise PlanningError(
            tr("These entries in 'source_date' are no dates: {entries}.").format(entries=listed(wrong)),
            tr("Write dates as 2026-12-31 or 31.12.2026."),
        )
    readers: Mapping[str, Callable[[str], Any]] = {"distance": _number, "poi_values": _object}
    for name, read in readers.items():
        if wrong := _unreadable(rows, name, read):
            raise PlanningError(
                tr("These entries in '{column}' cannot be read: {entries}.").format(column=name, entries=listed(wrong)),
                tr("Use the output of 'Reconcile with a list' as it is, and fill in the decisions only."),
            )


def _unreadable(choices: Sequence[Mapping[str, str]], name: str, read: Callable[[str], Any]) -> list[str]:
    wrong = set()
    for given in {choice[name] for choice in choices}:
        try:
            read(given)
        except ValueError:
            wrong.add(given)
    return sorted(wrong)
