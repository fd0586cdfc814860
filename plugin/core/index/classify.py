"""From the two indices to the classes on the map."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd

from ..numerals import FloatArray
from .attention import needs_attention
from .classes import ClassScheme, class_name
from .normaliser import standard_deviation
from .profile import Profile

CLASS_FIELDS = (
    "status_class", "dynamics_class", "class_code", "class_short", "class_name", "attention", "limit_distance",
)  # fmt: skip


def classify(status: FloatArray, dynamics: FloatArray | None, profile: Profile, language: str) -> pd.DataFrame:
    """Classes of areas from their indices, each of shape n with NaN for "no index".

    Without dynamics (None, or NaN everywhere) areas are classified by status alone. Where some areas have dynamics, one
    without gets what the profile says for missing dynamics: no class, or its status alone.

    The columns are CLASS_FIELDS. Integers are nullable; ``attention`` is None and all else missing where there is no
    status class. ``limit_distance`` is in standard deviations, unrounded.
    """
    if dynamics is None:
        dynamics = np.full(len(status), np.nan)
    elif profile.missing_dynamics == "no_class" and not np.isnan(dynamics).all():
        status = np.where(np.isnan(dynamics), np.nan, status)
    status_at, status_distance = _positions(status, profile.status_classes, profile)
    dynamics_at, dynamics_distance = _positions(dynamics, profile.dynamics_classes, profile)
    pairs = list(zip(status_at.tolist(), dynamics_at.tolist(), strict=True))
    kinds = {pair: _row(*pair, profile, language) for pair in set(pairs)}
    frame = pd.DataFrame([kinds[pair] for pair in pairs], columns=list(CLASS_FIELDS[:-1]), dtype=object)
    frame["limit_distance"] = np.where(status_at < 0, np.nan, np.fmin(status_distance, dynamics_distance))
    for name in ("status_class", "dynamics_class", "class_code"):
        frame[name] = frame[name].astype("Int64")
    return frame


def _positions(index: FloatArray, scheme: ClassScheme, profile: Profile) -> tuple[np.ndarray, FloatArray]:  # type: ignore[type-arg]
    limits = scheme.limit_values(index)
    if not len(limits) or np.isnan(index).all():
        return scheme.positions(index, limits), np.full(len(index), np.nan)
    distance = np.min(np.abs(index[:, None] - limits[None, :]), axis=1)
    return scheme.positions(index, limits), distance / _unit(index, profile)


def _unit(index: FloatArray, profile: Profile) -> float:
    """The length of one standard deviation on the scale of the index."""
    known = index[~np.isnan(index)]
    if profile.restandardise.in_standard_deviations:
        return 1.0
    return standard_deviation(known) or math.nan


def _row(status_at: int, dynamics_at: int, profile: Profile, language: str) -> tuple[object, ...]:
    """All of CLASS_FIELDS but the distance."""
    dynamics = profile.dynamics_classes.classes[dynamics_at] if dynamics_at >= 0 else None
    dynamics_code = dynamics.code if dynamics else None
    if status_at < 0:
        return None, dynamics_code, None, None, None, None
    status = profile.status_classes.classes[status_at]
    attention = needs_attention(profile.attention, status.code, dynamics_code)
    name = class_name(status, dynamics, language)
    if dynamics is None:
        return status.code, None, None, status.short, name, attention
    return status.code, dynamics.code, 10 * status.code + dynamics.code, status.short + dynamics.short, name, attention
