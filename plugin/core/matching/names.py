"""Names and categories as words: integer-coded, with what each record's words say about its kind, bearer and number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy import sparse

from .arrays import Ints, runs
from .text import fold
from .vocabulary import NUMBER, PLAIN, STOP, Word, vocabulary

_TOKEN = re.compile(r"[^\W\d_]+|\d+|\n")
# e.V. and m.b.H. say nothing, and would read as letters that tell institutions apart; so would S I, Sek. I + II.
_NOISE = re.compile(
    r"\be\. ?v\b\.?|\bm\. ?b\. ?h\b\.?|\bi\. ?g\b\.|\bg?gmbh\b"
    r"|\bs(?:ek[a-z]*)?\.? ?-?i{1,2}(?:\b|(?=u\.? ?i))\.?(?: *(?:u|und|\+|/|,|-)\.? *(?:s(?:ek[a-z]*)?\.? ?)?i{1,2}\b)?"
)
_AT_ONCE = 50_000
# Letters a to z are numbers from 1097 to 1122.
_YEARS = (1300, 2100)
_LETTER_WITH_DOT = re.compile(r"\b([^\W\d_])\.")


@dataclass(frozen=True)
class Words:
    """All words of a vocabulary that grew from the records: position = code."""

    texts: npt.NDArray[np.object_]
    roles: Ints
    kinds: Ints
    families: Ints
    attachments: Ints
    bearers: Ints
    numbers: Ints

    @classmethod
    def of(cls, words: Sequence[Word]) -> Words:
        """The words' properties as arrays."""
        texts, *columns = zip(*words, strict=True) if words else [()] * len(Word._fields)
        return cls(np.array(texts, dtype=object), *[np.array(column, dtype=np.int64) for column in columns])


@dataclass(frozen=True)
class Texts:
    """Words of many texts: text ``row[i]`` holds word ``code[i]``, in reading order; rows ascend."""

    row: Ints
    code: Ints
    rows: int

    def starts(self) -> Ints:
        """Where each text begins, and the end as last element."""
        return np.searchsorted(self.row, np.arange(self.rows + 1)).astype(np.int64)

    def take(self, of: Ints) -> Texts:
        """The texts at these positions."""
        starts = self.starts()
        count = np.diff(starts)[of]
        return Texts(np.repeat(np.arange(len(of)), count), self.code[runs(starts[of], count)], len(of))

    def matrix(self, words: int) -> sparse.csr_matrix:
        """Which text (row) holds which word (column), as ones; float32."""
        ones = np.ones(len(self.row), dtype=np.float32)
        matrix = sparse.csr_matrix((ones, self.code, self.starts()), shape=(self.rows, words))
        matrix.sum_duplicates()
        matrix.data[:] = 1
        return matrix

    def bits(self, of_word: Ints) -> Ints:
        """All bits that the words of each text have, as one number for each text."""
        result = np.zeros(self.rows, dtype=np.int64)
        values = of_word[self.code]
        some = values != 0
        np.bitwise_or.at(result, self.row[some], values[some])
        return result


def read_words(columns: Sequence[Sequence[str]]) -> tuple[list[Texts], Words]:
    """Several columns of texts as words, all coded by one vocabulary."""
    lexicon = vocabulary()
    token_of = {"\n": 0}
    found = [_tokens(texts, token_of) for texts in columns]
    code_of: dict[Word, int] = {}
    normal: list[list[int]] = [[]]  # a line break is no word
    normal += [
        [code_of.setdefault(lexicon.word(part), len(code_of)) for part in lexicon.parts(token)]
        for token in islice(token_of, 1, None)
    ]
    lengths = np.array([len(parts) for parts in normal], dtype=np.int64)
    starts = np.cumsum(lengths) - lengths
    flat = np.array([code for parts in normal for code in parts], dtype=np.int64)
    result = [
        Texts(np.repeat(row, lengths[token]), flat[runs(starts[token], lengths[token])], len(texts))
        for (row, token), texts in zip(found, columns, strict=True)
    ]
    return result, Words.of(list(code_of))


