"""The dialog that leads from the office's tables to the classified layer: files, areas, rates and index."""

from __future__ import annotations

import html
from dataclasses import replace
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsMapLayer
from qgis.gui import QgisInterface, QgsGui, QgsMessageBar, QgsMessageViewer
from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QIcon, QKeyEvent
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QDialog,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QWidget,
)

from ..plugin.core.errors import PlanningError
from ..plugin.core.resources import RESOURCES
from ..plugin.core.texts import current_language, tr
from .reading.areas_page import AreasPage
from .reading.chain import Chain, ChainFeedback, Outcome
from .reading.files_page import FilesPage
from .reading.index_page import IndexPage
from .scrolled import scrolled

_Page = FilesPage | AreasPage | IndexPage


class ReadingDialog(QDialog):
    """Three pages and a run. ``done_with`` tells what came out; the dialog closes then."""

    done_with = pyqtSignal(object)

    message_bar: QgsMessageBar
    pages: QTabWidget
    progress_bar: QProgressBar
    help_button: QPushButton
    back_button: QPushButton
    next_button: QPushButton
    cancel_button: QPushButton

    def __init__(self, active: QgsMapLayer | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        self.files_page = FilesPage(self)
        self.areas_page = AreasPage(active, self)
        self.index_page = IndexPage(self)
        self._pages: tuple[_Page, ...] = (self.files_page, self.areas_page, self.index_page)
        self._feedback: ChainFeedback | None = None
        self._shown = self._reached = 0
        for page, title in zip(self._pages, (tr("Files"), tr("Areas"), tr("Rates and index")), strict=True):
            self.pages.addTab(scrolled(page), f"{self.pages.count() + 1}  {title}")
        for page in self._pages:
            page.changed.connect(self._show_state)
            page.failed.connect(self._show_error)
        self._connect()
        QgsGui.enableAutoGeometryRestore(self)
        self._show_state()
        self.files_page.setFocus()

    def reject(self) -> None:
        """Cancel the run if there is one, else close."""
        if self._feedback:
            self._feedback.cancel()
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends an entry; it presses "Next" only where nothing is being typed."""
        is_typing = isinstance(self.focusWidget(), QLineEdit | QAbstractSpinBox)
        if not (is_typing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.pages.currentChanged.connect(self._turn_to)
        self.back_button.clicked.connect(lambda: self.pages.setCurrentIndex(self._shown - 1))
        self.next_button.clicked.connect(self._next)
        self.cancel_button.clicked.connect(self.reject)
        self.help_button.clicked.connect(self._help)

    def _next(self) -> None:
        if self._shown == self.pages.count() - 1:
            self._run()
        else:
            self.pages.setTabEnabled(self._shown + 1, True)
            self.pages.setCurrentIndex(self._shown + 1)

    def _turn_to(self, number: int) -> None:
        """Each page takes what the one before it gives; back to where we were if it cannot."""
        self.message_bar.clearWidgets()
        before, self._shown = self._shown, number
        try:
            for page in range(before, number):
                self._hand_over(page)
        except PlanningError as error:
            self.pages.setCurrentIndex(before)
            self._show_error(error)
        else:
            self._reached = max(self._reached, number)
            self._show_state()

    def _hand_over(self, number: int) -> None:
        if problem := self._pages[number].problem():
            raise PlanningError(problem)
        if number == 0:
            self.areas_page.take(self.files_page.table().lines)
        else:
            self.index_page.take({item.name: item.title for item in self.files_page.table().fields})

    def _show_state(self) -> None:
        """Which steps are done, and which buttons can be pressed."""
        last, success = self.pages.count() - 1, QgsApplication.getThemeIcon("/mIconSuccess.svg")
        problems = [page.problem() for page in self._pages]
        possible = next((number for number, problem in enumerate(problems) if problem), last)
        for number, problem in enumerate(problems):
            done = number <= self._reached and number <= possible
            self.pages.setTabIcon(number, success if done and not problem else QIcon())
            self.pages.setTabToolTip(number, problem if done else "")
            self.pages.setTabEnabled(number, number <= max(self._shown, min(possible, self._reached)))
        problem = problems[self._shown]
        self.back_button.setEnabled(self._shown > 0)
        self.next_button.setText(tr("&Finish") if self._shown == last else tr("&Next"))
        self.next_button.setEnabled(not problem)
        self.next_button.setToolTip(problem)

    def _run(self) -> None:
        """All steps through the algorithms, then close; the first refusal is shown, and the dialog stays."""
        self.message_bar.clearWidgets()
        try:
            chain = Chain(self.files_page.parameters(), self.areas_page.order(), self.index_page.order())
            outcome = self._watched(chain)
        except PlanningError as error:
            self._show_error(error)
            return
        try:
            self.files_page.remember()
        except PlanningError as error:  # the layer is there all the same
            outcome = replace(outcome, warnings=(*outcome.warnings, str(error)))
        self.done_with.emit(outcome)
        self.accept()

    def _watched(self, chain: Chain) -> Outcome:
        feedback = self._feedback = ChainFeedback()
        feedback.moved.connect(self.progress_bar.setValue)
        working = (self.pages, self.back_button, self.next_button)
        for widget in working:
            widget.setEnabled(False)
        self.progress_bar.setValue(0)
        self.progress_bar.show()
        try:
            return chain.run(feedback)
        finally:
            self._feedback = None
            self.progress_bar.hide()
            for widget in working:
                widget.setEnabled(True)
            self._show_state()

    def _help(self) -> None:
        page = RESOURCES / "help" / f"indicators.{current_language()}.html"
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))

    def _show_error(self, error: PlanningError) -> None:
        self.message_bar.clearWidgets()
        self.message_bar.pushMessage("", html.escape(str(error), quote=False), Qgis.MessageLevel.Warning, 0)


def show_outcome(outcome: Outcome, iface: QgisInterface) -> None:
    """Say in QGIS's message bar what came out, with the report and the log one click away."""
    bar = iface.messageBar()
    item = bar.createMessage("Sozialplanung", outcome.sentence)
    if outcome.report:
        button = QPushButton(tr("Open report"), item)
        button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(outcome.report)))
        item.layout().addWidget(button)
    log = QPushButton(tr("Log (remarks: {count})…").format(count=len(outcome.warnings)), item)
    log.clicked.connect(lambda: _show_log(outcome))
    item.layout().addWidget(log)
    bar.pushWidget(item, Qgis.MessageLevel.Success, 0)


def _show_log(outcome: Outcome) -> None:
    """What the algorithms said, first what somebody has to look at, in QGIS's own window for longer messages."""
    viewer = QgsMessageViewer(None)
    viewer.setTitle(tr("Log"))
    viewer.setMessageAsPlainText("\n".join([*outcome.warnings, "", *outcome.log]).strip())
    viewer.showMessage()
