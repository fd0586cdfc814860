"""Sozialplanung's page in QGIS's options: what a user sets once, and the categories of the register in use."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.gui import QgsDoubleSpinBox, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QRegularExpression, Qt
from qgis.PyQt.QtGui import QIcon, QRegularExpressionValidator
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..plugin.core.errors import PlanningError
from ..plugin.core.resources import RESOURCES
from ..plugin.core.texts import format_number, tr
from ..plugin.settings import (
    area_code,
    save_area_code,
    save_thresholds,
    save_user_initials,
    shipped_thresholds,
    thresholds,
    user_initials,
)
from .options_papers import PapersOptions
from .scrolled import scrolled

if TYPE_CHECKING:
    from ..plugin.store.address import Address

PAGE = "Sozialplanung"
LONGEST_INITIALS = 12
AS_SHIPPED = 0.0  # percent; as a threshold it would mean nothing


class OptionsPage(QgsOptionsPageWidget):
    """Initials, area code, thresholds, what strategy papers say of the city; and a button for the categories of
    ``register``, where there is one.
    """

    def __init__(
        self,
        parent: QWidget | None,
        changed: Callable[[], None],
        register: Callable[[], Address | None],
        categories_changed: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)  # by which QGIS shows the page that it cannot save
        self._changed, self._register, self._categories_changed = changed, register, categories_changed
        self._papers = PapersOptions(self)
        tabs = QTabWidget(self)
        tabs.setObjectName("tabs")
        tabs.addTab(scrolled(self._navigator()), tr("Sozialnavigator"))
        tabs.addTab(scrolled(self._papers), tr("Strategy papers"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(tabs)

    def isValid(self) -> bool:
        """QGIS asks it before it saves any page."""
        return not self._refusal()

    def apply(self) -> None:
        save_user_initials(self._user.text())
        save_area_code(self._area_code.text())
        if self.isValid():
            save_thresholds(_share(self._accept), _share(self._review))
        self._papers.apply()
        self._changed()

    def _navigator(self) -> QWidget:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        for group in (self._person(), self._reconciliation(), self._categories()):
            layout.addWidget(group)
        layout.addStretch()
        return page

    def _person(self) -> QGroupBox:
        self._user = QLineEdit(user_initials(), self)
        self._user.setObjectName("user")
        self._user.setMaxLength(LONGEST_INITIALS)
        self._user.setToolTip(tr("The history of the register names you by them."))
        self._area_code = QLineEdit(area_code(), self)
        self._area_code.setObjectName("area_code")
        self._area_code.setPlaceholderText("0208")
        self._area_code.setValidator(QRegularExpressionValidator(QRegularExpression("0[1-9][0-9]{0,4}"), self))
        self._area_code.setToolTip(tr("Phone numbers in lists that have none get it."))
        group = QGroupBox(tr("Register of institutions"), self)
        form = QFormLayout(group)
        form.addRow(tr("Your &initials"), self._user)
        form.addRow(
            _note(tr("Nothing is counted or measured per person. The initials only say who knows the reason."), group)
        )
        form.addRow(tr("&Area code of the city"), self._area_code)
        return group

    def _reconciliation(self) -> QGroupBox:
        group = QGroupBox(tr("Reconciliation with lists"), self)
        (accept, review), shipped = thresholds(), shipped_thresholds()
        self._accept = _percent_box("accept", accept, shipped[0], group)
        self._review = _percent_box("review", review, shipped[1], group)
        self._accept.setToolTip(tr("Pairs that are at least as probable are shown as matches."))
        self._review.setToolTip(tr("Pairs that are less probable are taken for different institutions."))
        self._told = _note("", group)
        self._told.setObjectName("thresholds_told")
        form = QFormLayout(group)
        meaning = tr(
            "Of each pair of an institution and a record of a list, the reconciliation says how probable it is that "
            "both are the same. From the first threshold on it is a match, from the second one on it is for people to "
            "review."
        )
        form.addRow(_note(meaning, group))
        form.addRow(tr("Match &from"), self._accept)
        form.addRow(tr("&Review from"), self._review)
        form.addRow(self._told)
        for box in (self._accept, self._review):
            box.valueChanged.connect(self._check)
        self._check()
        return group

    def _categories(self) -> QGroupBox:
        group = QGroupBox(tr("Categories"), self)
        address = self._register()
        button = QPushButton(tr("&Categories…"), group)
        button.setObjectName("categories_button")
        button.setEnabled(address is not None)
        button.clicked.connect(self._open_categories)
        text = (
            tr("Names, order, symbols and words of lists of the register that is open:\n{register}").format(
                register=address.name
            )
            if address
            else tr("Each register has its own list. Open a register in the Sozialnavigator first.")
        )
        self._unread = _note("", group)
        self._unread.setObjectName("unread")
        self._unread.hide()
        layout = QVBoxLayout(group)
        layout.addWidget(_note(text, group))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._unread)
        return group

    def _open_categories(self) -> None:
        from ..plugin.store.category_table import read_categories
        from .categories_dialog import CategoriesDialog

        address = self._register()
        assert address, "without a register there is nothing to press"
        self._unread.hide()
        try:
            seen = read_categories(address)
        except PlanningError as error:
            self._unread.setText(f"⚠ {error}")
            self._unread.show()
            return
        dialog = CategoriesDialog(address, seen, self._user.text(), self)
        dialog.saved.connect(lambda _: self._categories_changed())
        dialog.exec()
        dialog.deleteLater()

    def _check(self) -> None:
        refusal = self._refusal()
        self._told.setText(f"⚠ {refusal}")
        self._told.setVisible(bool(refusal))

    def _refusal(self) -> str:
        """Why the thresholds cannot be saved; '' if they can."""
        shipped = shipped_thresholds()
        boxes = zip((self._accept, self._review), shipped, strict=True)
        accept, review = (given if (given := _share(box)) is not None else own for box, own in boxes)
        if accept >= review:
            return ""
        return tr(
            "A match cannot need less than a review: now it is {accept} % and {review} %. Raise the first threshold, "
            "or lower the second one."
        ).format(accept=format_number(accept * 100, 1), review=format_number(review * 100, 1))


class OptionsPageFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever the options are opened. ``changed`` is called when they are saved.

    ``register`` gives the one whose categories can be changed; ``categories_changed`` is called when they were.
    """

    def __init__(
        self,
        changed: Callable[[], None],
        register: Callable[[], Address | None] = lambda: None,
        categories_changed: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__(PAGE, QIcon(str(RESOURCES / "icons" / "sozialplanung.svg")))
        self._callables = changed, register, categories_changed

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:
        return OptionsPage(parent, *self._callables)


def _note(text: str, parent: QWidget) -> QLabel:
    note = QLabel(text, parent)
    note.setWordWrap(True)
    return note


def _percent_box(name: str, share: float | None, shipped: float, parent: QWidget) -> QgsDoubleSpinBox:
    box = QgsDoubleSpinBox(parent)
    box.setObjectName(name)
    box.setRange(AS_SHIPPED, 100)
    box.setDecimals(1)
    box.setSuffix(" %")
    text = tr("as shipped ({percent} %)").format(percent=format_number(shipped * 100))
    box.setSpecialValueText(text)
    box.setClearValue(AS_SHIPPED, text)
    box.setValue(AS_SHIPPED if share is None else share * 100)
    return box


def _share(box: QgsDoubleSpinBox) -> float | None:
    """What the box shows, from 0 to 1; None: as shipped."""
    return None if box.value() == AS_SHIPPED else round(box.value() / 100, 4)
