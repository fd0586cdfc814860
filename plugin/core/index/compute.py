"""From indicators to status and dynamics index (domain: "The index method")."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
import pandas as pd

from ..errors import PlanningError, listed
from ..numerals import BoolArray, FloatArray
from ..texts import tr
from .areas import Areas, check_population_given, check_values, suspicious, with_missing
from .exclusion import PLAIN_WORDING, Wording, exclusion_reasons
from .normaliser import Normaliser, has_variation, normalise
from .profile import Method, Profile
from .step import REFERABLE, Step, normalise_like, step_of

LEAST_AREAS = 3


@dataclass(frozen=True)
class Index:
    """The result.

    ``areas`` are the input, NaN where the profile calls a value missing. ``frame`` has the rows of the input and the
    columns that ``socialindex`` adds, NaN for no result. ``steps`` holds a Step per indicator and for ``status_index``
    and ``dynamics_index``; ``excluded`` the ids by kind of reason; ``warnings`` are sentences about areas and values
    that somebody should look at.
    """

    areas: Areas
    frame: pd.DataFrame
    steps: Mapping[str, Step]
    excluded: Mapping[str, Sequence[str]]
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Run:
    """One computation: the checked areas, which of them are valid (shape n), and what has been computed so far."""

    areas: Areas
    method: Method
    valid: BoolArray
    frame: pd.DataFrame
    steps: dict[str, Step] = field(default_factory=dict)

    @cached_property
    def with_dynamics(self) -> BoolArray:
        """The valid areas that have all dynamics values (shape n)."""
        profile, fields = self.method.profile, self.method.dynamics_fields
        needed = [name for name in fields if profile.setting(name).counts]
        complete: BoolArray = self.areas.indicators[needed].notna().to_numpy().all(axis=1)
        return self.valid & complete

    @property
    def least(self) -> int:
        """How many areas are needed: another level's mean and spread take any number."""
        return 1 if self.areas.reference else LEAST_AREAS

    def normalise(
        self, values: FloatArray, used: BoolArray, how: Normaliser, place: tuple[str, str], sign: int
    ) -> FloatArray:
        """The values of the used areas on the scale of ``how``, their own or the other level's; keeps the step.

        ``place`` is the key of the step, and what the column is called.
        """
        key, name = place
        step = self.areas.reference.steps.get(key) if self.areas.reference else None
        if step and how.method in REFERABLE:
            done = normalise_like(step, values, how, name, sign)
        else:
            population = None if self.areas.population is None else self.areas.population[used]
            done = normalise(values, how, name, sign, population)
        self.steps[key] = step_of(values, done)
        return done.values


def compute_index(
    areas: Areas,
    method: Method,
    exclusions: Mapping[str, str],
    wording: Wording = PLAIN_WORDING,
    progress: Callable[[float], None] = lambda _: None,
) -> Index:
    """Status and dynamics index of all areas.

    ``exclusions`` maps ids to reasons ('' for none); ``excluded_because`` is written in ``wording``.
    ``progress`` is told percentages and may raise to cancel.
    Raises PlanningError for infinite values, negative populations, missing populations where weights need them, fewer
    than three valid areas, and indicators or sums without variation. With a reference level there may be fewer areas,
    and no variation.
    """
    profile = method.profile
    areas = with_missing(areas, profile)
    indicators = areas.indicators
    check_values(areas)
    check_population_given(areas, method)
    reasons = exclusion_reasons(areas, method, exclusions, wording)
    valid = np.ones(len(indicators), dtype=bool)
    valid[list(reasons)] = False
    run = _Run(areas, method, valid, pd.DataFrame(index=indicators.index))
    for number, name in enumerate(method.fields):
        run.frame[f"z_{name}"] = _normalise_indicator(run, name)
        progress(80 * (number + 1) / len(method.fields))
    _add_indices(run)
    progress(100)
    run.frame["valid"] = valid
    because = np.full(len(indicators), None, dtype=object)
    kinds: defaultdict[str, list[str]] = defaultdict(list)
    for row, found in sorted(reasons.items()):
        because[row] = "; ".join(reason.text for reason in found)
        for reason in found:
            kinds[reason.kind].append(str(indicators.index[row]))
    run.frame["excluded_because"] = pd.Series(because, index=run.frame.index, dtype=object)
    return Index(areas, run.frame, run.steps, kinds, (*_status_alone(run), *suspicious(areas, method, valid)))


def recombined(index: Index, method: Method) -> Index:
    """The same areas and normalised indicators by a method that differs in later steps only: weights, combination,
    re-standardisation. Much faster than to compute anew; PlanningError as there.
    """
    areas = index.areas
    if areas.reference:
        areas = replace(areas, reference=recombined(areas.reference, method))
    run = _Run(areas, method, index.frame["valid"].to_numpy(), index.frame.copy(deep=False), dict(index.steps))
    _add_indices(run)
    return replace(index, areas=areas, frame=run.frame, steps=run.steps)


def _add_indices(run: _Run) -> None:
    for what, names in (("status", run.method.status_fields), ("dynamics", run.method.dynamics_fields)):
        run.frame[f"{what}_sum"], run.frame[f"{what}_index"] = _index(run, what, names)


