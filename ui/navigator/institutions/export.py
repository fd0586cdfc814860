"""Asks where the filtered list goes, and tells what was written."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from qgis.core import Qgis, QgsFileUtils
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ....plugin.core.texts import format_number, tr
from ....plugin.store.address import GeoPackageAddress
from ..session import Notice, Session
from ..waiting import waiting


def export_list(session: Session, ids: list[str], day: date, public: bool, parent: QWidget) -> None:
    """Ask for the file, and write institutions into it: internal or public."""
    from ....plugin.navigator.exported import export_institutions  # needs pandas, which may be missing

    address = session.address
    path = _chosen_file(session, day, public, parent) if address else None
    if not (address and path):
        return
    with waiting():
        done = session.attempt(lambda: export_institutions(address, ids, day, path, public))
    if done is None:
        return
    text = tr("Institutions written to '{path}': {count}.").format(count=format_number(done.count), path=path.name)
    level = Qgis.MessageLevel.Warning if done.notes else Qgis.MessageLevel.Success
    session.told.emit(Notice(" ".join([text, *done.notes]), level, [(tr("Open folder"), lambda: _open_folder(path))]))


def _chosen_file(session: Session, day: date, public: bool, parent: QWidget) -> Path | None:
    title = tr("Export for the public") if public else tr("Export for internal use")
    stem = tr("institutions_public") if public else tr("institutions_internal")
    folder = session.address.path.parent if isinstance(session.address, GeoPackageAddress) else Path.home()
    kinds = {tr("Excel workbook") + " (*.xlsx)": "xlsx", tr("CSV file") + " (*.csv)": "csv"}
    name, kind = QFileDialog.getSaveFileName(
        parent, title, str(folder / f"{stem}_{day:%Y-%m-%d}.xlsx"), ";;".join(kinds)
    )
    return Path(QgsFileUtils.ensureFileNameHasExtension(name, [kinds.get(kind, "xlsx")])) if name else None


def _open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
