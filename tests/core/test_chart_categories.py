"""The table of categories: symbols of the map, numbers in their columns, and room for long names."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from sozialplanung.plugin.core.charts.categories import CategoryRow, category_table
from sozialplanung.plugin.core.charts.shapes import marker
from sozialplanung.plugin.core.charts.svg import Size
from sozialplanung.plugin.core.register.categories import default_categories

from .drawings import check, found, words

HEADS = ("Bezirk", "Stadt", "je 1.000\nBezirk", "je 1.000\nStadt", "Plätze\nBezirk", "Plätze je 1.000\nBezirk",
         "Plätze je 1.000\nStadt")  # fmt: skip
SIZE = Size(118, 94)


def rows(columns: int) -> list[CategoryRow]:
    cells = ("1.204", "14.463", "14,8", "–", "320", "211,4", "198,7")[:columns]
    return [
        *(CategoryRow(item.symbol, item.colour, item.name, cells, "Kinder unter 6 Jahren" if item.target_group else "")
          for item in default_categories("de")),
        CategoryRow("", "", "zusammen", ("412", "4.463", *[""] * (columns - 2))),
        CategoryRow("", "", "stadtweite Angebote", ("", "17", *[""] * (columns - 2))),
    ]  # fmt: skip


def test_each_category_has_its_symbol_name_and_numbers() -> None:
    drawing = category_table(HEADS[:2], [CategoryRow("star", "#2ED2FF", "Sportvereine", ("86", "1.204"))], SIZE, "de")
    assert found(drawing, "Sportvereine").y == pytest.approx(found(drawing, "86").y, abs=2)
    assert found(drawing, "86").x == found(drawing, "Bezirk").x < found(drawing, "1.204").x
    assert 'fill="#2ED2FF"' in drawing.shapes


def test_sums_are_bold_and_have_no_symbol() -> None:
    drawing = category_table(HEADS[:4], rows(4), SIZE, "de")
    assert found(drawing, "zusammen").pen.bold
    assert found(drawing, "412").pen.bold
    assert not found(drawing, "Schulen").pen.bold
    assert drawing.shapes.count("transform=") == len(default_categories("de"))


@pytest.mark.parametrize("columns", [2, 4, 7])
@pytest.mark.parametrize("size", [SIZE, Size(104, 80), Size(92, 60)])
def test_texts_keep_clear(columns: int, size: Size) -> None:
    drawing = category_table(HEADS[:columns], rows(columns), size, "de")
    check(drawing, size)
    assert not [word for word in words(drawing) if "…" in word]


def test_rows_keep_their_order() -> None:
    drawing = category_table(HEADS[:4], rows(4), Size(140, 94), "de")
    names = [row.name for row in rows(4)]
    assert all(found(drawing, above).y < found(drawing, below).y for above, below in pairwise(names))


def test_shapes_differ_and_unknown_ones_are_circles() -> None:
    def outline(symbol: str) -> str:
        return marker(symbol, (0, 0), 30, "#000000").split(' d="')[1].split('"')[0]

    symbols: Sequence[str] = [item.symbol for item in default_categories("de")]
    assert len({outline(symbol) for symbol in symbols}) == len(symbols)
    assert outline("no such shape") == outline("circle")
