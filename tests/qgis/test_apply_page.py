"""The page that applies a review, as a person uses it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter
from qgis.gui import QgsCheckableComboBox, QgsFilterLineEdit, QgsMapCanvas
from qgis.PyQt.QtCore import QModelIndex, QPoint, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QLabel,
    QLineEdit,
    QTableView,
    QTreeWidget,
)
from sozialplanung.plugin import settings
from sozialplanung.plugin.core.reviewing.entry import Choice
from sozialplanung.plugin.reviews.review import Review, create_review
from sozialplanung.plugin.store.address import GeoPackageAddress
from sozialplanung.ui.navigator.applying.page import ApplyPage
from sozialplanung.ui.navigator.map_link import MapLink
from sozialplanung.ui.navigator.session import Notice, Session

from .keyboard import retype
from .registers import edit_by_hand, found, layer_of, made, school, table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

MATCH = found(school(1), {"poi_id": "p1", "name": "Schule am Park", "phone": "0208 77"})
NEWCOMER = found(None, {"poi_id": "p9", "name": "=Neue Schule", "category": "Schule", "x": 5.0, "y": 6.0})
MISSING = found(school(2), None)
DOUBT = found(school(3), {"poi_id": "p3", "name": "Schule 3", "phone": "0208 33"}, verdict="review")
RECORD = {"source": "Schulamt", "source_date": "2026-02-01", "licence": "dl-de/by-2-0", "file_name": "schulen.csv",
          "file_hash": "aa", "row_count": 3, "mapping": {"name": "Schule"}, "complete": True,
          "key_kind": "stable"}  # fmt: skip


class Desk:
    """The page with its session, and what it was told."""

    def __init__(self, qtbot: QtBot, address: GeoPackageAddress | None, review: Review | None) -> None:
        self.qtbot, self.session = qtbot, Session()
        self.told: list[Notice] = []
        self.wanted: list[str] = []
        self.session.told.connect(self.told.append)
        self.session.page_wanted.connect(self.wanted.append)
        canvas = QgsMapCanvas()
        qtbot.addWidget(canvas)
        self.page = ApplyPage(self.session, MapLink(canvas))
        qtbot.addWidget(self.page)
        self.page.resize(440, 900)
        self.page.show()
        if address:
            assert self.session.open(address)
            self.session.open_review(review)
        self.settle()

    def settle(self) -> None:
        """Let the page catch up with what has changed."""
        timers = self.page.findChildren(QTimer)
        self.qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers))

    def widget(self, kind: type[Any], name: str) -> Any:
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def click(self, name: str) -> None:
        button = self.widget(QAbstractButton, name)
        assert button.isEnabled(), name
        at = QPoint(button.height() // 2, button.height() // 2)  # a check box is no wider than its text
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=at)
        self.settle()

    def decide(self, row: Mapping[str, Any], kind: str, **values: Any) -> None:
        assert self.session.review
        self.session.review.decide({row["finding_id"]: Choice(kind, **values)})
        self.session.decided.emit()
        self.settle()

    @property
    def state(self) -> str:
        return str(self.widget(QLabel, "apply_state").text())

    @property
    def changes(self) -> list[tuple[str, ...]]:
        """The rows of the table that are seen."""
        model = self.widget(QTableView, "changes_table").model()
        return [
            tuple(model.index(row, column).data() or "" for column in range(model.columnCount()))
            for row in range(model.rowCount(QModelIndex()))
        ]

    @property
    def outline(self) -> str:
        def lines(index: QModelIndex) -> Iterator[str]:
            for row in range(model.rowCount(index)):
                child = model.index(row, 0, index)
                yield str(child.data())
                yield from lines(child)

        model = self.widget(QTreeWidget, "apply_outline").model()
        return "\n".join(lines(QModelIndex()))

    @property
    def steps(self) -> list[tuple[str, str]]:
        """Who, and in what state."""
        tree = self.widget(QTreeWidget, "apply_steps")
        items = (tree.topLevelItem(place) for place in range(tree.topLevelItemCount()))
        return [(item.text(1), item.text(2)) for item in items]


@pytest.fixture(autouse=True)
def initials(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who sits at the desk."""
    monkeypatch.setattr(settings, "user_initials", lambda: "AB")


