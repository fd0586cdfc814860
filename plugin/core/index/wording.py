"""The method in words, for people who have to defend it."""

from __future__ import annotations

from collections.abc import Mapping

from ..texts import format_number, tr
from .classes import ClassScheme
from .normaliser import Normaliser
from .profile import Method, Profile


def method_in_words(
    method: Method, labels: Mapping[str, str], language: str, population_checked: bool = True
) -> list[str]:
    """The computation step by step, a sentence or two each.

    ``labels`` are what the fields are called; ``population_checked`` says whether a population was given.
    """
    normalisers = {labels.get(name, name): method.profile.setting(name).normaliser for name in method.fields}
    steps = _steps(method.profile, normalisers, language)
    if not population_checked:
        steps.insert(0, tr("No population was given, so the minimum population was not checked.", language))
    return steps


def profile_in_words(profile: Profile, language: str) -> list[str]:
    """The same for a profile that is not applied to fields yet."""
    others = {tr("all other indicators", language): profile.default.normaliser}
    own = {name: setting.normaliser for name, setting in profile.indicators.items()}
    return _steps(profile, own | others, language)


def _steps(profile: Profile, normalisers: Mapping[str, Normaliser], language: str) -> list[str]:
    return [
        _validity(profile, language),
        *_normalisers(normalisers, language),
        _combination(profile, language),
        _restandardised(profile, language),
        *_reference(profile, language),
        _sign(profile, language),
        _rounding(profile, language),
        *_missing(profile, language),
        *_attention(profile, language),
        *_pooled(profile, language),
    ]


def _reference(profile: Profile, language: str) -> list[str]:
    if profile.reference == "own":
        return []
    return [
        tr(
            "Centre and spread of each indicator and of the combined values are those of the valid areas of another "
            "level: an index of 1 is one standard deviation of that level.", language
        )
    ]  # fmt: skip


def _pooled(profile: Profile, language: str) -> list[str]:
    if profile.pooled_dates == 1:
        return []
    return [
        tr("Each rate is made of the counts of {number} reference dates, summed.", language).format(
            number=profile.pooled_dates
        )
    ]


def _missing(profile: Profile, language: str) -> list[str]:
    if not profile.missing_values:
        return []
    signs = [value if isinstance(value, str) else f"{value:g}" for value in profile.missing_values]
    return [tr("These values mean missing: {values}.", language).format(values=", ".join(signs))]


def _attention(profile: Profile, language: str) -> list[str]:
    """The rules for special need for attention, in the names of the classes."""
    names = [
        {item.code: item.name.in_language(language) for item in scheme.classes}
        for scheme in (profile.status_classes, profile.dynamics_classes)
    ]
    status, dynamics = tr("Status", language), tr("Dynamics", language)
    rules = [
        f"{status} {names[0][rule.status]}"
        + ("" if rule.dynamics is None else f" & {dynamics} {names[1][rule.dynamics]}")
        for rule in profile.attention
    ]
    if not rules:
        return []
    return [tr("Special need for attention: {rules}.", language).format(rules="; ".join(rules))]


def _rounding(profile: Profile, language: str) -> str:
    names = _step_names(language)
    steps = [f"{names[step]} {digits}" for step, digits in profile.rounding.items() if digits is not None]
    if not steps:
        return tr("Nothing is rounded before the classes are assigned.", language)
    return tr("Rounded to decimal places: {steps}.", language).format(steps=", ".join(steps))


def _step_names(language: str) -> dict[str, str]:
    return {
        "normalised": tr("normalised values", language),
        "sum": tr("combined values", language),
        "index": tr("index", language),
    }


def _validity(profile: Profile, language: str) -> str:
    text = tr(
        "Areas with at least {minimum} inhabitants, with values, and not on the exclusion list enter the computation; "
        "all others enter neither mean nor standard deviation and get no class.", language
    ).format(minimum=format_number(profile.min_population, language=language))  # fmt: skip
    if profile.missing_dynamics == "status_only":
        text += " " + tr("An area without dynamics values keeps its status.", language)
    return text


def _normalisers(normalisers: Mapping[str, Normaliser], language: str) -> list[str]:
    """One sentence per normaliser in use, naming its indicators where there are several."""
    groups: dict[Normaliser, list[str]] = {}
    for name, how in normalisers.items():
        groups.setdefault(how, []).append(name)
    if len(groups) == 1:
        only = normaliser_in_words(next(iter(groups)), language)
        return [tr("Each indicator: {normaliser}.", language).format(normaliser=only)]
    sentence = tr("{fields}: {normaliser}.", language)
    return [
        sentence.format(fields=", ".join(names), normaliser=normaliser_in_words(how, language))
        for how, names in groups.items()
    ]


