"""Two classified editions of the index side by side: the early-warning list and the transition matrix."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from ..charts.grid import ClassGrid
from ..errors import PlanningError, listed
from ..index.profile import Method, Profile, load_profile
from ..rates.fields import CHANGE
from ..texts import tr
from .area_change import AreaChange
from .edition import Codes, Edition
from .methods import MethodChange, compare_methods
from .rates import Pair, paired_indicators, rate_changes

ASSUMED_PROFILE = "mss"  # whose classes are ranked by where no method is stored
_Ladder = tuple[int, ...]


@dataclass(frozen=True)
class Matrix:
    """Numbers of areas by class then (rows) and now (columns), best class first, (None, None) without a class.

    The row None holds new areas, the column None dissolved ones. ``shorts`` are the short forms of the classes.
    """

    rows: tuple[Codes | None, ...]
    columns: tuple[Codes | None, ...]
    counts: Mapping[tuple[Codes | None, Codes | None], int]
    shorts: Mapping[Codes, str]

    def row_sum(self, row: Codes | None) -> int:
        return sum(self.counts.get((row, column), 0) for column in self.columns)

    def column_sum(self, column: Codes | None) -> int:
        return sum(self.counts.get((row, column), 0) for row in self.rows)


@dataclass(frozen=True)
class Comparison:
    """Two editions compared.

    ``areas`` are those of the new edition by id, ``dissolved`` the ids that only the earlier one has.
    ``boundaries_known``: whether both editions had polygons. ``same_classes``: whether their classes are the same ones,
    from best to worst, so that steps can be counted.
    """

    now: Edition
    then: Edition
    pairs: tuple[Pair, ...]
    method: MethodChange
    areas: Mapping[str, AreaChange]
    dissolved: tuple[str, ...]
    boundaries_known: bool
    same_classes: bool

    @cached_property
    def changed(self) -> tuple[AreaChange, ...]:
        """The areas with another class, and those that newly need attention; the most urgent first."""
        chosen = (area for area in self.areas.values() if area.changed or area.newly_needing_attention)
        return tuple(sorted(chosen, key=_least_urgent))

    @cached_property
    def near_limit(self) -> tuple[AreaChange, ...]:
        """All other areas that lie near a class limit, the nearest first."""
        listed_already = {area.area for area in self.changed}
        chosen = (area for key, area in self.areas.items() if area.near_limit and key not in listed_already)
        return tuple(sorted(chosen, key=lambda area: (area.now.limit_distance or 0.0, area.area)))

    @cached_property
    def urgency(self) -> dict[str, int]:
        """The places in the early-warning list, from 1, by id: the changed areas, then those near a limit."""
        return {area.area: place for place, area in enumerate((*self.changed, *self.near_limit), 1)}

    @property
    def new(self) -> tuple[str, ...]:
        return tuple(key for key, area in self.areas.items() if area.then is None)

    @property
    def redefined(self) -> tuple[Pair, ...]:
        """The indicators whose definition is another one now, without the changes ``d_<name>`` of those."""
        found = {pair.now: pair for pair in self.pairs if pair.redefined}
        implied = {CHANGE + name for name in found}
        return tuple(pair for name, pair in found.items() if name not in implied)

    @property
    def with_dynamics(self) -> bool:
        return self.now.with_dynamics and self.then.with_dynamics

    def matrix(self) -> Matrix:
        """The transitions; by status alone unless both editions have dynamics."""
        then, now = (
            {key: self._shown(state.codes) for key, state in edition.states.items()}
            for edition in (self.then, self.now)
        )
        counts = Counter((then.get(key), now.get(key)) for key in then.keys() | now.keys())
        ladders = _ladders(self.now.method)
        classes = sorted({*then.values(), *now.values()}, key=lambda codes: _rank(codes, ladders))
        shorts = {codes: self._short(codes) for codes in classes if codes[0] is not None}
        rows = (*classes, None) if any(row is None for row, _ in counts) else tuple(classes)
        columns = (*classes, None) if any(column is None for _, column in counts) else tuple(classes)
        return Matrix(rows, columns, dict(counts), shorts)

    def _shown(self, codes: Codes) -> Codes:
        return codes if self.with_dynamics else (codes[0], None)

    def _short(self, codes: Codes) -> str:
        """The short form that an area of this class carries, the new edition's first; status alone by its code."""
        states = (*self.now.states.values(), *self.then.states.values())
        return next((state.short for state in states if state.codes == codes), str(codes[0]))


