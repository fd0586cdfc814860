"""Words that are looked for, and the texts they are looked for in, whatever way umlauts and streets are written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from ..matching.text import fold

_BARE = str.maketrans("äöüÄÖÜ", "aouAOU")  # as somebody types who has no umlauts: Muller for Müller
_STREET = re.compile(r"str(?:\.|(?=[\s,;)]|$))")
_SIGNS = ".,;:()[]\"'„“”’"
_PHONE = re.compile(r"[\d/()+.–-]+")
_NO_DIGIT = re.compile(r"\D")
_GERMANY = re.compile(r"^(?:\+|00)\s*49")
Word = frozenset[str]  # ways to write one word; any of them will do


def haystacks(texts: Sequence[str], numbers: Sequence[str] = ()) -> list[str]:
    """What ``found`` looks in: a text for each of ``texts``, in which every word stands as people may type it.

    ``numbers`` are phone numbers beside them, found with and without the signs between the digits.
    """
    folded, bare = fold(texts), fold([unicodedata.normalize("NFC", text).translate(_BARE) for text in texts])
    phones = numbers or [""] * len(texts)
    return [
        " ".join(filter(None, (_long(first), _others(second, first), phone, _digits(phone))))
        for first, second, phone in zip(folded, bare, phones, strict=True)
    ]


def words_of(query: str) -> tuple[Word, ...]:
    """The words of a query. All of them have to be found."""
    return tuple(_ways(word) for word in query.split() if word.strip(_SIGNS))


def found(words: Iterable[Word], haystack: str) -> bool:
    """Whether all words are parts of a text that ``haystacks`` has made."""
    return all(any(way in haystack for way in word) for word in words)


def _ways(word: str) -> Word:
    text = word.strip(_SIGNS)
    ways = {fold([text])[0]}
    if _PHONE.fullmatch(text):
        ways.add(_digits(text))
    return frozenset(ways)


def _digits(phone: str) -> str:
    return _NO_DIGIT.sub("", _GERMANY.sub("0", phone))


def _others(text: str, known: str) -> str:
    """The words of a text that another one does not have."""
    words = set(known.split())
    return _long(" ".join(word for word in text.split() if word not in words))


def _long(text: str) -> str:
    """Streets in full: what is typed is a beginning of it, be it str, strasse or the name with either."""
    return _STREET.sub("strasse", text)
