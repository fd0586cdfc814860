"""The indicators whose counts are in a layer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..rates.fields import CHANGE, NUMERATOR, PREVIOUS_NUMERATOR, CountFields, counts_before, counts_now


@dataclass(frozen=True)
class Indicator:
    """An indicator whose counts are in a layer; ``before`` is None where those of the earlier edition are not."""

    name: str
    now: CountFields
    before: CountFields | None

    @property
    def pairs(self) -> list[CountFields]:
        return [self.now, *([self.before] if self.before else [])]

    @property
    def counts(self) -> list[str]:
        return [name for pair in self.pairs for name in (pair.numerator, pair.denominator)]

    @property
    def change(self) -> str:
        return CHANGE + self.name

    @property
    def fields(self) -> list[str]:
        """The number fields of the indicator, in the order in which they are shown."""
        return [self.name, *([self.change] if self.before else []), *self.counts]


def indicators_in(fields: Iterable[str]) -> list[Indicator]:
    """The indicators with numerator and denominator among these fields, in their order."""
    known = list(fields)
    found = []
    for field in known:
        if field.startswith(NUMERATOR) and not field.startswith(PREVIOUS_NUMERATOR):
            name = field.removeprefix(NUMERATOR)
            now, before = counts_now(name), counts_before(name)
            if now.denominator in known:
                both = before.numerator in known and before.denominator in known
                found.append(Indicator(name, now, before if both else None))
    return found
