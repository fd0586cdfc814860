"""An institution to read: name and state, its fields, and its history where that is asked for."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFrame, QTabWidget, QTextBrowser, QVBoxLayout, QWidget

from ....plugin.core.register.as_of import Row
from ....plugin.core.texts import tr
from ....plugin.navigator.snapshot import Snapshot
from ....plugin.store.values import today
from .card import card, state_of
from .history_view import HistoryView
from .wrapped_label import WrappedLabel


class CardView(QWidget):
    """``history_wanted``: the history is looked at, and is to be read."""

    link_followed = pyqtSignal(QUrl)
    history_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Row = {}
        self._snapshot: Snapshot | None = None
        self.name = WrappedLabel(self)
        self.name.setObjectName("institution_name")
        font = self.name.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.name.setFont(font)
        self.state = WrappedLabel(self)
        self.state.setObjectName("institution_state")
        for label in (self.name, self.state):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fields = QTextBrowser(self)
        self.fields.setObjectName("fields")
        self.fields.setAccessibleName(tr("Fields of the institution"))
        self.fields.setFrameShape(QFrame.Shape.NoFrame)
        self.fields.setOpenLinks(False)
        self.fields.anchorClicked.connect(self.link_followed)
        self.every_field = QCheckBox(tr("All fields"), self)
        self.every_field.setObjectName("every_field")
        self.every_field.setToolTip(tr("Show empty fields too"))
        self.every_field.toggled.connect(self._fill)
        self.history = HistoryView(self)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("detail_tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.fields, tr("Details"))
        self.tabs.addTab(self.history, tr("History"))
        self.tabs.setCornerWidget(self.every_field, Qt.Corner.TopRightCorner)
        self.tabs.currentChanged.connect(self._changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        margin = self.fontMetrics().height() // 4
        for widget in (self.name, self.state):
            widget.setContentsMargins(margin, 0, margin, 0)
            layout.addWidget(widget)
        layout.addWidget(self.tabs, 1)
        self.setFocusProxy(self.fields)

    def show_row(self, row: Row, snapshot: Snapshot) -> None:
        """Show an institution; the history is read again only where it is looked at."""
        other = row["institution_id"] != self._row.get("institution_id")
        self._row, self._snapshot = row, snapshot
        self.name.setText(row["name"])
        self.state.setText(state_of(row, today()))
        place = 0 if other else self.fields.verticalScrollBar().value()
        self._fill()
        self.fields.verticalScrollBar().setValue(place)
        self._changed()

    def _fill(self) -> None:
        if self._snapshot:
            self.fields.setHtml(card(self._row, self._snapshot, self.every_field.isChecked()))

    def _changed(self) -> None:
        """Another tab, or another institution."""
        shows_history = self.tabs.currentWidget() is self.history
        self.every_field.setVisible(not shows_history)
        if shows_history:
            self.history_wanted.emit()
