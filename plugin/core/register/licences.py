"""The licences of values: which ones ask to be named, and which one binds what is made of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..applying.precedence import BY_HAND
from ..texts import tr
from .as_of import Row

Place = tuple[str, str]  # institution_id and field

# The licences of open data in Germany by their short names, with the addresses of their texts.
TERMS = {
    "dl-de/by-2-0": "www.govdata.de/dl-de/by-2-0",
    "dl-de/zero-2-0": "www.govdata.de/dl-de/zero-2-0",
    "cc by 4.0": "creativecommons.org/licenses/by/4.0",
    "cc by-sa 4.0": "creativecommons.org/licenses/by-sa/4.0",
    "cc0": "creativecommons.org/publicdomain/zero/1.0",
    "odbl 1.0": "www.openstreetmap.org/copyright",
}
# Other ways of writing them, without all that is no letter or digit.
_SPELLINGS = {
    "dldeby": "dl-de/by-2-0", "datenlizenzdeutschlandnamensnennung": "dl-de/by-2-0",
    "dldezero": "dl-de/zero-2-0", "datenlizenzdeutschlandzero": "dl-de/zero-2-0",
    "ccbysa40": "cc by-sa 4.0", "ccby40": "cc by 4.0", "cc0": "cc0",
    "odbl": "odbl 1.0", "opendatabaselicen": "odbl 1.0",
}  # fmt: skip


INQUIRY = "Rückfrage"  # the source of what providers answered
_OWN = (BY_HAND, INQUIRY)
_ODBL = ("odbl", "open database licen", "openstreetmap")


@dataclass(frozen=True)
class Licence:
    """A source of published values. ``date`` is ISO text, '' where unknown; ``credit`` is what a map prints."""

    source: str
    licence: str
    date: str
    values: int
    credit: str


def is_share_alike(row: Row | None) -> bool:
    """Whether a value is under the ODbL: licence or source says so, or, where no licence is told, the source is OSM."""
    if row is None:
        return False
    licence, source = ((row[name] or "").casefold() for name in ("licence", "source"))
    return any(word in f"{licence}\n{source}" for word in _ODBL) or (not licence and "osm" in source)


def known_licence(text: str) -> str:
    """The key in TERMS of a licence, however it is written; '' for one that is not known."""
    plain = re.sub(r"[^a-z0-9]", "", text.casefold())
    return next((key for spelling, key in _SPELLINGS.items() if plain.startswith(spelling)), "")


def credits_of(places: Iterable[Place], sources: Mapping[Place, Row]) -> tuple[list[Licence], int]:
    """The licences of these values, the most used first, and the number of values that no list has given."""
    counts: Counter[tuple[str, str, str]] = Counter()
    own = 0
    for place in places:
        row = sources.get(place)
        if row and not (row["source"] in _OWN and not row["licence"]):
            counts[row["source"] or "", row["licence"] or "", row["source_date"] or ""] += 1
        else:
            own += 1
    found = [Licence(*key, count, credit(*key)) for key, count in counts.items()]
    return sorted(found, key=lambda item: (-item.values, item.source, item.licence, item.date)), own


def credit(source: str, licence: str, date: str) -> str:
    """How a source is named on a map or a web page."""
    if is_share_alike({"source": source, "licence": licence}):
        return tr("© OpenStreetMap contributors, ODbL 1.0, www.openstreetmap.org/copyright")
    terms = TERMS.get(known_licence(licence))
    parts = [source, tr("as of {date}").format(date=date) if date else "", licence, terms or ""]
    return ", ".join(part for part in parts if part)
