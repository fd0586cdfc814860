"""Numbers and angles as people write coordinates: 51,4712  351.234,5  51° 28' 12,5" N  32U 351234 5703456."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

_NUMBER = re.compile(r"[+-]?\d{1,12}(?:[.,]\d+)?")
_PART = r"\d{1,2}(?:[.,]\d+)?"
_PLAIN = re.compile(r"[+-]?[\d.,]+")
_ANGLE = re.compile(
    rf"(?P<sign>[+-]?)(?P<degrees>\d{{1,3}}(?:[.,]\d+)?)\s?°\s?(?:(?P<minutes>{_PART})\s?['\u2032\u2019]\s?"
    rf"(?:(?P<seconds>{_PART})\s?(?:[\"\u2033\u201d]|['\u2032\u2019]{{2}}))?)?\s?(?P<side>[NSEOW](?![A-Za-z]))?"
)
_SIDE = re.compile(r"(?<![A-Za-z])[NEO](?![A-Za-z])")
_ZONE = re.compile(r"\b(3[1-3])\s?[C-X]?\s+(?:[EO]\s?)?(\d{6}(?:[.,]\d+)?)(?=[\s,;/])")
_MAX = 200  # signs; what is longer is no coordinate


def split_pair(text: str) -> tuple[str, str]:
    """The two numbers of ``POINT (6.85 51.47)``, ``51.47, 6.85`` or ``51,47; 6,85``, in their order; '' for none.

    A zone of UTM is put in front of the east value, as EPSG:4647 does: ``32U 351234 5703456`` has 32351234.
    """
    if len(text) > _MAX:
        return "", ""
    found = re.findall(r"[+-]?\d+(?:[.,]\d+)?", _ZONE.sub(r"\1\2", plain_angles(text)))
    return (found[0], found[1]) if len(found) == 2 else ("", "")


def plain_angles(text: str) -> str:
    """A text with its degrees, minutes and seconds as decimal degrees, west and south below 0."""
    return _ANGLE.sub(_degrees, text.replace("−", "-")) if "°" in text else text.replace("−", "-")


def _degrees(match: re.Match[str]) -> str:
    parts = [float((match[name] or "0").replace(",", ".")) for name in ("degrees", "minutes", "seconds")]
    value = parts[0] + parts[1] / 60 + parts[2] / 3600
    below = (match["sign"] == "-") != (match["side"] in ("S", "W"))
    return f" {'-' if below else ''}{value:.10g} "


def plain_number(text: str) -> str:
    """A text without blanks and sides of the world, angles as degrees."""
    if _PLAIN.fullmatch(text) or len(text) > _MAX:
        return text
    return re.sub(r"\s", "", _SIDE.sub("", plain_angles(text)))


def thousands_in(texts: Iterable[str]) -> str:
    """The signs that separate thousands in some of these numbers, ``.`` or ``,`` or both."""
    given = list(texts)
    return "".join(sign for sign in ".," if any(_separates(sign, text) for text in given))


def number_of(text: str, thousands: str) -> float:
    """A number, NaN for none; ``thousands`` are the signs that separate them in other numbers."""
    for sign in ".,":
        grouped = sign in thousands and re.fullmatch(rf"[+-]?\d{{1,3}}(?:\{sign}\d{{3}})+", text)
        if _separates(sign, text) or grouped:
            text = text.replace(sign, "")
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else math.nan


def _separates(sign: str, text: str) -> bool:
    """Whether a sign can be no decimal one: there are several of it, or the other one is behind it."""
    other = "," if sign == "." else "."
    return text.count(sign) > 1 or other in text.partition(sign)[2]
