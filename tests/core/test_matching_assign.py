"""The choice is the best there is, and each record is chosen once."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sozialplanung.plugin.core.matching import assign as module
from sozialplanung.plugin.core.matching.assign import assign


def best_sum(gains: dict[tuple[int, int], float], size: int) -> float:
    """By trying everything."""
    return max(
        sum(gains.get((row, column), 0.0) for row, column in enumerate(order)) for order in permutations(range(size))
    )


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.integers(1, 9), min_size=1), st.booleans())
def test_no_other_choice_gains_more(gains: dict[tuple[int, int], int], as_if_large: bool) -> None:
    keys = sorted(gains)
    pairs = np.array([key[0] for key in keys]), np.array([key[1] for key in keys])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_DENSE", 0 if as_if_large else 1000)
        chosen = [keys[place] for place in assign(pairs, np.array([gains[key] for key in keys], dtype=float))]
    assert len({row for row, _ in chosen}) == len({column for _, column in chosen}) == len(chosen)
    assert sum(gains[key] for key in chosen) == best_sum({key: float(gain) for key, gain in gains.items()}, 5)


def test_nothing_to_choose() -> None:
    none = np.zeros(0, dtype=np.int64)
    assert assign((none, none), np.zeros(0)).tolist() == []
