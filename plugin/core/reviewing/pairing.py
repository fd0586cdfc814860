"""Findings after other candidates were chosen: who is with whom now, and who is left over.

What was chosen is kept as ``Taken``: by finding, the side (0 register, 1 list) and the id that it has there now. All
else follows from that and from the findings: the finding that had this id keeps its own other side, or is gone where it
has none; and what the choosing finding had before is a finding of its own. Whatever is given back is where it was
found.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..texts import tr
from .entry import Entry

LEFT = "-left"  # behind the finding_id: what this finding had before

Pair = tuple[str, str]  # institution_id and poi_id, of which one may be ''
Taken = Mapping[str, tuple[int, str]]


@dataclass(frozen=True)
class Compared:
    """What is known of a pair that is no finding: as ``Entry`` has it."""

    probability: float | None = None
    change: str = ""
    distance: float | None = None
    changed: tuple[str, ...] = ()
    why: Mapping[str, float] = field(default_factory=dict)


class Pairing:
    """The findings as the reconciliation made them, and what becomes of them. Each record is in one finding."""

    def __init__(self, found: Mapping[str, Entry]) -> None:
        self.found = found
        self._holders: tuple[dict[str, str], dict[str, str]] = (
            {entry.institution_id: key for key, entry in found.items() if entry.institution_id},
            {entry.poi_id: key for key, entry in found.items() if entry.poi_id},
        )

    def pair_found(self, finding_id: str, taken: Taken) -> Pair:
        """Both sides of a finding as it was found, or what is left over of one."""
        if finding_id in self.found:
            return self.found[finding_id].pair
        key = finding_id.removesuffix(LEFT)
        one, two = self.found[key].pair
        return (one, "") if key in taken and taken[key][0] == 0 else ("", two)

    def side(self, finding_id: str, taken: Taken) -> int:
        """On which side a finding takes another candidate: of the list, as long as it has an institution of its own."""
        if finding_id in taken:
            return taken[finding_id][0]
        institution = self.pair_found(finding_id, taken)[0]
        return 1 if institution and (0, institution) not in taken.values() else 0

    def finding_of(self, side: int, record: str) -> Entry | None:
        """The finding in which a record was found; ``side`` as above. None for an unknown one."""
        key = self._holders[side].get(record)
        return self.found[key] if key else None

    def holder(self, side: int, record: str, taken: Taken) -> str:
        """The finding that has a record now."""
        if taker := next((key for key, other in taken.items() if other == (side, record)), ""):
            return taker
        key = self._holders[side][record]
        return f"{key}{LEFT}" if key in taken and taken[key][0] == side else key

    def changed(self, taken: Taken) -> dict[str, Pair | None]:
        """The findings whose sides are not those found, with those that they have now; None: there is none any more."""
        gone = set(taken.values())
        result: dict[str, Pair | None] = {}
        for side, record in gone:
            key = self._holders[side][record]
            result[key] = self._without(self.pair_found(key, taken), gone)
        for key, (side, partner) in sorted(taken.items()):  # what is left over comes behind that of which it is
            one, two = self.pair_found(key, taken)
            result[key] = (one, partner) if side else (partner, two)
            if left := self._without(("", two) if side else (one, ""), gone):
                result[f"{key}{LEFT}"] = left
        return result

    def entry(self, finding_id: str, pair: Pair, compared: Compared) -> Entry:
        """A finding with the sides that it has now."""
        one, two = (self.finding_of(side, record) for side, record in enumerate(pair))
        as_found = self.found.get(finding_id)
        left, right = one or Entry("", ""), two or Entry("", "")
        verdict = "review" if one and two else "only_register" if one else "only_poi"
        return Entry(
            finding_id=finding_id,
            verdict=verdict,
            change=compared.change if one and two else "missing" if one else "new",
            institution_id=pair[0],
            poi_id=pair[1],
            probability=compared.probability,
            distance=compared.distance,
            changed=compared.changed,
            why=compared.why,
            note=self._note(finding_id, pair),
            register=left.register,
            poi=right.poi,
            poi_point=right.poi_point,
            register_hash=left.register_hash,
            as_found=as_found,
        )

    def _without(self, pair: Pair, gone: set[tuple[int, str]]) -> Pair | None:
        one, two = (record if (side, record) not in gone else "" for side, record in enumerate(pair))
        return (one, two) if one or two else None

    def _note(self, finding_id: str, pair: Pair) -> str:
        """What happened to a finding."""
        if all(pair):
            return ""  # what the reconciliation said is about the pair that it found
        found = self.found.get(finding_id) or self.found[finding_id.removesuffix(LEFT)]
        lost = found.poi if pair[0] else found.register
        return tr("Was found together with “{name}”, for which another candidate was chosen.").format(
            name=lost.get("name", "")
        )
