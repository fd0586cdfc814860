"""One decision about all that a filter shows, with what it leaves out and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..texts import tr
from .entry import Choice, Entry
from .kinds import TABLE, accepted_as, side_of, side_text

OUTSIDE = "not_in_scope"  # the verdict about what the list does not speak for


@dataclass(frozen=True)
class Batch:
    """``choices``: as ``Review.decide`` takes them. ``left_out``: numbers by reason."""

    choices: Mapping[str, Choice] = field(default_factory=dict)
    left_out: Mapping[str, int] = field(default_factory=dict)


def accept_all(entries: Iterable[Entry]) -> Batch:
    """What accepting these findings decides: pairs are the same, and records that the register lacks are taken up."""
    choices: dict[str, Choice] = {}
    left_out: Counter[str] = Counter()
    for entry in entries:
        if reason := _left_out(entry):
            left_out[reason] += 1
        else:
            choices[entry.finding_id] = Choice(accepted_as(entry))
    return Batch(choices, dict(sorted(left_out.items())))


def _left_out(entry: Entry) -> str:
    """Why a finding is not decided with the others; '' where it is."""
    if entry.verdict == OUTSIDE:
        return tr("Not in scope")
    if entry.choice:
        return tr("Decided already")
    if side_of(entry) not in TABLE[accepted_as(entry)].sides:
        return tr("Makes no sense for {side}").format(side=side_text(side_of(entry)))
    return ""
