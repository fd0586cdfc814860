"""The dialog with the signs of a source and what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsGui
from qgis.PyQt import uic
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QTableView, QToolButton, QWidget

from ...plugin.core.tables.signs import DEFAULT_SIGNS
from ..profile.choice_delegate import ChoiceDelegate
from .choices import meanings
from .signs_table_model import MEANING, SIGN, SignsTableModel


class SignsDialog(QDialog):
    """Edits a table of signs; ``signs`` gives it back."""

    table: QTableView
    add_button: QToolButton
    remove_button: QToolButton
    button_box: QDialogButtonBox

    def __init__(self, signs: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        self.add_button.setIcon(QgsApplication.getThemeIcon("/symbologyAdd.svg"))
        self.remove_button.setIcon(QgsApplication.getThemeIcon("/symbologyRemove.svg"))
        self.model = SignsTableModel(self)
        self.model.load(signs)
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(MEANING, ChoiceDelegate(meanings, self))
        self.table.horizontalHeader().setSectionResizeMode(MEANING, QHeaderView.ResizeMode.Stretch)
        self.table.selectionModel().currentRowChanged.connect(self._show_state)
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(lambda: self.model.remove(self.table.currentIndex().row()))
        self.button_box.accepted.connect(self.accept)
        self.button_box.rejected.connect(self.reject)
        defaults = self.button_box.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        defaults.clicked.connect(lambda: self.model.load(DEFAULT_SIGNS))
        QgsGui.enableAutoGeometryRestore(self)
        self._show_state()

    def signs(self) -> dict[str, str]:
        """The table as it was left."""
        return self.model.signs()

    def _show_state(self) -> None:
        self.remove_button.setEnabled(self.table.currentIndex().isValid())

    def _add(self) -> None:
        index = self.model.index(self.model.add(), SIGN)
        self.table.setCurrentIndex(index)
        self.table.edit(index)
