"""What the tables of the profile dialog have in common: rows in a list, and headers."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

Row = TypeVar("Row")
NO_PARENT = QModelIndex()


class RowsTableModel(QAbstractTableModel, Generic[Row]):
    """A table of rows that can be added and removed; subclasses say ``headers`` and what a cell shows and takes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def headers(self) -> tuple[str, ...]:
        """The titles of the columns."""
        raise NotImplementedError

    def insert(self, position: int, row: Row) -> int:
        """Put a row at a position, and give that position."""
        self.beginInsertRows(NO_PARENT, position, position)
        self._rows.insert(position, row)
        self.endInsertRows()
        return position

    def remove(self, row: int) -> None:
        self.beginRemoveRows(NO_PARENT, row, row)
        del self._rows[row]
        self.endRemoveRows()

    def rowCount(self, parent: QModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.headers())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.headers()[section]
