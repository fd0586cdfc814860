"""Years and dates of headers, titles, sheets and files."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from .office_files import questions, read, recognised, signs, xlsx


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
