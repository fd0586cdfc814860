"""Symbols and lettering: the fills of the classes as QGIS draws them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from qgis.core import (
    Qgis,
    QgsFilledMarkerSymbolLayer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointPatternFillSymbolLayer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from .core.charts.colours import BLACK, WHITE
from .core.charts.palettes import CROSS_LINE, Fill, Hatch
from .core.charts.svg import FONT

_MARKER_SIZE = 3.6  # mm
_Symbol = TypeVar("_Symbol", bound=QgsSymbol)


def class_symbol(fill: Fill, geometry: Qgis.GeometryType, dark_border: bool = False) -> QgsSymbol:
    """The symbol of a class: an area with a fine border, or for points a disc."""
    layers: list[QgsSymbolLayer] = [_plain(fill.colour)]
    if fill.hatch:
        layers.append(_HATCHES[fill.hatch.kind](fill.hatch))
    border = QgsSimpleLineSymbolLayer(QColor(BLACK if dark_border else WHITE), 0.12)
    border.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    border.setRenderingPass(1)  # over the fills of all areas, so that none hides its neighbour's border
    area = only_layers(QgsFillSymbol(), [*layers, border])
    if geometry == Qgis.GeometryType.Polygon:
        return area
    border.setRenderingPass(0)
    border.setColor(QColor(BLACK))
    disc = QgsFilledMarkerSymbolLayer(Qgis.MarkerShape.Circle, _MARKER_SIZE)
    disc.setSubSymbol(area)
    return only_layers(QgsMarkerSymbol(), [disc])


def only_layers(symbol: _Symbol, layers: Sequence[QgsSymbolLayer]) -> _Symbol:
    """The symbol with these layers alone; its constructor would take them without owning them."""
    symbol.changeSymbolLayer(0, layers[0])
    for layer in layers[1:]:
        symbol.appendSymbolLayer(layer)
    return symbol


def _plain(colour: str) -> QgsSimpleFillSymbolLayer:
    return QgsSimpleFillSymbolLayer(QColor(colour), strokeStyle=Qt.PenStyle.NoPen)


def _lines(hatch: Hatch) -> QgsLinePatternFillSymbolLayer:
    pattern = QgsLinePatternFillSymbolLayer()
    pattern.setLineAngle(hatch.angle)
    pattern.setDistance(hatch.spacing)
    line = QgsSimpleLineSymbolLayer(QColor(hatch.colour), hatch.width)
    line.setPenCapStyle(Qt.PenCapStyle.FlatCap)
    pattern.setSubSymbol(only_layers(QgsLineSymbol(), [line]))
    return pattern


def _dots(hatch: Hatch) -> QgsLinePatternFillSymbolLayer:
    """Rows of squares as dashed lines, which a PDF holds as one path each; all areas share one grid."""
    pattern = QgsLinePatternFillSymbolLayer()
    pattern.setLineAngle(0)
    pattern.setDistance(hatch.spacing)
    pattern.setClipMode(Qgis.LineClipMode.ClipPainterOnly)
    line = QgsSimpleLineSymbolLayer(QColor(hatch.colour), hatch.width)
    line.setPenCapStyle(Qt.PenCapStyle.FlatCap)
    line.setUseCustomDashPattern(True)
    line.setCustomDashVector([hatch.width, hatch.spacing - hatch.width])
    pattern.setSubSymbol(only_layers(QgsLineSymbol(), [line]))
    return pattern


def _crosses(hatch: Hatch) -> QgsPointPatternFillSymbolLayer:
    pattern = QgsPointPatternFillSymbolLayer()
    pattern.setDistanceX(hatch.spacing)
    pattern.setDistanceY(hatch.spacing)
    mark = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Cross, hatch.width)
    mark.setColor(QColor(hatch.colour))
    mark.setStrokeColor(QColor(hatch.colour))
    mark.setStrokeWidth(CROSS_LINE * hatch.width)
    pattern.setSubSymbol(only_layers(QgsMarkerSymbol(), [mark]))
    return pattern


_HATCHES: dict[str, Callable[[Hatch], QgsSymbolLayer]] = {"lines": _lines, "dots": _dots, "crosses": _crosses}


def text_format(size: float, bold: bool = False, colour: str = BLACK, halo: float = 0.0) -> QgsTextFormat:
    """Lettering of ``size`` points with a white halo of ``halo`` millimetres (0: none)."""
    font = QFont(FONT)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setBold(bold)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(size)
    text.setSizeUnit(Qgis.RenderUnit.Points)
    text.setColor(QColor(colour))
    if halo:
        buffer = QgsTextBufferSettings()
        buffer.setEnabled(True)
        buffer.setSize(halo)
        buffer.setColor(QColor(WHITE))
        text.setBuffer(buffer)
    return text


def place_at(labels: QgsPalLayerSettings, point: str) -> None:
    """Centre the labels on the point that an expression gives."""
    labels.geometryGenerator = point
    labels.geometryGeneratorType = Qgis.GeometryType.Point
    labels.geometryGeneratorEnabled = True
    labels.placement = Qgis.LabelPlacement.OverPoint


def set_labels(layer: QgsVectorLayer, labels: QgsPalLayerSettings) -> None:
    """Draw these labels, and no others."""
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)
