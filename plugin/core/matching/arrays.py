"""Groups and runs of integers in arrays, in time that grows with their number."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy import sparse

Ints = npt.NDArray[np.int64]


def grouped(codes: Ints, groups: int) -> tuple[Ints, Ints]:
    """The positions of ``codes`` (0 to ``groups`` - 1) in their order, equals as they stand; and where each group
    begins in it, with the end as last element.

    Turning a sparse matrix counts instead of comparing: some five times as fast as sorting.
    """
    size = len(codes)
    by_column = (np.ones(size, dtype=np.int8), codes, np.arange(size + 1))
    turned = sparse.csc_matrix(by_column, shape=(groups, size)).tocsr()
    return turned.indices.astype(np.int64), turned.indptr.astype(np.int64)


def runs(first: Ints, count: Ints) -> Ints:
    """``first[0]``, ``first[0] + 1`` ... (``count[0]`` numbers), then the same of ``first[1]``, and so on."""
    offset: Ints = first - (np.cumsum(count) - count)
    return np.repeat(offset, count) + np.arange(int(count.sum()), dtype=np.int64)


def codes_of(numbers: Ints) -> Ints:
    """Codes from 0 for different numbers; -1 for those below 0."""
    result = np.full(len(numbers), -1, dtype=np.int64)
    known = numbers >= 0
    result[known] = pd.factorize(numbers[known])[0]
    return result
