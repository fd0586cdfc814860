"""The findings of a review in the order in which somebody goes through them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ....plugin.core.reviewing.around import point_of
from ....plugin.core.reviewing.entry import Entry
from ....plugin.core.reviewing.queue import QueueOrder, queue
from ....plugin.core.reviewing.walk import Walk
from ....plugin.core.texts import tr
from ....plugin.navigator.area_lookup import areas_of

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    from ....plugin.navigator.snapshot import Snapshot


class ReviewQueue:
    """``entries`` by finding_id. What the filter showed stays shown when it is decided, so that nothing moves."""

    def __init__(self) -> None:
        self.entries: Mapping[str, Entry] = {}
        self.walk = Walk()
        self._order = QueueOrder()

    def start(self, entries: Sequence[Entry], position: str) -> None:
        """Another review, that goes on at a position."""
        self.walk.current = position
        self.entries = {entry.finding_id: entry for entry in entries}

    def sort(self, order: QueueOrder) -> None:
        """Another order or filter."""
        self._order = order
        self._arrange(())

    def refresh(self, entries: Sequence[Entry]) -> None:
        """Something was decided."""
        before, self.entries = self.entries.keys(), {entry.finding_id: entry for entry in entries}
        if self.entries.keys() != before:  # another candidate was chosen; else all stay where they are
            self._arrange(self.walk.shown)

    def go(self, finding_id: str) -> None:
        """Another finding; nothing happens where it is gone."""
        if finding_id in self.entries:
            self.walk.current = finding_id

    def reveal(self, finding_id: str) -> None:
        """Another finding, which is shown from now on though the filter leaves it out; nothing happens where it is
        gone."""
        if finding_id in self.entries:
            self._arrange([*self.walk.shown, finding_id])
            self.walk.current = finding_id

    def advance(self) -> None:
        """The next open one of those shown, if there is any ahead."""
        self.walk.current = self.ahead_open or self.walk.current

    @property
    def current(self) -> Entry | None:
        return self.entries.get(self.walk.current)

    @property
    def is_decided(self) -> bool:
        """Whether the current finding is."""
        return not self._is_open(self.walk.current)

    @property
    def ahead_open(self) -> str:
        return self.walk.ahead(self._is_open)

    @property
    def first_open(self) -> str:
        return next(filter(self._is_open, self.walk.shown), "")

    @property
    def left(self) -> int:
        """How many of those shown are open."""
        return sum(map(self._is_open, self.walk.shown))

    @property
    def left_elsewhere(self) -> int:
        """How many of the others."""
        return sum(map(self._is_open, self.entries)) - self.left

    def next_step(self) -> Sequence[str]:
        """What to say where there is nothing to decide here: a sentence, the words of a button, and its step."""
        left, others = self.left, self.left_elsewhere
        if not self.walk.shown:
            return tr("No finding fits the filter."), tr("Show all findings"), "all"
        if not left and others:
            text = tr("All that the filter shows is decided; {count} other findings are open.")
            return text.format(count=others), tr("Go on to apply"), "apply"
        if not left:
            return tr("Everything is decided."), tr("Go on to apply"), "apply"
        if self.is_decided and not self.ahead_open:
            text = tr("That was the last one; {count} before it are still open.")
            return text.format(count=left), tr("Show the first open one"), "first"
        return ("",)

    def areas(self, snapshot: Snapshot, layer: QgsVectorLayer, field: str) -> Mapping[str, str]:
        """The area of each finding, by the register's point or else the list's. PlanningError as ``areas_of``."""
        points = {
            key: point
            for key, entry in self.entries.items()
            if (point := point_of(snapshot.by_id.get(entry.institution_id)) or entry.poi_point)
        }
        return areas_of(layer, field, points, snapshot.crs).of

    def _is_open(self, finding_id: str) -> bool:
        entry = self.entries.get(finding_id)
        return entry is not None and entry.choice is None

    def _arrange(self, kept: Sequence[str]) -> None:
        entries = list(self.entries.values())
        wanted = {*queue(entries, self._order), *kept}
        everything = queue(entries, replace(self._order, verdicts=frozenset(), open_only=False, text=""))
        self.walk.take(everything, [key for key in everything if key in wanted])
