"""What if the method were another? One choice is changed at a time, over the same valid areas."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from ..errors import PlanningError
from ..texts import tr
from .compute import Index, compute_index, recombined
from .normaliser import Normaliser
from .profile import COMBINATIONS, Method, Profile

WEIGHT_CHANGE = 0.25
_OTHER_CENTRE = {"mean": "weighted_mean", "weighted_mean": "mean"}


@dataclass(frozen=True)
class Variant:
    """Another method: what is different in it, and its profile; None, with the reason, where there is none."""

    title: str
    profile: Profile | None
    reason: str = ""


@dataclass(frozen=True)
class Outcome:
    """The ids, in order, of the areas that get another class by a variant; None, with the reason, if not possible."""

    title: str
    changed: Sequence[str] | None
    reason: str = ""


def outcomes(index: Index, method: Method, labels: Mapping[str, str], language: str) -> list[Outcome]:
    """What each variant changes; ``labels`` are what the fields are called."""
    population = index.areas.population is not None
    variants = [
        *_without_one(method, labels, language),
        *_other_weights(method, labels, language),
        *_other_moments(method, population, language),
        *_other_combinations(method.profile, language),
    ]
    before = _positions(index, method)
    return [_outcome(index, method, variant, before) for variant in variants]


def _without_one(method: Method, labels: Mapping[str, str], language: str) -> Iterator[Variant]:
    title = tr("Without {indicator}", language)
    for fields in (method.status_fields, method.dynamics_fields):
        counting = [name for name in fields if method.profile.setting(name).counts]
        for name in counting:
            without = method.profile.with_overrides(weights={name: 0})
            only = tr("it is the only indicator of its part", language) if len(counting) == 1 else ""
            yield Variant(title.format(indicator=labels.get(name, name)), None if only else without, only)


def _other_weights(method: Method, labels: Mapping[str, str], language: str) -> Iterator[Variant]:
    for name in method.fields:
        setting = method.profile.setting(name)
        for sign, factor in (("+", 1 + WEIGHT_CHANGE), ("−", 1 - WEIGHT_CHANGE)) if setting.counts else ():
            title = tr("Weight of {indicator} {change} %", language).format(
                indicator=labels.get(name, name), change=f"{sign}{100 * WEIGHT_CHANGE:.0f}"
            )
            yield Variant(title, method.profile.with_overrides(weights={name: setting.weight * factor}))


def _other_moments(method: Method, population: bool, language: str) -> Iterator[Variant]:
    def other_divisor(how: Normaliser) -> Normaliser:
        return replace(how, ddof=1 - how.ddof) if how.in_standard_deviations else how

    def other_centre(how: Normaliser) -> Normaliser:
        return (
            replace(how, centre=_OTHER_CENTRE.get(str(how.centre), how.centre)) if how.in_standard_deviations else how
        )

    title = tr("Standard deviation with the other divisor (n against n − 1)", language)
    divided = _renormalised(method, other_divisor)
    yield Variant(title, divided, "" if divided else tr("no step divides by a standard deviation", language))
    title = tr("The other centre (mean of the areas against population-weighted mean)", language)
    centred = _renormalised(method, other_centre)
    if not centred:
        yield Variant(title, None, tr("no step has a mean as its centre", language))
    elif not population:
        yield Variant(title, None, tr("no population was given", language))
    else:
        yield Variant(title, centred)


def _renormalised(method: Method, change: Callable[[Normaliser], Normaliser]) -> Profile | None:
    """The profile with each normaliser in use changed; None where that changes nothing."""
    profile = method.profile
    settings = {name: profile.setting(name) for name in method.fields}
    changed = {name: replace(item, normaliser=change(item.normaliser)) for name, item in settings.items()}
    again = change(profile.restandardise)
    if changed == settings and again == profile.restandardise:
        return None
    return replace(profile, indicators={**profile.indicators, **changed}, restandardise=again)


def _other_combinations(profile: Profile, language: str) -> Iterator[Variant]:
    names = {
        "sum": tr("Sum", language), "mean": tr("Mean", language), "geometric_mean": tr("Geometric mean", language),
    }  # fmt: skip
    again = Normaliser() if profile.restandardise.method == "none" else profile.restandardise
    steps = (
        (again, tr("{combination} of the indicators, standardised again", language)),
        (Normaliser("none"), tr("{combination} of the indicators, not standardised again", language)),
    )
    for combination in COMBINATIONS:
        for restandardise, title in steps:
            variant = replace(profile, combination=combination, restandardise=restandardise)
            if variant != profile:
                yield Variant(title.format(combination=names[combination]), variant)


def _outcome(index: Index, method: Method, variant: Variant, before: npt.NDArray[np.int64]) -> Outcome:
    if variant.profile is None:
        return Outcome(variant.title, None, variant.reason)
    other = replace(method, profile=variant.profile)
    try:
        changed = (_positions(_anew(index, method, other), other) != before).any(axis=0)
    except PlanningError as error:
        return Outcome(variant.title, None, error.message)
    return Outcome(variant.title, sorted(map(str, index.frame.index[changed])))


def _anew(index: Index, method: Method, other: Method) -> Index:
    """The index of the same valid areas by another method."""
    if all(other.profile.setting(name).normaliser == method.profile.setting(name).normaliser for name in method.fields):
        return recombined(index, other)
    areas = index.areas
    if areas.reference:
        areas = replace(areas, reference=_anew(areas.reference, method, other))
    left_out = index.frame.index[~index.frame["valid"].to_numpy()]
    return compute_index(areas, other, dict.fromkeys(left_out, ""))


def _positions(index: Index, method: Method) -> npt.NDArray[np.int64]:
    """The classes of all areas (shape 2, n): status and dynamics."""
    schemes = {"status": method.profile.status_classes, "dynamics": method.profile.dynamics_classes}
    return np.array([scheme.place(index.frame[f"{what}_index"].to_numpy()) for what, scheme in schemes.items()])