def _tokens(texts: Sequence[str], token_of: dict[str, int]) -> tuple[Ints, Ints]:
    """Row and token of all tokens of the texts; ``token_of``: the tokens known so far, to which the new ones come."""
    rows, tokens = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for start in range(0, len(texts), _AT_ONCE):
        joined = "\n".join(fold(texts[start : start + _AT_ONCE]))
        joined = _LETTER_WITH_DOT.sub(_without_lone_letter, _NOISE.sub(" ", joined))
        found, different = pd.factorize(np.array(_TOKEN.findall(joined), dtype=object))
        codes = np.array([token_of.setdefault(token, len(token_of)) for token in different], dtype=np.int64)
        token = codes[found]
        rows.append(start + np.cumsum(token == 0)[token != 0])
        tokens.append(token[token != 0])
    return np.concatenate(rows), np.concatenate(tokens)


def _without_lone_letter(found: re.Match[str]) -> str:
    """Letters with a dot are abbreviations (f., d., i.), but for a Roman number."""
    return found[0] if found[1] == "v" else " "


def name_codes(matrix: sparse.csr_matrix, words: Words) -> Ints:
    """One number for each normalised name: the same where two names have the same words but for stop words; -1: none.

    ``matrix``: the names' words. Their order does not count.
    """
    return _set_codes(matrix, words.roles != STOP)


def core_codes(matrix: sparse.csr_matrix, words: Words, of_town: npt.NDArray[np.bool_]) -> Ints:
    """The same of what is a name's own: without the words for kinds and bearers, and without the town's."""
    own = np.isin(words.roles, [PLAIN, NUMBER]) & (words.bearers == 0) & ~of_town & ~years(words)
    return _set_codes(matrix, own)


def years(words: Words) -> npt.NDArray[np.bool_]:
    """Which words are years: clubs have that of their foundation in their names, or have not."""
    return np.asarray((words.numbers >= _YEARS[0]) & (words.numbers <= _YEARS[1]), dtype=np.bool_)


def _set_codes(matrix: sparse.csr_matrix, told: npt.NDArray[np.bool_]) -> Ints:
    """A number for each set of those words of a text that are told."""
    # A sum of well-mixed 64-bit numbers stands for the set of words: no collision is to be expected in a million names.
    mixed = np.arange(1, len(told) + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    mixed ^= mixed >> np.uint64(29)
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    mixed ^= mixed >> np.uint64(32)
    sums, counts = (
        _row_sums(matrix, values.astype(np.uint64)[matrix.indices]) for values in (np.where(told, mixed, 0), told)
    )
    result = np.full(matrix.shape[0], -1, dtype=np.int64)
    result[counts > 0] = pd.factorize(sums[counts > 0])[0]
    return result


def _row_sums(matrix: sparse.csr_matrix, values: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """The sum of the values (one for each entry of the matrix) in each row; what overflows comes off again."""
    totals = np.zeros(len(values) + 1, dtype=np.uint64)
    np.cumsum(values, out=totals[1:])
    return np.asarray(totals[matrix.indptr[1:]] - totals[matrix.indptr[:-1]], dtype=np.uint64)


def number_bits(texts: Texts, words: Words, own: npt.NDArray[np.int32]) -> Ints:
    """The numbers in each text as bits (by remainder of 63), without those of the record's own house number."""
    numbers = words.numbers[texts.code]
    counts = (words.roles[texts.code] == NUMBER) & (numbers >= 0) & ~years(words)[texts.code]
    counts &= (numbers < own[texts.row, 0]) | (numbers > own[texts.row, 1]) | (own[texts.row, 0] < 0)
    result = np.zeros(texts.rows, dtype=np.int64)
    np.bitwise_or.at(result, texts.row[counts], np.int64(1) << (numbers[counts] % 63))
    return result


def product(one: sparse.csr_matrix, other: sparse.csr_matrix) -> npt.NDArray[np.float64]:
    """The scalar product of each row of ``one`` with the same row of ``other``."""
    return np.asarray(one.multiply(other).sum(axis=1)).reshape(-1).astype(float)


def same(codes: Ints, left: Ints, right: Ints) -> Ints:
    """Of pairs of records: 1 the same code, 0 another one, -1 one has none."""
    return np.where((codes[left] < 0) | (codes[right] < 0), -1, (codes[left] == codes[right]).astype(np.int64))
