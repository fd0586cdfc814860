"""The form in which an institution is edited, or a new one entered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ....plugin.core.errors import PlanningError
from ....plugin.core.register.as_of import Row
from ....plugin.core.register.editing import NEW, checked, differing
from ....plugin.core.register.fields import BY_NAME, title
from ....plugin.core.texts import tr
from ....plugin.navigator.snapshot import Snapshot
from ...scrolled import scrolled
from ..map_link import MapLink
from .field_editors import Editor, editor
from .groups import PROVIDER, groups, words
from .place_editor import PlaceEditor
from .wrapped_label import WrappedLabel

# Release has buttons of its own, which also note who released it and when; the quality goes with the place.
_NOT_HERE = ("release", "released_by", "released_on", "position_quality")


@dataclass(frozen=True)
class _Line:
    """A field in the form, with its caption and what is to be said about it."""

    editor: Editor
    caption: QLabel
    remark: QLabel


class EditForm(QWidget):
    """Open for one institution, or a new one, at a time; whether it is saved is up to whoever listens to ``save``."""

    save = pyqtSignal()
    cancel = pyqtSignal()

    def __init__(self, map_link: MapLink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map_link = map_link
        self._row: Row = {}  # as the user saw it; {} for a new one
        self._snapshot: Snapshot | None = None
        self._lines: dict[str, _Line] = {}
        self._others: dict[str, str] = {}  # what has come from somebody else, by field
        self._insists = False  # on what a new institution lacks
        self.setObjectName("edit_form")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(QWidget(self))
        self.head = WrappedLabel(self)
        self.head.setObjectName("form_head")
        self.head.setMargin(self.fontMetrics().height() // 4)
        _embolden(self.head, True)
        layout.addWidget(self.head)
        layout.addWidget(self._area, 1)
        layout.addLayout(self._foot())

    def open(self, row: Row, snapshot: Snapshot) -> None:
        """Show an institution, {} for a new one; what was typed before is gone."""
        self._row, self._snapshot, self._others, self._insists = row, snapshot, {}, False
        self.head.setText(tr("Edit '{name}'").format(name=row["name"]) if row else tr("New institution"))
        self.reason.clear()
        self._build(snapshot)
        for name, line in self._lines.items():
            line.editor.set_value((row or NEW).get(name))
            line.editor.changed.connect(self._look)
        self.place.open(row, snapshot.crs)
        self._look()

    @property
    def seen(self) -> Row:
        """The institution as it was when the form showed it last."""
        return self._row

    def values(self) -> dict[str, Any]:
        """What differs from what was there."""
        typed = {name: line.editor.value() for name, line in self._lines.items()}
        return differing({**typed, **self.place.values()}, self._row or NEW)

    def is_changed(self) -> bool:
        return bool(self._snapshot and self.values())

    def close_form(self) -> None:
        """Forget what was typed."""
        if self._snapshot:  # the tool of a form that is not open is somebody else's
            self._map_link.stop()
        self._snapshot, self._row = None, {}

    def follow(self, row: Row, snapshot: Snapshot) -> None:
        """The register was read anew: what the user has not touched is shown as it is now, the rest says what came."""
        mine, before = self.values(), self._row
        self._snapshot, self._row = snapshot, row
        for name, line in self._lines.items():
            if row.get(name) == before.get(name):
                continue
            if name not in mine:
                line.editor.set_value(row.get(name))
            else:
                text = words(name, row.get(name), snapshot) or tr("nothing")
                self._others[name] = tr("Somebody else has entered meanwhile: {value}").format(value=text)
        self.place.follow(row)
        self._look()

    def problems(self) -> dict[str, str]:
        """What the register would not take, by field."""
        values = self.values()
        return {name: text for name in (*self._lines, "x") if (text := self._problem(name, values))}

    def show_problems(self) -> None:
        """Say of a new institution too what is missing."""
        self._insists = True
        self._look()

    def go_to(self, name: str) -> None:
        """Bring a field into view, with the cursor."""
        widget = self._lines[name].editor.widget if name in self._lines else self.place.button
        box = widget.parentWidget()
        if isinstance(box, QgsCollapsibleGroupBoxBasic):
            box.setCollapsed(False)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(widget)

    def event(self, event: QEvent) -> bool:
        """Ctrl+S and Esc are meant for the form while it has the focus, not for the project."""
        if isinstance(event, QKeyEvent):
            saves, ends = event.matches(QKeySequence.StandardKey.Save), event.key() == Qt.Key.Key_Escape
            if event.type() == QEvent.Type.ShortcutOverride and (saves or ends):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and (saves or ends):
                (self.save if saves else self.cancel).emit()
                return True
        return super().event(event)

    def _foot(self) -> QVBoxLayout:
        foot, reasons, buttons = QVBoxLayout(), QFormLayout(), QHBoxLayout()
        margin = self.fontMetrics().height() // 4
        foot.setContentsMargins(margin, margin, margin, margin)
        self.reason = QLineEdit(self)
        self.reason.setObjectName("reason")
        self.reason.setPlaceholderText(tr("optional, goes into the history"))
        caption = QLabel(tr("&Reason"), self)
        caption.setBuddy(self.reason)
        reasons.addRow(caption, self.reason)
        self.summary = QLabel(self)
        self.summary.setObjectName("summary")
        self.summary.setWordWrap(True)
        self.save_button = QPushButton(QgsApplication.getThemeIcon("/mActionSaveEdits.svg"), tr("Save"), self)
        self.save_button.setObjectName("save")
        self.save_button.setToolTip(tr("Save to the register (Ctrl+S)"))
        self.save_button.clicked.connect(self.save)
        cancel = QPushButton(tr("Cancel"), self)
        cancel.setObjectName("cancel")
        cancel.setToolTip(tr("Leave the register as it is (Esc)"))
        cancel.clicked.connect(self.cancel)
        buttons.addWidget(self.summary, 1)
        for button in (self.save_button, cancel):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        foot.addLayout(reasons)
        foot.addLayout(buttons)
        return foot

    def _build(self, snapshot: Snapshot) -> None:
        self._lines = {}
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        for caption, names in groups().items():
            here = [name for name in names if name not in _NOT_HERE]
            if here:
                box = QgsCollapsibleGroupBoxBasic(caption, body)
                form = QFormLayout(box)
                form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
                form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
                for name in here:
                    self._add_line(form, name, snapshot)
                if "street" in here:
                    self.place = PlaceEditor(self._map_link, box)
                    self.place.changed.connect(self._look)
                    form.addRow(title("position"), self.place)
                layout.addWidget(box)
        layout.addStretch(1)
        self._area.setWidget(body)
        body.setAutoFillBackground(False)

    def _add_line(self, form: QFormLayout, name: str, snapshot: Snapshot) -> None:
        box = form.parentWidget()
        assert box
        found = editor(name, snapshot, box)
        found.widget.setObjectName(f"edit_{name}")
        found.widget.setAccessibleName(title(name))
        caption = QLabel(title(name), box)
        caption.setBuddy(found.widget)
        remark = QLabel(box)
        remark.setObjectName(f"remark_{name}")
        remark.setWordWrap(True)
        remark.setTextFormat(Qt.TextFormat.PlainText)
        remark.hide()
        form.addRow(caption, found.widget)
        form.addRow(remark)
        self._lines[name] = _Line(found, caption, remark)

    def _look(self) -> None:
        """Mark what was changed, and say what the register would not take."""
        values = self.values()
        for name, line in self._lines.items():
            _mark(line.caption, title(name), name in values)
            problem = self._problem(name, values) if name in values or self._insists else ""
            remarks = [text for text in (problem, self._others.get(name), self._hint(name, values)) if text]
            line.remark.setText("\n".join(f"⚠ {text}" for text in remarks))
            line.remark.setVisible(bool(remarks))
            line.editor.widget.setAccessibleDescription(" ".join(remarks))
        self.place.set_protected(self._lines["location_kind"].editor.value() == "protected")
        names = {"x" if name == "y" else name for name in values} - {"position_quality"}
        self.summary.setText(tr("Changed fields: {count}").format(count=len(names)) if names else "")
        self.save_button.setEnabled(bool(names))

    def _hint(self, name: str, values: Mapping[str, Any]) -> str:
        """What happens with a value that is right."""
        assert self._snapshot
        known = {text.casefold() for text in self._snapshot.providers.values()}
        if name == PROVIDER and values.get(name) and values[name].casefold() not in known:
            return tr("This provider is new; it is entered with the institution.")
        located = any(self._row.get(field) is not None for field in ("street", "house_number", "x"))
        if name == "location_kind" and values.get(name) == "protected" and located:
            return tr("Street, house number and position are removed from the register when this is saved.")
        return ""

    def _problem(self, name: str, values: Mapping[str, Any]) -> str:
        """Why the register would not take what is in a field, together with what is in the others; '' if it would."""
        assert self._snapshot
        if name not in values:
            missing = not self._row and name in BY_NAME and BY_NAME[name].required and name not in NEW
            return tr("'{field}' must not be empty.").format(field=title(name)) if missing else ""
        mine = {axis: values[axis] for axis in ("x", "y") if axis in values} if name == "x" else {name: values[name]}
        others = {**(self._row or NEW), **{key: value for key, value in values.items() if key not in mine}}
        if name == "part_of" and values[name] not in (None, *self._snapshot.by_id):
            return tr("The register has no institution of this name. Choose one of those that are suggested.")
        others["name"] = others.get("name") or title("name")
        try:
            checked(mine, others, self._snapshot.category_titles)
        except PlanningError as error:
            return error.message.removeprefix(f"{others['name']}: ")
        return ""


def _mark(caption: QLabel, text: str, is_changed: bool) -> None:
    """A changed field is told by a sign and by bold letters, not by colour."""
    _embolden(caption, is_changed)
    caption.setText(f"{text} *" if is_changed else text)


def _embolden(label: QLabel, bold: bool) -> None:
    font = label.font()
    font.setBold(bold)
    label.setFont(font)
