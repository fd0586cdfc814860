"""The polygons of a layer as the area that a list speaks for."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsCsException
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
)

from .common_crs import CommonPlace
from .core.errors import PlanningError
from .core.register.scope import Scope
from .core.texts import tr


def scope_within(scope: Scope, areas: QgsProcessingFeatureSource | None, place: CommonPlace) -> Scope:
    """The scope, limited to the polygons of a source as well, in the common CRS; None limits nothing more."""
    if areas is None:
        return scope
    united = QgsGeometry.unaryUnion(
        [feature.geometry() for feature in areas.getFeatures(QgsFeatureRequest().setSubsetOfAttributes([]))]
    )
    if united.isNull() or united.isEmpty():
        raise PlanningError(
            tr("Layer '{layer}' has no polygons that the list could speak for.").format(layer=areas.sourceName()),
            tr("Choose another layer, or leave the area empty."),
        )
    try:
        united.transform(QgsCoordinateTransform(areas.sourceCrs(), place.crs, place.transform))
    except QgsCsException as error:
        raise PlanningError(
            tr("The area of layer '{layer}' cannot be brought to {crs}.").format(
                layer=areas.sourceName(), crs=place.crs.authid()
            ),
            tr("Check the coordinate reference system of the layer."),
        ) from error
    return replace(scope, area=united.asWkt(8 if place.crs.isGeographic() else 2))
