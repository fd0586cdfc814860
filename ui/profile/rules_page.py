"""The page with the rules: valid areas, missing values, level and reference dates, and where attention is needed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit, QgsSpinBox
from qgis.PyQt import uic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHeaderView, QTableView, QToolButton, QWidget

from ...plugin.core.texts import tr
from . import choices
from .attention_table_model import DYNAMICS, STATUS, AttentionTableModel
from .choice_delegate import ChoiceDelegate
from .class_scheme_form import ClassSchemeForm
from .number_text import number_text, typed_number, typed_values, values_text


class RulesPage(QWidget):
    """Shows and gives ``attention``, ``min_population``, ``missing_values``, ``missing_dynamics``, ``reference`` and
    ``pooled_dates``.

    The rules name classes, so the page asks the two forms in which the classes are made.
    """

    changed = pyqtSignal()

    min_population_edit: QgsFilterLineEdit
    missing_values_edit: QgsFilterLineEdit
    missing_dynamics_combo: QComboBox
    reference_combo: QComboBox
    pooled_dates_spin: QgsSpinBox
    attention_table: QTableView
    add_button: QToolButton
    remove_button: QToolButton

    def __init__(self, status: ClassSchemeForm, dynamics: ClassSchemeForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        self._schemes = {"status": status, "dynamics": dynamics}
        self.add_button.setIcon(QgsApplication.getThemeIcon("/symbologyAdd.svg"))
        self.remove_button.setIcon(QgsApplication.getThemeIcon("/symbologyRemove.svg"))
        choices.fill(self.missing_dynamics_combo, choices.missing_dynamics())
        choices.fill(self.reference_combo, choices.references())
        self.pooled_dates_spin.setClearValue(self.pooled_dates_spin.minimum())
        self.model = AttentionTableModel(self._words, self)
        self.attention_table.setModel(self.model)
        self.attention_table.setItemDelegateForColumn(STATUS, ChoiceDelegate(status.class_choices, self))
        self.attention_table.setItemDelegateForColumn(DYNAMICS, ChoiceDelegate(self._dynamics_choices, self))
        self.attention_table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._connect()

    def load(self, document: dict[str, Any]) -> None:
        """Show the JSON of a profile."""
        self.min_population_edit.setText(number_text(document["min_population"]))
        self.missing_values_edit.setText(values_text(document["missing_values"]))
        choices.choose(self.missing_dynamics_combo, document["missing_dynamics"])
        choices.choose(self.reference_combo, document["reference"])
        self.pooled_dates_spin.setValue(document["pooled_dates"])
        self.model.load(document["attention"])
        self._show_state()

    def document(self) -> dict[str, Any]:
        """This page's part of the JSON."""
        return {
            "attention": self.model.rules(),
            "min_population": typed_number(self.min_population_edit.text()),
            "missing_values": typed_values(self.missing_values_edit.text()),
            "missing_dynamics": self.missing_dynamics_combo.currentData(),
            "reference": self.reference_combo.currentData(),
            "pooled_dates": self.pooled_dates_spin.value(),
        }

    def _connect(self) -> None:
        self.min_population_edit.textChanged.connect(self.changed)
        self.missing_values_edit.textChanged.connect(self.changed)
        self.missing_dynamics_combo.currentIndexChanged.connect(self.changed)
        self.reference_combo.currentIndexChanged.connect(self.changed)
        self.pooled_dates_spin.valueChanged.connect(self.changed)
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(self._remove)
        self.attention_table.selectionModel().currentChanged.connect(self._show_state)
        for signal in (self.model.dataChanged, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self.changed)

    def _words(self, key: str, code: Any) -> str:
        return self._schemes[key].model.class_label(code)

    def _dynamics_choices(self) -> choices.Choices:
        return ((None, tr("any")), *self._schemes["dynamics"].class_choices())

    def _add(self) -> None:
        """Add a rule for the last status class, the one of most disadvantage in the built-in profiles."""
        codes = [code for code, _ in self._schemes["status"].class_choices()]
        row = self.model.add(codes[-1] if codes else None)
        self.attention_table.setCurrentIndex(self.model.index(row, STATUS))
        self.attention_table.setFocus()

    def _remove(self) -> None:
        self.model.remove(self.attention_table.currentIndex().row())
        self._show_state()

    def _show_state(self) -> None:
        self.remove_button.setEnabled(self.attention_table.currentIndex().isValid())
