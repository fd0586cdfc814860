"""Each record at most once: the pairs with the largest sum of gains, group by group of connected pairs."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import sparse
from scipy.optimize import linear_sum_assignment
from scipy.sparse.csgraph import connected_components, min_weight_full_bipartite_matching

from .candidates import Pairs

_DENSE = 250_000


def assign(pairs: Pairs, gain: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
    """Positions (ascending) of the chosen among ``pairs``, whose gains are above 0; each pair stands there once.

    Among equal sums the order of the pairs decides, so that the same pairs give the same choice.
    """
    if not len(gain):
        return np.zeros(0, dtype=np.int64)
    _, left = np.unique(pairs[0], return_inverse=True)
    _, right = np.unique(pairs[1], return_inverse=True)
    lefts, rights = int(left.max()) + 1, int(right.max()) + 1
    ones = np.ones(len(gain), dtype=np.int8)
    graph = sparse.coo_matrix((ones, (left, right + lefts)), shape=(lefts + rights,) * 2)
    _, component = connected_components(graph, directed=False)
    group = component[left]
    order = np.argsort(group, kind="stable")
    starts = np.flatnonzero(np.concatenate([[True], np.diff(group[order]) != 0]))
    sizes = np.diff(np.append(starts, len(order)))
    chosen = [order[starts[sizes == 1]]]
    for start, size in zip(starts[sizes > 1], sizes[sizes > 1], strict=True):
        own = order[start : start + size]
        chosen.append(own[_best(left[own], right[own], gain[own])])
    return np.sort(np.concatenate(chosen))


def _best(
    left: npt.NDArray[np.int64], right: npt.NDArray[np.int64], gain: npt.NDArray[np.float64]
) -> npt.NDArray[np.int64]:
    """Positions of the best choice in one group of connected pairs."""
    _, row = np.unique(left, return_inverse=True)
    _, column = np.unique(right, return_inverse=True)
    rows, columns = int(row.max()) + 1, int(column.max()) + 1
    if rows == 1 or columns == 1:
        return np.array([int(np.argmax(gain))])
    pair = sparse.csr_matrix((np.arange(1, len(gain) + 1), (row, column)), shape=(rows, columns))
    if rows * columns <= _DENSE:
        table = np.zeros((rows, columns))
        table[row, column] = gain
        one, other = linear_sum_assignment(table, maximize=True)
    else:
        # Each row may also stay alone, in a column of its own that gains nothing; costs must be above 0.
        alone = np.arange(rows)
        most = gain.max() + 1
        cost = sparse.csr_matrix(
            (
                np.concatenate([most - gain, np.full(rows, most)]),
                (np.concatenate([row, alone]), np.concatenate([column, columns + alone])),
            ),
            shape=(rows, columns + rows),
        )
        one, other = min_weight_full_bipartite_matching(cost)
        one, other = one[other < columns], other[other < columns]
    found = np.asarray(pair[one, other]).reshape(-1)
    return found[found > 0] - 1
