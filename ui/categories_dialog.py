"""The city's list of categories, as people change it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from ..plugin.core.errors import PlanningError
from ..plugin.core.register.categories import Category
from ..plugin.core.register.category_list import problems
from ..plugin.core.texts import tr
from ..plugin.settings import checked_user
from ..plugin.store.address import Address
from ..plugin.store.category_table import read_categories, save_categories
from ..plugin.store.project.opened import show_categories
from ..plugin.store.register import open_register
from ..plugin.store.rules import GERMAN
from ..plugin.store.step import Signature
from .categories_form import CategoryForm
from .category_icons import category_icons

CATEGORY = Qt.ItemDataRole.UserRole
SAVED = CATEGORY + 1  # whether the category is in the register already
NEW = Category("", "", colour="#808080", symbol="circle")


class CategoriesDialog(QDialog):
    """Changes the categories ``seen`` of a register in one step, which ``saved`` tells. ``user``: initials, '' for
    those in the options."""

    saved = pyqtSignal(str)

    def __init__(
        self, address: Address, seen: Sequence[Category], user: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._address, self._user = address, user
        side = QgsApplication.scaleIconSize(16, True)
        self._small = QSize(side, side)
        self.setObjectName("categories_dialog")
        self.setWindowTitle(tr("Categories of the register"))
        self.told = QLabel(self)
        self.told.setObjectName("told")
        self.told.setWordWrap(True)
        self.told.hide()
        self.list = QListWidget(self)
        self.list.setObjectName("categories")
        self.list.setIconSize(self._small)
        self.list.setAccessibleName(tr("Categories in their order"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.form = CategoryForm(self)
        self.reason = QLineEdit(tr("List of categories changed", GERMAN), self)
        self.reason.setObjectName("reason")
        self.reason.setToolTip(tr("The history of the register keeps it."))
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Save | kinds.Cancel, self)
        self._lay_out()
        self.list.currentItemChanged.connect(self._show)
        self.form.changed.connect(self._take)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self._load(seen)

    def reject(self) -> None:
        if self._categories() == list(self._seen) or self._may_discard():
            super().reject()

    def _lay_out(self) -> None:
        text = tr(
            "Lists and maps show the categories in this order. A saved category cannot be deleted, since institutions "
            "and their history bear its key; rename it, or move it to the end."
        )
        note = QLabel(text, self)
        note.setWordWrap(True)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.list)
        left.addWidget(self._tool_bar())
        right.addWidget(self.form)
        right.addStretch()
        middle = QHBoxLayout()
        middle.addLayout(left, 2)
        middle.addLayout(right, 3)
        reason = QFormLayout()
        reason.addRow(tr("&Reason"), self.reason)
        layout = QVBoxLayout(self)
        layout.addWidget(note)
        layout.addLayout(middle, 1)
        layout.addLayout(reason)
        layout.addWidget(self.told)
        layout.addWidget(self.buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 120, self.sizeHint().height())

    def _tool_bar(self) -> QToolBar:
        bar = QToolBar(self)
        bar.setIconSize(self._small)
        for name, icon, title, keys, run in (
            ("add", "symbologyAdd.svg", tr("Add category"), "Ins", self._add_new),
            ("remove", "symbologyRemove.svg", tr("Remove a category that is not saved yet"), "Ctrl+Del", self._remove),
            ("up", "mActionArrowUp.svg", tr("Move up"), "Ctrl+Up", lambda: self._move(-1)),
            ("down", "mActionArrowDown.svg", tr("Move down"), "Ctrl+Down", lambda: self._move(1)),
        ):
            action = QAction(QgsApplication.getThemeIcon(icon), title, self)
            action.setObjectName(name)
            action.setShortcut(QKeySequence(keys))
            action.setToolTip(f"{title} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
            action.triggered.connect(lambda _, run=run: run())
            bar.addAction(action)
            if name == "remove":
                self.remove = action
            bar.widgetForAction(action).setAccessibleName(title)
            bar.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return bar

    def _load(self, seen: Sequence[Category]) -> None:
        self._seen = seen
        self.list.clear()
        for item in seen:
            self._add(item, self.list.count())
        self.list.setCurrentRow(0)

    def _categories(self) -> list[Category]:
        found = (self.list.item(row).data(CATEGORY) for row in range(self.list.count()))
        return [item for item in found if isinstance(item, Category)]

    def _add(self, category: Category, row: int) -> None:
        item = QListWidgetItem()
        item.setData(SAVED, category in self._seen)
        self._set(item, category)
        self.list.insertItem(row, item)

    def _set(self, item: QListWidgetItem, category: Category) -> None:
        item.setData(CATEGORY, category)
        item.setText(category.name or tr("(no name yet)"))
        shown = replace(category, category="shown")  # a new one has no key yet
        item.setIcon(category_icons([shown], 2 * self._small.width())["shown"])

    def _show(self, item: QListWidgetItem | None) -> None:
        self.form.setEnabled(item is not None)
        if item is None:
            return
        others = {other.category for row, other in enumerate(self._categories()) if row != self.list.row(item)}
        self.form.load(item.data(CATEGORY), None if item.data(SAVED) else others)
        self.remove.setEnabled(not item.data(SAVED))

    def _take(self) -> None:
        """What the form shows into the list."""
        item = self.list.currentItem()
        assert item, "without a category the form is disabled"
        self._set(item, self.form.category())

    def _add_new(self) -> None:
        row = self.list.currentRow() + 1
        self._add(NEW, row)
        self.list.setCurrentRow(row)
        self.form.focus("name")

    def _remove(self) -> None:
        self.list.takeItem(self.list.currentRow())

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + by < self.list.count():
            self.list.insertItem(row + by, self.list.takeItem(row))
            self.list.setCurrentRow(row + by)

    def _save(self) -> None:
        self.told.hide()
        wanted = self._categories()
        for problem in problems(wanted, self._seen):
            self.list.setCurrentRow(problem.place)
            self.form.focus(problem.field)
            self._tell(problem.error)
            return
        try:
            signature = Signature(checked_user(self._user), self.reason.text().strip())
            with open_register(self._address) as register:
                step = save_categories(register, wanted, self._seen, signature)
            if step:
                self._load(read_categories(self._address))
                self.saved.emit(step)
                project = QgsProject.instance()
                assert project, "QGIS always has one"
                show_categories(self._address, project)
        except PlanningError as error:
            self._tell(error)
        else:
            self.accept()

    def _tell(self, error: PlanningError) -> None:
        self.told.setText(f"⚠ {error}")
        self.told.show()
        # By itself the dialog would press the form together: wrapped texts say too late how high they are.
        self.resize(self.width(), max(self.height(), self.layout().totalHeightForWidth(self.width())))

    def _may_discard(self) -> bool:
        kinds = QMessageBox.StandardButton
        question = tr("The changes to the categories have not been saved. Discard them?")
        answer = QMessageBox.question(
            self, self.windowTitle(), question, kinds.Discard | kinds.Cancel, kinds.Cancel
        )  # fmt: skip
        return bool(answer == kinds.Discard)
