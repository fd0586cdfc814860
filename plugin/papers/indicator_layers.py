"""The small maps of an indicator sheet as layers: the areas in its classes, district borders on top."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..common_crs import plane_crs
from ..core.charts.palettes import unassigned_fill
from ..core.texts import format_number, tr
from .area_copies import coarser, copied, district_borders, fill_classes, finest_of_each, larger
from .assigning import area_shapes
from .compose.measures import measures
from .order import PaperLayers, PaperOrder
from .paper_fields import area_key_field

if TYPE_CHECKING:
    from ..core.papers.city import City, Indicator
    from ..core.papers.value_classes import ValueClasses

_WIDTH = 37.0  # mm, narrower than small maps are: there are six of them on a page, which makes it large
_BORDER, _WEIGHT = 0.05, 0.65  # mm between areas, and how much finer than usual the districts are drawn
_NO_VALUE = -1


def indicator_layers(
    project: QgsProject, city: City, order: PaperOrder, layers: PaperLayers
) -> dict[str, list[QgsMapLayer]]:
    """The layers of each small map, top first, by the name of its set; those of indicators without values are none.

    The city has sets of its own, as coarse as its scale allows: with every bend they would make a page of megabytes.
    Values are those that the pages may tell: a withheld one is not in the layer either.
    """
    from ..core.papers.indicators import CITY_SET, SET

    crs, shapes = plane_crs(layers.areas), area_shapes(layers, area_key_field(order, layers))
    districts = {area.key: area.district for area in city.areas}
    weight = _WEIGHT * measures(order.paper, "indicators").factor
    sets: dict[str, list[QgsMapLayer]] = {}
    for prefix, groups in ((SET, districts), (CITY_SET, {})):
        lengths = finest_of_each(shapes, groups, _WIDTH)
        coarse = {area.key: coarser(shapes[area.key], lengths[area.key]) for area in city.areas if area.key in shapes}
        borders = district_borders(project, order, layers, min(lengths.values(), default=0.0), weight)
        for indicator in city.indicators:
            if layer := _layer(city, indicator, coarse, crs, order):
                project.addMapLayer(layer, False)
                sets[prefix + indicator.field] = [borders, layer]
    return sets


def _layer(
    city: City,
    indicator: Indicator,
    shapes: Mapping[str, QgsGeometry],
    crs: QgsCoordinateReferenceSystem,
    order: PaperOrder,
) -> QgsVectorLayer | None:
    from ..core.papers.value_classes import value_classes

    classes = value_classes(city, indicator, order.palette)
    if classes is None:
        return None
    layer = copied(indicator.title, crs, shapes, _rows(city, indicator, classes), _fields())
    _style(layer, classes, indicator, order)
    return layer


def _fields() -> list[QgsField]:
    return [
        QgsField("name", QMetaType.Type.QString), QgsField("district", QMetaType.Type.QString),
        QgsField("value", QMetaType.Type.Double), QgsField("class", QMetaType.Type.Int),
    ]  # fmt: skip


def _rows(city: City, indicator: Indicator, classes: ValueClasses) -> dict[str, tuple[object, ...]]:
    rows: dict[str, tuple[object, ...]] = {}
    for area in city.areas:
        value = area.values.get(indicator.field)
        rows[area.key] = (area.name, area.district, value, _NO_VALUE if value is None else classes.of(value))
    return rows


def _style(layer: QgsVectorLayer, classes: ValueClasses, indicator: Indicator, order: PaperOrder) -> None:
    language, factor = order.words.language, measures(order.paper, "indicators").factor
    edges = [format_number(limit, indicator.decimals, language) for limit in classes.limits]
    titles = [f"{low} – {high}" for low, high in zip(["", *edges], [*edges, ""], strict=True)]
    entries = [(at, fill, title) for at, (fill, title) in enumerate(zip(classes.fills, titles, strict=True))]
    entries.append((_NO_VALUE, unassigned_fill(order.palette), tr("no value", language)))
    drawn = [(at, larger(fill, factor), title) for at, fill, title in entries]
    fill_classes(layer, '"class"', drawn, order.palette == "grey", _BORDER * factor)
