"""What is known before any comparison: last year's links and people's decisions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from .candidates import Pairs

IdPairs = Iterable[tuple[str, str]]


@dataclass(frozen=True)
class Known:
    """Pairs (institution id, poi id). Those with an id that is in neither list are left out.

    ``links``: the same by a key that its source keeps from year to year. ``same``, ``different``: decided by people.
    A pair that is ``different`` is so whatever else is said. Of pairs with a record in common the first in the order of
    ids counts, and the decided before the linked.
    """

    links: IdPairs = ()
    same: IdPairs = ()
    different: IdPairs = ()


@dataclass(frozen=True)
class Settled:
    """Known pairs as positions: ``same`` of those taken as pairs (else: by link), the forbidden, and links that are
    doubted, so that both records are free for others."""

    pairs: Pairs
    same: npt.NDArray[np.bool_]
    different: Pairs
    released: Pairs

    def releasing(self, doubted: npt.NDArray[np.bool_]) -> Settled:
        """Without those pairs that are doubted."""
        left, right = self.pairs
        kept = left[~doubted], right[~doubted]
        return Settled(kept, self.same[~doubted], self.different, (left[doubted], right[doubted]))


def settle(known: Known, register: pd.Index, poi: pd.Index) -> Settled:
    """``Known`` for two lists of ids; each record in at most one pair."""
    forbidden = set(known.different)
    left: dict[str, str] = {}
    right: dict[str, str] = {}
    decided = set(known.same) - forbidden
    for institution_id, poi_id in [*sorted(decided), *sorted(set(known.links) - forbidden - decided)]:
        if institution_id not in left and poi_id not in right and institution_id in register and poi_id in poi:
            left[institution_id] = poi_id
            right[poi_id] = institution_id
    pairs = list(left.items())
    same = np.array([pair in decided for pair in pairs], dtype=bool)
    none = np.zeros(0, dtype=np.int64)
    return Settled(_positions(pairs, register, poi), same, _positions(sorted(forbidden), register, poi), (none, none))


def _positions(pairs: list[tuple[str, str]], register: pd.Index, poi: pd.Index) -> Pairs:
    left = register.get_indexer(pd.Index([pair[0] for pair in pairs], dtype=object))
    right = poi.get_indexer(pd.Index([pair[1] for pair in pairs], dtype=object))
    there = (left >= 0) & (right >= 0)
    return left[there].astype(np.int64), right[there].astype(np.int64)


def with_settled(pairs: Pairs, settled: Settled, size: int) -> Pairs:
    """The candidates with the known pairs and without the forbidden; ``size``: length of the list."""
    keys = np.union1d(_key(pairs, size), np.append(_key(settled.pairs, size), _key(settled.released, size)))
    keys = np.setdiff1d(keys, _key(settled.different, size), assume_unique=True)
    return keys // max(size, 1), keys % max(size, 1)


def rows_of(pairs: Pairs, wanted: Pairs, size: int) -> npt.NDArray[np.int64]:
    """Where each wanted pair stands among the sorted ``pairs``, which hold it."""
    return np.searchsorted(_key(pairs, size), _key(wanted, size)).astype(np.int64)


def _key(pairs: Pairs, size: int) -> npt.NDArray[np.int64]:
    return pairs[0].astype(np.int64) * max(size, 1) + pairs[1]
