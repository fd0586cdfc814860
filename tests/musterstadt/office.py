"""What the Statistikstelle puts into its tables: what it withholds, with which signs, and what each cell means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import pandas as pd

from .people import QUARTER, TITLES, YEARS, City
from .places import SOZIALRAEUME

TRUTH = ("file", "sheet", "key", "name", "role", "title", "period", "value", "sign", "count")
Shown = int | float | str | None


class Area(NamedTuple):
    """A row of a table; ``role`` is area, unassigned, city or subtotal, ``ids`` are of the areas that it sums."""

    key: str
    name: str
    role: str
    ids: tuple[str, ...]


@dataclass(frozen=True)
class Entry:
    """A cell: the count or rate behind it, what stands there, what that means.

    ``value`` is what a reader must find (None: withheld), ``sign`` the word why that is no plain value ('': it is one).
    """

    count: float
    shown: Shown
    value: float | None
    sign: str = ""

    def flagged(self, word: str, pattern: str) -> Entry:
        """A plain value with a flag, shown in this pattern; other entries as they are."""
        return self if self.sign else replace(self, shown=pattern.format(self.shown), sign=word)


@dataclass(frozen=True)
class Table:
    """A sheet of a file: of which level its rows are, and which signs it has for nothing and for what is withheld."""

    file: str
    sheet: str = ""
    level: str = "sq_2024"
    zero: Shown = "-"
    hidden: Shown = "*"


@dataclass
class Office:
    """The Statistikstelle of a city; ``truth`` has one row for each cell that it wrote."""

    city: City
    truth: list[tuple[object, ...]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.sums = {level: self.city.sums(level) for level in ("sq_2024", "sq_2022", "amb")}
        self.withheld = frozenset(withheld(self.sums["sq_2024"]))

    def areas(self, level: str) -> list[Area]:
        """A level's areas in the order of their ids."""
        names = self.city.district_names if level == "amb" else {key: one.name for key, one in QUARTER.items()}
        return [Area(key, names[key], "area", (key,)) for key in self.sums[level].index if key]

    def unassigned(self, key: str = "") -> Area:
        return Area(key, "nicht zuordenbar", "unassigned", ("",))

    def total(self, level: str, name: str, key: str = "") -> Area:
        return Area(key, name, "city", tuple(self.sums[level].index))

    def count(self, table: Table, area: Area, name: str, year: int) -> int:
        return int(self.sums[table.level].loc[list(area.ids)][name, year].sum())

    def entry(self, table: Table, area: Area, name: str, year: int) -> Entry:
        """How a table shows a count where nothing else is said of it."""
        count = self.count(table, area, name, year)
        if (name, year, self.quarter(table, area)) in self.withheld:
            return Entry(count, table.hidden, None, "suppressed" if table.hidden else "missing")
        if count == 0:
            return Entry(count, table.zero, 0, "zero" if table.zero else "")
        return Entry(count, count, count)

    def quarter(self, table: Table, area: Area) -> str | None:
        """The one quarter that an area is or lies in, '' for nowhere; None for sums and districts across."""
        if len(area.ids) > 1:
            return None
        if table.level != "amb":
            return area.ids[0]
        quarters = self.city.blocks.loc[self.city.blocks["amb"] == area.ids[0], "sq_2024"].unique()
        return str(quarters[0]) if len(quarters) == 1 else None

    def write(self, table: Table, area: Area, title: str, period: int | str, entry: Entry) -> Shown:
        """What to put into the cell; all there is to know of it is noted down."""
        where = (table.file, table.sheet, area.key, area.name, area.role, title, str(period))
        self.truth.append((*where, entry.value, entry.sign, entry.count))
        return entry.shown

    def plain(self, table: Table, area: Area, name: str, year: int) -> Shown:
        """What to put into a cell that holds a count, and nothing else to say of it."""
        return self.write(table, area, TITLES[name], year, self.entry(table, area, name, year))


def withheld(sums: pd.DataFrame) -> Iterator[tuple[str, int, str]]:
    """Counts that are not given out: (count, year, id of the quarter of 2024).

    Until 2021 the offices that own these data withheld 1 and 2; the provisional data of 2024 lack the children's
    again. The smallest count of three or more goes with them, so that no sum tells what is missing.
    """
    for name, years in (
        ("arbeitslos", YEARS[:2]),
        ("grundsicherung", YEARS[:2]),
        ("sgb2_kinder", (*YEARS[:2], YEARS[-1])),
    ):
        for year in years:
            counts = sums[name, year]
            small = counts.index[counts.isin([1, 2])]
            if len(small):
                yield from ((name, year, key) for key in [*small, counts[counts > 2].idxmin()])


def sozialraeume(areas: list[Area]) -> Iterator[tuple[str, list[Area], Area]]:
    """The quarters by Sozialraum: its name, its quarters, and the row of their sum."""
    for key, name in SOZIALRAEUME.items():
        inside = [area for area in areas if QUARTER[area.key].sozialraum == key]
        ids = tuple(area.key for area in inside)
        yield name, inside, Area("", f"Sozialraum {name} zusammen", "subtotal", ids)
