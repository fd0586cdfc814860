"""The details of an institution on a register, with a map, as a person has them before them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTextBrowser
from sozialplanung.plugin.store.address import GeoPackageAddress
from sozialplanung.ui.navigator.institutions.detail import DetailView
from sozialplanung.ui.navigator.map_link import MapLink
from sozialplanung.ui.navigator.session import Notice, Session

from .registers import table

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT, KEY = Qt.MouseButton.LeftButton, Qt.Key


class Desk:
    """``told``: the messages that came."""

    def __init__(self, qtbot: QtBot, address: GeoPackageAddress) -> None:
        self.qtbot, self.address = qtbot, address
        self.canvas = QgsMapCanvas()
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
        self.canvas.resize(600, 400)
        qtbot.addWidget(self.canvas)
        self.canvas.show()
        self.session, self.link = Session(), MapLink(self.canvas)
        self.told: list[Notice] = []
        self.session.told.connect(self.told.append)
        assert self.session.open(address)
        self.view = DetailView(self.session, self.link)
        qtbot.addWidget(self.view)
        self.view.resize(440, 600)
        self.view.show()
        qtbot.waitExposed(self.view)

    def unload(self) -> None:
        self.view.unload()
        self.link.unload()

    def child(self, kind: type[Any], name: str) -> Any:
        found = self.view.findChild(kind, name)
        assert found, name
        return found

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.child(QAbstractButton, name), LEFT)

    def click_map(self, x: float, y: float) -> None:
        spot = self.canvas.getCoordinateTransform().transform(x, y)
        self.qtbot.mouseClick(self.canvas.viewport(), LEFT, pos=QPoint(round(spot.x()), round(spot.y())))

    def press(self, key: Qt.Key) -> None:
        """A key while the fields are read."""
        self.qtbot.keyClick(self.child(QTextBrowser, "fields"), key)

    def edit(self, key: str) -> None:
        self.view.show_institution(key)
        self.click("edit")

    def save(self) -> None:
        """By the keyboard, from a field of the form."""
        self.qtbot.keyClick(self.line("street"), KEY.Key_S, Qt.KeyboardModifier.ControlModifier)

    def undo(self) -> None:
        """As the button in the message does."""
        ((_, work),) = self.told[-1].actions
        work()

    def line(self, name: str) -> QLineEdit:
        found = self.child(QLineEdit, f"edit_{name}")
        assert isinstance(found, QLineEdit)
        return found

    def text(self, name: str) -> str:
        """What a label says; '' while it is hidden."""
        label: QLabel = self.child(QLabel, name)
        return label.text() if label.isVisibleTo(self.view) else ""

    def fields(self) -> str:
        return str(self.child(QTextBrowser, "fields").toPlainText())

    def is_open(self) -> bool:
        """Whether the form is."""
        return bool(self.child(QAbstractButton, "save").isVisible())

    def row(self, key: str = "i1") -> dict[str, Any]:
        (row,) = table(self.address, "institutions", institution_id=key)
        return row
