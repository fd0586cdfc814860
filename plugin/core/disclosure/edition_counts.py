"""The counts of an edition, and what was published before of the same counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from ..errors import PlanningError, listed
from ..rates.fields import PREVIOUS_DENOMINATOR, PREVIOUS_NUMERATOR
from ..texts import tr
from .counts import EXACT, Counts, ToldSum
from .edition import Edition, beside, signs_in
from .published import suppressed
from .rule import GROUP_FIELD, LEVEL_FIELD


def counts_of(edition: Edition) -> Counts:
    """The counts of an edition, with what the office and the earlier publication withheld or told.

    Raises PlanningError for several city rows, and for earlier sums of groups that nobody knows the areas of.
    """
    names = list(dict.fromkeys(name for item in edition.indicators for name in item.counts))
    unassigned, city = beside(edition.others)
    values = pd.concat([table.reindex(columns=names) for table in (edition.areas, unassigned)]).astype(float)
    office = pd.concat([_suppressed(table, names) for table in (edition.areas, unassigned)])
    then = {_earlier_name(name): name for name in names if _earlier_name(name)}
    rows_then = pd.concat([edition.earlier, beside(edition.earlier_city)[0]])
    told = _told(rows_then, then)
    known = told.reindex(index=values.index)
    gone = _suppressed(rows_then, list(then)).rename(columns=then)
    elsewhere = told[~told.index.isin(values.index)].fillna(0.0)
    return Counts(
        values,
        [pair for item in edition.indicators for pair in item.pairs],
        edition.areas[list(edition.levels)],
        pd.Series(dtype=float) if city.empty else city.iloc[0].reindex(names).astype(float),
        office.reindex_like(values).eq(True) | gone.reindex_like(values).eq(True),
        (known - values[list(known)]).abs() < EXACT,
        [*_sums_of_groups(edition, then), *_sum_of_city(edition, then, elsewhere)],
    )


def _sums_of_groups(edition: Edition, then: Mapping[str, str]) -> list[ToldSum]:
    """What the earlier sums of groups tell, by the groups that the areas were in then."""
    table = edition.earlier_groups
    told, sums = _told(table, then), []
    for place in range(len(table)):
        level, group = (str(table[name].iloc[place]) for name in (LEVEL_FIELD, GROUP_FIELD))
        source = next((layer for layer in (edition.earlier, edition.areas) if level in layer), None)
        if source is None:
            raise PlanningError(
                tr("The earlier sums of groups are those of {levels}, but no layer says which areas belong to them.")
                .format(levels=listed(sorted(set(table[LEVEL_FIELD].map(str))))),
                tr("Choose the earlier public layer of the same run, with its group fields."),
            )  # fmt: skip
        rows = frozenset(map(str, source.index[source[level].map(str) == group]))
        if rows and rows <= set(edition.areas.index):
            sums.append(ToldSum(f"{level} {group}", rows, told.iloc[place]))
    return sorted(sums, key=lambda item: item.name)


def _sum_of_city(edition: Edition, then: Mapping[str, str], elsewhere: pd.DataFrame) -> list[ToldSum]:
    """What the earlier city row tells of the rows of today: without what was told of others (``elsewhere``)."""
    _, city = beside(edition.earlier_city)
    return [ToldSum("", None, _told(city, then).iloc[0] - elsewhere.sum())] if len(city) else []


def _told(table: pd.DataFrame, then: Mapping[str, str]) -> pd.DataFrame:
    """Published counts of the edition before under their names of today; NaN where they were not told."""
    return table.reindex(columns=list(then)).rename(columns=then).astype(float)


def _suppressed(table: pd.DataFrame, names: Sequence[str]) -> pd.DataFrame:
    return signs_in(table, names).apply(suppressed)


def _earlier_name(name: str) -> str:
    """What the count of the earlier edition was called when it was the present one; '' for counts of now."""
    earlier = name.startswith((PREVIOUS_NUMERATOR, PREVIOUS_DENOMINATOR))
    return name.replace("prev_", "", 1) if earlier else ""
