"""The rules by which an area needs special attention, as a table of class codes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ...plugin.core.texts import tr

STATUS, DYNAMICS = range(2)
_KEYS = ("status", "dynamics")
_NO_PARENT = QModelIndex()


class AttentionTableModel(QAbstractTableModel):
    """Each row a status class and a dynamics class, or None for any dynamics; ``words`` turns a code into words."""

    def __init__(self, words: Callable[[str, Any], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: list[dict[str, Any]] = []

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
        row = len(self._rows)
        self.beginInsertRows(_NO_PARENT, row, row)
        self._rows.append({"status": status, "dynamics": None})
        self.endInsertRows()
        return row

    def remove(self, row: int) -> None:
        self.beginRemoveRows(_NO_PARENT, row, row)
        del self._rows[row]
        self.endRemoveRows()

    def rowCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Status class"), tr("Dynamics class"))[section]

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
