"""Texts that are longer than their place in the template: how much smaller they have to be, and which are no help."""

from __future__ import annotations

from qgis.core import Qgis, QgsLayoutItemLabel, QgsLayoutUtils, QgsTextFormat
from qgis.PyQt.QtCore import QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QFont, QFontMetricsF, QTextDocumentFragment

from ..core.papers.fitting import POINT
from .sheet import Sheet

_SMALLEST = 5.5  # points, on a page that is read in the hand
_SMALL_PRINT = 4.5  # of the sources
_STEP = 0.02
_TOLERANCE = 0.3  # mm, within which no letter is cut
_RESERVE = 0.99  # of the width, for letters that come out a little wider on another device
_PIXELS = 500  # of the letters that are measured: large, for fractions of a millimetre to count


def fitting_share(label: QgsLayoutItemLabel, words: str, times: float) -> float:
    """How many times its own size a text may have to fit into its place: 1, or less while it can still be read.

    ``times`` is how much larger than in the hand the page is drawn.
    """
    shape = label.textFormat()
    smallest = _SMALL_PRINT if label.id() == "text:credits" else _SMALLEST
    share, least = 1.0, min(1.0, smallest * times / shape.size())
    while share > least and not _fits(label, words, shape, share * shape.size()):
        share = max(share - _STEP, least)
    return share


def cut_texts(sheet: Sheet) -> list[str]:
    """The ids of the labels with more words than their places hold. Call it while the layout shows the page."""
    shapes = ((label, _shown(label)) for label in labels(sheet))
    return [label.id() for label, shape in shapes if not _fits(label, label.currentText(), shape, shape.size())]


def labels(sheet: Sheet) -> list[QgsLayoutItemLabel]:
    """The labels that are printed, those of the template's maker included."""
    items = sheet.layout.items()
    return [item for item in items if isinstance(item, QgsLayoutItemLabel) and not item.excludeFromExports()]


def _shown(label: QgsLayoutItemLabel) -> QgsTextFormat:
    """The lettering of the label on the page that its layout shows."""
    shape = label.textFormat()
    context = QgsLayoutUtils.createRenderContextForLayout(label.layout(), None)
    context.setExpressionContext(label.createExpressionContext())
    shape.updateDataDefinedProperties(context)
    return shape


def _fits(label: QgsLayoutItemLabel, words: str, shape: QgsTextFormat, size: float) -> bool:
    if label.mode() == QgsLayoutItemLabel.Mode.ModeHtml or shape.allowHtmlFormatting():
        words = QTextDocumentFragment.fromHtml(words).toPlainText()
    if not words.strip():
        return True
    width, height = (room - 2 * margin for room, margin in (
        (label.rect().width(), label.marginX()), (label.rect().height(), label.marginY()),
    ))  # fmt: skip
    needed = _needed(words, shape, size, width)
    return needed.width() <= width + _TOLERANCE and needed.height() <= height + _TOLERANCE


def _needed(words: str, shape: QgsTextFormat, size: float, width: float) -> QSizeF:
    """The millimetres that a wrapped text takes; wider than ``width`` where a word is.

    Measured by Qt: QGIS's own measuring takes fifty times as long, and is a line off what QGIS then draws.
    """
    font = QFont(shape.font())
    font.setPixelSize(_PIXELS)
    per_millimetre = _PIXELS / (size * POINT)
    line = QRectF(0, 0, _RESERVE * width * per_millimetre, 1e6)
    box = QFontMetricsF(font).boundingRect(line, int(Qt.TextFlag.TextWordWrap), words)
    spacing = shape.lineHeight() if shape.lineHeightUnit() == Qgis.RenderUnit.Percentage else 1
    return QSizeF(box.width(), box.height() * spacing) / per_millimetre
