"""Choosing a method profile: a built-in one by its title, or a file."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt import uic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QCompleter, QFileDialog, QToolButton, QWidget

from ...plugin.core.texts import tr
from ..profile_dialog import FIRST, ProfileDialog
from .profile_names import profile_titles
from .recent_profiles import recent_profiles, remember_profile


class ProfileSelector(QWidget):
    """An editable list of built-in profiles and recent files, with buttons for a file and for the profile dialog.

    The value is a built-in's name or a path, never the title that the list shows.
    """

    changed = pyqtSignal()

    combo: QComboBox
    file_button: QToolButton
    edit_button: QToolButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        self.setFocusProxy(self.combo)
        self.edit_button.setIcon(QgsApplication.getThemeIcon("/mActionToggleEditing.svg"))
        for name, title in profile_titles():
            self.combo.addItem(title, name)
        for path in recent_profiles():
            self.combo.addItem(path, path)
        self.combo.setCurrentIndex(-1)
        # Completing inside the line would turn a path that is being typed into another one.
        self.combo.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.combo.currentTextChanged.connect(self.changed)
        self.file_button.clicked.connect(self._choose_file)
        self.edit_button.clicked.connect(self._edit)

    def value(self) -> str:
        """The name or the path, '' where nothing stands."""
        text = self.combo.currentText()
        known = self.combo.findText(text)
        return str(self.combo.itemData(known)) if known >= 0 else text.strip()

    def set_value(self, value: str) -> None:
        known = self.combo.findData(value)
        if known >= 0:
            self.combo.setCurrentIndex(known)
        self.combo.setEditText(self.combo.itemText(known) if known >= 0 else value)

    def _choose_file(self) -> None:
        start = self.value() if Path(self.value()).is_file() else next(iter(recent_profiles()), str(Path.home()))
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Open method profile"), start, tr("Method profiles") + " (*.json *.JSON)"
        )
        if path:
            remember_profile(path)
            self._take(path)

    def _edit(self) -> None:
        dialog = ProfileDialog(self.value() or FIRST, self.window())
        dialog.saved.connect(self._take)
        dialog.exec()

    def _take(self, path: str) -> None:
        if self.combo.findData(path) < 0:
            self.combo.addItem(path, path)
        self.set_value(path)
