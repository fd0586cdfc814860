"""Odd tables as they come: each one small enough to be read, with what must become of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from .office_files import column, content, csv_file, questions, read, recognised, roles, xlsx

A, B = ["01", "A", 8, 9], ["02", "B", 10, 11]
ODD: dict[str, tuple[list[list[Any]], list[str], dict[str, Any]]] = {
    "a blank row inside the header": (
        [["Nr", "Gebiet", "Einwohner", None], [], [None, None, 2021, 2022], A, B], ["C1:D1"],
        {"einwohner_2021": {"01": 8, "02": 10}},
    ),
    "a row of dates under the titles": (
        [["Nr", "Gebiet", "Einwohner", "Arbeitslose"], ["Stichtag", None, "31.12.2022", "30.06.2022"], A, B], [],
        {"einwohner_2022": {"01": 8, "02": 10}, "arbeitslose_2022": {"01": 9, "02": 11}},
    ),
    "blank columns and rows between all": (
        [[None, "Nr", None, "Quartier", None, "EW"], [None] * 5 + [2022], [], [None, "01", None, "A", None, 5], [],
         [None, "02", None, "B", None, 6]], [], {"ew_2022": {"01": 5, "02": 6}},
    ),
    "date of printing above the title": (
        [["Datum: 15.03.2024"], ["Bevölkerung am 31.12.2022"], ["Nr", "Gebiet", "Deutsche", "Nichtdeutsche"], A, B], [],
        {"bevoelkerung_deutsche_2022": {"01": 8, "02": 10}},
    ),
    "the office's name before the subject": (
        [["Bundesagentur für Arbeit"], ["Statistik"], [], ["Arbeitslose nach Rechtskreisen"],
         ["Berichtsmonat: Dezember 2022"], [], ["Schlüssel", "Region", "Insgesamt", "davon SGB II"], A, B], [],
        {"arbeitslose_insgesamt_2022": {"01": 8, "02": 10}},
    ),
    "titles of key and name under their level": (
        [["Sozialraum", None, "Sozialquartier", None, "EW 2022"], ["Nr.", "Name", "Nr.", "Name", None],
         [1, "M", 11, "A", 3], [1, "M", 12, "B", 4]], ["A1:B1", "C1:D1", "E1:E2"], {"ew_2022": {"11": 3, "12": 4}},
    ),
    "years merged down": (
        [["Jahr", "Nr.", "Quartier", "EW"], [2021, "01", "A", 1], [None, "02", "B", 2], [2022, "01", "A", 3],
         [None, "02", "B", 4]], ["A2:A3", "A4:A5"], {"ew_2021": {"01": 1, "02": 2}, "ew_2022": {"01": 3, "02": 4}},
    ),
    "keys merged down": (
        [["Nr.", "Quartier", "Jahr", "EW"], ["01", "A", 2021, 1], [None, None, 2022, 2], ["02", "B", 2021, 3],
         [None, None, 2022, 4]], ["A2:A3", "A4:A5", "B2:B3", "B4:B5"], {"ew_2022": {"01": 2, "02": 4}},
    ),
    "year and month in two columns": (
        [["Jahr", "Monat", "Nr", "AL"], [2022, "Juni", "01", 1], [2022, "Dezember", "01", 2], [2022, "Juni", "02", 3],
         [2022, "Dezember", "02", 4]], [], {"al_2022_06": {"01": 1, "02": 3}, "al_2022_12": {"01": 2, "02": 4}},
    ),
    "a bracket of districts merged beside the areas": (
        [["Stadtbezirk", "Stadtteil", "EW 2022"], ["Mitte", "011 Altstadt", 1], [None, "012 Neustadt", 2],
         ["Stadt", None, 3]], ["A2:A3"], {"ew_2022": {"011": 1, "012": 2, "Stadt": 3}},
    ),
    "flags beside years": (
        [["Nr", "Gebiet", "EW 2021", "EW 2022 p"], A, B], [], {"ew_2022": {"01": 9, "02": 11}},
    ),
    "school years": (
        [["Nr", "Gebiet", "Kinder 2021/22", "Kinder 2022/23"], A, B], [], {"kinder_2022_23": {"01": 9, "02": 11}},
    ),
    "a change of years beside them": (
        [["Nr", "Gebiet", "EW 2021", "Veränderung 2021/2022 in %"], ["01", "A", 8, 2.5], ["02", "B", 9, -1.5]], [],
        {"veraenderung_2021_22": {"01": 2.5, "02": -1.5}},
    ),
    "dates of Excel in rows": (
        [["Stichtag", "Nr", "EW"], [date(2021, 12, 31), "01", 1], [date(2021, 12, 31), "02", 2]], [],
        {"ew_2021": {"01": 1, "02": 2}},
    ),
    "one area": ([["Nr", "Gebiet", "EW 2022", "AL 2022"], A], [], {"al_2022": {"01": 9}}),
}  # fmt: skip


@pytest.mark.parametrize("name", ODD)
def test_odd_tables(name: str, tmp_path: Path) -> None:
    rows, merged, expected = ODD[name]
    path = xlsx(tmp_path / "delivery.xlsx", rows, merged)
    assert not recognised(path).questions
    table = read(path)
    assert {field: column(table, field) for field in expected} == expected
    assert content(read(path, recognised(path).recipe())) == content(table)


def test_whole_numbers_as_pandas_writes_them(tmp_path: Path) -> None:
    assert read(csv_file(tmp_path / "a.csv", "Schlüssel;Name;EW 2022\n101.0;A;1.0\n102.0;B;2.5\n")).areas == [
        "101",
        "102",
    ]


def test_the_city_of_a_table_of_rates(tmp_path: Path) -> None:
    """Rates don't add up, so both its key and the title must say so."""
    rows = [
        ["AGS", "Gebiet", "Quote 2022 in %"],
        ["05119000", "Oberhausen", 9.5],
        ["05119001", "A", 8.5],
        ["05119002", "B", 9],
    ]
    titled = read(xlsx(tmp_path / "a.xlsx", [["Arbeitslosenquoten in Oberhausen"], [], *rows]))
    assert roles(titled)["05119000"] == "city"
    assert roles(read(xlsx(tmp_path / "a.xlsx", rows)))["05119000"] == "area"


def test_rows_before_columns_are_refused(tmp_path: Path) -> None:
    """Areas as columns: nothing in it looks like a key."""
    path = xlsx(tmp_path / "a.xlsx", [["Indikator", "Altstadt", "Mitte"], ["Einwohner", 5, 6], ["Arbeitslose", 1, 2]])
    assert set(questions(path)) == {"key"}
