"""The values of single fields, made fit: postcodes, phones, dates, whole numbers, the words for choices."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from ..register.fields import BY_NAME
from ..tables.text import one_line
from .content import has_digit
from .vocabulary import value_words, words

PACKED = "||"  # between the values of a cell that holds several, as RVR writes them
_LINES = {"opening_hours", "consultation_hours", "remarks"}  # may have several
_SIGNS = re.compile(r"[-–—?./#*'\"\s]+")  # and nothing else: a cell that says nothing
_ROUNDED = re.compile(r"\d(?:[.,]\d+)?E\+\d+")  # a long number as a spreadsheet shows it: 2,08E+08
_LONG_PHONE = 9  # digits of a number that has an area code
_YES = {"1", "ja", "j", "yes", "true", "t", "wahr", "x"}
_NO = {"0", "nein", "n", "no", "false", "f", "falsch"}
_DAY = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?")


def plain_value(name: str, text: str) -> str:
    """A cell without signs for nothing, in one line but for opening hours and remarks."""
    said_missing = text.lower() in words("missing") and not (name == "name" and text.isalpha())  # a club named Null
    if said_missing or _SIGNS.fullmatch(text):
        return ""
    return text if name in _LINES else one_line(text)


def packed(text: str) -> list[str]:
    """The values of a cell that holds several, each once."""
    return list(dict.fromkeys(part for item in text.split(PACKED) if (part := item.strip())))


def fit_value(name: str, text: str) -> str | None:
    """A filled field's value as the register holds it; None for one that is none. Phones and postcodes get back the
    zero that a spreadsheet took from them."""
    field = BY_NAME.get(name)
    if name in _FITTED:
        return _FITTED[name](text)
    if field and field.choices:
        return value_words(name).get(text.lower(), text if text in field.choices else None)
    return _BY_KIND.get(field.kind if field else "text", str)(text)


def postcode(text: str) -> str:
    """Five digits where it is one: without ``D-`` in front and ``.0`` behind, with the zero that a number loses."""
    text = re.sub(r"^(?:DE?[-\s]\s?)|\.0$", "", text)
    return text.zfill(5) if re.fullmatch(r"\d{4}", text) else text


def phone(text: str) -> str | None:
    """A phone number that a spreadsheet took for a number gets back its 0 or its +, others stay as written; None for
    one that lost digits (2,08E+08) and for words alone."""
    text = re.sub(r"\.0$", "", text)
    if is_rounded(text) or not has_digit(text):
        return None
    if re.fullmatch(rf"[1-9]\d{{{_LONG_PHONE - 1},14}}", text):
        return f"+{text}" if text.startswith("49") and len(text) > 10 else f"0{text}"
    return text


def is_rounded(text: str) -> bool:
    """Whether a number lost its last digits in a spreadsheet: ``1,2E+05``."""
    return bool(_ROUNDED.fullmatch(text.upper()))


def date_as_numbers(text: str) -> str:
    """The house numbers ``3-5`` that a spreadsheet took for the third of May; '' for what is no day."""
    match = _ISO.fullmatch(text)
    return f"{int(match[3])}-{int(match[2])}" if match else ""


def iso_date(text: str) -> str | None:
    """A day as 2024-08-01; None for what is none. A year alone is its first day."""
    if match := _ISO.fullmatch(text):
        parts = [int(part) for part in match.groups()]
    elif match := _DAY.fullmatch(text):
        day, month, year = (int(part) for part in match.groups())
        parts = [year + 2000 if year < 100 else year, month, day]
    elif re.fullmatch(r"(?:19|20)\d\d", text):
        parts = [int(text), 1, 1]
    else:
        return None
    try:
        return date(*parts).isoformat()
    except ValueError:
        return None


def whole_number(text: str) -> str | None:
    """``75`` of ``75`` and ``75,0``."""
    match = re.fullmatch(r"(\d{1,9})(?:[.,]0+)?", text)
    return match[1] if match else None


def yes_or_no(text: str) -> str | None:
    """``1`` or ``0``."""
    return "1" if text.lower() in _YES else "0" if text.lower() in _NO else None


def _accessible(text: str) -> str:
    return value_words("accessibility").get(f"wheelchair={text.lower()}", text)


def _german_postcode(text: str) -> str | None:
    """Five digits; what has letters and digits may be a foreign one and stays."""
    code = postcode(text)
    foreign = has_digit(code) and bool(re.search(r"[A-Za-z]", code))
    return code if re.fullmatch(r"\d{5}", code) or foreign else None


def _house_number(text: str) -> str | None:
    """With a digit other than 0."""
    return text if re.search(r"[1-9]", text) else None


def _email(text: str) -> str | None:
    """With an @, also where it was written ``(at)``."""
    text = re.sub(r"\s*[(\[](?:at|ät|@)[)\]]\s*", "@", text, flags=re.IGNORECASE)
    return text if "@" in text else None


def _website(text: str) -> str | None:
    return text if "." in text else None


_FITTED: Mapping[str, Callable[[str], str | None]] = {
    "postcode": _german_postcode, "house_number": _house_number, "phone": phone, "direct_phone": phone,
    "email": _email, "personal_email": _email, "website": _website, "accessibility": _accessible,
}  # fmt: skip
_BY_KIND: Mapping[str, Callable[[str], str | None]] = {
    "date": iso_date,
    "integer": whole_number,
    "boolean": yes_or_no,
}
