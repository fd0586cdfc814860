"""The second page of the reading dialog: rows meet areas."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import pytest
from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from sozialplanung.plugin.core.tables.lines import Line
from sozialplanung.plugin.indicators.area_keys import match_keys, propose_key_field
from sozialplanung.ui.reading.areas_page import AreasPage

from .helpers import areas
from .keyboard import KEY, pick

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

AREAS: dict[str, list[Any]] = {
    "fid_2": [1, 2, 3],
    "name": ["Mitte", "Nord", "Süd"],
    "district": ["01", "01", "02"],
    "id": ["01", "02", "03"],
}
Opened = Callable[[QgsMapLayer | None, Sequence[str]], AreasPage]


@pytest.fixture
def layer() -> Iterator[QgsVectorLayer]:
    """Three areas in the project, beside a layer of something else that has keys like theirs."""
    layer, other = areas(AREAS), areas({"nr": ["01", "77", "78"]})
    QgsProject.instance().addMapLayers([other, layer])
    yield layer
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    def show(active: QgsMapLayer | None, keys: Sequence[str]) -> AreasPage:
        page = AreasPage(active)
        qtbot.addWidget(page)
        page.show()
        page.take([*(Line(key, f"Area {key}", "area") for key in keys), Line("", "nicht zuordenbar", "unassigned")])
        return page

    return show


def test_layer_and_key_are_found_by_their_values(layer: QgsVectorLayer, opened: Opened) -> None:
    page = opened(None, ["03", "01", "02"])
    assert page.layer_combo.currentLayer().id() == layer.id()
    assert page.field_combo.currentField() == "id", "not the number, and not the district, which repeats itself"
    assert page.match_label.text() == "3 of 3 areas assigned"
    assert "nicht zuordenbar" in page.others_label.text()
    assert not page.pad_check.isVisible()
    assert page.problem() == ""
    order = page.order()
    assert (order.layer.id(), order.id_field, order.pad_keys) == (layer.id(), "id", False)


def test_both_leftovers_are_listed_and_areas_without_a_row_stop(layer: QgsVectorLayer, opened: Opened) -> None:
    page = opened(layer, ["01", "02", "04"])
    assert [page.rows_list.item(row).text() for row in range(page.rows_list.count())] == ["04  Area 04"]
    assert [page.areas_list.item(row).text() for row in range(page.areas_list.count())] == ["03"]
    assert "2 of 3" in page.match_label.text()
    assert "03" in page.problem()


def test_zeros_are_padded_only_when_said_so(layer: QgsVectorLayer, opened: Opened, qtbot: QtBot) -> None:
    page = opened(layer, ["1", "2", "3"])
    pick(qtbot, page.field_combo, "id")
    assert page.problem()
    assert page.pad_check.isVisible()
    assert not page.pad_check.isChecked()
    with qtbot.waitSignal(page.changed):
        qtbot.keyClick(page.pad_check, KEY.Key_Space)
    assert page.problem() == ""
    assert page.match_label.text() == "3 of 3 areas assigned"
    assert page.order().pad_keys


def test_another_field_is_compared_at_once(layer: QgsVectorLayer, opened: Opened, qtbot: QtBot) -> None:
    page = opened(layer, ["01", "02", "03"])
    pick(qtbot, page.field_combo, "name")
    assert "0 of 3" in page.match_label.text()
    assert page.problem()


def test_without_polygons_the_page_says_what_is_missing(opened: Opened) -> None:
    page = opened(None, ["01"])
    assert page.problem() == page.match_label.text() == "Choose the polygons of the areas."


def test_keys_are_compared_as_text() -> None:
    match = match_keys(["1", "02", "x"], ["01", "02", "", "x1"], pad=False)
    assert (match.matched, match.rows_without_area, match.areas_without_row) == (1, (0, 2, 3), ("1", "x"))
    assert match.padding_helps
    assert match_keys(["1", "02", "x"], ["01", "02", "", "x1"], pad=True).matched == 2


def test_a_number_field_gives_way_to_a_text_field(layer: QgsVectorLayer) -> None:
    assert propose_key_field(layer, ["1", "2", "3"]) == "fid_2", "it meets them without a change"
    assert propose_key_field(layer, ["01", "02"]) == "id"
    assert propose_key_field(layer, ["Quartier"]) == ""
