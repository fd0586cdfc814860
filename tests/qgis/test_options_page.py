"""The options page and the list of categories behind it, driven by keys and clicks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from qgis.core import QgsSettings, QgsSimpleMarkerSymbolLayerBase
from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from sozialplanung.plugin import settings
from sozialplanung.plugin.core.register.categories import Category
from sozialplanung.plugin.store.address import Address, GeoPackageAddress
from sozialplanung.plugin.store.category_table import read_categories
from sozialplanung.plugin.store.register import open_register
from sozialplanung.ui.categories_dialog import CategoriesDialog
from sozialplanung.ui.options_page import OptionsPage, OptionsPageFactory

from .keyboard import pick, retype
from .registers import made, table

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def own_settings(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No test leaves settings, or a question when its dialog is closed."""
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
    yield
    settings.unregister_settings()
    QgsSettings().remove("plugins/sozialplanung")


@pytest.fixture
def address(tmp_path: Path) -> GeoPackageAddress:
    return made(tmp_path)


def page(qtbot: QtBot, address: Address | None = None, told: list[str] | None = None) -> OptionsPage:
    log = [] if told is None else told
    factory = OptionsPageFactory(
        lambda: log.append("options"), lambda: address, lambda: log.append("categories")
    )  # fmt: skip
    found = factory.createWidget(None)
    qtbot.addWidget(found)
    found.show()
    return found


def child(widget: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = widget.findChild(kind, name)
    assert found is not None, name
    return found


def told(widget: QWidget, name: str = "told") -> str:
    label = child(widget, QLabel, name)
    assert isinstance(label, QLabel)
    return label.text() if label.isVisibleTo(widget) else ""


def type_percent(qtbot: QtBot, widget: QWidget, name: str, text: str) -> None:
    box = child(widget, QDoubleSpinBox, name)
    box.setFocus()
    box.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Key.Key_Tab)


def test_thresholds_are_as_shipped_until_somebody_sets_them(qtbot: QtBot) -> None:
    told_: list[str] = []
    found = page(qtbot, told=told_)
    assert child(found, QDoubleSpinBox, "accept").text() == "as shipped (80 %)"  # type: ignore[attr-defined]
    assert child(found, QDoubleSpinBox, "review").text() == "as shipped (8 %)"  # type: ignore[attr-defined]
    found.apply()
    assert settings.thresholds() == (None, None)
    type_percent(qtbot, found, "accept", "92.5")
    assert settings.thresholds() == (None, None), "nothing before OK"
    found.apply()
    assert settings.thresholds() == (0.925, None)
    assert told_ == ["options", "options"]
    again = page(qtbot)
    assert child(again, QDoubleSpinBox, "accept").text() == "92.5 %"  # type: ignore[attr-defined]
    type_percent(qtbot, again, "accept", "0")
    again.apply()
    assert settings.thresholds() == (None, None)


@pytest.mark.parametrize(("accept", "review"), [("5", ""), ("", "81"), ("30", "40")])
def test_a_match_cannot_need_less_than_a_review(qtbot: QtBot, accept: str, review: str) -> None:
    found = page(qtbot)
    for name, text in (("accept", accept), ("review", review)):
        if text:
            type_percent(qtbot, found, name, text)
    assert "A match cannot need less than a review" in told(found, "thresholds_told")
    assert not found.isValid()
    found.apply()
    assert settings.thresholds() == (None, None)
    type_percent(qtbot, found, "review", "1")
    type_percent(qtbot, found, "accept", "90")
    assert told(found, "thresholds_told") == ""
    assert found.isValid()


def test_without_a_register_a_sentence_says_what_to_do(qtbot: QtBot) -> None:
    found = page(qtbot)
    assert not child(found, QPushButton, "categories_button").isEnabled()
    labels = " ".join(label.text() for label in found.findChildren(QLabel))
    assert "Open a register in the Sozialnavigator first." in labels


def test_a_register_that_is_gone_is_told_on_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    found = page(qtbot, GeoPackageAddress(tmp_path / "none.gpkg"))
    qtbot.mouseClick(child(found, QPushButton, "categories_button"), Qt.MouseButton.LeftButton)
    assert "There is no register at" in told(found, "unread")


