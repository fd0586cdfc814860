"""The institutions of the city, for the pages: each in its district, with what was left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsCsException
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsPointXY,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from ..common_crs import plane_crs
from ..core.errors import listed
from ..core.papers.city import City
from ..core.papers.institutions import (
    CLOSED,
    NAMELESS,
    NOT_RELEASED,
    NOWHERE,
    OUTSIDE,
    WITHDRAWN,
    WITHHELD,
    CityInstitutions,
    Extent,
    Institution,
    known_category,
    occurring,
    within_shapes,
)
from ..core.texts import tr
from ..layers import id_text
from ..navigator.area_lookup import inside
from ..store.values import this_day
from .assigning import out_of_reach
from .group_people import people_of
from .institution_reading import Given, Row, read_rows
from .order import PaperLayers, PaperOrder
from .sources import named_sources
from .templates import factor, items, load
from .views import fitting_scale


def read_institutions(
    order: PaperOrder,
    layers: PaperLayers,
    city: City,
    shapes: Mapping[str, QgsGeometry],
    feedback: QgsProcessingFeedback,
) -> CityInstitutions:
    """The institutions of the layer that are there today; what is left out stands in the log, and in the result.

    ``shapes`` are the outlines of the districts by key, in the plane system of the areas.
    """
    layer, crs = layers.institutions, plane_crs(layers.areas)
    assert layer is not None, "asked for without a layer"
    given = read_rows(layer, order, this_day())
    points = _points(given, layer, crs)
    districts = inside(shapes, [key for key in shapes if key], points)
    left_out = defaultdict(list, {reason: list(names) for reason, names in given.left_out.items()})
    shown = []
    for row in given.rows:
        key = str(row["institution_id"])
        item = _institution(row, given, districts.get(key, ""), points.get(key))
        if item.district or item.citywide:
            shown.append(item)
        else:
            left_out[WITHHELD if key in given.hidden else OUTSIDE if key in points else NOWHERE].append(item.name)
    shown, joined = within_shapes(shown, given.categories)
    if joined:
        feedback.pushWarning(
            tr("Layer '{layer}' has more categories in no list than there are symbols. These count as others: {names}.")
            .format(layer=layer.name(), names=listed(joined))
        )  # fmt: skip
    categories = occurring((item.category for item in shown), given.categories)
    known = {item.category for item in given.categories}
    found = CityInstitutions(
        tuple(shown), categories,
        people_of(order, layers, city, {item.target_group for item in categories}),
        {reason: tuple(sorted(names)) for reason, names in left_out.items()},
        tuple(item.category for item in categories if item.category not in known),
        named_sources(layer),
        _extents(shapes, order),
        crs.toWkt(),
    )  # fmt: skip
    for sentence in _warnings(found, city, layer.name()):
        feedback.pushWarning(sentence)
    return found


def _points(given: Given, layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem) -> dict[str, QgsPointXY]:
    """The places of the institutions that have one, in the CRS of the maps."""
    to_map = QgsCoordinateTransform(given.crs, crs, QgsProject.instance().transformContext())
    try:
        return {
            str(row["institution_id"]): to_map.transform(QgsPointXY(float(row["x"]), float(row["y"])))
            for row in given.rows if row["x"] is not None
        }  # fmt: skip
    except QgsCsException as error:
        raise out_of_reach(layer, crs) from error


def _institution(row: Row, given: Given, district: str, point: QgsPointXY | None) -> Institution:
    address = " ".join(str(row[name]) for name in ("street", "house_number") if row.get(name))
    reach = row.get("reach")
    return Institution(
        str(row["institution_id"]), str(row["name"] or ""), known_category(row.get("category"), given.categories),
        address, _number(row.get("places")), district,
        point.x() if point and district else None, point.y() if point and district else None,
        reach == "city" or (not reach and row.get("location_kind") == "online"),
    )  # fmt: skip


def _number(value: object) -> int | None:
    """A number of places; None for what is none."""
    text = id_text(value)
    return int(text) if text.isdecimal() else None


def _extents(shapes: Mapping[str, QgsGeometry], order: PaperOrder) -> dict[str, Extent]:
    """The extents of the districts, at the scales of their maps in the template."""
    project = QgsProject()
    layout = load(project, order, "institutions")
    place, times = items(layout)["map:institutions"], factor(layout)
    assert isinstance(place, QgsLayoutItemMap), "templates are checked as they are loaded"
    found = {}
    for key, shape in shapes.items():
        box, per_millimetre = shape.boundingBox(), fitting_scale(place, shape) / 1000 * times
        found[key] = Extent(box.xMinimum(), box.yMinimum(), box.width(), box.height(), per_millimetre)
    return found


def _warnings(found: CityInstitutions, city: City, layer: str) -> Iterator[str]:
    """What the user must know: what is not on the pages, and which categories are in no list."""
    texts = {
        WITHDRAWN: tr("Entries that were taken back are not on the pages ({count}): {names}."),
        CLOSED: tr("Institutions that are closed, or not open yet, are not on the pages ({count}): {names}."),
        NOT_RELEASED: tr("Institutions that are not released are not on the pages ({count}): {names}."),
        NAMELESS: tr("Institutions whose very name is confidential are not on the pages ({count}): {names}."),
        WITHHELD: tr("Institutions whose address is protected or private are in no district ({count}): {names}."),
        NOWHERE: tr("Institutions without a place are in no district ({count}): {names}."),
        OUTSIDE: tr("Institutions outside all districts are not on the pages ({count}): {names}."),
    }
    for reason, text in texts.items():
        if names := found.left_out.get(reason):
            yield text.format(count=len(names), names=listed(names))
    if found.unknown:
        yield tr("These categories of layer '{layer}' are in no list of categories, and stand for themselves: {names}."
                 ).format(layer=layer, names=listed(found.unknown))  # fmt: skip
    if empty := [item.name for item in city.districts if item.key not in found.numbered]:
        yield tr("No institution of layer '{layer}' lies in these districts, which get no page about institutions: "
                 "{names}.").format(layer=layer, names=listed(empty))  # fmt: skip
    if lacking := [item.target_group for item in found.categories if item.target_group not in found.people]:
        yield tr("The areas have no field with the people of these target groups, so there are no rates: {groups}. "
                 "Name the fields, as in 'u6=pop_u6'.").format(groups=listed(dict.fromkeys(lacking)))  # fmt: skip
