"""What a report on an index must not say, and whether it may leave the office."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from .indicators import Indicator
from .published import hidden_fields, hidden_index_fields
from .rule import WITHHELD, Rule


@dataclass(frozen=True)
class Withheld:
    """The edition of a report.

    ``internal``: it holds numbers that small counts could be worked out of. ``public``: it does not, since the numbers
    of ``fields`` (indicators, and those of ``hidden_index_fields``) are withheld for all areas; ``areas`` are those
    with small counts.
    """

    internal: bool = False
    public: bool = False
    fields: frozenset[str] = frozenset()
    areas: frozenset[str] = frozenset()

    def told(self, names: Sequence[str], text: str) -> str:
        """A text that is made of these numbers, or the sign for withheld."""
        return WITHHELD if self.fields.intersection(names) else text


INTERNAL = Withheld()


def withheld_in_report(
    frame: pd.DataFrame, parts: Mapping[str, Sequence[str]], indicators: Sequence[Indicator], counts: pd.DataFrame,
    public: bool,
) -> Withheld:  # fmt: skip
    """What to withhold of an index with these results (``frame``, by area) whose rates have these ``counts``.

    A report tells no number of single areas but contributions and indices. Of an indicator with small counts it tells
    none for any area, so no further areas need be chosen that protect them.
    """
    rule, small = Rule(), {}
    for pair in (pair for item in indicators for pair in item.pairs):
        numerator, denominator = (counts[name].to_numpy() for name in (pair.numerator, pair.denominator))
        small[pair.numerator] = rule.sensitive(numerator, denominator)
        small[pair.denominator] = rule.small(denominator)
    hidden = hidden_fields(indicators, pd.DataFrame(small, index=counts.index))
    hidden = hidden[[name for fields in parts.values() for name in fields if name in hidden]]
    in_index = hidden & frame[[f"z_{name}" for name in hidden]].notna().to_numpy()
    if not in_index.any(axis=None):
        return Withheld(public=public)
    if not public:
        return Withheld(internal=True)
    fields = {str(name) for name in in_index if in_index[name].any()} | set(hidden_index_fields(parts, in_index))
    return Withheld(False, public, frozenset(fields), frozenset(map(str, in_index.index[in_index.any(axis=1)])))
