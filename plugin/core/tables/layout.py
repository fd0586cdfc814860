"""How a table is built: its key column, wide or long, and the columns that say what a row is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..texts import tr
from . import vocabulary
from .cells import letter
from .grid import DATE, EMPTY, TEXT, Grid
from .keyless import why_no_key
from .keyrows import mended
from .keys import SURE, KeyColumn, candidates, chosen
from .parts import in_year, part_column
from .periods import Period, take_period
from .recipe import Recipe
from .recognition import LONG, WIDE, Option, Question
from .text import plain


@dataclass(frozen=True)
class Layout:
    """A table with its key column.

    ``keys`` are key and name of each row that has a key, also where a long table writes it in the first of several rows
    only. ``blocks`` are the periods that rows of their own say for the rows below them. ``guessed``: columns without
    a telling title had to be taken as dimensions to tell the rows apart. ``sparse``: columns that say period or
    dimension in the first of several rows only. ``levels``: columns that say of which level a row is, as Stadtbezirk.
    ``part``: the column with the number of month or quarter, where ``period`` has the years.
    """

    key: KeyColumn
    keys: Mapping[int, tuple[str, str]]
    kind: str = WIDE
    period: int | None = None
    dimensions: tuple[int, ...] = ()
    unique: bool = True
    guessed: bool = False
    blocks: Mapping[int, Period] = field(default_factory=dict)
    sparse: frozenset[int] = frozenset()
    levels: tuple[int, ...] = ()
    part: int | None = None

    def period_of(self, grid: Grid, row: int) -> Period | None:
        """The period of a row of a long table: of its own cell, or of the block that it belongs to."""
        if self.period is not None:
            period = grid.period(self.filled(grid, row, self.period), self.period, compact=True)
            return in_year(period, grid.text(row, self.part), self.title(self.part)) if period and self.part else period
        above = [place for place in self.blocks if place < row]
        return self.blocks[max(above)] if above else None

    def filled(self, grid: Grid, row: int, column: int) -> int:
        """The row that says what a column means in ``row``: itself, or one above where groups say it once."""
        if grid.filled[row, column] or column not in self.sparse:
            return row
        return next((above for above in range(row, self.key.header.body - 1, -1) if grid.filled[above, column]), row)

    def title(self, column: int) -> str:
        return self.key.header.title(column)


def find_layout(grid: Grid, recipe: Recipe) -> tuple[Layout | None, Question | None]:
    """The table of a sheet, or the question why none was found; both where two columns may hold the key."""
    if recipe.key:
        named = chosen(grid, recipe.key, recipe)
        return (_built(grid, named, recipe), None) if named else (None, why_no_key(grid, recipe, ()))
    layouts = _complete(_varied([_built(grid, candidate, recipe) for candidate in candidates(grid, recipe)]))
    fine = [layout for layout in layouts if layout.unique and not layout.guessed]
    fine = fine or [layout for layout in layouts if layout.unique]
    if any(layout.kind == LONG for layout in fine if layout.key.repeated()):
        fine = [layout for layout in fine if layout.key.repeated()]  # what never repeats numbers the rows
    if not fine:
        nearly = [layout for layout in layouts if _repeats_little(layout.key)]
        if nearly:
            return nearly[0], None
        return None, why_no_key(grid, recipe, [layout.key for layout in layouts if layout.key.repeated()])
    best = [layout for layout in fine if layout.key.plausible == fine[0].key.plausible]
    best = _without_copies(best)
    return best[0], (_two_keys(best, recipe) if len(best) > 1 else None)


def _repeats_little(key: KeyColumn) -> bool:
    """Whether few enough keys repeat for these to be mistakes: half of them under the title of a key."""
    count = len({text for text, _ in key.cells.values()})
    return len(key.repeated()) * (2 if key.plausible == SURE else 5) <= count


def _varied(layouts: Sequence[Layout]) -> list[Layout]:
    """Without columns that say the same in all rows, as the number of a statistic does, where others don't."""
    varied = [layout for layout in layouts if len({key for key, _ in layout.keys.values()}) > 1]
    return varied or list(layouts)


def _complete(layouts: Sequence[Layout]) -> list[Layout]:
    """Without columns that leave many rows without a key, as a district's number in the first row of its areas does."""

    def most(layout: Layout) -> int:
        return max(len(other.keys) for other in layouts if other.key.plausible >= layout.key.plausible)

    return [layout for layout in layouts if len(layout.keys) * 10 >= most(layout) * 7]


