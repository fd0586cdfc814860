"""Whether numbers can be counts of people and of some of them."""

from __future__ import annotations

import numpy as np

from ..errors import PlanningError, listed
from ..tables.vocabulary import AREA
from ..texts import format_number, tr
from .edition import Edition
from .fields import CountFields
from .indicators import Indicator

EXACT = 1 + 1e-9  # counts that were converted by shares differ in their last digits


def check_counts(edition: Edition, item: Indicator, texts: CountFields) -> None:
    """Refuse negative and infinite counts, and areas whose numerator is above their denominator, by PlanningError."""
    for text in (texts.numerator, texts.denominator):
        values = edition.counts[text].values
        wrong = [
            f"{edition.called(row)}: {values[row]:g}"
            for row in np.flatnonzero((values < 0) | np.isinf(values)).tolist()
        ]
        if wrong:
            raise PlanningError(
                tr("{name}: counts are 0 or more, but '{count}' has ({number}): {rows}.").format(
                    name=item.name, count=text, number=len(wrong), rows=listed(wrong)
                ),
                tr("Correct the numbers; leave unknown ones empty."),
            )
    if not item.may_exceed:
        _check_parts(edition, item, texts)


def _check_parts(edition: Edition, item: Indicator, texts: CountFields) -> None:
    num, den = edition.counts[texts.numerator].values, edition.counts[texts.denominator].values
    wrong = [
        tr("{area} ({part} of {whole})").format(
            area=edition.called(row), part=count_text(num[row]), whole=count_text(den[row])
        )
        for row in edition.places(AREA)
        if num[row] > den[row] * EXACT
    ]
    if wrong:
        raise PlanningError(
            tr(
                "{name}: the numerator '{part}' is above the denominator '{whole}' in these areas ({number}): {rows}."
            ).format(
                name=item.name, part=texts.numerator, whole=texts.denominator, number=len(wrong), rows=listed(wrong)
            ),
            tr("Are the two mixed up, or of different dates? Where it is meant, set 'may_exceed' for the indicator."),
        )


def count_text(number: float) -> str:
    """A count for people; after a conversion it has a fraction."""
    return format_number(number, 0 if number == round(number) else 2)
