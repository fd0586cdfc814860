"""The institutions of a register as a list in which people search."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from ..matching.text import fold
from ..register.as_of import PRIVATE_HOME, WITHHELD, Row, is_valid, withhold_address
from ..register.categories import unpacked
from ..register.changes import CONFIRMED_YEARS, years_before
from ..register.wording import address_line
from .search_text import found, haystacks, words_of

Point = tuple[float, float]
Box = tuple[float, float, float, float]  # x min, y min, x max, y max
Place = Literal["", "without", "protected"]
NO_AREA = ""  # stands for all that lies in none
_SEARCHED = ("name", "kind", "street", "house_number", "postcode", "city", "provider", "email", "website")


@dataclass(frozen=True, slots=True)
class Item:
    """An institution in the list. ``point`` (in the register's CRS) and ``address`` are withheld as they have to be.

    ``closed``: its last day lies before the day of the list. ``unplaced``: it should have a point, but has none.
    """

    institution_id: str
    name: str
    category: str
    categories: frozenset[str]
    address: str
    point: Point | None
    valid: bool
    closed: bool
    confirmed_on: str
    is_public: bool
    protected: bool
    unplaced: bool
    haystack: str


@dataclass(frozen=True)
class Filter:
    """What is shown. What is empty sets no limit; several limits hold together.

    ``areas``: names, NO_AREA among them for what lies in none. ``box`` is in the register's CRS. ``valid``: only what
    is there at the directory's day. ``place``: without a point, or with a protected address. ``unconfirmed``:
    confirmed by nobody for CONFIRMED_YEARS.
    """

    text: str = ""
    categories: frozenset[str] = frozenset()
    areas: frozenset[str] = frozenset()
    box: Box | None = None
    valid: bool = True
    unconfirmed: bool = False
    place: Place = ""
    release: Literal["", "public", "internal"] = ""


class Directory:
    """The institutions by name, as they are at ``day``.

    ``rows``: of the table of institutions, with the name of the ``provider``; ``titles``: names of categories by key.
    """

    def __init__(self, rows: Iterable[Row], titles: Mapping[str, str], day: date) -> None:
        shown = [shown_row(row) for row in rows]
        texts = [" ".join(str(row[name]) for name in _SEARCHED if row.get(name)) for row in shown]
        texts = [f"{text} {titles.get(row['category'], '')}" for text, row in zip(texts, shown, strict=True)]
        hay = haystacks(texts, [str(row.get("phone") or "") for row in shown])
        items = [_item(row, text, day) for row, text in zip(shown, hay, strict=True)]
        order = dict(zip((item.institution_id for item in items), fold([item.name for item in items]), strict=True))
        self.day = day
        self.items: Sequence[Item] = sorted(items, key=lambda item: (order[item.institution_id], item.institution_id))
        self.by_id: Mapping[str, Item] = {item.institution_id: item for item in self.items}
        self.valid_count = sum(item.valid for item in items)

    def filtered(self, wanted: Filter, areas: Mapping[str, str] | None = None) -> list[Item]:
        """The items that a filter shows, by name. ``areas``: the area of each institution that lies in one, by id."""
        items: Iterable[Item] = self.items
        if wanted.valid:
            items = [item for item in items if item.valid]
        if wanted.categories:
            items = [item for item in items if item.categories & wanted.categories]
        if wanted.areas:
            names = areas or {}
            items = [item for item in items if names.get(item.institution_id, NO_AREA) in wanted.areas]
        if wanted.box:
            left, bottom, right, top = wanted.box
            items = [
                item
                for item in items
                if item.point and left <= item.point[0] <= right and bottom <= item.point[1] <= top
            ]
        words = words_of(wanted.text)
        return [item for item in self._by_state(items, wanted) if found(words, item.haystack)]

    def _by_state(self, items: Iterable[Item], wanted: Filter) -> Iterable[Item]:
        if wanted.unconfirmed:
            limit = years_before(self.day, CONFIRMED_YEARS).isoformat()
            items = [item for item in items if item.confirmed_on < limit]
        if wanted.place:
            items = [item for item in items if (item.protected if wanted.place == "protected" else item.unplaced)]
        if wanted.release:
            items = [item for item in items if item.is_public == (wanted.release == "public")]
        return items


def near(items: Iterable[Item], point: Point, tolerance: float) -> list[str]:
    """The ids of the items within a distance (metres) of a point, nearest first."""
    found_at = [(math.dist(item.point, point), item.institution_id) for item in items if item.point]
    return [key for distance, key in sorted(found_at) if distance <= tolerance]


def next_of(keys: Sequence[str], current: str) -> str:
    """The key after the current one, in a circle: whoever clicks again at the same place means the next one."""
    return keys[(keys.index(current) + 1) % len(keys)] if current in keys else keys[0]


def shown_row(row: Row) -> dict[str, Any]:
    """A row of institutions without what may not be shown: protected and private addresses."""
    shown = dict(row)
    if row["location_kind"] == "protected":
        withhold_address(shown, WITHHELD)
    elif row["address_is_private"]:
        withhold_address(shown, PRIVATE_HOME)
    return shown


def _item(row: Row, haystack: str, day: date) -> Item:
    """``row``: without what may not be shown."""
    point = None if row["x"] is None else (float(row["x"]), float(row["y"]))
    protected = row["location_kind"] == "protected"
    return Item(
        str(row["institution_id"]),
        str(row["name"]),
        str(row["category"]),
        frozenset({str(row["category"]), *unpacked(row["further_categories"])}),
        address_line(row),
        point,
        is_valid(row, day),
        bool(row["valid_until"]) and str(row["valid_until"]) < day.isoformat(),
        str(row["confirmed_on"] or ""),
        row["release"] == "public",
        protected,
        point is None and row["location_kind"] == "site" and not row["address_is_private"],
        haystack,
    )
