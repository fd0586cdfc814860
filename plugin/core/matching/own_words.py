"""What names say beyond kind, bearer and town: whether two share it, and what each has that the other lacks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import sparse

from .arrays import Ints
from .candidates import Pairs
from .names import product
from .records import Records
from .spelling import triples
from .vocabulary import PLAIN

Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]

# Shorter words are rests of abbreviations.
_SHORTEST = 3
_SHORTEST_MISTYPED, _SHORTEST_WITH_ANOTHER_LETTER = 4, 6
# Two names of more words than that (together: the product) are not compared word by word.
_MOST_WORD_PAIRS = 2000


@dataclass(frozen=True)
class OwnWords:
    """What two names say beyond kind, bearer, town and each other's address: whether they share such words, also
    misspelled ones, and how many only the register's (``left``) or the list's (``right``) name has."""

    shared: Bools
    left: Ints
    right: Ints

    @property
    def contradict(self) -> Bools:
        """Both have words of their own."""
        return (self.left > 0) & (self.right > 0)

    @property
    def strange(self) -> Bools:
        """Nothing is shared, though one has words."""
        return ~self.shared & ((self.left > 0) | (self.right > 0))


def own_words(records: Records, pairs: Pairs, alike_from: Floats) -> OwnWords:
    """The own words of pairs (positions in register and list). ``alike_from``: for each pair, from which share of
    letter triples (both counted) on two words are one with a typing error."""
    left, right = pairs[0], pairs[1] + records.registered
    words = records.words
    own = (words.roles == PLAIN) & (words.bearers == 0) & ~records.city_words
    telling = own & (np.array([len(text) for text in words.texts], dtype=np.int64) >= _SHORTEST)
    every, longer = where(records.matrix, own), where(records.matrix, telling)
    shared = sizes(every[left].multiply(records.matrix[right])) > 0
    only_left, only_right = (
        _rest(longer[one], records.matrix[other] + records.context[other])
        for one, other in ((left, right), (right, left))
    )
    counts = sizes(only_left), sizes(only_right)
    asked = np.flatnonzero(((counts[0] > 0) & (counts[1] > 0)) | (~shared & (counts[0] + counts[1] > 0)))
    alike = _alike(longer[left[asked]], longer[right[asked]], words.texts, alike_from[asked])
    mistyped = _mistyped(records, left[asked], right[asked])
    shared[asked] |= (sizes(alike[0]) > 0) | mistyped
    for count, rest, found in zip(counts, (only_left, only_right), alike, strict=True):
        count[asked] = np.where(mistyped, 0, sizes(_rest(rest[asked], found)))
    return OwnWords(shared, *counts)


def _rest(words: sparse.csr_matrix, known: sparse.csr_matrix) -> sparse.csr_matrix:
    """The words of each row that are not among the known ones of the same row."""
    known.data[:] = 1
    rest = (words - words.multiply(known)).tocsr()
    rest.eliminate_zeros()
    return rest


def where(matrix: sparse.csr_matrix, told: Bools) -> sparse.csr_matrix:
    """Only those words (columns) that are told."""
    result = (matrix @ sparse.diags_array(told.astype(np.float32))).tocsr()
    result.eliminate_zeros()
    return result


def sizes(matrix: sparse.csr_matrix) -> Ints:
    """How many words each row has."""
    return np.asarray(np.rint(np.asarray(matrix.sum(axis=1)).reshape(-1)), dtype=np.int64)


def _mistyped(records: Records, left: Ints, right: Ints) -> Bools:
    """Whether two names are one with a typing error, a blank too many, too few or at another place included."""
    texts = records.words.texts
    codes = [
        np.split(names.code, names.starts()[1:-1]) for names in (records.names.take(left), records.names.take(right))
    ]
    joined = [["".join(texts[code].tolist()) for code in side] for side in codes]
    return np.array([one == other or typing_error(one, other) for one, other in zip(*joined, strict=True)], dtype=bool)


def typing_error(one: str, other: str) -> bool:
    """Whether two words differ by one letter (in words of six or more), one letter more, or two letters that changed
    places (in words of four or more)."""
    shorter = min(len(one), len(other))
    if shorter < _SHORTEST_MISTYPED or abs(len(one) - len(other)) > 1:
        return False
    start = next((place for place in range(shorter) if one[place] != other[place]), shorter)
    one, other = one[start:], other[start:]
    rest = min(len(one), len(other))
    end = next((place for place in range(rest) if one[-1 - place] != other[-1 - place]), rest)
    one, other = one[: len(one) - end], other[: len(other) - end]
    if len(one) == len(other) == 1:
        return shorter >= _SHORTEST_WITH_ANOTHER_LETTER
    return len(one) + len(other) <= 1 or (len(one) == 2 and one == other[::-1])


def _alike(
    one: sparse.csr_matrix, other: sparse.csr_matrix, texts: npt.NDArray[np.object_], alike_from: Floats
) -> tuple[sparse.csr_matrix, sparse.csr_matrix]:
    """The words of each row of the one and of the other that are spelled like one of the same row opposite."""
    opposite = np.diff(other.indptr).astype(np.int64)
    count = np.diff(one.indptr) * opposite
    count[count > _MOST_WORD_PAIRS] = 0
    row = np.repeat(np.arange(one.shape[0]), count)
    within = np.arange(len(row)) - np.repeat(np.cumsum(count) - count, count)
    first = one.indices[one.indptr[row] + within // opposite[row]]
    second = other.indices[other.indptr[row] + within % opposite[row]]
    codes, place = np.unique(np.concatenate([first, second]), return_inverse=True)
    matrix = triples(texts[codes].tolist()) if len(codes) else sparse.csr_matrix((0, 1), dtype=np.float32)
    matrix.data[:] = 1
    length = sizes(matrix)
    size = max(len(codes), 1)
    pairs, back = np.unique(place[: len(row)] * size + place[len(row) :], return_inverse=True)
    common = product(matrix[pairs // size], matrix[pairs % size])
    share = 2 * common / np.maximum(length[pairs // size] + length[pairs % size], 1)
    typed = np.array([typing_error(texts[codes[pair // size]], texts[codes[pair % size]]) for pair in pairs.tolist()])
    alike = (share[back.reshape(-1)] >= alike_from[row]) | typed.astype(bool)[back.reshape(-1)]
    ones = np.ones(int(alike.sum()), dtype=np.float32)
    return (
        sparse.csr_matrix((ones, (row[alike], first[alike])), shape=one.shape),
        sparse.csr_matrix((ones, (row[alike], second[alike])), shape=other.shape),
    )
