"""A question in the page instead of a window over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QStyle, QVBoxLayout, QWidget

from .wrapped_label import WrappedLabel

Answer = tuple[str, str, Callable[[], object]]  # object name, label, what it does


class QuestionBar(QFrame):
    """Hidden until something is asked. Each answer closes it; Esc is the last one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        layout, head, self._buttons = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        icon, self._label = QLabel(self), WrappedLabel(self)
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        icon.setPixmap(QgsApplication.getThemeIcon("/mIconInfo.svg").pixmap(size, size))
        icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._label.setObjectName("question_text")
        head.addWidget(icon)
        head.addWidget(self._label, 1)
        layout.addLayout(head)
        layout.addLayout(self._buttons)
        self._last: Callable[[], object] | None = None
        self._before: QWidget | None = None  # what had the focus
        self.hide()

    def ask(self, text: str, answers: Sequence[Answer], focus: bool = True) -> None:
        """Ask this instead of what was asked; with ``focus`` the first answer is at hand."""
        self.close_question()
        self._label.setText(text)
        self.setAccessibleName(text)
        self._buttons.addStretch(1)
        buttons = [self._button(*answer) for answer in answers]
        self._last = answers[-1][2]
        self.show()
        if focus:
            self._before = QApplication.focusWidget()
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def close_question(self) -> None:
        """Take the question away without an answer."""
        self._last = None
        before, self._before = self._before, None
        if before and not sip.isdeleted(before) and self.isAncestorOf(QApplication.focusWidget()):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        while item := self._buttons.takeAt(0):
            if button := item.widget():
                button.hide()
                button.setObjectName("")
                button.deleteLater()
        self.hide()

    def cancel(self) -> bool:
        """Give the last answer, as Esc does; whether there was a question."""
        last = self._last
        if not last:
            return False
        self.close_question()
        last()
        return True

    def event(self, event: QEvent) -> bool:
        """Esc is meant for the question, not for what QGIS or the page does by it."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self.cancel()
        return super().event(event)

    def _button(self, name: str, label: str, work: Callable[[], object]) -> QPushButton:
        def answered() -> None:
            self.close_question()
            work()

        button = QPushButton(label, self)
        button.setObjectName(name)
        button.setAutoDefault(True)  # Enter answers as the space bar does
        button.clicked.connect(answered)
        self._buttons.addWidget(button)
        return button
