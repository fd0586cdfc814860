"""The page on which rows of the tables meet the areas of a polygon layer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsDataSourceSelectDialog, QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt import uic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QGroupBox, QLabel, QListWidget, QStyle, QToolButton, QWidget

from ...plugin.core.errors import PlanningError, listed
from ...plugin.core.texts import tr
from ...plugin.indicators.area_keys import KeyMatch, best_layer, field_keys, match_keys, propose_key_field
from .chain import AreasOrder

if TYPE_CHECKING:
    from ...plugin.core.tables.lines import Line


class AreasPage(QWidget):
    """Shows how many areas find their row, and what is left over on both sides."""

    changed = pyqtSignal()
    failed = pyqtSignal(object)

    layer_combo: QgsMapLayerComboBox
    layer_button: QToolButton
    field_combo: QgsFieldComboBox
    pad_check: QCheckBox
    match_icon: QLabel
    match_label: QLabel
    rows_group: QGroupBox
    rows_list: QListWidget
    areas_group: QGroupBox
    areas_list: QListWidget
    others_label: QLabel

    def __init__(self, active: QgsMapLayer | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        self.layer_combo.setAllowEmptyLayer(True)
        self._rows: list[Line] = []
        self._match: KeyMatch | None = None
        self.layer_combo.setFilters(Qgis.LayerFilter.PolygonLayer)
        self.layer_combo.setLayer(active if _has_polygons(active) else None)
        self.layer_combo.layerChanged.connect(self._propose_field)
        self.field_combo.fieldChanged.connect(self._compare)
        self.pad_check.toggled.connect(self._compare)
        self.layer_button.clicked.connect(self._load_layer)

    def take(self, rows: Sequence[Line]) -> None:
        """Compare the rows of the table that the page before has read."""
        if list(rows) == self._rows:
            return
        self._rows = list(rows)
        layer = self._layer()
        if layer is None or not propose_key_field(layer, self._keys()):
            self._propose_layer()
        self._propose_field()

    def problem(self) -> str:
        """Why there is no going on, '' if there is."""
        if self._layer() is None:
            return tr("Choose the polygons of the areas.")
        if self._match is None or not self.field_combo.currentField():
            return tr("Choose the field with the keys of the areas.")
        if self._match.areas_without_row:
            return tr("Areas without a row in the tables ({count}): {ids}.").format(
                count=len(self._match.areas_without_row), ids=listed(self._match.areas_without_row)
            )
        return ""

    def order(self) -> AreasOrder:
        """What was chosen, for the run."""
        layer = self._layer()
        assert layer is not None  # else there is a problem
        return AreasOrder(layer, self.field_combo.currentField(), self.pad_check.isChecked())

    def _keys(self) -> list[str]:
        return [row.key for row in self._rows if row.role == "area"]

    def _layer(self) -> QgsVectorLayer | None:
        layer = self.layer_combo.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    def _propose_layer(self) -> None:
        """The polygon layer of the project whose areas meet the rows best, if any does."""
        layers = [layer for layer in QgsProject.instance().mapLayers().values() if _has_polygons(layer)]
        best = best_layer(layers, self._keys())
        if best is not None:
            self.layer_combo.blockSignals(True)
            self.layer_combo.setLayer(best)
            self.layer_combo.blockSignals(False)

    def _propose_field(self) -> None:
        layer = self._layer()
        self.field_combo.blockSignals(True)
        self.field_combo.setLayer(layer)
        if layer is not None and self._rows:
            self.field_combo.setField(propose_key_field(layer, self._keys()))
        self.field_combo.blockSignals(False)
        self._compare()

    def _compare(self) -> None:
        layer, field = self._layer(), self.field_combo.currentField()
        self._match = None
        if layer is not None and field and self._rows:
            own, keys = field_keys(layer, field), self._keys()
            if not match_keys(own, keys, pad=False).padding_helps:
                self.pad_check.setChecked(False)
            self._match = match_keys(own, keys, self.pad_check.isChecked())
        self._show(self._match)
        self.changed.emit()

    def _show(self, match: KeyMatch | None) -> None:
        self.pad_check.setVisible(match is not None and match.padding_helps)
        self.rows_list.clear()
        self.areas_list.clear()
        rows_left, areas_left = (match.rows_without_area, match.areas_without_row) if match else ((), ())
        self.rows_group.setTitle(tr("Rows of the tables without an area: {count}").format(count=len(rows_left)))
        self.areas_group.setTitle(tr("Areas without a row in the tables: {count}").format(count=len(areas_left)))
        others = [_words(row) for row in self._rows if row.role != "area"]
        self.others_label.setText(
            tr("No areas, but for the city value: {rows}.").format(rows=listed(others)) if others else ""
        )
        if match is None:
            self.match_icon.clear()
            self.match_label.setText(self.problem() if self._rows else "")
            return
        rows = [row for row in self._rows if row.role == "area"]
        self.rows_list.addItems([_words(rows[place]) for place in rows_left])
        self.areas_list.addItems(match.areas_without_row)
        complete = match.matched == match.areas and match.areas > 0
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        icon = "/mIconSuccess.svg" if complete else "/mIconWarning.svg"
        self.match_icon.setPixmap(QgsApplication.getThemeIcon(icon).pixmap(size, size))
        text = tr("{matched} of {areas} areas assigned").format(matched=match.matched, areas=match.areas)
        if match.padding_helps and not self.pad_check.isChecked():
            text += ". " + tr("Some keys differ in leading zeros only.")
        elif match.rows_without_area:
            text += ". " + tr("Rows of the tables without an area here, which are not joined: {count}").format(
                count=len(match.rows_without_area)
            )
        self.match_label.setText(text)

    def _load_layer(self) -> None:
        """Choose polygons in QGIS's own browser; they come into the project."""
        dialog = QgsDataSourceSelectDialog(None, True, Qgis.LayerType.Vector, self)
        dialog.setWindowTitle(tr("Polygons of the areas"))
        if not dialog.exec():
            return
        uri = dialog.uri()
        layer = QgsVectorLayer(uri.uri, uri.name, uri.providerKey)
        if not _has_polygons(layer):
            self.failed.emit(
                PlanningError(
                    tr("'{name}' holds no polygons that QGIS can read.").format(name=uri.name or uri.uri),
                    tr("Choose a polygon layer."),
                )
            )
            return
        QgsProject.instance().addMapLayer(layer)
        self.layer_combo.setLayer(layer)


def _words(row: Line) -> str:
    return "  ".join(dict.fromkeys(filter(None, (row.key, row.name))))


def _has_polygons(layer: QgsMapLayer | None) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == Qgis.GeometryType.Polygon
