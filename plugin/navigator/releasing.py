"""Release, and its taking back, of many institutions at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..core.register.as_of import Row
from ..core.register.editing import released, taken_back
from ..store.values import today

if TYPE_CHECKING:
    from ..store.register import Register


def needing(rows: Iterable[Row], public: bool) -> list[Row]:
    """Those that are not public, or not internal, yet."""
    return [row for row in rows if (row["release"] == "public") != public]


def change_release(register: Register, rows: Iterable[Row], public: bool, user: str) -> str:
    """Make institutions public, or internal again; the id of the step, '' where there is nothing to do.

    ``rows``: as the user saw them; PlanningError if somebody has released one of them, or taken it back, since.
    """
    from ..store.edit import edit_many
    from ..store.step import Signature

    changes = {
        row["institution_id"]: (released(row, user, today()) if public else taken_back(row), row)
        for row in needing(rows, public)
    }
    return edit_many(register, changes, Signature(user, "")) if changes else ""
