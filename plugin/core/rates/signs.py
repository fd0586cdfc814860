"""Why a number is no plain value: the words of the ``sign_`` columns, and what becomes of them in sums and rates."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import PlanningError, listed
from ..numerals import BoolArray, FloatArray
from ..tables.signs import DEFAULT_SIGNS, FLAGS, LATER, MISSING, NOT_MEANINGFUL, SUPPRESSED, UNRELIABLE, ZERO
from ..texts import tr

# There is no number; where several meet, the first one prevails.
WITHHELD = (SUPPRESSED, MISSING, UNRELIABLE, LATER, NOT_MEANINGFUL)
_KNOWN = {ZERO, *WITHHELD, *FLAGS}


Number = tuple[float, str]  # with its sign; NaN where it is withheld


@dataclass(frozen=True)
class Cells:
    """A column of numbers with their signs.

    ``values`` (shape n) is NaN exactly where the sign in ``signs`` (n texts) is one of WITHHELD; '' is a plain value.
    """

    values: FloatArray
    signs: tuple[str, ...]

    @property
    def known(self) -> BoolArray:
        """Where there is a number (shape n)."""
        return ~np.isnan(self.values)

    def at(self, places: Sequence[int]) -> Cells:
        """The cells at these places, in this order."""
        return Cells(self.values[list(places)], tuple(self.signs[place] for place in places))

    def parts(self) -> list[Number]:
        """Each number with its sign."""
        return list(zip(self.values.tolist(), self.signs, strict=True))

    def total(self, places: Iterable[int] | None = None) -> Number:
        """The sum of the cells at these places, default: of all."""
        parts = self.parts()
        return total(parts if places is None else [parts[place] for place in places])


def total(parts: Sequence[Number]) -> Number:
    """The exact sum of numbers and its sign; NaN where one is withheld. The sum of nothing is missing."""
    sign = combined([sign for _, sign in parts]) if parts else MISSING
    return (math.nan if sign in WITHHELD else math.fsum(value for value, _ in parts)), sign


def cells(values: FloatArray, signs: Sequence[str | None] | None, field: str, ids: Sequence[str]) -> Cells:
    """Cells from a column as it was read, NaN and None for NULL: NaN without a sign is missing.

    What the sign calls withheld has no number, whatever the column holds. Raises PlanningError for unknown words.
    """
    texts = [_spelt(sign) for sign in signs] if signs is not None else [""] * len(values)
    strange = [f"{key}: '{text}'" for key, text in zip(ids, texts, strict=True) if set(text.split()) - _KNOWN]
    if strange:
        raise PlanningError(
            tr("Field '{field}' should hold signs ({known}), but holds: {strange}.").format(
                field=field, known=", ".join((ZERO, *WITHHELD, *FLAGS)), strange=listed(strange)
            ),
            tr("Correct these words, or rename the field if it holds something else."),
        )
    found = [combined([text]) for text in texts]
    found = [
        MISSING if math.isnan(value) and sign not in WITHHELD else sign
        for value, sign in zip(values.tolist(), found, strict=True)
    ]
    withheld = np.array([sign in WITHHELD for sign in found], dtype=bool)
    return Cells(np.where(withheld, np.nan, values), tuple(found))


def joined(parts: Sequence[Number]) -> Cells:
    """Cells from single numbers with their signs."""
    return Cells(np.array([value for value, _ in parts], dtype=float), tuple(sign for _, sign in parts))


def added(columns: Sequence[Cells]) -> Cells:
    """The sums of columns, row by row."""
    return joined([total(row) for row in zip(*(column.parts() for column in columns), strict=True)])


def combined(signs: Iterable[str]) -> str:
    """The sign of what is computed from numbers with these signs: the gravest reason to withhold it, else all flags.

    The result is exactly nothing only if all parts are.
    """
    parts = [set(sign.split()) for sign in signs]
    words = set().union(*parts)
    for word in WITHHELD:
        if word in words:
            return word
    zero = [ZERO] if parts and all(ZERO in part for part in parts) else []
    return " ".join([*zero, *(word for word in FLAGS if word in words)])


def _spelt(sign: str | None) -> str:
    """The words of a sign; layers that were made to be given away show signs of people instead, such as "•"."""
    return " ".join(DEFAULT_SIGNS.get(word, word) for word in (sign or "").split())
