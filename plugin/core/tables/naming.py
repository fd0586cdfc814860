"""Which indicator and period each column means, over all sheets of a file, and what its field is called."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..errors import listed
from ..texts import tr
from .periods import Period
from .recipe import IndicatorRule, Recipe
from .recognition import COUNT, LONG, PERCENT, VALUE, Column, Option, Question, SheetRecognition, series_of
from .text import one_line, plain, slug
from .titles import About
from .vocabulary import AREA

_TAKEN = {"key", "name", "role", "fid", "geom", "geometry", "ogc_fid", "id"}
_PERCENT_WORDS = "in %"
_OF_WHAT = {
    "insgesamt", "gesamt", "zusammen", "total", "summe", "männlich", "weiblich", "divers", "männer", "frauen", "m", "w",
    "deutsche", "nichtdeutsche",
}  # fmt: skip
# Classes of ages, years, sizes: unter 3, 3 bis unter 6, 65 und älter, vor 1919, 3 Personen.
_CLASS = re.compile(
    r"(?:unter|über|ab|vor|seit|bis|von)?\s*\d+(?:\s*(?:-|–|bis|bis unter|und|u\.|oder)\s*"
    r"(?:\d+|älter|mehr|später|früher|jünger))?(?:\s*(?:jahren?|j\.|personen?|kinder[n]?))?(?: und (?:mehr|älter))?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Named:
    """Sheets in which every value column has its indicator and period; the indicators by title; what is open."""

    sheets: list[SheetRecognition]
    indicators: dict[str, IndicatorRule] = field(default_factory=dict)
    questions: list[Question] = field(default_factory=list)


def with_names(sheets: Sequence[SheetRecognition], abouts: Mapping[str, About], recipe: Recipe) -> Named:
    """Complete the columns of the used sheets from what the sheets are about."""
    questions: list[Question] = []
    used = [sheet for sheet in sheets if sheet.used]
    dated = {sheet.name: _dated(sheet, abouts[sheet.name], recipe, questions) for sheet in used}
    topical = [_with_topic(sheet, abouts[sheet.name]) for sheet in dated.values()]
    distinct = {sheet.name: sheet for sheet in _apart_by_sheet([_apart_by_kind(sheet) for sheet in topical])}
    complete = [distinct.get(sheet.name, sheet) for sheet in sheets]
    indicators = _indicators([sheet for sheet in complete if sheet.used], recipe)
    return Named(complete, indicators, questions)


def _dated(sheet: SheetRecognition, about: About, recipe: Recipe, questions: list[Question]) -> SheetRecognition:
    """The sheet with a period for each column that has none; asks where title and columns contradict each other."""
    own = {column.period for column in sheet.values if column.period} | {row.period for row in sheet.rows if row.period}
    told = about.period
    if about.other and not own:
        questions.append(_name_or_title(sheet, about, recipe))
    if told and own and about.binding and recipe.years == "auto" and _contradict(told, own, about.said == sheet.name):
        questions.append(
            Question(
                "years",
                tr("Sheet '{sheet}': the columns say {own}, but '{said}' says {told}.").format(
                    sheet=sheet.name, own=listed(period.text for period in sorted(own)), said=one_line(about.said),
                    told=told.text,
                ),
                tr(
                    "Ask the sender which is right, and say it in the reading recipe: \"years\": \"columns\" or "
                    "\"sheet\"."
                ),
                sheet.name,
                options=(
                    Option(tr("The columns are right"), replace(recipe, years="columns")),
                    Option(tr("Sheet and title are right"), replace(recipe, years="sheet")),
                ),
            )
        )  # fmt: skip
    if told and recipe.years in ("sheet", "title") and len(own) <= 1:
        columns = [replace(column, period=told) for column in sheet.columns]
        rows = tuple(row._replace(period=None) for row in sheet.rows) if sheet.layout == LONG else sheet.rows
        return replace(sheet, columns=tuple(columns), rows=rows, period=told, period_said=about.said)
    if own and any(column.period for column in sheet.values) and sheet.layout != LONG:
        # Beside columns with years, one without is not dated by a sheet that is about all of these years.
        fallback = told if told in own or len(own) == 1 else None
    else:
        fallback = None if own else told
    columns = [
        replace(column, period=column.period or fallback) if column.role == VALUE else column
        for column in sheet.columns
    ]
    return replace(sheet, columns=tuple(columns), period=told, period_said=about.said)


def _name_or_title(sheet: SheetRecognition, about: About, recipe: Recipe) -> Question:
    """Asks which period holds, where a sheet's name and its title say different ones and the columns none."""
    told, other = about.period, about.other
    return Question(
        "years",
        tr("Sheet '{sheet}' is about {told} by its name, but '{said}' says {other}.").format(
            sheet=sheet.name, told=told.text if told else "", said=one_line(about.other_said),
            other=other.text if other else "",
        ),
        tr('Ask the sender which is right, and say it in the reading recipe: "years": "sheet" or "title".'),
        sheet.name,
        options=(
            Option(tr("The sheet's name is right"), replace(recipe, years="sheet")),
            Option(tr("The title is right"), replace(recipe, years="title")),
        ),
    )  # fmt: skip


