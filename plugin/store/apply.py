"""Decisions about findings applied to a register, in one transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..core.applying.decided import Finding
from ..core.applying.plan import Order, known_list, plan
from ..core.applying.planned import Plan, Write
from ..core.applying.precedence import Origin, origins
from ..core.applying.present import Present
from ..core.errors import PlanningError
from ..core.register.schema import TABLES
from ..core.texts import tr
from .register import Register
from .step import Reader, Signature, Step

# Edits by hand are those in plain QGIS, which have no step, and steps of kind edit: both come without a step here.
_EDITS = "step_id IN (SELECT step_id FROM steps WHERE kind = 'edit')"
# Only of fields that were ever edited by hand or erased: of the others the table value_sources knows all.
_HISTORY = f"""
    SELECT record_id, field, new_value, CASE WHEN {_EDITS} THEN NULL ELSE step_id END,
        CAST(changed_at AS text), changed_by, CAST(erased_on AS text)
    FROM history WHERE table_name = 'institutions' AND (record_id, field) IN (
        SELECT record_id, field FROM history
        WHERE table_name = 'institutions' AND (step_id IS NULL OR erased_on IS NOT NULL OR {_EDITS}))
    ORDER BY fid"""
_COLUMNS = ("record_id", "field", "new_value", "step_id", "changed_at", "changed_by", "erased_on")
# Others refer to these by their keys: they are written first.
_FIRST = ("source_lists", "providers", "institutions")


def plan_for(register: Reader, findings: Sequence[Finding], order: Order) -> Plan:
    """What applying the findings to this register would do; nothing is written."""
    return plan(findings, _present(register, findings, order), order)


def apply(register: Register, findings: Sequence[Finding], order: Order, signature: Signature, expected: Plan) -> str:
    """Do what ``expected`` shows, and give the id of the step, by which it can be undone; '' if there is nothing to do.

    The plan is made anew inside the transaction. PlanningError, and nothing changes, if it is not the expected one any
    more, since somebody else has changed the register meanwhile; and for whatever goes wrong in the database.
    """
    if not expected.writes:
        return ""
    with register.step("apply", signature.reason, signature.user, expected.list_id) as step:
        if plan_for(step, findings, order) != expected:
            raise PlanningError(
                tr("Somebody else has changed the register while this was being applied."),
                tr("Nothing was changed. Run it again; what it shows then is up to date."),
            )
        _write(step, expected.writes, signature, order)
        return step.step_id


def _present(register: Reader, findings: Sequence[Finding], order: Order) -> Present:
    """The register as it is now."""
    institutions = {row["institution_id"]: row for row in register.rows("institutions")}
    sources, lists = register.rows("value_sources"), register.rows("source_lists")
    known = known_list(findings, order, lists)
    return Present(
        institutions,
        _origins(register, institutions, sources),
        sources,
        register.rows("providers"),
        register.rows("categories"),
        register.rows("links", {"ended_on": None}),
        register.rows("decisions"),
        lists,
        register.rows("source_rows", {"list_id": known["list_id"]}) if known else [],
    )


def _origins(
    register: Reader, institutions: Mapping[str, Mapping[str, Any]], sources: Sequence[Mapping[str, Any]]
) -> dict[str, dict[str, Origin]]:
    """Where the present values come from, by institution and column."""
    undoing = [step["step_id"] for step in register.rows("steps", {"kind": "undo"})]
    history, of = defaultdict(list), defaultdict(list)
    for row in register.connection.execute(_HISTORY):
        history[row[0]].append(dict(zip(_COLUMNS, row, strict=True)))
    for source in sources:
        of[source["institution_id"]].append(source)
    keys = history.keys() | of.keys()
    return {key: origins(institutions[key], history[key], of[key], undoing) for key in keys}


def _write(step: Step, writes: Sequence[Write], signature: Signature, order: Order) -> None:
    """Write rows table by table: what is referred to first, then updates, then what is only added."""
    added: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for write in writes:
        if not write.record_id:
            added[write.table].append({**write.values, **dict(_signed(write.table, step, signature, order))})
    for table in _FIRST:
        _insert(step, table, added.pop(table, []))
    for write in writes:
        if write.record_id:
            step.update(write.table, write.record_id, write.values)
    for table, rows in added.items():
        _insert(step, table, rows)


def _insert(step: Step, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    if rows:
        step.insert(table, rows)


def _signed(table: str, step: Step, signature: Signature, order: Order) -> Iterator[tuple[str, str]]:
    """What rows of some tables say of the step in which they are written."""
    values = {"step_id": step.step_id, "decided_on": order.today, "decided_by": signature.user}
    names = {field.name for field in TABLES[table].fields}
    return ((name, value) for name, value in values.items() if name in names)
