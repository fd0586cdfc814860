"""The history of an institution, to read."""

from __future__ import annotations

import html
from collections.abc import Sequence
from itertools import groupby

from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QTextBrowser, QWidget

from ....plugin.core.register.record_history import HistoryLine
from ....plugin.core.texts import tr


class HistoryView(QTextBrowser):
    """Steps with their changes, the newest first. ``undo_wanted`` gives a step's id and its heading."""

    undo_wanted = pyqtSignal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self.setAccessibleName(tr("History"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setIndentWidth(self.fontMetrics().height())
        self.anchorClicked.connect(self._follow)
        self._headings: dict[str, str] = {}

    def show_lines(self, lines: Sequence[HistoryLine]) -> None:
        """Show these; a sentence where there are none."""
        self._headings = {line.step_id: line.heading for line in lines if line.step_id}
        steps = [
            _step(heading, list(found)) for heading, found in groupby(lines, lambda line: (line.heading, line.step_id))
        ]
        self.setHtml("".join(steps) or html.escape(tr("The history has nothing about this institution.")))

    def _follow(self, link: QUrl) -> None:
        step = link.path()
        self.undo_wanted.emit(step, self._headings[step])


def _step(key: tuple[str, str], lines: Sequence[HistoryLine]) -> str:
    heading, step_id = key
    head = f"<b>{html.escape(heading)}</b>"
    if step_id:
        label = html.escape(tr("Undo this step"))
        head += f'<br><a href="undo:{html.escape(step_id)}">{label}</a>'
    if any(line.is_new for line in lines):
        head += "<br>" + html.escape(tr("Came into the register:"))
    changes = "".join(f"<li>{_change(line)}</li>" for line in lines if not line.is_new or line.new)
    return f"<p>{head}</p><ul>{changes}</ul>"


def _change(line: HistoryLine) -> str:
    new = html.escape(line.new)
    if not line.is_new:
        new = f"{html.escape(line.old) or '–'} → <b>{new or '–'}</b>"
    return f"{html.escape(line.title)}: {new}"
