"""How papers speak: the city's own words in every number, and sentences that a city may rewrite."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.papers.sentences import check_sentence, sentences
from sozialplanung.plugin.core.papers.words import Words, alphabetical, noun
from sozialplanung.plugin.core.texts import LANGUAGES

from .paper_cases import AREAS, DISTRICTS, style

GERMAN = style("de").words
ENGLISH = Words("en", False, noun("quarter", "quarters"), noun("district", "districts"))


@pytest.mark.parametrize(
    ("one", "many", "dative"),
    [
        ("Quartier", "Quartiere", "Quartieren"),
        ("Planungsraum", "Planungsräume", "Planungsräumen"),
        ("Sozialraum", "Sozialräume", "Sozialräumen"),
        ("Bezirk", "Bezirke", "Bezirken"),
        ("Kiez", "Kieze", "Kiezen"),
        ("Gemarkung", "Gemarkungen", "Gemarkungen"),
        ("Viertel", "Viertel", "Vierteln"),
        ("Block", "Blocks", "Blocks"),
    ],
)
def test_dative_plural(one: str, many: str, dative: str) -> None:
    assert noun(one, many).dative == dative


def test_numbers_take_the_right_form_of_the_citys_word() -> None:
    assert [GERMAN.counted(number) for number in (0, 1, 2)] == ["0 Quartiere", "1 Quartier", "2 Quartiere"]
    assert GERMAN.among(3, 1435) == "3 von 1.435 Quartieren"
    assert GERMAN.among(1, 1) == "1 Quartier"
    assert GERMAN.among(2, 6, DISTRICTS) == "2 von 6 Sozialräumen"
    assert ENGLISH.among(3, 5) == "3 of 5 quarters"


def test_names_are_listed_as_people_say_them() -> None:
    lists: list[list[str]] = [[], ["A"], ["A", "B"], ["A", "B", "C"]]
    assert list(map(GERMAN.listed, lists)) == ["", "A", "A und B", "A, B und C"]


def test_differences_carry_their_sign() -> None:
    assert [GERMAN.signed(value) for value in (1.25, 0.04, -0.04, -2.0, None)] == ["+1,2", "0,0", "0,0", "−2,0", "–"]


def test_names_sort_as_in_a_german_directory() -> None:
    names = ["Übersee", "Zeche", "Ost", "Österfeld", "Bezirk 10", "Bezirk 2"]
    assert sorted(names, key=alphabetical) == ["Bezirk 2", "Bezirk 10", "Ost", "Österfeld", "Übersee", "Zeche"]


def test_there_are_ten_sentences_for_a_city_to_edit() -> None:
    assert len(sentences()) == 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shipped_sentence_can_be_filled_in(language: str) -> None:
    words = Words(language, True, AREAS, DISTRICTS)
    for key, item in sentences().items():
        text = words.sentence(key, **dict.fromkeys(item.placeholders, "…"))
        assert "{" not in text
        assert text.endswith(".")
        assert item.title.in_language(language)
        check_sentence(key, item.text.in_language(language))


def test_sentences_say_what_has_to_be_on_every_map() -> None:
    assert GERMAN.sentence("index") == (
        "Der Sozialindex ist relativ: Er vergleicht die Quartiere der Stadt miteinander. Er ist eine Suchstrategie, "
        "keine Diagnose, und sagt nichts über einzelne Menschen."
    )
    assert GERMAN.sentence("dynamics") == (
        "Ungünstiger als der Stadttrend heißt nicht, dass sich die Lage für sich genommen verschlechtert hat."
    )
    assert not any("negativ" in item.text.de.lower() for item in sentences().values())


def test_a_city_can_rewrite_a_sentence() -> None:
    words = replace(GERMAN, sentences={"institutions": "{areas}: Verzeichnis vom {date}."})
    assert words.sentence("institutions", date="1.2.2025") == "Quartiere: Verzeichnis vom 1.2.2025."
    assert words.sentence("chance") == GERMAN.sentence("chance")


@pytest.mark.parametrize(
    ("key", "text", "said"),
    [
        ("institutions", "Stand {datum}", "{datum}"),
        ("index", "Stand {date}", "{date}"),
        ("index", "Eine {areas Klammer", "brace"),
        ("index", "Nummer {}", "{}"),
        ("impressum", "Text", "impressum"),
    ],
)
def test_a_sentence_that_cannot_be_filled_in_is_refused(key: str, text: str, said: str) -> None:
    with pytest.raises(PlanningError) as refusal:
        check_sentence(key, text)
    assert said in refusal.value.message
    assert refusal.value.hint
