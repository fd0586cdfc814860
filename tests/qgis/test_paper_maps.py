"""The maps of a paper, rendered: colours of the classes, pale surroundings, posters that are the page enlarged."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path
from xml.etree import ElementTree  # what QGIS has just written

import pytest
from qgis import processing
from qgis.core import (
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument
from sozialplanung.plugin.core.charts.palettes import PALETTES, class_colours, class_fills
from sozialplanung.plugin.core.papers.city import City

from .rendered_maps import Map, city_layers


@pytest.fixture(scope="module")
def maps() -> dict[str, Map]:
    return {palette: Map(palette, city_layers()) for palette in PALETTES}


CLASSES = [(status, at) for status in range(1, 5) for at in range(3)]


@pytest.mark.parametrize("palette", ["accessible", "mss"])
def test_the_city_has_the_colours_of_its_classes(maps: dict[str, Map], palette: str) -> None:
    picture, colours = maps[palette].picture("city", ""), class_colours(palette, 4, 3)
    # Beside the labels and the dashes in the middle of each square.
    assert [picture.colour(at + 0.3, status + 0.15) for status, at in CLASSES] == [
        colours[status - 1][at] for status, at in CLASSES
    ]
    assert "#FFFFFF" in picture.colours(3.5, 2.0, 0.2), "hatched without a class"
    assert len(picture.colours(3.5, 2.0, 0.2)) > 2


def test_grey_has_grounds_and_marks_of_each_class(maps: dict[str, Map]) -> None:
    picture = maps["grey"].picture("city", "")
    for (status, at), fill in zip(CLASSES, (f for row in class_fills("grey", 4, 3) for f in row), strict=True):
        seen = picture.colours(at + 0.27, status + 0.2, 0.12)
        assert {fill.colour, fill.hatch.colour if fill.hatch else ""} <= seen, (status, at)


def test_what_is_outside_of_the_district_is_pale(maps: dict[str, Map]) -> None:
    drawing, colours = maps["accessible"], class_colours("accessible", 4, 3)
    picture = drawing.picture("areas", "Mitte")
    for status in range(1, 5):
        assert picture.colour(1.3, status + 0.1) == colours[status - 1][1]
        for x, at in ((0.3, 0), (2.3, 2)):
            outside, own = QColor(picture.colour(x, status + 0.1)), QColor(colours[status - 1][at])
            assert outside.lightnessF() > max(0.8, own.lightnessF())
            assert outside.lightnessF() < 1, "but not gone"
    assert "#1A1A1A" in picture.colours(1.0, 3.3, 0.04), "the border of the district"


def test_a_page_of_the_whole_city_dims_nothing(maps: dict[str, Map]) -> None:
    picture, colours = maps["mss"].picture("areas", ""), class_colours("mss", 4, 3)
    assert picture.colour(0.3, 1.1) == colours[0][0]
    assert picture.colour(2.3, 4.1) == colours[3][2]


def test_the_overview_shows_where_the_district_lies(maps: dict[str, Map]) -> None:
    picture = maps["mss"].picture("overview", "Ost")
    assert picture.colour(2.5, 3.5) == "#4D4D4D"
    assert {picture.colour(x, 3.5) for x in (0.5, 1.5, 3.5)} == {"#D9D9D9"}
    assert maps["mss"].picture("overview", "").colour(2.5, 3.5) == "#D9D9D9"


def test_the_ground_of_points_is_white_in_the_district_and_grey_around_it(maps: dict[str, Map]) -> None:
    picture = maps["grey"].picture("background", "West")
    assert picture.colour(0.5, 3.3) == "#FFFFFF"
    assert picture.colour(2.3, 3.3) == "#EDEDED"


def test_the_overlay_is_drawn_in_dashes(maps: dict[str, Map]) -> None:
    picture = maps["accessible"].picture("city", "")
    ground = class_colours("accessible", 4, 3)[0][0]
    seam = [picture.colours(0.5, 1 + step / 100, 0.012) for step in range(10, 30)]
    assert any("#1A1A1A" in seen for seen in seam)
    assert any(seen == {ground} for seen in seam), "with gaps"
    lengths = [row.geometry().length() for row in maps["accessible"].sets["city"][1].getFeatures()]
    assert sum(lengths) == pytest.approx(16000), "what two polygons share is drawn once, or dashes would fill the gaps"


def test_the_overlay_stays_within_the_district_of_the_page(maps: dict[str, Map]) -> None:
    picture = maps["accessible"].picture("areas", "Ost")
    seams = {x: [picture.colours(x, 1 + step / 100, 0.012) for step in range(10, 80)] for x in (0.5, 2.5)}
    assert any("#1A1A1A" in seen for seen in seams[2.5])
    assert not any("#1A1A1A" in seen for seen in seams[0.5])


def test_layers_open_without_the_plugin(maps: dict[str, Map], tmp_path: Path) -> None:
    drawing = maps["accessible"]
    layer = drawing.sets["areas"][-1]
    path = str(tmp_path / "style.qml")
    layer.saveNamedStyle(path)
    assert "sozialplanung" not in Path(path).read_text(encoding="utf-8")
    owned = {layer.id() for layers in drawing.sets.values() for layer in layers}
    assert owned <= set(drawing.project.mapLayers())


def test_a_city_in_degrees_is_drawn_in_metres() -> None:
    layers = city_layers()
    parameters = {"INPUT": layers.areas, "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"}
    degrees = processing.run("native:reprojectlayer", parameters)
    assert degrees
    drawing = Map("mss", replace(layers, areas=degrees["OUTPUT"]))
    box = drawing.sets["city"][-1].extent()
    assert (box.width(), box.height()) == pytest.approx((4000, 4000), rel=0.05)  # turned a little
    assert not drawing.sets["city"][-1].crs().isGeographic()


@pytest.mark.parametrize("name", ["city", "areas", "overview", "background"])
def test_labels_lines_and_hatches_of_posters_are_as_much_larger_as_the_page(name: str) -> None:
    small, large = (Map("grey", city_layers(), paper) for paper in ("a3_landscape", "a0"))
    for first, second in zip(small.sets[name], large.sets[name], strict=True):
        assert lengths(first)
        assert lengths(second) == pytest.approx([3.4 / 1.2 * length for length in lengths(first)], rel=1e-4), (
            first.name()
        )


LENGTHS = {
    "SimpleLine": ("line_width",), "LinePatternFill": ("distance",), "PointPatternFill": ("distance_x", "distance_y"),
    "SimpleMarker": ("size", "outline_width"),
}  # fmt: skip


def lengths(layer: QgsVectorLayer) -> list[float]:
    """The sizes of what a layer is drawn with, in the order of its style."""
    document = QDomDocument()
    layer.exportNamedStyle(document)
    style = ElementTree.fromstring(document.toString())
    found = [
        float(option.get("value", ""))
        for symbol in style.iterfind("renderer-v2//layer") for option in symbol.iterfind("Option/Option")
        if option.get("name") in LENGTHS.get(symbol.get("class", ""), ())
    ]  # fmt: skip
    texts = (("text-style", "fontSize"), ("text-buffer", "bufferSize"))
    return found + [float(item.get(size, "")) for tag, size in texts for item in style.iterfind(f"labeling//{tag}")]


@pytest.mark.parametrize("name", ["city", "areas", "overview", "background"])
def test_posters_are_the_same_page_enlarged(name: str) -> None:
    """Pictures with the same number of dots show the same, though those of a hatch are not the very same dots."""
    first, second = (
        Map("grey", city_layers(), paper).picture(name, "" if name == "city" else "Mitte", times=times).image
        for paper, times in (("a3_landscape", 1.2), ("a0", 3.4))
    )
    assert first.size() == second.size()
    pixels = list(product(range(0, first.width(), 2), range(0, first.height(), 2)))
    others = sum(abs(first.pixelColor(*at).lightness() - second.pixelColor(*at).lightness()) > 60 for at in pixels)
    assert others < 0.05 * len(pixels)


def test_a_city_knows_its_unassigned(maps: dict[str, Map]) -> None:
    city: City = maps["mss"].city
    assert (city.counts.unassigned, city.counts.assigned) == (1, 12)
