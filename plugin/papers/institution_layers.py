"""The layer of institutions on the maps: a mark for each category, with numbers or names beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsCallout,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProject,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSimpleLineCallout,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSimpleMarkerSymbolLayerBase,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType, Qt
from qgis.PyQt.QtGui import QColor

from ..core.charts.colours import BLACK
from ..core.charts.shapes import LARGER
from ..core.charts.svg import QUIET
from ..core.papers.institution_map import MapPlan, map_plan
from ..core.papers.institution_marks import Mark, marks
from ..core.papers.institutions import CityInstitutions
from ..core.texts import tr
from ..symbols import only_layers, place_at, set_labels, text_format
from .compose.measures import measures
from .order import PaperOrder

_TEXT, _INTEGER, _NUMBER = QMetaType.Type.QString, QMetaType.Type.Int, QMetaType.Type.Double
_PALE, _GRID = "#C4C4C4", "#9C9C9C"
_HERE = "\"district\" = attribute(@atlas_feature, 'district')"


def institution_layers(
    project: QgsProject, found: CityInstitutions, base: Sequence[QgsMapLayer], order: PaperOrder
) -> dict[str, list[QgsMapLayer]]:
    """The layer set "institutions": marks over ``base``. The page's district has marks and labels, others pale dots.

    Marks that would cover each other are moved apart, by what the map's place in the template asks for. Where numbers
    do not find room beside all of them, a grid is drawn.
    """
    times = measures(order.paper, "institutions").factor
    plans = {district: map_plan(found, district) for district in found.numbered}
    crs = QgsCoordinateReferenceSystem.fromWkt(found.crs)
    layers = [_marks(found, plans, crs, order, times), _grid(plans, crs, order, times)]
    for layer in layers:
        project.addMapLayer(layer, False)
    return {"institutions": [*layers, *base]}


def _marks(
    found: CityInstitutions, plans: Mapping[str, MapPlan], crs: QgsCoordinateReferenceSystem, order: PaperOrder,
    times: float,
) -> QgsVectorLayer:  # fmt: skip
    rows = []
    for district, items in found.numbered.items():
        plan = plans[district]
        for number, (item, point) in enumerate(zip(items, plan.places(items), strict=True), 1):
            label = item.name if plan.named else str(number)
            # Where no grid leads to an institution, none may be without its label.
            style = (
                plan.mark * times,
                plan.label * times,
                "Prevent" if plan.columns else "AllowIfNeeded",
            )
            rows.append(((district, number, label, item.category, item.name, *style), QgsPointXY(*point)))
    fields = {
        "district": _TEXT, "number": _INTEGER, "label": _TEXT, "category": _TEXT, "name": _TEXT, "mark_size": _NUMBER,
        "label_size": _NUMBER, "overlap": _TEXT,
    }  # fmt: skip
    layer = _layer(tr("Institutions", order.words.language), crs, fields, "Point")
    _add(layer, [(values, QgsGeometry.fromPointXY(point)) for values, point in rows])
    layer.setRenderer(_renderer(found, order.palette, times))
    set_labels(layer, _labels(times))
    return layer


def _grid(
    plans: Mapping[str, MapPlan], crs: QgsCoordinateReferenceSystem, order: PaperOrder, times: float
) -> QgsVectorLayer:
    """The lines of the grids; letters of columns and numbers of rows stand at their edges."""
    fields = {"district": _TEXT, "label": _TEXT, "x": _NUMBER, "y": _NUMBER}
    layer = _layer(tr("Grid", order.words.language), crs, fields, "LineString")
    rows = []
    for district, plan in plans.items():
        for line in plan.lines():
            shape = QgsGeometry.fromPolylineXY([QgsPointXY(*line.start), QgsPointXY(*line.end)])
            rows.append(((district, line.name, *line.middle), shape))
    _add(layer, rows)
    fine = QgsSimpleLineSymbolLayer(QColor(_GRID), 0.1 * times)
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(QgsRuleBasedRenderer.Rule(only_layers(QgsLineSymbol(), [fine]), 0, 0, _HERE))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    set_labels(layer, _grid_labels(times))
    return layer


def _grid_labels(times: float) -> QgsPalLayerSettings:
    settings = QgsPalLayerSettings()
    settings.fieldName = f'if({_HERE}, "label", NULL)'
    settings.isExpression = True
    settings.setFormat(text_format(6.5 * times, colour=QUIET, halo=0.5 * times))
    place_at(settings, 'make_point("x", "y")')
    settings.placementSettings().setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapAtNoCost)
    return settings


def _layer(
    name: str, crs: QgsCoordinateReferenceSystem, fields: Mapping[str, QMetaType.Type], geometry: str
) -> QgsVectorLayer:
    layer = QgsVectorLayer(geometry, name, "memory")
    layer.setCrs(crs)
    layer.dataProvider().addAttributes([QgsField(field, kind) for field, kind in fields.items()])
    layer.updateFields()
    return layer


def _add(layer: QgsVectorLayer, rows: Sequence[tuple[Sequence[Any], QgsGeometry]]) -> None:
    features = []
    for values, shape in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        feature.setGeometry(shape)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()


def _renderer(found: CityInstitutions, palette: str, times: float) -> QgsCategorizedSymbolRenderer:
    signs = marks(found.categories, palette)
    entries = [QgsRendererCategory(item.category, _symbol(signs[item.category], times), item.name)
               for item in found.categories]  # fmt: skip
    dot = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Circle, 0.9 * times)
    dot.setColor(QColor(_PALE))
    dot.setStrokeStyle(Qt.PenStyle.NoPen)
    other = QgsRendererCategory(None, only_layers(QgsMarkerSymbol(), [dot]), "")
    return QgsCategorizedSymbolRenderer(f'if({_HERE}, "category", NULL)', [*entries, other])


def _symbol(mark: Mark, times: float) -> QgsMarkerSymbol:
    shape, known = QgsSimpleMarkerSymbolLayerBase.decodeShape(mark.symbol)
    marker = QgsSimpleMarkerSymbolLayer(shape if known else Qgis.MarkerShape.Circle)
    larger = LARGER.get(mark.symbol, 1)
    marker.setDataDefinedProperty(QgsSymbolLayer.Property.Size, QgsProperty.fromExpression(f'{larger} * "mark_size"'))
    marker.setColor(QColor(mark.colour))
    marker.setStrokeColor(QColor(BLACK))
    marker.setDataDefinedProperty(
        QgsSymbolLayer.Property.StrokeWidth, QgsProperty.fromExpression(f'0.06 * "mark_size" + {0.02 * times:g}')
    )
    return only_layers(QgsMarkerSymbol(), [marker])


def _labels(times: float) -> QgsPalLayerSettings:
    settings = QgsPalLayerSettings()
    settings.fieldName = f'if({_HERE}, wordwrap("label", 24), NULL)'
    settings.isExpression = True
    settings.setFormat(text_format(6.5 * times, halo=0.3 * times))
    settings.dataDefinedProperties().setProperty(QgsPalLayerSettings.Property.Size, QgsProperty.fromField("label_size"))
    settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    settings.offsetType = Qgis.LabelOffsetType.FromSymbolBounds
    settings.dist = 0.15 * times
    settings.pointSettings().setMaximumDistance(2.5 * times)
    settings.dataDefinedProperties().setProperty(
        QgsPalLayerSettings.Property.OverlapHandling, QgsProperty.fromField("overlap")
    )
    settings.obstacleSettings().setFactor(2)
    settings.setCallout(_callout(times))
    return settings


def _callout(times: float) -> QgsCallout:
    """A fine line to a label that had to stand farther off."""
    callout = QgsSimpleLineCallout()
    callout.setEnabled(True)
    callout.setMinimumLength(0.8 * times)
    callout.setOffsetFromAnchor(0.8 * times)  # beside the mark, not across it
    callout.lineSymbol().setWidth(0.1 * times)
    callout.lineSymbol().setColor(QColor(BLACK))
    return callout
