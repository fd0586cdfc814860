"""A desk where tests bind pages to their templates, and ask what stands on them."""

from __future__ import annotations

import random
import shutil
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QImage
from sozialplanung.plugin.core.charts.svg import Box, Lettering, Pen, document, rectangle
from sozialplanung.plugin.core.papers.imprint import Imprint
from sozialplanung.plugin.core.papers.page import Column, Page, Paper, Table
from sozialplanung.plugin.core.papers.source import Source
from sozialplanung.plugin.core.papers.words import Noun, Words
from sozialplanung.plugin.core.resources import RESOURCES
from sozialplanung.plugin.papers.binding import bind
from sozialplanung.plugin.papers.order import PaperOrder
from sozialplanung.plugin.papers.sheet import Book, Material, Sheet
from sozialplanung.plugin.papers.splitting import split
from sozialplanung.plugin.papers.templates import items

WORDS = Words("de", False, Noun("Quartier", "Quartiere", "Quartieren"), Noun("Bezirk", "Bezirke", "Bezirken"))
ORDER = PaperOrder(WORDS, "name")
# East and west of each other, of different sizes; in metres.
SHAPES = {"w": QgsRectangle(0, 0, 4000, 6000), "e": QgsRectangle(4000, 0, 16000, 6000)}
RED = "#C04030"
SOURCE = Source("Stadt Musterstadt", "Sozialbericht", "www.musterstadt.de/daten", "dl-de/by-2-0", "", "2024")
COLUMNS = (
    Column("Quartier", 3, wraps=True), Column("Einwohner*innen", 1.5, "right"), Column("Klasse", 2, "centre"),
)  # fmt: skip
CHART = document([rectangle(Box(0, 0, 800, 400), RED), Lettering("40 %", 20, 200, Pen(40))], 800, 400, "Anteile")
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils are not installed")


def table(rows: int) -> Table:
    """Rows that can be told apart, some of two lines; the last one is a sum."""
    dice = random.Random(rows)
    names = [f"Zeile{at:03d}" + " am langen Weg hinter den Gärten und Höfen der Stadt" * dice.randint(0, 3)
             for at in range(rows)]  # fmt: skip
    cells = tuple((name, str(1000 + at), "4 sehr niedrig") for at, name in enumerate(names))
    return Table("areas", COLUMNS, cells, {(0, 2): RED}, frozenset({rows - 1}))


def district_page(district: str, **more: object) -> Page:
    page = Page(
        "district", f"Sozialindex {district}", "Quartiere", district, texts={"text:lead": f"Über {district}."},
        pictures={"picture:legend": CHART}, maps={"map:areas": "areas", "map:overview": "overview"}, sources=(SOURCE,),
    )  # fmt: skip
    return replace(page, **more)  # type: ignore[arg-type]


def values_page(district: str, rows: int) -> Page:
    return Page("values", "Kennzahlen", district=district, pictures={"picture:bars": CHART},
                tables={"table:areas": table(rows)})  # fmt: skip


@dataclass
class Desk:
    """Where pages are bound."""

    material: Material

    def bound(self, *pages: Page, order: PaperOrder = ORDER) -> Book:
        return bind(split([Paper("heft", "Heft", pages)], order), self.material, order)


def desk_in(folder: Path) -> Desk:
    project = QgsProject()
    areas = QgsVectorLayer("Polygon?crs=EPSG:25832", "areas", "memory")
    project.addMapLayer(areas)
    shapes = {key: QgsGeometry.fromRect(box) for key, box in SHAPES.items()}
    shapes[""] = QgsGeometry.unaryUnion(list(shapes.values()))
    imprint = Imprint(
        city="Musterstadt", department="Bereich Soziales", logo=str(RESOURCES / "icons" / "sozialplanung.svg"),
        editor="Geodaten", map_date="1. März 2025", proposal="B/17/12", annex="2",
    )  # fmt: skip
    sets = {"areas": [areas], "overview": [areas], "city": [areas]}
    crs = QgsCoordinateReferenceSystem("EPSG:25832")
    return Desk(Material(project, sets, shapes, crs, imprint, "de", folder, apart=False))


def shown(sheet: Sheet) -> QgsPrintLayout:
    """The layout of a sheet when it shows this sheet."""
    atlas = sheet.layout.atlas()
    atlas.beginRender()
    assert atlas.updateFeatures() > sheet.place
    assert atlas.seekTo(sheet.place)
    return sheet.layout


def text(layout: QgsPrintLayout, role: str) -> str:
    label = items(layout)[role]
    assert isinstance(label, QgsLayoutItemLabel)
    return label.currentText()


def map_of(layout: QgsPrintLayout, role: str) -> QgsLayoutItemMap:
    item = items(layout)[role]
    assert isinstance(item, QgsLayoutItemMap)
    return item


def picture(layout: QgsPrintLayout, role: str) -> QgsLayoutItemPicture:
    item = items(layout)[role]
    assert isinstance(item, QgsLayoutItemPicture)
    return item


def feature(sheet: Sheet) -> dict[str, Any]:
    feature = next(
        row for row in sheet.layout.atlas().coverageLayer().getFeatures() if row["number"] == sheet.number
    )  # fmt: skip
    return dict(feature.attributeMap())


def on_page(layout: QgsPrintLayout, role: str) -> QRectF:
    item = items(layout)[role]
    return item.mapRectToScene(item.rect())


def colour(image: QImage, layout: QgsPrintLayout, x: float, y: float) -> str:
    dots = image.width() / layout.pageCollection().page(0).rect().width()
    return QColor(image.pixel(int(x * dots), int(y * dots))).name().upper()


def pdf(layout: QgsPrintLayout, folder: Path) -> str:
    path = folder / "seite.pdf"
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    assert QgsLayoutExporter(layout).exportToPdf(str(path), settings) == QgsLayoutExporter.ExportResult.Success
    return subprocess.run(
        ["pdftotext", "-raw", str(path), "-"], check=True, capture_output=True, encoding="utf-8"
    ).stdout
