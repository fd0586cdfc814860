"""The polygons of a layer as the area that a list speaks for."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsCsException
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
)

from .common_crs import CommonPlace
from .core.errors import PlanningError
from .core.register.scope import Scope
from .core.texts import tr


def scope_within(scope: Scope, areas: QgsFeatureSource | None, place: CommonPlace) -> Scope:
    """The scope, limited to the polygons of a source as well, in the common CRS; None limits nothing more."""
    return scope if areas is None else replace(scope, area=area_of(areas, place.crs, place.transform))


def area_of(
    areas: QgsFeatureSource, crs: QgsCoordinateReferenceSystem, transform: QgsCoordinateTransformContext
) -> str:
    """The polygons of a source in a CRS, as WKT. PlanningError where there are none, or no place for them in it."""
    if not areas.sourceCrs().isValid():
        raise PlanningError(
            tr("Layer '{layer}' has no coordinate reference system: where it lies is not known.").format(
                layer=areas.sourceName()
            ),
            tr("Set it in the properties of the layer."),
        )
    united = QgsGeometry.unaryUnion(
        [feature.geometry() for feature in areas.getFeatures(QgsFeatureRequest().setSubsetOfAttributes([]))]
    )
    if united.isNull() or united.isEmpty():
        raise PlanningError(
            tr("Layer '{layer}' has no polygons that the list could speak for.").format(layer=areas.sourceName()),
            tr("Choose another layer, or leave the area empty."),
        )
    try:
        united.transform(QgsCoordinateTransform(areas.sourceCrs(), crs, transform))
    except QgsCsException as error:
        raise PlanningError(
            tr("The area of layer '{layer}' cannot be brought to {crs}.").format(
                layer=areas.sourceName(), crs=crs.authid()
            ),
            tr("Check the coordinate reference system of the layer."),
        ) from error
    return str(united.asWkt(8 if crs.isGeographic() else 2))
