"""Protected places in a review: nothing of them is shown, whatever the findings were written with.

The reconciliation withholds what it knows to be protected; an institution can become so while its review is open.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..register.as_of import WITHHELD, Row
from ..register.protection import is_protected, looks_protected
from ..texts import tr
from .entry import Candidate, Entry

_HIDDEN = frozenset(WITHHELD)


class Shield:
    """Knows who is protected: institutions that the register says so of, records of the list that look so, and those
    that were found as one of these. ``entries``: all findings of the review.
    """

    def __init__(self, rows: Iterable[Row], entries: Iterable[Entry]) -> None:
        self._institutions = {str(row["institution_id"]) for row in rows if is_protected(row)}
        found = [entry.as_found or entry for entry in entries]
        self._records = {entry.poi_id for entry in found if entry.poi_id and self._is_protected(entry)}

    def of(self, entry: Entry) -> Entry:
        """A finding as it may be shown."""
        if not self.covers(entry):
            return entry
        hint = tr("Protected: the place is not shown.")
        return replace(
            entry,
            distance=None,
            changed=tuple(name for name in entry.changed if name not in _HIDDEN),
            register={name: text for name, text in entry.register.items() if name not in _HIDDEN},
            poi={name: text for name, text in entry.poi.items() if name not in _HIDDEN},
            poi_point=None,
            note=entry.note if hint in entry.note else f"{entry.note} {hint}".strip(),
            as_found=entry.as_found and self.of(entry.as_found),
        )

    def candidates(self, entry: Entry, candidates: Iterable[Candidate]) -> Sequence[Candidate]:
        """The candidates of a finding as they may be shown: none of a protected one tells how far it is or where."""
        hidden = self.covers(entry)
        return [
            replace(one, address="", distance=None, point=None) if hidden or self._covers((one.partner,)) else one
            for one in candidates
        ]

    def covers(self, entry: Entry) -> bool:
        """Whether nothing of a finding's place may be shown, on either side."""
        return self._covers(entry.pair)

    def _covers(self, ids: Iterable[str]) -> bool:
        return any(one in self._institutions or one in self._records for one in ids)

    def _is_protected(self, entry: Entry) -> bool:
        words = " ".join(entry.poi.get(name, "") for name in ("kind", "category"))
        return entry.institution_id in self._institutions or looks_protected(entry.poi.get("name", ""), words)
