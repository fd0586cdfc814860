"""What Excel's number formats make of a number: 0.125 shown as 12,5 %, 1 as 01, 12 as (12)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

# Blanks as wide as a sign (_x), fill signs (*x), conditions and colours ([Red]) show nothing of their own.
_INVISIBLE = re.compile(r"_.|\*.|\[[^\]]*\]")
_LITERAL = re.compile(r'"([^"]*)"|\\(.)')


@dataclass(frozen=True)
class NumberFormat:
    """A number format as far as it changes meaning or text of a number.

    ``before`` and ``after`` are the words around it, ``pattern`` the zeros of a format such as 00 or 00 000, else ''.
    """

    percent: bool = False
    before: str = ""
    after: str = ""
    pattern: str = ""

    @property
    def plain(self) -> bool:
        return self == NumberFormat()

    def shown(self, number: str) -> str:
        """A whole number's digits with the zeros and words that the format puts around them."""
        if not self.pattern:
            return f"{self.before}{number}{self.after}"
        digits = number.zfill(self.pattern.count("0"))
        head, tail = digits[: len(digits) - self.pattern.count("0")], iter(digits[-self.pattern.count("0") :])
        return self.before + head + "".join(next(tail) if sign == "0" else sign for sign in self.pattern) + self.after


@cache
def number_format(code: str | None) -> NumberFormat:
    """The meaning of a number format's code, by its part for positive numbers."""
    if not code or code in ("General", "@", "0", "#,##0") or "E+" in code:
        return NumberFormat()
    positive = _INVISIBLE.sub("", code.split(";")[0])
    percent = "%" in _LITERAL.sub("", positive)
    marked = _LITERAL.sub(lambda match: _as_private(match[1] or match[2] or ""), positive).replace("%", "")
    core = re.search(r"[0#?.,/ ][0#?.,/\ue000-\uf8ff -]*[0#?.,/]|[0#?]", marked)
    if not core:
        return NumberFormat(percent)
    before, after = _as_text(marked[: core.start()]).lstrip(), _as_text(marked[core.end() :]).strip()
    pattern = _as_text(core[0])
    zeros = pattern if re.fullmatch(r"0+(?:[^#?,0-9]0+)*", pattern) and pattern.count("0") > 1 else ""
    if "." in core[0]:  # a decimal point, no part of a key
        zeros = ""
    return NumberFormat(percent, before, after, zeros)


def _as_private(text: str) -> str:
    """Literal text in characters of the private use area, where it cannot be taken for placeholders."""
    return "".join(chr(0xE000 + ord(sign)) if ord(sign) < 0x1800 else sign for sign in text)


def _as_text(text: str) -> str:
    return "".join(chr(ord(sign) - 0xE000) if 0xE000 <= ord(sign) < 0xF800 else sign for sign in text)
