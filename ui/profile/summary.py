"""A method profile in a few sentences, for people who know the method and not its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...plugin.core.texts import current_language, format_number, tr
from .number_text import number_text

if TYPE_CHECKING:
    from ...plugin.core.index.classes import ClassScheme
    from ...plugin.core.index.normaliser import Normaliser
    from ...plugin.core.index.profile import Profile


def summary(profile: Profile) -> str:
    """The choices of a profile in the language in use, in the order of the computation."""
    sentences = [
        tr("Indicators: {normaliser}; {combination}; {again}.").format(
            normaliser=normaliser_words(profile.default.normaliser),
            combination=_combination(profile),
            again=_again(profile),
        )
    ]
    own = sum(setting != profile.default for setting in profile.indicators.values())
    if own:
        sentences.append(tr("Indicators with a setting of their own: {count}.").format(count=own))
    if any(decimals is not None for decimals in profile.rounding.values()):
        sentences.append(tr("Intermediate results are rounded."))
    if profile.sign == "advantage":
        sentences.append(tr("A high index means little disadvantage."))
    sentences.append(tr("Status classes{how}: {classes}.").format(**_classes(profile.status_classes)))
    sentences.append(tr("Dynamics classes{how}: {classes}.").format(**_classes(profile.dynamics_classes)))
    if profile.min_population:
        minimum = format_number(profile.min_population)
        sentences.append(tr("Areas with at least {count} inhabitants.").format(count=minimum))
    return " ".join(sentences)


def normaliser_words(how: Normaliser) -> str:
    """A normaliser in words: ``z scores (unweighted mean, population standard deviation)``."""
    if how.in_standard_deviations:
        name = tr("z scores") if how.method == "z" else tr("z scores of the logarithms")
        return f"{name} ({', '.join(_z_parts(how))})"
    if how.method == "min_max":
        low, high = map(number_text, how.range)
        return tr("min-max scale from {low} to {high}").format(low=low, high=high)
    return {
        "percentile_rank": tr("percentile ranks"),
        "rank_exponential": tr("exponentially transformed ranks"),
        "none": tr("values as they are"),
    }[how.method]


def _z_parts(how: Normaliser) -> list[str]:
    centres = {"mean": tr("unweighted mean"), "weighted_mean": tr("population-weighted mean")}
    if isinstance(how.centre, str):
        parts = [centres[how.centre]]
    else:
        parts = [tr("given centre {value}").format(value=number_text(how.centre))]
    if how.spread == "weighted":
        parts.append(tr("population-weighted standard deviation"))
    else:
        parts.append(tr("sample standard deviation") if how.ddof else tr("population standard deviation"))
    if how.spread == "weighted" and how.ddof:
        parts.append(tr("divisor reduced by 1"))
    if how.spread_about == "centre" and how.centre != "mean":
        parts.append(tr("deviations from the centre"))
    return parts


def _combination(profile: Profile) -> str:
    settings = [profile.default, *profile.indicators.values()]
    weighted = len({setting.weight for setting in settings if setting.role == "index"}) > 1
    return {
        ("sum", False): tr("sum"),
        ("sum", True): tr("weighted sum"),
        ("mean", False): tr("mean"),
        ("mean", True): tr("weighted mean"),
        ("geometric_mean", False): tr("geometric mean"),
        ("geometric_mean", True): tr("weighted geometric mean"),
    }[profile.combination, weighted]


def _again(profile: Profile) -> str:
    how = profile.restandardise
    if how.method == "none":
        return tr("not standardised again")
    if how == profile.default.normaliser:
        return tr("standardised again in the same way")
    return tr("standardised again: {normaliser}").format(normaliser=normaliser_words(how))


def _classes(scheme: ClassScheme) -> dict[str, str]:
    """The chain of classes and limits: ``high < −1 ≤ medium ≤ 1 < low``."""
    names = [item.name.in_language(current_language()) or str(item.code) for item in scheme.classes]
    chain = names[0]
    for limit, name in zip(scheme.limits, names[1:]):
        before, after = ("≤", "<") if limit.belongs_to == "below" else ("<", "≤")
        chain += f" {before} {number_text(limit.value).replace('-', '−')} {after} {name}"
    how = tr(" by quantiles of type {type}").format(type=scheme.quantile_type) if scheme.by == "quantile" else ""
    return {"how": how, "classes": chain}
