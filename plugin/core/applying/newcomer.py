"""A list's record as a new institution."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..register.protection import is_protected, looks_protected
from ..texts import tr
from .draft import Draft
from .state import Conflict
from .takeover import COLUMNS, HIDDEN_IF_PROTECTED, Line, Rules, offered, offered_text

OTHER = "other"  # the category of what fits no other, if the city has it
_NOT_TAKEN = ("category", "further_categories", "valid_until", "confirmed_on", "position_quality", "location_kind")


def take_up(draft: Draft, rules: Rules, further: Mapping[str, Any], origin: str = "") -> str:
    """Enter the finding's record with what the list says; the id of the new institution.

    Where fields are chosen, by the finding or for the whole run, only these are taken, with name and category.
    It is internal until somebody releases it. A protected one comes without its address; so does what comes from a
    protected institution ``origin``, unless the kind of location is chosen. ``further`` are columns that the list does
    not say. A record that was entered before from the same list is not entered again.
    """
    finding, state = draft.finding, draft.state
    if known := state.taken_up(finding):
        draft.institution_id = known
        return known
    name = finding.values.get("name")
    if not name:
        raise Conflict(tr("The list's record has no name."))
    location = finding.values.get("location_kind", "site")
    sheltered = origin and is_protected(draft.row(origin)) and "location_kind" not in (finding.take or ())
    if sheltered or looks_protected(name, finding.values.get("kind", "")):
        location = "protected"
    hidden = HIDDEN_IF_PROTECTED if location == "protected" else ()
    wanted = finding.take or rules.fields
    values = {
        key: value
        for key, value in finding.values.items()
        if key not in (*_NOT_TAKEN, *hidden) and (wanted is None or key in wanted or key == "name")
    }
    words = finding.values.get("category", "")
    if words and not state.is_category(words) and (wanted is None or "kind" in wanted):
        values.setdefault("kind", words)  # the list's own word says more: a Grundschule is a school
    values["category"] = _category(draft, rules)
    values["further_categories"] = offered(finding, values, "further_categories", rules)
    values = {key: value for key, value in values.items() if value is not None}
    columns = {
        "institution_id": state.new_id(finding), "position_quality": None if hidden else "none",
        "location_kind": location, "release": "internal",
        "confirmed_on": finding.source_date, "confirmed_by": finding.source or None,
    } | draft.columns(values) | dict(further)  # fmt: skip
    draft.insert({key: value for key, value in columns.items() if value is not None})
    _tell(draft, columns, values)
    draft.changes += [Line(finding, columns, field, None, None).unread() for field in sorted(finding.unread)]
    draft.taken = sorted(values)
    draft.name_sources(columns["institution_id"], [COLUMNS.get(key, key) for key in draft.taken])
    draft.link(columns["institution_id"])
    if hidden:
        draft.notes[tr("Taken up as protected, without address and position")] += 1
    return str(columns["institution_id"])


def _category(draft: Draft, rules: Rules) -> str:
    """The main category: what the list says, else the only one that it speaks for, else the others."""
    found = offered(draft.finding, {}, "category", rules) or draft.state.only_category
    if found:
        return str(found)
    if not draft.state.has_category(OTHER):
        words = draft.finding.values.get("category", "")
        raise Conflict(tr("The category '{words}' is not known.").format(words=words))
    draft.notes[tr("Category not known, and taken up among the others")] += 1
    return OTHER


def _tell(draft: Draft, columns: Mapping[str, Any], values: Mapping[str, Any]) -> None:
    shown = {key: value for key, value in columns.items() if key not in ("institution_id", "x", "y")}
    shown = {key: value for key, value in shown.items() if key not in COLUMNS.values()} | dict(values)
    row = draft.row(columns["institution_id"])
    for key in sorted(shown, key=lambda key: (key != "name", key)):
        if shown[key] is not None:
            draft.line("insert", row, key, (None, offered_text(key, shown[key])), tr("New from the list."))
