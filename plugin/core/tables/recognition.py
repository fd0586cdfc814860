"""What was recognised in a file: shown to people, corrected by them, and the order to read it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple

from .cells import Place, letter
from .numbers import Style
from .periods import Period
from .recipe import ColumnRule, IndicatorRule, Recipe, digits_open
from .vocabulary import AREA, CITY, UNASSIGNED

KEY, NAME, PERIOD, DIMENSION, VALUE, IGNORED = "key", "name", "period", "dimension", "value", "ignored"
COUNT, PERCENT, NUMBER = "count", "percent", "number"
WIDE, LONG = "wide", "long"
HEADING, HEADER, NOTE = "heading", "header", "note"  # roles of rows beside those of the vocabulary
READ_ROLES = (AREA, CITY, UNASSIGNED)


@dataclass(frozen=True)
class Option:
    """One answer to a question: the recipe that follows from it, and the words on its button."""

    title: str
    recipe: Recipe


@dataclass(frozen=True)
class Question:
    """What recognition cannot decide. ``options`` are answers ready to be taken; none: the file must be corrected.

    ``kind`` is a word for programs: key, two_keys, duplicates, padding, decimal, unknown, years, twice, merged,
    formula,
    row, levels, percent, recipe, sheets.
    """

    kind: str
    sentence: str
    hint: str = ""
    sheet: str = ""
    cells: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()


@dataclass(frozen=True)
class Column:
    """A column of a table. ``title`` is its whole header; a value column has indicator, period and kind.

    ``reason`` says why an ignored column is left out. ``flag`` is a word that holds for every value, as "provisional"
    does under the header "2023 (vorläufig)".
    """

    place: int
    title: str
    role: str = VALUE
    indicator: str = ""
    period: Period | None = None
    kind: str = NUMBER
    reason: str = ""
    flag: str = ""

    @property
    def letter(self) -> str:
        return letter(self.place)


class Row(NamedTuple):
    """A row below the header. ``place`` is from 0; ``key`` and ``name`` as written, without footnote marks.

    In a long table ``period`` and ``indicator`` are the row's own.
    """

    place: int
    role: str
    key: str = ""
    name: str = ""
    label: str = ""
    period: Period | None = None
    indicator: str = ""

    @property
    def number(self) -> int:
        """The row's number in the file."""
        return self.place + 1


@dataclass(frozen=True)
class SheetRecognition:
    """What a sheet is; where ``used`` is false, ``why`` says so in a sentence and the rest is empty.

    ``header_rows`` count from 0, as all places do. ``kinds`` are those of a long table's indicators, by the rows' words
    and the column. ``style`` is the decimal sign of texts, ``style_known`` whether the file itself proves it.
    """

    name: str
    used: bool
    why: str = ""
    header_rows: tuple[int, ...] = ()
    layout: str = WIDE
    combined_key: bool = False
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
    titles: tuple[str, ...] = ()
    period: Period | None = None
    period_said: str = ""
    topic: str = ""
    kinds: Mapping[tuple[str, int], str] = field(default_factory=dict)
    style: Style = "comma"
    style_known: bool = False
    signs: Mapping[str, int] = field(default_factory=dict)
    ambiguous: tuple[Place, ...] = ()
    remarks: tuple[str, ...] = ()

    def by_role(self, *roles: str) -> list[Row]:
        return [row for row in self.rows if row.role in roles]

    def column(self, role: str) -> Column | None:
        return next((column for column in self.columns if column.role == role), None)

    @property
    def values(self) -> list[Column]:
        return [column for column in self.columns if column.role == VALUE]

    @property
    def data_rows(self) -> tuple[int, int]:
        """The first and the last row of the table's body, from 0."""
        places = [row.place for row in self.rows if row.role != NOTE]
        return (min(places), max(places)) if places else (0, -1)

    @property
    def periods(self) -> list[Period]:
        """All periods of its numbers, in order."""
        found = {column.period for column in self.values} | {row.period for row in self.rows}
        return sorted(period for period in found if period)


class Series(NamedTuple):
    """The numbers of one indicator at one period in one sheet: a column, and the rows of it that belong here."""

    title: str
    period: Period | None
    column: Column
    rows: Sequence[Row]
    kind: str


