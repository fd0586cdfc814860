"""Which fields of the areas hold the people of a target group, as a user writes it down."""

from __future__ import annotations

from ..errors import PlanningError
from ..texts import tr


def read_target_groups(text: str) -> dict[str, str]:
    """Fields by target group, from ``u6=pop_u6; 65+=pop_65plus``; PlanningError for anything else."""
    groups: dict[str, str] = {}
    for part in filter(None, (part.strip() for part in text.replace("\n", ";").split(";"))):
        group, equals, field = (piece.strip() for piece in part.partition("="))
        if not (group and equals and field):
            raise PlanningError(
                tr("The people of the target groups should be given as 'u6=pop_u6; 65+=pop_65plus', not as '{part}'.")
                .format(part=part),
                tr("Write the group, an equals sign, and the field of the areas."),
            )  # fmt: skip
        groups[group] = field
    return groups
