"""Sozialplanung's page in QGIS's options: what a user sets once."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ..plugin.core.resources import RESOURCES
from ..plugin.core.texts import tr
from ..plugin.settings import area_code, save_area_code, save_user_initials, user_initials

LONGEST_INITIALS = 12


class OptionsPage(QgsOptionsPageWidget):
    """Initials and area code."""

    def __init__(self, parent: QWidget | None, changed: Callable[[], None]) -> None:
        super().__init__(parent)
        self.changed = changed
        self.user = QLineEdit(user_initials(), self)
        self.user.setObjectName("user")
        self.user.setMaxLength(LONGEST_INITIALS)
        self.user.setToolTip(tr("The history of the register names you by them."))
        self.area_code = QLineEdit(area_code(), self)
        self.area_code.setObjectName("area_code")
        self.area_code.setPlaceholderText("0208")
        self.area_code.setToolTip(tr("Phone numbers in lists that have none get it."))
        note = QLabel(
            tr("Nothing is counted or measured per person. The initials only say who knows the reason."), self
        )
        note.setWordWrap(True)
        form = QFormLayout()
        form.addRow(tr("Your initials"), self.user)
        form.addRow(tr("Area code of the city"), self.area_code)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addStretch()

    def apply(self) -> None:
        save_user_initials(self.user.text())
        save_area_code(self.area_code.text())
        self.changed()


class OptionsPageFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever the options are opened; ``changed`` is called when they are saved."""

    def __init__(self, changed: Callable[[], None]) -> None:
        super().__init__("Sozialplanung", QIcon(str(RESOURCES / "icons" / "sozialplanung.svg")))
        self.changed = changed

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:
        return OptionsPage(parent, self.changed)
