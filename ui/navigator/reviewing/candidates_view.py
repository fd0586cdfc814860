"""Other records that may be the one, with the number keys by which they are chosen."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from ....plugin.core.reviewing.entry import Candidate
from ....plugin.core.reviewing.reasons import score_text
from ....plugin.core.texts import format_number, tr

MOST = 9


class CandidatesView(QWidget):
    """Rows that are made once. ``chosen`` gives the number of a candidate, from 1; the pressed one counts as shown."""

    chosen = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("candidates_view")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(max(2, self.fontMetrics().height() // 5))
        grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QToolButton, QLabel]] = []
        for number in range(1, MOST + 1):
            button = QToolButton(self)
            button.setObjectName(f"candidate_{number}")
            button.setText(str(number))
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _, number=number: self.chosen.emit(number))
            label = QLabel(self)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(button)
            grid.addWidget(button, number - 1, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, number - 1, 1)
            self._rows.append((button, label))

    def show_candidates(self, candidates: Sequence[Candidate], shown: str = "") -> None:
        """Show these; ``shown``: the partner of the one that stands beside the finding now."""
        for number, (button, label) in enumerate(self._rows):
            there = number < len(candidates)
            button.setVisible(there)
            label.setVisible(there)
            if there:
                candidate = candidates[number]
                text = candidate_text(candidate)
                label.setText(text)
                button.setChecked(candidate.partner == shown)
                button.setAccessibleName(text)
                button.setToolTip(tr("Compare with this one ({key})").format(key=number + 1))


def candidate_text(candidate: Candidate) -> str:
    """A candidate in a line: what it is called, where it is, and how near."""
    facts = [candidate.address]
    if candidate.probability is not None:
        facts.append(_one_word(score_text(candidate.probability)))
    if candidate.distance is not None:
        facts.append(_one_word(tr("{metres} m").format(metres=format_number(candidate.distance))))
    if candidate.taken_by:
        facts.append(tr("matched with {name}").format(name=candidate.taken_by))
    return " · ".join(filter(None, [candidate.name, *facts]))


def _one_word(number: str) -> str:
    """A number that no line parts from its unit."""
    return number.replace(" ", "\u00a0")
