"""What a person should know who decides: records at the same address, second best, successor, merger."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..errors import listed
from ..texts import format_number, tr
from .arrays import Ints
from .candidates import Pairs, combined
from .places import distances
from .records import Records

# A candidate beneath is no alternative worth reading.
_WORTH_TELLING = 0.05
_FAR = 2000.0


@dataclass(frozen=True)
class Rivals:
    """Candidate pairs: positions, probability beside their rivals and by themselves, whether at the same place."""

    pairs: Pairs
    probability: npt.NDArray[np.float64]
    alone: npt.NDArray[np.float64]
    same_place: npt.NDArray[np.bool_]


class Notes:
    """Notes by record: a record before ``registered`` is the register's, the others are the list's."""

    def __init__(self, records: Records, ids: Sequence[str]) -> None:
        self._records = records
        self._ids = ids
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
        """One more sentence about a record."""
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
            # The first eleven names are all that is shown: ten and the one itself.
            for record in members:
                shown = [self._ids[other] for other in members[:11] if other != record]
                text = tr("Same address as {ids}.").format(ids=_first(shown, len(members) - 1))
                self.add(record, text)

    def rivals(self, found: Rivals, chosen: Pairs) -> None:
        """Second-best candidates of chosen records, and what unmatched ones may have become."""
        split = self._records.registered
        left, right = found.pairs[0], found.pairs[1] + split
        partner = np.full(len(self._records), -1, dtype=np.int64)
        partner[chosen[0]] = chosen[1] + split
        partner[chosen[1] + split] = chosen[0]
        other = partner[left] != right
        told = np.flatnonzero(other & ((found.probability >= _WORTH_TELLING) | (found.alone >= 0.5) | found.same_place))
        told = told[np.lexsort((right[told], left[told], -found.probability[told]))]
        seen: set[int] = set()
        explained: set[int] = set()
        for pair in told.tolist():
            one, two = int(left[pair]), int(right[pair])
            self._second_best(found, pair, [record for record in (one, two) if record not in seen])
            seen |= {one, two}
            single = one if partner[one] < 0 else two
            if partner[one] < 0 and partner[two] < 0:
                self._successor(one, two, bool(found.same_place[pair]))
            elif found.alone[pair] >= 0.5 and single not in explained:
                self._merged_or_split(one, two, partner)
                explained.add(single)

    def _second_best(self, found: Rivals, pair: int, records: Iterable[int]) -> None:
        if found.probability[pair] < _WORTH_TELLING:
            return
        ends = {int(found.pairs[0][pair]), int(found.pairs[1][pair]) + self._records.registered}
        for record in records:
            (other,) = ends - {record}
            value = format_number(float(found.probability[pair]), 2)
            text = tr("Other candidate: {id} (probability {probability}).")
            self.add(record, text.format(id=self._ids[other], probability=value))

    def _successor(self, registered: int, listed_record: int, same_place: bool) -> None:
        if same_place:
            new, old = self._ids[listed_record], self._ids[registered]
            self.add(registered, tr("Possible successor at the same address: {id}.").format(id=new))
            self.add(listed_record, tr("Possible successor of {id} at the same address.").format(id=old))

    def _merged_or_split(self, registered: int, listed_record: int, partner: Ints) -> None:
        if partner[registered] < 0:
            kept = self._ids[partner[listed_record]]
            text = tr("Possible merger: {id} is matched with {kept}.")
            self.add(registered, text.format(id=self._ids[listed_record], kept=kept))
        elif partner[listed_record] < 0:
            kept = self._ids[partner[registered]]
            text = tr("Possible split: {id} is matched with {kept}.")
            self.add(listed_record, text.format(id=self._ids[registered], kept=kept))

    def far_apart(self, left: Ints, right: Ints) -> None:
        """Says of chosen pairs whose addresses agree that the points do not: one of them is wrong."""
        metres = -distances(self._records, left, right + self._records.registered)
        for pair in np.flatnonzero(metres > _FAR).tolist():
            text = tr("The points are {metres} m apart though the addresses agree.")
            self.add(int(left[pair]), text.format(metres=format_number(float(metres[pair]))))


def _first(ids: list[str], count: int) -> str:
    """The first ten ids as ``listed`` shows them, of a group of ``count``."""
    return listed(ids) if count == len(ids) else f"{', '.join(ids[:10])}, ... (+{count - 10})"
