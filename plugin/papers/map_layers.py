"""The maps of the index as layers: the city in classes, a district among its neighbours, its position, a quiet ground.

All are copies that the project owns, styled by expressions alone: a project saved with them opens without the plugin.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..core.charts.palettes import Fill
from ..core.charts.svg import Size
from ..core.papers.page import Frames
from ..core.texts import tr
from ..styles import CLASS, Contents, class_entries
from .area_copies import AREA_BORDER, FINEST, coarser, copied, fill_classes, larger
from .area_labels import FIELDS as LABEL_FIELDS
from .area_labels import code_boxes, label_city, label_district, label_values
from .assigning import area_shapes
from .compose.measures import measures
from .district_layers import (
    NAME_SIZES,
    district_copy,
    on_lines,
    seam_copy,
    style_borders,
    style_city_borders,
    style_outline,
    style_overview,
    style_quiet,
)
from .label_places import clear_places
from .order import PaperLayers, PaperOrder
from .paper_fields import area_key_field
from .reading import district_shapes
from .scales import round_scale
from .templates import frames
from .views import MARGIN

if TYPE_CHECKING:
    from ..core.index.profile import Profile
    from ..core.papers.city import Area, City

_AROUND = 1.4  # how much more than its district a page may show, for a round scale
_FIELDS = (
    QgsField("name", QMetaType.Type.QString), QgsField("district", QMetaType.Type.QString),
    QgsField("status_class", QMetaType.Type.Int), QgsField("dynamics_class", QMetaType.Type.Int),
    QgsField("class_code", QMetaType.Type.Int), *LABEL_FIELDS,
)  # fmt: skip


@dataclass(frozen=True)
class _Ground:
    """What the layers are made of: ``areas`` and outlines (``districts``, '' the city) in ``crs``, and the paper."""

    project: QgsProject
    city: City
    order: PaperOrder
    crs: QgsCoordinateReferenceSystem
    areas: Mapping[str, QgsGeometry]
    districts: Mapping[str, QgsGeometry]
    frames: Frames

    @property
    def shown(self) -> dict[str, QgsGeometry]:
        return {key: shape for key, shape in self.districts.items() if key}

    def size(self, kind: str, role: str) -> Size:
        """A map's place in its template, in mm of a sheet that is read in the hand."""
        return self.frames[kind][f"map:{role}"]

    def factor(self, kind: str) -> float:
        """How much larger than such a sheet the paper is."""
        return measures(self.order.paper, kind).factor

    def length(self, kind: str, role: str) -> float:
        """What is as good as nothing on a map of the city, in units of ``crs``."""
        return FINEST * _units(self.districts[""].boundingBox(), self.size(kind, role))


def index_layers(
    project: QgsProject, city: City, order: PaperOrder, layers: PaperLayers
) -> dict[str, list[QgsMapLayer]]:
    """The layer sets "city", "areas", "overview" and "background", top first."""
    districts, crs = district_shapes(order, layers)
    shapes = area_shapes(layers, area_key_field(order, layers))
    areas = {area.key: shapes[area.key] for area in city.areas if area.key in shapes}
    ground = _Ground(project, city, order, crs, areas, districts, frames(order))
    city_areas = _city_areas(ground)
    of_district = {key: coarser(shape, length) for key, (shape, length) in _finest(ground).items()}
    borders = _borders(ground)
    return {
        "city": [_city_borders(ground, city_areas), *_seams(ground, layers, "city"), city_areas],
        "areas": [borders, *_seams(ground, layers, "district"), _district_areas(ground, of_district)],
        "overview": _overview(ground),
        "background": [borders, _quiet(ground, of_district)],
    }


def _units(box: QgsRectangle, place: Size) -> float:
    """Map units per millimetre where a map shows the box in this place."""
    return float(max(box.width() / place.width, box.height() / place.height))


def _finest(ground: _Ground) -> dict[str, tuple[QgsGeometry, float]]:
    """The areas with the length that is as good as nothing on every page of a district that shows them."""
    place = ground.size("district", "areas")
    pages = []
    for shape in ground.shown.values():
        box = shape.boundingBox()
        units, middle = _units(box, place), box.center()
        page = QgsRectangle.fromCenterAndSize(middle, _AROUND * units * place.width, _AROUND * units * place.height)
        pages.append((page, FINEST * units))
    widest = ground.length("district", "areas")
    found = {}
    for key, shape in ground.areas.items():
        box = shape.boundingBox()
        found[key] = (shape, min((length for page, length in pages if page.intersects(box)), default=widest))
    return found


