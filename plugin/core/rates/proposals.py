"""What the reading dialog proposes for rates and index, so that mostly nobody has to choose."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from ..errors import PlanningError
from ..index.profile import Profile, load_profile
from .indicators import Indicator
from .pooling import period_of
from .propose import comparable_title, propose_indicators

_POPULATION = (
    "einwohner*innen", "einwohner", "einwohnerinnen", "bevölkerung", "inhabitants", "population",
)  # fmt: skip
_SAYING_NOTHING = {"insgesamt", "gesamt", "anzahl", "kommonitor"}


def population_field(titles: Mapping[str, str], period: str) -> str:
    """The field of that period whose title says that it counts all inhabitants; '' where none does."""
    words = {comparable_title(title) for title in _POPULATION}
    fields = [field for field in sorted(titles) if period_of(field)[1] == period]
    return next((field for field in fields if _telling(titles[field]) in words), "")


def proposed_rates(titles: Mapping[str, str], profile: Profile, now: str, before: str) -> list[Indicator]:
    """The profile's indicators with counts of period *now*, and of period *before* where both are there."""
    upto = {name: title for name, title in spelt_out(titles, profile).items() if period_of(name)[1] <= now}
    found = [with_earlier_counts(item, titles, before) for item in propose_indicators(upto, profile)]
    return [item for item in found if period_of(item.numerator)[1] == now]


def best_profile(titles: Mapping[str, str], candidates: Iterable[str]) -> str:
    """The profile, by name or path, whose indicators are found most often among the fields; the first one of equals.

    Candidates that cannot be read any more are passed over.
    """
    best, most = "", -1
    for candidate in dict.fromkeys(candidates):
        try:
            profile = load_profile(candidate)
        except PlanningError:
            continue
        found = len(propose_indicators(spelt_out(titles, profile), profile))
        if found > most:
            best, most = candidate, found
    return best


def spelt_out(titles: Mapping[str, str], profile: Profile) -> dict[str, str]:
    """The titles of fields (name: title), shortened ones as the profile's sheets write them.

    Files that are named after what they hold say little: "Grundsicherung im Alter". Where all words of a title, two at
    least, are in one numerator or denominator only, that one is meant.
    """
    counts = [text.de for sheet in profile.sheets.values() for text in (sheet.numerator, sheet.denominator)]
    texts = {comparable_title(text): text for text in counts if text}
    found = {}
    for field, title in titles.items():
        own = _telling(title)
        fitting = [text for text in texts if set(own.split()) <= set(text.split())] if " " in own else []
        meant = [text for text in fitting if text == own] or fitting
        found[field] = texts[meant[0]] if len(meant) == 1 else title
    return found


def with_earlier_counts(indicator: Indicator, fields: Collection[str], before: str) -> Indicator:
    """The indicator with the counts of the same names in period *before*; without, where one of them is not there."""
    earlier = [f"{period_of(name)[0]}_{before}" for name in (indicator.numerator, indicator.denominator)]
    if not before or any(name not in fields for name in earlier):
        earlier = ["", ""]
    return replace(indicator, previous_numerator=earlier[0], previous_denominator=earlier[1])


def _telling(title: str) -> str:
    """The words of a title that tell one count from another."""
    return " ".join(word for word in comparable_title(title).split() if word not in _SAYING_NOTHING)
