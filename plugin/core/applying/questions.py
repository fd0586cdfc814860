"""How many of the findings are decided, and how many stay open."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

NO_QUESTION = ("match", "not_in_scope")  # verdicts


@dataclass(frozen=True)
class Questions:
    """``total`` findings ask for a decision, of which ``decided`` have one; ``accepted`` matches count as the same
    institution although nobody has decided about them.
    """

    total: int
    decided: int
    accepted: int

    @property
    def open(self) -> int:
        return self.total - self.decided


def asks(verdict: str) -> bool:
    """Whether somebody has to decide about findings of this verdict."""
    return verdict not in NO_QUESTION


def counts_as(verdict: str, decision: str, *, accept_matches: bool = True, take_new: bool = False) -> str:
    """The decision that counts for a finding, '' for none."""
    if decision:
        return decision
    if verdict == "match" and accept_matches:
        return "same"
    return "new" if verdict == "only_poi" and take_new else ""


def questions(found: Iterable[tuple[str, str]], *, accept_matches: bool = True, take_new: bool = False) -> Questions:
    """Questions are the findings to review and those of one side alone, what people have decided besides, and matches
    where they are not accepted as they are. ``found``: the verdict and the decision of each finding."""
    counts = [
        (verdict, decision, bool(counts_as(verdict, decision, accept_matches=accept_matches, take_new=take_new)))
        for verdict, decision in found
    ]
    accepted = sum(counted and not decision for verdict, decision, counted in counts if verdict == "match")
    asked = [
        counted
        for verdict, decision, counted in counts
        if decision or asks(verdict) or (verdict == "match" and not counted)
    ]
    return Questions(len(asked), sum(asked), accepted)
