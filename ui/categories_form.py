"""One category of the city's list."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from qgis.core import QgsApplication
from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from ..plugin.core.register.categories import Category
from ..plugin.core.register.category_list import LONGEST_KEY, suggested_key
from ..plugin.core.texts import tr
from ..plugin.store.project.words import choices
from .category_icons import category_icons

WHITE = "#FFFFFF"
LINES = 6  # of words that are seen at once


class CategoryForm(QWidget):
    """Shows a category, and gives it as somebody has changed it. The key of a saved one cannot be changed."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._category = Category("", "")
        self._taken: Collection[str] = ()
        self._side = 2 * QgsApplication.scaleIconSize(16, True)
        self.name, self.key, self.target_group = (QLineEdit(self) for _ in range(3))
        self.words, self.colour, self.symbol = QPlainTextEdit(self), QgsColorButton(self), QComboBox(self)
        self.key.setMaxLength(LONGEST_KEY)
        self.target_group.setPlaceholderText(tr("everybody"))
        self.words.setTabChangesFocus(True)
        margins = 2 * (self.words.frameWidth() + round(self.words.document().documentMargin()))
        self.words.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + margins)
        self.colour.setColorDialogTitle(tr("Colour"))
        rows = (
            ("category_name", self.name, tr("&Name"), tr("What maps, forms and lists call it.")),
            ("category_key", self.key, tr("Ke&y"),
             tr("What institutions bear. It stays as it is once the category is saved.")),
            ("target_group", self.target_group, tr("&Target group"),
             tr("The ages that its places are for, such as u6, 6-18 or 65+. Empty: everybody.")),
            ("words", self.words, tr("&Words of lists"),
             tr("Further words by which lists name the category, separated by commas. *grundschule also means words "
                "that end with it.")),
            ("colour", self.colour, tr("&Colour"), tr("The colour of its symbol on the map.")),
            ("symbol", self.symbol, tr("&Symbol"), tr("The shape of its symbol on the map.")),
        )  # fmt: skip
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        for name, widget, title, tip in rows:
            widget.setObjectName(name)
            widget.setToolTip(tip)
            label = QLabel(title, self)
            label.setBuddy(widget)
            widget.setAccessibleName(title.replace("&", ""))
            form.addRow(label, widget)
        for edit in (self.name, self.key, self.target_group):
            edit.textEdited.connect(self._edited)
        self.words.textChanged.connect(self._edited)
        self.colour.colorChanged.connect(self._coloured)
        self.symbol.activated.connect(self._edited)

    def load(self, category: Category, taken: Collection[str] | None) -> None:
        """Show a category. ``taken``: the keys of the others; None for one that is in the register already."""
        self._category, self._taken = category, taken or ()
        with QSignalBlocker(self.words), QSignalBlocker(self.colour):
            self.name.setText(category.name)
            self.key.setText(category.category)
            self.key.setEnabled(taken is not None)
            self.target_group.setText(category.target_group)
            self.words.setPlainText(", ".join(category.words))
            self.colour.setColor(QColor(category.colour or WHITE))
            self._fill_symbols(category.symbol)
        self._suggest()

    def category(self) -> Category:
        """As it is shown; without a key, it gets the one that is suggested."""
        shown = QColor(self._category.colour or WHITE)
        words = self.words.toPlainText().replace("\n", ",").split(",")
        return replace(
            self._category,
            category=self.key.text().strip() or self.key.placeholderText(),
            name=self.name.text().strip(),
            target_group=self.target_group.text().strip(),
            words=tuple(filter(None, (word.strip() for word in words))),
            colour=self._category.colour if self.colour.color() == shown else self.colour.color().name().upper(),
            symbol=self.symbol.currentData() or "",
        )

    def focus(self, field: str) -> None:
        """Put the cursor to the widget of a field of the table."""
        {"name": self.name, "category": self.key, "target_group": self.target_group}[field].setFocus()

    def _edited(self) -> None:
        self._suggest()
        self.changed.emit()

    def _coloured(self) -> None:
        self._fill_symbols(self.symbol.currentData())
        self._edited()

    def _suggest(self) -> None:
        self.key.setPlaceholderText(suggested_key(self.name.text(), self._taken) if self.key.isEnabled() else "")

    def _fill_symbols(self, chosen: str) -> None:
        """The shapes in the colour of the category, and the one that the city has come by otherwise."""
        shapes = choices("symbol")
        if chosen not in shapes:
            shapes = {chosen: chosen, **shapes}
        colour = self.colour.color().name()
        icons = category_icons([Category(shape, "", colour=colour, symbol=shape) for shape in shapes], self._side)
        self.symbol.clear()
        for shape, title in shapes.items():
            self.symbol.addItem(icons[shape], title, shape)
        self.symbol.setCurrentIndex(self.symbol.findData(chosen))
