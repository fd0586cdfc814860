"""Messages of the dock: QGIS's message bar shows one line of a sentence where a panel is narrow, this all of it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QBoxLayout, QFrame, QGridLayout, QLabel, QPushButton, QToolButton, QWidget

from ...plugin.core.texts import tr
from .session import Notice

SHOWN_FOR = 12_000  # milliseconds, for messages that ask nothing of anybody
_ICONS = {
    Qgis.MessageLevel.Info: "mIconInfo.svg",
    Qgis.MessageLevel.Success: "mIconSuccess.svg",
    Qgis.MessageLevel.Warning: "mIconWarning.svg",
    Qgis.MessageLevel.Critical: "mIconCritical.svg",
}


class NoticeBar(QFrame):
    """Shows the newest message alone: it must not grow over the page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice_bar")
        self._icon, self.text = QLabel(self), QLabel(self)
        self.text.setObjectName("notice_text")
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QToolButton(self)
        close.setObjectName("notice_close")
        close.setAutoRaise(True)
        close.setIcon(QgsApplication.getThemeIcon("mIconCloseTab.svg"))
        close.setToolTip(tr("Close the message"))
        close.setAccessibleName(close.toolTip())
        close.clicked.connect(self.hide)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        layout = QGridLayout(self)
        margin = self.fontMetrics().height() // 3
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 0, 1)
        layout.addWidget(close, 0, 2, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._buttons, 1, 1)
        layout.setColumnStretch(1, 1)
        self._notice: Notice | None = None  # the newest one
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def tell(self, notice: Notice) -> None:
        """Show a message in the place of the one before."""
        # QGIS's own colours of messages, which it knows for its own bar alone.
        style = QgsMessageBarItem("", notice.level).getStyleSheet().replace("QgsMessageBar", "NoticeBar")
        self.setStyleSheet(style)
        side = self.style().pixelMetric(self.style().PixelMetric.PM_SmallIconSize)
        self._icon.setPixmap(QgsApplication.getThemeIcon(_ICONS[notice.level]).pixmap(QSize(side, side)))
        self._notice = notice
        self.text.setText(notice.text)
        self.text.setToolTip(notice.text)
        self._take_buttons()
        for label, run in notice.actions:
            self._add_button(label, run)
        self._buttons.addStretch()
        self._turn()
        self.show()
        stays = notice.actions or notice.level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
        self._timer.stop() if stays else self._timer.start()

    def withdraw(self, notice: Notice) -> None:
        """Take a message away, unless a newer one has taken its place."""
        if notice is self._notice:
            self.hide()

    def minimumSizeHint(self) -> QSize:
        """No width of its own: a path without blanks, or two buttons, must not make the dock wider."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """Buttons side by side, or one below the other where there is no room for that."""
        width = (self._buttons.count() - 1) * self._buttons.spacing()
        for row in range(self._buttons.count()):
            width += self._buttons.itemAt(row).sizeHint().width()
        room = self.width() - 4 * self.fontMetrics().height()  # but for the icons at both sides
        way = QBoxLayout.Direction
        self._buttons.setDirection(way.LeftToRight if width <= room else way.TopToBottom)

    def _add_button(self, label: str, run: Callable[[], object]) -> None:
        def answer() -> None:
            self.hide()  # first: what is run may have a message of its own
            run()

        button = QPushButton(label, self)
        button.clicked.connect(answer)
        self._buttons.addWidget(button)

    def _take_buttons(self) -> None:
        while item := self._buttons.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
