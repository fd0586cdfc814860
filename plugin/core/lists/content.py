"""What a column holds, by its cells alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import islice

from .addresses import split_address, split_street

MOST = 0.8  # of the filled cells, for a column to hold something
_SAMPLE = 500  # filled cells that are looked at
_POSTCODE = re.compile(r"(?:DE?[- ])?\d{5}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[a-z]{2,}", re.IGNORECASE)
_WEBSITE = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_PHONE = re.compile(r"(?:\+|00|0|\(0)[\d\s()/.+-]{5,25}")
_NUMBER = re.compile(r"-?\d[\d.,]*")


def share(cells: Sequence[str], test: Callable[[str], object]) -> float:
    """The share of filled cells (the first 500) that pass a test; 0 of an empty column."""
    filled = list(islice(filter(None, cells), _SAMPLE))
    return sum(1 for cell in filled if test(cell)) / len(filled) if filled else 0.0


def is_postcode(text: str) -> bool:
    return bool(_POSTCODE.fullmatch(text))


def is_email(text: str) -> bool:
    return len(text) < 200 and bool(_EMAIL.fullmatch(text))


def is_website(text: str) -> bool:
    return bool(_WEBSITE.match(text))


def is_phone(text: str) -> bool:
    return bool(_PHONE.fullmatch(text)) and 6 <= sum(sign.isdigit() for sign in text) <= 16


def is_address(text: str) -> bool:
    """Street, number, and postcode or city."""
    found = split_address(text)
    return bool(found and found.house_number and (found.postcode or found.city))


def is_street(text: str) -> bool:
    """A street with its house number."""
    return bool(re.match(r"\D{3}", text) and split_street(text)[1])


def is_number(text: str) -> bool:
    return bool(_NUMBER.fullmatch(text))


def has_digit(text: str) -> bool:
    return any(sign.isdigit() for sign in text)


def is_name(text: str) -> bool:
    """Words, as the name of an institution."""
    return len(text) > 3 and bool(re.search(r"[^\W\d_]{3}", text)) and not is_email(text) and not is_website(text)


# In this order: what is surer first.
BY_CONTENT: tuple[tuple[str, Callable[[str], object]], ...] = (
    ("email", is_email), ("website", is_website), ("postcode", is_postcode), ("phone", is_phone),
    ("address", is_address), ("street", is_street),
)  # fmt: skip
