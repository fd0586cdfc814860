"""The published tables, and how to put them through the method."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from sozialplanung.plugin.core.index.areas import Areas
from sozialplanung.plugin.core.index.compute import Index, compute_index
from sozialplanung.plugin.core.index.profile import Method, Profile, load_profile, read_profile

DATA = Path(__file__).parents[1] / "data"


def table(name: str, key: str) -> pd.DataFrame:
    """A published table, indexed by its key as text."""
    return pd.read_csv(DATA / name, dtype={key: str}).set_index(key)


def variant(changes: dict[str, Any]) -> Profile:
    """The profile ``mss`` with other choices."""
    return read_profile(load_profile("mss").to_json() | changes, "variant.json")


def index_of(
    columns: Mapping[str, Sequence[float]],
    profile: Profile | None = None,
    dynamics: Sequence[str] = (),
    exclusions: dict[str, str] | None = None,
    **populations: Sequence[float],
) -> Index:
    """The index of a small hand-written table with areas named A, B, C ...; all columns but ``dynamics`` are status."""
    frame = pd.DataFrame(columns, dtype=float)
    frame.index = pd.Index([chr(65 + row) for row in range(len(frame))], dtype=object)
    status = tuple(name for name in columns if name not in dynamics)
    counts = {name: np.asarray(values, dtype=float) for name, values in populations.items()}
    method = Method(profile or load_profile("mss"), status, tuple(dynamics))
    areas = Areas(frame, counts.get("population"), counts.get("previous_population"))
    return compute_index(areas, method, exclusions or {})
