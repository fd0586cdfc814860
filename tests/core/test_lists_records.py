"""From rows to records: addresses apart, values fit, repeated rows folded, and all that is left out told."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.lists.addresses import (
    Address,
    house_numbers,
    split_address,
    split_place,
    split_street,
    street_key,
)
from sozialplanung.plugin.core.lists.grid import grid_of_rows, grid_of_sheet
from sozialplanung.plugin.core.lists.guess import guess_mapping
from sozialplanung.plugin.core.lists.mapping import read_mapping
from sozialplanung.plugin.core.lists.records import read_records
from sozialplanung.plugin.core.lists.values import fit_value
from sozialplanung.plugin.core.tables.cells import RawSheet, Value

from .lists import file_grid, folded, grid, ids, told, values

ADDRESS = ("street", "house_number", "postcode", "city")


def test_a_citys_own_list_row_by_row() -> None:
    reading, _ = folded(file_grid("Kitas_Stand_2024-08-01.csv"))
    assert values(reading, "name", *ADDRESS, "phone", "places") == [
        ("Kita Löwenzahn", "Ahornweg", "3", "01067", "Musterstadt", "0208 4711", "75"),
        ("Städt. Kita Süßer Brei", "Große Straße", "12 a", "46045", "Musterstadt", "0208/4712", ""),
        ("Kita Wühlmäuse", "Große Straße", "14-16", "46045", "Musterstadt", "", "60"),
        ("Kita Regenbogen", "Nordweg", "9", "46047", "Musterstadt", "0208 4715", "80"),
    ]
    assert ids(reading) == ["0101", "0102", "0103", "0105"]
    assert [record.point for record in reading.records] == [(352100.5, 5706200.25), (352300, 5706400), None, None]
    assert [record.quality for record in reading.records] == ["list", "list", "none", "none"]
    assert told(reading) == [(4, "bad_value"), (6, "note"), (7, "no_name"), (8, "header_again"), (9, "bad_position")]
    assert "ca. 40" in {problem.content for problem in reading.problems}


def test_schools_with_names_area_codes_and_system_in_columns() -> None:
    reading, _ = folded(file_grid("schulen.csv"))
    assert values(reading, "name", "phone", *ADDRESS[:2]) == [
        ("Gemeinschaftsgrundschule Am Bach", "0208 4720", "Am Bach", "5"),
        ("Gymnasium Musterstadt", "0208 4721", "Straße des 17. Juni", "135"),
    ]
    assert reading.system == "EPSG:25832"


def test_rvr_becomes_one_record_with_its_categories_main_one_first() -> None:
    reading, count = folded(file_grid("poi_einfach.csv"))
    assert count == 1
    assert values(reading, "name", "category", "further_categories") == [
        ("Familienzentrum Sonne", "Kindertageseinrichtungen", "Familienzentren"),
        ("Bürgerhaus", "Bürgerhäuser", ""),
    ]
    assert told(reading) == [(2, "folded")]
    packed, _ = folded(file_grid("poi_komplex.csv"))
    assert values(packed, "category", "further_categories", "website") == [
        ("Kindertageseinrichtungen", "Familienzentren", "https://sonne.example; https://sonne.example/en"),
        ("Bürgerhäuser", "", ""),
    ]


def test_addresses_in_one_column() -> None:
    reading, _ = folded(file_grid("vereine.csv"))
    assert values(reading, *ADDRESS) == [
        ("Am Sportplatz", "1", "46047", "Musterstadt"),
        ("Nordweg", "2 b", "46047", "Musterstadt"),
        ("Postfach 10 01", "", "", ""),
    ]
    assert ids(reading) == ["row-2", "row-3", "row-4"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Musterstr. 5, 46045 Oberhausen", ("Musterstr.", "5", "46045", "Oberhausen")),
        ("Musterstr. 12 a 46045 Oberhausen", ("Musterstr.", "12 a", "46045", "Oberhausen")),
        ("Musterstr. 5\n46045 Oberhausen-Sterkrade", ("Musterstr.", "5", "46045", "Oberhausen-Sterkrade")),
        ("Haus der Jugend, Markt 1-3, D-46045 Oberhausen", ("Markt", "1-3", "46045", "Oberhausen")),
        ("Straße des 17. Juni 135", ("Straße des 17. Juni", "135", "", "")),
        ("Am Heidekamp, 46045 Oberhausen", ("Am Heidekamp", "", "46045", "Oberhausen")),
        ("46045 Oberhausen, Musterstr. 5", ("Musterstr.", "5", "46045", "Oberhausen")),
        ("Musterstr. 5 - 46045 Oberhausen", ("Musterstr.", "5", "46045", "Oberhausen")),
        ("Musterstr. 5 – D-46045 Oberhausen - Mitte", ("Musterstr.", "5", "46045", "Oberhausen - Mitte")),
        ("Markt 12 - 14, 46045 Oberhausen", ("Markt", "12 - 14", "46045", "Oberhausen")),
        ("Am Markt 3 (Eingang B), 46045 Oberhausen", ("Am Markt", "3 (Eingang B)", "46045", "Oberhausen")),
    ],
)
def test_addresses_apart(text: str, parts: tuple[str, ...]) -> None:
    assert split_address(text) == Address(*parts)


@pytest.mark.parametrize(
    ("text", "street", "number"),
    [("Marktstr. 12a", "Marktstr.", "12a"), ("Marktstr.12", "Marktstr.", "12"),
     ("Markt 12-14", "Markt", "12-14"), ("Markt 3; 5; 7", "Markt", "3; 5; 7"), ("Markt 12 1/2", "Markt", "12 1/2"),
     ("Markt 5/7", "Markt", "5/7"), ("Markt 12 a-c", "Markt", "12 a-c"), ("Markt", "Markt", ""),
     ("Straße des 17. Juni", "Straße des 17. Juni", ""), ("5", "5", ""), ("x" * 5000, "x" * 5000, "")],
)  # fmt: skip
def test_streets_apart(text: str, street: str, number: str) -> None:
    assert split_street(text) == (street, number)


def test_streets_and_numbers_are_compared_by_what_they_mean() -> None:
    assert len({street_key(name) for name in ("Marktstr.", "Markt-Straße", "MARKTSTRASSE", "Markt Str")}) == 1
    assert street_key("St.-Antonius-Platz") == street_key("Sankt Antonius Pl.")
    assert house_numbers("12 A") == ((12, "a"),)
    assert house_numbers("3; 5-7 (Hof 2)") == ((3, ""), (5, ""), (7, ""))
    assert split_place("D-46045 Oberhausen") == ("46045", "Oberhausen")


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [("postcode", "1067", "01067"), ("postcode", "46045.0", "46045"), ("postcode", "D-46045", "46045"),
     ("phone", "208123456", "0208123456"), ("phone", "49208123456", "+49208123456"), ("phone", "8251", "8251"),
     ("phone", "0208 825-1", "0208 825-1"),
     ("phone", "2,08E+08", None), ("valid_from", "01.08.2024", "2024-08-01"),
     ("valid_from", "2024-08-01T00:00:00", "2024-08-01"), ("valid_from", "31.02.2024", None), ("places", "75,0", "75"),
     ("places", "75,5", None), ("reach", "Stadtweit", "city"), ("reach", "überall", None),
     ("accessibility", "limited", "teilweise rollstuhlgerecht"), ("accessibility", "Rampe", "Rampe"),
     ("address_is_private", "ja", "1")],
)  # fmt: skip
def test_values_become_fit(field: str, text: str, value: str | None) -> None:
    assert fit_value(field, text) == value


def test_house_numbers_that_a_spreadsheet_took_for_days() -> None:
    reading, _ = folded(grid("Name | Straße | Hausnummer\nHaus | Ahornweg | 2024-05-03"))
    assert values(reading, "house_number") == [("3-5",)]
    assert [problem.content for problem in reading.problems] == ["2024-05-03"]


def test_the_same_id_with_another_name_stays_two_records() -> None:
    reading, count = folded(grid(
        "id | name | street\n12 | Haus Nord | Ahornweg 1\n12 | Haus Süd | Nordweg 2\n12 | Haus Nord | Ahornweg 1\n"
        "12-2 | Haus West | Westweg 3"
    ))  # fmt: skip
    assert count == 1
    assert sorted(zip(ids(reading), [record.get("name") for record in reading.records], strict=True)) == [
        ("12", "Haus Nord"), ("12-2", "Haus West"), ("12-3", "Haus Süd"),
    ]  # fmt: skip
    assert [kind for _, kind in told(reading)].count("duplicate_id") == 2


def test_the_same_id_and_name_elsewhere_stays_two_records() -> None:
    reading, count = folded(grid("id | name | street\n13 | Haus | Ahornweg 1\n13 | Haus | Nordweg 2\n14 | Heim |"))
    assert (count, ids(reading), told(reading)) == (
        0, ["13", "13-2", "14"], [(1, "duplicate_id"), (2, "duplicate_id")],
    )  # fmt: skip


def test_without_ids_the_same_name_and_place_is_one_and_differing_values_are_told() -> None:
    reading, count = folded(grid(
        "name | category | street | phone\nHaus | Beratung | Ahornweg 1 | 0208 11111\n"
        "Haus | Schule | Ahornweg 1 | 0208 22222\nHaus | Schule | Nordweg 1 | "
    ))  # fmt: skip
    assert count == 1
    assert values(reading, "category", "further_categories", "street") == [
        ("Beratung", "Schule", "Ahornweg"), ("Schule", "", "Nordweg"),
    ]  # fmt: skip
    (problem,) = reading.problems
    assert (problem.row, problem.content) == (2, "Phone: 0208 22222")


def test_nearly_equal_rows_are_one_whatever_their_case_and_last_decimals() -> None:
    reading, count = folded(grid(
        "Name | Kategorie | Straße | PLZ | Ort | x | y\nKita A | Kita | B 1 | 46045 | Oberhausen | 351000 | 5703000\n"
        "kita a | OGS | B. 1 | 46045 | | 351000,4 | 5703000\nKita A | Kita | B 1 | 46045 | | 351900 | 5703000"
    ))  # fmt: skip
    assert count == 1
    assert values(reading, "name", "category", "further_categories") == [
        ("Kita A", "Kita", "OGS"),
        ("Kita A", "Kita", ""),
    ]


def test_rows_without_id_among_others_are_kept_and_told() -> None:
    reading, _ = folded(grid("Schulnummer | name\n1001 | A-Schule\n | B-Schule\n1003 | C-Schule"))
    assert ids(reading) == ["1001", "row-2", "1003"]
    assert told(reading) == [(2, "no_id")]


def test_a_constant_category_is_for_those_without() -> None:
    given = grid("name | category\nHaus Nord | Schule\nHaus Süd |")
    reading = read_records(given, guess_mapping(given), "Kita")
    assert values(reading, "category") == [("Schule",), ("Kita",)]


@pytest.mark.parametrize("above", [0, 3, 9])
def test_titles_stand_in_any_of_the_first_ten_rows(above: int) -> None:
    rows: list[list[Value]] = [["Liste der Schulen", None, None]] * above
    rows += [["Name", "PLZ", None], [None] * 3, ["A", 1067, 7.0]]
    found = grid_of_sheet(RawSheet("s", rows))
    assert (found.columns, found.rows, found.numbers, found.blank) == (
        ["Name", "PLZ", "C"], [["A", "1067", "7"]], [above + 3], 1,
    )  # fmt: skip


def test_no_titles_and_titles_twice() -> None:
    with pytest.raises(PlanningError, match="No row with titles was found in 's'"):
        grid_of_sheet(RawSheet("s", [["Haus Nord", "46045"], ["Haus Süd", "46047"]]))
    found = grid_of_sheet(RawSheet("s", [["Name", "Tel.", "Tel."], ["A", "1", "2"]]))
    assert found.columns == ["Name", "Tel.", "Tel. (2)"]
    named = grid_of_sheet(RawSheet("s", [["Hausbezeichner", "Ding"], ["A", "B"]]), wanted=["Hausbezeichner"])
    assert named.rows == [["A", "B"]]


def test_odd_texts_come_through() -> None:
    name = "=cmd|' /C calc'!A0 🏠 Robert'); DROP TABLE institutions;--" + "x" * 5000
    given = grid_of_rows("list", ["name", "PLZ"], [[name + "\0", "46045"]])
    reading, _ = folded(given)
    assert given.removed == 1
    assert values(reading, "name", "postcode") == [(name, "46045")]


TEXT = st.text(st.characters(codec="utf-8"), max_size=20)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(TEXT, min_size=4, max_size=4), max_size=12), st.randoms())
def test_nothing_is_lost_and_the_order_of_rows_is_no_matter(rows: list[list[str]], chance: random.Random) -> None:
    """Every row with content is a record, folded into one, or told; and a shuffled list gives the same records."""
    fields = {"poi_id": "id", "name": "name", "street": "street", "category": "category"}
    results = []
    for given_rows in (rows, chance.sample(rows, len(rows))):
        given = grid_of_rows("list", ["id", "name", "street", "category"], given_rows)
        mapping = guess_mapping(given, read_mapping(fields))
        reading = read_records(given, mapping)
        seen = {record.row for record in reading.records} | {problem.row for problem in reading.problems}
        assert seen == set(given.numbers)
        reading, count = folded(given, fields)
        left_out = sum(p.problem in ("no_name", "note", "header_again", "other_table") for p in reading.problems)
        assert len(reading.records) + count + left_out == len(rows)
        assert len(set(ids(reading))) == len(reading.records)
        results.append(sorted(values(reading, "name", "street", "house_number", "category", "further_categories")))
    assert results[0] == results[1]
