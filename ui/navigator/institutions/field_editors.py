"""The widgets by which the fields of an institution are edited, one kind for each kind of field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from qgis.gui import QgsCheckableComboBox, QgsDateEdit, QgsFilterLineEdit
from qgis.PyQt.QtCore import QDate, QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIntValidator
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ....plugin.core.register.categories import packed, unpacked
from ....plugin.core.register.fields import BY_NAME, Field
from ....plugin.core.texts import tr
from ....plugin.navigator.snapshot import Snapshot
from ....plugin.store.project.widgets import LONG
from ....plugin.store.project.words import choices
from ...date_typing import take_days
from .groups import PROVIDER

_MOST_PLACES = 999_999


class Editor(QObject):
    """A widget for one value of a row. ``changed``: the user has changed it; ``value`` gives None for nothing."""

    changed = pyqtSignal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widget = widget

    def value(self) -> Any:
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        raise NotImplementedError


class _Line(Editor):
    def __init__(self, parent: QWidget, is_number: bool = False) -> None:
        self._edit: QLineEdit = QgsFilterLineEdit(parent)
        super().__init__(self._edit)
        if is_number:
            self._edit.setValidator(QIntValidator(0, _MOST_PLACES, self._edit))
        self._edit.textChanged.connect(self.changed)

    def value(self) -> Any:
        return self._edit.text().strip() or None

    def set_value(self, value: Any) -> None:
        self._edit.setText("" if value is None else str(value))
        self._edit.setCursorPosition(0)


class _Text(Editor):
    def __init__(self, parent: QWidget) -> None:
        self._edit = QPlainTextEdit(parent)
        super().__init__(self._edit)
        self._edit.setTabChangesFocus(True)
        self._edit.setFixedHeight(self._edit.fontMetrics().lineSpacing() * 3 + self._edit.fontMetrics().height())
        self._edit.textChanged.connect(self.changed)

    def value(self) -> Any:
        return self._edit.toPlainText().strip() or None

    def set_value(self, value: Any) -> None:
        self._edit.setPlainText(value or "")


class _Check(Editor):
    def __init__(self, parent: QWidget) -> None:
        self._box = QCheckBox(parent)
        super().__init__(self._box)
        self._box.toggled.connect(self.changed)

    def value(self) -> Any:
        return self._box.isChecked() or None

    def set_value(self, value: Any) -> None:
        self._box.setChecked(bool(value))


class _Day(Editor):
    def __init__(self, parent: QWidget) -> None:
        self._edit = QgsDateEdit(parent)
        super().__init__(self._edit)
        self._edit.setAllowNull(True)
        self._edit.setNullRepresentation("")
        self._edit.dateValueChanged.connect(self.changed)
        _unwheeled(self._edit)
        take_days(self._edit)

    def value(self) -> Any:
        return None if self._edit.isNull() else self._edit.date().toString(Qt.DateFormat.ISODate)

    def set_value(self, value: Any) -> None:
        if value:
            self._edit.setDate(QDate.fromString(str(value), Qt.DateFormat.ISODate))
        else:
            self._edit.clear()


class _Choice(Editor):
    """One of some words; with ``empty``, or none of them."""

    def __init__(self, parent: QWidget, titles: Mapping[str, str], empty: bool) -> None:
        self._box = QComboBox(parent)
        super().__init__(self._box)
        if empty:
            self._box.addItem("", None)
        for key, name in titles.items():
            self._box.addItem(name, key)
        _narrow(self._box)
        self._box.currentIndexChanged.connect(self.changed)

    def value(self) -> Any:
        return self._box.currentData()

    def set_value(self, value: Any) -> None:
        if value is not None and self._box.findData(value) < 0:
            self._box.addItem(str(value), value)  # a word that the register has and the list has not stays as it is
        self._box.setCurrentIndex(self._box.findData(value))


class _Several(Editor):
    def __init__(self, parent: QWidget, titles: Mapping[str, str]) -> None:
        self._box = QgsCheckableComboBox(parent)
        super().__init__(self._box)
        for key, name in titles.items():
            self._box.addItemWithCheckState(name, Qt.CheckState.Unchecked, key)
        self._box.setDefaultText(tr("none"))
        _narrow(self._box)
        self._box.checkedItemsChanged.connect(self.changed)

    def value(self) -> Any:
        return packed(map(str, self._box.checkedItemsData()))

    def set_value(self, value: Any) -> None:
        keys = unpacked(value)
        for key in keys:
            if self._box.findData(key) < 0:
                self._box.addItemWithCheckState(key, Qt.CheckState.Unchecked, key)
        for place in range(self._box.count()):
            ticked = self._box.itemData(place) in keys
            self._box.setItemCheckState(place, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)


class _Named(Editor):
    """A text that is completed from those known: by key where ``keys`` are given, else it may be a new one."""

    def __init__(self, parent: QWidget, names: Iterable[str], keys: Mapping[str, str] | None = None) -> None:
        self._box = QComboBox(parent)
        super().__init__(self._box)
        self._keys = keys
        self._box.setEditable(True)
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._box.addItems(["", *names])
        completer = self._box.completer()
        assert completer
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        _narrow(self._box)
        self._box.editTextChanged.connect(self.changed)

    def value(self) -> Any:
        text = self._box.currentText().strip()
        return (text or None) if self._keys is None else (self._keys.get(text, text) or None)

    def set_value(self, value: Any) -> None:
        if self._keys is not None:
            value = next((name for name, key in self._keys.items() if key == value), value)
        self._box.setEditText(value or "")
        if edit := self._box.lineEdit():
            edit.setCursorPosition(0)  # a long name is read from its beginning


def editor(name: str, snapshot: Snapshot, parent: QWidget) -> Editor:
    """The editor of a field, with what its register knows to choose from."""
    if name == PROVIDER:
        return _Named(parent, sorted(set(snapshot.providers.values()), key=str.casefold))
    if name == "part_of":
        keys = _by_label(snapshot)
        return _Named(parent, sorted(keys, key=str.casefold), keys)
    if name == "further_categories":
        return _Several(parent, snapshot.category_titles)
    if words := snapshot.category_titles if name == "category" else choices(name):
        return _Choice(parent, words, empty=name == "category" or not BY_NAME[name].required)
    return _plain_editor(BY_NAME[name], parent)


def _plain_editor(field: Field, parent: QWidget) -> Editor:
    if field.kind == "boolean":
        return _Check(parent)
    if field.kind == "date":
        return _Day(parent)
    return _Text(parent) if field.name in LONG else _Line(parent, field.kind == "integer")


def _by_label(snapshot: Snapshot) -> dict[str, str]:
    """Ids of institutions by what tells them apart: name, and the address where that is no secret."""
    labels: dict[str, str] = {}
    for row in snapshot.rows:
        place = "" if row["address_is_private"] else " ".join(filter(None, (row["street"], row["house_number"])))
        label = f"{row['name']}, {place}" if place else str(row["name"])
        labels[label if label not in labels else f"{label} ({row['institution_id']})"] = row["institution_id"]
    return labels


def _narrow(box: QComboBox) -> None:
    """Let a list of long words be narrow, and not change under the wheel that scrolls the form."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    _unwheeled(box)


def _unwheeled(box: QComboBox | QAbstractSpinBox) -> None:
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.installEventFilter(_WheelGuard(box))


class _WheelGuard(QObject):
    """Keeps the wheel from changing a value that has not the focus: the form scrolls instead."""

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if event and event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False
