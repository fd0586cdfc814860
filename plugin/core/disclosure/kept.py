"""Fields that somebody wants to publish beside the ones that were judged."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..errors import PlanningError
from ..numerals import FloatArray
from ..texts import tr
from .counts import of_rows
from .edition import Edition
from .pattern import Pattern
from .published import hidden_fields

_LEAST, _EXACTLY = 3, 1e-9


def check_kept(edition: Edition, pattern: Pattern) -> None:
    """Refuse, by PlanningError, to keep fields that give withheld numbers away: those that grow exactly as a count, its
    complement, a rate or a change does, of which some are withheld. Two published pairs would give the others.
    """
    hidden = of_rows(hidden_fields(edition.indicators, pattern.withheld)).reindex(edition.areas.index)
    secrets = _secrets(edition, hidden)
    for name in edition.kept:
        values = pd.to_numeric(edition.areas[name], errors="coerce").to_numpy(dtype=float)
        for source, numbers in secrets.items():
            if name not in hidden and _follows(values, numbers):
                raise PlanningError(
                    tr("Field '{field}' should be kept, but it gives away what is withheld in '{source}'.").format(
                        field=name, source=source
                    ),
                    tr("Leave it out of the fields to keep."),
                )


def _secrets(edition: Edition, hidden: pd.DataFrame) -> dict[str, FloatArray]:
    """By field with withheld cells: its numbers; for numerators, those of the complement too."""
    found: dict[str, FloatArray] = {}
    for item in edition.indicators:
        for name in item.fields:
            if hidden[name].any() and name in edition.areas:
                found[name] = edition.areas[name].to_numpy(dtype=float)
        for pair in item.pairs:
            if hidden[pair.numerator].any():
                numerator, denominator = (
                    edition.areas[name].to_numpy(dtype=float) for name in (pair.numerator, pair.denominator)
                )
                found[f"{pair.denominator} − {pair.numerator}"] = denominator - numerator
    return found


def _follows(values: FloatArray, numbers: FloatArray) -> bool:
    both = ~np.isnan(values) & ~np.isnan(numbers)
    if both.sum() < _LEAST or np.ptp(values[both]) == 0 or np.ptp(numbers[both]) == 0:
        return False
    return bool(abs(np.corrcoef(values[both], numbers[both])[0, 1]) > 1 - _EXACTLY)
