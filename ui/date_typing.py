"""Dates typed as people write them."""

from __future__ import annotations

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, QEvent, QObject
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QDateTimeEdit, QLineEdit

from ..plugin.core.texts import current_language


def take_days(edit: QDateTimeEdit) -> None:
    """Make a field for days: shown as the language in use writes them, chosen in a calendar, or typed.

    A whole date such as 31.07.2026 can be typed wherever the cursor is put first.
    Qt goes on to the month after two digits of the day, and by the dot to the year, so that the rest goes astray; it
    makes a 30th of the 31st where the month of before has no more days; and it takes no digit at all where the cursor
    stands in a full date.
    """
    edit.setCalendarPopup(True)
    edit.setDisplayFormat("dd.MM.yyyy" if current_language() == "de" else "yyyy-MM-dd")
    edit.installEventFilter(_Typing(edit))


class _Typing(QObject):
    def __init__(self, edit: QDateTimeEdit) -> None:
        super().__init__(edit)
        self._typed = ""  # digits and dots since any other key
        self._part = edit.currentSection()  # in which the last digit was typed

    def eventFilter(self, edit: QObject, event: QEvent) -> bool:
        if isinstance(edit, QDateTimeEdit):
            if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut):
                self._typed = ""
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._take(edit, event.text())
        return super().eventFilter(edit, event)

    def _take(self, edit: QDateTimeEdit, text: str) -> bool:
        """Whether nothing is left for Qt to do with a key."""
        before, digit, form = self._typed, text.isdecimal(), edit.displayFormat()
        self._typed = before + text if digit or (text and text in ".-/") else ""
        day = _read(self._typed, form)
        if not day.isValid() and _read(before, form).isValid():  # another date begins
            before, self._typed = "", text if digit else ""
        if day.isValid() and edit.minimumDate().daysTo(day) >= 0 and day.daysTo(edit.maximumDate()) >= 0:
            edit.setDate(day)
            edit.setSelectedSection(edit.currentSection())
            return True
        if digit:
            if not before:
                _make_room(edit)
            self._part = edit.currentSection()
            return False
        return bool(self._typed) and before[-1:].isdecimal() and self._part != edit.currentSection()


def _read(text: str, form: str) -> QDate:
    """The date in a text as it is displayed, with one digit for the day, or without dots; invalid for anything else."""
    short = form.replace("dd", "d").replace("MM", "M")
    bare = "".join(letter for letter in form if letter.isalpha())
    return QDate.fromString(text, bare if text.isdecimal() else short)


def _make_room(edit: QDateTimeEdit) -> None:
    """Select the part of the date that the first digit replaces: the first part where there is no date yet."""
    line = edit.findChild(QLineEdit)
    assert line
    selected, part = line.selectedText(), edit.currentSection()
    starts = line.cursorPosition() == 0 or (isinstance(edit, QgsDateEdit) and edit.isNull())
    if selected == line.text() or (starts and not selected):
        edit.setSelectedSection(edit.sectionAt(0))
    elif not selected and len(edit.sectionText(part)) == (4 if part == edit.Section.YearSection else 2):
        edit.setSelectedSection(part)
