"""What a person should know who decides: records at the same address, second best, successor, merger, split."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..texts import format_number, tr
from .arrays import Ints
from .candidates import Pairs, combined
from .labels import Labels
from .places import distances
from .records import Records

# A candidate beneath is no alternative worth reading.
_WORTH_TELLING = 0.05
_FAR = 2000.0


@dataclass(frozen=True)
class Rivals:
    """Candidate pairs: positions, probability beside their rivals, whether they may be parts of one another (probable
    by themselves, or one name contains the other), and whether they are at the same place."""

    pairs: Pairs
    probability: npt.NDArray[np.float64]
    part: npt.NDArray[np.bool_]
    same_place: npt.NDArray[np.bool_]


class Notes:
    """Notes by record: a record before ``registered`` is the register's, the others are the list's."""

    def __init__(self, records: Records, labels: Labels) -> None:
        self._records = records
        self._labels = labels
        self._texts: dict[int, list[str]] = defaultdict(list)

    def of(self, *records: Ints) -> npt.NDArray[np.object_]:
        """All that is known about each record, or about both of each pair."""
        noted = np.zeros(len(self._records), dtype=bool)
        noted[list(self._texts)] = True
        result = np.full(len(records[0]), "", dtype=object)
        some = np.flatnonzero(np.logical_or.reduce([noted[side] for side in records]))
        both = zip(*[side[some].tolist() for side in records], strict=True)
        for place, members in zip(some.tolist(), both, strict=True):
            texts = [text for record in members for text in self._texts.get(record, ())]
            result[place] = " ".join(dict.fromkeys(texts))
        return result

    def add(self, record: int, text: str) -> None:
        """One more sentence about a record; '' is none."""
        if text:
            self._texts[record].append(text)

    def same_address(self) -> None:
        """Names the records of the same list at the same street and number."""
        split = self._records.registered
        house = self._records.house[:, 0].astype(np.int64)
        town = np.where(self._records.postcode >= 0, self._records.postcode, self._records.city)
        side = (np.arange(len(self._records)) >= split).astype(np.int64)
        key = combined(self._records.street, house, np.where(town < 0, -1, town), side)
        counts = np.bincount(key[key >= 0], minlength=1)
        shared = np.flatnonzero((key >= 0) & (counts[key] > 1))
        groups: dict[int, list[int]] = defaultdict(list)
        for record in shared.tolist():
            groups[int(key[record])].append(record)
        for members in groups.values():
            # Three are shown, and the record itself is none of them.
            for record in members:
                others = self._labels.listed([other for other in members[:4] if other != record], len(members) - 1)
                in_register = tr("Same address in the register: {records}.")
                text = in_register if record < split else tr("Same address in the list: {records}.")
                self.add(record, text.format(records=others))

    def keys(self, released: Pairs, chosen: Pairs) -> None:
        """Says of doubted links that did not become a finding, whose the key was."""
        split = self._records.registered
        together = set(zip(chosen[0].tolist(), chosen[1].tolist(), strict=True))
        for one, two in zip(released[0].tolist(), released[1].tolist(), strict=True):
            if (one, two) not in together:
                key, new, old = self._labels.ids[two + split], self._labels.of(two + split), self._labels.of(one)
                self.add(one, tr("Its key {key} now belongs to {record} in the list.").format(key=key, record=new))
                self.add(two + split, tr("Key {key} belonged to {record} so far.").format(key=key, record=old))

    def misspelled(self, found: Pairs) -> None:
        """Names the most similar name of the other list; ``found``: positions in register and list."""
        for one, two in zip(found[0].tolist(), (found[1] + self._records.registered).tolist(), strict=True):
            if not self._texts.get(one) and not self._texts.get(two):
                text = tr("Similar name in the list: {record}.")
                self.add(one, text.format(record=self._labels.of(two)))
                text = tr("Similar name in the register: {record}.")
                self.add(two, text.format(record=self._labels.of(one)))

    def rivals(self, found: Rivals, chosen: Pairs) -> None:
        """Second-best candidates of chosen records, and what unmatched ones may have become."""
        split = self._records.registered
        left, right = found.pairs[0], found.pairs[1] + split
        partner = np.full(len(self._records), -1, dtype=np.int64)
        partner[chosen[0]] = chosen[1] + split
        partner[chosen[1] + split] = chosen[0]
        other = partner[left] != right
        part = found.part & ((partner[left] < 0) != (partner[right] < 0))
        told = np.flatnonzero(other & ((found.probability >= _WORTH_TELLING) | part | found.same_place))
        told = told[np.lexsort((right[told], left[told], -found.probability[told]))]
        successors: dict[int, list[int]] = defaultdict(list)
        seen: set[int] = set()
        explained: set[int] = set()
        for pair in told.tolist():
            one, two = int(left[pair]), int(right[pair])
            single = one if partner[one] < 0 else two
            if partner[one] < 0 and partner[two] < 0 and found.same_place[pair]:
                successors[one].append(two)
                successors[two].append(one)
                continue
            self._second_best(found, pair, [record for record in (one, two) if record not in seen])
            seen |= {one, two}
            if part[pair] and single not in explained:
                self._merged_or_split(one, two, partner)
                explained.add(single)
        self._successors(successors)

    def _second_best(self, found: Rivals, pair: int, records: Iterable[int]) -> None:
        if found.probability[pair] < _WORTH_TELLING:
            return
        split = self._records.registered
        ends = {int(found.pairs[0][pair]), int(found.pairs[1][pair]) + split}
        for record in records:
            (other,) = ends - {record}
            value = format_number(float(found.probability[pair]), 2)
            in_list = tr("Other candidate in the list: {record}, probability {probability}.")
            text = (
                in_list
                if other >= split
                else tr("Other candidate in the register: {record}, probability {probability}.")
            )
            self.add(record, text.format(record=self._labels.of(other), probability=value))

    def _successors(self, successors: dict[int, list[int]]) -> None:
        for record, others in successors.items():
            new = tr("Possible successor at the same address, in the list: {records}.")
            old = tr("Possible successor, at the same address, of {records} in the register.")
            text = new if record < self._records.registered else old
            self.add(record, text.format(records=self._labels.listed(others, len(others))))

    def _merged_or_split(self, registered: int, listed_record: int, partner: Ints) -> None:
        label = self._labels.of
        if partner[registered] < 0:
            text = tr("Possible merger: {record} in the list, which is matched with {kept}.")
            kept = label(int(partner[listed_record]))
            self.add(registered, text.format(record=label(listed_record), kept=kept))
            text = tr("Possible merger: {record} in the register has no other counterpart.")
            self.add(listed_record, text.format(record=label(registered)))
        else:
            text = tr("Possible split or branch of {record} in the register, which is matched with {kept}.")
            self.add(listed_record, text.format(record=label(registered), kept=label(int(partner[registered]))))
            text = tr("Possible split or branch: {record} in the list has no other counterpart.")
            self.add(registered, text.format(record=label(listed_record)))

    def far_apart(self, left: Ints, right: Ints) -> None:
        """Says of chosen pairs whose addresses agree that the points do not: one of them is wrong."""
        metres = -distances(self._records, left, right + self._records.registered)
        for pair in np.flatnonzero(metres > _FAR).tolist():
            text = tr("The points are {metres} m apart though the addresses agree.")
            self.add(int(left[pair]), text.format(metres=format_number(float(metres[pair]))))
