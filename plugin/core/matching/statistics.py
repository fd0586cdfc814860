"""How common words are in both lists: the one thing about a pair that its own two records do not tell.

A run per spatial tile gathers each tile's statistics, adds them up, and gives the sum to every tile.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from .records import Records
from .vocabulary import KIND, NUMBER, PLAIN, STOP, WEAK

# A list of ten records cannot tell how common a word is: each is weighed as if among as many more records.
_BACKGROUND = 1000
_OF_ROLE = {STOP: 0.0, WEAK: 0.15, KIND: 0.3, NUMBER: 0.5, PLAIN: 1.0}
_OF_TOWN = 0.35


@dataclass(frozen=True)
class Statistics:
    """``documents``: by word, in how many of ``records`` names it stands."""

    records: int
    documents: pd.Series

    def __add__(self, other: Statistics) -> Statistics:
        documents = self.documents.add(other.documents, fill_value=0)
        return Statistics(self.records + other.records, documents)


def gather(records: Records) -> Statistics:
    """The statistics of both lists together."""
    counts = np.bincount(records.matrix.indices, minlength=len(records.words.texts))
    return Statistics(len(records), pd.Series(counts, index=records.words.texts).groupby(level=0).sum())


def word_weights(records: Records, statistics: Statistics) -> npt.NDArray[np.float32]:
    """What sharing a word tells, by word: inverse document frequency, less for kinds, numbers and towns."""
    documents = statistics.documents.reindex(records.words.texts, fill_value=0).to_numpy(dtype=float)
    weights: npt.NDArray[np.float64] = np.log((statistics.records + _BACKGROUND) / (documents + 1)).clip(0.1)
    weights *= np.array([_OF_ROLE[role] for role in range(len(_OF_ROLE))])[records.words.roles]
    weights[records.city_words] *= _OF_TOWN
    return weights.astype(np.float32)
