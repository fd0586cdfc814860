"""The history of one institution, read without the history of all others."""

from __future__ import annotations

from collections.abc import Iterable

from ..core.errors import PlanningError
from ..core.register.fields import BY_NAME
from ..core.register.record_history import HistoryLine, record_history
from ..core.texts import tr
from .project.words import choices
from .step import Reader


def history_of(register: Reader, institution_id: str) -> list[HistoryLine]:
    """Who changed what of an institution, when and why, the newest first, in the words of people.

    PlanningError for an institution that is not in the register.
    """
    rows = register.rows("institutions", {"institution_id": institution_id})
    if not rows:
        raise PlanningError(tr("Institution {id} is not in the register.").format(id=institution_id))
    history = register.rows("history", {"record_id": institution_id, "table_name": "institutions"})
    words = {field.name: choices(field.name) for field in BY_NAME.values() if field.choices}
    words["category"] = {row["category"]: row["name"] for row in register.rows("categories")}
    words["provider_id"] = {row["provider_id"]: row["name"] for row in register.rows("providers")}
    main_offices = {row[side] for row in history if row["field"] == "part_of" for side in ("old_value", "new_value")}
    words["part_of"] = dict(_names(register, main_offices - {None}))
    return record_history(history, rows[0], words)


def _names(register: Reader, keys: Iterable[str]) -> Iterable[tuple[str, str]]:
    for key in keys:
        for row in register.rows("institutions", {"institution_id": key}):
            yield key, row["name"]