def register_in(folder: Path) -> GeoPackageAddress:
    return made(folder, school(1), school(2), school(3))


def review_of(folder: Path, *rows: Mapping[str, Any]) -> Review:
    """A review of these findings."""
    path, options = folder / "befunde.gpkg", QgsVectorFileWriter.SaveVectorOptions()
    layer = layer_of(*(rows or (MATCH, NEWCOMER, MISSING, DOUBT)))
    error, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    assert error == QgsVectorFileWriter.WriterError.NoError
    return create_review(folder / "bestand_abgleich", path, None, RECORD)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, register_in(tmp_path), review_of(tmp_path))


def address_of(desk: Desk) -> GeoPackageAddress:
    assert isinstance(desk.session.address, GeoPackageAddress)
    return desk.session.address


def saved(desk: Desk, monkeypatch: pytest.MonkeyPatch, button: str, name: str) -> Path:
    """Press a button that asks for a file, and answer with this name."""
    path = address_of(desk).path.parent / name
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    desk.click(button)
    return path


def test_without_a_register_and_without_a_review_it_says_what_comes_first(qtbot: QtBot, tmp_path: Path) -> None:
    assert "No register" in Desk(qtbot, None, None).state
    desk = Desk(qtbot, register_in(tmp_path), None)
    assert "no review is open" in desk.state
    desk.click("apply_next_button")
    assert desk.wanted == ["reconcile"]


def test_it_shows_what_will_change_and_what_stays_open(desk: Desk) -> None:
    assert "0 of 3 are decided; 3 stay open" in desk.state
    assert "count as the same institution: 1" in desk.state
    assert desk.changes == [
        ("Schule 1", "Name", "Schule 1", "Schule am Park", "Schulamt"),
        ("Schule 1", "Phone", "0208 1", "0208 77", "Schulamt"),
    ]
    assert "Institutions updated: 1" in desk.outline
    assert "Left open, since nobody has decided: To review: 1" in desk.outline


def test_decisions_and_options_make_another_plan(desk: Desk) -> None:
    desk.decide(DOUBT, "same", take=frozenset({"phone"}))
    assert "1 of 3 are decided; 2 stay open" in desk.state
    assert ("Schule 3", "Phone", "0208 3", "0208 33", "Schulamt") in desk.changes
    desk.click("take_new")
    assert "2 of 3 are decided" in desk.state
    assert "Institutions taken up: 1\n=Neue Schule" in desk.outline
    desk.click("accept_matches")
    assert "2 of 4 are decided" in desk.state
    assert not [row for row in desk.changes if row[0] == "Schule 1"]
    fields = desk.widget(QgsCheckableComboBox, "apply_fields")
    desk.click("accept_matches")
    fields.deselectAllOptions()
    fields.setCheckedItems(["Phone"])
    desk.settle()
    assert [row[1] for row in desk.changes if row[0] == "Schule 1"] == ["Phone"]
    assert "Not among the fields to take over" in desk.outline


def test_options_are_for_one_review_and_a_reason_for_one_step(desk: Desk, tmp_path: Path) -> None:
    reason, fields = desk.widget(QLineEdit, "apply_reason"), desk.widget(QgsCheckableComboBox, "apply_fields")
    retype(desk.qtbot, reason, "Jahresabgleich")
    desk.click("apply_button")
    assert reason.text() == ""
    retype(desk.qtbot, reason, "Brief des Schulamts")
    desk.click("take_new")
    desk.click("accept_matches")
    fields.deselectAllOptions()
    (tmp_path / "other").mkdir()
    address = register_in(tmp_path / "other")
    assert desk.session.open(address)
    desk.session.open_review(review_of(tmp_path / "other"))
    desk.settle()
    assert reason.text() == ""
    assert [desk.widget(QAbstractButton, name).isChecked() for name in ("take_new", "accept_matches")] == [False, True]
    assert len(fields.checkedItems()) == fields.count()


def test_the_plan_waits_while_the_page_is_not_seen(desk: Desk) -> None:
    desk.page.hide()
    desk.decide(DOUBT, "same")
    assert "0 of 3" in desk.state
    desk.page.show()
    desk.settle()
    assert "1 of 3" in desk.state


