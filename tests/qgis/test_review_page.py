"""The review by keyboard: one key for each decision, on disk at once, and the position never jumps."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsCheckableComboBox, QgsDateEdit, QgsFilterLineEdit, QgsMapCanvas
from qgis.PyQt.QtCore import QDate, QEvent, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent, QPalette
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTabWidget,
    QToolButton,
    QWidget,
)
from sozialplanung.plugin.core.reviewing.entry import Choice
from sozialplanung.plugin.core.texts import use_language
from sozialplanung.plugin.reviews.review import open_review
from sozialplanung.plugin.store.edit import edit
from sozialplanung.plugin.store.register import open_register
from sozialplanung.plugin.store.step import Signature
from sozialplanung.ui.navigator.map_link import MapLink
from sozialplanung.ui.navigator.map_marks import COLOURS
from sozialplanung.ui.navigator.reviewing.batch_dialog import BatchDialog
from sozialplanung.ui.navigator.reviewing.colours import contrast, muted
from sozialplanung.ui.navigator.reviewing.keys import DECISIONS, letters
from sozialplanung.ui.navigator.reviewing.page import ReviewPage
from sozialplanung.ui.navigator.session import Notice, Session

from .registers import X, Y, edit_by_hand
from .reviewing import ROWS, small

KEY = Qt.Key


class Desk:
    """A clerk's desk: the page with a small review, keys, and what is on the disk."""

    def __init__(self, qtbot: QtBot, folder: Path, rows: tuple[Mapping[str, object], ...] = ROWS) -> None:
        self.qtbot = qtbot
        self.address, self.review = small(folder, rows)
        self.session = Session()
        self.notices: list[Notice] = []
        self.session.told.connect(self.notices.append)
        assert self.session.open(self.address)
        self.canvas = QgsMapCanvas()
        self.map_link = MapLink(self.canvas)
        self.page = ReviewPage(self.session, self.map_link)
        qtbot.addWidget(self.page)
        qtbot.addWidget(self.canvas)
        self.page.show()
        self.session.open_review(self.review)
        self.page.setFocus()

    def press(self, *keys: str | Qt.Key) -> None:
        """On whatever has the focus, as a keyboard does."""
        for key in keys:
            self.qtbot.keyClick(self.focused(), key)

    def focused(self) -> QWidget:
        return self.page.focusWidget() or self.page

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.focused(), text)

    def see(self, name: str) -> str:
        """A label's text; '' where it is not shown."""
        label = self.page.findChild(QLabel, name)
        assert label is not None, name
        return label.text() if label.isVisible() else ""

    def shows(self) -> str:
        """The id of the finding that is shown."""
        return self.review.position

    def on_disk(self) -> dict[str, Choice]:
        """The decisions that a second program finds in the file."""
        entries = open_review(self.review.path).entries
        return {entry.finding_id: entry.choice for entry in entries if entry.choice}

    def kinds(self) -> dict[str, str]:
        return {key: choice.kind for key, choice in self.on_disk().items()}

    def button(self, name: str) -> QToolButton:
        found = self.page.findChild(QToolButton, name)
        assert found is not None, name
        return found

    def push(self, name: str) -> None:
        found = self.page.findChild(QPushButton, name)
        assert found is not None, name
        self.qtbot.mouseClick(found, Qt.MouseButton.LeftButton)

    def show_map(self) -> None:
        """The map beside the page, with the finding that is shown."""
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
        self.canvas.resize(300, 200)
        self.canvas.show()
        self.qtbot.waitExposed(self.canvas)
        self.canvas.setExtent(QgsRectangle(X - 1000, Y - 1000, X + 1000, Y + 1000))
        self.page.hide()
        self.page.show()

    def marks(self) -> set[str]:
        """The kinds of marks that the map shows now."""
        image = self.canvas.grab().toImage()
        shown = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
        return {shape for shape, colour in COLOURS.items() if QColor(colour).rgb() in shown}

    def everything(self) -> str:
        """All texts that are seen."""
        return "\n".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def choose(self, name: str) -> None:
        """An entry of the menu behind the last button."""
        menu = self.button("review_more").menu()
        assert menu
        found = menu.findChild(QAction, name)
        assert found is not None, name
        found.trigger()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


