"""The page with the files: what is in them, what was recognised, and what is still open."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsFileUtils, QgsProcessingUtils
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QPushButton,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...plugin.core.errors import PlanningError
from ...plugin.core.tables.corrections import place_of, with_sheets
from ...plugin.core.tables.vocabulary import AREA
from ...plugin.core.texts import tr
from ...plugin.indicators.recipes import remember_recipe
from ...plugin.outputs import write_text
from .files_tree import FilesTree
from .preview_model import PreviewModel, Roles
from .preview_roles import legend_titles, roles_of
from .questions_panel import QuestionsPanel
from .remembered import last_folder, remember_folder
from .role_tints import legend
from .selection_form import SelectionForm
from .sheet_form import SheetForm
from .source import Source, open_source, recipes_of

if TYPE_CHECKING:
    from ...plugin.core.tables.cells import RawSheet
    from ...plugin.core.tables.read import IndicatorTable
    from ...plugin.core.tables.recipe import Recipe
    from ...plugin.core.tables.recognition import Question, SheetRecognition

_SUFFIXES = (".xlsx", ".xlsm", ".csv", ".txt", ".tsv")


class FilesPage(QWidget):
    """Every correction changes the recipe of the file, by which it is then recognised anew."""

    changed = pyqtSignal()
    failed = pyqtSignal(object)

    splitter: QSplitter
    left_layout: QVBoxLayout
    right_layout: QVBoxLayout
    add_button: QPushButton
    remove_button: QToolButton
    sheet_group: QGroupBox
    sheet_layout: QVBoxLayout
    preview: QTableView
    empty_label: QLabel
    legend_label: QLabel
    remember_check: QCheckBox
    recipe_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        self.sources: list[Source] = []
        self.setFocusProxy(self.add_button)
        self.remove_button.setIcon(QgsApplication.getThemeIcon("/symbologyRemove.svg"))
        self.tree = FilesTree(self)
        self.left_layout.insertWidget(1, self.tree, 2)
        self.left_layout.setStretchFactor(self.sheet_group, 3)
        self.sheet_form = SheetForm(self)
        self.sheet_layout.addWidget(self.sheet_form)
        self.questions = QuestionsPanel(self)
        self.right_layout.insertWidget(0, self.questions)
        self.selection_form = SelectionForm(self)
        self.right_layout.addWidget(self.selection_form)
        self.model = PreviewModel(self.palette, self)
        self.preview.setModel(self.model)
        self.preview.verticalHeader().setDefaultSectionSize(round(1.4 * self.fontMetrics().height()))
        self.splitter.setSizes([360, 780])
        self.splitter.setStretchFactor(1, 1)
        self._connect()
        self._show_sources()
        self._show_legend()

    def problem(self) -> str:
        """Why there is no going on, '' if there is."""
        if not self.sources:
            return tr("Add the files with the indicators.")
        questions = sum(len(source.recognition.questions) for source in self.sources)
        return tr("Open questions: {count}").format(count=questions) if questions else ""

    def add(self, paths: Iterable[Path]) -> None:
        """Open files that are not in the list yet; those that cannot be read are named together."""
        remarks: list[str] = []
        new = set(paths) - {source.path for source in self.sources}
        QgsApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            for path in sorted(new, key=lambda path: path.name.casefold()):
                try:
                    self.sources.append(open_source(path))
                    remarks.append(self.sources[-1].remark)
                except PlanningError as error:
                    remarks.append(str(error))
        finally:
            QgsApplication.restoreOverrideCursor()
        self._show_sources()
        self._show_open()
        if any(remarks):
            self.failed.emit(PlanningError(" ".join(filter(None, remarks))))

    def table(self) -> IndicatorTable:
        """What the files hold together; PlanningError where it does not fit together."""
        from ...plugin.core.tables.join import join_tables
        from ...plugin.core.tables.read import read_table

        return join_tables([read_table(source.book, source.recognition) for source in self.sources])

    def parameters(self) -> dict[str, Any]:
        """Parameters of ``readindicators`` that read the files as they are recognised here."""
        recipe = QgsProcessingUtils.generateTempFilename("leseanleitung.json")
        self._write_recipes(Path(recipe))
        first, *more = [str(source.path) for source in self.sources]
        return {"INPUT": first, "MORE_FILES": more, "RECIPE": recipe}

    def remember(self) -> None:
        """Keep the recipes for the next delivery, if that is wished; PlanningError where they cannot be written."""
        if self.remember_check.isChecked():
            for source in self.sources:
                remember_recipe(source.recognition.recipe())

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._choose_files)
        self.remove_button.clicked.connect(self.tree.remove_current)
        self.recipe_button.clicked.connect(self._save_recipe)
        self.tree.picked.connect(self._show_current)
        self.tree.ticked.connect(self._tick)
        self.tree.removed.connect(self._remove)
        self.sheet_form.corrected.connect(self._correct)
        self.selection_form.corrected.connect(self._correct)
        self.selection_form.failed.connect(self.failed)
        self.questions.answered.connect(self._answer)
        self.questions.pointed.connect(self._point)
        self.preview.selectionModel().currentChanged.connect(lambda *_: self._show_cell())

    def _choose_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(
            self,
            tr("Tables of the statistics office"),
            last_folder(),
            tr("Tables (*.xlsx *.xlsm *.csv *.txt *.tsv)") + ";;(*)",
        )
        if paths:
            remember_folder(str(Path(paths[0]).parent))
            self.add(map(Path, paths))

    def _remove(self, file: int) -> None:
        del self.sources[file]
        self._show_sources()

    def _tick(self, file: int, names: list[str]) -> None:
        recipe = self.sources[file].recognition.given
        self._replace(file, self.sources[file].corrected(with_sheets(recipe, names)))

    def _correct(self, recipe: Recipe) -> None:
        file, _ = self.tree.current()
        self._replace(file, self.sources[file].corrected(recipe))

    def _answer(self, recipe: Recipe) -> None:
        self._correct(recipe)
        self._show_open()

    def _replace(self, file: int, source: Source) -> None:
        self.sources[file] = source
        self._show_sources()

    def _show_sources(self) -> None:
        self.tree.show_sources(self.sources)
        self.changed.emit()

    def _show_open(self) -> None:
        """Go to the first question, in this file or another; the first file shows where none is open."""
        if not self.sources:
            return
        if not self._current_questions():
            files = [file for file, source in enumerate(self.sources) if source.recognition.questions]
            self.tree.choose(*((files[0], "") if files else self.tree.current()))
        self._point()

    def _current(self) -> tuple[Source, SheetRecognition] | None:
        file, name = self.tree.current()
        if not 0 <= file < len(self.sources):
            return None
        source = self.sources[file]
        sheets = source.recognition.sheets
        return source, next((sheet for sheet in sheets if sheet.name == name), sheets[0])

    def _current_questions(self) -> tuple[Question, ...]:
        current = self._current()
        return current[0].recognition.questions if current else ()

    def _show_current(self) -> None:
        current = self._current()
        for widget in (self.preview, self.legend_label, self.selection_form, self.sheet_group):
            widget.setVisible(current is not None)
        self.empty_label.setVisible(current is None)
        self.remove_button.setEnabled(current is not None)
        self.recipe_button.setEnabled(current is not None)
        self.questions.show_questions(self._current_questions())
        if current is None:
            self.model.show_sheet(None, Roles())
            return
        source, sheet = current
        raw = source.raw(sheet)
        self.sheet_group.setTitle(tr("Recognised as last time") if source.remembered else tr("Recognised"))
        self._show_cells(raw, sheet)
        self.sheet_form.show_sheet(sheet, source.recognition.given, len(raw.rows))
        self._show_cell()

    def _show_cells(self, raw: RawSheet, sheet: SheetRecognition) -> None:
        if not self.model.show_sheet(raw, roles_of(sheet)):
            return
        self.preview.clearSpans()
        for top, left, height, width in self.model.spans():
            self.preview.setSpan(top, left, height, width)
        for column in range(raw.width):
            self.preview.setColumnWidth(column, self.model.width_of(column, self.preview.fontMetrics()))
        areas, values = sheet.by_role(AREA), sheet.values
        if areas and values:
            self.preview.setCurrentIndex(self.model.index(areas[0].place, values[0].place))

    def _show_cell(self) -> None:
        if current := self._current():
            index = self.preview.currentIndex()
            self.selection_form.show_cell(current[1], current[0].recognition.given, index.row(), index.column())

    def _point(self) -> None:
        """Show the place that the question is about."""
        question = self.questions.current()
        if question is None:
            return
        if question.sheet:
            self.tree.choose(self.tree.current()[0], question.sheet)
        if question.cells and (place := place_of(question.cells[0])):
            self.preview.setCurrentIndex(self.model.index(*place))

    def _save_recipe(self) -> None:
        proposed = str(self.sources[0].path.with_name(tr("reading recipe") + ".json"))
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save reading recipe"), proposed, tr("Reading recipes") + " (*.json)"
        )
        if path:
            try:
                self._write_recipes(Path(QgsFileUtils.ensureFileNameHasExtension(path, ["json"])))
            except PlanningError as error:
                self.failed.emit(error)

    def _write_recipes(self, path: Path) -> None:
        """The recipes of all files in one, from which each file gets its own by its name."""
        from ...plugin.core.tables.recipe import recipes_text

        write_text(path, recipes_text(recipes_of(self.sources)))

    def _show_legend(self) -> None:
        self.legend_label.setText(legend(legend_titles(), self.palette()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._show_legend()
            self.model.refresh()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add(_dropped(event))


def _dropped(event: QDropEvent) -> list[Path]:
    """The files that are dragged; what is no table by its name is not taken."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in _SUFFIXES]
