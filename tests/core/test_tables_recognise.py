"""Headers and layouts of office tables, as they are recognised without any recipe."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sozialplanung.plugin.core.tables.recognition import LONG, WIDE

from .office_files import column, csv_file, names, questions, read, recognised, signs, xlsx


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
    assert names(table) == ["Altstadt", "Stadtmitte", "Stadt insgesamt"]
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


def test_columns_that_are_no_numbers_are_left_out_and_said(tmp_path: Path) -> None:
    rows = [["Nr", "Name", "Sozialraum", "Sozialraum-Nr.", "EW 2022", "Rang", "Bemerkung", "Stand der Daten", None],
            ["01", "A", "Mitte", 1, 3, 2, "ohne Hafen", date(2022, 1, 1), None],
            ["02", "B", "Mitte", 1, 5, 1, None, date(2022, 1, 1), None]]  # fmt: skip
    table = read(xlsx(tmp_path / "a.xlsx", rows))
    assert list(table.values) == ["ew_2022"]
    log = "\n".join(table.report)
    for words in ("Columns left out (5)", "G 'Bemerkung' (holds texts)", "F 'Rang' (counts the rows)", "(holds dates)"):
        assert words in log
