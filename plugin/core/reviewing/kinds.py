"""Which decisions make sense about which finding, and what they need: the one table for keys, batches and checks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from ..errors import PlanningError
from ..register.decisions import KINDS
from ..register.fields import LISTED, POSITION, title
from ..texts import tr
from .entry import Choice, Entry

Side = Literal["pair", "institution", "record"]  # what a finding is about: both, or one alone
Need = Literal["", "possible", "needed"]

OPEN = ""  # as a choice: nobody has decided any more
_EVERYWHERE: frozenset[Side] = frozenset({"pair", "institution", "record"})


@dataclass(frozen=True)
class Kind:
    """``sides``: about what it can be decided. ``other``: about what it needs ``other_id``; ``other_possible``: may
    have it. ``due``: the date to come back to of an inquiry, else the last day. ``candidate``: whether it may be about
    another candidate (``Choice.partner``). ``take``: whether fields can be chosen."""

    sides: frozenset[Side]
    other: frozenset[Side] = frozenset()
    other_possible: frozenset[Side] = frozenset()
    due: Need = ""
    candidate: bool = False
    take: bool = False


def _sides(*sides: Side) -> frozenset[Side]:
    return frozenset(sides)


TABLE: dict[str, Kind] = {
    "same": Kind(_sides("pair", "record"), other=_sides("record"), candidate=True, take=True),
    "different": Kind(_sides("pair")),
    "source_wrong": Kind(_EVERYWHERE),
    "successor": Kind(_EVERYWHERE, other=_sides("institution", "record"), due="possible", candidate=True),
    "merged": Kind(_sides("pair", "institution"), other=_sides("pair", "institution"), due="possible"),
    "split": Kind(_sides("pair", "record"), other=_sides("record"), candidate=True),
    "branch": Kind(
        _EVERYWHERE, other=_sides("institution", "record"), other_possible=_sides("pair"), candidate=True, take=True
    ),
    "closed": Kind(_sides("pair", "institution"), due="possible"),
    "inquiry": Kind(_EVERYWHERE, due="needed"),
    "new": Kind(_sides("pair", "record")),
    "not_ours": Kind(_sides("pair", "record")),
}


def side_of(entry: Entry) -> Side:
    """What a finding is about."""
    if entry.institution_id and entry.poi_id:
        return "pair"
    return "institution" if entry.institution_id else "record"


def accepted_as(entry: Entry) -> str:
    """The decision that accepts a finding: a record that the register lacks is taken up."""
    return "new" if side_of(entry) == "record" else "same"


def kinds_for(entry: Entry) -> list[str]:
    """The decisions that make sense about a finding, in the order of ``decisions.KINDS``."""
    return [kind for kind in KINDS if side_of(entry) in TABLE[kind].sides]


def other_of(kind: str, entry: Entry) -> Need:
    """Whether a decision of this kind about the finding has ``other_id``."""
    side, rule = side_of(entry), TABLE[kind]
    return "needed" if side in rule.other else "possible" if side in rule.other_possible else ""


def check(entry: Entry, choice: Choice) -> None:
    """Refuse a decision that makes no sense about the finding, or lacks what it needs."""
    if choice.kind == OPEN:
        return
    if choice.kind not in TABLE or side_of(entry) not in TABLE[choice.kind].sides:
        possible = ", ".join(_title(kind) for kind in kinds_for(entry))
        raise PlanningError(
            tr("“{kind}” cannot be decided about “{name}”, {side}.").format(
                kind=_title(choice.kind), name=entry.name, side=side_text(side_of(entry))
            ),
            tr("Possible are: {kinds}.").format(kinds=possible),
        )
    _check_other(entry, choice)
    _check_due(entry, choice)
    if choice.take and (unknown := choice.take - {*LISTED, POSITION}):
        raise PlanningError(
            tr("These fields to take over do not exist: {fields}.").format(fields=", ".join(sorted(unknown))),
            tr("Choose among: {fields}.").format(fields=", ".join(map(title, (*LISTED, POSITION)))),
        )


def side_text(side: Side) -> str:
    """What a finding is about, in words."""
    return {
        "pair": tr("a pair of institution and record of the list"),
        "institution": tr("an institution without a record of the list"),
        "record": tr("a record of the list without an institution"),
    }[side]


def _check_other(entry: Entry, choice: Choice) -> None:
    need = other_of(choice.kind, entry)
    if need == "needed" and not choice.other_id:
        raise PlanningError(
            tr("“{kind}” needs the other institution, which is not named for “{name}”.").format(
                kind=_title(choice.kind), name=entry.name
            ),
            tr("Choose the institution that it refers to."),
        )
    if choice.other_id and (not need or choice.other_id in entry.pair):
        raise PlanningError(
            tr("“{kind}” about “{name}” cannot refer to '{other}'.").format(
                kind=_title(choice.kind), name=entry.name, other=choice.other_id
            ),
            tr("Choose another institution.") if need else tr("Leave the other institution empty."),
        )


def _check_due(entry: Entry, choice: Choice) -> None:
    try:
        given = bool(choice.due and date.fromisoformat(choice.due))
    except ValueError as error:
        raise PlanningError(
            tr("'{due}' is no date.").format(due=choice.due), tr("Write dates as 2026-12-31.")
        ) from error
    if TABLE[choice.kind].due == "needed" and not given:
        raise PlanningError(
            tr("“{kind}” about “{name}” has no date to come back to.").format(
                kind=_title(choice.kind), name=entry.name
            ),
            tr("Choose the date on which to ask again."),
        )


def _title(kind: str) -> str:
    from ..register.findings import decision_titles  # with pandas, which may be missing while QGIS starts

    return decision_titles().get(kind, kind)
