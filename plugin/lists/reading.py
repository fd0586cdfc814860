"""A list out of a file: what the toolbox and the dock both call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateTransformContext, QgsProcessingFeatureSource, QgsProcessingFeedback

from ..core.errors import listed
from ..core.lists.grid import Grid, Point
from ..core.lists.mapping import Mapping
from ..core.lists.naming import source_of
from ..core.texts import tr
from ..layers import stop_if_cancelled
from ..store.address import Address
from .files import ListFile, open_list
from .moving import Mover
from .placing import DEFAULT_SYSTEM, placed, tell_far_away
from .understanding import (
    Known,
    columns_gone,
    day_of,
    kind_of_key,
    known_of,
    mapping_of,
    name_missing,
    unpacked,
)

if TYPE_CHECKING:
    from ..core.lists.locate import AddressPoints
    from ..core.lists.records import Problem, Reading, Record


@dataclass(frozen=True)
class ListOrder:
    """What the user asks for; '' and None mean: found out.

    ``part`` is a sheet or layer. ``mapping`` holds what is given of it. ``system`` is that of the coordinates, and
    ``target`` that of the result. ``key_kind`` is stable or row. ``category`` is that of records without one.
    """

    path: Path
    part: str = ""
    mapping: Mapping = field(default_factory=Mapping)
    system: str = ""
    target: str = ""
    source: str = ""
    source_date: str = ""
    licence: str = ""
    category: str = ""
    key_kind: str = ""
    register: Address | None = None
    addresses: QgsProcessingFeatureSource | None = None
    address_file: Path | None = None
    context: QgsCoordinateTransformContext = field(default_factory=QgsCoordinateTransformContext)


@dataclass(frozen=True)
class ReadList:
    """A list that was read. Points of ``records`` are in ``system``; ``source_list`` is its row in a register's table
    of that name, as far as it is known now. ``rows`` is the number of rows with content, ``folded`` of those that were
    repeated."""

    records: Sequence[Record]
    problems: Sequence[Problem]
    mapping: Mapping
    system: str
    source_list: dict[str, Any]
    rows: int
    folded: int

    @property
    def without_position(self) -> int:
        return sum(record.point is None for record in self.records)


def read_list(order: ListOrder, feedback: QgsProcessingFeedback) -> ReadList:
    """Read a list: find the columns, make records of the rows, fold repeated ones, find their places."""
    from ..core.lists.fold import fold
    from ..core.lists.records import read_records

    file = open_list(order.path, order.part, order.mapping.used, feedback)
    source = order.source or source_of(order.path.stem)
    known = known_of(order.register, source)
    grid, mapping, licence = _understood(file, order, known, feedback)
    stop_if_cancelled(feedback)
    reading = read_records(grid, mapping, order.category)
    system = placed(reading, order.system or _said(reading, grid, mapping), bool(order.system), feedback)
    folded = fold(reading, keyed=mapping.holds("poi_id"))
    target = order.target or known.system or system or _system_of(order.addresses) or DEFAULT_SYSTEM
    mover = Mover(target, order.context)
    _move(reading, system, mover)
    corners = _locate(reading, order, mover, feedback) or known.corners
    tell_far_away(reading, corners, mover)
    reading.problems.sort(key=lambda problem: (problem.row, problem.problem))
    source_list = {
        "source": source, "file_name": order.path.name, "file_hash": file.hash,
        "source_date": order.source_date or day_of(order.path),
        "licence": order.licence or known.last.get("licence") or licence, "row_count": len(grid.rows),
        "mapping": mapping.to_json(), "crs": system or target,
        "key_kind": order.key_kind or kind_of_key(grid, mapping, known),
    }  # fmt: skip
    return ReadList(reading.records, reading.problems, mapping, target, source_list, len(grid.rows), folded)


def _understood(
    file: ListFile, order: ListOrder, known: Known, feedback: QgsProcessingFeedback
) -> tuple[Grid, Mapping, str]:
    """The list with the tags of OpenStreetMap unpacked, what its columns mean, and the licence that follows."""
    grid, licence = unpacked(file)
    order.mapping.check(grid.columns)
    mapping, gone = mapping_of(grid, order.mapping, known)
    if gone:
        feedback.pushWarning(columns_gone(gone))
    if problem := name_missing(grid, mapping):
        raise problem
    _tell(grid, mapping, file, feedback)
    return grid, mapping, licence


def _tell_oddities(grid: Grid, mapping: Mapping, feedback: QgsProcessingFeedback) -> None:
    from ..core.lists.several import left_open

    for sentence in left_open(grid, mapping):
        feedback.pushWarning(sentence)
    if grid.hidden:
        feedback.pushInfo(tr("Hidden in the file, but read: {rows}.").format(rows=listed(grid.hidden)))
    if grid.uncalculated:
        feedback.pushWarning(
            tr("Formulas whose result the file does not hold were read as empty: {cells}. Open the file in Excel or "
               "LibreOffice, save it, and read it again.").format(cells=listed(grid.uncalculated))
        )  # fmt: skip
    if grid.blank:
        feedback.pushInfo(tr("Blank rows: {count}.").format(count=grid.blank))
    if grid.removed:
        feedback.pushWarning(
            tr("{count} characters that no text may hold (NUL) were taken out.").format(count=grid.removed)
        )


def _tell(grid: Grid, mapping: Mapping, file: ListFile, feedback: QgsProcessingFeedback) -> None:
    samples = {title: [cell for cell in grid.column(title) if cell][:3] for title in mapping.used}
    feedback.pushInfo(tr("Columns of '{sheet}':").format(sheet=file.part))
    for line in mapping.described(samples):
        feedback.pushInfo(f"  {line}")
    unused = [title for title in grid.columns if title not in mapping.used]
    if unused:
        feedback.pushInfo(tr("Columns that are not read: {columns}.").format(columns=", ".join(unused)))
    if file.others:
        feedback.pushInfo(tr("Sheets or layers that are not read: {names}.").format(names=", ".join(file.others)))
    _tell_oddities(grid, mapping, feedback)


def _said(reading: Reading, grid: Grid, mapping: Mapping) -> str:
    """The system that the list itself names, '' for none."""
    return reading.system if mapping.holds("x") or mapping.holds("coordinates") else grid.crs


def _move(reading: Reading, system: str, mover: Mover) -> None:
    from ..core.lists.records import BAD_POSITION

    moved = mover.move([record.point for record in reading.records], system or mover.target)
    for place, (record, point) in enumerate(zip(reading.records, moved, strict=True)):
        reading.records[place] = replace(record, point=point, quality=record.quality if point else "none")
        if record.point and not point:
            reading.tell(record, BAD_POSITION, tr("The coordinates lie outside the coordinate system."))


def _locate(reading: Reading, order: ListOrder, mover: Mover, feedback: QgsProcessingFeedback) -> list[Point]:
    """Give points to records without, where there are addresses to look them up; the corners of these addresses."""
    from ..core.lists.addresses import Address as Parts
    from ..core.lists.records import UNLOCATED

    addresses = _addresses(reading, order, mover, feedback)
    if addresses is None:
        return []
    for place, record in enumerate(reading.records):
        if record.point is None:
            parts = Parts(*(record.get(name) for name in ("street", "house_number", "postcode", "city")))
            located = addresses.locate(parts)
            reading.records[place] = replace(record, point=located.point, quality=located.quality)
            if located.point is None:
                reading.tell(record, UNLOCATED, located.reason)
    return addresses.corners() if order.addresses else []


def _addresses(
    reading: Reading, order: ListOrder, mover: Mover, feedback: QgsProcessingFeedback
) -> AddressPoints | None:
    from ..core.lists.addresses import street_key
    from .addresses import addresses_of_file, addresses_of_layer

    if order.addresses is not None:
        return addresses_of_layer(order.addresses, mover, feedback)
    if order.address_file is not None:
        streets = {street_key(record.get("street")) for record in reading.records if record.point is None}
        return addresses_of_file(order.address_file, streets - {""}, mover, feedback)
    return None


def _system_of(source: QgsProcessingFeatureSource | None) -> str:
    return source.sourceCrs().authid() if source is not None else ""
