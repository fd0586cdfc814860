"""What each kind of decision does to the register."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from ..texts import tr
from .draft import Draft
from .newcomer import take_up
from .state import Conflict
from .takeover import COLUMNS, Rules, take_over

Effect = Callable[[Draft, Rules], None]


def same(draft: Draft, rules: Rules) -> None:
    """The list's record is the institution: take over, link, confirm. Without institution it is another record of
    ``other_id``: link it.
    """
    finding = draft.finding
    if not finding.institution_id:
        key = _other(draft)
        draft.link(key, alone=False)
        draft.decide(key)
        return
    _matched(draft, rules)
    draft.decide(finding.institution_id)


def _matched(draft: Draft, rules: Rules) -> None:
    """Take over, link and confirm, without a decision."""
    finding = draft.finding
    _record(draft)
    row = _open(draft, finding.institution_id)
    taken = take_over(finding, row, draft.state.origins.get(finding.institution_id, {}), rules)
    draft.changes += taken.changes
    draft.notes += taken.notes
    if taken.values:
        draft.taken = list(taken.values)
        draft.update(finding.institution_id, draft.columns(taken.values))
        draft.name_sources(finding.institution_id, [COLUMNS.get(name, name) for name in taken.values])
    draft.confirm(finding.institution_id)
    draft.link(finding.institution_id)


def different(draft: Draft, _: Rules) -> None:
    """The list's record is not the institution."""
    key = _institution(draft)
    _record(draft)
    draft.unlink(lambda linked: linked == key)
    draft.decide(key)


def noted(draft: Draft, _: Rules) -> None:
    """Nothing changes but that it is decided: the source is wrong, or somebody is asked."""
    if draft.finding.institution_id:
        _institution(draft)
    draft.decide(draft.finding.institution_id)


def not_ours(draft: Draft, rules: Rules) -> None:
    """The list's record does not belong in the register."""
    _record(draft)
    noted(draft, rules)


def new(draft: Draft, rules: Rules) -> None:
    """The list's record is an institution that the register lacks."""
    _record(draft)
    draft.decide(draft.finding.institution_id, take_up(draft, rules, {}))


def successor(draft: Draft, rules: Rules) -> None:
    """The institution is closed, and the list's record, or else ``other_id``, comes after it."""
    finding = draft.finding
    if not finding.poi_id:
        key, after = _institution(draft), _other(draft)
        draft.close(key, tr("Followed by {name}.").format(name=draft.row(after)["name"]))
        draft.decide(key, after)
        return
    if finding.institution_id and finding.other_id not in {"", finding.institution_id}:
        raise Conflict(tr("It is not clear whom the list's record succeeds: leave 'other_id' empty."))
    key = _institution(draft) if finding.institution_id else _other(draft)
    until = draft.close(key, tr("Followed by {name}.").format(name=finding.values.get("name", "")))
    begin = finding.values.get("valid_from", (date.fromisoformat(until) + timedelta(days=1)).isoformat())
    draft.decide(key, take_up(draft, rules, {"valid_from": begin}, key))


def merged(draft: Draft, _: Rules) -> None:
    """The institution is closed, and went into ``other_id``."""
    key, into = _institution(draft), _other(draft)
    gone = draft.row(into).get("valid_until")
    until = draft.close(key, tr("Merged into {name}.").format(name=draft.row(into)["name"]))
    if gone and gone < until:
        raise Conflict(tr("The institution into which it is merged was closed before, on {day}.").format(day=gone))
    draft.decide(key, into)


def split(draft: Draft, rules: Rules) -> None:
    """The list's record is a new institution that came off the institution, or off ``other_id``."""
    _record(draft)
    key = _institution(draft) if draft.finding.institution_id else _other(draft)
    draft.decide(key, take_up(draft, rules, {}, key))


def branch(draft: Draft, rules: Rules) -> None:
    """The institution is a branch office of ``other_id``; a list's record becomes one of its institution, or of
    ``other_id``.
    """
    finding = draft.finding
    if finding.institution_id and finding.other_id not in {"", finding.institution_id}:
        if finding.verdict == "match":  # they stay a pair: only that it is a branch office is decided
            _matched(draft, rules)
        key, main = _institution(draft), _other(draft)
        if key in _mains(draft, main):
            raise Conflict(tr("The institution would become a branch office of its own branch office."))
        draft.set(key, {"part_of": main}, tr("Branch office of {name}.").format(name=draft.row(main)["name"]))
        draft.decide(key, main, poi=False)
        return
    _record(draft)
    main = _institution(draft) if finding.institution_id else _other(draft)
    draft.decide(main, take_up(draft, rules, {"part_of": main}, main))


def closed(draft: Draft, _: Rules) -> None:
    """The institution does not exist any more."""
    key = _institution(draft)
    draft.close(key, draft.finding.note or tr("Closed."))
    draft.decide(key)


EFFECTS: Mapping[str, Effect] = {
    "same": same, "different": different, "source_wrong": noted, "inquiry": noted, "not_ours": not_ours, "new": new,
    "successor": successor, "merged": merged, "split": split, "branch": branch, "closed": closed,
}  # fmt: skip
TAKE_UP = ("new", "successor", "split", "branch")  # those that make an institution of a list's record
CLOSE = ("successor", "merged", "closed")


def _institution(draft: Draft) -> str:
    key = draft.finding.institution_id
    if not key:
        raise Conflict(tr("This decision needs an institution of the register."))
    draft.state.there(key)
    return key


def _record(draft: Draft) -> None:
    if not draft.finding.poi_id:
        raise Conflict(tr("This decision needs a record of the list."))


def _other(draft: Draft) -> str:
    """The institution that the decision refers to, by its id or by that of a record of this list."""
    given = draft.finding.other_id
    if not given:
        raise Conflict(tr("This decision needs 'other_id', the institution that it refers to."))
    key = given if given in draft.state.rows else draft.state.records.get(given, given)
    if key == draft.finding.institution_id:
        raise Conflict(tr("'other_id' names the institution itself."))
    draft.state.there(key)
    return key


def _mains(draft: Draft, institution_id: str) -> set[str]:
    """An institution with the one whose branch office it is, and so on."""
    found: set[str] = set()
    key: str | None = institution_id
    while key and key not in found:
        found.add(key)
        key = draft.state.rows.get(key, {}).get("part_of")
    return found


def _open(draft: Draft, key: str) -> Mapping[str, object]:
    """The institution, unless it was closed before the list was made."""
    row = draft.state.there(key)
    until = row.get("valid_until")
    if until and until < draft.finding.source_date:
        raise Conflict(tr("The institution is closed since {day}; reopen it first.").format(day=until))
    return row
