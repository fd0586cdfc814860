"""The choice of areas: a polygon layer, the field with their names, and the names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.core import Qgis, QgsFieldProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsCheckableComboBox, QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QObject, QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QWidget

from ....plugin.core.navigator.directory import NO_AREA
from ....plugin.core.texts import tr
from ....plugin.navigator.area_lookup import name_field


class AreaPicker(QObject):
    """Three rows of a form. Without a layer there are no areas. Who reads the layer sets the names."""

    source_changed = pyqtSignal()  # another layer or field
    changed = pyqtSignal()  # other areas
    layer_removed = pyqtSignal(str)  # the chosen layer, by name, was taken out of the project

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Before the combo box hears of it, which would choose another layer instead.
        QgsProject.instance().layersWillBeRemoved.connect(self._leave_layers)
        self.layers = QgsMapLayerComboBox(parent)
        self.layers.setObjectName("area_layer")
        self.layers.setFilters(Qgis.LayerFilters(Qgis.LayerFilter.PolygonLayer))
        self.layers.setAllowEmptyLayer(True, tr("no areas"))
        self.layers.setLayer(None)
        self.layers.setToolTip(tr("A layer of polygons, such as Sozialräume or districts"))
        self.fields = QgsFieldComboBox(parent)
        self.fields.setObjectName("area_field")
        self.fields.setFilters(
            QgsFieldProxyModel.Filters(QgsFieldProxyModel.Filter.String)
            | QgsFieldProxyModel.Filter.Int
            | QgsFieldProxyModel.Filter.LongLong
        )
        self.fields.setToolTip(tr("The field with the names of the areas"))
        self.areas = QgsCheckableComboBox(parent)
        self.areas.setObjectName("areas")
        self.areas.setDefaultText(tr("all"))
        self.areas.setToolTip(tr("Institutions in these areas are shown"))
        for widget, title in zip((self.layers, self.fields, self.areas), self._titles(), strict=True):
            widget.setSizeAdjustPolicy(widget.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            widget.setAccessibleName(title.replace("&", ""))
        self.layers.layerChanged.connect(self._take_layer)
        self.fields.fieldChanged.connect(lambda _: self.source_changed.emit())
        self.areas.checkedItemsChanged.connect(lambda _: self.changed.emit())
        self._take_layer(None)

    def add_rows(self, form: QFormLayout) -> None:
        for widget, title in zip((self.layers, self.fields, self.areas), self._titles(), strict=True):
            form.addRow(title, widget)

    @staticmethod
    def _titles() -> tuple[str, str, str]:
        return tr("Area la&yer"), tr("Na&mes in"), tr("A&reas")

    @property
    def layer(self) -> QgsVectorLayer | None:
        layer = self.layers.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    @property
    def field(self) -> str:
        return self.fields.currentField()

    @property
    def chosen(self) -> frozenset[str]:
        """The names of the chosen areas, NO_AREA among them for what lies in none."""
        return frozenset(self.areas.checkedItemsData())

    def set_names(self, names: Sequence[str]) -> None:
        """Offer these areas; those that are chosen stay so if they are still there."""
        kept = self.chosen
        with QSignalBlocker(self.areas):
            self.areas.clear()
            for name in [*names, NO_AREA] if names else []:
                state = Qt.CheckState.Checked if name in kept else Qt.CheckState.Unchecked
                self.areas.addItemWithCheckState(name or tr("in no area"), state, name)
        self.areas.setEnabled(bool(names))

    def leave_layer(self) -> None:
        """Choose no layer."""
        self.layers.setLayer(None)

    def reset(self) -> None:
        """Choose no area; the layer stays."""
        self.areas.deselectAllOptions()

    def unload(self) -> None:
        """Listen to the project no more."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._leave_layers)

    def _take_layer(self, layer: object) -> None:
        with QSignalBlocker(self.fields):
            self.fields.setLayer(self.layer)
            self.fields.setField(name_field(self.layer.fields()) if self.layer else "")
        self.fields.setEnabled(self.layer is not None)
        if layer is None:
            self.set_names([])
        self.source_changed.emit()

    def _leave_layers(self, ids: Iterable[str]) -> None:
        if self.layer and self.layer.id() in ids:
            name = self.layer.name()
            self.leave_layer()
            self.layer_removed.emit(name)
