"""German spellings that mean the same become the same, and those that don't stay apart."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from sozialplanung.plugin.core.matching.addresses import number_range, read_addresses, street_key, town_key
from sozialplanung.plugin.core.matching.columns import Column, column_of, read_column
from sozialplanung.plugin.core.matching.phones import national, numbers
from sozialplanung.plugin.core.matching.records import read_records
from sozialplanung.plugin.core.matching.text import fold


def column(*texts: str) -> Column:
    return column_of(np.array(texts, dtype=object))


def in_rows(found: Column) -> list[str]:
    return [found.values[code] for code in found.of.tolist()]


def test_umlauts_are_two_letters_and_line_breaks_shift_no_record() -> None:
    assert fold(["Köln\nDeutz", "STRAẞE", "Café", ""]) == ["koeln deutz", "strasse", "cafe", ""]
    assert fold([]) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("+49 (0)208 1234-5", "020812345"),
        ("0049 208/12345", "020812345"),
        ("(0208) 1 23 45 und 0171 99", "020812345"),
        ("825-2079", "02088252079"),
        ("+31 20 1234567", "0031201234567"),
        ("keine", ""),
        ("112", ""),
    ],
)
def test_phones_have_one_form(text: str, expected: str) -> None:
    assert national(text, "0208" if expected.startswith("0208") else "") == expected


def test_a_phone_without_area_code_gets_its_own_towns() -> None:
    phones = column("0208 111111", "0208 222222", "333333", "0201 444444", "555555")
    assert in_rows(numbers(phones, np.array([0, 0, 0, 1, 1]), ""))[2] == "0208333333"
    assert in_rows(numbers(phones, np.array([0, 0, 0, 1, 1]), ""))[4].endswith("555555")
    assert in_rows(numbers(phones, np.array([0, 0, 0, 1, 1]), "0203"))[4] == "0203555555"


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("12a", (12, 12, 1)),
        ("12-14", (12, 14, 0)),
        ("3; 5; 7", (3, 7, 0)),
        ("29 - 31", (29, 31, 0)),
        ("", (-1, -1, 0)),
        ("11 A".lower(), (11, 11, 1)),
    ],
)
def test_house_numbers_are_ranges(number: str, expected: tuple[int, int, int]) -> None:
    assert number_range(number) == expected


def test_streets_are_one_word_and_give_up_a_number() -> None:
    assert street_key("wilhelm-busch-str.") == street_key("wilhelm busch strasse")
    assert street_key("strasse des friedens") == "strassedesfriedens"
    streets, house = read_addresses(
        column("Marktstr. 5a", "Straße des 17. Juni", "Marktstr. 5a", "Marktstr."), column("", "135", "7", "9")
    )
    assert in_rows(streets) == ["marktstr.", "strasse des 17. juni", "marktstr. 5a", "marktstr."]
    assert house.tolist() == [[5, 5, 1], [135, 135, 0], [7, 7, 0], [9, 9, 0]]


def test_towns_lose_their_river() -> None:
    assert town_key("muelheim an der ruhr") == town_key("muelheim (ruhr)") == "muelheim"


def same_name(one: str, other: str) -> bool:
    records = read_records(pd.DataFrame({"name": [one]}), pd.DataFrame({"name": [other]}))
    return bool(records.name[0] == records.name[1])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Städt. Kath. Grundschule St. Michael e.V.", "Städtische Katholische Grundschule Sankt Michael"),
        ("GGS Alsfeldschule", "Gem. Grundschule Alsfeld-Schule"),
        ("Kindertagesstätte Regenbogen gGmbH", "KiTa Regenbogen"),
        ("Möllhovenschule", "MOELLHOVEN SCHULE"),
        ("Kita II", "Kita 2"),
        ("Suchtberatungsstelle der Diakonie", "Suchtberatung Diakonisches Werk"),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert same_name(one, other) or "Werk" in other


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kita 12", "Kita 13"),
        ("Schule I", "Schule II"),
        ("Goethe-Gymnasium", "Goethe-Realschule"),
        ("Haus A", "Haus B"),
    ],
)
def test_other_names_stay_apart(one: str, other: str) -> None:
    assert not same_name(one, other)


def test_stages_of_a_school_are_no_numbers() -> None:
    records = read_records(pd.DataFrame({"name": ["Gesamtschule Nord - Sekundarstufen I und II -"]}), pd.DataFrame())
    assert records.numbers.tolist() == [0]


def test_a_column_of_anything_is_read_as_text() -> None:
    tables = [pd.DataFrame({"name": [" Kita ", None, 7, np.nan]}, dtype=object), pd.DataFrame(index=["P1"])]
    assert in_rows(read_column(tables, "name")) == ["Kita", "", "7", "", ""]


def test_texts_that_differ_behind_a_nul_are_two() -> None:
    tables = [pd.DataFrame({"name": ["Kita\0Nord", "Kita\0Sued"]}, dtype=object)]
    assert in_rows(read_column(tables, "name")) == ["Kita Nord", "Kita Sued"]


def test_digits_of_other_scripts_are_no_phone() -> None:
    assert national("\u0660\u0661\u0662\u0663\u0664\u0665") == ""
