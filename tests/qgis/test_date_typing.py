"""Dates typed by the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, QPoint, Qt
from qgis.PyQt.QtWidgets import QDateEdit, QDateTimeEdit, QLineEdit, QVBoxLayout, QWidget
from sozialplanung.ui.date_typing import take_days

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

KEY = Qt.Key
BEFORE = QDate(2026, 11, 22)  # of a month with 30 days


class Form:
    """A field before the date, from which the tab key comes."""

    def __init__(self, qtbot: QtBot, edit: QDateTimeEdit) -> None:
        self.qtbot, self.edit = qtbot, edit
        take_days(edit)
        edit.setDisplayFormat("dd.MM.yyyy")
        self.window = QWidget()
        layout = QVBoxLayout(self.window)
        self.first = QLineEdit()
        layout.addWidget(self.first)
        layout.addWidget(edit)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitActive(self.window)

    def enter(self, how: str) -> None:
        self.first.setFocus()
        if how == "tab":
            self.qtbot.keyClick(self.first, KEY.Key_Tab)
        elif how == "all":
            self.edit.setFocus()
            self.edit.selectAll()
        elif how == "home":
            self.edit.setFocus()
            self.qtbot.keyClick(self.edit, KEY.Key_Home)
        else:
            line = self.edit.findChild(QLineEdit)
            self.qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(2, line.height() // 2))


@pytest.mark.parametrize("kind", [QDateEdit, QgsDateEdit])
@pytest.mark.parametrize("how", ["tab", "all", "home", "mouse"])
@pytest.mark.parametrize("text", ["31.07.2025", "31.7.2025", "31072025"])
def test_a_whole_date_is_what_was_typed(qtbot: QtBot, kind: type[QDateTimeEdit], how: str, text: str) -> None:
    form = Form(qtbot, kind())
    form.edit.setDate(BEFORE)
    form.enter(how)
    qtbot.keyClicks(form.edit, text)
    qtbot.keyClick(form.edit, KEY.Key_Return)
    assert form.edit.date() == QDate(2025, 7, 31)


@pytest.mark.parametrize("how", ["tab", "all", "mouse"])
def test_an_empty_field_takes_a_date(qtbot: QtBot, how: str) -> None:
    edit = QgsDateEdit()
    edit.setAllowNull(True)
    form = Form(qtbot, edit)
    edit.clear()
    form.enter(how)
    qtbot.keyClicks(edit, "01.08.2019")
    assert (edit.isNull(), edit.date()) == (False, QDate(2019, 8, 1))


def test_a_part_alone_is_changed_as_ever(qtbot: QtBot) -> None:
    form = Form(qtbot, QDateEdit(BEFORE))
    form.enter("tab")
    qtbot.keyClicks(form.edit, "05")
    qtbot.keyClick(form.edit, KEY.Key_Right)
    qtbot.keyClick(form.edit, KEY.Key_Up)
    assert form.edit.date().day() == 5
    assert form.edit.date() != QDate(2026, 11, 5)


def test_a_date_out_of_range_is_not_taken(qtbot: QtBot) -> None:
    form = Form(qtbot, QDateEdit(BEFORE))
    form.edit.setMaximumDate(QDate(2030, 12, 31))
    form.enter("tab")
    qtbot.keyClicks(form.edit, "01.01.2099")
    assert form.edit.date().year() <= 2030
