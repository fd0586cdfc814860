"""How one indicator enters the index: role, direction, weight and normaliser."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt import uic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from . import choices
from .normaliser_form import NormaliserForm
from .number_text import number_text, typed_number


class SettingForm(QWidget):
    """Shows and gives the JSON of a setting; ``changed`` tells each change by the user."""

    changed = pyqtSignal()

    role_combo: QComboBox
    direction_combo: QComboBox
    weight_edit: QgsFilterLineEdit
    normaliser_layout: QVBoxLayout

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        choices.fill(self.role_combo, choices.roles())
        choices.fill(self.direction_combo, choices.directions())
        self.normaliser_form = NormaliserForm(self)
        self.normaliser_layout.addWidget(self.normaliser_form)
        # The fields of both forms stand in one column.
        labels = self.findChildren(QLabel)
        for label in labels:
            label.setMinimumWidth(max(each.sizeHint().width() for each in labels))
        self._loading = False
        self.role_combo.currentIndexChanged.connect(self._changed)
        self.direction_combo.currentIndexChanged.connect(self._changed)
        self.weight_edit.textChanged.connect(self._changed)
        self.normaliser_form.changed.connect(self._changed)

    def load(self, document: dict[str, Any]) -> None:
        """Show a setting's JSON, which spells out every default."""
        self._loading = True
        choices.choose(self.role_combo, document["role"])
        choices.choose(self.direction_combo, document["direction"])
        self.weight_edit.setText(number_text(document["weight"]))
        self.normaliser_form.load(document["normaliser"])
        self._loading = False

    def document(self) -> dict[str, Any]:
        """The setting as JSON."""
        return {
            "normaliser": self.normaliser_form.document(),
            "direction": self.direction_combo.currentData(),
            "weight": typed_number(self.weight_edit.text()),
            "role": self.role_combo.currentData(),
        }

    def _changed(self) -> None:
        if not self._loading:
            self.changed.emit()
