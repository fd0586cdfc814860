"""Alternative texts: what the pages show, in the data's own words, right for none, one and many."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sozialplanung.plugin.core.index.profile import Profile
from sozialplanung.plugin.core.index.schema import Texts
from sozialplanung.plugin.core.papers.alternative import (
    city_alt,
    district_alt,
    part_alt,
    table_alt,
    title_alt,
    values_alt,
)
from sozialplanung.plugin.core.papers.page import Column, Table
from sozialplanung.plugin.core.papers.phrases import attention_sentence, dynamics_phrase, named

from .paper_cases import CITY, NORTH, PROFILE, SOUTH, city_with, district_of, style

WORDS = style("de").words
ENGLISH = style("en").words


def test_a_district_is_told_with_its_areas() -> None:
    assert district_alt(CITY, NORTH, WORDS) == (
        "Karte des Sozialindex: Nord (3 Quartiere). Eine Übersichtskarte zeigt die Lage in Musterstadt. "
        "1 von 3 Quartieren hat den Status „hoch“: Bergviertel. "
        "1 von 3 Quartieren hat den Status „sehr niedrig“: Hafen. "
        "1 von 3 Quartieren ist ohne Zuordnung: Industriepark. "
        "Dynamik: 1 wie der Stadttrend, 1 ungünstiger als der Stadttrend. "
        "1 von 2 klassifizierten Quartieren hat besonderen Aufmerksamkeitsbedarf: Hafen."
    )


def test_a_district_of_one_area() -> None:
    text = district_alt(CITY, replace(NORTH, areas=NORTH.areas[:1]), WORDS)
    assert "(1 Quartier)" in text
    assert "1 Quartier hat den Status „hoch“: Bergviertel. Dynamik: wie der Stadttrend." in text
    assert text.endswith("Kein besonderer Aufmerksamkeitsbedarf.")


def test_many_areas_are_named_and_the_rest_is_counted() -> None:
    text = district_alt(CITY, district_of(200), WORDS)
    assert "50 von 200 Quartieren haben den Status „hoch“" in text
    assert "… und 20 weitere." in text


def test_the_city_is_told_by_district() -> None:
    text = city_alt(CITY, WORDS)
    assert text.startswith(
        "Karte des Sozialindex in Musterstadt: 5 Quartiere. 1 von 5 Quartieren hat den Status „hoch“."
    )
    assert (
        "2 von 4 klassifizierten Quartieren haben besonderen Aufmerksamkeitsbedarf: Hafen und Zechensiedlung." in text
    )
    assert text.endswith("Nach Sozialraum: Nord 1, Süd 1.")


def test_bars_are_told_with_the_city_value() -> None:
    assert values_alt(CITY, SOUTH, WORDS) == (
        "Balkendiagramm, Skala des Index und Tabelle: Süd. SGB-II-Quote: 16,9 % (Stadtwert 17,5 %). "
        "Kinderarmut: 21,5 % (Stadtwert 22,6 %). Altersarmut: kein Wert. "
        "Veränderung: SGB-II-Quote: +0,5 Prozentpunkte (Stadtwert +0,6 Prozentpunkte). "
        "Statusindex: Am Stadtwald −0,35, Zechensiedlung +1,12."
    )


def test_of_very_many_areas_the_range_of_the_index_is_told() -> None:
    areas = tuple(replace(NORTH.areas[0], status_index=at / 10 - 1) for at in range(31))
    text = values_alt(CITY, replace(NORTH, areas=areas), WORDS)
    assert text.endswith("Statusindex: 31 Quartiere von −1,00 bis +2,00.")


def test_without_a_value_the_range_of_the_areas_is_told() -> None:
    hidden = replace(NORTH, values={**NORTH.values, "sgb2": None}, signs={"sgb2": "•"})
    text = values_alt(CITY, hidden, WORDS)
    assert "SGB-II-Quote: nicht ausgewiesen; Quartiere von 8,0 bis 31,0 % (Stadtwert 17,5 %)." in text
    assert "Altersarmut: kein Wert; Quartiere von 2,0 bis 7,5 %." in text


def test_title_and_tables() -> None:
    assert title_alt(CITY, None, WORDS) == "Titelseite mit einer Karte von Musterstadt: 5 Quartiere, 2 Sozialräume."
    assert "Titelseite: Nord (3 Quartiere), hervorgehoben auf" in title_alt(CITY, NORTH, WORDS)
    columns = (Column("Quartier"), Column("Klasse"))
    assert table_alt(Table("areas", columns, (("A", "1+"),)), WORDS) == "Tabelle mit einer Zeile: Quartier, Klasse."
    assert table_alt(Table("areas", columns, (("A", "1+"),) * 3), WORDS) == "Tabelle mit 3 Zeilen: Quartier, Klasse."


def test_english() -> None:
    text = district_alt(CITY, SOUTH, ENGLISH)
    assert "1 of 2 Quartiere has the status “low”: Zechensiedlung." in text
    assert "1 like the city's trend, 1 worse than the city's trend" in text


@pytest.mark.parametrize("count", [0, 1, 2])
def test_attention_of_none_one_and_many(count: int) -> None:
    areas = [replace(area, attention=number < count) for number, area in enumerate(SOUTH.areas)]
    assert (
        attention_sentence(areas, WORDS)
        == (
            "In den 2 Quartieren besteht kein besonderer Aufmerksamkeitsbedarf.",
            "1 von 2 Quartieren hat besonderen Aufmerksamkeitsbedarf: Am Stadtwald.",
            "2 von 2 Quartieren haben besonderen Aufmerksamkeitsbedarf: Am Stadtwald und Zechensiedlung.",
        )[count]
    )


@pytest.mark.parametrize(("most", "told"), [(4, "A, B, C und D"), (3, "A, B … und 2 weitere"), (1, "")])
def test_never_is_a_single_name_left_out_or_told_alone(most: int, told: str) -> None:
    assert named(["A", "B", "C", "D"], most, WORDS) == told


def unexplained(profile: Profile) -> Profile:
    """The profile without meanings of its dynamics classes, as a city may write it."""
    classes = tuple(replace(item, meaning=item.name) for item in profile.dynamics_classes.classes)
    return replace(profile, dynamics_classes=replace(profile.dynamics_classes, classes=classes))


def test_a_profile_without_meanings_is_told_in_neutral_words() -> None:
    profile = unexplained(PROFILE)
    phrases = [dynamics_phrase(profile, item, "de") for item in profile.dynamics_classes.classes]
    assert phrases == ["günstiger als der Stadttrend", "wie der Stadttrend", "ungünstiger als der Stadttrend"]


def test_a_city_without_a_name_is_still_told() -> None:
    nameless = replace(city_with(district_of(5)), name="")
    assert city_alt(nameless, WORDS).startswith("Karte des Sozialindex in der Stadt: 10 Quartiere.")


def test_a_profile_in_a_citys_words() -> None:
    first = replace(PROFILE.status_classes.classes[0], name=Texts("unauffällig", "calm"))
    scheme = replace(PROFILE.status_classes, classes=(first, *PROFILE.status_classes.classes[1:]))
    city = replace(CITY, profile=replace(PROFILE, status_classes=scheme))
    assert "hat den Status „unauffällig“: Bergviertel." in district_alt(city, NORTH, WORDS)


def test_a_further_page_of_a_table_says_which_rows_it_has() -> None:
    columns = (Column("Nr."), Column("Quartier", wraps=True))
    names = ("Alt", "Berg", "Cent", "Summe")
    whole = Table("areas", columns, tuple((str(at), name) for at, name in enumerate(names, 1)), strong=frozenset({3}))
    assert part_alt(whole, 1, 4, WORDS) == "Zeilen 2 bis 3 von 3: Berg bis Cent. Spalten: Nr., Quartier."
    assert part_alt(whole, 2, 4, WORDS) == "Zeile 3 von 3: Cent. Spalten: Nr., Quartier."
    assert part_alt(whole, 3, 4, WORDS) == "Tabelle: Summen. Spalten: Nr., Quartier."
