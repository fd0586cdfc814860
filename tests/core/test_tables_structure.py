"""How tables stand on a sheet, and what a recipe says of places: read rightly, or asked."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.tables.recipe import ColumnRule, Recipe, load_recipes

from .office_files import column, csv_file, questions, read, recognised, xlsx

KEYED = [["01", "Altstadt"], ["02", "Hafen"], ["03", "Westend"]]


def areas(*columns: list[Any]) -> list[list[Any]]:
    """A row per area with these columns behind key and name."""
    return [[*area, *cells] for area, cells in zip(KEYED, zip(*columns, strict=True), strict=True)]


@pytest.mark.parametrize(
    ("second", "cells"),
    [
        (["SQ", "Name"], [["03", "Westend"], ["02", "Hafen"], ["01", "Altstadt"]]),
        (["Gebiet", "Kürzel"], [["Westend", "w"], ["Hafen", "h"], ["Altstadt", "a"]]),
        (["SQ", "Name"], [[3, "Westend"], [2, "Hafen"], [1, "Altstadt"]]),
    ],
)
def test_tables_side_by_side_in_another_order(second: list[str], cells: list[list[Any]], tmp_path: Path) -> None:
    """The second table's numbers would go to the wrong areas."""
    head = ["Nr", "Gebiet", "Arbeitslose 2023", None, *second, "Einwohner 2023"]
    rows = [[*KEYED[i], 10 * i, None, *cells[i], 100 * i] for i in range(3)]
    assert "not in the same order" in questions(xlsx(tmp_path / "a.xlsx", [head, *rows]), Recipe(key="Nr"))["beside"]


def test_tables_side_by_side_in_the_same_order(tmp_path: Path) -> None:
    head = ["Nr", "Gebiet", "Arbeitslose 2023", None, "Nr", "Gebiet", "Einwohner 2023"]
    rows = [[*area, 10, None, *area, 100] for area in KEYED]
    assert column(read(xlsx(tmp_path / "a.xlsx", [head, *rows])), "einwohner_2023") == {"01": 100, "02": 100, "03": 100}


def blocks(path: Path, years: list[int]) -> Path:
    """Two blocks under the same words, which only the recipe tells apart."""
    head = ["Nr", "Gebiet", *(f"Insgesamt {year}" for year in years * 2)]
    return xlsx(path, {"Daten": [head, *areas(*[[1, 2, 3]] * len(years), *[[100, 200, 300]] * len(years))]})


def test_columns_said_by_letter_have_moved(tmp_path: Path) -> None:
    """Next year's file has one more year in each block: what the recipe says of E and F does not hold there."""
    said = {"C": "ALO", "D": "ALO", "E": "EW", "F": "EW"}
    given = Recipe(columns={f"Daten!{place}": ColumnRule(indicator=name) for place, name in said.items()})
    first = blocks(tmp_path / "k_2023.xlsx", [2022, 2023])
    recipe = recognised(first, given).recipe()
    assert recipe.columns["Daten!F"] == ColumnRule(indicator="EW", title="Insgesamt 2023")
    assert column(read(first, recipe), "ew_2023") == {"01": 100, "02": 200, "03": 300}
    found = recognised(blocks(tmp_path / "k_2024.xlsx", [2022, 2023, 2024]), recipe).questions[0]
    assert "E was 'Insgesamt 2022' and is now 'Insgesamt 2024'" in found.sentence
    assert found.options[0].recipe.columns["Daten!F"].title == ""


