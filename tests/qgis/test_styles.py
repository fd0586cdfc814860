"""The style of classified layers: colours, texts, labels, and the .qml files that hold the same."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsRectangle,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from scipy import ndimage
from sozialplanung.plugin.core.charts.palettes import PALETTES, class_colours
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.index.profile import Profile, load_profile
from sozialplanung.plugin.core.resources import RESOURCES
from sozialplanung.plugin.core.texts import LANGUAGES
from sozialplanung.plugin.styles import FIELDS, count_classes, style_classified_layer

from .helpers import areas, run

Class = tuple[int | None, int | None]
CLASSES: list[Class] = [(status, dynamics) for status in (1, 2, 3, 4) for dynamics in (1, 3, 5)]
SIDE = 40  # map units of an area; the tests draw ten pixels for each


@pytest.fixture(scope="module")
def profile() -> Profile:
    return load_profile("mss")


def classified(classes: Iterable[Class], geometry: str = "Polygon") -> QgsVectorLayer:
    """A layer with squares (or their centres) in a row, one of each class."""
    fields = "&".join(f"field={name}:int" for name in FIELDS)
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:25832&{fields}", "Gebiete", "memory")
    for at, (status, dynamics) in enumerate(classes):
        feature = QgsFeature(layer.fields())
        square = QgsGeometry.fromRect(QgsRectangle(at * SIDE, 0, (at + 1) * SIDE, SIDE))
        if geometry != "None":
            feature.setGeometry(square if geometry == "Polygon" else square.centroid())
        feature.setAttributes([status, dynamics, 10 * status + dynamics if status and dynamics else None])
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def render(layer: QgsVectorLayer, dots: int = 10, labels: bool = False) -> QImage:
    """The layer at ``dots`` pixels per map unit and 300 dpi."""
    extent = QgsRectangle(0, 0, SIDE * layer.featureCount(), SIDE)
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(int(extent.width() * dots), int(extent.height() * dots)))
    settings.setExtent(extent)
    settings.setOutputDpi(300)
    settings.setFlag(Qgis.MapSettingsFlag.DrawLabeling, labels)
    image = QImage(settings.outputSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    painter.end()
    return image


def grey_values(image: QImage) -> npt.NDArray[np.uint8]:
    """Height x width lightness values."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits().asstring(grey.sizeInBytes()), np.uint8)
    return rows.reshape(grey.height(), grey.bytesPerLine())[:, : grey.width()]


def renderer_of(layer: QgsVectorLayer) -> QgsCategorizedSymbolRenderer:
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    return renderer


def label_of(layer: QgsVectorLayer, feature: QgsFeature) -> object:
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return QgsExpression(layer.labeling().settings().fieldName).evaluate(context)


