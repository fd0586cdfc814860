"""All keys of the review, in a table."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ....plugin.core.texts import tr
from .keys import ACTIONS, explanations, shown_key, titles


class KeysDialog(QDialog):
    """Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_keys")
        self.setWindowTitle(tr("Keys of the review list"))
        words, explained = titles(), explanations()
        rows = [(shown_key(name), words[name], explained[name]) for name in ACTIONS]
        rows += [
            ("1–9", tr("Other candidate"), tr("Compares with it; accepting then takes it, 0 goes back.")),
            (tr("Shift"), tr("With a note"), tr("Held with the key of a decision, it asks for a note.")),
        ]
        table = QTableWidget(len(rows), 3, self)
        table.setHorizontalHeaderLabels([tr("Key to press"), tr("Action"), tr("What it does")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                table.setItem(row, column, QTableWidgetItem(text))
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)  # however wide it is
        table.resizeColumnsToContents()
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(table)
        layout.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 130, self.fontMetrics().height() * 34)
