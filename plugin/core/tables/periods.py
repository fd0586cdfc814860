"""Reference dates and periods, as headers, titles and cells write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

_MONTHS = ("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez")
_OTHER_MONTHS = {"mae": 3, "mrz": 3, "mar": 3, "may": 5, "oct": 10, "dec": 12}
_QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_YEAR = r"(?:19|20)\d\d"
_MONTH_NAME = (
    r"(?:jan(?:uar)?|feb(?:ruar)?|m(?:ä|ae)r(?:z)?|mrz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?"
    r"|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?|mar(?:ch)?|may|oct(?:ober)?|dec(?:ember)?)"
)
_PERIOD = re.compile(
    "|".join((
        rf"(?<![\d.])(?P<d1>\d{{1,2}})\.\s?(?P<m1>\d{{1,2}})\.\s?(?P<y1>{_YEAR}|\d\d)(?!\d)",
        rf"(?<!\d)(?P<y2>{_YEAR})(?P<s2>[-_/.])(?P<m2>\d\d)(?P=s2)(?P<d2>\d\d)(?!\d)",
        rf"(?<!\d)(?P<d3>\d{{1,2}})\.\s?(?P<n3>{_MONTH_NAME})\.?\s*(?P<y3>{_YEAR})(?!\d)",
        rf"(?<!\d)(?P<q4>[1-4])\.?\s*(?:Quartal|Qu\.?|Vierteljahr)\s*(?P<y4>{_YEAR})(?!\d)",
        rf"\bQ(?P<q5>[1-4])[\s/_-]*(?P<y5>{_YEAR})(?!\d)",
        rf"\b(?P<r14>I{{1,3}}|IV)\s?[./]\s?(?P<y14>{_YEAR})(?!\d)",
        rf"(?<!\d)(?P<y6>{_YEAR})[\s/_-]*Q(?:uartal\s*)?(?P<q6>[1-4])(?!\d)",
        rf"(?<!\d)(?P<y7>{_YEAR})\s?(?:/|-|–|—|bis|zu|gegenüber|auf)\s?(?P<u7>{_YEAR})(?!\d)",
        rf"(?<!\d)(?P<y8>{_YEAR})\s?/\s?(?P<u8>\d\d)(?!\d)",
        rf"(?<!\d)(?P<y9>{_YEAR})[-_.](?P<m9>0[1-9]|1[0-2])(?!\d)",
        rf"(?<!\d)(?P<y13>{_YEAR})(?P<m13>0[1-9]|1[0-2])(?P<d13>0[1-9]|[12]\d|3[01])(?!\d)",
        rf"(?<![\d.])(?P<m10>0?[1-9]|1[0-2])[/.](?P<y10>{_YEAR})(?!\d)",
        rf"(?<![^\W\d_])(?P<n11>{_MONTH_NAME})\b\.?[\s_'/-]*(?P<y11>{_YEAR}|\d\d)(?!\d)",
        rf"(?<![\d.,])(?P<y12>{_YEAR})(?!\d|[.,]\d)",
    )),
    re.IGNORECASE,
)  # fmt: skip
_DAY_AND_MONTH = re.compile(r"(?<![\d.])(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.(?!\s?\d)")
# Years that say which people, houses or changes are meant, and not when they were counted.
_OTHER_YEAR = re.compile(r"baujahr|errichtet|erbaut|gebaut|geboren|geburtsjahr|jahrgang|einzug|vorjahr", re.IGNORECASE)
_NO_PERIOD = re.compile(
    r"\b(?:vor|seit|ab|nach|gegenüber|ggü\.?|zu|basis|index)\s+\(?(?:\d{1,2}\.\d{1,2}\.)?(?:19|20)\d\d"
    rf"|{_YEAR}\s+(?:und|oder|u\.)\s+(?:früher|später|älter|jünger|davor|danach)|{_YEAR}\s*=\s*100",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:\b(?:jeweils|stand|stichtag|zum|am|im|vom|von|per|jahr|jahresende|ende|date|datum|schuljahr|kitajahr|kita-jahr"
    r"|kindergartenjahr|berichtsjahr|berichtsmonat|monat|zeitpunkt|year)\b[\s:._-]*)+$",
    re.IGNORECASE,
)
_FIRST_SPAN = 1990  # what spans earlier years is a class of houses or people: built 1919 - 1948
_ENDS = " \n_-–—:;,/|."


@dataclass(frozen=True, order=True)
class Period:
    """A day, month, quarter, year, or the years from ``year`` to ``until``; what is not said is 0."""

    year: int
    month: int = 0
    day: int = 0
    quarter: int = 0
    until: int = 0

    @property
    def text(self) -> str:
        """As people and programs read it: 2023-12-31, 2023-12, 2023-Q4, 2023, 2022/23, 2019-2023."""
        if self.until:
            return f"{self.year}/{self.until % 100:02}" if self.until == self.year + 1 else f"{self.year}-{self.until}"
        if self.quarter:
            return f"{self.year}-Q{self.quarter}"
        parts = [f"{self.year}"] + [f"{part:02}" for part in (self.month, self.day) if part]
        return "-".join(parts)

    @property
    def year_only(self) -> bool:
        return not (self.month or self.quarter or self.until)

    def suffix(self, short: bool) -> str:
        """The end of a field's name; ``short``: the year alone, where no other period of that year is around."""
        if self.until:
            return f"{self.year}_{self.until % 100:02}" if self.until == self.year + 1 else f"{self.year}_{self.until}"
        return f"{self.year}" if short else self.text.replace("-", "_").lower()

    def joined(self, other: Period) -> Period | None:
        """The period that both describe, the finer one; None where they contradict."""
        pairs = zip(
            (self.year, self.month, self.day, self.quarter, self.until),
            (other.year, other.month, other.day, other.quarter, other.until),
            strict=True,
        )
        parts = []
        for mine, theirs in pairs:
            if mine and theirs and mine != theirs:
                return None
            parts.append(mine or theirs)
        return Period(*parts)


