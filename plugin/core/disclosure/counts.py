"""The counts that are given away together, and the sums over them that are public."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
import pandas as pd

from ..errors import PlanningError
from ..numerals import BoolArray, FloatArray
from ..rates.fields import CountFields
from ..texts import format_number, tr

# The levels of cells; between them the sums over groups, under the name of their field.
ROW, CITY = "", "*"
# People whom the city's total counts, and no row: known to all who subtract.
REST = "*rest"
# Sums that an earlier publication told, and the people whom its total counts beside all rows of today.
EARLIER, THEN = "*earlier", "*then"
EXACT = 1e-6


@dataclass(frozen=True)
class ToldSum:
    """A sum that was published before: over these rows, None for the whole city; by count field, NaN where not told."""

    name: str
    rows: frozenset[str] | None
    values: pd.Series


@dataclass(frozen=True)
class Counts:
    """Counts of areas, and of the rows beside them that only the city's total counts.

    ``values``: a row per area or unassigned row (index: unique ids as text), a float column per count field, NaN where
    nobody knows. ``groups``: rows by area id, a column per level above the areas, None for in none; unassigned rows
    are not in it. ``city``: totals by count field where they are known. ``pairs``: which counts belong to one rate.
    ``withheld`` and ``known`` (frames of marks, with any of the rows and columns of ``values``): what others withhold,
    the office or an earlier publication, and what has been told before. ``told_sums`` were told before, too.
    """

    values: pd.DataFrame
    pairs: Sequence[CountFields]
    groups: pd.DataFrame = field(default_factory=pd.DataFrame)
    city: pd.Series = field(default_factory=lambda: pd.Series(dtype=float))
    withheld: pd.DataFrame = field(default_factory=pd.DataFrame)
    known: pd.DataFrame = field(default_factory=pd.DataFrame)
    told_sums: Sequence[ToldSum] = ()

    def marks(self, frame: pd.DataFrame) -> pd.DataFrame:
        """``withheld`` or ``known`` for all rows and columns."""
        return frame.reindex(index=self.values.index, columns=self.values.columns).eq(True)


@dataclass(frozen=True)
class Cells:
    """Rows and sums of all count columns (cells, columns): first rows, then sums, the city last.

    ``values`` are complete: what nobody can know is filled with numbers that fit the sums, and marked in ``unknown``.
    ``members`` (sums, rows) says which rows a sum counts. Order of rows, sums and columns is by name, so that nothing
    depends on the order of the input.
    """

    labels: pd.MultiIndex
    columns: tuple[str, ...]
    values: FloatArray
    unknown: BoolArray
    members: BoolArray

    @property
    def rows(self) -> int:
        return self.members.shape[1]

    @cached_property
    def blocks(self) -> list[str]:
        """A name per row: rows of the same name are in the same sums."""
        return ["".join("01"[inside] for inside in column) for column in self.members.T.tolist()]

    def place(self, column: str) -> int:
        return self.columns.index(column)


def of_rows(table: pd.DataFrame) -> pd.DataFrame:
    """The rows among cells, by id."""
    return table[table.index.get_level_values(0) == ROW].droplevel(0)


def one_per_content(counts: Counts) -> tuple[Counts, dict[str, str]]:
    """The counts with each column once, and for every column the name of the one that stands for it.

    Columns are the same where they agree wherever both are known, in at least half of the rows: a population that is
    the denominator of five indicators must not be withheld here and told there.
    """
    stands_for: dict[str, str] = {}
    for name in sorted(map(str, counts.values)):
        found = (other for other in stands_for.values() if _agree(counts.values[name], counts.values[other]))
        stands_for[name] = next(found, name)

    kept = pd.Series(stands_for)

    def joined(frame: pd.DataFrame) -> pd.DataFrame:
        return frame.sort_index(axis=1).T.groupby(kept).first().T.sort_index()

    city = counts.city.reindex(counts.values.columns).sort_index()
    pairs = {CountFields(stands_for[pair.numerator], stands_for[pair.denominator]): None for pair in counts.pairs}
    marks = (counts.marks(frame).T.groupby(kept).any().T.sort_index() for frame in (counts.withheld, counts.known))
    return replace(
        counts,
        values=joined(counts.values),
        pairs=tuple(pairs),
        city=city.groupby(kept).first(),
        told_sums=[replace(told, values=told.values.groupby(kept).first()) for told in counts.told_sums],
        **dict(zip(("withheld", "known"), marks, strict=True)),
    ), stands_for


def _agree(first: pd.Series, second: pd.Series) -> bool:
    both = first.notna() & second.notna()
    return 2 * both.sum() >= len(both) and bool((first[both] == second[both]).all())


def cells_of(counts: Counts) -> Cells:
    """Rows and sums as cells."""
    columns = tuple(sorted(map(str, counts.values)))
    values = counts.values[list(columns)].sort_index()
    totals = counts.city.reindex(columns).to_numpy(dtype=float)
    told = np.array([item.values.reindex(columns) for item in counts.told_sums], float).reshape(-1, len(columns))
    then = told[[item.rows is None for item in counts.told_sums]]
    for label, people in ((REST, totals), *((THEN, np.where(np.isnan(totals), row, np.nan)) for row in then)):
        rest = [_rest(counts.values[name], total) for name, total in zip(columns, people, strict=True)]
        if any(rest):
            values = pd.concat([values, pd.DataFrame([rest], index=[label], columns=list(columns))])
    labels, members = _sums(list(values.index), counts)
    rows = values.to_numpy(dtype=float)
    unknown = np.isnan(rows)
    unknown[:, (unknown.sum(axis=0) == 1) & ~np.isnan(totals)] = False  # a single gap is what the others leave
    filled = np.column_stack([_filled(rows[:, at], totals[at]) for at in range(len(columns))])
    sums = np.array([[math.fsum(filled[inside, at]) for at in range(len(columns))] for inside in members])
    sums = sums.reshape(len(members), len(columns))
    unpublished = members @ unknown
    unpublished[-1] &= np.isnan(totals)
    of_earlier = [level == EARLIER for level, _ in labels]
    unpublished[of_earlier] |= ~(np.abs(told - sums[of_earlier]) < EXACT)  # not told, or revised since
    return Cells(
        pd.MultiIndex.from_tuples([*((ROW, key) for key in values.index), *labels]),
        columns,
        np.vstack([filled, sums]),
        np.vstack([unknown, unpublished]),
        members,
    )


def without_partial_totals(counts: Counts) -> Counts:
    """The counts without totals that leave out rows of which one of the two counts of a rate is unknown.

    Raises PlanningError where a total is less than its rows for no such reason.
    """
    values, city = counts.values, counts.city.reindex(counts.values.columns).astype(float)
    rest = city - values.apply(lambda column: math.fsum(column.dropna()))
    partial: set[str] = set()
    for pair in counts.pairs:
        both = [pair.numerator, pair.denominator]
        if (rest[both] < -EXACT).any() and values[both].isna().any(axis=None):
            partial |= set(both)
    for name in rest.index[rest < -EXACT].difference(list(partial)):
        raise PlanningError(
            tr("The city's total of '{field}' is {total}, but its areas add up to {sum}.").format(
                field=name, total=format_number(city[name]), sum=format_number(city[name] - rest[name])
            ),
            tr("Give the city row of the same edition, or none."),
        )
    return replace(counts, city=city.drop(index=list(partial)))


def _rest(values: pd.Series, total: float) -> float:
    """The people whom the total counts and no row; 0 where that cannot be said."""
    rest = total - math.fsum(values.dropna())
    return rest if rest > EXACT and values.notna().all() else 0.0


def _filled(values: FloatArray, total: float) -> FloatArray:
    """The column with numbers for the unknown ones that fit the total."""
    gaps = np.flatnonzero(np.isnan(values))
    filled = np.nan_to_num(values)
    if len(gaps) and not math.isnan(total):
        share, more = divmod(max(0.0, total - math.fsum(filled)), len(gaps))
        filled[gaps] = share
        filled[gaps[0]] += more
    return filled


def _sums(ids: list[str], counts: Counts) -> tuple[list[tuple[str, str]], BoolArray]:
    """Labels of the sums, those of today, those told before, and the city, and the rows that each counts."""
    labels: list[tuple[str, str]] = []
    members: list[BoolArray] = []
    for name in sorted(map(str, counts.groups)):
        of_row = counts.groups[name].reindex(ids).astype(object)
        for key in sorted(set(of_row.dropna())):
            labels.append((name, str(key)))
            members.append(of_row.eq(key).to_numpy(dtype=bool))
    for told in counts.told_sums:
        labels.append((EARLIER, told.name))
        members.append(np.array([told.rows is None or key in told.rows for key in ids]))
    return [*labels, (CITY, "")], np.array([*members, [key != THEN for key in ids]])
