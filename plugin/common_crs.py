"""Points of two lists in one coordinate reference system, and in metres; a system in metres for a map."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsCsException
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from .core.errors import PlanningError, listed
from .core.texts import tr
from .record_source import Records

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

    Coordinates = npt.NDArray[np.float64]
    Flags = npt.NDArray[np.bool_]

_UTM_NORTH, _UTM_SOUTH = 32600, 32700  # EPSG codes, to which the zone is added
_ETRS = {32: "EPSG:25832", 33: "EPSG:25833"}
_ALIKE = ("EPSG:25832", "EPSG:25833", "EPSG:32632", "EPSG:32633")  # their numbers cannot be told apart
_ELSEWHERE = 1_000_000  # metres from the middle of a register, beyond which a point is an error


@dataclass(frozen=True)
class CommonPlace:
    """``crs``: that of the register, or, if it has no points, of the list; invalid where neither has any. ``metric``:
    the same, or, where its unit is not the metre on the ground, the UTM zone of the register.
    """

    crs: QgsCoordinateReferenceSystem
    metric: QgsCoordinateReferenceSystem
    transform: QgsCoordinateTransformContext

    def bring(self, records: Records, feedback: QgsProcessingFeedback) -> pd.DataFrame:
        """The table of records with ``x``, ``y`` in the common CRS and ``east``, ``north`` in metres. Points that
        cannot be brought there are left out, which the log says.
        """
        xy = records.table[["x", "y"]].to_numpy(float)
        brought = transformed(xy, records.crs, self.crs, self.transform)
        lost = records.table.index[_known(xy) & ~_known(brought)]
        if len(lost):
            feedback.pushWarning(
                tr("Layer '{layer}': these points ({count}) do not exist in {crs}; they count as empty: {ids}.").format(
                    layer=records.name, count=len(lost), crs=self.crs.authid(), ids=listed(lost)
                )
            )
        metres = transformed(brought, self.crs, self.metric, self.transform)
        return records.table.assign(x=brought[:, 0], y=brought[:, 1], east=metres[:, 0], north=metres[:, 1])


def common_place(register: Records, poi: Records, transform: QgsCoordinateTransformContext) -> CommonPlace:
    """Where the points of both sources are brought to."""
    base = register if register.crs.isValid() else poi
    return CommonPlace(base.crs, _in_metres(base, transform), transform)


def _in_metres(records: Records, transform: QgsCoordinateTransformContext) -> QgsCoordinateReferenceSystem:
    import numpy as np

    crs, xy = records.crs, records.table[["x", "y"]].to_numpy(float)
    mercator = crs.projectionAcronym() in ("merc", "webmerc")
    if not _known(xy).any() or (crs.mapUnits() == Qgis.DistanceUnit.Meters and not mercator):
        return crs
    middle = np.nanmedian(xy, axis=0).reshape(1, 2)
    ((east, north),) = transformed(middle, crs, QgsCoordinateReferenceSystem("EPSG:4326"), transform)
    if math.isnan(east):
        return crs
    zone = int((east + 180) // 6) % 60 + 1
    utm = f"EPSG:{(_UTM_NORTH if north >= 0 else _UTM_SOUTH) + zone}"
    return QgsCoordinateReferenceSystem(_ETRS.get(zone, utm) if north >= 0 else utm)


def plane_crs(layer: QgsVectorLayer) -> QgsCoordinateReferenceSystem:
    """The layer's own system, or where that is in degrees one in metres that is true to shape around the layer."""
    crs = layer.crs()
    if not crs.isGeographic():
        return crs
    centre = layer.extent().center()
    return QgsCoordinateReferenceSystem.fromProj(
        f"+proj=tmerc +lat_0={centre.y():.4f} +lon_0={centre.x():.4f} +ellps=GRS80 +units=m +type=crs"
    )


def transformed(
    xy: Coordinates,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> Coordinates:
    """Points in another CRS; NaN where there is none, and for those that do not exist there."""
    import numpy as np

    if source == target or not source.isValid() or not target.isValid():
        return xy
    transform = QgsCoordinateTransform(source, target, context)
    result = np.full(xy.shape, np.nan)
    for row in np.flatnonzero(_known(xy)):
        try:
            point = transform.transform(*xy[row].tolist())
        except QgsCsException:
            continue
        result[row] = point.x(), point.y()
    result[~_known(result)] = np.nan
    return result


def with_crs(records: Records, other: Records, feedback: QgsProcessingFeedback) -> Records:
    """Records whose points have a CRS: that of their layer, else the one that the numbers fit, which the log says."""
    from .core.lists.coordinates import guess_system

    table = records.table
    xy = table[["x", "y"]].to_numpy(float)
    if records.crs.isValid() or not _known(xy).any():
        return records
    try:
        name, swapped = guess_system(_points(xy), table["postcode"].tolist())
    except PlanningError as error:
        if not other.crs.isValid():
            raise PlanningError(
                tr("Layer '{layer}' says no coordinate reference system.").format(layer=records.name)
                + " " + error.message,
                tr("Load it as a layer with its coordinate reference system, or read it with 'Read list of "
                   "institutions'."),
            ) from error  # fmt: skip
        name, swapped = other.crs.authid(), False
    if name in _ALIKE and other.crs.authid() in _ALIKE:
        name = other.crs.authid()
    feedback.pushInfo(
        tr("Layer '{layer}' says no coordinate reference system: {crs} is assumed.").format(
            layer=records.name, crs=name
        )
    )
    if swapped:
        table = table.assign(x=table["y"], y=table["x"])
    return Records(table, QgsCoordinateReferenceSystem(name), records.name)


def far_off(register: Coordinates, poi: Coordinates) -> tuple[Flags, Flags]:
    """Which points of both lists, in metres, lie outside the surroundings of the register (or, if it has no points, of
    the list).
    """
    import numpy as np

    from .core.lists.coordinates import far_away

    of_register = far_away(_points(register))
    near = [point for point in _points(register[~of_register]) if point]
    return of_register, np.asarray(far_away(_points(poi), near) & _known(poi))


def without_errors(xy: Coordinates, near: Coordinates) -> Coordinates:
    """The points in metres without those that lie on another part of the earth than most of ``near``: errors, which
    would speak against pairs that are right.
    """
    import numpy as np

    if not _known(near).any():
        return xy
    distance = np.hypot(*(xy - np.nanmedian(near, axis=0)).T)
    return np.where((distance > _ELSEWHERE)[:, None], np.nan, xy)


def _points(xy: Coordinates) -> list[tuple[float, float] | None]:
    return [(x, y) if math.isfinite(x) and math.isfinite(y) else None for x, y in xy.tolist()]


def _known(xy: Coordinates) -> Flags:
    import numpy as np

    return np.asarray(np.isfinite(xy).all(axis=1))
