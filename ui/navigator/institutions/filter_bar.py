"""What limits the list: the search field, and the filters that fold away below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from qgis.gui import QgsCheckableComboBox, QgsCollapsibleGroupBoxBasic, QgsFilterLineEdit
from qgis.PyQt.QtCore import QDate, QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from ....plugin.core.navigator.counts import natural
from ....plugin.core.navigator.directory import Box, Filter
from ....plugin.core.register.categories import Category
from ....plugin.core.register.changes import CONFIRMED_YEARS
from ....plugin.core.texts import tr
from ....plugin.store.values import this_day
from ...date_typing import take_days
from .area_picker import AreaPicker


class FilterBar(QWidget):
    """``changed``: another filter. ``day_changed``: the list of another day is wanted."""

    changed = pyqtSignal()
    day_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QgsFilterLineEdit(self)
        self.search.setObjectName("search")
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(tr("Name, address, provider, phone …"))
        key = QKeySequence(QKeySequence.StandardKey.Find).toString(QKeySequence.SequenceFormat.NativeText)
        self.search.setToolTip(tr("All words have to occur ({key})").format(key=key))
        self.search.setAccessibleName(tr("Search for institutions"))
        self.group = QgsCollapsibleGroupBoxBasic(tr("Filters"), self)
        self.group.setObjectName("filters")
        self._make_controls()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search)
        layout.addWidget(self.group)
        self.group.setCollapsed(True)
        self.search.valueChanged.connect(lambda _: self.changed.emit())

    def _make_controls(self) -> None:
        self.categories = QgsCheckableComboBox(self.group)
        self.categories.setDefaultText(tr("all"))
        self.categories.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.area_picker = AreaPicker(self.group)
        self.valid_box = QCheckBox(tr("&There on"), self.group)
        self.valid_box.setChecked(True)
        self.valid_box.setToolTip(tr("Untick it to see closed institutions as well, and those still to open"))
        today = this_day()
        self.day_edit = QDateEdit(_date(today), self.group)
        self.day_edit.setMaximumDate(QDate(today.year + 5, 12, 31))
        self.day_edit.setKeyboardTracking(False)  # a day is read when it is typed, not each of its digits
        take_days(self.day_edit)
        self.day_edit.setToolTip(tr("Another day shows the institutions with the values known then"))
        self.place_combo = _combo(self.group, (("", tr("all")), ("without", tr("without a place")),
                                               ("protected", tr("protected address"))))  # fmt: skip
        self.release_combo = _combo(self.group, (("", tr("all")), ("public", tr("public")),
                                                 ("internal", tr("internal"))))  # fmt: skip
        self.map_box = QCheckBox(tr("Only on the &visible map"), self.group)
        self.unconfirmed_box = QCheckBox(
            tr("not confirmed for {years} years").format(years=CONFIRMED_YEARS), self.group
        )
        form = QFormLayout(self.group)
        form.addRow(tr("Cate&gories"), self.categories)
        self.area_picker.add_rows(form)
        form.addRow(self.valid_box, self.day_edit)
        form.addRow(tr("&Place"), self.place_combo)
        form.addRow(tr("Re&lease"), self.release_combo)
        form.addRow(self.map_box)
        form.addRow(self.unconfirmed_box)
        self._name_controls()
        self._connect_controls()

    def _name_controls(self) -> None:
        for name, widget, title in (
            ("categories", self.categories, tr("Categories")),
            ("valid_box", self.valid_box, ""),
            ("day", self.day_edit, tr("Day on which the institutions are there")),
            ("place", self.place_combo, tr("Place")),
            ("release", self.release_combo, tr("Release")),
            ("map_box", self.map_box, ""),
            ("unconfirmed_box", self.unconfirmed_box, ""),
        ):
            widget.setObjectName(name)
            if title:
                widget.setAccessibleName(title)

    def _connect_controls(self) -> None:
        self.categories.checkedItemsChanged.connect(lambda _: self.changed.emit())
        self.area_picker.changed.connect(self.changed)
        self.valid_box.toggled.connect(self.day_edit.setEnabled)
        self.valid_box.toggled.connect(lambda _: self.day_changed.emit())
        self.day_edit.dateChanged.connect(lambda _: self.day_changed.emit())
        for combo in (self.place_combo, self.release_combo):
            combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        for box in (self.map_box, self.unconfirmed_box):
            box.toggled.connect(lambda _: self.changed.emit())

    @property
    def day(self) -> date:
        """The day of the list: today, where it is not limited to one."""
        return self.day_edit.date().toPyDate() if self.valid_box.isChecked() else this_day()

    def wanted(self, box: Box | None) -> Filter:
        """The filter as it is set. ``box``: what the map shows, which counts if it is asked for."""
        return Filter(
            self.search.value(),
            frozenset(self.categories.checkedItemsData()),
            self.area_picker.chosen,
            box if self.map_box.isChecked() else None,
            self.valid_box.isChecked(),
            self.unconfirmed_box.isChecked(),
            self.place_combo.currentData(),
            self.release_combo.currentData(),
        )

    def set_categories(self, categories: Sequence[Category]) -> None:
        """Offer these; those that are chosen stay so if they are still there."""
        kept = self.categories.checkedItemsData()
        with QSignalBlocker(self.categories):
            self.categories.clear()
            for entry in categories:
                state = Qt.CheckState.Checked if entry.category in kept else Qt.CheckState.Unchecked
                self.categories.addItemWithCheckState(entry.name, state, entry.category)

    def reset(self, also_closed: bool = False) -> None:
        """Show everything that is there today, or closed institutions as well."""
        with QSignalBlocker(self):
            self.search.clearValue()
            self.categories.deselectAllOptions()
            self.area_picker.reset()
            self.valid_box.setChecked(not also_closed)
            self.day_edit.setDate(_date(this_day()))
            self.place_combo.setCurrentIndex(0)
            self.release_combo.setCurrentIndex(0)
            self.map_box.setChecked(False)
            self.unconfirmed_box.setChecked(False)
        self.day_changed.emit()

    @property
    def is_limited(self) -> bool:
        """Whether a filter is set, or something searched."""
        return bool(self.search.value()) or any(self._active())

    def summary(self) -> str:
        """The filters that are set, beside the search field; '' for none."""
        return " · ".join(self._active())

    def _active(self) -> Iterator[str]:
        if chosen := self.categories.checkedItems():
            yield tr("categories: {names}").format(names=", ".join(chosen))
        if areas := self.area_picker.chosen:
            names = [name or tr("in no area") for name in sorted(areas, key=natural)]
            yield tr("areas: {names}").format(names=", ".join(names))
        if not self.valid_box.isChecked():
            yield tr("closed ones as well")
        elif self.day != this_day():
            yield tr("as on {day}").format(day=self.day_edit.text())
        for combo in (self.place_combo, self.release_combo):
            if combo.currentData():
                yield combo.currentText()
        if self.unconfirmed_box.isChecked():
            yield self.unconfirmed_box.text()
        if self.map_box.isChecked():
            yield tr("visible map")


def _combo(parent: QWidget, entries: Sequence[tuple[str, str]]) -> QComboBox:
    combo = QComboBox(parent)
    for data, text in entries:
        combo.addItem(text, data)
    return combo


def _date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
