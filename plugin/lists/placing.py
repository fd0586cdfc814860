"""Which coordinate system a list's points are in, and which of them lie elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from ..core.errors import PlanningError
from ..core.lists.grid import Point
from ..core.texts import tr
from .moving import Mover, known_system

if TYPE_CHECKING:
    from ..core.lists.records import Reading

DEFAULT_SYSTEM = "EPSG:25832"  # of lists that have addresses only, and come without a register
_DEGREES = 180  # numbers up to here may be degrees


def placed(reading: Reading, said: str, by_user: bool, feedback: QgsProcessingFeedback) -> str:
    """The system of the records' points, '' where there are none; swapped ones are put right. ``said`` is the system
    that the list names, or ``by_user`` the user, '' for none."""
    from ..core.lists.coordinates import fits

    points = [record.point for record in reading.records if record.point]
    if not points:
        return ""
    system, swapped = str(known_system(said).authid() or said) if said else "", False
    if not system or not any(_may_be_in(point, system) for point in points):
        system, swapped = _by_numbers(reading, system, by_user, feedback)
    if swapped:
        turned = [replace(record, point=record.point and record.point[::-1]) for record in reading.records]
        reading.records[:] = turned
    reading.swapped = frozenset(
        record.row for record in reading.records
        if record.point and not fits(record.point, system) and fits(record.point[::-1], system)
    )  # fmt: skip
    return system


def _may_be_in(point: Point, system: str) -> bool:
    from ..core.lists.coordinates import fits

    return fits(point, system) and known_system(system).isGeographic() == (max(map(abs, point)) <= _DEGREES)


def _by_numbers(reading: Reading, said: str, by_user: bool, feedback: QgsProcessingFeedback) -> tuple[str, bool]:
    """The system that the numbers are in, and whether x and y are swapped, where none is said or the said one does not
    fit. Refuses one that the user gives and that the numbers cannot be in."""
    from ..core.lists.coordinates import guess_system, system_by_numbers

    points = [record.point for record in reading.records if record.point]
    if said and any(_may_be_in(point[::-1], said) for point in points):
        return said, True
    found = system_by_numbers(points)
    if said and not found:
        return said, False  # somewhere else on the earth
    if by_user:
        raise PlanningError(
            tr("The coordinates do not fit the coordinate system {crs}: their numbers are those of {found}.").format(
                crs=said, found=found
            ),
            tr("Choose that one, or leave the coordinate system of the list empty."),
        )
    postcodes = [record.get("postcode") for record in reading.records]
    system, swapped = guess_system(points, postcodes)
    if said:
        feedback.pushWarning(
            tr("The list says that its coordinates are in {said}, but the numbers are those of {crs}, which is "
               "taken.").format(said=said, crs=system)
        )  # fmt: skip
    elif system == DEFAULT_SYSTEM and not any(postcodes):
        feedback.pushWarning(
            tr("The list does not say in which zone of UTM its coordinates are, and has no postcodes: zone 32 "
               "(EPSG:25832) is taken.")
        )  # fmt: skip
    return system, swapped


def tell_far_away(reading: Reading, corners: Sequence[Point], mover: Mover) -> None:
    """Tell the points outside the surroundings, see ``far_away``; ``mover`` has moved them."""
    from ..core.lists.coordinates import far_away
    from ..core.lists.records import FAR_AWAY

    points = [record.point for record in reading.records]
    for record, far in zip(reading.records, far_away(points, corners, mover.metres(points)), strict=True):
        if far:
            reason = tr("The point lies far from all others.")
            if record.row in reading.swapped:
                reason += " " + tr("x and y seem to be swapped.")
            reading.tell(record, FAR_AWAY, reason)
