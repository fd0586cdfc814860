"""In which area of a polygon layer each institution lies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsCsException
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsPoint,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSpatialIndex,
    QgsVariantUtils,
    QgsVectorLayer,
)

from ..core.errors import PlanningError
from ..core.navigator.counts import natural
from ..core.navigator.directory import Point
from ..core.texts import tr
from ..layers import id_text

_NAMES = ("name", "bezeichnung", "bez", "sozialraum", "stadtteil", "ortsteil", "quartier", "bezirk", "raum")


@dataclass(frozen=True)
class AreaLookup:
    """``names`` of all areas, 2 before 10; ``of``: the name by the id of each institution that lies in one.

    ``nameless``: polygons without a name, which are left out.
    """

    names: Sequence[str]
    of: Mapping[str, str]
    nameless: int = 0


def areas_of(layer: QgsVectorLayer, field: str, points: Mapping[str, Point], crs: str) -> AreaLookup:
    """The area of each point (``crs``), by the names in a field of the layer.

    Several polygons of one name are one area. Of areas that overlap, the first by name counts; a point on the border is
    inside. PlanningError where the layer has no names, no polygons, some that are beyond repair, or no CRS.
    """
    _check(layer, field)
    shapes, nameless = _shapes(layer, field)
    own = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(crs), layer.crs(), QgsProject.instance().transformContext()
    )
    try:
        placed = {key: own.transform(QgsPointXY(*point)) for key, point in points.items()}
    except QgsCsException as error:
        raise PlanningError(
            tr(
                "The institutions cannot be brought to the coordinate reference system of layer '{layer}', {crs}."
            ).format(layer=layer.name(), crs=layer.crs().userFriendlyIdentifier()),
            tr("Check the coordinate reference system of the layer."),
        ) from error
    names = sorted(shapes, key=natural)
    return AreaLookup(names, inside(shapes, names, placed), nameless)


def name_field(fields: QgsFields) -> str:
    """The text field that most likely holds the names of areas; '' where there is no text field."""
    texts = [item.name() for item in fields.toList() if not item.isNumeric() and not item.isDateOrTime()]
    named = [text for word in _NAMES for text in texts if word in text.casefold()]
    return next(iter([*named, *texts]), "")


def _check(layer: QgsVectorLayer, field: str) -> None:
    if not layer.crs().isValid():
        raise PlanningError(
            tr("Layer '{layer}' has no coordinate reference system: nobody knows where its areas lie.").format(
                layer=layer.name()
            ),
            tr("Set it in the properties of the layer."),
        )
    if layer.fields().indexFromName(field) < 0:
        raise PlanningError(
            tr("Layer '{layer}' has no field with the names of its areas.").format(layer=layer.name()),
            tr("Choose another layer, or add a text field with the names to it."),
        )


def _shapes(layer: QgsVectorLayer, field: str) -> tuple[dict[str, QgsGeometry], int]:
    """The polygons by name, and how many have none."""
    parts: dict[str, list[QgsGeometry]] = defaultdict(list)
    request = QgsFeatureRequest().setSubsetOfAttributes([field], layer.fields())
    for feature in layer.getFeatures(request):
        if not feature.hasGeometry():
            continue
        value = feature[field]
        parts["" if QgsVariantUtils.isNull(value) else id_text(value)].append(feature.geometry())
    nameless = len(parts.pop("", []))
    if not parts:
        raise PlanningError(
            tr(
                "Field '{field}' of layer '{layer}' holds no names of areas: there are {count} polygons without one."
            ).format(field=field, layer=layer.name(), count=nameless),
            tr("Choose another field, or another layer."),
        )
    return {name: _union(layer, name, shapes) for name, shapes in parts.items()}, nameless


def _union(layer: QgsVectorLayer, name: str, parts: Sequence[QgsGeometry]) -> QgsGeometry:
    """Polygons that are drawn carelessly are mended, as their union is null otherwise."""
    mended = [part.makeValid() for part in parts]
    union = QgsGeometry.unaryUnion(mended)
    finite = all(part.boundingBox().isFinite() for part in parts)  # newer versions of GEOS mend what is not
    if not finite or union.isNull() or any(part.isNull() for part in mended):
        raise PlanningError(
            tr("The polygons of area '{area}' in layer '{layer}' are damaged: nothing lies in them.").format(
                area=name, layer=layer.name()
            ),
            tr("Mend them with 'Fix geometries', or choose another layer."),
        )
    return union


def inside(shapes: Mapping[str, QgsGeometry], names: Sequence[str], points: Mapping[str, QgsPointXY]) -> dict[str, str]:
    """The area of each point, in one CRS; of areas that overlap, the first of ``names`` counts."""
    index, keys = QgsSpatialIndex(), list(points)
    for number, key in enumerate(keys):
        index.addFeature(number, QgsRectangle(points[key], points[key]))
    found: dict[str, str] = {}
    for name in names:
        engine = QgsGeometry.createGeometryEngine(shapes[name].constGet())
        engine.prepareGeometry()
        for number in index.intersects(shapes[name].boundingBox()):
            key = keys[number]
            if key not in found and engine.intersects(QgsPoint(points[key].x(), points[key].y())):
                found[key] = name
    return found
