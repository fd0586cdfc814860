"""A finding as somebody reviews it, and what was decided about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Point = tuple[float, float]  # in the register's CRS
MOST_CANDIDATES = 9  # as many as there are keys for them


@dataclass(frozen=True)
class Choice:
    """A decision in the review. ``kind``: one of ``decisions.KINDS``; ``due``: ISO date; both texts may be ''.

    ``take``: the fields to take over, None for all by precedence. ``partner``: the id on the other side where the
    finding is the same as another candidate than the one found: a poi_id where the finding has an institution, else
    an institution_id.
    """

    kind: str
    note: str = ""
    due: str = ""
    other_id: str = ""
    take: frozenset[str] | None = None
    partner: str = ""


@dataclass(frozen=True)
class Entry:
    """A finding. ``register`` and ``poi`` are its two sides: texts by standard field, empty ones left out; {} where it
    has no such side. ``why``: log-odds by comparison, {} where it was not compared; for a pair that something else has
    settled, one of ``reasons.SETTLED`` alone. ``poi_point``: None where the list's record has none, or it is protected.
    ``distance``: in metres, None where one side has no point. ``as_found``: the finding of the reconciliation, where
    another candidate was chosen since, for it or for one of its sides.
    """

    finding_id: str
    verdict: str
    change: str = ""
    institution_id: str = ""
    poi_id: str = ""
    probability: float | None = None
    distance: float | None = None
    changed: tuple[str, ...] = ()
    why: Mapping[str, float] = field(default_factory=dict)
    note: str = ""
    register: Mapping[str, str] = field(default_factory=dict)
    poi: Mapping[str, str] = field(default_factory=dict)
    poi_point: Point | None = None
    register_hash: str = ""
    choice: Choice | None = None
    as_found: Entry | None = None

    @property
    def pair(self) -> tuple[str, str]:
        """Institution and record of the list, of which one may be ''."""
        return self.institution_id, self.poi_id

    @property
    def name(self) -> str:
        """What people call it: the register's name, else the list's."""
        return self.register.get("name") or self.poi.get("name") or self.institution_id or self.poi_id


@dataclass(frozen=True)
class Candidate:
    """Another record that may be the one: of the list where the finding has an institution, else of the register.

    ``taken_by``: the name of what it is matched with now, '' where it is free. ``point``: None where it has none.
    """

    partner: str
    name: str
    address: str = ""
    probability: float | None = None
    distance: float | None = None
    point: Point | None = None
    taken_by: str = ""
