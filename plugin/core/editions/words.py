"""Numbers and names of a comparison as people read them: the one place where a value becomes text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..index.sheets import Sheet
from ..texts import format_number, tr
from .rates import Pair

_MARKS = {"suppressed": "•", "•": "•", "unreliable": "/", "not_meaningful": "×", "later": "…"}
_MISSING = ("missing", "fehlt")


@dataclass(frozen=True)
class Words:
    """``sheets`` and ``aliases`` are those of the new edition, by field name; ``names`` are those of the areas.

    ``internal``: the numbers tell small counts, or what they can be worked out from.
    """

    language: str
    sheets: Mapping[str, Sheet] = field(default_factory=dict)
    aliases: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    internal: bool = False

    def number(self, value: float | None, decimals: int = 2) -> str:
        return format_number(value, decimals, self.language)

    def signed(self, value: float | None, decimals: int = 2) -> str:
        """A difference with its sign."""
        text = self.number(value, decimals)
        return f"+{text}" if value is not None and value > 0 and text != self.number(0, decimals) else text

    def value(self, value: float | None, sign: str) -> str:
        """A number, or the mark of what withholds it: ``•`` suppressed, the word for missing."""
        for word in sign.split():
            if word in _MARKS:
                return _MARKS[word]
            if word in _MISSING:
                return tr("missing", self.language)
        return self.number(value)

    def short(self, pair: Pair) -> str:
        """The name of an indicator within a sentence."""
        sheet = self.sheets.get(pair.now)
        return sheet.title.in_language(self.language) if sheet else self.aliases.get(pair.now) or pair.now

    def title(self, pair: Pair) -> str:
        """The name of an indicator in a table, with its unit."""
        sheet = self.sheets.get(pair.now)
        return sheet.label(self.language) if sheet else self.short(pair)

    def area(self, key: str) -> str:
        return f"{key} {self.names.get(key, '')}".strip()

    def classed(self, short: str | None) -> str:
        """The short form of a class, or what stands where there is none."""
        return short or tr("no class", self.language)
