"""The proof: what somebody can work out of the published sums about each withheld count."""

from __future__ import annotations

import numpy as np
from scipy.sparse.csgraph import connected_components

from ..numerals import BoolArray, FloatArray
from .moves import Places, cheapest
from .system import System


def possible(system: System, withheld: BoolArray) -> BoolArray:
    """Which withheld counts could be at least one whole number other than they are (shape n).

    The search is for whole numbers, so "could be" is exact and no artefact of fractions.
    """
    reached = np.zeros(len(withheld), dtype=bool)
    for part in _parts(system, withheld):
        for at, cell in enumerate(part):
            for way in (1, -1):
                if not reached[cell]:  # one answer shows much of other cells, too
                    reached[part] |= _furthest(system, part, at, way) != 0
    return reached


def _parts(system: System, withheld: BoolArray) -> list[Places]:
    """The withheld cells, in parts that no published sum links."""
    cells = np.flatnonzero(withheld)
    if not len(cells):
        return []
    lines = system.lines[:, cells]
    _, part = connected_components((lines.T @ lines) != 0, directed=False)
    return [cells[part == number] for number in range(part.max() + 1)]


def _furthest(system: System, part: Places, at: int, way: int) -> FloatArray:
    """Moves of a part in which its cell number ``at`` goes as far as it can; ``way`` is 1 for up, -1 for down."""
    prices = np.zeros((2, len(part)))
    prices[:, at] = (way, -way)
    moves = cheapest(system, part, prices, -system.down[part], system.up[part])
    assert moves is not None, "the city itself is a solution"
    return moves
