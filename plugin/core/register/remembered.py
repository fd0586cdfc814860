"""Earlier decisions brought upon this year's records; the rules are the table in decisions.py."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import pandas as pd

from ..texts import day_text, tr
from .decisions import WITHDRAWN, Decision, Pair, changed_since, in_force, without_place
from .fields import title
from .findings import ListOrigin, decision_titles

_SAME = ("same", "source_wrong")
_APART = ("different", "successor", "merged", "split", "branch", "closed", "not_ours", "new")
# Of which single record a decision about a pair speaks too.
_OF_INSTITUTION = (*_SAME, "successor", "merged", "split", "closed", WITHDRAWN)
_OF_POI = (*_SAME, "successor", "merged", "split", "branch", "closed", "not_ours", "new", WITHDRAWN)
# After which a single record is no question.
_SETTLED_INSTITUTION = ("successor", "merged", "split", "closed")
_SETTLED_POI = ("successor", "merged", "split", "branch", "closed", "not_ours")
_GONE = ("closed", "successor", "merged")


@dataclass(frozen=True)
class Case:
    """A decision in force about records of this year, and the fields that changed on either side since then.

    ``sure``: False where the list's record is found by the number of its row alone, which may be another's today.
    """

    decision: Decision
    register_changed: tuple[str, ...] = ()
    poi_changed: tuple[str, ...] = ()
    sure: bool = True

    @property
    def kind(self) -> str:
        return self.decision.kind

    @property
    def changed(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.register_changed, *self.poi_changed)))

    @property
    def one_sided(self) -> bool:
        """Whether it was decided about a single record."""
        return not (self.decision.institution_id and (self.decision.poi_id or self.decision.poi_hash))


Cases = Mapping[Pair, Case]


def without_reopened(decisions: Iterable[Decision], alive: Container[str]) -> list[Decision]:
    """The decisions without those that closed an institution which somebody has opened again since.

    ``alive``: the institutions of the register that have no end.
    """
    return [decision for decision in decisions if decision.kind not in _GONE or decision.institution_id not in alive]


def recall(
    decisions: Iterable[Decision],
    register: Mapping[str, str],
    poi: Mapping[str, str],
    origin: ListOrigin,
    protected: Container[str] = (),
) -> dict[Pair, Case]:
    """The decisions in force, by pairs of this year's ids: one is '' where a decision speaks of a single record.

    ``register`` and ``poi``: content hashes by id. Of a pair with one of the ``protected`` institutions the hash of
    the list's record was kept without its place.
    """
    open_ones, hidden = _Places(poi, origin), _Places({key: without_place(known) for key, known in poi.items()}, origin)

    def places(decision: Decision) -> _Places:
        return hidden if decision.institution_id in protected else open_ones

    def pairs(decision: Decision) -> Iterator[Pair]:
        one = decision.institution_id if decision.institution_id in register else ""
        found, surely = places(decision).of(decision)
        alone = not (decision.poi_id or decision.poi_hash)
        # That one list wrongly lacks an institution says nothing of another that lacks it, too.
        other_list = decision.kind == "source_wrong" and not open_ones.of_list(decision)
        if one and (decision.kind in _OF_INSTITUTION or alone) and not (alone and other_list):
            yield one, ""
        for two in found:
            if one:
                yield one, two
            if surely and (not decision.institution_id or decision.kind in _OF_POI):
                yield "", two

    return {
        (one, two): Case(
            decision,
            tuple(changed_since(decision.register_hash, register[one])) if one else (),
            tuple(changed_since(decision.poi_hash, places(decision).poi[two])) if two else (),
            not two or places(decision).of(decision)[1],
        )
        for (one, two), decision in in_force(decisions, pairs).items()
    }


def contradictions(cases: Cases) -> dict[Pair, Pair]:
    """Pairs that were decided as the same and do not count, each with the pair that does: an institution can be the
    same as one record only, and a record as one institution. The newest decision counts, of one day that about the
    first ids.
    """
    pairs = sorted(pair for pair, case in cases.items() if all(pair) and case.kind in _SAME and case.sure)
    pairs.sort(key=lambda pair: cases[pair].decision.decided_on, reverse=True)
    held: dict[tuple[str, str], Pair] = {}
    ruled_out = {}
    for pair in pairs:
        ends = [*zip(("institution", "record"), pair, strict=True)]
        if rival := next((held[end] for end in ends if end in held), None):
            ruled_out[pair] = rival
        else:
            held.update(dict.fromkeys(ends, pair))
    return ruled_out


def same(cases: Cases) -> list[Pair]:
    """Pairs that are the same without any score."""
    return [pair for pair in _decided_same(cases) if not cases[pair].changed]


def links(cases: Cases) -> list[Pair]:
    """Pairs that were decided as the same, of which something has changed since."""
    return [pair for pair in _decided_same(cases) if cases[pair].changed]


def sure_links(cases: Cases) -> list[Pair]:
    """Those of the ``links`` whose record of the list is surely the one that was meant."""
    return [pair for pair in links(cases) if cases[pair].sure]


def _decided_same(cases: Cases) -> list[Pair]:
    ruled_out = contradictions(cases)
    return [pair for pair, case in cases.items() if all(pair) and case.kind in _SAME and pair not in ruled_out]


def different(cases: Cases) -> list[Pair]:
    """Pairs that must not be matched."""
    return [pair for pair, case in cases.items() if all(pair) and case.kind in _APART and not case.changed]


def set_aside(cases: Cases) -> dict[str, str]:
    """The list's records that do not belong in the register, with a note that says since when."""
    return {
        poi_id: _told(case)
        for (institution_id, poi_id), case in cases.items()
        if not institution_id and case.kind == "not_ours" and not case.changed
    }


