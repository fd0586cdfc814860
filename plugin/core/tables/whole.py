"""The city among the rows with a key: 00 before 01, 05119000 before 05119001, "07 Musterstadt" below 06."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from ..texts import tr
from .columns import Seen, has_numbers
from .recognition import VALUE, Column, Row
from .rows import OPEN, PERHAPS, is_told
from .sums import Says, Sums
from .text import plain
from .vocabulary import AREA, CITY, CITY_NAMES, fits

FEW = 3  # keys


class _Stands(Enum):
    """How far a key stands apart from the others."""

    ZEROS = "all zeros"
    STEM = "it ends in several zeros, and all others begin like it"
    ROUNDER = "it ends in more zeros than any other"
    LIKE_OTHERS = "like others"


@dataclass
class Keyed:
    """What became of the rows with a key; ``doubts`` are sentences by place, of rows that are now open."""

    rows: list[Row]
    doubts: dict[int, str] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)


def with_city_by_key(seen: Seen, sums: Sums, columns: Sequence[Column], rows: list[Row], told: str) -> Keyed:
    """Decide which row with a key is the city. All rows of a key get the same role, in every period of a long table.

    Words that may be a name as well, "Stadt Süd", make no city of a row with a key like the others', unless it is
    the sum of these. Small numbers add up by chance, so else the key must stand apart, or the title name the row.
    """
    areas = [row for row in rows if row.role == AREA]
    named = {row.key for row in areas if row.name and f" {plain(row.name)} " in f" {told} "}
    worded = {row.key for row in rows if row.role == PERHAPS and row.key and fits(plain(row.label), CITY_NAMES)}
    result = Keyed([row._replace(role=AREA) if row.role == PERHAPS and row.key in worded else row for row in rows])
    sums.regroup(result.rows)
    if any(row.role == CITY and row.key for row in rows):
        return result
    by_key: dict[str, list[Row]] = {}
    for row in result.rows:
        if row.role == AREA:
            by_key.setdefault(row.key, []).append(row)
    stands = _stands_apart(list(by_key))
    values = [column for column in columns if column.role == VALUE]
    verdicts: dict[str, str] = {}
    for key in dict.fromkeys([*stands, *named, *worded]):
        own, stand = by_key[key], stands.get(key, _Stands.LIKE_OTHERS)
        if is_told(seen.recipe, own[0]) or not any(has_numbers(seen.grid, row.place, values) for row in own):
            continue
        says = sums.says(own, [sums.others(row) for row in own])
        withheld = any(not sums.complete(sums.others(row)) for row in own)
        alone = key in worded and (len(worded) == 1 or says is not Says.NOTHING)
        verdicts[key] = _verdict(stand, says, key in named, alone, withheld)
        if stand is _Stands.STEM and verdicts[key] == AREA:
            result.remarks.append(_remark(own[0], tr(
                "Row {row} '{label}' is read as an area, though the keys of all others begin like its own."
            )))  # fmt: skip
    cities = [key for key, verdict in verdicts.items() if verdict == CITY]
    if len(cities) > 1:
        verdicts |= dict.fromkeys(cities, OPEN)
    elif cities:
        result.remarks.append(_remark(by_key[cities[0]][0], _reason(sums, by_key[cities[0]], stands.get(cities[0]))))
    result.rows = [row._replace(role=verdicts.get(row.key, AREA)) if row.role == AREA else row for row in result.rows]
    result.doubts = {row.place: _doubt(seen, row) for row in result.rows if row.key and verdicts.get(row.key) == OPEN}
    sums.regroup(result.rows)
    return result


def _doubt(seen: Seen, row: Row) -> str:
    return tr(
        "Sheet '{sheet}', row {row} '{label}' may be the city or an area: numbers and key don't tell."
    ).format(sheet=seen.grid.sheet.name, row=row.number, label=f"{row.key} {row.name}".strip())  # fmt: skip


def _stands_apart(keys: Sequence[str]) -> dict[str, _Stands]:
    """The keys that stand apart from the others."""
    zeros = {key: len(key) - len(key.rstrip("0")) for key in keys}
    if only := [key for key in keys if key and not key.strip("0")]:
        return {only[0]: _Stands.ZEROS} if len(only) == 1 else {}
    most = max(zeros.values(), default=0)
    round_keys = [key for key, count in zeros.items() if count == most > 0]
    if len(round_keys) != 1:
        return {}
    key = round_keys[0]
    above_all = all(other.startswith(key.rstrip("0")) and len(other) == len(key) for other in keys)
    if above_all and most > 1:
        return {key: _Stands.STEM}
    return {key: _Stands.ROUNDER} if len(keys) > FEW else {}  # of few, one ends in a zero by chance


def _verdict(stand: _Stands, says: Says, named: bool, worded: bool, withheld: bool) -> str:
    """City, area, or open: what key, numbers, title (``named``) and words (``worded``) say together."""
    apart = stand in (_Stands.ZEROS, _Stands.STEM)
    rounder = stand is not _Stands.LIKE_OTHERS
    sure, doubtful = {
        Says.SUM: (True, False),
        Says.NEAR: (apart or (rounder and named), named or worded),
        Says.MORE: (
            stand is _Stands.ZEROS or (apart and (withheld or named)),
            apart or (withheld and (rounder or worded)),
        ),
        Says.BOTH: (False, apart or (rounder and (named or worded))),
        Says.LESS: (False, apart and (named or worded)),
        Says.NOTHING: ((rounder and named) or (stand is _Stands.ZEROS and worded), stand is _Stands.ZEROS or worded),
    }[says]
    return CITY if sure else OPEN if doubtful else AREA


def _reason(sums: Sums, rows: Sequence[Row], stand: _Stands | None) -> str:
    """The sentence why the rows of a key are taken as the city."""
    if all(sums.fits(row, sums.others(row)) for row in rows):
        return tr("Row {row} '{label}' is taken as the city: it is the sum of the areas.")
    if stand is _Stands.ZEROS and all(sums.at_least(row, sums.others(row)) for row in rows):
        return tr(
            "Row {row} '{label}' is taken as the city: its key is all zeros, and nowhere is it less than what is known "
            "of the areas."
        )
    if stand is _Stands.STEM:
        return tr("Row {row} '{label}' is taken as the city: the keys of all areas begin with its own.")
    if any(sums.fits(row, sums.others(row)) is not None for row in rows):
        return tr("Row {row} '{label}' is taken as the city: it is nearly the sum of the areas.")
    if stand is _Stands.ZEROS:
        return tr("Row {row} '{label}' is taken as the city: its key is all zeros, and its name or the title says so.")
    return tr("Row {row} '{label}' is taken as the city: the title names it.")


def _remark(row: Row, sentence: str) -> str:
    return sentence.format(row=row.number, label=f"{row.key} {row.name}".strip())
