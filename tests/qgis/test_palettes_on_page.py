"""Palettes on a printed page: twelve classes that a photocopy keeps apart, and a legend that looks like the map."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsSimpleMarkerSymbolLayer,
    QgsSimpleMarkerSymbolLayerBase,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer
from sozialplanung.plugin.core.charts.colours import to_lab
from sozialplanung.plugin.core.charts.palettes import PALETTES, class_colours, class_fills, unassigned_fill
from sozialplanung.plugin.core.charts.shapes import LARGER, marker
from sozialplanung.plugin.core.charts.svg import FONT, UNITS, Box, document, filled, text_width
from sozialplanung.plugin.core.index.profile import load_profile
from sozialplanung.plugin.core.register.categories import default_categories
from sozialplanung.plugin.papers.area_copies import paler
from sozialplanung.plugin.styles import FIELDS, style_classified_layer
from sozialplanung.plugin.symbols import only_layers

CLASSES = [(status, dynamics) for status in (1, 2, 3, 4) for dynamics in (1, 3, 5)]
SIDE = 18.0  # mm on paper, of an area and of a swatch
DPI = 300
DOTS = DPI / 25.4  # per mm
Greys = npt.NDArray[np.uint8]


def classified() -> QgsVectorLayer:
    """Thirteen squares in a row: each class, and none."""
    fields = "&".join(f"field={name}:int" for name in FIELDS)
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:25832&{fields}", "Gebiete", "memory")
    features = []
    for at, (status, dynamics) in enumerate([*CLASSES, (None, None)]):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(at * SIDE, 0, (at + 1) * SIDE, SIDE)))
        feature.setAttributes([status, dynamics, 10 * status + dynamics if status and dynamics else None])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, QImage]:
    """By palette a page at print size: the areas above, the swatches of the legend below."""
    return {palette: page(palette, tmp_path_factory.mktemp("swatches") / "swatches.svg") for palette in PALETTES}


def page(palette: str, swatches: Path) -> QImage:
    project = QgsProject()
    layer = classified()
    style_classified_layer(layer, load_profile("mss"), palette, "de")
    layer.setLabelsEnabled(False)
    project.addMapLayer(layer)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    project.layoutManager().addLayout(layout)
    area = QgsLayoutItemMap(layout)
    layout.addLayoutItem(area)
    area.attemptMove(QgsLayoutPoint(10, 10))
    area.attemptResize(QgsLayoutSize(13 * SIDE, SIDE))
    area.setLayers([layer])
    area.setExtent(layer.extent())
    swatches.write_text(swatches_svg(palette), encoding="utf-8")
    picture = QgsLayoutItemPicture(layout)
    layout.addLayoutItem(picture)
    picture.attemptMove(QgsLayoutPoint(10, 50))
    picture.attemptResize(QgsLayoutSize(13 * SIDE, SIDE))
    picture.setPicturePath(str(swatches))
    return QgsLayoutExporter(layout).renderPageToImage(0, dpi=DPI)


def swatches_svg(palette: str) -> str:
    fills = [*(fill for row in class_fills(palette, 4, 3) for fill in row), unassigned_fill(palette)]
    side = SIDE * UNITS
    parts = [part for at, fill in enumerate(fills) for part in filled(Box(at * side, 0, side, side), fill)]
    return document(parts, 13 * side, side, "swatches").svg


def squares(image: QImage, top: float) -> list[Greys]:
    """The lightness of each square whose row begins ``top`` mm down the page, without its edges."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits().asstring(grey.sizeInBytes()), np.uint8)
    values = rows.reshape(grey.height(), grey.bytesPerLine())
    margin = 1.0
    return [
        values[
            round((top + margin) * DOTS) : round((top + SIDE - margin) * DOTS),
            round((10 + at * SIDE + margin) * DOTS) : round((10 + (at + 1) * SIDE - margin) * DOTS),
        ]
        for at in range(13)
    ]


def look(area: npt.NDArray[np.bool_]) -> tuple[float, float]:
    """Share of black, and whether its edges rise (below 0), fall (above 0) or do neither, from the structure tensor."""
    down, right = np.gradient(area.astype(float))
    return float(area.mean()), float((2 * down * right).mean() / ((down**2 + right**2).mean() or 1.0))


@pytest.mark.parametrize("top", [10, 50], ids=["map", "legend"])
@pytest.mark.parametrize("threshold", [90, 128, 200])
def test_a_copy_in_black_and_white_keeps_the_greys_apart(pages: dict[str, QImage], threshold: int, top: int) -> None:
    looks = [look(square < threshold) for square in squares(pages["grey"], top)]
    for one, other in combinations(looks[:12], 2):
        assert max(abs(a - b) for a, b in zip(one, other, strict=True)) > 0.1, (one, other)
    assert looks[12][0] < min(ink for ink, _ in looks[:12])


