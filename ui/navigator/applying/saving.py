"""Files for the office: where they go, and that they can be opened at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ....plugin.core.register.sheets import file_name
from ....plugin.core.texts import tr
from ..session import Notice, Session


def save_as(session: Session, title: str, suggested: str, write: Callable[[Path], object], parent: QWidget) -> None:
    """Ask for a workbook or a page to print, write it, and say so with a button that opens it."""
    endings = {tr("Page to print (*.html)"): ".html", tr("Excel workbook (*.xlsx)"): ".xlsx"}
    beside = getattr(session.address, "path", Path.home() / "_").parent
    place = str(beside / file_name(suggested, extension=""))
    chosen, kind = QFileDialog.getSaveFileName(parent, title, place, ";;".join(endings))
    if not chosen:
        return
    path = Path(chosen)
    if path.suffix.lower() not in endings.values():  # a name that the window has not asked about: never write over it
        taken = [item.name for item in path.parent.glob("*")]
        path = path.with_name(file_name(path.name, taken, endings.get(kind, ".html")))

    def written() -> Path:
        write(path)
        return path

    if session.attempt(written):
        url = QUrl.fromLocalFile(str(path))
        text = tr("Saved as {path}.").format(path=path)
        session.told.emit(
            Notice(text, Qgis.MessageLevel.Success, [(tr("Open file"), lambda: QDesktopServices.openUrl(url))])
        )
