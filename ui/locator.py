"""Institutions in the search bar of QGIS."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from qgis.core import (
    QgsApplication,
    QgsFeedback,
    QgsLocatorContext,
    QgsLocatorFilter,
    QgsLocatorResult,
)
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon

from ..plugin.core.texts import tr
from .category_icons import category_icons

if TYPE_CHECKING:
    from ..plugin.core.navigator.directory import Directory, Item
    from ..plugin.navigator.snapshot import Snapshot

SHORTEST = 3  # letters, where people search for anything else as well
MOST = 30  # results, among those of other searches
MOST_ALONE = 200


class InstitutionLocatorFilter(QgsLocatorFilter):
    """Finds by name, address, provider and phone, umlauts or none, what the dock has open; nothing if it has nothing.

    ``snapshot`` is asked in the main thread only; ``chosen`` gets the id of the institution that somebody has picked.
    """

    def __init__(
        self, snapshot: Callable[[], Snapshot | None], chosen: Callable[[str], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._source = _Source(snapshot)
        self._chosen = chosen
        self._index: _Index | None = None

    def name(self) -> str:
        return "sozialplanung_institutions"

    def displayName(self) -> str:
        return tr("Institutions of the Sozialnavigator")

    def prefix(self) -> str:
        return "soz"

    def priority(self) -> QgsLocatorFilter.Priority:
        return QgsLocatorFilter.Priority.Medium

    def clone(self) -> QgsLocatorFilter:
        """QGIS searches in clones, in threads of their own; they share what was made of the snapshot."""
        clone = InstitutionLocatorFilter(self._source.snapshot, self._chosen)
        clone._source = self._source
        return clone

    def prepare(self, string: str, context: QgsLocatorContext) -> list[str]:
        self._index = self._source.index()
        return []

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        index, text = self._index, string.strip()
        if index is None or len(text) < (1 if context.usingPrefix else SHORTEST):
            return
        for score, item in index.best(text, MOST_ALONE if context.usingPrefix else MOST):
            if feedback.isCanceled():
                return
            self.resultFetched.emit(self._result(item, score, index))

    def triggerResult(self, result: QgsLocatorResult) -> None:
        self._chosen(str(result.userData))  # type: ignore[attr-defined]  # qgis-stubs lack the property

    def _result(self, item: Item, score: float, index: _Index) -> QgsLocatorResult:
        result = QgsLocatorResult(self, item.name, item.institution_id)
        closed = tr("closed") if item.closed else ""
        result.description = " · ".join(filter(None, (item.address, closed)))
        result.group = index.snapshot.category_titles.get(item.category, item.category)
        result.icon = index.icons.get(item.category, QIcon())
        result.score = score
        return result


@dataclass
class _Source:
    """What the filter and its clones search."""

    snapshot: Callable[[], Snapshot | None]
    _index: _Index | None = None

    def index(self) -> _Index | None:
        """Of the snapshot as it is now. For the main thread."""
        snapshot = self.snapshot()
        if snapshot is None:
            self._index = None
        elif self._index is None or self._index.snapshot is not snapshot:
            self._index = _Index(snapshot)
        return self._index


class _Index:
    """A snapshot to search in. Made in the main thread, as pictures have to be; searched in any."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.icons = category_icons(snapshot.categories, 2 * QgsApplication.scaleIconSize(16))

    @cached_property
    def directory(self) -> Directory:
        from ..plugin.core.navigator.directory import Directory
        from ..plugin.store.values import this_day

        return Directory(self.snapshot.rows, self.snapshot.category_titles, this_day())

    def best(self, text: str, most: int) -> Sequence[tuple[float, Item]]:
        """The items that a text finds and how well: best first, then by name. Closed ones come last."""
        from ..plugin.core.navigator.directory import Filter

        start = text.casefold()
        scored = [
            (0.2 if item.closed else 1.0 if item.name.casefold().startswith(start) else 0.6, item)
            for item in self.directory.filtered(Filter(text=text, valid=False))
        ]
        return sorted(scored, key=lambda found: -found[0])[:most]
