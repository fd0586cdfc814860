"""What was recognised in a sheet as a whole, and can be corrected: header, key, names, numbers, signs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.gui import QgsScrollArea
from qgis.PyQt import uic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPushButton, QSpinBox, QWidget

from ...plugin.core.tables.corrections import with_header, with_key, with_name, with_signs
from ...plugin.core.tables.recognition import KEY, NAME
from ...plugin.core.tables.signs import sign_key
from ...plugin.core.texts import tr
from ..profile.choices import choose, fill, label
from .choices import decimals, meanings
from .sheet_words import sheet_in_words
from .signs_dialog import SignsDialog

if TYPE_CHECKING:
    from ...plugin.core.tables.recipe import Recipe
    from ...plugin.core.tables.recognition import Column, SheetRecognition


class SheetForm(QWidget):
    """Shows a sheet; ``corrected`` gives the recipe that follows from what the user changes."""

    corrected = pyqtSignal(object)

    first_spin: QSpinBox
    last_spin: QSpinBox
    key_combo: QComboBox
    name_combo: QComboBox
    number_combo: QComboBox
    signs_text: QLabel
    signs_button: QPushButton
    summary_area: QgsScrollArea
    summary_page: QWidget
    summary_label: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        # A scroll area paints the window's colour, which is not that of a tab page.
        self.summary_area.viewport().setAutoFillBackground(False)
        self.summary_page.setAutoFillBackground(False)
        self._recipe: Recipe | None = None
        self._columns: tuple[Column, ...] = ()
        for spin in (self.first_spin, self.last_spin):
            spin.valueChanged.connect(self._take_header)
        self.key_combo.activated.connect(self._take_key)
        self.name_combo.activated.connect(self._take_name)
        self.number_combo.activated.connect(self._take_decimal)
        self.signs_button.clicked.connect(self._edit_signs)

    def show_sheet(self, sheet: SheetRecognition, recipe: Recipe, rows: int) -> None:
        """Show what was recognised by this recipe in a sheet of so many rows."""
        self._recipe, self._columns = recipe, sheet.columns
        for spin, number in zip((self.first_spin, self.last_spin), _ends(sheet), strict=True):
            spin.blockSignals(True)
            spin.setMaximum(max(1, rows))
            spin.setValue(number)
            spin.blockSignals(False)
        titles = tuple((column.place, _column_title(column)) for column in sheet.columns)
        for combo, role, empty in ((self.key_combo, KEY, ""), (self.name_combo, NAME, tr("none"))):
            fill(combo, ((-1, empty), *titles))
            column = sheet.column(role)
            choose(combo, -1 if column is None else column.place)
        fill(self.number_combo, decimals(sheet.style, sheet.style_known))
        choose(self.number_combo, recipe.decimal)
        self.signs_text.setText("   ".join(sheet.signs) or tr("none found"))
        self.signs_text.setToolTip(
            "\n".join(f"{sign} = {label(meanings(), meaning)}" for sign, meaning in _meant(sheet, recipe))
        )
        self.summary_label.setText("\n".join(f"• {line}" for line in sheet_in_words(sheet)))
        self.setEnabled(sheet.used or bool(sheet.columns))

    def _take_header(self) -> None:
        first, last = self.first_spin.value(), self.last_spin.value()
        if self.sender() is self.first_spin:
            last = max(first, last)
        self._tell(with_header(self._given(), min(first, last), last))

    def _take_key(self) -> None:
        column = self._chosen(self.key_combo)
        if column is not None:
            self._tell(with_key(self._given(), column))

    def _take_name(self) -> None:
        self._tell(with_name(self._given(), self._chosen(self.name_combo)))

    def _take_decimal(self) -> None:
        self._tell(replace(self._given(), decimal=self.number_combo.currentData()))

    def _edit_signs(self) -> None:
        dialog = SignsDialog(self._given().signs, self)
        if dialog.exec():
            self._tell(with_signs(self._given(), dialog.signs()))
        dialog.deleteLater()

    def _chosen(self, combo: QComboBox) -> Column | None:
        return next((column for column in self._columns if column.place == combo.currentData()), None)

    def _given(self) -> Recipe:
        assert self._recipe is not None  # nothing can be changed before a sheet is shown
        return self._recipe

    def _tell(self, recipe: Recipe) -> None:
        self.corrected.emit(recipe)


def _ends(sheet: SheetRecognition) -> tuple[int, int]:
    """The first and the last header row, numbered as in the file."""
    return (min(sheet.header_rows, default=0) + 1, max(sheet.header_rows, default=0) + 1)


def _meant(sheet: SheetRecognition, recipe: Recipe) -> list[tuple[str, str]]:
    """The signs of the sheet and what they mean by the recipe."""
    known = {sign_key(text): meaning for text, meaning in recipe.signs.items()}
    return [(text, known[sign_key(text)]) for text in sheet.signs if sign_key(text) in known]


def _column_title(column: Column) -> str:
    return f"{column.letter}  {column.title}".strip()
