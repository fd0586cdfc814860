"""The form of an institution: editing, refusals, what others change meanwhile, and new institutions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from qgis.gui import QgsCheckableComboBox, QgsDateEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
)
from sozialplanung.plugin import settings
from sozialplanung.plugin.store.register import open_register

from .detail_desk import KEY, Desk
from .keyboard import pick, retype
from .registers import X, Y, edit_by_hand, made, school, table

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(settings, "user_initials", lambda: "EF")
    address = made(tmp_path, school(1, remarks="alt"), school(2))
    with open_register(address) as register, register.step("import", "Träger", "AB") as step:
        step.insert("providers", [{"name": "Stadt Oberhausen"}, {"name": "Caritas"}])
    desk = Desk(qtbot, address)
    yield desk
    desk.unload()


def test_all_kinds_of_fields_are_saved_with_reason_and_history(desk: Desk) -> None:
    desk.edit("i1")
    retype(desk.qtbot, desk.line("name"), "Grundschule am Park")
    retype(desk.qtbot, desk.line("places"), "120")
    retype(desk.qtbot, desk.child(QPlainTextEdit, "edit_remarks"), "neu")
    pick(desk.qtbot, desk.child(QComboBox, "edit_reach"), "whole city")
    retype(desk.qtbot, desk.child(QComboBox, "edit_provider").lineEdit(), "Caritas")
    retype(desk.qtbot, desk.child(QComboBox, "edit_part_of").lineEdit(), "Schule 2, Lindenweg 2")
    several: QgsCheckableComboBox = desk.child(QgsCheckableComboBox, "edit_further_categories")
    several.setItemCheckState(several.findData("childcare"), Qt.CheckState.Checked)
    retype(desk.qtbot, desk.child(QLineEdit, "reason"), "Brief der Schule")
    desk.save()
    row = desk.row()
    assert not desk.is_open()
    assert (row["name"], row["places"], row["remarks"]) == ("Grundschule am Park", 120, "neu")
    assert (row["reach"], row["part_of"], row["further_categories"]) == ("city", "i2", '{"childcare"}')
    (provider,) = table(desk.address, "providers", provider_id=row["provider_id"])
    assert provider["name"] == "Caritas"
    (change,) = table(desk.address, "history", record_id="i1", field="places")
    assert (change["changed_by"], change["reason"]) == ("EF", "Brief der Schule")
    assert desk.text("institution_name") == "Grundschule am Park"


def test_a_day_may_be_entered_and_emptied(desk: Desk) -> None:
    desk.edit("i1")
    day: QgsDateEdit = desk.child(QgsDateEdit, "edit_valid_from")
    assert day.isNull()
    desk.qtbot.keyClick(day, KEY.Key_Up)  # as the wheel and the calendar do
    desk.save()
    assert desk.row()["valid_from"]
    desk.click("edit")
    day = desk.child(QgsDateEdit, "edit_valid_from")
    assert not day.isNull()
    day.clear()
    desk.save()
    assert desk.row()["valid_from"] is None


def test_changed_fields_are_marked_and_counted(desk: Desk) -> None:
    desk.edit("i1")
    save: QAbstractButton = desk.child(QAbstractButton, "save")
    assert not save.isEnabled()
    retype(desk.qtbot, desk.line("phone"), "0208 77")
    caption = next(label for label in desk.view.findChildren(QLabel) if label.buddy() is desk.line("phone"))
    assert caption.text() == "Phone *"
    assert desk.text("summary") == "Changed fields: 1"
    assert save.isEnabled()
    retype(desk.qtbot, desk.line("phone"), "0208 1")  # as it was
    assert caption.text() == "Phone"
    assert not save.isEnabled()


def test_what_cannot_be_is_said_at_the_field_before_saving(desk: Desk) -> None:
    desk.edit("i1")
    retype(desk.qtbot, desk.line("email"), "nix")
    assert desk.text("remark_email") == "⚠ 'E-mail' has no @: 'nix'."
    assert desk.line("email").accessibleDescription()
    retype(desk.qtbot, desk.line("name"), "")
    assert "must not be empty" in desk.text("remark_name")
    desk.save()
    assert desk.is_open()
    assert desk.line("name").hasFocus()
    assert desk.row()["name"] == "Schule 1"
    retype(desk.qtbot, desk.line("email"), "a@b.example")
    assert not desk.text("remark_email")


def test_a_refused_change_keeps_what_was_typed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.edit("i1")
    retype(desk.qtbot, desk.line("phone"), "0208 77")
    monkeypatch.setattr(settings, "user_initials", str)  # none are set
    desk.save()
    assert "no initials" in desk.told[-1].text
    assert desk.is_open()
    assert desk.line("phone").text() == "0208 77"


def test_escape_asks_before_input_is_lost(desk: Desk) -> None:
    desk.edit("i1")
    desk.qtbot.keyClick(desk.line("phone"), KEY.Key_Escape)
    assert not desk.is_open()
    desk.click("edit")
    retype(desk.qtbot, desk.line("phone"), "0208 77")
    desk.qtbot.keyClick(desk.line("phone"), KEY.Key_Escape)
    assert "'Schule 1' is not saved" in desk.text("question_text")
    desk.qtbot.keyClick(desk.child(QAbstractButton, "answer_save"), KEY.Key_Escape)  # keeps editing
    assert desk.is_open()
    assert desk.line("phone").text() == "0208 77"
    desk.click("cancel")
    desk.click("answer_discard")
    assert not desk.is_open()
    assert desk.row()["phone"] == "0208 1"


def test_choosing_another_institution_asks_first(desk: Desk) -> None:
    desk.edit("i1")
    retype(desk.qtbot, desk.line("phone"), "0208 77")
    desk.view.show_institution("i2")
    assert desk.is_open()
    desk.click("answer_save")
    assert desk.row()["phone"] == "0208 77"
    assert desk.text("institution_name") == "Schule 2"


def test_what_others_enter_meanwhile_is_shown_beside(desk: Desk) -> None:
    desk.edit("i1")
    retype(desk.qtbot, desk.line("phone"), "0208 77")
    edit_by_hand(desk.address, "i1", phone="0208 88", city="Essen")
    desk.save()  # refused: somebody else has changed this field
    assert "0208 88" in (desk.row()["phone"])
    assert "Somebody else" in desk.told[-1].text
    desk.session.reload()
    assert desk.line("phone").text() == "0208 77"
    assert desk.text("remark_phone") == "⚠ Somebody else has entered meanwhile: 0208 88"
    assert desk.line("city").text() == "Essen"
    desk.save()  # knowing of it
    assert not desk.is_open()
    assert (desk.row()["phone"], desk.row()["city"]) == ("0208 77", "Essen")


def test_another_register_discards_input_and_says_so(desk: Desk) -> None:
    desk.edit("i1")
    retype(desk.qtbot, desk.line("phone"), "0208 77")
    desk.session.close()
    assert not desk.is_open()
    assert "discarded" in desk.told[-1].text


def test_a_new_institution_with_a_place_and_a_new_provider(desk: Desk) -> None:
    desk.view.show_institution("i1")
    desk.view.add()
    save: QAbstractButton = desk.child(QAbstractButton, "save")
    assert not save.isEnabled()
    retype(desk.qtbot, desk.line("street"), "Parkallee")
    desk.save()
    assert "must not be empty" in desk.text("remark_name")
    assert "must not be empty" in desk.text("remark_category")
    retype(desk.qtbot, desk.line("name"), "Kita am Park")
    pick(desk.qtbot, desk.child(QComboBox, "edit_category"), "Day care for children")
    retype(desk.qtbot, desk.child(QComboBox, "edit_provider").lineEdit(), "Verein Parkkinder")
    desk.click("set_place")
    desk.click_map(X + 20, Y)
    assert "set by hand" in desk.text("place_text")
    with desk.qtbot.waitSignal(desk.view.institution_wanted) as wanted:
        desk.save()
    row = desk.row(wanted.args[0])
    assert (row["name"], row["category"], row["release"]) == ("Kita am Park", "childcare", "internal")
    assert row["x"] == pytest.approx(X + 20, abs=3)
    assert "Verein Parkkinder" in [item["name"] for item in table(desk.address, "providers")]
    assert desk.text("institution_name") == "Kita am Park"


def test_a_move_by_somebody_else_is_shown_beside_the_own_one(desk: Desk) -> None:
    desk.edit("i1")
    desk.click("set_place")
    desk.click_map(X + 20, Y)
    with open_register(desk.address) as register, register.step("edit", "Begehung", "CD") as step:
        step.update("institutions", "i1", {"x": X + 500, "y": Y})
    desk.session.reload()
    assert "Somebody else has moved it meanwhile" in desk.text("place_text")
    assert "350,500" in desk.text("place_text")


def test_a_place_can_be_taken_away(desk: Desk) -> None:
    desk.edit("i1")
    desk.click("remove_place")
    desk.save()
    assert desk.row()["x"] is None
    assert desk.row()["position_quality"] == "none"


def test_who_becomes_protected_loses_address_and_place(desk: Desk) -> None:
    desk.edit("i1")
    pick(desk.qtbot, desk.child(QComboBox, "edit_location_kind"), "protected: address is secret")
    assert "Street, house number and position are removed" in desk.text("remark_location_kind")
    assert not desk.child(QAbstractButton, "set_place").isEnabled()
    desk.save()
    row = desk.row()
    assert (row["location_kind"], row["street"], row["x"]) == ("protected", None, None)


def test_the_tab_key_goes_from_field_to_field(desk: Desk) -> None:
    desk.edit("i1")
    assert desk.line("name").hasFocus()
    names = []
    for _ in range(14):
        widget = QApplication.focusWidget()
        assert widget
        names.append(widget.objectName())
        desk.qtbot.keyClick(widget, KEY.Key_Tab)
    assert names[:4] == ["edit_name", "edit_category", "edit_further_categories", "edit_kind"]
    assert "edit_remarks" in names  # and on from there: a long text does not hold the key


def test_every_field_has_a_name_for_screen_readers(desk: Desk) -> None:
    desk.edit("i1")
    for kind in (QLineEdit, QComboBox, QPlainTextEdit, QgsDateEdit, QCheckBox):
        for widget in desk.view.findChildren(kind):
            if widget.objectName().startswith("edit_"):
                assert widget.accessibleName()


def test_the_keyboard_stays_where_the_work_is(desk: Desk) -> None:
    desk.edit("i1")
    retype(desk.qtbot, desk.line("phone"), "0208 77")
    desk.qtbot.keyClick(desk.line("phone"), KEY.Key_Escape)
    assert desk.child(QAbstractButton, "answer_save").hasFocus()
    desk.qtbot.keyClick(desk.child(QAbstractButton, "answer_save"), KEY.Key_Escape)
    assert desk.line("phone").hasFocus()
    desk.save()
    assert desk.child(QTextBrowser, "fields").hasFocus()


def test_a_new_provider_is_told_and_an_unknown_main_office_refused(desk: Desk) -> None:
    desk.edit("i1")
    retype(desk.qtbot, desk.child(QComboBox, "edit_provider").lineEdit(), "Caritas Essen")
    assert "is new" in desk.text("remark_provider")
    retype(desk.qtbot, desk.child(QComboBox, "edit_provider").lineEdit(), "caritas")
    assert not desk.text("remark_provider")
    retype(desk.qtbot, desk.child(QComboBox, "edit_part_of").lineEdit(), "Schule 99")
    assert "no institution of this name" in desk.text("remark_part_of")
    desk.save()
    assert desk.is_open()


def test_setting_a_place_can_be_given_up_in_a_form_opened_again(desk: Desk) -> None:
    for _ in range(2):
        desk.edit("i1")
        desk.click("set_place")
        assert "Click on the map" in desk.text("place_text")
        desk.qtbot.keyClick(desk.canvas, KEY.Key_Escape)
        assert "from the list" in desk.text("place_text")
        desk.click("cancel")
        assert not desk.is_open()


@pytest.mark.parametrize("typed", ["+", "1.000"])
def test_what_is_no_whole_number_yet_may_be_typed_and_gets_a_sentence(desk: Desk, typed: str) -> None:
    """Qt lets a sign and separators through, depending on the language of the system."""
    desk.edit("i1")
    desk.line("places").setText(typed)
    desk.save()
    assert desk.is_open()
    assert desk.line("places").text() == typed
    retype(desk.qtbot, desk.line("places"), "1000")
    desk.save()
    assert desk.row()["places"] == 1000
