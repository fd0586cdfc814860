"""The maps of two editions: the areas in their classes then and now, in the same colours, district borders on top."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsField,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..common_crs import plane_crs
from ..core.charts.palettes import Fill, class_fills
from ..core.texts import tr
from ..styles import class_labels, label_halo
from ..symbols import set_labels
from .area_copies import (
    AREA_BORDER,
    IN_SIGHT,
    coarser,
    copied,
    district_borders,
    fill_classes,
    finest,
    larger,
)
from .assigning import area_shapes
from .comparing import earlier_id_field
from .compose.measures import measures
from .order import PaperLayers, PaperOrder
from .paper_fields import area_key_field

if TYPE_CHECKING:
    from ..core.editions.compare import Comparison
    from ..core.editions.edition import Codes, Edition
    from ..core.index.profile import Profile
    from ..core.papers.city import City

_WIDTH = 95.0  # mm, of each of the two maps
_LABEL, _HALO = 6.5, 1.5  # points, and times the white that codes have in the user's project: these are smaller
_Shapes = dict[str, QgsGeometry]


def comparison_layers(
    project: QgsProject, run: Comparison, city: City, order: PaperOrder, layers: PaperLayers
) -> dict[str, list[QgsMapLayer]]:
    """The layers of the sets ``then`` and ``now``, top first, and of coarser ones for the city."""
    from ..core.papers.comparison import CITY_SETS, SETS

    crs, key = plane_crs(layers.areas), area_key_field(order, layers)
    now, then = area_shapes(layers, key), _earlier_shapes(layers, key)
    districts = {area.key: area.district for area in city.areas}
    titles = (
        tr("Class in the earlier edition", order.words.language),
        tr("Class in this edition", order.words.language),
    )
    parts = ((run.then, then, _homes(then, now, districts)), (run.now, now, districts))
    sets: dict[str, list[QgsMapLayer]] = {}
    for names, groups in ((SETS, districts), (CITY_SETS, {})):
        length = finest(now, groups, _WIDTH)
        borders = district_borders(project, order, layers, length, measures(order.paper, "comparison").factor)
        for name, title, (edition, shapes, homes) in zip(names, titles, parts, strict=True):
            drawn = {area: coarser(shape, length) for area, shape in shapes.items() if area in edition.states}
            rows = {area: _row(edition, area, homes.get(area, "")) for area in drawn}
            layer = copied(title, crs, drawn, rows, _fields())
            _style(layer, edition, city.profile, order)
            project.addMapLayer(layer, False)
            sets[name] = [borders, layer]
    return sets


def _earlier_shapes(layers: PaperLayers, key: str) -> _Shapes:
    """The polygons of the earlier edition in the plane system of the new one."""
    assert layers.previous
    shapes = area_shapes(PaperLayers(layers.previous, layers.districts), earlier_id_field(layers, key))
    to_new = QgsCoordinateTransform(plane_crs(layers.previous), plane_crs(layers.areas), QgsProject.instance())
    for shape in shapes.values():
        shape.transform(to_new)
    return shapes


def _homes(
    then: Mapping[str, QgsGeometry], now: Mapping[str, QgsGeometry], districts: Mapping[str, str]
) -> dict[str, str]:
    """The districts of earlier areas: today's, and of a dissolved area that of the land in its middle."""
    homes = {}
    for key, shape in then.items():
        middle = shape.pointOnSurface()
        here = key if key in now else next((area for area, land in now.items() if land.contains(middle)), "")
        homes[key] = districts.get(here, "")
    return homes


def _fields() -> list[QgsField]:
    whole, text = QMetaType.Type.Int, QMetaType.Type.QString
    names = ("status_class", "dynamics_class", "class_code")
    return [QgsField("name", text), QgsField("district", text), *(QgsField(name, whole) for name in names)]


def _row(edition: Edition, area: str, district: str) -> tuple[object, ...]:
    codes = edition.states[area].codes
    return (edition.names.get(area, area), district, *codes, _number(codes))


def _number(codes: Codes) -> int:
    """One number per class, as ``styles`` has it: that of the status below zero where it stands alone, 0 for none."""
    status, dynamics = codes
    return 0 if status is None else -status if dynamics is None else 10 * status + dynamics


def _style(layer: QgsVectorLayer, edition: Edition, profile: Profile, order: PaperOrder) -> None:
    """The colours of the index map, and the class codes of the areas of the page's district."""
    factor = measures(order.paper, "comparison").factor
    entries = [
        (_number(codes), larger(fill, factor), "") for codes, fill in _fills(edition, profile, order.palette).items()
    ]
    fill_classes(layer, '"class_code"', entries, order.palette == "grey", AREA_BORDER * factor)
    labels = class_labels(
        profile, Qgis.GeometryType.Polygon, _LABEL * factor, _HALO * label_halo(order.palette) * factor
    )
    labels.fieldName = f"if({IN_SIGHT}, {labels.fieldName}, '')"
    set_labels(layer, labels)


def _fills(edition: Edition, profile: Profile, palette: str) -> dict[Codes, Fill]:
    """By class; where no area has a dynamics class, the colours of the status without the hatch that sets it apart."""
    from ..core.charts.grid import ClassGrid
    from ..core.charts.matrix import class_looks

    looks = dict(class_looks(profile, palette))
    if not edition.with_dynamics:
        status = ClassGrid(profile).status
        rows = class_fills(palette, len(status), 1)
        looks |= {(item.code, None): row[0] for item, row in zip(status, rows, strict=True)}
    return looks
