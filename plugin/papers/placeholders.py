"""Numbers that stand for none: the profile's signs for missing values, and what tables print outside of the index."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..area_table import AreaTable
from ..core.index.profile import Profile

# Berlin prints 0.0 in every indicator of an area that is not in its index; others print one of the rest.
_OUTSIDE = (0.0, -9999.0, -999.0, -99.0)


def without_placeholders(
    table: AreaTable, counted: Sequence[str], indicators: Sequence[str], profile: Profile
) -> AreaTable:
    """The table with NaN for such numbers in the fields ``counted`` (indicators, counts, people).

    An area without a class has no values if all its ``indicators`` are empty or print such a number; a zero beside
    other numbers is a zero.
    """
    import numpy as np

    codes = [value for value in profile.missing_values if not isinstance(value, str)]
    given = {name: values for name in counted if (values := table.numbers(name)) is not None}
    known = {name: np.where(np.isin(values, codes), np.nan, values) for name, values in given.items()}
    status = table.numbers("status_class")
    if indicators and status is not None:
        values = np.column_stack([known[name] for name in indicators])
        outside = np.isnan(status) & (np.isnan(values) | np.isin(values, _OUTSIDE)).all(axis=1)
        known |= {name: np.where(outside, np.nan, known[name]) for name in indicators}
    return replace(table, columns={**table.columns, **known})
