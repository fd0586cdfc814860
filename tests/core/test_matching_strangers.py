"""Strangers: institutions that share a house, a name or a phone and are not the same. None is a match, unseen."""

from __future__ import annotations

import pandas as pd
import pytest
from sozialplanung.plugin.core.matching.reconcile import reconcile

from .matching_lists import institutions, pairs, table

AT = ("Heideweg", "2", "46147", "Oberhausen")
AWAY = ("Sternenallee", "10", "46149", "Oberhausen")
Row = tuple[object, ...]

# With the same phone, too, these would be one institution that was renamed.
OF_ONE_KIND = [
    (("Dr. med. Anna Weber", "Arztpraxis"), ("Dr. med. Klaus Berger", "Arztpraxis")),
    (("Kita Villa Holler", "Kita"), ("Familienzentrum Heideweg", "Familienzentrum")),
    (("Moschee Sterkrade", "Moschee"), ("Bosnische Moschee", "Moschee")),
]
OTHERS_IN_THE_HOUSE = [
    (("Jugendzentrum Place 2 Be", "Jugendzentrum"), ("Jugendclub Courage", "Jugendzentrum")),
    (("Astrid-Lindgren-Schule", "Grundschule"), ("Kita Astrid Lindgren", "Kita")),
    (("Astrid Lindgren", "Grundschule"), ("Astrid Lindgren", "Kita")),
    (("Grundschule Heide", "Schule"), ("OGS Heide", "OGS")),
    (("Rot-Weiß Oberhausen", "Sportverein"), ("Blau-Weiß Oberhausen", "Sportverein")),
    (("Tennisclub Blau-Weiß Sterkrade", "Sportverein"), ("Turnclub Blau-Weiß Sterkrade", "Sportverein")),
    (("Caritas-Beratungsstelle für Familien", "Beratung"), ("Caritasverband Oberhausen e.V.", "Verband")),
    (("Markt-Apotheke", "Apotheke"), ("Arztpraxis am Markt", "Arztpraxis")),
    (("AWO Ortsverein Sterkrade", "Verein"), ("AWO Ortsverein Osterfeld", "Verein")),
    (("Ev. Beratungsstelle", "Beratung"), ("Kath. Beratungsstelle", "Beratung")),
    (("Selbsthilfe-Kontaktstelle", "Beratung"), ("Pro Familia", "Beratung")),
    (("Stadtbücherei", ""), ("Sparkasse", "")),
    (("Kita Seekinder", "Kita"), ("Kita Seekinder 2", "Kita")),
    (("Kita Masorti I", "Kita"), ("Kita Masorti II", "Kita")),
    (("Kita 12", "Kita"), ("Kita 13", "Kita")),
    (("Seniorenzentrum Haus A", "Pflege"), ("Seniorenzentrum Haus B", "Pflege")),
    (("Wölfe Mini", "Kita"), ("Wölfe Maxi", "Kita")),
    (("Ev. Kindergarten St. Johannes", "Kita"), ("Kath. Kindergarten St. Johannes", "Kita")),
    (("Seniorenzentrum Bronkhorst", "Pflegeheim"), ("Service-Wohnen Bronkhorst", "Betreutes Wohnen")),
    (("DRK Kita Sonnentau", "Kita"), ("AWO Kita Sonnentau", "Kita")),
    (("Kita Sonne", "Kita"), ("", "Kita")),
    (("", "Kita"), ("", "Kita")),
]


@pytest.mark.parametrize(("one", "other"), [*OF_ONE_KIND, *OTHERS_IN_THE_HOUSE])
@pytest.mark.parametrize("phones", [("", ""), ("0208 112233", "0208 778899")])
def test_whoever_is_alone_at_an_address_is_not_the_same_for_that(one: Row, other: Row, phones: tuple[str, str]) -> None:
    result = among_others((*one, *AT, phones[0], 0, 0), (*other, *AT, phones[1], 0, 0))
    assert pairs(result, "match") == OTHERS
    assert result.loc[result["verdict"] == "review", "note"].ne("").all()


@pytest.mark.parametrize(("one", "other"), OTHERS_IN_THE_HOUSE)
def test_nor_is_whoever_has_the_same_phone(one: Row, other: Row) -> None:
    result = among_others((*one, *AT, "0208 112233", 0, 0), (*other, *AT, "0208 112233", 0, 0))
    assert pairs(result, "match") == OTHERS
    assert result.loc[result["verdict"] == "review", "note"].ne("").all()


@pytest.mark.parametrize(("one", "other"), OF_ONE_KIND)
def test_of_the_same_kind_with_the_same_phone_it_was_renamed(one: Row, other: Row) -> None:
    result = among_others((*one, *AT, "0208 112233", 0, 0), (*other, *AT, "0208 112233", 0, 0))
    assert result.loc[result["institution_id"] == "R0", ["verdict", "change"]].to_numpy().tolist() == [
        ["match", "renamed"]
    ]


def test_neighbouring_houses_are_no_match() -> None:
    one = ("Ev. Kirche Osterfeld", "Kirche", "Kirchweg", "1", "46117", "Oberhausen", "", 0, 0)
    other = ("Kath. Kirche Osterfeld", "Kirche", "Kirchweg", "3", "46117", "Oberhausen", "", 40, 0)
    assert pairs(among_others(one, other), "match") == OTHERS


