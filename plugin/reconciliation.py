"""A register, or any layer of institutions, and a list: from sources to findings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from .common_crs import common_place, with_crs
from .core.errors import listed
from .core.texts import format_number, tr
from .layers import COMPUTING, Input, stop_if_cancelled
from .record_source import Columns, Records, check_letters, read_records
from .register_memory import Memory
from .sides import Preparation

if TYPE_CHECKING:
    import pandas as pd

    from .core.matching.reconcile import Options
    from .core.register.decisions import Decision
    from .core.register.findings import ListOrigin
    from .core.register.reconciling import Sides
    from .core.register.remembered import Cases
    from .core.register.scope import Scope

READING = 8  # percent of the progress bar


@dataclass(frozen=True)
class Order:
    """What the user asks for. ``area``: polygons that limit the scope. ``source``: what is known of the list, as in the
    register's table source_lists. ``decisions``: None for those of the register. ``transform``: the project's ways from
    one CRS to another. ``candidates``: how many others to give for each record that is in no match.
    """

    register: Columns
    poi: Columns
    scope: Scope
    options: Options
    area: QgsProcessingFeatureSource | None = None
    stable: bool = False
    decisions: Sequence[Decision] | None = None
    source: Mapping[str, Any] = field(default_factory=dict)
    today: date = field(default_factory=date.today)
    transform: QgsCoordinateTransformContext = field(default_factory=QgsCoordinateTransformContext)
    candidates: int = 0


@dataclass(frozen=True)
class Reconciled:
    """``table``: as ``findings.finding_rows`` gives it, points in ``crs``; ``source``: for the record of the result.
    ``candidates``: with ``others.COLUMNS``."""

    table: pd.DataFrame
    candidates: pd.DataFrame
    crs: QgsCoordinateReferenceSystem
    source: dict[str, Any]


def reconcile_sources(
    register: Input, poi: Input, order: Order, memory: Memory, feedback: QgsProcessingFeedback
) -> Reconciled:
    """Read register and list, match them and bring in what was decided. PlanningError refuses."""
    from .core.register.findings import finding_rows
    from .core.register.reconciling import Knowledge, find_with_candidates
    from .scope_area import scope_within

    left, right = read_records(register, order.register, feedback), read_records(poi, order.poi, feedback)
    check_letters(left, memory.is_register, feedback)
    check_letters(right, bool(order.source), feedback)
    left, right = with_crs(left, right, feedback), with_crs(right, left, feedback)
    place = common_place(left, right, order.transform)
    order = replace(order, scope=scope_within(order.scope, order.area, place))
    preparation = Preparation(memory, place, order.today, feedback)
    sides = preparation.sides(left, right)
    origin = _origin(order, right)
    known = Knowledge(
        scope=order.scope, options=order.options, cases=_cases(order, memory, sides, origin, feedback),
        stable=order.stable, links=memory.links.get(origin.source, ()), categories=memory.categories,
        keyed=memory.is_register, today=order.today,
    )  # fmt: skip
    _check_scope(known, sides, feedback)

    def progress(share: float) -> None:
        stop_if_cancelled(feedback)
        feedback.setProgress(READING + share * (COMPUTING - READING))

    found, candidates = find_with_candidates(sides, known, order.candidates, progress)
    _tell_verdicts(found["verdict"].value_counts(), len(right.table), feedback)
    found["note"] = [
        _joined(note, preparation.notes.get(("register", one)), preparation.notes.get(("poi", two)))
        for note, one, two in zip(found["note"], found["institution_id"], found["poi_id"], strict=True)
    ]
    table = finding_rows(found, sides.register, sides.poi, origin)
    return Reconciled(table, candidates, place.crs, _record(order, origin, right))


def _cases(order: Order, memory: Memory, sides: Sides, origin: ListOrigin, feedback: QgsProcessingFeedback) -> Cases:
    """The earlier decisions that concern these records."""
    from .core.register.remembered import contradictions, recall, without_reopened

    decisions = order.decisions
    if decisions is None:
        register = sides.register
        alive = set(register.index[register["valid_until"] == ""]) if memory.is_register else ()
        decisions = without_reopened(memory.decisions, alive)
    if not decisions:
        return {}
    left, right = (dict(zip(side.index, side["hash"], strict=True)) for side in (sides.register, sides.poi))
    cases = recall(decisions, left, right, origin, frozenset(sides.register.index[sides.register["protected"]]))
    changed = {case.decision for case in cases.values() if case.changed}
    text = tr("Earlier decisions: {count}, of which {used} concern records of today, {changed} with changed fields.")
    used = {case.decision for case in cases.values()}
    feedback.pushInfo(text.format(count=len(decisions), used=len(used), changed=len(changed)))
    if ruled_out := contradictions(cases):
        pairs = [f"{' = '.join(pair)} ({' = '.join(rival)})" for pair, rival in sorted(ruled_out.items())]
        feedback.pushWarning(
            tr(
                "Of decisions 'the same' that contradict each other the newest counts. Not used ({count}): {pairs}, "
                "for that in brackets. Decide anew about the records that are left over."
            ).format(count=len(pairs), pairs=listed(pairs))
        )
    return cases


def _check_scope(known: Any, sides: Sides, feedback: QgsProcessingFeedback) -> None:
    """Say which words of the scope mean nobody, and whether it holds nobody at all."""
    from .core.register.scope import in_scope, strangers

    register = sides.register.assign(category=sides.register["own_category"])
    if not len(register):
        return
    if nobody := strangers(known.scope, register, known.categories):
        feedback.pushWarning(
            tr("The scope names what no institution has, perhaps spelled otherwise: {words}.").format(
                words=listed(nobody)
            )
        )
    if not in_scope(known.scope, register, known.categories).any():
        feedback.pushWarning(
            tr("No institution lies in the scope, so that none can be missing from the list. Check what the list "
               "speaks for; of an area also its coordinate reference system.")
        )  # fmt: skip


def _tell_verdicts(counts: pd.Series[int], records: int, feedback: QgsProcessingFeedback) -> None:
    """Say what was found; and that an empty list which counts as complete would mean that everybody has closed."""
    from .core.register.findings import verdict_titles

    titles = verdict_titles().items()
    told = [f"{title}: {format_number(int(counts.get(verdict, 0)))}" for verdict, title in titles]
    feedback.pushInfo(tr("Findings: {counts}").format(counts="; ".join(told)))
    missing = int(counts.get("only_register", 0))
    if missing and not records:
        feedback.pushWarning(
            tr("The list has no records, but counts as complete: all institutions in its scope come out as missing "
               "({count}). Check that it is the right file, and that no filter hides its records; or switch off 'The "
               "list is complete there'.").format(count=format_number(missing))
        )  # fmt: skip


def _origin(order: Order, poi: Records) -> ListOrigin:
    """Where the list comes from: by its record, else by its own columns where they say the same in all rows."""
    from .core.register.findings import ListOrigin

    def said(name: str) -> str:
        values = set(poi.table[name]) if name in poi.table else set()
        return str(order.source.get(name) or (values.pop() if len(values) == 1 else ""))

    return ListOrigin(
        said("source") or poi.name, said("source_date"), said("licence"), "stable" if order.stable else "row"
    )


def _record(order: Order, origin: ListOrigin, poi: Records) -> dict[str, Any]:
    """What the findings' layer says of the list, as a row of the register's table source_lists."""
    return {
        "file_name": poi.name, "row_count": len(poi.table), "crs": poi.crs.authid(),
        "mapping": dict(order.poi.fields), **order.source, "source": origin.source,
        "source_date": origin.source_date, "licence": origin.licence, "key_kind": origin.source_key,
        "scope": order.scope.to_json(), "complete": order.options.complete,
    }  # fmt: skip


def _joined(*texts: str | None) -> str:
    return " ".join(filter(None, texts))
