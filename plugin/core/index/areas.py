"""The areas of a computation: their numbers, and whether these can be meant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..errors import PlanningError, listed
from ..numerals import BoolArray, FloatArray
from ..texts import tr
from .profile import Method, Profile

if TYPE_CHECKING:
    from .compute import Index


@dataclass(frozen=True)
class Areas:
    """The input: one row per area, indexed by its id (text, unique).

    ``indicators`` holds a float column per field of the method, NaN where a value is missing. The populations
    (shape n, NaN where unknown) are those at the end and at the begin of the window; None where not given.
    ``reference`` is the index of another level, by the same method, whose means and spreads standardise these areas.
    """

    indicators: pd.DataFrame
    population: FloatArray | None = None
    previous_population: FloatArray | None = None
    reference: Index | None = None


def populations(areas: Areas, language: str | None = None) -> dict[str, FloatArray]:
    """The populations that were given, by what they are called."""
    named = {
        tr("population", language): areas.population,
        tr("population at the begin of the window", language): areas.previous_population,
    }
    return {name: counts for name, counts in named.items() if counts is not None}


def with_missing(areas: Areas, profile: Profile) -> Areas:
    """The areas with NaN for the numbers that the profile calls missing."""
    codes = [value for value in profile.missing_values if not isinstance(value, str)]

    def known(counts: FloatArray | None) -> FloatArray | None:
        return None if counts is None else np.where(np.isin(counts, codes), np.nan, counts)

    indicators = areas.indicators.mask(areas.indicators.isin(codes)) if codes else areas.indicators
    return Areas(indicators, known(areas.population), known(areas.previous_population), areas.reference)


def check_values(areas: Areas) -> None:
    """Refuse infinite values and negative populations, by PlanningError."""
    indicators, ids = areas.indicators, areas.indicators.index
    counted = populations(areas)
    columns = [(str(name), indicators[name].to_numpy()) for name in indicators]
    for name, values in (*columns, *counted.items()):
        infinite = ids[np.isinf(values)]
        if len(infinite):
            raise PlanningError(
                tr("'{field}' is infinite in these areas: {ids}.").format(field=name, ids=listed(infinite)),
                tr("Such values come from a division by zero: correct the rate or leave it empty."),
            )
    for name, counts in counted.items():
        if np.any(counts < 0):
            raise PlanningError(
                tr("The {field} is negative in these areas: {ids}.").format(field=name, ids=listed(ids[counts < 0])),
                tr("Correct the numbers; leave unknown ones empty."),
            )


def check_population_given(areas: Areas, method: Method) -> None:
    """Refuse, by PlanningError, a method that weights by a population that was not given."""
    profile = method.profile
    normalisers = [profile.setting(name).normaliser for name in method.fields] + [profile.restandardise]
    if areas.population is None and any(how.needs_population for how in normalisers):
        raise PlanningError(
            tr("Profile '{profile}' weights by population, but no population field was chosen.").format(
                profile=profile.label
            ),
            tr("Choose the population field."),
        )


def suspicious(areas: Areas, method: Method, valid: BoolArray) -> list[str]:
    """Sentences about valid areas whose values look like signs for "missing", or like misread numbers."""
    values = areas.indicators[valid]
    found = []
    zeros = values.index[(values == 0).all(axis=1)]
    if len(method.fields) > 1 and len(zeros):
        found.append(
            tr("Areas with 0 in every indicator ({count}): {ids}. If 0 means missing there, exclude them.").format(
                count=len(zeros), ids=listed(zeros)
            )
        )
    for name in values:
        codes = values.index[values[name].isin((-9999.0, -999.0, -99.0))]
        if len(codes):
            found.append(
                tr(
                    "'{field}' has values like -9999 ({count}): {ids}. If they mean missing, name them in the "
                    "method profile (missing_values)."
                ).format(field=name, count=len(codes), ids=listed(codes))
            )
    for name, counts in populations(areas).items():
        broken = areas.indicators.index[np.abs(counts - np.round(counts)) > 0]
        if len(broken):
            found.append(
                tr("The {field} is no whole number ({count}): {ids}. Was a dot meant to separate thousands?").format(
                    field=name, count=len(broken), ids=listed(broken)
                )
            )
    return found
