"""A sentence with a button for the next step, where there is nothing to show or nothing left to do."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ....plugin.core.texts import tr
from .review_queue import ReviewQueue


class Hint(QFrame):
    """Hidden until there is something to say. ``wanted`` gives the step that the button stands for."""

    wanted = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_hint")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._step = ""
        self._label, self._button = QLabel(self), QPushButton(self)
        self._label.setObjectName("review_hint_text")
        self._label.setWordWrap(True)
        self._button.setObjectName("review_hint_button")
        self._button.clicked.connect(lambda: self.wanted.emit(self._step))
        layout = QVBoxLayout(self)
        layout.addWidget(self._label)
        layout.addWidget(self._button)
        self.hide()

    def say(self, text: str, button: str = "", step: str = "") -> None:
        """Show a sentence; '' hides it."""
        self._step = step
        self._label.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setVisible(bool(text))


def next_step(registered: bool, reviewed: bool, queue: ReviewQueue) -> Sequence[str]:
    """What ``Hint.say`` takes, of a page with a register, a review and its queue; '' where there is more to decide."""
    if not registered:
        return (tr("No register is open. Open one at the top, then reconcile it with a list."),)
    if not queue.entries:
        text = tr("The list and the register have nothing to review.") if reviewed else ""
        return text or tr("There are no findings to review yet."), tr("Reconcile with a list"), "reconcile"
    return queue.next_step()
