"""Cells of office tables: numbers as text, signs, flags, footnote marks, number formats, periods."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sozialplanung.plugin.core.tables.number_formats import number_format
from sozialplanung.plugin.core.tables.numbers import COMMA, POINT, CellReader, in_percent
from sozialplanung.plugin.core.tables.periods import Period, period_of, take_period
from sozialplanung.plugin.core.tables.signs import DEFAULT_SIGNS
from sozialplanung.plugin.core.tables.text import clean, one_line, slug, without_marks

from .office_files import column, csv_file, questions, read, recognised, signs, xlsx

READER = CellReader(DEFAULT_SIGNS)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1234", 1234), ("12,5", 12.5), ("1.234,5", 1234.5), ("1.234.567", 1234567), ("1 234", 1234),
        ("1 234,5", 1234.5), ("-5", -5), ("−5,2", -5.2), ("- 5", -5), ("+3", 3), ("12,5 1)", 12.5), ("12,5¹", 12.5),
        ("12*", 12), ("12,5 %", 12.5), ("12,5% 1)", 12.5), ("(12,5)", 12.5), ("12,5p", 12.5), ("12,5 (r)", 12.5),
        ("1'234", 1234),
        ("12,50 €", 12.5), ("0", 0),
    ],
)  # fmt: skip
def test_numbers_in_german_writing(text: str, number: float) -> None:
    assert READER.read(clean(text)).value(COMMA) == number


@pytest.mark.parametrize(("text", "number"), [("12.5", 12.5), ("1,234.5", 1234.5), ("0.75", 0.75), (".5", 0.5)])
def test_numbers_with_a_decimal_point(text: str, number: float) -> None:
    assert READER.read(text).value(POINT) == number


@pytest.mark.parametrize("text", ["1.234", "987.654", "-1.234", "1.234 1)", "1,234"])
def test_what_may_be_a_thousand_or_a_fraction_is_ambiguous(text: str) -> None:
    assert READER.read(text).ambiguous


@pytest.mark.parametrize("text", ["0.123", "1.23", "1.2345", "1234.567", "1.234.567", "1.234,0", "12"])
def test_what_proves_itself_is_not(text: str) -> None:
    assert not READER.read(text).ambiguous


@pytest.mark.parametrize("text", ["12,51)", "1.23.4", "abc", "1,2,3", "01.02.2023", "12 5", "5-", "3)", "1_000"])
def test_what_is_no_number_is_unknown(text: str) -> None:
    assert not READER.read(text).known


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("-", "zero"), ("–", "zero"), ("—", "zero"), ("−", "zero"), (".", "suppressed"), ("*", "suppressed"),
        ("•", "suppressed"), ("/", "unreliable"), ("x", "not_meaningful"), ("X", "not_meaningful"), ("...", "later"),
        ("…", "later"), ("k. A.", "missing"), ("n. v.", "missing"), ("k.A.", "missing"), ("#NV", "missing"),
        ("NA", "missing"), ("#N/A", "missing"), (". 1)", "suppressed"), ("- ¹", "zero"), ("*)", "suppressed"),
    ],
)  # fmt: skip
def test_signs(text: str, meaning: str) -> None:
    assert READER.read(clean(text)).sign == meaning


@pytest.mark.parametrize(
    ("text", "flags"),
    [("(12)", "bracketed"), ("12p", "provisional"), ("12 r", "revised"), ("12 s", "estimated"),
     ("(12) p", "bracketed provisional"), ("12", "")],
)  # fmt: skip
def test_flags_keep_the_number(text: str, flags: str) -> None:
    assert (READER.read(text).value(COMMA), READER.read(text).flags) == (12, flags)


def test_the_four_kinds_of_nothing_stay_different_to_the_end(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "al.xlsx", [
        ["Nr.", "Name", "Arbeitslose 2023"],
        ["01", "Altstadt", 12], ["02", "Hafen", 0], ["03", "Mitte", "-"], ["04", "Nord", "."], ["05", "Süd", None],
    ])  # fmt: skip
    table = read(path)
    assert column(table, "arbeitslose_2023") == {"01": 12, "02": 0, "03": 0, "04": None, "05": None}
    assert signs(table, "arbeitslose_2023") == {"03": "zero", "04": "suppressed", "05": "missing"}


def test_flags_and_percent_of_number_formats(tmp_path: Path) -> None:
    """0.125 shown as 12,5 %, 6 shown as (6), 7 shown as 7p, key 1 shown as 01."""
    path = xlsx(
        tmp_path / "quote.xlsx",
        [["Nr.", "Name", "Quote 2023", "Fälle 2023"], [1, "A", 0.125, 6], [2, "B", 0.07, 7], [3, "C", 0.5, 8]],
        formats={"A2:A4": "00", "C2:C4": "0.0%", "D2": r"\(0\)", "D3": '0"p"'},
    )
    table = read(path)
    assert column(table, "quote_2023") == {"01": 12.5, "02": 7, "03": 50}
    assert [field.kind for field in table.fields if field.name == "quote_2023"] == ["percent"]
    assert signs(table, "faelle_2023") == {"01": "bracketed", "02": "provisional"}


def test_percent_texts_and_percent_headers(tmp_path: Path) -> None:
    path = csv_file(tmp_path / "q.csv", "Nr;Name;Quote 2023;Anteil 2023 in %\n01;A;12,5 %;3,5\n02;B;7,0 %;4\n")
    table = read(path)
    assert [field.kind for field in table.fields] == ["percent", "percent"]
    assert column(table, "anteil_2023") == {"01": 3.5, "02": 4}


@pytest.mark.parametrize(
    ("code", "shown"),
    [("00", "07"), ("0000", "0007"), (r"00\ 000\ 000", "00 000 007"), ('"SQ-"00', "SQ-07"), ("#,##0", "7"),
     ("0.0", "7"),
     ("General", "7"), ("_-* #,##0_-", "7")],
)  # fmt: skip
def test_keys_are_read_as_excel_shows_them(code: str, shown: str) -> None:
    assert number_format(code).shown("7") == shown


def test_percent_is_shifted_digit_by_digit() -> None:
    assert [in_percent(share) for share in (0.07, 0.29, 1e-05, 1.1)] == [7, 29, 0.001, 110]


@pytest.mark.parametrize(
    ("text", "bare"),
    [("Mitte¹", "Mitte"), ("Stadtmitte 2)", "Stadtmitte"), ("Einwohner1)", "Einwohner"),
     ("Fläche in km²", "Fläche in km²"),
     ("Altstadt (01)", "Altstadt (01)"), ("SGB II*", "SGB II"), ("Alter 65+", "Alter 65+"),
     ("Personen 1) 2)", "Personen"),
     ("Nord *)", "Nord"), ("0-3 a)", "0-3")],
)  # fmt: skip
def test_footnote_marks(text: str, bare: str) -> None:
    assert without_marks(text) == bare


def test_texts_of_headers() -> None:
    assert one_line("Arbeits-\nlose\ninsgesamt") == "Arbeitslose insgesamt"
    assert clean("  1\u202f234\u00a0 ") == "1 234"
    assert slug("Arbeitslose (SGB II) über 65 J. in %") == "arbeitslose_sgb_ii_ueber_65_j_in_prozent"


@pytest.mark.parametrize(
    ("value", "period"),
    [
        ("31.12.2023", "2023-12-31"), ("2023-12-31", "2023-12-31"), ("31.12.23", "2023-12-31"), ("Dez 2023", "2023-12"),
        ("Dezember 2023", "2023-12"), ("12/2023", "2023-12"), ("2023-12", "2023-12"), ("2023", "2023"), (2023, "2023"),
        (2023.0, "2023"), ("2022/23", "2022/23"), ("2022/2023", "2022/23"), ("Jahr 2023", "2023"),
        ("Q4 2023", "2023-Q4"), ("IV/2023", "2023-Q4"), ("I/2024", "2024-Q1"),
        ("4. Quartal 2023", "2023-Q4"), (datetime(2023, 12, 31), "2023-12-31"), ("2011/12", "2011/12"),  # noqa: DTZ001
        ("2023-12-31T00:00:00Z", "2023-12-31"), ("Stand: 31.12.2023", "2023-12-31"), ("DATE_2023-12-31", "2023-12-31"),
    ],
)  # fmt: skip
def test_periods(value: Any, period: str) -> None:
    found = period_of(value)
    assert found
    assert found.text == period


@pytest.mark.parametrize(
    "text", ["vor 1919", "1990 und später", "ab 2015", "1919 - 1948", "Veränderung gegenüber 2022"]
)
def test_years_that_are_no_periods(text: str) -> None:
    assert take_period(text).period is None
    assert take_period(text).rest == text


def test_periods_join_or_contradict() -> None:
    assert Period(2023).joined(Period(2023, 12, 31)) == Period(2023, 12, 31)
    assert Period(2023).joined(Period(2022)) is None
    assert period_of("202312", compact=True) == Period(2023, 12)


AMBIGUOUS = "Nr;Name;Einwohner 2023\n01;A;1.234\n02;B;987\n"


def test_an_ambiguous_number_is_asked_and_never_guessed(tmp_path: Path) -> None:
    path = csv_file(tmp_path / "ew.csv", AMBIGUOUS)
    assert "'1.234' may be 1234 or 1.234" in questions(path)["decimal"]
    assert "C2" in questions(path)["decimal"]


@pytest.mark.parametrize(
    ("evidence", "number"),
    [("12,5", 1234), ("1.234.567", 1234), ("2.345,0", 1234)],
)
def test_the_rest_of_the_table_decides(evidence: str, number: float, tmp_path: Path) -> None:
    path = csv_file(tmp_path / "ew.csv", f"Nr;Name;Einwohner 2023;Wert B 2023\n01;A;1.234;{evidence}\n02;B;987;1\n")
    assert column(read(path), "einwohner_2023")["01"] == number


@pytest.mark.parametrize("evidence", ["12.5", "0.75"])
def test_a_decimal_point_in_another_column_decides_nothing(evidence: str, tmp_path: Path) -> None:
    """1.234 people may stand beside a rate of 12.5; and a column of rates may have both 1.234 and 12.5."""
    text = f"Nr;Name;EW 2023;Quote 2023\n01;A;1.234;{evidence}\n02;B;987;2.125\n03;C;2.345;1\n"
    path = csv_file(tmp_path / "ew.csv", text)
    sentence = questions(path)["decimal"]
    assert f"'1.234' may be 1234 or 1.234. D2 '{evidence}' has a decimal point" in sentence
    assert "Cells (2): C2 '1.234', C4 '2.345'." in sentence, "not the rates"
    (point,) = recognised(path).questions[0].options
    assert column(read(path, point.recipe), "ew_2023") == {"01": 1.234, "02": 987, "03": 2.345}
    sound = csv_file(tmp_path / "quote.csv", text.replace("987", "9.5"))
    assert column(read(sound), "ew_2023")["01"] == 1.234


def test_indicators_in_rows_are_columns_of_their_own(tmp_path: Path) -> None:
    path = csv_file(tmp_path / "a.csv", (
        "Nr;Merkmal;Jahr;Wert\n01;Einwohner;2023;1.234\n02;Einwohner;2023;987\n01;Quote;2023;12.5\n02;Quote;2023;7\n"
    ))  # fmt: skip
    assert "Cells (1): D2 '1.234'" in questions(path)["decimal"]


def test_evidence_for_both_is_refused(tmp_path: Path) -> None:
    path = csv_file(tmp_path / "ew.csv", "Nr;Name;A 2023;B 2023\n01;A;12,5;1\n02;B;987;1.5\n")
    assert "C2 '12,5' has a decimal comma, D3 '1.5' a decimal point" in questions(path)["decimal"]


def test_english_thousands_between_commas_are_asked(tmp_path: Path) -> None:
    path = csv_file(tmp_path / "pop.csv", 'key,name,pop 2023\n01,A,"1,234"\n02,B,"2,345"\n')
    assert "'1,234' may be" in questions(path)["decimal"]


def test_numbers_of_excel_are_never_ambiguous(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "ew.xlsx", [["Nr", "Name", "Quote 2023"], ["01", "A", 1.234], ["02", "B", 987]])
    assert column(read(path), "quote_2023") == {"01": 1.234, "02": 987}


def test_unknown_text_is_named_with_its_cell(tmp_path: Path) -> None:
    path = xlsx(
        tmp_path / "a.xlsx", [["Nr", "Name", "AL 2023"], ["01", "A", 1], ["02", "B", "siehe Text"], ["03", "C", 2]]
    )
    assert "'siehe Text' came (1): C3" in questions(path)["unknown"]


def test_a_number_that_excel_made_a_date(tmp_path: Path) -> None:
    rows = [["Nr", "Name", "Q 2023"], ["01", "A", datetime(2023, 2, 1)], ["02", "B", 1.2], ["03", "C", 2.5]]  # noqa: DTZ001
    assert "the date 2023-02-01 came (1): C2" in questions(xlsx(tmp_path / "a.xlsx", rows))["unknown"]


def test_percent_formats_must_be_the_same_in_a_column(tmp_path: Path) -> None:
    rows = [["Nr", "Name", "Quote 2023"], ["01", "A", 0.125], ["02", "B", 12.5], ["03", "C", 0]]
    assert (
        "(C2), but these are not (1): C3"
        in questions(xlsx(tmp_path / "q.xlsx", rows, formats={"C2": "0.0%"}))["percent"]
    )
