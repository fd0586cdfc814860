"""Records left over on both sides whose names are spelled alike: moved, perhaps, and misspelled.

No candidate comes from letters: among all records they would find too much. Among the few left over they are a hint.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import sparse

from .arrays import Ints
from .candidates import Pairs
from .names import product
from .places import distances
from .records import Records
from .spelling import triples
from .vocabulary import PLAIN

# Cosine of the letter triples of the names' own words.
_ALIKE = 0.6
# A triple that more names have tells nothing, and would make the work grow with the square of the records.
_MOST_NAMES = 30
_NEAR = 15_000.0


def misspelled(records: Records, taken: Pairs) -> Pairs:
    """Of the records in no pair (``taken``: those in one, positions in register and list) each one of the register
    with the one of the list, in the same town or nearby, whose name is spelled most alike, if it holds both ways."""
    split = records.registered
    alone = np.ones(len(records), dtype=bool)
    alone[taken[0]] = False
    alone[taken[1] + split] = False
    left, right = np.flatnonzero(alone[:split]), np.flatnonzero(alone[split:]) + split
    if not len(left) or not len(right):
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    matrix = triples(_own(records, np.concatenate([left, right])))
    matrix.data[:] = 1
    told = np.asarray(matrix.sum(axis=0)).reshape(-1) <= _MOST_NAMES
    rare = (matrix @ sparse.diags_array(told.astype(np.float32))).tocsr()
    rare.eliminate_zeros()
    met = (rare[: len(left)] @ rare[len(left) :].T).tocoo()
    one, two = met.row.astype(np.int64), met.col.astype(np.int64) + len(left)
    length = np.asarray(matrix.sum(axis=1)).reshape(-1).astype(float)
    alike = product(matrix[one], matrix[two]) / np.sqrt(length[one] * length[two])
    near = _near(records, left[one], right[two - len(left)])
    kept = np.flatnonzero((alike >= _ALIKE) & near)
    best = kept[_is_best(one[kept], alike[kept]) & _is_best(two[kept], alike[kept])]
    return left[one[best]], right[two[best] - len(left)] - split


def _own(records: Records, rows: Ints) -> list[str]:
    """The own words of the records' names."""
    words = records.words
    own = (words.roles == PLAIN) & (words.bearers == 0)
    row, code = records.names.row, records.names.code
    starts, ends = np.searchsorted(row, rows), np.searchsorted(row, rows, side="right")
    bounds = zip(starts.tolist(), ends.tolist(), strict=True)
    return [" ".join(words.texts[word] for word in code[start:end].tolist() if own[word]) for start, end in bounds]


def _near(records: Records, left: Ints, right: Ints) -> npt.NDArray[np.bool_]:
    same_town = (records.city[left] >= 0) & (records.city[left] == records.city[right])
    return np.asarray(same_town | (-distances(records, left, right) <= _NEAR), dtype=np.bool_)


def _is_best(record: Ints, alike: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
    """Which pairs are the first of the most similar of their record."""
    order = np.lexsort((-alike, record))
    first = np.ones(len(order), dtype=np.bool_)
    first[1:] = record[order][1:] != record[order][:-1]
    result = np.zeros(len(order), dtype=np.bool_)
    result[order] = first
    return result
