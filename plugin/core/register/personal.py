"""Personal values wherever they stand in a text, however they are written there."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from ..texts import tr
from .as_of import Row

_TITLES = {
    "frau", "fr", "herr", "herrn", "hr", "dr", "prof", "professor", "dipl", "ing", "med", "leitung", "leiter",
    "leiterin", "vorsitz", "vorsitzende", "vorsitzender", "sekretariat", "buero", "und", "von", "van", "der", "de",
    "den", "zu", "zur", "am", "im",
}  # fmt: skip
_MARK = "\u0300-\u036f"  # what a decomposed letter ends with: ü as u and two dots
_TOKEN = re.compile(rf"\d+|(?:[^\W\d_][{_MARK}]*)+")
_GAP = re.compile(r"[\s/().+–-]*")  # what may stand between the digits of a number
_NUMBER = re.compile(r"\+?[\d\s/().+–-]*\d[\d\s/().+–-]*")
_EXTENSION = re.compile(r"[-–]\d")  # the switchboard's number is another one
_NUMBERS_IN_TEXT = re.compile(r"(?:\+|\b0)[\d\s/().–-]{5,}")
_NAME = re.compile(rf"[^\W\d_](?:[\s,.'-]|[^\W\d_]|[{_MARK}])*")
_LOCAL = re.compile(r"(?:\+\s*49|0049|0)[\s(0/)-]*\d{2,4}[\s)/-]+(\d[\d\s/-]*)")


class _Token(NamedTuple):
    """A run of letters or of digits in a text: its place, and what it is compared by."""

    start: int
    end: int
    key: str


class Finder:
    """Finds values in texts. Whole words, in any case and with any signs between them; ä is ae, composed or not; with
    the s of a genitive; a name's last word first, or without its titles. Numbers by their digits, and +49 is 0.

    Values without a letter or digit are left out. A text is looked at once, however many values there are.
    """

    def __init__(self, values: Iterable[str]) -> None:
        self._phrases: set[tuple[str, ...]] = set()
        self._numbers: set[str] = set()
        for value in values:
            self._phrases |= _phrases(value)
            self._numbers |= {_national(number) for number in _numbers(value)}
        self._lengths: dict[str, list[int]] = defaultdict(list)
        for first, length in sorted({(phrase[0], len(phrase)) for phrase in self._phrases}, reverse=True):
            self._lengths[first].append(length)
        self._holds_one = lru_cache(maxsize=5_000)(self._holds)  # the same words stand in very many rows
        self._digits = max(map(len, self._numbers), default=0) + 5  # 0049 (0) instead of 0

    def found(self, text: Any) -> bool:
        """Whether a text holds one of the values; False for whatever is no text."""
        return isinstance(text, str) and self._holds_one(text)

    def without(self, text: str) -> str:
        """The text with a mark instead of the values; '' if nothing else was in it."""
        left, end = [], 0
        for start, stop in self._places(text):
            left += [text[end:start], "\0"]
            end = stop
        found = "".join([*left, text[end:]])
        return found.replace("\0", tr("[erased]")) if found.strip("\0 .,;") else ""

    def _holds(self, text: str) -> bool:
        keys = map(_key, _TOKEN.findall(text))
        could = any(key in self._lengths or (key.isdigit() and self._numbers) for key in keys)
        return could and next(self._places(text), None) is not None

    def _places(self, text: str) -> Iterator[tuple[int, int]]:
        tokens = _tokens(text)
        place = 0
        while place < len(tokens):
            length = self._phrase_at(tokens, place) or self._number_at(text, tokens, place)
            if length:
                start, end = tokens[place].start, tokens[place + length - 1].end
                yield start - (text[start - 1 : start] == "+"), end
            place += length or 1

    def _phrase_at(self, tokens: Sequence[_Token], place: int) -> int:
        """How many tokens the longest value that begins here has; 0: none does."""
        for length in self._lengths.get(tokens[place].key, ()):
            keys = tuple(token.key for token in tokens[place : place + length])
            if len(keys) == length and keys in self._phrases:
                return length
        return 0

    def _number_at(self, text: str, tokens: Sequence[_Token], place: int) -> int:
        first = tokens[place]
        if not self._numbers or not first.key.isdigit():
            return 0
        number, found = "+" * (text[first.start - 1 : first.start] == "+"), 0
        for length, token in enumerate(tokens[place:], 1):
            is_near = length == 1 or _GAP.fullmatch(text, tokens[place + length - 2].end, token.start)
            if not is_near or not token.key.isdigit() or len(number) > self._digits:
                break
            number += token.key
            if _national(number) in self._numbers and not _EXTENSION.match(text, token.end):
                found = length
        return found


def content_of(row: Row) -> dict[str, Any]:
    """What a row of a list held, by standard field."""
    content = row["content"]
    return dict(json.loads(content) if isinstance(content, str) else content or {})


def name_words(value: str) -> set[str]:
    """The words of a person's name, without titles: each of them tells who it is in a text about the person's work."""
    return {
        text for found in _TOKEN.finditer(value)
        if len(text := found.group()) > 1 and text.isalpha() and _key(text) not in _TITLES
    }  # fmt: skip


def local_number(value: str) -> str:
    """A phone number without its area code, where that stands apart; else ''."""
    found = _LOCAL.fullmatch(value.strip())
    return found.group(1) if found else ""


def word_keys(text: str) -> set[str]:
    """What the words of a text are compared by."""
    return {token.key for token in _tokens(text)}


def _phrases(value: str) -> set[tuple[str, ...]]:
    """The sequences of words that stand for a value; of a phone number, none."""
    if _NUMBER.fullmatch(value.strip()):
        return set()
    keys = tuple(token.key for token in _tokens(value))
    if not _NAME.fullmatch(value.strip()):
        return {keys} - {()}
    name = tuple(key for key in keys if key not in _TITLES)
    if len(name) < 2:
        return {keys} if name else set()
    swapped = (name[-1], *name[:-1])
    return {keys, name, swapped, (name[0], name[-1]), (name[-1], name[0]), (*swapped[1:], swapped[0])}


def _numbers(value: str) -> Iterator[str]:
    """The numbers of a value: it is one, or phone numbers stand in it."""
    for text in [value] if _NUMBER.fullmatch(value.strip()) else _NUMBERS_IN_TEXT.findall(value):
        yield "+" * text.strip().startswith("+") + "".join(token.key for token in _tokens(text))


def _national(number: str) -> str:
    """Digits with or without a leading +, as one dials them in Germany."""
    abroad = number.removeprefix("+") if number.startswith("+") else number[2:] if number.startswith("00") else ""
    if not abroad:
        return number
    return "0" + abroad[2:].lstrip("0") if abroad.startswith("49") else f"+{abroad}"


def _tokens(text: str) -> list[_Token]:
    return [_Token(*found.span(), _key(found.group())) for found in _TOKEN.finditer(text)]


@lru_cache(maxsize=50_000)
def _key(word: str) -> str:
    """What a word is compared by: small letters without accents, ae for ä, and without the s of a genitive."""
    text = unicodedata.normalize("NFC", word).casefold()
    text = text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    text = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    if text.endswith("str"):
        text += "asse"
    return text[:-1] if len(text) > 3 and text.endswith("s") else text
