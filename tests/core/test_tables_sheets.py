"""Workbooks with a sheet per year, per indicator, per district, or both."""

from __future__ import annotations

from pathlib import Path

import pytest

from .office_files import column, read, signs, xlsx

SHEET = [["Nr.", "Quartier", "Einwohner", "Arbeitslose"], ["01", "A", 10, 1], ["02", "B", 20, 2]]


def test_a_sheet_per_year(tmp_path: Path) -> None:
    table = read(xlsx(tmp_path / "a.xlsx", {"2021": SHEET, "2022": [*SHEET, ["03", "C", 5, 1]]}))
    assert list(table.values) == ["arbeitslose_2021", "arbeitslose_2022", "einwohner_2021", "einwohner_2022"]
    assert signs(table, "einwohner_2021") == {"03": "missing"}
    assert "Areas that not all sheets have (1); their numbers are missing there: 03." in table.report


@pytest.mark.parametrize(
    ("names", "fields"),
    [
        (("Einwohner", "Arbeitslose"), ["arbeitslose_2021", "einwohner_2021"]),
        (("EW 2021", "EW 2022"), ["ew_2021", "ew_2022"]),
        (("EW 2021", "AL 2021"), ["al_2021", "ew_2021"]),
    ],
)
def test_a_sheet_per_indicator_or_both(names: tuple[str, str], fields: list[str], tmp_path: Path) -> None:
    heads = ["2021" if "20" not in name else "Anzahl" for name in names]
    sheets = {
        name: [["Nr.", "Quartier", head], ["01", "A", place], ["02", "B", place + 5]]
        for place, (name, head) in enumerate(zip(names, heads, strict=True))
    }
    assert list(read(xlsx(tmp_path / "a.xlsx", sheets)).values) == fields


def test_same_columns_in_sheets_of_different_topics(tmp_path: Path) -> None:
    men, women = ([["Nr", "Quartier", "Beschäftigte 2021"], ["01", "A", count], ["02", "B", 9]] for count in (3, 4))
    assert list(read(xlsx(tmp_path / "a.xlsx", {"Männer": men, "Frauen": women})).values) == [
        "frauen_beschaeftigte_2021", "maenner_beschaeftigte_2021",
    ]  # fmt: skip


def test_a_sheet_per_district_gives_one_table_without_a_city_row(tmp_path: Path) -> None:
    mitte = [["Nr", "Quartier", "EW 2022"], ["11", "A", 3], ["12", "B", 4], [None, "Summe", 7]]
    nord = [["Nr", "Quartier", "EW 2022"], ["21", "C", 5], ["22", "D", 6], [None, "Summe", 11]]
    table = read(xlsx(tmp_path / "a.xlsx", {"Mitte": mitte, "Nord": nord}))
    assert column(table, "ew_2022") == {"11": 3, "12": 4, "21": 5, "22": 6}
