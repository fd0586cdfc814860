"""Which indicators of a method profile the fields of a layer are counts of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from ..index.profile import Profile
from ..index.schema import Texts
from ..tables.periods import take_period
from .fields import CHANGE, SIGN
from .indicators import Indicator
from .pooling import earlier_period, period_of

_BETWEEN = re.compile(r"[\W_]+")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})  # file names often spell them out


def propose_indicators(titles: Mapping[str, str], profile: Profile) -> list[Indicator]:
    """The indicators whose counts are among the fields, by the titles of these (name: title) and the profile's sheets.

    A title fits a sheet's numerator or denominator whatever its case, punctuation and date, in either language. The
    latest period that has both counts is the present one, and the one two years before it the previous one, or what
    comes nearest to that and shares no date with it. Fields that fit several times are taken in alphabetical order.
    """
    fitting: defaultdict[str, list[str]] = defaultdict(list)
    for field in sorted(titles):
        if not field.startswith(SIGN):
            fitting[comparable_title(titles[field])].append(field)
    found = []
    for name, sheet in profile.sheets.items():
        numerators = _by_period(fitting, sheet.numerator)
        denominators = _by_period(fitting, sheet.denominator)
        periods = sorted(numerators.keys() & denominators.keys())
        if not periods or name.removeprefix(CHANGE) in profile.sheets.keys() - {name}:
            continue
        latest = periods[-1]
        item = Indicator(name, numerators[latest], denominators[latest])
        earlier = earlier_period(periods[: -profile.pooled_dates], latest)
        if earlier:
            item = replace(item, previous_numerator=numerators[earlier], previous_denominator=denominators[earlier])
        found.append(item)
    return found


def comparable_title(title: str) -> str:
    """A title without what differs between tables: case, punctuation, spelling of umlauts, date."""
    return _BETWEEN.sub(" ", take_period(title).rest.casefold()).strip().translate(_UMLAUTS)


def _by_period(fitting: Mapping[str, list[str]], title: Texts) -> dict[str, str]:
    """The fields that fit a title in one of its languages, by their period."""
    found: dict[str, str] = {}
    for text in (title.de, title.en):
        for field in fitting.get(comparable_title(text), []) if comparable_title(text) else []:
            found.setdefault(period_of(field)[1], field)
    return found