def compare_editions(
    now: Edition, then: Edition, boundaries: Mapping[str, float | None] | None, language: str
) -> Comparison:
    """Compare two editions by area id.

    ``boundaries`` are the areas whose polygons differ, with the share by which they do (None: one edition has none);
    None where there are no polygons at all. Raises PlanningError where no id is in both editions.
    """
    _check_ids(now, then)
    ladders = _ladders(now.method)
    same_classes = ladders == _ladders(then.method)
    pairs = paired_indicators(now, then)
    rates = rate_changes(now, then, pairs)
    areas: dict[str, AreaChange] = {}
    for key in sorted(now.states):
        state, before = now.states[key], then.states.get(key)
        if before is None:
            areas[key] = AreaChange(key, state, None, rates=rates[key])
            continue
        status, dynamics = (
            _steps(ladder, old, new) if same_classes else None
            for ladder, old, new in zip(ladders, before.codes, state.codes, strict=True)
        )
        share = None if boundaries is None else boundaries.get(key, 0.0)
        areas[key] = AreaChange(key, state, before, status, dynamics, share, rates[key])
    return Comparison(
        now=now,
        then=then,
        pairs=pairs,
        method=compare_methods(now.method, then.method, language),
        areas=areas,
        dissolved=tuple(sorted(then.states.keys() - now.states.keys())),
        boundaries_known=boundaries is not None,
        same_classes=same_classes,
    )


def _check_ids(now: Edition, then: Edition) -> None:
    if now.states.keys() & then.states.keys():
        return
    for edition in (now, then):
        if not edition.states:
            raise PlanningError(
                tr("The layer '{layer}' has no areas.").format(layer=edition.layer),
                tr("Choose another layer, or take its filter away."),
            )
    stripped = {key.lstrip("0") for key in now.states} & {key.lstrip("0") for key in then.states}
    raise PlanningError(
        tr("The editions have no area in common. '{now}' has the ids {ids_now}; '{then}' has {ids_then}.").format(
            now=now.layer, then=then.layer, ids_now=listed(sorted(now.states)), ids_then=listed(sorted(then.states))
        ),
        tr("Only leading zeros differ: give both editions the same key.")
        if stripped
        else tr("Choose the fields with the key of the areas, the same key in both editions."),
    )


def profile_of(method: Method | None) -> Profile:
    """The profile whose classes an edition has; the assumed one where no method is stored."""
    return method.profile if method else load_profile(ASSUMED_PROFILE)


def _ladders(method: Method | None) -> tuple[_Ladder, _Ladder]:
    """The codes of status and dynamics classes from best to worst."""
    grid = ClassGrid(profile_of(method))
    return tuple(item.code for item in grid.status), tuple(item.code for item in grid.dynamics)


def _steps(ladder: _Ladder, then: int | None, now: int | None) -> int | None:
    """The number of classes from one to the other, positive for the worse; None where one is unknown."""
    if then not in ladder or now not in ladder:
        return None
    return ladder.index(now) - ladder.index(then)


def _least_urgent(area: AreaChange) -> tuple[object, ...]:
    """Sorts the most urgent first: newly needing attention, worse status, worse dynamics, no chance; then by id."""
    return (
        not area.newly_needing_attention, -(area.status_change or 0), -(area.dynamics_change or 0),
        area.within_chance is True, area.area,
    )  # fmt: skip


def _rank(codes: Codes, ladders: tuple[_Ladder, _Ladder]) -> tuple[tuple[int, int], ...]:
    """Sorts classes from best to worst, unknown codes behind, no class last."""
    return tuple(
        (len(ladder) + (code is None), code or 0) if code not in ladder else (ladder.index(code), 0)
        for code, ladder in zip(codes, ladders, strict=True)
    )
