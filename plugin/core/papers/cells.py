"""How the small maps of an indicator sheet share a page: cells in rows and columns, all of one size."""

from __future__ import annotations

import math
from typing import NamedTuple

from ..charts.svg import Size

GAP = 4.0
TITLE, LEGEND = 11.0, 9.0  # heights: three lines above the map, the legend below it
PAD = 1.0
_FULL = 1.15  # how much larger maps have to be for a place to stay empty


class Cells(NamedTuple):
    """``cell`` holds a title, a map of size ``map`` and a legend of size ``legend`` below each other; mm."""

    columns: int
    rows: int
    cell: Size
    map: Size
    legend: Size


def cells(place: Size, count: int) -> Cells:
    """The arrangement of ``count`` cells in which the maps become largest, taking them for about square.

    Of several rows, one that leaves no place empty is taken where its maps are about as large: rates then stand above
    their changes.
    """
    ways = (_arranged(place, count, columns) for columns in range(1, max(count, 1) + 1))
    return max(ways, key=lambda way: min(way.map) * (_FULL if way.rows > 1 and count % way.columns == 0 else 1.0))


def _arranged(place: Size, count: int, columns: int) -> Cells:
    rows = math.ceil(count / columns)
    width = (place.width - GAP * (columns - 1)) / columns
    height = (place.height - GAP * (rows - 1)) / max(rows, 1)
    return Cells(
        columns, rows, Size(width, height), Size(width, height - TITLE - LEGEND - 2 * PAD), Size(width, LEGEND)
    )
