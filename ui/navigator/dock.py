"""The dock: a register at the top, its pages below."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget, QgsMapCanvas
from qgis.PyQt.QtCore import QSize, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon, QKeySequence
from qgis.PyQt.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QShortcut,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...plugin.core.resources import RESOURCES
from ...plugin.core.texts import current_language, tr
from ...plugin.navigator.places import address_in, is_there, text_of
from ...plugin.settings import last_register, save_last_register
from ...plugin.store.address import GeoPackageAddress
from .applying.page import ApplyPage
from .elided_label import ElidedLabel
from .institutions.page import InstitutionsPage
from .map_link import MapLink
from .notice_bar import NoticeBar
from .reconciling.page import ReconcilePage
from .register_menu import RegisterMenu
from .reviewing.page import ReviewPage
from .session import Session
from .watcher import Watcher

LEAST_WIDTH = 50  # letters, below which the pages would have to be moved sideways
Page = InstitutionsPage | ReconcilePage | ReviewPage | ApplyPage


class NavigatorDock(QgsDockWidget):
    """``Bedienfeld Sozialnavigator``. ``options`` opens the plugin's page of QGIS's options."""

    def __init__(self, canvas: QgsMapCanvas, options: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(tr("Sozialnavigator panel"), parent)
        self.setObjectName("SozialnavigatorDock")
        self.session = Session(self)
        self.map_link = MapLink(canvas, self)
        self._watcher = Watcher(self.session)
        self._options = options
        self.notices = NoticeBar(self)
        # What an earlier message offers is about the register, or the review, of then; what a page says comes after.
        self.session.opened.connect(self.notices.hide)
        self.session.review_opened.connect(self.notices.hide)
        self._pages: dict[str, Page] = {
            "institutions": InstitutionsPage(self.session, self.map_link, self),
            "reconcile": ReconcilePage(self.session, self.map_link, self),
            "review": ReviewPage(self.session, self.map_link, self),
            "apply": ApplyPage(self.session, self.map_link, self),
        }
        self._lay_out()
        self.session.told.connect(self.notices.tell)
        self.session.settled.connect(self.notices.withdraw)
        self.session.opened.connect(self._show_register)
        self.session.page_wanted.connect(self.show_page)
        self.session.options_wanted.connect(options)
        self.visibilityChanged.connect(self._watcher.switch)
        self._show_register()

    def show_page(self, name: str) -> None:
        """Bring a page to the front: institutions, reconcile, review or apply."""
        self.tabs.setCurrentWidget(self._pages[name])
        self._pages[name].setFocus(Qt.FocusReason.OtherFocusReason)
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):  # a page that has nothing to do yet
            self.tabs.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_institution(self, institution_id: str) -> None:
        self.show_page("institutions")
        self.session.institution_wanted.emit(institution_id)

    def open_last(self) -> None:
        """The register that was open when the dock was used last. One that is a file, and gone, is no complaint."""
        address = address_in(last_register())
        if address and is_there(address) and not self.session.address:
            self.session.open(address)

    def unload(self) -> None:
        """Let go of whatever is outside the dock: the map, tasks, and the watch over the register."""
        self.visibilityChanged.disconnect(self._watcher.switch)
        self._watcher.unload()
        for page in self._pages.values():
            page.unload()
        self.map_link.unload()

    def _lay_out(self) -> None:
        body = QWidget(self)
        body.setMinimumWidth(LEAST_WIDTH * self.fontMetrics().averageCharWidth())
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head(body))
        layout.addWidget(self.notices)
        self.tabs = QTabWidget(body)
        self.tabs.setObjectName("pages")
        self.tabs.setDocumentMode(True)
        titles = (tr("Institutions"), tr("Reconciliation"), tr("Review list"), tr("Apply"))
        for page, title in zip(self._pages.values(), titles, strict=True):
            self.tabs.addTab(page, title)
        layout.addWidget(self.tabs, 1)
        self.setWidget(body)
        for number, name in enumerate(self._pages, 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda name=name: self.show_page(name))
            self.tabs.setTabToolTip(number - 1, f"Alt+{number}")

    def _head(self, body: QWidget) -> QHBoxLayout:
        """Which register it is, and the buttons that belong to the whole dock."""
        head = QHBoxLayout()
        margin = self.fontMetrics().height() // 4
        head.setContentsMargins(margin, margin, margin, margin)
        self.register_button = QToolButton(body)
        self.register_button.setObjectName("register_button")
        self.register_button.setIcon(QIcon(str(RESOURCES / "icons" / "sozialnavigator.svg")))
        self.register_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.register_button.setText(tr("Register"))
        self.register_button.setToolTip(tr("Open or create a register"))
        self.register_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.register_button.setAutoRaise(True)
        self.menu = RegisterMenu(self.session, body)
        self.register_button.setMenu(self.menu)
        head.addWidget(self.register_button)
        self.register_label = ElidedLabel(body)
        self.register_label.setObjectName("register_label")
        head.addWidget(self.register_label, 1)
        for name, icon, tip, run in (
            ("options_button", "mActionOptions.svg", tr("Options of Sozialplanung"), self._options),
            ("help_button", "mActionHelpContents.svg", tr("Help: the yearly update in ten steps"), open_help),
        ):
            head.addWidget(self._small_button(body, name, icon, (tip, run)))
        return head

    def _small_button(
        self, body: QWidget, name: str, icon: str, action: tuple[str, Callable[[], object]]
    ) -> QToolButton:
        tip, run = action
        button = QToolButton(body)
        button.setObjectName(name)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        side = self.style().pixelMetric(self.style().PixelMetric.PM_SmallIconSize)
        button.setIconSize(QSize(side, side))
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda _: run())
        return button

    def _show_register(self) -> None:
        address = self.session.address
        if address:
            save_last_register(text_of(address))
        short = Path(address.name).name if isinstance(address, GeoPackageAddress) else address.name if address else ""
        self.register_label.setText(short or tr("No register is open."))
        self.register_label.setToolTip(address.name if address else "")
        self.register_label.setAccessibleName(short or tr("No register is open."))


def open_help() -> None:
    """The page in the language in use."""
    page = RESOURCES / "help" / f"navigator.{current_language()}.html"
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))
