"""The candidates' scores, reckoned some pairs at a time: what a million records' comparisons fill does not fit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from .arrays import Ints
from .candidates import Pairs
from .compare import Comparer
from .places import on_one_place
from .records import Records
from .weigh import Weights, gaps, scaled, told, total

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

_AT_ONCE = 100_000


@dataclass(frozen=True)
class Scored:
    """Candidate pairs (positions in register and list, sorted) and what they count.

    ``logit``: of the probability; ``gap``: the share of it that the rivals have. ``same_address``: same or one within
    the other; ``same_place``: that, or the same point where an address is missing.
    """

    pairs: Pairs
    logit: Floats
    gap: Floats
    same_address: Bools
    same_place: Bools
    comparer: Comparer
    weights: Weights

    def contributions(self, rows: Ints) -> pd.DataFrame:
        """The contributions of each comparison, see ``weigh``, of the pairs at these positions."""
        parts = []
        for part in _parts(len(rows)):
            one, other = (side[rows[part]] for side in self.pairs)
            own = told(self.comparer.compare((one, other)), self.weights)
            parts.append(scaled(own, self.gap[rows[part]], self.weights))
        return pd.concat(parts, ignore_index=True)


def score(records: Records, pairs: Pairs, word_weights: npt.NDArray[np.float32], weights: Weights) -> Scored:
    """The candidates with their scores. ``word_weights``: see statistics.py."""
    size = len(pairs[0])
    comparer = Comparer(records, pairs, word_weights)
    scores, logit = np.empty(size), np.empty(size)
    same_address, same_place = np.empty(size, dtype=bool), np.empty(size, dtype=bool)
    for part in _parts(size):
        comparisons = comparer.compare((pairs[0][part], pairs[1][part]))
        own = told(comparisons, weights)
        scores[part] = total(own)
        logit[part] = scaled(own, np.zeros(len(comparisons)), weights).sum(axis=1)
        same_address[part], same_place[part] = on_one_place(comparisons)
    gap = np.interp(gaps(scores, pairs, weights.nobody), *weights.gap)
    return Scored(pairs, logit + gap, gap, same_address, same_place, comparer, weights)


def _parts(size: int) -> Iterator[slice]:
    """Slices that cover ``size`` places; one empty where there are none."""
    return (slice(start, start + _AT_ONCE) for start in range(0, max(size, 1), _AT_ONCE))