def test_finding_in_the_changes_and_going_to_an_institution(desk: Desk) -> None:
    shown: list[str] = []
    desk.session.institution_wanted.connect(shown.append)
    search, changes = desk.widget(QgsFilterLineEdit, "changes_search"), desk.widget(QTableView, "changes_table")
    retype(desk.qtbot, search, "phone")
    assert [row[1] for row in desk.changes] == ["Phone"]
    changes.setFocus()
    changes.setCurrentIndex(changes.model().index(0, 0))
    desk.qtbot.keyClick(changes, Qt.Key.Key_Return)
    assert (desk.wanted, shown) == (["institutions"], ["i1"])


def test_applying_undoing_and_applying_again(desk: Desk) -> None:
    address = address_of(desk)
    desk.decide(MISSING, "closed", due="2026-01-31")
    retype(desk.qtbot, desk.widget(QLineEdit, "apply_reason"), "Jahresabgleich")
    desk.click("apply_button")
    rows = {row["institution_id"]: row for row in table(address, "institutions")}
    assert (rows["i1"]["name"], rows["i2"]["valid_until"]) == ("Schule am Park", "2026-01-31")
    step = table(address, "steps", kind="apply")[0]
    assert (step["done_by"], step["reason"]) == ("AB", "Jahresabgleich")
    assert "1 updated, 0 taken up, 1 closed, 1 decisions" in desk.told[-1].text
    assert desk.session.review
    assert desk.session.review.steps == [step["step_id"]]
    assert "nothing to do" in desk.state
    assert not desk.widget(QAbstractButton, "apply_button").isEnabled()
    assert desk.steps == [("AB", "in force")]
    desk.click("undo_step_button")
    assert desk.steps == [("AB", "undone")]
    assert not desk.widget(QAbstractButton, "undo_step_button").isEnabled()
    assert {row["name"] for row in table(address, "institutions")} == {"Schule 1", "Schule 2", "Schule 3"}
    desk.qtbot.keyClick(desk.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.steps == [("AB", "in force"), ("AB", "undone")]


def test_a_review_that_cannot_note_the_step_hides_neither_the_step_nor_its_undo(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sozialplanung.plugin.reviews.review_file._WAIT", 0.1)
    assert desk.session.review
    with closing(sqlite3.connect(desk.session.review.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        desk.click("apply_button")
        other.execute("ROLLBACK")
    assert desk.told[-1].text.startswith("Applied. 1 updated")
    assert "could not note this step: Another program" in desk.told[-1].text
    assert "Undo" in dict(desk.told[-1].actions)
    assert desk.steps == [("AB", "in force")]
    html = saved(desk, monkeypatch, "report_button", "bericht.html").read_text(encoding="utf-8")
    assert "Schule am Park" in html
    desk.click("undo_step_button")
    assert desk.steps == [("AB", "undone")]
    desk.click("apply_button")
    assert desk.steps == [("AB", "in force"), ("AB", "undone")]


def test_the_message_undoes_as_well(desk: Desk) -> None:
    desk.click("apply_button")
    _, undo = desk.told[-1].actions[0]
    undo()
    desk.settle()
    assert desk.steps == [("AB", "undone")]


def test_who_was_faster_is_told_and_the_choices_stay(desk: Desk) -> None:
    desk.decide(DOUBT, "same")
    desk.click("take_new")
    edit_by_hand(address_of(desk), "i1", phone="0208 5555")
    desk.click("apply_button")
    assert "Somebody else has changed the register" in desk.told[-1].text
    assert not table(address_of(desk), "steps", kind="apply")
    assert desk.widget(QAbstractButton, "take_new").isChecked()
    assert "Changed since the reconciliation: Phone" in desk.outline
    assert not [row for row in desk.changes if row[0] == "Schule 1"]
    desk.click("apply_button")
    rows = {row["institution_id"]: row for row in table(address_of(desk), "institutions")}
    assert (rows["i1"]["phone"], rows["i3"]["phone"]) == ("0208 5555", "0208 33")


def test_without_initials_nothing_is_written(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "user_initials", str)
    desk.click("apply_button")
    assert "initials" in desk.told[-1].text
    assert not table(address_of(desk), "steps", kind="apply")


def test_a_register_that_is_gone_keeps_the_decisions_and_comes_back(desk: Desk) -> None:
    path = address_of(desk).path
    away = path.rename(path.with_name("weg.gpkg"))
    desk.decide(DOUBT, "same")
    assert "kept in the review" in desk.state
    assert desk.told
    away.rename(path)
    desk.click("apply_next_button")
    assert "1 of 3 are decided" in desk.state
    desk.click("apply_button")
    assert len(table(address_of(desk), "steps", kind="apply")) == 1


def test_the_report_tells_what_was_done_and_what_was_not(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.decide(NEWCOMER, "new")
    desk.decide(MISSING, "merged", other_id="i77")
    desk.click("apply_button")
    html = saved(desk, monkeypatch, "report_button", "bericht.html").read_text(encoding="utf-8")
    for words in ("Schulamt", "dl-de/by-2-0", "schulen.csv", "AB", "Schule am Park", "0208 77", "=Neue Schule",
                  "Not applied (1)", "Left open, since nobody has decided: To review"):  # fmt: skip
        assert words in html, words
    assert "Open file" in dict(desk.told[-1].actions)
    desk.click("undo_step_button")
    book = openpyxl.load_workbook(saved(desk, monkeypatch, "report_button", "bericht.xlsx"))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert any("was undone on" in str(cell.value) for cell in cells)
    new = next(cell for cell in cells if cell.value == "=Neue Schule")
    assert (new.data_type, new.quotePrefix) == ("s", True)


def test_why_something_is_not_applied_is_seen_at_once(desk: Desk) -> None:
    desk.decide(MISSING, "merged", other_id="i77")
    tree = desk.widget(QTreeWidget, "apply_outline")
    first = tree.topLevelItem(0)
    assert first.text(0) == "Findings not applied: 1"
    assert first.isExpanded()
    assert not tree.topLevelItem(1).isExpanded()


def test_the_message_leads_to_the_report(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = address_of(desk).path.parent / "bericht.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    desk.click("apply_button")
    assert [label for label, _ in desk.told[-1].actions] == ["Undo", "&Change report…"]
    dict(desk.told[-1].actions)["&Change report…"]()
    assert "Schule am Park" in path.read_text(encoding="utf-8")


def test_the_button_that_applies_is_seen_without_scrolling(desk: Desk) -> None:
    desk.page.resize(440, 420)
    desk.settle()
    button = desk.widget(QAbstractButton, "apply_button")
    assert desk.page.rect().contains(button.mapTo(desk.page, button.rect().center()))
    assert not button.visibleRegion().isEmpty()


def test_the_report_can_be_made_again_without_the_review(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.click("apply_button")
    desk.session.open_review(None)
    desk.settle()
    html = saved(desk, monkeypatch, "report_button", "bericht.html").read_text(encoding="utf-8")
    assert "Schule am Park" in html
    assert "is kept in the file of the review" in html


def test_a_name_without_an_ending_never_writes_over_a_file(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.click("apply_button")
    first = address_of(desk).path.with_name("bericht.html")
    first.write_text("alt", encoding="utf-8")
    saved(desk, monkeypatch, "report_button", "bericht")
    assert first.read_text(encoding="utf-8") == "alt"
    assert "Schule am Park" in first.with_name("bericht 2.html").read_text(encoding="utf-8")


def test_a_report_that_cannot_be_written_is_refused_in_a_sentence(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.click("apply_button")
    saved(desk, monkeypatch, "report_button", "nirgends/bericht.html")
    assert "cannot be written" in desk.told[-1].text


def test_the_call_list_has_inquiries_of_the_review_and_of_the_register(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(desk, monkeypatch, "call_list_button", "leer.html")
    assert "nobody to call" in desk.told[-1].text
    desk.decide(MISSING, "inquiry", due="2026-05-01", note="Gibt es sie noch?")
    desk.click("apply_button")
    desk.decide(DOUBT, "inquiry", due="2026-04-01", note="Welche Nummer?")
    html = saved(desk, monkeypatch, "call_list_button", "anrufe.html").read_text(encoding="utf-8")
    assert html.index("Welche Nummer?") < html.index("Gibt es sie noch?")
    assert "0208 33" in html
