"""The disclosure rule: which counts would let somebody recognise single people."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, overload

from ..errors import PlanningError
from ..index.schema import Node
from ..texts import tr

if TYPE_CHECKING:  # the rule's numbers are the defaults of parameters, which are made without numpy
    from ..numerals import BoolArray, FloatArray

KEYS = ("low", "high", "min_denominator")
# What stands in the place of a number: withheld, and not there.
WITHHELD, MISSING = "•", "fehlt"
LEVEL_FIELD, GROUP_FIELD = "level", "group"  # of the published sums of groups


@dataclass(frozen=True)
class Rule:
    """Counts from ``low`` to ``high`` are withheld, and shares of fewer than ``min_denominator`` people.

    Numbers between whole ones, as a crosswalk gives them, belong to the count that they may be rounded to.
    """

    low: int = 1
    high: int = 2
    min_denominator: int = 10

    def __post_init__(self) -> None:
        if not (0 <= self.low <= self.high and self.min_denominator >= 0):
            raise PlanningError(
                tr("Counts from {low} to {high} are to be withheld, shares of fewer than {least} people.").format(
                    low=self.low, high=self.high, least=self.min_denominator
                ),
                tr("Choose numbers of 0 or more, the first one not above the second."),
            )

    @overload
    def small(self, counts: float) -> bool: ...

    @overload
    def small(self, counts: FloatArray) -> BoolArray: ...

    def small(self, counts: float | FloatArray) -> bool | BoolArray:
        """Which counts are sensitive by themselves (any shape; NaN is none)."""
        return (counts > self.low - 1) & (counts < self.high + 1) & ((counts > 0) | (self.low == 0))

    @overload
    def few(self, people: float) -> bool: ...

    @overload
    def few(self, people: FloatArray) -> BoolArray: ...

    def few(self, people: float | FloatArray) -> bool | BoolArray:
        """Which numbers of people are themselves too small to be told (any shape; NaN is none): small counts, and those
        that no share may be taken of.
        """
        return self.small(people) | ((people > 0) & (people < self.min_denominator))

    @overload
    def sensitive(self, numerator: float, denominator: float) -> bool: ...

    @overload
    def sensitive(self, numerator: FloatArray, denominator: FloatArray) -> BoolArray: ...

    def sensitive(self, numerator: float | FloatArray, denominator: float | FloatArray) -> bool | BoolArray:
        """Which numerators are sensitive: they, those who are not among them, or all of them are too few.

        The denominator is public, so a complement of two people tells as much as a numerator of two.
        """
        few = (denominator > 0) & (denominator < self.min_denominator)
        return (numerator >= 0) & (self.small(numerator) | self.small(denominator - numerator) | few)

    def to_json(self) -> dict[str, int]:
        return asdict(self)

    @classmethod
    def read(cls, node: Node) -> Rule:
        """The rule in a JSON object; keys that it does not name keep their default."""
        rule = cls(*(node.integer(key, getattr(cls, key)) for key in KEYS))
        node.close(KEYS)
        return rule
