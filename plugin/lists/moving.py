"""Points from one coordinate system into another, and what its units are in metres."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsCsException
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
)

from ..core.errors import PlanningError
from ..core.lists.grid import Point
from ..core.texts import tr

_METRES_PER_DEGREE = 111_320.0
_DEGREE_DIGITS, _METRE_DIGITS = 8, 3  # to the millimetre: what lies behind differs from one PROJ to the next


@dataclass(frozen=True)
class Mover:
    """Moves points into the system ``target`` (as EPSG:25832)."""

    target: str
    context: QgsCoordinateTransformContext

    def move(self, points: Sequence[Point | None], system: str) -> list[Point | None]:
        """The points in the target; None for none, and for one that lies where the systems do not meet."""
        if system == self.target:
            return list(points)
        target = known_system(self.target)
        transform = QgsCoordinateTransform(known_system(system), target, self.context)
        digits = _DEGREE_DIGITS if target.isGeographic() else _METRE_DIGITS
        return [point and _moved(point, transform, digits) for point in points]

    def metres(self, points: Sequence[Point | None]) -> tuple[float, float]:
        """How many metres a unit of x and of y is, in the middle of the points."""
        if not known_system(self.target).isGeographic():
            return 1.0, 1.0
        norths = sorted(point[1] for point in points if point)
        north = norths[len(norths) // 2] if norths else 0.0
        return _METRES_PER_DEGREE * math.cos(math.radians(north)), _METRES_PER_DEGREE


def known_system(name: str) -> QgsCoordinateReferenceSystem:
    """The system of a name; PlanningError for one that is not known."""
    system = QgsCoordinateReferenceSystem(name)
    if not system.isValid():
        raise PlanningError(
            tr("The coordinate system '{crs}' is not known.").format(crs=name), tr("Choose one, such as EPSG:25832.")
        )
    return system


def _moved(point: Point, transform: QgsCoordinateTransform, digits: int) -> Point | None:
    try:
        moved = transform.transform(QgsPointXY(*point))
    except QgsCsException:
        return None
    if not (math.isfinite(moved.x()) and math.isfinite(moved.y())):
        return None
    return round(moved.x(), digits), round(moved.y(), digits)
