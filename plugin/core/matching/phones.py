"""German phone numbers in one form: national, digits only, with area code."""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt
import pandas as pd

from .columns import Column, column_of

WIDTH = 16
_SEVERAL = re.compile(r"[;,|]| oder | und |\n")
_NOT_DIGITS = re.compile(r"[^0-9]+")
_BETWEEN_DIGITS = str.maketrans("", "", " /-")


def national(text: str, area_code: str = "") -> str:
    """``+49 (0)203 1234-5`` as ``020312345``; of several numbers the first. '' where there is no number.

    A number without area code gets ``area_code``, and stays as it is where that is ''.
    """
    plain = text.translate(_BETWEEN_DIGITS)
    if plain.isdecimal() and plain.isascii() and plain[0] == "0" != plain[1:2] and len(plain) >= 5:
        return plain[:WIDTH]  # as most are: no more to read
    for part in _SEVERAL.split(text):
        foreign = part.strip().startswith(("+", "00")) or part.strip().startswith("(+")
        digits = _NOT_DIGITS.sub("", part.replace("(0)", ""))
        if foreign:
            digits = digits.removeprefix("00")
            digits = "0" + digits[2:].lstrip("0") if digits.startswith("49") else "00" + digits
        elif digits.startswith("49") and len(digits) > 10:
            digits = "0" + digits[2:]
        elif digits and not digits.startswith("0"):
            digits = area_code + digits
        if len(digits) >= 5:
            return digits[:WIDTH]
    return ""


def numbers(phones: Column, cities: npt.NDArray[np.int64], area_code: str) -> Column:
    """All phones in national form; one without area code gets ``area_code``, else the one usual in its city.

    ``cities`` are codes, one for each phone. Usual is the longest beginning (three to five digits) that six of ten
    numbers of the city share; without it, a bare number would silently become another town's.
    """
    found = [national(text, area_code) for text in phones.values]
    complete = np.array([number[:1] == "0" for number in found], dtype=bool)[phones.of]
    filled = np.array([number != "" for number in found], dtype=bool)[phones.of]
    bare = np.flatnonzero(filled & ~complete)
    if not len(bare):
        return Column(phones.of, found)
    result = np.array(found, dtype=object)[phones.of]
    usual = _usual_beginnings(pd.Series(result, dtype=object)[complete], cities)
    for place in bare.tolist():
        result[place] = (usual.get(int(cities[place]), "") + result[place])[:WIDTH]
    return column_of(result)


def _usual_beginnings(complete: pd.Series, cities: npt.NDArray[np.int64]) -> dict[int, str]:
    of_city = cities[complete.index.to_numpy()]
    usual: dict[int, str] = {}
    for length in (3, 4, 5):
        beginnings = complete.str[:length].to_numpy()
        counts = pd.Series(1, index=[of_city, beginnings]).groupby(level=[0, 1]).sum()
        often = counts[counts >= 0.6 * counts.groupby(level=0).transform("sum")].index
        usual |= dict(zip(often.get_level_values(0).tolist(), often.get_level_values(1).tolist(), strict=True))
    return usual
