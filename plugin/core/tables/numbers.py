"""Cells that are numbers, or stand for one: text in German or English writing, signs, flags, percent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from .signs import BRACKETED, BRACKETS, FLAGS, sign_key
from .text import without_marks

Style = Literal["comma", "point"]
COMMA: Final = "comma"
POINT: Final = "point"
_GROUPS = re.compile(r"(?<!\d)([1-9]\d{0,2})((?:[ '’]\d{3})+)(?!\d)")
_WITH_COMMA = re.compile(r"(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?|,\d+")
_WITH_POINT = re.compile(r"(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+")
_MINUS = re.compile(r"^[-–−]\s?(?=[\d.,])")
_PERCENT = re.compile(r"\s*(?:%|Prozent|v\. ?H\.|vH)$")
_CURRENCY = re.compile(r"\s*(?:€|EUR|Euro)$")


@dataclass(frozen=True)
class CellText:
    """What a text in a number column says.

    ``sign`` stands in place of a number; else ``comma`` and ``point`` are the number if the comma, or the point, is
    the decimal sign (None: it cannot be). Neither: the text is unknown. ``flags`` are words joined by blanks.
    """

    sign: str = ""
    comma: float | None = None
    point: float | None = None
    percent: bool = False
    flags: str = ""
    marked: bool = False

    @property
    def known(self) -> bool:
        return bool(self.sign) or self.comma is not None or self.point is not None

    @property
    def evidence(self) -> Style | None:
        """The decimal sign that the text proves; None where both readings give the same number, or two."""
        if self.sign or (self.comma is None) == (self.point is None):
            return None
        return POINT if self.comma is None else COMMA

    @property
    def ambiguous(self) -> bool:
        return self.comma is not None and self.point is not None and self.comma != self.point

    def value(self, style: Style) -> float | None:
        return self.comma if style == COMMA else self.point


class CellReader:
    """Reads texts of cells by one table of signs; remembers what it has read, since tables repeat themselves."""

    def __init__(self, signs: Mapping[str, str]) -> None:
        self.instead = {sign_key(text): meaning for text, meaning in signs.items() if meaning not in FLAGS}
        letters = {text: meaning for text, meaning in signs.items() if meaning in FLAGS and text != BRACKETS}
        self.flags = {text.lower(): meaning for text, meaning in letters.items()}
        self.bracketed = signs.get(BRACKETS) == BRACKETED
        names = "|".join(re.escape(text) for text in sorted(letters, key=len, reverse=True))
        self._flag = re.compile(rf"(?<=[\d)%])\s*\(?({names})\)?$", re.IGNORECASE) if names else None
        self._read: dict[str, CellText] = {}

    def read(self, text: str) -> CellText:
        """What a text says; see ``CellText``."""
        found = self._read.get(text)
        if found is None:
            found = self._read[text] = self._taken_apart(text)
        return found

    def _taken_apart(self, text: str) -> CellText:
        if text.isascii() and text.isdigit():
            return CellText(comma=float(text), point=float(text))
        if sign := self.instead.get(sign_key(text)):
            return CellText(sign=sign)
        number, percent = text, False
        flags: list[str] = []
        while True:
            before = number
            number = without_marks(number)
            if self.bracketed and re.fullmatch(r"\(.*\d.*\)", number):
                number, flags = number[1:-1].strip(), [BRACKETED, *flags]
            if self._flag and (match := self._flag.search(number)):
                number, flags = number[: match.start()], [self.flags[match[1].lower()], *flags]
            if match := _PERCENT.search(number):
                number, percent = number[: match.start()], True
            number = _CURRENCY.sub("", number)
            if number == before:
                break
        sign = self.instead.get(sign_key(number), "")
        comma, point = (None, None) if sign else _readings(number)
        return CellText(sign, comma, point, percent, " ".join(dict.fromkeys(flags)), number != text)


def _readings(text: str) -> tuple[float | None, float | None]:
    """The number with a decimal comma, and with a decimal point."""
    negative = bool(_MINUS.match(text))
    text = _MINUS.sub("", text).removeprefix("+").strip()
    text = _GROUPS.sub(lambda match: match[1] + re.sub(r"\D", "", match[2]), text)
    comma = float(text.replace(".", "").replace(",", ".")) if _WITH_COMMA.fullmatch(text) else None
    point = float(text.replace(",", "")) if _WITH_POINT.fullmatch(text) else None
    if negative:
        return (None if comma is None else -comma), (None if point is None else -point)
    return comma, point


def in_percent(share: float) -> float:
    """A share as percent, digit by digit: 0.07 becomes 7, and not 7.000000000000001."""
    from decimal import Decimal

    return float(Decimal(repr(share)).scaleb(2))
