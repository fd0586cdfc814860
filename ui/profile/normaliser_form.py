"""A normaliser with the options of its method, and only those."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import QgsFilterLineEdit, QgsSpinBox
from qgis.PyQt import uic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QWidget

from . import choices
from .number_text import number_text, optional_number, typed_number


class NormaliserForm(QWidget):
    """Shows and gives the JSON of a normaliser; ``changed`` tells each change by the user."""

    changed = pyqtSignal()

    method_combo: QComboBox
    ddof_combo: QComboBox
    centre_row: QWidget
    centre_combo: QComboBox
    centre_edit: QgsFilterLineEdit
    spread_combo: QComboBox
    spread_about_combo: QComboBox
    offset_edit: QgsFilterLineEdit
    minimum_edit: QgsFilterLineEdit
    maximum_edit: QgsFilterLineEdit
    range_row: QWidget
    range_low_edit: QgsFilterLineEdit
    range_high_edit: QgsFilterLineEdit
    input_combo: QComboBox
    n_spin: QgsSpinBox
    constant_edit: QgsFilterLineEdit
    ties_combo: QComboBox

    def __init__(self, parent: QWidget | None = None) -> None:
        from ...plugin.core.index.normaliser import OPTIONS, Normaliser

        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        self._options = OPTIONS
        self._defaults = {
            key: value for method in OPTIONS for key, value in Normaliser(method).to_json().items() if key != "method"
        }
        self._combos = self._fill_combos()
        self._fields = self._combos | {
            "centre": self.centre_row, "offset": self.offset_edit, "minimum": self.minimum_edit,
            "maximum": self.maximum_edit, "range": self.range_row, "n": self.n_spin, "constant": self.constant_edit,
        }  # fmt: skip
        self.n_spin.setClearValue(self.n_spin.minimum())
        self._loading = False
        self._connect()

    def load(self, document: dict[str, Any]) -> None:
        """Show a normaliser's JSON; options that it does not name get their defaults."""
        values = self._defaults | document
        self._loading = True
        choices.choose(self.method_combo, document["method"])
        for key, combo in self._combos.items():
            choices.choose(combo, values[key])
        given = values["centre"] not in ("mean", "weighted_mean")
        choices.choose(self.centre_combo, "number" if given else values["centre"])
        self.centre_edit.setText(number_text(values["centre"]) if given else "")
        for edit, value in zip((self.range_low_edit, self.range_high_edit), values["range"], strict=True):
            edit.setText(number_text(value))
        for key in ("offset", "minimum", "maximum", "constant"):
            self._edit(key).setText(number_text(values[key]))
        self.n_spin.setValue(values["n"] or self.n_spin.minimum())
        self._loading = False
        self._show_options()

    def document(self) -> dict[str, Any]:
        """The normaliser as JSON, with the options of its method; what is no number stands there as text."""
        method = self.method_combo.currentData()
        return {"method": method} | {key: self._option(key) for key in self._options[method]}

    def _option(self, key: str) -> Any:
        if key in self._combos:
            return self._combos[key].currentData()
        if key == "centre":
            centre = self.centre_combo.currentData()
            return typed_number(self.centre_edit.text()) if centre == "number" else centre
        if key == "range":
            return [typed_number(edit.text()) for edit in (self.range_low_edit, self.range_high_edit)]
        if key == "n":
            return self.n_spin.value() if self.n_spin.value() > self.n_spin.minimum() else None
        text = self._edit(key).text()
        return optional_number(text) if key in ("minimum", "maximum") else typed_number(text)

    def _edit(self, key: str) -> QgsFilterLineEdit:
        edit = self._fields[key]
        assert isinstance(edit, QgsFilterLineEdit)
        return edit

    def _fill_combos(self) -> dict[str, QComboBox]:
        choices.fill(self.method_combo, choices.methods())
        choices.fill(self.centre_combo, choices.centres())
        combos = {
            "ddof": (self.ddof_combo, choices.divisors()),
            "spread": (self.spread_combo, choices.spreads()),
            "spread_about": (self.spread_about_combo, choices.spread_origins()),
            "ties": (self.ties_combo, choices.ties()),
            "input": (self.input_combo, choices.inputs()),
        }
        for combo, items in combos.values():
            choices.fill(combo, items)
        return {key: combo for key, (combo, _) in combos.items()}

    def _connect(self) -> None:
        for combo in self.findChildren(QComboBox):
            combo.currentIndexChanged.connect(self._changed)
        for edit in self.findChildren(QgsFilterLineEdit):
            edit.textChanged.connect(self._changed)
        self.n_spin.valueChanged.connect(self._changed)

    def _changed(self) -> None:
        if not self._loading:
            self._show_options()
            self.changed.emit()

    def _show_options(self) -> None:
        method = self.method_combo.currentData()
        for key, field in self._fields.items():
            shown = key in self._options.get(method, ())
            field.setVisible(shown)
            self.findChild(QLabel, f"{field.objectName()}_label").setVisible(shown)
        self.centre_edit.setVisible(self.centre_combo.currentData() == "number")
