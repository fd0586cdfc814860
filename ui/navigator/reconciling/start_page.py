"""The beginning: reconciliations under review, and the way to a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ....plugin.core.texts import day_text, format_number, tr
from .step import in_order, named, sentence

if TYPE_CHECKING:
    from ....plugin.reviews.review import ReviewInfo
    from ..session import Session

INFO = Qt.ItemDataRole.UserRole


class StartPage(QWidget):
    """Reviews of the open register, newest first."""

    new_wanted = pyqtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.unfinished: ReviewInfo | None = None  # the newest one that is to be gone on with
        self.text = sentence(self, "start_text")
        self.label = QLabel(tr("Reconciliations under re&view"), self)
        self.list = QListWidget(self)
        named(self.list, "reviews", tr("Reconciliations under review"), tr("Return goes on with it."))
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self.label.setBuddy(self.list)
        self.resume = QPushButton(tr("C&ontinue"), self)
        named(self.resume, "continue_review", tr("Continue this review"))
        self.delete = QPushButton(QgsApplication.getThemeIcon("/mActionDeleteSelected.svg"), tr("&Delete…"), self)
        named(self.delete, "delete_review", tr("Delete this review"), tr("Asks before."))
        self.new = QPushButton(QgsApplication.getThemeIcon("/mActionAdd.svg"), tr("&New reconciliation…"), self)
        named(self.new, "new_reconciliation", self.new.text(), tr("Compare the register with a list."))
        buttons = QHBoxLayout()
        for button in (self.resume, self.delete):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.label)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        layout.addStretch()
        in_order([self.new, self.list, self.resume, self.delete])
        self.setFocusProxy(self.new)
        self.new.clicked.connect(self.new_wanted)
        self.resume.clicked.connect(lambda: self._open(self.list.currentItem()))
        self.list.itemActivated.connect(self._open)
        self.delete.clicked.connect(self._delete)

    def fill(self) -> None:
        """Show the reviews that there are."""
        from ....plugin.change_files import steps_in_force
        from ....plugin.reviews.review import reviews_of

        address = self.session.address
        found = (self.session.attempt(lambda: reviews_of(address)) if address else None) or []
        in_force: set[str] = set()
        if address and any(info.steps for info in found):
            in_force = self.session.attempt(lambda: steps_in_force(address)) or set()
        self.list.clear()
        for info in found:
            item = QListWidgetItem(self._words(info, info.is_applied(in_force)), self.list)
            item.setData(INFO, info)
            item.setToolTip(info.problem)
        if found:
            self.list.setCurrentRow(0)
        for widget in (self.label, self.list, self.resume, self.delete):
            widget.setVisible(bool(found))
        self.new.setEnabled(address is not None)
        if address is None:
            self.text.setText(tr("No register is open. Open one with the button 'Register' above."))
        else:
            self.text.setText(
                tr("Compare the register with this year's list of a source. Nothing changes in the register until you "
                   "apply the findings.")
            )  # fmt: skip
        self.unfinished = next((info for info in found if info.is_unfinished(in_force)), None)

    def _words(self, info: ReviewInfo, applied: bool) -> str:
        if info.problem:
            return info.problem
        text = tr("Reconciliation with {source} of {date}: {decided} of {total} decided").format(
            source=info.source, date=day_text(info.source_date),
            decided=format_number(info.decided), total=format_number(info.total),
        )  # fmt: skip
        return text + ", " + tr("applied") if applied else text

    def _open(self, item: QListWidgetItem | None) -> None:
        from ....plugin.reviews.review import open_review

        if item is None:
            return
        path = item.data(INFO).path
        if self.session.review and self.session.review.path == path:
            self.session.review_opened.emit()  # it is open, and only to be shown
        elif review := self.session.attempt(lambda: open_review(path)):
            self.session.open_review(review)

    def _delete(self) -> None:
        from ....plugin.reviews.review import remove

        item = self.list.currentItem()
        if item is None:
            return
        question = tr("Delete '{review}'? Its decisions that are not applied are lost; the register stays as it is.")
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self, tr("Delete review"), question.format(review=item.text()), buttons.Yes | buttons.Cancel, buttons.Cancel
        )
        if answer != buttons.Yes:
            return
        path = item.data(INFO).path
        if self.session.review and self.session.review.path == path:
            self.session.open_review(None)
        self.session.attempt(lambda: remove(path))
        self.fill()
