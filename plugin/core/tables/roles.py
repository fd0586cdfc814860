"""Whether a row of a plain table is an area, the city, or people that belong to no area, by its key and name alone."""

from __future__ import annotations

from .text import plain
from .vocabulary import AREA, CITY, CITY_FOR_SURE, CITY_WORDS, UNASSIGNED, UNASSIGNED_WORDS, fits, names_a_level


def role_of(key: str, name: str) -> str:
    """AREA, CITY or UNASSIGNED. A sum of one district is an area: "Sozialraum Mitte zusammen"."""
    labels = [plain(text) for text in (name, key) if text]
    if any(fits(label, UNASSIGNED_WORDS) for label in labels):
        return UNASSIGNED
    if any(fits(label, CITY_FOR_SURE) for label in labels):
        return CITY
    if any(fits(label, CITY_WORDS) and not names_a_level(label) for label in labels):
        return CITY
    return AREA
