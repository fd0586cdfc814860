"""What tells whether the indicators belong together, and how close the classes are decided."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..numerals import FloatArray
from .normaliser import mean, standard_deviation
from .profile import Profile

REDUNDANT = 0.9
NEAR_LIMIT = 0.1


def correlations(values: pd.DataFrame) -> pd.DataFrame:
    """Pearson's r of each two columns (shape k, k), over the rows that have both; NaN without variation."""
    names = list(values.columns)
    result = pd.DataFrame(1.0, index=names, columns=names)
    for at, first in enumerate(names):
        for second in names[at + 1 :]:
            both = values[[first, second]].dropna()
            r = _pearson(both[first].to_numpy(), both[second].to_numpy())
            result.loc[first, second] = result.loc[second, first] = r
    return result


def _pearson(x: FloatArray, y: FloatArray) -> float:
    if len(x) < 2:
        return math.nan
    spread = standard_deviation(x) * standard_deviation(y)
    products = (x - mean(x)) * (y - mean(y))
    return mean(products) / spread if spread > 0 else math.nan


def cronbachs_alpha(weighted: pd.DataFrame) -> float:
    """Cronbach's alpha of the weighted, normalised indicators (shape n, k): k/(k-1) (1 - sum of variances / variance
    of the sum), Cronbach (1951). Rows with NaN are left out; NaN for fewer than two indicators.
    """
    known = weighted.dropna()
    count = known.shape[1]
    if count < 2 or len(known) < 2:
        return math.nan
    parts = math.fsum(standard_deviation(known[name].to_numpy()) ** 2 for name in known)
    total = standard_deviation(np.array([math.fsum(row) for row in known.to_numpy().tolist()])) ** 2
    return count / (count - 1) * (1 - parts / total) if total > 0 else math.nan


def weighted_parts(frame: pd.DataFrame, fields: Sequence[str], profile: Profile) -> pd.DataFrame:
    """What each indicator adds to the combined value, by field name: weight times normalised value, for a mean divided
    by the sum of the weights. A geometric mean has no such parts.
    """
    settings = {name: profile.setting(name) for name in fields if profile.setting(name).counts}
    divisor = math.fsum(setting.weight for setting in settings.values()) if profile.combination == "mean" else 1.0
    parts = {name: frame[f"z_{name}"] * setting.weight / divisor for name, setting in settings.items()}
    return pd.DataFrame(parts, index=frame.index)
