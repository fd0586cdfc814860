"""One finding with all that a person wants to know before deciding."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QStyle, QVBoxLayout, QWidget

from ....plugin.core.reviewing.entry import Candidate, Entry
from ....plugin.core.reviewing.pair_rows import pair_rows
from ....plugin.core.reviewing.reasons import reasons, score_text
from ....plugin.core.texts import format_number, tr
from .candidates_view import CandidatesView
from .pair_view import PairView
from .reasons_view import ReasonsView

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QIcon


@dataclass(frozen=True)
class Shown:
    """A finding as it is shown. ``candidate``: the one that it is compared with instead of the one found. ``changed``:
    the sentence of what has changed in the register since; ``decided``: the decision in words; both may be ''.
    """

    entry: Entry
    changed: str = ""
    decided: str = ""
    same_address: Sequence[str] = ()
    candidates: Sequence[Candidate] = ()
    candidate: Candidate | None = None


class FindingView(QWidget):
    """``candidate_chosen`` gives the number of a candidate, from 1."""

    candidate_chosen = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("finding_view")
        self._facts = self._sentence("review_facts")
        self._changed = _Told("review_changed", QgsApplication.getThemeIcon("/mIconWarning.svg"), self)
        self._decided = _Told("review_decided", QgsApplication.getThemeIcon("/mIconSuccess.svg"), self)
        self._pair = PairView(self)
        self._note, self._address = self._sentence("review_note"), self._sentence("review_same_address")
        self._candidates, self._reasons = CandidatesView(self), ReasonsView(self)
        self._candidates_title, self._reasons_title = _heading(tr("Other candidates")), _heading(tr("Why this score"))
        self._candidates.chosen.connect(self.candidate_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, self.fontMetrics().averageCharWidth(), 0)  # beside the scroll bar
        for widget in (
            self._facts, self._changed, self._decided, self._pair, self._note, self._address, self._candidates_title,
            self._candidates, self._reasons_title, self._reasons,
        ):  # fmt: skip
            layout.addWidget(widget)
        layout.addStretch()

    def show_finding(self, shown: Shown) -> None:
        entry = shown.entry
        self._facts.setText(facts(entry, shown.candidate))
        self._changed.say(shown.changed)
        self._decided.say(shown.decided)
        self._pair.show_rows(pair_rows((entry.register, entry.poi), entry.changed), *map(bool, entry.pair))
        self._say(self._note, entry.note)
        also = tr("At this address also: {names}.").format(names=", ".join(shown.same_address))
        self._say(self._address, also if shown.same_address else "")
        self._candidates_title.setVisible(bool(shown.candidates))
        self._candidates.show_candidates(shown.candidates, shown.candidate.partner if shown.candidate else "")
        why = reasons(entry.why)
        self._reasons_title.setVisible(bool(why))
        self._reasons.show_reasons(why)

    def _sentence(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _say(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))


class _Told(QWidget):
    """A sentence with an icon, hidden where there is none."""

    def __init__(self, name: str, icon: QIcon, parent: QWidget) -> None:
        super().__init__(parent)
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        picture, self._label = QLabel(self), QLabel(self)
        picture.setPixmap(icon.pixmap(size, size))
        self._label.setObjectName(name)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._label, 1)

    def say(self, text: str) -> None:
        self._label.setText(text)
        self.setVisible(bool(text))


def facts(entry: Entry, candidate: Candidate | None = None) -> str:
    """Verdict, change, distance and probability in a line."""
    from ....plugin.core.register.findings import change_titles, verdict_titles  # with pandas

    if candidate:
        parts = [tr("Compared with another candidate (0: back)")]
    else:
        parts = [verdict_titles().get(entry.verdict, entry.verdict), change_titles().get(entry.change, "")]
    if entry.distance is not None:
        parts.append(tr("Distance {metres} m").format(metres=format_number(entry.distance)))
    if entry.probability is not None:
        parts.append(tr("Score {percent}").format(percent=score_text(entry.probability)))
    return " · ".join(dict.fromkeys(filter(None, parts)))


def _heading(text: str) -> QLabel:
    return QLabel(f"<b>{html.escape(text)}</b>")
