"""The rules by which an area needs special attention, as a table of class codes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt

from ...plugin.core.texts import tr
from .rows_table_model import RowsTableModel

STATUS, DYNAMICS = range(2)
_KEYS = ("status", "dynamics")


class AttentionTableModel(RowsTableModel[dict[str, Any]]):
    """Each row a status class and a dynamics class, or None for any dynamics; ``words`` turns a code into words."""

    def __init__(self, words: Callable[[str, Any], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def load(self, rules: Iterable[dict[str, Any]]) -> None:
        """Take the rules as a profile's JSON holds them."""
        self.beginResetModel()
        self._rows = [dict(rule) for rule in rules]
        self.endResetModel()

    def rules(self) -> list[dict[str, Any]]:
        """The rules as JSON."""
        return [dict(row) for row in self._rows]

    def add(self, status: Any) -> int:
        """Add a rule for a status class with any dynamics, and give its row."""
        return self.insert(len(self._rows), {"status": status, "dynamics": None})

    def headers(self) -> tuple[str, ...]:
        return tr("Status class"), tr("Dynamics class")

    def flags(self, index: QModelIndex) -> Any:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        key = _KEYS[index.column()]
        code = self._rows[index.row()][key]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr("any") if code is None else self._words(key, code)
        return code if role == Qt.ItemDataRole.EditRole else None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        self._rows[index.row()][_KEYS[index.column()]] = value
        self.dataChanged.emit(index, index)
        return True