def _without_copies(layouts: Sequence[Layout]) -> list[Layout]:
    """Columns that hold the same keys row by row count once."""
    kept: list[Layout] = []
    for layout in layouts:
        keys = [key for key, _ in layout.keys.values()]
        if all(keys != [key for key, _ in other.keys.values()] for other in kept):
            kept.append(layout)
    return kept


def _two_keys(layouts: Sequence[Layout], recipe: Recipe) -> Question:
    names = {letter(layout.key.place): layout.key.title for layout in layouts}
    shown = [f"{column} '{title}'" if title else column for column, title in names.items()]
    return Question(
        "two_keys",
        tr("Several columns may hold the key of the areas: {columns}.").format(columns=", ".join(shown)),
        tr("Say which one it is, by its title or letter (KEY, or 'key' in the reading recipe)."),
        options=tuple(
            Option(tr("The key is in column {column}").format(column=text), replace(recipe, key=title or column))
            for text, (column, title) in zip(shown, names.items(), strict=True)
        ),
    )


def _built(grid: Grid, key: KeyColumn, recipe: Recipe) -> Layout:
    """The layout that goes with a key column."""
    key = mended(grid, key)
    period = _period_column(grid, key, recipe)
    keys = dict(key.cells) if period is None else _filled_down(grid, key, period)
    blocks = _blocks(grid, key) if period is None and recipe.layout != WIDE else {}
    keys = {row: cell for row, cell in keys.items() if row not in blocks}
    free = [column for column in range(grid.width) if column not in (key.place, period)]
    texts = [column for column in free if _is_text(grid, column, list(keys))]
    levels = [column for column in texts if vocabulary.are_levels({grid.text(row, column) for row in keys})]
    part = part_column(grid, key.header, keys, period)
    plain_layout = Layout(key, keys, blocks=blocks, levels=tuple(levels), part=part)
    if recipe.layout == WIDE:
        return replace(plain_layout, unique=_unique(grid, plain_layout))
    texts = [column for column in texts if column not in levels]
    named = [_named_column(key, wanted) for wanted in recipe.dimensions]
    dimensions = [column for column in named if column is not None]
    dimensions = dimensions or [column for column in texts if _is_dimension(grid, key, column, keys)]
    described = [column for column in texts if column not in dimensions and not _depends_on_key(grid, column, keys)]
    units = [column for column in described if vocabulary.is_unit_title(key.header.title(column))]
    while True:
        long = period is not None or bool(dimensions or blocks)
        said_once = _sparse(grid, list(keys), [*dimensions, *([] if period is None else [period])])
        layout = replace(
            plain_layout, kind=LONG if long else WIDE, period=period, dimensions=tuple(dimensions), sparse=said_once
        )
        layout = replace(layout, unique=_unique(grid, layout))
        if layout.unique or not described or not (long or units):
            return layout
        plain_layout = replace(plain_layout, guessed=plain_layout.guessed or not units)
        dimensions.append(units.pop(0) if units else described[0])
        described.remove(dimensions[-1])


def _is_dimension(grid: Grid, key: KeyColumn, column: int, keys: Mapping[int, tuple[str, str]]) -> bool:
    """Whether a column says by its title what the rows count, and is no name: the same wherever the key is the same."""
    if not vocabulary.is_dimension_title(key.header.title(column)):
        return False
    return not _depends_on_key(grid, column, keys) or len({grid.text(row, column) for row in keys}) == 1


def _sparse(grid: Grid, rows: Sequence[int], columns: Sequence[int]) -> frozenset[int]:
    """The columns that are empty in many rows, but not in the first one."""
    return frozenset(
        column
        for column in columns
        if rows and grid.filled[rows[0], column] and grid.filled[rows, column].sum() * 3 < len(rows) * 2
    )


def _blocks(grid: Grid, key: KeyColumn) -> dict[int, Period]:
    """Rows below the header that hold nothing but a period, which then holds for the rows below; none where the
    columns have periods of their own.
    """
    if any(take_period(part).period for column in key.numeric_columns for part in key.header.parts[column]):
        return {}
    last = max(key.cells)
    found = {}
    for row in range(key.header.body, last):
        columns = grid.cells(row)
        if len(columns) == 1 and (period := grid.period(row, columns[0])):
            found[row] = period
    return found


