"""The page on which decisions go into the register: what will change, in one step, and what was done before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence, QShowEvent
from qgis.PyQt.QtWidgets import QFrame, QPushButton, QShortcut, QVBoxLayout, QWidget

from ....plugin.core.errors import PlanningError
from ....plugin.core.register.as_of import day_of
from ....plugin.core.texts import day_text, tr
from ..map_link import MapLink
from ..session import Session
from ..waiting import waiting
from .call_list import save_call_list
from .changes_view import ChangesView
from .saving import save_as
from .state_box import State, StateBox
from .steps_box import StepsBox
from .wishes_box import WishesBox

if TYPE_CHECKING:
    from ....plugin.apply_review import Prepared
    from ....plugin.change_files import DoneStep
    from ....plugin.store.register import Register


class ApplyPage(QWidget):
    """The plan is made when the page is seen, and anew when the decisions, the register or the options have changed."""

    def __init__(self, session: Session, map_link: MapLink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("apply_page")
        self._session = session
        self._prepared: Prepared | None = None
        self._steps: list[DoneStep] = []
        self._is_stale = True
        self._refreshing = QTimer(self)  # many signals make one refresh
        self._refreshing.setSingleShot(True)
        self._refreshing.timeout.connect(self._refresh)
        self._make_widgets()
        self._lay_out()
        for signal in (session.opened, session.reloaded, session.review_opened, session.decided, self._wishes.changed):
            signal.connect(self._set_stale)
        for signal in (session.opened, session.review_opened):
            signal.connect(self._wishes.reset)

    def unload(self) -> None:
        """Forget what was to be done."""
        self._refreshing.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refreshing.start(0)

    def _make_widgets(self) -> None:
        self._calls = QPushButton(QgsApplication.getThemeIcon("/mActionFilePrint.svg"), tr("Call &list…"), self)
        self._state, self._wishes = StateBox(self._calls, self), WishesBox(self)
        self._changes, self._done = ChangesView(self), StepsBox(self)
        self._apply = QPushButton(
            QgsApplication.getThemeIcon("/mActionFileSave.svg"), tr("&Apply to the register"), self
        )
        self._apply.setObjectName("apply_button")
        self._apply.clicked.connect(self._write)
        self._calls.setObjectName("call_list_button")
        self._calls.setToolTip(tr("All inquiries of the review and of the register, to print or as a workbook."))
        self._calls.clicked.connect(lambda: save_call_list(self._session, self))
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._apply.click)
        self._state.wanted.connect(self._go)
        self._changes.wanted.connect(self._show_institution)
        self._done.undo_wanted.connect(self._undo)
        self._done.report_wanted.connect(self._report)

    def _lay_out(self) -> None:
        content = QWidget(self)
        layout = QVBoxLayout(content)
        layout.addWidget(self._state)
        layout.addWidget(self._wishes)
        layout.addWidget(self._changes, 1)
        layout.addWidget(self._done)
        layout.addStretch(0)
        scroll = QgsScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(content)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)
        below = QVBoxLayout()  # what the page is for is seen however long it is
        below.addWidget(self._apply)
        around.addLayout(below)
        self._show()

    def _set_stale(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._refreshing.start(0)

    def _refresh(self) -> None:
        """Make the plan anew, and show it."""
        from ....plugin.change_files import applied_steps

        self._is_stale = False
        self._prepared, self._steps = None, []
        address, review = self._session.address, self._session.review
        if address:
            with waiting():
                steps = self._session.attempt(lambda: applied_steps(address))
                if review and steps is not None:  # one refusal is enough
                    self._prepared = self._session.attempt(self._prepare)
                self._steps = self._of_list(steps or [])
        self._show()

    def _prepare(self) -> Prepared:
        from ....plugin.apply_review import prepared

        assert self._session.address, "asked before"
        assert self._session.review, "asked before"
        return prepared(self._session.address, self._session.review, self._wishes.wishes())

    def _of_list(self, steps: Sequence[DoneStep]) -> list[DoneStep]:
        """The steps of the review, and behind them those by which its list was applied otherwise; without a review all
        that applied decisions."""
        review = self._session.review
        if review is None:
            return list(steps)
        list_id = self._prepared.plan.list_id if self._prepared else ""
        own = [step for step in steps if step.row["step_id"] in review.steps]
        return own + [step for step in steps if step not in own and step.row["list_id"] == list_id]

    def _show(self) -> None:
        what, review = self._prepared, self._session.review
        self._state.show_state(State.of(self._session, what))
        for widget in (self._wishes, self._changes, self._apply):
            widget.setVisible(what is not None)
        self._calls.setVisible(self._session.address is not None)
        self._done.show_steps(self._steps)
        if what and review:
            from ....plugin.apply_order import usual_reason

            self._wishes.show_usual(usual_reason(review.record))
            self._changes.show_changes(what.outline, what.rows)
            self._apply.setEnabled(bool(what.plan.writes))
            hint = tr("Everything in one step, which can be undone (Ctrl+Return).")
            self._apply.setToolTip(hint if what.plan.writes else self._state.text())

    def _write(self) -> None:
        """Apply what is shown. If somebody else was faster, that is told, and what is shown is made anew."""
        from ....plugin.apply_review import apply_prepared, keep_step
        from ....plugin.core.applying.outline import numbers

        what, review = self._prepared, self._session.review
        if not (what and review and what.plan.writes) or self._is_stale:
            return
        step = ""

        def applied(register: Register, user: str) -> str:
            nonlocal step
            step = apply_prepared(register, what, user, self._wishes.reason)
            return step

        def done() -> str:
            """The register has the step, whether the review can note it or not."""
            told = tr("Applied. {numbers}.").format(numbers=numbers(what.plan))
            try:
                keep_step(review, what, step)
            except PlanningError as error:
                return " ".join((told, tr("The review could not note this step:"), str(error)))
            return told

        further = [(tr("&Change report…"), lambda: self._report(step))]
        with waiting():  # for somebody else, too, who holds the register
            changed = self._session.change(applied, done, further=further)
        if changed:
            self._wishes.clear_reason()
            self._session.decided.emit()
        else:
            self._set_stale()

    def _undo(self, step_id: str) -> None:
        if not self._session.undo(step_id):
            self._set_stale()

    def _report(self, step_id: str) -> None:
        """Save what a step did."""
        from ....plugin.change_files import applied_steps, read_change_report, save_change_report
        from ....plugin.reviews.left_out import left_out_in

        address, review = self._session.address, self._session.review
        assert address, "there are no steps without a register"

        def write(path: Path) -> None:
            left_out = left_out_in(review.path, step_id) if review else None
            save_change_report(read_change_report(address, step_id, left_out), path)

        steps = self._session.attempt(lambda: [step.row for step in applied_steps(address)]) or ()
        row = next((row for row in steps if row["step_id"] == step_id), {})  # of another register there is none
        name = f"{tr('Change report')} {row.get('reason') or ''} {day_text(day_of(row.get('done_at')))}"
        save_as(self._session, tr("Save change report"), name, write, self)

    def _go(self, where: str) -> None:
        """To another page; '' reads the register anew, where that has failed."""
        if where:
            self._session.page_wanted.emit(where)
        else:
            self._session.reload()
            self._set_stale()

    def _show_institution(self, institution_id: str) -> None:
        self._session.page_wanted.emit("institutions")
        self._session.institution_wanted.emit(institution_id)
