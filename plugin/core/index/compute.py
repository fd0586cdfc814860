"""From indicators to status and dynamics index (domain: "The index method")."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pandas as pd

from ..errors import PlanningError, listed
from ..numerals import FloatArray
from ..texts import format_number, tr
from .normaliser import Normalised, has_variation, mean, normalise, standard_deviation
from .profile import Method, Profile

LEAST_AREAS = 3
BoolArray = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Areas:
    """The input: one row per area, indexed by its id (text, unique).

    ``indicators`` holds a float column per field of the method, NaN where a value is missing. The populations
    (shape n, NaN where unknown) are those at the end and at the begin of the window; None where not given.
    """

    indicators: pd.DataFrame
    population: FloatArray | None = None
    previous_population: FloatArray | None = None


@dataclass(frozen=True)
class Step:
    """One normalisation, for the report: the areas that it was made over, the centre and spread that it used (NaN: has
    none), and the plain mean and standard deviation (divisor n) of the values.
    """

    areas: int
    centre: float
    spread: float
    mean: float
    deviation: float
    lowest: float
    highest: float


@dataclass(frozen=True)
class Index:
    """The result. ``frame`` has the rows of the input and the columns that ``socialindex`` adds, NaN for no result.

    ``steps`` holds a Step per indicator and for ``status_index`` and ``dynamics_index``; ``warnings`` are sentences
    about values that look like codes for something else.
    """

    frame: pd.DataFrame
    steps: Mapping[str, Step]
    warnings: tuple[str, ...] = field(default=())


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
        needed = [name for name in fields if profile.setting(name).role == "index"]
        complete: BoolArray = self.areas.indicators[needed].notna().to_numpy().all(axis=1)
        return self.valid & complete

    def population(self, used: BoolArray) -> FloatArray | None:
        return None if self.areas.population is None else self.areas.population[used]


def compute_index(
    areas: Areas,
    method: Method,
    exclusions: Mapping[str, str],
    language: str | None = None,
    progress: Callable[[float], None] = lambda _: None,
) -> Index:
    """Status and dynamics index of all areas.

    ``exclusions`` maps ids to reasons ('' for none); ``excluded_because`` is written in ``language``. ``progress`` is
    told percentages and may raise to cancel.
    Raises PlanningError for infinite values, negative populations, missing populations where weights need them, fewer
    than three valid areas, and indicators or sums without variation.
    """
    profile = method.profile
    areas = _with_missing(areas, profile)
    indicators = areas.indicators
    _check_values(areas)
    _check_population_given(areas, method)
    reasons = _exclusion_reasons(areas, method, exclusions, language)
    valid = np.ones(len(indicators), dtype=bool)
    valid[list(reasons)] = False
    run = _Run(areas, method, valid, pd.DataFrame(index=indicators.index))
    for number, name in enumerate(method.fields):
        run.frame[f"z_{name}"] = _normalise_indicator(run, name)
        progress(80 * (number + 1) / len(method.fields))
    for what, names in (("status", method.status_fields), ("dynamics", method.dynamics_fields)):
        run.frame[f"{what}_sum"], run.frame[f"{what}_index"] = _index(run, what, names)
    progress(100)
    run.frame["valid"] = valid
    because = np.full(len(indicators), None, dtype=object)
    for row, texts in reasons.items():
        because[row] = "; ".join(texts)
    run.frame["excluded_because"] = pd.Series(because, index=run.frame.index, dtype=object)
    return Index(run.frame, run.steps, (*_status_alone(run), *_suspicious(areas, method, valid)))


def _with_missing(areas: Areas, profile: Profile) -> Areas:
    """The areas with NaN for the numbers that the profile calls missing."""
    codes = [value for value in profile.missing_values if not isinstance(value, str)]

    def known(counts: FloatArray | None) -> FloatArray | None:
        return None if counts is None else np.where(np.isin(counts, codes), np.nan, counts)

    indicators = areas.indicators.mask(areas.indicators.isin(codes)) if codes else areas.indicators
    return Areas(indicators, known(areas.population), known(areas.previous_population))


def _check_values(areas: Areas) -> None:
    indicators, ids = areas.indicators, areas.indicators.index
    populations = _populations(areas)
    columns = [(str(name), indicators[name].to_numpy()) for name in indicators]
    for name, values in (*columns, *populations.items()):
        infinite = ids[np.isinf(values)]
        if len(infinite):
            raise PlanningError(
                tr("'{field}' is infinite in these areas: {ids}.").format(field=name, ids=listed(infinite)),
                tr("Such values come from a division by zero: correct the rate or leave it empty."),
            )
    for name, counts in populations.items():
        if np.any(counts < 0):
            raise PlanningError(
                tr("The {field} is negative in these areas: {ids}.").format(field=name, ids=listed(ids[counts < 0])),
                tr("Correct the numbers; leave unknown ones empty."),
            )


def _check_population_given(areas: Areas, method: Method) -> None:
    profile = method.profile
    normalisers = [profile.setting(name).normaliser for name in method.fields] + [profile.restandardise]
    if areas.population is None and any(how.needs_population for how in normalisers):
        raise PlanningError(
            tr("Profile '{profile}' weights by population, but no population field was chosen.").format(
                profile=profile.label
            ),
            tr("Choose the population field."),
        )


def _exclusion_reasons(
    areas: Areas, method: Method, exclusions: Mapping[str, str], language: str | None
) -> dict[int, list[str]]:
    """Why areas stay out, by row."""
    profile, indicators = method.profile, areas.indicators
    needed = method.fields if profile.missing_dynamics == "no_class" else method.status_fields
    needed = tuple(name for name in needed if profile.setting(name).role == "index")
    reasons: defaultdict[int, list[str]] = defaultdict(list)
    position = {key: row for row, key in enumerate(indicators.index)}
    for key, words in exclusions.items():
        with_words = tr("on the exclusion list: {reason}", language).format(reason=words)
        reasons[position[key]].append(with_words if words else tr("on the exclusion list", language))
    for name, counts in _populations(areas, language).items():
        _add_population_reasons(reasons, name, counts, profile.min_population, language)
    empty = indicators[list(needed)].isna().to_numpy()
    for row in np.flatnonzero(empty.any(axis=1)).tolist():
        fields = ", ".join(name for name, gone in zip(needed, empty[row], strict=True) if gone)
        reasons[row].append(tr("no value in {fields}", language).format(fields=fields))
    return reasons


def _populations(areas: Areas, language: str | None = None) -> dict[str, FloatArray]:
    """The populations that were given, by what they are called."""
    named = {
        tr("population", language): areas.population,
        tr("population at the begin of the window", language): areas.previous_population,
    }
    return {name: counts for name, counts in named.items() if counts is not None}


def _add_population_reasons(
    reasons: defaultdict[int, list[str]], name: str, counts: FloatArray, minimum: float, language: str | None
) -> None:
    for row in np.flatnonzero(np.isnan(counts)).tolist():
        reasons[row].append(tr("{population} unknown", language).format(population=name))
    for row in np.flatnonzero(counts < minimum).tolist():
        reasons[row].append(
            tr("{population} {count} under {minimum}", language).format(
                population=name,
                count=format_number(counts[row], language=language),
                minimum=format_number(minimum, language=language),
            )
        )


def _normalise_indicator(run: _Run, name: str) -> FloatArray:
    setting = run.method.profile.setting(name)
    values = run.areas.indicators[name].to_numpy()
    used = run.valid & ~np.isnan(values)
    if setting.role == "index" and name in run.method.dynamics_fields:
        used &= run.with_dynamics
    result = np.full(len(values), np.nan)
    enough = used.sum() >= LEAST_AREAS and has_variation(values[used])
    if setting.role == "context" and not enough:
        return result
    what = tr("Dynamics") if name in run.method.dynamics_fields else tr("Status")
    _check_count(int(used.sum()), len(values), what)
    if not enough:
        raise PlanningError(
            tr("Indicator '{name}' has the same value, {value}, in all {count} valid areas.").format(
                name=name, value=f"{values[used][0]:g}", count=int(used.sum())
            ),
            tr("It cannot tell areas apart: leave it out, or check the column."),
        )
    done = normalise(values[used], setting.normaliser, name, setting.sign, run.population(used))
    result[used] = _rounded(done.values, run.method.profile, "normalised")
    run.steps[name] = _step(values[used], done)
    return result


def _index(run: _Run, what: str, names: tuple[str, ...]) -> tuple[FloatArray, FloatArray]:
    """Combined and re-standardised values (each shape n), NaN where one of the summed indicators is missing."""
    frame, profile = run.frame, run.method.profile
    sums, index = np.full(len(frame), np.nan), np.full(len(frame), np.nan)
    if not names:
        return sums, index
    summed = [name for name in names if profile.setting(name).role == "index"]
    weights = np.array([profile.setting(name).weight for name in summed], dtype=float)
    if not weights.any():
        raise PlanningError(
            tr("None of the {what} indicators enters the index: all are context or have the weight 0.").format(
                what=tr("Dynamics") if what == "dynamics" else tr("Status")
            ),
            tr("Give at least one indicator the role 'index' and a weight above 0."),
        )
    parts = frame[[f"z_{name}" for name in summed]].to_numpy()
    used = ~np.isnan(parts).any(axis=1)
    _check_count(int(used.sum()), len(frame), tr("Dynamics") if what == "dynamics" else tr("Status"))
    sums[used] = _rounded(_combine(parts[used], weights, profile.combination), profile, "sum")
    scale = float(np.max(np.abs(parts[used] * weights)))
    if not np.isfinite(sums[used]).all():
        raise PlanningError(tr("The weights are too large: the sum of the indicators is infinite."), tr("Reduce them."))
    if profile.restandardise.method != "none" and not has_variation(sums[used], 1e3 * scale):
        raise PlanningError(
            tr("The sum of the indicators {names} is the same in all valid areas.").format(names=", ".join(summed)),
            tr("They cancel each other out: check directions and weights, and whether a column occurs twice."),
        )
    sign = 1 if profile.sign == "disadvantage" else -1
    done = normalise(sums[used], profile.restandardise, f"{what}_sum", sign, run.population(used))
    index[used] = _rounded(done.values, profile, "index")
    run.steps[f"{what}_index"] = _step(sums[used], done)
    return sums, index


def _combine(parts: FloatArray, weights: FloatArray, combination: str) -> FloatArray:
    """Rows of normalised values (shape n, k) to one value each (shape n)."""
    if combination == "geometric_mean":
        if np.min(parts) < 0:
            raise PlanningError(
                tr("The geometric mean needs normalised values of 0 or more, but they go down to {low:g}.").format(
                    low=np.min(parts)
                ),
                tr("Normalise by 'min_max' or 'percentile_rank', or combine by 'sum' or 'mean'."),
            )
        return np.array([_geometric_mean(row, weights.tolist()) for row in parts.tolist()])
    total = np.zeros(len(parts))
    for column, weight in zip(parts.T, weights.tolist(), strict=True):
        total += weight * column  # one area's few values, in the order of the fields: rows do not meet here
    return total / math.fsum(weights) if combination == "mean" else total


def _geometric_mean(row: list[float], weights: list[float]) -> float:
    counting = [(value, weight) for value, weight in zip(row, weights, strict=True) if weight]
    if any(value == 0 for value, _ in counting):
        return 0.0
    logarithm = math.fsum(weight * math.log(value) for value, weight in counting)
    return math.exp(logarithm / math.fsum(weight for _, weight in counting))


def _check_count(count: int, total: int, what: str) -> None:
    if count < LEAST_AREAS:
        raise PlanningError(
            tr("{what}: {count} of {total} areas are valid; at least {least} are needed.").format(
                what=what, count=count, total=total, least=LEAST_AREAS
            ),
            tr("Check the minimum population, the exclusion list and missing values."),
        )


def _rounded(values: FloatArray, profile: Profile, step: str) -> FloatArray:
    decimals = profile.rounding.get(step)
    return values if decimals is None else np.round(values, decimals)


def _step(values: FloatArray, done: Normalised) -> Step:
    plain = (done.centre, done.spread) if done.plain else (mean(values), standard_deviation(values))
    return Step(len(values), done.centre, done.spread, *plain, float(values.min()), float(values.max()))


def _status_alone(run: _Run) -> list[str]:
    """A sentence about the valid areas that have no dynamics, which the profile allows."""
    if not run.method.dynamics_fields or (run.valid == run.with_dynamics).all():
        return []
    without = run.frame.index[run.valid & ~run.with_dynamics]
    return [
        tr("{count} areas have a status but no dynamics, since values are missing: {ids}.").format(
            count=len(without), ids=listed(without)
        )
    ]


def _suspicious(areas: Areas, method: Method, valid: BoolArray) -> list[str]:
    """Sentences about valid areas whose values look like signs for "missing", or like misread numbers."""
    values = areas.indicators[valid]
    found = []
    zeros = values.index[(values == 0).all(axis=1)]
    if len(method.fields) > 1 and len(zeros):
        found.append(
            tr("{count} areas have 0 in every indicator: {ids}. If 0 means missing there, exclude them.").format(
                count=len(zeros), ids=listed(zeros)
            )
        )
    for name in values:
        codes = values.index[values[name].isin((-9999.0, -999.0, -99.0))]
        if len(codes):
            found.append(
                tr(
                    "'{field}' has values like -9999 in {count} areas: {ids}. If they mean missing, name them in the "
                    "method profile (missing_values)."
                ).format(field=name, count=len(codes), ids=listed(codes))
            )
    for name, counts in _populations(areas).items():
        broken = areas.indicators.index[np.abs(counts - np.round(counts)) > 0]
        if len(broken):
            found.append(
                tr(
                    "The {field} is no whole number in {count} areas: {ids}. Was a dot meant to separate thousands?"
                ).format(field=name, count=len(broken), ids=listed(broken))
            )
    return found
