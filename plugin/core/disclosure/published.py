"""Which numbers of a layer are withheld with a count, and what stands in their place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from ..rates.fields import SIGN
from ..tables.signs import MISSING as MISSING_SIGN
from ..tables.signs import SUPPRESSED
from .indicators import Indicator
from .rule import MISSING, WITHHELD

# Shares of draws are told as "at least": 0, 0.2 ... 0.8, the limit below which a class lies within chance.
STEP = 0.2


def hidden_fields(indicators: Sequence[Indicator], withheld: pd.DataFrame) -> pd.DataFrame:
    """Which numbers are withheld (rows of ``withheld``, the columns ``Indicator.fields``).

    A rate and its two counts tell each other, and a change and one of its rates the other one.
    """
    hidden: dict[str, pd.Series] = {}
    for item in indicators:
        rates = [withheld[pair.numerator] | withheld[pair.denominator] for pair in item.pairs]
        hidden[item.name] = rates[0]
        if item.before:
            hidden[item.change] = rates[0] | rates[1]
        hidden |= {field: withheld[field] for field in item.counts}
    return pd.DataFrame(hidden, index=withheld.index)


def numbers_of(indicators: Sequence[Indicator], counts: pd.DataFrame) -> pd.DataFrame:
    """Rates, changes and counts of rows with counts, such as sums; NaN where there is no number."""
    numbers: dict[str, pd.Series] = {}
    for item in indicators:
        rates = [100 * counts[pair.numerator] / counts[pair.denominator].replace(0, np.nan) for pair in item.pairs]
        numbers[item.name] = rates[0]
        if item.before:
            numbers[item.change] = rates[0] - rates[1]
        numbers |= {field: counts[field] for field in item.counts}
    return pd.DataFrame(numbers, index=counts.index)


def shown(numbers: pd.DataFrame, hidden: pd.DataFrame, signs: pd.DataFrame, missing: str = MISSING) -> pd.DataFrame:
    """The numbers without the hidden ones, and beside each column that needs one its signs.

    ``signs`` are those that the layer came with (columns by number field): what the office suppressed stays withheld.
    ``missing`` is what stands for gaps.
    """
    columns: dict[str, pd.Series] = {}
    for name in numbers:
        given = signs[name] if name in signs else pd.Series(None, index=numbers.index, dtype=object)
        given = given.where(given.notna(), "").astype(object)
        gone = hidden[name] | suppressed(given)
        values = numbers[name].mask(gone)
        words = given.where(values.notna() | ~given.isin(["", MISSING_SIGN]), missing).mask(gone, WITHHELD)
        columns[str(name)] = values
        if (words != "").any():
            columns[SIGN + str(name)] = words.mask(words == "", None)
    return pd.DataFrame(columns, index=numbers.index)


def suppressed(signs: pd.Series) -> pd.Series:
    """Where signs say that somebody else withheld the number."""
    return signs.map(lambda text: bool({SUPPRESSED, WITHHELD} & set(str(text or "").split()))).astype(bool)


def hidden_index_fields(parts: Mapping[str, Sequence[str]], hidden: pd.DataFrame) -> dict[str, pd.Series]:
    """Which index numbers are withheld, by field: those of parts with an indicator of which cells are withheld.

    ``parts`` are the indicator fields of status and dynamics. The rates and normalised values of two other areas give
    mean and standard deviation of an indicator, and with these each normalised value its rate: so all of them are
    withheld. Sums, indices and distances to limits follow, since who computes the index with each possible number of
    a withheld count finds the one that fits: measured on cities of 27 areas, indices with one decimal give away one
    count in six, classes none. The stability of the other areas stays, but see ``coarse``.
    """
    everywhere = pd.Series(True, index=hidden.index)
    gone: dict[str, pd.Series] = {}
    for part, fields in parts.items():
        gaps = hidden[[name for name in fields if name in hidden and hidden[name].any()]]
        if gaps.empty:
            continue
        gone |= {f"z_{name}": everywhere for name in gaps}
        gone |= dict.fromkeys((f"{part}_sum", f"{part}_index", "limit_distance"), everywhere)
        own = gaps.any(axis=1)
        gone |= {f"{part}_stability": own, "class_stability": own | gone.get("class_stability", False)}
    return gone


def coarse(shares: pd.Series) -> pd.Series:
    """Stability rounded down to fifths, none above 0.8: with 1,000 draws, the exact share is a fingerprint of all
    counts: recomputing it gives 98 % of the withheld ones. Fifths and classes together gave 1 of 122.
    """
    fifths: pd.Series = np.floor(shares.clip(upper=1 - STEP) / STEP + 1e-9) * STEP
    return fifths
