"""The page with the sources of all chosen layers: what is known, what is missing, and a form to enter it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...plugin.core.errors import PlanningError, listed
from ...plugin.core.papers.credits import credit_lines, missing
from ...plugin.core.papers.source import Source
from ...plugin.core.texts import current_language, tr
from ...plugin.method_record import read_record
from ...plugin.papers.sources import set_sources, sources_of
from .source_form import SourceForm

LAYER, KNOWN, MISSING = range(3)


class SourcesPage(QWidget):
    """``changed`` tells that a source was entered, ``told`` what somebody should know of that, ``failed`` what cannot
    be read.
    """

    changed = pyqtSignal()
    told = pyqtSignal(str)
    failed = pyqtSignal(object)

    def __init__(self, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._sources: dict[QgsVectorLayer, tuple[Source, ...]] = {}
        self._rows: list[tuple[QgsVectorLayer, int]] = []  # of the table: the layer, and which of its sources
        self.table = self._made_table()
        self.edit_button = self._button("edit_source", tr("Enter &source…"), lambda: self._enter(new=False))
        self.edit_button.setToolTip(tr("Double-click or Enter in the table does the same."))
        self.add_button = self._button("add_source", tr("&Further source…"), lambda: self._enter(new=True))
        self.add_button.setToolTip(tr("For layers that are made of several data sets."))
        self.remove_button = self._button("remove_source", tr("Remo&ve source"), self._remove)
        text = tr(
            "Each page names the sources of what it shows. What is entered here stays in the layer's metadata, where "
            "other programs find it too; results made of the layer carry it on."
        )
        note = QLabel(text, self)
        note.setWordWrap(True)
        buttons = QHBoxLayout()
        for button in (self.edit_button, self.add_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.addWidget(note)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)

    def take(self, layers: Sequence[QgsVectorLayer]) -> None:
        """Show the sources of these layers; those that were read before are not read again."""
        if list(layers) == list(self._sources):
            return
        known, self._sources = self._sources, {}
        for layer in layers:
            self._sources[layer] = known[layer] if layer in known else self._read(layer)
        self._fill()

    def problem(self, public: bool) -> str:
        """Why this edition cannot be made, '' if it can."""
        lacking = [layer.name() for layer, found in self._sources.items() if any(map(missing, found or (Source(),)))]
        if not (public and lacking):
            return ""
        text = tr(
            "The public edition needs complete sources, also of these layers: {layers}. Enter them under 'Sources'."
        )
        return text.format(layers=listed(lacking))

    def _read(self, layer: QgsVectorLayer) -> tuple[Source, ...]:
        try:
            return sources_of(layer)
        except PlanningError as error:
            self.failed.emit(error)
            return ()

    def _made_table(self) -> QTableWidget:
        table = QTableWidget(0, 3, self)
        table.setObjectName("sources")
        table.setAccessibleName(tr("Sources of the layers"))
        table.setHorizontalHeaderLabels([tr("Layer"), tr("Known"), tr("Missing for a public edition")])
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = table.horizontalHeader()
        for column, mode in ((LAYER, "ResizeToContents"), (KNOWN, "Stretch"), (MISSING, "Interactive")):
            header.setSectionResizeMode(column, getattr(QHeaderView.ResizeMode, mode))
        header.resizeSection(MISSING, self.fontMetrics().averageCharWidth() * 36)
        header.setHighlightSections(False)
        table.setWordWrap(True)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.itemActivated.connect(lambda _: self._enter(new=False))
        table.currentCellChanged.connect(lambda *_: self._show_state())
        return table

    def _button(self, name: str, title: str, pressed: Callable[[], None]) -> QPushButton:
        button = QPushButton(title, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _: pressed())
        return button

    def _fill(self) -> None:
        current = self.table.currentRow()
        self._rows = [(layer, place) for layer, found in self._sources.items() for place in range(max(1, len(found)))]
        self.table.setRowCount(len(self._rows))
        for row, (layer, place) in enumerate(self._rows):
            source = self._source(row)
            [line] = credit_lines([source], current_language())
            lacking = ", ".join(missing(source))
            texts = (layer.name() if place == 0 else "", line, lacking or tr("nothing"))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setData(
                    Qt.ItemDataRole.TextAlignmentRole, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
                )
                self.table.setItem(row, column, item)
            icon = "/mIconWarning.svg" if lacking else "/mIconSuccess.svg"
            self.table.item(row, MISSING).setIcon(QgsApplication.getThemeIcon(icon))
        self.table.setCurrentCell(min(max(0, current), len(self._rows) - 1), LAYER)
        self._show_state()

    def _show_state(self) -> None:
        row = self.table.currentRow()
        there = 0 <= row < len(self._rows)
        for button in (self.edit_button, self.add_button):
            button.setEnabled(there)
        self.remove_button.setEnabled(there and bool(self._sources[self._rows[row][0]]))

    def _source(self, row: int) -> Source:
        layer, place = self._rows[row]
        found = self._sources[layer]
        return found[place] if found else Source()

    def _enter(self, new: bool) -> None:
        row = self.table.currentRow()
        layer, place = self._rows[row]
        blank = Source(changed=read_record(layer).method is not None)
        known = self._sources[layer]
        form = SourceForm(layer.name(), known[place] if known and not new else blank, self)
        if form.exec() == QDialog.DialogCode.Accepted:
            place = len(known) if new else place
            self._write(layer, (*known[:place], form.source(), *known[place + 1 :]))
        form.deleteLater()

    def _remove(self) -> None:
        layer, place = self._rows[self.table.currentRow()]
        known = self._sources[layer]
        self._write(layer, (*known[:place], *known[place + 1 :]))

    def _write(self, layer: QgsVectorLayer, sources: Sequence[Source]) -> None:
        stays = set_sources(layer, sources)
        self._project.setDirty(True)
        self._sources[layer] = self._read(layer)
        self._fill()
        if not stays:
            self.told.emit(
                tr("The source of '{layer}' stays with this project only, since it cannot be written to the data. Save "
                   "the project.").format(layer=layer.name())
            )  # fmt: skip
        self.changed.emit()
