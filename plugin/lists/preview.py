"""A list before it is read: what its columns mean, and what would come of its first rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingFeedback

from ..core.errors import PlanningError
from ..core.lists.grid import Grid
from ..core.lists.mapping import Mapping
from ..core.lists.naming import source_of
from ..core.texts import tr
from .files import ListFile, file_hash, open_list
from .reading import ListOrder
from .understanding import Known, columns_gone, day_of, kind_of_key, known_of, mapping_of, name_missing, unpacked

if TYPE_CHECKING:
    from ..core.lists.records import Problem, Record
    from ..store.address import Address

ROWS = 2000  # that are read for a preview: reading all of a long list at each change would be felt
SAMPLES = 3


@dataclass(frozen=True)
class Preview:
    """What a mapping makes of the first rows. ``refusal``: why the list cannot be read that way, '' if it can.
    ``rows``: how many rows were read for it, ``records`` and ``problems`` what came of them."""

    mapping: Mapping
    key_kind: str
    rows: int
    records: Sequence[Record] = ()
    problems: Sequence[Problem] = ()
    refusal: str = ""


@dataclass(frozen=True)
class OpenedList:
    """A list in memory, to be previewed with one mapping after the other. ``order`` is what was asked for, with source,
    date and licence as they are found where nothing was said; ``remarks`` are sentences."""

    order: ListOrder
    file: ListFile
    grid: Grid
    known: Known
    remarks: Sequence[str] = ()

    def preview(self, given: Mapping, category: str = "") -> Preview:
        """What would be read; ``given`` is what the user says of the columns, ``category`` that of rows without."""
        from ..core.lists.fold import fold
        from ..core.lists.records import read_records

        mapping, _ = mapping_of(self.grid, given, self.known)
        kind, grid = kind_of_key(self.grid, mapping, self.known), self._first()
        if refusal := name_missing(self.grid, mapping):
            return Preview(mapping, kind, 0, refusal=refusal.message)
        reading = read_records(grid, mapping, category)
        fold(reading, keyed=mapping.holds("poi_id"))
        problems = sorted(reading.problems, key=lambda problem: problem.row)
        return Preview(mapping, kind, len(grid.rows), reading.records, problems)

    def samples(self, titles: Sequence[str]) -> list[str]:
        """The first different values of a field's columns."""
        found: list[str] = []
        for cell in (cell for title in titles for cell in self.grid.column(title)):
            if cell and cell not in found:
                found.append(cell)
            if len(found) == SAMPLES:
                break
        return found

    def check_unchanged(self) -> None:
        """Refuse a list whose file is gone, or has another content than when it was opened."""
        if file_hash(self.order.path) != self.file.hash:
            raise PlanningError(
                tr("List '{file}' was changed after it was chosen.").format(file=self.order.path.name),
                tr("Choose it again, so that you see what is read."),
            )

    def _first(self) -> Grid:
        if len(self.grid.rows) <= ROWS:
            return self.grid
        points = self.grid.points and self.grid.points[:ROWS]
        return replace(self.grid, rows=self.grid.rows[:ROWS], numbers=self.grid.numbers[:ROWS], points=points)


def open_preview(order: ListOrder) -> OpenedList:
    """Open a list. PlanningError where it cannot be read, or where ``order`` names no part of several."""
    file = open_list(order.path, order.part, order.mapping.used, QgsProcessingFeedback(False))
    source = order.source or source_of(order.path.stem)
    known = known_of(order.register, source)
    grid, licence = unpacked(file)
    order = replace(
        order,
        source=source,
        source_date=order.source_date or day_of(order.path),
        licence=order.licence or known.last.get("licence") or licence,
    )
    _, gone = mapping_of(grid, Mapping(), known)
    return OpenedList(order, file, grid, known, [columns_gone(gone)] if gone else [])


def earlier_lists(address: Address) -> dict[str, dict[str, Any]]:
    """The last list of each source that a register knows, as in its table source_lists, the newest first."""
    from ..store.register import open_register

    with open_register(address) as register:
        rows = register.rows("source_lists")
    rows.sort(key=lambda row: row["imported_on"] or "")
    return dict(reversed({row["source"]: row for row in rows}.items()))
