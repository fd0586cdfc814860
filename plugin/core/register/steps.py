"""The steps of a register, and which of them are in force."""

from __future__ import annotations

from collections.abc import Sequence

from .as_of import Row


def undone_by(steps: Sequence[Row]) -> dict[str, str]:
    """The steps that are undone, and by which step; an undo that was undone itself counts no more.

    ``steps``: all rows of the table, in the order of their writing.
    """
    gone: dict[str, str] = {}
    for row in reversed(steps):
        if row["undoes"] and row["step_id"] not in gone:
            gone[row["undoes"]] = row["step_id"]
    return gone
