"""The one way in which this plugin refuses."""

from __future__ import annotations

from collections.abc import Iterable

LISTED = 10


class PlanningError(Exception):
    """A refusal in sentences that a user can act on.

    ``message`` says what was expected, what came and where; ``hint`` says what to do. Both are already translated.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(f"{message} {hint}".strip())
        self.message = message
        self.hint = hint


def listed(items: Iterable[object]) -> str:
    """The items as one text, the first ten by name and the rest as a number: ``a, b, c, ... (+12)``."""
    texts = [str(item) for item in items]
    shown = ", ".join(texts[:LISTED])
    return shown if len(texts) <= LISTED else f"{shown}, ... (+{len(texts) - LISTED})"