def _copy(ground: _Ground, name: str, shapes: Mapping[str, QgsGeometry]) -> QgsVectorLayer:
    areas = {area.key: area for area in ground.city.areas}
    colours = {code: fill.colour for code, fill, _ in _entries(ground)}
    rows = {key: _row(areas[key], shape, ground.city.profile, colours) for key, shape in shapes.items()}
    return _owned(ground, copied(name, ground.crs, shapes, rows, _FIELDS))


def _owned(ground: _Ground, layer: QgsVectorLayer) -> QgsVectorLayer:
    ground.project.addMapLayer(layer, False)
    return layer


def _row(area: Area, shape: QgsGeometry, profile: Profile, colours: Mapping[int, str]) -> list[object]:
    code = None if area.status is None or area.dynamics is None else 10 * area.status + area.dynamics
    colour = colours[-(area.status or 0) if code is None else code]
    return [area.name, area.district, area.status, area.dynamics, code, *label_values(area, shape, profile, colour)]


def _entries(ground: _Ground) -> list[tuple[int, Fill, str]]:
    counts, order = ground.city.counts, ground.order
    contents = Contents(counts.with_dynamics or not counts.status_alone, counts.status_alone)
    return class_entries(ground.city.profile, order.palette, order.words.language, contents)


def _colour(layer: QgsVectorLayer, ground: _Ground, kind: str) -> None:
    """The colours of the classes; on a page of a district its neighbours are pale."""
    factor = ground.factor(kind)
    drawn = [(code, larger(fill, factor), text) for code, fill, text in _entries(ground)]
    fill_classes(layer, CLASS, drawn, ground.order.palette == "grey", AREA_BORDER * factor)


def _city_areas(ground: _Ground) -> QgsVectorLayer:
    length = ground.length("city", "city")
    name = tr("Classes of the city", ground.order.words.language)
    layer = _copy(ground, name, {key: coarser(shape, length) for key, shape in ground.areas.items()})
    _colour(layer, ground, "city")
    label_city(layer, ground.order.palette, ground.factor("city"))
    return layer


def _district_areas(ground: _Ground, shapes: Mapping[str, QgsGeometry]) -> QgsVectorLayer:
    layer = _copy(ground, tr("Classes of a district", ground.order.words.language), shapes)
    _colour(layer, ground, "district")
    label_district(layer, ground.order.palette, ground.factor("district"))
    return layer


def _quiet(ground: _Ground, shapes: Mapping[str, QgsGeometry]) -> QgsVectorLayer:
    areas = {area.key: [area.name, area.district] for area in ground.city.areas}
    rows = {key: areas[key] for key in shapes}
    layer = _owned(ground, copied(ground.order.words.areas.many, ground.crs, shapes, rows, _FIELDS[:2]))
    style_quiet(layer, ground.factor("institutions"))
    return layer


def _borders(ground: _Ground) -> QgsVectorLayer:
    place = ground.size("district", "areas")
    length = min((FINEST * _units(shape.boundingBox(), place) for shape in ground.shown.values()), default=0.0)
    layer = district_copy(ground.project, ground.order.words.districts.many, ground.crs, ground.shown, length)
    style_borders(layer, ground.factor("district"))
    return layer


def _city_borders(ground: _Ground, areas: QgsVectorLayer) -> QgsVectorLayer:
    """The borders over ``areas``, with the names where they hide as few class codes as possible."""
    words, factor = ground.order.words, ground.factor("city")
    name = tr("{districts} of the city", words.language).format(districts=words.districts.many)
    layer = district_copy(ground.project, name, ground.crs, ground.shown, ground.length("city", "city"))
    place = ground.size("city", "city")
    units = round_scale(MARGIN * 1000 * _units(ground.districts[""].boundingBox(), place) / factor) / 1000 * factor
    texts = {key: on_lines(key) for key in ground.shown}
    size, places = clear_places(ground.shown, texts, NAME_SIZES, units, code_boxes(areas, units))
    style_city_borders(layer, places, size * factor, (ground.order.palette, factor))
    return layer


def _overview(ground: _Ground) -> list[QgsMapLayer]:
    language, factor = ground.order.words.language, ground.factor("district")
    length = ground.length("title", "overview")
    districts = district_copy(ground.project, tr("Position", language), ground.crs, ground.shown, length)
    style_overview(districts, factor)
    city = {"city": QgsGeometry.unaryUnion(list(ground.shown.values()))}
    outline = district_copy(ground.project, tr("Outline of the city", language), ground.crs, city, length)
    style_outline(outline, factor)
    return [outline, districts]


def _seams(ground: _Ground, layers: PaperLayers, kind: str) -> list[QgsMapLayer]:
    if layers.overlay is None:
        return []
    length = ground.length(kind, "city" if kind == "city" else "areas")
    return [seam_copy(ground.project, layers.overlay, ground.crs, length, ground.factor(kind))]
