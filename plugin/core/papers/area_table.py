"""The table of a district's areas: a row for each, then the district and the city."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from ..charts.grid import ClassGrid
from ..charts.palettes import class_colours
from ..charts.svg import text_width, wrapped
from ..disclosure.rule import WITHHELD
from ..texts import tr
from .city import Area, City, District, Indicator
from .fitting import POINT, SAFE
from .page import Column, Table
from .pairs import Rated, rated
from .style import Style

NAME = "areas"
_NONE = "–"
_HEAD, _CELL = 6.5 * POINT, 6.7 * POINT  # mm
_PADDING = 2.2  # of a column, mm
_MOST_HEAD_LINES = 4
_LEAST_NAME, _MOST_NAME = 26.0, 40.0  # mm
_INDEX_DECIMALS = 2


@dataclass(frozen=True)
class AreaTable:
    """The table of a district for a place ``width`` mm wide. ``changes`` says what is new by area (empty: no column).

    Its columns are the same for all districts of a city.
    """

    city: City
    district: District
    style: Style
    changes: Mapping[str, str]
    width: float

    @cached_property
    def table(self) -> Table:
        """Areas in the order of their names; in bold the district, and the city where its values are known."""
        rows = [self._area(area) for area in self.district.areas]
        sums = [self._sum(self.district)]
        if self.has_city_value:
            sums.append(self._sum(self.city))
        strong = frozenset(range(len(rows), len(rows) + len(sums)))
        return Table(NAME, tuple(self._columns()), (*rows, *sums), self._colours(), strong)

    @property
    def has_city_value(self) -> bool:
        return any(value is not None for value in self.city.values.values())

    @property
    def key(self) -> str:
        """What numbers in the heads and in parentheses stand for; '' where the heads say it all."""
        language = self.style.words.language
        parts = []
        if not self._titled:
            parts = [f"{number} {pair.main.title}" for number, pair in enumerate(self._indicators, 1)]
        if any(pair.rate and pair.change for pair in self._indicators):
            parts.append(tr("(±) change in percentage points", language))
        return ", ".join(parts) + "." if parts else ""

    def numbered(self, item: Indicator) -> str:
        """The title of an indicator, with its number where the heads have numbers."""
        numbers = {pair.main: number for number, pair in enumerate(self._indicators, 1)}
        return item.title if self._titled or item not in numbers else f"{numbers[item]} {item.title}"

    @cached_property
    def _indicators(self) -> list[Rated]:
        return rated(self.city.indicators)

    @cached_property
    def _indexed(self) -> tuple[bool, bool]:
        """Whether the city tells the status index and the dynamics index; a public layer may withhold them."""
        areas = self.city.areas
        return (
            any(area.status_index is not None for area in areas), any(area.dynamics_index is not None for area in areas)
        )  # fmt: skip

    @cached_property
    def _fixed(self) -> list[Column]:
        """Population, indices, class and change; the shares of all columns are millimetres."""
        language = self.style.words.language
        heads = [tr("Population", language)]
        heads += [tr("Index: status", language)] if self._indexed[0] else []
        heads += [tr("Index: dynamics", language)] if self._indexed[1] else []
        columns = [Column(head, self._wide(head), "right") for head in heads]
        texts = tr("Class", language), [tr("no class", language)]
        columns.append(Column(texts[0], self._whole(*texts), "centre"))
        if not self.changes:
            return columns
        texts = tr("Since the last edition", language), [*self.changes.values()]
        return [*columns, Column(texts[0], self._whole(*texts), wraps=True)]

    @cached_property
    def _each(self) -> float:
        """The room for an indicator when names take the least."""
        free = self.width - _LEAST_NAME - sum(column.share for column in self._fixed)
        return free / max(len(self._indicators), 1)

    @cached_property
    def _titled(self) -> bool:
        """Whether the indicators' titles fit the heads; otherwise they are numbered."""
        room = self._each - _PADDING
        heads = [wrapped(self._head(pair, pair.main.title), _HEAD, room, bold=True) for pair in self._indicators]
        widest = max((text_width(line, _HEAD, bold=True) for lines in heads for line in lines), default=0)
        return widest <= room and max(map(len, heads), default=0) <= _MOST_HEAD_LINES

    def _columns(self) -> Iterator[Column]:
        made = []
        for number, pair in enumerate(self._indicators, 1):
            head = self._head(pair, pair.main.title if self._titled else str(number))
            widest = max(text_width(cell, _CELL, bold=True) for cell in self._cells_of(pair)) + _PADDING
            wanted = max(widest, (1.4 if self._titled else 1.0) * self._wide(head))
            made.append(Column(head, min(wanted, self._each), "right", wraps=widest > self._each))
        rest = self.width - sum(column.share for column in (*made, *self._fixed))
        names = max(_LEAST_NAME, min(rest, _MOST_NAME))
        stretched = (rest - names) / max(len(made), 1)
        yield Column(self.style.words.areas.one, names, wraps=True)
        yield self._fixed[0]
        for column in made:
            yield Column(column.title, column.share + stretched, column.align, column.wraps)
        yield from self._fixed[1:]

    def _cells_of(self, pair: Rated) -> Iterator[str]:
        """What the whole city has in a column, in the rows of all districts."""
        rows: tuple[Area | District | City, ...] = (*self.city.areas, *self.city.districts, self.city)
        for shown in rows:
            yield self._value(pair, shown)

    def _head(self, pair: Rated, title: str) -> str:
        language = self.style.words.language
        unit = tr("percentage points", language) if pair.main.change else pair.main.unit
        head = tr("{indicator} in {unit}", language).format(indicator=title, unit=unit) if unit else title
        return f"{head} (±)" if pair.rate and pair.change else head

    def _wide(self, head: str) -> float:
        """The width of a column for the longest word of its head."""
        return max(text_width(word, _HEAD, bold=True) for word in head.split()) + _PADDING

    def _whole(self, head: str, cells: Iterable[str]) -> float:
        """The width of a column in which no cell wraps."""
        return max(self._wide(head), *(text_width(cell, _CELL) / SAFE + _PADDING for cell in cells))

    def _area(self, area: Area) -> tuple[str, ...]:
        words = self.style.words
        classed = ClassGrid(self.city.profile).code(area.status, area.dynamics) or tr("no class", words.language)
        shown = zip((area.status_index, area.dynamics_index), self._indexed, strict=True)
        indices = [words.signed(value, _INDEX_DECIMALS) for value, known in shown if known]
        values = [self._value(pair, area) for pair in self._indicators]
        changed = [self.changes.get(area.key, "")] if self.changes else []
        return (area.name, words.number(area.population), *values, *indices, classed, *changed)

    def _sum(self, shown: District | City) -> tuple[str, ...]:
        language = self.style.words.language
        name = tr("City value", language) if isinstance(shown, City) else shown.name
        values = [self._value(pair, shown) for pair in self._indicators]
        return (name, self.style.words.number(shown.population), *values, *[""] * (len(self._fixed) - 1))

    def _value(self, pair: Rated, shown: Area | District | City) -> str:
        """``31,0 (+2,1)``: the rate with its change; a sign alone where both have none."""
        said = [self._number(item, shown) for item in pair if item]
        if len(said) == 1 or (said[0] == said[1] and said[0] in (WITHHELD, _NONE)):
            return said[0]
        return f"{said[0]} ({said[1]})"

    def _number(self, item: Indicator, shown: Area | District | City) -> str:
        words, value = self.style.words, shown.values.get(item.field)
        if value is None:
            return WITHHELD if shown.signs.get(item.field) == WITHHELD else _NONE
        return words.signed(value, item.decimals) if item.change else words.number(value, item.decimals)

    def _colours(self) -> Mapping[tuple[int, int], str]:
        """The colour of its class under each area's class; none in grey, where colours say nothing."""
        if self.style.palette == "grey":
            return {}
        at = 2 + len(self._indicators) + sum(self._indexed)
        return {
            (row, at): class_colour(self.city, area, self.style.palette)
            for row, area in enumerate(self.district.areas)
            if area.status is not None
        }


def class_colour(city: City, area: Area, palette: str) -> str:
    """The colour of an area's class; the area has a status."""
    grid = ClassGrid(city.profile)
    row = [item.code for item in grid.status].index(area.status or 0)
    dynamics = [item.code for item in grid.dynamics]
    if area.dynamics is None:
        return class_colours(palette, len(grid.status), 1)[row][0]
    return class_colours(palette, len(grid.status), len(dynamics))[row][dynamics.index(area.dynamics)]
