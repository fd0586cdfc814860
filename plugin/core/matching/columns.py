"""Columns of texts, of which each different value is read once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd
from pandas.api.types import infer_dtype

from .arrays import Ints


class Column(NamedTuple):
    """``of``: which of the ``values`` each record has."""

    of: Ints
    values: list[str]

    def mapped(self, function: Callable[[list[str]], list[str]]) -> Column:
        """The function's results instead of the values; it gets and gives all of them at once."""
        return Column(self.of, function(self.values))

    def codes(self) -> tuple[Ints, list[str]]:
        """For each record a code that is the same where the values are, -1 for ''; and the value of each code."""
        texts = np.array([value or None for value in self.values], dtype=object)
        codes, unique = pd.factorize(texts)
        return codes.astype(np.int64)[self.of], unique.tolist()


def column_of(texts: npt.NDArray[np.object_]) -> Column:
    """A text for each record as a column."""
    of, values = pd.factorize(texts)
    return Column(of.astype(np.int64), values.tolist())


def read_column(tables: Sequence[pd.DataFrame], field: str) -> Column:
    """A column of one table after the other, stripped; '' where there is none."""
    if not any(field in table for table in tables):
        return Column(np.zeros(sum(map(len, tables)), dtype=np.int64), [""])
    parts = [
        table[field].to_numpy(dtype=object) if field in table else np.full(len(table), "", dtype=object)
        for table in tables
    ]
    texts = np.concatenate(parts)
    texts[pd.isna(texts)] = ""
    # pandas takes texts that differ behind a NUL for the same.
    if infer_dtype(texts) not in {"string", "empty"} or "\0" in "".join(texts.tolist()):
        texts[:] = [str(text).replace("\0", " ") for text in texts.tolist()]
    return column_of(texts).mapped(lambda values: [value.strip() for value in values])
