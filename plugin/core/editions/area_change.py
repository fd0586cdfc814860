"""What changed in one area between two editions, and whether it may be chance."""

from __future__ import annotations

from dataclasses import dataclass

from ..index.diagnostics import NEAR_LIMIT
from ..index.stability import STABLE
from .edition import State
from .rates import RateChange


@dataclass(frozen=True)
class AreaChange:
    """An area of the new edition; ``then`` is None where it is new.

    ``status_change`` and ``dynamics_change`` are numbers of classes, positive for the worse; None where a class is not
    known, or where the editions have different classes. ``boundary`` is the share of the polygon that differs, 0 for as
    good as none, None where the polygons are not known.
    """

    area: str
    now: State
    then: State | None
    status_change: int | None = None
    dynamics_change: int | None = None
    boundary: float | None = None
    rates: tuple[RateChange, ...] = ()

    @property
    def status_changed(self) -> bool:
        return self.then is not None and self.then.codes[0] != self.now.codes[0]

    @property
    def dynamics_changed(self) -> bool:
        """Whether both dynamics classes are known and differ."""
        codes = (self.then.codes[1] if self.then else None, self.now.codes[1])
        return None not in codes and codes[0] != codes[1]

    @property
    def changed(self) -> bool | None:
        """Whether the class is another one, or there is one in one edition only; None for a new area."""
        return None if self.then is None else self.status_changed or self.dynamics_changed

    @property
    def direction(self) -> int:
        """1 for the worse, -1 for the better, 0 for neither; the status decides before the dynamics."""
        change = self.status_change or self.dynamics_change or 0
        return (change > 0) - (change < 0)

    @property
    def newly_needing_attention(self) -> bool:
        return bool(self.now.attention) and not (self.then and self.then.attention)

    @property
    def warning(self) -> bool:
        """Whether it newly needs attention or has a worse status."""
        return self.newly_needing_attention or (self.status_change or 0) > 0

    @property
    def boundary_changed(self) -> bool | None:
        """Whether it is another area: new, or with another polygon. None where the polygons are not known."""
        if self.then is None:
            return True
        return None if self.boundary is None else self.boundary > 0

    @property
    def near_limit(self) -> bool:
        return self.now.limit_distance is not None and self.now.limit_distance < NEAR_LIMIT

    @property
    def chance_of_parts(self) -> dict[str, bool | None]:
        """For ``status`` and ``dynamics``, if it changed: whether that may be chance, None where this is not known."""
        if self.then is None:
            return {}
        parts = {
            "status": (self.status_changed, self.then.status_stability, self.now.status_stability),
            "dynamics": (self.dynamics_changed, self.then.dynamics_stability, self.now.dynamics_stability),
        }
        return {part: _unstable(then, now) for part, (changed, then, now) in parts.items() if changed}

    @property
    def within_chance(self) -> bool | None:
        """Whether all that changed in the class may be chance: one firm change is enough for False."""
        found = list(self.chance_of_parts.values())
        return None if not found or (None in found and False not in found) else all(found)


def _unstable(then: float | None, now: float | None) -> bool | None:
    """Whether a class that is stable in less than 80 % of the draws is among the two; None if that is not known."""
    if any(share is not None and share < STABLE for share in (then, now)):
        return True
    return None if then is None or now is None else False
