"""Values of a register in the words of people: the same in histories, reports, lists and the dock."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from sozialplanung.plugin.core.register.wording import Wording, address_line, in_words
from sozialplanung.plugin.core.texts import use_language

CATEGORIES = {"childcare": "Kita", "advice": "Beratung"}


@pytest.fixture(autouse=True)
def german() -> Iterator[None]:
    use_language("de")
    yield
    use_language("en")


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("category", "childcare", "Kita"),
        ("category", "unknown", "unknown"),
        ("further_categories", '{"advice","unknown"}', "Beratung, unknown"),
        ("valid_from", "2026-03-01", "01.03.2026"),
        ("address_is_private", True, "ja"),
        ("address_is_private", "t", "ja"),
        ("address_is_private", "false", "nein"),
        ("places", 30, "30"),
        ("name", None, ""),
        ("name", "", ""),
    ],
)
def test_a_value_is_told_in_words(name: str, value: Any, told: str) -> None:
    assert in_words(name, value, CATEGORIES) == told
    text = value if value is None or isinstance(value, str) else str(value)
    assert Wording(CATEGORIES, {}, {}, lambda _: {}).value(name, text) == told


def test_street_and_town_are_one_line() -> None:
    row = {"street": "Lindenweg", "house_number": "4", "postcode": "46045", "city": "Oberhausen"}
    assert address_line(row) == "Lindenweg 4, 46045 Oberhausen"
    assert address_line(row | {"house_number": None, "postcode": ""}) == "Lindenweg, Oberhausen"
    assert address_line({"city": "Oberhausen"}) == "Oberhausen"
    assert address_line({}) == ""
