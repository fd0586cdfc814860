"""Which change belongs to which rate, so that both are told side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..rates.fields import CHANGE
from .city import Indicator


class Rated(NamedTuple):
    """A rate with its change, either of which may be missing (None), but not both."""

    rate: Indicator | None
    change: Indicator | None

    @property
    def main(self) -> Indicator:
        """The rate, or the change where it stands alone."""
        made = self.rate or self.change
        assert made is not None
        return made


def rated(indicators: Sequence[Indicator]) -> list[Rated]:
    """The rates, each with the change of its name (``d_x`` of ``x``, Berlin's ``d1`` of ``s1``); other changes last."""
    changes = {item.field: item for item in indicators if item.change}
    pairs = []
    for item in indicators:
        if not item.change:
            names = (f"{CHANGE}{item.field}", f"d{item.field[1:]}" if item.field.startswith("s") else "")
            found = next((name for name in names if name in changes), None)
            pairs.append(Rated(item, changes.pop(found) if found else None))
    return pairs + [Rated(None, change) for change in changes.values()]
