"""What a step left out, kept in the file of the review: the register knows only what was done."""

from __future__ import annotations

import json
from dataclasses import astuple
from pathlib import Path

from ..core.applying.planned import Change
from ..core.register.change_report import LeftOut
from .review_file import ReviewFile

_NAME = "left_out {step}"


def keep_left_out(path: Path, step_id: str, left: LeftOut) -> None:
    """Write it into the file of a review. PlanningError if that cannot be written."""
    content = json.dumps([[astuple(change) for change in left.changes], dict(left.notes)], ensure_ascii=False)
    ReviewFile(path).save(_NAME.format(step=step_id), content)


def left_out_in(path: Path, step_id: str) -> LeftOut | None:
    """What was kept of a step; None where the review knows nothing of it. PlanningError if it cannot be read."""
    content = ReviewFile(path).info().get(_NAME.format(step=step_id))
    if content is None:
        return None
    changes, notes = json.loads(content)
    return LeftOut([Change(*change) for change in changes], notes)
