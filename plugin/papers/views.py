"""What the map of a page shows: at which scale, and which part of the city."""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import QgsGeometry, QgsLayoutItemMap, QgsPointXY, QgsPrintLayout, QgsRectangle

from .scales import round_scale
from .templates import factor

MARGIN = 1.04  # around a shape on its map
_EDGES = {"map:institutions": 4.0}  # mm around it that stay free for the letters and numbers of a grid


class _Span(NamedTuple):
    least: float
    most: float

    @property
    def length(self) -> float:
        return self.most - self.least


def fitting_scale(item: QgsLayoutItemMap, shape: QgsGeometry) -> float:
    """The largest round scale at which a map shows a shape, which is in metres."""
    box, room = shape.boundingBox(), item.rect()
    sides = (box.width(), room.width()), (box.height(), room.height())
    metres = max(max(MARGIN * own / whole, own / (whole - 2 * _edge(item))) for own, whole in sides)
    return round_scale(max(1000 * metres, 100.0))


def _edge(item: QgsLayoutItemMap) -> float:
    layout = item.layout()
    assert isinstance(layout, QgsPrintLayout)
    return _EDGES.get(item.id(), 0.0) * factor(layout)


def view(item: QgsLayoutItemMap, shape: QgsGeometry, city: QgsGeometry) -> QgsGeometry:
    """The rectangle that a map shows, with the whole shape in it, at the scale that fits.

    A district at the edge of the city is not in the middle: its surroundings fill the map rather than nothing at all.
    """
    metres = fitting_scale(item, shape) / 1000
    width, height = item.rect().width() * metres, item.rect().height() * metres
    own, whole = shape.boundingBox().scaled(MARGIN), city.boundingBox().scaled(MARGIN)
    own.combineExtentWith(shape.boundingBox().buffered(_edge(item) * metres))
    x = _middle(_Span(own.xMinimum(), own.xMaximum()), _Span(whole.xMinimum(), whole.xMaximum()), width)
    y = _middle(_Span(own.yMinimum(), own.yMaximum()), _Span(whole.yMinimum(), whole.yMaximum()), height)
    return QgsGeometry.fromRect(QgsRectangle.fromCenterAndSize(QgsPointXY(x, y), width, height))


def _middle(own: _Span, city: _Span, length: float) -> float:
    """The middle of a view of ``length`` that is as near to that of ``own`` as the city's edges let it be."""
    wanted = sum(own) / 2
    if length < city.length:
        wanted = min(max(wanted, city.least + length / 2), city.most - length / 2)
    else:
        wanted = sum(city) / 2
    return min(max(wanted, own.most - length / 2), own.least + length / 2)
