"""How decisions are to be applied, as the algorithm and the dock ask for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .core.applying.plan import Order
from .core.applying.precedence import Precedence
from .core.texts import tr
from .store.rules import GERMAN
from .store.step import Reader, Signature
from .store.values import new_id, today


@dataclass(frozen=True)
class Wishes:
    """What people choose. ``fields``: those to take over where a finding says nothing; None for all.

    ``precedence`` as it was given; empty for the register's own setting.
    """

    accept_matches: bool = True
    take_new: bool = False
    fields: frozenset[str] | None = None
    precedence: Any = None


def order_for(register: Reader, source_list: Mapping[str, Any], wishes: Wishes) -> Order:
    """The order for today; ``source_list``: what is known of the list. PlanningError for a precedence that is none."""
    precedence = Precedence.read(wishes.precedence or register.setting("source_order"))
    return Order(
        today(), new_id(), wishes.accept_matches, wishes.take_new, wishes.fields, precedence, source_list
    )  # fmt: skip


def signed(user: str, reason: str, source_list: Mapping[str, Any]) -> Signature:
    """Who applies, and why: the reason given, else the usual one."""
    return Signature(user, reason.strip() or usual_reason(source_list))


def usual_reason(source_list: Mapping[str, Any]) -> str:
    """Name and date of the list, in German as all that goes into the history by itself."""
    of_list = " ".join(str(value) for name in ("source", "source_date") if (value := source_list.get(name)))
    if of_list:
        return tr("Reconciliation with {list}", GERMAN).format(list=of_list)
    return tr("Reconciliation", GERMAN)
