"""What the actions of the review mean for a finding: the kind of decision, and what is asked before it is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from ....plugin.core.reviewing.choices import takeable, usually_taken
from ....plugin.core.reviewing.entry import Choice, Entry
from ....plugin.core.reviewing.kinds import TABLE, accepted_as, kinds_for, other_of, side_of, side_text
from ....plugin.core.texts import tr
from ....plugin.store.values import today
from .keys import DECISIONS, titles

_WEEKS = timedelta(weeks=4)


@dataclass(frozen=True)
class Question:
    """``fields``: those to choose from, with their words; None where they are not asked for. ``due``: what the date
    means, '' where none is asked for; ``due_needed``: and it cannot stay empty. ``otherwise``: the ISO date that counts
    if it does.
    """

    title: str
    other: Literal["", "possible", "needed"] = ""
    due: str = ""
    due_needed: bool = False
    otherwise: str = ""
    fields: Mapping[str, str] | None = None


@dataclass(frozen=True)
class Answer:
    """``due``: ISO date or ''. ``take``: None where no fields were asked for."""

    note: str = ""
    due: str = ""
    other_id: str = ""
    take: frozenset[str] | None = field(default=None)


def kind_of(action: str, entry: Entry) -> str:
    """The kind of decision; to accept a record that the register lacks is to take it up."""
    if action in ("accept", "fields"):
        return accepted_as(entry)
    return action


def action_of(choice: Choice | None) -> str:
    """The action by which a finding was decided; '' where it is open."""
    if not choice:
        return ""
    if choice.kind in ("same", "new"):
        return "accept" if choice.take is None else "fields"
    return choice.kind


def possible(entry: Entry, another: bool = False) -> set[str]:
    """The actions that make sense about a finding; ``another``: with another candidate than the one found."""
    kinds = {kind for kind in kinds_for(entry) if TABLE[kind].candidate or not another}
    return {action for action in DECISIONS if kind_of(action, entry) in kinds}


def impossible(action: str, entry: Entry, another: bool) -> str:
    """Why an action does nothing, for people who pressed its key."""
    title = titles()[action].rstrip("…")
    if another and action in possible(entry):
        return tr("“{action}” is not possible about another candidate. Press 0 to go back first.").format(action=title)
    return tr("“{action}” makes no sense for {side}.").format(action=title, side=side_text(side_of(entry)))


def question_for(action: str, entry: Entry, listed_on: str) -> Question | None:
    """What is asked before the decision; None where a key press is enough. ``listed_on``: the date of the list."""
    from ....plugin.core.register.findings import decision_titles  # with pandas, which may be missing while QGIS starts

    kind = kind_of(action, entry)
    words, other, due = decision_titles()[kind], other_of(kind, entry), TABLE[kind].due
    if action == "fields":
        return Question(tr("Take over these fields"), fields=takeable(entry))
    if not (other or due):
        return None
    asked = tr("Come back to it on") if kind == "inquiry" else tr("Last day") if due else ""
    return Question(words, other, asked, due == "needed", listed_on)


def known_answer(action: str, entry: Entry) -> Answer:
    """What stands in the panel first: what was decided before, or what is usual."""
    choice, usual = entry.choice, usually_taken(entry) if action == "fields" else None
    if choice and choice.kind == kind_of(action, entry):
        take = usual if choice.take is None else choice.take
        return Answer(choice.note, choice.due, choice.other_id, take)
    due = (date.fromisoformat(today()) + _WEEKS).isoformat() if action == "inquiry" else ""
    return Answer(due=due, take=usual)
