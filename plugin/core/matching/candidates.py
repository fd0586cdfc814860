"""Pairs worth comparing: some three to ten for each record, of the millions there are.

The union of pairs that share a key (phone, address, name in a town ...), lie close together, or have the most similar
names. No key can make the number of pairs explode: within groups that are too large (ten thousand records at one
address) the records are paired by rank, and finer keys find the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import numpy.typing as npt
from scipy import sparse
from scipy.spatial import cKDTree

from .arrays import Ints, codes_of, grouped, runs
from .records import Records
from .similar import similar_names

NEAR = 300.0
_NEIGHBOURS = 5
_MOST_PAIRS_OF_A_KEY = 400

Pairs = tuple[Ints, Ints]


def candidates(records: Records, weights: npt.NDArray[np.float32]) -> Pairs:
    """Positions in the register and in the list (from 0 in each) of all candidate pairs, sorted, each once."""
    split = records.registered
    shape = split, len(records) - split
    found = [(left.astype(np.int32), right.astype(np.int32)) for left, right in _all(records, weights)]
    if not found:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    left, right = (np.concatenate(side) for side in zip(*found, strict=True))
    del found
    # A sparse matrix holds each place once, in order.
    once = sparse.coo_matrix((np.ones(len(left), dtype=np.bool_), (left, right)), shape=shape).tocsr()
    return np.repeat(np.arange(split), np.diff(once.indptr)), once.indices.astype(np.int64)


def _all(records: Records, weights: npt.NDArray[np.float32]) -> Iterator[Pairs]:
    split = records.registered
    if not 0 < split < len(records):
        return
    house = records.house[:, 0].astype(np.int64)
    for town in (records.postcode, records.city):
        yield from joins(combined(records.street, house, town), (records.name, records.category), split)
    yield from joins(records.phone, (records.name, records.category), split)
    for own in (records.name, records.core):
        yield from joins(own, (records.city, records.postcode), split)
    yield join(combined(records.street, records.postcode, records.category), split)
    yield join(records.email, split)
    yield join(records.website, split)
    yield near(records.xy, split)
    yield from similar_names(records, weights)


def combined(*keys: Ints) -> Ints:
    """One key of several; -1 where one of them is."""
    result = np.full(len(keys[0]), -1, dtype=np.int64)
    known = np.flatnonzero(np.logical_and.reduce([key >= 0 for key in keys]))
    if len(known):
        joint = keys[0][known]
        for key in keys[1:]:
            joint = codes_of(joint * (key.max() + 1) + key[known])
        result[known] = joint
    return result


def joins(key: Ints, finer: Iterable[Ints], split: int) -> Iterator[Pairs]:
    """Pairs with the same key; of a key that too many have also those with the same finer key beside it."""
    yield join(key, split)
    crowded = np.append(np.multiply(*_counts(key, split)) > _MOST_PAIRS_OF_A_KEY, False)[key]
    if crowded.any():
        for other in finer:
            yield join(combined(np.where(crowded, key, -1), other), split)


def join(key: Ints, split: int) -> Pairs:
    """Pairs of records before and from position ``split`` with the same key; -1 is no key.

    Of a key with more pairs than ``_MOST_PAIRS_OF_A_KEY`` only the first with the first, the second with the second...
    """
    groups = key.max(initial=-1) + 1
    known = [np.flatnonzero(side >= 0) for side in (key[:split], key[split:])]
    (left, starts), (right, other_starts) = (
        grouped(side[rows], groups) for side, rows in zip((key[:split], key[split:]), known, strict=True)
    )
    size, other_size = np.diff(starts), np.diff(other_starts)
    rank, other_size_of = np.arange(len(left)) - np.repeat(starts[:-1], size), np.repeat(other_size, size)
    many = np.repeat(size * other_size > _MOST_PAIRS_OF_A_KEY, size)
    count = np.where(many, rank < other_size_of, other_size_of)
    first = np.repeat(other_starts[:-1], size) + np.where(many, rank, 0)
    return known[0][np.repeat(left, count)], known[1][right[runs(first, count)]]


def _counts(key: Ints, split: int) -> tuple[Ints, Ints]:
    """How many records before and from ``split`` have each key."""
    groups = key.max(initial=-1) + 1
    before, behind = (np.bincount(side[side >= 0], minlength=groups) for side in (key[:split], key[split:]))
    return before, behind


def near(xy: npt.NDArray[np.float64], split: int) -> Pairs:
    """Pairs of the nearest places within ``NEAR``: five of the list for each of the register, and the reverse."""
    (left, left_key), (right, right_key) = _places(xy[:split]), _places(xy[split:])
    none = np.zeros(0, dtype=np.int64)
    if not len(left) or not len(right):
        return none, none
    pairs = np.concatenate([_nearest(left, right), _nearest(right, left)[:, ::-1]])
    pairs = np.column_stack(np.divmod(np.unique(pairs[:, 0] * len(right) + pairs[:, 1]), len(right)))
    # A place pair is a key that the records of both places have; a record has several, so it is repeated.
    rows = [_members(left_key, pairs[:, 0]), _members(right_key, pairs[:, 1])]
    key = np.concatenate([rows[0][0], rows[1][0]])
    one, other = join(key, len(rows[0][0]))
    return rows[0][1][one], rows[1][1][other]


def _places(xy: npt.NDArray[np.float64]) -> tuple[npt.NDArray[np.float64], Ints]:
    """Different points, and for each record the position of its point; -1: none."""
    known = np.flatnonzero(~np.isnan(xy[:, 0]))
    order = known[np.lexsort((xy[known, 1], xy[known, 0]))]
    places = xy[order]
    new = np.ones(len(places), dtype=bool)
    new[1:] = (places[1:] != places[:-1]).any(axis=1)
    key = np.full(len(xy), -1, dtype=np.int64)
    key[order] = np.cumsum(new) - 1
    return places[new], key


def _nearest(places: npt.NDArray[np.float64], others: npt.NDArray[np.float64]) -> Ints:
    k = min(_NEIGHBOURS, len(others))
    distance, found = cKDTree(others).query(places, k=np.arange(1, k + 1), distance_upper_bound=NEAR)
    row, column = np.nonzero(np.isfinite(distance))
    return np.column_stack([row, found[row, column]]).astype(np.int64)


def _members(place_of_record: Ints, wanted: Ints) -> Pairs:
    """For each wanted place its records: (position in ``wanted``, record)."""
    known = np.flatnonzero(place_of_record >= 0)
    order, starts = grouped(place_of_record[known], int(place_of_record.max(initial=-1)) + 1)
    count = np.diff(starts)[wanted]
    return np.repeat(np.arange(len(wanted)), count), known[order[runs(starts[wanted], count)]]
