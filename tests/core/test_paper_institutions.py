"""What stands on the pages about institutions: numbers against the city, the list, and marks that can be told apart."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from sozialplanung.plugin.core.papers.city import total
from sozialplanung.plugin.core.papers.institution_map import map_plan
from sozialplanung.plugin.core.papers.institution_marks import marks
from sozialplanung.plugin.core.papers.institution_pages import institution_pages
from sozialplanung.plugin.core.papers.institutions import (
    NOWHERE,
    CityInstitutions,
    Extent,
    Institution,
    known_category,
    occurring,
    within_shapes,
)
from sozialplanung.plugin.core.papers.page import Page
from sozialplanung.plugin.core.papers.source import Source
from sozialplanung.plugin.core.papers.spread import spread
from sozialplanung.plugin.core.papers.target_groups import people, population_fields, tellable
from sozialplanung.plugin.core.register.categories import Category, default_categories

from .paper_cases import CITY, NORTH, OUTLINES, SOURCES, SOUTH, style

DEFAULTS = default_categories("de")
EXTENT = Extent(0.0, 0.0, 4000.0, 3000.0, 25.0)


def kita(number: int, district: str = "1", **more: object) -> Institution:
    """A Kita on a row along the south of its district."""
    values = {
        "category": "childcare",
        "places": 40,
        "x": 150.0 * number,
        "y": 100.0,
        "address": f"Lindenweg {number}",
    } | more
    return Institution(f"k{number}-{district}", f"Kita {number:02}", district=district, **values)  # type: ignore[arg-type]  # of the test's own choosing


def found(*items: Institution, **more: object) -> CityInstitutions:
    categories = occurring((item.category for item in items), DEFAULTS)
    numbers = {"u6": {"1": 400.0, "2": 600.0, "": 1000.0}, "": {"1": 11420.0, "2": 11700.0, "": 23120.0}}
    values = {"people": numbers, "extents": {"1": EXTENT, "2": EXTENT}} | more
    return CityInstitutions(items, categories, **values)  # type: ignore[arg-type]  # of the test's own choosing


def pages(given: CityInstitutions, language: str = "de", **more: object) -> list[Page]:
    return institution_pages(given, CITY, NORTH, style(language, **more))  # type: ignore[arg-type]  # of its style


def test_rates_are_per_thousand_of_the_target_group_and_not_for_few() -> None:
    given = found(*(kita(at) for at in range(6)), *(kita(at, "2") for at in range(4)))
    (category,) = given.categories
    here, there, city = (given.count(category, key) for key in ("1", "2", ""))
    assert (here.number, here.rate, here.places, here.places_rate) == (6, 15.0, 240, 600.0)
    assert (there.number, there.rate, there.places_rate) == (4, None, None)
    assert (city.number, city.rate) == (10, 10.0)
    unknown = replace(given, people={"u6": {"1": None, "": None}})
    assert unknown.count(category, "1").rate is None


def test_citywide_offers_are_in_no_rate_and_places_only_where_known() -> None:
    given = found(*(kita(at) for at in range(5)), kita(5, citywide=True), kita(6, places=None))
    count = given.count(given.categories[0], "1")
    assert (count.number, count.places, count.known) == (6, 200, 5)
    assert [item.name for item in given.citywide] == ["Kita 05"]
    assert [item.name for item in given.numbered["1"]] == [f"Kita {at:02}" for at in range(7)]


def test_the_list_has_the_numbers_of_the_map_by_category_then_name() -> None:
    school = Institution("s", "Adlerschule", "school", "Marktstr. 2", None, "1", 2000.0, 2000.0)
    page, follows = pages(found(school, *(kita(at) for at in reversed(range(14)))))
    table = follows.tables["table:rows"]
    assert (page.kind, follows.kind, table.name) == ("institutions", "table", "institutions_places")
    assert table.rows[0] == ("1", "Kita 00", "Kindertageseinrichtungen", "Lindenweg 0", "40")
    assert table.rows[-1] == ("15", "Adlerschule", "Schulen", "Marktstr. 2", "–")
    assert page.maps == {"map:institutions": "institutions"}
    assert page.sources == (*SOURCES, *OUTLINES)
    assert not follows.sources  # the list is of the institutions alone


def test_few_institutions_bear_their_names_and_need_no_list() -> None:
    (page,) = pages(found(kita(1), kita(2)))
    assert map_plan(found(kita(1), kita(2)), "1").named
    assert "2 Kindertageseinrichtungen" in page.alt


def test_a_district_without_institutions_has_no_page() -> None:
    assert not institution_pages(found(kita(1)), CITY, SOUTH, style())


def test_a_crowd_is_found_by_the_cells_of_a_grid() -> None:
    crowd = [kita(at, x=2000.0 + 30 * (at % 12), y=1500.0 + 30 * (at // 12)) for at in range(120)]
    given = found(*crowd)
    plan = map_plan(given, "1")
    assert (plan.columns, plan.rows) == (11, 8)
    assert plan.cell((1.0, 2999.0)) == "A1"
    assert plan.cell((3999.0, 1.0)) == "K8"
    _, follows = pages(given)
    assert {row[1] for row in follows.tables["table:rows"].rows} <= {"F4", "G4", "F5", "G5", "F3", "G3"}
    places = plan.places(given.numbered["1"])
    nearest = min(math.dist(a, b) for number, a in enumerate(places) for b in places[:number])
    assert nearest > 0.97 * plan.mark * EXTENT.per_millimetre


def test_lines_of_the_grid_bear_letters_and_numbers() -> None:
    plan = replace(map_plan(found(kita(1)), "1"), columns=2, rows=1)
    assert [line.name for line in plan.lines()] == ["A", "B", "", "1", ""]
    assert plan.lines()[0].middle == (1000.0, 3050.0)


def test_points_at_one_place_are_moved_apart_and_others_stay() -> None:
    moved = spread([(0.0, 0.0), (0.0, 0.0), (0.0, 0.0), (50.0, 50.0)], 4.0)
    assert moved[3] == (50.0, 50.0)
    gaps = [math.dist(moved[a], moved[b]) for a in range(3) for b in range(a)]
    assert min(gaps) > 3.9
    assert max(math.hypot(x, y) for x, y in moved[:3]) < 4.0


def test_the_pages_say_what_is_in_no_number() -> None:
    given = found(*(kita(at) for at in range(6)), kita(9, district="", x=None, y=None, citywide=True),
                  left_out={NOWHERE: ("Kita ohne Ort", "Kita ohne Adresse")}, people={})  # fmt: skip
    (page,) = pages(given)
    assert "2 Einrichtungen der Stadt haben keinen Ort" in page.texts["text:notes"]
    assert "Kindertageseinrichtungen" in page.texts["text:notes"].split("Keine Quote")[1]
    assert "Kita 09" in page.texts["text:lead"]
    assert "stadtweite Angebote" in page.pictures["picture:categories"].svg


def test_the_page_says_of_when_the_register_is_where_that_is_known() -> None:
    items = [kita(at) for at in range(6)]
    (page,) = pages(found(*items, sources=(Source("Stadt", year="2024"), Source("Land", year="2023"))))
    assert "Verzeichnis der Stadt, Stand 2024 und 2023, ohne Anspruch" in page.texts["text:notes"]
    (page,) = pages(found(*items, sources=(Source("Stadt"),)))
    assert "Verzeichnis" not in page.texts["text:notes"]


def test_heads_of_rates_do_not_break_within_the_rate() -> None:
    (page,) = pages(found(*(kita(at) for at in range(6))))
    words = [lettering.words for lettering in page.pictures["picture:categories"].letterings]
    assert words.count("je\u00a01.000") == 4


def test_of_when_the_institutions_are_is_said_or_that_nobody_knows() -> None:
    known = found(kita(1), sources=(Source("Jugendamt", "Kitas", year="2024"),))
    assert "2024" in pages(known)[0].texts["text:notes"]
    assert "nicht angegeben" not in pages(known)[0].texts["text:notes"]
    assert "Datenstand: nicht angegeben." in pages(found(kita(1)))[0].texts["text:notes"]


def test_rates_that_would_tell_of_single_people_are_said_to_be_left_out() -> None:
    few = {"u6": {"1": 400.0, "2": None, "": None}, "": {"1": 11420.0, "2": 11700.0, "": 23120.0}}
    given = found(*(kita(at) for at in range(6)), people=few)
    notes = pages(given, public=True)[0].texts["text:notes"]
    assert "Quote zum Schutz einzelner Menschen nicht ausgewiesen: Kindertageseinrichtungen." in notes
    assert "nicht bekannt" not in notes
    assert "einzelner Menschen" not in pages(given)[0].texts["text:notes"]


def test_rates_stand_against_the_city() -> None:
    (page,) = pages(found(*(kita(at) for at in range(6)), *(kita(at, "2") for at in range(6))))
    assert "Kindertageseinrichtungen: 15,0 je 1.000 Personen unter 6 Jahren, in der Stadt 12,0." in page.alt
    assert "15,0" in page.pictures["picture:categories"].svg


def test_more_categories_than_shapes_join_the_others() -> None:
    many = [kita(at, category=f"Sorte {at % 9}") for at in range(30)]
    kept, joined = within_shapes(many, DEFAULTS)
    assert joined == ["Sorte 6", "Sorte 7", "Sorte 8"]
    assert len(kept) == 30
    assert {item.category for item in kept} == {*(f"Sorte {at}" for at in range(6)), "other"}


@pytest.mark.parametrize("palette", ["accessible", "mss", "grey"])
def test_marks_differ_without_any_colour(palette: str) -> None:
    odd = (Category("youth", "Jugendeinrichtungen"), Category("old", "Noch eine", symbol="circle", colour="#1164DF"))
    found_marks = marks((*DEFAULTS, *odd), palette)
    assert len({mark.symbol for mark in found_marks.values()}) == len(DEFAULTS) + 2
    assert found_marks["childcare"].symbol == "triangle"
    assert found_marks["old"].symbol != "circle"  # which the advice centres have


def test_in_grey_marks_are_black_or_white_and_shapes_that_look_alike_differ_in_that() -> None:
    greys = marks(DEFAULTS, "grey")
    assert {mark.colour for mark in greys.values()} == {"#FFFFFF", "#000000"}
    for one, other in (("services", "advice"), ("school", "religion"), ("childcare", "other"), ("care", "sports")):
        assert greys[one].colour != greys[other].colour
    assert greys["neighbourhood"].symbol == "arrow"  # no third round shape


def test_a_category_is_known_by_key_name_or_word_and_kept_otherwise() -> None:
    for text in ("childcare", "Kindertageseinrichtungen", "Städtische Kita"):
        assert known_category(text, DEFAULTS) == "childcare"
    assert known_category(" Wochenmarkt ", DEFAULTS) == "Wochenmarkt"
    assert known_category("Jugendeinrichtungen", DEFAULTS) == "Jugendeinrichtungen"  # not just: others
    assert known_category("Sonstige", DEFAULTS) == "other"
    assert [item.category for item in occurring(["Wochenmarkt", "school", "childcare"], DEFAULTS)] == [
        "childcare", "school", "Wochenmarkt",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("pop_u6", "u6"), ("u6", "u6"), ("kinder_unter_6_jahren_2024", "u6"), ("ew_6_18", "6-18"),
        ("einwohner_innen_von_6_bis_unter_18_jahren_2024", "6-18"), ("ew_65plus", "65+"), ("bev_ab_65", "65+"),
        ("65+", "65+"), ("EW_80_und_mehr", "80+"), ("pop_6_10", "6-10"),
    ],
)  # fmt: skip
def test_fields_with_the_people_of_a_target_group_are_recognised(name: str, group: str) -> None:
    assert population_fields([group], ["sq_id", "ew", name], {}) == {group: name}


@pytest.mark.parametrize(
    "name",
    ["kinder_unter_15_jahren_in_bedarfsgemeinschaften", "arbeitslose_von_15_bis_unter_25_jahren", "ew_2015", "s6"],
)
def test_other_counts_are_not_taken_for_people(name: str) -> None:
    assert not population_fields(["u15", "15-25", "15+", "u6", "6+"], [name], {})


@pytest.mark.parametrize(
    ("groups", "withheld", "left"),
    [
        (["", "u6", "6-18", "65+"], {"u6"}, {"", "6-18", "65+"}),  # those of 18 to under 65 stay unknown
        (["", "u6", "u18", "6-18"], {"u6"}, {"", "u18"}),
        (["", "u18", "18-65", "65+"], {"65+"}, {"", "u18"}),
        (["", "u18", "65+"], {""}, {"u18", "65+"}),
        (["", "u18", "18+"], {""}, {"u18"}),
        (["", "u6"], {"", "u6"}, set()),
        (["", "u6"], set(), {"", "u6"}),
    ],
)
def test_no_withheld_group_is_a_sum_or_difference_of_those_that_are_told(
    groups: list[str], withheld: set[str], left: set[str]
) -> None:
    assert tellable(groups, withheld) == left


def test_the_last_year_counts_and_what_is_given_comes_first() -> None:
    names = ["kinder_unter_6_jahren_2022", "kinder_unter_6_jahren_2024"]
    assert population_fields(["u6"], names, {}) == {"u6": names[1]}
    assert population_fields(["u6"], names, {"u6": "own"}) == {"u6": "own"}


def test_target_groups_have_names_and_sums_know_what_is_missing() -> None:
    assert [people(group, "de") for group in ("u6", "6-18", "65+", "")] == [
        "unter 6 Jahren", "von 6 bis unter 18 Jahren", "ab 65 Jahren", "",
    ]  # fmt: skip
    assert total([1.0, 2.5]) == 3.5
    assert total([1.0, None]) is None
