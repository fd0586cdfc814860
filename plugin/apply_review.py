"""A review applied to a register: what it would do, and doing just that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .apply_order import Wishes, order_for, signed
from .core.applying.decided import Finding
from .core.applying.outline import Node, TableRow, outline, table_rows
from .core.applying.plan import Order
from .core.applying.planned import Plan
from .core.applying.questions import Questions, questions
from .core.register.change_report import left_out_of
from .core.register.wording import Wording
from .reviews.left_out import keep_left_out
from .reviews.review import Review
from .store.address import Address
from .store.apply import apply, plan_for
from .store.project.words import choices
from .store.reading import tables_of
from .store.register import Register, open_register


@dataclass(frozen=True)
class Prepared:
    """A plan, what it was made of, and how people look through it."""

    findings: Sequence[Finding]
    order: Order
    plan: Plan
    questions: Questions
    outline: Sequence[Node]
    rows: Sequence[TableRow]


def prepared(address: Address, review: Review, wishes: Wishes) -> Prepared:
    """What applying the review would do now; nothing is written. PlanningError if the register cannot be reached."""
    findings = review.findings()
    with open_register(address) as register:
        order = order_for(register, review.record, wishes)
        plan = plan_for(register, findings, order)
        wording = _wording(register)
    asked = questions(
        ((finding.verdict, finding.decision) for finding in findings),
        accept_matches=order.accept_matches, take_new=order.take_new,
    )  # fmt: skip
    return Prepared(findings, order, plan, asked, outline(plan, wording), list(table_rows(plan, wording)))


def _wording(register: Register) -> Wording:
    """How people read the values; without reading whole institutions for their names."""
    named = register.connection.execute("SELECT institution_id, name FROM institutions")
    names = {str(key): str(name) for key, name in named}
    of = Wording.of({**tables_of(register, ("categories", "providers")), "institutions": ()}, choices)
    return replace(of, institutions=names)


def apply_prepared(register: Register, what: Prepared, user: str, reason: str) -> str:
    """Do just that, in one transaction; the id of the step, '' if there is nothing to do.

    PlanningError, and nothing changes, if somebody else has changed the register since the plan was made.
    """
    return apply(register, what.findings, what.order, signed(user, reason, what.order.source_list), what.plan)


def keep_step(review: Review, what: Prepared, step_id: str) -> None:
    """Write into the review's file in which step it was applied, and what that left out. PlanningError if it cannot
    be written; the register has the step all the same."""
    review.applied(step_id)
    keep_left_out(review.path, step_id, left_out_of(what.plan))
