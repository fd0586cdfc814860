"""The map link on a canvas of its own, in another CRS than the register's."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf
from typing import TYPE_CHECKING

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QLineEdit
from sozialplanung.ui.navigator.map_link import MapLink, Mark

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

UTM, MERCATOR = "EPSG:25832", "EPSG:3857"
RATHAUS, NEARBY = (361000.0, 5706500.0), (361200.0, 5706600.0)  # in UTM 32


@pytest.fixture
def canvas(qtbot: QtBot) -> Iterator[QgsMapCanvas]:
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(MERCATOR))
    canvas.resize(600, 400)
    canvas.show()
    qtbot.waitExposed(canvas)
    canvas.setExtent(QgsRectangle(700000, 6600000, 800000, 6800000))
    yield canvas
    if not sip.isdeleted(canvas):
        sip.delete(canvas)


@pytest.fixture
def link(canvas: QgsMapCanvas) -> Iterator[MapLink]:
    link = MapLink(canvas)
    yield link
    link.unload()


def coloured(canvas: QgsMapCanvas, colour: str) -> list[tuple[int, int]]:
    """The pixels of a colour, exactly."""
    image, wanted = canvas.grab().toImage(), QColor(colour).rgb()
    size = range(image.width()), range(image.height())
    return [(x, y) for x in size[0] for y in size[1] if image.pixel(x, y) == wanted]


def middle(spots: list[tuple[int, int]]) -> tuple[float, float]:
    return sum(x for x, _ in spots) / len(spots), sum(y for _, y in spots) / len(spots)


def items(canvas: QgsMapCanvas) -> list[QgsMapCanvasItem]:
    return [item for item in canvas.scene().items() if isinstance(item, QgsMapCanvasItem)]


def ignored(*_: object) -> None:
    """What a click gives, where only the tool counts."""


def test_a_selected_institution_is_marked_in_the_middle(canvas: QgsMapCanvas, link: MapLink) -> None:
    link.show_institution(RATHAUS, UTM)
    assert canvas.scale() == pytest.approx(5000, rel=0.01)
    assert middle(coloured(canvas, "#0072b2")) == pytest.approx((300, 200), abs=3)
    link.clear()
    assert not coloured(canvas, "#0072b2")


def test_a_closer_scale_stays(canvas: QgsMapCanvas, link: MapLink) -> None:
    canvas.zoomScale(1200)
    link.show_institution(RATHAUS, UTM)
    assert canvas.scale() == pytest.approx(1200, rel=0.01)
    before = canvas.extent()
    link.show_institution((RATHAUS[0] + 20, RATHAUS[1]), UTM)  # is seen already: the map does not jump
    assert canvas.extent() == before


def test_without_zoom_the_map_stays(canvas: QgsMapCanvas, link: MapLink) -> None:
    before = canvas.extent()
    link.show_institution(RATHAUS, UTM, zoom=False)
    assert canvas.extent() == before


def test_a_pair_has_two_marks_and_the_map_shows_both(canvas: QgsMapCanvas, link: MapLink) -> None:
    link.show_pair(RATHAUS, (RATHAUS[0] + 800, RATHAUS[1]), [Mark((RATHAUS[0] + 300, RATHAUS[1] + 50), "Kita")], UTM)
    one, other = middle(coloured(canvas, "#0072b2")), middle(coloured(canvas, "#d55e00"))
    assert 0 < one[0] < 200
    assert 400 < other[0] < 600
    assert coloured(canvas, "#555555")


def test_two_points_in_one_place_are_both_seen(canvas: QgsMapCanvas, link: MapLink) -> None:
    link.show_pair(RATHAUS, RATHAUS, [], UTM)
    assert coloured(canvas, "#0072b2")
    assert coloured(canvas, "#d55e00")
    assert canvas.scale() == pytest.approx(1000, rel=0.5)


def test_marks_follow_the_crs_of_the_map(canvas: QgsMapCanvas, link: MapLink) -> None:
    link.show_institution(RATHAUS, UTM)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(UTM))
    link.fit()
    assert middle(coloured(canvas, "#0072b2")) == pytest.approx((300, 200), abs=3)


@pytest.mark.parametrize("crs", ["", "EPSG:5041", MERCATOR])
def test_what_the_map_cannot_show_is_no_error(canvas: QgsMapCanvas, link: MapLink, crs: str) -> None:
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    for point in (None, RATHAUS, (1e30, -1e30), (inf, 0.0)):
        link.show_institution(point, UTM)
        link.show_pair(point, RATHAUS, [], "")
        link.fit()
        assert link.extent(UTM)[0] < link.extent(UTM)[2]


def test_the_extent_comes_in_the_register_s_crs(canvas: QgsMapCanvas, link: MapLink, qtbot: QtBot) -> None:
    with qtbot.waitSignal(link.extent_changed):
        link.show_institution(RATHAUS, UTM)
    west, south, east, north = link.extent(UTM)
    assert (west + east) / 2 == pytest.approx(RATHAUS[0], abs=2)
    assert (south + north) / 2 == pytest.approx(RATHAUS[1], abs=2)
    assert 300 < east - west < 1500


def test_picking_tells_each_click_until_escape(canvas: QgsMapCanvas, link: MapLink, qtbot: QtBot) -> None:
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    link.show_institution(RATHAUS, UTM)
    got: list[tuple[tuple[float, float], float]] = []
    link.pick(UTM, lambda point, near: got.append((point, near)))
    for spot in (QPoint(300, 200), QPoint(310, 200)):
        qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    (first, near), (second, _) = got
    assert first == pytest.approx(RATHAUS, abs=2)
    assert second[0] > first[0]
    assert 2 < near < 30  # metres at 1:5000
    with qtbot.waitSignal(link.stopped):
        qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is pan
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert len(got) == 2


def test_placing_takes_one_click_and_gives_the_tool_back(canvas: QgsMapCanvas, link: MapLink, qtbot: QtBot) -> None:
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    link.show_institution(RATHAUS, UTM)
    got: list[tuple[float, float]] = []
    link.place(UTM, got.append)
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert canvas.mapTool() is pan
    link.place(UTM, got.append)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)  # without a mouse: the middle of the map
    assert got == [pytest.approx(RATHAUS, abs=2)] * 2


def test_the_keyboard_is_back_where_it_was_after_placing(canvas: QgsMapCanvas, link: MapLink, qtbot: QtBot) -> None:
    edit = QLineEdit(canvas)
    edit.show()
    for end in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        edit.setFocus()
        link.place(UTM, ignored)
        assert canvas.hasFocus()
        qtbot.keyClick(canvas, end)
        assert edit.hasFocus()


def test_another_tool_ends_picking(canvas: QgsMapCanvas, link: MapLink, qtbot: QtBot) -> None:
    pan = QgsMapToolPan(canvas)
    link.pick(UTM, ignored)
    with qtbot.waitSignal(link.stopped):
        canvas.setMapTool(pan)
    link.stop()
    assert canvas.mapTool() is pan


def test_picking_again_replaces_the_first(canvas: QgsMapCanvas, link: MapLink) -> None:
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    link.pick(UTM, ignored)
    link.place(UTM, ignored)
    link.stop()
    assert canvas.mapTool() is pan


def test_nothing_stays_after_unload(canvas: QgsMapCanvas) -> None:
    before = len(items(canvas))
    for _ in range(3):
        link = MapLink(canvas)
        link.show_pair(RATHAUS, NEARBY, [], UTM)
        link.pick(UTM, ignored)
        link.unload()
    assert len(items(canvas)) == before
    assert canvas.mapTool() is None
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(UTM))
    link.show_institution(RATHAUS, UTM)
    link.unload()
    assert not coloured(canvas, "#0072b2")


def test_the_canvas_may_go_first(canvas: QgsMapCanvas) -> None:
    link = MapLink(canvas)
    link.show_institution(RATHAUS, UTM)
    link.pick(UTM, ignored)
    sip.delete(canvas)
    link.show_institution(RATHAUS, UTM)
    link.fit()
    link.clear()
    link.stop()
    link.place(UTM, ignored)
    assert link.extent(UTM) == (-inf, -inf, inf, inf)
    link.unload()


def test_layers_are_drawn_anew_when_the_register_has_changed(canvas: QgsMapCanvas, link: MapLink, qtbot: QtBot) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:25832", "Einrichtungen", "memory")
    canvas.setLayers([layer])
    with qtbot.waitSignal(layer.repaintRequested):
        link.redraw()
