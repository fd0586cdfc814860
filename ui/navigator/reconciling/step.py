"""What the steps on the way to a reconciliation have in common."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

if TYPE_CHECKING:
    from ..session import Session
    from ..trial import Trial
    from .draft import Draft


class Step(QWidget):
    """A page of the sequence. It fills itself from a draft when it is entered, and puts into it what was chosen when
    it is left."""

    def __init__(self, session: Session, trial: Trial, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.trial = session, trial

    def title(self) -> str:
        raise NotImplementedError

    def enter(self, draft: Draft) -> None:
        """Show what the draft says."""
        raise NotImplementedError

    def leave(self, draft: Draft) -> None:
        """Complete the draft. PlanningError where there is no going on."""
        raise NotImplementedError


def sentence(parent: QWidget, name: str) -> QLabel:
    """A label for sentences, which wrap and can be copied."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def named(widget: QWidget, name: str, label: str, tip: str = "") -> None:
    """Give a control its names: for tests and settings, for screen readers, and a tool tip."""
    widget.setObjectName(name)
    widget.setAccessibleName(label.replace("&", ""))
    widget.setToolTip(tip)


def in_order(widgets: Sequence[QWidget]) -> None:
    """Let the tab key go from one to the next."""
    for one, two in pairwise(widgets):
        QWidget.setTabOrder(one, two)
