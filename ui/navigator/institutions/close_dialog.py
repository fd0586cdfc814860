"""The question on what day an institution was closed, and why."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis
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
from ..session import Notice
from .wrapped_label import WrappedLabel


class CloseDialog(QDialog):
    """Stays open until ``close_on`` says that the institution is closed, and shows what was told meanwhile.

    ``close_on`` gets the last day (ISO) on which the institution is there, and the reason.
    """

    def __init__(self, name: str, close_on: Callable[[str, str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._close_on = close_on
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
        self._refusal = WrappedLabel(self)
        self._refusal.setObjectName("refusal")
        self._refusal.hide()
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
        layout.addWidget(self._refusal)
        layout.addWidget(self._buttons)
        self._reason.setFocus()

    def accept(self) -> None:
        self._refusal.hide()
        if self._close_on(self._day.date().toString(Qt.DateFormat.ISODate), self._reason.text().strip()):
            super().accept()

    def tell(self, notice: Notice) -> None:
        """Show here what the dock behind this dialog says."""
        self._refusal.setText(f"⚠ {notice.text}")
        self._refusal.setVisible(notice.level == Qgis.MessageLevel.Warning)