def series_of(sheet: SheetRecognition) -> list[Series]:
    """The numbers of a sheet by indicator and period: a column each in a wide table, groups of rows in a long one."""
    rows = sheet.by_role(*READ_ROLES)
    if sheet.layout == WIDE:
        return [Series(column.indicator, column.period, column, rows, column.kind) for column in sheet.values]
    groups: dict[tuple[str, Period | None], list[Row]] = {}
    for row in rows:
        groups.setdefault((row.indicator, row.period), []).append(row)
    return [
        Series(
            f"{indicator} {column.indicator}".strip(), period or column.period, column, group,
            sheet.kinds.get((indicator, column.place), column.kind),
        )
        for column in sheet.values
        for (indicator, period), group in groups.items()
    ]  # fmt: skip


@dataclass(frozen=True)
class Recognition:
    """All sheets of a file and what is still open.

    ``indicators`` are name, title and kind by the indicator's title in the file. ``given`` is the recipe that
    recognition started from, ``file`` the file's name without extension. ``warnings`` are sentences to be looked at.
    """

    source: str
    file: str
    given: Recipe
    sheets: tuple[SheetRecognition, ...]
    indicators: Mapping[str, IndicatorRule] = field(default_factory=dict)
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def used(self) -> list[SheetRecognition]:
        return [sheet for sheet in self.sheets if sheet.used]

    @cached_property
    def periods(self) -> list[Period]:
        """All periods of the numbers, in order."""
        return sorted({period for sheet in self.used for period in sheet.periods})

    @cached_property
    def _periods_of(self) -> dict[str, set[Period]]:
        """The periods of each indicator, by its title."""
        found: dict[str, set[Period]] = {}
        for item in (item for sheet in self.used for item in series_of(sheet)):
            found.setdefault(item.title, set()).update([item.period] if item.period else [])
        return found

    def field_name(self, title: str, period: Period | None) -> str:
        """The field of an indicator at a period; the year alone where the indicator has no other one of that year."""
        name = self.indicators[title].name
        if period is None:
            return name
        short = sum(other.year == period.year and not other.until for other in self._periods_of[title]) == 1
        return f"{name}_{period.suffix(short)}"

    def recipe(self) -> Recipe:
        """The recipe that reads this file, and next year's, in the same way."""
        return _recalled(self)


def _recalled(recognition: Recognition) -> Recipe:
    """What was recognised, as far as it can hold next year too: titles and patterns, not places."""
    given, used = recognition.given, recognition.used
    if not used:
        return given
    several = len(recognition.sheets) > 1
    patterns = tuple(dict.fromkeys(digits_open(sheet.name) for sheet in used)) if several else ()
    style = {sheet.style for sheet in used if sheet.style_known}
    return replace(
        given,
        source=given.source or recognition.source,
        file=given.file or digits_open(recognition.file),
        sheets=given.sheets or patterns,
        layout=_same(sheet.layout for sheet in used) or "auto",
        key=given.key or _title(used, KEY),
        name=given.name or _title(used, NAME),
        period=given.period or _title(used, PERIOD),
        dimensions=given.dimensions or _dimensions(used),
        indicators={**given.indicators, **recognition.indicators},
        columns=_with_headers(given, used),
        decimal=given.decimal if given.decimal != "auto" or len(style) != 1 else style.pop(),
    )


def _title(sheets: list[SheetRecognition], role: str) -> str:
    """The title of the column of a role, if all sheets agree."""
    columns = [sheet.column(role) for sheet in sheets]
    return _same(column.title if column else "" for column in columns)


def _dimensions(sheets: list[SheetRecognition]) -> tuple[str, ...]:
    found = [tuple(column.title for column in sheet.columns if column.role == DIMENSION) for sheet in sheets]
    return found[0] if len(set(found)) == 1 and all(found[0]) else ()


def _same(texts: Iterable[str]) -> str:
    found = set(texts)
    return found.pop() if len(found) == 1 else ""


def _with_headers(recipe: Recipe, sheets: list[SheetRecognition]) -> dict[str, ColumnRule]:
    """What was said of columns by their letters, with the headers that these have now.

    A letter that stands for several sheets is kept for each one, where their headers differ.
    """
    rules: dict[str, ColumnRule] = {}
    for place, rule in recipe.columns.items():
        wanted, _, column = place.rpartition("!")
        titles = {
            sheet.name: found.title
            for sheet in sheets
            if wanted in ("", sheet.name)
            for found in sheet.columns
            if found.letter == column
        }
        if rule.title or not titles:
            rules[place] = rule
        elif len(set(titles.values())) == 1:
            rules[place] = replace(rule, title=_same(titles.values()))
        else:
            rules |= {f"{sheet}!{column}": replace(rule, title=title) for sheet, title in titles.items()}
    return rules
