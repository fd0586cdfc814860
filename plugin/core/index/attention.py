"""Which classes call for special attention."""

from __future__ import annotations

from dataclasses import dataclass

from ..texts import tr
from .classes import ClassScheme
from .schema import Node


@dataclass(frozen=True)
class Attention:
    """An area needs attention with this status code and, unless None, this dynamics code."""

    status: int
    dynamics: int | None = None


def needs_attention(rules: tuple[Attention, ...], status: int, dynamics: int | None) -> bool:
    """Whether one of the rules holds for these class codes; a rule that names dynamics needs a dynamics class."""
    return any(rule.status == status and rule.dynamics in (None, dynamics) for rule in rules)


def read_attention(node: Node, status: ClassScheme, dynamics: ClassScheme) -> tuple[Attention, ...]:
    """The rules under the key ``attention``; PlanningError for a code that is no class."""
    rules = []
    for item in node.nodes("attention") if node.given("attention") else []:
        rule = Attention(item.integer("status"), item.optional_integer("dynamics"))
        for key, code, scheme in (("status", rule.status, status), ("dynamics", rule.dynamics, dynamics)):
            codes = [entry.code for entry in scheme.classes]
            if code is not None and code not in codes:
                item.refuse(key, code, tr("the code of a class: {codes}").format(codes=codes))
        item.close(("status", "dynamics"))
        rules.append(rule)
    return tuple(rules)
