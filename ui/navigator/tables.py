"""Tables that are read row by row, like lists."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QAbstractItemView, QTableView


def read_by_rows(table: QTableView) -> None:
    """Rows are selected whole and stay on one line, without numbers; the tab key leads out of the table."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
