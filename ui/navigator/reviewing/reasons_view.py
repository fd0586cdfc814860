"""Why a pair is probable or not, as bars: what speaks for it goes to the right, what speaks against it to the left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from ....plugin.core.texts import format_number
from .colours import against, muted

if TYPE_CHECKING:
    from ....plugin.core.reviewing.reasons import Reason


class Bar(QWidget):
    """One bar. ``share``: -1 to 1, of half its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float) -> None:
        self._share = max(-1.0, min(1.0, share))
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 12, metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, height = self.width() / 2, self.height()
        length = self._share * (middle - 1)
        palette = self.palette()
        positive = self._share >= 0
        colour = palette.color(QPalette.ColorRole.Highlight) if positive else against(palette)
        bar = QRectF(middle + min(length, 0), height * 0.25, abs(length), height * 0.5)
        painter.fillRect(bar, colour)
        painter.setPen(muted(palette))
        painter.drawLine(int(middle), 1, int(middle), height - 1)


class ReasonsView(QWidget):
    """A row for each reason: its title, the bar, and the value in log-odds with what it means in its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reasons_view")
        self._rows: list[tuple[QLabel, Bar, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(self.fontMetrics().averageCharWidth())
        self._grid.setColumnStretch(1, 1)

    def show_reasons(self, reasons: Sequence[Reason]) -> None:
        while len(self._rows) < len(reasons):
            self._rows.append(self._new_row())
        for (head, bar, value), reason in zip(self._rows, reasons, strict=False):
            head.setText(reason.title)
            bar.set_share(reason.share)
            bar.setAccessibleName(reason.sentence)
            sign = "+" if reason.log_odds > 0 else ""
            value.setText(sign + format_number(reason.log_odds, 1))
            for widget in (head, bar, value):
                widget.setToolTip(reason.sentence)
        for number, row in enumerate(self._rows):
            for widget in row:
                widget.setVisible(number < len(reasons))

    def _new_row(self) -> tuple[QLabel, Bar, QLabel]:
        row = (QLabel(self), Bar(self), QLabel(self))
        row[2].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column, widget in enumerate(row):
            self._grid.addWidget(widget, len(self._rows), column)
        return row

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
