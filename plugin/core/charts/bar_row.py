"""A row of the bar chart: an indicator of a district with its city value, and how both are printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..disclosure.rule import WITHHELD
from ..texts import format_number, tr


@dataclass(frozen=True)
class BarRow:
    """An indicator; ``value`` is the district's, ``city`` that of the whole city, None where there is none.

    ``sign`` and ``city_sign`` stand for a value that is None ('•' withheld, 'fehlt' missing). ``change``: a difference
    in percentage points. ``areas`` are the values of the district's areas, without those that are None.
    """

    title: str
    value: float | None
    city: float | None
    unit: str = "%"
    decimals: int = 1
    change: bool = False
    sign: str = ""
    city_sign: str = ""
    areas: tuple[float, ...] = ()

    @property
    def numbers(self) -> list[float]:
        """All that the row draws on its scale."""
        return [number for number in (self.value, self.city, *self.areas) if number is not None]


def without_city(rows: Sequence[BarRow]) -> tuple[str, ...]:
    """The titles of the indicators that have no city line, for the caption to say so."""
    return tuple(row.title for row in rows if row.city is None)


def shown(row: BarRow, language: str) -> tuple[str, str]:
    """The district's value and the city value as they are printed."""
    pairs = ((row.value, row.sign), (row.city, row.city_sign))
    value, city = (
        _word(sign, language) if number is None and sign else format_number(number, row.decimals, language)
        for number, sign in pairs
    )
    return (f"+{value}" if _rises(row.value, row) else value), (f"+{city}" if _rises(row.city, row) else city)


def _rises(value: float | None, row: BarRow) -> bool:
    """Whether a change is printed with a plus."""
    return row.change and value is not None and round(value, row.decimals) > 0


def heading(row: BarRow, language: str) -> str:
    """The heading of a group of rows of this kind: ``Anteil in %``."""
    percent = row.unit in ("", "%")
    if row.change:
        unit = tr("percentage points", language) if percent else row.unit
        return tr("Change in {unit}", language).format(unit=unit)
    return tr("Share in %", language) if percent else tr("Value in {unit}", language).format(unit=row.unit)


def _word(sign: str, language: str) -> str:
    return sign if sign == WITHHELD else tr("missing", language)
