"""German addresses as lists write them: taken apart, and compared.

Street names are compared by ``street_key`` alone here: an address register writes every street out, so that the finer
rules of the matching, which compares two lists, are not needed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_LONGEST = 300  # signs; what is longer is no address, and patterns need not look at it
_NUMBER = r"\d{1,4}(?:\s?[a-zA-Z](?![a-zA-Z]))?"
_NUMBERS = rf"{_NUMBER}(?:\s?(?:[-–/+&,;]|bis|und|u\.)\s?(?:{_NUMBER}|[a-zA-Z](?![a-zA-Z])))*(?:\s\d/\d)?"
_STREET = re.compile(rf"(?P<street>.*[^\W\d_][^\d]*?[.)]?)\s*\b(?P<number>{_NUMBERS})\s*(?P<rest>\(.*\))?", re.DOTALL)
_PLACE = re.compile(r"(?:D|DE)?[\s-]*(?P<postcode>\d{5})\s+(?P<city>[^\W\d_].*)", re.DOTALL)
_BETWEEN = re.compile(r"\s*[,;\n|]\s*|\s+[-–·]\s+(?=(?:DE?[-\s]\s?)?\d{5}\s)")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e"})


@dataclass(frozen=True)
class Address:
    """The parts of an address, '' for one that it does not have."""

    street: str = ""
    house_number: str = ""
    postcode: str = ""
    city: str = ""


def split_street(text: str) -> tuple[str, str]:
    """Street and house number of ``Musterstr. 12 a``; the text and '' where it does not end in a number.

    >>> split_street("Straße des 17. Juni 135"), split_street("Straße des 17. Juni")
    (('Straße des 17. Juni', '135'), ('Straße des 17. Juni', ''))
    """
    match = _STREET.fullmatch(text) if len(text) <= _LONGEST else None
    if not match:
        return text, ""
    rest = f" {match['rest']}" if match["rest"] else ""
    return match["street"].rstrip(" ,"), match["number"] + rest


def split_place(text: str) -> tuple[str, str]:
    """Postcode and city of ``46045 Oberhausen``; '' and the text where it does not begin with a postcode."""
    match = _PLACE.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    return (match["postcode"], match["city"].strip(" ,")) if match else ("", text)


def split_address(text: str) -> Address | None:
    """The parts of an address in one text: ``Musterstr. 5, 46045 Oberhausen``; None where no street is found in it."""
    parts = [part.strip() for part in _BETWEEN.split(text) if part.strip()] if len(text) <= _LONGEST else []
    if len(parts) == 1 and (match := re.fullmatch(r"(?P<street>.*\S)\s+(?P<place>(?:D-?\s?)?\d{5}\s+\D.*)", parts[0])):
        parts = [match["street"], match["place"]]
    places = [place for place, part in enumerate(parts) if _PLACE.fullmatch(part)]
    if places:
        before, (postcode, city) = parts[: places[0]] or parts[1:], split_place(parts[places[0]])
    else:
        before, postcode, city = parts[:1], "", ", ".join(parts[1:])
    # "c/o Verein, Musterstr. 5": the last part with a number is the street.
    streets = [split_street(part) for part in before]
    street, number = next((item for item in reversed(streets) if item[1]), streets[-1] if streets else ("", ""))
    return Address(street, number, postcode, city) if street and (number or places) else None


@lru_cache(maxsize=100_000)
def street_key(street: str) -> str:
    """A street's name for comparing: ``Marktstr.`` and ``Markt-Straße`` are ``marktstr``."""
    text = re.sub(r"[^a-z0-9]+", " ", street.lower().translate(_UMLAUTS)).strip()
    text = re.sub(r"\bst\b", "sankt", text)
    text = re.sub(r"str(?:asse)?\b", "str", text)
    return re.sub(r"pl(?:atz)?\b", "pl", text).replace(" ", "")


@lru_cache(maxsize=100_000)
def city_key(city: str) -> str:
    """A city's name for comparing: without its quarter, ``Oberhausen-Sterkrade`` is ``oberhausen``, nor a river."""
    text = city.lower().translate(_UMLAUTS)
    text = re.split(r"\s*(?:\(|,|/| am | an der | a\.|-)", text, maxsplit=1)[0]
    return re.sub(r"[^a-z]+", "", re.sub(r"^stadt ", "", text))


@lru_cache(maxsize=100_000)
def house_numbers(text: str) -> tuple[tuple[int, str], ...]:
    """The numbers that a house number names, with their letters, the first one first: ``12a`` is ((12, 'a'),),
    ``3; 5/7`` three of them; of a range ``12-14`` both ends. Nothing where there is no number."""
    found = re.findall(r"(\d{1,4})\s?([a-z](?![a-z]))?", text.lower().partition("(")[0])
    return tuple(dict.fromkeys((int(number), letter) for number, letter in found))
