"""The keyboard, as a person uses it on widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

KEY = Qt.Key


def retype(qtbot: QtBot, edit: QWidget, text: str) -> None:
    edit.setFocus()
    qtbot.keyClick(edit, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(edit, KEY.Key_Delete)
    qtbot.keyClicks(edit, text)


def pick(qtbot: QtBot, combo: QComboBox, words: str) -> None:
    combo.setFocus()
    qtbot.keyClick(combo, KEY.Key_Home)
    while combo.currentText() != words:
        before = combo.currentIndex()
        qtbot.keyClick(combo, KEY.Key_Down)
        assert combo.currentIndex() != before, f"no choice {words!r}"
