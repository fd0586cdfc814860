"""An edition that is to be published, and the counts in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import pandas as pd

from ..errors import PlanningError
from ..rates.fields import PREVIOUS_DENOMINATOR, PREVIOUS_NUMERATOR, ROLE_FIELD, SIGN
from ..tables.vocabulary import CITY, UNASSIGNED
from ..texts import tr
from .counts import EXACT, Counts
from .indicators import Indicator, indicators_in
from .published import suppressed


@dataclass(frozen=True)
class Edition:
    """Tables with number columns as floats (NaN: none) and others as objects (None: nothing).

    ``areas`` has a row per area (index: ids as text) and all fields of the layer; ``levels`` are those of its fields
    that name groups, ``kept`` further ones that are wanted. ``others`` are rows beside the areas, with their role (one
    row without a role is the city); ``earlier`` is the public version of the edition before, by area. ``parts`` are
    the indicator fields that enter status and dynamics.
    """

    areas: pd.DataFrame
    levels: Sequence[str] = ()
    others: pd.DataFrame = field(default_factory=pd.DataFrame)
    earlier: pd.DataFrame = field(default_factory=pd.DataFrame)
    parts: Mapping[str, Sequence[str]] = field(default_factory=dict)
    kept: Sequence[str] = ()

    @cached_property
    def indicators(self) -> list[Indicator]:
        return indicators_in(map(str, self.areas))

    @property
    def index_parts(self) -> dict[str, Sequence[str]]:
        """The fields of status and dynamics; where nobody said, every rate and every change."""
        if any(self.parts.values()):
            return dict(self.parts)
        changes = [item.change for item in self.indicators if item.before]
        return {"status": [item.name for item in self.indicators], "dynamics": changes}


def signs_in(table: pd.DataFrame, names: Sequence[str]) -> pd.DataFrame:
    """The signs that a table has of these fields, by number field."""
    return pd.DataFrame({name: table[SIGN + name] for name in names if SIGN + name in table}, index=table.index)


def counts_of(edition: Edition) -> Counts:
    """The counts of an edition, with what the office and the earlier publication withheld or told.

    Raises PlanningError for several city rows.
    """
    names = list(dict.fromkeys(name for item in edition.indicators for name in item.counts))
    unassigned, city = beside(edition.others)
    values = pd.concat([table.reindex(columns=names) for table in (edition.areas, unassigned)]).astype(float)
    office = pd.concat([_suppressed(table, names) for table in (edition.areas, unassigned)])
    then = {_earlier_name(name): name for name in names if _earlier_name(name) in edition.earlier}
    told = edition.earlier.reindex(columns=list(then)).rename(columns=then).astype(float).reindex(values.index)
    gone = _suppressed(edition.earlier, list(then)).rename(columns=then)
    return Counts(
        values,
        [pair for item in edition.indicators for pair in item.pairs],
        edition.areas[list(edition.levels)],
        pd.Series(dtype=float) if city.empty else city.iloc[0].reindex(names).astype(float),
        office.reindex_like(values).eq(True) | gone.reindex_like(values).eq(True),
        (told - values[list(told)]).abs() < EXACT,
    )


def beside(others: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The unassigned rows and the city row; rows of areas are no news."""
    if ROLE_FIELD not in others:
        others = others.assign(**{ROLE_FIELD: CITY})
    unassigned, city = (others[others[ROLE_FIELD] == role] for role in (UNASSIGNED, CITY))
    if len(city) > 1:
        raise PlanningError(
            tr("The table of other rows should hold one city row, but holds {count}.").format(count=len(city)),
            tr("Give a table with the field 'role': 'city' in one row, 'unassigned' in the others."),
        )
    return unassigned, city


def _suppressed(table: pd.DataFrame, names: Sequence[str]) -> pd.DataFrame:
    return signs_in(table, names).apply(suppressed)


def _earlier_name(name: str) -> str:
    """What the count of the earlier edition was called when it was the present one; '' for counts of now."""
    earlier = name.startswith((PREVIOUS_NUMERATOR, PREVIOUS_DENOMINATOR))
    return name.replace("prev_", "", 1) if earlier else ""
