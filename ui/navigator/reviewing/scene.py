"""What is known around the findings of a review: who else is meant or near, and what changed in the register since."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ....plugin.core.register.fields import title
from ....plugin.core.reviewing.around import Around, point_of
from ....plugin.core.reviewing.choices import choice_in_words
from ....plugin.core.reviewing.entry import Candidate, Entry, Point
from ....plugin.core.reviewing.shield import Shield
from ....plugin.core.texts import tr
from ..map_link import Mark
from .candidates_view import candidate_text
from .finding_view import Shown

if TYPE_CHECKING:
    from ....plugin.navigator.snapshot import Snapshot
    from ....plugin.reviews.review import Review


@dataclass(frozen=True)
class OnMap:
    """Both points of a finding, None where a side has none, and who is around."""

    register: Point | None
    listed: Point | None
    around: Sequence[Mark]


class Scene:
    """Of a review and of the register as it was read last. All findings that come from here are without what is
    protected, and those that are given come from here."""

    def __init__(self, review: Review, snapshot: Snapshot) -> None:
        self._review, self._snapshot = review, snapshot
        self._shield = Shield(snapshot.rows, review.entries)
        self._around = Around(snapshot.rows, self.entries())
        self.crs = snapshot.crs
        self.listed_on = str(review.record.get("source_date") or "")  # ISO date, '' where it is not known

    def entries(self) -> list[Entry]:
        """The findings as decided now."""
        return list(map(self._shield.of, self._review.entries))

    def shown(self, entry: Entry, number: int = 0) -> Shown:
        """A finding with all that is shown of it; ``number``, from 1: compared with that candidate."""
        candidates = self._shield.candidates(entry, self._review.candidates(entry))
        candidate = candidates[number - 1] if 0 < number <= len(candidates) else None
        return Shown(
            self._shield.of(self._review.compared(entry, candidate.partner)) if candidate else entry,
            self._changed(entry),
            choice_in_words(entry.choice, self.name) if entry.choice else "",
            [name for name in self._around.in_the_house(entry) if name not in entry.note],
            candidates,
            candidate,
        )

    def on_map(self, entry: Entry) -> OnMap:
        """Where a finding is."""
        sides = point_of(self._snapshot.by_id.get(entry.institution_id)), entry.poi_point
        if self._shield.covers(entry):
            return OnMap(None, None, ())
        points = [point for point in sides if point]
        around = self._around.neighbours(points[0], entry.pair) if points else ()
        return OnMap(*sides, [Mark(one.point, one.name, "list" if one.listed else "register") for one in around])

    def name(self, key: str) -> str:
        """What people call an institution or a record of the list, by its id."""
        if row := self._snapshot.by_id.get(key):
            return str(row["name"])
        entry = self._of_list(key)
        return entry.poi.get("name", key) if entry else key

    @cached_property
    def others(self) -> Mapping[str, str]:
        """The institutions' ids by what people type: name and address, with the id where two are called so."""
        found: dict[str, str] = {}
        for row in self._snapshot.rows:
            place = " ".join(filter(None, (row.get("street"), row.get("house_number"))))
            text = ", ".join(filter(None, (row["name"], place)))
            found[f"{text} ({row['institution_id']})" if text in found else text] = row["institution_id"]
        return found

    def numbered(self, candidates: Sequence[Candidate]) -> Mapping[str, tuple[str, str]]:
        """Id and words of each candidate by its number; a record that is matched stands for its institution."""
        return {
            str(number): (self._institution(candidate.partner), candidate_text(candidate))
            for number, candidate in enumerate(candidates, 1)
        }

    def _institution(self, key: str) -> str:
        entry = self._of_list(key)
        return (entry.institution_id if entry else "") or key

    def _changed(self, entry: Entry) -> str:
        from ....plugin.reviews.review import changed_meanwhile

        if not entry.institution_id:
            return ""
        row = self._snapshot.by_id.get(entry.institution_id)
        if row is None:
            return tr("The institution is not in the register any more.")
        names = changed_meanwhile(entry, row)
        return tr("Changed meanwhile: {fields}.").format(fields=", ".join(map(title, names))) if names else ""

    def _of_list(self, poi_id: str) -> Entry | None:
        """The finding that a record of the list is in now."""
        return next((entry for entry in self._review.entries if entry.poi_id == poi_id), None)