def test_the_note_asks_whether_it_was_renamed() -> None:
    row = among_others(("Kita Wunderland", "Kita", *AT, "", 0, 0), ("Kita Entdecker", "Kita", *AT, "", 0, 0))
    (review,) = row[row["verdict"] == "review"]["note"]
    assert review == "Another name at the same place: renamed, or a successor?"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("DRK Kita Sonnentau", "Kita", *AT, "", 0, 6000), ("AWO Kita Sonnentau", "Kita", *AWAY, "", -1000, -1000)),
        (("Kita Sonnentau", "Kita", *AT, "", 0, 0), ("Kita Sonnentau", "Kita", *AWAY, "0208 777777", 5100, 7100)),
        (("Kita Abc", "Kita", "", "", "", "", "", 0, 0), ("Kita Xyz", "Kita", "", "", "", "", "", 20, 0)),
        (("Kita Abc", "Kita", "", "", "46045", "", "", 0, 0), ("Kita Xyz", "Kita", "", "", "46045", "", "", 0, 0)),
    ],
)
def test_little_in_common_is_for_review(one: Row, other: Row) -> None:
    assert pairs(among_others(one, other), "match") == OTHERS
    assert len(pairs(among_others(one, other), "review")) == 1


@pytest.mark.parametrize("count", [2, 20, 300, 2000])
def test_of_equal_records_none_is_the_match(count: int) -> None:
    rows = [("AWO", "Verein", *AT, "", 0, 0)] * count
    result = reconcile(institutions("R", *rows), institutions("P", *rows))
    assert set(result["verdict"]) == {"review"}
    assert (result["probability"] < 0.9).all()


@pytest.mark.parametrize("count", [2, 12, 50, 1000])
def test_of_a_house_of_strangers_none_is_the_successor_of_one(count: int) -> None:
    one, other = (
        [(f"Dr. med. {first}{chr(97 + row % 26)}{chr(97 + row // 26 % 26)}{chr(97 + row // 676)}{last}", "Arztpraxis",
          *AT, "", 0, 0) for row in range(count)]
        for first, last in (("Name", "erl"), ("Xo", "mann"))
    )  # fmt: skip
    result = reconcile(institutions("R", *one), institutions("P", *other))
    assert set(result["verdict"]) == {"only_register", "only_poi"}
    if count <= 50:
        assert result["note"].str.contains("Possible successor").all()
    assert (result["note"].str.len() < 600).all()


def test_who_kept_phone_mail_and_website_is_asked_about() -> None:
    contacts = {"email": "wolke@kita-ob.example", "website": "www.wolke7.example"}
    one = institutions("R", ("Kita Wolke 7", "Kita", *AT, "0208 112233", 0, 0)).assign(**contacts)
    other = institutions("P", ("Kinderhaus Himmelblau", "Kita", *AWAY, "0208 112233", 4000, 3000)).assign(**contacts)
    assert pairs(reconcile(one, other), "review") == {"R0": "P0"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("SG Osterfeld", "Sportgemeinschaft Osterfeld 1910"),
        ("DJK Adler Frintrop", "Deutsche Jugendkraft Adler Frintrop"),
        ("SV Rot-Weiß Alstaden", "Sportverein RW Alstaden 1920 e.V."),
        ("BW Lirich", "Blau-Weiß Lirich"),
        ("TV Jahn 1895", "Turnverein Jahn"),
        ("SZ Bronkhorst", "Seniorenzentrum Bronkhorst"),
        ("APH Lindenhof", "Altenpflegeheim Lindenhof"),
        ("TP Lindenhof", "Tagespflege Lindenhof"),
        ("Pfarrei St. Pankratius", "Propstei St. Pankratius"),
    ],
)
def test_who_moved_and_is_spelled_otherwise_is_found(one: str, other: str) -> None:
    result = among_others((one, "", *AT, "", 0, 0), (other, "", *AWAY, "", 1100, 300))
    assert pairs(result, "review") == {"R0": "P0"}
    assert pairs(among_others((one, "", *AT, "", 0, 0), (other, "", *AT, "", 0, 0)), "match")["R0"] == "P0"


@pytest.mark.parametrize("drop", [[], ["phone", "website"]])
def test_berlins_houses_of_two_are_no_matches(drop: list[str]) -> None:
    """Each list has one of the two. Left are names that contain each other (Lauterbach-Schule, its Grundschule)."""
    berlin = table("berlin_institutions.csv", "institution_id").drop(columns=["provider", *drop])
    key = berlin["street"].str.lower() + "|" + berlin["house_number"].str.lower() + "|" + berlin["postcode"]
    shared = key.map(key.value_counts()) == 2
    result = reconcile(berlin[~(shared & key.duplicated())], berlin[~(shared & ~key.duplicated())])
    wrong = {one: other for one, other in pairs(result, "match").items() if one != other}
    assert len(wrong) <= 20
    assert shared.sum() > 240


OTHERS = {f"R{row}": f"P{row}" for row in range(1, 41)}


def among_others(one: Row, other: Row) -> pd.DataFrame:
    """A record on either side, with forty institutions that are in both."""
    names = [
        "Regenbogen",
        "Löwenzahn",
        "Pusteblume",
        "Spatzennest",
        "Schatzkiste",
        "Wirbelwind",
        "Zwergenland",
        "Rappelkiste",
    ]
    rows = [
        (f"{bearer} Kita {name}", "Kita", f"{name}weg", str(place), "46045", "Oberhausen", f"0208 8{place}{number}777",
         2000 + 300 * place, 2000 + 300 * number)
        for place, name in enumerate(names) for number, bearer in enumerate(("AWO", "DRK", "Ev.", "Kath.", "Städt."))
    ]  # fmt: skip
    return reconcile(institutions("R", one, *rows), institutions("P", other, *rows))
