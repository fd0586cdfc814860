"""The numbers of the filtered institutions by category and area."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QSize, Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ....plugin.core.navigator.counts import CountTable
from ....plugin.core.texts import format_number, tr

NO_PARENT = QModelIndex()


class CountModel(QAbstractTableModel):
    """A table of counts, the sums in bold."""

    def __init__(self, counts: CountTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.counts = counts

    def rowCount(self, parent: QModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.counts.rows)

    def columnCount(self, parent: QModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.counts.columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return format_number(self.counts.numbers[index.row()][index.column()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        is_sum = index.row() == self.rowCount() - 1 or index.column() == self.columnCount() - 1
        return _bold() if role == Qt.ItemDataRole.FontRole and is_sum else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        titles = self.counts.columns if orientation == Qt.Orientation.Horizontal else self.counts.rows
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return titles[section]
        if role == Qt.ItemDataRole.FontRole and section == len(titles) - 1:
            return _bold()
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Vertical:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


class CountsDialog(QDialog):
    """Shows the counts, with what they are of; copies them for a spreadsheet."""

    def __init__(self, counts: CountTable, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("counts_dialog")
        self.setWindowTitle(tr("Institutions by category and area"))
        self._counts = counts
        label = QLabel(subject, self)
        label.setWordWrap(True)
        self.table = QTableView(self)
        self.table.setObjectName("counts")
        self.table.setAccessibleName(self.windowTitle())
        self.table.setModel(CountModel(counts, self))
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setAlternatingRowColors(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(tr("&Copy to clipboard"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copy_counts")
        copy.setIcon(QgsApplication.getThemeIcon("/mActionEditCopy.svg"))
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda _: self.copy())
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)

    def copy(self) -> None:
        QgsApplication.clipboard().setText(self._counts.text)

    def sizeHint(self) -> QSize:
        """Large enough for the table, but no larger than most of the screen."""
        header, side = self.table.verticalHeader(), self.fontMetrics().height()
        width = header.sizeHint().width() + self.table.horizontalHeader().length() + 5 * side
        height = header.length() + 10 * side
        room = self.screen().availableSize() * 0.8
        return QSize(width, height).expandedTo(QSize(24 * side, 12 * side)).boundedTo(room)


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font
