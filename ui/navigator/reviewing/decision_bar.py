"""The buttons of the decisions, each with its key, and those of what is done about many findings at once."""

from __future__ import annotations

from collections.abc import Collection

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QGridLayout, QMenu, QSizePolicy, QToolButton, QWidget

from ....plugin.core.texts import tr
from .keys import DECISIONS, explanations, shown_key, titles

_FIRST_COLUMNS, _MOST_COLUMNS = 3, 6


class DecisionBar(QWidget):
    """As many columns as fit. ``chosen`` gives the action of a button; what opens a window is in a menu."""

    chosen = pyqtSignal(str)
    accept_all = pyqtSignal()
    print_inquiries = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decision_bar")
        words, explained = titles(), explanations()
        self._buttons = {name: self._button(name, words[name], explained[name]) for name in DECISIONS}
        self._cells = [*self._buttons.values(), self._more()]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(max(2, self.fontMetrics().height() // 5))
        self._columns = 0
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._arrange(_FIRST_COLUMNS)

    def show_state(self, possible: Collection[str], decided: str) -> None:
        """Which actions make sense now, and by which one the finding is decided ('': open)."""
        for name, button in self._buttons.items():
            button.setEnabled(name in possible)
            button.setChecked(name == decided)

    def sizeHint(self) -> QSize:
        width = self.width() if self._columns else self._widest() * _FIRST_COLUMNS
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widest(), self.heightForWidth(self._widest() * (_MOST_COLUMNS + 1)))

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._cells) // self._fitting(width))
        height = max(button.sizeHint().height() for button in self._cells)
        return rows * (height + self._grid.spacing()) - self._grid.spacing()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.updateGeometry()  # the font is known now, and with it how many fit

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self._fitting(event.size().width()))

    def _widest(self) -> int:
        return max(button.sizeHint().width() for button in self._cells)

    def _fitting(self, width: int) -> int:
        spacing = self._grid.spacing()
        return max(1, min(_MOST_COLUMNS, (width + spacing) // (self._widest() + spacing)))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, button in enumerate(self._cells):
            self._grid.addWidget(button, number // columns, number % columns)
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, int(column < columns))
        self.updateGeometry()

    def _button(self, name: str, title: str, explained: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(f"{title} ({shown_key(name)})")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setObjectName(f"decide_{name}")
        button.setToolTip(explained)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.chosen.emit(name))
        return button

    def _more(self) -> QToolButton:
        button, menu = QToolButton(self), QMenu(self)
        for name, text, wanted in (
            ("review_accept_all", tr("Accept all shown…"), self.accept_all),
            ("review_print", tr("Call &list…"), self.print_inquiries),
        ):
            action = menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(wanted)
        button.setObjectName("review_more")
        button.setText(tr("More"))
        button.setToolTip(tr("Accept all that the filter shows; print the inquiries"))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
