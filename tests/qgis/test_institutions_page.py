"""The page of institutions, by keys and clicks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsCheckableComboBox, QgsCollapsibleGroupBoxBasic, QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QDate, QItemSelectionModel, QModelIndex, QPoint, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAction,
    QApplication,
    QComboBox,
    QDateEdit,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMessageBox,
    QTableView,
    QToolButton,
    QWidget,
)
from sozialplanung.plugin.settings import save_user_initials
from sozialplanung.plugin.store.address import GeoPackageAddress
from sozialplanung.plugin.store.register import create_register, open_register
from sozialplanung.plugin.store.values import this_day
from sozialplanung.ui.navigator.institutions.page import InstitutionsPage
from sozialplanung.ui.navigator.map_link import MapLink
from sozialplanung.ui.navigator.session import Notice, Session

from .keyboard import KEY, pick, retype
from .registers import X, Y, edit_by_hand, made, school, table
from .test_area_lookup import box, layer_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROWS = (
    school(1, name="Astrid-Müller-Schule", release="public", released_by="AB", released_on="2026-01-01"),
    school(2, name="Bertha-Schule", street="Lange Straße", confirmed_on=this_day().isoformat()),
    school(3, name="Clara-Schule", valid_until="2024-07-31"),
    school(4, name="Dora-Kita", category="childcare", x=None, y=None, position_quality="none"),
    school(5, name="Zuflucht", category="other", location_kind="protected", street=None, house_number=None, x=None,
           y=None, position_quality="none"),
)  # fmt: skip


class Desk:
    """A person before the page."""

    def __init__(self, qtbot: QtBot, address: GeoPackageAddress | None) -> None:
        self.qtbot = qtbot
        self.notices: list[Notice] = []
        self.canvas = QgsMapCanvas()
        qtbot.addWidget(self.canvas)
        self.canvas.resize(400, 400)
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
        self.canvas.setExtent(QgsRectangle(X - 50, Y - 50, X + 50, Y + 50))
        self.session = Session()
        self.session.told.connect(self.notices.append)
        self.map_link = MapLink(self.canvas)
        self.page = InstitutionsPage(self.session, self.map_link)
        qtbot.addWidget(self.page)
        self.page.resize(440, 900)
        self.page.show()
        qtbot.waitExposed(self.page)
        if address:
            assert self.session.open(address)

    def find(self, name: str, kind: type[Any] = QWidget) -> Any:
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    @property
    def rows(self) -> QListView:
        found: QListView = self.find("institution_list", QListView)
        return found

    @property
    def names(self) -> list[str]:
        model = self.rows.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def text(self, name: str) -> str:
        return str(self.find(name, QLabel).text())

    def unfold(self) -> None:
        self.find("filters", QgsCollapsibleGroupBoxBasic).setCollapsed(False)

    def click(self, name: str) -> None:
        button = self.find(name, QAbstractButton)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))

    def key(self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(widget, key, modifier)

    def choose(self, row: int) -> None:
        index = self.rows.model().index(row, 0)
        self.qtbot.mouseClick(self.rows.viewport(), Qt.MouseButton.LeftButton, pos=self.rows.visualRect(index).center())

    def choose_from(self, button: str, name: str) -> None:
        menu = self.find(button, QToolButton).menu()
        menu.aboutToShow.emit()
        menu.findChild(QAction, name).trigger()


@pytest.fixture(autouse=True)
def initials() -> Iterator[None]:
    save_user_initials("EF")
    yield
    save_user_initials("")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, made(tmp_path, *ROWS))
    yield desk
    desk.page.unload()
    desk.map_link.unload()


@pytest.fixture
def areas() -> Iterator[QgsVectorLayer]:
    """The area 'West' holds institutions 1 and 2, 'Ost' number 3."""
    layer = layer_of([("West", box(0, 2.5)), ("Ost", box(2.5, 3.5))])
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeAllMapLayers()


def test_without_a_register_the_page_says_what_to_do(qtbot: QtBot) -> None:
    desk = Desk(qtbot, None)
    assert desk.find("no_register").isVisible()
    assert "button 'Register'" in desk.text("no_register")
    desk.page.unload()


def test_an_empty_register_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    address = GeoPackageAddress(tmp_path / "leer.gpkg")
    create_register(address, "EPSG:25832", {})
    desk = Desk(qtbot, address)
    assert desk.text("empty_label") == "There are no institutions in the register yet."
    assert not desk.find("reset_button").isVisible()
    with qtbot.waitSignal(desk.session.page_wanted) as wanted:
        desk.click("lists_button")
    assert wanted.args == ["reconcile"]
    desk.page.unload()


def test_typing_narrows_the_list_and_nothing_found_says_what_to_do(desk: Desk) -> None:
    assert desk.names == ["Astrid-Müller-Schule", "Bertha-Schule", "Dora-Kita", "Zuflucht"]
    assert desk.text("count_label") == "4 institutions"
    search = desk.find("search", QLineEdit)
    retype(desk.qtbot, search, "muller schule")
    assert desk.names == ["Astrid-Müller-Schule"]
    assert desk.text("count_label") == "1 of 4 institutions"
    retype(desk.qtbot, search, "lange strasse")
    assert desk.names == ["Bertha-Schule"]
    retype(desk.qtbot, search, "gibtsnicht")
    assert desk.text("empty_label") == "No institution fits the filters."
    desk.click("reset_button")
    assert len(desk.names) == 4
    assert not search.text()


def test_the_keyboard_goes_from_search_to_list_and_back(desk: Desk) -> None:
    desk.page.setFocus()
    search = desk.find("search", QLineEdit)
    desk.qtbot.waitUntil(search.hasFocus)
    with desk.qtbot.waitSignal(desk.page.selected) as selected:
        desk.key(search, KEY.Key_Down)
    assert selected.args == ["i1"]
    assert desk.rows.hasFocus()
    desk.key(desk.rows, KEY.Key_Down)
    assert desk.page.current == "i2"
    desk.key(desk.rows, KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert search.hasFocus()
    desk.key(search, KEY.Key_Down)
    assert desk.page.current == "i2"  # it goes on where it was


def test_another_search_starts_at_the_top_and_returns_to_what_is_selected(qtbot: QtBot, tmp_path: Path) -> None:
    names = [f"{word} {number:03}" for word in ("Kita", "Schule") for number in range(100)]
    desk = Desk(qtbot, made(tmp_path, *(school(number, name=name) for number, name in enumerate(names))))
    desk.choose(3)
    desk.rows.verticalScrollBar().setValue(3000)
    search = desk.find("search", QLineEdit)
    retype(qtbot, search, "schule")
    assert desk.rows.verticalScrollBar().value() == 0
    desk.click("reset_link")
    assert desk.page.current == "i3"
    assert desk.rows.viewport().rect().intersects(desk.rows.visualRect(desk.rows.currentIndex()))
    retype(qtbot, search, "schule")
    desk.key(search, KEY.Key_Down)
    assert desk.rows.currentIndex().row() == 0
    desk.page.unload()


def test_return_in_the_search_field_shows_the_first_found(desk: Desk) -> None:
    search = desk.find("search", QLineEdit)
    retype(desk.qtbot, search, "kita")
    desk.key(search, KEY.Key_Return)
    assert desk.page.current == "i4"


def test_selecting_moves_the_map_there(desk: Desk) -> None:
    desk.canvas.setExtent(QgsRectangle(X + 9000, Y, X + 9100, Y + 100))
    desk.choose(1)
    assert desk.page.current == "i2"
    assert desk.canvas.extent().contains(QgsPointXY(X + 2, Y))


def test_closed_ones_show_where_the_day_sets_no_limit(desk: Desk) -> None:
    desk.unfold()
    desk.click("valid_box")
    assert "Clara-Schule" in desk.names
    assert desk.text("count_label") == "5 of 5 institutions"
    assert desk.text("summary_label") == "closed ones as well"
    index = desk.rows.model().index(desk.names.index("Clara-Schule"), 0)
    assert "(closed)" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_another_day_shows_what_was_there_then(qtbot: QtBot, tmp_path: Path) -> None:
    old = [
        school(1, name="Alt", valid_from="2019-08-01", valid_until="2024-07-31"),
        school(2, name="Heute", valid_from="2020-01-01"),
        school(3, name="Neu", valid_from="2025-08-01"),
    ]
    desk = Desk(qtbot, made(tmp_path, *old))
    desk.unfold()
    desk.find("day", QDateEdit).setDate(QDate(2023, 1, 1))
    assert desk.names == ["Alt", "Heute"]
    assert desk.text("summary_label").startswith("as on ")
    desk.click("reset_link")
    assert desk.names == ["Heute", "Neu"]
    desk.page.unload()


def test_filters_by_category_place_release_and_confirmation(desk: Desk) -> None:
    desk.unfold()
    desk.find("categories", QgsCheckableComboBox).setCheckedItems(["Schools"])
    assert desk.names == ["Astrid-Müller-Schule", "Bertha-Schule"]
    desk.click("unconfirmed_box")
    assert desk.names == ["Astrid-Müller-Schule"]
    assert desk.text("summary_label") == "categories: Schools · not confirmed for 2 years"
    desk.click("reset_link")
    pick(desk.qtbot, desk.find("place", QComboBox), "without a place")
    assert desk.names == ["Dora-Kita"]
    pick(desk.qtbot, desk.find("place", QComboBox), "protected address")
    assert desk.names == ["Zuflucht"]
    desk.click("reset_link")
    pick(desk.qtbot, desk.find("release", QComboBox), "public")
    assert desk.names == ["Astrid-Müller-Schule"]


def test_the_list_follows_the_map_if_it_shall(desk: Desk) -> None:
    desk.unfold()
    desk.canvas.setExtent(QgsRectangle(X + 1.5, Y - 1, X + 3, Y + 1))
    desk.click("map_box")
    seen = desk.names
    desk.canvas.setExtent(QgsRectangle(X + 9000, Y, X + 9100, Y + 100))
    desk.qtbot.waitUntil(lambda: not desk.names)
    assert "Bertha-Schule" in seen
    assert not {"Dora-Kita", "Zuflucht"} & set(seen)


def test_areas_of_a_layer_limit_the_list(desk: Desk, areas: QgsVectorLayer) -> None:
    desk.unfold()
    desk.find("area_layer", QgsMapLayerComboBox).setLayer(areas)
    boxes = desk.find("areas", QgsCheckableComboBox)
    assert [boxes.itemText(row) for row in range(boxes.count())] == ["Ost", "West", "in no area"]
    boxes.setCheckedItems(["West"])
    assert desk.names == ["Astrid-Müller-Schule", "Bertha-Schule"]
    boxes.deselectAllOptions()
    boxes.setCheckedItems(["in no area"])
    assert desk.names == ["Dora-Kita", "Zuflucht"]
    QgsProject.instance().addMapLayer(areas.clone())
    QgsProject.instance().removeMapLayer(areas.id())
    assert len(desk.names) == 4
    assert desk.find("area_layer", QgsMapLayerComboBox).currentLayer() is None
    assert "'Sozialräume' was taken out of the project" in desk.notices[-1].text


def test_on_another_day_the_areas_are_those_of_that_day(qtbot: QtBot, tmp_path: Path, areas: QgsVectorLayer) -> None:
    address = made(tmp_path, school(1, valid_from="2019-08-01"), school(2, valid_from="2019-08-01"))
    with open_register(address) as register, register.step("edit", "umgezogen", "AB") as step:
        step.update("institutions", "i1", {"x": X + 3, "y": Y})
    desk = Desk(qtbot, address)
    desk.find("area_layer", QgsMapLayerComboBox).setLayer(areas)
    desk.find("areas", QgsCheckableComboBox).setCheckedItems(["West"])
    assert desk.names == ["Schule 2"]
    desk.find("day", QDateEdit).setDate(QDate.currentDate().addDays(-1))
    assert desk.names == ["Schule 1", "Schule 2"]
    desk.page.unload()


def test_a_layer_without_names_says_what_to_do(desk: Desk) -> None:
    layer = layer_of([(None, box(0, 10))])
    QgsProject.instance().addMapLayer(layer)
    desk.find("area_layer", QgsMapLayerComboBox).setLayer(layer)
    assert "holds no names of areas" in desk.notices[-1].text
    assert not desk.find("areas").isEnabled()
    assert len(desk.names) == 4
    QgsProject.instance().removeAllMapLayers()


def test_picking_on_the_map_selects_and_again_takes_the_next(desk: Desk) -> None:
    desk.canvas.setExtent(QgsRectangle(X - 50, Y - 50, X + 50, Y + 50))
    desk.click("pick")

    def click_at(x: float, y: float) -> None:
        pixel = desk.canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
        desk.qtbot.mouseClick(
            desk.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(pixel.x()), round(pixel.y()))
        )

    click_at(X + 1, Y)
    first = desk.page.current
    click_at(X + 1, Y)
    assert {first, desk.page.current} == {"i1", "i2"}
    click_at(X + 40, Y + 40)
    assert "No institution of the list" in desk.notices[-1].text
    desk.click("pick")
    click_at(X + 1, Y)
    assert len({first, desk.page.current}) == 2


def test_selection_and_scroll_position_stay_when_the_register_is_read_anew(qtbot: QtBot, tmp_path: Path) -> None:
    address = made(tmp_path, *(school(number, name=f"Schule {number:03}") for number in range(200)))
    desk = Desk(qtbot, address)
    desk.choose(3)
    desk.rows.verticalScrollBar().setValue(2000)
    desk.rows.selectionModel().select(desk.rows.model().index(60, 0), QItemSelectionModel.SelectionFlag.Select)
    edit_by_hand(address, "i7", phone="0208 7777")
    with qtbot.assertNotEmitted(desk.page.selected):
        desk.session.reload()
    assert desk.rows.verticalScrollBar().value() == 2000
    assert [index.row() for index in sorted(desk.rows.selectedIndexes(), key=QModelIndex.row)] == [3, 60]
    assert desk.page.current == "i3"
    desk.page.unload()


def test_an_institution_that_filters_hide_is_shown_when_asked_for(desk: Desk) -> None:
    retype(desk.qtbot, desk.find("search", QLineEdit), "bertha")
    desk.session.institution_wanted.emit("i4")
    assert desk.page.current == "i4"
    assert desk.rows.currentIndex().data() == "Dora-Kita"
    assert desk.notices[-1].text == "The filters were reset to show 'Dora-Kita'."
    desk.session.institution_wanted.emit("i3")
    assert desk.rows.currentIndex().data() == "Clara-Schule"  # closed
    desk.session.institution_wanted.emit("gone")
    assert "not in the register any more" in desk.notices[-1].text


def test_an_institution_whose_entry_was_undone_is_not_the_current_one_any_more(desk: Desk) -> None:
    address = desk.session.address
    assert isinstance(address, GeoPackageAddress)
    desk.choose(0)
    edit_by_hand(address, "i1", withdrawn=True)
    desk.session.reload()
    assert not desk.page.current
    assert "Astrid-Müller-Schule" not in desk.names


def test_counts_are_shown_and_copied(desk: Desk, areas: QgsVectorLayer) -> None:
    desk.find("area_layer", QgsMapLayerComboBox).setLayer(areas)
    desk.click("show_counts")
    counts = desk.find("counts", QTableView).model()
    heads = [counts.headerData(column, Qt.Orientation.Horizontal) for column in range(counts.columnCount())]
    assert heads == ["Ost", "West", "in no area", "Sum"]
    desk.click("copy_counts")
    copied = QApplication.clipboard().text().splitlines()
    assert copied[0] == "\tOst\tWest\tin no area\tSum"
    assert copied[-1] == "Sum\t0\t2\t2\t4"


def test_release_names_the_number_first_and_can_be_undone(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    answer = {"is": QMessageBox.StandardButton.No}

    def question(_: QWidget, __: str, text: str, *buttons: QMessageBox.StandardButton) -> QMessageBox.StandardButton:
        asked.append(text)
        return answer["is"]

    monkeypatch.setattr(QMessageBox, "question", question)
    address = desk.session.address
    assert address

    def public() -> set[str]:
        return {row["institution_id"] for row in table(address, "institutions") if row["release"] == "public"}

    desk.choose_from("release", "release_listed")
    assert asked == ["Institutions that will be open to the public: 3. Public already: 1. Release them?"]
    assert public() == {"i1"}
    answer["is"] = QMessageBox.StandardButton.Yes
    desk.choose_from("release", "release_listed")
    assert public() == {"i1", "i2", "i4", "i5"}
    assert desk.notices[-1].text == "Institutions released: 3."
    ((label, undo),) = desk.notices[-1].actions
    assert label == "Undo"
    undo()
    assert public() == {"i1"}
    desk.choose(0)
    desk.choose_from("release", "internal_chosen")
    assert public() == set()
    assert desk.page.current == "i1"


def test_the_list_as_it_is_filtered_is_exported(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "liste.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "CSV file (*.csv)"))
    retype(desk.qtbot, desk.find("search", QLineEdit), "schule")
    desk.choose_from("export", "export_internal")
    assert len(path.read_text(encoding="utf-8-sig").splitlines()) == 3
    assert desk.notices[-1].text == "Institutions written to 'liste.csv': 2."
    assert [label for label, _ in desk.notices[-1].actions] == ["Open folder"]
    desk.choose_from("export", "export_public")
    assert "Left out, since not released: 1." in desk.notices[-1].text
    assert len(path.read_text(encoding="utf-8-sig").splitlines()) == 2


def test_nothing_public_is_refused_with_a_sentence(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "x.csv"), ""))
    retype(desk.qtbot, desk.find("search", QLineEdit), "bertha")
    desk.choose_from("export", "export_public")
    assert "There is nothing to export" in desk.notices[-1].text


def test_every_control_has_a_name_for_screen_readers(desk: Desk) -> None:
    for name in ("search", "institution_list", "categories", "area_layer", "area_field", "areas", "day", "place",
                 "release", "add", "pick", "show_counts", "export"):  # fmt: skip
        assert desk.find(name).accessibleName(), name
