"""A choice of one of the project's layers."""

from __future__ import annotations

from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QModelIndex
from qgis.PyQt.QtWidgets import QWidget


class LayerBox(QgsMapLayerComboBox):
    """Chooses none where the chosen layer is removed; by itself the box would go on to its neighbour."""

    def __init__(self, none: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAllowEmptyLayer(True, none)
        self.setCurrentIndex(0)
        self.model().rowsAboutToBeRemoved.connect(self._let_go)

    def _let_go(self, _: QModelIndex, first: int, last: int) -> None:
        if first <= self.currentIndex() <= last:
            self.setCurrentIndex(0)
