"""What a list's file name tells: whose list it is, and of when."""

from __future__ import annotations

import calendar
import re
from datetime import date

from ..tables.periods import take_period

_NOISE = re.compile(
    r"(?:^|[ _.-]+)(?:v?\d+|final|neu|neue?r?|kopie|copy|stand|export|aktuell)(?=[ _.-]|$)", re.IGNORECASE
)


def source_of(stem: str) -> str:
    """The source's name out of a file's, the same every year: ``Kitas_Stand_2024-08-01`` is ``Kitas``."""
    stem = re.sub(r"\s*\(\d+\)$", "", stem)  # as browsers number downloads
    rest = take_period(stem).rest or stem
    words = _NOISE.sub(" ", re.sub(r"(?:19|20)\d\d", " ", rest))
    return " ".join(re.split(r"[ _]+", words)).strip(" .-_") or rest.strip(" .-_") or stem


def date_of(stem: str, modified: date) -> date:
    """The day that a list is of: the one in the file's name; in a year or month that it names the day it was modified,
    else the last of them; without a period the day it was modified."""
    period = take_period(stem).period
    if period is None:
        return modified
    if period.day:
        return date(period.year, period.month, period.day)
    year, month = period.until or period.year, period.month or period.quarter * 3
    if modified.year == year and month in (0, modified.month):
        return modified
    month = month or 12
    return date(year, month, calendar.monthrange(year, month)[1])
