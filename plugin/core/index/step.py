"""One normalisation and its statistics: of the areas' own level, or taken over from another one."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import PlanningError
from ..numerals import FloatArray
from ..texts import tr
from .normaliser import Normalised, Normaliser, logarithm, mean, on_range, standard_deviation
from .profile import Method

REFERABLE = ("z", "log_z", "min_max")


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


def step_of(values: FloatArray, done: Normalised) -> Step:
    """The statistics of a column (shape n, no NaN) and of its normalisation."""
    plain = (done.centre, done.spread) if done.plain else (mean(values), standard_deviation(values))
    return Step(len(values), done.centre, done.spread, *plain, float(values.min()), float(values.max()))


def normalise_like(step: Step, values: FloatArray, how: Normaliser, name: str, sign: int) -> Normalised:
    """Values (shape n) on the scale of another level: with the centre and spread, or for ``min_max`` the smallest and
    the largest value, of ``step``. Values beyond these lie outside the range then.
    """
    if how.method == "min_max":
        low = step.lowest if how.minimum is None else how.minimum
        high = step.highest if how.maximum is None else how.maximum
        return Normalised(on_range(values, low, high, how, sign), step.centre, step.spread)
    x = logarithm(values, how, name) if how.method == "log_z" else values
    return Normalised(sign * ((x - step.centre) / step.spread), step.centre, step.spread)


def check_referable(method: Method) -> None:
    """Refuse, by PlanningError, a method that cannot be referred to another level: ranks are those of the own areas."""
    profile = method.profile
    used = {name: profile.setting(name).normaliser.method for name in method.fields}
    again = profile.restandardise.method
    wrong = sorted({way for way in used.values() if way not in REFERABLE} | {again} - {*REFERABLE, "none"})
    if wrong:
        raise PlanningError(
            tr(
                "Profile '{profile}' refers to another level (reference 'other_level'), which the normalisers "
                "{known} can do, but it has {wrong}."
            ).format(profile=profile.label, known=", ".join(REFERABLE), wrong=", ".join(wrong)),
            tr("Choose other normalisers, or set 'reference' to 'own'."),
        )
