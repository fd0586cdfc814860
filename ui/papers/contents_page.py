"""The page on which edition, pages, districts and looks of the papers are chosen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...plugin.core.errors import PlanningError
from ...plugin.core.papers.target_fields import read_target_groups
from ...plugin.core.texts import tr
from ...plugin.papers.order import PUBLIC
from ..profile.choices import Choices
from ..profile.profile_selector import ProfileSelector
from .choices import editions, languages, pages, palettes, papers

NEEDS = {"institutions": "INSTITUTIONS", "comparison": "PREVIOUS_AREAS"}  # the layer that pages are about
LINES = 10  # of the list of districts


class ContentsPage(QWidget):
    """Tells by ``changed`` that something was chosen."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._combos: dict[str, QComboBox] = {}
        self._lines: dict[str, QLineEdit] = {}
        self._pages = {name: QCheckBox(title, self) for name, title in pages()}
        self._off: set[str] = set()  # the pages that somebody does not want
        middle = QHBoxLayout()
        for group in (self._contents(), self._districts()):
            middle.addWidget(group)
        layout = QVBoxLayout(self)
        layout.addWidget(self._edition())
        layout.addLayout(middle)
        layout.addWidget(self._details())
        layout.addStretch()

    def offer_districts(self, names: Iterable[str]) -> None:
        """Offer these districts, all of them checked."""
        self.districts.blockSignals(True)
        self.districts.clear()
        for name in names:
            QListWidgetItem(name, self.districts).setCheckState(Qt.CheckState.Checked)
        self.districts.blockSignals(False)

    def offer_pages(self, layers: Collection[str]) -> None:
        """Offer the pages that can be made with the layers of these parameters."""
        for name, box in self._pages.items():
            possible = name not in NEEDS or NEEDS[name] in layers
            box.setEnabled(possible)
            box.blockSignals(True)
            box.setChecked(possible and name not in self._off)
            box.blockSignals(False)
            box.setToolTip("" if possible else tr("Choose the layer that it is about first."))

    def load(self, parameters: dict[str, Any]) -> None:
        """Show these choices among what is offered."""
        for name, combo in self._combos.items():
            combo.setCurrentIndex(max(0, combo.findData(parameters.get(name))))
        for name, edit in self._lines.items():
            edit.setText(parameters.get(name) or "")
        self.occurring.setChecked(bool(parameters.get("OCCURRING_ONLY")))
        self._templates.setFilePath(parameters.get("TEMPLATES") or "")
        self._profile.set_value(parameters.get("PROFILE") or "")
        self._off = {name for name in self._pages if name not in parameters.get("PAGES", self._pages)}
        for name, box in self._pages.items():
            box.setChecked(box.isEnabled() and name not in self._off)
        chosen = parameters.get("DISTRICT_FILTER") or self._names()
        self._check(lambda name: name in chosen)

    def parameters(self) -> dict[str, Any]:
        """By the names of the algorithm; no districts mean all."""
        chosen = self._checked()
        return {
            **{name: combo.currentData() for name, combo in self._combos.items()},
            **{name: edit.text().strip() for name, edit in self._lines.items()},
            "PAGES": [name for name, box in self._pages.items() if box.isChecked()],
            "DISTRICT_FILTER": [] if chosen == self._names() else chosen,
            "OCCURRING_ONLY": self.occurring.isChecked(),
            "TEMPLATES": self._templates.filePath(),
            "PROFILE": self._profile.value(),
        }

    def is_public(self) -> bool:
        return bool(self._combos["EDITION"].currentData() == PUBLIC)

    def problem(self) -> str:
        """Why there is no going on, '' if there is."""
        if not any(box.isChecked() for box in self._pages.values()):
            return tr("Choose at least one kind of page.")
        if not self._checked():
            return tr("Choose at least one district.")
        try:
            read_target_groups(self._lines["TARGET_GROUPS"].text())
        except PlanningError as error:
            return str(error)
        return ""

    def _edition(self) -> QGroupBox:
        group = QGroupBox(tr("Edition"), self)
        form = QFormLayout(group)
        form.addRow(tr("&Edition"), self._combo("EDITION", editions()))
        form.addRow(tr("P&aper"), self._combo("PAPER", papers()))
        form.addRow(tr("Pa&lette"), self._combo("PALETTE", palettes()))
        form.addRow(tr("Lan&guage"), self._combo("LANGUAGE", languages()))
        return group

    def _contents(self) -> QGroupBox:
        group = QGroupBox(tr("Pages"), self)
        layout = QVBoxLayout(group)
        for name, box in self._pages.items():
            box.setObjectName(f"page_{name}")
            box.setChecked(True)
            box.toggled.connect(lambda checked, name=name: self._want(name, checked))
            layout.addWidget(box)
        self.occurring = QCheckBox(tr("Legend shows only classes that occur"), group)
        self.occurring.setObjectName("OCCURRING_ONLY")
        layout.addSpacing(self.fontMetrics().height())
        layout.addWidget(self.occurring)
        layout.addStretch()
        return group

    def _districts(self) -> QGroupBox:
        group = QGroupBox(tr("Districts"), self)
        self.districts = QListWidget(group)
        self.districts.setObjectName("DISTRICT_FILTER")
        self.districts.setAccessibleName(tr("Districts with a paper"))
        self.districts.setToolTip(tr("Space checks and unchecks a district."))
        self.districts.setMinimumHeight(LINES * self.fontMetrics().lineSpacing())
        self.districts.itemChanged.connect(lambda _: self.changed.emit())
        buttons = QVBoxLayout()
        for name, icon, title, check in (
            ("all", "mActionSelectAll.svg", tr("Check all districts"), True),
            ("none", "mActionDeselectAll.svg", tr("Uncheck all districts"), False),
        ):
            button = QToolButton(group)
            button.setObjectName(name)
            button.setIcon(QgsApplication.getThemeIcon(icon))
            button.setToolTip(title)
            button.setAccessibleName(title)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _, check=check: self._check(lambda _: check))
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QHBoxLayout(group)
        layout.addWidget(self.districts, 1)
        layout.addLayout(buttons)
        return group

    def _details(self) -> QGroupBox:
        group = QgsCollapsibleGroupBox(tr("More"), self)
        form = QFormLayout(group)
        form.addRow(tr("Num&ber of the proposal"), self._line("PROPOSAL", tr("Printed on each page of the paper.")))
        form.addRow(tr("Anne&x"), self._line("ANNEX", tr("Printed beside the number of the proposal.")))
        groups = tr("Fields of the areas with the number of people: u6=pop_u6; 65+=pop_65plus. Empty: found by name.")
        form.addRow(tr("People of the target gro&ups"), self._line("TARGET_GROUPS", groups))
        self._profile = ProfileSelector(group)
        self._profile.setToolTip(tr("Empty: the method stored with the layer, else mss."))
        form.addRow(tr("Met&hod profile"), self._profile)
        self._templates = QgsFileWidget(group)
        self._templates.setObjectName("TEMPLATES")
        self._templates.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._templates.setToolTip(
            tr("Templates saved from the layout designer take the place of those of the same name.")
        )
        form.addRow(tr("&Folder with own templates"), self._templates)
        group.setCollapsed(True)
        return group

    def _combo(self, name: str, choices: Choices) -> QComboBox:
        combo = self._combos[name] = QComboBox(self)
        combo.setObjectName(name)
        for value, title in choices:
            combo.addItem(title, value)
        combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        return combo

    def _line(self, name: str, hint: str) -> QLineEdit:
        edit = self._lines[name] = QLineEdit(self)
        edit.setObjectName(name)
        edit.setToolTip(hint)
        edit.textChanged.connect(lambda _: self.changed.emit())
        return edit

    def _want(self, name: str, wanted: bool) -> None:
        self._off = self._off - {name} if wanted else self._off | {name}
        self.changed.emit()

    def _check(self, wanted: Callable[[str], bool]) -> None:
        self.districts.blockSignals(True)
        for item in self._items():
            item.setCheckState(Qt.CheckState.Checked if wanted(item.text()) else Qt.CheckState.Unchecked)
        self.districts.blockSignals(False)
        self.changed.emit()

    def _items(self) -> list[QListWidgetItem]:
        return [item for row in range(self.districts.count()) if (item := self.districts.item(row))]

    def _names(self) -> list[str]:
        return [item.text() for item in self._items()]

    def _checked(self) -> list[str]:
        return [item.text() for item in self._items() if item.checkState() == Qt.CheckState.Checked]
