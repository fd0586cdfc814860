"""Texts in the user's language, and numbers as that language writes them.

The catalogue is Qt's own translation file, so that dialogs, logs and reports are translated in one place. It is read
here as XML because a report may be asked for in another language than the application runs in, and because the core
knows no Qt.
"""

from __future__ import annotations

import math
import re
from functools import cache
from xml.etree import ElementTree  # the own catalogue only  # nosec B405

from .resources import RESOURCES

SOURCE_LANGUAGE = "en"
LANGUAGES = ("de", "en")

_state = {"language": SOURCE_LANGUAGE}


def use_language(locale: str) -> None:
    """Set the language of all texts that ask for none, from a locale such as ``de_DE``; unknown ones mean English."""
    language = locale[:2].lower()
    _state["language"] = language if language in LANGUAGES else SOURCE_LANGUAGE


def current_language() -> str:
    """The two letters of the language in use."""
    return _state["language"]


def tr(text: str, language: str | None = None) -> str:
    """``text`` in ``language`` (default: the language in use); a text without translation comes back as it is."""
    language = language or _state["language"]
    return text if language == SOURCE_LANGUAGE else catalogue(language).get(text, text)


@cache
def catalogue(language: str) -> dict[str, str]:
    """All finished translations of a language, by their English source."""
    tree = ElementTree.parse(RESOURCES / "i18n" / f"sozialplanung_{language}.ts")  # nosec B314
    return {
        message.findtext("source", ""): translation.text
        for message in tree.iter("message")
        if (translation := message.find("translation")) is not None and translation.text
    }


def format_number(value: float | None, decimals: int = 0, language: str | None = None) -> str:
    """A number for people: decimal comma and thousands dot in German, a true minus sign; NaN and None are ``–``."""
    if value is None or not math.isfinite(value):
        return "–"
    text = f"{value:,.{decimals}f}".replace("-", "−")
    if text.lstrip("−").strip("0.,") == "":
        text = text.lstrip("−")
    if (language or _state["language"]) == "de":
        text = text.translate(str.maketrans(",.", ".,"))
    return text


def day_text(day: str, language: str | None = None) -> str:
    """The date of an ISO date or time as ``language`` (default: the one in use) writes it; whatever is none stays."""
    german = (language or current_language()) == "de"
    return re.sub(r"^(\d{4})-(\d\d)-(\d\d).*", r"\3.\2.\1" if german else r"\1-\2-\3", day)
