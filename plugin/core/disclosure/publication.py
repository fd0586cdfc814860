"""The version of an edition that may be given away: areas, sums over groups, and the city."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from ..errors import PlanningError
from ..index.stability import STABILITY_FIELDS
from ..rates.fields import NO_DYNAMICS, ROLE_FIELD
from ..tables.vocabulary import CITY as CITY_ROLE
from ..tables.vocabulary import UNASSIGNED
from ..texts import tr
from .counts import CITY, ROW, of_rows
from .edition import Edition, beside, signs_in
from .edition_counts import counts_of
from .indicators import indicators_in
from .kept import check_kept
from .pattern import Pattern, find_pattern
from .published import coarse, hidden_fields, hidden_index_fields, numbers_of, shown
from .reasons import without_counts
from .rule import GROUP_FIELD, LEVEL_FIELD, Rule

BECAUSE = "excluded_because"
TEXTS = ("valid", BECAUSE, NO_DYNAMICS, "profile")
INDEX = ("status_sum", "status_index", "dynamics_sum", "dynamics_index", "limit_distance", *STABILITY_FIELDS)
CLASSES = ("status_class", "dynamics_class", "class_code", "class_short", "class_name", "attention")


@dataclass(frozen=True)
class Publication:
    """The public tables: ``areas`` (index: ids), ``groups`` (index: level and group), ``city`` (index: role and id).

    ``pattern`` says what is withheld and why; ``left_out`` are fields of the areas that are not known to be safe, and
    ``coarse`` those that are told as "at least".
    """

    areas: pd.DataFrame
    groups: pd.DataFrame
    city: pd.DataFrame
    pattern: Pattern
    left_out: Sequence[str]
    coarse: Sequence[str]


def publish(edition: Edition, rule: Rule) -> Publication:
    """The public version of an edition.

    Raises PlanningError where there are no areas, or no counts to judge by, where a field that is to be kept gives
    withheld numbers away, and where the city has fewer people than its areas.
    """
    if not edition.indicators:
        raise PlanningError(
            tr("No indicator has its counts in the layer, in fields such as 'num_sgb2' and 'den_sgb2'."),
            tr("Compute the rates with 'Indicator rates', which adds the counts, and the index from its result."),
        )
    if edition.areas.empty:
        raise PlanningError(tr("The layer has no areas."), tr("Choose another layer, or take its filter away."))
    pattern = find_pattern(counts_of(edition), rule)
    hidden = hidden_fields(edition.indicators, pattern.withheld)
    check_kept(edition, pattern)
    of_areas = of_rows(hidden).reindex(edition.areas.index)
    concerned = _index_fields_hidden(edition, of_areas)
    areas = _areas(edition, of_areas, concerned)
    sums = shown(numbers_of(edition.indicators, pattern.values), hidden, pd.DataFrame())
    left_out = [name for name in map(str, edition.areas) if name not in areas and name != "fid"]
    return Publication(
        areas,
        _of_groups(edition, sums),
        _of_city(edition, sums),
        pattern,
        left_out,
        [name for name in STABILITY_FIELDS if name in concerned and name in areas],
    )


def number_fields(names: Sequence[str]) -> set[str]:
    """Those of a layer's fields whose numbers are judged."""
    judged = {name for item in indicators_in(names) for name in (*item.fields, f"z_{item.name}", f"z_{item.change}")}
    return {name for name in names if name in judged or name in INDEX}


def _areas(edition: Edition, hidden: pd.DataFrame, concerned: Mapping[str, pd.Series]) -> pd.DataFrame:
    """The fields of the areas: groups, kept ones and texts, then rates and counts, index, classes."""
    given = edition.areas
    own = [name for name in map(str, hidden) if name in given]
    numbers = shown(given[own].astype(float), hidden, signs_in(given, own))
    index = _index(edition, list(map(str, hidden)), concerned)
    classes = given[[name for name in CLASSES if name in given]]
    judged = {*numbers, *index, *classes}
    others = dict.fromkeys((*edition.levels, *edition.kept, *TEXTS))
    texts = given[[name for name in others if name in given and name not in judged]].copy()
    if BECAUSE in texts:
        texts[BECAUSE] = texts[BECAUSE].map(without_counts, na_action="ignore")
    return pd.concat([texts, numbers, index, classes], axis=1)


def _index_fields_hidden(edition: Edition, hidden: pd.DataFrame) -> dict[str, pd.Series]:
    """The index fields with withheld numbers. Areas that are not in the index are in no mean, and tell nothing."""
    normalised = edition.areas.reindex(columns=[f"z_{name}" for name in hidden])
    outside = normalised.isna().to_numpy() & [name in edition.areas for name in normalised]
    return hidden_index_fields(edition.index_parts, hidden & ~outside)


def _index(edition: Edition, fields: Sequence[str], concerned: Mapping[str, pd.Series]) -> pd.DataFrame:
    """Normalised values, sums, indices, distances and stability. Areas outside the index have none: that is no gap."""
    given = edition.areas
    normalised = [f"z_{name}" for part in edition.index_parts.values() for name in part if name in fields]
    names = [name for name in (*normalised, *INDEX) if name in given]
    index = given[names].astype(float)
    for name in set(STABILITY_FIELDS) & set(concerned) & set(names):
        index[name] = coarse(index[name])
    nowhere = pd.Series(False, index=index.index)
    marks = pd.DataFrame({name: concerned.get(name, nowhere) & index[name].notna() for name in names})
    return shown(index, marks, pd.DataFrame(), missing="")


def _of_groups(edition: Edition, sums: pd.DataFrame) -> pd.DataFrame:
    levels = sums.index.get_level_values(0)
    return sums[levels.isin(edition.levels)].rename_axis([LEVEL_FIELD, GROUP_FIELD])


def _of_city(edition: Edition, sums: pd.DataFrame) -> pd.DataFrame:
    """The city and the unassigned rows; people whom only the total counts have no row."""
    unassigned, city = beside(edition.others)
    table = sums.loc[[(CITY, ""), *((ROW, key) for key in unassigned.index)]]
    roles = [(CITY_ROLE, *(city.index if len(city) else [""])), *((UNASSIGNED, key) for key in unassigned.index)]
    return table.set_axis(pd.MultiIndex.from_tuples(roles, names=[ROLE_FIELD, "key"]))
