"""A list of words to be ticked, with a filter where it is long."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ....plugin.core.texts import tr

KEY = Qt.ItemDataRole.UserRole
LONG = 12  # entries, from which on there is a filter


class CheckList(QWidget):
    """Space ticks the current entry."""

    changed = pyqtSignal()

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = QgsFilterLineEdit(self)
        self.filter.setObjectName(f"{name}_filter")
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setShowSearchIcon(True)
        self.filter.setAccessibleName(tr("Filter: {list}").format(list=label))
        self.list = QListWidget(self)
        self.list.setObjectName(name)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(label)
        self.list.setToolTip(tr("Space ticks an entry. Nothing ticked: no limit."))
        self.setFocusProxy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.filter)
        layout.addWidget(self.list)
        self.filter.textChanged.connect(self._narrow)
        self.list.itemChanged.connect(lambda _: self.changed.emit())

    def fill(self, entries: Iterable[tuple[str, str]], ticked: Collection[str]) -> None:
        """Show keys with their words; those ``ticked`` come first."""
        self.list.blockSignals(True)
        self.list.clear()
        for key, words in sorted(entries, key=lambda entry: entry[0] not in ticked):
            item = QListWidgetItem(words, self.list)
            item.setData(KEY, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in ticked else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self.filter.setVisible(self.list.count() >= LONG)
        rows = min(max(self.list.count(), 2), 8)
        height = max(self.list.sizeHintForRow(0), self.fontMetrics().height())
        self.list.setFixedHeight(rows * height + 2 * self.list.frameWidth())
        if self.list.count():
            self.list.setCurrentRow(0)

    def ticked(self) -> tuple[str, ...]:
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(str(item.data(KEY)) for item in items if item and item.checkState() == Qt.CheckState.Checked)

    def _narrow(self, text: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(text.casefold() not in item.text().casefold())
