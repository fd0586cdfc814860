"""The question on what day an institution was closed, and why."""

from __future__ import annotations

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ....plugin.core.texts import tr
from ....plugin.store.values import today
from ...date_typing import take_days


class CloseDialog(QDialog):
    """``day`` (ISO) is the last one on which the institution is there."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("close_dialog")
        self.setWindowTitle(tr("Close institution"))
        layout, form = QVBoxLayout(self), QFormLayout()
        told = QLabel(tr("'{name}' stays in the register with its history, and counts as closed.").format(name=name))
        told.setWordWrap(True)
        self._day = QDateEdit(QDate.fromString(today(), Qt.DateFormat.ISODate), self)
        self._day.setObjectName("last_day")
        take_days(self._day)
        self._reason = QLineEdit(self)
        self._reason.setObjectName("close_reason")
        self._reason.setPlaceholderText(tr("such as: letter of the provider of 3 March"))
        hint = self._reason.fontMetrics().horizontalAdvance(self._reason.placeholderText())
        self._reason.setMinimumWidth(hint * 5 // 4)
        form.addRow(tr("&Last day"), self._day)
        form.addRow(tr("&Reason"), self._reason)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        assert ok
        ok.setText(tr("Close institution"))
        ok.setEnabled(False)
        self._reason.textChanged.connect(lambda text: ok.setEnabled(bool(text.strip())))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout.addWidget(told)
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        self._reason.setFocus()

    @property
    def day(self) -> str:
        return str(self._day.date().toString(Qt.DateFormat.ISODate))

    @property
    def reason(self) -> str:
        return self._reason.text().strip()
