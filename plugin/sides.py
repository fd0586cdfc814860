"""Two sources of institutions made ready for being reconciled: words, hashes, protection, points in metres."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from .common_crs import CommonPlace, far_off, without_errors
from .core.errors import listed
from .core.register.decisions import content_hashes
from .core.register.fields import COMPARED, LISTED
from .core.register.protection import looks_protected
from .core.texts import format_number, tr
from .record_source import Records
from .register_memory import Memory, lives

if TYPE_CHECKING:
    import pandas as pd

    from .core.register.reconciling import Sides

_ALWAYS = ("kind", "provider", "provider_id", "further_categories", "location_kind", "source", "source_date", "licence")
_FURTHER = tuple(name for name in LISTED if name not in COMPARED)
_PLACE = ("street", "house_number", "private_address", "position_quality")  # texts that tell where a record is
_METRES = ["east", "north"]


@dataclass(frozen=True)
class Preparation:
    """How two sources become sides. ``notes`` collects remarks, by side ('register' or 'poi') and id."""

    memory: Memory
    place: CommonPlace
    today: date
    feedback: QgsProcessingFeedback
    notes: dict[tuple[str, str], str] = field(default_factory=dict)

    def sides(self, register: Records, poi: Records) -> Sides:
        """Both sources as ``reconciling.find`` and ``findings.finding_rows`` take them."""
        from .core.register.reconciling import Sides

        left, right = self._institutions(register), self._list(poi)
        metres = [table[_METRES].to_numpy(float) for table in (left, right)]
        for side, table, far in zip(("register", "poi"), (left, right), far_off(*metres), strict=True):
            self._note_far(side, table.index[far], int(table["x"].notna().sum()))
        near = metres[0] if left["x"].notna().any() else metres[1]
        for table, xy in zip((left, right), metres, strict=True):
            table[_METRES] = without_errors(xy, near)
        there, closed = lives(left, self.today)
        self._tell_counts(left, there, closed, right)
        return Sides(there, closed, right)

    def _institutions(self, register: Records) -> pd.DataFrame:
        table = _complete(register.table)
        if self.memory.is_register:
            # The hash of the row as it is stored, for the store to see whether somebody changed it meanwhile.
            protected = table["location_kind"] == "protected"
            table = table.assign(protected=protected, hash=_hashes(table))
        else:
            table = _withheld(table)
        table = self.place.bring(replace(register, table=table), self.feedback)
        titles = {entry.category: entry.name for entry in self.memory.categories} if self.memory.is_register else {}
        names = self.memory.providers
        providers = zip(table["provider_id"], table["provider"], strict=True)
        table = table.assign(
            own_category=table["category"],
            category=[titles.get(key, key) for key in table["category"]],
            provider=[names.get(key, own) for key, own in providers],
        )
        return table.assign(words=_words(table))

    def _list(self, poi: Records) -> pd.DataFrame:
        table = _withheld(_complete(poi.table))
        table = self.place.bring(replace(poi, table=table), self.feedback)
        return table.assign(words=_words(table), values=_further(table))

    def _note_far(self, side: str, ids: Iterable[str], points: int) -> None:
        ids = sorted(ids)
        if not ids:
            return
        where = tr("The point lies outside the surroundings of the register.")
        self.notes.update({(side, key): where for key in ids})
        text = (
            tr("Institutions with points far from all others ({count}): {ids}.")
            if side == "register"
            else tr("Records of the list whose points lie outside the surroundings of the register ({count}): {ids}.")
        )
        self.feedback.pushWarning(text.format(count=len(ids), ids=listed(ids)))
        if 2 * len(ids) > points:
            self.feedback.pushWarning(tr("These are most of the points: is the coordinate reference system right?"))

    def _tell_counts(self, all_: pd.DataFrame, there: pd.DataFrame, closed: pd.DataFrame, poi: pd.DataFrame) -> None:
        told = [
            (tr("Institutions: {count}"), len(there)),
            (tr("Closed institutions, which take no part: {count}"), len(closed)),
            (tr("Withdrawn institutions, which take no part: {count}"), len(all_) - len(there) - len(closed)),
            (tr("Records of the list: {count}"), len(poi)),
            (tr("Protected records, compared without their place: {count}"),
             int(there["protected"].sum()) + int(poi["protected"].sum())),
        ]  # fmt: skip
        for place, (text, count) in enumerate(told):
            if count or place in (0, 3):
                self.feedback.pushInfo(text.format(count=format_number(count)))


def _complete(table: pd.DataFrame) -> pd.DataFrame:
    """With all columns that are asked for, empty where the source has none."""
    return table.assign(**{name: "" for name in _ALWAYS if name not in table})


def _withheld(table: pd.DataFrame) -> pd.DataFrame:
    """With ``protected`` by the names, and with hashes; what is protected has lost its place before anybody compares
    or shows it.
    """
    said = (table["kind"] + " " + table["category"]).tolist()
    protected = [looks_protected(name, words) for name, words in zip(table["name"], said, strict=True)]
    table = table.assign(protected=protected)
    if any(protected):
        table.loc[protected, [name for name in _PLACE if name in table]] = ""
        table.loc[protected, ["x", "y"]] = float("nan")
    return table.assign(hash=_hashes(table))


def _hashes(table: pd.DataFrame) -> list[str]:
    return content_hashes({name: table[name].tolist() for name in (*COMPARED, "x", "y")})


def _words(table: pd.DataFrame) -> list[str]:
    """All that is said of the category, each word of it once: Grundschule Schulen."""
    pairs = zip(table["kind"], table["category"], strict=True)
    return [" ".join(dict.fromkeys(filter(None, pair))) for pair in pairs]


def _further(table: pd.DataFrame) -> list[str]:
    """The further values of each record as JSON text, '' where there are none."""
    names = [name for name in _FURTHER if name in table]
    rows = zip(*(table[name].tolist() for name in names), strict=True) if names else [()] * len(table)
    filled = ({name: value for name, value in zip(names, row, strict=True) if value} for row in rows)
    return [json.dumps(values, ensure_ascii=False) if values else "" for values in filled]
