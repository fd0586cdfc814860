"""What accepting all that the filter shows would decide, and what it leaves out and why."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ....plugin.core.register.fields import title
from ....plugin.core.reviewing.batch import Batch
from ....plugin.core.reviewing.entry import Entry
from ....plugin.core.reviewing.reasons import score_text
from ....plugin.core.texts import tr
from ..tables import read_by_rows


class BatchDialog(QDialog):
    """A preview; accepting it is the decision."""

    def __init__(self, batch: Batch, entries: Mapping[str, Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_batch")
        count = len(batch.choices)
        self.setWindowTitle(tr("Accept all that the filter shows"))
        table = _table(batch, entries)
        left = QLabel("\n".join(f"{reason}: {number}" for reason, number in batch.left_out.items()), self)
        left.setObjectName("batch_left_out")
        left.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        accept = buttons.addButton(
            tr("Accept all ({count})").format(count=count), QDialogButtonBox.ButtonRole.AcceptRole
        )
        accept.setObjectName("batch_accept")
        accept.setEnabled(count > 0)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        head = tr("Findings that will be decided like this: {count}. One press of undo takes all of it back.")
        layout.addWidget(QLabel(head.format(count=count), self))
        layout.addWidget(table, 1)
        if batch.left_out:
            layout.addWidget(QLabel(tr("Left out: {count}").format(count=sum(batch.left_out.values())), self))
            layout.addWidget(left)
        layout.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 125, self.fontMetrics().height() * 28)


def _table(batch: Batch, entries: Mapping[str, Entry]) -> QTableWidget:
    """A row for each decision, in the order in which the review would come to them."""
    from ....plugin.core.register.findings import decision_titles  # with pandas

    words = decision_titles()
    rows = [
        (entry.register.get("name", "–"), entry.poi.get("name", "–"), ", ".join(map(title, entry.changed)),
         "" if entry.probability is None else score_text(entry.probability), words[choice.kind])
        for entry, choice in ((entries[key], choice) for key, choice in batch.choices.items())
    ]  # fmt: skip
    headers = [tr("Register"), tr("List"), tr("Changed fields"), tr("Score"), tr("Decision")]
    table = QTableWidget(len(rows), len(headers))
    table.setObjectName("batch_table")
    table.setHorizontalHeaderLabels(headers)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    read_by_rows(table)
    table.verticalHeader().setDefaultSectionSize(table.verticalHeader().minimumSectionSize())
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            table.setItem(row, column, item)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    for column in range(3):  # the long ones share what the others leave
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    return table
