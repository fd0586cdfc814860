"""Who gets the keys of the review: its page, which shows whether it does, and not the part of it that scrolls."""

from __future__ import annotations

from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QFrame, QWidget

from .keys import pressed


class KeyPage(QWidget):
    """``wanted`` gives what a key means that none of its widgets has taken."""

    wanted = pyqtSignal(object)  # a Pressed

    def event(self, event: QEvent) -> bool:
        """Keep the shortcuts of the main window away from the keys of this page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and pressed(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if found := pressed(event):
            self.wanted.emit(found)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        proxy = self.focusProxy()
        if proxy and proxy.hasFocus():
            painter = QPainter(self)
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            gap = self.fontMetrics().height() // 5  # to the line around it
            painter.drawRect(proxy.geometry().adjusted(-gap, -gap, gap - 1, gap - 1))


class ReviewScroll(QgsScrollArea):
    """Up and down scroll; what else a scroll area takes means something here."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_scroll")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)  # a scroll area paints the window's colour, which a tab has not
        content.setAutoFillBackground(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.parentWidget().update()  # it shows the focus around this area

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.parentWidget().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if pressed(event):
            event.ignore()
        else:
            super().keyPressEvent(event)
