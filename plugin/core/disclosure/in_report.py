"""What a report on an index must not say, and whether it may leave the office."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .indicators import Indicator
from .published import hidden_fields, hidden_index_fields
from .rule import WITHHELD, Rule


@dataclass(frozen=True)
class Withheld:
    """The edition of a report.

    ``internal``: it holds numbers that small counts could be worked out of. ``public``: it does not, since the numbers
    of ``fields`` (indicators, and those of ``hidden_index_fields``) are withheld for all areas. ``unjudged`` are
    indicators without counts: whether numbers of theirs are to be withheld, nobody can say.
    """

    internal: bool = False
    public: bool = False
    fields: frozenset[str] = frozenset()
    unjudged: Sequence[str] = ()

    def told(self, names: Sequence[str], text: str) -> str:
        """A text that is made of these numbers, or the sign for withheld."""
        return WITHHELD if self.fields.intersection(names) else text


INTERNAL = Withheld()


def withheld_in_report(
    frame: pd.DataFrame, parts: Mapping[str, Sequence[str]], indicators: Sequence[Indicator], counts: pd.DataFrame,
    public: bool,
) -> Withheld:  # fmt: skip
    """What to withhold of an index with these results (``frame``, by area) whose rates have these ``counts``.

    A report knows neither the sums that are published beside it nor the further areas that a public layer withholds
    against them; with its means and deviations, their rates could be worked out. So as soon as one count is small or
    withheld by the office (NaN), a public report tells no number of any indicator: it keeps classes and their numbers.
    """
    rule, small, unknown = Rule(), {}, False
    for pair in (pair for item in indicators for pair in item.pairs):
        numerator, denominator = (counts[name].to_numpy() for name in (pair.numerator, pair.denominator))
        small[pair.numerator] = rule.sensitive(numerator, denominator)
        small[pair.denominator] = rule.small(denominator)
        unknown = unknown or bool(np.isnan([numerator, denominator]).any())
    hidden = hidden_fields(indicators, pd.DataFrame(small, index=counts.index))
    hidden = hidden[[name for fields in parts.values() for name in fields if name in hidden]]
    unjudged = [name for fields in parts.values() for name in fields if name not in hidden]
    if not public:
        in_index = hidden & frame[[f"z_{name}" for name in hidden]].notna().to_numpy()
        return Withheld(internal=bool(in_index.any(axis=None)), unjudged=unjudged)
    if not unknown and not any(column.any() for column in small.values()):
        return Withheld(public=True, unjudged=unjudged)
    everything = pd.DataFrame(True, index=hidden.index, columns=hidden.columns)
    return Withheld(False, True, frozenset({*map(str, hidden), *hidden_index_fields(parts, everything)}), unjudged)
