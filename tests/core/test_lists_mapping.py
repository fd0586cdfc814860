"""What the columns of a list mean: guessed, given, kept, refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.lists.guess import guess_mapping, key_kind
from sozialplanung.plugin.core.lists.mapping import FIELDS, Mapping, read_mapping
from sozialplanung.plugin.core.lists.vocabulary import columns as vocabulary

from .lists import columns, file_grid, grid

CITY_LIST = {
    "poi_id": "Kita-Nr.", "name": "Einrichtung", "provider": "Träger", "street": "Straße", "house_number": "Nr.",
    "postcode": "PLZ", "city": "Ort", "phone": "Tel.", "places": "Plätze", "x": "Rechtswert", "y": "Hochwert",
}  # fmt: skip


def test_words_are_for_fields_that_there_are() -> None:
    assert set(vocabulary()) <= set(FIELDS)
    known = [word for words in vocabulary().values() for word in words]
    assert all(word.isalnum() and word == word.lower() for word in known)


def test_a_citys_own_list_below_a_title() -> None:
    assert columns(guess_mapping(file_grid("Kitas_Stand_2024-08-01.csv"))) == CITY_LIST


def test_the_lists_of_the_schools_joins_names_and_area_codes() -> None:
    mapping = guess_mapping(file_grid("schulen.csv"))
    assert columns(mapping) == {
        "poi_id": "Schulnummer", "category": "Schulform", "name": "Schulbezeichnung_1+Schulbezeichnung_2",
        "postcode": "PLZ", "city": "Ort", "street": "Strasse", "area_code": "Telefonvorwahl", "phone": "Telefon",
        "email": "E-Mail", "website": "Homepage", "x": "Rechtswert", "y": "Hochwert", "crs": "EPSG",
    }  # fmt: skip


def test_rvr_and_its_packed_columns() -> None:
    mapping = columns(guess_mapping(file_grid("poi_einfach.csv")))
    assert mapping == {
        "poi_id": "poi_id", "name": "name", "category": "kategorie", "street": "strasse",
        "house_number": "hausnummer", "postcode": "plz", "city": "ort", "website": "link", "x": "rechts_utm",
        "y": "hoch_utm", "main_category": "ist_erstkategorie", "remarks": "beschreibung",
    }  # fmt: skip
    packed = columns(guess_mapping(file_grid("poi_komplex.csv")))
    assert (packed["category"], packed["further_categories"]) == ("kategorie", "kategorie_array")
    assert packed["website"] == "link_array"


def test_columns_about_others_are_nobodys() -> None:
    mapping = columns(guess_mapping(file_grid("vereine.csv")))
    assert mapping == {"name": "Verein", "address": "Anschrift", "contact_person": "Ansprechpartner",
                       "phone": "Telefon", "email": "Mail"}  # fmt: skip
    other = grid("Name | Telefon Träger | Fax | Name des Trägers\nA-Haus | 0208 1234 | 0208 1235 | Verein")
    assert columns(guess_mapping(other)) == {"name": "Name", "provider": "Name des Trägers"}


def test_content_tells_where_titles_do_not() -> None:
    given = grid(
        "A1 | B1 | C1 | D1 | E1 | F1 | G1\n"
        "Haus Nord | 46045 | 0208 123456 | a@b.example | www.a.example | 6,851 | 51,47\n"
        "Haus Süd | 46047 | 0208 123457 | c@d.example | www.c.example | 6,852 | 51,48"
    )
    mapping = guess_mapping(given)
    assert columns(mapping) == {"name": "A1", "postcode": "B1", "phone": "C1", "email": "D1", "website": "E1",
                                "x": "F1", "y": "G1"}  # fmt: skip
    assert set(mapping.found.values()) == {"content"}


def test_a_title_alone_is_no_proof() -> None:
    given = grid("Name | Zusatz | Telefon\nHaus | im Hinterhof links | keines\nHeim | zweiter Stock | fehlt")
    assert columns(guess_mapping(given)) == {"name": "Name"}


def test_titles_that_a_shapefile_has_cut() -> None:
    given = grid("Einrichtun | Strassenna | Hausnummer | Postleitza\nHaus | Ahornweg | 3 | 46045")
    assert columns(guess_mapping(given)) == {"name": "Einrichtun", "street": "Strassenna",
                                             "house_number": "Hausnummer", "postcode": "Postleitza"}  # fmt: skip


def test_what_is_given_goes_first_and_an_empty_text_means_none() -> None:
    given = grid("Name | Kurzname | Telefon\nHaus Nord | HN | 0208 1234")
    mapping = guess_mapping(given, read_mapping({"name": "Kurzname", "phone": ""}))
    assert mapping.of("name") == ("Kurzname",)
    assert mapping.found["name"] == "given"
    assert not mapping.holds("phone")
    joined = guess_mapping(given, read_mapping('{"name": ["Name", "Kurzname"]}'))
    assert columns(joined) == {"name": "Name+Kurzname", "phone": "Telefon"}


def test_last_years_mapping_without_columns_that_are_gone() -> None:
    earlier = read_mapping({"name": "Name", "phone": "Ruf"}, "earlier")
    kept, gone = earlier.only(["Name", "Telefon"])
    assert (columns(kept), gone, kept.found) == ({"name": "Name"}, ["Ruf"], {"name": "earlier"})


@pytest.mark.parametrize(
    ("title", "others", "kind"),
    [("Schulnummer", [], "stable"), ("IK", [], "stable"), ("osm_full_id", [], "stable"), ("ID", [], "row"),
     ("ID", ["NAME", "validStartDate"], "stable"), ("poi_id", [], "row"), ("poi_id", ["kategorie_pfad"], "stable")],
)  # fmt: skip
def test_ids_that_are_kept_from_year_to_year(title: str, others: list[str], kind: str) -> None:
    assert key_kind(read_mapping({"poi_id": title}), [title, *others]) == kind
    assert key_kind(Mapping(), others) == "row"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("{", "no valid JSON"), ("[]", "should be an object"), ('{"Name": "x"}', "unknown fields: 'Name'"),
     ('{"name": 5}', "should be the title of a column")],
)  # fmt: skip
def test_wrong_mappings_get_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(PlanningError, match=sentence):
        read_mapping(text)


def test_columns_that_are_not_there_are_named_with_those_that_are() -> None:
    with pytest.raises(PlanningError, match=r"phone: 'Fon'\. It has: 'Name', 'Telefon'"):
        read_mapping({"phone": "Fon"}).check(["Name", "Telefon"])


@given(st.dictionaries(st.sampled_from(FIELDS), st.lists(st.text(min_size=1).map(str.strip).filter(bool), max_size=3)))
def test_a_mapping_comes_back_from_its_file(given_columns: dict[str, list[str]]) -> None:
    mapping = read_mapping(given_columns)
    again = read_mapping(mapping.to_text())
    assert (again.columns, json.loads(mapping.to_text())["fields"]) == (mapping.columns, mapping.to_json())
    assert read_mapping(json.dumps(mapping.to_json())) == again
