"""Areas as the smaller maps draw them: copies no finer than the eye sees, pale outside of the district of the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from qgis.core import (
    NULL,
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType, Qt
from qgis.PyQt.QtGui import QColor

from ..core.charts.colours import BLACK, WHITE, between
from ..core.charts.palettes import Fill
from ..symbols import class_symbol, only_layers
from .order import PaperLayers, PaperOrder
from .reading import district_shapes

PAGE_DISTRICT = "coalesce(attribute(@atlas_feature, 'district'), '')"  # '': the whole city
IN_SIGHT = f"{PAGE_DISTRICT} IN ('', \"district\")"
AREA_BORDER = 0.12  # mm between areas, on a page that is read in the hand
FINEST = 0.04  # mm on paper
_PALE = 0.22  # what is left of a colour in the surroundings
_PLAIN = "#F2F2F2"
_PALE_CODES = 1000  # added to the codes of classes there
BORDER = "#8C8C8C"  # of districts that the page is not about
# The outlines of the other districts, of all (a page of the city), and of the page's district.
POSITION = f"if({PAGE_DISTRICT} = '', 1, if({PAGE_DISTRICT} = \"district\", 2, 0))"
_PENS = {0: (BORDER, 0.35, 0.15), 1: (BLACK, 0.45, 0.2), 2: (BLACK, 0.7, 0.35)}


def finest(shapes: Mapping[str, QgsGeometry], groups: Mapping[str, str], width: float) -> float:
    """The length that is as good as nothing on a map of ``width`` mm that shows the smallest of the groups, in metres.

    ``groups`` are the districts of the areas; areas of none count as one more.
    """
    return min(finest_of_each(shapes, groups, width).values(), default=0.0)


def finest_of_each(shapes: Mapping[str, QgsGeometry], groups: Mapping[str, str], width: float) -> dict[str, float]:
    """By area, the length that is as good as nothing on a map of its own group."""
    boxes: dict[str, QgsRectangle] = {}
    for key, shape in shapes.items():
        boxes.setdefault(groups.get(key, ""), QgsRectangle()).combineExtentWith(shape.boundingBox())
    return {
        key: max(box.width(), box.height()) / width * FINEST
        for key, box in ((key, boxes[groups.get(key, "")]) for key in shapes)
    }


def coarser(shape: QgsGeometry, length: float) -> QgsGeometry:
    """The shape without bends smaller than ``length``; one that is no larger itself stays as it is."""
    simple = shape.simplify(length)
    return shape if simple.isEmpty() else simple


def copied(
    name: str,
    crs: QgsCoordinateReferenceSystem,
    shapes: Mapping[str, QgsGeometry],
    rows: Mapping[str, Sequence[object]],
    fields: Sequence[QgsField],
) -> QgsVectorLayer:
    """A layer in memory with the field ``area``, then ``fields`` with the ``rows`` of the areas."""
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs.authid()}", name, "memory")
    layer.setCrs(crs)
    layer.dataProvider().addAttributes([QgsField("area", QMetaType.Type.QString), *fields])
    layer.updateFields()
    features = []
    for key, shape in shapes.items():
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        feature.setAttributes([key, *(NULL if value is None else value for value in rows[key])])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def fill_classes(
    layer: QgsVectorLayer, code: str, entries: Iterable[tuple[int, Fill, str]], dark_border: bool, border: float
) -> None:
    """Colour the areas by the code that an expression gives, below 1,000; those beyond the page's district pale.

    ``border`` is the width in mm of the lines between areas.
    """
    categories = []
    for number, fill, title in entries:
        strong = class_symbol(fill, Qgis.GeometryType.Polygon, dark_border)
        pale = class_symbol(paler(fill), Qgis.GeometryType.Polygon)
        for symbol in (strong, pale):
            line = symbol.symbolLayer(symbol.symbolLayerCount() - 1)
            assert isinstance(line, QgsSimpleLineSymbolLayer)
            line.setWidth(border)
        categories += [
            QgsRendererCategory(number, strong, title),
            QgsRendererCategory(number + _PALE_CODES, pale, title),
        ]
    categorize(layer, f"({code}) + if({IN_SIGHT}, 0, {_PALE_CODES})", categories)


def larger(fill: Fill, factor: float) -> Fill:
    """The fill of a page that is drawn ``factor`` times as large as one that is read in the hand."""
    hatch = fill.hatch
    return Fill(fill.colour, hatch and replace(hatch, spacing=hatch.spacing * factor, width=hatch.width * factor))


def paler(fill: Fill) -> Fill:
    """The fill as the surroundings have it: plain, but for what has no class.

    Classes that are told apart by hatches all look alike there: without it, a dark ground would read as a class.
    """
    if not fill.hatch:
        return Fill(between((WHITE, fill.colour), _PALE))
    if fill.colour != WHITE:
        return Fill(_PLAIN)
    return Fill(WHITE, replace(fill.hatch, colour=between((WHITE, fill.hatch.colour), _PALE)))


def district_borders(
    project: QgsProject, order: PaperOrder, layers: PaperLayers, length: float, weight: float = 1.0
) -> QgsVectorLayer:
    """The outlines of the districts as a layer with the field ``district``, without bends smaller than ``length``.

    ``weight`` makes the lines broader or finer than on a map of half a page.
    """
    outlines, crs = district_shapes(order, layers)
    shapes = {key: coarser(shape, length) for key, shape in outlines.items() if key}
    fields = [QgsField("district", QMetaType.Type.QString)]
    layer = copied(order.words.districts.many, crs, shapes, {key: [key] for key in shapes}, fields)
    draw_borders(layer, _PENS, weight)
    project.addMapLayer(layer, False)
    return layer


def draw_borders(layer: QgsVectorLayer, pens: Mapping[int, tuple[str, float, float]], weight: float) -> None:
    """Draw districts, a layer with the field ``district``, as borders by ``POSITION``.

    ``pens`` are their colour, and the widths in mm of casing and line before ``weight`` makes them broader.
    """
    categories = []
    for number, (colour, casing, width) in pens.items():
        lines = [stroke(WHITE, weight * casing, 2 * number), stroke(colour, weight * width, 2 * number + 1)]
        categories.append(QgsRendererCategory(number, only_layers(QgsFillSymbol(), lines), ""))
    categorize(layer, POSITION, categories)


def stroke(colour: str, width: float, rendering_pass: int) -> QgsSimpleLineSymbolLayer:
    """A line around polygons; all of an earlier pass lie under those of a later one."""
    line = QgsSimpleLineSymbolLayer(QColor(colour), width)
    line.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    line.setRenderingPass(rendering_pass)
    return line


def categorize(layer: QgsVectorLayer, expression: str, categories: Sequence[QgsRendererCategory]) -> None:
    """Draw what an expression tells apart, pass after pass."""
    renderer = QgsCategorizedSymbolRenderer(expression, list(categories))
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)
