"""The finished map: what stands on the page, and that PDF and PNG are fit for print."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsProject,
    QgsRectangle,
    QgsVariantUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtWidgets import QGraphicsItem
from sozialplanung.plugin import maps
from sozialplanung.plugin.core.charts.palettes import class_colours
from sozialplanung.plugin.core.charts.svg import Drawing
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.index.profile import Profile, load_profile
from sozialplanung.plugin.core.resources import RESOURCES
from sozialplanung.plugin.maps import IndexMap, export_index_map, index_map_layout
from sozialplanung.plugin.styles import FIELDS

SAMPLE = RESOURCES / "sample" / "berlin_mss_2019.gpkg"
TITLE = "Sozialindex Berlin 2019 – Status und Dynamik"
CONTENT = IndexMap(
    title=TITLE,
    subtitle="435 Planungsräume",
    source="Senatsverwaltung für Stadtentwicklung Berlin, Monitoring Soziale Stadtentwicklung 2019, dl-de/zero-2-0",
    method="mss 1.0 0123456789ab",
    date="Kartenstand: 1. Dezember 2025",
    author="Bereich Soziales",
)

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils are not installed")


@pytest.fixture(scope="module")
def profile() -> Profile:
    return load_profile("mss")


@pytest.fixture(scope="module")
def areas() -> QgsVectorLayer:
    """Berlin 2019 with the published classes in the fields of `classify`."""
    source = QgsVectorLayer(f"{SAMPLE}|layername=planungsraeume", "source", "ogr")
    fields = "&".join(f"field={name}:int" for name in FIELDS)
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:25833&{fields}", "Planungsräume", "memory")
    features = []
    for row in source.getFeatures():
        feature = QgsFeature(layer.fields())
        feature.setGeometry(row.geometry())
        status, dynamics = row["pub_status_class"], row["pub_dynamics_class"]
        if not QgsVariantUtils.isNull(status):
            feature.setAttributes([status, dynamics, 10 * status + dynamics])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


@pytest.fixture
def content() -> IndexMap:
    return with_districts()


def with_districts() -> IndexMap:
    """Anew for each test: a layer of files that is left over when QGIS ends would crash it."""
    districts = QgsVectorLayer(f"{SAMPLE}|layername=bezirke", "Bezirke", "ogr")
    return replace(CONTENT, districts=districts, district_name_field="name")


@pytest.fixture(scope="module")
def files(areas: QgsVectorLayer, profile: Profile, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("map")
    pdf, png = folder / "karte.pdf", folder / "karte.png"
    export_index_map(areas, profile, with_districts(), pdf, png)
    assert sorted(folder.iterdir()) == [pdf, png]
    return pdf, png


def poppler(tool: str, *arguments: str) -> str:
    return subprocess.run([tool, *arguments], check=True, capture_output=True, encoding="utf-8").stdout


@needs_poppler
def test_the_page_says_what_belongs_on_it(files: tuple[Path, Path]) -> None:
    text = " ".join(poppler("pdftotext", "-layout", str(files[0]), "-").split())
    for words in (TITLE, "435 Planungsräume", "dl-de/zero-2-0", "mss 1.0 0123456789ab", "Kartenstand: 1. Dezember 2025",
                  "Bereich Soziales", "Maßstab 1:250.000", "10 km", "geringe soziale", "ohne Zuordnung",
                  "Hellersdorf", "Neukölln"):  # fmt: skip
        assert words in text
    raw = " ".join(poppler("pdftotext", "-raw", str(files[0]), "-").split())
    for words in ("keine Diagnose", "Stadttrend", "einzelne Menschen", "Aufmerksamkeitsbedarf"):
        assert words in raw


@needs_poppler
def test_one_vector_page_with_its_fonts(files: tuple[Path, Path]) -> None:
    info = poppler("pdfinfo", str(files[0]))
    assert f"Title:           {TITLE}" in info
    assert "Author:          Bereich Soziales" in info
    assert "Pages:           1" in info
    assert "A4" in info
    fonts = [line.split() for line in poppler("pdffonts", str(files[0])).splitlines()[2:]]
    assert fonts
    assert all(line[-5] == "yes" for line in fonts), "embedded"
    assert len(poppler("pdfimages", "-list", str(files[0])).splitlines()) == 2, "no pixels"
    assert files[0].stat().st_size < 1_000_000


def test_the_picture_has_300_dots_per_inch(files: tuple[Path, Path]) -> None:
    image = QImage(str(files[1]))
    assert (image.width(), image.height()) == pytest.approx((297 / 25.4 * 300, 210 / 25.4 * 300), abs=2)
    assert image.dotsPerMeterX() == pytest.approx(300 / 0.0254, rel=0.001)


def test_areas_have_the_colours_of_the_legend(
    files: tuple[Path, Path], areas: QgsVectorLayer, profile: Profile, content: IndexMap
) -> None:
    image = QImage(str(files[1]))
    project = QgsProject()
    layout = index_map_layout(project, areas, profile, content)
    colours = class_colours("accessible", 4, 3)
    widest: dict[tuple[int, int], QgsFeature] = {}
    for feature in areas.getFeatures():
        codes = (feature["status_class"], feature["dynamics_class"])
        if not QgsVariantUtils.isNull(codes[0]):
            best = widest.get(codes)
            if best is None or feature.geometry().area() > best.geometry().area():
                widest[codes] = feature
    assert len(widest) == 11, "no area is high and positive"
    to_pixel = pixel_finder(layout_map(layout.items()))
    for (status, dynamics), feature in widest.items():
        x, y = to_pixel(feature.geometry())
        around = [
            image.pixelColor(x + dx, y + dy).name().upper() for dx in range(-12, 13, 3) for dy in range(-12, 13, 3)
        ]
        assert around.count(colours[status - 1][(dynamics - 1) // 2]) > len(around) / 4, (status, dynamics)


def layout_map(items: list[QGraphicsItem]) -> QgsLayoutItemMap:
    return next(item for item in items if isinstance(item, QgsLayoutItemMap))


def pixel_finder(item: QgsLayoutItemMap) -> Callable[[QgsGeometry], tuple[int, int]]:
    """A function that gives the pixel in the page's picture of a geometry's inner point."""
    extent, scale = item.extent(), 300 / 25.4
    per_unit = item.rect().width() / extent.width()

    def find(geometry: QgsGeometry) -> tuple[int, int]:
        point = geometry.poleOfInaccessibility(50)[0].asPoint()
        x = item.pos().x() + (point.x() - extent.xMinimum()) * per_unit
        y = item.pos().y() + (extent.yMaximum() - point.y()) * per_unit
        return round(x * scale), round(y * scale)

    return find


@pytest.mark.parametrize("palette", ["mss", "grey"])
@pytest.mark.parametrize("language", ["de", "en"])
def test_nothing_overlaps_or_leaves_the_page(
    areas: QgsVectorLayer, profile: Profile, content: IndexMap, palette: str, language: str
) -> None:
    source = "; ".join([CONTENT.source] * 4)
    project = QgsProject()
    layout = index_map_layout(
        project, areas, profile, replace(content, palette=palette, language=language, source=source)
    )
    items = [item for item in layout.items() if isinstance(item, QgsLayoutItem)]
    boxes = {item.id(): item.mapRectToScene(item.rect()) for item in items if not isinstance(item, QgsLayoutItemPage)}
    page = layout.pageCollection().page(0)
    for name, box in boxes.items():
        assert box.left() >= 10, name
        assert box.top() >= 8, name
        assert box.right() <= page.rect().width() - 10, name
        assert box.bottom() <= page.rect().height() - 10, name
    alone = {name: box for name, box in boxes.items() if not name.startswith(("scale", "legend:"))}
    for one, box in alone.items():
        for other, second in alone.items():
            shared = box.intersected(second)
            assert one == other or shared.width() * shared.height() < 1e-6, (one, other)


def test_the_whole_layer_is_on_the_map(areas: QgsVectorLayer, profile: Profile) -> None:
    project = QgsProject()
    layout = index_map_layout(project, areas, profile, CONTENT)
    item = layout_map(layout.items())
    assert item.extent().contains(areas.extent())
    assert item.scale() == pytest.approx(250_000)


def test_the_users_layers_stay_as_they_are(areas: QgsVectorLayer, profile: Profile, content: IndexMap) -> None:
    before = [areas.renderer().type(), areas.featureCount(), content.districts.renderer().type()]
    project = QgsProject()
    index_map_layout(project, areas, profile, content)
    assert [areas.renderer().type(), areas.featureCount(), content.districts.renderer().type()] == before


def test_layers_in_degrees_are_drawn_true_to_shape(profile: Profile) -> None:
    fields = "&".join(f"field={name}:int" for name in FIELDS)
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{fields}", "Grad", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(6.8, 51.45, 6.9, 51.55)))
    feature.setAttributes([1, 1, 11])
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    project = QgsProject()
    layout = index_map_layout(project, layer, profile, CONTENT)
    item = layout_map(layout.items())
    assert not item.crs().isGeographic()
    assert item.scale() < 100_000


def test_numbers_are_german_and_the_locale_is_put_back(areas: QgsVectorLayer, profile: Profile, tmp_path: Path) -> None:
    before = QLocale().name()
    export_index_map(areas, profile, CONTENT, tmp_path / "a.pdf", tmp_path / "a.png")
    assert QLocale().name() == before


def test_a_missing_picture_is_no_success(
    areas: QgsVectorLayer, profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maps, "legend_svg", lambda _: Drawing("", "no svg", (), 80, 60))
    with pytest.raises(PlanningError, match="legend"):
        export_index_map(areas, profile, CONTENT, tmp_path / "a.pdf", tmp_path / "a.png")
    assert not list(tmp_path.iterdir())


def test_a_file_that_cannot_be_written_is_named_and_nothing_is_left(
    areas: QgsVectorLayer, profile: Profile, tmp_path: Path
) -> None:
    blocked = tmp_path / "a.pdf"
    blocked.mkdir()
    with pytest.raises(PlanningError, match=r"a\.pdf.*cannot be written"):
        export_index_map(areas, profile, CONTENT, blocked, tmp_path / "a.png")
    assert list(tmp_path.iterdir()) == [blocked]


def test_a_district_field_that_is_not_there_is_named(
    areas: QgsVectorLayer, profile: Profile, content: IndexMap
) -> None:
    project = QgsProject()
    with pytest.raises(PlanningError, match=r"Bezirke.*nam\b.*name"):
        index_map_layout(project, areas, profile, replace(content, district_name_field="nam"))


def test_districts_are_optional(areas: QgsVectorLayer, profile: Profile) -> None:
    project = QgsProject()
    layout = index_map_layout(project, areas, profile, CONTENT)
    assert len(layout_map(layout.items()).layers()) == 1


def test_a_table_makes_no_map(profile: Profile) -> None:
    fields = "&".join(f"field={name}:int" for name in FIELDS)
    project = QgsProject()
    with pytest.raises(PlanningError, match="Tabelle"):
        index_map_layout(project, QgsVectorLayer(f"None?{fields}", "Tabelle", "memory"), profile, CONTENT)


def test_the_legend_is_drawn_in_its_colours(files: tuple[Path, Path], areas: QgsVectorLayer, profile: Profile) -> None:
    project = QgsProject()
    layout = index_map_layout(project, areas, profile, CONTENT)
    picture = next(item for item in layout.items() if isinstance(item, QgsLayoutItemPicture))
    box, scale = picture.mapRectToScene(picture.rect()), 300 / 25.4
    image = QImage(str(files[1])).copy(*(round(v * scale) for v in (box.x(), box.y(), box.width(), box.height())))
    names = np.array([[image.pixelColor(x, y).name().upper() for x in range(0, image.width(), 4)]
                      for y in range(0, image.height(), 4)])  # fmt: skip
    for row in class_colours("accessible", 4, 3):
        for colour in row:
            assert (names == QColor(colour).name().upper()).sum() > 100
