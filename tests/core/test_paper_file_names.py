"""Names of papers' files: safe on every system, and still the names of the city's districts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sozialplanung.plugin.core.papers.file_names import file_names


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Mitte/Styrum", "Mitte-Styrum"),
        ("Mitte / Styrum", "Mitte-Styrum"),
        ("Königshardt – Süd", "Königshardt – Süd"),
        ("Ko\u0308ln", "Köln"),
        ('Was? "Neu": <a|b>*', "Was-Neu-a-b"),
        ("aux", "_aux"),
        ("COM1.Bericht", "_COM1.Bericht"),
        ("Constanze", "Constanze"),
        ("Teil 1.", "Teil 1"),
        ("..", "Papier"),
        ("/", "Papier"),
        ("Zeile\neins", "Zeile eins"),
        ("x" * 300, "x" * 80),
    ],
)
def test_a_name_that_every_system_takes(name: str, expected: str) -> None:
    assert file_names([name], "Papier") == [expected]


def test_equal_names_are_numbered_whatever_their_case() -> None:
    assert file_names(["Mitte", "MITTE", "Mitte (2)", "Mitte"], "Papier") == [
        "Mitte", "MITTE (2)", "Mitte (2) (2)", "Mitte (3)",
    ]  # fmt: skip


@given(st.lists(st.text(max_size=120), max_size=8))
def test_no_two_are_equal_and_none_is_forbidden(names: list[str]) -> None:
    made = file_names(names, "Papier")
    assert len({name.casefold() for name in made}) == len(names)
    for name in made:
        assert name
        assert not set(name) & set('<>:"/\\|?*\n\r\t\0')
        assert name == name.strip(" .")
        assert len(name) < 100
