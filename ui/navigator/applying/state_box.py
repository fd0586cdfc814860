"""Where the review stands, in a sentence or two, and the button for what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ....plugin.core.texts import day_text, tr
from ..session import Session

if TYPE_CHECKING:
    from ....plugin.apply_review import Prepared


@dataclass(frozen=True)
class State:
    """``title`` names the list; ``button`` leads to the page ``where``, or with '' tries again; '' is no button."""

    title: str = ""
    text: str = ""
    button: str = ""
    where: str = ""

    @classmethod
    def of(cls, session: Session, what: Prepared | None) -> State:
        """What is to be said."""
        if not session.address:
            return cls(text=tr("No register is open. Open one with the button at the top."))
        if not session.review:
            text = tr(
                "Nothing is to be applied: no review is open. Reconcile the register with a list, or open a review."
            )
            return cls(text=text, button=tr("Go to the reconciliation"), where="reconcile")
        title = _title(session.review.record.get("source"), session.review.record.get("source_date"))
        if not what:
            text = tr("What would change cannot be worked out now. Your decisions are kept in the review.")
            return cls(title, text, tr("&Reconnect"))
        return cls(title, " ".join(_sentences(what)), tr("Go to the &review"), "review")


class StateBox(QWidget):
    """``wanted`` gives the page to which the button leads; ``beside`` is a further button."""

    wanted = pyqtSignal(str)

    def __init__(self, beside: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._where = ""
        self._title, self._text, self._button = QLabel(self), QLabel(self), QPushButton(self)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._title.setObjectName("apply_list")
        self._text.setObjectName("apply_state")
        self._button.setObjectName("apply_next_button")
        self._button.clicked.connect(lambda: self.wanted.emit(self._where))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            layout.addWidget(label)
        buttons = QHBoxLayout()
        buttons.addWidget(self._button)
        buttons.addWidget(beside)
        buttons.addStretch()
        layout.addLayout(buttons)

    def show_state(self, state: State) -> None:
        self._where = state.where
        for widget, text in ((self._title, state.title), (self._text, state.text), (self._button, state.button)):
            widget.setText(text)
            widget.setVisible(bool(text))

    def text(self) -> str:
        return self._text.text()


def _title(source: object, day: object) -> str:
    name = str(source or tr("List without a name"))
    return tr("{list}, as of {date}").format(list=name, date=day_text(str(day))) if day else name


def _sentences(what: Prepared) -> list[str]:
    asked = what.questions
    found = [tr("{decided} of {total} are decided.").format(decided=asked.decided, total=asked.total)]
    if asked.open:
        text = tr("{decided} of {total} are decided; {open} stay open and are not applied.")
        found = [text.format(decided=asked.decided, total=asked.total, open=asked.open)]
    if asked.accepted:
        text = tr("Matches that nobody has decided about count as the same institution: {count}.")
        found.append(text.format(count=asked.accepted))
    if not what.plan.writes:
        conflicts = what.plan.number("conflict")
        found.append(
            tr("What is decided cannot be applied, for the reasons listed.")
            if conflicts
            else tr("There is nothing to do: all of this is in the register already.")
        )
    return found
