"""Who is near a finding: in the same house, and within walking distance."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import nsmallest
from math import hypot
from typing import Any

from ..register.as_of import Row
from ..register.protection import is_protected
from .entry import Entry, Point
from .queue import addresses

MOST = 10
FAR = 1000.0  # metres, in which every register has its points: what is farther away is no neighbour
_PLACE = ("street", "house_number", "postcode", "city")


def point_of(row: Mapping[str, Any] | None) -> Point | None:
    """Where an institution is; None where it has no point, or must not be shown."""
    if not row or row.get("x") is None or is_protected(row):
        return None
    return row["x"], row["y"]


@dataclass(frozen=True)
class Neighbour:
    """``key``: institution_id, or poi_id of a record of the list (``listed``)."""

    key: str
    name: str
    point: Point
    listed: bool = False


class Around:
    """The institutions of a register as it was read once, and a list's records, by house and by place: nobody looks at
    all of them for each finding. Protected ones are near nobody. ``entries``: with the shield before them.
    """

    def __init__(self, rows: Iterable[Row], entries: Iterable[Entry]) -> None:
        self._rows, self._entries = [row for row in rows if not is_protected(row)], list(entries)

    def in_the_house(self, entry: Entry) -> list[str]:
        """The names of the other institutions at a finding's address, and of records of the list that are alone."""
        (key,) = addresses([entry])
        return sorted({name for held, name in self._houses[key] if held not in entry.pair}) if key else []

    def neighbours(self, point: Point, pair: tuple[str, str]) -> list[Neighbour]:
        """Who is nearest to a point, MOST at most and no farther than FAR, but for a finding's own two."""
        x, y = point
        xs, everyone = self._from_west
        some = everyone[bisect_left(xs, x - FAR) : bisect_left(xs, x + FAR)]
        near = ((hypot(one.point[0] - x, one.point[1] - y), number) for number, one in enumerate(some))
        wanted = (item for item in near if item[0] <= FAR and some[item[1]].key not in pair)
        return [some[number] for _, number in nsmallest(MOST, wanted)]

    @cached_property
    def _from_west(self) -> tuple[Sequence[float], Sequence[Neighbour]]:
        found = [
            Neighbour(row["institution_id"], str(row["name"]), point) for row in self._rows if (point := point_of(row))
        ]
        found += [
            Neighbour(entry.poi_id, entry.poi.get("name", ""), entry.poi_point, listed=True)
            for entry in self._entries
            if entry.poi_point
        ]
        found.sort(key=lambda one: one.point[0])
        return [one.point[0] for one in found], found

    @cached_property
    def _houses(self) -> Mapping[str, Sequence[tuple[str, str]]]:
        """Id and name of those in each house."""
        held = [Entry("", "", register={name: row[name] for name in _PLACE if row.get(name)}) for row in self._rows]
        alone = [entry for entry in self._entries if not entry.institution_id]
        names = [(row["institution_id"], row["name"]) for row in self._rows]
        names += [(entry.poi_id, entry.name) for entry in alone]
        houses: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for name, key in zip(names, addresses([*held, *alone]), strict=True):
            houses[key].append(name)
        return houses
