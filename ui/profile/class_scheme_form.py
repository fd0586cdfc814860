"""The classes of one index: how limits are meant, and the table of classes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt import uic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHeaderView, QLabel, QTableView, QToolButton, QWidget

from . import choices
from .choice_delegate import ChoiceDelegate
from .class_table_model import LIMIT, MEANING_DE, MEANING_EN, SIDE, ClassTableModel


class ClassSchemeForm(QWidget):
    """Shows and gives the JSON of a class scheme."""

    changed = pyqtSignal()

    by_combo: QComboBox
    quantile_type_label: QLabel
    quantile_type_combo: QComboBox
    add_button: QToolButton
    remove_button: QToolButton
    table: QTableView

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        self.table.setAccessibleName(accessible_name)
        self.add_button.setIcon(QgsApplication.getThemeIcon("/symbologyAdd.svg"))
        self.remove_button.setIcon(QgsApplication.getThemeIcon("/symbologyRemove.svg"))
        choices.fill(self.by_combo, choices.limit_kinds())
        choices.fill(self.quantile_type_combo, choices.quantile_types())
        self.model = ClassTableModel(self)
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(SIDE, ChoiceDelegate(choices.limit_sides, self))
        rows = self.table.verticalHeader()
        rows.setDefaultSectionSize(rows.minimumSectionSize())
        self.table.setMinimumHeight(6 * rows.defaultSectionSize())
        for column in (MEANING_DE, MEANING_EN):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._connect()

    def load(self, document: dict[str, Any]) -> None:
        """Show the JSON of a class scheme."""
        choices.choose(self.by_combo, document["by"])
        choices.choose(self.quantile_type_combo, document["quantile_type"])
        self.model.load(document["by"], document["limits"], document["classes"])
        self.table.resizeColumnsToContents()
        self._show_state()

    def document(self) -> dict[str, Any]:
        """The class scheme as JSON."""
        return {
            "by": self.by_combo.currentData(),
            "quantile_type": self.quantile_type_combo.currentData(),
            "limits": self.model.limits(),
            "classes": self.model.classes(),
        }

    def class_choices(self) -> choices.Choices:
        """The classes by code, as rules choose among them."""
        return tuple((item["code"], self.model.class_label(item["code"])) for item in self.model.classes())

    def _connect(self) -> None:
        self.by_combo.currentIndexChanged.connect(self._choose_by)
        self.quantile_type_combo.currentIndexChanged.connect(self.changed)
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(self._remove)
        self.table.selectionModel().currentChanged.connect(self._show_state)
        for signal in (self.model.dataChanged, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self.changed)

    def _choose_by(self) -> None:
        self.model.set_by(self.by_combo.currentData())
        self._show_state()
        self.changed.emit()

    def _add(self) -> None:
        """Add a class below the current one, and ask for the limit that is missing now."""
        current = self.table.currentIndex().row()
        row = self.model.add_after(current)
        missing = row if row < self.model.rowCount() - 1 else max(row - 1, 0)
        self.table.setCurrentIndex(self.model.index(missing, LIMIT))
        self.table.edit(self.table.currentIndex())
        self._show_state()

    def _remove(self) -> None:
        self.model.remove(self.table.currentIndex().row())
        self._show_state()

    def _show_state(self) -> None:
        by_quantile = self.by_combo.currentData() == "quantile"
        self.quantile_type_label.setEnabled(by_quantile)
        self.quantile_type_combo.setEnabled(by_quantile)
        self.remove_button.setEnabled(self.table.currentIndex().isValid())
