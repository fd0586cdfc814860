"""Several reference dates as one: the fields of a count that are added up."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ..errors import PlanningError
from ..texts import tr

WINDOW = 2  # years of the dynamics where the data have them (Berlin's Monitoring Soziale Stadtentwicklung)
_YEAR = r"(?:19|20)\d\d"
_DATED = re.compile(rf"(?P<stem>.+?)_(?P<period>{_YEAR}(?:_q[1-4]|_{_YEAR}|_\d\d(?:_\d\d)?)?)")


def period_of(field: str) -> tuple[str, str]:
    """Stem and period of a field of a read table, such as ``sgb2`` and ``2023`` or ``2023_12_31``; '' for no period."""
    found = _DATED.fullmatch(field)
    return (found["stem"], found["period"]) if found else (field, "")


def earlier_period(periods: Sequence[str], now: str, window: int = WINDOW) -> str:
    """The period to compare *now* with: so many years before it, else the nearest one earlier than that, else any.

    Periods are years (2023) or days (2023_12_31); '' where there is none before.
    """
    earlier = sorted(period for period in periods if period < now and len(period) == len(now))
    wanted = f"{int(now[:4]) - window:04d}{now[4:]}" if now[:4].isdecimal() else ""
    return max((period for period in earlier if period <= wanted), default=max(earlier, default=""))


def pooled_fields(field: str, existing: Collection[str], dates: int) -> tuple[str, ...]:
    """The fields that stand for *field* if so many dates are pooled: it, and those of the dates before it.

    Raises PlanningError for a field without a period, and where the layer has too few dates.
    """
    if dates == 1:
        return (field,)
    stem, period = period_of(field)
    if field not in existing or not period:
        raise PlanningError(
            tr("The method profile pools {dates} dates, but '{field}' is no field with a year.").format(
                dates=dates, field=field
            ),
            tr("Use fields such as sgb2_2023; expressions cannot be pooled. Or choose a profile that pools no dates."),
        )
    known = sorted(other for name in existing for own, other in [period_of(name)] if own == stem and other <= period)
    # A year and a day of it are different kinds of dates: 2023 is not the one after 2022_12_31.
    known = [other for other in known if other and len(other) == len(period)]
    if len(known) < dates:
        raise PlanningError(
            tr("The method profile pools {dates} dates, but for '{field}' the layer has only: {known}.").format(
                dates=dates, field=field, known=", ".join(known)
            ),
            tr("Read the missing years as well, or choose a profile that pools fewer dates."),
        )
    return tuple(f"{stem}_{other}" for other in known[-dates:])


def overlap(now: Sequence[str], then: Sequence[str]) -> list[str]:
    """The periods of the same count that two windows of fields share, in order."""
    return [period for stem, period in map(period_of, now) if period and (stem, period) in set(map(period_of, then))]
