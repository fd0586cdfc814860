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
from .doubts import KEPT, NONE, UNPROVEN, crowded, doubts, facts
from .places import on_one_place
from .records import Records
from .weigh import Weights, gaps, leads, logit, probability, scaled, told, total

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

_AT_ONCE = 100_000
# Whoever kept phone and e-mail (or web page) is worth asking about, whatever else changed: so far above the threshold.
_ASKED = 0.1


@dataclass(frozen=True)
class Scored:
    """Candidate pairs (positions in register and list, sorted) and what they count.

    ``logit``: of the probability; ``gap``: the share of it that the rivals have; ``kept``: what is added for the same
    phone and e-mail. ``lead``: over other candidates. ``facts`` and ``doubt``: see doubts.py; a doubt is told of those
    that may become a finding. ``same_address``: same or one within the other; ``same_place``: that, or the same point
    where an address is missing.
    """

    pairs: Pairs
    logit: Floats
    gap: Floats
    kept: Floats
    lead: Floats
    facts: npt.NDArray[np.int16]
    doubt: Ints
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
            table = scaled(own, self.gap[rows[part]], self.weights)
            parts.append(table.assign(together=table["together"] + self.kept[rows[part]]))
        return pd.concat(parts, ignore_index=True)


def score(
    records: Records, pairs: Pairs, word_weights: npt.NDArray[np.float32], weights: Weights, least: float
) -> Scored:
    """The candidates with their scores. ``word_weights``: see statistics.py; ``least``: from which probability on a
    pair may become a finding."""
    size = len(pairs[0])
    comparer = Comparer(records, pairs, word_weights)
    scores, alone, known = np.empty(size), np.empty(size), np.empty(size, dtype=np.int16)
    same_address, same_place = np.empty(size, dtype=bool), np.empty(size, dtype=bool)
    for part in _parts(size):
        comparisons = comparer.compare((pairs[0][part], pairs[1][part]))
        own = told(comparisons, weights)
        scores[part] = total(own)
        alone[part] = scaled(own, np.zeros(len(comparisons)), weights).sum(axis=1)
        known[part] = facts(comparisons)
        same_address[part], same_place[part] = on_one_place(comparisons)
    lead = leads(scores, pairs)
    gap = np.interp(gaps(scores, lead, weights.nobody), *weights.gap)
    doubt = np.full(size, NONE, dtype=np.int64)
    probable = np.flatnonzero((probability(alone + gap) >= least) | ((known & KEPT) != 0))
    doubt[probable] = doubts(records, (pairs[0][probable], pairs[1][probable]), known[probable])
    # That nobody else is there makes no pair more probable whose records contradict each other.
    gap = np.where(np.isin(doubt, UNPROVEN), np.minimum(gap, 0), gap)
    kept = np.where((known & KEPT) != 0, np.maximum(logit(weights.review) + _ASKED - alone - gap, 0), 0)
    full = crowded(records)
    lead = np.where(full[pairs[0]] | full[pairs[1] + records.registered], 0, lead)
    return Scored(pairs, alone + gap + kept, gap, kept, lead, known, doubt, same_address, same_place, comparer, weights)


def _parts(size: int) -> Iterator[slice]:
    """Slices that cover ``size`` places; one empty where there are none."""
    return (slice(start, start + _AT_ONCE) for start in range(0, max(size, 1), _AT_ONCE))
