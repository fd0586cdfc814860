"""What stands on the pages about the index: exact German sentences, tables, wording of both editions, room."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from sozialplanung.plugin.core.papers.city_page import city_pages
from sozialplanung.plugin.core.papers.indicators import indicator_pages
from sozialplanung.plugin.core.papers.page import KINDS
from sozialplanung.plugin.core.papers.title import title_page

from .index_pages import (
    IMPRINT,
    PRINTED,
    district_page,
    frames_of,
    is_within,
    pages_of,
    running_text,
    table_of,
    values_page,
)
from .paper_cases import (
    CHILDREN,
    CITY,
    NORTH,
    OUTLINES,
    SGB2,
    SOURCES,
    SOUTH,
    city_with,
    district_of,
    style,
)

# Title pages


def test_the_title_page_names_city_method_and_who_publishes() -> None:
    page = title_page(CITY, None, ["Karte der Stadt", "Indikatoren"], IMPRINT, style())
    assert (page.title, page.subtitle) == ("Sozialindex Musterstadt", "Karten und Zahlen für die ganze Stadt")
    assert page.texts["text:city"] == "Stadt Musterstadt"
    assert page.texts["text:contents_head"] == "Inhalt"
    assert page.texts["text:contents"] == "Karte der Stadt\nIndikatoren"
    assert page.texts["text:method"].split("\n") == [
        "Methodenprofil: mss 1.0 0123456789ab", "Datenstand: 31.12.2024", "Kartenstand: 1.2.2025", "Interne Fassung",
    ]  # fmt: skip
    assert page.texts["text:imprint"].split("\n") == [
        "Herausgeberin: Stadt Musterstadt", "Der Oberbürgermeister", "Bearbeitung: Statistikstelle",
    ]  # fmt: skip
    assert page.level == 1


def test_the_title_page_of_a_district_and_of_the_public_edition() -> None:
    page = title_page(CITY, NORTH, [], IMPRINT, style(public=True))
    assert (page.title, page.subtitle, page.district) == ("Nord", "Sozialindex Musterstadt: Karten und Zahlen", "1")
    assert page.texts["text:method"].endswith("Öffentliche Fassung")
    assert page.texts["text:contents_head"] == page.texts["text:contents"] == ""


def test_a_table_of_contents_that_is_too_long_counts_the_rest() -> None:
    lines = [f"Sozialindex: Bezirk {number}" for number in range(1, 81)]
    text = title_page(CITY, None, lines, IMPRINT, style()).texts["text:contents"].split("\n")
    shown = len(text) - 1
    assert 5 < shown < 80
    assert text[-1] == f"… und {80 - shown} weitere"


# The city


def test_the_city_page_says_where_attention_is_needed() -> None:
    (page,) = city_pages(CITY, style())
    assert page.title == "Sozialindex Musterstadt – Status und Dynamik der Quartiere"
    assert page.subtitle == "5 Quartiere in 2 Sozialräumen · Datenstand: 31.12.2024"
    assert page.texts["text:lead"].split("\n") == [
        (
            "2 von 4 klassifizierten Quartieren haben besonderen Aufmerksamkeitsbedarf (50,0 %). "
            "Dort leben 9.400 Einwohner*innen (40,7 %)."
        ),
        "Status der 5 Quartiere: 1 hoch, 1 mittel, 1 niedrig, 1 sehr niedrig; 1 ohne Zuordnung.",
        "Dynamik: 2 wie der Stadttrend, 2 ungünstiger als der Stadttrend.",
    ]
    assert page.texts["text:attention_head"] == "Besonderer Aufmerksamkeitsbedarf nach Sozialraum"
    assert page.texts["text:attention"].split("\n") == ["Nord: 1 von 2 – Hafen", "Süd: 1 von 2 – Zechensiedlung"]
    assert page.maps == {"map:city": "city"}
    assert page.sources == SOURCES + OUTLINES


def test_the_legend_counts_the_areas() -> None:
    (page,) = city_pages(CITY, style())
    counted = [item.words for item in page.pictures["picture:legend"].letterings]
    assert counted.count("1") >= 4
    (few,) = city_pages(CITY, style(occurring_only=True))
    assert len(few.pictures["picture:legend"].letterings) < len(counted)


def test_notes_hold_what_belongs_on_every_map() -> None:
    for page in (*city_pages(CITY, style()), district_page(CITY, NORTH)):
        notes = page.texts["text:notes"]
        assert "keine Diagnose" in notes
        assert "Ungünstiger als der Stadttrend heißt nicht" in notes
        assert "Schraffiert: ohne Zuordnung" in notes
    assert "Kreuze: ohne Zuordnung" in district_page(CITY, NORTH, style(palette="grey")).texts["text:notes"]
    assert "ohne Zuordnung" not in district_page(CITY, SOUTH).texts["text:notes"]


def test_areas_of_no_district_are_named() -> None:
    city = replace(CITY, districts=(NORTH,), unassigned=SOUTH.areas)
    (page,) = city_pages(city, style())
    assert page.subtitle.startswith("5 Quartiere in 1 Sozialraum")
    assert "Außerhalb der Sozialräume: Am Stadtwald und Zechensiedlung." in page.texts["text:notes"]


def test_many_districts_are_told_as_far_as_there_is_room() -> None:
    districts = tuple(replace(district_of(20), key=str(at), name=f"Bezirk {at}") for at in range(1, 41))
    city = replace(CITY, districts=districts)
    (page,) = city_pages(city, style())
    assert page.texts["text:attention"].startswith("Bezirk 1: 10 von 20; Bezirk 2: 10 von 20; ")


# A district


def test_a_district_is_compared_with_the_city() -> None:
    page = district_page(CITY, NORTH)
    assert (page.title, page.subtitle) == (
        "Sozialindex: Nord",
        "3 Quartiere · 11.420 Einwohner*innen · Datenstand: 31.12.2024",
    )
    assert page.texts["text:lead"].split("\n") == [
        "1 von 2 klassifizierten Quartieren hat besonderen Aufmerksamkeitsbedarf: Hafen.",
        "Status der 3 Quartiere: 1 hoch, 1 sehr niedrig; 1 ohne Zuordnung.",
        "Im Vergleich zum Stadtwert: höher bei Kinderarmut; etwa gleich (± 5 %) bei SGB-II-Quote.",
        "Veränderung im Vergleich zum Stadttrend: ähnlich bei SGB-II-Quote.",
        "Dynamik: 1 wie der Stadttrend, 1 ungünstiger als der Stadttrend.",
        "Besonderer Aufmerksamkeitsbedarf in der ganzen Stadt: 2 von 4 klassifizierten Quartieren.",
    ]
    assert page.maps == {"map:areas": "areas", "map:overview": "overview"}
    assert page.sources == SOURCES + OUTLINES


def test_a_change_is_compared_with_the_trend_in_the_direction_of_its_indicator() -> None:
    rising = replace(NORTH, values={**NORTH.values, "d_sgb2": 1.4})
    assert "Stadttrend: ungünstiger bei SGB-II-Quote." in district_page(CITY, rising).texts["text:lead"]
    inverted = replace(CITY, profile=CITY.profile.with_overrides(inverted=["d_sgb2"]))
    assert "Stadttrend: günstiger bei SGB-II-Quote." in district_page(inverted, rising).texts["text:lead"]


def test_without_city_values_nothing_is_compared() -> None:
    text = district_page(replace(CITY, values={}), NORTH).texts["text:lead"]
    assert "Stadtwert" not in text
    assert "Stadttrend: " not in text


def test_a_district_of_one_area_and_one_of_none() -> None:
    lead = district_page(CITY, replace(NORTH, areas=NORTH.areas[1:2])).texts["text:lead"]
    assert lead.startswith("1 Quartier hat besonderen Aufmerksamkeitsbedarf: Hafen.\nStatus: sehr niedrig.\n")
    assert "0 Quartiere" in district_page(CITY, replace(NORTH, areas=())).subtitle


def test_a_city_value_with_people_of_no_area_says_so_where_it_stands() -> None:
    clause = "Stadtwert einschließlich Personen ohne Zuordnung zu Quartieren."
    city = replace(CITY, beyond_areas=True)
    for page in (values_page(city, NORTH), district_page(city, NORTH), *indicator_pages(city, None, style())):
        assert clause in page.texts["text:notes"], page.kind
    for page in (values_page(CITY, NORTH), values_page(replace(city, values={}), NORTH), district_page(CITY, NORTH)):
        assert clause not in page.texts["text:notes"]


def test_a_date_that_nobody_knows_is_said_on_every_page() -> None:
    city = replace(CITY, state="", indicators=tuple(replace(item, date="") for item in CITY.indicators))
    unknown = "Datenstand: nicht angegeben"
    assert unknown in title_page(city, None, [], IMPRINT, style()).texts["text:method"].split("\n")
    assert city_pages(city, style())[0].subtitle.endswith(unknown)
    assert district_page(city, NORTH).subtitle.endswith(unknown)
    assert f"{unknown}." in values_page(city, NORTH).texts["text:notes"]
    some = replace(CITY, indicators=(SGB2, replace(CHILDREN, date="")))
    assert "Datenstand: 31.12.2024; Kinderarmut: nicht angegeben." in values_page(some, NORTH).texts["text:notes"]


# Both editions


@pytest.mark.parametrize("public", [False, True])
def test_no_running_text_says_negative(public: bool) -> None:
    for page in pages_of(city_with(district_of(60)), NORTH, style(public=public)):
        assert not [text for text in running_text(page) if "negativ" in text.lower()]


def test_the_public_edition_ranks_nobody() -> None:
    """No names beside numbers of attention, no names on the scale, rows by name, no superlatives."""
    look = style(public=True)
    turned = replace(NORTH, areas=tuple(reversed(SOUTH.areas)))
    for page in pages_of(CITY, NORTH, look):
        assert not [
            text for text in running_text(page) if re.search(r"höchst|niedrigst|Rang|Platz \d|am (meist|wenig)", text)
        ]
    assert "Hafen" not in city_pages(CITY, look)[0].texts["text:attention"]
    for public, named in ((True, False), (False, True)):
        page = values_page(CITY, NORTH, style(public=public))
        assert ("Hafen" in [item.words for item in page.pictures["picture:scale"].letterings]) == named
    assert [row[0] for row in table_of(values_page(CITY, turned, look)).rows[:2]] == ["Zechensiedlung", "Am Stadtwald"]


def test_english_pages() -> None:
    look = style("en")
    assert city_pages(CITY, look)[0].title == "Social index Musterstadt: status and dynamics of the Quartiere"
    assert "8.0 (−0.4)" in table_of(values_page(CITY, NORTH, look)).rows[0]


@pytest.mark.parametrize("count", [1, 5, 60])
@pytest.mark.parametrize("paper", ["cases", *PRINTED])
def test_every_text_fits_its_place(paper: str, count: int) -> None:
    look = style() if paper == "cases" else replace(style(), frames=frames_of(paper))
    city = city_with(district_of(count))
    too_long = [
        (page.kind, role, text)
        for page in pages_of(city, city.district("9"), look)
        for role, text in page.texts.items()
        if not is_within(text, look.frames[page.kind][role], role)
    ]
    assert not too_long


def test_every_page_has_what_documents_need() -> None:
    for page in pages_of(CITY, NORTH, style()):
        assert page.kind in KINDS
        assert page.bookmark
        assert page.alt
        assert page.sources
        assert page.level == (1 if page.kind == "title" else 2)
