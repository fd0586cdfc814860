"""The early-warning pages: what changed, what explains it, and how far that can be relied on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from sozialplanung.plugin.core.editions.compare import Comparison, compare_editions
from sozialplanung.plugin.core.index.profile import Method
from sozialplanung.plugin.core.papers.comparison import changes_of, comparison_pages, part_of
from sozialplanung.plugin.core.papers.page import Page, Table
from sozialplanung.plugin.core.papers.source import Source
from sozialplanung.plugin.core.papers.style import Style

from .editions import OTHER, edition
from .paper_cases import CITY, NORTH, PROFILE, SOUTH, style

METHOD = Method(PROFILE, ("sgb2",), ("d_sgb2",))
NOW = {"bergviertel": "1+/-", "hafen": "4-", "industriepark": "", "am stadtwald": "2+/-", "zechensiedlung": "3-"}
THEN = {"bergviertel": "1+/-", "hafen": "3+/-", "am stadtwald": "1+/-", "zechensiedlung": "3-"}
NAMES = {area.key: area.name for area in CITY.areas}
EARLIER = (Source("Statistikstelle Musterstadt", "Kleinräumige Daten", year="2022"),)
# Poor people among 1,000.
RATES_THEN = {"bergviertel": 80, "hafen": 250, "am stadtwald": 120, "zechensiedlung": 220}
RATES_NOW = {"bergviertel": 80, "hafen": 420, "industriepark": 5, "am stadtwald": 140, "zechensiedlung": 220}


def counted(rates: Mapping[str, int]) -> dict[str, Any]:
    return {
        "sgb2": {key: rate / 10 for key, rate in rates.items()},
        "num_sgb2": {key: float(rate) for key, rate in rates.items()},
        "den_sgb2": dict.fromkeys(rates, 1000.0),
    }


def compared(
    now: Mapping[str, str] = NOW, then: Mapping[str, str] = THEN,
    boundaries: Mapping[str, float | None] | None = None, **more: Any,
) -> Comparison:  # fmt: skip
    new = edition(now, "2024", numbers=counted(RATES_NOW), names=NAMES, method=METHOD)
    old = edition(then, "2022", numbers=counted(RATES_THEN), **{"method": METHOD} | more)
    return compare_editions(new, old, boundaries or {}, "de")


def pages_of(run: Comparison, how: Style | None = None, district: Any = None) -> list[Page]:
    return comparison_pages(run, CITY, district, how or style(), EARLIER)


def table_of(pages: list[Page]) -> Table:
    return pages[1].tables["table:rows"]


def explanations(pages: list[Page]) -> dict[str, str]:
    """By name of the area, with blanks for those that keep numbers together."""
    return {row[0]: row[-1].replace("\N{NO-BREAK SPACE}", " ") for row in table_of(pages).rows}


def test_of_when_the_numbers_are_stands_with_the_table_and_where_the_maps_do_not_say_it() -> None:
    maps, table = (page.texts["text:notes"] for page in pages_of(compared()))
    dates = "Datenstand: 31.12.2024; Altersarmut: 31.12.2023. Früherer Stand: nicht angegeben."
    assert dates in maps
    assert dates in table


def test_the_change_of_each_area_for_the_table_of_areas() -> None:
    changes = changes_of(compared(boundaries={"zechensiedlung": 0.12}), style().words)
    assert changes == {
        "bergviertel": "unverändert", "hafen": "3 → 4 ▼", "industriepark": "neu", "am stadtwald": "1 → 2",
        "zechensiedlung": "neuer Zuschnitt",
    }  # fmt: skip


def test_areas_without_a_class_say_so_in_words() -> None:
    then = THEN | {"industriepark": "", "bergviertel": ""}
    changes = changes_of(compared(then=then), style().words)
    assert (changes["industriepark"], changes["bergviertel"]) == ("weiterhin ohne", "keine → 1")


def test_the_numbers_of_changes_add_up() -> None:
    then = {"bergviertel": "", "hafen": "3+/-", "am stadtwald": "1+/-", "zechensiedlung": "3+/-", "industriepark": "2-"}
    lead = pages_of(compared(then=then))[0].texts["text:lead"]
    assert "Andere Klasse als früher: 5 von 5 Quartieren." in lead
    moved = "Status: 2 ungünstiger, 0 günstiger. Dynamik: 2 ungünstiger, 0 günstiger. Beides: 1."
    assert f"{moved} Vorher ohne Zuordnung: 1. Jetzt ohne Zuordnung: 1." in lead  # 2 + 2 - 1 + 1 + 1


def test_the_page_says_how_many_changed_and_in_which_direction() -> None:
    page = pages_of(compared())[0]
    lead = page.texts["text:lead"]
    assert "Andere Klasse als früher: 2 von 4 Quartieren." in lead
    assert "Status: 2 ungünstiger, 0 günstiger. Dynamik: 1 ungünstiger, 0 günstiger." in lead
    assert "Neu mit besonderem Aufmerksamkeitsbedarf: 1 (Hafen)." in lead
    assert "Neue Quartiere: 1 (Industriepark)." in lead
    assert page.maps == {"map:then": "city then", "map:now": "city now"}
    assert pages_of(compared(), district=NORTH)[0].maps == {"map:then": "then", "map:now": "now"}
    assert set(page.pictures) == {"picture:legend", "picture:matrix"}
    assert "2 von 4 Quartieren" in page.alt


def test_the_table_tells_own_rate_and_city_value_then_and_now() -> None:
    text = explanations(pages_of(compared()))["Hafen"]
    assert text.startswith("Neu mit besonderem Aufmerksamkeitsbedarf. Status ungünstiger: SGB-II-Quote 25,0 → 42,0 % ")
    assert "(Stadt 16,8 → 17,3)" in text
    assert "Dynamik ungünstiger." in text
    assert "Abstand zur Klassengrenze 0,50 → 0,50 SD." in text


def test_where_the_others_moved_it_says_so() -> None:
    rates = RATES_NOW | {"am stadtwald": 120}
    run = compared()
    run = compare_editions(replace(run.now, numbers=counted(rates)), run.then, {}, "de")
    text = explanations(pages_of(run))["Am Stadtwald"]
    assert "Status ungünstiger: Kein eigener Wert ging in diese Richtung" in text


def test_the_most_urgent_come_first_in_the_office_and_names_in_public() -> None:
    inside, outside = pages_of(compared()), pages_of(compared(), style(public=True))
    assert [row[0] for row in table_of(inside).rows] == ["Hafen", "Am Stadtwald"]
    assert [row[0] for row in table_of(outside).rows] == ["Am Stadtwald", "Hafen"]
    assert "die dringlichsten zuerst" in inside[1].subtitle
    assert "alphabetischer" in outside[1].subtitle


def test_the_public_words_are_neutral() -> None:
    pages = pages_of(compared(), style(public=True))
    texts = [text for page in pages for text in (*page.texts.values(), page.alt, page.subtitle)]
    assert not any("negativ" in text.casefold() for text in (*texts, *explanations(pages).values()))
    assert "Hafen" not in pages[0].texts["text:lead"], "no list of names"
    assert "Ungünstiger als der Stadttrend" in pages[0].texts["text:notes"]


def test_another_boundary_is_no_development() -> None:
    text = explanations(pages_of(compared(boundaries={"hafen": 0.123})))["Hafen"]
    assert text.startswith(
        "Andere Grenzen (12,3 % der Fläche geändert): Eine Entwicklung lässt sich daraus nicht ablesen."
    )
    assert "SGB-II-Quote" not in text


def test_another_method_is_said_of_each_area_and_on_the_page() -> None:
    pages = pages_of(compared(method=OTHER))
    assert all(text.startswith("Andere Methode als früher.") for text in explanations(pages).values())
    assert "Methode" in pages[0].texts["text:notes"] + pages[1].texts["text:notes"]


def test_what_may_be_chance_is_said() -> None:
    pages = pages_of(compared(stability=0.4))
    assert "Innerhalb der Zufallsschwankung." in explanations(pages)["Am Stadtwald"]
    assert "davon 2 innerhalb der Zufallsschwankung" in pages[0].texts["text:lead"]
    assert "Zufallsschwankung" not in pages_of(compared())[0].texts["text:lead"]


def test_without_a_change_there_is_no_empty_table() -> None:
    pages = pages_of(compared(NOW | {"hafen": "3+/-", "am stadtwald": "1+/-"}))
    assert [page.kind for page in pages] == ["comparison"]
    assert "Kein Klassenwechsel: 4 Quartiere in beiden Ständen." in pages[0].texts["text:lead"]


def test_a_district_has_the_changes_of_its_areas_alone() -> None:
    pages = pages_of(compared(), district=SOUTH)
    assert [row[0] for row in table_of(pages).rows] == ["Am Stadtwald"]
    assert [page.district for page in pages] == ["2", "2"]
    own = part_of(compared(), [area.key for area in NORTH.areas])
    assert sum(own.matrix().counts.values()) == len(NORTH.areas)
    assert own.areas["hafen"].rates == compared().areas["hafen"].rates, "beside the value of the whole city"


def test_the_city_names_the_districts_of_its_areas() -> None:
    table = table_of(pages_of(compared()))
    assert [column.title for column in table.columns][:2] == ["Quartier", "Sozialraum"]
    assert [row[1] for row in table.rows] == ["Nord", "Süd"]
    of_north = pages_of(compared(), district=NORTH)
    assert len(table_of(of_north).columns) == 4
    assert (table_of(of_north).name, of_north[1].variant) != (table.name, pages_of(compared())[1].variant)


@pytest.mark.parametrize("palette", ["accessible", "mss", "grey"])
def test_the_classes_have_their_colours_but_for_the_photocopier(palette: str) -> None:
    colours = table_of(pages_of(compared(), style(palette=palette))).colours
    expected = {"accessible": ("#777777", "#794030"), "mss": ("#F8AC54", "#CC3670")}
    if palette == "grey":
        assert not colours
    else:
        assert (colours[0, 2], colours[0, 3]) == expected[palette]


def test_both_editions_are_named_as_sources_once() -> None:
    assert pages_of(compared())[0].sources == (*CITY.sources, *EARLIER, *CITY.outlines)
    again = comparison_pages(compared(), CITY, None, style(), CITY.sources)
    assert again[0].sources == (*CITY.sources, *CITY.outlines)


def test_areas_near_a_limit_are_named() -> None:
    run = compared()
    state = replace(run.now.states["bergviertel"], limit_distance=0.01)
    near = replace(run.now, states={**run.now.states, "bergviertel": state})
    notes = pages_of(compare_editions(near, run.then, {}, "de"))[1].texts["text:notes"]
    assert "Unverändert, aber nahe an einer Klassengrenze: Bergviertel." in notes


def test_a_district_of_new_areas_alone_has_nothing_to_compare() -> None:
    new = replace(NORTH, areas=NORTH.areas[2:])
    pages = pages_of(compared(), district=new)
    assert [page.kind for page in pages] == ["comparison"]
    assert pages[0].texts["text:lead"].startswith("In beiden Ständen: 0 von 1 Quartier")
