"""How many institutions there are of each category in each area."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..register.categories import Category
from ..texts import tr
from .directory import NO_AREA, Item


@dataclass(frozen=True)
class CountTable:
    """Titles of rows and columns, and the numbers; the last row and column are the sums."""

    rows: Sequence[str]
    columns: Sequence[str]
    numbers: Sequence[Sequence[int]]

    @property
    def text(self) -> str:
        """The table for the clipboard: what spreadsheets take, with tabs between the cells."""
        head = "\t".join(["", *self.columns])
        return "\n".join(
            [head, *("\t".join([title, *map(str, row)]) for title, row in zip(self.rows, self.numbers, strict=True))]
        )


def count_table(
    items: Iterable[Item], categories: Sequence[Category], areas: Mapping[str, str], names: Iterable[str]
) -> CountTable:
    """Numbers by main category, in the city's order, and area. Every category and area that occurs is in it.

    ``areas``: the area of each institution that lies in one, by id; ``names``: of all areas, which are all columns.
    """
    cells = Counter((item.category, areas.get(item.institution_id, NO_AREA)) for item in items)
    titles = {entry.category: entry.name for entry in categories}
    present = {category for category, _ in cells}
    keys = [key for key in titles if key in present] + sorted(present - set(titles))
    columns: list[str] = sorted(set(names) - {NO_AREA}, key=natural)
    if not columns or any(area == NO_AREA for _, area in cells):
        columns.append(NO_AREA)
    numbers = [[cells[key, column] for column in columns] for key in keys]
    numbers.append([sum(column) for column in zip(*numbers, strict=True)] if numbers else [0] * len(columns))
    has_areas = columns != [NO_AREA]
    outside = [tr("in no area") if column == NO_AREA else column for column in columns] if has_areas else []
    return CountTable(
        [*(titles.get(key, key) for key in keys), tr("Sum")],
        [*outside, tr("Sum")],
        [[*(row if has_areas else ()), sum(row)] for row in numbers],
    )


def natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """A key that sorts 2 before 10, and whatever is not a number by its letters."""
    parts = re.findall(r"\d+|\D+", text.casefold())
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts)
