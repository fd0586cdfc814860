"""Streets, house numbers and towns in comparable form."""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt
import pandas as pd

from .columns import Column
from .text import fold

_STREET = re.compile(r"str(?:asse|\.|(?=[\s-]|$))")
_ENDS_IN_NUMBER = re.compile(r"^(.*?[^\d\s,].*?)[\s,]+(\d+\s*[a-z]?(?:\s*[-–/;,+]\s*\d*\s*[a-z]?)*)$")
_NOT_WORD = re.compile(r"[\W_]+")
_NUMBER = re.compile(r"(\d{1,6})\s*([a-z])?(?![a-z])")
_TOWN_ENDS = re.compile(r"\s*[(/,].*|\s+(?:an der|an dem|am|a\. ?d\.|im|in|bei|b\.|ob der|i\.) .*")

# low, high: the first and last house number, -1: none; letter: 0 or the number of the first's letter.
NumberRange = tuple[int, int, int]


def split_street(street: str) -> tuple[str, str]:
    """A folded street and the number behind it, '' where there is none."""
    found = _ENDS_IN_NUMBER.match(street)
    return (found[1], found[2]) if found else (street, "")


def street_key(street: str) -> str:
    """A folded street without blanks and signs: ``wilhelm-busch-str.`` as ``wilhelmbuschstrasse``."""
    return _NOT_WORD.sub("", _STREET.sub("strasse", street))


def street_words(street: str) -> list[str]:
    """The words of a folded street that may stand in an institution's name."""
    return [word for word in _NOT_WORD.split(_STREET.sub(" strasse ", street)) if len(word) > 1]


def number_range(number: str) -> NumberRange:
    """``12-14``, ``3; 5; 7``, ``12a`` as first number, last number and first letter's place in the alphabet."""
    found = _NUMBER.findall(number)
    if not found:
        return -1, -1, 0
    values = [int(digits) for digits, _ in found]
    # A slash or hyphen may also part a number from a flat: 100/2 is no range.
    last = values[-1] if values[0] < values[-1] <= values[0] + 60 else values[0]
    return values[0], last, ord(found[0][1]) - 96 if found[0][1] else 0


def town_key(town: str) -> str:
    """A folded town without its river and district: ``muelheim an der ruhr`` as ``muelheim``."""
    return _NOT_WORD.sub("", _TOWN_ENDS.sub("", town)) or _NOT_WORD.sub("", town)


def read_addresses(streets: Column, house_numbers: Column) -> tuple[Column, npt.NDArray[np.int32]]:
    """Folded streets, and house numbers as an (n, 3) array of ``NumberRange``, of the raw addresses of n records."""
    (street, all_streets), (number, all_numbers) = streets.mapped(fold), house_numbers.mapped(fold)
    unnumbered = np.array([text == "" for text in all_numbers], dtype=bool)[number]
    # Each street that stands without a house number somewhere is read once, and its parts are further values.
    whole, which = np.unique(street[unnumbered], return_inverse=True)
    parts = [split_street(all_streets[code]) for code in whole.tolist()]
    street, number = street.copy(), number.copy()
    street[unnumbered], number[unnumbered] = which + len(all_streets), which + len(all_numbers)
    all_streets = [*all_streets, *[part for part, _ in parts]]
    all_numbers = [*all_numbers, *[part for _, part in parts]]
    ranges = np.array([number_range(text) for text in all_numbers], dtype=np.int32).reshape(-1, 3)
    street, in_use = pd.factorize(street)
    return Column(street.astype(np.int64), [all_streets[code] for code in in_use.tolist()]), ranges[number]
