"""Whether areas of two editions are the same piece of land."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import shapely
from shapely.geometry.base import BaseGeometry

TOLERANCE = 0.02  # share of the land: redrawn lines differ by less, moved ones by more


def changed_areas(
    now: Mapping[str, BaseGeometry], then: Mapping[str, BaseGeometry], tolerance: float = TOLERANCE
) -> dict[str, float | None]:
    """The ids whose polygon differs by more than ``tolerance`` between two editions, in the order of the ids.

    The value is the area of the symmetric difference over the area of the union, None for ids of one edition only.
    Both need the same plane coordinate system. Invalid polygons are made valid; an id without land in one edition only
    has changed completely.
    """
    changed: dict[str, float | None] = dict.fromkeys(now.keys() ^ then.keys())
    for key in now.keys() & then.keys():
        share = difference(now[key], then[key])
        if share > tolerance:
            changed[key] = share
    return dict(sorted(changed.items()))


def difference(one: BaseGeometry, other: BaseGeometry) -> float:
    """The share of the joint land of two polygons that only one of them covers, 0 where neither has any."""
    first, second = shapely.make_valid(one), shapely.make_valid(other)
    joint = shapely.union(first, second).area
    return float(shapely.symmetric_difference(first, second).area / joint) if joint else 0.0


def merged(shapes: Mapping[str, BaseGeometry], groups: Mapping[str, str]) -> dict[str, BaseGeometry]:
    """The land of each group; ``groups`` names the group of each id."""
    members: defaultdict[str, list[BaseGeometry]] = defaultdict(list)
    for key, shape in sorted(shapes.items()):
        members[groups[key]].append(shapely.make_valid(shape))
    return {group: shapely.union_all(parts) for group, parts in members.items()}
