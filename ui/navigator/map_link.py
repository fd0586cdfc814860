"""The dock and the map canvas: what is shown there, and what is picked there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import hypot, inf, isfinite
from typing import Literal

from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsCsException
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ...plugin.core.reviewing.entry import Point
from ...plugin.core.texts import format_number
from .map_marks import Marks, Placed, Shape
from .map_tools import ClickTool

NEAREST, CLOSE = 500, 5000  # scales: nearer than the first is never zoomed to, farther than the second shows no house
MARGIN = 1.8
BACK = Qgis.TransformDirection.Reverse
_AROUND: dict[str, Shape] = {"register": "neighbour", "list": "list_neighbour"}


@dataclass(frozen=True)
class Mark:
    """A further institution (or record of a list) on the map, in the register's CRS."""

    point: Point
    label: str = ""
    side: Literal["register", "list"] = "register"


@dataclass(frozen=True)
class _Shown:
    """What is shown, in ``crs``: it is placed anew where the map gets another CRS."""

    crs: str
    register: Point | None = None
    listed: Point | None = None
    neighbours: Sequence[Mark] = ()
    ringed: bool = False


class MapLink(QObject):
    """Marks on one canvas, and map tools. All points that come and go are in the CRS that is named with them.

    A point that the map's CRS does not reach is not shown. Where the canvas is gone, nothing happens.
    """

    extent_changed = pyqtSignal()
    stopped = pyqtSignal()  # a tool of pick() or place() is not active any more, whoever ended it

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas: QgsMapCanvas | None = canvas
        self._marks = Marks(canvas)
        self._shown: _Shown | None = None
        self._tool: ClickTool | None = None
        self._earlier: QgsMapTool | None = None
        self._focused: QWidget | None = None
        canvas.extentsChanged.connect(self.extent_changed)
        canvas.destinationCrsChanged.connect(self._draw)

    def show_institution(self, point: Point | None, crs: str, zoom: bool = True) -> None:
        """Mark an institution; with ``zoom`` the map moves so that it is seen. A closer scale stays. None: no mark."""
        self._shown = _Shown(crs, register=point, ringed=True) if point else None
        self._draw()
        if zoom and self._shown:
            self._go_to(self._main())

    def show_pair(
        self, register: Point | None, listed: Point | None, neighbours: Sequence[Mark], crs: str, *, zoom: bool = True
    ) -> None:
        """Mark both sides of a pair, with a line between them, and what is around; ``zoom``: the map zooms to both."""
        self._shown = _Shown(crs, register, listed, tuple(neighbours))
        self._draw()
        if zoom:
            self.fit()

    def fit(self) -> None:
        """Zoom to the marks shown, without neighbours; nothing happens where there are none."""
        canvas, points = self._alive(), self._main()
        if not (canvas and points):
            return
        area = QgsRectangle(points[0], points[-1])
        area.scale(MARGIN)
        nearest = QgsRectangle(canvas.extent())
        nearest.scale(min(1.0, NEAREST * 2 / canvas.scale()), area.center())
        if area.width() < nearest.width() and area.height() < nearest.height():
            area = nearest
        canvas.setExtent(area)
        canvas.refresh()

    def clear(self) -> None:
        """Take all marks off the map."""
        self._shown = None
        self._draw()

    def clear_pair(self) -> None:
        """Take a pair with what is around off the map, if it is still shown; a single institution stays."""
        if self._shown and not self._shown.ringed:
            self.clear()

    def redraw(self) -> None:
        """Have the map draw its vector layers anew: what they show may have changed. Other layers stay as they are."""
        if canvas := self._alive():
            for layer in canvas.layers():
                if isinstance(layer, QgsVectorLayer):
                    layer.triggerRepaint()

    def pick(self, crs: str, picked: Callable[[Point, float], None]) -> None:
        """Tell each click on the map as a point of ``crs`` and a tolerance in its units, until stop() or Esc."""

        def clicked(point: QgsPointXY, near: QgsPointXY) -> None:
            spot, beside = self._from_map(point, crs), self._from_map(near, crs)
            if spot and beside:
                picked(spot, hypot(beside[0] - spot[0], beside[1] - spot[1]))

        self._start(clicked)

    def place(self, crs: str, placed: Callable[[Point], None]) -> None:
        """Tell the next click on the map as a point of ``crs``; the earlier tool is back before that."""

        def clicked(point: QgsPointXY, _: QgsPointXY) -> None:
            spot = self._from_map(point, crs)
            self.stop()
            if spot:
                placed(spot)

        self._start(clicked)
        if canvas := self._alive():
            self._focused = QApplication.focusWidget()
            canvas.setFocus()  # so that Esc and the arrows reach it

    def stop(self) -> None:
        """End pick() and place(): the map tool of before is back."""
        canvas, tool, earlier = self._alive(), self._tool, self._earlier
        if not (canvas and tool):
            return
        if canvas.mapTool() is tool and earlier and not sip.isdeleted(earlier):
            canvas.setMapTool(earlier)
        canvas.unsetMapTool(tool)
        self._ended()

    def extent(self, crs: str) -> tuple[float, float, float, float]:
        """What the map shows, as least and greatest x and y of ``crs``; everything, where that cannot be said."""
        canvas = self._alive()
        seen = canvas.extent() if canvas else QgsRectangle()
        try:
            area = self._transform(crs).transformBoundingBox(seen, BACK)
        except QgsCsException:
            area = QgsRectangle()
        bounds = (area.xMinimum(), area.yMinimum(), area.xMaximum(), area.yMaximum())
        return bounds if all(map(isfinite, bounds)) and not area.isEmpty() else (-inf, -inf, inf, inf)

    def unload(self) -> None:
        """Leave the canvas as it was found."""
        self.stop()
        if canvas := self._alive():
            canvas.extentsChanged.disconnect(self.extent_changed)
            canvas.destinationCrsChanged.disconnect(self._draw)
            canvas.scene().removeItem(self._marks)
            del self._marks
        self._canvas = None

    def _alive(self) -> QgsMapCanvas | None:
        return None if self._canvas is None or sip.isdeleted(self._canvas) else self._canvas

    def _draw(self) -> None:
        if not self._alive():
            return
        shown = self._shown
        if not shown:
            self._marks.draw(())
            return
        sides: list[tuple[Point | None, Shape, str]] = [
            (shown.register, "register", ""),
            (shown.listed, "list", ""),
            *((mark.point, _AROUND[mark.side], mark.label) for mark in shown.neighbours),
        ]
        placed = [
            Placed(spot, shape, label) for point, shape, label in sides if (spot := self._to_map(point, shown.crs))
        ]
        self._marks.draw(placed, _distance(shown.register, shown.listed), shown.ringed)

    def _main(self) -> list[QgsPointXY]:
        """The one or two points that are shown, as the map has them."""
        shown = self._shown
        points = (self._to_map(point, shown.crs) for point in (shown.register, shown.listed)) if shown else ()
        return [point for point in points if point]

    def _go_to(self, points: Sequence[QgsPointXY]) -> None:
        canvas = self._alive()
        if not (canvas and points):
            return
        seen = QgsRectangle(canvas.extent())
        seen.scale(0.8)  # at the very edge it is not noticed
        if canvas.scale() > CLOSE:
            canvas.setCenter(points[0])
            canvas.zoomScale(CLOSE)
        elif not seen.contains(points[0]):
            canvas.setCenter(points[0])
            canvas.refresh()

    def _start(self, clicked: Callable[[QgsPointXY, QgsPointXY], None]) -> None:
        self.stop()
        if canvas := self._alive():
            self._earlier = canvas.mapTool()
            self._tool = ClickTool(canvas, clicked, self.stop)
            canvas.setMapTool(self._tool)
            self._tool.deactivated.connect(self._ended)

    def _ended(self) -> None:
        """Forget the tool; another one may have been chosen in QGIS's own toolbars."""
        if self._tool:
            self._tool.deactivated.disconnect(self._ended)
            self._tool.deleteLater()
            self._tool = self._earlier = None
            self._return_focus()
            self.stopped.emit()

    def _return_focus(self) -> None:
        """The keyboard goes on where it was before place(), unless it is somewhere else by now."""
        canvas, focused, self._focused = self._alive(), self._focused, None
        if canvas and canvas.hasFocus() and focused and not sip.isdeleted(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _transform(self, crs: str) -> QgsCoordinateTransform:
        """From ``crs`` to the canvas's CRS; leaves points as they are where one of them is not known."""
        canvas = self._alive()
        target = canvas.mapSettings().destinationCrs() if canvas else QgsCoordinateReferenceSystem()
        return QgsCoordinateTransform(QgsCoordinateReferenceSystem(crs), target, QgsProject.instance())

    def _to_map(self, point: Point | None, crs: str) -> QgsPointXY | None:
        if point is None:
            return None
        try:
            spot = self._transform(crs).transform(QgsPointXY(*point))
        except QgsCsException:
            return None
        return spot if isfinite(spot.x()) and isfinite(spot.y()) else None

    def _from_map(self, spot: QgsPointXY, crs: str) -> Point | None:
        try:
            point = self._transform(crs).transform(spot, BACK)
        except QgsCsException:
            return None
        return (point.x(), point.y()) if isfinite(point.x()) and isfinite(point.y()) else None


def _distance(one: Point | None, other: Point | None) -> str:
    """In metres, which are the units of every register; '' where there is nothing to measure."""
    return f"{format_number(hypot(other[0] - one[0], other[1] - one[1]))} m" if one and other else ""
