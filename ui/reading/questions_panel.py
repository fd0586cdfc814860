"""What the recognition of a file cannot decide, one question at a time, with its answers as buttons."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt import uic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QLabel, QPushButton, QStyle, QToolButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from ...plugin.core.tables.recognition import Option, Question


class QuestionsPanel(QFrame):
    """Hidden where nothing is open. ``answered`` gives the recipe that follows from an answer."""

    answered = pyqtSignal(object)
    pointed = pyqtSignal()

    icon_label: QLabel
    sentence_label: QLabel
    answers_layout: QVBoxLayout
    next_button: QToolButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        self._questions: Sequence[Question] = ()
        self._current = 0
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self.icon_label.setPixmap(QgsApplication.getThemeIcon("/mIconWarning.svg").pixmap(size, size))
        self.next_button.clicked.connect(self._next)

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Show the first one of these, or the one that is shown if they are the same; nothing for none."""
        if questions != self._questions:
            self._questions, self._current = questions, 0
        self.setVisible(bool(questions))
        if questions:
            self._show()

    def current(self) -> Question | None:
        """The question that is shown."""
        return self._questions[self._current] if self._questions else None

    def _next(self) -> None:
        self._current = (self._current + 1) % len(self._questions)
        self._show()
        self.pointed.emit()

    def _show(self) -> None:
        question = self._questions[self._current]
        # Where there are answers to press, how to give them on the command line is of no use.
        hint = "" if question.options else question.hint
        self.sentence_label.setText(f"{question.sentence} {hint}".strip())
        self.next_button.setVisible(len(self._questions) > 1)
        self.next_button.setText(f"{self._current + 1}/{len(self._questions)}")
        while item := self.answers_layout.takeAt(0):
            item.widget().hide()  # it lives on until Qt finds time to delete it
            item.widget().deleteLater()
        for option in question.options:
            self.answers_layout.addWidget(self._button(option))

    def _button(self, option: Option) -> QPushButton:
        button = QPushButton(option.title, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.answered.emit(option.recipe))
        return button
