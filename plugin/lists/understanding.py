"""What a list means before its rows are read: its columns, its day, and what the register knows of its source."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.errors import PlanningError
from ..core.lists.grid import Grid, Point
from ..core.lists.mapping import EARLIER, Mapping, read_mapping
from ..core.lists.naming import date_of
from ..core.texts import tr

if TYPE_CHECKING:
    from ..store.address import Address
    from .files import ListFile

_NAMED = '{"name": "…"}'


@dataclass(frozen=True)
class Known:
    """What a register knows: the source's last list, its system, and the corners of the box around its points."""

    last: dict[str, Any] = field(default_factory=dict)
    system: str = ""
    corners: Sequence[Point] = ()


def known_of(address: Address | None, source: str) -> Known:
    """What a register knows of a source; nothing without a register."""
    if address is None:
        return Known()
    from ..store.register import open_register

    with open_register(address) as register:
        lists = register.rows("source_lists", {"source": source})
        places = [(row["x"], row["y"]) for row in register.rows("institutions") if row["x"] is not None]
        system = register.crs
    xs, ys = zip(*places, strict=True) if places else ((), ())
    corners = [(min(xs), min(ys)), (max(xs), max(ys))] if places else []
    last = max(lists, key=lambda row: row["imported_on"] or "", default={})
    return Known(last, system, corners)


def unpacked(file: ListFile) -> tuple[Grid, str]:
    """The list of a file with the tags of OpenStreetMap unpacked, and the licence that follows from its origin."""
    from ..core.lists import osm

    if osm.is_osm(file.grid):
        return osm.with_tags(file.grid, file.part), osm.LICENCE
    return file.grid, ""


def mapping_of(grid: Grid, given: Mapping, known: Known) -> tuple[Mapping, list[str]]:
    """What the columns mean: as given, else as in the source's last list, else as guessed; and the columns of that
    last list that are gone."""
    from ..core.lists import osm
    from ..core.lists.guess import guess_mapping

    gone: list[str] = []
    if stored := known.last.get("mapping"):
        stored = json.loads(stored) if isinstance(stored, str) else stored
        earlier, gone = read_mapping(stored, EARLIER).only(grid.columns)
        given = given.over(earlier)
    return guess_mapping(grid, given.over(osm.osm_mapping(grid))), gone


def columns_gone(gone: Sequence[str]) -> str:
    return tr("The last list of this source had columns that are gone: {columns}.").format(columns=", ".join(gone))


def name_missing(grid: Grid, mapping: Mapping) -> PlanningError | None:
    """Why a list cannot be read whose institutions have no names; None if they have."""
    from ..core.lists import vocabulary

    if mapping.holds("name"):
        return None
    titles = vocabulary.columns()["name"]
    meant = (title for title in grid.columns if vocabulary.compact(title) in titles)
    if empty := next((title for title in meant if not any(grid.column(title))), ""):
        return PlanningError(
            tr("The column '{column}' of the names is empty.").format(column=empty),
            tr("Ask the sender for the list again, or name another column: {example}").format(example=_NAMED),
        )
    return PlanningError(
        tr("No column with the names of the institutions was found. The list has: {existing}.").format(
            existing=", ".join(map(quoted, grid.columns))
        ),
        tr("Name it in the mapping: {example}").format(example=_NAMED),
    )


def quoted(name: str) -> str:
    """A name in the quotation marks of the language."""
    return tr("'{name}'").format(name=name)


def day_of(path: Path) -> str:
    """The day that a list is of, by its file's name and the day it was changed on."""
    changed = datetime.fromtimestamp(path.stat().st_mtime, UTC).date()
    return date_of(path.stem, changed).isoformat()


def kind_of_key(grid: Grid, mapping: Mapping, known: Known) -> str:
    """Whether the list's ids are kept from year to year: stable or row."""
    from ..core.lists.guess import key_kind

    same_key = mapping.found.get("poi_id") == EARLIER
    return str((same_key and known.last.get("key_kind")) or key_kind(mapping, grid.columns))
