"""The tab "Reconciliation": from a list to its findings, in small steps."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence, QShowEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QShortcut, QStackedWidget, QVBoxLayout, QWidget

from ....plugin.core.texts import tr
from ...scrolled import scrolled
from ..trial import Trial
from .columns_step import ColumnsStep
from .draft import Draft
from .list_step import ListStep
from .result_step import ResultStep
from .run_step import RunStep
from .scope_step import ScopeStep
from .start_page import StartPage
from .step import Step, named

if TYPE_CHECKING:
    from ..map_link import MapLink
    from ..session import Session

FORTH, BACK = "Ctrl+Return", "Alt+Left"
START, LIST, SCOPE, COLUMNS, RUN, RESULT = range(6)


class ReconcilePage(QWidget):
    """Start page, four steps, result. Back loses nothing that was chosen."""

    def __init__(self, session: Session, map_link: MapLink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._draft: Draft | None = None
        self._stale = False  # decisions were made that are not shown yet
        self._trial = trial = Trial(session)
        self.start_page, self.result = StartPage(session, self), ResultStep(session, self)
        self.run_step = RunStep(session, trial, self)
        self._steps: dict[int, Step] = {
            LIST: ListStep(session, trial, self), SCOPE: ScopeStep(session, trial, self),
            COLUMNS: ColumnsStep(session, trial, self), RUN: self.run_step,
        }  # fmt: skip
        self.stack = QStackedWidget(self)
        self.stack.setObjectName("steps")
        self._pages: list[QWidget] = [self.start_page, *self._steps.values(), self.result]
        for page in self._pages:
            self.stack.addWidget(scrolled(page))
        self.head = QLabel(self)
        self.head.setObjectName("step_head")
        font = self.head.font()
        font.setBold(True)
        self.head.setFont(font)
        self.back = QPushButton(tr("&Back"), self)
        named(self.back, "back_button", self.back.text(), BACK)
        self.next = QPushButton(tr("&Next"), self)
        named(self.next, "next_button", self.next.text(), FORTH)
        self._lay_out()
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.start_page.new_wanted.connect(self._begin)
        self._shortcut(FORTH, self._go_on_by_key)
        self._shortcut(BACK, self.back.click)
        self.run_step.changed.connect(self._run_changed)
        session.opened.connect(self._register_opened)
        session.review_opened.connect(self._review_opened)
        for signal in (session.decided, session.reloaded):  # a step that is undone as well
            signal.connect(self._decided)
        self._show(START)

    def unload(self) -> None:
        """Stop a run, and let go of copies of layers."""
        self.run_step.unload()
        self._draft = None

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch()
        buttons.addWidget(self.next)
        buttons.addWidget(self.result.review_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.head)
        layout.addWidget(self.stack, 1)
        layout.addLayout(buttons)

    def _shortcut(self, key: str, run: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(run)

    def _go_on_by_key(self) -> None:
        """What leads on from the page that is shown."""
        buttons = {START: self.start_page.new, RUN: self.run_step.start, RESULT: self.result.review_button}
        buttons.get(self.stack.currentIndex(), self.next).click()

    def _register_opened(self) -> None:
        """Another register: what was begun for the last one is dropped, and its newest unfinished review opened."""
        self._draft = None
        self._show(START)
        if unfinished := self.start_page.unfinished:
            from ....plugin.reviews.review import open_review

            path = unfinished.path
            if review := self.session.attempt(lambda: open_review(path)):
                self.session.open_review(review)

    def _review_opened(self) -> None:
        if self.session.review:
            self.result.show_review(self.session.review)
            self._show(RESULT)
        elif self.stack.currentIndex() == RESULT:
            self._show(START)

    def _run_changed(self) -> None:
        """A run that has ended for a register which is not open any more leaves no draft to try again with."""
        if self.stack.currentIndex() == RUN and self._draft is None:
            self._show(START)
        self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_decisions()

    def _decided(self) -> None:
        """Decisions are made on another page, where each key counts: what they change is shown when it is seen."""
        self._stale = True
        if self.isVisible():
            self._show_decisions()

    def _show_decisions(self) -> None:
        if self._stale and self.stack.currentIndex() == START:
            self.start_page.fill()
        elif self._stale and self.session.review:
            self.result.refresh(self.session.review)
        self._stale = False

    def _begin(self) -> None:
        if self.run_step.run:
            self._show(RUN)
        elif self.session.address:
            self._draft = Draft(self.session.address)
            self._show(LIST)

    def _go_on(self) -> None:
        draft, number = self._draft, self.stack.currentIndex()
        if draft is None:
            return

        def turned() -> bool:
            self._steps[number].leave(draft)
            self._steps[number + 1].enter(draft)
            return True

        if self._trial.attempt(turned):
            self._show(number + 1)

    def _go_back(self) -> None:
        self._trial.settle()
        self._show(START if self.stack.currentIndex() == RESULT else self.stack.currentIndex() - 1)

    def _show(self, number: int) -> None:
        if number == START:
            self.start_page.fill()
        elif number == LIST and self._draft:
            self._steps[LIST].enter(self._draft)
        self.stack.setCurrentIndex(number)
        self._show_state()
        page = self._pages[number]
        self.setFocusProxy(page)
        if self.isVisible():
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        number = self.stack.currentIndex()
        going = self.run_step.run is not None
        if number in self._steps:
            text = tr("Step {number} of {count}: {title}")
            title = self._steps[number].title()
            self.head.setText(text.format(number=number, count=len(self._steps), title=title))
        else:
            self.head.setText(tr("Result") if number == RESULT else tr("Reconcile with a list"))
        self.back.setVisible(number != START)
        self.back.setText(tr("All &reconciliations") if number == RESULT else tr("&Back"))
        self.back.setEnabled(not (going and number == RUN))
        self.result.review_button.setVisible(number == RESULT)
        self.next.setVisible(number in (LIST, SCOPE, COLUMNS))
