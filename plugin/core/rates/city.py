"""The city value: sum of numerators over sum of denominators, and whether the office's own city row says the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import listed
from ..tables.vocabulary import AREA, UNASSIGNED
from ..texts import tr
from .checks import count_text
from .edition import Edition
from .fields import CountFields
from .signs import WITHHELD, Number, combined

_NOISE = 1e-6  # people; sums of shares are no whole numbers to the last digit


@dataclass(frozen=True)
class CityCounts:
    """Numerator and denominator of the city with their signs, NaN where unknown.

    ``left_out`` are the rows, sorted, that are in neither sum, because one of the two counts is withheld there.
    """

    numerator: Number
    denominator: Number
    left_out: tuple[str, ...] = ()


def city_counts(edition: Edition, name: str, counts: CountFields) -> tuple[CityCounts, list[str]]:
    """The counts of indicator *name* for the city, and sentences on what somebody should know about them.

    The sums go over areas and rows that belong to none. Where cells of them are withheld, the office's own city row
    holds; without one, the sums leave out the rows of which not both counts are known, since numerator and denominator
    have to cover the same people.
    """
    num, den = edition.counts[counts.numerator], edition.counts[counts.denominator]
    rows = edition.places(AREA, UNASSIGNED)
    both = [row for row in rows if num.known[row] and den.known[row]]
    left_out = tuple(sorted(edition.called(row) for row in set(rows) - set(both)))
    summed = CityCounts(num.total(both), den.total(both), left_out)
    if edition.city is None:
        return summed, [_partial(name, summed)] if left_out else []
    row = edition.city
    own = CityCounts((float(num.values[row]), num.signs[row]), (float(den.values[row]), den.signs[row]))
    if combined((own.numerator[1], own.denominator[1])) in WITHHELD:
        return summed, [_partial(name, summed)] if left_out else []
    if left_out:
        return own, [
            tr("{name}: counts of {rows} are withheld or missing, so the city value is that of the city row.").format(
                name=name, rows=listed(left_out)
            )
        ]
    return summed, _differences(name, summed, own)


def _partial(name: str, summed: CityCounts) -> str:
    return tr(
        "{name}: the city value leaves out {rows}: numerator or denominator are withheld or missing there, and there "
        "is no city row with both."
    ).format(name=name, rows=listed(summed.left_out))


def _differences(name: str, summed: CityCounts, own: CityCounts) -> list[str]:
    """Where the sum is not what the office's city row says."""
    pairs: Sequence[tuple[str, float, float]] = (
        (tr("numerator"), summed.numerator[0], own.numerator[0]),
        (tr("denominator"), summed.denominator[0], own.denominator[0]),
    )
    return [
        tr("{name}, {what}: the rows add up to {sum}, but the city row says {own}. The sum is used.").format(
            name=name, what=what, sum=count_text(total), own=count_text(said)
        )
        for what, total, said in pairs
        if abs(total - said) > _NOISE * max(1.0, abs(said))
    ]
