"""Rows that add others up: which is the city, which are districts; told by their words and by their sums."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from ..texts import tr
from . import vocabulary
from .columns import Seen, kinds_by_indicator
from .levels import with_levels
from .numbers import Style
from .periods import Period
from .recognition import NAME, WIDE, Column, Option, Question, Row
from .rows import OPEN, PERHAPS, is_told
from .several import several_kinds
from .sums import Resolved, Says, Sums
from .text import plain
from .vocabulary import AREA, CITY, LEFT_OUT, SUBTOTAL, UNASSIGNED
from .whole import with_city_by_key


def resolve(seen: Seen, columns: Sequence[Column], rows: list[Row], style: Style, told: str) -> Resolved:
    """Decide the rows that their words left open; ``told`` are the words of file name, sheet and titles."""
    if several := several_kinds(seen, rows):
        return Resolved([row._replace(role=OPEN) if row.role == PERHAPS else row for row in rows], several, [])
    sums = Sums(seen.grid, columns, rows, style, kinds_by_indicator(seen, columns, rows))
    leveled = with_levels(seen, sums, rows)
    sums.regroup(leveled.rows)
    keyed = with_city_by_key(seen, sums, columns, leveled.rows, told)
    remarks = [*leveled.remarks, *keyed.remarks]
    doubts = keyed.doubts | _nameless(seen, columns, keyed.rows)
    by_group: dict[tuple[Period | None, str], list[Row]] = {}
    for row in keyed.rows:
        if row.role in (CITY, PERHAPS, OPEN) and row.place not in doubts:
            by_group.setdefault((row.period, row.indicator), []).append(row)
    # Groups of which the numbers say something come first: rates don't add up, but have the same rows.
    telling = [group for group in by_group.values() if any(sums.fits(row, sums.group(row)) for row in group)]
    others = [group for group in by_group.values() if group not in telling]
    roles: dict[int, str] = dict.fromkeys(doubts, OPEN)
    labels: dict[str, str] = {}
    for group in (*telling, *others):
        found = _decided(sums, group, told, labels, remarks)
        roles |= found
        labels = {row.label: found[row.place] for row in group if row.place in found and not row.key} | labels
    decided = [row._replace(role=roles.get(row.place, row.role)) for row in keyed.rows]
    if any(row.period for row in decided if row.role == AREA):
        decided = [_dated_city(row) for row in decided]
    questions = [*leveled.questions, *_questions(seen, decided, doubts)]
    return Resolved(decided, questions, list(dict.fromkeys(remarks)))


def _dated_city(row: Row) -> Row:
    """A total of a long table that has no period is one over all periods, and no city's number."""
    return row._replace(role=LEFT_OUT) if row.role == CITY and row.period is None else row


def _nameless(seen: Seen, columns: Sequence[Column], rows: Sequence[Row]) -> dict[int, str]:
    """Sentences about rows with the key 99 or 999 and no name where all others have one: who belongs to no area?"""
    areas = [row for row in rows if row.role == AREA]
    odd = [row for row in areas if not row.name and len(row.key) > 1 and not row.key.strip("9")]
    named = any(column.role == NAME for column in columns) and all(row.name for row in areas if row not in odd)
    if not named or any(is_told(seen.recipe, row) for row in odd):
        return {}
    sentence = tr("Sheet '{sheet}', row {row}: key {key} has no name, and may stand for those who belong to no area.")
    return {row.place: sentence.format(sheet=seen.grid.sheet.name, row=row.number, key=row.key) for row in odd}


def _decided(
    sums: Sums, rows: Sequence[Row], told: str, labels: Mapping[str, str], remarks: list[str]
) -> dict[int, str]:
    """Roles by place of the rows of one period and indicator; ``labels``: roles that others have shown."""
    parts = sums.group(rows[0])
    city = [row for row in rows if row.role == CITY]
    perhaps = [row for row in rows if row.role == PERHAPS]
    roles: dict[int, str] = {}
    if not city and perhaps:
        city, doubtful = _city_among(sums, perhaps, parts, told, labels)
        roles = {row.place: OPEN for row in doubtful}
    roles |= {row.place: CITY for row in city[:1]}
    for row in city[1:]:
        same = np.array_equal(sums.at(row), sums.at(city[0]), equal_nan=True)
        roles[row.place] = LEFT_OUT if same else OPEN
    roles = {row.place: SUBTOTAL for row in perhaps} | roles
    unnamed = [row for row in rows if row.role == OPEN]
    for row in unnamed:
        named = row.label and plain(row.label) in told and (sums.at_least(row, parts) or sums.is_near(row, parts))
        shown = labels.get(row.label) == CITY and sums.says([row], [parts]) is Says.NOTHING
        if not city and (shown or sums.fits(row, parts) or (named and len(unnamed) == 1)):
            roles[row.place] = CITY
            city = [row]
            remarks.append(
                tr("Row {row} '{label}' is taken as the city: the title names it.").format(
                    row=row.number, label=row.label
                )
                if named and not sums.fits(row, parts)
                else tr("Row {row} '{label}' is taken as the city: it is the sum of the areas.").format(
                    row=row.number, label=row.label
                )
            )
    return roles


