"""What somebody works out who has all published tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd
from scipy.optimize import linprog

Sums = Sequence[tuple[set[str], float]]


def bounds(told: Mapping[str, float], people: Mapping[str, float], sums: Sums) -> dict[str, tuple[int, int]]:
    """What linear programming over the public sums leaves for each count that is not told."""
    unknown = [key for key in people if key not in told]
    matrix = np.array([[float(key in inside) for key in unknown] for inside, _ in sums])
    rest = [total - sum(value for key, value in told.items() if key in inside) for inside, total in sums]
    found = {}
    for at, key in enumerate(unknown):
        goal = np.eye(len(unknown))[at]
        limits = [(0, people[other]) for other in unknown]
        low, high = (sign * linprog(sign * goal, A_eq=matrix, b_eq=rest, bounds=limits).fun for sign in (1, -1))
        found[key] = (round(low), round(high))
    return found


def of_tables(
    areas: pd.DataFrame, groups: pd.DataFrame, city: pd.DataFrame, name: str
) -> tuple[dict[str, float], Sums]:
    """The counts and sums of one field that tables tell; a rate and a denominator tell a count, too."""
    rate, people = (name.replace(prefix, to) for prefix, to in (("num_", ""), ("num_", "den_")))
    counts = areas[name].fillna(areas[rate] * areas[people] / 100) if rate in areas else areas[name]
    levels = groups.index.get_level_values(0), groups.index.get_level_values(1)
    sums = [
        (set(areas.index[areas[level] == group]), total)
        for level, group, total in zip(*levels, groups[name], strict=True)
        if not np.isnan(total)
    ]
    whole = [(set(areas.index), total) for total in city[name] if not np.isnan(total)]
    return by_area(counts.dropna()), [*sums, *whole]


def by_area(column: pd.Series) -> dict[str, float]:
    return dict(zip(map(str, column.index), column, strict=True))