def test_a_letter_is_kept_for_each_sheet_where_headers_differ(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", {name: [["Nr", "Gebiet", name], *areas([1, 2, 3])] for name in ("EW", "AL")})
    rules = recognised(path, Recipe(columns={"C": ColumnRule(period="2023")})).recipe().columns
    assert {place: rule.title for place, rule in rules.items()} == {"EW!C": "EW", "AL!C": "AL"}


@pytest.mark.parametrize(("years", "said"), [("sheet", "2023"), ("title", "2022")])
def test_name_and_title_contradict(years: str, said: str, tmp_path: Path) -> None:
    rows = [["Einwohner am 31.12.2022"], ["Nr", "Gebiet", "Einwohner"], *areas([1, 2, 3])]
    path = xlsx(tmp_path / "a.xlsx", {"2023": rows})
    assert "is about 2023 by its name" in questions(path)["years"]
    assert list(read(path, Recipe(years=years)).values) == [f"einwohner_{said}"]


def below(first: str, second: str) -> list[list[Any]]:
    head = ["Nr.", "Stadtteil", "Insgesamt", "Frauen"]
    return [
        [first], [], head, *areas([1, 2, 3], [4, 5, 6]), [None, "Gesamt", 6, 15], ["1) Hauptwohnsitz"], [],
        [second], [], head, *areas([7, 8, 9], [1, 1, 1]), [None, "Gesamt", 24, 3],
    ]  # fmt: skip


def test_tables_below_one_another(tmp_path: Path) -> None:
    """Each has its own title; rows keep their numbers in the file."""
    path = xlsx(tmp_path / "a.xlsx", below("Arbeitslose am 31.12.2022", "Arbeitslose am 31.12.2023"))
    table = read(path)
    assert column(table, "arbeitslose_insgesamt_2022") == {"01": 1, "02": 2, "03": 3, "Gesamt": 6}
    assert column(table, "arbeitslose_insgesamt_2023") == {"01": 7, "02": 8, "03": 9, "Gesamt": 24}
    assert table.values["arbeitslose_frauen_2023"].cells[0] == ("Tabelle1 [2]", (12, 3))


def test_one_of_the_tables_below_one_another(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", below("Haushalte 2023", "Haushalte mit Kindern 2023"))
    table = read(path, Recipe(header_rows=(12,)))
    assert list(table.values) == ["haushalte_mit_kindern_frauen_2023", "haushalte_mit_kindern_insgesamt_2023"]


def test_footnotes_in_the_key_column(tmp_path: Path) -> None:
    rows = [["Nr", "Gebiet", "Fälle 2023"], [1, "A", 5], [2, "B", 6], [1, "Nur Hauptwohnsitz"], [2, "vorläufig"]]
    assert read(xlsx(tmp_path / "a.xlsx", rows)).areas == ["1", "2"]


def test_a_row_for_each_unit(tmp_path: Path) -> None:
    rows = [[*area, unit, number] for area in KEYED for unit, number in (("Anzahl", 10), ("%", 5.5))]
    table = read(xlsx(tmp_path / "a.xlsx", [["Nr", "Gebiet", "Einheit", "Arbeitslose 2023"], *rows]))
    assert column(table, "anzahl_arbeitslose_2023") == {"01": 10, "02": 10, "03": 10}
    assert {item.name: item.kind for item in table.fields}["prozent_arbeitslose_2023"] == "percent"


def test_months_as_numbers_beside_the_year(tmp_path: Path) -> None:
    rows = [f"2022;{month};{key};{month}{key}" for month in (6, 12) for key in ("01", "02")]
    table = read(csv_file(tmp_path / "a.csv", "\n".join(["Jahr;Monat;Nr;AL", *rows])))
    assert column(table, "al_2022_12") == {"01": 1201, "02": 1202}


def test_keys_that_repeat_without_a_reason(tmp_path: Path) -> None:
    rows = [[key, name, number] for key, name in KEYED for number in (1, 2)]
    sentence = questions(xlsx(tmp_path / "a.xlsx", [["Nr", "Gebiet", "EW 2023"], *rows]))
    assert any("'01' in rows 2, 3" in text or "01, 02, 03 (rows" in text for text in sentence.values())


@pytest.mark.parametrize("key", ["", "Nr", "A"])
def test_excel_made_dates_of_the_keys(key: str, tmp_path: Path) -> None:
    rows = [[date(2024, month, 1), f"Gebiet {month}", month] for month in (1, 2, 3)]
    path = xlsx(tmp_path / "a.xlsx", [["Nr", "Gebiet", "Fälle 2023"], *rows])
    assert "holds dates" in questions(path, Recipe(key=key))["key"]


def test_names_are_keys_where_somebody_says_so(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [["Stadtteil", 2022, 2023], ["Altstadt", 1, 2], ["Hafen", 3, 4]])
    assert read(path, Recipe(key="Stadtteil")).areas == ["Altstadt", "Hafen"]


def test_a_flat_file_of_genesis(tmp_path: Path) -> None:
    """The statistic's number is no key, and the second attribute says what is counted."""
    head = "Statistik_Code;Zeit;1_Auspraegung_Code;1_Auspraegung_Label;2_Auspraegung_Label;BEV"
    rows = [f"12411;31.12.2022;{k};{n};{sex};1{k}" for k, n in KEYED for sex in ("männlich", "weiblich")]
    table = read(csv_file(tmp_path / "a.csv", "\n".join([head, *rows])))
    assert column(table, "weiblich_bev_2022") == {"01": 101, "02": 102, "03": 103}


def test_districts_named_by_letters(tmp_path: Path) -> None:
    rows = [["Kürzel", "Gebiet", "EW 2023"], ["A", "Bezirk A", 3], ["A1", "Altstadt", 1], ["A2", "Hafen", 2],
            ["B", "Bezirk B", 7], ["B1", "Westend", 3], ["B2", "Ost", 4]]  # fmt: skip
    assert read(xlsx(tmp_path / "a.xlsx", rows)).areas == ["A1", "A2", "B1", "B2"]


def test_entries_of_a_recipe_that_match_nothing(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [["Nr", "Gebiet", "EW 2023"], *areas([1, 2, 3])])
    assert "'ZZ'" in questions(path, Recipe(columns={"ZZ": ColumnRule(role="ignored")}))["recipe"]
    assert "'Berichtsjahr'" in questions(path, Recipe(period="Berichtsjahr"))["recipe"]
    warnings = read(path, Recipe(rows={"Wohnungslose": "unassigned", "Hafen": "area"}, ignored=("Rang",))).warnings
    assert [text for text in warnings if "Wohnungslose" in text and "Hafen" not in text]
    assert [text for text in warnings if "'Rang'" in text]


def test_broken_json_is_mended_by_the_reading_dialog(tmp_path: Path) -> None:
    path = csv_file(tmp_path / "a.json", "{")
    with pytest.raises(PlanningError, match="reading dialog"):
        load_recipes(path)


def test_names_that_change_their_keys(tmp_path: Path) -> None:
    swapped = [["01", "Hafen", 1], ["02", "Altstadt", 2], ["03", "Westend", 3]]
    sheets = {"2022": areas([1, 2, 3]), "2023": swapped}
    path = xlsx(tmp_path / "a.xlsx", {year: [["Nr", "Gebiet", "EW"], *rows] for year, rows in sheets.items()})
    assert "01 (Altstadt, Hafen)" in read(path).warnings[0]


def test_columns_that_are_not_read_say_why(tmp_path: Path) -> None:
    rows = [["Nr", "Gebiet", "EW 2023", None], *areas([1, 2, 3], ["p", "p", "e"])]
    columns = recognised(xlsx(tmp_path / "a.xlsx", rows)).sheets[0].columns
    assert "flags" in columns[3].reason
