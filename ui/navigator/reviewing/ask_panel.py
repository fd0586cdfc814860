"""The panel beneath a finding that asks for what a decision needs: fields, another institution, a day, a note."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.gui import QgsDateEdit, QgsFilterLineEdit
from qgis.PyQt.QtCore import QDate, QEvent, QStringListModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ....plugin.core.texts import tr
from ...date_typing import take_days
from .deciding import Answer, Question

ISO = Qt.DateFormat.ISODate


class AskPanel(QFrame):
    """Return confirms, Esc cancels; no key press in it leaves it. ``others`` and ``numbered``: ids by what people
    type, the latter by the number of a candidate.
    """

    confirmed = pyqtSignal(object)  # an Answer
    cancelled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ask_panel")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._question = Question("")
        self._others: Mapping[str, str] = {}
        self._numbered: Mapping[str, tuple[str, str]] = {}
        self._checks: dict[str, QCheckBox] = {}
        self._names = QStringListModel(self)
        self._title, self._problem = QLabel(self), QLabel(self)
        self._problem.setObjectName("ask_problem")
        self._problem.setWordWrap(True)
        self._other, self._other_label = self._line("ask_other", tr("Other institution"))
        self._due, self._dated = self._date()
        self._due_label = QLabel(self)
        self._due_label.setBuddy(self._due)
        self._note, self._note_label = self._line("ask_note", tr("Reason or note"))
        self._fields = QWidget(self)
        self._build()
        self.hide()

    def ask(self, question: Question, known: Answer) -> None:
        """Show the panel with what is known already."""
        self._question = question
        self._title.setText(f"<b>{question.title}</b>")
        self._show_fields(question.fields, known.take)
        self._other.setText(next((text for text, key in self._others.items() if key == known.other_id), known.other_id))
        self._note.setText(known.note)
        self._dated.setText(question.due)
        self._dated.setChecked(question.due_needed or bool(known.due))
        self._due_label.setText(question.due)
        day = QDate.fromString(known.due or question.otherwise, ISO)
        self._due.setDate(day if day.isValid() else QDate.currentDate())
        for widgets, there in (
            ((self._other, self._other_label), bool(question.other)),
            ((self._due,), bool(question.due)),
            ((self._due_label,), question.due_needed),
            ((self._dated,), bool(question.due) and not question.due_needed),
            ((self._fields,), question.fields is not None),
        ):
            for widget in widgets:
                widget.setVisible(there)
        self._say("")
        self.show()
        self._first().setFocus()

    def offer(self, others: Mapping[str, str], numbered: Mapping[str, tuple[str, str]]) -> None:
        """Whom the decision may refer to: ids by name, and (id, name) by number key."""
        if others is not self._others:
            self._others = others
            self._names.setStringList(list(others))
        self._numbered = numbered

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Esc; everything else that its widgets leave over ends here, and decides nothing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._confirm()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Keep the shortcuts of the main window away."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not (
            event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier
        ):  # fmt: skip
            event.accept()
            return True
        return super().event(event)

    def _confirm(self) -> None:
        other = self._other_id() if self._question.other else ""
        if self._question.other and not other and (self._other.text().strip() or self._question.other == "needed"):
            given = self._other.text().strip()
            self._say(
                tr("No institution is called '{name}'. Choose one from the list, or type the number of a candidate.")
                .format(name=given) if given else
                tr("Name the other institution: type a part of its name, or the number of a candidate.")
            )  # fmt: skip
            self._other.setFocus()
            return
        due = self._due.date().toString(ISO) if self._question.due and self._dated.isChecked() else ""
        asked = self._question.fields is not None
        take = frozenset(name for name, check in self._checks.items() if check.isChecked()) if asked else None
        self.confirmed.emit(Answer(self._note.text().strip(), due, other, take))

    def _other_id(self) -> str:
        text = self._other.text().strip()
        return self._numbered[text][0] if text in self._numbered else self._others.get(text, "")

    def _typed(self, text: str) -> None:
        self._say(f"→ {self._numbered[text.strip()][1]}" if text.strip() in self._numbered else "")

    def _say(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def _first(self) -> QWidget:
        if self._checks:
            return next(iter(self._checks.values()))
        return self._other if self._question.other else self._due if self._question.due_needed else self._note

    def _show_fields(self, fields: Mapping[str, str] | None, taken: frozenset[str] | None) -> None:
        layout = self._fields.layout()
        for check in self._checks.values():
            layout.removeWidget(check)
            check.hide()
            check.deleteLater()
        self._checks = {}
        before: QWidget = self
        for name, text in (fields or {}).items():
            check = QCheckBox(text, self._fields)
            check.setObjectName(f"take_{name}")
            check.setChecked(taken is None or name in taken)
            layout.addWidget(check)
            QWidget.setTabOrder(before, check)
            before = check
            self._checks[name] = check

    def _build(self) -> None:
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(0)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._other.setCompleter(completer)
        self._other.textChanged.connect(self._typed)
        grid = QGridLayout(self)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._title, 0, 0, 1, 2)
        grid.addWidget(self._fields, 1, 0, 1, 2)
        rows = ((self._other_label, self._other), (self._dated, self._due), (self._note_label, self._note))
        for row, (label, edit) in enumerate(rows, 2):
            grid.addWidget(label, row, 0)
            grid.addWidget(edit, row, 1)
        grid.addWidget(self._due_label, 3, 0)  # in the place of the box, where there has to be a date
        grid.addWidget(self._problem, 5, 0, 1, 2)
        buttons = QHBoxLayout()
        buttons.addStretch()
        ways = (("ask_confirm", tr("Confirm (Return)"), self._confirm), ("ask_cancel", tr("Cancel (Esc)"), self._leave))
        for name, text, done in ways:
            button = QPushButton(text, self)
            button.setObjectName(name)
            button.setAutoDefault(True)
            button.clicked.connect(done)
            buttons.addWidget(button)
        grid.addLayout(buttons, 6, 0, 1, 2)

    def _leave(self) -> None:
        self.cancelled.emit()

    def _line(self, name: str, title: str) -> tuple[QgsFilterLineEdit, QLabel]:
        edit, label = QgsFilterLineEdit(self), QLabel(title, self)
        edit.setObjectName(name)
        label.setBuddy(edit)
        return edit, label

    def _date(self) -> tuple[QgsDateEdit, QCheckBox]:
        """A date, and the box that says whether there is one: an empty date field takes today's at a key press."""
        edit, box = QgsDateEdit(self), QCheckBox(self)
        edit.setObjectName("ask_due")
        box.setObjectName("ask_dated")
        edit.setAllowNull(False)
        take_days(edit)
        edit.setEnabled(False)
        edit.setAccessibleName(tr("Date"))
        box.setToolTip(tr("Without it, the date of the list counts."))
        box.toggled.connect(edit.setEnabled)
        return edit, box
