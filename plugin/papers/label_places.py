"""Where a label has the most room inside its area, and up to which scale it fits."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import combinations, product
from typing import NamedTuple

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle
from qgis.PyQt.QtGui import QTransform

from ..core.charts.svg import text_width, wrapped
from ..core.papers.fitting import POINT

LINE_HEIGHT = 1.36  # of the font's size, in Open Sans
_AIR = 0.3  # mm around a label
_GAP = 0.9  # mm between a name and what it makes way for
_STEPS = 9
_GRID = 32


class Place(NamedTuple):
    """The middle of a label in its area. It fits as long as a millimetre on the map is at most ``room`` map units."""

    text: str
    x: float
    y: float
    room: float


def best_place(shape: QgsGeometry, texts: Sequence[str], size: float, bold: bool = False) -> Place:
    """Of several ways to write a label (``size`` in points), the one that fits at the smallest scale."""
    places = (_place(shape, text, size * POINT, bold) for text in texts)
    return max(places, key=lambda place: place.room)


def line_breaks(words: str) -> list[str]:
    """The ways to write a name: on one line, on two, on three."""
    whole = text_width(words, 1.0)
    ways = ("\n".join(wrapped(words, 1.0, whole * share)) for share in (1.01, 0.62, 0.4))
    return list(dict.fromkeys(ways))


def _place(shape: QgsGeometry, text: str, em: float, bold: bool) -> Place:
    lines = text.split("\n")
    width = max(text_width(line, em, bold) for line in lines) + _AIR
    height = LINE_HEIGHT * em * len(lines) + _AIR / 2
    # Where the label is a square, the middle of the largest circle has the most room for it.
    squeezed = QgsGeometry(shape)
    squeezed.transform(QTransform.fromScale(height / width, 1.0))
    box = squeezed.boundingBox()
    middle, radius = squeezed.poleOfInaccessibility(max(min(box.width(), box.height()) / 40, 1e-9))
    point = middle.asPoint()
    x, y = point.x() * width / height, point.y()
    return Place(text, x, y, _room(shape, x, y, (width, height), 2 * (radius or 0.0) / height))


def _room(shape: QgsGeometry, x: float, y: float, size: tuple[float, float], most: float) -> float:
    """The largest number of map units per millimetre at which the label lies within the area, ``most`` at most."""
    engine = QgsGeometry.createGeometryEngine(shape.constGet())
    engine.prepareGeometry()
    low, high = 0.0, most
    for _ in range(_STEPS):
        middle = (low + high) / 2
        half = (size[0] * middle / 2, size[1] * middle / 2)
        label = QgsGeometry.fromRect(QgsRectangle(x - half[0], y - half[1], x + half[0], y + half[1]))
        if engine.contains(label.constGet()):
            low = middle
        else:
            high = middle
    return low


class Name(NamedTuple):
    """The middle of a name in its shape; ``fits``: it lies wholly inside."""

    at: QgsPointXY
    box: QgsRectangle
    fits: bool


def clear_places(
    shapes: Mapping[str, QgsGeometry],
    texts: Mapping[str, str],
    sizes: Sequence[float],
    units: float,
    taken: Sequence[QgsRectangle],
) -> tuple[float, dict[str, Name]]:
    """Places of names (bold) that hide as few as possible of the boxes ``taken``, and the size in points for all.

    It is the largest of ``sizes`` at which no name lies on another; else the smallest.
    ``units`` are map units per millimetre.
    """
    for size in sizes:
        places: dict[str, Name] = {}
        for key, shape in shapes.items():
            others = [place.box for place in places.values()]
            places[key] = clear_place(shape, texts[key], size, units, [*taken, *others])
        boxes = [place.box for place in places.values()]
        if not any(first.intersects(second) for first, second in combinations(boxes, 2)):
            break
    return size, places


def clear_place(shape: QgsGeometry, text: str, size: float, units: float, taken: Sequence[QgsRectangle]) -> Name:
    """Where a name hides as few as possible of these boxes, near the middle of the shape's widest part.

    Exactly there where it fits nowhere.
    """
    lines, em = text.split("\n"), size * POINT
    width = units * (max(text_width(line, em, bold=True) for line in lines) + 2 * _AIR)
    height = units * (LINE_HEIGHT * em * len(lines) + _AIR)
    box = shape.boundingBox()
    middle = shape.poleOfInaccessibility(max(box.width(), 1e-9) / 100)[0].asPoint()
    near = [other.buffered(_GAP * units) for other in taken if other.intersects(box)]
    engine = QgsGeometry.createGeometryEngine(shape.constGet())
    engine.prepareGeometry()
    best, least = Name(middle, QgsRectangle.fromCenterAndSize(middle, width, height), fits=False), math.inf
    for column, row in product(range(1, _GRID), range(1, _GRID)):
        x, y = box.xMinimum() + column * box.width() / _GRID, box.yMinimum() + row * box.height() / _GRID
        place = QgsRectangle.fromCenterAndSize(QgsPointXY(x, y), width, height)
        cost = sum(place.intersects(other) for other in near) + middle.distance(x, y) / (box.width() + box.height())
        label = QgsGeometry.fromRect(place)  # a variable: the engine would look into one that is gone
        if cost < least and engine.contains(label.constGet()):
            best, least = Name(QgsPointXY(x, y), place, fits=True), cost
    return best
