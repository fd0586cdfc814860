"""The categories of institutions: the nine of the city, told apart by everybody, and found under the words of lists."""

from __future__ import annotations

import csv
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from sozialplanung.plugin.core.charts.colours import Lab, from_linear_rgb, linear_rgb, to_lab
from sozialplanung.plugin.core.register.categories import (
    Category,
    categories_of,
    category_of,
    default_categories,
    from_rows,
    packed,
    unpacked,
)
from sozialplanung.plugin.core.register.schema import TABLES

DATA = Path(__file__).parents[1] / "data"
NINE = [
    "Träger*innen sozialer Dienstleistungen", "Anlauf- und Beratungsstellen", "Stadtteil- und Quartiersbüros",
    "Kindertageseinrichtungen", "Schulen", "Alten- und Pflegeeinrichtungen", "Sportvereine", "Religionsgemeinschaften",
    "Sonstige",
]  # fmt: skip
# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB: normal, protan, deutan, tritan.
EYES = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def found(text: str) -> str | None:
    return category_of(text, default_categories("de"))


def test_the_list_is_the_nine_of_the_city() -> None:
    assert [category.name for category in default_categories("de")] == NINE
    assert [category.sort_order for category in default_categories("de")] == list(range(1, 10))


def test_the_table_of_the_register_holds_them_and_gives_them_back() -> None:
    rows = [category.row() for category in default_categories("de")]
    assert all(set(row) == {field.name for field in TABLES["categories"].fields} - {"changed_by"} for row in rows)
    assert from_rows(reversed(rows)) == default_categories("de")
    assert from_rows([dict.fromkeys(rows[0]) | {"category": "a", "name": "A"}]) == (Category("a", "A"),)


@pytest.mark.parametrize(("eye", "matrix"), EYES.items())
def test_colours_are_apart_for_everybody(eye: str, matrix: tuple[tuple[float, ...], ...]) -> None:
    """Plain distance in Lab: 17 and more is a difference that nobody overlooks between two small symbols."""
    labs: list[Lab] = []
    for category in default_categories():
        rgb = linear_rgb(category.colour)
        labs.append(to_lab(from_linear_rgb([sum(a * b for a, b in zip(row, rgb, strict=True)) for row in matrix])))
    assert min(sum((a - b) ** 2 for a, b in zip(*pair, strict=True)) ** 0.5 for pair in combinations(labs, 2)) > 17


def test_shapes_are_apart_in_grey() -> None:
    assert len({category.symbol for category in default_categories()}) == 9


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Grundschule", "school"), ("Städt. Gemeinschaftsgrundschule", "school"), ("BERUFSKOLLEG", "school"),
        ("Förderschule BK", "school"), ("Foerderschule", "school"), ("Schule", "school"), ("school", "school"),
        ("KiTa", "childcare"), ("Städtischer Kindergarten", "childcare"), ("kindergarten", "childcare"),
        ("Tageseinrichtung für Kinder", "childcare"), ("Familienzentrum", "advice"),
        ("Schuldnerberatungsstelle", "advice"), ("Pflegeheim", "care"), ("Tagespflege", "care"),
        ("Alten- und Pflegeheim", "care"), ("nursing_home", "care"), ("Moschee", "religion"),
        ("Ev. Kirchengemeinde", "religion"), ("place_of_worship", "religion"), ("TuS", "sports"),
        ("Turn- und Sportverein", "sports"), ("Quartiersbüro", "neighbourhood"), ("Jugendzentrum", "other"),
        ("Träger*innen sozialer Dienstleistungen", "services"), ("Traeger*innen sozialer Dienstleistungen", "services"),
    ],
)  # fmt: skip
def test_words_of_lists(text: str, key: str) -> None:
    assert found(text) == key


@pytest.mark.parametrize("text", ["Fahrschule", "Hochschule", "Gemeinde", "", None, "🏫", "Kitamitarbeiter"])
def test_what_is_none_of_them_is_none(text: str | None) -> None:
    assert category_of(text, default_categories()) is None


def test_a_school_authority_is_no_school() -> None:
    assert found("Schulamt") == "other"


def test_several_categories_in_the_order_of_the_text() -> None:
    categories = default_categories("de")
    assert categories_of("Kita; Familienzentrum", categories) == ("childcare", "advice")
    assert categories_of("Familienzentrum||Kita||Kindergarten", categories) == ("advice", "childcare")
    assert categories_of("Kindertagespflege", categories) == ("childcare",), "and no care beside it"
    assert categories_of("Schule für Kranke", categories) == ("school",)
    assert categories_of("Ambulanter Pflegedienst", categories) == ("care",), "the longer one, not 'Ambulanter Dienst'"


def test_the_citys_own_words_count() -> None:
    own = (*default_categories("de"), Category("youth", "Jugendeinrichtungen", words=("Jugendzentrum", "Jugendtreff")))
    assert category_of("Jugendeinrichtungen", own) == "youth", "a name goes before a word"
    without = tuple(replace(entry, words=()) if entry.category == "other" else entry for entry in own)
    assert category_of("Jugendzentrum", without) == "youth"


def test_every_school_of_the_published_list_is_found() -> None:
    with (DATA / "nrw_schools" / "schools_poi.csv").open(encoding="utf-8") as file:
        kinds = {row["category"] for row in csv.DictReader(file)}
    assert {kind for kind in kinds if found(kind) != "school"} <= {"sonst"}


def test_further_categories_as_qgis_writes_them() -> None:
    assert packed(["advice", "other"]) == '{"advice","other"}'
    assert packed([]) is None
    assert unpacked('{"advice","other"}') == unpacked("{advice, other}") == ("advice", "other")
    assert unpacked("{}") == unpacked(None) == ()
