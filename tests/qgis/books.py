"""A book made by hand: a city page in A3 and two district pages in A4, each layout with its own atlas."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutObject,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsVectorLayer,
)
from sozialplanung.plugin.core.charts.svg import Box, Drawing, Lettering, Pen, document, rectangle
from sozialplanung.plugin.core.papers.page import Page
from sozialplanung.plugin.papers.sheet import Book, Document, Sheet
from sozialplanung.plugin.symbols import text_format

LOGIN = "mmuster"
LEAD = "In {name} leben mehr Menschen als im Vorjahr; Übergewicht ist seltener."
PICTURE = Box(20, 150, 80, 60)  # mm on the page
PAGES = (("city", "Stadt Musterstadt"), ("district", "Mitte/Styrum"), ("district", "Königshardt"))


def make_book(folder: Path) -> Book:
    """Three pages in one document; pictures are written into ``folder`` without their letterings."""
    project = QgsProject()
    metadata = project.metadata()
    metadata.setAuthor(LOGIN)  # as QGIS does with that of the user
    project.setMetadata(metadata)
    areas = _layer("Gebiete", "name:string", [["Mitte/Styrum"], ["Königshardt"]])
    fields = "page:int&field=kind:string&field=title:string&field=text_lead:string(0)&field=picture:string"
    contents = [_page(kind, name) for kind, name in PAGES]
    rows = []
    for number, page in enumerate(contents, 1):
        path = folder / f"{number}.svg"
        path.write_text(page.pictures["picture:legend"].shapes, encoding="utf-8")
        rows.append([number, page.kind, page.title, page.texts["text:lead"], str(path)])
    pages = _layer("pages", fields, rows)
    project.addMapLayers([areas, pages])
    layouts = {kind: _layout(project, kind, areas, pages) for kind in ("city", "district")}
    places = (0, 0, 1)
    sheets = [
        Sheet(page, layouts[page.kind], place, number)
        for number, (page, place) in enumerate(zip(contents, places, strict=True), 1)
    ]
    return Book(project, [Document("Musterstadt: Sozialräume", "Strategiepapier Musterstadt", sheets)], folder)


def chart(name: str) -> Drawing:
    """A yellow ground with words at each of the three anchors."""
    words = [
        Lettering(f"Legende {name}", 20, 100, Pen(40)),
        Lettering("Mittelwert", 400, 300, Pen(60, colour="#0000FF", bold=True, anchor="middle")),
        Lettering("12,5 %", 780, 500, Pen(40, anchor="end")),
    ]
    return document([rectangle(Box(0, 0, 800, 600), "#FFEE00"), *words], 800, 600, "Legende")


def _page(kind: str, name: str) -> Page:
    return Page(
        kind,
        title=f"{name}: Status und Dynamik",
        texts={"text:lead": LEAD.format(name=name)},
        pictures={"picture:legend": chart(name)},
        maps={"map:areas": "areas"},
        bookmark=name,
        level=1 if kind == "city" else 2,
        alt=f"Karte von {name}: 3 von 5 Gebieten haben einen sehr niedrigen Status.",
    )


def _layer(name: str, fields: str, rows: list[list[object]]) -> QgsVectorLayer:
    """A square for each row, side by side."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:25832&field={fields}", name, "memory")
    features = []
    for place, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(row)
        left = 350_000 + 1000 * place
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, 5_700_000, left + 900, 5_700_900)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def _layout(project: QgsProject, kind: str, areas: QgsVectorLayer, pages: QgsVectorLayer) -> QgsPrintLayout:
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(kind)
    project.layoutManager().addLayout(layout)
    landscape = QgsLayoutItemPage.Orientation.Landscape
    layout.pageCollection().page(0).setPageSize("A3" if kind == "city" else "A4", landscape)
    title, lead, picture = QgsLayoutItemLabel(layout), QgsLayoutItemLabel(layout), QgsLayoutItemPicture(layout)
    for label, words, size in ((title, '[% "title" %]', 18), (lead, '[% "text_lead" %]', 9)):
        label.setText(words)
        label.setTextFormat(text_format(size))
    item = QgsLayoutItemMap(layout)
    place(item, "map:areas", Box(150, 40, 120, 120))
    item.setLayers([areas])
    item.setKeepLayerSet(True)
    item.zoomToExtent(areas.extent())
    place(title, "text:title", Box(20, 10, 250, 10))
    place(lead, "text:lead", Box(20, 40, 100, 12))
    source = QgsProperty.fromExpression('"picture"')
    picture.dataDefinedProperties().setProperty(QgsLayoutObject.DataDefinedProperty.PictureSource, source)
    place(picture, "picture:legend", PICTURE)
    atlas = layout.atlas()
    atlas.setCoverageLayer(pages)
    atlas.setEnabled(True)
    atlas.setFilterFeatures(True)
    atlas.setFilterExpression(f"\"kind\" = '{kind}'")
    return layout


def place(item: QgsLayoutItem, name: str, box: Box) -> None:
    item.setId(name)
    item.layout().addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(box.x, box.y))
    item.attemptResize(QgsLayoutSize(box.width, box.height))
