"""The page with the name, the version, the title and the source of a profile."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt import uic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPlainTextEdit, QWidget


class GeneralPage(QWidget):
    """Shows and gives the keys ``name``, ``version``, ``title`` and ``source``."""

    changed = pyqtSignal()

    name_edit: QgsFilterLineEdit
    version_edit: QgsFilterLineEdit
    title_de_edit: QgsFilterLineEdit
    title_en_edit: QgsFilterLineEdit
    source_de_edit: QPlainTextEdit
    source_en_edit: QPlainTextEdit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        for edit in (self.name_edit, self.version_edit, self.title_de_edit, self.title_en_edit):
            edit.textChanged.connect(self.changed)
        for text_edit in (self.source_de_edit, self.source_en_edit):
            text_edit.textChanged.connect(self.changed)

    def load(self, document: dict[str, Any]) -> None:
        """Show the JSON of a profile."""
        self.name_edit.setText(document["name"])
        self.version_edit.setText(document["version"])
        self.title_de_edit.setText(document["title"]["de"])
        self.title_en_edit.setText(document["title"]["en"])
        self.source_de_edit.setPlainText(document["source"]["de"])
        self.source_en_edit.setPlainText(document["source"]["en"])

    def document(self) -> dict[str, Any]:
        """This page's part of the JSON."""
        return {
            "name": self.name_edit.text().strip(),
            "version": self.version_edit.text().strip(),
            "title": {"de": self.title_de_edit.text(), "en": self.title_en_edit.text()},
            "source": {"de": self.source_de_edit.toPlainText(), "en": self.source_en_edit.toPlainText()},
        }
