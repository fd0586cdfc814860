"""A review without its file: what was found, what was decided, and what stands where now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..errors import PlanningError
from ..register.wording import address_line
from ..texts import tr
from .entry import MOST_CANDIDATES, Candidate, Choice, Entry
from .kinds import OPEN, TABLE, check
from .pairing import LEFT, Compared, Pair, Pairing
from .rows import names_in, why_of


class Board:
    """``found``: the findings, with what somebody has entered into their layer as their choices. ``compared``: of pairs
    that are no finding what the table CANDIDATES says behind its ids.

    ``entries``: the findings as they are now, by finding_id and in its order.
    """

    entries: dict[str, Entry]

    def __init__(self, found: Mapping[str, Entry], compared: Mapping[Pair, Sequence[Any]]) -> None:
        self._filled_in = {key: entry.choice for key, entry in found.items() if entry.choice}
        open_ones = {key: replace(entry, choice=None) if entry.choice else entry for key, entry in found.items()}
        self.pairing = Pairing(open_ones)
        self._compared = compared
        self._partners: tuple[dict[str, list[str]], dict[str, list[str]]] = ({}, {})
        for one, two in compared:
            self._partners[0].setdefault(one, []).append(two)
            self._partners[1].setdefault(two, []).append(one)
        self.start(())

    def start(self, decided: Iterable[tuple[str, Choice]]) -> None:
        """Put everything as it was found, and then decide in this order, about finding_ids."""
        self._choices: dict[str, Choice | None] = dict(self._filled_in)
        self._taken: dict[str, tuple[int, str]] = {}
        for key, choice in decided:
            self._put(self._taken, key, choice)
            self._choices[key] = _kept(choice)
        self._changed = self.pairing.changed(self._taken)
        ids = sorted({*self.pairing.found, *self._changed} - _gone(self._changed))
        self.entries = {key: self._composed(key, self._changed, self._choices.get(key)) for key in ids}

    def check(self, choices: Mapping[str, Choice]) -> None:
        """Refuse choices that make no sense, or that would change what a decided finding is about."""
        taken = self._taken_with(choices)
        changed = self.pairing.changed(taken)
        for key, choice in choices.items():
            check(self._composed(key, changed), choice)
        alone = {key for key in taken if key.endswith(LEFT) and key.removesuffix(LEFT) not in taken}
        for key in (_different(self._changed, changed) - {*choices}) | alone:
            entry = self.entries.get(key)
            if entry and entry.choice:
                raise _decided_already(entry)

    def decide(self, choices: Mapping[str, Choice]) -> None:
        """Choices that were checked."""
        taken = self._taken_with(choices)
        self._choices |= {key: _kept(choice) for key, choice in choices.items()}
        before, self._taken, self._changed = self._changed, taken, self.pairing.changed(taken)
        gone = _gone(self._changed) | ({*before} - {*self._changed} - {*self.pairing.found})
        concerned = ({*choices} | _different(before, self._changed)) - gone
        more = concerned - {*self.entries}
        for key in gone:
            self.entries.pop(key, None)
        for key in concerned:
            self.entries[key] = self._composed(key, self._changed, self._choices.get(key))
        if more:
            self.entries = dict(sorted(self.entries.items()))

    def candidates(self, entry: Entry) -> list[Candidate]:
        """The others that it may be, best first, nine at most: of the list where it has an institution, else of the
        register, of which the points are not known here."""
        side = self.pairing.side(entry.finding_id, self._taken)
        own, now = entry.pair[1 - side], entry.pair[side]
        partners = {*self._partners[1 - side].get(own, ())}
        found = self.pairing.finding_of(1 - side, own)
        if found and found.pair[side]:
            partners.add(found.pair[side])
        result = [
            self._candidate(side, partner, (own, partner) if side else (partner, own))
            for partner in partners - {now}
            if self.pairing.finding_of(side, partner)
        ]
        return sorted(result, key=lambda one: (-(one.probability or 0), one.partner))[:MOST_CANDIDATES]

    def compared(self, entry: Entry, partner: str) -> Entry:
        """A finding as it would be with another candidate, undecided. KeyError for one that there is not."""
        side = self.pairing.side(entry.finding_id, self._taken)
        pair = (entry.institution_id, partner) if side else (partner, entry.poi_id)
        found = self.pairing.found.get(entry.finding_id)
        return found if found and found.pair == pair else self.pairing.entry(entry.finding_id, pair, self._known(pair))

    def _taken_with(self, choices: Mapping[str, Choice]) -> dict[str, tuple[int, str]]:
        taken = dict(self._taken)
        for key, choice in choices.items():
            self._take(taken, key, choice)
        return taken

    def _take(self, taken: dict[str, tuple[int, str]], key: str, choice: Choice) -> None:
        """Put a choice among those that take other candidates. PlanningError if that cannot be."""
        entry = self.entries.get(key)
        if entry is None:
            raise PlanningError(
                tr("Finding {id} is not there any more.").format(id=key), tr("Go on with another finding.")
            )
        if choice.partner:
            side = self.pairing.side(key, taken)
            pair = (entry.institution_id, choice.partner) if side else (choice.partner, entry.poi_id)
            known = pair in self._compared or self._was_found(pair)
            if not known or not self.pairing.finding_of(side, choice.partner):
                raise PlanningError(
                    tr("'{partner}' is no candidate of “{name}”.").format(partner=choice.partner, name=entry.name),
                    tr("Choose one of the candidates that are shown."),
                )
            if choice.kind not in TABLE or not TABLE[choice.kind].candidate:
                raise PlanningError(
                    tr("Another candidate can be the same, a successor, split off or a branch office, nothing else."),
                    tr("Decide about the finding itself."),
                )
            holder = self.pairing.holder(side, choice.partner, taken)
            if holder != key and (other := self.entries.get(holder)) and other.choice:
                raise _decided_already(other)
        self._put(taken, key, choice)

    def _put(self, taken: dict[str, tuple[int, str]], key: str, choice: Choice) -> None:
        side = self.pairing.side(key, taken)
        if choice.kind == OPEN or choice.partner:
            taken.pop(key, None)
        if choice.partner and choice.partner != self.pairing.pair_found(key, taken)[side]:
            taken[key] = side, choice.partner

    def _composed(self, key: str, changed: Mapping[str, Pair | None], choice: Choice | None = None) -> Entry:
        pair = changed.get(key)
        entry = self.pairing.entry(key, pair, self._known(pair)) if pair else self.pairing.found[key]
        return replace(entry, choice=choice) if choice else entry

    def _was_found(self, pair: Pair) -> bool:
        found = self.pairing.finding_of(0, pair[0])
        return found is not None and found.pair == pair

    def _known(self, pair: Pair) -> Compared:
        """What is known of a pair, whether it was found or compared as well; of a single record nothing."""
        found = self.pairing.finding_of(0, pair[0])
        if found and found.pair == pair:
            return Compared(found.probability, found.change, found.distance, found.changed, found.why)
        if pair not in self._compared:
            return Compared()
        probability, change, distance, changed, why = self._compared[pair]
        return Compared(probability, change or "", distance, names_in(changed or ""), why_of(why or ""))

    def _candidate(self, side: int, partner: str, pair: Pair) -> Candidate:
        found = self.pairing.finding_of(side, partner)
        assert found, "only known records are candidates"
        values = found.poi if side else found.register
        compared = self._known(pair)
        holder = self.entries[self.pairing.holder(side, partner, self._taken)]
        other = (holder.register if side else holder.poi).get("name") or holder.pair[1 - side]
        return Candidate(
            partner=partner,
            name=values.get("name") or partner,
            address=address_line(values),
            probability=compared.probability,
            distance=compared.distance,
            point=found.poi_point if side else None,
            taken_by=other,
        )


def _gone(changed: Mapping[str, Pair | None]) -> set[str]:
    return {key for key, pair in changed.items() if pair is None}


def _different(before: Mapping[str, Pair | None], now: Mapping[str, Pair | None]) -> set[str]:
    """The findings that have other sides than before."""
    missing = ("", "")
    return {key for key in {*before, *now} if before.get(key, missing) != now.get(key, missing)}


def _decided_already(entry: Entry) -> PlanningError:
    from ..register.findings import decision_titles

    assert entry.choice, "only decided findings are in the way"
    return PlanningError(
        tr("“{name}” is decided already: {kind}. This choice would change what that was about.").format(
            name=entry.name, kind=decision_titles()[entry.choice.kind]
        ),
        tr("Take that decision back first, or choose another candidate."),
    )


def _kept(choice: Choice) -> Choice | None:
    return None if choice.kind == OPEN else choice
