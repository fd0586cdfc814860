"""The legend of a small map: limits without gaps, numbers of areas, and where the city lies."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from sozialplanung.plugin.core.charts.palettes import Fill, class_fills
from sozialplanung.plugin.core.charts.ramp import Ramp, ramp_legend
from sozialplanung.plugin.core.charts.svg import Size

from .drawings import check, found, place, words

FILLS = tuple(Fill(colour) for colour in ("#EDE8F3", "#CBBFE0", "#A48FC6", "#7A5DA6", "#4B2A80"))
RAMP = Ramp((8.1, 12.3, 18.0, 27.5), FILLS, (87, 90, 84, 88, 86), 10, "de", city=24.7)
TALL, FLAT = Size(60, 24), Size(60, 11)


def test_rows_say_where_a_class_begins_and_ends() -> None:
    drawing = ramp_legend(RAMP, TALL)
    ranges = ["unter 8,1", "8,1 bis unter 12,3", "12,3 bis unter 18,0", "18,0 bis unter 27,5", "27,5 und mehr"]
    assert [word for word in words(drawing) if "unter" in word or "mehr" in word] == ranges
    for text, number in zip(ranges, ("87", "90", "84", "88", "86"), strict=True):
        assert found(drawing, text).y == found(drawing, number).y
    assert found(drawing, "kein Wert").y == found(drawing, "10").y


def test_the_city_stands_beside_its_class() -> None:
    drawing = ramp_legend(RAMP, TALL)
    assert found(drawing, "Stadtwert 24,7").y == found(drawing, "88").y
    on_a_limit = ramp_legend(replace(RAMP, city=18.0), TALL)
    assert found(on_a_limit, "Stadtwert 18,0").y == found(on_a_limit, "88").y, "as the classes hold"
    assert not [word for word in words(ramp_legend(replace(RAMP, city=None), TALL)) if "Stadtwert" in word]


def test_a_flat_place_gets_a_strip() -> None:
    drawing = ramp_legend(RAMP, FLAT)
    numbers = [found(drawing, text).x for text in ("87", "8,1", "90", "12,3", "84", "18,0", "88", "27,5", "86", "10")]
    assert all(left < right for left, right in pairwise(numbers))


@pytest.mark.parametrize("size", [TALL, FLAT, Size(45, 9), Size(84, 30), Size(30, 26)])
@pytest.mark.parametrize("city", [None, 4.0, 12.0, 60.0])
@pytest.mark.parametrize("without", [0, 12])
def test_texts_keep_clear(size: Size, city: float | None, without: int) -> None:
    check(ramp_legend(replace(RAMP, city=city, without=without), size), size, 4.2)
    grey = replace(RAMP, fills=[row[0] for row in class_fills("grey", 5, 1)], palette="grey", city=city)
    check(ramp_legend(grey, size), size, 4.2)


def test_changes_have_their_sign() -> None:
    fills = (*FILLS, Fill("#000000"))
    changes = Ramp((-2.0, -1.0, 0.0, 1.0, 2.0), fills, (1, 2, 3, 4, 5, 6), 0, "de", city=-0.4, signed=True)
    text = words(ramp_legend(changes, Size(70, 24)))
    assert {"−1,0 bis unter 0,0", "+1,0 bis unter +2,0", "+2,0 und mehr", "Stadtwert −0,4"} <= set(text)
    assert "kein Wert" not in text


def test_one_class_has_no_limits() -> None:
    drawing = ramp_legend(Ramp((), FILLS[:1], (27,), 0, "de", city=3.0), TALL)
    assert {"alle Werte", "27"} <= set(words(drawing))
    check(drawing, TALL)


def test_hatched_numbers_stand_on_white() -> None:
    drawing = ramp_legend(replace(RAMP, fills=[row[0] for row in class_fills("grey", 5, 1)], palette="grey"), FLAT)
    box = place(found(drawing, "87"))
    assert 'fill="#FFFFFF"' in drawing.shapes
    assert box.left > 0
