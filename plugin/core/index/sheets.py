"""The indicator sheet: what a number in a column is, so that maps and tables can say it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .schema import Node, Texts

KEYS = ("title", "numerator", "denominator", "unit", "source", "licence", "reference_date", "definition_version")
_NO_TEXT = Texts("", "")


@dataclass(frozen=True)
class Sheet:
    """Title and definition of an indicator; '' where nothing was said. ``reference_date`` is a date as text."""

    title: Texts
    numerator: Texts = _NO_TEXT
    denominator: Texts = _NO_TEXT
    unit: Texts = _NO_TEXT
    source: str = ""
    licence: str = ""
    reference_date: str = ""
    definition_version: str = ""

    def label(self, language: str) -> str:
        """What maps and tables print: ``Kinderarmut in %``."""
        title = self.title.in_language(language)
        unit = self.unit.in_language(language)
        return f"{title} in {unit}" if unit else title

    def to_json(self) -> dict[str, Any]:
        values = {key: getattr(self, key) for key in KEYS}
        return {key: value.to_json() if isinstance(value, Texts) else value for key, value in values.items()}

    @classmethod
    def read(cls, node: Node) -> Sheet:
        numerator, denominator, unit = (node.texts(key, _NO_TEXT) for key in KEYS[1:4])
        source, licence, date, version = (node.text(key, "") for key in KEYS[4:])
        sheet = cls(node.texts("title"), numerator, denominator, unit, source, licence, date, version)
        node.close(KEYS)
        return sheet
