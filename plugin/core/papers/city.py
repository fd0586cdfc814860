"""The city as a strategy paper sees it: indicators, areas, districts, and the values of the whole."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ..charts.grid import ClassCounts
from ..index.profile import Profile
from .source import Source


@dataclass(frozen=True)
class Indicator:
    """An indicator as it is printed. ``title`` is that of its sheet, else the alias, else the field's name.

    ``change``: it is a difference in percentage points, else a rate in percent. It is shown with ``decimals``.
    ``date`` is the Datenstand, '' where unknown.
    """

    field: str
    title: str
    unit: str = "%"
    decimals: int = 1
    change: bool = False
    date: str = ""


@dataclass(frozen=True)
class Area:
    """An area; None where it has no value. ``signs`` say by indicator field why: '•' withheld, 'fehlt' missing.

    ``district`` is '' for an area that belongs to none. ``limit_distance`` is in standard deviations;
    ``class_stability`` a share between 0 and 1.
    """

    key: str
    name: str
    district: str = ""
    population: float | None = None
    values: Mapping[str, float | None] = field(default_factory=dict)
    signs: Mapping[str, str] = field(default_factory=dict)
    status_index: float | None = None
    dynamics_index: float | None = None
    status: int | None = None
    dynamics: int | None = None
    attention: bool | None = None
    limit_distance: float | None = None
    class_stability: float | None = None
    excluded_because: str = ""


@dataclass(frozen=True)
class District:
    """A district with its areas in the order of their names.

    ``values`` are rates from summed counts, by indicator field; without counts it is empty. ``signs`` as for areas.
    """

    key: str
    name: str
    areas: tuple[Area, ...]
    values: Mapping[str, float | None] = field(default_factory=dict)
    signs: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def counts(self) -> ClassCounts:
        """Its areas by class."""
        return _by_class(self.areas)

    @property
    def population(self) -> float | None:
        """The sum of its areas' inhabitants; None where one of them has no number."""
        return total(area.population for area in self.areas)


@dataclass(frozen=True)
class Split:
    """An area that lies in several districts: the share of its surface in each, by the district's name.

    ``district`` is the name of the one that it counts for.
    """

    area: str
    district: str
    shares: Mapping[str, float]


@dataclass(frozen=True)
class City:
    """All that the pages about the index are made of.

    ``values`` are the city values (sum of numerators over sum of denominators) by indicator field; an indicator without
    counts is not in it, and gets no city line. ``method`` is the label of the effective method with its hash.
    ``split`` are areas that several districts share, ``unassigned`` the names of areas in no district.
    ``state`` is the Datenstand as one text, ``sources`` those of the areas' data, ``outlines`` those of the districts.
    ``overlay`` is the name of what is drawn over the areas ('': nothing). ``beyond_areas``: the city values count
    people of no area, too. ``public``: small counts are withheld.
    """

    name: str
    districts: tuple[District, ...]
    indicators: tuple[Indicator, ...]
    profile: Profile
    method: str = ""
    values: Mapping[str, float | None] = field(default_factory=dict)
    signs: Mapping[str, str] = field(default_factory=dict)
    split: tuple[Split, ...] = ()
    unassigned: tuple[Area, ...] = ()
    state: str = ""
    sources: tuple[Source, ...] = ()
    outlines: tuple[Source, ...] = ()
    overlay: str = ""
    beyond_areas: bool = False
    public: bool = False

    @cached_property
    def areas(self) -> tuple[Area, ...]:
        """All areas, those of no district last."""
        return (*(area for district in self.districts for area in district.areas), *self.unassigned)

    @cached_property
    def counts(self) -> ClassCounts:
        """All areas by class."""
        return _by_class(self.areas)

    @property
    def population(self) -> float | None:
        """The sum of all areas' inhabitants; None where one of them has no number."""
        return total(area.population for area in self.areas)

    def district(self, key: str) -> District:
        return next(district for district in self.districts if district.key == key)


def total(numbers: Iterable[float | None]) -> float | None:
    """The sum; None where one of them is unknown."""
    given = list(numbers)
    return math.fsum(number for number in given if number is not None) if None not in given else None


def _by_class(areas: Iterable[Area]) -> ClassCounts:
    return ClassCounts.of((area.status, area.dynamics if area.status is not None else None) for area in areas)
