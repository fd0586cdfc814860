"""German text to comparable text: whole columns at once, because a list may have a million rows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

# What casefold and decomposition would turn into a bare vowel: German lists write "ae" where umlauts are lost.
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "æ": "ae", "ø": "oe", "å": "aa", "œ": "oe"}
_MARKS = re.compile("[\u0300-\u036f]+")


def fold(texts: Sequence[str]) -> list[str]:
    """The texts in lower case, ä as ae and ß as ss, other accents taken off, each line break a space.

    The texts travel through as one, separated by line breaks: a call for each would take most of the time there is.
    """
    if not texts:
        return []
    joined = "\n".join([text.replace("\n", " ") for text in texts])
    if not joined.isascii():
        joined = unicodedata.normalize("NFKC", joined)
        if joined.count("\n") != len(texts) - 1:  # some sign of compatibility stands for a line break
            joined = "\n".join([unicodedata.normalize("NFKC", text.replace("\n", " ")) for text in texts])
    joined = joined.casefold()
    if not joined.isascii():
        for umlaut, letters in _UMLAUTS.items():
            joined = joined.replace(umlaut, letters)
        joined = _MARKS.sub("", unicodedata.normalize("NFKD", joined))
    return joined.split("\n")
