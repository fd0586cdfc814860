"""What lies over and under the classes: district borders, the position of the page's district, quiet areas, seams."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFillSymbol,
    QgsGeometry,
    QgsGeometryGeneratorSymbolLayer,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType, Qt
from qgis.PyQt.QtGui import QColor

from ..core.charts.colours import BLACK, WHITE
from ..core.charts.svg import QUIET, wrapped
from ..styles import label_halo
from ..symbols import only_layers, place_at, set_labels, text_format
from .area_copies import BORDER, IN_SIGHT, PAGE_DISTRICT, POSITION, categorize, coarser, copied, draw_borders, stroke
from .assigning import features_in
from .label_places import Name

_GROUND, _HERE = "#EDEDED", "#4D4D4D"
NAME_SIZES = (8.0, 7.5, 7.0, 6.5, 6.0, 5.5)  # points, of districts on a map of the city
_SLIVER = 20  # times the length that is as good as nothing: 0.8 mm
_LINE_WIDTH = 7.5  # of a name, in its font size
# Casing and line in mm of the borders of other districts, of all (a page of the city), and of the page's district.
_PENS = {0: (BORDER, 0.55, 0.25), 1: (BLACK, 0.8, 0.4), 2: (BLACK, 1.1, 0.65)}
_OWN = f'{PAGE_DISTRICT} = "district"'


def district_copy(
    project: QgsProject,
    name: str,
    crs: QgsCoordinateReferenceSystem,
    shapes: Mapping[str, QgsGeometry],
    length: float,
) -> QgsVectorLayer:
    """The outlines with the fields ``district`` and, on several lines, ``label``; no bends smaller than ``length``."""
    # Without the slivers that districts get when they are joined from areas: as borders they would be dots.
    sliver = (_SLIVER * length) ** 2
    coarse = {key: coarser(shape, length).removeInteriorRings(sliver) for key, shape in shapes.items()}
    fields = [QgsField("district", QMetaType.Type.QString), QgsField("label", QMetaType.Type.QString)]
    layer = copied(name, crs, coarse, {key: [key, on_lines(key)] for key in coarse}, fields)
    project.addMapLayer(layer, False)
    return layer


def on_lines(name: str) -> str:
    """A long name on lines: Tempelhof-/Schöneberg."""
    return "\n".join(wrapped(name, 1.0, _LINE_WIDTH))


def style_city_borders(
    layer: QgsVectorLayer, places: Mapping[str, Name], size: float, setting: tuple[str, float]
) -> None:
    """Borders over the areas of the city, with the names of the districts at these places, ``size`` in points.

    ``setting``: the palette, and how much larger than a sheet in the hand the paper is.
    """
    palette, factor = setting
    lines = [stroke(WHITE, 0.8 * factor, 0), stroke(BLACK, 0.4 * factor, 1)]
    renderer = QgsSingleSymbolRenderer(only_layers(QgsFillSymbol(), lines))
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)
    provider = layer.dataProvider()
    provider.addAttributes([QgsField(name, QMetaType.Type.Double) for name in "xy"])
    layer.updateFields()
    at = [layer.fields().indexFromName(name) for name in "xy"]
    rows = {row.id(): places[row["district"]].at for row in layer.getFeatures()}
    provider.changeAttributeValues({key: {at[0]: place.x(), at[1]: place.y()} for key, place in rows.items()})
    labels = QgsPalLayerSettings()
    labels.fieldName = "label"
    labels.setFormat(text_format(size, bold=True, halo=2 * label_halo(palette) * factor))
    place_at(labels, 'make_point("x", "y")')
    labels.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    labels.priority = 10
    labels.placementSettings().setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
    set_labels(layer, labels)


def style_borders(layer: QgsVectorLayer, factor: float) -> None:
    """Borders, that of the page's district strongest; its neighbours have their names in what is seen of them."""
    draw_borders(layer, _PENS, factor)
    labels = QgsPalLayerSettings()
    labels.fieldName = f"if({POSITION} = 0, \"label\", '')"
    labels.isExpression = True
    labels.setFormat(text_format(6.5 * factor, colour=QUIET, halo=0.5 * factor))
    labels.placement = Qgis.LabelPlacement.Horizontal
    labels.fitInPolygonOnly = True
    labels.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    labels.priority = 2
    set_labels(layer, labels)