@pytest.mark.parametrize("palette", PALETTES)
def test_the_legend_looks_like_the_map(pages: dict[str, QImage], palette: str) -> None:
    image = pages[palette]
    for number, (drawn, shown) in enumerate(zip(squares(image, 10), squares(image, 50), strict=True)):
        assert abs(float(drawn.mean()) - float(shown.mean())) < 7, number
        marks, directions = zip(look(drawn < 128), look(shown < 128), strict=True)
        assert marks[0] == pytest.approx(marks[1], abs=0.04), number
        assert directions[0] == pytest.approx(directions[1], abs=0.08), number


@pytest.mark.parametrize("palette", ["accessible", "mss"])
def test_the_middle_of_each_area_has_its_colour(pages: dict[str, QImage], palette: str) -> None:
    image = pages[palette]
    expected = [colour for row in class_colours(palette, 4, 3) for colour in row]
    for top in (10, 50):
        places = [(round((10 + (at + 0.5) * SIDE) * DOTS), round((top + SIDE / 2) * DOTS)) for at in range(12)]
        assert [image.pixelColor(*place).name().upper() for place in places] == expected


def test_a_hatched_city_makes_a_small_file(tmp_path: Path) -> None:
    """4,000 squares of "mittel & stabil", each with some 30 dots."""
    fields = "&".join(f"field={name}:int" for name in FIELDS)
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:25832&{fields}", "Gebiete", "memory")
    features = []
    for at in range(4000):
        feature = QgsFeature(layer.fields())
        x, y = at % 80, at // 80
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 1, y + 1)))
        feature.setAttributes([2, 3, 23])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    style_classified_layer(layer, load_profile("mss"), "grey", "de")
    layer.setLabelsEnabled(False)
    project = QgsProject()
    project.addMapLayer(layer)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    project.layoutManager().addLayout(layout)
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(5, 5))
    item.attemptResize(QgsLayoutSize(280, 175))
    item.setLayers([layer])
    item.setExtent(layer.extent())
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.forceVectorOutput = True
    path = tmp_path / "a.pdf"
    QgsLayoutExporter(layout).exportToPdf(str(path), settings)
    assert path.stat().st_size < 450_000


@pytest.mark.parametrize("symbol", sorted({item.symbol for item in default_categories()} | {"heart", "asterisk_fill"}))
def test_symbols_of_the_table_are_those_of_the_map(symbol: str) -> None:
    drawn, shown = as_qgis_draws(symbol), as_the_table_draws(symbol)
    difference = np.abs(drawn.astype(int) - shown.astype(int)) > 100
    assert difference.mean() < 0.006, "but for the edges' smoothing"
    assert (drawn < 200).mean() > 0.05


def as_qgis_draws(symbol: str) -> Greys:
    image = blank()
    painter = QPainter(image)
    context = QgsRenderContext.fromQPainter(painter)
    context.setScaleFactor(20)
    context.setForceVectorOutput(True)
    shape, known = QgsSimpleMarkerSymbolLayerBase.decodeShape(symbol)
    assert known
    layer = QgsSimpleMarkerSymbolLayer(shape, 10 * LARGER.get(symbol, 1.0))
    layer.setColor(QColor("#888888"))
    layer.setStrokeColor(QColor("#1A1A1A"))
    layer.setStrokeWidth(0.2)
    marker_symbol = only_layers(QgsMarkerSymbol(), [layer])
    marker_symbol.startRender(context)
    marker_symbol.renderPoint(QPointF(200, 200), None, context)
    marker_symbol.stopRender(context)
    painter.end()
    return values_of(image)


def as_the_table_draws(symbol: str) -> Greys:
    svg = document([marker(symbol, (100, 100), 100, "#888888")], 200, 200, symbol).svg
    image = blank()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, 400, 400))
    painter.end()
    return values_of(image)


def blank() -> QImage:
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def values_of(image: QImage) -> Greys:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return np.frombuffer(grey.constBits().asstring(grey.sizeInBytes()), np.uint8).reshape(400, -1)


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize(
    "words", ["Veränderung der Kinderarmut (unter 15-Jährige), −12,5 %", "Straßen „Übergröße“ – ÄÖÜ • 1.234"]
)
def test_texts_are_as_wide_as_the_charts_take_them_for(words: str, bold: bool) -> None:
    font = QFont(FONT)
    font.setPixelSize(1000)
    font.setBold(bold)
    assert text_width(words, 1000, bold) == pytest.approx(QFontMetricsF(font).horizontalAdvance(words), rel=0.02)


def test_in_the_surroundings_no_ground_reads_as_a_class() -> None:
    """Without its hatch, the dark ground of a class in `grey` would be a plate of its own."""
    around = {paler(fill) for row in class_fills("grey", 4, 3) for fill in row}
    assert len(around) == 1
    assert all(not fill.hatch and to_lab(fill.colour)[0] > 90 for fill in around)
    assert paler(unassigned_fill("grey")).hatch
