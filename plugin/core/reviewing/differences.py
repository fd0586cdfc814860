"""What differs between two texts, marked inside their words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from ..matching.text import fold

_JOINER = "\u200d"
_STREET = re.compile(r"str(?:asse|\.)?$")
_SHORT = 3  # shorter pieces inside a word agree by chance
_ALIKE = 0.5  # words with less in common are other words
_MOST = 400_000  # comparisons; beyond, whole words are marked
_SOFT = "soft"

Op = tuple[str, int, int, int, int]


@dataclass(frozen=True)
class Span:
    """A piece of a text in composed Unicode. ``soft``: it differs in spelling alone (Str. and Straße, capitals)."""

    text: str
    different: bool = False
    soft: bool = False


def spans(left: str, right: str) -> tuple[list[Span], list[Span]]:
    """Both texts in pieces, which in their order give the whole texts. An umlaut is never parted from its dots."""
    sides = _words(clusters(left)), _words(clusters(right))
    keys = [[key_of(word) for word in words] for words in sides]
    result: tuple[list[Span], list[Span]] = ([], [])
    for operation, *places in _operations(*keys):
        pieces = sides[0][places[0] : places[1]], sides[1][places[2] : places[3]]
        if operation == "equal":
            for one, other in zip(*pieces, strict=True):
                _add(result, "".join(one), "".join(other), "equal" if one == other else _SOFT)
        else:
            _inside(result, [[sign for word in words for sign in word] for words in pieces])
    return _joined(result[0]), _joined(result[1])


def clusters(text: str) -> list[str]:
    """The signs of a text as people see them, in composed Unicode: a letter with all that stands above it."""
    result: list[str] = []
    for sign in unicodedata.normalize("NFC", text):
        tied = unicodedata.category(sign).startswith("M") or sign == _JOINER
        if result and (tied or result[-1].endswith(_JOINER)):
            result[-1] += sign
        else:
            result.append(sign)
    return result


def key_of(word: Sequence[str]) -> str:
    """What two spellings of one word have in common."""
    return _STREET.sub("str", fold(["".join(word)])[0])


def _words(signs: Sequence[str]) -> list[list[str]]:
    """Runs of letters and digits; each other sign is alone, but for the point of an abbreviated street."""
    words: list[list[str]] = []
    inside = False
    for sign in signs:
        letter = sign[0].isalnum()
        ends_street = sign == "." and inside and "".join(words[-1][-3:]).casefold() == "str"
        if words and inside and (letter or ends_street):
            words[-1].append(sign)
        else:
            words.append([sign])
        inside = letter
    return words


def _inside(result: tuple[list[Span], list[Span]], signs: Sequence[list[str]]) -> None:
    """Differences inside words that are not the same, sign by sign."""
    one, other = signs
    folded = [fold(side) for side in signs]
    operations: list[Op] = [("replace", 0, len(one), 0, len(other))]
    if one and other and len(one) * len(other) <= _MOST:
        found = list(_operations(*folded))
        same = sum(op[2] - op[1] for op in found if op[0] == "equal")
        if 2 * same >= _ALIKE * (len(one) + len(other)):
            operations = [_told(op, one, other) for op in found]
    for operation, a, b, c, d in operations:
        if operation != "equal":
            _add(result, "".join(one[a:b]), "".join(other[c:d]), operation)
            continue
        for this, that in zip(one[a:b], other[c:d], strict=True):
            _add(result, this, that, "equal" if this == that else _SOFT)


def _told(op: Op, one: Sequence[str], other: Sequence[str]) -> Op:
    """An operation; a short piece in the midst of words, equal by chance, is told as different."""
    operation, a, b, c, d = op
    if operation != "equal" or b - a >= _SHORT:
        return op
    begins = _edge(one, a - 1) and _edge(other, c - 1)
    ends = _edge(one, b) and _edge(other, d)
    return op if begins or ends else ("replace", a, b, c, d)


def _edge(signs: Sequence[str], place: int) -> bool:
    """Whether a word ends at the sign at this place: it is none of a word, or there is none."""
    return not 0 <= place < len(signs) or not signs[place][0].isalnum()


def _operations(one: Sequence[str], other: Sequence[str]) -> Iterator[Op]:
    yield from SequenceMatcher(None, one, other, autojunk=False).get_opcodes()


def _add(result: tuple[list[Span], list[Span]], one: str, other: str, operation: str) -> None:
    for side, text in zip(result, (one, other), strict=True):
        if text:
            side.append(Span(text, operation != "equal", operation == _SOFT))


def _joined(pieces: Sequence[Span]) -> list[Span]:
    """Neighbours of one kind as one piece."""
    result: list[Span] = []
    for piece in pieces:
        if result and (result[-1].different, result[-1].soft) == (piece.different, piece.soft):
            result[-1] = Span(result[-1].text + piece.text, piece.different, piece.soft)
        else:
            result.append(piece)
    return result