def style_overview(layer: QgsVectorLayer, factor: float) -> None:
    """All districts pale, the page's one dark; on a page of the city there is none."""
    symbols = [
        (number, only_layers(QgsFillSymbol(), [_fill(colour), stroke(WHITE, 0.2 * factor, 1)]))
        for number, colour in ((0, "#D9D9D9"), (1, _HERE))
    ]
    categories = [QgsRendererCategory(number, symbol, "") for number, symbol in symbols]
    categorize(layer, f"if({_OWN}, 1, 0)", categories)


def style_outline(layer: QgsVectorLayer, factor: float) -> None:
    """The outline of the city around the overview."""
    layer.setRenderer(QgsSingleSymbolRenderer(only_layers(QgsFillSymbol(), [stroke(BORDER, 0.25 * factor, 0)])))


def style_quiet(layer: QgsVectorLayer, factor: float) -> None:
    """Areas as the ground of points: white in the page's district, light grey around it, with fine outlines."""
    inside, outside = (
        only_layers(QgsFillSymbol(), [_fill(ground), stroke(line, 0.15 * factor, 1)])
        for ground, line in ((WHITE, "#BDBDBD"), (_GROUND, WHITE))
    )
    categories = [QgsRendererCategory(1, inside, ""), QgsRendererCategory(0, outside, "")]
    categorize(layer, f"if({IN_SIGHT}, 1, 0)", categories)


def seam_copy(
    project: QgsProject, layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem, length: float, factor: float
) -> QgsVectorLayer:
    """The outlines of polygons, or lines, as fine dashes in the page's district: each once, so that gaps stay open."""
    shapes = [row.geometry() for row in features_in(layer, crs, []) if row.hasGeometry()]
    if layer.geometryType() == Qgis.GeometryType.Polygon:
        shapes = [QgsGeometry(shape.constGet().boundary()) for shape in shapes]
    merged = QgsGeometry.unaryUnion(shapes).mergeLines()
    copy = QgsVectorLayer("MultiLineString", layer.name(), "memory")
    copy.setCrs(crs)
    features = []
    for part in merged.asGeometryCollection() or [merged]:
        feature = QgsFeature()
        feature.setGeometry(coarser(part, length))
        features.append(feature)
    copy.dataProvider().addFeatures(features)
    copy.updateExtents()
    dashes = stroke(BLACK, 0.18 * factor, 0)
    dashes.setUseCustomDashPattern(True)
    dashes.setCustomDashVector([1.6 * factor, 1.0 * factor])
    dashes.setPenCapStyle(Qt.PenCapStyle.FlatCap)
    # Only in the shape of the page, which is that of its district.
    inside = QgsGeometryGeneratorSymbolLayer.create(
        {"geometryModifier": "coalesce(intersection($geometry, geometry(@atlas_feature)), $geometry)"}
    )
    assert isinstance(inside, QgsGeometryGeneratorSymbolLayer)
    inside.setSymbolType(Qgis.SymbolType.Line)
    inside.setSubSymbol(only_layers(QgsLineSymbol(), [dashes]))
    copy.setRenderer(QgsSingleSymbolRenderer(only_layers(QgsLineSymbol(), [inside])))
    project.addMapLayer(copy, False)
    return copy


def _fill(colour: str) -> QgsSimpleFillSymbolLayer:
    return QgsSimpleFillSymbolLayer(QColor(colour), strokeStyle=Qt.PenStyle.NoPen)
