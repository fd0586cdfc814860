"""The lines of a read table: areas by key, then the city, then what is not assigned, whatever the sheets' order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from .periods import Period
from .recognition import READ_ROLES, Row, SheetRecognition
from .text import plain
from .vocabulary import AREA, CITY, ROLES, UNASSIGNED


class Line(NamedTuple):
    """A line of a read table. The city and what is not assigned carry their label as key where they have none."""

    key: str
    name: str
    role: str


Identity = tuple[str, str]


def identity(role: str, key: str, label: str) -> Identity:
    """What makes a line the same in several sheets: key of an area, role of the city, words of what is not assigned."""
    return role, (key if role == AREA else "" if role == CITY else plain(label))


def lines_of(sheets: Sequence[SheetRecognition]) -> tuple[list[Line], dict[tuple[str, int], int]]:
    """The lines of several sheets together, and the line of each row by sheet and place."""
    found: dict[Identity, Line] = {}
    rows: list[tuple[str, int, Identity]] = []
    for sheet in sheets:
        seen: Counter[tuple[Identity, Period | None, str]] = Counter()
        for row in sheet.by_role(*READ_ROLES):
            who, label = identity(row.role, row.key, row.label), row.label
            if row.role == UNASSIGNED:  # of several rows with the same words each one counts
                seen[who, row.period, row.indicator] += 1
                number = seen[who, row.period, row.indicator]
                who, label = (who[0], f"{who[1]} {number}"), label if number == 1 else f"{label} {number}"
            line = Line(row.key or label, row.name, row.role)
            found[who] = either(found.get(who, line), line)
            rows.append((sheet.name, row.place, who))
    order = sorted(found, key=lambda who: order_of(found[who]))
    number_of = {who: number for number, who in enumerate(order)}
    return [found[who] for who in order], {(sheet, place): number_of[who] for sheet, place, who in rows}


def either(known: Line, other: Line) -> Line:
    """One line for two that are the same, whatever their order: a key of its own before a label, a name before none."""
    if known.role == AREA and bool(known.name) != bool(other.name):
        return known if known.name else other
    return min(known, other, key=lambda line: (line.key == line.name, line.key, line.name))


def order_of(line: Line) -> tuple[int, bool, int, str]:
    """Areas first, by key; keys that are numbers by size."""
    digits = line.key.isdigit()
    return ROLES.index(line.role), not digits, len(line.key) if digits else 0, line.key


def other_names(sheets: Iterable[SheetRecognition]) -> Mapping[str, list[str]]:
    """The names of areas that are called in several ways, by key."""
    names: dict[str, dict[str, Row]] = {}
    for sheet in sheets:
        for row in sheet.by_role(AREA):
            if row.name:
                names.setdefault(row.key, {}).setdefault(row.name, row)
    return {key: sorted(forms) for key, forms in sorted(names.items()) if len(forms) > 1}
