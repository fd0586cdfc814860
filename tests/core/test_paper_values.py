"""The page with a district's numbers: its table, its charts, and what its captions and notes say."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sozialplanung.plugin.core.charts.palettes import class_colours
from sozialplanung.plugin.core.charts.svg import Size, text_width
from sozialplanung.plugin.core.papers.city import Indicator
from sozialplanung.plugin.core.papers.pairs import Rated, rated

from .index_pages import (
    table_of,
    values_page,
)
from .paper_cases import (
    CHILDREN,
    CITY,
    NORTH,
    OLD,
    SGB2,
    TREND,
    city_with,
    district_of,
    style,
)


def test_the_table_has_a_row_for_each_area_then_the_district_and_the_city_in_bold() -> None:
    table = table_of(values_page(CITY, NORTH))
    assert [column.title for column in table.columns] == [
        "Quartier", "Einwohnerzahl", "SGB-II-Quote in % (±)", "Kinderarmut in %", "Altersarmut in %",
        "Index Status", "Index Dynamik", "Klasse",
    ]  # fmt: skip
    assert table.rows == (
        ("Bergviertel", "6.200", "8,0 (−0,4)", "9,5", "2,0", "−1,31", "−0,12", "1"),
        ("Hafen", "5.100", "31,0 (+2,1)", "42,0", "7,5", "+1,72", "+1,44", "4 ▼"),
        ("Industriepark", "120", "• (–)", "•", "–", "–", "–", "ohne Zuordnung"),
        ("Nord", "11.420", "18,2 (+0,7)", "24,0", "–", "", "", ""),
        ("Stadtwert", "23.120", "17,5 (+0,6)", "22,6", "–", "", "", ""),
    )
    assert table.strong == {3, 4}


@pytest.mark.parametrize("palette", ["accessible", "mss"])
def test_class_cells_have_the_colour_of_their_class(palette: str) -> None:
    colours = class_colours(palette, 4, 3)
    table = table_of(values_page(CITY, NORTH, style(palette=palette)))
    assert table.colours == {(0, 7): colours[0][1], (1, 7): colours[3][2]}


def test_grey_pages_have_no_coloured_cells() -> None:
    assert not table_of(values_page(CITY, NORTH, style(palette="grey"))).colours


def test_what_changed_since_the_last_edition_has_a_column() -> None:
    page = values_page(CITY, NORTH, hafen="vorher 3-")
    table = table_of(page)
    assert table.columns[-1].title == "Seit dem letzten Stand"
    assert [row[-1] for row in table.rows] == ["", "vorher 3-", "", "", ""]
    assert {len(row) for row in table.rows} == {len(table.columns)}
    assert page.variant != values_page(CITY, NORTH).variant


def test_an_area_without_a_class_takes_one_line() -> None:
    page = values_page(CITY, NORTH, hafen="neuer Zuschnitt", industriepark="weiterhin ohne")
    columns = table_of(page).columns
    millimetres = 188 / sum(column.share for column in columns)
    for column, words in ((columns[-2], "ohne Zuordnung"), (columns[-1], "neuer Zuschnitt")):
        # In 6.7 points, with margins of 0.8 mm.
        assert text_width(words, 6.7 * 25.4 / 72) < 0.97 * (column.share * millimetres - 1.6), words


def test_columns_are_the_same_for_all_districts() -> None:
    city = city_with(district_of(60))
    assert len({table_of(values_page(city, district)).columns for district in city.districts}) == 1


def test_indicators_with_long_titles_are_numbered_and_the_notes_say_which() -> None:
    titles = ["Menschen mit Migrationshintergrund", "Familien mit drei und mehr Kindern", "Jugendarbeitslosigkeit"]
    many = tuple(Indicator(f"x{at}", titles[at % 3]) for at in range(7))
    page = values_page(replace(CITY, indicators=many), NORTH)
    assert [column.title for column in table_of(page).columns[2:5]] == ["1 in %", "2 in %", "3 in %"]
    assert "1 Menschen mit Migrationshintergrund, 2 Familien mit drei und mehr Kindern," in page.texts["text:notes"]
    assert any(item.words.startswith("3 Jugend") for item in page.pictures["picture:bars"].letterings)


def test_the_caption_says_what_the_city_value_is_and_who_has_none() -> None:
    assert values_page(CITY, NORTH).texts["text:bars"] == (
        "Stadtwert: Summe der Zähler durch Summe der Nenner, nicht das Mittel der Quartiere. "
        "Ohne Stadtwert, weil Zähler und Nenner fehlen: Altersarmut."
    )
    withheld = replace(CITY, signs={"altersarmut": "•"})
    assert "weil" not in values_page(withheld, NORTH).texts["text:bars"]


def test_a_city_without_counts_has_no_city_row() -> None:
    page = values_page(replace(CITY, values={}), NORTH)
    assert page.texts["text:bars"] == "Ohne Stadtwert: Zähler und Nenner liegen nicht vor."
    assert [row[0] for row in table_of(page).rows] == ["Bergviertel", "Hafen", "Industriepark", "Nord"]


def test_notes_say_why_an_area_has_no_class_and_of_when_the_numbers_are() -> None:
    notes = values_page(CITY, NORTH).texts["text:notes"].split("\n")
    assert notes == [
        "(±) Veränderung in Prozentpunkten.",
        "• zum Schutz einzelner Menschen nicht ausgewiesen, – kein Wert.",
        "Datenstand: 31.12.2024; Altersarmut: 31.12.2023.",
        "Ohne Zuordnung: Industriepark (Einwohner*innen 120 unter 300).",
        "Klasse innerhalb der Zufallsschwankung: Hafen.",
        "Nahe an einer Klassengrenze kann der Zufall über die Klasse entscheiden.",
    ]
    public = values_page(CITY, NORTH, style(public=True)).texts["text:notes"]
    assert "Ohne Zuordnung: Industriepark (Einwohner*innen unter 300)." in public
    assert "Zufallsschwankung" not in public


def test_a_withheld_index_leaves_its_columns_out_and_the_classes_take_the_place_of_the_scale() -> None:
    bare = [
        replace(item, areas=tuple(replace(area, status_index=None, dynamics_index=None) for area in item.areas))
        for item in CITY.districts
    ]
    page = values_page(replace(CITY, districts=tuple(bare)), bare[0], style(public=True))
    assert "Index Status" not in [column.title for column in table_of(page).columns]
    assert set(table_of(page).colours) == {(0, 5), (1, 5)}
    assert "sehr niedrig" in " ".join(item.words for item in page.pictures["picture:scale"].letterings)
    assert page.texts["text:index"] == "Quartiere nach Klassen; die Indexwerte sind nicht ausgewiesen"


def test_charts_fill_their_places() -> None:
    page = values_page(CITY, NORTH)
    for role, size in (("picture:bars", Size(91, 80)), ("picture:scale", Size(91, 80))):
        assert (page.pictures[role].width, page.pictures[role].height) == size
    words = [item.words for item in page.pictures["picture:bars"].letterings]
    assert {"SGB-II-Quote", "18,2", "17,5"} <= {word.removesuffix(" %") for word in words}


def test_small_charts_show_less_and_stay_readable() -> None:
    small = {"values": {"picture:bars": Size(60, 30), "picture:scale": Size(60, 25)}}
    pictures = values_page(CITY, NORTH, replace(style(), frames=small)).pictures
    bars, scale = ([item.words for item in pictures[role].letterings] for role in ("picture:bars", "picture:scale"))
    assert "Kinderarmut" in bars
    assert not any("Veränderung" in word for word in bars)
    assert "Statusindex" in scale
    assert "Dynamikindex" not in scale


def test_changes_belong_to_their_rates() -> None:
    status, change, alone = (
        Indicator("s1", "Arbeit"),
        Indicator("d1", "Δ", change=True),
        Indicator("d9", "Neu", change=True),
    )
    assert rated([change, SGB2, status, TREND, alone, CHILDREN]) == [
        Rated(SGB2, TREND), Rated(status, change), Rated(CHILDREN, None), Rated(None, alone),
    ]  # fmt: skip
    assert rated([OLD]) == [Rated(OLD, None)]
