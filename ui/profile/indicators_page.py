"""The page with the indicators: the list on the left, the chosen one's setting and sheet on the right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit, QgsScrollArea
from qgis.PyQt import uic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .indicator_table_model import FIELD, TITLE, WEIGHT, Indicator, IndicatorTableModel
from .setting_form import SettingForm

_IN_BOTH_LANGUAGES = ("title", "numerator", "denominator", "unit")
_PLAIN = ("source", "licence", "reference_date", "definition_version")


class IndicatorsPage(QWidget):
    """Shows and gives the key ``indicators``."""

    changed = pyqtSignal()

    splitter: QSplitter
    table: QTableView
    add_button: QToolButton
    remove_button: QToolButton
    empty_label: QLabel
    scroll_area: QgsScrollArea
    detail: QWidget
    field_edit: QgsFilterLineEdit
    own_check: QCheckBox
    setting_group: QGroupBox
    setting_layout: QVBoxLayout
    sheet_group: QGroupBox
    source_edit: QgsFilterLineEdit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        self.splitter.setSizes([420, 540])
        # A scroll area paints the window's colour, which is not that of a tab page.
        self.scroll_area.viewport().setAutoFillBackground(False)
        self.detail.setAutoFillBackground(False)
        self.add_button.setIcon(QgsApplication.getThemeIcon("/symbologyAdd.svg"))
        self.remove_button.setIcon(QgsApplication.getThemeIcon("/symbologyRemove.svg"))
        self.setting_form = SettingForm(self)
        self.setting_layout.addWidget(self.setting_form)
        self.model = IndicatorTableModel(self)
        self.table.setModel(self.model)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(WEIGHT, QHeaderView.ResizeMode.ResizeToContents)
        self._edits = {
            name: getattr(self, f"{name}_edit")
            for name in (*(f"{key}_{language}" for key in _IN_BOTH_LANGUAGES for language in ("de", "en")), *_PLAIN)
        }
        self._showing = False
        self._connect()

    def load(self, document: dict[str, Any]) -> None:
        """Show the JSON of a profile."""
        self.model.load(document["default"], document["indicators"])
        self.table.resizeColumnToContents(FIELD)
        self.table.setCurrentIndex(self.model.index(0, FIELD))
        self._show_current()

    def document(self) -> dict[str, Any]:
        """This page's part of the JSON; PlanningError where fields have no name or the same."""
        return {"indicators": self.model.indicators()}

    def set_default(self, default: dict[str, Any]) -> None:
        """Follow the default that another page edits."""
        self.model.set_default(default)
        self._show_current()

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(self._remove)
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self.own_check.clicked.connect(self._take_form)
        self.sheet_group.clicked.connect(self._take_form)
        self.setting_form.changed.connect(self._take_form)
        for edit in (self.field_edit, *self._edits.values()):
            edit.textChanged.connect(self._take_form)
        self.model.dataChanged.connect(self._model_changed)
        self.model.rowsInserted.connect(self.changed)
        self.model.rowsRemoved.connect(self.changed)

    def _model_changed(self) -> None:
        if not self._showing:
            self._show_current()
            self.changed.emit()

    def _show_current(self) -> None:
        """Put the indicator of the current row into the form; a hint in its place where there is none."""
        row = self.table.currentIndex().row()
        self.scroll_area.setVisible(row >= 0)
        self.empty_label.setVisible(row < 0)
        self.remove_button.setEnabled(row >= 0)
        if row < 0:
            return
        self._showing = True
        indicator = self.model.indicator(row)
        if self.field_edit.text() != indicator.field:  # setting the same text would move the cursor
            self.field_edit.setText(indicator.field)
        self.own_check.setChecked(indicator.setting is not None)
        self.setting_group.setVisible(indicator.setting is not None)
        self.setting_form.load(indicator.setting or self.model.default)
        self.sheet_group.setChecked(indicator.sheet is not None)
        self._show_sheet(indicator.sheet or {})
        self._showing = False

    def _show_sheet(self, sheet: dict[str, Any]) -> None:
        texts = {key: sheet.get(key, "") for key in _PLAIN}
        for key in _IN_BOTH_LANGUAGES:
            for language in ("de", "en"):
                texts[f"{key}_{language}"] = sheet.get(key, {}).get(language, "")
        for name, edit in self._edits.items():
            if edit.text() != texts[name]:
                edit.setText(texts[name])
                edit.setCursorPosition(0)

    def _take_form(self) -> None:
        """Take what the form shows into the row that it belongs to."""
        row = self.table.currentIndex().row()
        if self._showing or row < 0:
            return
        self._showing = True
        own, with_sheet = self.own_check.isChecked(), self.sheet_group.isChecked()
        self.model.change(
            row,
            Indicator(
                self.field_edit.text(),
                self.setting_form.document() if own else None,
                self._sheet() if with_sheet else None,
            ),
        )
        self.setting_group.setVisible(own)
        if not own:
            self.setting_form.load(self.model.default)
        self._showing = False
        self.changed.emit()

    def _sheet(self) -> dict[str, Any]:
        texts = {name: edit.text() for name, edit in self._edits.items()}
        both = {key: {"de": texts[f"{key}_de"], "en": texts[f"{key}_en"]} for key in _IN_BOTH_LANGUAGES}
        return both | {key: texts[key] for key in _PLAIN}

    def _add(self) -> None:
        self.table.setCurrentIndex(self.model.index(self.model.add(), FIELD))
        self._show_current()
        self.field_edit.setFocus()

    def _remove(self) -> None:
        self.model.remove(self.table.currentIndex().row())
        self._show_current()
