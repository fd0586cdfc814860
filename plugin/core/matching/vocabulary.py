"""What single German words say about an institution: read once from resources/matching/vocabulary.json."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from ..resources import RESOURCES

STOP, WEAK, KIND, NUMBER, PLAIN = range(5)
_ROMAN = {
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "vi": 6,
    "vii": 7,
    "viii": 8,
    "ix": 9,
    "xi": 11,
    "xii": 12,
    "i": 1,
    "v": 5,
    "x": 10,
}
_SHORTEST_REST = 3


class Word(NamedTuple):
    """One word in its normal form. The sets are bits: kinds (low bits) and families, attachments, bearers."""

    text: str
    role: int = PLAIN
    kinds: int = 0
    families: int = 0
    attachments: int = 0
    bearers: int = 0
    number: int = -1


@dataclass(frozen=True)
class Vocabulary:
    """The lists of resources/matching/vocabulary.json."""

    abbreviations: dict[str, list[str]]
    stop_words: frozenset[str]
    weak_words: frozenset[str]
    kinds: dict[str, tuple[int, int]]  # word -> bits of its kinds and of its families
    attachments: dict[str, int]
    bearers: dict[str, int]
    kinds_of_family: tuple[int, ...]
    free_mail: frozenset[str]

    @cached_property
    def _ends(self) -> dict[str, list[str]]:
        """What a compound word may end in (a kind of institution, "strasse", "str"), longest first, by last letters."""
        ends = {word for word in self.kinds if len(word) > 3} | {"strasse", "str"}
        by_last: dict[str, list[str]] = {}
        for end in sorted(ends, key=lambda word: (-len(word), word)):
            by_last.setdefault(end[-3:], []).append(end)
        return by_last

    def _compound(self, token: str) -> tuple[str, str] | None:
        """A word that ends so, parted before the longest end that leaves a rest."""
        for end in self._ends.get(token[-3:], ()):
            if token.endswith(end) and len(token) >= len(end) + _SHORTEST_REST:
                return token.removesuffix(end), end
        return None

    def parts(self, token: str) -> list[str]:
        """A folded token as its normal words: ``moellhovenschule`` as moellhoven and schule, ``kgs`` as two words."""
        if token in self.abbreviations:
            return self.abbreviations[token]
        if token in self.kinds or token.isdigit():
            return [token]
        if compound := self._compound(token):
            rest, end = compound
            rest = rest.removesuffix("s") if rest not in self.abbreviations else rest
            return [*self.abbreviations.get(rest, [rest]), *self.parts(end)]
        return [token]

    def word(self, text: str) -> Word:
        """What a normal word says."""
        if text.isdecimal():
            return Word(str(int(text[:9])), NUMBER, number=int(text[:9]))
        if text in _ROMAN or len(text) == 1:
            number = _ROMAN.get(text) or 1000 + ord(text) % 1000
            return Word(str(number) if text in _ROMAN else text, NUMBER, number=number)
        kinds, families = self.kinds.get(text, (0, 0))
        role = STOP if text in self.stop_words else WEAK if text in self.weak_words else KIND if families else PLAIN
        return Word(text, role, kinds, families, self.attachments.get(text, 0), self.bearers.get(text, 0))


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary as shipped."""
    raw = json.loads((RESOURCES / "matching" / "vocabulary.json").read_text(encoding="utf-8"))
    kinds: dict[str, tuple[int, int]] = {}
    kinds_of_family = []
    kind = 0
    for place, family in enumerate(raw["families"].values()):
        first = kind
        for words in family["kinds"].values():
            kinds |= {word: (kinds.get(word, (0, 0))[0] | 1 << kind, 1 << place) for word in words}
            kind += 1
        kinds |= dict.fromkeys(family["generic"], (0, 1 << place))
        kinds_of_family.append((1 << kind) - (1 << first))
    return Vocabulary(
        {token: words.split() for token, words in raw["abbreviations"].items()},
        frozenset(raw["stop_words"]),
        frozenset(raw["weak_words"]),
        kinds,
        _bits(raw["attachments"]),
        _bits(raw["bearers"]),
        tuple(kinds_of_family),
        frozenset(raw["free_mail"]),
    )


def _bits(groups: dict[str, list[str]]) -> dict[str, int]:
    bits: dict[str, int] = {}
    for place, words in enumerate(groups.values()):
        for word in words:
            bits[word] = bits.get(word, 0) | 1 << place
    return bits
