"""What the list shows as chosen is what the details are of: whatever was filtered, asked or typed before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from qgis.core import QgsProject
from qgis.gui import QgsCheckableComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QApplication, QDateEdit, QLineEdit, QScrollArea
from sozialplanung.plugin.settings import save_user_initials

from .keyboard import KEY, retype
from .registers import made, school, table
from .test_area_lookup import box, layer_of
from .test_institutions_page import ROWS, Desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "Kindertagesstätte am Donaudampfschifffahrtsgesellschaftskapitänsplatz mit Familienzentrum und Beratungsstelle"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    save_user_initials("EF")
    desk = Desk(qtbot, made(tmp_path, *ROWS, school(6, name=LONG)))
    yield desk
    desk.page.unload()
    desk.map_link.unload()
    save_user_initials("")


def search(desk: Desk, text: str) -> QLineEdit:
    edit: QLineEdit = desk.find("search", QLineEdit)
    edit.setFocus()
    retype(desk.qtbot, edit, text)
    return edit


def shown(desk: Desk) -> str:
    """The institution in the details."""
    return desk.text("institution_name")


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Down])
def test_one_search_after_another_shows_what_is_found(desk: Desk, key: Qt.Key) -> None:
    for text, name in (("astrid", "Astrid-Müller-Schule"), ("dora", "Dora-Kita"), ("bertha", "Bertha-Schule")):
        desk.key(search(desk, text), key)
        assert (shown(desk), desk.page.current) == (name, desk.page.pane.view.current_id)


def test_the_only_row_found_is_shown_by_a_click(desk: Desk) -> None:
    for text, name in (("astrid", "Astrid-Müller-Schule"), ("dora", "Dora-Kita")):
        search(desk, text)
        desk.choose(0)
        assert shown(desk) == name


def test_a_row_of_many_selected_ones_is_shown(desk: Desk) -> None:
    desk.choose(0)
    desk.key(desk.rows, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.key(search(desk, "dora"), KEY.Key_Return)
    assert shown(desk) == "Dora-Kita"


def test_the_register_opened_again_shows_what_is_found(desk: Desk) -> None:
    desk.choose(0)
    address = desk.session.address
    assert address
    desk.session.open(address)
    desk.key(search(desk, "astrid"), KEY.Key_Return)
    assert shown(desk) == "Astrid-Müller-Schule"


def test_down_goes_to_the_one_that_follows_what_has_left_the_list(desk: Desk) -> None:
    desk.click("unconfirmed_box")
    desk.choose(0)
    desk.key(desk.rows, KEY.Key_F6)  # it is confirmed now, and not in the list any more
    assert desk.names[0] == "Dora-Kita", [n.text for n in desk.notices]
    desk.key(desk.rows, KEY.Key_Down)
    assert shown(desk) == "Dora-Kita"
    desk.key(desk.rows, KEY.Key_Down)
    assert shown(desk) == LONG


def test_the_keys_of_the_institution_work_in_the_list(desk: Desk) -> None:
    desk.choose(0)
    desk.key(desk.rows, KEY.Key_F9)
    assert desk.notices[-1].text == "'Astrid-Müller-Schule' is internal again."
    desk.key(desk.rows, KEY.Key_F2)
    assert desk.find("edit_name").isVisible()


def test_whoever_keeps_editing_has_the_same_institution_chosen(desk: Desk) -> None:
    desk.choose(0)
    desk.key(desk.rows, KEY.Key_F2)
    desk.qtbot.keyClicks(desk.find("edit_phone"), "9")
    desk.key(search(desk, "dora"), KEY.Key_Return)
    assert QApplication.focusWidget().objectName() == "answer_save"
    desk.click("answer_keep")
    assert desk.page.current == "i1"
    assert not desk.rows.selectedIndexes()
    desk.click("reset_link")
    assert desk.page.pane.view.chosen == ["i1"]


def test_a_refused_save_keeps_the_same_institution_chosen(desk: Desk) -> None:
    desk.choose(0)
    desk.key(desk.rows, KEY.Key_F2)
    retype(desk.qtbot, desk.find("edit_name"), " ")
    desk.choose(1)
    desk.click("answer_save")
    assert desk.page.current == "i1"
    assert desk.page.pane.view.chosen == ["i1"]


def test_the_tab_key_goes_from_the_buttons_to_the_search(desk: Desk) -> None:
    desk.find("release").setFocus()
    desk.key(desk.find("release"), KEY.Key_Tab)
    assert QApplication.focusWidget().objectName() == "search"


def test_a_layer_without_names_can_be_done_without(desk: Desk) -> None:
    layer = layer_of([(None, box(0, 2.5))])
    QgsProject.instance().addMapLayer(layer)
    layers = desk.find("area_layer", QgsMapLayerComboBox)
    layers.setLayer(layer)
    ((label, leave),) = desk.notices[-1].actions
    assert label == "Do without areas"
    leave()
    assert layers.currentLayer() is None
    QgsProject.instance().removeAllMapLayers()


def test_areas_are_named_in_their_order(desk: Desk) -> None:
    layer = layer_of([("Raum 10", box(0, 1.5)), ("Raum 2", box(1.5, 2.5))])
    QgsProject.instance().addMapLayer(layer)
    desk.find("area_layer", QgsMapLayerComboBox).setLayer(layer)
    desk.find("areas", QgsCheckableComboBox).setCheckedItems(["Raum 10", "Raum 2"])
    assert desk.text("summary_label") == "areas: Raum 2, Raum 10"
    QgsProject.instance().removeAllMapLayers()


def test_a_day_before_the_register_says_so(desk: Desk) -> None:
    desk.find("day", QDateEdit).setDate(QDate(1990, 1, 1))
    assert desk.text("empty_label") == "There were no institutions in the register on that day."


def test_a_long_name_neither_widens_the_page_nor_is_cut_off(desk: Desk) -> None:
    desk.page.resize(360, 500)
    desk.key(search(desk, "donau"), KEY.Key_Return)
    desk.key(desk.find("fields"), KEY.Key_F7)
    (area,) = [item for item in desk.page.findChildren(QScrollArea) if item.isAncestorOf(desk.rows)]
    assert area.horizontalScrollBar().maximum() == 0
    for name in ("institution_name", "question_text"):
        label = desk.find(name)
        assert label.height() >= label.fontMetrics().boundingRect(label.rect(), 0x1000, label.text()).height()


def test_the_last_day_is_typed_with_dots_or_without(desk: Desk) -> None:
    """Of a month with 31 days, while the day before was in November."""
    desk.unfold()
    desk.choose(0)
    desk.key(desk.rows, KEY.Key_F8)
    day: QDateEdit = desk.find("last_day", QDateEdit)
    for text in ("2026-07-31", "20260731"):
        day.setDate(QDate(2025, 11, 22))
        day.selectAll()
        desk.qtbot.keyClicks(day, text)
        assert day.date() == QDate(2026, 7, 31)
    retype(desk.qtbot, desk.find("close_reason"), "Brief")
    desk.key(desk.find("close_reason"), KEY.Key_Return)
    address = desk.session.address
    assert address
    (row,) = table(address, "institutions", institution_id="i1")
    assert row["valid_until"] == "2026-07-31"
