"""The page on which findings are decided, one after the other, by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from qgis.core import Qgis
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QApplication, QVBoxLayout, QWidget

from ....plugin.core.reviewing.batch import accept_all
from ....plugin.core.reviewing.entry import Choice
from ....plugin.core.texts import tr
from ..map_link import MapLink
from ..session import Notice, Session
from ..trial import Trial
from .ask_panel import AskPanel
from .batch_dialog import BatchDialog
from .deciding import Answer, Question, action_of, impossible, kind_of, known_answer, possible, question_for
from .decision_bar import DecisionBar
from .finding_view import FindingView, Shown, facts
from .hint import Hint, next_step
from .key_page import KeyPage, ReviewScroll
from .keys import DECISIONS, Pressed, titles
from .keys_dialog import KeysDialog
from .map_follower import MapFollower
from .queue_bar import QueueBar
from .review_queue import ReviewQueue
from .scene import Scene


class ReviewPage(KeyPage):
    """Whatever is decided is on disk before the next finding is shown."""

    def __init__(self, session: Session, map_link: MapLink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_page")
        self._session, self._map_link, self._trial = session, map_link, Trial(session)
        self._queue = ReviewQueue()
        self._scene: Scene | None = None
        self._shown: Shown | None = None
        self._telling = False  # the other pages, of what was decided here
        self._asked = ""  # the action that the panel asks about
        self._map = MapFollower(map_link, self)
        self._arrival = QTimer(self)
        self._arrival.setSingleShot(True)
        self._build()
        self._connect()
        self._open()

    def unload(self) -> None:
        """Stop what is still to come."""
        self._map.stop()
        self._arrival.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._map.start()
        self._arrival.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._map.leave()

    def _arrive(self) -> None:
        """Of a page that is come to, Qt gives the focus to the first box; the keys of the review are wanted."""
        focused = QApplication.focusWidget()
        if focused and self.isAncestorOf(focused) and self._panel.isHidden():
            self.setFocus()

    def _do(self, wanted: Pressed) -> None:
        if wanted.action in DECISIONS:
            self._choose(wanted.action, wanted.with_note)
        elif not wanted.action:
            self._show(wanted.number)
        else:
            ways: Mapping[str, Callable[[], object]] = {
                "undo": self._undo,
                "next": lambda: self._go(self._queue.walk.ahead()),
                "previous": lambda: self._go(self._queue.walk.behind()),
                "fit": self._map_link.fit,
                "help": lambda: KeysDialog(self).exec(),
            }
            ways[wanted.action]()

    def _choose(self, action: str, with_note: bool = False) -> None:
        """Decide, or ask first for what the decision needs."""
        shown = self._shown
        if not (shown and self._scene) or action not in possible(shown.entry, bool(shown.candidate)):
            self._show_state()
            if shown:
                self._session.told.emit(Notice(impossible(action, shown.entry, bool(shown.candidate))))
            return
        question = question_for(action, shown.entry, self._scene.listed_on)
        if question is None and with_note:
            question = Question(titles()[action])
        if question is None:
            self._decide_as(action, Answer())
            return
        self._asked = action
        if question.other:
            self._panel.offer(self._scene.others, self._scene.numbered(shown.candidates))
        self._panel.ask(question, known_answer(action, shown.entry))
        self._show_state()
        self._show_progress()

    def _decide_as(self, action: str, answer: Answer) -> None:
        assert self._shown
        entry, candidate = self._shown.entry, self._shown.candidate
        partner = candidate.partner if candidate else ""
        choice = Choice(kind_of(action, entry), answer.note, answer.due, answer.other_id, answer.take, partner)
        self._decide({entry.finding_id: choice})

    def _decide(self, choices: Mapping[str, Choice]) -> None:
        """Keep decisions, and go on to the next that is open; the one shown stays if it is not among them."""
        review = self._session.review
        if review and self._tried(lambda: review.decide(choices), partial(self._decide, choices)):
            self._refresh()
            if self._queue.walk.current in choices:
                self._queue.advance()
            self._done()

    def _undo(self) -> None:
        """Take the last decision back, and show its finding."""
        review = self._session.review
        undone: list[str] = []
        if not (review and self._tried(lambda: undone.extend(review.undo()), self._undo)):
            return
        if not undone:
            self._session.told.emit(Notice(tr("There is no decision to take back.")))
            return
        self._refresh()
        self._queue.go(undone[0])
        self._done()

    def _tried(self, work: Callable[[], object], again: Callable[[], object]) -> bool:
        """Do what may be refused. A refusal is told, with a button for another try; what was entered is still there."""

        def worked() -> bool:
            work()
            return True

        if self._trial.attempt(worked, [(tr("Try again"), again)]):
            return True
        self._decided_elsewhere()  # perhaps that is why; and what was pressed is not shown as done
        return False

    def _done(self) -> None:
        """Show where the review is now, and tell the other pages."""
        self._leave_panel()
        self._show()
        self._telling = True
        self._session.decided.emit()
        self._telling = False

    def _accept_all(self) -> None:
        """Accept all that the filter shows, after a look at it."""
        entries = self._queue.entries
        shown = self._queue.walk.shown
        batch = accept_all(entries[key] for key in shown)
        if BatchDialog(batch, entries, self).exec():
            self._decide(batch.choices)

    def _print_inquiries(self) -> None:
        from ..applying.call_list import save_call_list

        save_call_list(self._session, self)

    def _open(self) -> None:
        """Another review, or none."""
        review = self._session.review
        self._queue = ReviewQueue()
        self._make_scene()
        if review and self._scene:
            entries = self._scene.entries()
            self._queue.start(entries, review.position)
            self._bar.take(entries)
            if changed := review.list_changed():
                self._session.told.emit(Notice(changed, Qgis.MessageLevel.Warning))
        self._leave_panel()
        self._sort()

    def _reload(self) -> None:
        """The register may be another one; the finding stays."""
        self._make_scene()
        self._decided_elsewhere()

    def _decided_elsewhere(self) -> None:
        """Decisions may be other ones; the finding stays."""
        review = self._session.review
        if review and not self._telling:
            self._refresh()
            self._show_unless_asking()

    def _sort(self) -> None:
        """Another order or filter is wanted."""
        snapshot = self._session.snapshot
        if self._scene and snapshot:
            order = self._session.attempt(lambda: self._bar.order(partial(self._queue.areas, snapshot)))
            if order:
                self._queue.sort(order)
        self._show_unless_asking()

    def _refresh(self) -> None:
        if self._scene:
            self._queue.refresh(self._scene.entries())

    def _make_scene(self) -> None:
        review, snapshot = self._session.review, self._session.snapshot
        self._scene = Scene(review, snapshot) if review and snapshot else None

    def _go(self, finding_id: str) -> None:
        if finding_id:
            self._leave_panel()
            self._queue.go(finding_id)
            self._show()

    def _show_finding(self, finding_id: str) -> None:
        """One that was chosen on another page."""
        self._leave_panel()
        self._queue.reveal(finding_id)
        self._show()

    def _show_unless_asking(self) -> None:
        """Show everything anew, but nothing beneath somebody who is writing."""
        if self._panel.isHidden():
            self._show()
        else:
            self._show_progress()

    def _show(self, number: int = 0) -> None:
        """Show the current finding, or compare it with one of its candidates."""
        entry = self._queue.current
        self._shown = self._scene.shown(entry, number) if self._scene and entry and self._queue.walk.shown else None
        if self._shown and entry:
            self._view.show_finding(self._shown)
            self._scroll.setAccessibleName(f"{entry.name}: {facts(self._shown.entry, self._shown.candidate)}")
            if self._session.review:
                self._session.review.position = entry.finding_id
        self._show_state()
        self._show_progress()
        self._map.follow(self._scene, self._shown.entry if self._shown else None)

    def _show_state(self) -> None:
        """Which buttons can be pressed, and which was."""
        shown = self._shown
        asked = "" if self._panel.isHidden() else self._asked
        self._buttons.show_state(
            possible(shown.entry, bool(shown.candidate)) if shown else (),
            asked or (action_of(shown.entry.choice) if shown else ""),
        )

    def _show_progress(self) -> None:
        walk = self._queue.walk
        self._bar.show_progress(walk.number, len(walk.shown), self._queue.left)
        self._bar.setVisible(self._scene is not None)
        self._scroll.setVisible(self._shown is not None)
        self._buttons.setVisible(self._shown is not None and self._panel.isHidden())
        self._hint.say(*next_step(self._session.snapshot is not None, self._scene is not None, self._queue))

    def _take_step(self, step: str) -> None:
        if step == "all":
            self._bar.reset()
        elif step == "first":
            self._go(self._queue.first_open)
        else:
            self._session.page_wanted.emit(step)
        self.setFocus()

    def _leave_panel(self) -> None:
        if not self._panel.isHidden():
            self._panel.hide()
            self.setFocus()
        self._asked = ""

    def _build(self) -> None:
        self._bar, self._hint = QueueBar(self), Hint(self)
        self._view, self._panel, self._buttons = FindingView(self), AskPanel(self), DecisionBar(self)
        self._scroll = ReviewScroll(self._view, self)
        self.setFocusProxy(self._scroll)
        layout = QVBoxLayout(self)
        widgets: Sequence[QWidget] = (self._bar, self._hint, self._scroll, self._panel, self._buttons)
        for widget in widgets:
            layout.addWidget(widget, int(widget is self._scroll))

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self._open)
        session.review_opened.connect(self._open)
        session.reloaded.connect(self._reload)
        session.decided.connect(self._decided_elsewhere)
        session.finding_wanted.connect(self._show_finding)
        self._arrival.timeout.connect(self._arrive)
        self.wanted.connect(self._do)
        self._bar.changed.connect(self._sort)
        self._bar.left.connect(self.setFocus)
        self._bar.chosen.connect(lambda action: self._do(Pressed(action)))
        self._buttons.chosen.connect(self._choose)
        self._view.candidate_chosen.connect(self._show)
        self._buttons.accept_all.connect(self._accept_all)
        self._buttons.print_inquiries.connect(self._print_inquiries)
        self._hint.wanted.connect(self._take_step)
        self._panel.confirmed.connect(lambda answer: self._decide_as(self._asked, answer))
        self._panel.cancelled.connect(self._leave_panel)
        self._panel.cancelled.connect(self._show)
