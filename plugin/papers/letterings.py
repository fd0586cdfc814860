"""The letterings of a page's pictures, set as text, since QtSvg would turn them into outlines."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import (
    Qgis,
    QgsLayoutItem,
    QgsLayoutItemPicture,
    QgsLayoutItemRenderContext,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsTextFormat,
    QgsTextRenderer,
)
from qgis.PyQt.QtCore import QPointF

from ..core.charts.svg import UNITS, Drawing, Lettering
from ..core.papers.fitting import POINT
from ..core.papers.page import Page
from ..symbols import text_format

_ALIGNMENTS = {
    "start": Qgis.TextHorizontalAlignment.Left,
    "middle": Qgis.TextHorizontalAlignment.Center,
    "end": Qgis.TextHorizontalAlignment.Right,
}
_ANCHORS = QgsLayoutItem.ReferencePoint
_CENTRED = (_ANCHORS.UpperMiddle, _ANCHORS.Middle, _ANCHORS.LowerMiddle)
_RIGHT = (_ANCHORS.UpperRight, _ANCHORS.MiddleRight, _ANCHORS.LowerRight)
_HALFWAY = (_ANCHORS.MiddleLeft, _ANCHORS.Middle, _ANCHORS.MiddleRight)
_LOW = (_ANCHORS.LowerLeft, _ANCHORS.LowerMiddle, _ANCHORS.LowerRight)


class _Letterings(QgsLayoutItem):
    """One item over the whole page for all of them: labels, one for each word, would take as long as the page."""

    def __init__(self, layout: QgsPrintLayout) -> None:
        super().__init__(layout)
        self._lines: list[tuple[float, float, Lettering, QgsTextFormat]] = []
        self.setBackgroundEnabled(False)
        self.setFrameEnabled(False)
        layout.addLayoutItem(self)
        layout.moveItemToTop(self)  # else the last picture would cover its letterings
        page = layout.pageCollection().page(0)
        self.attemptMove(QgsLayoutPoint(0, 0))
        self.attemptResize(QgsLayoutSize(page.rect().width(), page.rect().height()))

    def show_page(self, page: Page) -> None:
        """Take the letterings of the page's pictures, where the pictures stand."""
        self._lines = []
        for role, drawing in page.pictures.items():
            item = self.layout().itemById(role)
            if isinstance(item, QgsLayoutItemPicture):
                self._take(item, drawing)

    def _take(self, item: QgsLayoutItemPicture, drawing: Drawing) -> None:
        left, top, factor = _place(item, drawing)
        for lettering in drawing.letterings:
            pen = lettering.pen
            shape = text_format(pen.size / UNITS * factor / POINT, bold=pen.bold, colour=pen.colour)
            x, y = (at / UNITS * factor for at in (lettering.x, lettering.y))
            self._lines.append((left + x, top + y, lettering, shape))

    def draw(self, context: QgsLayoutItemRenderContext) -> None:
        painting = context.renderContext()
        dots = painting.scaleFactor()  # per millimetre
        for x, y, lettering, shape in self._lines:
            alignment = _ALIGNMENTS[lettering.pen.anchor]
            QgsTextRenderer.drawText(QPointF(x * dots, y * dots), 0, alignment, [lettering.words], painting, shape)


@contextmanager
def letterings(layouts: list[QgsPrintLayout]) -> Iterator[dict[QgsPrintLayout, _Letterings]]:
    """An item for the letterings in each layout, which leaves the layouts as they were."""
    items = {layout: _Letterings(layout) for layout in layouts}
    try:
        yield items
    finally:
        for layout, item in items.items():
            layout.removeLayoutItem(item)


def _place(item: QgsLayoutItemPicture, drawing: Drawing) -> tuple[float, float, float]:
    """Where on the page the drawing begins (mm), and how many times its own size it is drawn."""
    box, anchor = item.mapRectToScene(item.rect()), item.pictureAnchor()
    factor = min(box.width() / drawing.width, box.height() / drawing.height)
    across, down = box.width() - factor * drawing.width, box.height() - factor * drawing.height
    left = box.left() + across * (0.5 if anchor in _CENTRED else anchor in _RIGHT)
    top = box.top() + down * (0.5 if anchor in _HALFWAY else anchor in _LOW)
    return left, top, factor