@pytest.fixture
def german() -> Iterator[None]:
    use_language("de")
    yield
    use_language("en")


def test_what_is_accepted_is_on_disk_and_the_next_is_shown(desk: Desk) -> None:
    assert desk.shows() == "a"
    assert desk.see("review_progress_label") == "1 of 4 · 4 open"
    desk.press("A")
    assert desk.on_disk() == {"a": Choice("same")}
    assert desk.shows() == "b"
    assert desk.see("review_progress_label") == "2 of 4 · 3 open"


def test_a_record_that_the_register_lacks_is_taken_up_by_the_same_key(desk: Desk) -> None:
    desk.press(KEY.Key_Right, KEY.Key_Right, KEY.Key_Right)
    assert desk.shows() == "d"
    desk.press("A")
    assert desk.kinds() == {"d": "new"}


@pytest.mark.parametrize(
    ("key", "kind"), [("D", "different"), ("W", "source_wrong"), ("O", "not_ours"), ("P", "split"), ("A", "same")]
)
def test_one_key_is_one_decision(desk: Desk, key: str, kind: str) -> None:
    desk.press(key)
    assert desk.kinds() == {"a": kind}


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("key", "kind"), [("V", "different"), ("Q", "source_wrong"), ("U", "not_ours"), ("T", "split"), ("A", "same")]
)
def test_german_keys_have_the_letters_of_german_words(qtbot: QtBot, tmp_path: Path, key: str, kind: str) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.press(key)
    assert desk.kinds() == {"a": kind}
    desk.press("Z")
    assert desk.kinds() == {}


