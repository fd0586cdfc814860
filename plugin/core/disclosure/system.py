"""What somebody can set up who has all that is published: sums that must hold, and how far each count may move."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations_with_replacement

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy import sparse

from ..numerals import BoolArray, FloatArray
from .counts import EARLIER, EXACT, REST, ROW, THEN, Cells, Counts
from .rule import Rule

FAR = 1e7  # "as far as you like" for a count of people in a city
# Information lost with a withheld cell: an area from 1 (few people) to 2, a sum more than any area.
ZERO, UNASSIGNED, SUM, TOTAL = 4.0, 0.5, 12.0, 1000.0
NO_AREA = ((ROW, REST), (ROW, THEN))


@dataclass(frozen=True)
class System:
    """The cells of columns that hang together, one after the other (shape n each).

    Every vector of moves with ``lines @ moves == 0`` and ``-down <= moves <= up`` is another city that has the same
    sums; what was told before cannot move. ``needs`` says how far a cell should be able to move (shape n, 2: down, up),
    ``sensitive`` which are by themselves, ``withheld`` where the pattern begins, ``optional`` which of these need no
    protection. ``cost`` is what is lost with a cell; cells of the same block (a row's sums, None: no row, or one of
    several columns) can stand in for each other.
    """

    columns: tuple[str, ...]
    lines: sparse.csr_matrix
    up: FloatArray
    down: FloatArray
    cost: FloatArray
    needs: npt.NDArray[np.int64]
    sensitive: BoolArray
    withheld: BoolArray
    optional: BoolArray
    blocks: list[str | None]


def systems(cells: Cells, counts: Counts, rule: Rule) -> list[System]:
    """The independent systems of counts in which each content stands once."""
    sums = list(_additions(cells))
    facts = _facts(cells, counts, rule)
    return [_system(cells, family, sums, facts) for family in _families(len(cells.columns), sums)]


@dataclass(frozen=True)
class _Facts:
    """Of each cell (cells, columns): its bounds, how far it should move (a third axis: down, up), what is sensitive,
    what is withheld in any case, of that what need not be protected, and what was told before."""

    low: FloatArray
    high: FloatArray
    needs: npt.NDArray[np.int64]
    sensitive: BoolArray
    withheld: BoolArray
    optional: BoolArray
    fixed: BoolArray


def _facts(cells: Cells, counts: Counts, rule: Rule) -> _Facts:
    shape = cells.values.shape
    low, high, sensitive = np.zeros(shape), np.full(shape, FAR), np.zeros(shape, dtype=bool)
    needs = np.zeros((*shape, 2), dtype=np.int64)
    told = np.where(cells.unknown, np.nan, cells.values)
    rest = np.array([label in NO_AREA for label in cells.labels])
    by_count = replace(rule, min_denominator=0)  # for people of no area: nobody gives their rate
    for pair in counts.pairs:
        over, under = cells.columns.index(pair.numerator), cells.columns.index(pair.denominator)
        numerator, denominator = told[:, over], told[:, under]
        if over != under:
            high[:, over] = np.fmin(high[:, over], denominator)
            low[:, under] = np.fmax(low[:, under], numerator)
        judged = np.where(rest, by_count.sensitive(numerator, denominator), rule.sensitive(numerator, denominator))
        sensitive[:, over] |= judged
        sensitive[:, under] |= rule.small(denominator)
        for at, values, way in ((over, numerator, 1), (over, denominator - numerator, -1), (under, denominator, 1)):
            needs[:, at] = np.maximum(needs[:, at], _needed(values, rule)[:, ::way])
    before, fixed = (_rows(cells, counts.marks(frame)) for frame in (counts.withheld, counts.known))
    earlier = np.array([[level == EARLIER] for level, _ in cells.labels])
    fixed |= earlier & ~cells.unknown
    sensitive &= ~earlier
    protected = sensitive | before
    return _Facts(
        np.minimum(low, cells.values), np.maximum(high, cells.values), needs, sensitive,
        protected | cells.unknown, cells.unknown & ~protected, fixed & ~before,
    )  # fmt: skip


def _rows(cells: Cells, marks: pd.DataFrame) -> BoolArray:
    """Marks of rows as marks of cells."""
    known_rows = marks.reindex(index=[key for level, key in cells.labels if level == ROW], columns=list(cells.columns))
    rows = known_rows.eq(True).to_numpy(dtype=bool)
    return np.vstack([rows, np.zeros((len(cells.members), len(cells.columns)), dtype=bool)])


def _needed(values: FloatArray, rule: Rule) -> npt.NDArray[np.int64]:
    """How far sensitive counts should be able to move: above ``high``, and to another count that is sensitive too.

    Who knows the rule knows that one of the withheld counts is small: so it must not be clear which, nor how small.
    The need is the same for each of them, or the choice of further cells would tell the count.
    """
    farthest = np.array([max(1, rule.high - rule.low), rule.high + 1 - rule.low])
    return np.where(rule.small(values)[:, None], farthest, 0)


def _additions(cells: Cells) -> Iterator[tuple[int, int, int]]:
    """Places of columns of which two add up to the third in every row: men and women, or the two parts of a whole."""
    rows = cells.values[: cells.rows]
    complete = ~cells.unknown[: cells.rows].any(axis=0) & rows.any(axis=0)
    places = np.flatnonzero(complete).tolist()
    by_content = {np.round(rows[:, at] / EXACT).tobytes(): at for at in places}
    for first, second in combinations_with_replacement(places, 2):
        total = by_content.get(np.round((rows[:, first] + rows[:, second]) / EXACT).tobytes())
        if total is not None:
            yield first, second, total


def _families(count: int, sums: list[tuple[int, int, int]]) -> list[tuple[int, ...]]:
    """Places of columns that additions link, and of those that stand alone."""
    family = {at: {at} for at in range(count)}
    for parts in sums:
        joined = set().union(*(family[at] for at in parts))
        family |= dict.fromkeys(joined, joined)
    return sorted({tuple(sorted(members)) for members in family.values()})


def _system(cells: Cells, places: tuple[int, ...], sums: list[tuple[int, int, int]], facts: _Facts) -> System:
    values = cells.values[:, places].T.ravel()
    fixed = facts.fixed[:, places].T.ravel()
    room = (facts.high[:, places].T.ravel() - values, values - facts.low[:, places].T.ravel())
    up, down = (np.where(fixed, 0, np.minimum(np.floor(far + EXACT), FAR)) for far in room)
    return System(
        tuple(cells.columns[at] for at in places),
        _lines(cells, places, sums),
        up,
        down,
        np.concatenate([_cost(cells, cells.values[:, at], facts.high[:, at]) for at in places]),
        np.concatenate([facts.needs[:, at] for at in places]),
        facts.sensitive[:, places].T.ravel(),
        facts.withheld[:, places].T.ravel(),
        facts.optional[:, places].T.ravel(),
        [*cells.blocks, *([None] * len(cells.members))] if len(places) == 1 else [None] * len(values),
    )


def _lines(cells: Cells, places: tuple[int, ...], sums: list[tuple[int, int, int]]) -> sparse.csr_matrix:
    """What holds in every city of these columns: each sum is that of its rows, and columns add up."""
    rows, size = cells.rows, len(cells.labels)
    own = sparse.hstack([sparse.csr_matrix(cells.members.astype(float)), -sparse.identity(len(cells.members))])
    lines = [sparse.block_diag([own] * len(places))]
    single = sparse.identity(size, format="csr")[:rows]
    for first, second, total in sums:
        if total in places:
            factors = dict.fromkeys(places, 0)
            for at, factor in ((first, 1), (second, 1), (total, -1)):
                factors[at] += factor
            lines.append(sparse.hstack([factor * single for factor in factors.values()]))
    return sparse.vstack(lines, format="csr")


def _cost(cells: Cells, values: FloatArray, people: FloatArray) -> FloatArray:
    """What is lost with each cell of a column.

    Areas count by their people, where those are public: a choice by the count itself would tell something of it.
    """
    rows = cells.rows
    size = np.where(people < FAR, people, values)[:rows]
    cost = np.full(len(values), SUM)
    cost[np.lexsort((np.arange(rows), size))] = 1 + np.arange(rows) / rows
    cost[[at for at, label in enumerate(cells.labels) if label in NO_AREA]] = UNASSIGNED
    cost[:rows] += np.where(values[:rows] == 0, ZERO, 0)
    cost[-1] = TOTAL
    return cost
