"""Numbers and lists of values as people read and type them, without losing a digit on the way."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...plugin.core.texts import current_language

_ITEM = re.compile(r'\s*(?:("(?:[^"]|"")*")|([^;]*))\s*(?:;|$)')


def number_text(value: float | str | None) -> str:
    """A number as it is typed: every digit, the decimal comma in German, '' for None; text stays as it is."""
    if value is None or isinstance(value, str):
        return value or ""
    text = repr(float(value)).removesuffix(".0")
    # A number with an exponent is understood with a decimal point only.
    return text.replace(".", ",") if current_language() == "de" and "e" not in text else text


def typed_number(text: str) -> float | str:
    """The number that was typed; the text itself where it is none, so that the check of the profile can name it."""
    from ...plugin.core.numerals import parse_number

    try:
        return parse_number(text.replace("−", "-"))
    except ValueError:
        return text


def optional_number(text: str) -> float | str | None:
    """As ``typed_number``; None where nothing was typed."""
    return typed_number(text) if text.strip() else None


def values_text(values: Iterable[float | str]) -> str:
    """Numbers and texts in one line; a text that would be read as something else stands in quotation marks."""
    return "; ".join(_quoted(value) if isinstance(value, str) else number_text(value) for value in values)


def typed_values(text: str) -> list[float | str]:
    """The numbers and texts of a line with semicolons, as ``values_text`` writes it; empty items are left out."""
    values: list[float | str] = []
    for quoted, plain in _ITEM.findall(text):
        if quoted:
            values.append(quoted[1:-1].replace('""', '"'))
        elif plain.strip():
            values.append(typed_number(plain.strip()))
    return values


def _quoted(text: str) -> str:
    plain = text and text == text.strip() and ";" not in text and '"' not in text
    if plain and isinstance(typed_number(text), str):
        return text
    doubled = text.replace('"', '""')
    return f'"{doubled}"'