def normaliser_in_words(how: Normaliser, language: str) -> str:
    """A normaliser as a phrase, without a full stop."""
    if how.method in ("z", "log_z"):
        return _z_in_words(how, language)
    if how.method == "min_max":
        low, high = (_plain(end, language) for end in how.range)
        if how.minimum is None and how.maximum is None:
            return tr("scaled from the smallest to the largest value onto {low} to {high}", language).format(
                low=low, high=high
            )
        return tr("scaled from given bounds onto {low} to {high}", language).format(low=low, high=high)
    if how.method == "percentile_rank":
        ties = {
            "min": tr("the smallest rank", language),
            "average": tr("the mean rank", language),
            "max": tr("the largest rank", language),
        }
        return tr("percentile rank (rank − 1) / (n − 1); ties get {rank}", language).format(rank=ties[how.ties])
    if how.method == "rank_exponential":
        number = tr("the number of areas", language) if how.n is None else format_number(how.n, language=language)
        return tr(
            "rank R = 1 − (rank − 1) / N, transformed to −{c} ln(1 − R (1 − e^(−100/{c}))), N = {n}", language
        ).format(c=_plain(how.constant, language), n=number)
    return tr("taken as it is", language)


def _z_in_words(how: Normaliser, language: str) -> str:
    if how.centre == "mean":
        centre = tr("unweighted mean of the valid areas", language)
    elif how.centre == "weighted_mean":
        centre = tr("population-weighted mean", language)
    else:
        centre = tr("the given value {value}", language).format(value=_plain(float(how.centre), language))
    divisor = tr("n − 1", language) if how.ddof else "n"
    if how.spread == "weighted":
        spread = tr("population-weighted standard deviation (divisor {divisor})", language)
    else:
        spread = tr("standard deviation of the areas (divisor {divisor})", language)
    spread = spread.format(divisor=divisor)
    if how.spread_about == "centre":
        spread += " " + tr("about the centre", language)
    value = "x" if how.method == "z" else f"ln(x + {_plain(how.offset, language)})" if how.offset else "ln(x)"
    return tr("z = ({value} − centre) / spread; centre: {centre}; spread: {spread}", language).format(
        value=value, centre=centre, spread=spread
    )


def _combination(profile: Profile, language: str) -> str:
    return {
        "sum": tr("The weighted values of an area are summed, status and dynamics apart.", language),
        "mean": tr("The weighted mean of an area's values is taken, status and dynamics apart.", language),
        "geometric_mean": tr(
            "The weighted geometric mean of an area's values is taken, status and dynamics apart.", language
        ),
    }[profile.combination]


def _restandardised(profile: Profile, language: str) -> str:
    if profile.restandardise.method == "none":
        return tr("The result is the index; it is not standardised again.", language)
    return tr("The result is normalised once more and gives the index: {normaliser}.", language).format(
        normaliser=normaliser_in_words(profile.restandardise, language)
    )


def _sign(profile: Profile, language: str) -> str:
    if profile.sign == "disadvantage":
        return tr("A high index means much disadvantage.", language)
    return tr("The sign is turned: a high index means little disadvantage.", language)


def classes_in_words(scheme: ClassScheme, language: str) -> list[tuple[str, str, str]]:
    """Short form, name with meaning, and interval of each class."""
    shares = scheme.by == "quantile"
    ends = [
        f"{_plain(100 * limit.value, language)} %" if shares else _plain(limit.value, language)
        for limit in scheme.limits
    ]
    rows = []
    for at, item in enumerate(scheme.classes):
        lower = "" if at == 0 else f"{ends[at - 1]} {'<' if scheme.limits[at - 1].belongs_to == 'below' else '≤'} "
        upper = "" if at == len(ends) else f" {'≤' if scheme.limits[at].belongs_to == 'below' else '<'} {ends[at]}"
        name, meaning = item.name.in_language(language), item.meaning.in_language(language)
        rows.append((item.short, name if meaning == name else f"{name} = {meaning}", f"{lower}x{upper}"))
    return rows


def _plain(value: float, language: str) -> str:
    """A number with as many decimals as it needs, at most ten."""
    return format_number(value, len(f"{value:.10f}".rstrip("0").partition(".")[2]), language)
