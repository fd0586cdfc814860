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
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsSimpleLineSymbolLayer,
    QgsTextFormat,
    QgsTextRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF

from .core.charts.colours import BLACK
from .core.charts.svg import UNITS, Drawing, Lettering, text_width
from .core.texts import format_number, tr
from .symbols import only_layers, text_format

WIDTH, HEIGHT, MARGIN = 297.0, 210.0, 11.0
_SIDE_WIDTH = 82.0
_GUTTER = 7.0
_QUIET = "#555555"
_TITLE, _SUBTITLE, _STRONG, _HEADING, _TEXT = 20.0, 11.0, 9.0, 8.0, 7.2  # font sizes in points
_POINT = 25.4 / 72  # mm
_BODY_TOP = 31.0
_LEAST_LEGEND = 50.0
_SCALES = (1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 10)  # leading digits
_BLOCK_GAP, _PARAGRAPH_GAP = 4.0, 0.6


@dataclass(frozen=True)
class Block:
    """A heading ('' for none) over paragraphs; ``strong`` ones are set larger."""

    heading: str
    paragraphs: Sequence[str]
    strong: bool = False


class Page:
    """A layout of one page that is filled part by part."""

    def __init__(self, project: QgsProject, name: str, language: str) -> None:
        self._language = language
        self._shrink = 1.0
        self.layout = QgsPrintLayout(project)
        self.layout.initializeDefaults()
        self.layout.setName(name)
        project.layoutManager().addLayout(self.layout)  # the project owns it; a layout that outlives it would crash
        self.layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Orientation.Landscape)
        self._body = QRectF(MARGIN, _BODY_TOP, WIDTH - 2 * MARGIN, HEIGHT - MARGIN - _BODY_TOP)

    def head(self, title: str, subtitle: str) -> None:
        """Title and subtitle over the whole width, and a fine rule under them."""
        width = WIDTH - 2 * MARGIN
        shape = self._on_one_line(title, text_format(_TITLE, bold=True))
        self._text(title, shape, QRectF(MARGIN, MARGIN - 2, width, 10), "title")
        if subtitle:
            shape = self._on_one_line(subtitle, text_format(_SUBTITLE, colour=_QUIET))
            self._text(subtitle, shape, QRectF(MARGIN, MARGIN + 8, width, 6), "subtitle")
        rule = QgsLayoutItemShape(self.layout)
        rule.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        rule.setSymbol(QgsFillSymbol.createSimple({"color": _QUIET, "style": "solid", "outline_style": "no"}))
        self._place(rule, QRectF(MARGIN, _BODY_TOP - 4.2, width, 0.2), "rule")

    def _on_one_line(self, words: str, shape: QgsTextFormat) -> QgsTextFormat:
        """The lettering, smaller where the words would not fit on a line over the whole width."""
        context = QgsLayoutUtils.createRenderContextForLayout(self.layout, None)
        length = QgsTextRenderer.textWidth(context, shape, [words]) / context.scaleFactor()
        shape.setSize(shape.size() * min(1.0, 0.97 * (WIDTH - 2 * MARGIN) / max(length, 1.0)))
        return shape

    def map(self, layers: Sequence[QgsVectorLayer], extent_of: QgsVectorLayer) -> None:
        """The map at the largest round scale at which the layer fits, and its scale bar in the lower left corner."""
        box = QRectF(self._body)
        box.setWidth(self._body.width() - _SIDE_WIDTH - _GUTTER)
        item = QgsLayoutItemMap(self.layout)
        self._place(item, box, "map")
        crs = _plane_crs(extent_of)
        item.setCrs(crs)
        item.setLayers(list(layers))
        item.setKeepLayerSet(True)
        to_plane = QgsCoordinateTransform(extent_of.crs(), crs, self.layout.project())
        item.zoomToExtent(to_plane.transformBoundingBox(extent_of.extent()))
        item.setScale(_round_scale(1.01 * item.scale()))
        item.setBackgroundEnabled(False)
        item.setFrameEnabled(False)
        if crs.isValid():
            self._scale_bar(item, box)

    def side(self, legend: Drawing, blocks: Sequence[Block]) -> None:
        """Legend and texts in the right column; the last block stands on the lower margin."""
        left = self._body.right() - _SIDE_WIDTH
        heights = self._heights_that_fit(blocks)
        room = max(self._body.height() - sum(heights) - _BLOCK_GAP * len(blocks), _LEAST_LEGEND)
        factor = min(1.0, _SIDE_WIDTH / legend.width, room / legend.height)
        size = (legend.width * factor, legend.height * factor)
        picture = QgsLayoutItemPicture(self.layout)
        # As a plain source, not a data-defined one, which QGIS would turn into pixels.
        coded = base64.b64encode(legend.shapes.encode()).decode()
        picture.setPicturePath(f"base64:{coded}", Qgis.PictureFormat.SVG)
        self._place(picture, QRectF(left, self._body.top(), *size), "legend")
        for lettering in legend.letterings:
            self._letter(lettering, left, self._body.top(), factor)
        top = self._body.top() + size[1] + _BLOCK_GAP
        for block, height in zip(blocks, heights, strict=True):
            last = block is blocks[-1]
            self._block(block, left, max(top, self._body.bottom() - height) if last else top)
            top += height + _BLOCK_GAP

    def _scale_bar(self, item: QgsLayoutItemMap, box: QRectF) -> None:
        scale = item.scale()
        metres = _round_length(scale * 0.025)  # a segment of at most 25 mm
        kilometres = metres >= 1000
        bar = QgsLayoutItemScaleBar(self.layout)
        bar.setLinkedMap(item)
        bar.setStyle("Single Box")
        bar.setUnits(Qgis.DistanceUnit.Kilometers if kilometres else Qgis.DistanceUnit.Meters)
        bar.setUnitLabel("km" if kilometres else "m")
        bar.setNumberOfSegmentsLeft(0)
        bar.setNumberOfSegments(2)
        bar.setUnitsPerSegment(metres / 1000 if kilometres else metres)
        bar.setHeight(1.2)
        bar.setLabelBarSpace(0.8)
        bar.setBoxContentSpace(0)
        bar.setTextFormat(text_format(_TEXT))
        bar.setLineSymbol(_thin_line())
        self._place(bar, QRectF(box.left(), box.bottom() - 6.5, 60, 6), "scale bar")
        words = tr("Scale 1:{scale}", self._language).format(scale=format_number(scale, language=self._language))
        place = QRectF(box.left(), box.bottom() - 10.5, 50, 4)
        self._text(words, text_format(_TEXT, colour=_QUIET), place, "scale")

    def _heights_that_fit(self, blocks: Sequence[Block]) -> list[float]:
        """The heights of the blocks, with lettering as much smaller as it takes to leave room for the legend."""
        room = self._body.height() - _LEAST_LEGEND
        heights: list[float] = []
        for self._shrink in (1.0, 0.9, 0.8, 0.7, 0.6):
            heights = [self._block_height(block) for block in blocks]
            if sum(heights) + _BLOCK_GAP * len(blocks) <= room:
                break
        return heights

    def _block_height(self, block: Block) -> float:
        formats = self._formats(block)
        heights = [self._text_height(words, shape) for words, shape in formats]
        return sum(heights) + _PARAGRAPH_GAP * (len(formats) - 1)

    def _block(self, block: Block, left: float, top: float) -> None:
        for number, (words, shape) in enumerate(self._formats(block)):
            height = self._text_height(words, shape)
            self._text(words, shape, QRectF(left, top, _SIDE_WIDTH, height), f"{block.heading} {number}".strip())
            top += height + _PARAGRAPH_GAP

    def _formats(self, block: Block) -> list[tuple[str, QgsTextFormat]]:
        """Heading and paragraphs of a block with their lettering."""
        heading = [(block.heading, text_format(_HEADING * self._shrink, bold=True))] if block.heading else []
        size = _STRONG if block.strong else _TEXT
        shape = text_format(size * self._shrink, bold=block.strong)
        return heading + [(words, shape) for words in block.paragraphs]

    def _text_height(self, words: str, shape: QgsTextFormat) -> float:
        """The height of a text that is wrapped to the width of the right column."""
        context = QgsLayoutUtils.createRenderContextForLayout(self.layout, None)
        dots = context.scaleFactor()  # per millimetre
        height = QgsTextRenderer.textHeight(
            context, shape, [words], Qgis.TextLayoutMode.Rectangle, None,
            Qgis.TextRendererFlag.WrapLines, (_SIDE_WIDTH - 0.5) * dots,
        )  # fmt: skip
        return height / dots + 0.6

    def _letter(self, lettering: Lettering, left: float, top: float, factor: float) -> None:
        """A text of a drawing as a label of its own, where the drawing has it."""
        pen = lettering.pen
        size = pen.size / UNITS * factor  # mm
        shape = text_format(size / _POINT, bold=pen.bold, colour=pen.colour)
        font = shape.font()
        font.setPixelSize(1000)  # large, for fractions of a millimetre to count
        above = size * QFontMetricsF(font).ascent() / 1000
        width = 1.3 * text_width(lettering.words, size) + 2  # ample, lest it wrap
        x = left + lettering.x / UNITS * factor - (width / 2 if pen.anchor == "middle" else 0)
        box = QRectF(x, top + lettering.y / UNITS * factor - above, width, 1.5 * size)
        label = self._text(lettering.words, shape, box, f"legend: {lettering.words}")
        label.setHAlign(Qt.AlignmentFlag.AlignHCenter if pen.anchor == "middle" else Qt.AlignmentFlag.AlignLeft)

    def _text(self, words: str, shape: QgsTextFormat, box: QRectF, name: str) -> QgsLayoutItemLabel:
        label = QgsLayoutItemLabel(self.layout)
        label.setText(words)
        label.setTextFormat(shape)
        label.setMarginX(0)
        label.setMarginY(0)
        self._place(label, box, name)
        return label

    def _place(self, item: QgsLayoutItem, box: QRectF, name: str) -> None:
        item.setId(name)
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(box.left(), box.top()))
        item.attemptResize(QgsLayoutSize(box.width(), box.height()))


def _plane_crs(layer: QgsVectorLayer) -> QgsCoordinateReferenceSystem:
    """The layer's own system, or where that is in degrees one in metres that is true to shape around the layer."""
    crs = layer.crs()
    if not crs.isGeographic():
        return crs
    centre = layer.extent().center()
    return QgsCoordinateReferenceSystem.fromProj(
        f"+proj=tmerc +lat_0={centre.y():.4f} +lon_0={centre.x():.4f} +ellps=GRS80 +units=m +type=crs"
    )


def _round_scale(scale: float) -> float:
    """The next scale that people expect on a map: 1:250,000 rather than 1:238,417."""
    power = 10.0 ** math.floor(math.log10(scale))
    return power * next(digit for digit in _SCALES if digit * power >= scale * (1 - 1e-9))


def _round_length(metres: float) -> float:
    """The largest of 1, 2, 5 times a power of ten within a length."""
    power = 10.0 ** math.floor(math.log10(metres))
    return power * max(digit for digit in (1, 2, 5) if digit * power <= metres)


def _thin_line() -> QgsLineSymbol:
    return only_layers(QgsLineSymbol(), [QgsSimpleLineSymbolLayer(QColor(BLACK), 0.15)])
