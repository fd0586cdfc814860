"""Other cities with the same sums, as whole numbers of people that cells gain or lose."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.optimize import Bounds, LinearConstraint, milp

from ..numerals import FloatArray
from .system import System

Places = npt.NDArray[np.intp]


def cheapest(
    system: System, cells: Places, prices: FloatArray, least: FloatArray, most: FloatArray
) -> FloatArray | None:
    """Whole moves of ``cells`` from ``least`` to ``most`` with ``lines @ moves == 0`` and the smallest total price.

    ``prices`` (shape 2, cells) are those of going down and up, per person. None: no such moves exist. The other cells
    stay. Solved as a linear programme first: with up to two crossing divisions of a city its corners are whole
    numbers; where they are not, as an integer programme.
    """
    lines = system.lines[:, cells]
    lines = lines[np.flatnonzero(np.diff(lines.indptr))].toarray()
    down, up = np.maximum(0, -most), np.maximum(0, least)
    for integral in (0, 1):
        found = milp(
            np.concatenate([prices[0], prices[1]]),
            integrality=np.full(2 * len(cells), integral),
            bounds=Bounds(np.concatenate([down, up]), np.concatenate([np.maximum(0, -least), np.maximum(0, most)])),
            constraints=LinearConstraint(np.hstack([-lines, lines]), 0, 0) if len(lines) else (),
        )
        if found.x is None:
            return None
        moves: FloatArray = np.round(found.x[len(cells) :] - found.x[: len(cells)])
        if np.allclose(found.x, np.round(found.x), atol=1e-6) and not (lines @ moves).any():
            return moves
    return None
