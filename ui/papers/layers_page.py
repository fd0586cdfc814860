"""The page on which layers and their fields are chosen; what can be found is found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

from qgis.core import Qgis, QgsMapLayer, QgsProcessingFeedback, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QGroupBox, QVBoxLayout, QWidget

from ...plugin.core.errors import PlanningError
from ...plugin.core.texts import current_language, tr
from ...plugin.method_record import read_record
from ...plugin.papers.imprint_settings import words_of
from ...plugin.papers.made_layers import is_made
from ...plugin.papers.order import PaperOrder
from ..aligned import align_labels
from .guessing import best_areas, best_districts, is_classified, name_field_of, official_field
from .remembered import FIELDS_OF

Combo = TypeVar("Combo", bound=QComboBox)


class LayersPage(QWidget):
    """Tells by ``changed`` that a layer or a field was chosen, by ``failed`` what cannot be read of a layer."""

    changed = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._layers: dict[str, QgsMapLayerComboBox] = {}
        self._fields: dict[str, QgsFieldComboBox] = {}
        layout = QVBoxLayout(self)
        for group in (self._areas(), self._districts(), self._others()):
            layout.addWidget(group)
        layout.addStretch()
        align_labels(self)
        for name, combo in self._layers.items():
            combo.layerChanged.connect(lambda _, name=name: self._follow(name))
        for field in self._fields.values():
            field.fieldChanged.connect(lambda _: self.changed.emit())

    def propose(self, areas: QgsVectorLayer | None) -> None:
        """Choose what fits: the given areas if they have classes, else the topmost that have; their districts; and the
        fields of both.
        """
        given = areas is not None and is_classified(areas)
        self._layers["AREAS"].setLayer(areas if given else best_areas(self._project))
        if areas := self.layer("AREAS"):
            self._layers["DISTRICTS"].setLayer(best_districts(areas, self._project))
        for name in ("AREAS", "DISTRICTS"):
            self._follow(name)

    def load(self, parameters: dict[str, Any]) -> None:
        for name, combo in self._layers.items():
            combo.setLayer(self._project.mapLayer(parameters.get(name) or ""))
            for field in FIELDS_OF[name]:
                self._fields[field].setField(parameters.get(field) or "")

    def parameters(self) -> dict[str, Any]:
        """Layers by their id and fields by their name; None and '' where nothing was chosen."""
        layers = {name: layer.id() if (layer := self.layer(name)) else None for name in self._layers}
        return layers | {name: combo.currentField() for name, combo in self._fields.items()}

    def layer(self, name: str) -> QgsVectorLayer | None:
        """The layer of a parameter."""
        layer = self._layers[name].currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    def chosen(self) -> list[QgsVectorLayer]:
        """All chosen layers, once each."""
        return list(dict.fromkeys(layer for name in self._layers if (layer := self.layer(name))))

    def problem(self) -> str:
        """Why there is no going on, '' if there is."""
        if self.layer("AREAS") is None:
            return tr(
                "The project has no layer with the classes of the Sozialindex. Make one with 'Social index map' or "
                "'Classify social index'."
            )
        if self.layer("DISTRICTS") is None:
            return tr("Choose the layer of the districts.")
        if not self._fields["DISTRICT_NAME_FIELD"].currentField():
            return tr("Choose the field with the names of the districts.")
        return ""

    def _areas(self) -> QGroupBox:
        group = QGroupBox(tr("Areas"), self)
        form = QFormLayout(group)
        combo = self._layer_combo("AREAS", group, Qgis.LayerFilter.PolygonLayer, optional=False)
        combo.setExceptedLayerList(self._unclassified())
        combo.setToolTip(tr("Layers with the classes of the Sozialindex."))
        form.addRow(tr("&Classified layer"), combo)
        form.addRow(tr("&Id"), self._field_combo("AREA_ID_FIELD", group, tr("It names each area once.")))
        form.addRow(tr("&Name"), self._field_combo("AREA_NAME_FIELD", group, tr("Maps and tables show it.")))
        people = tr("Inhabitants, for the tables. Empty: the tables do not show them.")
        form.addRow(tr("&Population"), self._field_combo("POPULATION_FIELD", group, people))
        official = tr(
            "The official assignment: the name or id of the district that an area belongs to. Empty: the district with "
            "the largest share of the area's surface."
        )
        form.addRow(tr("&District of an area"), self._field_combo("DISTRICT_FIELD", group, official))
        return group

    def _districts(self) -> QGroupBox:
        group = QGroupBox(tr("Districts"), self)
        form = QFormLayout(group)
        combo = self._layer_combo("DISTRICTS", group, Qgis.LayerFilter.PolygonLayer)
        combo.setToolTip(tr("The larger areas that a strategy paper is about."))
        form.addRow(tr("&Layer of the districts"), combo)
        name = self._field_combo("DISTRICT_NAME_FIELD", group, tr("It is the title of the pages."), optional=False)
        form.addRow(tr("Na&me of the districts"), name)
        return group

    def _others(self) -> QGroupBox:
        group = QGroupBox(tr("As well, if you have it"), self)
        form = QFormLayout(group)
        institutions = self._layer_combo("INSTITUTIONS", group, Qgis.LayerFilter.PointLayer)
        institutions.setToolTip(tr("The register's layer, or any layer of points with categories."))
        form.addRow(tr("Ins&titutions"), institutions)
        category = self._field_combo("CATEGORY_FIELD", group, tr("Empty: the field 'category'."))
        form.addRow(tr("Cate&gory of the institutions"), category)
        previous = self._layer_combo("PREVIOUS_AREAS", group, Qgis.LayerFilter.PolygonLayer)
        previous.setExceptedLayerList(self._unclassified())
        previous.setToolTip(tr("A classified layer of an earlier year, for the comparison."))
        form.addRow(tr("&Earlier edition"), previous)
        overlay = self._layer_combo("OVERLAY", group, Qgis.LayerFilter.PolygonLayer)
        overlay.setToolTip(tr("Such as the Arbeitsmarktbezirke."))
        form.addRow(tr("&Outlines over the areas"), overlay)
        return group

    def _follow(self, name: str) -> None:
        """The fields of a layer that was just chosen."""
        layer = self.layer(name)
        for field in FIELDS_OF[name]:
            combo = self._fields[field]
            combo.blockSignals(True)
            combo.setLayer(layer)
            combo.blockSignals(False)
        for field, found in self._found(name):
            self._fields[field].setField(found)
        self.changed.emit()

    def _found(self, name: str) -> Iterator[tuple[str, str]]:
        areas, districts = self.layer("AREAS"), self.layer("DISTRICTS")
        if name == "AREAS" and areas:
            try:
                yield from self._found_in(areas)
            except PlanningError as error:
                self.failed.emit(error)
        if name == "DISTRICTS" and districts:
            yield "DISTRICT_NAME_FIELD", name_field_of(districts)
        if name in ("AREAS", "DISTRICTS") and areas and districts:
            yield "DISTRICT_FIELD", official_field(areas, districts)

    def _found_in(self, areas: QgsVectorLayer) -> Iterator[tuple[str, str]]:
        """What the algorithm would take by itself."""
        from ...plugin.papers.paper_fields import paper_fields

        order = PaperOrder(words_of(current_language(), False, self._project), "")
        found = paper_fields(order, areas, read_record(areas), QgsProcessingFeedback())
        yield "AREA_ID_FIELD", found.id
        yield "AREA_NAME_FIELD", found.name
        yield "POPULATION_FIELD", found.population

    def _unclassified(self) -> list[QgsMapLayer]:
        return [layer for layer in self._project.mapLayers().values() if not is_classified(layer)]

    def _made(self) -> list[QgsMapLayer]:
        return [layer for layer in self._project.mapLayers().values() if is_made(layer)]

    def _layer_combo(
        self, name: str, group: QWidget, kind: Qgis.LayerFilter, optional: bool = True
    ) -> QgsMapLayerComboBox:
        combo = self._layers[name] = QgsMapLayerComboBox(group)
        combo.setObjectName(name)
        combo.setProject(self._project)
        combo.setExceptedLayerList(self._made())
        combo.setFilters(kind)
        combo.setAllowEmptyLayer(optional)
        if optional:
            combo.setLayer(None)
        return _narrow(combo)

    def _field_combo(self, name: str, group: QWidget, hint: str, optional: bool = True) -> QgsFieldComboBox:
        combo = self._fields[name] = QgsFieldComboBox(group)
        combo.setObjectName(name)
        combo.setAllowEmptyFieldName(optional)
        combo.setToolTip(hint)
        return _narrow(combo)


def _narrow(combo: Combo) -> Combo:
    """A combo box that long names do not make wider than the page."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(24)
    return combo