def test_the_button_opens_the_list_under_the_initials_just_typed(
    qtbot: QtBot, address: GeoPackageAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    found = page(qtbot, address, heard)
    retype(qtbot, child(found, QLineEdit, "user"), "EF")

    def rename(dialog: QDialog) -> int:
        dialog.show()
        retype(qtbot, child(dialog, QLineEdit, "category_name"), "Dienste")
        save(qtbot, dialog)
        return dialog.result()

    monkeypatch.setattr(CategoriesDialog, "exec", rename)
    qtbot.mouseClick(child(found, QPushButton, "categories_button"), Qt.MouseButton.LeftButton)
    assert read_categories(address)[0].name == "Dienste"
    [step] = table(address, "steps", kind="settings")
    assert (step["done_by"], step["reason"]) == ("EF", "Liste der Kategorien geändert")
    assert heard == ["categories"]


@pytest.fixture
def dialog(qtbot: QtBot, address: GeoPackageAddress) -> CategoriesDialog:
    found = CategoriesDialog(address, read_categories(address), "AB")
    qtbot.addWidget(found)
    with qtbot.waitActive(found):  # keys of actions go to the active window
        found.show()
    return found


def names(dialog: QWidget) -> list[str]:
    found = child(dialog, QListWidget, "categories")
    assert isinstance(found, QListWidget)
    return [found.item(row).text() for row in range(found.count())]


def press(qtbot: QtBot, dialog: QWidget, name: str) -> None:
    """Click the tool button of an action."""
    [button] = [
        item for item in dialog.findChildren(QToolButton)
        if item.defaultAction() and item.defaultAction().objectName() == name
    ]  # fmt: skip
    assert button.accessibleName()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def save(qtbot: QtBot, dialog: QWidget) -> None:
    box = dialog.findChild(QDialogButtonBox)
    assert box
    qtbot.mouseClick(box.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton)


def add_club(qtbot: QtBot, dialog: QWidget, name: str = "Jugendclubs") -> None:
    press(qtbot, dialog, "add")
    retype(qtbot, child(dialog, QLineEdit, "category_name"), name)


def test_a_category_is_added_after_the_current_one(
    qtbot: QtBot, dialog: CategoriesDialog, address: GeoPackageAddress
) -> None:
    before = read_categories(address)
    add_club(qtbot, dialog)
    retype(qtbot, child(dialog, QLineEdit, "target_group"), "6-18")
    words = child(dialog, QPlainTextEdit, "words")
    qtbot.keyClicks(words, "Juz,  Jugendtreff ,")
    pick(qtbot, child(dialog, QComboBox, "symbol"), "heart")  # type: ignore[arg-type]
    colour = child(dialog, QgsColorButton, "colour")
    assert isinstance(colour, QgsColorButton)
    colour.setColor(QColor("#123456"))  # the panel of colours is QGIS's
    save(qtbot, dialog)
    assert dialog.result() == QDialog.DialogCode.Accepted
    now = read_categories(address)
    club = Category("jugendclubs", "Jugendclubs", "6-18", ("Juz", "Jugendtreff"), "#123456", "heart", 2)
    assert now[1] == club
    assert [item.category for item in now] == [
        before[0].category, "jugendclubs", *(item.category for item in before[1:])
    ]  # fmt: skip


def test_order_changes_by_keys(qtbot: QtBot, dialog: CategoriesDialog, address: GeoPackageAddress) -> None:
    first, second, third, *others = names(dialog)
    found = child(dialog, QListWidget, "categories")
    found.setFocus()
    qtbot.keyClick(found, Key.Key_Down)
    qtbot.keyClick(found, Key.Key_Down, CONTROL)
    assert names(dialog) == [first, third, second, *others]
    for _ in range(3):
        qtbot.keyClick(found, Key.Key_Up, CONTROL)  # at last there is nothing above
    assert names(dialog) == [second, first, third, *others]
    save(qtbot, dialog)
    assert [item.name for item in read_categories(address)] == [second, first, third, *others]


def test_a_saved_one_can_neither_be_removed_nor_get_another_key(qtbot: QtBot, dialog: CategoriesDialog) -> None:
    before = names(dialog)
    assert not child(dialog, QLineEdit, "category_key").isEnabled()
    press(qtbot, dialog, "remove")
    assert names(dialog) == before
    add_club(qtbot, dialog)
    assert child(dialog, QLineEdit, "category_key").isEnabled()
    press(qtbot, dialog, "remove")
    assert names(dialog) == before


@pytest.mark.parametrize(
    "wrong",
    [
        ("category_name", "", "Each category needs a name"),
        ("category_key", "Jugend Club", "is 'Jugend Club'"),
        ("category_key", "school", "Two categories have the key 'school'"),
        ("target_group", "Kinder", "but is 'Kinder'"),
    ],
)
def test_what_is_wrong_is_told_at_its_field(
    qtbot: QtBot, dialog: CategoriesDialog, address: GeoPackageAddress, wrong: tuple[str, str, str]
) -> None:
    field, text, sentence = wrong
    before = read_categories(address)
    add_club(qtbot, dialog)
    retype(qtbot, child(dialog, QLineEdit, field), text)
    save(qtbot, dialog)
    assert sentence in told(dialog)
    assert dialog.isVisible()
    assert dialog.focusWidget() is not None
    assert read_categories(address) == before
    retype(qtbot, child(dialog, QLineEdit, "category_key"), "youth_club")
    retype(qtbot, child(dialog, QLineEdit, "category_name"), "Jugend")
    retype(qtbot, child(dialog, QLineEdit, "target_group"), "u6")
    save(qtbot, dialog)
    assert told(dialog) == ""
    assert "Jugend" in {item.name for item in read_categories(address)}


def test_somebody_else_was_faster(qtbot: QtBot, dialog: CategoriesDialog, address: GeoPackageAddress) -> None:
    with open_register(address) as register, register.step("settings", "anderes", "CD") as step:
        step.update("categories", "school", {"name": "Lernorte"})
    add_club(qtbot, dialog)
    save(qtbot, dialog)
    assert "Somebody else has changed these categories meanwhile" in told(dialog)
    assert "jugendclubs" not in {item.category for item in read_categories(address)}


def test_a_refusal_does_not_press_the_form_together(qtbot: QtBot, dialog: CategoriesDialog) -> None:
    press(qtbot, dialog, "add")
    words = child(dialog, QPlainTextEdit, "words")
    height, room = dialog.height(), dialog.form.height()
    save(qtbot, dialog)
    assert told(dialog)
    assert dialog.height() > height
    assert (dialog.form.height(), words.visibleRegion().boundingRect().height()) == (room, words.height())


def test_nobody_changes_the_list_without_initials(qtbot: QtBot, address: GeoPackageAddress) -> None:
    settings.save_user_initials("")
    nameless = CategoriesDialog(address, read_categories(address))
    qtbot.addWidget(nameless)
    nameless.show()
    add_club(qtbot, nameless)
    save(qtbot, nameless)
    assert "there are no initials" in told(nameless)
    assert not table(address, "steps", kind="settings")


def test_unsaved_changes_are_not_thrown_away_unasked(
    qtbot: QtBot, dialog: CategoriesDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    add_club(qtbot, dialog)
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_unchanged_it_closes_unasked(qtbot: QtBot, dialog: CategoriesDialog) -> None:
    for _ in range(3):
        qtbot.keyClick(child(dialog, QListWidget, "categories"), Key.Key_Down)
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_control_has_a_name_for_screen_readers(qtbot: QtBot, dialog: CategoriesDialog) -> None:
    found = page(qtbot)
    buddies = {label.buddy() for window in (dialog, found) for label in window.findChildren(QLabel)}
    for window in (dialog, found):
        for kind in (QLineEdit, QPlainTextEdit, QComboBox, QDoubleSpinBox, QListWidget, QgsColorButton):
            for widget in window.findChildren(kind):
                inner = isinstance(widget.parent(), QDoubleSpinBox | QComboBox)
                assert inner or widget in buddies or widget.accessibleName(), widget.objectName()


def test_the_shapes_of_the_list_are_shapes_of_qgis(qtbot: QtBot, dialog: CategoriesDialog) -> None:
    """Another word would be drawn as a circle."""
    combo = child(dialog, QComboBox, "symbol")
    assert isinstance(combo, QComboBox)
    shapes = [combo.itemData(row) for row in range(combo.count())]
    assert len(shapes) > 10
    assert not [shape for shape in shapes if not QgsSimpleMarkerSymbolLayerBase.decodeShape(shape)[1]]


def test_an_area_code_is_digits(qtbot: QtBot) -> None:
    shown = page(qtbot)
    code = shown.findChild(QLineEdit, "area_code")
    assert code
    retype(qtbot, code, "0 2o08x")
    assert code.text() == "0208"


def test_qgis_finds_the_page_that_cannot_be_saved(qtbot: QtBot) -> None:
    assert page(qtbot).objectName() == OptionsPageFactory(lambda: None).title()
