"""The fourth step: what will be done, and how far it has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from ....plugin.core.errors import PlanningError
from ....plugin.core.texts import day_text, format_number, tr
from ....plugin.lists.scope_preview import scope_sentence
from ..session import Notice
from .draft import Draft
from .step import Step, named, sentence

if TYPE_CHECKING:
    from ....plugin.reviews.review import Review
    from ..session import Session
    from ..trial import Trial
    from .run import Run


class RunStep(Step):
    """A run goes on while the user does something else, also with another register."""

    changed = pyqtSignal()  # a run has begun or ended

    def __init__(self, session: Session, trial: Trial, parent: QWidget | None = None) -> None:
        super().__init__(session, trial, parent)
        self.run: Run | None = None
        self.summary = sentence(self, "run_summary")
        self.start = QPushButton(QgsApplication.getThemeIcon("/mActionStart.svg"), tr("&Reconcile"), self)
        named(self.start, "run_start", self.start.text(), tr("You can go on working meanwhile."))
        self.progress = QProgressBar(self)
        named(self.progress, "run_progress", tr("Progress of the reconciliation"))
        self.cancel = QPushButton(QgsApplication.getThemeIcon("/mTaskCancel.svg"), tr("&Cancel"), self)
        named(self.cancel, "run_cancel", self.cancel.text(), tr("Stops the run; nothing is kept of it."))
        self.state = sentence(self, "run_state")
        layout = QVBoxLayout(self)
        for widget in (self.summary, self.progress, self.state):
            layout.addWidget(widget)
        for button in (self.start, self.cancel):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        self.setFocusProxy(self.start)
        self.start.clicked.connect(self._start)
        self.cancel.clicked.connect(self._cancel)
        self._draft: Draft | None = None
        self._show()

    def title(self) -> str:
        return tr("Run")

    def enter(self, draft: Draft) -> None:
        self._draft = draft
        self._say("")
        self.summary.setText(self._words(draft))
        self._show()

    def leave(self, draft: Draft) -> None:
        """There is no page behind it but the result."""

    def unload(self) -> None:
        """Stop a run."""
        if self.run:
            self.run.stop()
            self.run = None

    def _words(self, draft: Draft) -> str:
        snapshot, chosen = self.session.snapshot, draft.choices
        assert snapshot and chosen and draft.opened and draft.scope is not None  # noqa: PT018  the steps before
        lines = [
            tr("List: {file}, rows: {rows}").format(
                file=chosen.path.name, rows=format_number(len(draft.opened.grid.rows))
            ),
            tr("Source: {source}, {date}").format(source=chosen.source, date=day_text(chosen.source_date)),
            scope_sentence(draft.scope, draft.complete, snapshot, draft.area),
            tr("Nothing is written into the register: first you look at the findings, then you apply them."),
        ]
        return "\n\n".join(lines)

    def _start(self) -> None:
        from .run import Run

        draft = self._draft
        assert draft, "the step was entered"
        run = Run(draft)
        self._say("")
        try:
            run.start()
        except PlanningError as error:
            self._say(str(error))
            return
        self.run = run
        run.moved.connect(self.progress.setValue)
        run.done.connect(lambda review: self._done(review, draft))
        run.refused.connect(self._refused)
        run.cancelled.connect(lambda: self._ended(tr("The reconciliation was cancelled; nothing was kept of it.")))
        self.progress.setValue(0)
        self._show()
        self.cancel.setFocus()
        self.changed.emit()

    def _cancel(self) -> None:
        if self.run:
            self._say(tr("It stops as soon as it can."))
            self.run.cancel()

    def _done(self, review: Review, draft: Draft) -> None:
        """Show the result, unless another register has been opened meanwhile: then it waits in the list of that one."""
        self._ended("")
        if self.session.address == draft.address:
            self.session.open_review(review)

    def _refused(self, text: str) -> None:
        self._ended(text)
        self.session.told.emit(Notice(text, Qgis.MessageLevel.Warning))

    def _ended(self, text: str) -> None:
        self.run = None
        self._say(text)
        self._show()
        self.changed.emit()

    def _say(self, text: str) -> None:
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def _show(self) -> None:
        going = self.run is not None
        self.start.setVisible(not going)
        self.cancel.setVisible(going)
        self.progress.setVisible(going)
