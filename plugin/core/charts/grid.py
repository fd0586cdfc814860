"""The grid of classes, best first, and the number of areas in each of its cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from ..index.attention import needs_attention
from ..index.classes import AreaClass, ClassScheme
from ..index.profile import Profile

Codes = tuple[int | None, int | None]


@dataclass(frozen=True)
class ClassGrid:
    """Status classes (rows) and dynamics classes (columns) of a profile, each from best to worst."""

    profile: Profile

    @cached_property
    def status(self) -> tuple[AreaClass, ...]:
        return self._best_first(self.profile.status_classes)

    @cached_property
    def dynamics(self) -> tuple[AreaClass, ...]:
        return self._best_first(self.profile.dynamics_classes)

    def _best_first(self, scheme: ClassScheme) -> tuple[AreaClass, ...]:
        # Schemes ascend with the shown index, which in sign "advantage" is lowest where disadvantage is greatest.
        return scheme.classes if self.profile.sign == "disadvantage" else scheme.classes[::-1]

    @cached_property
    def arrows(self) -> dict[int, int]:
        """Triangles of each dynamics class, by code: 1 one up, 2 two up, -1 one down, 0 none (stable)."""
        middle = (len(self.dynamics) - 1) / 2
        steps = [middle - at for at in range(len(self.dynamics))]
        return {item.code: _away_from_zero(step) for item, step in zip(self.dynamics, steps, strict=True)}

    def code(self, status: int | None, dynamics: int | None, unknown: str = "") -> str:
        """A class as it stands on maps and in tables: ``4 ▼``, ``2`` (stable, or without dynamics); '' for no class.

        ``unknown`` stands for a class that the profile does not have.
        """
        if status is None:
            return ""
        arrows = 0 if dynamics is None else self.arrows.get(dynamics)
        return unknown if arrows is None else f"{status} {'▲' * arrows}{'▼' * -arrows}".strip()


@dataclass(frozen=True)
class ClassCounts:
    """Areas by status and dynamics code (None: has none); areas without a status class are "ohne Zuordnung"."""

    areas: Mapping[Codes, int]

    @classmethod
    def of(cls, codes: Iterable[Codes]) -> ClassCounts:
        return cls(dict(Counter(codes)))

    def of_class(self, status: int, dynamics: int | None) -> int:
        return self.areas.get((status, dynamics), 0)

    @property
    def unassigned(self) -> int:
        return sum(number for (status, _), number in self.areas.items() if status is None)

    @property
    def assigned(self) -> int:
        return sum(self.areas.values()) - self.unassigned

    @property
    def with_dynamics(self) -> bool:
        """Whether any area has both classes."""
        return any(status is not None and dynamics is not None for status, dynamics in self._occurring)

    @property
    def status_alone(self) -> bool:
        """Whether any area has a status class but no dynamics class."""
        return any(status is not None and dynamics is None for status, dynamics in self._occurring)

    @property
    def _occurring(self) -> list[Codes]:
        return [codes for codes, number in self.areas.items() if number]

    def needing_attention(self, profile: Profile) -> int:
        """The number of areas that one of the profile's attention rules holds for."""
        return sum(
            number
            for (status, dynamics), number in self.areas.items()
            if status is not None and needs_attention(profile.attention, status, dynamics)
        )


def _away_from_zero(step: float) -> int:
    return int(step + 0.5) if step > 0 else -int(0.5 - step)
