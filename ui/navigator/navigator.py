"""The Sozialnavigator in QGIS's window: its button, its menu entry, its locator filter, and the dock behind them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ...plugin.core.errors import PlanningError
from ...plugin.core.resources import RESOURCES
from ...plugin.core.texts import tr
from ...plugin.dependencies import READING_PACKAGES, check_packages
from ...plugin.navigator.places import address_in, written_at
from ...plugin.navigator.snapshot import Snapshot, read_snapshot
from ...plugin.settings import dock_shown, last_register, save_dock_shown
from ...plugin.store.address import Address, GeoPackageAddress
from ..locator import InstitutionLocatorFilter

if TYPE_CHECKING:
    from .dock import NavigatorDock

MENU = "Sozialplanung"


class Navigator(QObject):
    """The dock is made when it is first wanted: QGIS starts without waiting for it."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface.mainWindow())
        self.iface = iface
        self.dock: NavigatorDock | None = None
        self._last: Snapshot | None = None
        self._written: Sequence[int] = ()  # when that was read
        self._looked = False
        self.action = QAction(QIcon(str(RESOURCES / "icons" / "sozialnavigator.svg")), tr("Sozialnavigator"), self)
        self.action.setObjectName("sozialnavigator_action")
        self.action.setCheckable(True)
        self.action.setToolTip(tr("Sozialnavigator: institutions and their yearly reconciliation"))
        self.action.triggered.connect(self._first_shown)
        iface.addPluginToVectorMenu(MENU, self.action)
        iface.addToolBarIcon(self.action)
        self.locator = InstitutionLocatorFilter(self._snapshot, self._show_institution)
        iface.registerLocatorFilter(self.locator)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.shown_dock)
        if dock_shown():
            self._later.start(0)  # when QGIS has started

    def address(self) -> Address | None:
        """Of the register that is open in the dock."""
        return self.dock.session.address if self.dock else None

    def reload(self) -> None:
        """Somebody has changed what the dock shows."""
        if self.dock:
            self.dock.session.reload()

    def unload(self) -> None:
        self._later.stop()
        self.iface.deregisterLocatorFilter(self.locator)
        self.iface.removePluginVectorMenu(MENU, self.action)
        self.iface.removeToolBarIcon(self.action)
        if self.dock:
            self.dock.unload()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        self.deleteLater()

    def shown_dock(self) -> NavigatorDock | None:
        """The dock, made if need be, and brought to the front; None where packages are missing, which is told."""
        dock = self._made()
        if dock:
            dock.setUserVisible(True)
        return dock

    def _first_shown(self) -> None:
        if not self.shown_dock():
            self.action.setChecked(False)

    def _made(self) -> NavigatorDock | None:
        if self.dock:
            return self.dock
        try:
            check_packages(READING_PACKAGES)
        except PlanningError as error:
            self.iface.messageBar().pushWarning(MENU, str(error))
            return None
        from .dock import NavigatorDock

        window = self.iface.mainWindow()
        canvas = self.iface.mapCanvas()
        assert canvas, "there is a dock beside a map only"
        self.dock = NavigatorDock(canvas, self._open_options, window)
        self.action.triggered.disconnect(self._first_shown)
        self.dock.setToggleVisibilityAction(self.action)
        self.dock.closedStateChanged.connect(lambda closed: save_dock_shown(not closed))
        self.action.triggered.connect(save_dock_shown)  # which hides the dock without closing it
        save_dock_shown(True)
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        window.restoreDockWidget(self.dock)
        self.dock.open_last()
        return self.dock

    def _open_options(self) -> None:
        self.iface.showOptionsDialog(self.iface.mainWindow(), MENU)

    def _snapshot(self) -> Snapshot | None:
        """For the search bar, which finds institutions before the dock was ever shown, too. A database waits for the
        dock, as it may not answer."""
        if self.dock:
            return self.dock.session.snapshot
        if self._last or not self._looked:  # a lost drive is asked once, as it takes its time
            self._looked = True
            address = address_in(last_register())
            written = written_at(address.path) if isinstance(address, GeoPackageAddress) else ()
            if written != self._written:
                self._last, self._written = None, written
                with suppress(PlanningError):  # nobody has asked for it yet; the dock says what is wrong
                    self._last = read_snapshot(address) if address and written else None
        return self._last

    def _show_institution(self, institution_id: str) -> None:
        if dock := self.shown_dock():
            dock.show_institution(institution_id)
