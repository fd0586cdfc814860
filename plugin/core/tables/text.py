"""Texts of table cells: blanks, footnote marks, and the names that become of titles."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_BLANKS = dict.fromkeys([*range(0x2000, 0x200B), 0x00A0, 0x202F, 0x0009], " ")
_NOTHING = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u2060\ufeff"), None)
_JOINER = re.compile("(?<![\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])\u200d")  # which no emoji needs
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
# A footnote mark at the end: 1) a) *) * ¹ ¹⁾ [1] - but not the ² of km², nor the bracket of "Altstadt (01)".
_MARK = re.compile(
    rf"(?:\s*(?:(?<![mM])[{_SUPERSCRIPTS}]+(?:[,⁾)][{_SUPERSCRIPTS}]*)*|\*+\)?|†|‡|\[\d{{1,2}}\]"
    r"|(?<![\d(./-])(?<!\d,)\d{1,2}(?:\s?[,/]\s?\d{1,2}\)?)*\)|(?<=\s)[a-z]\))\s*,?)$"
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "%": " prozent ", "€": " euro ", "&": " und "})
_REMEMBERED = 50_000  # texts: long tables repeat themselves
LONGEST_NAME = 80  # longer titles are cut at a word


def clean(text: str) -> str:
    """The text without blanks around it, with plain blanks inside, without characters that nobody sees."""
    text = unicodedata.normalize("NFC", text).translate(_BLANKS).translate(_NOTHING)
    if "\u200d" in text:
        text = _JOINER.sub("", text)
    return "\n".join(" ".join(line.split(" ")).strip() for line in text.strip().splitlines())


@lru_cache(maxsize=_REMEMBERED)
def one_line(text: str) -> str:
    """A cell's text in one line; a word that was divided at the end of a line is put together again."""
    text = re.sub(r"(?<=[a-zäöüß])-\n(?=[a-zäöüß])", "", text)
    return " ".join(text.split())


@lru_cache(maxsize=_REMEMBERED)
def without_marks(text: str) -> str:
    """The text without the footnote marks at its end; a text that is nothing but a mark stays as it is."""
    while True:
        match = _MARK.search(text)
        if not match or not (rest := text[: match.start()].rstrip()) or _opens_bracket(rest):
            return text
        text = rest


def _opens_bracket(rest: str) -> bool:
    return rest.count("(") > rest.count(")")


@lru_cache(maxsize=_REMEMBERED)
def plain(text: str) -> str:
    """The text for comparing: one line, small letters, without footnote marks and signs at its ends."""
    return without_marks(one_line(text)).strip(" .:;,-–_*").lower()


def slug(title: str) -> str:
    """A field name from a title: ``Arbeitslose (SGB II) in %`` becomes ``arbeitslose_sgb_ii_in_prozent``."""
    text = unicodedata.normalize("NFKD", title.lower().translate(_UMLAUTS)).encode("ascii", "ignore").decode()
    name = re.sub(r"[^a-z0-9]+", "_", text).strip("_")
    if len(name) > LONGEST_NAME:
        name = name[: LONGEST_NAME + 1].rpartition("_")[0] or name[:LONGEST_NAME]
    return f"i{name}" if name[:1].isdigit() else name