def settle(found: pd.DataFrame, cases: Cases, today: date) -> pd.DataFrame:
    """Findings with what was decided: no question where that holds, a question again where something changed.

    ``found``: the columns of ``matching.reconcile``; a changed copy comes back.
    """
    found = found.copy()
    columns = {name: found[name].tolist() for name in ("verdict", "change", "changed_fields", "note")}
    ids = zip(found["institution_id"], found["poi_id"], strict=True)
    for row, (one, two) in enumerate(ids if cases else ()):
        case, gone = cases.get((one, two)), cases.get((one, ""))
        effect: dict[str, str] = {}
        if (
            one
            and two
            and gone
            and gone.kind in _GONE
            and (not case or case.decision.decided_on < gone.decision.decided_on)
        ):
            effect = {"verdict": "review", "note": _told(gone) + " " + tr("But the list has it.")}
        elif case:
            verdict = columns["verdict"][row]
            effect = _pair(case, verdict, today) if one and two else _single(case, bool(one), today)
        note = effect.pop("note", "")
        columns["note"][row] = f"{columns['note'][row]} {note}".strip()
        for name, value in effect.items():
            columns[name][row] = value
    for name, values in columns.items():
        found[name] = pd.Series(values, index=found.index, dtype=object)
    return found


def _pair(case: Case, verdict: str, today: date) -> dict[str, str]:
    """What a decision makes of the finding of a pair."""
    if case.changed:
        again = {} if case.kind == "same" else {"verdict": "review"}
        return again | {"note": _changed_note(case)}
    if case.kind == "source_wrong":
        return {"change": "unchanged", "changed_fields": "", "note": _told(case)}
    if case.kind == "inquiry":
        return _inquiry(case, today, {} if verdict == "match" else {"verdict": "not_in_scope", "change": ""})
    return {"note": _told(case)}


def _single(case: Case, of_register: bool, today: date) -> dict[str, str]:
    """What a decision makes of the finding of a single record."""
    settles = case.kind in (_SETTLED_INSTITUTION if of_register else _SETTLED_POI)
    if of_register and case.kind in _SAME and not case.one_sided:
        return {"note": _told(case) + " " + tr("The list's record of then has changed, or is gone.")}
    if not (settles or case.kind == "new" or (case.one_sided and case.kind in ("inquiry", "source_wrong", "branch"))):
        return {}
    if case.changed:
        return {"note": _changed_note(case)}
    if case.kind == "new":
        return {"note": _told(case)}
    settled = {"verdict": "not_in_scope", "change": "", "note": _told(case)}
    return _inquiry(case, today, settled) if case.kind == "inquiry" else settled


def _inquiry(case: Case, today: date, waiting: dict[str, str]) -> dict[str, str]:
    due = case.decision.due
    if due and due <= today.isoformat():
        return {"note": _told(case) + " " + tr("To be asked again since {date}.").format(date=day_text(due))}
    hint = tr("To be asked again on {date}.").format(date=day_text(due)) if due else ""
    return waiting | {"note": f"{_told(case)} {hint}".strip()}


def _told(case: Case) -> str:
    decision = case.decision
    kind = decision_titles()[decision.kind]
    if decision.reason:
        kind = f"{kind} ({decision.reason})"
    if not decision.decided_on:
        return tr("Decided earlier: {kind}.").format(kind=kind)
    return tr("Decided on {date}: {kind}.").format(date=day_text(decision.decided_on), kind=kind)


def _changed_note(case: Case) -> str:
    changed = tr("Changed since then: {fields}.").format(fields=", ".join(title(name) for name in case.changed))
    return f"{_told(case)} {changed}"


class _Places:
    """Where the list's records are of which decisions speak."""

    def __init__(self, poi: Mapping[str, str], origin: ListOrigin) -> None:
        self.poi, self._origin = poi, origin
        self._by_hash: dict[str, list[str]] = defaultdict(list)
        for poi_id, known in sorted(poi.items()):
            self._by_hash[known].append(poi_id)

    def of(self, decision: Decision) -> tuple[list[str], bool]:
        """The ids of this year, and whether they are surely those that were meant.

        An id of a row may be another record's today: it counts only where the same pair is found again.
        """
        own = [decision.poi_id] if decision.poi_id in self.poi and self.of_list(decision) else []
        if own and (self._origin.source_key == "stable" or not decision.poi_hash):
            return own, True
        found = self._by_hash.get(decision.poi_hash, []) if decision.poi_hash else []
        if found and decision.kind in _SAME:
            found = [decision.poi_id] if decision.poi_id in found else found[:1]
        return (found, True) if found else (own, False)

    def of_list(self, decision: Decision) -> bool:
        """Whether it was decided about this list, and not about one from elsewhere."""
        return decision.source in ("", self._origin.source) or not self._origin.source
