"""What a publication withholds and leaves out, in sentences for the log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import listed
from ..numerals import BoolArray
from ..texts import tr
from .edition import Edition
from .publication import Publication
from .system import NO_AREA


@dataclass(frozen=True)
class Told:
    """Sentences, and the numbers of withheld counts: sensitive ones, and those that protect them."""

    facts: Sequence[str]
    warnings: Sequence[str]
    primary: int
    secondary: int


def told(public: Publication, edition: Edition) -> Told:
    """What somebody has to know of a publication."""
    withheld, primary = public.pattern.withheld, public.pattern.primary
    facts = []
    for item in edition.indicators:
        for pair, earlier in zip(item.pairs, (False, True), strict=False):
            both = [pair.numerator, pair.denominator]
            if withheld[both].any(axis=None):
                facts.append(_sentence(item.name, earlier, withheld[both].to_numpy(), primary[both].to_numpy()))
    if not facts:
        facts.append(tr("No count had to be withheld."))
    if public.left_out:
        text = tr("Fields that are left out, since nothing is known of them ({count}): {fields}.")
        facts.append(text.format(count=len(public.left_out), fields=", ".join(public.left_out)))
    return Told(
        facts,
        _warnings(public, edition),
        int(primary.to_numpy().sum()),
        int((withheld & ~primary).to_numpy().sum()),
    )


def _sentence(name: str, earlier: bool, withheld: BoolArray, primary: BoolArray) -> str:
    if earlier:
        name = tr("{name} (earlier edition)").format(name=name)
    return tr("{name}: {primary} counts withheld by the rule, {secondary} more to protect them.").format(
        name=name, primary=np.count_nonzero(primary), secondary=np.count_nonzero(withheld & ~primary)
    )


def _warnings(public: Publication, edition: Edition) -> list[str]:
    warnings = []
    if edition.earlier.empty and any(item.before for item in edition.indicators):
        warnings.append(
            tr(
                "No earlier public layer was given. If there is one, choose it: what it tells and what this one tells "
                "of the same counts may lead back to withheld ones."
            )
        )
    counts = {name for item in edition.indicators for name in item.counts}
    if not edition.others.empty and not counts & set(edition.others):
        warnings.append(
            tr(
                "The table of other rows has no counts of the indicators, in fields such as 'num_sgb2': the city's "
                "sums are those of the areas. Choose the city value that 'Indicator rates' wrote."
            )
        )
    if public.pattern.exposed:
        nobodys = tr("people of no area")
        cells = [
            f"{column}: {nobodys if (level, key) in NO_AREA else f'{level} {key}'.strip()}"
            for (level, key), column in public.pattern.exposed
        ]
        warnings.append(
            tr("These withheld counts can be worked out from what was published earlier ({count}): {cells}.").format(
                count=len(cells), cells=listed(cells)
            )
        )
    return warnings
