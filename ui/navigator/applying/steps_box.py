"""The steps in which decisions were applied: each can be undone, and told in a report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ....plugin.core.register.as_of import day_of
from ....plugin.core.texts import day_text, tr

if TYPE_CHECKING:
    from ....plugin.change_files import DoneStep

_LINES = 4
_STEP = Qt.ItemDataRole.UserRole


class StepsBox(QgsCollapsibleGroupBoxBasic):
    """``undo_wanted`` and ``report_wanted`` give the id of the step that is chosen."""

    undo_wanted = pyqtSignal(str)
    report_wanted = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Applied before"), parent)
        self.setObjectName("apply_steps_box")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._steps: Sequence[DoneStep] = ()
        self._list = QTreeWidget(self)
        self._report = QPushButton(QgsApplication.getThemeIcon("/mActionSaveAsPDF.svg"), tr("&Change report…"), self)
        self._undo = QPushButton(QgsApplication.getThemeIcon("/mActionUndo.svg"), tr("&Undo the step"), self)
        self._set_up()
        layout = QVBoxLayout(self)
        for widget in (self._list, self._report, self._undo):  # one below the other: the dock is narrow
            layout.addWidget(widget)

    def show_steps(self, steps: Sequence[DoneStep]) -> None:
        """Show these, the newest first; the one that was chosen stays so, a new one is chosen at once."""
        known, chosen = {step.row["step_id"] for step in self._steps}, self._chosen()
        self._steps = steps
        self._list.clear()
        self._list.addTopLevelItems([_item(step) for step in steps])
        new = next((place for place, step in enumerate(steps) if step.row["step_id"] not in known), None)
        same = next((place for place, step in enumerate(steps) if step.row["step_id"] == chosen), 0)
        if steps:
            self._list.setCurrentItem(self._list.topLevelItem(same if new is None else new))
        for column in range(self._list.columnCount()):
            self._list.resizeColumnToContents(column)
        self.setVisible(bool(steps))
        self._show_buttons()

    def _chosen(self) -> str:
        item = self._list.currentItem()
        return str(item.data(0, _STEP)) if item else ""

    def _set_up(self) -> None:
        steps = self._list
        steps.setObjectName("apply_steps")
        steps.setAccessibleName(tr("Applied before"))
        steps.setHeaderLabels([tr("Date"), tr("Who"), tr("State"), tr("Reason")])
        steps.setRootIsDecorated(False)
        steps.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing())
        steps.setMaximumHeight(2 * _LINES * self.fontMetrics().lineSpacing())
        steps.currentItemChanged.connect(self._show_buttons)
        self._report.setObjectName("report_button")
        self._report.setToolTip(tr("What this step changed and what it left out, to print or as a workbook."))
        self._report.clicked.connect(lambda: self.report_wanted.emit(self._chosen()))
        self._undo.setObjectName("undo_step_button")
        self._undo.setToolTip(tr("Takes back all that this step has changed, in a step of its own."))
        self._undo.clicked.connect(lambda: self.undo_wanted.emit(self._chosen()))

    def _show_buttons(self) -> None:
        step = next((item for item in self._steps if item.row["step_id"] == self._chosen()), None)
        self._report.setEnabled(step is not None)
        self._undo.setEnabled(step is not None and not step.undone)


def _item(step: DoneStep) -> QTreeWidgetItem:
    row = step.row
    state = tr("undone") if step.undone else tr("in force")
    item = QTreeWidgetItem([day_text(day_of(row["done_at"])), row["done_by"] or "–", state, row["reason"] or "–"])
    item.setData(0, _STEP, row["step_id"])
    if step.undone:
        font = item.font(0)
        font.setStrikeOut(True)
        for column in range(item.columnCount()):
            item.setFont(column, font)
    return item