def _normalise_indicator(run: _Run, name: str) -> FloatArray:
    setting = run.method.profile.setting(name)
    values = run.areas.indicators[name].to_numpy()
    used = run.valid & ~np.isnan(values)
    if setting.counts and name in run.method.dynamics_fields:
        used &= run.with_dynamics
    result = np.full(len(values), np.nan)
    enough = used.sum() >= run.least and (run.areas.reference or has_variation(values[used]))
    if not setting.counts and not enough:
        return result
    _check_count(run, used, "dynamics" if name in run.method.dynamics_fields else "status")
    if not enough:
        raise PlanningError(
            tr("Indicator '{name}' has the same value, {value}, in all {count} valid areas.").format(
                name=name, value=f"{values[used][0]:g}", count=int(used.sum())
            ),
            tr("It cannot tell areas apart: leave it out, or check the column."),
        )
    done = run.normalise(values[used], used, setting.normaliser, (name, name), setting.sign)
    result[used] = rounded(done, run.method.profile, "normalised")
    return result


def _index(run: _Run, what: str, names: tuple[str, ...]) -> tuple[FloatArray, FloatArray]:
    """Combined and re-standardised values (each shape n), NaN where one of the summed indicators is missing."""
    frame, profile = run.frame, run.method.profile
    sums, index = np.full(len(frame), np.nan), np.full(len(frame), np.nan)
    if not names:
        return sums, index
    summed = [name for name in names if profile.setting(name).counts]
    weights = np.array([profile.setting(name).weight for name in summed], dtype=float)
    if not summed:
        raise PlanningError(
            tr("None of the {what} indicators enters the index: all are context or have the weight 0.").format(
                what=tr("Dynamics") if what == "dynamics" else tr("Status")
            ),
            tr("Give at least one indicator the role 'index' and a weight above 0."),
        )
    parts = frame[[f"z_{name}" for name in summed]].to_numpy()
    used = ~np.isnan(parts).any(axis=1)
    _check_count(run, used, what)
    sums[used] = rounded(_combine(parts[used], weights, profile.combination), profile, "sum")
    scale = float(np.max(np.abs(parts[used] * weights)))
    if not np.isfinite(sums[used]).all():
        raise PlanningError(tr("The weights are too large: the sum of the indicators is infinite."), tr("Reduce them."))
    free = profile.restandardise.method == "none" or run.areas.reference
    if not free and not has_variation(sums[used], 1e3 * scale):
        raise PlanningError(
            tr("The sum of the indicators {names} is the same in all valid areas.").format(names=", ".join(summed)),
            tr("They cancel each other out: check directions and weights, and whether a column occurs twice."),
        )
    sign = 1 if profile.sign == "disadvantage" else -1
    done = run.normalise(sums[used], used, profile.restandardise, (f"{what}_index", f"{what}_sum"), sign)
    index[used] = rounded(done, profile, "index")
    return sums, index


def _combine(parts: FloatArray, weights: FloatArray, combination: str) -> FloatArray:
    """Rows of normalised values (shape n, k) to one value each (shape n), by exact sums."""
    if combination == "geometric_mean":
        if np.min(parts) < 0:
            raise PlanningError(
                tr("The geometric mean needs normalised values of 0 or more, but they go down to {low:g}.").format(
                    low=np.min(parts)
                ),
                tr("Normalise by 'min_max' or 'percentile_rank', or combine by 'sum' or 'mean'."),
            )
        return np.array([_geometric_mean(row, weights.tolist()) for row in parts.tolist()])
    total = np.fromiter(map(math.fsum, (parts * weights).tolist()), dtype=float, count=len(parts))
    return total / math.fsum(weights) if combination == "mean" else total


def _geometric_mean(row: list[float], weights: list[float]) -> float:
    if 0.0 in row:
        return 0.0
    logarithm = math.fsum(weight * math.log(value) for value, weight in zip(row, weights, strict=True))
    return math.exp(logarithm / math.fsum(weights))


def _check_count(run: _Run, used: BoolArray, what: str) -> None:
    if used.sum() < run.least:
        raise PlanningError(
            tr("{what}: {count} of {total} areas are valid; at least {least} are needed.").format(
                what=tr("Dynamics") if what == "dynamics" else tr("Status"),
                count=int(used.sum()), total=len(used), least=run.least,
            ),
            tr("Check the minimum population, the exclusion list and missing values."),
        )  # fmt: skip


def rounded(values: FloatArray, profile: Profile, step: str) -> FloatArray:
    """Values (any shape) as the profile rounds them after ``step``: ``normalised``, ``sum`` or ``index``."""
    decimals = profile.rounding.get(step)
    return values if decimals is None else np.round(values, decimals)


def _status_alone(run: _Run) -> list[str]:
    """A sentence about the valid areas that have no dynamics, which the profile allows."""
    if not run.method.dynamics_fields or (run.valid == run.with_dynamics).all():
        return []
    without = run.frame.index[run.valid & ~run.with_dynamics]
    return [
        tr("Areas with a status but no dynamics, since values are missing ({count}): {ids}.").format(
            count=len(without), ids=listed(without)
        )
    ]
