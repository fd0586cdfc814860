"""The institutions of a city as a strategy paper sees them, and their numbers for a district and the city."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from ..register.categories import Category, category_of
from .source import Source

OTHER = "other"  # the key of the catch-all among the categories
MOST_OWN = 6  # categories that are in no list
LEAST = 5  # institutions: the rate of fewer would follow chance
# Why an institution is not on the pages.
WITHDRAWN, CLOSED, NOT_RELEASED, NAMELESS = "withdrawn", "closed", "not_released", "nameless"
WITHHELD, NOWHERE, OUTSIDE = "withheld", "nowhere", "outside"


@dataclass(frozen=True)
class Institution:
    """An institution that is on the pages. ``places`` is None where their number is unknown.

    ``district`` is '' and ``x``, ``y`` (in the CRS of the maps) are None for one without a place, which is here only
    if it is ``citywide``: there for the whole city, and in no rate.
    """

    key: str
    name: str
    category: str
    address: str = ""
    places: int | None = None
    district: str = ""
    x: float | None = None
    y: float | None = None
    citywide: bool = False


@dataclass(frozen=True)
class Count:
    """Institutions of a category that are not citywide. ``places`` is the sum over the ``known`` ones, None for none.

    ``people`` are those of the target group, None where their number is unknown.
    """

    number: int
    places: int | None
    known: int
    people: float | None

    @property
    def rate(self) -> float | None:
        """Institutions per 1,000 people; None for too few institutions, and where nobody was counted."""
        return self._per_thousand(self.number)

    @property
    def places_rate(self) -> float | None:
        """Known places per 1,000 people, under the same rule."""
        return self._per_thousand(self.places) if self.known >= LEAST else None

    def _per_thousand(self, number: int | None) -> float | None:
        return 1000 * number / self.people if number is not None and self.number >= LEAST and self.people else None


@dataclass(frozen=True)
class Extent:
    """The box around a district in metres, and the metres that a millimetre of its map stands for."""

    left: float
    bottom: float
    width: float
    height: float
    per_millimetre: float

    @property
    def top(self) -> float:
        return self.bottom + self.height


@dataclass(frozen=True)
class CityInstitutions:
    """``categories`` are those that occur, in the city's order; ``unknown`` the keys of those in no list.

    ``people`` are numbers by target group ('': everybody), then by district ('': the city); None where unknown.
    ``left_out`` are names by the reason why they are not on the pages. ``extents`` are those of the districts in
    ``crs`` (WKT), which is in metres.
    """

    institutions: tuple[Institution, ...]
    categories: tuple[Category, ...]
    people: Mapping[str, Mapping[str, float | None]] = field(default_factory=dict)
    left_out: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    extents: Mapping[str, Extent] = field(default_factory=dict)
    crs: str = ""

    @cached_property
    def numbered(self) -> Mapping[str, tuple[Institution, ...]]:
        """Those of each district in the order of their numbers on map and list: by category, then by name."""
        order = {item.category: place for place, item in enumerate(self.categories)}
        found: dict[str, list[Institution]] = {}
        for item in sorted(self.institutions, key=lambda item: (order[item.category], item.name.casefold(), item.key)):
            if item.district:
                found.setdefault(item.district, []).append(item)
        return {key: tuple(items) for key, items in found.items()}

    @cached_property
    def citywide(self) -> tuple[Institution, ...]:
        return tuple(item for item in self.institutions if item.citywide)

    def count(self, category: Category, district: str = "") -> Count:
        """The numbers of a category in a district, or ('') in all of them."""
        own = [
            item
            for item in self.institutions
            if item.category == category.category and not item.citywide
            and (item.district == district if district else item.district)
        ]  # fmt: skip
        places = [item.places for item in own if item.places is not None]
        people = self.people.get(category.target_group, {}).get(district)
        return Count(len(own), sum(places) if places else None, len(places), people)


def known_category(text: str | None, categories: Sequence[Category]) -> str:
    """The key of the category that a text means; the text itself where no list has it.

    A word of the catch-all says more than its name: Jugendeinrichtungen rather than Sonstige.
    """
    text = (text or "").strip()
    found = category_of(text, categories)
    catch_all = [item.name for item in categories if item.category == OTHER]
    vague = found == OTHER and text not in (OTHER, *catch_all)
    return text if vague or found is None or text in {item.category for item in categories} else found


def within_shapes(items: Sequence[Institution], categories: Sequence[Category]) -> tuple[list[Institution], list[str]]:
    """The institutions with no more categories of their own than there are shapes for, and which had to join the
    catch-all: the rarest of those that are in no list."""
    known = {item.category for item in categories}
    own = Counter(item.category for item in items if item.category not in known)
    rare = [key for key, _ in sorted(own.items(), key=lambda pair: (-pair[1], pair[0]))[MOST_OWN:]]
    return [replace(item, category=OTHER) if item.category in rare else item for item in items], rare


def occurring(keys: Iterable[str], categories: Sequence[Category]) -> tuple[Category, ...]:
    """The categories with these keys in the city's order, and after them one for each key in no list."""
    used = dict.fromkeys(keys)
    known = [item for item in categories if item.category in used]
    extra = sorted(set(used) - {item.category for item in known})
    return (*known, *(Category(key, key) for key in extra))
