"""Pairs of names that share most, by the weights of the shared words."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from scipy import sparse

from .arrays import Ints
from .records import Records

Pairs = tuple[Ints, Ints]

_NAMES = 5
# Similar names are looked for along each record's rarest words, until so many other records were seen.
_FEWEST_LOOKED_AT = 20
_LOOKED_AT = 2_000_000
_AT_ONCE = 50_000


def similar_names(records: Records, weights: npt.NDArray[np.float32]) -> Iterator[Pairs]:
    """For each record the five of the other list whose names share most, by the weights of the shared words."""
    matrix = _keys(records, weights)
    norms = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).reshape(-1))
    matrix.data *= np.repeat((1 / np.maximum(norms, 1e-6)).astype(np.float32), np.diff(matrix.indptr))
    left, right = matrix[: records.registered], matrix[records.registered :]
    del matrix
    looked_at = max(_FEWEST_LOOKED_AT, _LOOKED_AT // len(records))
    yield from _best(left, right, looked_at)
    for found in _best(right, left, looked_at):
        yield found[1], found[0]


def _keys(records: Records, weights: npt.NDArray[np.float32]) -> sparse.csr_matrix:
    """Which record has which key, with its weight.

    A word in a town is rarer than the word: with both as keys, common names are looked up where they are.
    """
    words = len(weights)
    telling = weights[records.names.code] > 0
    row, code = records.names.row[telling], records.names.code[telling]
    city = records.city[row]
    in_city = city >= 0
    local, of_local = np.unique(city[in_city] * words + code[in_city], return_inverse=True)
    key = np.concatenate([code, words + of_local.reshape(-1)])
    weight = np.concatenate([weights[code], weights[code[in_city]] * np.float32(0.5)])
    row = np.concatenate([row, row[in_city]])
    return sparse.csr_matrix((weight, (row, key)), shape=(len(records), words + len(local)))


def _best(one: sparse.csr_matrix, other: sparse.csr_matrix, looked_at: int) -> Iterator[Pairs]:
    frequency = np.bincount(other.indices, minlength=other.shape[1])
    turned = other.T.tocsr()
    for start in range(0, one.shape[0], _AT_ONCE):
        row, column = _largest((_rarest(one[start : start + _AT_ONCE], frequency, looked_at) @ turned).tocsr())
        yield start + row, column


def _rarest(matrix: sparse.csr_matrix, frequency: Ints, looked_at: int) -> sparse.csr_matrix:
    """Of each row the columns of the lowest frequency, that together come to ``looked_at`` at most."""
    row = np.repeat(np.arange(matrix.shape[0]), np.diff(matrix.indptr))
    seen = frequency[matrix.indices]
    there = np.flatnonzero((seen > 0) & (seen <= looked_at))
    order = there[np.argsort(row[there] * (looked_at + 1) + seen[there], kind="stable")]
    sums = np.concatenate([[0], np.cumsum(seen[order])])
    before = sums[np.searchsorted(row[order], row[order])]
    keep = np.sort(order[sums[1:] - before <= looked_at])
    starts = np.searchsorted(keep, matrix.indptr)
    return sparse.csr_matrix((matrix.data[keep], matrix.indices[keep], starts), shape=matrix.shape)


def _largest(scores: sparse.csr_matrix) -> Pairs:
    """Row and column of the five largest values of each row; equal ones by column."""
    scores.sort_indices()
    count = np.diff(scores.indptr)
    filled = np.flatnonzero(count)
    best = np.zeros(scores.shape[0], dtype=scores.dtype)
    if len(filled):
        best[filled] = np.maximum.reduceat(scores.data, scores.indptr[filled])
    row = np.repeat(np.arange(scores.shape[0]), count)
    close = np.flatnonzero(scores.data >= 0.5 * best[row])
    row = row[close]
    # Only rows with more than five close ones need to be sorted.
    crowded = np.bincount(row, minlength=scores.shape[0])[row] > _NAMES
    some, several = close[crowded], row[crowded]
    # Scores are positive: the bits of such a number, read as an integer, ascend with it.
    falling = np.int64(2**31) - scores.data[some].view(np.int32)
    order = np.argsort(several * 2**32 + falling, kind="stable")
    place = np.arange(len(order)) - np.searchsorted(several, several)
    kept = np.concatenate([close[~crowded], some[order][place < _NAMES]])
    of_row = np.concatenate([row[~crowded], several[place < _NAMES]])
    return of_row.astype(np.int64), scores.indices[kept].astype(np.int64)
