"""The districts of a paper: their outlines, and which areas belong to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsCsException
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsSpatialIndex,
    QgsVectorLayer,
)

from ..common_crs import plane_crs
from ..core.errors import PlanningError, listed
from ..core.papers.assignment import by_largest_share, by_value
from ..core.papers.words import alphabetical
from ..core.texts import tr
from ..layers import id_text, python_value
from .order import PaperLayers, PaperOrder


@dataclass(frozen=True)
class Districts:
    """``shapes`` and all ``columns`` of the districts, in the order of their names, which are their keys.

    ``nameless`` polygons have none, and are left out.
    """

    shapes: Mapping[str, QgsGeometry]
    columns: Mapping[str, list[str]]
    nameless: int


@dataclass(frozen=True)
class Assignment:
    """``chosen``: the district of each area that has one. ``shares`` of its surface, by area, then by district."""

    chosen: Mapping[str, str]
    shares: Mapping[str, Mapping[str, float]]


def check_polygons(layers: PaperLayers) -> None:
    """Refuse areas and districts that are no polygons, that are empty, or of which nobody knows where they lie."""
    for layer in (layers.areas, layers.districts):
        if layer.geometryType() != Qgis.GeometryType.Polygon:
            raise PlanningError(
                tr("Layer '{layer}' should hold polygons, but has none.").format(layer=layer.name()),
                tr("Choose a layer with polygons."),
            )
        if next(layer.getFeatures(), None) is None:
            raise PlanningError(
                tr("Layer '{layer}' has no features: it is empty, its filter lets none through, or its file or "
                   "database cannot be read.").format(layer=layer.name()),
                tr("Check its filter, its file or the connection, or choose another layer."),
            )  # fmt: skip
        if not layer.crs().isValid():
            raise PlanningError(
                tr("Layer '{layer}' has no coordinate reference system: nobody knows where its areas lie.").format(
                    layer=layer.name()
                ),
                tr("Set it in the properties of the layer."),
            )


def read_districts(order: PaperOrder, layers: PaperLayers) -> Districts:
    """The districts with their outlines in the plane system of the areas.

    PlanningError for a missing field, for names that occur twice, and for polygons that are beyond repair.
    """
    layer = layers.districts
    name_field = existing_field(layer, order.district_name_field)
    rows = sorted(features_in(layer, plane_crs(layers.areas)), key=lambda row: alphabetical(_text(row, name_field)))
    named = {_text(row, name_field): row for row in rows if _text(row, name_field)}
    counts = Counter(_text(row, name_field) for row in rows)
    twice = [name for name in named if counts[name] > 1]
    if twice or not named:
        raise PlanningError(
            tr("Field '{field}' of layer '{layer}' should name each district once, but {problem}.").format(
                field=name_field, layer=layer.name(),
                problem=tr("these names occur more than once: {names}").format(names=listed(twice))
                if twice else tr("it is empty"),
            ),
            tr("Join polygons of one district with 'Dissolve', or choose another field."),
        )  # fmt: skip
    fields = [name_field, *(name for name in layer.fields().names() if name not in (name_field, "fid"))]
    return Districts(
        {name: mended(row.geometry(), layer, name) for name, row in named.items()},
        {field: [_text(row, field) for row in named.values()] for field in fields},
        counts[""],
    )


def existing_field(layer: QgsVectorLayer, name: str) -> str:
    """``name``; PlanningError, with the fields that there are, where the layer has no such field."""
    if layer.fields().indexFromName(name) < 0:
        raise PlanningError(
            tr("Layer '{layer}' has no field {missing}. Its fields are: {fields}.").format(
                layer=layer.name(), missing=f"'{name}'", fields=listed(layer.fields().names())
            ),
            tr("Choose one of these fields, or the right layer."),
        )
    return name


def area_shapes(layers: PaperLayers, id_field: str) -> dict[str, QgsGeometry]:
    """The polygons of the areas in their plane system, by id; without those that have none."""
    rows = features_in(layers.areas, plane_crs(layers.areas), [id_field])
    return {
        key: mended(row.geometry(), layers.areas, key)
        for row in rows if row.hasGeometry() and (key := _text(row, id_field))
    }  # fmt: skip


def mended(shape: QgsGeometry, layer: QgsVectorLayer, name: str) -> QgsGeometry:
    """A polygon that is drawn carelessly is mended; PlanningError where it cannot be."""
    valid = polygons_of(shape)
    if valid.isNull() or not shape.boundingBox().isFinite():
        raise PlanningError(
            tr("The polygons of area '{area}' in layer '{layer}' are damaged: nothing lies in them.").format(
                area=name, layer=layer.name()
            ),
            tr("Mend them with 'Fix geometries', or choose another layer."),
        )
    return valid


def polygons_of(shape: QgsGeometry) -> QgsGeometry:
    """The surfaces of a polygon, without the lines that mending leaves of its folds; null where it has none."""
    valid = shape if shape.isGeosValid() else shape.makeValid().buffer(0, 1)  # which keeps nothing but surfaces
    return valid if valid.area() > 0 else QgsGeometry()


def assign(
    order: PaperOrder,
    layers: PaperLayers,
    districts: Districts,
    shapes: Mapping[str, QgsGeometry],
    official: Mapping[str, str],
) -> Assignment:
    """Which area belongs to which district: by ``official`` where the order names a field, else by surface."""
    shares = surface_shares(shapes, districts.shapes)
    if not any(shares.values()):
        raise PlanningError(
            tr("None of the {count} districts in layer '{districts}' contains an area of layer '{areas}'.").format(
                count=len(districts.shapes), districts=layers.districts.name(), areas=layers.areas.name()
            ),
            tr("Check that both show the same city, and their coordinate reference systems."),
        )
    if order.district_field:
        return Assignment(by_value(official, districts.columns, list(districts.shapes)), shares)
    return Assignment(by_largest_share(shares), shares)


def surface_shares(
    areas: Mapping[str, QgsGeometry], districts: Mapping[str, QgsGeometry]
) -> dict[str, dict[str, float]]:
    """The share of each area's surface that lies in each district; districts that only touch it are left out."""
    index, keys = QgsSpatialIndex(), list(areas)
    for number, key in enumerate(keys):
        index.addFeature(number, areas[key].boundingBox())
    shares: dict[str, dict[str, float]] = {key: {} for key in keys}
    for name, outline in districts.items():
        engine = QgsGeometry.createGeometryEngine(outline.constGet())
        engine.prepareGeometry()
        for number in index.intersects(outline.boundingBox()):
            area = areas[keys[number]]
            if engine.contains(area.constGet()):
                shares[keys[number]][name] = 1.0
            elif engine.intersects(area.constGet()) and (common := area.intersection(outline).area()) > 0:
                shares[keys[number]][name] = common / area.area()
    return shares


def features_in(
    layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem, fields: Iterable[str] | None = None
) -> list[QgsFeature]:
    """The rows of a layer with their geometry in ``crs``; ``fields`` None for all of them."""
    request = QgsFeatureRequest().setDestinationCrs(crs, QgsProject.instance().transformContext())
    if fields is not None:
        request.setSubsetOfAttributes(list(fields), layer.fields())
    try:
        return list(layer.getFeatures(request))
    except QgsCsException as error:
        raise out_of_reach(layer, crs) from error


def out_of_reach(layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem) -> PlanningError:
    """What to say of a layer that cannot be brought to ``crs``, that of the areas."""
    return PlanningError(
        tr("Layer '{layer}' cannot be brought to the coordinate reference system of the areas, {crs}.").format(
            layer=layer.name(), crs=crs.userFriendlyIdentifier()
        ),
        tr("Check the coordinate reference system of the layer."),
    )


def _text(row: QgsFeature, field: str) -> str:
    return id_text(python_value(row[field]))
