"""The tab "Reconciliation", driven as a person does, with the real schools of Oberhausen: register of 2021, list of
2024/25.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from openpyxl import Workbook
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QTableView,
    QTreeWidget,
)
from sozialplanung.plugin.core.reviewing.entry import Choice
from sozialplanung.plugin.reviews.review import folder_of, remove, reviews_of
from sozialplanung.plugin.settings import save_last_scope, save_user_initials
from sozialplanung.plugin.store.address import GeoPackageAddress
from sozialplanung.plugin.store.register import open_register
from sozialplanung.ui.navigator.map_link import MapLink
from sozialplanung.ui.navigator.reconciling.page import COLUMNS, LIST, RESULT, RUN, SCOPE, START, ReconcilePage
from sozialplanung.ui.navigator.session import Session

from .helpers import ROOT, run
from .keyboard import KEY, pick, retype
from .stores import institution, made, place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SCHOOLS = ROOT / "resources" / "sample" / "oberhausen_schools"
SOURCE = "Schulen in NRW"
Widget = TypeVar("Widget", bound=QObject)
WAIT = 60_000  # ms


class Desk:
    """A page with its session, and what was told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.session = Session()
        self.told: list[str] = []
        self.wanted: list[str] = []
        self.session.told.connect(lambda notice: self.told.append(notice.text))
        self.session.page_wanted.connect(self.wanted.append)
        self.canvas = QgsMapCanvas()
        self.page = ReconcilePage(self.session, MapLink(self.canvas))
        for widget in (self.canvas, self.page):
            qtbot.addWidget(widget)
        self.page.resize(440, 700)
        self.page.show()

    def find(self, kind: type[Widget], name: str) -> Widget:
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def label(self, name: str) -> str:
        return self.find(QLabel, name).text()

    def press(self, name: str) -> None:
        button = self.find(QPushButton, name)
        assert button.isEnabled(), name
        self.qtbot.keyClick(button, KEY.Key_Space)

    @property
    def step(self) -> int:
        return self.find(QStackedWidget, "steps").currentIndex()

    def open_list(self, path: Path, source: str = SOURCE, day: str = "") -> None:
        """From the start page on: path, source and date, by keys."""
        self.press("new_reconciliation")
        assert self.step == LIST
        edit = self.find(QLineEdit, "list_path")
        retype(self.qtbot, edit, str(path))
        self.qtbot.waitUntil(lambda: "Rows:" in self.label("list_found") or bool(self.told), timeout=WAIT)
        if source:
            retype(self.qtbot, self.find(QComboBox, "source").lineEdit(), source)
            self.qtbot.keyClick(self.find(QComboBox, "source").lineEdit(), KEY.Key_Return)
        if day:
            date = self.find(QDateEdit, "source_date")
            date.setFocus()
            self.qtbot.keyClick(date, KEY.Key_Home)
            self.qtbot.keyClicks(date, day)

    def tick(self, name: str, text: str) -> None:
        """Tick an entry of a list with the space key."""
        entries = self.find(QListWidget, name)
        (item,) = entries.findItems(text, Qt.MatchFlag.MatchExactly)
        entries.setCurrentItem(item)
        self.qtbot.keyClick(entries, KEY.Key_Space)

    def go_on(self, step: int) -> None:
        self.press("next_button")
        assert self.step == step, self.told

    def result(self) -> dict[str, str]:
        """The numbers of the result, as shown."""
        groups = self.find(QTreeWidget, "result_groups")
        items = groups.findItems("*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive)
        return {item.text(0): item.text(1) for item in items}


@pytest.fixture(autouse=True)
def _forget_scope() -> None:
    save_last_scope(SOURCE, "")


@pytest.fixture(scope="module")
def register_of_2021(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The register as the demo makes it."""
    folder = tmp_path_factory.mktemp("schools")
    first = run("readlist", {
        "INPUT": str(SCHOOLS / "register_2021.csv"), "SOURCE": SOURCE, "SOURCE_DATE": "2021-08-01",
        "LICENCE": "dl-de/by-2-0", "CRS": "EPSG:25832", "OUTPUT": str(folder / "liste.gpkg"),
    })  # fmt: skip
    run("createregister", {
        "OUTPUT": str(folder / "bestand.gpkg"), "CRS": "EPSG:25832", "AREA_CODE": "0208", "USER": "AB",
        "LIST": first["OUTPUT"], "ID_FIELD": "poi_id", "KEEP_IDS": True,
    })  # fmt: skip
    return folder / "bestand.gpkg"


@pytest.fixture
def address(register_of_2021: Path, tmp_path: Path) -> GeoPackageAddress:
    return GeoPackageAddress(Path(shutil.copy(register_of_2021, tmp_path / "bestand.gpkg")))


@pytest.fixture
def new_list(tmp_path: Path) -> Path:
    return Path(shutil.copy(SCHOOLS / "list_2024.csv", tmp_path / "Schulen_2024-08-01.csv"))


@pytest.fixture
def desk(qtbot: QtBot, address: GeoPackageAddress) -> Desk:
    desk = Desk(qtbot)
    assert desk.session.open(address)
    return desk


def to_the_run(desk: Desk, path: Path) -> None:
    desk.open_list(path)
    desk.go_on(SCOPE)
    desk.tick("scope_categories", "Schools")
    desk.go_on(COLUMNS)
    desk.go_on(RUN)


def reconciled(desk: Desk, path: Path) -> None:
    to_the_run(desk, path)
    desk.press("run_start")
    desk.qtbot.waitUntil(lambda: desk.step == RESULT or bool(desk.told), timeout=WAIT)
    assert not desk.told


def test_from_the_list_to_the_result(desk: Desk, new_list: Path, address: GeoPackageAddress) -> None:
    desk.open_list(new_list)
    assert "Rows: 48, columns: 10." in desk.label("list_found")
    assert desk.find(QDateEdit, "source_date").date().toString(Qt.DateFormat.ISODate) == "2024-08-01"
    desk.go_on(SCOPE)
    assert "50 institutions of the register: all categories" in desk.label("scope_sentence")
    desk.tick("scope_categories", "Schools")
    assert "48 institutions of the register: Schools" in desk.label("scope_sentence")
    desk.go_on(COLUMNS)
    assert "48 rows give 48 records." in desk.label("columns_summary")
    desk.go_on(RUN)
    desk.press("run_start")
    desk.qtbot.waitUntil(lambda: desk.step == RESULT, timeout=WAIT)
    found = desk.result()
    assert {key: found[key] for key in ("Match", "To review", "Only in the register", "Only in the list")} == {
        "Match": "47", "To review": "0", "Only in the register": "1", "Only in the list": "1",
    }  # fmt: skip
    assert found["Not in scope"] == "2"
    (info,) = reviews_of(address)
    assert (info.total, info.source, info.source_date) == (2, SOURCE, "2024-08-01")
    assert not desk.told


def test_matches_are_counted_by_their_change_and_open_their_finding(desk: Desk, new_list: Path) -> None:
    reconciled(desk, new_list)
    found = desk.result()
    assert (found["unchanged"], found["moved"], found["changed"]) == ("45", "1", "1")
    groups = desk.find(QTreeWidget, "result_groups")
    assert groups.currentItem().text(0) == "Only in the register"
    entries = desk.find(QTableView, "result_entries")
    assert entries.model().rowCount() == 1
    groups.setFocus()
    desk.qtbot.keyClick(groups, KEY.Key_Home)
    assert entries.model().rowCount() == 47
    entries.setFocus()
    desk.qtbot.keyClick(entries, KEY.Key_Down)
    name = entries.currentIndex().siblingAtColumn(0).data()
    with desk.qtbot.waitSignal(desk.session.finding_wanted) as opened:
        desk.qtbot.keyClick(entries, KEY.Key_Return)
    assert desk.wanted == ["review"]
    assert desk.session.review
    assert desk.session.review.entry(opened.args[0]).name == name


def test_decisions_move_the_numbers_of_the_result(desk: Desk, new_list: Path) -> None:
    reconciled(desk, new_list)
    review = desk.session.review
    assert review
    missing = next(entry for entry in review.entries if entry.verdict == "only_register")
    (candidate,) = review.candidates(missing)[:1]
    desk.page.hide()  # another page of the dock is in front
    review.decide({missing.finding_id: Choice("same", partner=candidate.partner)})
    desk.session.decided.emit()
    desk.page.show()
    found = desk.result()  # the institution that had this record has none now
    assert [found[name] for name in ("Match", "To review", "Only in the register")] == ["46", "1", "1"]
    assert desk.find(QTreeWidget, "result_groups").currentItem().text(0) == "Only in the register"


def test_one_key_leads_on(desk: Desk, new_list: Path) -> None:
    def on() -> None:
        desk.qtbot.keyClick(desk.page.focusWidget() or desk.page, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)

    on()
    assert desk.step == LIST
    retype(desk.qtbot, desk.find(QLineEdit, "list_path"), str(new_list))
    for step in (SCOPE, COLUMNS, RUN):
        on()
        assert desk.step == step
    desk.qtbot.keyClick(desk.page, KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.step == COLUMNS
    on()
    on()
    desk.qtbot.waitUntil(lambda: desk.step == RESULT, timeout=WAIT)
    on()
    assert desk.wanted == ["review"]


def test_the_findings_become_a_layer(desk: Desk, new_list: Path) -> None:
    reconciled(desk, new_list)
    desk.press("add_layer")
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.featureCount() == 51
    assert layer.name() == "Findings: Schulen in NRW, 2024-08-01"
    assert desk.told == ["The findings are in the project now."]
    QgsProject.instance().removeAllMapLayers()


def test_a_cancelled_run_leaves_nothing(desk: Desk, new_list: Path, address: GeoPackageAddress) -> None:
    to_the_run(desk, new_list)
    desk.press("run_start")
    desk.press("run_cancel")
    desk.qtbot.waitUntil(lambda: "was cancelled" in desk.label("run_state"), timeout=WAIT)
    assert desk.step == RUN
    assert not folder_of(address).exists()
    desk.press("run_start")
    desk.qtbot.waitUntil(lambda: desk.step == RESULT, timeout=WAIT)


def test_unloading_ends_a_run(desk: Desk, new_list: Path, address: GeoPackageAddress) -> None:
    to_the_run(desk, new_list)
    desk.press("run_start")
    desk.page.unload()
    assert not QgsApplication.taskManager().activeTasks()
    assert not folder_of(address).exists()


def test_another_register_may_be_opened_during_the_run(
    desk: Desk, new_list: Path, address: GeoPackageAddress, tmp_path: Path
) -> None:
    to_the_run(desk, new_list)
    desk.press("run_start")
    other = GeoPackageAddress(Path(shutil.copy(address.path, tmp_path / "anderer.gpkg")))
    assert desk.session.open(other)
    desk.qtbot.waitUntil(lambda: bool(reviews_of(address)), timeout=WAIT)
    assert desk.step == START
    assert desk.session.review is None
    assert not reviews_of(other)


def test_a_list_that_changes_or_goes_before_the_run_is_refused(desk: Desk, new_list: Path) -> None:
    to_the_run(desk, new_list)
    new_list.write_text(new_list.read_text(encoding="utf-8").replace("Heinestr.", "Heineweg"), encoding="utf-8")
    desk.press("run_start")
    assert "was changed after it was chosen" in desk.label("run_state")
    new_list.unlink()
    desk.press("run_start")
    assert "There is no file" in desk.label("run_state")


def test_a_refusal_of_the_run_is_a_sentence(desk: Desk, new_list: Path, address: GeoPackageAddress) -> None:
    to_the_run(desk, new_list)
    address.path.write_bytes(b"nothing")
    desk.press("run_start")
    desk.qtbot.waitUntil(lambda: bool(desk.label("run_state")), timeout=WAIT)
    assert "bestand.gpkg" in desk.label("run_state")
    assert not folder_of(address).exists()


def test_a_file_that_is_no_list_is_refused_and_stays_at_the_first_step(desk: Desk, tmp_path: Path) -> None:
    broken = tmp_path / "liste.xlsx"
    broken.write_bytes(b"PK broken")
    desk.open_list(broken, source="")
    assert "liste.xlsx" in desk.told[-1]
    desk.press("next_button")
    assert desk.step == LIST
    desk.press("next_button")
    assert desk.step == LIST


def test_without_a_list_there_is_no_going_on(desk: Desk) -> None:
    desk.press("new_reconciliation")
    desk.press("next_button")
    assert (desk.step, desk.told[-1][:18]) == (LIST, "No list is chosen.")


def test_a_refusal_goes_as_soon_as_it_is_mended(desk: Desk, new_list: Path) -> None:
    settled: list[str] = []
    desk.session.settled.connect(lambda notice: settled.append(notice.text))
    desk.press("new_reconciliation")
    desk.press("next_button")
    assert desk.told
    assert not settled
    retype(desk.qtbot, desk.find(QLineEdit, "list_path"), str(new_list))
    desk.qtbot.waitUntil(lambda: "Rows:" in desk.label("list_found"), timeout=WAIT)
    assert settled == desk.told


def test_a_layer_that_shows_nothing_or_is_broken_is_refused_by_its_name(desk: Desk, tmp_path: Path) -> None:
    empty = QgsVectorLayer("Point?crs=EPSG:25832&field=name:string", "Leere Liste", "memory")
    broken = QgsVectorLayer(str(tmp_path / "weg.gpkg"), "Kaputt", "ogr")
    QgsProject.instance().addMapLayers([empty, broken])
    desk.press("new_reconciliation")
    for name, reason in (("Leere Liste", "shows no features"), ("Kaputt", "cannot be read")):
        pick(desk.qtbot, desk.find(QgsMapLayerComboBox, "list_layer"), name)
        desk.press("next_button")
        assert desk.step == LIST
        assert f"'{name}' {reason}" in desk.told[-1]
        assert "Rows:" not in desk.label("list_found")
    QgsProject.instance().removeAllMapLayers()


def test_columns_are_chosen_and_tried_out_at_once(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "kitas.csv"
    path.write_text("Spalte A;Spalte B;PLZ\nx;Kita Sonne;46045\ny;Kita Mond;46047\n;;46047\n", encoding="utf-8")
    desk.open_list(path, source="")
    desk.go_on(SCOPE)
    desk.go_on(COLUMNS)
    columns = desk.find(QTableView, "columns").model()
    assert [columns.index(0, column).data() for column in (0, 1, 3)] == ["Name", "Spalte B", "by content"]
    choose_column(desk, "Name", "(none)")
    assert "No column with the names of the institutions was found" in desk.label("columns_summary")
    desk.press("next_button")
    assert desk.step == COLUMNS
    assert "Choose the column of the field 'Name'." in desk.told[-1]
    choose_column(desk, "Name", "Spalte B")
    assert "3 rows give 2 records." in desk.label("columns_summary")
    assert columns.index(0, 3).data() == "chosen"
    choose_column(desk, "Street", "Spalte A")
    records, problems = (desk.find(QTableView, name).model() for name in ("records", "problems"))
    titles = [records.headerData(column, Qt.Orientation.Horizontal) for column in range(records.columnCount())]
    assert titles == ["Name", "Street", "Postcode", "Point"]
    assert [records.index(1, column).data() for column in range(4)] == ["Kita Mond", "y", "46047", "no"]
    assert [problems.index(0, column).data() for column in (0, 3)] == ["4", "46047"]
    desk.go_on(RUN)


def choose_column(desk: Desk, field: str, title: str) -> None:
    """Choose the column of a field by keys."""
    columns = desk.find(QTableView, "columns")
    row = next(row for row in range(columns.model().rowCount()) if columns.model().index(row, 0).data() == field)
    columns.setFocus()
    columns.setCurrentIndex(columns.model().index(row, 1))
    desk.qtbot.keyClick(columns, KEY.Key_F2)
    (combo,) = (combo for combo in columns.findChildren(QComboBox) if combo.isVisible())
    pick(desk.qtbot, combo, title)
    desk.qtbot.keyClick(combo, KEY.Key_Return)


def test_the_columns_of_the_last_list_are_preset(desk: Desk, new_list: Path) -> None:
    desk.open_list(new_list)
    assert "The last list of this source was of 2021-08-01" in desk.label("list_found")
    assert desk.find(QLineEdit, "licence").text() == "dl-de/by-2-0"
    desk.go_on(SCOPE)
    desk.go_on(COLUMNS)
    columns = desk.find(QTableView, "columns").model()
    assert [columns.index(0, column).data() for column in (0, 1, 3)] == ["Name", "name", "as before"]


def test_the_scope_is_preset_the_next_time(desk: Desk, new_list: Path) -> None:
    desk.open_list(new_list)
    desk.go_on(SCOPE)
    desk.tick("scope_categories", "Schools")
    desk.qtbot.keyClick(desk.find(QCheckBox, "scope_complete"), KEY.Key_Space)
    assert "It is not complete" in desk.label("scope_sentence")
    desk.go_on(COLUMNS)
    for _ in range(3):
        desk.press("back_button")
    desk.open_list(new_list)
    desk.go_on(SCOPE)
    assert "48 institutions of the register: Schools. It is not complete" in desk.label("scope_sentence")
    assert desk.label("scope_preset")


def test_an_area_limits_the_scope(desk: Desk, new_list: Path) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:25832", "Osterfeld", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(351500, 5706500, 355000, 5710000)))
    layer.dataProvider().addFeature(feature)
    nothing = QgsVectorLayer("Polygon?crs=EPSG:25832", "Leer", "memory")
    QgsProject.instance().addMapLayers([layer, nothing])
    desk.open_list(new_list)
    desk.go_on(SCOPE)
    pick(desk.qtbot, desk.find(QgsMapLayerComboBox, "scope_area"), "Osterfeld")
    assert "within 'Osterfeld'" in desk.label("scope_sentence")
    assert "50 institutions" not in desk.label("scope_sentence")
    pick(desk.qtbot, desk.find(QgsMapLayerComboBox, "scope_area"), "Leer")
    assert "has no polygons" in desk.label("scope_sentence")
    desk.press("next_button")
    assert desk.step == SCOPE
    QgsProject.instance().removeAllMapLayers()


def test_an_area_that_is_removed_gives_way_to_no_other_layer(desk: Desk, new_list: Path) -> None:
    layers = []
    for name in ("Alt", "Osterfeld", "Rest"):
        layer = QgsVectorLayer("Polygon?crs=EPSG:25832", name, "memory")
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(351500, 5706500, 355000, 5710000)))
        layer.dataProvider().addFeature(feature)
        layers.append(layer)
    QgsProject.instance().addMapLayers(layers)
    desk.open_list(new_list)
    desk.go_on(SCOPE)
    area = desk.find(QgsMapLayerComboBox, "scope_area")
    pick(desk.qtbot, area, "Osterfeld")
    QgsProject.instance().removeMapLayer(layers[1].id())
    assert area.currentLayer() is None
    assert "within" not in desk.label("scope_sentence")
    QgsProject.instance().removeAllMapLayers()


def test_an_area_that_lies_nowhere_is_refused(desk: Desk, new_list: Path) -> None:
    layer = QgsVectorLayer("Polygon", "Ohne System", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem())
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(6.8, 51.4, 6.9, 51.5)))
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    desk.open_list(new_list)
    desk.go_on(SCOPE)
    pick(desk.qtbot, desk.find(QgsMapLayerComboBox, "scope_area"), "Ohne System")
    assert "'Ohne System' has no coordinate reference system" in desk.label("scope_sentence")
    desk.press("next_button")
    assert desk.step == SCOPE
    QgsProject.instance().removeAllMapLayers()


def test_a_layer_of_the_project_is_a_list(desk: Desk, new_list: Path, address: GeoPackageAddress) -> None:
    layer = QgsVectorLayer(
        f"file://{new_list}?delimiter=,&xField=x&yField=y&crs=EPSG:25832", "Schulen", "delimitedtext"
    )
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    desk.press("new_reconciliation")
    pick(desk.qtbot, desk.find(QgsMapLayerComboBox, "list_layer"), "Schulen")
    desk.qtbot.waitUntil(lambda: "Rows: 48" in desk.label("list_found"), timeout=WAIT)
    for step in (SCOPE, COLUMNS, RUN):
        desk.go_on(step)
    desk.press("run_start")
    QgsProject.instance().removeAllMapLayers()
    desk.qtbot.waitUntil(lambda: desk.step == RESULT, timeout=WAIT)
    assert (desk.result()["Match"], desk.session.review.record["list_path"]) == ("47", "")


def test_a_sheet_is_chosen_where_there_are_several(desk: Desk, tmp_path: Path) -> None:
    book = Workbook()
    book.active.title = "Kitas"
    for sheet, rows in ((book.active, 2), (book.create_sheet("Schulen"), 3)):
        sheet.append(["Name", "Straße", "PLZ"])
        for number in range(rows):
            sheet.append([f"{sheet.title} {number}", f"Lindenweg {number}", "46045"])
    book.save(tmp_path / "listen.xlsx")
    desk.open_list(tmp_path / "listen.xlsx", source="")
    part = desk.find(QComboBox, "list_part")
    assert part.isVisible()
    assert "Rows: 2" in desk.label("list_found")
    part.setFocus()
    desk.qtbot.keyClick(part, KEY.Key_Down)
    assert part.currentText() == "Schulen"
    assert "Rows: 3" in desk.label("list_found")


def test_a_review_goes_on_where_it_stopped_and_can_be_deleted(
    desk: Desk, new_list: Path, address: GeoPackageAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    reconciled(desk, new_list)
    desk.session.close()
    assert desk.step == START
    new_list.unlink()
    assert desk.session.open(address)  # tomorrow
    assert desk.step == RESULT
    assert desk.session.review
    assert "is not there any more" in desk.label("result_changed")
    desk.press("back_button")
    reviews = desk.find(QListWidget, "reviews")
    assert reviews.item(0).text() == "Reconciliation with Schulen in NRW of 2024-08-01: 0 of 2 decided"
    answers = iter([QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Yes])
    monkeypatch.setattr(QMessageBox, "question", lambda *_: next(answers))
    desk.press("delete_review")
    assert len(reviews_of(address)) == 1
    desk.press("delete_review")
    assert not reviews_of(address)
    assert desk.session.review is None
    assert not reviews.isVisible()


def test_a_review_is_gone_on_with_until_all_is_decided_and_in_the_register(
    desk: Desk, new_list: Path, address: GeoPackageAddress
) -> None:
    reconciled(desk, new_list)
    review = desk.session.review
    assert review

    def tomorrow() -> str:
        """What the list of reviews says of it, when the register is opened again."""
        desk.session.close()
        assert desk.session.open(address)
        if desk.step == RESULT:
            desk.press("back_button")
        return desk.find(QListWidget, "reviews").item(0).text().partition(": ")[2]

    one, two = (entry for entry in review.entries if entry.verdict in ("only_register", "only_poi"))
    review.decide({one.finding_id: Choice("source_wrong")})
    with open_register(address) as register, register.step("apply", "Liste", "AB") as step:
        first = step.step_id
    review.applied(first)
    assert tomorrow() == "1 of 2 decided, applied"
    assert desk.session.review, "a question is open"
    desk.session.review.decide({two.finding_id: Choice("source_wrong")})
    assert tomorrow() == "2 of 2 decided, applied"
    assert desk.session.review is None
    save_user_initials("AB")
    assert desk.session.undo(first)
    save_user_initials("")
    assert desk.find(QListWidget, "reviews").item(0).text().endswith(": 2 of 2 decided")
    assert tomorrow() == "2 of 2 decided"
    assert desk.session.review, "nothing of it is in the register"


def test_an_unexpected_error_ends_a_run_with_a_sentence(
    desk: Desk, new_list: Path, address: GeoPackageAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise MemoryError("no room")

    to_the_run(desk, new_list)
    monkeypatch.setattr("sozialplanung.plugin.reviews.review.make_file", broken)
    desk.press("run_start")
    desk.qtbot.waitUntil(lambda: "unexpected error: no room" in desk.label("run_state"), timeout=WAIT)
    assert "log messages" in desk.told[-1]
    assert not reviews_of(address)
    monkeypatch.undo()
    desk.press("run_start")
    desk.qtbot.waitUntil(lambda: desk.step == RESULT, timeout=WAIT)


def test_no_register_no_reconciliation(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    assert "No register is open." in desk.label("start_text")
    assert not desk.find(QPushButton, "new_reconciliation").isEnabled()


def test_a_register_in_postgresql(qtbot: QtBot, new_list: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    address = place("postgres", tmp_path, request)
    made(address, institution("Gesamtschule Osterfeld", category="school", street="Heinestr.", house_number="22"))
    desk = Desk(qtbot)
    assert desk.session.open(address)
    reconciled(desk, new_list)
    assert desk.result()["Only in the list"] in ("47", "48")
    (info,) = reviews_of(address)
    remove(info.path)


def test_the_scope_of_the_last_list_is_preset_from_the_register(qtbot: QtBot, address: GeoPackageAddress) -> None:
    scope = {"categories": ["school"], "cities": ["Oberhausen"], "area": "POLYGON((0 0, 1 0, 1 1, 0 1, 0 0))"}
    with open_register(address) as register, register.step("import", "Liste", "AB") as step:
        row = {"source": SOURCE, "imported_on": "2099-01-01", "scope": json.dumps(scope), "complete": 0}
        step.insert("source_lists", [row])
    desk = Desk(qtbot)
    assert desk.session.open(address)
    desk.open_list(SCHOOLS / "list_2024.csv")
    desk.go_on(SCOPE)
    said = desk.label("scope_sentence")
    assert "Schools, in Oberhausen, within the area of the last time" in said
    assert "speaks for no institution" in said
    area = desk.find(QgsMapLayerComboBox, "scope_area")
    assert area.currentText() == "Area of the last time"
    pick(qtbot, area, "no limit")
    assert "It is not complete" in desk.label("scope_sentence")
    assert "48 institutions" in desk.label("scope_sentence")


def test_a_place_that_cannot_be_written_to_is_told(desk: Desk, new_list: Path, address: GeoPackageAddress) -> None:
    to_the_run(desk, new_list)
    folder_of(address).write_text("in the way", encoding="utf-8")
    desk.press("run_start")
    desk.qtbot.waitUntil(lambda: bool(desk.label("run_state")), timeout=WAIT)
    assert "bestand_abgleich'" in desk.label("run_state")
    assert desk.find(QPushButton, "run_start").isVisible()
