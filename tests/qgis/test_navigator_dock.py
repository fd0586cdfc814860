"""The dock as a whole: which register is open, what others do to it, and a database that goes away."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from qgis.core import Qgis, QgsProject, QgsProviderRegistry
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QTableView,
    QTabWidget,
    QTreeWidget,
)
from sozialplanung.plugin.core.reviewing.entry import Choice
from sozialplanung.plugin.navigator.places import address_in, text_of, without_password
from sozialplanung.plugin.settings import last_register, save_last_register, save_user_initials
from sozialplanung.plugin.store.address import Address, GeoPackageAddress, PostgresAddress
from sozialplanung.plugin.store.edit import edit
from sozialplanung.plugin.store.register import Register
from sozialplanung.plugin.store.step import Signature
from sozialplanung.ui.navigator.dock import NavigatorDock
from sozialplanung.ui.navigator.session import Notice, Session
from sozialplanung.ui.navigator.watcher import Watcher

from .keyboard import KEY
from .postgres import Server
from .registers import edit_by_hand, fill, made, school, table
from .reviewing import small

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ALT = Qt.KeyboardModifier.AltModifier


class Desk:
    """A dock on its own, which a person looks at."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot, self.canvas = qtbot, QgsMapCanvas()
        self.dock = NavigatorDock(self.canvas, lambda: None)
        qtbot.addWidget(self.canvas)
        qtbot.addWidget(self.dock)
        self.dock.show()

    def edit_of(self, address: Address, institution_id: str, **values: str) -> Callable[[Register, str], str]:
        """Open a register; what an edit of an institution does, as it was seen then."""
        assert self.dock.session.open(address)
        assert self.dock.session.snapshot
        seen = self.dock.session.snapshot.by_id[institution_id]
        return lambda register, user: edit(register, institution_id, values, seen, Signature(user, "Anruf"))

    def label(self, name: str) -> str:
        found = self.dock.findChild(QLabel, name)
        assert found
        return found.text()

    def said(self) -> str:
        return "" if self.dock.notices.isHidden() else self.label("notice_text")

    def answer(self, label: str) -> None:
        """Press a button of the message."""
        buttons = self.dock.notices.findChildren(QPushButton)
        [button] = [button for button in buttons if button.text() == label and button.isVisible()]
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def fill_menu(self) -> QMenu:
        """The menu of registers, as it is when somebody opens it."""
        menu = self.dock.findChild(QMenu, "register_menu")
        assert menu
        menu.aboutToShow.emit()
        return menu

    def choose(self, text: str) -> None:
        menu = self.fill_menu()
        [action] = [action for action in menu.actions() if action.text() == text]
        action.trigger()


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    save_last_register("")
    save_user_initials("AB")
    desk = Desk(qtbot)
    yield desk
    desk.dock.unload()
    save_user_initials("")
    save_last_register("")


def test_the_last_register_is_offered_and_opened_again(desk: Desk, tmp_path: Path) -> None:
    address = made(tmp_path, school(1), school(2))
    assert "No register" in desk.label("register_label")
    assert desk.dock.session.open(address)
    assert desk.label("register_label") == "bestand.gpkg"
    assert "2 institutions" in desk.label("count_label")
    desk.choose("Close register")
    assert "No register" in desk.label("register_label")
    desk.choose(f"Last: {address.name}")
    assert desk.dock.session.address == address
    desk.choose("Close register")
    desk.dock.open_last()
    assert desk.dock.session.address == address


def test_a_register_that_is_gone_is_no_complaint_at_start(desk: Desk, tmp_path: Path) -> None:
    save_last_register(text_of(GeoPackageAddress(tmp_path / "weg.gpkg")))
    desk.dock.open_last()
    assert desk.said() == ""
    assert desk.dock.session.address is None


