"""Which district an area counts for: the official assignment, else the largest share of its surface."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..errors import PlanningError, listed
from ..texts import tr
from .city import Split

LEAST_SHARE = 0.02  # what is smaller are borders that were drawn twice
Shares = Mapping[str, Mapping[str, float]]  # of an area's surface, by area, then by district


def by_largest_share(shares: Shares) -> dict[str, str]:
    """The district of each area that lies in one; of equal shares, that of the district whose name comes first."""
    return {area: min(parts, key=lambda name: (-parts[name], name)) for area, parts in shares.items() if parts}


def by_value(
    values: Mapping[str, str], columns: Mapping[str, Sequence[str]], districts: Sequence[str]
) -> dict[str, str]:
    """The district of each area by the official assignment in ``values``; areas without a value ('') have none.

    ``columns`` are the fields of the districts, with a value for each of ``districts``, that of their names first: the
    first one counts that holds every value. PlanningError, with the values that no district has, where none does.
    """
    wanted = {value for value in values.values() if value}
    unknown: dict[str, set[str]] = {}
    for field, column in columns.items():
        if len(set(column)) < len(column):
            continue
        unknown[field] = wanted - set(column)
        if not unknown[field]:
            names = dict(zip(column, districts, strict=True))
            return {area: names[value] for area, value in values.items() if value}
    nearest = min(unknown, key=lambda field: len(unknown[field]))
    raise PlanningError(
        tr("Areas are assigned to districts that do not exist ({count}): {values}. Field '{field}' holds {existing}.")
        .format(
            count=len(unknown[nearest]), values=listed(sorted(unknown[nearest])), field=nearest,
            existing=listed(columns[nearest]),
        ),
        tr("Correct the values, or choose no field: then the largest share of the surface counts."),
    )  # fmt: skip


def split_areas(shares: Shares, chosen: Mapping[str, str], names: Mapping[str, str]) -> tuple[Split, ...]:
    """The areas with at least ``LEAST_SHARE`` of their surface in a district that they do not count for."""
    found = []
    for area, district in chosen.items():
        parts = {
            name: share for name, share in shares.get(area, {}).items() if share >= LEAST_SHARE or name == district
        }
        if parts.keys() - {district}:
            largest_first = dict(sorted(parts.items(), key=lambda part: (-part[1], part[0])))
            found.append(Split(names[area], district, largest_first))
    return tuple(found)
