"""An edition that is to be published."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import pandas as pd

from ..errors import PlanningError
from ..rates.fields import ROLE_FIELD, SIGN
from ..tables.vocabulary import CITY, UNASSIGNED
from ..texts import tr
from .indicators import Indicator, indicators_in


@dataclass(frozen=True)
class Edition:
    """Tables with number columns as floats (NaN: none) and others as objects (None: nothing).

    ``areas`` has a row per area (index: ids as text) and all fields of the layer; ``levels`` are those of its fields
    that name groups, ``kept`` further ones that are wanted. ``others`` are rows beside the areas, with their role (one
    row without a role is the city). ``earlier`` is the public version of the edition before, by area,
    ``earlier_groups`` its sums of groups (fields LEVEL_FIELD and GROUP_FIELD) and ``earlier_city`` its rows beside the
    areas, under the ids of the same rows in ``others`` where there are such. ``parts`` are the indicator fields that
    enter status and dynamics.
    """

    areas: pd.DataFrame
    levels: Sequence[str] = ()
    others: pd.DataFrame = field(default_factory=pd.DataFrame)
    earlier: pd.DataFrame = field(default_factory=pd.DataFrame)
    earlier_groups: pd.DataFrame = field(default_factory=pd.DataFrame)
    earlier_city: pd.DataFrame = field(default_factory=pd.DataFrame)
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