def _contradict(told: Period, own: set[Period], by_name: bool) -> bool:
    """Whether none of the columns' periods can be the sheet's; several years under a title of another one may be a
    time series in an edition of that year, but a sheet that is called 2022 holds 2022.
    """
    if any(told.joined(period) or (period.until and period.year <= told.year <= period.until) for period in own):
        return False
    return by_name or len({(period.year, period.until) for period in own}) == 1


def _with_topic(sheet: SheetRecognition, about: About) -> SheetRecognition:
    """The sheet with its topic as the indicator of columns that name none."""
    if sheet.layout == LONG and any(row.indicator for row in sheet.rows):
        return replace(sheet, topic=about.topic)
    columns = [_about_topic(column, about) if column.role == VALUE else column for column in sheet.columns]
    return replace(sheet, columns=tuple(columns), topic=about.topic)


def _about_topic(column: Column, about: About) -> Column:
    """The column with the topic where its title says nothing of what is counted: insgesamt, männlich."""
    if not column.indicator:
        kind = PERCENT if about.percent and column.kind != COUNT else column.kind
        return replace(column, indicator=about.topic, kind=kind)
    if plain(column.indicator) in _OF_WHAT or _CLASS.fullmatch(column.indicator):
        return replace(column, indicator=f"{about.topic} {column.indicator}")
    return column


def _apart_by_kind(sheet: SheetRecognition) -> SheetRecognition:
    """Counts and percents of one title become two indicators."""
    kinds: dict[tuple[str, Period | None], set[str]] = {}
    for column in sheet.values:
        kinds.setdefault((column.indicator, column.period), set()).add(column.kind)
    both = {title for (title, _), found in kinds.items() if PERCENT in found and len(found) > 1}
    columns = [
        replace(column, indicator=f"{column.indicator} {_PERCENT_WORDS}")
        if column.role == VALUE and column.kind == PERCENT and column.indicator in both
        else column
        for column in sheet.columns
    ]
    return replace(sheet, columns=tuple(columns))


def _apart_by_sheet(sheets: Sequence[SheetRecognition]) -> list[SheetRecognition]:
    """Where sheets of different topics say the same indicator and period of the same areas, the topic goes before."""
    meaning: dict[tuple[str, Period | None], list[SheetRecognition]] = {}
    for sheet in sheets:
        for title, period in dict.fromkeys((item.title, item.period) for item in series_of(sheet)):
            meaning.setdefault((title, period), []).append(sheet)
    shared: set[str] = set()
    for (title, _), group in meaning.items():
        topics = {plain(sheet.topic) for sheet in group}
        if len(group) > 1 and len(topics) == len(group) and not _disjoint(group):
            shared.add(title)
    return [
        replace(
            sheet,
            columns=tuple(_with_prefix(column, sheet, shared) for column in sheet.columns),
            rows=tuple(
                row._replace(indicator=f"{sheet.topic} {row.indicator}")
                if row.indicator and any(title.startswith(row.indicator) for title in shared)
                else row
                for row in sheet.rows
            ) if sheet.layout == LONG else sheet.rows,
        )
        for sheet in sheets
    ]  # fmt: skip


def _with_prefix(column: Column, sheet: SheetRecognition, shared: set[str]) -> Column:
    prefixed = column.role == VALUE and column.indicator in shared and plain(sheet.topic) != plain(column.indicator)
    return replace(column, indicator=f"{sheet.topic} {column.indicator}") if prefixed else column


def _disjoint(sheets: Sequence[SheetRecognition]) -> bool:
    """Whether no area stands in two of the sheets: a sheet per district."""
    keys = [{row.key for row in sheet.rows if row.role == AREA} for sheet in sheets]
    return len(set().union(*keys)) == sum(map(len, keys))


def _indicators(sheets: Sequence[SheetRecognition], recipe: Recipe) -> dict[str, IndicatorRule]:
    """Name, title and kind of each indicator; the recipe's where it has some, else a name made of the title."""
    rules = {plain(title): rule for title, rule in recipe.indicators.items()}
    kinds: dict[str, list[str]] = {}
    for sheet in sheets:
        for item in series_of(sheet):
            kinds.setdefault(item.title, []).append(item.kind)
    found: dict[str, IndicatorRule] = {}
    used: set[str] = {rule.name for rule in rules.values() if rule.name}
    for title, said in kinds.items():
        rule = rules.get(plain(title), IndicatorRule())
        name = rule.name or _free_name(slug(title) or "wert", used)
        used.add(name)
        kind = rule.kind if rule.kind != "auto" else common_kind(said)
        found[title] = IndicatorRule(name, rule.title or title, kind)
    return found


def common_kind(kinds: Sequence[str]) -> str:
    """One kind for all periods, sheets or files: percent if any is, count if all are."""
    return PERCENT if PERCENT in kinds else kinds[0] if len(set(kinds)) == 1 else "number"


def _free_name(name: str, used: set[str]) -> str:
    if name in _TAKEN or name.startswith(("sign_", "num_", "den_")):
        name = f"i_{name}"
    number, free = 1, name
    while free in used:
        number += 1
        free = f"{name}_{number}"
    return free
