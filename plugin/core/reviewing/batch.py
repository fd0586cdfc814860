"""One decision about all that a filter shows, with what it leaves out and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..texts import tr
from .entry import Choice, Entry
from .kinds import TABLE, other_of, side_of, side_text

OUTSIDE = "not_in_scope"  # the verdict about what the list does not speak for


@dataclass(frozen=True)
class Batch:
    """``choices``: as ``Review.decide`` takes them. ``left_out``: numbers by reason."""

    choices: Mapping[str, Choice] = field(default_factory=dict)
    left_out: Mapping[str, int] = field(default_factory=dict)


def batch(entries: Iterable[Entry], ids: Container[str], kind: str, note: str = "", due: str = "") -> Batch:
    """The same decision about each of ``ids`` for which it makes sense and that nobody has decided yet.

    ``due``: for those kinds that have a date.
    """
    choices: dict[str, Choice] = {}
    left_out: Counter[str] = Counter()
    for entry in entries:
        if entry.finding_id not in ids:
            continue
        if reason := _left_out(entry, kind, due):
            left_out[reason] += 1
        else:
            choices[entry.finding_id] = Choice(kind, note, due if TABLE[kind].due else "")
    return Batch(choices, dict(sorted(left_out.items())))


def accept_all(entries: Sequence[Entry], ids: Container[str]) -> Batch:
    """What accepting these findings decides: pairs are the same, and records that the register lacks are taken up."""
    inside = [entry for entry in entries if entry.verdict != OUTSIDE]
    outside = sum(entry.finding_id in ids for entry in entries if entry.verdict == OUTSIDE)
    alone = [entry for entry in inside if side_of(entry) == "record"]
    pairs = batch([entry for entry in inside if side_of(entry) != "record"], ids, "same")
    new = batch(alone, ids, "new")
    left = Counter(pairs.left_out) + Counter(new.left_out) + Counter({tr("Not in scope"): outside})
    return Batch({**pairs.choices, **new.choices}, dict(sorted(left.items())))


def _left_out(entry: Entry, kind: str, due: str) -> str:
    """Why a finding is not decided with the others; '' where it is."""
    if entry.choice:
        return tr("Decided already")
    if side_of(entry) not in TABLE[kind].sides:
        return tr("Makes no sense for {side}").format(side=side_text(side_of(entry)))
    if other_of(kind, entry) == "needed":
        return tr("Needs its own other institution")
    if TABLE[kind].due == "needed" and not due:
        return tr("Needs a date")
    return ""
