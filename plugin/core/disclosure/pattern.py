"""Which cells are withheld: the sensitive ones, and others without which sums would lead back to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..numerals import BoolArray, FloatArray
from .audit import possible
from .counts import EARLIER, Counts, cells_of, one_per_content, without_partial_totals
from .moves import Places, cheapest
from .rule import Rule
from .system import System, systems

FREE = 1e-3  # the price of a cell that is withheld anyway: the shortest way among those


@dataclass(frozen=True)
class Pattern:
    """What is withheld, by cell (rows: level and key; sums below the areas) and count field.

    ``values`` are the true counts and sums, NaN where nobody knows. ``primary`` are the cells that are sensitive by
    themselves. ``exposed`` are withheld cells whose number can be worked out all the same, since an earlier
    publication told too much.
    """

    values: pd.DataFrame
    withheld: pd.DataFrame
    primary: pd.DataFrame
    exposed: Sequence[tuple[tuple[str, str], str]]


def find_pattern(counts: Counts, rule: Rule) -> Pattern:
    """The pattern by the rule: every withheld count could be at least two whole numbers.

    Method: for each sensitive count the cheapest set of further cells is searched in which the count can move as far
    as it needs to while all sums stay (Cox 1995, network flows for cell suppression; here an integer programme). Each
    cell of the set can move then, too. What ``audit`` finds all the same is ``exposed``.
    Raises PlanningError for a city row that is smaller than its areas.
    """
    merged, stands_for = one_per_content(without_partial_totals(counts))
    cells = cells_of(merged)
    withheld: dict[str, BoolArray] = {}
    primary: dict[str, BoolArray] = {}
    exposed: list[tuple[tuple[str, str], str]] = []
    for system in systems(cells, merged, rule):
        marks, open_cells = _protected(system)
        shape = (len(system.columns), len(cells.labels))
        withheld |= dict(zip(system.columns, (marks & ~system.optional).reshape(shape), strict=True))
        primary |= dict(zip(system.columns, system.sensitive.reshape(shape), strict=True))
        for column, place in np.argwhere(open_cells.reshape(shape)).tolist():
            same = [name for name, kept in stands_for.items() if kept == system.columns[column]]
            exposed += [(cells.labels[place], name) for name in same]

    today = cells.labels.get_level_values(0) != EARLIER

    def frame(by_column: Mapping[str, FloatArray | BoolArray]) -> pd.DataFrame:
        return pd.DataFrame({name: by_column[kept] for name, kept in stands_for.items()}, index=cells.labels)[today]

    told = np.where(cells.unknown, np.nan, cells.values)
    values = frame(dict(zip(cells.columns, told.T, strict=True)))
    return Pattern(values, frame(withheld), frame(primary), sorted(exposed))


def _protected(system: System) -> tuple[BoolArray, BoolArray]:
    """The withheld cells of a system, and those of them that are exposed."""
    search = _Search(system)
    for cell in np.flatnonzero(system.withheld & ~system.optional).tolist():
        search.protect(cell)
    return search.withheld, search.withheld & ~system.optional & ~possible(system, search.withheld)


class _Search:
    """The growing pattern, and how far each cell is known to move within it."""

    def __init__(self, system: System) -> None:
        self.system = system
        self.withheld = system.withheld.copy()
        self.moved = np.zeros((len(system.up), 2))
        self.alone = len(system.columns) == 1

    def protect(self, cell: int) -> None:
        """Withhold what lets a cell move as far as it needs to, or else as far as can be."""
        down, up = self.system.needs[cell].tolist()
        for way, need in ((1, up), (-1, down)):
            self._move(cell, way, need)
        if not self.moved[cell].any():
            self._move(cell, 1, 1)
        if not self.moved[cell].any():
            self._move(cell, -1, 1)

    def _move(self, cell: int, way: int, need: int) -> None:
        side = int(way > 0)
        room = (self.system.down, self.system.up)[side][cell]
        for step in range(int(min(need, room)), 0, -1):
            if self.moved[cell, side] >= step:
                return
            moves = self._within_block(cell, way * step)
            for cells in (np.flatnonzero(self.withheld), np.arange(len(self.withheld))):
                if moves is None:  # what is withheld anyway costs next to nothing, and is a small problem
                    moves = self._cheapest(cells, cell, way * step)
            if moves is not None:
                self.withheld |= moves != 0
                self.moved = np.maximum(self.moved, np.column_stack([-moves, moves]))
                return

    def _within_block(self, cell: int, step: int) -> FloatArray | None:
        """Moves against another withheld row that is in the same sums."""
        block = self.system.blocks[cell]
        if not self.alone or block is None:
            return None
        room = self.system.down if step > 0 else self.system.up
        partners = [
            other for other, name in enumerate(self.system.blocks)
            if name == block and other != cell and self.withheld[other] and room[other] >= abs(step)
        ]  # fmt: skip
        if not partners:
            return None
        moves = np.zeros(len(room))
        moves[cell], moves[partners[0]] = step, -step
        return moves

    def _cheapest(self, cells: Places, cell: int, step: int) -> FloatArray | None:
        """Moves among ``cells`` with the least further loss in which one of them moves by ``step``; None for none."""
        system = self.system
        prices = np.where(self.withheld, FREE, system.cost)[cells]
        least, most = -system.down[cells], system.up[cells].copy()
        at = np.searchsorted(cells, cell)
        least[at] = most[at] = step
        found = cheapest(system, cells, np.array([prices, prices]), least, most)
        if found is None:
            return None
        moves = np.zeros(len(self.withheld))
        moves[cells] = found
        return moves
