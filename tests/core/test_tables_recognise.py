"""Headers, keys, years and layouts of office tables, as they are recognised without any recipe."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from sozialplanung.plugin.core.tables.recognition import LONG, WIDE

from .office_files import column, csv_file, questions, read, recognised, signs, xlsx


def test_titles_three_header_rows_merged_cells_column_numbers_and_footnotes(tmp_path: Path) -> None:
    path = xlsx(
        tmp_path / "stadtteile.xlsx",
        [
            ["Statistikstelle Musterstadt"],
            ["Tabelle 2.1: Bevölkerung und Arbeitslose am 31.12. nach Stadtteilen 2020 bis 2021"],
            [],
            ["Nr.", "Stadtteil", "Einwohner*innen", None, None, None, "Arbeitslose ²⁾", None],
            [None, None, "insgesamt", None, "unter 18\nJahren", None, "Anteil in %", None],
            [None, None, 2020, 2021, 2020, 2021, 2020, "2021¹⁾"],
            [1, 2, 3, 4, 5, 6, 7, 8],
            [1, "Altstadt 1)", 1000, 1010, 200, 201, 0.05, 0.061],
            [2, "Stadtmitte²", 2000, 2010, 300, 301, 0.07, "."],
            [None, "Stadt insgesamt", 3000, 3020, 500, 502, 0.06, 0.06],
            [],
            ["1) ohne Hafen"],
            ["Quelle: Einwohnermelderegister, Stand: 15.02.2022"],
        ],
        merged=["A1:H1", "A2:H2", "A4:A6", "B4:B6", "C4:F4", "G4:H4", "C5:D5", "E5:F5", "G5:H5"],
        formats={"A8:A9": "00", "G8:H10": "0.0%"},
    )
    table = read(path)
    assert [field.name for field in table.fields] == [
        "arbeitslose_anteil_2020", "arbeitslose_anteil_2021", "einwohner_innen_insgesamt_2020",
        "einwohner_innen_insgesamt_2021", "einwohner_innen_unter_18_jahren_2020",
        "einwohner_innen_unter_18_jahren_2021",
    ]  # fmt: skip
    assert [field.kind for field in table.fields] == ["percent"] * 2 + ["count"] * 4
    assert column(table, "arbeitslose_anteil_2021") == {"01": 6.1, "02": None, "Stadt insgesamt": 6}
    assert list(table.frame["name"]) == ["Altstadt", "Stadtmitte", "Stadt insgesamt"]
    sheet = recognised(path).used[0]
    assert sheet.header_rows == (3, 4, 5)
    assert [row.label for row in sheet.by_role("note")] == [
        "1) ohne Hafen", "Quelle: Einwohnermelderegister, Stand: 15.02.2022",
    ]  # fmt: skip
    assert sheet.by_role("header")[0].number == 7


def test_group_titles_of_a_csv_file_hold_for_the_columns_beside_them(tmp_path: Path) -> None:
    table = read(csv_file(tmp_path / "a.csv", (
        "Statistikstelle;;;;;;\n;;;;;;\nSchlüssel;Gebiet;Einwohner;;Arbeitslose;;Fläche\n;;2021;2022;2021;2022;\n"
        "01;Alt;10;11;1;2;5,5\n02;Neu;20;21;2;3;4,5\n"
    )))  # fmt: skip
    assert list(table.values) == ["arbeitslose_2021", "arbeitslose_2022", "einwohner_2021", "einwohner_2022", "flaeche"]


def test_years_above_indicators_and_units_below(tmp_path: Path) -> None:
    path = xlsx(
        tmp_path / "a.xlsx",
        [
            ["Bezirk", "Name", 2021, None, 2022, None],
            [None, None, "SGB II", "SGB II", "SGB II", "SGB II"],
            [None, None, "Anzahl", "in %", "Anzahl", "in %"],
            ["01", "A", 5, 1.5, 6, 2.5],
            ["02", "B", 6, 1.6, 7, 2.6],
        ],
        merged=["C1:D1", "E1:F1"],
    )
    assert list(read(path).values) == ["sgb_ii_2021", "sgb_ii_2022", "sgb_ii_in_prozent_2021", "sgb_ii_in_prozent_2022"]


def test_in_percent_means_the_column_to_the_left(tmp_path: Path) -> None:
    rows = [
        ["Nr.", "Quartier", "Einwohner 2022", "darunter Ausländer", "in %"],
        ["01", "A", 10, 1, 10],
        ["02", "B", 9, 3, 33.3],
    ]
    assert list(read(xlsx(tmp_path / "a.xlsx", rows)).values) == [
        "darunter_auslaender_2022", "darunter_auslaender_in_prozent_2022", "einwohner_2022",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cells", "keys"),
    [
        (["01 Altstadt", "02 Mitte"], ["01", "02"]), (["Altstadt (01)", "Mitte (02)"], ["01", "02"]),
        (["01 - Altstadt", "02 - Mitte"], ["01", "02"]), (["1.1 Altstadt", "1.2 Mitte"], ["1.1", "1.2"]),
        (["05119000 Oberhausen, krfr. Stadt", "05120000 Remscheid, krfr. Stadt"], ["05119000", "05120000"]),
    ],
)  # fmt: skip
def test_key_and_name_in_one_cell(cells: list[str], keys: list[str], tmp_path: Path) -> None:
    path = xlsx(
        tmp_path / "a.xlsx", [["Stadtteil", "Einwohner 2022"], [cells[0], 10], [cells[1], 20], ["Insgesamt", 30]]
    )
    table = read(path)
    assert table.areas == keys
    assert all(name in cells[0] + cells[1] for name in table.frame["name"][:2])
    assert recognised(path).used[0].combined_key


@pytest.mark.parametrize(
    ("title", "keys"),
    [
        ("Nr.", [101, 102]), ("Schlüssel", ["0101", "0102"]), ("AGS", ["05119000", "05120000"]), (None, ["01", "02"]),
        ("Stadtteil", [1, 2]), ("PLR-ID", ["01100101", "01100102"]), ("SQ", ["SQ-01", "SQ-02"]),
        ("Gebiets-ID", ["1", "2"]), ("Raumeinheit", [11.0, 12.0]),
    ],
)  # fmt: skip
def test_keys_of_all_kinds(title: str | None, keys: list[Any], tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [[title, "Bezeichnung", "EW 2022"], [keys[0], "A", 77], [keys[1], "B", 33]])
    assert read(path).areas == [str(key if isinstance(key, str) else int(key)) for key in keys]


def test_a_running_number_is_no_key(tmp_path: Path) -> None:
    rows = [["lfd. Nr.", "Kennziffer", "Name", "EW 2022"], [1, 501, "A", 7], [2, 502, "B", 8]]
    assert read(xlsx(tmp_path / "a.xlsx", rows)).areas == ["501", "502"]


def test_two_columns_that_may_be_the_key_are_asked(tmp_path: Path) -> None:
    rows = [["Schlüssel", "Kennziffer", "Name", "EW 2022"], ["01", "501", "A", 7], ["02", "502", "B", 8]]
    path = xlsx(tmp_path / "a.xlsx", rows)
    assert "A 'Schlüssel', B 'Kennziffer'" in questions(path)["two_keys"]
    answer = recognised(path).questions[0].options[1].recipe
    assert read(path, answer).areas == ["501", "502"]


def test_the_districts_key_is_not_the_areas(tmp_path: Path) -> None:
    """Once it repeats, once it stands in the first of its rows only."""
    for second in (1, None):
        rows = [["Bezirk-Nr.", "Bezirk", "Quartier-Nr.", "Quartier", "EW 2022"], [1, "M", 11, "A", 7],
                [second, None, 12, "B", 8], [2, "N", 21, "C", 9], [second and 2, None, 22, "D", 5]]  # fmt: skip
        table = read(xlsx(tmp_path / "a.xlsx", rows))
        assert table.areas == ["11", "12", "21", "22"]
        assert list(table.frame["name"]) == ["A", "B", "C", "D"]
        assert list(table.values) == ["ew_2022"]


def test_names_alone_are_no_key(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [["Stadtteil", "Einwohner 2022"], ["Altstadt", 1200], ["Mitte", 800]])
    assert "no column with the keys of the areas" in questions(path)["key"]


def test_an_area_that_occurs_twice(tmp_path: Path) -> None:
    rows = [["Nr", "Name", "EW 2022"], *([f"{key:02}", "x", 5] for key in (1, 2, 2, 3, 4, 5, 6))]
    assert "more than once (1): 02 (rows 3, 4)" in questions(xlsx(tmp_path / "a.xlsx", rows))["duplicates"]


@pytest.mark.parametrize("layout", ["plain", "pivot", "untitled"])
def test_years_in_rows(layout: str, tmp_path: Path) -> None:
    head = {"untitled": "Schlüssel;Name;;Einwohner"}.get(layout, "Schlüssel;Name;Jahr;Einwohner")
    again = {"pivot": ";"}.get(layout, "01;A")
    path = csv_file(tmp_path / "a.csv", f"{head}\n01;A;2021;10\n{again};2022;11\n02;B;2021;20\n02;B;2022;-\n")
    table = read(path)
    assert column(table, "einwohner_2022") == {"01": 11, "02": 0}
    assert signs(table, "einwohner_2022") == {"02": "zero"}
    assert recognised(path).used[0].layout == LONG


def test_indicators_in_rows_have_kinds_of_their_own(tmp_path: Path) -> None:
    path = csv_file(tmp_path / "a.csv", (
        "Jahr;Bezirk;Bezirksname;Merkmal;Wert\n2021;01;Alt;Einwohner;1.200\n2021;02;Neu;Einwohner;800\n"
        "2021;01;Alt;Quote in %;12,5\n2021;02;Neu;Quote in %;.\n"
    ))  # fmt: skip
    table = read(path)
    assert {field.name: field.kind for field in table.fields} == {"einwohner_2021": "count", "quote_2021": "percent"}
    assert column(table, "einwohner_2021") == {"01": 1200, "02": 800}


def test_blocks_under_a_date(tmp_path: Path) -> None:
    """As GENESIS and the Landesdatenbank write CSV files."""
    path = csv_file(tmp_path / "12411.csv", (
        "Tabelle: 12411-01i;;;;\nBevölkerungsstand - Gemeinden - Stichtag;;;;\n"
        ";;Bevölkerung;;\n;;Insgesamt;männlich;weiblich\n"
        "31.12.2021;;;;\n05112000;Duisburg, krfr. Stadt;30;10;20\n05119000;Oberhausen, krfr. Stadt;20;12;8\n"
        "31.12.2022;;;;\n05112000;Duisburg, krfr. Stadt;31;10;21\n05119000;Oberhausen, krfr. Stadt;21;12;9\n"
        "__________\n© IT.NRW, Düsseldorf, 2024.\nStand: 12.03.2024 / 10:22:31\n"
    ), "cp1252")  # fmt: skip
    table = read(path)
    assert table.areas == ["05112000", "05119000"]
    assert column(table, "bevoelkerung_insgesamt_2022") == {"05112000": 31, "05119000": 21}


def test_the_csv_of_kommonitor(tmp_path: Path) -> None:
    wide = csv_file(
        tmp_path / "Kinderarmut.csv", "ID;NAME;DATE_2020-12-31;DATE_2021-12-31\n0101;A;12.5;13.1\n0102;B;7;8\n"
    )
    assert column(read(wide), "kinderarmut_2021") == {"0101": 13.1, "0102": 8}
    assert recognised(wide).used[0].layout == WIDE
    long = csv_file(tmp_path / "Quote.csv", "ID;NAME;DATE;VALUE\n0101;A;2020-12-31;12.5\n0102;B;2020-12-31;7\n")
    assert column(read(long), "quote_2020") == {"0101": 12.5, "0102": 7}
    twice = csv_file(tmp_path / "Quote.csv", "ID;NAME;DATE_2020-06-30;DATE_2020-12-31\n01;A;1.5;2\n02;B;7;8\n")
    assert list(read(twice).values) == ["quote_2020_06_30", "quote_2020_12_31"]


@pytest.mark.parametrize(
    ("sheet", "title", "header"),
    [("2022", "Bevölkerung", "EW 2021"), ("Tabelle1", "Bevölkerung am 31.12.2022", "EW 2021"),
     ("Stand 31.12.2022", "Bevölkerung", "EW 31.12.2021")],
)  # fmt: skip
def test_years_that_contradict_are_asked(sheet: str, title: str, header: str, tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", {sheet: [[title], [], ["Nr", "Name", header], ["01", "A", 1], ["02", "B", 2]]})
    assert "the columns say 2021" in questions(path)["years"]
    columns, told = recognised(path).questions[0].options
    assert list(read(path, columns.recipe).values) == ["ew_2021"]
    assert list(read(path, told.recipe).values) == ["ew_2022"]


@pytest.mark.parametrize(
    "title",
    ["Sozialbericht 2024", "Bevölkerung 2020 bis 2023", "Erstellt am 05.02.2024", "© Stadt Musterstadt 2024",
     "Gebietsstand: 01.01.2024", "Statistisches Jahrbuch 2024"],
)  # fmt: skip
def test_other_years_in_a_title_contradict_nothing(title: str, tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [[title], [], ["Nr", "Name", "EW 2021"], ["01", "A", 1], ["02", "B", 2]])
    assert list(read(path).values) == ["ew_2021"]


def test_a_header_that_names_two_years(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [["Nr", "Name", 2021], [None, None, "31.12.2022"], ["01", "A", 1], ["02", "B", 2]])
    assert "the header names several periods: 2021, 2022-12-31" in questions(path)["years"]


def test_title_and_file_date_columns_without_a_year(tmp_path: Path) -> None:
    rows = [["Nr", "Name", "insgesamt", "weiblich"], ["01", "A", 3, 2], ["02", "B", 5, 3]]
    titled = xlsx(tmp_path / "a.xlsx", [["Bevölkerung am 31.12.2022 nach Stadtteilen"], [], *rows])
    assert list(read(titled).values) == ["bevoelkerung_insgesamt_2022", "bevoelkerung_weiblich_2022"]
    assert list(read(xlsx(tmp_path / "bev_2021.xlsx", rows)).values) == ["bev_insgesamt_2021", "bev_weiblich_2021"]


def test_dates_in_the_header_and_months(tmp_path: Path) -> None:
    rows = [["Nr", "Name", datetime(2022, 6, 30), "Dez 2022"], ["01", "A", 3, 2], ["02", "B", 5, 3]]  # noqa: DTZ001
    assert list(read(xlsx(tmp_path / "al.xlsx", rows)).values) == ["al_2022_06_30", "al_2022_12"]


def test_the_same_indicator_twice(tmp_path: Path) -> None:
    for last, kind in ((5, None), (6, "twice")):
        path = xlsx(
            tmp_path / "a.xlsx", [["Nr", "Name", "EW 2022", "EW 2022"], ["01", "A", 3, 3], ["02", "B", 5, last]]
        )
        if kind:
            assert "columns" not in questions(path)
            assert "column C of sheet 'Tabelle1', column D of sheet 'Tabelle1'; areas (1): 02" in questions(path)[kind]
        else:
            assert list(read(path).values) == ["ew_2022"]
            assert "D 'EW 2022' (repeats another column)" in "\n".join(read(path).report)


def test_classes_of_ages_and_houses_are_no_years(tmp_path: Path) -> None:
    rows = [["Wohnungen nach Baujahr am 31.12.2022"], [], ["Nr", "Name", "vor 1919", "1919 - 1948", "1990 und später"],
            ["01", "A", 3, 1, 2], ["02", "B", 5, 3, 4]]  # fmt: skip
    assert [field.period.text for field in read(xlsx(tmp_path / "a.xlsx", rows)).fields if field.period] == [
        "2022-12-31"
    ] * 3


def test_provisional_years_flag_their_values(tmp_path: Path) -> None:
    rows = [["Nr", "Name", "EW 2021", "EW 2022 (vorläufig)"], ["01", "A", 3, 1], ["02", "B", 5, "-"]]
    table = read(xlsx(tmp_path / "a.xlsx", rows))
    assert signs(table, "ew_2022") == {"01": "provisional", "02": "zero"}


def test_columns_that_are_no_numbers_are_left_out_and_said(tmp_path: Path) -> None:
    rows = [["Nr", "Name", "Sozialraum", "Sozialraum-Nr.", "EW 2022", "Rang", "Bemerkung", "Stand der Daten", None],
            ["01", "A", "Mitte", 1, 3, 2, "ohne Hafen", date(2022, 1, 1), None],
            ["02", "B", "Mitte", 1, 5, 1, None, date(2022, 1, 1), None]]  # fmt: skip
    table = read(xlsx(tmp_path / "a.xlsx", rows))
    assert list(table.values) == ["ew_2022"]
    log = "\n".join(table.report)
    for words in ("Columns left out (5)", "G 'Bemerkung' (holds texts)", "F 'Rang' (counts the rows)", "(holds dates)"):
        assert words in log
