"""The institutions that a filter shows, as a Qt list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QIcon

from ....plugin.core.navigator.directory import Item
from ....plugin.core.texts import tr

NO_PARENT = QModelIndex()
ID_ROLE = int(Qt.ItemDataRole.UserRole)
DETAIL_ROLE = ID_ROLE + 1  # address and category
CLOSED_ROLE = ID_ROLE + 2


class InstitutionListModel(QAbstractListModel):
    """A row for each institution, named by category ``titles``, with the category's symbol of the map."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: Sequence[Item] = ()
        self._rows: dict[str, int] = {}
        self._titles: Mapping[str, str] = {}
        self._icons: Mapping[str, QIcon] = {}

    def set_categories(self, titles: Mapping[str, str], icons: Mapping[str, QIcon]) -> None:
        """Names and symbols by key; the symbol of '' stands for unknown keys. Shown with the next items."""
        self._titles, self._icons = titles, icons

    def show(self, items: Sequence[Item]) -> None:
        self.beginResetModel()
        self.items = items
        self._rows = {item.institution_id: row for row, item in enumerate(items)}
        self.endResetModel()

    def index_of(self, institution_id: str) -> QModelIndex:
        """Where an institution is; an invalid index where the filter hides it."""
        row = self._rows.get(institution_id)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: QModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.name
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons.get(item.category, self._icons.get(""))
        if role == DETAIL_ROLE:
            return self._detail(item)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{item.name}\n{self._detail(item)}"
        return {ID_ROLE: item.institution_id, CLOSED_ROLE: item.closed}.get(role)

    def _detail(self, item: Item) -> str:
        place = tr("address is secret") if item.protected else item.address
        state = tr("(closed)") if item.closed else "" if item.valid else tr("(not open yet)")
        return " · ".join(filter(None, (state, place, self._titles.get(item.category, item.category))))
