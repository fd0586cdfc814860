"""Findings by weights that were learned without the towns, or the kinds of institutions, that they are about."""

from __future__ import annotations

from functools import cache
from unittest import mock

import numpy as np
import pandas as pd
from sozialplanung.plugin.core.matching import reconcile as module
from sozialplanung.plugin.core.matching.weigh import Weights, from_json
from sozialplanung.tests.learning import lists as learning
from sozialplanung.tests.learning.learn import MASKS, Case, case, learned, sources

from .lists import Lists


@cache
def _cases() -> list[Case]:
    return [case(lists, mask) for lists in sources() for mask in MASKS]


@cache
def _without_fold(fold: int) -> Weights:
    return from_json(learned([each.sample(each.fold != fold) for each in _cases()]))


@cache
def _without_berlin() -> Weights:
    schools = [each for each in _cases() if each.lists.name in {"schools", "osmnames"}]
    return from_json(learned([each.sample(np.ones(len(each.truth), dtype=bool)) for each in schools]))


def _by(weights: Weights, lists: Lists) -> pd.DataFrame:
    with mock.patch.object(module, "shipped", return_value=weights):
        return module.reconcile(lists.register, lists.poi)


def over_towns(lists: Lists) -> pd.DataFrame:
    """The pairs of schools: those of each fifth of the towns by what the other four fifths teach."""
    fold = learning.schools().fold
    parts = []
    for number in range(learning.FOLDS):
        found = _by(_without_fold(number), lists)
        parts.append(found[found["institution_id"].map(fold) == number])
    return pd.concat(parts, ignore_index=True)


def by_schools(lists: Lists) -> pd.DataFrame:
    """Findings by what schools alone teach."""
    return _by(_without_berlin(), lists)
