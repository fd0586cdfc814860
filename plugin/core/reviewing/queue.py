"""In which order findings are reviewed. Deciding about one never moves another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Literal

from ..matching.text import fold
from .entry import Entry

_STREET = re.compile(r"str(?:asse\b|\.)")
_ONE_SIDED = ("only_register", "only_poi")
Rank = tuple[str, int, float, str, str]


@dataclass(frozen=True)
class QueueOrder:
    """``by``: the most uncertain first, or by category, or by area, and within these the most uncertain first.

    Filters: ``verdicts`` (as found; none: all), ``open_only``: those nobody has decided, ``text``: all of its words in
    names or addresses. ``areas``: names of areas by finding_id; findings without one come last.
    """

    by: Literal["uncertain", "category", "area"] = "uncertain"
    verdicts: frozenset[str] = frozenset()
    open_only: bool = False
    text: str = ""
    areas: Mapping[str, str] = field(default_factory=dict)


def queue(entries: Iterable[Entry], order: QueueOrder) -> list[str]:
    """The finding_ids in their order. Those at one address stay together, where the first of them is.

    The order depends on what was found alone: a decision neither moves its finding nor others, and ``open_only`` and
    ``text`` only leave some out.
    """
    wanted = [entry for entry in entries if not order.verdicts or _found(entry).verdict in order.verdicts]
    found = [_found(entry) for entry in wanted]
    groups, houses = _groups(found, order), addresses(found)
    ranks = [_rank(entry, group) for entry, group in zip(found, groups, strict=True)]
    first: dict[tuple[str, str], Rank] = {}  # in each house, within its category or area
    for place, rank in zip(zip(groups, houses, strict=True), ranks, strict=True):
        first[place] = min(first.get(place, rank), rank)
    places = [
        (first[group, house] if house else rank, house, rank)
        for group, house, rank in zip(groups, houses, ranks, strict=True)
    ]
    shown = {entry.finding_id for entry in _filtered(wanted, order)}
    ids = [entry.finding_id for _, entry in sorted(zip(places, wanted, strict=True), key=itemgetter(0))]
    return [key for key in ids if key in shown]


def addresses(entries: Sequence[Entry]) -> list[str]:
    """A key for the house in which each finding is; '' where street or number is not known."""
    texts = []
    for entry in entries:
        side = entry.register if entry.register.get("street") else entry.poi
        parts = [side.get(name, "") for name in ("street", "house_number")]
        place = side.get("postcode") or side.get("city", "")
        texts.append("|".join((*parts, place)) if all(parts) else "")
    return [re.sub(r"[\s-]+", "", _STREET.sub("str", text)) for text in fold(texts)]


def _found(entry: Entry) -> Entry:
    return entry.as_found or entry


def _groups(entries: Sequence[Entry], order: QueueOrder) -> list[str]:
    """The category or the area of each finding, for sorting: unknown ones last; '' where that is not asked for."""
    if order.by == "uncertain":
        return [""] * len(entries)
    if order.by == "area":
        names = [order.areas.get(entry.finding_id, "") for entry in entries]
    else:
        names = [entry.register.get("category") or entry.poi.get("category", "") for entry in entries]
    return [f"0{name}" if name else "1" for name in fold(names)]


def _rank(entry: Entry, group: str) -> Rank:
    if entry.probability is not None:
        certain = round(abs(entry.probability - 0.5), 6)
        return group, 0, certain, entry.name, entry.finding_id
    alone = _ONE_SIDED.index(entry.verdict) if entry.verdict in _ONE_SIDED else len(_ONE_SIDED)
    return group, 1 + alone, 0.0, entry.name, entry.finding_id


def _filtered(entries: Sequence[Entry], order: QueueOrder) -> list[Entry]:
    if order.open_only:
        entries = [entry for entry in entries if not entry.choice]
    words = fold([order.text])[0].split()
    if not words:
        return list(entries)
    texts = fold([" ".join((*entry.register.values(), *entry.poi.values())) for entry in entries])
    return [entry for entry, text in zip(entries, texts, strict=True) if all(word in text for word in words)]
