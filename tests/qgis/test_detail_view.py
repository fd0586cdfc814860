"""The institution that is chosen in the dock: what it shows, and what is done to it by keys and clicks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from qgis.PyQt.QtCore import QDate, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QTabWidget,
    QTextBrowser,
    QToolButton,
    QWidget,
)
from sozialplanung.plugin import settings
from sozialplanung.plugin.store.register import open_register
from sozialplanung.plugin.store.values import today
from sozialplanung.ui.navigator.institutions.card import state_of
from sozialplanung.ui.navigator.institutions.links import href
from sozialplanung.ui.navigator.institutions.record_changes import way

from .detail_desk import KEY, LEFT, Desk
from .registers import X, Y, edit_by_hand, made, school, table

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROWS = (
    school(1, email="post@schule.example", website="schule.example", remarks="<b>Umbau</b> & Lärm", places=1200),
    school(2, part_of="i1", address_is_private=True),
    school(3, location_kind="protected", street=None, house_number=None, x=None, y=None, position_quality="none"),
    school(4, x=None, y=None, position_quality="none"),
)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(settings, "user_initials", lambda: "EF")
    address = made(tmp_path, *ROWS)
    with open_register(address) as register, register.step("import", "Träger", "AB") as step:
        (key,) = step.insert("providers", [{"name": "Stadt", "street": "Schwartzstraße", "phone": "0208 825-0"}])
        step.update("institutions", "i1", {"provider_id": key})
        step.insert("offers", [{"institution_id": "i1", "name": "Elterncafé", "opening_hours": "mittwochs"}])
    desk = Desk(qtbot, address)
    yield desk
    desk.unload()


def test_all_that_is_known_is_shown_and_nothing_empty(desk: Desk) -> None:
    assert desk.child(QLabel, "nothing_chosen").isVisible()
    desk.view.show_institution("i1")
    assert desk.text("institution_name") == "Schule 1"
    text = desk.fields()
    for part in ("Schools", "Lindenweg 1, 46045 Oberhausen", "Stadt", "Schwartzstraße", "1,200", "<b>Umbau</b> & Lärm",
                 "Elterncafé", "mittwochs", "Branch offices", "Schule 2"):  # fmt: skip
        assert part in text, part
    assert "Languages" not in text
    desk.child(QCheckBox, "every_field").setFocus()
    desk.qtbot.keyClick(desk.child(QCheckBox, "every_field"), KEY.Key_Space)
    assert "Languages" in desk.fields()


def test_a_protected_address_is_a_sentence(desk: Desk) -> None:
    desk.view.show_institution("i3")
    assert "The address is protected." in desk.fields()
    assert "46045" not in desk.fields()
    desk.qtbot.mouseClick(desk.child(QCheckBox, "every_field"), LEFT)
    assert "46045" not in desk.fields()
    assert not desk.child(QToolButton, "move").isEnabled()


def test_a_private_address_is_marked(desk: Desk) -> None:
    desk.view.show_institution("i2")
    assert "Private address: not for the public" in desk.fields()


@pytest.mark.parametrize(
    ("name", "value", "link"),
    [
        ("website", "www.stadt.example/kita", "https://www.stadt.example/kita"),
        ("website", "http://stadt.example", "http://stadt.example"),
        ("website", "javascript:alert(1)", ""),
        ("website", "file:///etc/passwd", ""),
        ("website", "siehe Träger", ""),
        ("email", "a@b.example", "mailto:a@b.example"),
        ("email", "a@b.example?cc=c@d.example&body=x", ""),
        ("email", "keine", ""),
        ("phone", "+49 (0) 208 / 825-0", "tel:+492088250"),
        ("phone", "0208 825-0 (AB)", "tel:02088250"),
        ("phone", "nach Absprache", ""),
        ("remarks", "www.stadt.example", ""),
    ],
)
def test_only_what_is_safe_is_a_link(name: str, value: str, link: str) -> None:
    assert href(name, value) == link


def test_links_open_what_they_say(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    desk.view.show_institution("i1")
    browser: QTextBrowser = desk.child(QTextBrowser, "fields")
    for link in ("tel:02081", "mailto:post@schule.example", "https://schule.example", "file:///etc/passwd"):
        browser.anchorClicked.emit(QUrl(link))
    assert opened == ["tel:02081", "mailto:post@schule.example", "https://schule.example"]
    with desk.qtbot.waitSignal(desk.view.institution_wanted) as wanted:
        browser.anchorClicked.emit(QUrl("institution:i2"))
    assert wanted.args == ["i2"]
    assert desk.text("institution_name") == "Schule 2"


@pytest.mark.parametrize(
    ("values", "state"),
    [
        ({}, "Valid · internal · never confirmed"),
        ({"valid_from": "2020-01-01"}, "Valid since 2020-01-01 · internal · never confirmed"),
        ({"valid_from": "2027-01-01"}, "Valid from 2027-01-01 on · internal · never confirmed"),
        ({"valid_until": "2026-03-01"}, "Closes on 2026-03-01 (last day) · internal · never confirmed"),
        ({"valid_until": "2026-02-28"}, "Closed since 2026-02-28 (last day) · internal · never confirmed"),
        ({"release": "public", "released_on": "2025-01-01", "released_by": "AB", "confirmed_on": "2025-02-01",
          "confirmed_by": "CD"}, "Valid · public since 2025-01-01 (AB) · last confirmed on 2025-02-01 by CD"),
    ],
)  # fmt: skip
def test_the_state_of_an_institution_in_a_line(values: dict[str, Any], state: str) -> None:
    nothing = dict.fromkeys(("valid_from", "valid_until", "released_by", "released_on", "confirmed_on", "confirmed_by"))
    assert state_of({**nothing, "release": "internal", **values}, "2026-03-01") == state


def test_confirming_is_one_key_and_can_be_undone(desk: Desk) -> None:
    desk.view.show_institution("i1")
    desk.press(KEY.Key_F6)
    row = desk.row("i1")
    assert (row["confirmed_on"], row["confirmed_by"]) == (today(), "EF")
    assert "last confirmed on" in desk.text("institution_state")
    desk.undo()
    assert desk.row("i1")["confirmed_on"] is None
    assert "never confirmed" in desk.text("institution_state")


def test_release_and_its_taking_back(desk: Desk) -> None:
    desk.view.show_institution("i1")
    desk.click("release")
    assert desk.row("i1")["release"] == "public"
    assert "public since" in desk.text("institution_state")
    assert desk.child(QToolButton, "release").text() == "Take back release"
    desk.click("release")
    assert desk.row("i1")["release"] == "internal"


def test_closing_asks_for_day_and_reason(desk: Desk) -> None:
    desk.view.show_institution("i1")
    desk.click("close")
    dialog: QDialog = desk.child(QDialog, "close_dialog")
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    desk.child(QDateEdit, "last_day").setDate(QDate(2026, 7, 31))
    desk.qtbot.keyClicks(desk.child(QLineEdit, "close_reason"), "Brief des Amtes")
    desk.qtbot.mouseClick(ok, LEFT)
    assert desk.row("i1")["valid_until"] == "2026-07-31"
    (change,) = table(desk.address, "history", record_id="i1", field="valid_until")
    assert change["reason"] == "Brief des Amtes"
    desk.press(KEY.Key_F8)  # reopens
    assert desk.row("i1")["valid_until"] is None


def test_a_closing_that_is_refused_can_be_mended_where_it_was_typed(desk: Desk) -> None:
    edit_by_hand(desk.address, "i1", valid_from="2026-01-01")
    desk.session.reload()
    desk.view.show_institution("i1")
    desk.click("close")
    dialog: QDialog = desk.child(QDialog, "close_dialog")
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    day, refusal = desk.child(QDateEdit, "last_day"), desk.child(QLabel, "refusal")
    assert refusal.isHidden()
    day.setDate(QDate(2025, 1, 1))
    desk.qtbot.keyClicks(desk.child(QLineEdit, "close_reason"), "Brief des Amtes")
    desk.qtbot.mouseClick(ok, LEFT)
    assert dialog.isVisible()
    assert "must not be before" in refusal.text()
    assert desk.child(QLineEdit, "close_reason").text() == "Brief des Amtes"
    day.setDate(QDate(2026, 7, 31))
    desk.qtbot.mouseClick(ok, LEFT)
    assert not dialog.isVisible()
    assert desk.row("i1")["valid_until"] == "2026-07-31"


def test_moving_asks_with_the_distance(desk: Desk) -> None:
    desk.view.show_institution("i1")
    desk.click("move")
    assert "Click on the map" in desk.text("question_text")
    desk.click_map(X + 101, Y + 100)
    assert "Move 'Schule 1' 14" in desk.text("question_text")
    assert "m to the northeast?" in desk.text("question_text")
    assert desk.row("i1")["x"] == X + 1
    desk.click("answer_move")
    row = desk.row("i1")
    assert (row["x"], row["y"]) == (pytest.approx(X + 101, abs=3), pytest.approx(Y + 100, abs=3))
    assert row["position_quality"] == "by_hand"
    assert not desk.text("question_text")


def test_escape_ends_moving(desk: Desk) -> None:
    desk.view.show_institution("i1")
    desk.click("move")
    desk.qtbot.keyClick(desk.canvas, KEY.Key_Escape)
    assert not desk.text("question_text")
    desk.click("move")
    desk.press(KEY.Key_Escape)  # from the fields
    assert not desk.text("question_text")
    desk.click("move")
    desk.click_map(X + 100, Y)
    desk.qtbot.keyClick(desk.child(QAbstractButton, "answer_move"), KEY.Key_Escape)
    assert not desk.text("question_text")
    assert desk.row("i1")["x"] == X + 1


def test_an_institution_without_a_place_gets_one_by_one_click(desk: Desk) -> None:
    desk.view.show_institution("i1")
    desk.view.show_institution("i4")
    assert "not on the map" in desk.fields()
    button: QToolButton = desk.child(QToolButton, "move")
    assert button.text() == "Set position"
    desk.press(KEY.Key_F7)
    desk.click_map(X + 50, Y)
    assert desk.row("i4")["x"] == pytest.approx(X + 50, abs=3)
    assert button.text() == "Move"


def test_the_history_is_read_when_it_is_looked_at(desk: Desk) -> None:
    desk.view.show_institution("i1")
    desk.press(KEY.Key_F6)
    tabs: QTabWidget = desk.child(QTabWidget, "detail_tabs")
    history: QTextBrowser = desk.child(QTextBrowser, "history")
    assert not history.toPlainText()
    tabs.tabBar().setFocus()
    desk.qtbot.keyClick(tabs.tabBar(), KEY.Key_Right)
    text = history.toPlainText()
    assert "· EF ·" in text.splitlines()[0]
    assert f"Last confirmed on: – → {today()}" in text
    assert "Provider: – → Stadt" in text
    desk.view.show_institution("i3")
    assert "Stadt" not in history.toPlainText()


def test_the_last_step_can_be_undone_after_a_question(desk: Desk) -> None:
    desk.view.show_institution("i1")
    desk.click("confirm")
    desk.click("undo")
    assert "EF" in desk.text("question_text")
    desk.click("answer_undo")
    assert desk.row("i1")["confirmed_on"] is None


def test_a_change_in_plain_qgis_is_no_step_to_undo(desk: Desk) -> None:
    edit_by_hand(desk.address, "i1", phone="0208 99")
    desk.session.reload()
    desk.view.show_institution("i1")
    desk.click("undo")
    assert not desk.text("question_text")
    assert "form of QGIS" in desk.told[-1].text


def test_a_refusal_is_told_and_nothing_breaks(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.view.show_institution("i1")
    monkeypatch.setattr(settings, "user_initials", str)  # none are set
    desk.press(KEY.Key_F6)
    assert "no initials" in desk.told[-1].text
    assert desk.row("i1")["confirmed_on"] is None


def test_what_others_did_is_shown_after_a_reload(desk: Desk) -> None:
    desk.view.show_institution("i1")
    edit_by_hand(desk.address, "i1", name="Neue Schule")
    desk.session.reload()
    assert desk.text("institution_name") == "Neue Schule"
    desk.session.close()
    assert desk.child(QLabel, "nothing_chosen").isVisible()
    desk.view.show_institution("i1")
    assert desk.child(QLabel, "nothing_chosen").isVisible()


def test_every_control_has_a_name_and_the_keyboard_reaches_it(desk: Desk) -> None:
    desk.view.show_institution("i1")
    for button in desk.child(QWidget, "record_toolbar").findChildren(QToolButton):
        if button.objectName() != "qt_toolbar_ext_button":
            assert button.accessibleName()
            assert "(F" in button.toolTip()
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    desk.view.setFocus()
    assert desk.child(QTextBrowser, "fields").hasFocus()


@pytest.mark.parametrize(
    ("point", "words"),
    [((0, 312), "312 m to the north"), ((-1000, -1000), "1,414 m to the southwest"), ((50, -1), "50 m to the east")],
)
def test_the_way_in_words(point: tuple[float, float], words: str) -> None:
    assert way((0, 0), point) == words


def test_picking_on_the_map_goes_on_while_institutions_are_shown(desk: Desk) -> None:
    picked: list[object] = []
    desk.view.show_institution("i1")
    desk.link.pick("EPSG:25832", lambda point, near: picked.append((point, near)))
    for key in ("i2", "i1"):
        desk.view.show_institution(key)
        desk.click_map(X + 1, Y)
    assert len(picked) == 2
