"""The signs of a source as a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, Qt

from ...plugin.core.tables.signs import MISSING
from ...plugin.core.texts import tr
from ..profile.choices import label
from ..profile.rows_table_model import RowsTableModel
from .choices import meanings

SIGN, MEANING = range(2)


class SignsTableModel(RowsTableModel[list[str]]):
    """Each row a sign and its meaning; both can be changed."""

    def load(self, signs: Mapping[str, str]) -> None:
        """Show these in the place of all."""
        self.beginResetModel()
        self._rows = [[text, meaning] for text, meaning in signs.items()]
        self.endResetModel()

    def signs(self) -> dict[str, str]:
        """What was typed, rows without a sign left out; of equal signs the last one counts."""
        return {text.strip(): meaning for text, meaning in self._rows if text.strip()}

    def add(self) -> int:
        """Add a row without a sign at the end, and give its row."""
        return self.insert(len(self._rows), ["", MISSING])

    def headers(self) -> tuple[str, ...]:
        return tr("Sign"), tr("Meaning")

    def flags(self, index: QModelIndex) -> Any:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        text = self._rows[index.row()][index.column()]
        if index.column() == MEANING and role == Qt.ItemDataRole.DisplayRole:
            return label(meanings(), text)
        return text

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        self._rows[index.row()][index.column()] = str(value)
        self.dataChanged.emit(index, index)
        return True
