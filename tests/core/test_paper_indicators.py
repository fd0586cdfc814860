"""The indicator sheet: classes that every sheet shares, and what stands beside the small maps."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

import pytest
from sozialplanung.plugin.core.charts.palettes import class_colours
from sozialplanung.plugin.core.papers.city import Area, City, District, Indicator
from sozialplanung.plugin.core.papers.indicators import indicator_pages
from sozialplanung.plugin.core.papers.page import Page
from sozialplanung.plugin.core.papers.value_classes import ValueClasses, value_classes

from .paper_cases import CHILDREN, CITY, NORTH, PROFILE, SGB2, SOUTH, TREND, style

RATE, CHANGE = Indicator("poor", "Armut"), Indicator("d_poor", "Veränderung: Armut", change=True)


def city_of(values: Sequence[float | None], indicator: Indicator = RATE, **more: object) -> City:
    areas = tuple(Area(str(at), f"Quartier {at}", values={indicator.field: value}) for at, value in enumerate(values))
    return replace(CITY, districts=(District("1", "Nord", areas),), indicators=(indicator,), values={}, **more)  # type: ignore[arg-type]


def classes_of(
    values: Sequence[float | None], indicator: Indicator = RATE, palette: str = "accessible"
) -> ValueClasses:
    found = value_classes(city_of(values, indicator), indicator, palette)
    assert found
    return found


def test_rates_have_five_classes_of_about_equal_size() -> None:
    values = [round(0.37 * at, 2) for at in range(100)]
    classes = classes_of(values)
    counts = Counter(map(classes.of, values))
    assert sorted(counts) == [0, 1, 2, 3, 4]
    assert all(15 <= count <= 25 for count in counts.values())
    assert all(limit == round(limit, 1) for limit in classes.limits), "as printed"
    assert len(classes.fills) == 5


def test_a_value_on_a_limit_belongs_to_the_class_above() -> None:
    classes = ValueClasses((10.0, 20.0), ())
    assert [classes.of(value) for value in (9.99, 10.0, 19.99, 20.0, 50.0)] == [0, 1, 1, 2, 2]


@pytest.mark.parametrize(("values", "count"), [([5.0] * 9, 1), ([1.0] * 8 + [30.0], 1), ([1.0, 1.0, 9.0, 9.0], 2)])
def test_equal_values_make_fewer_classes_and_none_is_empty(values: list[float], count: int) -> None:
    classes = classes_of(values)
    assert len(set(map(classes.of, values))) == len(classes.fills)
    assert len(classes.fills) >= count


def test_changes_go_in_equal_steps_around_zero() -> None:
    values = [-4.1, -2.0, -0.6, -0.2, 0.0, 0.4, 1.1, 1.9, 2.2, 3.3]
    classes = classes_of(values, CHANGE)
    low, lower, zero, higher, high = classes.limits
    assert zero == 0
    assert (-low, -lower) == (high, higher)
    assert high == 2 * higher
    colours = class_colours("accessible", 4, 3)
    fell, rose = classes.fills[classes.of(-4.1)].colour, classes.fills[classes.of(3.3)].colour
    assert (fell, rose) == (colours[2][0], colours[2][2]), "blue is better, brown is worse, as in the index"


def test_where_a_high_value_is_good_to_rise_is_the_better_way() -> None:
    inverted = PROFILE.with_overrides(inverted=["d_poor"])
    city = city_of([-3.0, -1.0, 1.0, 3.0], CHANGE, profile=inverted)
    classes = value_classes(city, CHANGE, "accessible")
    assert classes
    assert classes.fills == classes_of([-3.0, -1.0, 1.0, 3.0], CHANGE).fills[::-1]


def test_changes_of_nearly_nothing_still_have_steps_that_print() -> None:
    classes = classes_of([0.0, 0.01, -0.01], CHANGE)
    assert classes.limits == (-0.2, -0.1, 0.0, 0.1, 0.2)


@pytest.mark.parametrize("indicator", [RATE, CHANGE])
def test_a_photocopy_tells_all_classes_apart(indicator: Indicator) -> None:
    classes = classes_of([-3.0, -2.0, -1.0, 0.5, 1.0, 2.0, 3.0, 4.0, 5.0], indicator, "grey")
    hatches = [fill.hatch for fill in classes.fills]
    assert None not in hatches
    assert len(set(hatches)) == len(hatches)


def test_without_values_there_is_no_map() -> None:
    assert value_classes(city_of([None, None]), RATE, "mss") is None
    assert indicator_pages(city_of([None, None]), None, style()) == []


def test_the_city_and_its_districts_have_the_same_maps_and_limits() -> None:
    of_city, of_north = (indicator_pages(CITY, place, style()) for place in (None, NORTH))
    fields = [
        [name.rpartition(":")[2] for page in pages for name in page.maps.values()] for pages in (of_city, of_north)
    ]
    assert fields[0] == fields[1] == ["sgb2", "kinderarmut", "altersarmut", "d_sgb2"]
    assert of_city[0].variant != of_north[0].variant, "coarser maps"
    assert (of_city[0].district, of_north[0].district) == ("", "1")
    assert limits_in(of_city[0]) == limits_in(of_north[0]) != []


def limits_in(page: Page) -> list[str]:
    return [words for words in words_in(page, "picture:1") if re.fullmatch(r"\d+,\d", words)]


def words_in(page: Page, role: str) -> list[str]:
    return [lettering.words for lettering in page.pictures[role].letterings]


def test_the_legend_counts_the_areas_of_the_page() -> None:
    for place, total in ((None, 5), (NORTH, 3), (SOUTH, 2)):
        page = indicator_pages(CITY, place, style())[0]
        counts = [int(words) for words in words_in(page, "picture:1") if words.isdigit()]
        assert sum(counts) == total
        assert "Stadtwert 17,5" in words_in(page, "picture:1")


def fields_of(count: int) -> list[list[str]]:
    """The fields on each page of a city with as many rates, and as many changes."""
    rates = [Indicator(f"r{at}", f"Anteil {at}") for at in range(count)]
    changes = [Indicator(f"d_r{at}", f"Veränderung {at}", change=True) for at in range(count)]
    areas = tuple(
        Area(str(at), str(at), values={item.field: at + 0.5 for item in (*rates, *changes)}) for at in range(9)
    )
    city = replace(CITY, indicators=(*changes, *rates), districts=(District("1", "Nord", areas),))
    return [[name.rpartition(":")[2] for name in page.maps.values()] for page in indicator_pages(city, None, style())]


def test_up_to_twelve_maps_are_on_one_page_and_rates_come_first() -> None:
    assert fields_of(6) == [[f"{change}r{at}" for change in ("", "d_") for at in range(6)]]


def test_of_more_maps_rates_and_changes_have_pages_of_their_own() -> None:
    assert fields_of(7) == [[f"{change}r{at}" for at in range(7)] for change in ("", "d_")]
    many = fields_of(13)
    assert list(map(len, many)) == [6, 7, 6, 7]
    assert list(chain(*many)) == [f"{change}r{at}" for change in ("", "d_") for at in range(13)]


def test_each_map_has_its_title_unit_date_and_legend() -> None:
    page = indicator_pages(CITY, None, style())[0]
    assert page.texts["text:1"] == "SGB-II-Quote\nin % · Datenstand: 31.12.2024"
    at = list(page.maps.values()).index("city indicator:d_sgb2") + 1
    assert page.texts[f"text:{at}"] == "Veränderung: SGB-II-Quote\nin Prozentpunkten · Datenstand: 31.12.2024"
    assert {role.partition(":")[2] for role in page.pictures} == {role.partition(":")[2] for role in page.maps}


def test_what_has_no_city_value_or_is_withheld_is_said() -> None:
    notes = indicator_pages(CITY, None, style())[0].texts["text:notes"]
    assert "Ohne Stadtwert, da Zähler und Nenner fehlen: Altersarmut." in notes
    assert "zum Schutz einzelner Menschen" in notes
    known = replace(CITY, indicators=(SGB2,), districts=(replace(NORTH, areas=NORTH.areas[:2]),))
    notes = indicator_pages(known, None, style())[0].texts["text:notes"]
    assert "Ohne Stadtwert" not in notes
    assert "Schutz" not in notes
    hidden = replace(CITY, signs={"altersarmut": "•"})
    notes = indicator_pages(hidden, None, style())[0].texts["text:notes"]
    assert "Ohne Stadtwert" not in notes
    assert "Stadtwert zum Schutz einzelner Menschen nicht ausgewiesen: Altersarmut." in notes
    nothing = replace(CITY, values={})
    assert "Ohne Stadtwerte, da" in indicator_pages(nothing, None, style())[0].texts["text:notes"]


def test_a_date_that_nobody_knows_is_said_on_page_and_map() -> None:
    undated = replace(CITY, state="", indicators=(replace(SGB2, date=""), CHILDREN))
    page = indicator_pages(undated, None, style())[0]
    assert page.subtitle.endswith("Datenstand: nicht angegeben")
    assert page.texts["text:1"] == "SGB-II-Quote\nin % · Datenstand: nicht angegeben"
    assert page.texts["text:2"] == "Kinderarmut\nin % · Datenstand: 31.12.2024"


def test_the_lead_explains_the_colours_that_are_there() -> None:
    rates = indicator_pages(replace(CITY, indicators=(SGB2, CHILDREN)), None, style())[0].texts["text:lead"]
    assert "je dunkler, desto höher" in rates
    assert "blau" not in rates
    both = indicator_pages(CITY, None, style(palette="grey"))[0].texts["text:lead"]
    assert "je dichter, desto höher" in both
    assert "Linien steigen an" in both


def test_the_alternative_text_tells_the_values() -> None:
    page = indicator_pages(replace(CITY, indicators=(SGB2, TREND)), NORTH, style())[0]
    assert page.alt.startswith("Eine kleine Karte je Indikator. ")
    assert "SGB-II-Quote in %: 8,0 bis 31,0, Stadtwert 17,5." in page.alt
    assert "Veränderung: SGB-II-Quote in Prozentpunkten: −0,4 bis +2,1, Stadtwert +0,6." in page.alt
