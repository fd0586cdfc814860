"""The institution that is chosen: to read, with its history, and to change."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QEvent, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ....plugin.core.register.as_of import Row
from ....plugin.core.texts import tr
from ..map_link import MapLink
from ..session import Notice, Session
from .card_view import CardView
from .close_dialog import CloseDialog
from .edit_form import EditForm
from .links import follow
from .place_editor import point_of
from .question_bar import QuestionBar
from .record_changes import RecordChanges, way
from .record_toolbar import Command, RecordToolbar


class DetailView(QWidget):
    """Shows one institution, or the form for it. ``institution_wanted``: another one is to be chosen in the list.

    What was typed is never lost without a question: the form stays until the user has saved or discarded it.
    """

    institution_wanted = pyqtSignal(str)
    kept = pyqtSignal(str)  # the form stays open: its institution stays chosen, '' for a new one
    editing_changed = pyqtSignal(bool)  # whether the form is open, which needs more room

    def __init__(self, session: Session, map_link: MapLink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detail")
        self.session, self.map_link = session, map_link
        self.institution_id = ""  # that is shown or edited; '' for none, and for a new one
        self._is_placing = False  # the next click on the map is the place of the institution shown
        self._changes = RecordChanges(session)
        self._lay_out()
        session.opened.connect(self._open)
        session.reloaded.connect(self._reload)
        map_link.stopped.connect(self._stop_placing)
        self._open()

    def show_institution(self, institution_id: str, zoom: bool = True) -> None:
        """Show an institution here and on the map, '' for none. Asks first where the form holds unsaved input."""
        if institution_id == self.institution_id and self._is_editing():
            return
        self._leave(lambda: self._show(institution_id, zoom))

    def add(self) -> None:
        """Open the form for a new institution."""
        self._leave(lambda: self._edit({}))

    def unload(self) -> None:
        """Let go of the map."""
        self.map_link.stop()
        self.map_link.clear()
        self.map_link.stopped.disconnect(self._stop_placing)

    def event(self, event: QEvent) -> bool:
        return self.take_key(event) or super().event(event)

    def take_key(self, event: QEvent) -> bool:
        """Whether an event is a key of the buttons, or Esc for a question; then it is done, and not left to QGIS."""
        types = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if isinstance(event, QKeyEvent) and event.type() in types and not event.modifiers():
            run = self._meant_by(event.key())
            if run:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    run()
                return True
        return False

    def _meant_by(self, key: int) -> Callable[[], object] | None:
        """What a key does here; None where it is none of ours."""
        if key == Qt.Key.Key_Escape and not self.question.isHidden():
            return self.question.cancel
        action = self.toolbar.action_of(key) if self._row() and not self._is_editing() else None
        return action.trigger if action else None

    def _lay_out(self) -> None:
        self.toolbar = RecordToolbar(
            [
                Command("edit", "/mActionToggleEditing.svg", Qt.Key.Key_F2, lambda: self._edit(self._row())),
                Command("confirm", "/mIconSuccess.svg", Qt.Key.Key_F6, lambda: self._changes.confirm(self._row())),
                Command("move", "/mActionMoveFeaturePoint.svg", Qt.Key.Key_F7, self._place),
                Command("close", "/locked.svg", Qt.Key.Key_F8, self._close_or_reopen),
                Command("release", "/mActionShowAllLayers.svg", Qt.Key.Key_F9, self._release_or_not),
                Command("undo", "/mActionUndo.svg", Qt.Key.Key_F10, self._undo_last),
            ],
            self,
        )
        self.question = QuestionBar(self)
        self.empty = QLabel(tr("Choose an institution in the list, or on the map."), self)
        self.empty.setObjectName("nothing_chosen")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setMargin(self.fontMetrics().height())
        self.card = CardView(self)
        self.card.link_followed.connect(self._follow)
        self.card.history_wanted.connect(self._read_history)
        self.card.history.undo_wanted.connect(self._ask_undo)
        self.form = EditForm(self.map_link, self)
        self.form.save.connect(self._save)
        self.form.cancel.connect(self._cancel)
        self.stack = QStackedWidget(self)
        for page in (self.empty, self.card, self.form):
            self.stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.toolbar, self.question):
            layout.addWidget(widget)
        layout.addWidget(self.stack, 1)

    def _row(self) -> Row:
        """The institution shown, as it is now; {} for none."""
        snapshot = self.session.snapshot
        return snapshot.by_id.get(self.institution_id, {}) if snapshot else {}

    def _is_editing(self) -> bool:
        return self.stack.currentWidget() is self.form

    def _open(self) -> None:
        """Another register, or none: what was shown is not there any more."""
        if self._is_editing() and self.form.is_changed():
            self.session.told.emit(Notice(tr("The input that was not saved was discarded with its register.")))
        self.form.close_form()
        self._show("")

    def _reload(self) -> None:
        snapshot, row = self.session.snapshot, self._row()
        assert snapshot
        self.map_link.redraw()
        if self._is_editing() and (row or not self.institution_id):
            self.form.follow(row, snapshot)
        elif not self._is_editing():
            self._show(self.institution_id if row else "", zoom=False)

    def _show(self, institution_id: str, zoom: bool = True) -> None:
        """Show the card, whatever the form holds."""
        was_editing = self._is_editing()
        had_focus = was_editing and self.isAncestorOf(QApplication.focusWidget())
        if self._is_placing:
            self.map_link.stop()
        self.form.close_form()
        self.question.close_question()
        self.institution_id = institution_id
        snapshot, row = self.session.snapshot, self._row()
        self.toolbar.setVisible(bool(row))
        if was_editing:
            self.editing_changed.emit(False)
        if not (snapshot and row):
            self.institution_id = ""
            self.stack.setCurrentWidget(self.empty)
            self.setFocusProxy(self.empty)
            self.map_link.clear()
            return
        self.toolbar.show_row(row)
        self.card.show_row(row, snapshot)
        self.stack.setCurrentWidget(self.card)
        self.setFocusProxy(self.card)
        if had_focus:
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)
        self.map_link.show_institution(point_of(row), snapshot.crs, zoom)

    def _edit(self, row: Row) -> None:
        snapshot = self.session.snapshot
        if not snapshot:
            return
        self.question.cancel()
        if not row:
            self.map_link.clear()
            self.institution_id = ""
        if not self._is_editing():
            self.editing_changed.emit(True)
        self.form.open(row, snapshot)
        self.toolbar.hide()
        self.stack.setCurrentWidget(self.form)
        self.setFocusProxy(self.form)
        self.form.go_to("name")

    def _leave(self, then: Callable[[], object]) -> None:
        """Go on with ``then``, after a question where the form holds unsaved input."""
        if not (self._is_editing() and self.form.is_changed()):
            then()
            return

        def saved() -> None:
            if self._save():
                then()
            else:
                self.kept.emit(self.institution_id)

        def keep() -> None:
            self.form.go_to(next(iter(self.form.values())))
            self.kept.emit(self.institution_id)

        name = self.form.seen.get("name") or tr("New institution")
        self.question.ask(
            tr("What you have typed about '{name}' is not saved.").format(name=name),
            [
                ("answer_save", tr("Save"), saved),
                ("answer_discard", tr("Discard"), then),
                ("answer_keep", tr("Keep editing"), keep),
            ],
        )

    def _save(self) -> bool:
        """Save what the form holds; it stays open where that was refused."""
        if problems := self.form.problems():
            self.form.show_problems()
            self.form.go_to(next(iter(problems)))
            return False
        row, values, reason = self.form.seen, self.form.values(), self.form.reason.text().strip()
        if not values:
            self._show(self.institution_id, zoom=False)
            return True
        if row:
            if not self._changes.save(row, values, reason):
                return False
            self._show(self.institution_id, zoom=False)
            return True
        key = self._changes.add(values, reason)
        if key:
            self._show(key)
            self.institution_wanted.emit(key)
        return bool(key)

    def _cancel(self) -> None:
        self._leave(lambda: self._show(self.institution_id, zoom=False))

    def _place(self) -> None:
        """Wait for a click on the map, and ask whether the institution goes there."""
        row, snapshot = self._row(), self.session.snapshot
        assert snapshot
        self.map_link.place(snapshot.crs, lambda point: self._ask_move(row, point, snapshot.crs))
        self._is_placing = True
        self.question.ask(
            tr("Click on the map where '{name}' is. Enter takes the middle of the map.").format(name=row["name"]),
            [("answer_cancel", tr("Cancel"), self.map_link.stop)],
            focus=False,
        )

    def _stop_placing(self) -> None:
        if self._is_placing:
            self._is_placing = False
            self.question.close_question()

    def _ask_move(self, row: Row, point: tuple[float, float], crs: str) -> None:
        old = point_of(row)
        if not old:
            self._changes.move(row, point)
            return
        self.map_link.show_pair(old, point, [], crs, zoom=False)
        self.question.ask(
            tr("Move '{name}' {way}?").format(name=row["name"], way=way(old, point)),
            [
                ("answer_move", tr("Move"), lambda: self._changes.move(row, point)),
                ("answer_cancel", tr("Cancel"), lambda: self.map_link.show_institution(old, crs, zoom=False)),
            ],
        )
        self.window().activateWindow()

    def _close_or_reopen(self) -> None:
        row = self._row()
        if row["valid_until"]:
            self._changes.reopen(row)
            return
        dialog = CloseDialog(row["name"], lambda day, reason: self._changes.close(row, day, reason), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session.opened.connect(dialog.reject)  # another register: nothing of the last one is closed any more
        self.session.told.connect(dialog.tell)
        dialog.open()

    def _release_or_not(self) -> None:
        row = self._row()
        (self._changes.take_back if row["release"] == "public" else self._changes.release)(row)

    def _read_history(self) -> None:
        self.card.history.show_lines(self._changes.history(self.institution_id))

    def _undo_last(self) -> None:
        """Ask about the last step, where it was the plugin's."""
        lines = self._changes.history(self.institution_id)
        if not lines:
            return
        if lines[0].step_id:
            self._ask_undo(lines[0].step_id, lines[0].heading)
        else:
            text = tr("The last change was made in a table or form of QGIS; only steps of the plugin can be undone.")
            self.session.told.emit(Notice(text))

    def _ask_undo(self, step_id: str, heading: str) -> None:
        self.question.ask(
            tr("Undo the whole step '{step}'? This takes back all that it changed, in other institutions too.").format(
                step=heading
            ),
            [
                ("answer_undo", tr("Undo"), lambda: self.session.undo(step_id)),
                ("answer_cancel", tr("Cancel"), self.card.setFocus),
            ],
        )

    def _follow(self, link: QUrl) -> None:
        follow(link.toString(), self._go_to)

    def _go_to(self, institution_id: str) -> None:
        self._show(institution_id)
        self.institution_wanted.emit(institution_id)
