"""``indexlegend``: the legend as a file, and a layout's picture that shows it, and the new one after a change."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from qgis import processing
from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProcessingException
    NULL,
    QgsExpressionContextUtils,
    QgsLayoutExporter,
    QgsLayoutItemPicture,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QIcon, QImage
from sozialplanung.plugin.core.charts.palettes import class_colours
from sozialplanung.processing.indexlegend import IndexLegendAlgorithm

from .helpers import BERLIN, SAMPLE, Log, areas, run

COLOURS = class_colours("accessible", 4, 3)


def classified(classes: Iterable[tuple[Any, Any]]) -> QgsVectorLayer:
    pairs = list(classes)
    codes = [10 * status + dynamics if status and dynamics else NULL for status, dynamics in pairs]
    return areas(
        {
            "status_class": [status or NULL for status, _ in pairs],
            "dynamics_class": [dynamics or NULL for _, dynamics in pairs],
            "class_code": codes,
        }
    )


def legend(layer: Any, path: Path, **parameters: Any) -> list[str]:
    """The texts of the legend that the tool writes."""
    given = {"INPUT": layer, "OUTPUT": str(path), "LANGUAGE": "de"} | parameters
    result = processing.run(IndexLegendAlgorithm(), given, feedback=Log())
    assert result is not None
    assert result["OUTPUT"] == str(path)
    return [item.text or "" for item in ElementTree.parse(path).iter("{http://www.w3.org/2000/svg}text")]


def test_the_berlin_legend_has_its_counts(tmp_path: Path) -> None:
    index = run("socialmap", BERLIN | {"INPUT": str(SAMPLE), "OUTPUT": str(tmp_path / "index.gpkg")})["OUTPUT"]
    texts = legend(index, tmp_path / "legende.svg")
    numbers = [int(text) for text in texts if text.isdigit() and len(text) > 0]
    assert sum(numbers) - 3 * (1 + 2 + 3 + 4) == index.featureCount(), "counts, and the codes below them"
    assert {"Status", "Dynamik", "ohne Zuordnung", "negativ"} <= set(texts)


def test_the_areas_have_the_name_that_the_project_gives_them(tmp_path: Path) -> None:
    project = QgsProject.instance()
    assert project
    for name, word in (("area_one", "Planungsraum"), ("area_many", "Planungsräume")):
        QgsExpressionContextUtils.setProjectVariable(project, f"sozialplanung_{name}", word)
    try:
        texts = legend(classified([(2, 3)]), tmp_path / "a.svg")
    finally:
        project.clear()
    assert "Planungsräume" in " ".join(texts)


def test_only_what_occurs(tmp_path: Path) -> None:
    texts = legend(classified([(2, 3), (2, 3), (4, 5)]), tmp_path / "a.svg", OCCURRING_ONLY=True)
    assert "0" not in texts
    assert not [text for text in texts if "positiv" in text or "hoch" in text.split()]


def test_palette_language_and_profile(tmp_path: Path) -> None:
    layer = classified([(2, 3)])
    texts = legend(layer, tmp_path / "a.svg", PALETTE="mss", LANGUAGE="en", PROFILE="mss")
    assert "Dynamics" in texts
    assert class_colours("mss", 4, 3)[1][1] in (tmp_path / "a.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("layer", "message"),
    [
        (lambda: areas({"id": ["a"]}), "status_class"),
        (lambda: classified([(7, 3)]), "7"),
    ],
)
def test_other_layers_are_refused_and_leave_the_file_as_it_was(layer: Any, message: str, tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=message):
        legend(layer(), path)
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_picture_shows_the_file_and_after_half_a_minute_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "legende.svg"
    legend(classified([(2, 1)]), path, OCCURRING_ONLY=True)
    project = QgsProject()
    layout, picture = page_with(project, path)
    assert not picture.isMissingImage()
    assert COLOURS[1][0] in shown(layout)
    assert COLOURS[3][2] not in shown(layout)
    legend(classified([(4, 5)]), path, OCCURRING_ONLY=True)
    deadline = time.monotonic() + 45
    while COLOURS[3][2] not in shown(layout):
        assert time.monotonic() < deadline, "QGIS looks at the file every 30 seconds"
        time.sleep(3)
        layout.refresh()
    assert COLOURS[1][0] not in shown(layout)


def page_with(project: QgsProject, path: Path) -> tuple[QgsPrintLayout, QgsLayoutItemPicture]:
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    project.layoutManager().addLayout(layout)
    picture = QgsLayoutItemPicture(layout)
    layout.addLayoutItem(picture)
    picture.attemptMove(QgsLayoutPoint(10, 10))
    picture.attemptResize(QgsLayoutSize(82, 66))
    picture.setPicturePath(str(path))
    return layout, picture


def shown(layout: QgsPrintLayout) -> set[str]:
    image: QImage = QgsLayoutExporter(layout).renderPageToImage(0, dpi=60)
    return {
        image.pixelColor(x, y).name().upper() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    }


def test_it_has_an_icon_and_a_short_help() -> None:
    algorithm = IndexLegendAlgorithm()
    icon: QIcon = algorithm.icon()
    assert icon.availableSizes() or not icon.isNull()
    assert "SVG" in algorithm.shortHelpString()
