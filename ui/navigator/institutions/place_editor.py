"""The place of an institution in the form: set by a click on the map, or taken away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from ....plugin.core.register.as_of import Row
from ....plugin.core.reviewing.entry import Point
from ....plugin.core.texts import format_number, tr
from ....plugin.store.project.words import choices
from ..map_link import MapLink


class PlaceEditor(QWidget):
    """``values``: x and y as they are to be, None for no place."""

    changed = pyqtSignal()

    def __init__(self, map_link: MapLink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map_link, self._crs = map_link, ""
        self._row: Row = {}
        self._point: Point | None = None
        self._others = ""
        self._label = QLabel(self)
        self._label.setObjectName("place_text")
        self._label.setWordWrap(True)
        icon = QgsApplication.getThemeIcon("/mActionCapturePoint.svg")
        self.button = QPushButton(icon, tr("Set on the map"), self)
        self.button.setObjectName("set_place")
        self.button.setToolTip(tr("Then click on the map; Enter takes the middle of the map, Esc ends it."))
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._set)
        self._remove = QToolButton(self)
        self._remove.setObjectName("remove_place")
        self._remove.setIcon(QgsApplication.getThemeIcon("/mActionDeleteSelected.svg"))
        self._remove.setToolTip(tr("Remove the position"))
        self._remove.setAccessibleName(tr("Remove the position"))
        self._remove.clicked.connect(lambda: self._take(None))
        map_link.stopped.connect(self._show)
        layout, buttons = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label)
        layout.addLayout(buttons)
        buttons.addWidget(self.button)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)

    def open(self, row: Row, crs: str) -> None:
        """Start with the place of an institution; {} has none."""
        self._row, self._crs, self._point, self._others = row, crs, point_of(row), ""
        self._show()

    def follow(self, row: Row) -> None:
        """The institution was read anew: unless the user has set its place, it is where it is now."""
        before, now = point_of(self._row), point_of(row)
        if self._point == before:
            self._point = now
        elif now != before:
            self._others = tr("Somebody else has moved it meanwhile, to {place}.").format(place=_text(now))
        self._row = row
        self._show()

    def values(self) -> Mapping[str, Any]:
        x, y = self._point or (None, None)
        return {"x": x, "y": y}

    def set_protected(self, protected: bool) -> None:
        """A protected institution gets no place."""
        self.button.setEnabled(not protected)

    def _set(self) -> None:
        self._map_link.place(self._crs, self._take)
        self._label.setText(tr("Click on the map. Enter takes the middle of the map, Esc ends it."))

    def _take(self, point: Point | None) -> None:
        self._point = point
        self._show()
        self._map_link.show_institution(point, self._crs, zoom=False)
        self.changed.emit()

    def _show(self) -> None:
        self._remove.setEnabled(self._point is not None)
        place = _text(self._point)
        quality = self._row.get("position_quality") if self._point == point_of(self._row) else "by_hand"
        if self._point:
            place += f" ({choices('position_quality').get(quality or '', tr('unknown'))})"
        self._label.setText("\n".join(filter(None, [place, self._others and f"⚠ {self._others}"])))


def _text(point: Point | None) -> str:
    return " / ".join(format_number(axis) for axis in point) if point else tr("not on the map")


def point_of(row: Row) -> Point | None:
    """Where an institution is, in the register's CRS; None where it has no place."""
    return (row["x"], row["y"]) if row.get("x") is not None and row.get("y") is not None else None
