"""Asks before many institutions are released, or their release is taken back."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ....plugin.core.texts import format_number, tr
from ....plugin.navigator.releasing import change_release, needing
from ..session import Notice, Session
from ..waiting import waiting


def ask_release(session: Session, ids: Sequence[str], public: bool, parent: QWidget) -> None:
    """Release institutions, or take it back, after a question that names the number. Those that are so already are
    left alone.
    """
    snapshot = session.snapshot
    rows = needing((snapshot.by_id[key] for key in ids if key in snapshot.by_id), public) if snapshot else []
    if not rows:
        session.told.emit(Notice(tr("All of them are public already.") if public else tr("None of them is public.")))
        return
    title, question, done = _words(public)
    count, others = format_number(len(rows)), format_number(len(ids) - len(rows))
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
    if QMessageBox.question(parent, title, question.format(count=count, others=others), yes | no, no) == yes:
        with waiting():
            session.change(
                lambda register, user: change_release(register, rows, public, user), done.format(count=count)
            )


def _words(public: bool) -> tuple[str, str, str]:
    """Title, question, and what was done."""
    if public:
        return (
            tr("Release"),
            tr("Institutions that will be open to the public: {count}. Public already: {others}. Release them?"),
            tr("Institutions released: {count}."),
        )
    return (
        tr("Take back release"),
        tr("Institutions that will be internal again: {count}. Internal already: {others}. Take their release back?"),
        tr("Releases taken back: {count}."),
    )
