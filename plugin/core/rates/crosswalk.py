"""Counts of old areas as counts of new ones, by the share of each old area that went into each new one."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import PlanningError, listed
from ..texts import format_number, tr
from .signs import Cells, Number, joined, total

_TOLERANCE = 1e-6  # of the sum of shares


@dataclass(frozen=True)
class Crosswalk:
    """Where the people of the old areas live now: ``shares[old][new]`` > 0, adding up to 1 for each old id.

    ``unused`` are the old ids of the table that no area has.
    """

    shares: Mapping[str, Mapping[str, float]]
    unused: tuple[str, ...] = ()

    @property
    def targets(self) -> tuple[str, ...]:
        """The new ids, sorted."""
        return tuple(sorted({target for row in self.shares.values() for target in row}))


def read_crosswalk(links: Sequence[tuple[str, str, float]], areas: Collection[str]) -> Crosswalk:
    """The crosswalk in rows of old id, new id and share, for the old ids ``areas``; equal pairs are added up.

    Raises PlanningError for empty ids, shares that are missing or not between 0 and 1, areas without a row, and shares
    that don't add up to 1.
    """
    _check_links(links)
    found: defaultdict[str, defaultdict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for source, target, share in links:
        found[source][target].append(share)
    without = sorted(set(areas) - found.keys())
    if without:
        raise PlanningError(
            tr("The crosswalk has no row for these areas ({count}): {ids}. Their counts would be lost.").format(
                count=len(without), ids=listed(without)
            ),
            tr("Add rows for them; unchanged areas need one as well, to themselves. Leading zeros count."),
        )
    sums = {source: math.fsum(share for part in row.values() for share in part) for source, row in found.items()}
    wrong = [f"{key}: {format_number(total, 6)}" for key, total in sorted(sums.items()) if abs(total - 1) > _TOLERANCE]
    if wrong:
        raise PlanningError(
            tr("The shares of each old area should add up to 1, but don't for ({count}): {ids}.").format(
                count=len(wrong), ids=listed(wrong)
            ),
            tr("Correct the shares: counts would be lost or doubled."),
        )
    shares = {
        source: {target: share / sums[source] for target, part in sorted(row.items()) if (share := math.fsum(part)) > 0}
        for source, row in found.items()
    }
    return Crosswalk(
        {key: row for key, row in shares.items() if key in areas}, tuple(sorted(shares.keys() - set(areas)))
    )


def _check_links(links: Sequence[tuple[str, str, float]]) -> None:
    empty = [number for number, (source, target, _) in enumerate(links, 1) if not source or not target]
    if empty:
        raise PlanningError(
            tr("The crosswalk needs an old and a new id in each row; one is empty in ({count}): {rows}.").format(
                count=len(empty), rows=listed(empty)
            ),
            tr("Fill in the ids, or choose other fields."),
        )
    wrong = [
        f"{source} → {target}: {'–' if math.isnan(share) else f'{share:g}'}"
        for source, target, share in links
        if not 0 <= share <= 1
    ]
    if wrong:
        raise PlanningError(
            tr("Shares should be between 0 and 1, but are not in these rows ({count}): {rows}.").format(
                count=len(wrong), rows=listed(wrong)
            ),
            tr("Write shares as 0.25, not as 25 (percent)."),
        )


def convert(cells: Cells, areas: Sequence[str], crosswalk: Crosswalk) -> Cells:
    """Counts of ``areas`` (one cell each) as counts of the crosswalk's targets, in their order, unrounded.

    The sum stays the same: the largest share of an area takes what the others leave. A target that gets a part of a
    withheld cell is withheld. Raises PlanningError for infinite counts.
    """
    infinite = [areas[place] for place in np.flatnonzero(np.isinf(cells.values)).tolist()]
    if infinite:
        raise PlanningError(
            tr("Infinite counts cannot be divided, but these areas have them: {ids}.").format(ids=listed(infinite)),
            tr("Correct the numbers; leave unknown ones empty."),
        )
    parts: defaultdict[str, list[Number]] = defaultdict(list)
    for area, value, sign in zip(areas, cells.values.tolist(), cells.signs, strict=True):
        row = crosswalk.shares[area]
        largest = max(row, key=row.__getitem__)
        amounts = {target: value * share for target, share in row.items() if target != largest}
        amounts[largest] = value - math.fsum(amounts.values())
        for target, amount in amounts.items():
            parts[target].append((amount, sign))
    return joined([total(parts[target]) for target in crosswalk.targets])
