"""The marks of the dock on the map: seen over any background, and told apart without colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot
from typing import Literal

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

Shape = Literal["register", "list", "neighbour", "list_neighbour"]

# Blue and vermilion differ for every kind of colour vision; a white halo lifts them off dark maps and aerial images.
COLOURS = {"register": "#0072b2", "list": "#d55e00", "neighbour": "#555555", "list_neighbour": "#555555"}
_WIDER = {"list": 2.2, "list_neighbour": 1.5}  # than a circle: that of the register shall not cover the list's diamond
HALO, INK = QColor(255, 255, 255, 230), QColor("#222222")
Z = 200  # above rubber bands, as QGIS's own vertex markers are


@dataclass(frozen=True)
class Placed:
    """A mark at a point of the canvas's CRS."""

    point: QgsPointXY
    shape: Shape
    label: str = ""


class Marks(QgsMapCanvasItem):
    """Draws marks, and a line with ``caption`` between the first two where there is one. Belongs to the canvas's scene.

    ``ringed``: a ring goes round the first mark, so that it is found at once.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setZValue(Z)
        self._placed: Sequence[Placed] = ()
        self._caption = ""
        self._ringed = False

    def draw(self, placed: Sequence[Placed], caption: str = "", ringed: bool = False) -> None:
        """Show these instead of what was shown."""
        self._placed, self._caption, self._ringed = placed, caption, ringed
        self.update()

    def updatePosition(self) -> None:
        self.prepareGeometryChange()

    def boundingRect(self) -> QRectF:
        """Three canvases wide: the scene moves under the mouse before the map is drawn anew."""
        size = QSizeF(self._canvas.size())
        return QRectF(-size.width(), -size.height(), 3 * size.width(), 3 * size.height())

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem | None = None, widget: QWidget | None = None
    ) -> None:
        """Draw neighbours below, then the line, then the marks proper and their names."""
        brush = _Brush(painter, QFontMetricsF(self._canvas.font()), QRectF(self._canvas.rect()))
        spots = [(mark, self.toCanvasCoordinates(mark.point)) for mark in self._placed]
        main = [spot for spot in spots if not spot[0].shape.endswith("neighbour")]
        around = [spot for spot in spots if spot not in main]
        taken = [_square(spot, brush.radius * 2.3) for _, spot in main]
        if self._caption and len(main) == 2:
            taken += brush.line(main[0][1], main[1][1], self._caption)
        for mark, spot in around:
            brush.symbol(mark.shape, spot, brush.radius * 0.6)
        for mark, spot in reversed(main):  # the circle of the register lies on the larger diamond of the list
            brush.symbol(mark.shape, spot, brush.radius)
        if self._ringed and main:
            brush.ring(main[0][0].shape, main[0][1])
        for mark, spot in (*main, *around):
            brush.name(mark.label, spot, taken)


class _Brush:
    """A painter, with sizes that go with the font: they are right at any scaling of the screen."""

    def __init__(self, painter: QPainter, metrics: QFontMetricsF, sheet: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter, self._metrics, self._sheet = painter, metrics, sheet
        self.radius = metrics.height() * 0.42

    def symbol(self, shape: Shape, spot: QPointF, radius: float) -> None:
        path = _circle(spot, radius) if shape in ("register", "neighbour") else _diamond(spot, radius * _WIDER[shape])
        self._painter.strokePath(path, QPen(HALO, radius * 0.7))
        self._painter.fillPath(path, QColor(COLOURS[shape]))
        self._painter.strokePath(path, QPen(INK, max(1.0, radius * 0.2)))

    def ring(self, shape: Shape, spot: QPointF) -> None:
        self._stroke(_circle(spot, self.radius * 2), QPen(QColor(COLOURS[shape]), self.radius * 0.35))

    def line(self, start: QPointF, end: QPointF, caption: str) -> Sequence[QRectF]:
        """A dashed line, and its caption in the middle where it is long enough to bear it; the room that this takes."""
        path = QPainterPath(start)
        path.lineTo(end)
        self._stroke(path, QPen(INK, self.radius * 0.35, Qt.PenStyle.DashLine))
        room = self._room(caption)
        room.moveCenter((start + end) / 2)
        if hypot(end.x() - start.x(), end.y() - start.y()) < room.width() + 5 * self.radius:
            return ()
        self._text(room, caption)
        return (room,)

    def name(self, label: str, spot: QPointF, taken: list[QRectF]) -> None:
        """A name right or left of, below or above its mark, where nothing else is; left out where there is no room."""
        room = self._room(label)
        across, down = self.radius * 2 + room.width() / 2, self.radius + room.height() / 2
        for move in (QPointF(across, 0), QPointF(-across, 0), QPointF(0, down), QPointF(0, -down)):
            room.moveCenter(spot + move)
            if label and self._sheet.contains(room) and not any(room.intersects(other) for other in taken):
                taken.append(QRectF(room))
                self._text(room, label)
                return

    def _room(self, text: str) -> QRectF:
        return QRectF(0, 0, self._metrics.horizontalAdvance(text), self._metrics.height())

    def _text(self, room: QRectF, text: str) -> None:
        path = QPainterPath()
        path.addText(room.left(), room.top() + self._metrics.ascent(), self._painter.font(), text)
        pen = QPen(HALO, self.radius * 0.6)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.strokePath(path, pen)
        self._painter.fillPath(path, INK)

    def _stroke(self, path: QPainterPath, pen: QPen) -> None:
        self._painter.strokePath(path, QPen(HALO, pen.widthF() * 2.5))
        self._painter.strokePath(path, pen)


def _circle(spot: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(spot, radius, radius)
    return path


def _diamond(spot: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath()
    corners = [QPointF(0, -radius), QPointF(radius, 0), QPointF(0, radius), QPointF(-radius, 0)]
    path.addPolygon(QPolygonF([spot + corner for corner in corners]))
    path.closeSubpath()
    return path


def _square(spot: QPointF, radius: float) -> QRectF:
    return QRectF(spot.x() - radius, spot.y() - radius, 2 * radius, 2 * radius)
