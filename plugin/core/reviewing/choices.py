"""What a choice about a finding can take over, and how it reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..register.fields import LISTED, POSITION, title
from ..texts import day_text, format_number, tr
from .entry import Choice, Entry

_LONGEST = 48
_WITH_POSITION = "position_quality"  # says how exact a position is, and comes with it


def takeable(entry: Entry) -> Mapping[str, str]:
    """The fields that the list has otherwise, with its values for people."""
    fixed = (_WITH_POSITION,) if entry.register else (_WITH_POSITION, "name", "category")
    fields = {
        name: f"{title(name)}: {_short(entry.poi[name])}"
        for name in LISTED
        if name in entry.poi and name not in fixed and entry.poi[name] != entry.register.get(name)
    }
    if entry.poi_point and entry.distance != 0:
        metres = "" if entry.distance is None else tr("{metres} m").format(metres=format_number(entry.distance))
        fields[POSITION] = f"{title(POSITION)}: {metres}".rstrip(": ")
    return fields


def usually_taken(entry: Entry) -> frozenset[str] | None:
    """Of a pair the fields that differ by more than spelling; None, for all, of a record that the register lacks."""
    return frozenset(takeable(entry)) & {*entry.changed} if entry.register else None


def choice_in_words(choice: Choice, name: Callable[[str], str]) -> str:
    """A decision for people; ``name`` gives what they call an id."""
    from ..register.findings import decision_titles  # with pandas, which may be missing while QGIS starts

    facts = [decision_titles()[choice.kind]]
    if choice.other_id:
        facts.append(name(choice.other_id))
    if choice.take is not None:
        facts.append(tr("only {fields}").format(fields=", ".join(title(name) for name in sorted(choice.take)) or "–"))
    if choice.due:
        facts.append(day_text(choice.due))
    return " · ".join(filter(None, [*facts, choice.note]))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
