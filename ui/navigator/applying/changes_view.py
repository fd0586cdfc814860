"""What applying would change: an outline to open up, and all changed values as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QSplitter,
    QTableView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ....plugin.core.texts import tr
from ..tables import read_by_rows
from .changes_model import INSTITUTION, ChangesModel

if TYPE_CHECKING:
    from ....plugin.core.applying.outline import Node, TableRow

_OUTLINE_LINES, _TABLE_LINES = 6, 7  # that are seen at least
_SOURCE = 4  # the column


class ChangesView(QSplitter):
    """``wanted`` gives the id of an institution whose line was activated: by Enter or a double click."""

    wanted = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setChildrenCollapsible(False)
        self._outline, self._table = QTreeWidget(self), QTableView(self)
        self._search = QgsFilterLineEdit(self)
        self._rows = ChangesModel(self)
        self._found = QSortFilterProxyModel(self)
        self._set_up_outline()
        self._set_up_table()
        self._below = QWidget(self)
        layout = QVBoxLayout(self._below)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._search)
        layout.addWidget(self._table)
        self.addWidget(self._below)

    def show_changes(self, outline: Sequence[Node], rows: Sequence[TableRow]) -> None:
        """Show these in the place of all; parts of the outline that were open stay so."""
        opened = {_kind(item) for item in self._tops() if item.isExpanded()}
        self._outline.clear()
        for node in outline:
            self._outline.addTopLevelItem(_item(node))
        for item, node in zip(self._tops(), outline, strict=True):
            item.setExpanded(node.is_open or _kind(item) in opened)
        self._rows.show_rows(rows)
        self._below.setVisible(bool(rows))
        if rows:
            self._table.resizeColumnsToContents()
            self._limit_columns()

    def _tops(self) -> list[QTreeWidgetItem]:
        items = (self._outline.topLevelItem(place) for place in range(self._outline.topLevelItemCount()))
        return [item for item in items if item]

    def _set_up_outline(self) -> None:
        outline = self._outline
        outline.setObjectName("apply_outline")
        outline.setAccessibleName(tr("What will change"))
        outline.setToolTip(tr("Open a line with → to see which institutions; Enter shows an institution."))
        outline.setHeaderHidden(True)
        outline.setUniformRowHeights(True)
        outline.setMinimumHeight(_OUTLINE_LINES * self.fontMetrics().lineSpacing())
        outline.itemActivated.connect(lambda item, _: self._want(item.data(0, INSTITUTION)))
        self.addWidget(outline)

    def _set_up_table(self) -> None:
        self._search.setObjectName("changes_search")
        self._search.setPlaceholderText(tr("Find in the changes…"))
        self._search.setAccessibleName(tr("Find in the changes…"))
        self._search.setShowSearchIcon(True)
        self._found.setSourceModel(self._rows)
        self._found.setFilterKeyColumn(-1)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._search.textChanged.connect(self._found.setFilterFixedString)
        table = self._table
        table.setObjectName("changes_table")
        table.setAccessibleName(tr("Changed values"))
        table.setToolTip(tr("Enter shows the institution."))
        table.setModel(self._found)
        table.setSortingEnabled(True)
        table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # as planned, until one is clicked
        table.setAlternatingRowColors(True)
        read_by_rows(table)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setMinimumHeight(_TABLE_LINES * self.fontMetrics().lineSpacing())
        table.activated.connect(self._want_row)

    def _limit_columns(self) -> None:
        """No column so wide that the others are out of sight."""
        most = 18 * self.fontMetrics().averageCharWidth()
        for column in range(self._rows.columnCount()):
            if self._table.columnWidth(column) > most and column != _SOURCE:
                self._table.setColumnWidth(column, most)

    def _want_row(self, index: QModelIndex) -> None:
        self._want(index.data(INSTITUTION))

    def _want(self, institution_id: str | None) -> None:
        if institution_id:
            self.wanted.emit(institution_id)


def _kind(item: QTreeWidgetItem) -> str:
    """A line without its number."""
    return item.text(0).rpartition(":")[0]


def _item(node: Node) -> QTreeWidgetItem:
    item = QTreeWidgetItem([node.text])
    item.setToolTip(0, node.text)
    item.setData(0, INSTITUTION, node.institution_id)
    item.addChildren([_item(child) for child in node.children])
    return item
