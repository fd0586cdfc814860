"""What the row and the column of the selected cell were taken for, to be corrected."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt import uic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from ...plugin.core.errors import PlanningError
from ...plugin.core.tables.corrections import with_column, with_row
from ...plugin.core.tables.periods import period_of
from ...plugin.core.tables.recipe import ColumnRule
from ...plugin.core.tables.recognition import VALUE
from ...plugin.core.texts import tr
from ..profile.choices import choose, fill
from .choices import column_roles, kinds, row_roles

if TYPE_CHECKING:
    from ...plugin.core.tables.recipe import Recipe
    from ...plugin.core.tables.recognition import Column, Row, SheetRecognition


class SelectionForm(QWidget):
    """One line for the row, one for the column; ``corrected`` gives the recipe that follows from a change."""

    corrected = pyqtSignal(object)
    failed = pyqtSignal(object)

    row_label: QLabel
    row_combo: QComboBox
    column_label: QLabel
    column_combo: QComboBox
    indicator_label: QLabel
    indicator_edit: QLineEdit
    period_label: QLabel
    period_edit: QLineEdit
    kind_label: QLabel
    kind_combo: QComboBox

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        self._recipe: Recipe | None = None
        self._sheet = ""
        self._row: Row | None = None
        self._column: Column | None = None
        fill(self.row_combo, row_roles())
        fill(self.column_combo, column_roles())
        fill(self.kind_combo, kinds())
        self.row_combo.activated.connect(self._take_row)
        self.column_combo.activated.connect(self._take_column)
        self.kind_combo.activated.connect(self._take_column)
        for edit in (self.indicator_edit, self.period_edit):
            edit.editingFinished.connect(self._take_edit)

    def show_cell(self, sheet: SheetRecognition, recipe: Recipe, row: int, column: int) -> None:
        """Show the row and the column of a cell, counted from 0; -1: nothing is selected."""
        self._recipe, self._sheet = recipe, sheet.name
        self._row = next((item for item in sheet.rows if item.place == row), None)
        self._column = next((item for item in sheet.columns if item.place == column), None)
        self.row_label.setText(tr("Ro&w {number}").format(number=row + 1) if self._row else tr("Ro&w"))
        self.row_combo.setEnabled(self._row is not None)
        choose(self.row_combo, self._row.role if self._row else None)
        own = self._column
        self.column_label.setText(tr("Colum&n {letter}").format(letter=own.letter) if own else tr("Colum&n"))
        self.column_combo.setEnabled(own is not None)
        choose(self.column_combo, own.role if own else None)
        is_value = own is not None and own.role == VALUE
        for widget in (
            self.indicator_label, self.indicator_edit, self.period_label, self.period_edit,
            self.kind_label, self.kind_combo,
        ):  # fmt: skip
            widget.setEnabled(is_value)
        self.indicator_edit.setText(own.indicator if own and is_value else "")
        self.indicator_edit.setCursorPosition(0)
        self.period_edit.setText(own.period.text if own and is_value and own.period else "")
        choose(self.kind_combo, own.kind if own and is_value else None)

    def _take_row(self) -> None:
        if self._recipe is not None and self._row is not None:
            self.corrected.emit(with_row(self._recipe, self._row, self.row_combo.currentData()))

    def _take_edit(self) -> None:
        """Leaving a line unchanged is no correction."""
        own = self._column
        if own is None or (self.indicator_edit.text(), self.period_edit.text()) == (
            own.indicator,
            own.period.text if own.period else "",
        ):
            return
        self._take_column()

    def _take_column(self) -> None:
        if self._recipe is None or self._column is None:
            return
        period = self.period_edit.text().strip()
        if period and period_of(period) is None:
            self.failed.emit(
                PlanningError(
                    tr("'{text}' is no period.").format(text=period), tr("Type a year or a date: 2023 or 31.12.2023.")
                )
            )
            return
        rule = ColumnRule(
            self.column_combo.currentData(),
            self.indicator_edit.text().strip(),
            period,
            self.kind_combo.currentData() or "auto",
        )
        self.corrected.emit(with_column(self._recipe, self._sheet, self._column.letter, rule))