def _city_among(
    sums: Sums, perhaps: Sequence[Row], parts: Sequence[Row], told: str, labels: Mapping[str, str]
) -> tuple[list[Row], list[Row]]:
    """The rows that are the city among those whose words allow it, the one to take first, and those to be asked about;
    all others are sums of districts.
    """
    fitting = [row for row in perhaps if sums.fits(row, parts)]
    if fitting:
        return fitting, []
    says = {row.place: sums.says([row], [parts]) for row in perhaps}
    if shown := [row for row in perhaps if says[row.place] is Says.NOTHING and labels.get(row.label) == CITY]:
        return shown, []
    named = [row for row in perhaps if _is_named(row, told)]
    one_word = [row for row in perhaps if " " not in plain(row.label)]
    if len(perhaps) == 1:
        row = perhaps[0]
        if one_word or named or says[row.place] is not Says.LESS:
            return [row], []
        return [], [] if _adds_neighbours(sums, row, parts) else [row]
    for chosen in (one_word, named):
        if len(chosen) == 1 and says[chosen[0].place] is not Says.LESS:
            return chosen, []
    possible = [row for row in perhaps if says[row.place] is not Says.LESS]
    possible = [row for row in possible if not _adds_neighbours(sums, row, parts)]
    return (possible, []) if len(possible) == 1 else ([], possible or named)


def _is_named(row: Row, told: str) -> bool:
    """Whether titles name what a row adds up: "Musterstadt insgesamt" below "Einwohner in Musterstadt"."""
    words = [word for word in plain(row.label).split() if not vocabulary.fits(word, vocabulary.CITY_WORDS)]
    return bool(words) and f" {' '.join(words)} " in f" {told} "


def _adds_neighbours(sums: Sums, row: Row, parts: Sequence[Row]) -> bool:
    """Whether a row is the sum of some areas right above it, or right below it."""
    above = sorted((part for part in parts if part.place < row.place), key=lambda part: -part.place)
    below = sorted((part for part in parts if part.place > row.place), key=lambda part: part.place)
    return any(
        sums.fits(row, side[:count], least=1)
        for side in (above, below)
        for count in range(1, len(side) + 1)
        if count < len(parts)
    )


def _questions(seen: Seen, rows: Sequence[Row], doubts: Mapping[int, str]) -> list[Question]:
    """What to ask of rows with numbers that nothing explains."""
    questions = []
    sheet, recipe = seen.grid.sheet.name, seen.recipe
    wide = seen.layout.kind == WIDE
    asked: set[str] = set()
    for row in rows:
        if row.role != OPEN or (not wide and row.label in asked):
            continue
        asked.add(row.label)
        number = row.label.isdigit() and (str(int(row.label)) == row.label or not wide)
        handle = str(row.number) if number or (row.key and row.place not in doubts) else row.label
        titles = {
            CITY: tr("It is the city"),
            UNASSIGNED: tr("It counts in the city, but belongs to no area"),
            SUBTOTAL: tr("It is the sum of some areas"),
            LEFT_OUT: tr("Leave it out"),
        }
        if row.place in doubts:
            titles = {AREA: tr("It is an area")} | titles
            sentence = doubts[row.place].replace("{", "{{").replace("}", "}}")
        elif row.key:
            sentence = tr("Sheet '{sheet}', row {row} '{label}' is a second city row, with other numbers.")
        elif vocabulary.fits(plain(row.label), vocabulary.CITY_WORDS):
            sentence = tr("Sheet '{sheet}', row {row} '{label}' may be the city or a district: its sums don't tell.")
        else:
            sentence = tr("Sheet '{sheet}', row {row} '{label}' has numbers, but no key of an area.")
        questions.append(
            Question(
                "row",
                sentence.format(sheet=sheet, row=row.number, label=row.label),
                tr('Say in the reading recipe what it is: "rows": {{"{handle}": "..."}}, with one of {roles}.').format(
                    handle=handle, roles=", ".join(titles)
                ),
                sheet,
                (f"A{row.number}",),
                tuple(
                    Option(title, replace(recipe, rows={**recipe.rows, handle: role})) for role, title in titles.items()
                ),
            )
        )
    return questions