def _named_column(key: KeyColumn, wanted: str) -> int | None:
    """The column with a title, or a letter, that somebody named."""
    titles = [plain(key.header.title(column)) for column in range(len(key.header.parts))]
    if plain(wanted) in titles:
        return titles.index(plain(wanted))
    letters = [letter(column) for column in range(len(titles))]
    return letters.index(wanted.upper()) if wanted.upper() in letters else None


def _period_column(grid: Grid, key: KeyColumn, recipe: Recipe) -> int | None:
    """The column with the rows' periods: by its title, or by dates and years that repeat as the keys do."""
    if recipe.layout == WIDE:
        return None
    if recipe.period:
        return _named_column(key, recipe.period)
    rows = np.array([row for row in key.cells if row >= key.first])
    repeated = not key.unique
    for column in range(grid.width):
        titled = vocabulary.is_period_title(key.header.title(column))
        if column == key.place:
            continue
        cells = rows[grid.filled[rows, column]].tolist()
        if not cells or not (titled or repeated or grid.kinds[cells[0], column] in (TEXT, DATE)):
            continue
        periods = [grid.period(row, column, compact=titled) for row in cells]
        if sum(period is None for period in periods) * 10 > len(periods):
            continue
        days = not key.header.title(column) and all(period is None or period.day for period in periods)
        if titled or days or (repeated and len(set(periods)) * 2 <= len(periods) and _looks_dated(grid, column, cells)):
            return column
    return None


def _looks_dated(grid: Grid, column: int, rows: Sequence[int]) -> bool:
    """Dates, or a run of years without a title that says otherwise."""
    if all(grid.kinds[row, column] == DATE for row in rows):
        return True
    years = [period.year for row in rows if (period := grid.period(int(row), column))]
    return min(years) >= 1980 and max(years) <= 2060


def _filled_down(grid: Grid, key: KeyColumn, period: int) -> dict[int, tuple[str, str]]:
    """Keys by row; a row with a period and numbers but no label of its own belongs to the key above it."""
    names = [
        column
        for column in range(grid.width)
        if _is_text(grid, column, list(key.cells)) and _depends_on_key(grid, column, key.cells)
    ]
    keys: dict[int, tuple[str, str]] = {}
    above = None
    for row in range(key.first, grid.height):
        if row in key.cells:
            above = row
        elif grid.blank(row):
            continue
        elif above is None or grid.filled[row, key.place] or not _continues(grid, row, above, period, names):
            above = None
            continue
        if above is not None:
            keys[row] = key.cells[above]
    return keys


def _continues(grid: Grid, row: int, above: int, period: int, names: Sequence[int]) -> bool:
    """Whether a row without a key says nothing else about its area than the row with the key above it."""
    named = any(grid.filled[row, name] and grid.text(row, name) != grid.text(above, name) for name in names)
    return not named and grid.period(row, period, compact=True) is not None and bool(grid.values_in_row[row])


def _is_text(grid: Grid, column: int, rows: Sequence[int]) -> bool:
    kinds = grid.kinds[rows, column]
    return bool((kinds == TEXT).sum() * 2 > max(1, (kinds != EMPTY).sum()))


def _depends_on_key(grid: Grid, column: int, keys: Mapping[int, tuple[str, str]]) -> bool:
    """Whether the column says the same wherever the key is the same, as names do."""
    seen: dict[str, str] = {}
    return all(seen.setdefault(key, text := grid.text(row, column)) == text for row, (key, _) in keys.items())


def _unique(grid: Grid, layout: Layout) -> bool:
    """Whether no two rows of areas have key, period and dimensions in common; rows of totals are not looked at."""
    said: Counter[tuple[str, Period | None, tuple[str, ...]]] = Counter()
    for row, (key, _) in layout.keys.items():
        if any(vocabulary.fits(plain(text), _TOTALS) for text in grid.texts(row)):
            continue
        told = (*layout.dimensions, *layout.levels)
        dimensions = (grid.text(layout.filled(grid, row, column), column) for column in told)
        said[key, layout.period_of(grid, row), tuple(dimensions)] += 1
    return not said or max(said.values()) == 1


_TOTALS = (*vocabulary.CITY_WORDS, *vocabulary.SUBTOTAL_WORDS, *vocabulary.UNASSIGNED_WORDS)
