"""The map follows the review, a moment after the page: once for keys that come fast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QWidget

from ..map_link import MapLink

if TYPE_CHECKING:
    from ....plugin.core.reviewing.entry import Entry
    from .scene import Scene

MAP_AFTER = 60  # milliseconds


class MapFollower(QTimer):
    """Shows a finding of a visible page on the map."""

    def __init__(self, map_link: MapLink, page: QWidget) -> None:
        super().__init__(page)
        self._map_link, self._page = map_link, page
        self._scene: Scene | None = None
        self._entry: Entry | None = None
        self.setSingleShot(True)
        self.setInterval(MAP_AFTER)
        self.timeout.connect(self._show)

    def follow(self, scene: Scene | None, entry: Entry | None) -> None:
        """Show this finding soon; None: none any more."""
        self._scene, self._entry = scene, entry
        self.start()

    def leave(self) -> None:
        """Take the finding off the map; whatever another page shows there stays."""
        self.stop()
        self._map_link.clear_pair()

    def _show(self) -> None:
        if not self._page.isVisible():
            return
        if self._scene and self._entry:
            place = self._scene.on_map(self._entry)
            self._map_link.show_pair(place.register, place.listed, place.around, self._scene.crs)
        else:
            self._map_link.clear_pair()
