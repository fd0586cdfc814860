"""How a paper speaks: its language and edition, the city's own words for areas and districts, the set sentences."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..navigator.counts import natural
from ..texts import format_number, tr
from .sentences import sentence


@dataclass(frozen=True)
class Noun:
    """The city's word for a kind of area: ``Quartier``, ``Quartiere``, and the dative plural ``Quartieren``."""

    one: str
    many: str
    dative: str


def noun(one: str, many: str) -> Noun:
    """The word with its dative plural by the German rule: an n is added, unless the plural ends on n or s."""
    return Noun(one, many, many if many[-1:] in ("", "n", "s") else f"{many}n")


def alphabetical(name: str) -> tuple[tuple[int, int, str], ...]:
    """A key that sorts names as a German directory does: ä as a, and 2 before 10."""
    letters = unicodedata.normalize("NFKD", name)
    return natural("".join(letter for letter in letters if not unicodedata.combining(letter)))


@dataclass(frozen=True)
class Words:
    """``public``: the neutral wording of the public edition, without rankings.

    ``areas`` and ``districts`` are the city's own words. ``sentences`` are those that the city has rewritten, by their
    key; the others are as shipped.
    """

    language: str
    public: bool
    areas: Noun
    districts: Noun
    sentences: Mapping[str, str] = field(default_factory=dict)

    def number(self, value: float | None, decimals: int = 0) -> str:
        return format_number(value, decimals, self.language)

    def signed(self, value: float | None, decimals: int = 1) -> str:
        """A difference with its sign."""
        text = self.number(value, decimals)
        return f"+{text}" if value is not None and value > 0 and text != self.number(0, decimals) else text

    def sentence(self, key: str, **values: str) -> str:
        """One of the set sentences, in the city's words where it has rewritten it; ``values`` fill its placeholders.

        The words for areas and districts are filled in by themselves.
        """
        own = {
            "area": self.areas.one, "areas": self.areas.many, "areas_dative": self.dative(self.areas),
            "district": self.districts.one, "districts": self.districts.many,
        }  # fmt: skip
        text = self.sentences.get(key) or sentence(key).text.in_language(self.language)
        return text.format(**own, **values)

    def dative(self, word: Noun) -> str:
        """The plural after "von" and "in"; English has but one."""
        return word.dative if self.language == "de" else word.many

    def counted(self, number: int, word: Noun | None = None) -> str:
        """``1 Quartier``, ``3 Quartiere``; areas, unless another word is given."""
        word = word or self.areas
        return f"{self.number(number)} {word.one if number == 1 else word.many}"

    def among(self, number: int, total: int, word: Noun | None = None) -> str:
        """``3 von 5 Quartieren``; just ``1 Quartier`` where there is no other."""
        word = word or self.areas
        if number == total == 1:
            return self.counted(1, word)
        return tr("{number} of {total} {areas}", self.language).format(
            number=self.number(number), total=self.number(total), areas=self.dative(word) if total != 1 else word.one
        )

    def listed(self, names: Iterable[str]) -> str:
        """``A, B and C``."""
        items = list(names)
        last = tr(" and ", self.language)
        return f"{', '.join(items[:-1])}{last}{items[-1]}" if len(items) > 1 else "".join(items)
