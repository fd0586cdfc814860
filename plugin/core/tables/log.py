"""What was recognised and read, in sentences for the log and for the dialog."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import numpy as np

from ..errors import listed
from ..numerals import FloatArray
from ..texts import format_number, tr
from .cells import cell_name
from .lines import Line, other_names
from .periods import Period
from .recognition import HEADER, HEADING, IGNORED, KEY, LONG, NAME, NOTE, Recognition, SheetRecognition
from .sums import CityGap
from .vocabulary import AREA, CITY, LEFT_OUT, STATISTIC, SUBTOTAL, UNASSIGNED


def told(recognition: Recognition, lines: Sequence[Line]) -> list[str]:
    """What was recognised, and everything that was left out."""
    sentences = [tr("File '{file}':").format(file=recognition.file)]
    sentences += [sentence for sheet in recognition.sheets for sentence in sheet_told(sheet)]
    roles = Counter(line.role for line in lines)
    sentences.append(
        tr("Areas: {areas}, city rows: {city}, rows not assigned to an area: {unassigned}.").format(
            areas=roles[AREA], city=roles[CITY], unassigned=roles[UNASSIGNED]
        )
    )
    for title, rule in recognition.indicators.items():
        sentences.append(
            tr("Indicator '{title}' is called {name} ({kind}).").format(
                title=title, name=rule.name, kind=kinds_for_people()[rule.kind]
            )
        )
    different = _areas_differ(recognition.used)
    if different:
        sentences.append(different)
    for key, names in other_names(recognition.used).items():
        sentences.append(several_names(key, names))
    return sentences


def several_names(key: str, names: Sequence[str]) -> str:
    return tr("Area {key} has several names: {names}.").format(key=key, names=listed(names))


def kinds_for_people() -> dict[str, str]:
    """The kinds of numbers, by their words in the recipe."""
    return {"count": tr("counts"), "percent": tr("percent"), "number": tr("numbers"), "auto": tr("as recognised")}


def sheet_told(sheet: SheetRecognition) -> list[str]:
    """What was recognised in one sheet."""
    if not sheet.used:
        return [tr("Sheet '{sheet}' is left out. {why}").format(sheet=sheet.name, why=sheet.why)]
    return [_shape(sheet), *(f"  {detail}" for detail in (*_details(sheet), *sheet.remarks))]


def _shape(sheet: SheetRecognition) -> str:
    key, name = sheet.column(KEY), sheet.column(NAME)
    first, last = sheet.data_rows
    return tr(
        "Sheet '{sheet}': header in {header}, data in rows {first} to {last}, key in column {key}{name}, {layout}."
    ).format(
        sheet=sheet.name,
        header=_rows(sheet.header_rows) if sheet.header_rows else tr("no row"),
        first=first + 1,
        last=last + 1,
        key=_column(key.letter, key.title) if key else "?",
        name=tr(", name in column {name}").format(name=_column(name.letter, name.title)) if name else "",
        layout=tr("years and indicators in rows")
        if sheet.layout == LONG
        else tr("a column for each indicator and year"),
    )


def _details(sheet: SheetRecognition) -> Iterator[str]:
    """Periods and signs, and all that was left out."""
    ignored = [column for column in sheet.columns if column.role == IGNORED]
    found = {
        tr("Lines above the table ({count}): {items}."): [f"'{_short(line)}'" for line in sheet.titles],
        tr("Periods ({count}): {items}."): [period.text for period in sheet.periods],
        tr("Signs ({count}): {items}."): [f"'{sign}' {count}x" for sign, count in sorted(sheet.signs.items())],
        tr("Columns left out ({count}): {items}."): [
            f"{_column(column.letter, column.title)} ({column.reason})" for column in ignored
        ],
    } | {
        words: [f"{row.number} '{_short(row.label)}'" for row in sheet.by_role(role)]
        for role, words in _row_words().items()
    }
    for words, items in found.items():
        if items:
            yield words.format(count=len(items), items=listed(items))


def _row_words() -> dict[str, str]:
    return {
        CITY: tr("City row ({count}): {items}."),
        UNASSIGNED: tr("Not assigned to an area ({count}): {items}."),
        SUBTOTAL: tr("Subtotals, left out ({count}): {items}."),
        STATISTIC: tr("Rows with means and such, left out ({count}): {items}."),
        HEADING: tr("Sub-headings, left out ({count}): {items}."),
        HEADER: tr("Repeated headers and column numbers, left out ({count}): {items}."),
        LEFT_OUT: tr("Other rows, left out ({count}): {items}."),
        NOTE: tr("Notes below the table ({count}): {items}."),
    }


def _column(letters: str, title: str) -> str:
    return f"{letters} '{title}'" if title else letters


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."


def _rows(places: Sequence[int]) -> str:
    numbers = [place + 1 for place in places]
    if len(numbers) == 1:
        return tr("row {row}").format(row=numbers[0])
    if all(lower + 1 == upper for lower, upper in pairwise(numbers)):
        return tr("rows {first} to {last}").format(first=numbers[0], last=numbers[-1])
    return tr("rows {rows}").format(rows=", ".join(map(str, numbers)))


def _areas_differ(sheets: Sequence[SheetRecognition]) -> str:
    """A sentence about areas that not every sheet has; '' if all have the same."""
    keys = {sheet.name: {row.key for row in sheet.by_role(AREA)} for sheet in sheets}
    everywhere = set.intersection(*keys.values()) if keys else set()
    some = sorted(set().union(*keys.values()) - everywhere)
    apart = len(set().union(*keys.values())) == sum(map(len, keys.values()))  # a sheet for each district
    if not some or apart:
        return ""
    return tr("Areas that not all sheets have ({count}); their numbers are missing there: {keys}.").format(
        count=len(some), keys=listed(some)
    )


def warned(
    recognition: Recognition, gaps: Mapping[str, Sequence[CityGap]], percents: Mapping[str, FloatArray]
) -> list[str]:
    """What somebody has to look at: cities that are no sums, percents that look like shares, missing periods."""
    sentences = list(recognition.warnings)
    sentences += [
        tr(
            "Sheet '{sheet}', {cell} '{title}': the city row says {city}, but areas and not assigned add up to {sum}."
        ).format(
            sheet=sheet, cell=cell_name(*gap.place), title=gap.column.title, city=format_number(gap.city),
            sum=format_number(gap.sum),
        )
        for sheet, found in gaps.items()
        for gap in found
    ]  # fmt: skip
    for name, numbers in percents.items():
        known = numbers[~np.isnan(numbers)]
        if len(known) > 2 and (known > 0).any() and (np.abs(known) <= 1).all():
            sentences.append(
                tr("'{field}' should be percent, but no number in it is above 1: are they shares?").format(field=name)
            )
    undated = sorted(
        {column.indicator for sheet in recognition.used for column in sheet.values if not _dated(sheet, column.period)}
    )
    if undated:
        sentences.append(
            tr("No year or date was found for these indicators ({count}): {titles}.").format(
                count=len(undated), titles=listed(f"'{title}'" for title in undated)
            )
        )
    return sentences


def _dated(sheet: SheetRecognition, period: Period | None) -> bool:
    return period is not None or any(row.period for row in sheet.rows)
