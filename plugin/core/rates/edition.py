"""The counts of one edition, and their sums for another level."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..errors import PlanningError, listed
from ..tables.vocabulary import AREA, CITY, UNASSIGNED
from ..texts import tr
from .signs import Cells, joined


@dataclass(frozen=True)
class Edition:
    """Counts of one date: one row per area, "not assigned" and the office's own city row.

    ``ids``, ``names`` and ``roles`` have an entry per row; ids of areas are unique. ``counts`` holds the cells by the
    field or expression that they come from, ``versions`` the versions of definitions by the same, '' where unknown.
    """

    ids: tuple[str, ...]
    roles: tuple[str, ...]
    counts: Mapping[str, Cells]
    names: tuple[str, ...] = ()
    versions: Mapping[str, str] = field(default_factory=dict)

    def places(self, *roles: str) -> list[int]:
        """The rows with one of these roles."""
        return [place for place, role in enumerate(self.roles) if role in roles]

    @property
    def areas(self) -> dict[str, int]:
        """The rows of the areas by id."""
        return {self.ids[place]: place for place in self.places(AREA)}

    @property
    def city(self) -> int | None:
        """The office's own city row; PlanningError where there are several."""
        rows = self.places(CITY)
        if len(rows) > 1:
            raise PlanningError(
                tr("Expected one row for the city, but these are marked as one: {rows}.").format(
                    rows=listed(self.called(row) for row in rows)
                ),
                tr("Keep one of them, or correct the field 'role'."),
            )
        return rows[0] if rows else None

    def called(self, row: int) -> str:
        """How people know a row: its name if it has no id, else its id."""
        return self.ids[row] or (self.names[row] if self.names else "") or self.roles[row]


def stacked(edition: Edition, others: Edition, rows: Sequence[int]) -> Edition:
    """The edition with these rows of another one behind its own."""
    counts = {
        text: joined([*cells.parts(), *others.counts[text].at(rows).parts()]) for text, cells in edition.counts.items()
    }
    return replace(
        edition,
        ids=(*edition.ids, *(others.ids[row] for row in rows)),
        roles=(*edition.roles, *(others.roles[row] for row in rows)),
        names=(*edition.names, *(others.names[row] for row in rows)),
        counts=counts,
    )


def grouped(edition: Edition, groups: Mapping[str, str]) -> Edition:
    """The edition on the level of ``groups``, which names the group of each area id: counts are summed, never rates.

    A group with a withheld cell is withheld. Rows that are no areas stay as they are. Raises PlanningError for areas
    without a group, and where a group has the id of one of the other rows.
    """
    without = [key for key in edition.areas if not groups.get(key)]
    if without:
        raise PlanningError(
            tr("These areas belong to no group ({count}): {ids}. Their counts would be lost.").format(
                count=len(without), ids=listed(without)
            ),
            tr("Fill in the group field for them."),
        )
    members: defaultdict[str, list[int]] = defaultdict(list)
    for key, place in sorted(edition.areas.items()):
        members[groups[key]].append(place)
    others = edition.places(CITY, UNASSIGNED)
    order = sorted(members)

    def summed(cells: Cells) -> Cells:
        kept = [(float(cells.values[place]), cells.signs[place]) for place in others]
        return joined([*(cells.total(members[group]) for group in order), *kept])

    def kept(texts: Sequence[str], of_groups: Sequence[str]) -> tuple[str, ...]:
        return (*of_groups, *(texts[place] for place in others))

    return replace(
        edition,
        ids=kept(edition.ids, order),
        roles=kept(edition.roles, [AREA] * len(order)),
        names=kept(edition.names, order) if edition.names else (),
        counts={text: summed(cells) for text, cells in edition.counts.items()},
    )
