"""Rows of a plain table that are no areas, by their words alone."""

from __future__ import annotations

import pytest
from sozialplanung.plugin.core.tables.roles import role_of


@pytest.mark.parametrize(
    ("key", "name", "role"),
    [
        ("01", "Mitte", "area"),
        ("00", "Stadt Oberhausen", "city"),
        ("", "Insgesamt", "city"),
        ("Summe", "", "city"),
        ("", "Oberhausen, Stadt", "city"),
        ("99", "nicht zuordenbar", "unassigned"),
        ("", "Ohne Angabe", "unassigned"),
        ("", "Sozialraum Mitte zusammen", "area"),
        ("07", "Altstadt", "area"),
    ],
)
def test_words_say_what_a_row_is(key: str, name: str, role: str) -> None:
    assert role_of(key, name) == role
