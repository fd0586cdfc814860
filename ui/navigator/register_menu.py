"""The menu by which the dock opens a register: a file, a database, or what the project shows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from qgis import processing
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QInputDialog, QMenu, QWidget

from ...plugin.core.texts import tr
from ...plugin.navigator.places import address_at, address_in, connections, registers_behind, registers_in
from ...plugin.settings import last_register
from ...plugin.store.address import GeoPackageAddress
from ...plugin.store.project.opened import show_institutions
from .session import Session


class RegisterMenu(QMenu):
    """Filled anew whenever it is opened, since connections and layers come and go."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(tr("Register"), parent)
        self.setObjectName("register_menu")
        self.setToolTipsVisible(True)
        self._session = session
        self._databases = QMenu(tr("Open database"), self)
        self._databases.setObjectName("databases")
        self._databases.setIcon(QgsApplication.getThemeIcon("mIconPostgis.svg"))
        self._databases.menuAction().setToolTip(tr("Connections are made in the browser of QGIS, under PostgreSQL."))
        self.aboutToShow.connect(self._fill)
        self._fill()

    def open_file(self) -> None:
        """Ask for a GeoPackage, and open it."""
        title, kinds = tr("Open register"), tr("GeoPackage (*.gpkg)")
        address = self._session.address
        start = str(address.path.parent) if isinstance(address, GeoPackageAddress) else ""
        path, _ = QFileDialog.getOpenFileName(self.parentWidget(), title, start, kinds)
        if path:
            self._session.open(GeoPackageAddress(Path(path)))

    def _fill(self) -> None:
        self.clear()
        self._add("open_file", tr("Open GeoPackage…"), "mActionFileOpen.svg", self.open_file)
        self._databases.clear()
        for name in connections():
            self._databases.addAction(name, partial(self._open_database, name))
        self._databases.setEnabled(not self._databases.isEmpty())
        self.addMenu(self._databases)
        self._add("create", tr("Create register…"), "mActionFileNew.svg", self._create)
        last = address_in(last_register())
        shown = registers_in(QgsProject.instance().mapLayers().values())
        known = dict.fromkeys(shown, tr("In the project: {register}"))
        if last:
            known.setdefault(last, tr("Last: {register}"))
        self.addSeparator()
        for address, text in known.items():
            if address != self._session.address:
                action = self.addAction(text.format(register=address.name))
                action.triggered.connect(lambda _, address=address: self._session.open(address))
        self.addSeparator()
        for name, text, icon, run in (
            ("show_on_map", tr("Show on the map"), "mActionAddOgrLayer.svg", self._show_on_map),
            ("reload", tr("Read anew"), "mActionRefresh.svg", self._session.reload),
            ("close", tr("Close register"), "mActionRemove.svg", self._session.close),
        ):
            self._add(name, text, icon, run).setEnabled(self._session.snapshot is not None)

    def _add(self, name: str, text: str, icon: str, run: Callable[[], object]) -> QAction:
        action = self.addAction(QgsApplication.getThemeIcon(icon), text)
        action.setObjectName(name)
        action.triggered.connect(lambda _: run())
        return action

    def _open_database(self, name: str) -> None:
        found = self._session.attempt(lambda: registers_behind(name))
        if not found:
            return
        schemas = [address.schema for address in found]
        schema, fine = schemas[0], True
        if len(schemas) > 1:
            title, label = tr("Open register"), tr("Schema")
            schema, fine = QInputDialog.getItem(self.parentWidget(), title, label, schemas, 0, False)
        if fine:
            self._session.open(found[schemas.index(schema)])

    def _create(self) -> None:
        """Through the dialog of the algorithm, which knows all that can be given."""
        results = processing.execAlgorithmDialog("sozialplanung:createregister", {})
        made = results.get("REGISTER") if results else None
        if made:
            address = address_at(str(made))
            if address:
                self._session.open(address)

    def _show_on_map(self) -> None:
        snapshot, project = self._session.snapshot, QgsProject.instance()
        if snapshot and project:
            self._session.attempt(lambda: show_institutions(snapshot.address, snapshot.categories, project))
