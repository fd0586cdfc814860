"""Fills the templates: pages become features, layouts follow them as atlases."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from qgis.core import (
    QgsGeometry,
    QgsLayoutFrame,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutObject,
    QgsLayoutTableColumn,
    QgsPrintLayout,
    QgsProperty,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from ..core.papers.cells import GAP as CELL_GAP
from ..core.papers.cells import PAD, TITLE, cells
from ..core.papers.page import Page, Paper, Table
from ..core.texts import tr
from .compose.box import Box
from .compose.items import CELL_TITLE, Draughtsman, field_of
from .composing import BINDING
from .order import PaperOrder
from .page_layer import Leaf, Value, page_layer, page_values, table_layer
from .sheet import Book, Document, Material, Sheet
from .templates import factor, items, load, size
from .views import MARGIN, view

_Key = tuple[str, str]  # kind and variant
_ALIGNMENTS = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "centre": Qt.AlignmentFlag.AlignHCenter,
}


def bind(
    papers: Sequence[Paper], material: Material, order: PaperOrder, given: Mapping[_Key, QgsPrintLayout] | None = None
) -> Book:
    """Each paper as a document, numbered through, with a layout for each kind and variant of page.

    ``given`` are layouts from the templates to fill; for other pages the template is loaded. Writes the pictures into
    the material's folder. Raises PlanningError for a template that cannot be used.
    """
    given = given or {}
    leaves = [list(_numbered(paper, at)) for at, paper in _starts(papers)]
    groups: dict[_Key, list[Leaf]] = defaultdict(list)
    for leaf in (leaf for document in leaves for leaf in document):
        groups[leaf.page.kind, leaf.page.variant].append(leaf)
    layouts = {
        key: _opened(group[0].page, given.get(key) or load(material.project, order, *key))
        for key, group in groups.items()
    }
    rows: dict[int, dict[str, Value]] = {}
    for key, group in groups.items():
        for place, leaf in enumerate(group):
            rows[leaf.key] = page_values(leaf, layouts[key], material, order) | {"place": place}
    views = [_view(leaf.page, layouts, material) for document in leaves for leaf in document]
    pages = page_layer([rows[key] for key in sorted(rows)], views, material)
    material.project.addMapLayer(pages, addToLegend=False)
    for key, group in groups.items():
        _Binder(layouts[key], material).fill(key, group, pages)
    documents = [
        Document(paper.name, paper.title, [
            Sheet(leaf.page, layouts[leaf.page.kind, leaf.page.variant], int(rows[leaf.key]["place"] or 0), leaf.number)
            for leaf in document
        ])
        for paper, document in zip(papers, leaves, strict=True)
    ]  # fmt: skip
    return Book(material.project, documents, material.folder)


def _starts(papers: Sequence[Paper]) -> Iterable[tuple[int, Paper]]:
    """Each paper with the key of its first page."""
    key = 1
    for paper in papers:
        yield key, paper
        key += len(paper.pages)


def _numbered(paper: Paper, first: int) -> Iterable[Leaf]:
    return (Leaf(first + at, page, at + 1, len(paper.pages)) for at, page in enumerate(paper.pages))


def _view(page: Page, layouts: Mapping[_Key, QgsPrintLayout], material: Material) -> QgsGeometry:
    """What the maps of a page that follow it show, which are all of one size; without such a map, its district."""
    shape = material.shapes[page.district]
    found = items(layouts[page.kind, page.variant]).values()
    maps = (item for item in found if isinstance(item, QgsLayoutItemMap) and item.atlasDriven())
    return next((view(item, shape, material.shapes[""]) for item in maps), shape)


def _opened(page: Page, layout: QgsPrintLayout) -> QgsPrintLayout:
    """The layout of a template, with the maps of the variant and without what none of its pages shows."""
    _arrange_cells(layout, page)
    for role, item in items(layout).items():
        if role.startswith(("map:", "scalebar:")) and f"map:{role.partition(':')[2]}" not in page.maps:
            layout.removeLayoutItem(item)
    return layout


def _arrange_cells(layout: QgsPrintLayout, page: Page) -> None:
    """A map, its title and its legend for each indicator, in the place that the template keeps for them."""
    place = items(layout).get("grid:indicators")
    if place is None:
        return
    times = factor(layout)
    maps = sum(role.startswith("map:") for role in page.maps)
    found = cells(size(place, times), maps)
    draughtsman = Draughtsman(layout, page.kind, times)
    corner = place.pos()
    for at in range(maps):
        row, column = divmod(at, found.columns)
        x = corner.x() / times + column * (found.cell.width + CELL_GAP)
        y = corner.y() / times + row * (found.cell.height + CELL_GAP)
        title, field, legend = Box(x, y, *found.cell).rows(TITLE, None, found.legend.height, gap=PAD)
        draughtsman.letter(f"text:{at + 1}", CELL_TITLE, title)
        draughtsman.map(f"map:{at + 1}", field)
        draughtsman.picture(f"picture:{at + 1}", legend)
    layout.removeLayoutItem(place)


class _Binder:
    """Binds one layout to the layers of its pages."""

    def __init__(self, layout: QgsPrintLayout, material: Material) -> None:
        self._layout, self._material = layout, material

    def fill(self, group_key: _Key, group: Sequence[Leaf], pages: QgsVectorLayer) -> None:
        page = group[0].page
        self._atlas(group_key, pages)
        used = {role for leaf in group for role in leaf.page.pictures}
        for role, item in items(self._layout).items():
            if isinstance(item, QgsLayoutItemMap):
                self._map(role, item, page.maps)
            elif isinstance(item, QgsLayoutItemPicture):
                self._picture(role, item, used)
            elif isinstance(item, QgsLayoutFrame):
                found = ((leaf.key, leaf.page.tables.get(role)) for leaf in group)
                self._table(item, [(key, table) for key, table in found if table])

    def _atlas(self, key: _Key, pages: QgsVectorLayer) -> None:
        kind, variant = (text.replace("'", "''") for text in key)
        atlas = self._layout.atlas()
        atlas.setCoverageLayer(pages)
        atlas.setEnabled(True)
        atlas.setHideCoverage(True)
        atlas.setPageNameExpression('"text_title"')
        atlas.setSortFeatures(True)
        atlas.setSortExpression('"page"')
        atlas.setFilterFeatures(True)
        atlas.setFilterExpression(f"\"kind\" = '{kind}' AND \"variant\" = '{variant}'")
        atlas.updateFeatures()
        self._layout.removeCustomProperty(BINDING)

    def _map(self, role: str, item: QgsLayoutItemMap, maps: Mapping[str, str]) -> None:
        material = self._material
        item.setCrs(material.crs)
        item.setLayers(list(material.sets[maps[role]]))
        item.setKeepLayerSet(True)
        # Also where the atlas moves it: a map without an extent would take the form of the page's shape.
        item.zoomToExtent(material.shapes[""].boundingBox().scaled(MARGIN))
        if item.atlasDriven():
            scale = QgsProperty.fromField(f"scale_{role.removeprefix('map:')}")
            item.dataDefinedProperties().setProperty(QgsLayoutObject.DataDefinedProperty.MapScale, scale)

    def _picture(self, role: str, item: QgsLayoutItemPicture, used: set[str]) -> None:
        logo = self._material.imprint.logo
        if role == "picture:logo" and logo:
            item.setPicturePath(logo)
        elif role not in used:
            self._layout.removeLayoutItem(item)
        else:
            empty = QgsProperty.fromExpression(f"coalesce(\"{field_of(role)}\", '') = ''")
            item.dataDefinedProperties().setProperty(QgsLayoutObject.DataDefinedProperty.ExcludeFromExports, empty)

    def _table(self, frame: QgsLayoutFrame, tables: Sequence[tuple[int, Table]]) -> None:
        item = frame.multiFrame()
        assert isinstance(item, QgsLayoutItemAttributeTable), "templates have no other frames"
        if not tables:
            self._layout.removeMultiFrame(item)
            self._layout.removeLayoutItem(frame)
            return
        name = tr("Table: {name}", self._material.language).format(name=tables[0][1].name)
        rows = table_layer(name, tables)
        self._material.project.addMapLayer(rows, addToLegend=False)
        fitted = columns(tables[0][1], frame)
        item.setVectorLayer(rows)  # which takes all fields for columns, and widens the frame for them
        item.setColumns(fitted)
        item.setFilterFeatures(True)
        item.setFeatureFilter("\"page\" = attribute(@atlas_feature, 'page')")
        item.setMaximumNumberOfFeatures(max(len(table.rows) for _, table in tables))


def columns(table: Table, frame: QgsLayoutFrame) -> list[QgsLayoutTableColumn]:
    """The columns over the whole width of the frame, which also holds the margins of each cell."""
    item = frame.multiFrame()
    assert isinstance(item, QgsLayoutItemAttributeTable), "templates have no other frames"
    width, margins = frame.rect().width(), 2 * item.cellMargin()
    shares = sum(column.share for column in table.columns)
    found = []
    for number, column in enumerate(table.columns, 1):
        made = QgsLayoutTableColumn(column.title)
        made.setAttribute(f"c{number}")
        made.setWidth(width * column.share / shares - margins)
        made.setHAlignment(_ALIGNMENTS[column.align])
        made.setVAlignment(Qt.AlignmentFlag.AlignTop)
        found.append(made)
    return found
