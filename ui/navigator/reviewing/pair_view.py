"""The two sides of a finding beside each other, with the differences marked inside the words."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from ....plugin.core.reviewing.differences import spans
from ....plugin.core.reviewing.pair_rows import PairRow
from ....plugin.core.texts import tr
from .colours import mark, muted

if TYPE_CHECKING:
    from ....plugin.core.reviewing.differences import Span

_BREAKABLE = re.compile(r"(?<=[@./_-])(?=\w)")  # where a long word without blanks may go on in the next line


class PairView(QWidget):
    """A grid of labels that are made once and filled anew for each finding."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pair_view")
        self._shown: tuple[Sequence[PairRow], bool, bool] = ((), True, True)
        self._rows: list[tuple[QLabel, QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(self.fontMetrics().averageCharWidth())
        self._grid.setVerticalSpacing(max(2, self.fontMetrics().height() // 5))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        for column, text in ((1, tr("Register")), (2, tr("List"))):
            self._grid.addWidget(QLabel(f"<b>{html.escape(text)}</b>"), 0, column)

    def show_rows(self, rows: Sequence[PairRow], registered: bool, listed: bool) -> None:
        """Show these; ``registered`` and ``listed``: whether there is such a side at all."""
        self._shown = (rows, registered, listed)
        while len(self._rows) < len(rows):
            self._rows.append(self._new_row(len(self._rows) + 1))
        for labels, row in zip(self._rows, rows, strict=False):
            self._fill(labels, row, registered, listed)
        for number, labels in enumerate(self._rows):
            for label in labels:
                label.setVisible(number < len(rows))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.show_rows(*self._shown)

    def _new_row(self, number: int) -> tuple[QLabel, QLabel, QLabel]:
        labels = (QLabel(self), QLabel(self), QLabel(self))
        for column, label in enumerate(labels):
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            label.setSizePolicy(QSizePolicy.Policy.Ignored if column else QSizePolicy.Policy.Preferred,
                                QSizePolicy.Policy.Minimum)  # fmt: skip
            self._grid.addWidget(label, number, column)
        labels[0].setWordWrap(False)
        return labels

    def _fill(self, labels: tuple[QLabel, QLabel, QLabel], row: PairRow, registered: bool, listed: bool) -> None:
        head, left, right = labels
        both = registered and listed
        title = html.escape(row.title)
        head.setText(f"<b>{title}</b>" if row.changed else self._muted(title))
        marked = spans(row.register, row.listed) if both and row.register and row.listed else None
        for label, text, place, there in ((left, row.register, 0, registered), (right, row.listed, 1, listed)):
            if not text:
                missing = tr("not in the register") if not place else tr("not in the list")
                label.setText(self._muted("–" if there else missing if row.name == "name" else ""))
            elif marked and row.marked:
                label.setText(self._marked(marked[place]))
            else:
                shown = _shown(text)
                label.setText(self._muted(shown) if both and not row.differs else shown)
        values = {"field": row.title, "register": row.register or "–", "listed": row.listed or "–"}
        left.setAccessibleName(tr("{field} in the register: {register}").format(**values))
        right.setAccessibleName(tr("{field} in the list: {listed}").format(**values))

    def _marked(self, pieces: Sequence[Span]) -> str:
        ground = f"background-color:{mark(self.palette()).name()}"
        styles = {True: "text-decoration:underline", False: f"{ground}; text-decoration:underline"}  # by ``soft``
        return "".join(
            f'<span style="{styles[piece.soft]}">{_shown(piece.text)}</span>' if piece.different else _shown(piece.text)
            for piece in pieces
        )

    def _muted(self, text: str) -> str:
        return f'<span style="color:{muted(self.palette()).name()}">{text}</span>'


def _shown(text: str) -> str:
    return html.escape(_BREAKABLE.sub("\u200b", text), quote=False)
