"""The files and their sheets, with what became of them."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from ...plugin.core.tables.recognition import SheetRecognition
from ...plugin.core.texts import tr
from .source import Source

_SHEET = Qt.ItemDataRole.UserRole


class FilesTree(QTreeWidget):
    """Files, and beneath those with several sheets the sheets, ticked where they are read."""

    picked = pyqtSignal()
    ticked = pyqtSignal(int, list)  # number of the file, names of its ticked sheets
    removed = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(tr("Files and sheets"))
        self.setMinimumHeight(8 * self.fontMetrics().height())
        self.currentItemChanged.connect(lambda *_: self.picked.emit())
        self.itemChanged.connect(self._ticked)

    def show_sources(self, sources: Sequence[Source]) -> None:
        """Show these, with the same file and sheet chosen as before."""
        file, sheet = self.current()
        self.blockSignals(True)
        self.clear()
        for source in sources:
            item = QTreeWidgetItem([source.path.name])
            item.setIcon(0, _icon(source))
            item.setToolTip(0, "\n".join((str(source.path), _state(source))))
            self.addTopLevelItem(item)
            if len(source.recognition.sheets) > 1:
                item.addChildren([_sheet_item(found) for found in source.recognition.sheets])
                item.setExpanded(True)
        self.blockSignals(False)
        self.choose(max(0, min(file, len(sources) - 1)), sheet)

    def choose(self, file: int, sheet: str = "") -> None:
        """Select a file and a sheet of it; the first one that is read where there is no such sheet."""
        item = self.topLevelItem(file)
        if item is None:
            self.picked.emit()
            return
        children = [item.child(number) for number in range(item.childCount())]
        wanted = [child for child in children if child.data(0, _SHEET) == sheet]
        read = [child for child in children if child.checkState(0) == Qt.CheckState.Checked]
        self.setCurrentItem((wanted or read or children or [item])[0])
        self.picked.emit()

    def current(self) -> tuple[int, str]:
        """The number of the chosen file (-1: none) and the name of the chosen sheet ('': the file itself)."""
        item = self.currentItem()
        if item is None:
            return -1, ""
        top = item.parent() or item
        return self.indexOfTopLevelItem(top), item.data(0, _SHEET) or ""

    def remove_current(self) -> None:
        if (file := self.current()[0]) >= 0:
            self.removed.emit(file)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self.remove_current()
        else:
            super().keyPressEvent(event)

    def _ticked(self, item: QTreeWidgetItem) -> None:
        file = item.parent()
        children = [file.child(number) for number in range(file.childCount())] if file else []
        names = [child.data(0, _SHEET) for child in children if child.checkState(0) == Qt.CheckState.Checked]
        self.ticked.emit(self.indexOfTopLevelItem(file), names)


def _sheet_item(sheet: SheetRecognition) -> QTreeWidgetItem:
    item = QTreeWidgetItem([sheet.name])
    item.setData(0, _SHEET, sheet.name)
    item.setCheckState(0, Qt.CheckState.Checked if sheet.used else Qt.CheckState.Unchecked)
    item.setToolTip(0, sheet.why)
    return item


def _icon(source: Source) -> QIcon:
    name = "mIconWarning" if source.recognition.questions else "mIconSuccess"
    return QgsApplication.getThemeIcon(f"/{name}.svg")


def _state(source: Source) -> str:
    if count := len(source.recognition.questions):
        return tr("Open questions: {count}").format(count=count)
    return tr("Recognised as last time") if source.remembered else tr("Recognised")
