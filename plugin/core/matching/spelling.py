"""How alike two names are spelled, whatever their words: cosine of weighted letter triples.

Finds what words miss: typing errors, words written together or apart.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy import sparse

from .arrays import Ints
from .candidates import Pairs
from .names import product
from .records import Records
from .vocabulary import KIND, STOP, WEAK

# a-z, digits, and one sign for all others: 37 signs, 37 ** 3 triples.
_SIGNS = 37
_SIGN_OF = np.zeros(256, dtype=np.int32)
_SIGN_OF[ord("a") : ord("z") + 1] = np.arange(1, 27)
_SIGN_OF[ord("0") : ord("9") + 1] = np.arange(27, 37)


def triples(texts: Sequence[str]) -> sparse.csr_matrix:
    """How often each triple of letters stands in each text, which begins and ends with a blank; float32."""
    joined = " \n ".join(texts).join("  ").encode("latin-1", "replace")
    raw = np.frombuffer(joined, dtype=np.uint8)
    sign = _SIGN_OF[raw]
    code = (sign[:-2] * _SIGNS + sign[1:-1]) * _SIGNS + sign[2:]
    broken = raw == ord("\n")
    row = np.cumsum(broken)[:-2]
    whole = ~(broken[:-2] | broken[1:-1] | broken[2:])
    ones = np.ones(int(whole.sum()), dtype=np.float32)
    return sparse.csr_matrix((ones, (row[whole], code[whole])), shape=(len(texts), _SIGNS**3))


class Spelling:
    """The spellings of all names that pairs hold; how rare a triple is among them weighs it."""

    def __init__(self, records: Records, pairs: Pairs) -> None:
        """``pairs``: positions in the register and in the list."""
        self._name = records.name
        left, right = records.name[pairs[0]], records.name[pairs[1] + records.registered]
        differ = left != right
        held = np.zeros(records.name.max(initial=-1) + 2, dtype=bool)  # the last: no name
        held[left[differ]] = held[right[differ]] = True
        self._position = np.cumsum(held) - 1
        matrix = _names(records, held)
        frequency = np.bincount(matrix.indices, minlength=matrix.shape[1])
        rarity = np.log((matrix.shape[0] + 100) / (frequency + 1)).clip(0.1).astype(np.float32)
        matrix.data *= rarity[matrix.indices]
        self._matrix = matrix
        self._norms = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).reshape(-1)).astype(float)

    def alike(self, left: Ints, right: Ints) -> npt.NDArray[np.float64]:
        """1 the same name, 0 no triple in common. ``left``, ``right``: records of pairs among those told before."""
        result = np.ones(len(left))
        differ = np.flatnonzero(self._name[left] != self._name[right])
        one, other = (self._position[self._name[side[differ]]] for side in (left, right))
        common = product(self._matrix[one], self._matrix[other])
        result[differ] = common / np.maximum(self._norms[one] * self._norms[other], 1e-6)
        return result


def _names(records: Records, held: npt.NDArray[np.bool_]) -> sparse.csr_matrix:
    """How often each triple stands in each held name, written in its words that are not in all names (in all of its
    words where there are no others); of no name the row is empty."""
    record = np.zeros(len(held), dtype=np.int64)
    record[records.name[::-1]] = np.arange(len(records))[::-1]
    names = records.names.take(record[held])
    plain = ~np.isin(records.words.roles, [STOP, WEAK, KIND])[names.code]
    some_plain = np.zeros(names.rows, dtype=bool)
    some_plain[names.row[plain]] = True
    told = plain | ~some_plain[names.row]
    if held[-1]:
        told &= names.row < names.rows - 1
    row, code = names.row[told], names.code[told]
    # Triples within a word are the word's; between two words stands its last letter, a blank, and the next's first.
    texts = records.words.texts.tolist()
    first, last = (_sign([text[place] for text in texts]) for place in (0, -1))
    between = np.flatnonzero(row[1:] == row[:-1])
    triple = last[code[between]] * _SIGNS**2 + first[code[between + 1]]
    words = sparse.csr_matrix((np.ones(len(row), dtype=np.float32), (row, code)), shape=(names.rows, len(texts)))
    ones = np.ones(len(between), dtype=np.float32)
    joints = sparse.csr_matrix((ones, (row[between], triple)), shape=(names.rows, _SIGNS**3))
    matrix = (words @ triples(texts) + joints).tocsr()
    matrix.sort_indices()  # sums are then the same on every machine, and products several times as fast
    return matrix


def _sign(letters: list[str]) -> npt.NDArray[np.int32]:
    return _SIGN_OF[np.frombuffer("".join(letters).encode("latin-1", "replace"), dtype=np.uint8)]