def test_a_register_on_a_lost_drive_is_no_complaint_at_start(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(path: Path, **_: object) -> bool:
        raise OSError(22, "network name deleted", str(path))

    save_last_register(text_of(made(tmp_path)))
    with monkeypatch.context() as patched:
        patched.setattr(Path, "exists", lost)
        desk.dock.open_last()
    assert desk.said() == ""
    assert desk.dock.session.address is None


def test_what_is_no_register_gets_a_sentence_and_the_open_one_stays(desk: Desk, tmp_path: Path) -> None:
    address = made(tmp_path)
    desk.dock.session.open(address)
    other = tmp_path / "anderes.gpkg"
    other.write_bytes(b"nothing")
    assert not desk.dock.session.open(GeoPackageAddress(other))
    assert "anderes.gpkg" in desk.said()
    assert desk.dock.session.address == address


def test_the_pages_are_reached_by_keys(desk: Desk) -> None:
    tabs = desk.dock.findChild(QTabWidget, "pages")
    assert tabs
    for number, code in enumerate((KEY.Key_1, KEY.Key_2, KEY.Key_3, KEY.Key_4)):
        desk.qtbot.keyClick(desk.dock, code, ALT)
        assert tabs.currentIndex() == number


def test_what_somebody_else_changes_is_told_and_shown(desk: Desk, tmp_path: Path) -> None:
    address = made(tmp_path, school(1))
    desk.dock.session.open(address)
    assert desk.label("count_label") == "1 institution"
    edit_by_hand(address, "i1", name="Lindenschule")
    desk.dock.hide()
    desk.dock.show()  # whoever looks at the dock again
    desk.qtbot.waitUntil(lambda: "Lindenschule" in desk.said(), timeout=10_000)
    assert "CD" in desk.said()
    snapshot = desk.dock.session.snapshot
    assert snapshot
    assert snapshot.by_id["i1"]["name"] == "Lindenschule"


def test_an_own_change_tells_what_somebody_else_had_changed_before(desk: Desk, tmp_path: Path) -> None:
    address = made(tmp_path, school(1), school(2))
    session = desk.dock.session
    session.open(address)
    assert session.snapshot
    seen = session.snapshot.by_id["i2"]
    edit_by_hand(address, "i1", name="Lindenschule")

    def work(register: Register, user: str) -> str:
        return edit(register, "i2", {"phone": "0208 99"}, seen, Signature(user, "Anruf"))

    assert session.change(work, "Saved.")
    assert "Saved." in desk.said()
    assert "Lindenschule" in desk.said()
    desk.answer("Undo")
    assert table(address, "institutions", institution_id="i2")[0]["phone"] == "0208 2"


def test_an_undo_can_leave_what_was_changed_since(desk: Desk, tmp_path: Path) -> None:
    address = made(tmp_path, school(1))
    session, work = desk.dock.session, desk.edit_of(address, "i1", phone="0208 99", name="Neu")
    assert session.change(work, "Saved.")
    edit_by_hand(address, "i1", name="Lindenschule")
    desk.answer("Undo")
    assert "Name" in desk.said()
    desk.answer("Leave what was changed since")
    [row] = table(address, "institutions")
    assert (row["name"], row["phone"]) == ("Lindenschule", "0208 1")


def test_no_password_is_remembered(server: Server, tmp_path: Path) -> None:
    address = PostgresAddress(server.uri(), "ohne")
    assert text_of(address) == ""
    without = PostgresAddress(f"dbname='stadt' host=127.0.0.1 port={server.port} authcfg=abc1234", "ohne")
    assert address_in(text_of(without)) == without


@pytest.fixture
def saved_connection(server: Server) -> Iterator[str]:
    """A connection as people save it in QGIS's browser."""
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    metadata.saveConnection(
        metadata.createConnection(server.uri(), {"saveUsername": True, "savePassword": True}), "Stadt"
    )
    yield "Stadt"
    metadata.deleteConnection("Stadt")


def in_database(server: Server, schema: str) -> Address:
    address = PostgresAddress(server.uri(), schema)
    fill(address, [school(1)])
    return address


def test_a_register_is_opened_by_a_connection_of_qgis(
    desk: Desk, server: Server, saved_connection: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_database(server, "navigator_a")
    asked: list[list[str]] = []

    def choose(*arguments: Any) -> tuple[str, bool]:
        """Other tests may have left registers in the same database."""
        asked.append(arguments[3])
        return "navigator_a", True

    monkeypatch.setattr(QInputDialog, "getItem", choose)
    desk.fill_menu()
    menu = desk.dock.findChild(QMenu, "databases")
    assert menu
    [action] = menu.actions()
    assert action.text() == saved_connection
    action.trigger()
    assert desk.label("register_label") == "stadt, navigator_a", desk.said()
    assert all("navigator_a" in schemas for schemas in asked)
    assert last_register() == "connection:navigator_a:Stadt"
    assert address_in(last_register()) == desk.dock.session.address


def test_a_refused_connection_shows_no_password(desk: Desk, server: Server) -> None:
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    uri = server.uri(password="geheim nis")  # pragma: allowlist secret
    metadata.saveConnection(metadata.createConnection(uri, {"saveUsername": True, "savePassword": True}), "Falsch")
    desk.fill_menu()
    menu = desk.dock.findChild(QMenu, "databases")
    assert menu
    [action] = [action for action in menu.actions() if action.text() == "Falsch"]
    action.trigger()
    metadata.deleteConnection("Falsch")
    assert "The connection 'Falsch' cannot be opened" in desk.said()
    assert "geheim" not in desk.said()
    assert "nis" not in desk.said()


def test_a_lost_connection_is_told_once_and_connected_again(desk: Desk, server: Server) -> None:
    address = in_database(server, "navigator_lost")
    session = desk.dock.session
    assert session.open(address)
    server.stop()
    try:
        desk.dock.hide()
        desk.dock.show()
        desk.qtbot.waitUntil(lambda: "no connection" in desk.said(), timeout=20_000)
        assert session.snapshot
        assert len(session.snapshot.rows) == 1, "what was read is still shown"
    finally:
        server.start()
    desk.answer("Connect again")
    assert session.address == address
    assert desk.said() == ""


def test_what_an_old_message_offers_goes_with_its_register(desk: Desk, tmp_path: Path) -> None:
    address = made(tmp_path, school(1))
    session, work = desk.dock.session, desk.edit_of(address, "i1", phone="0208 99")
    assert session.change(work, "Saved.")
    session.close()
    assert desk.said() == ""
    assert not session.change(work, "Saved.")
    assert "No register is open any more" in desk.said()


def test_a_message_makes_the_dock_no_wider(desk: Desk) -> None:
    wide = desk.dock.minimumSizeHint().width()
    path = r"\\stadt.example\fachbereiche\jugendhilfeplanung\sozialnavigator\bestand_der_sozialen_einrichtungen.gpkg"
    actions = [(label, str) for label in ("Leave what was changed since", "Read the register anew")]
    desk.dock.session.told.emit(Notice(path, Qgis.MessageLevel.Warning, actions))
    assert desk.dock.minimumSizeHint().width() == wide
    buttons = [button for button in desk.dock.notices.findChildren(QPushButton) if button.isVisible()]
    for width, rows in ((300, 2), (700, 1)):
        desk.dock.resize(width, 600)
        desk.qtbot.wait(100)
        desk.qtbot.waitUntil(lambda: desk.dock.notices.width() <= desk.dock.width())
        assert len({button.y() for button in buttons}) == rows
        assert all(button.geometry().right() < desk.dock.width() for button in buttons)


def test_a_message_that_holds_no_more_goes_unless_another_is_shown(desk: Desk) -> None:
    first, second = Notice("First."), Notice("Second.")
    desk.dock.session.told.emit(first)
    desk.dock.session.told.emit(second)
    desk.dock.session.settled.emit(first)
    assert desk.said() == "Second."
    desk.dock.session.settled.emit(second)
    assert not desk.said()


def test_a_register_that_is_locked_is_told_to_be_locked(desk: Desk, tmp_path: Path) -> None:
    address = made(tmp_path)
    with closing(sqlite3.connect(address.path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")  # for readers too, whatever the journal
        other.execute("BEGIN EXCLUSIVE")
        assert not desk.dock.session.open(address)
    assert "is writing to the register" in desk.said()


def test_a_text_that_quotes_a_connection_loses_its_password() -> None:
    quoted = r"No postgres://user='a' password='ge\'heim nis' key='fid' table=\"s\""  # pragma: allowlist secret
    assert without_password(quoted) == r"No postgres://user='a' key='fid' table=\"s\""
    assert without_password("password=geheim host=db") == " host=db"
    assert without_password("No password was given.") == "No password was given."


def test_a_register_is_shown_on_the_map_once_and_not_where_its_file_is_gone(desk: Desk, tmp_path: Path) -> None:
    address, project = made(tmp_path, school(1)), QgsProject.instance()
    assert desk.dock.session.open(address)
    desk.choose("Show on the map")
    desk.choose("Show on the map")
    assert [layer.name() for layer in project.mapLayers().values()] == ["Institutions"]
    project.clear()
    address.path.unlink()
    desk.choose("Show on the map")
    assert not project.mapLayers()
    assert str(address.path) in desk.said()


def test_a_look_at_one_register_tells_nothing_of_its_copy(qtbot: QtBot, tmp_path: Path) -> None:
    """A copy has the same stamp."""
    address = made(tmp_path, school(1))
    copy = GeoPackageAddress(tmp_path / "kopie.gpkg")
    shutil.copy(address.path, copy.path)
    session = Session()
    told: list[Notice] = []
    session.told.connect(told.append)
    assert session.open(address)
    edit_by_hand(address, "i1", phone="0208 999")
    watcher = Watcher(session)
    watcher.look()
    assert session.open(copy)
    qtbot.wait(500)
    watcher.unload()
    assert not told


def result(desk: Desk) -> tuple[QTreeWidget, QTableView]:
    """The findings by kind, and those of one kind."""
    groups = desk.dock.findChild(QTreeWidget, "result_groups")
    entries = desk.dock.findChild(QTableView, "result_entries")
    assert groups
    assert entries
    return groups, entries


def test_a_finding_of_the_result_is_the_one_that_the_next_key_decides(desk: Desk, tmp_path: Path) -> None:
    address, review = small(tmp_path)
    assert desk.dock.session.open(address)
    desk.dock.session.open_review(review)
    groups, entries = result(desk)
    scroll = desk.dock.findChild(QScrollArea, "review_scroll")
    assert scroll
    for kind, name in (("Only in the list", "Gesamtschule Nord"), ("Match", "Hafenschule")):  # matches are filtered out
        desk.dock.show_page("reconcile")
        [item] = groups.findItems(kind, Qt.MatchFlag.MatchExactly)
        groups.setCurrentItem(item)
        desk.qtbot.keyClick(entries, KEY.Key_Return)
        assert scroll.accessibleName().startswith(name)
        desk.qtbot.keyClick(desk.dock.focusWidget(), "A")
    decided = {entry.finding_id: entry.choice.kind for entry in review.entries if entry.choice}
    assert decided == {"d": "new", "e": "same"}


def test_the_result_shows_no_distance_of_what_became_protected(desk: Desk, tmp_path: Path) -> None:
    address, review = small(tmp_path)
    protect = desk.edit_of(address, "i4", location_kind="protected")
    desk.dock.session.open_review(review)
    desk.dock.show_page("reconcile")
    groups, entries = result(desk)
    groups.setCurrentItem(groups.topLevelItem(0))  # the match
    model = entries.model()
    assert [model.index(0, column).data() for column in (0, 2)] == ["Hafenschule", "3 m"]
    assert desk.dock.session.change(protect, "Done.")
    groups.setCurrentItem(groups.topLevelItem(0))
    assert [model.index(0, column).data() for column in (0, 2)] == ["Hafenschule", ""]
    assert "Protected" in model.index(0, 4).data()


def test_a_refused_decision_is_offered_no_more_after_another_one(desk: Desk, tmp_path: Path) -> None:
    address, review = small(tmp_path)
    assert desk.dock.session.open(address)
    desk.dock.session.open_review(review)
    desk.dock.show_page("review")
    with closing(sqlite3.connect(review.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        desk.qtbot.keyClick(desk.dock.focusWidget(), "D")
    assert "is writing to the review" in desk.said()
    desk.qtbot.keyClick(desk.dock.focusWidget(), "A")
    assert desk.said() == ""
    assert review.entry("a").choice == Choice("same")


def test_without_initials_the_options_are_offered(desk: Desk, tmp_path: Path) -> None:
    work = desk.edit_of(made(tmp_path, school(1)), "i1", phone="0208 99")
    save_user_initials("")
    assert not desk.dock.session.change(work, "Saved.")
    assert "initials" in desk.said()
    with desk.qtbot.waitSignal(desk.dock.session.options_wanted):
        desk.answer("Options…")