@pytest.mark.parametrize("palette", ["accessible", "mss"])
def test_areas_have_the_colours_of_their_classes(profile: Profile, palette: str) -> None:
    layer = classified(CLASSES)
    style_classified_layer(layer, profile, palette, "de")
    image = render(layer, dots=1)
    drawn = [image.pixelColor(at * SIDE + SIDE // 2, SIDE // 2).name().upper() for at in range(12)]
    assert drawn == [colour for row in class_colours(palette, 4, 3) for colour in row]


@pytest.mark.parametrize("palette", PALETTES)
def test_areas_without_a_class_are_hatched_on_white(profile: Profile, palette: str) -> None:
    layer = classified([(None, None)])
    style_classified_layer(layer, profile, palette, "de")
    values = grey_values(render(layer))[20:-20, 20:-20]
    assert 0.5 < (values > 250).mean() < 0.95
    assert (values < 128).any()


@pytest.mark.parametrize("threshold", [90, 128, 200])
def test_twelve_greys_survive_a_photocopy(profile: Profile, threshold: int) -> None:
    """After thresholding to black and white, share of black and direction of its edges tell all classes apart."""
    layer = classified([*CLASSES, (None, None)])
    style_classified_layer(layer, profile, "grey", "de")
    black = grey_values(render(layer)) < threshold
    wide = SIDE * 10
    looks = [_look(black[15:-15, at * wide + 15 : (at + 1) * wide - 15]) for at in range(12)]
    for one, other in combinations(looks, 2):
        assert max(abs(a - b) for a, b in zip(one, other, strict=True)) > 0.1, (one, other)
    inks = np.array([look[0] for look in looks]).reshape(4, 3)
    assert (np.diff(inks.mean(axis=1)) > 0.1).all(), "more ink for a lower status"
    assert (inks[1:].min(axis=1) > inks[:-1].max(axis=1)).all(), "whatever the dynamics"
    sparse, without = (_marks(black[15:-15, at * wide + 15 : (at + 1) * wide - 15]) for at in (1, 12))
    assert without < sparse / 2, "no class: few crosses, where the sparsest class has many dots"


def _look(area: npt.NDArray[np.bool_]) -> tuple[float, float]:
    """Share of black, and whether its edges rise (below 0), fall (above 0) or do neither, from the structure tensor."""
    down, right = np.gradient(area.astype(float))
    return float(area.mean()), float((2 * down * right).mean() / (down**2 + right**2).mean())


def _marks(area: npt.NDArray[np.bool_]) -> int:
    return int(ndimage.label(area)[1])


def test_texts_in_the_layer_tree(profile: Profile) -> None:
    layer = classified([*CLASSES, (None, None)])
    style_classified_layer(layer, profile, "accessible", "en")
    texts = [category.label() for category in renderer_of(layer).categories()]
    assert texts[4] == "2+/- Medium & Stable (medium social disadvantage)"
    assert texts[-1] == "no class"
    assert len(texts) == 13
    style_classified_layer(layer, profile, "accessible", "de")
    texts = [category.label() for category in renderer_of(layer).categories()]
    assert texts[0] == "1+ Hoch & Positiv (geringe soziale Benachteiligung)"
    assert texts[-1] == "ohne Zuordnung"


def test_status_alone(profile: Profile) -> None:
    layer = classified([(1, None), (4, None), (None, None)])
    style_classified_layer(layer, profile, "mss", "de")
    texts = [category.label() for category in renderer_of(layer).categories()]
    assert texts[0] == "1 Hoch (geringe soziale Benachteiligung)"
    assert len(texts) == 5
    image = render(layer, dots=1)
    assert [image.pixelColor(x, SIDE // 2).name().upper() for x in (SIDE // 2, SIDE + SIDE // 2)] == [
        "#B1CA8D",
        "#F58FBF",
    ]


def test_areas_without_dynamics_are_told_from_stable_ones(profile: Profile) -> None:
    layer = classified([(2, 3), (2, None)])
    style_classified_layer(layer, profile, "accessible", "de")
    texts = [category.label() for category in renderer_of(layer).categories()]
    assert len(texts) == 12 + 4 + 1
    assert texts[13] == "2 Mittel (mittlere soziale Benachteiligung), Dynamik unbekannt"
    values = grey_values(render(layer))
    stable, alone = values[20:-20, 20:380], values[20:-20, 420:-20]
    assert stable.std() < 1
    assert alone.std() > 10


def test_labels(profile: Profile) -> None:
    layer = classified([(4, 5), (1, 1), (2, 3), (3, None), (None, None)])
    style_classified_layer(layer, profile, "accessible", "de")
    labels = [label_of(layer, feature) for feature in layer.getFeatures()]
    assert labels[:4] == ["4 ▼", "1 ▲", "2", "3"]
    assert not labels[4]
    assert layer.labelsEnabled()
    assert grey_values(render(layer, labels=True)).tobytes() != grey_values(render(layer)).tobytes()


def test_points_get_markers(profile: Profile) -> None:
    layer = classified(CLASSES, "Point")
    style_classified_layer(layer, profile, "mss", "de")
    image = render(layer)
    middles = [image.pixelColor(10 * (at * SIDE + SIDE // 2), 10 * SIDE // 2).name().upper() for at in range(12)]
    assert middles == [colour for row in class_colours("mss", 4, 3) for colour in row]


def test_tables_stay_as_they_are(profile: Profile) -> None:
    layer = classified([(1, 1)], "None")
    style_classified_layer(layer, profile, "mss", "de")
    assert layer.renderer() is None


def test_layers_that_nobody_classified_are_refused(profile: Profile) -> None:
    layer = QgsVectorLayer("Polygon?field=name:string", "Bezirke", "memory")
    with pytest.raises(PlanningError, match=r"Bezirke.*status_class, dynamics_class, class_code.*name"):
        style_classified_layer(layer, profile, "mss", "de")


def test_classes_of_another_profile_are_refused(profile: Profile) -> None:
    with pytest.raises(PlanningError, match=r"status_class.*1, 2, 3, 4.*not 7"):
        style_classified_layer(classified([(7, 1)]), profile, "mss", "de")


def test_counts(profile: Profile) -> None:
    counts = count_classes(classified([(4, 5), (4, 5), (1, None), (None, None)]), profile)
    assert (counts.of_class(4, 5), counts.of_class(1, None), counts.unassigned) == (2, 1, 1)


@pytest.fixture(scope="module")
def script() -> ModuleType:
    path = Path(__file__).with_name("write_styles.py")
    spec = importlib.util.spec_from_file_location("write_styles", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_style_files_agree_with_the_code(script: ModuleType, palette: str, language: str) -> None:
    """If this fails after a change of the style: .venv/bin/python tests/qgis/write_styles.py"""
    expected = script.styled_layer(palette, language)
    loaded = classified([])
    message, done = loaded.loadNamedStyle(str(RESOURCES / "styles" / f"socialindex_{palette}_{language}.qml"))
    assert done, message
    assert description(loaded) == description(expected)
    keys = [category.uuid() for category in renderer_of(loaded).categories()]
    assert len(set(keys)) == len(keys) == 17


def description(layer: QgsVectorLayer) -> list[object]:
    """All that makes up the looks of a layer, without ids."""
    renderer = renderer_of(layer)
    labels = layer.labeling().settings()
    text = labels.format()
    return [
        renderer.classAttribute(),
        renderer.usingSymbolLevels(),
        [(entry.value(), entry.label(), symbol_parts(entry.symbol())) for entry in renderer.categories()],
        (labels.fieldName, labels.isExpression, labels.fitInPolygonOnly, labels.placement),
        (text.font().family(), text.size(), text.color().name(), text.buffer().enabled(), text.buffer().size()),
    ]


def symbol_parts(symbol: QgsSymbol | None) -> list[object]:
    assert symbol is not None
    parts: list[object] = []
    for part in symbol.symbolLayers():
        parts.append((part.layerType(), part.renderingPass(), sorted(part.properties().items())))
        if inner := part.subSymbol():
            parts.append(symbol_parts(inner))
    return parts


def test_an_area_without_a_class_is_hatched_in_a_temporary_layer_too() -> None:
    columns: dict[str, list[Any]] = {"id": ["1", "2", "3", "4"], "s1": [1.0, 2.0, 5.0, None]}
    layer = run("socialmap", {"INPUT": areas(columns), "ID_FIELD": "id", "STATUS_FIELDS": ["s1"],
                              "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]  # fmt: skip
    [unassigned] = (row for row in layer.getFeatures() if row["id"] == "4")
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(unassigned)
    value = QgsExpression(layer.renderer().classAttribute())
    assert value.evaluate(context) == 0, value.evalErrorString()
