"""How crowded points are, and moving those apart that lie too close to be drawn, as little as it takes."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence

_ROUNDS = 60
_GOLDEN = math.pi * (3 - math.sqrt(5))  # turns by which points at one place start in directions of their own

Point = tuple[float, float]


def crowding(points: Sequence[Point], radius: float) -> float:
    """Points per unit of surface around one that stands in a crowd: three of four have fewer within ``radius``."""
    around = [1] * len(points)
    for pair in _near(points, radius):
        for number in pair:
            around[number] += 1
    return sorted(around)[3 * len(around) // 4] / (math.pi * radius**2)


def spread(points: Sequence[Point], distance: float) -> list[Point]:
    """The points, each pair at least about ``distance`` apart, in their order; those that have room stay in place."""
    at = [_started(points, number, distance) for number in range(len(points))]
    for _ in range(_ROUNDS):
        moves: dict[int, list[Point]] = defaultdict(list)
        for first, second in _near(at, distance):
            dx, dy = at[second][0] - at[first][0], at[second][1] - at[first][1]
            length = math.hypot(dx, dy)
            push = (distance - length) / 2 / length
            moves[first].append((-dx * push, -dy * push))
            moves[second].append((dx * push, dy * push))
        if not moves:
            break
        for number, pushes in moves.items():
            at[number] = (
                at[number][0] + sum(dx for dx, _ in pushes), at[number][1] + sum(dy for _, dy in pushes),
            )  # fmt: skip
    return at


def _started(points: Sequence[Point], number: int, distance: float) -> Point:
    """A point that lies exactly on an earlier one starts beside it."""
    x, y = points[number]
    same = sum(1 for other in points[:number] if math.dist(other, (x, y)) < 1e-3 * distance)
    angle = same * _GOLDEN
    return (x + 0.1 * distance * math.cos(angle), y + 0.1 * distance * math.sin(angle)) if same else (x, y)


def _near(at: Sequence[Point], distance: float) -> list[tuple[int, int]]:
    """Pairs closer than ``distance`` (a thousandth less, so that the pushing ends)."""
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, (x, y) in enumerate(at):
        cells[math.floor(x / distance), math.floor(y / distance)].append(number)
    return [
        (first, second)
        for (column, row), members in cells.items()
        for first in members
        for side in (-1, 0, 1)
        for up in (-1, 0, 1)
        for second in cells.get((column + side, row + up), ())
        if first < second and math.dist(at[first], at[second]) < 0.999 * distance
    ]
