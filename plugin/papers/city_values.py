"""The numbers of areas, districts and city: rates of sums come from summed counts, never from the mean of areas."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ..area_table import AreaTable
from ..core.disclosure.rule import MISSING, WITHHELD
from ..core.rates.fields import CHANGE, SIGN, CountFields, counts_before, counts_now
from ..core.tables.signs import SUPPRESSED
from ..layers import id_text

INDEX = ("status_index", "dynamics_index", "limit_distance", "class_stability")  # beside the indicators
Numbers = Mapping[str, Mapping[str, float]]  # by field, then by area; without what has no value
Signs = Mapping[str, Mapping[str, str]]
Withheld = Mapping[str, set[str]]


class Sums(NamedTuple):
    """Rates of a district or the city by indicator field, and why one has no value."""

    values: Mapping[str, float | None]
    signs: Mapping[str, str]


@dataclass(frozen=True)
class Figures:
    """``numbers`` of the areas by field, ``signs`` why there is none; ``districts`` by key.

    ``beyond_areas``: the city values count people of no area, too.
    """

    numbers: Numbers
    signs: Signs
    city: Sums
    districts: Mapping[str, Sums]
    beyond_areas: bool = False


@dataclass(frozen=True)
class AreaNumbers:
    """What figures are made of: the number ``fields`` of ``table`` with their signs, and which are ``indicators``.

    ``groups`` are the districts of the areas, ``people`` is the field of their inhabitants, '' for none.
    """

    table: AreaTable
    fields: Sequence[str]
    indicators: Sequence[str]
    groups: Mapping[str, str]
    people: str = ""


def figures_of(given: AreaNumbers, city: Mapping[str, float]) -> Figures:
    """What stands in a layer. ``city`` are stored city values, which count people of no area as well."""
    table, indicators = given.table, given.indicators
    numbers, gone = numbers_in(table, given.fields), withheld_in(table, given.fields)
    members: dict[str, list[str]] = {}
    for key, name in given.groups.items():
        members.setdefault(name, []).append(key)
    whole = _sums(numbers, gone, indicators, table.ids)
    stored = {name: city[name] for name in indicators if name in city}
    return Figures(
        numbers,
        signs_for(table.ids, numbers, gone, indicators),
        Sums({**whole.values, **stored}, {name: sign for name, sign in whole.signs.items() if name not in stored}),
        {name: _sums(numbers, gone, indicators, keys) for name, keys in members.items()},
        any(not _is_sum(value, whole.values.get(name)) for name, value in stored.items()),
    )


def _is_sum(stored: float, summed: float | None) -> bool:
    """Whether a stored city value is that of the areas; where their counts are not known, nobody can tell."""
    return summed is not None and math.isclose(stored, summed, rel_tol=1e-6, abs_tol=1e-6)


def counts_behind(indicator: str) -> list[CountFields]:
    """The counts that a number may be made of: those of a rate, or of the rate now and before of a change."""
    if not indicator.startswith(CHANGE):
        return [counts_now(indicator)]
    base = indicator.removeprefix(CHANGE)
    return [counts_now(base), counts_before(base)]


def count_fields_behind(indicator: str) -> list[str]:
    """The fields of these counts."""
    return [field for pair in counts_behind(indicator) for field in (pair.numerator, pair.denominator)]


def is_withheld(sign: object) -> bool:
    """Whether the sign of a number says that it is not to be told."""
    return bool({SUPPRESSED, WITHHELD} & set(id_text(sign).split())) if isinstance(sign, str) else False


def numbers_in(table: AreaTable, fields: Sequence[str]) -> dict[str, dict[str, float]]:
    """Number fields of a table, without what has no value."""
    found = {}
    for name in fields:
        values = table.numbers(name)
        assert values is not None
        found[name] = {k: v for k, v in zip(table.ids, values.tolist(), strict=True) if not math.isnan(v)}
    return found


def withheld_in(table: AreaTable, fields: Sequence[str]) -> dict[str, set[str]]:
    """The areas whose number somebody withheld, by field."""
    return {
        name: {key for key, sign in zip(table.ids, table.columns[SIGN + name], strict=True) if is_withheld(sign)}
        for name in fields if SIGN + name in table.columns
    }  # fmt: skip


def signs_for(
    areas: Sequence[str], numbers: Numbers, gone: Withheld, fields: Sequence[str]
) -> dict[str, dict[str, str]]:
    """Why areas have no number in these fields."""
    return {
        name: {key: WITHHELD if key in gone.get(name, ()) else MISSING for key in areas if key not in numbers[name]}
        for name in fields
    }


def _sums(numbers: Numbers, gone: Withheld, indicators: Sequence[str], areas: Iterable[str]) -> Sums:
    """The rates of these areas together; no value where a count of one of them is withheld."""
    keys = set(areas)
    values: dict[str, float | None] = {}
    signs: dict[str, str] = {}
    for name in indicators:
        fields = count_fields_behind(name)
        if not all(field in numbers for field in fields):
            continue
        rates = [_rate(numbers, pair, keys) for pair in counts_behind(name)]
        hidden = any(gone.get(field, set()) & keys for field in fields)
        if hidden or None in rates:
            values[name], signs[name] = None, WITHHELD if hidden else MISSING
        else:
            now, *before = (rate for rate in rates if rate is not None)
            values[name] = now - sum(before)
    return Sums(values, signs)


def _rate(numbers: Numbers, pair: CountFields, areas: set[str]) -> float | None:
    """The sum of numerators over the sum of denominators, of areas that have both; None without denominators."""
    numerators, denominators = numbers[pair.numerator], numbers[pair.denominator]
    both = numerators.keys() & denominators.keys() & areas
    total = math.fsum(denominators[area] for area in both)
    return 100 * math.fsum(numerators[area] for area in both) / total if total > 0 else None