@dataclass(frozen=True)
class Dated:
    """A text taken apart: the one period in it (None for none or several), all of them, and the words around it."""

    period: Period | None
    rest: str
    all: tuple[Period, ...] = ()


def period_of(value: Any, compact: bool = False) -> Period | None:
    """The period that a cell as a whole is; ``compact`` also takes 202312 and 20231231."""
    if isinstance(value, date | datetime):
        return Period(value.year, value.month, value.day)
    if isinstance(value, int | float) and not isinstance(value, bool):
        if value == int(value) and 1900 <= value <= 2100:
            return Period(int(value))
        value = str(int(value)) if value == int(value) else ""
    if not isinstance(value, str):
        return None
    if compact and (match := re.fullmatch(rf"({_YEAR})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?", value)):
        return Period(int(match[1]), int(match[2]), int(match[3] or 0))
    dated = take_period(re.sub(r"[T ]00:00(:00)?(\.0+)?Z?$", "", value))
    return dated.period if not dated.rest else None


@lru_cache(maxsize=50_000)  # long tables repeat themselves
def take_period(text: str) -> Dated:
    """Find the period in a text and take it out."""
    if _NO_PERIOD.search(text):
        return Dated(None, text)
    matches = list(_PERIOD.finditer(text))
    found = [(match, period) for match in matches if (period := _read(match))]
    periods = tuple(dict.fromkeys(period for _, period in found))
    if len(periods) != 1 or (periods[0].until and periods[0].year < _FIRST_SPAN):
        return Dated(None, text, periods)
    if _OTHER_YEAR.search(text) and not periods[0].day:
        return Dated(None, text)
    rest, period = text, periods[0]
    for match, _ in reversed(found):
        before = _LEAD.sub("", rest[: match.start()])
        rest = f"{before.rstrip()} {rest[match.end() :].lstrip()}"
    rest = _without_ends(rest)
    if period.year_only and (day := _DAY_AND_MONTH.search(rest)) and 1 <= int(day["m"]) <= 12:
        rest = _without_ends(_LEAD.sub("", rest[: day.start()]) + rest[day.end() :])
        period = Period(period.year, int(day["m"]), int(day["d"]))
    return Dated(period, rest, periods)


def _without_ends(text: str) -> str:
    text = re.sub(r"\(\s*\)|\[\s*\]", "", text).strip(_ENDS)
    text = _LEAD.sub("", text).strip(_ENDS) if _LEAD.fullmatch(text) else text
    if text.startswith("(") and text.endswith(")") and text.count("(") == 1:
        return text[1:-1].strip(_ENDS)
    return text


def _read(match: re.Match[str]) -> Period | None:
    parts = {name.rstrip("0123456789"): value for name, value in match.groupdict().items() if value is not None}
    year = _four_digits(parts["y"])
    if quarter := parts.get("q") or parts.get("r"):
        return Period(year, quarter=_QUARTERS[quarter.upper()])
    if "u" in parts:
        until = int(parts["u"]) if len(parts["u"]) == 4 else year // 100 * 100 + int(parts["u"])
        if until == year + 1 or (len(parts["u"]) == 4 and until > year):
            return Period(year, until=until)
        if len(parts["u"]) == 4:
            return Period(until, until=year) if until < year else Period(year)
        return Period(year, int(parts["u"])) if 1 <= int(parts["u"]) <= 12 else None
    month = _month(parts["n"]) if "n" in parts else int(parts.get("m", 0))
    day = int(parts.get("d", 0))
    if not (0 <= month <= 12 and day <= 31):
        return None
    return Period(year, month, day)


def _four_digits(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _month(name: str) -> int:
    start = name.lower()[:3]
    return _MONTHS.index(start) + 1 if start in _MONTHS else _OTHER_MONTHS[start]
