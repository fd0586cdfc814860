"""The maps of a small city of squares, rendered on a page, for tests."""

from __future__ import annotations

from qgis.core import (
    QgsFeature,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage
from sozialplanung.plugin.papers.map_layers import index_layers
from sozialplanung.plugin.papers.order import PaperLayers, PaperOrder
from sozialplanung.plugin.papers.reading import district_shapes, read_city

from .paper_layers import Log, polygons, words

FIELDS = ("id", "q_name", "status_class", "dynamics_class", "class_code")
SIDE, DPI = 120.0, 300


def city_layers() -> PaperLayers:
    """Squares of 1 km for the twelve classes and a strip without a class; each column is a district."""
    rows = [
        ((dynamics, status, dynamics + 1.0, status + 1.0),
         [f"{status}{dynamics}", f"Feld {status}{dynamics}", status, 2 * dynamics + 1, 10 * status + 2 * dynamics + 1])
        for status in range(1, 5) for dynamics in range(3)
    ]  # fmt: skip
    rows.append(((3, 1, 4, 5), ["99", "Großer Park", None, None, None]))
    columns = [((at, 1, at + 1.0, 5), [name]) for at, name in enumerate(("West", "Mitte", "Ost", "Park"))]
    overlay = polygons("AMB", {"n": str}, [((0.5, 1, 1.5, 5), ["1"]), ((1.5, 1, 2.5, 5), ["2"])])
    return PaperLayers(
        polygons("Quartiere", dict(zip(FIELDS, (str, str, int, int, int), strict=True)), rows),
        polygons("D", {"name": str}, columns),
        overlay=overlay,
    )


class Map:
    """A page with one map of a layer set, as an atlas over districts."""

    def __init__(self, palette: str, layers: PaperLayers, paper: str = "a4_portrait") -> None:
        order = PaperOrder(words(), "name", palette=palette, paper=paper)
        self.project, self.city = QgsProject(), read_city(order, layers, Log())
        self.sets = {
            name: [layer for layer in found if isinstance(layer, QgsVectorLayer)]
            for name, found in index_layers(self.project, self.city, order, layers).items()
        }
        self.shapes, self.crs = district_shapes(order, layers)
        self.pages = QgsVectorLayer("MultiPolygon?field=district:string", "pages", "memory")
        self.pages.setCrs(self.crs)
        for key, shape in self.shapes.items():
            page = QgsFeature(self.pages.fields())
            page.setGeometry(shape)
            page.setAttributes([key])
            self.pages.dataProvider().addFeature(page)
        self.project.addMapLayer(self.pages, False)

    def layout(
        self, name: str, district: str, extent: str = "", times: float = 1.0
    ) -> tuple[QgsPrintLayout, QgsLayoutItemMap]:
        layout = QgsPrintLayout(self.project)
        layout.initializeDefaults()
        layout.pageCollection().page(0).setPageSize(QgsLayoutSize(SIDE * times, SIDE * times))
        item = QgsLayoutItemMap(layout)
        layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(0, 0))
        item.attemptResize(QgsLayoutSize(SIDE * times, SIDE * times))
        item.setCrs(self.crs)
        item.setLayers(list(self.sets[name]))
        item.setKeepLayerSet(True)
        atlas = layout.atlas()
        atlas.setCoverageLayer(self.pages)
        atlas.setEnabled(True)
        atlas.beginRender()
        atlas.seekTo(list(self.shapes).index(district))
        item.zoomToExtent(self.shapes[extent].boundingBox())
        return layout, item

    def picture(self, name: str, district: str, extent: str = "", times: float = 1.0) -> Picture:
        """A page that is drawn ``times`` as large, with as many dots."""
        layout, item = self.layout(name, district, extent, times)
        return Picture(QgsLayoutExporter(layout).renderPageToImage(0, dpi=DPI / times), item)


class Picture:
    """A rendered page, asked by map coordinates."""

    def __init__(self, image: QImage, item: QgsLayoutItemMap) -> None:
        self.image, self.extent = image, item.extent()

    def colour(self, x: float, y: float) -> str:
        """The colour at kilometres from the city's corner."""
        return self.image.pixelColor(*self._pixel(x, y)).name().upper()

    def colours(self, x: float, y: float, half: float) -> set[str]:
        (left, bottom), (right, top) = self._pixel(x - half, y - half), self._pixel(x + half, y + half)
        return {
            self.image.pixelColor(column, row).name().upper()
            for column in range(left, right) for row in range(top, bottom)
        }  # fmt: skip

    def _pixel(self, x: float, y: float) -> tuple[int, int]:
        box = self.extent
        across = (360000 + 1000 * x - box.xMinimum()) / box.width()
        down = (box.yMaximum() - 5700000 - 1000 * y) / box.height()
        return int(across * self.image.width()), int(down * self.image.height())
