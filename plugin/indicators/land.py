"""The land of areas: by their ids, whether it is the same in two editions, and that of groups."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ..core.errors import PlanningError
from ..core.texts import tr
from ..editions import read_polygons
from ..layers import NO_GEOMETRY_CHECK, PORTION, id_text, stop_if_cancelled
from .count_layer import CountLayer

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

Groups = Mapping[str, str]


@dataclass(frozen=True)
class LandEdition:
    """A layer of areas, the ids of those that count, and the group of each, where groups are compared."""

    layer: CountLayer
    ids: frozenset[str]
    groups: Groups | None = None


def changed_land(
    now: LandEdition, then: LandEdition, transforms: QgsCoordinateTransformContext, feedback: QgsProcessingFeedback
) -> dict[str, float | None]:
    """Areas or groups that are not the same in both editions: the share that differs, None where one lacks them.

    Without polygons of both, or where the earlier counts were converted to the present areas, ids tell.
    """
    from ..core.boundaries import changed_areas

    converted = then.layer.record.boundaries
    if converted:
        feedback.pushInfo(
            tr("The earlier counts were converted to the present areas ({how}), so no boundaries are compared.").format(
                how=converted
            )
        )
        return _by_id(now, then)
    if not (now.layer.has_polygons and then.layer.has_polygons):
        feedback.pushWarning(
            tr("Boundaries could not be compared, since '{layer}' has no polygons; areas are compared by id.").format(
                layer=(then if now.layer.has_polygons else now).layer.given.source.sourceName()
            )
        )
        return _by_id(now, then)
    return changed_areas(_shapes(now, now, transforms), _shapes(then, now, transforms))


def _by_id(now: LandEdition, then: LandEdition) -> dict[str, float | None]:
    """The areas of one edition only, or the groups whose areas differ."""
    stray = now.ids ^ then.ids
    if now.groups is None or then.groups is None:
        return dict.fromkeys(sorted(stray))
    moved = {key for key in now.ids & then.ids if now.groups[key] != then.groups[key]} | stray
    groups = {side.groups[key] for side in (now, then) if side.groups for key in moved & side.ids}
    return dict.fromkeys(sorted(groups))


def _shapes(side: LandEdition, like: LandEdition, transforms: QgsCoordinateTransformContext) -> dict[str, BaseGeometry]:
    """The polygons of one side in the CRS of another."""
    from ..core.boundaries import merged

    source, other = side.layer.given.source, like.layer.given.source
    unknown = [layer.sourceName() for layer in (source, other) if not layer.sourceCrs().isValid()]
    if len(unknown) == 1:
        raise PlanningError(
            tr("The boundaries of the editions cannot be compared: layer '{layer}' has no coordinate system.").format(
                layer=unknown[0]
            ),
            tr("Set the layer's coordinate system."),
        )
    shapes = read_polygons(source, side.layer.id_field, other.sourceCrs(), transforms) or {}
    own = {key: shape for key, shape in shapes.items() if key in side.ids}
    return own if side.groups is None else merged(own, side.groups)


def geometries(source: QgsProcessingFeatureSource, id_field: str) -> dict[str, QgsGeometry] | None:
    """The geometries of a layer by area id; None for a table."""
    if source.wkbType() == QgsWkbTypes.Type.NoGeometry:
        return None
    place = source.fields().indexFromName(id_field)
    features = source.getFeatures(QgsFeatureRequest().setSubsetOfAttributes([place]), NO_GEOMETRY_CHECK)
    return {id_text(feature.attribute(place)): feature.geometry() for feature in features}


def united(
    source: QgsProcessingFeatureSource, groups: Mapping[int, str], feedback: QgsProcessingFeedback
) -> dict[str, QgsGeometry]:
    """The land of each group; ``groups`` names the group of each feature id."""
    parts: defaultdict[str, list[QgsGeometry]] = defaultdict(list)
    for number, feature in enumerate(source.getFeatures(QgsFeatureRequest().setNoAttributes(), NO_GEOMETRY_CHECK)):
        if number % PORTION == 0:
            stop_if_cancelled(feedback)
        if feature.id() in groups and feature.hasGeometry():
            parts[groups[feature.id()]].append(feature.geometry().makeValid())
    return {group: _union(pieces) for group, pieces in parts.items()}


def _union(pieces: list[QgsGeometry]) -> QgsGeometry:
    union = QgsGeometry.unaryUnion(pieces)
    flat = union.get()
    flat.dropZValue()
    flat.dropMValue()
    union.convertToMultiType()
    return union
