"""Taking a step of a register back, in a step of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..core.errors import PlanningError, listed
from ..core.register.steps import undone_by
from ..core.texts import tr
from .register import Register
from .rules import GERMAN
from .step import Reader, opened_step
from .undo_plan import CHANGED_SINCE, UndoPlan, plan_undo
from .values import today

Row = Mapping[str, Any]
_NOT_BY_DEFAULT = ("create", "erase", "undo")


class ChangedSinceError(PlanningError):
    """Somebody has changed since what a step had changed: all else can be undone."""


def step_to_undo(register: Reader, step_id: str = "") -> Row:
    """The row of a step that can be undone: the one named, or the last one that changed the register and is in force.

    Of a step that was undone and brought back, it is the one that brought it back. PlanningError where there is none,
    where it is undone already, and for what can never be undone.
    """
    steps = register.rows("steps")
    gone = undone_by(steps)
    if not step_id:
        found = [row for row in steps if row["kind"] not in _NOT_BY_DEFAULT and row["step_id"] not in gone]
        if not found:
            raise PlanningError(tr("The register has no step that could be undone."), tr("Nothing was changed."))
        return _in_its_place(found[-1], steps, gone)
    step = next((row for row in steps if row["step_id"] == step_id), None)
    if step is None:
        raise PlanningError(
            tr("The register has no step '{step}'.").format(step=step_id),
            tr("Take an id from the register's table 'steps', or leave it empty for the last step."),
        )
    if step["kind"] in ("create", "erase"):
        raise PlanningError(
            {
                "create": tr("The step '{step}' made the register. It cannot be undone."),
                "erase": tr("The step '{step}' erased personal data. They cannot be brought back."),
            }[step["kind"]].format(step=step_id)
        )
    if step_id in gone:
        raise PlanningError(
            tr("The step '{step}' is undone already.").format(step=step_id),
            tr("To bring back what it did, undo the step '{undo}'.").format(undo=gone[step_id]),
        )
    return _in_its_place(step, steps, gone)


def undo(register: Register, expected: UndoPlan, user: str, *, skip_changed: bool = False) -> str:
    """Undo what ``expected`` shows, and give the id of the undoing step. All or nothing, and nobody writes meanwhile.

    PlanningError if somebody has changed since what the step had changed; with ``skip_changed`` all else is undone.
    The same if the undo would not be the expected one any more.
    """
    with register.connection.transaction():
        step = step_to_undo(register, expected.step["step_id"])
        plan = plan_undo(register, step)
        if not skip_changed:
            check_unchanged(plan)
        if plan != expected:
            raise PlanningError(
                tr("Somebody else has changed the register while this was being applied."),
                tr("Nothing was changed. Run it again; what it shows then is up to date."),
            )
        record = {
            "kind": "undo", "done_by": user, "undoes": step["step_id"],
            "reason": tr("Undone: {reason}", GERMAN).format(reason=step["reason"] or step["kind"]),
        }  # fmt: skip
        with opened_step(register.connection, record) as opened:
            for (table, key), values in plan.writes().items():
                opened.update(table, key, values)
            decided = {"decided_on": today(), "decided_by": user, "step_id": opened.step_id}
            if plan.decisions:
                opened.insert("decisions", [{**decision, **decided} for decision in plan.decisions])
        return opened.step_id


def check_unchanged(plan: UndoPlan) -> None:
    """Refuse to undo what somebody has changed since."""
    changed = plan.of(CHANGED_SINCE)
    hint = tr("Nothing was changed. Tick 'Leave what was changed since' to undo all else.")
    if again := [change.name for change in changed if change.field == "withdrawn"]:
        raise ChangedSinceError(
            tr("The list's records of these institutions have been taken up again, so that they would be there twice "
               "({count}): {names}.").format(count=len(again), names=listed(again)),
            hint,
        )  # fmt: skip
    if changed:
        raise ChangedSinceError(
            tr("Somebody has changed since what this step had changed ({count}): {fields}.").format(
                count=len(changed), fields=listed(map(str, changed))
            ),
            hint,
        )


def _in_its_place(step: Row, steps: Sequence[Row], gone: Mapping[str, str]) -> Row:
    """The step by which what a step did came back at last, after it was undone; the step itself if it never was."""
    for undoing in steps:
        if undoing["undoes"] == step["step_id"] and undoing["step_id"] in gone:
            again = next(row for row in steps if row["step_id"] == gone[undoing["step_id"]])
            return _in_its_place(again, steps, gone)
    return step
