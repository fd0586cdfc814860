"""The page of a map: A4 landscape with a head, the map to the left, legend and texts to the right.

All lengths are millimetres from the upper left corner of the page.
"""

from __future__ import annotations

import base64
import math
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutUtils,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsTextFormat,
    QgsTextRenderer,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor

from .core.charts.colours import BLACK, WHITE
from .core.charts.svg import Drawing
from .core.texts import tr
from .styles import only_layers, text_format

WIDTH, HEIGHT, MARGIN = 297.0, 210.0, 11.0
_SIDE_WIDTH = 82.0
_GUTTER = 7.0
_QUIET = "#555555"
_TITLE, _SUBTITLE, _STRONG, _HEADING, _TEXT = 20.0, 11.0, 8.5, 8.0, 7.0  # font sizes in points
_BODY_TOP = 31.0
_LEAST_LEGEND = 40.0
_PRETTY = (1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 10)  # leading digits of scales


@dataclass(frozen=True)
class Block:
    """A heading ('' for none) over paragraphs; ``strong`` ones are set larger."""

    heading: str
    paragraphs: Sequence[str]
    strong: bool = False


class Page:
    """A layout of one page that is filled part by part."""

    def __init__(self, project: QgsProject, name: str) -> None:
        self.layout = QgsPrintLayout(project)
        self.layout.initializeDefaults()
        self.layout.setName(name)
        self.layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Orientation.Landscape)
        self._body = QRectF(MARGIN, _BODY_TOP, WIDTH - 2 * MARGIN, HEIGHT - MARGIN - _BODY_TOP)

    def head(self, title: str, subtitle: str) -> None:
        """Title and subtitle over the whole width, and a fine rule under them."""
        width = WIDTH - 2 * MARGIN
        self._text(title, text_format(_TITLE, bold=True), QRectF(MARGIN, MARGIN - 2, width, 10), "title")
        if subtitle:
            self._text(subtitle, text_format(_SUBTITLE, colour=_QUIET), QRectF(MARGIN, MARGIN + 8, width, 6), "subtitle")
        rule = QgsLayoutItemShape(self.layout)
        rule.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        rule.setSymbol(QgsFillSymbol.createSimple({"color": _QUIET, "style": "solid", "outline_style": "no"}))
        self._place(rule, QRectF(MARGIN, _BODY_TOP - 4.2, width, 0.2), "rule")

    def map(self, layers: Sequence[QgsVectorLayer], extent_of: QgsVectorLayer) -> None:
        """The map at the largest round scale at which the layer fits, and its scale bar in the lower left corner."""
        box = QRectF(self._body)
        box.setWidth(self._body.width() - _SIDE_WIDTH - _GUTTER)
        item = QgsLayoutItemMap(self.layout)
        self._place(item, box, "map")
        item.setCrs(extent_of.crs())
        item.setLayers(list(layers))
        item.setKeepLayerSet(True)
        item.zoomToExtent(extent_of.extent())
        item.setScale(_round_scale(item.scale()))
        item.setBackgroundEnabled(False)
        item.setFrameEnabled(False)
        self._scale_bar(item, box)

    def side(self, legend: Drawing, blocks: Sequence[Block]) -> None:
        """Legend and texts in the right column; the last block stands on the lower margin."""
        left = self._body.right() - _SIDE_WIDTH
        heights = [self._block_height(block) for block in blocks]
        room = max(self._body.height() - sum(heights) - 4.0 * len(blocks), _LEAST_LEGEND)
        factor = min(1.0, _SIDE_WIDTH / legend.width, room / legend.height)
        size = (legend.width * factor, legend.height * factor)
        picture = QgsLayoutItemPicture(self.layout)
        # As a plain source, not a data-defined one, which QGIS would turn into pixels.
        coded = base64.b64encode(legend.svg.encode()).decode()
        picture.setPicturePath(f"base64:{coded}", Qgis.PictureFormat.SVG)
        self._place(picture, QRectF(left, self._body.top(), *size), "legend")
        top = self._body.top() + size[1] + 4.0
        for block, height in zip(blocks, heights):
            last = block is blocks[-1]
            self._block(block, left, max(top, self._body.bottom() - height) if last else top)
            top += height + 4.0
