"""The city's list of categories, changed as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from ..core.errors import PlanningError, listed
from ..core.register.categories import Category, from_rows
from ..core.register.category_list import checked
from ..core.texts import tr
from .address import Address
from .register import Register, open_register
from .step import Signature


def read_categories(address: Address) -> tuple[Category, ...]:
    """The categories of a register. PlanningError if it cannot be reached."""
    with open_register(address) as register:
        return from_rows(register.rows("categories"))


def save_categories(
    register: Register, wanted: Sequence[Category], seen: Sequence[Category], signature: Signature
) -> str:
    """Make ``wanted``, in its order, the categories of a register: one step, which can be undone; its id, '' if nothing
    differs from ``seen``, which is the list as the user saw it.

    PlanningError, and nothing changes, for a list that is none (``checked``), and if somebody has changed the table
    since it was seen.
    """
    wanted = checked(wanted, seen)
    if wanted == tuple(seen):
        return ""
    with register.step("settings", signature.reason, signature.user) as step:
        now = from_rows(step.rows("categories"))
        if changed := set(now) ^ set(seen):
            raise PlanningError(
                tr("Somebody else has changed these categories meanwhile: {names}.").format(
                    names=listed(sorted({item.name for item in changed}))
                ),
                tr("Nothing was saved. Open the list anew; it shows then what is in the register."),
            )
        before = {item.category: item.row() for item in now}
        for item in wanted:
            row = item.row()
            if (earlier := before.get(item.category)) is None:
                step.insert("categories", [row])
            elif differing := {name: value for name, value in row.items() if value != earlier[name]}:
                step.update("categories", item.category, differing)
        return step.step_id
