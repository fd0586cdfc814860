"""The words by which lists of institutions name their columns and values; data in resources/lists."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from ..register.categories import UMLAUTS
from ..resources import RESOURCES


@lru_cache(maxsize=10_000)
def compact(title: str) -> str:
    """A column's title for comparing: ``Haus-Nr.`` is ``hausnr``, ``addr:street`` is ``addrstreet``."""
    return re.sub(r"[^a-z0-9]+", "", title.lower().translate(UMLAUTS))


def words_of(title: str) -> list[str]:
    """The words of a title: ``Telefon (Zentrale)`` is ``telefon``, ``zentrale``."""
    return re.findall(r"[a-z0-9]+", title.lower().translate(UMLAUTS))


@cache
def columns() -> Mapping[str, Sequence[str]]:
    """Titles that name a field, compact, the surest first."""
    return dict(_resource("columns"))


@cache
def known_titles() -> frozenset[str]:
    return frozenset(word for words in columns().values() for word in words)


@cache
def words(name: str) -> frozenset[str]:
    """``stable_ids`` are titles of keys that are kept from year to year, ``about_others`` words of titles that speak of
    somebody else than the institution, ``missing`` signs that stand for nothing."""
    return frozenset(_resource("words")[name])


@cache
def value_words(field: str) -> Mapping[str, str]:
    """A field's machine words by the words that lists use for them, in small letters."""
    meanings = _resource("words")["values"].get(field, {})
    return {word: value for value, given in meanings.items() for word in (value.lower(), *given)}


@cache
def osm() -> Mapping[str, Any]:
    """``columns`` that only an extract of OpenStreetMap has, ``keys`` that say what an object is, the telling ones
    first, and the German words of their values (``categories``)."""
    return dict(_resource("osm"))


@cache
def _resource(name: str) -> dict[str, Any]:
    text = (RESOURCES / "lists" / f"{name}.json").read_text(encoding="utf-8")
    return dict(json.loads(text))
