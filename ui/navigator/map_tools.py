"""The map tool by which a click on the map says a place."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent

NEAR = 2  # millimetres around a click that count as hit: QGIS's own search radius


class ClickTool(QgsMapTool):
    """Tells each left click, with a point near it, in the canvas's CRS; Return is a click on the middle of the map.

    Esc and a right click tell ``ended``. QGIS's own keys go on moving the map, so that a place can be set without a
    mouse.
    """

    def __init__(
        self, canvas: QgsMapCanvas, clicked: Callable[[QgsPointXY, QgsPointXY], None], ended: Callable[[], None]
    ) -> None:
        super().__init__(canvas)
        self._clicked, self._ended = clicked, ended
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent | None) -> None:
        assert event
        if event.button() == Qt.MouseButton.LeftButton:
            self._click(event.pos())
        elif event.button() == Qt.MouseButton.RightButton:
            self._ended()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        assert event
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self._ended()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self._click(self.canvas().rect().center())

    def _click(self, spot: QPoint) -> None:
        near = QPoint(round(NEAR * self.canvas().logicalDpiX() / 25.4), 0)
        self._clicked(self.toMapCoordinates(spot), self.toMapCoordinates(spot + near))
