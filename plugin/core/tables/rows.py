"""What each row below the header is: area, city, not assigned, subtotal, heading, note."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from . import vocabulary
from .columns import Seen, has_numbers
from .periods import Period, take_period
from .recipe import Recipe
from .recognition import DIMENSION, HEADER, HEADING, KEY, NAME, NOTE, VALUE, Column, Row
from .text import plain, without_marks
from .titles import Meaning, read_title
from .vocabulary import AREA, CITY, STATISTIC, SUBTOTAL, UNASSIGNED

OPEN = "open"  # a row with numbers that is not understood yet
PERHAPS = "perhaps"  # the city by its words, or else a district's sum


def find_rows(seen: Seen, columns: Sequence[Column]) -> list[Row]:
    """All rows from the first below the header to the last of the sheet, blank ones left out.

    Roles beside those of the vocabulary: ``open`` and ``perhaps``, which totals.py decides, and headings and notes.
    """
    grid, layout = seen.grid, seen.layout
    values = [column for column in columns if column.role == VALUE]
    last = max((row for row in range(grid.height) if has_numbers(grid, row, values)), default=-1)
    header_texts = {tuple(grid.texts(row)) for row in layout.key.header.rows}
    reader = _RowReader(seen, columns)
    rows = []
    for place in range(layout.key.header.body, grid.height):
        if grid.blank(place):
            continue
        if grid.is_numbering(place) and place not in layout.keys:
            rows.append(Row(place, HEADER, label=_all_texts(seen, place)))
        elif place in layout.keys and not _is_no_area(seen, place, last, values):
            rows.append(reader.keyed(place))
        elif has_numbers(grid, place, values):
            repeated = _is_repeated_header(seen, place, header_texts, values)
            rows.append(Row(place, HEADER, label=_all_texts(seen, place)) if repeated else reader.unkeyed(place))
        else:
            header = tuple(grid.texts(place)) in header_texts
            role = HEADER if header else HEADING if place < last else NOTE
            rows.append(Row(place, role, label=_all_texts(seen, place)))
    return _mostly_areas(rows, reader.told)


def _all_texts(seen: Seen, place: int) -> str:
    return " ".join(seen.grid.text(place, column) for column in seen.grid.cells(place))


def _is_no_area(seen: Seen, place: int, last: int, values: Sequence[Column]) -> bool:
    """Whether a row without numbers only looks as if it had a key.

    A heading has a key of another length than the areas, or one that theirs begin with: "1 Innenstadt" over 101 and
    102. A note stands below the last numbers: "1 Ohne Zweitwohnsitze", or the number of the page.
    """
    grid, keys = seen.grid, seen.layout.keys
    if has_numbers(grid, place, values):
        return False
    key = keys[place][0]
    others = [keys[row][0] for row in seen.rows]
    if all(len(other) != len(key) for other in others) or any(
        other != key and other.startswith(key) for other in others
    ):
        return True
    return place > last and (len(grid.cells(place)) == 1 or any(grid.blank(row) for row in range(last, place)))


def _is_repeated_header(seen: Seen, place: int, header_texts: set[tuple[str, ...]], values: Sequence[Column]) -> bool:
    """Whether a row without a key repeats the header, as on the next printed page."""
    grid = seen.grid
    texts = tuple(grid.texts(place))
    numbers = [column.place for column in values if grid.numeric[place, column.place]]
    years = all(grid.period(place, column) for column in numbers)
    return years and (texts in header_texts or not texts)


class _RowReader:
    """Reads label, period and dimensions of a row, and its role by its words."""

    def __init__(self, seen: Seen, columns: Sequence[Column]) -> None:
        self.seen = seen
        self.name = next((column.place for column in columns if column.role == NAME), None)
        self.dimensions = [column.place for column in columns if column.role == DIMENSION]
        labels = [column.place for column in columns if column.role not in (VALUE, DIMENSION)]
        self.labels = [place for place in labels if place not in (seen.layout.period, seen.layout.key.place)]
        self.key = next(column.place for column in columns if column.role == KEY)
        self._meanings: dict[str, Meaning] = {}
        self.told: set[int] = set()  # the rows of which the recipe says what they are

    def keyed(self, place: int) -> Row:
        seen, grid = self.seen, self.seen.grid
        key, name = seen.layout.keys[place]
        name = without_marks(name) or (grid.label(place, self.name) if self.name is not None else "")
        if name.startswith(f"{key} ") and len(name) > len(key) + 1:
            name = name[len(key) + 1 :].strip(" -–")
        others = [grid.label(place, column) for column in self.labels if column != self.name]
        role = self._told(place, key, name) or self._role(place, [name or key, *others]) or AREA
        width = seen.recipe.pad_key
        key = key.zfill(width) if key.isdigit() else key
        return Row(place, role, key, name, name or key, *self._about(place))

    def _told(self, place: int, key: str, name: str) -> str:
        """What the recipe says of a row with a key, by any of its handles."""
        said = map(self.seen.recipe.rows.get, handles(Row(place, "", key, name, name or key)))
        if role := next(filter(None, said), ""):
            self.told.add(place)
        return role

    def unkeyed(self, place: int) -> Row:
        grid = self.seen.grid
        period = self.seen.layout.period
        dated = period is None or grid.period(place, period, compact=True) is not None
        columns = (self.key, *self.labels, *([] if dated else [period]))
        texts = [grid.label(place, column) for column in columns if column is not None]
        texts = [text for text in texts if len(text) > 1 and any(map(str.isalpha, text))]
        label = " ".join(dict.fromkeys(texts))
        return Row(place, self._role(place, [*texts, label]) or OPEN, "", label, label, *self._about(place))

    def _about(self, place: int) -> tuple[Period | None, str]:
        """Period and indicator of a row in a long table."""
        seen, grid = self.seen, self.seen.grid
        layout = seen.layout
        period = layout.period_of(grid, place)
        words = " ".join(
            filter(None, (grid.text(layout.filled(grid, place, column), column) for column in self.dimensions))
        )
        if not words:
            return period, ""
        if period and period.year_only and (month := take_period(f"{words} {period.year}")).period and not month.rest:
            return month.period, ""
        meaning = self._meanings.get(words) or self._meanings.setdefault(words, read_title([words]))
        return period or meaning.period, meaning.indicator or words

    def _role(self, place: int, labels: Sequence[str]) -> str:
        recipe = self.seen.recipe
        said = (recipe.rows.get(label) for label in (*labels, str(place + 1)))
        if role := next(filter(None, said), None):
            self.told.add(place)
            return role
        return next((role for label in labels if (role := role_of(plain(label), recipe.words))), "")


def handles(row: Row) -> list[str]:
    """The texts by which a recipe may call a row: key and name together, key, label, number.

    A key that looks like a row's number is no handle.
    """
    key = "" if row.key == row.key.lstrip("0") and row.key.isdigit() else row.key
    texts = [f"{row.key} {row.name}".strip() if row.name else "", key, row.label, str(row.number)]
    return list(dict.fromkeys(filter(None, texts)))


def is_told(recipe: Recipe, row: Row) -> bool:
    """Whether the recipe says what a row is."""
    return any(handle in recipe.rows for handle in handles(row))


def role_of(label: str, words: Mapping[str, tuple[str, ...]]) -> str:
    """The role that a label's words give a row; '' for none, "perhaps" where they may mean city or district."""
    if not label:
        return ""
    for role in (UNASSIGNED, STATISTIC):
        if vocabulary.fits(label, words[role]) and not vocabulary.fits(label, vocabulary.CITY_FOR_SURE):
            return role
    if vocabulary.fits(label, vocabulary.CITY_FOR_SURE) and vocabulary.fits(label, words[CITY]):
        return CITY
    total = vocabulary.fits(label, words[CITY])
    part = vocabulary.fits(label, words[SUBTOTAL])
    if part and vocabulary.names_a_level(label):
        return SUBTOTAL
    if total:
        return PERHAPS
    return SUBTOTAL if part else ""


def _mostly_areas(rows: list[Row], told: set[int]) -> list[Row]:
    """Where most rows with a key would be totals, the word belongs to the areas' names; not where a recipe says so."""
    keyed = [row for row in rows if row.key and row.place not in told]
    odd = [row for row in keyed if row.role in (PERHAPS, SUBTOTAL, UNASSIGNED)]
    if len(odd) * 2 <= len(keyed):
        return rows
    named = {row.place for row in odd if row.role != UNASSIGNED}
    return [row._replace(role=AREA) if row.place in named else row for row in rows]
