"""Bars: numbers, signs and city lines where they belong, and texts that keep clear of each other."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from sozialplanung.plugin.core.charts.axis import lanes, nice_axis
from sozialplanung.plugin.core.charts.bar_row import BarRow, without_city
from sozialplanung.plugin.core.charts.bars import Bars, bars
from sozialplanung.plugin.core.charts.svg import Size

from .drawings import check, found, words

LONG = "Arbeitslosigkeit (SGB II und III) der 15- bis unter 65-Jährigen am Ort der Hauptwohnung"
LEVEL = BarRow("Kinderarmut", 38.94, 27.1, areas=(31.0, 44.5, 40.2))
CHANGE = BarRow("Veränderung Kinderarmut", -3.1, -0.8, change=True, areas=(-5.0, 0.7))
SIZE = Size(92, 80)


def bar_box(svg: str) -> tuple[float, float]:
    """Left edge and width of the first bar."""
    match = re.search(r'<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"', svg)
    assert match
    return float(match[1]), float(match[2])


def test_values_stand_in_the_language_with_the_city_value() -> None:
    drawing = bars(Bars([LEVEL, CHANGE], "de", "Mitte", "Quartiere"), SIZE)
    for text in ("Kinderarmut", "38,9", "27,1", "−3,1", "−0,8", "Mitte", "Stadtwert", "Anteil in %",
                 "Veränderung in Prozentpunkten", "Werte der Quartiere"):  # fmt: skip
        assert text in words(drawing), text
    assert found(drawing, "38,9").y == found(drawing, "27,1").y
    assert "38.9" in words(bars(Bars([LEVEL], "en"), SIZE))


def test_levels_stand_over_changes_whatever_the_order() -> None:
    drawing = bars(Bars([CHANGE, LEVEL], "de"), Size(125, 80))
    assert found(drawing, "Kinderarmut").y < found(drawing, "Veränderung Kinderarmut").y


def test_a_rise_has_a_plus_and_a_level_has_none() -> None:
    rows = [replace(CHANGE, value=0.42, city=0.04), LEVEL]
    assert {"+0,4", "0,0", "38,9"} <= set(words(bars(Bars(rows, "de"), SIZE)))


def test_bars_grow_with_their_values_from_zero() -> None:
    other = replace(LEVEL, title="Altersarmut", value=40.0)
    (left, half), (start, whole) = (
        bar_box(bars(Bars([replace(LEVEL, value=value, areas=()), other], "de"), SIZE).svg) for value in (20.0, 40.0)
    )
    assert left == start
    assert half == pytest.approx(whole / 2, rel=0.01)


def test_grey_pages_have_grey_bars() -> None:
    colours = {
        palette: set(re.findall(r'"(#[0-9A-F]{6})"', bars(Bars([LEVEL], "de", palette=palette), SIZE).shapes))
        for palette in ("accessible", "grey")
    }
    assert any(len(set(re.findall("..", colour[1:]))) > 1 for colour in colours["accessible"])
    assert all(len(set(re.findall("..", colour[1:]))) == 1 for colour in colours["grey"])


def test_bars_are_as_thick_beside_long_titles() -> None:
    svg = bars(Bars([LEVEL, replace(LEVEL, title=LONG), CHANGE], "de"), SIZE).svg
    thickness = re.findall(r'<rect [^>]*height="([\d.]+)"', svg)
    assert len(thickness) == 3
    assert len(set(thickness)) == 1


def test_values_of_areas_are_hollow_since_a_full_dot_is_a_withheld_number() -> None:
    circles = re.findall(r"<circle[^>]*>", bars(Bars([LEVEL], "de", "Mitte", "Quartiere"), SIZE).shapes)
    assert len(circles) == len(LEVEL.areas) + 1, "and one in the key"
    assert all('fill="#FFFFFF"' in item for item in circles)


def test_falling_bars_end_at_the_zero_line() -> None:
    drawing = bars(Bars([CHANGE], "de"), SIZE)
    left, wide = bar_box(drawing.svg)
    assert left + wide == pytest.approx(found(drawing, "0").x, abs=0.2)


def test_without_a_city_value_there_is_no_line_and_the_caption_can_say_so() -> None:
    alone = replace(LEVEL, city=None)
    thick = 'stroke-width="5"'
    assert thick in bars(Bars([LEVEL], "de"), SIZE).shapes
    drawing = bars(Bars([alone, replace(alone, title="Altersarmut", city_sign="•")], "de"), SIZE)
    assert thick not in drawing.shapes
    assert {"–", "•"} <= set(words(drawing))
    assert not {"–", "Stadtwert"} & set(words(bars(Bars([alone], "de"), SIZE))), "nor a column"
    assert without_city([LEVEL, alone, replace(CHANGE, city=None)]) == ("Kinderarmut", "Veränderung Kinderarmut")


def test_what_is_missing_has_its_sign() -> None:
    rows = [replace(LEVEL, value=None, sign="•"), replace(LEVEL, title="B", value=None, sign="fehlt", city_sign="•")]
    drawing = bars(Bars(rows, "de"), SIZE)
    assert {"•", "fehlt"} <= set(words(drawing))
    assert "<rect" not in drawing.shapes


@pytest.mark.parametrize("number", range(1, 13))
@pytest.mark.parametrize("size", [Size(92, 80), Size(84, 62), Size(60, 45), Size(125, 90)])
def test_texts_keep_clear_for_any_number_of_indicators(number: int, size: Size) -> None:
    rows = [
        BarRow(f"{LONG if at % 3 == 0 else 'Altersarmut'} {at}", 3.0 * at - 4, 2.5 * at, change=at % 2 == 1,
               areas=(-1.0, 4.0 + at))
        for at in range(number)
    ]  # fmt: skip
    check(bars(Bars(rows, "de", "Friedrichshain-Kreuzberg", "Planungsräume"), size), size, 3.4)


def test_long_titles_wrap_whole() -> None:
    drawing = bars(Bars([replace(LEVEL, title=LONG)], "de"), SIZE)
    assert "Hauptwohnung" in " ".join(words(drawing))
    assert "…" not in "".join(words(drawing))


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        ([41.0], (0, 10, 20, 30, 40)),
        ([-5.0, 1.2], (-4, -2, 0)),
        ([0.07], (0, 0.02, 0.04, 0.06)),
        ([], (0, 0.2, 0.4, 0.6, 0.8, 1)),
    ],
)
def test_scales_have_round_numbers_and_zero(values: list[float], ticks: tuple[float, ...]) -> None:
    assert nice_axis(values, (0, 100)).ticks == pytest.approx(ticks)


def test_lanes_keep_texts_apart() -> None:
    assert lanes([(0, 10), (5, 15), (11, 20), (4, 6)], 2) == [0, 1, 0, None]
