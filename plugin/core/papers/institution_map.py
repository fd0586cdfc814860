"""How the institutions of a district fit on its map: the size of marks and labels, and a grid to find them by."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from string import ascii_uppercase
from typing import NamedTuple

from .institutions import CityInstitutions, Extent, Institution
from .spread import Point, crowding, spread

NAMED = 12  # institutions that the map can name
_NAME_ROOM = 500.0  # mm² of the district for each name
_LEAST_MARK, _LARGEST_MARK = 1.25, 2.8  # mm
_INK = 0.42  # the most of the map that marks may cover where they are many
_LABEL = 4.2  # mm², of a number of three digits
_CROWDED = 0.5  # share of the map from which marks with their numbers need more room than there is
_CELL, _OFF = 15.0, 2.0  # mm: a cell, about; letters from the edge of the grid


class GridLine(NamedTuple):
    """A line, and the letter or number of the column or row that begins there ('': none), with its place."""

    name: str
    start: Point
    end: Point
    middle: Point


@dataclass(frozen=True)
class MapPlan:
    """``mark`` is a size in millimetres, ``label`` in points, on a page that is read in the hand.

    ``named``: labels are names, otherwise numbers of the list. ``columns`` and ``rows`` of the grid over ``extent`` are
    0 where there is room for all numbers.
    """

    extent: Extent
    mark: float
    label: float
    named: bool
    columns: int = 0
    rows: int = 0

    def cell(self, place: Point) -> str:
        """Where in the grid a mark is drawn, as ``C4``."""
        across = (place[0] - self.extent.left) / self.extent.width * self.columns
        down = (self.extent.top - place[1]) / self.extent.height * self.rows
        column, row = (min(max(int(at), 0), most - 1) for at, most in ((across, self.columns), (down, self.rows)))
        return f"{ascii_uppercase[column]}{row + 1}"

    def lines(self) -> list[GridLine]:
        """The lines of the grid with the letters of its columns and the numbers of its rows."""
        box, off = self.extent, _OFF * self.extent.per_millimetre
        wide, high = box.width / max(self.columns, 1), box.height / max(self.rows, 1)
        right, found = box.left + box.width, []
        for at in range(self.columns + 1 if self.columns else 0):
            x = box.left + at * wide
            name = ascii_uppercase[at] if at < self.columns else ""
            found.append(GridLine(name, (x, box.top), (x, box.bottom), (x + wide / 2, box.top + off)))
        for at in range(self.rows + 1 if self.rows else 0):
            y = box.top - at * high
            name = str(at + 1) if at < self.rows else ""
            found.append(GridLine(name, (box.left, y), (right, y), (box.left - off, y - high / 2)))
        return found

    def places(self, items: tuple[Institution, ...]) -> list[Point]:
        """Where the marks are drawn: moved apart so that none covers another."""
        return spread([_point(item) for item in items], self.mark * self.extent.per_millimetre)


def map_plan(found: CityInstitutions, district: str) -> MapPlan:
    """The plan for a district that has institutions."""
    items, extent = found.numbered[district], found.extents[district]
    unit = extent.per_millimetre
    density = crowding([_point(item) for item in items], 4 * unit) * unit**2  # institutions per mm²
    mark = min(max(math.sqrt(_INK / density), _LEAST_MARK), _LARGEST_MARK)
    room = extent.width * extent.height / unit**2
    named = len(items) <= min(NAMED, room / _NAME_ROOM)
    plan = MapPlan(extent, mark, 6.5 if mark == _LARGEST_MARK else 5.5, named)
    if plan.named or density * (mark**2 + _LABEL) < _CROWDED:
        return plan
    columns, rows = (max(1, round(length / unit / _CELL)) for length in (extent.width, extent.height))
    return replace(plan, label=5.0, columns=min(columns, len(ascii_uppercase)), rows=rows)


def _point(item: Institution) -> Point:
    """The place that every institution of a district has."""
    assert item.x is not None and item.y is not None, item  # noqa: PT018  both or neither
    return item.x, item.y