@pytest.mark.usefixtures("german")
def test_buttons_show_the_german_key(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    assert desk.button("decide_inquiry").text() == "Rückfrage (R)"


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_letter_means_two_things(language: str) -> None:
    use_language(language)
    try:
        assert len(set(letters().values())) == len(letters())
        assert {*DECISIONS} <= {*letters()}
    finally:
        use_language("en")


@pytest.mark.parametrize(("key", "kind"), [("C", "closed"), ("S", "successor")])
def test_what_closes_asks_for_the_last_day_which_may_stay_empty(desk: Desk, key: str, kind: str) -> None:
    desk.press(key)
    assert desk.kinds() == {}
    desk.press(KEY.Key_Return)
    assert desk.on_disk() == {"a": Choice(kind)}


def test_a_last_day_is_kept_where_it_is_known(desk: Desk) -> None:
    desk.press("C")
    desk.page.findChild(QCheckBox, "ask_dated").click()
    desk.page.findChild(QgsDateEdit, "ask_due").setDate(QDate(2025, 7, 31))
    desk.type("moved away")
    desk.press(KEY.Key_Return)
    assert desk.on_disk() == {"a": Choice("closed", "moved away", "2025-07-31")}


def test_shortcuts_of_the_main_window_do_not_take_the_keys(desk: Desk) -> None:
    """Plain QGIS has S for snapping."""
    taken = [
        QApplication.sendEvent(desk.focused(), event) and event.isAccepted()
        for key in (KEY.Key_S, KEY.Key_D, KEY.Key_Right, KEY.Key_F1)
        if (event := QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier))
    ]
    assert all(taken)
    saving = QKeyEvent(QEvent.Type.ShortcutOverride, KEY.Key_S, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(desk.focused(), saving)
    assert not saving.isAccepted()


def test_coming_from_another_tab_the_keys_decide_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    tabs, session, canvas, typed = QTabWidget(), Session(), QgsMapCanvas(), QLineEdit()
    page = ReviewPage(session, MapLink(canvas), tabs)
    tabs.addTab(typed, "other")
    tabs.addTab(page, "review")
    qtbot.addWidget(tabs)
    qtbot.addWidget(canvas)
    with qtbot.waitActive(tabs):
        tabs.show()
        tabs.activateWindow()
    typed.setFocus()
    address, review = small(tmp_path)
    session.open(address)
    session.open_review(review)
    place = tabs.tabBar().tabRect(1).center()
    qtbot.mouseClick(tabs.tabBar(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QScrollArea))
    qtbot.keyClick(QApplication.focusWidget(), "D")
    assert [entry.finding_id for entry in review.entries if entry.choice] == ["a"]


def test_a_click_does_what_the_key_does(desk: Desk) -> None:
    desk.qtbot.mouseClick(desk.button("decide_different"), Qt.MouseButton.LeftButton)
    assert desk.kinds() == {"a": "different"}
    desk.qtbot.mouseClick(desk.button("review_undo"), Qt.MouseButton.LeftButton)
    assert desk.kinds() == {}


def test_what_makes_no_sense_is_disabled_and_decides_nothing(desk: Desk) -> None:
    desk.press(KEY.Key_Right, KEY.Key_Right)
    assert desk.shows() == "c"  # an institution that the list lacks
    assert not desk.button("decide_accept").isEnabled()
    desk.press("A", "D", "O", "P")
    assert desk.kinds() == {}
    assert desk.shows() == "c"
    assert desk.notices[-1].text == "“Split” makes no sense for an institution without a record of the list."


def test_what_cannot_be_decided_about_another_candidate_is_told(desk: Desk) -> None:
    desk.press("1", "D")
    assert desk.kinds() == {}
    assert "Press 0 to go back first" in desk.notices[-1].text


def test_only_the_chosen_fields_are_taken(desk: Desk) -> None:
    desk.press("F")
    checks = {check.objectName(): check for check in desk.page.findChildren(QCheckBox) if check.isVisible()}
    assert checks["take_name"].isChecked()
    assert not checks["take_position"].isChecked()
    assert desk.focused() is checks["take_name"]
    desk.press(KEY.Key_Space, KEY.Key_Return)
    taken = desk.on_disk()["a"].take
    assert taken is not None
    assert "name" not in taken
    assert "phone" in taken


def test_an_inquiry_asks_for_a_day_and_a_note_and_letters_of_the_note_decide_nothing(desk: Desk) -> None:
    desk.press("I")
    due = desk.page.findChild(QgsDateEdit, "ask_due")
    assert QDate.currentDate().daysTo(due.date()) > 0
    due.setDate(QDate(2031, 5, 2))
    desk.press(KEY.Key_Tab)
    desk.page.findChild(QgsFilterLineEdit, "ask_note").setFocus()
    desk.type("Ask AWO 1 day before, undo? DWOU")
    assert desk.kinds() == {}
    desk.press(KEY.Key_Return)
    assert desk.on_disk() == {"a": Choice("inquiry", "Ask AWO 1 day before, undo? DWOU", "2031-05-02")}
    assert desk.shows() == "b"


def test_keys_on_check_boxes_of_the_panel_decide_nothing(desk: Desk) -> None:
    desk.press("F", "D", "W", "U", KEY.Key_Right, "2")
    assert desk.kinds() == {}
    assert desk.shows() == "a"
    desk.press(KEY.Key_Escape)
    desk.press("D")
    assert desk.kinds() == {"a": "different"}


def test_shift_asks_for_a_note(desk: Desk) -> None:
    desk.qtbot.keyClick(desk.focused(), "D", Qt.KeyboardModifier.ShiftModifier)
    desk.type("two houses")
    desk.press(KEY.Key_Return)
    assert desk.on_disk() == {"a": Choice("different", "two houses")}


def test_a_merger_asks_for_the_other_institution_by_name(desk: Desk) -> None:
    desk.press("M", KEY.Key_Return)
    assert "Name the other institution" in desk.see("ask_problem")
    desk.type("Hafenschule, Lindenweg 4")
    desk.press(KEY.Key_Return)
    assert desk.on_disk() == {"a": Choice("merged", other_id="i4")}


def test_a_name_that_nobody_has_is_told(desk: Desk) -> None:
    desk.press("M")
    desk.type("Nowhere School")
    desk.press(KEY.Key_Return)
    assert "'Nowhere School'" in desk.see("ask_problem")
    assert desk.kinds() == {}


def test_a_number_names_a_candidate_as_the_other_institution(desk: Desk) -> None:
    desk.press("M")
    desk.type("2")  # the list's record that is matched with Schule am Park
    assert "Schule im Park" in desk.see("ask_problem")
    desk.press(KEY.Key_Return)
    assert desk.on_disk() == {"a": Choice("merged", other_id="i2")}


def test_a_number_compares_with_another_candidate_and_accepting_takes_it(desk: Desk) -> None:
    desk.press("1")
    assert "another candidate" in desk.see("review_facts")
    assert desk.kinds() == {}
    desk.press("0")
    assert "another candidate" not in desk.see("review_facts")
    desk.press("1", "A")
    assert desk.on_disk() == {"a": Choice("same", partner="P2")}
    assert open_review(desk.review.path).entry("a").pair == ("i1", "P2")
    desk.press("U")
    assert open_review(desk.review.path).entry("a").pair == ("i1", "P1")


def test_one_press_takes_the_last_decision_back_and_shows_its_finding(desk: Desk) -> None:
    desk.press("A", "D")
    assert desk.shows() == "c"
    desk.press("U")
    assert desk.kinds() == {"a": "same"}
    assert desk.shows() == "b"
    desk.qtbot.keyClick(desk.focused(), "Z", Qt.KeyboardModifier.ControlModifier)
    assert desk.kinds() == {}
    assert desk.shows() == "a"
    desk.press("U")
    assert desk.notices[-1].text == "There is no decision to take back."


def test_coming_back_shows_the_decision_which_can_be_changed(desk: Desk) -> None:
    desk.press("D", KEY.Key_Left)
    assert desk.shows() == "a"
    assert desk.see("review_decided") == "Different"
    assert desk.button("decide_different").isChecked()
    desk.press("A")
    assert desk.kinds() == {"a": "same"}


def test_page_keys_go_on_and_back_without_a_decision(desk: Desk) -> None:
    desk.press(KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_PageUp)
    assert desk.shows() == "b"
    assert desk.kinds() == {}


def test_it_goes_on_where_it_stopped(desk: Desk, qtbot: QtBot) -> None:
    desk.press("A", KEY.Key_Right)
    again = ReviewPage(desk.session, MapLink(desk.canvas))
    qtbot.addWidget(again)
    desk.session.open_review(open_review(desk.review.path))
    assert desk.session.review
    assert desk.session.review.position == "c"
    label = again.findChild(QLabel, "review_progress_label")
    assert label
    assert label.text() == "3 of 4 · 3 open"


def test_neither_filter_nor_order_nor_others_move_the_position(desk: Desk) -> None:
    desk.press("A", KEY.Key_Right)
    assert desk.shows() == "c"
    search = desk.page.findChild(QgsFilterLineEdit, "review_text")
    search.setFocus()
    desk.type("grimm")
    assert desk.shows() == "c"
    assert "outside the filter" in desk.see("review_progress_label")
    search.clear()
    order = desk.page.findChild(QComboBox, "review_order")
    order.setFocus()
    desk.press(KEY.Key_Down)
    assert desk.shows() == "c"
    edit_by_hand(desk.address, "i3", name="Waldschule am See")
    desk.session.reload()
    assert desk.shows() == "c"
    assert desk.see("review_changed") == "Changed meanwhile: Name."


def test_open_ones_alone_stay_when_they_are_decided(desk: Desk) -> None:
    desk.press("A")
    box = desk.page.findChild(QCheckBox, "review_open_only")
    assert box
    box.click()
    assert desk.see("review_progress_label") == "1 of 3 · 3 open"
    desk.page.setFocus()
    desk.press("D")
    assert desk.see("review_progress_label") == "2 of 3 · 2 open"


def test_another_candidate_that_takes_a_finding_away_leaves_the_others_where_they_are(desk: Desk) -> None:
    box = desk.page.findChild(QCheckBox, "review_open_only")
    assert box
    box.click()
    desk.page.setFocus()
    desk.press("A", "D")
    assert desk.shows() == "c"  # Waldschule, alone; the list's Gesamtschule Nord is d
    desk.press("1", "A")
    assert open_review(desk.review.path).entry("c").pair == ("i3", "P2")
    assert desk.shows() == "c"
    assert desk.see("review_progress_label") == "3 of 3 · 0 open"
    desk.press("U")
    assert desk.see("review_progress_label") == "3 of 4 · 2 open"


def test_verdicts_are_chosen_with_their_counts(desk: Desk) -> None:
    combo = desk.page.findChild(QgsCheckableComboBox, "review_verdicts")
    assert [combo.itemText(row) for row in range(combo.count())] == [
        "Match (1)", "To review (2)", "Only in the register (1)", "Only in the list (1)",
    ]  # fmt: skip
    combo.showPopup()
    rows = combo.view()
    place = rows.visualRect(combo.model().index(0, 0)).center()
    desk.qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    combo.hidePopup()
    assert desk.see("review_progress_label") == "1 of 5 · 5 open"


def test_an_empty_filter_says_what_to_do(desk: Desk) -> None:
    desk.page.findChild(QgsFilterLineEdit, "review_text").setText("no such school")
    assert desk.see("review_hint_text") == "No finding fits the filter."
    desk.page.setFocus()
    desk.press("A")
    assert desk.kinds() == {}
    desk.push("review_hint_button")
    assert desk.see("review_progress_label") == "1 of 5 · 5 open"


def test_at_the_end_it_stays_and_offers_the_first_open_one(desk: Desk) -> None:
    desk.press(KEY.Key_Right, KEY.Key_Right, KEY.Key_Right, "A")
    assert desk.shows() == "d"
    assert desk.see("review_hint_text") == "That was the last one; 3 before it are still open."
    desk.push("review_hint_button")
    assert desk.shows() == "a"


def test_when_all_is_decided_the_next_step_is_to_apply(desk: Desk) -> None:
    wanted: list[str] = []
    desk.session.page_wanted.connect(wanted.append)
    desk.press("A", "A", "W", "A")
    assert "All that the filter shows is decided; 1 other" in desk.see("review_hint_text")
    desk.push("review_hint_button")
    assert wanted == ["apply"]


def test_a_batch_is_shown_first_and_one_undo_takes_it_back(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def accept(dialog: BatchDialog) -> int:
        table, left = dialog.findChild(QTableWidget, "batch_table"), dialog.findChild(QLabel, "batch_left_out")
        button = dialog.findChild(QPushButton, "batch_accept")
        assert table
        assert left
        assert button
        seen.extend([str(table.rowCount()), left.text(), button.text()])
        button.click()
        return dialog.result()

    monkeypatch.setattr(BatchDialog, "exec", accept)
    desk.press("D")
    desk.choose("review_accept_all")
    assert seen[0] == "2"
    assert "Decided already: 1" in seen[1]
    assert seen[2] == "Accept all (2)"
    assert desk.kinds() == {"a": "different", "b": "same", "d": "new"}  # the match is not in the filter
    desk.press("U")
    assert desk.kinds() == {"a": "different"}


def test_a_file_that_somebody_holds_is_told_and_what_was_entered_can_be_tried_again(desk: Desk) -> None:
    desk.qtbot.keyClick(desk.focused(), "D", Qt.KeyboardModifier.ShiftModifier)
    desk.type("two houses")
    with closing(sqlite3.connect(desk.review.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        desk.press(KEY.Key_Return)
    notice = desk.notices[-1]
    assert "is writing to the review" in notice.text
    assert desk.shows() == "a"
    assert desk.see("review_decided") == ""
    assert desk.page.findChild(QgsFilterLineEdit, "ask_note").text() == "two houses"
    again: Callable[[], object] = dict(notice.actions)["Try again"]
    again()
    assert desk.on_disk() == {"a": Choice("different", "two houses")}
    assert desk.shows() == "b"


def test_a_file_that_is_gone_is_told_and_nothing_is_shown_as_decided(desk: Desk) -> None:
    away = desk.review.path.rename(desk.review.path.with_suffix(".away"))
    desk.press("D")
    assert "no file" in desk.notices[-1].text
    assert desk.shows() == "a"
    assert not desk.button("decide_different").isChecked()
    away.rename(desk.review.path)
    dict(desk.notices[-1].actions)["Try again"]()
    assert desk.kinds() == {"a": "different"}


def test_institutions_at_the_same_address_are_named(desk: Desk) -> None:
    desk.press(KEY.Key_Right)
    assert "Brüder-Grimm-Schule" in desk.see("review_same_address")


def test_without_a_register_or_a_review_it_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    session = Session()
    page = ReviewPage(session, MapLink(QgsMapCanvas()))
    qtbot.addWidget(page)
    page.show()
    label, wanted = page.findChild(QLabel, "review_hint_text"), list[str]()
    assert label
    assert "No register is open" in label.text()
    session.page_wanted.connect(wanted.append)
    address, _ = small(tmp_path)
    session.open(address)
    assert label.text() == "There are no findings to review yet."
    button = page.findChild(QPushButton, "review_hint_button")
    assert button
    button.click()
    assert wanted == ["reconcile"]


def test_the_map_shows_both_sides_and_who_is_around(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[tuple[object, ...]] = []
    monkeypatch.setattr(MapLink, "show_pair", lambda _, *given: shown.append(given))
    desk.press(KEY.Key_Right)
    desk.qtbot.waitUntil(lambda: bool(shown))
    register, listed, around, crs = shown[-1]
    assert register != listed
    assert crs == "EPSG:25832"
    assert {"Brüder-Grimm-Schule", "Waldschule"} <= {mark.label for mark in around}  # type: ignore[attr-defined]


def test_leaving_the_page_takes_the_pair_off_the_map_but_nothing_that_another_page_shows(desk: Desk) -> None:
    desk.show_map()
    desk.qtbot.waitUntil(lambda: desk.marks() >= {"register", "list"})
    desk.page.hide()
    assert desk.marks() == set()
    desk.page.show()
    desk.qtbot.waitUntil(lambda: desk.marks() >= {"register", "list"})
    desk.map_link.show_institution((X, Y), "EPSG:25832")
    desk.page.hide()
    assert desk.marks() == {"register"}


def test_without_a_review_any_more_no_pair_is_left_on_the_map(desk: Desk) -> None:
    desk.show_map()
    desk.qtbot.waitUntil(lambda: desk.marks() >= {"register", "list"})
    desk.session.open_review(None)
    desk.qtbot.waitUntil(lambda: desk.marks() == set())


def test_an_institution_that_became_protected_shows_nothing_of_its_place(desk: Desk) -> None:
    desk.show_map()
    desk.qtbot.waitUntil(lambda: desk.marks() >= {"register", "list"})
    assert "Lindenweg" in desk.everything()
    with open_register(desk.address) as register:
        seen = register.rows("institutions", {"institution_id": "i1"})[0]
        edit(register, "i1", {"location_kind": "protected"}, seen, Signature("CD", "Schutz"))
    desk.session.reload()
    assert desk.shows() == "a"
    assert "Protected: the place is not shown." in desk.see("review_note")
    desk.qtbot.waitUntil(lambda: desk.marks() == set())
    for key in ("0", "1"):  # as found, and compared with a candidate
        desk.press(key)
        assert "Lindenweg" not in desk.everything()
        assert not re.search(r"\d\sm\b", desk.everything())


def test_a_note_about_the_pair_that_was_found_is_not_shown_of_another_candidate(desk: Desk) -> None:
    assert "Gleiche Adresse" in desk.see("review_note")
    desk.press("1")
    assert desk.see("review_note") == ""


def test_the_exactness_of_a_position_is_no_field_of_its_own(desk: Desk) -> None:
    desk.press("F")
    assert desk.page.findChild(QCheckBox, "take_position")
    assert not desk.page.findChild(QCheckBox, "take_position_quality")


def test_a_preview_of_many_names_both_sides_with_room_to_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    widths: list[int] = []
    names: list[str] = []

    def look(dialog: BatchDialog) -> int:
        dialog.show()
        table = dialog.findChild(QTableWidget, "batch_table")
        assert table
        widths.extend(table.columnWidth(column) for column in range(3))
        names.extend(table.item(0, column).text() for column in range(2))
        return 0

    monkeypatch.setattr(BatchDialog, "exec", look)
    desk.choose("review_accept_all")
    assert names == ["Brüder-Grimm-Schule", "Brueder-Grimm-Grundschule"]
    assert min(widths) > desk.page.fontMetrics().averageCharWidth() * 15


@pytest.mark.parametrize(("text", "ground"), [("#000000", "#efefef"), ("#b1b1b1", "#323232"), ("#ffffff", "#2b2b2b")])
def test_what_is_the_same_on_both_sides_can_still_be_read(text: str, ground: str) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
    palette.setColor(QPalette.ColorRole.Window, QColor(ground))
    assert contrast(muted(palette), QColor(ground)) >= 4.5
    assert muted(palette) != QColor(text)
