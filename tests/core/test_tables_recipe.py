"""Reading recipes: what they remember, next year's file, corrections by place, and what contradicts them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.tables.read import LongRow
from sozialplanung.plugin.core.tables.recipe import (
    ColumnRule,
    IndicatorRule,
    Recipe,
    load_recipes,
    read_recipe,
    recipe_for,
    recipes_text,
)

from .office_files import column, questions, read, recognised, roles, signs, xlsx


def delivery(path: Path, years: list[int], areas: int, blank: int, al: str = "Arbeitslose") -> Path:
    """A file as one source sends it every year: more years, one more area, title rows that move."""
    numbers = range(len(years))
    rows: list[list[Any]] = [["Musterstadt"], *([] for _ in range(blank))]
    rows += [["Nr.", "Quartier", *(["Einwohner"] + [None] * (len(years) - 1)), al, *[None] * (len(years) - 1)]]
    rows += [[None, None, *years, *years]]
    rows += [
        [f"{a:02}", f"Q{a}", *(f"{a}.{n}00" for n in numbers), *(a + n for n in numbers)] for a in range(1, areas + 1)
    ]
    return xlsx(path, {f"Daten {years[-1]}": rows, "Notizen": [["x", 1]]})


def test_a_recipe_reads_next_years_file(tmp_path: Path) -> None:
    this_year = delivery(tmp_path / "ew_2022.xlsx", [2020, 2021, 2022], 4, 1)
    asked = recognised(this_year)
    assert [question.kind for question in asked.questions] == ["decimal"]  # '1.100' only
    recipe = recognised(this_year, asked.questions[0].options[0].recipe).recipe()
    assert (recipe.source, recipe.file, recipe.key, recipe.name) == ("ew", "ew_####", "Nr.", "Quartier")
    assert (recipe.sheets, recipe.decimal) == (("Daten ####",), "comma")
    renamed = replace(
        recipe, indicators={**recipe.indicators, "Einwohner": IndicatorRule("ew", "Bevölkerung", "count")}
    )
    stored = tmp_path / "recipe.json"
    stored.write_text(recipes_text([renamed]), encoding="utf-8")
    table = read(delivery(tmp_path / "ew_2023.xlsx", [2021, 2022, 2023], 5, 3), load_recipes(stored)[0])
    assert list(table.values) == [
        "arbeitslose_2021", "arbeitslose_2022", "arbeitslose_2023", "ew_2021", "ew_2022", "ew_2023",
    ]  # fmt: skip
    assert column(table, "ew_2023") == {"01": 1200, "02": 2200, "03": 3200, "04": 4200, "05": 5200}
    assert [field.title for field in table.fields][-1] == "Bevölkerung 2023"


@pytest.mark.parametrize(
    ("change", "kind", "words"),
    [
        ({"key": "Schlüssel"}, "recipe", "has no column 'Schlüssel'"),
        ({"name": "Bezeichnung"}, "recipe", "has no column 'Bezeichnung'"),
        ({"sheets": ("Tabelle #",)}, "sheets", "no sheet with a table whose name fits 'Tabelle #'"),
        ({"indicators": {"Ausländer": IndicatorRule("a")}}, "recipe", r"does not have (1): 'Ausländer'"),
    ],
)
def test_a_file_that_contradicts_its_recipe(change: dict[str, Any], kind: str, words: str, tmp_path: Path) -> None:
    path = delivery(tmp_path / "a.xlsx", [2021, 2022], 3, 1)
    recipe = recognised(path, Recipe(decimal="comma")).recipe()
    assert words in questions(path, replace(recipe, **change))[kind]


def test_a_recipe_spells_out_everything_and_comes_back(tmp_path: Path) -> None:
    recipe = Recipe(
        "Amt", "ew_####", ("Tab #",), "long", "Nr.", "Name", "Jahr", ("Merkmal",),
        {"A b": IndicatorRule("a", "A", "percent")}, ("Bemerkung",), {"g": "suppressed"}, "point", "sheet", 2,
        {"city": ("alles",), "unassigned": (), "subtotal": (), "statistic": (), "note_sheets": ()},
        {"Werk": "left_out"}, (3, 4), {"D": ColumnRule("value", "B", "2023", "count")},
    )  # fmt: skip
    document = recipe.to_json()
    assert all(name in document for name in Recipe.__dataclass_fields__)
    assert read_recipe(json.loads(recipe.to_text()), "r.json") == recipe
    assert read_recipe({"schema": 1}, "r.json") == Recipe()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({"schema": 1, "singns": {}}, "Reading recipe 'r.json', key 'singns'"),
        ({"schema": 2}, "a newer plugin may be needed"),
        ({"schema": 1, "signs": {"x": "nothing"}}, "key 'signs.x': expected one of 'zero', 'suppressed'"),
        ({"schema": 1, "decimal": "dot"}, "key 'decimal': expected one of 'auto', 'comma', 'point'"),
        ({"schema": 1, "columns": {"D": {"period": "soon"}}}, "key 'columns.D.period': expected a year or a date"),
        ({"schema": 1, "header_rows": [0]}, "key 'header_rows': expected a list of row numbers"),
        ({"schema": 1, "words": {"town": []}}, "key 'words.town'"),
        ({"schema": 1, "indicators": {"A": {"nam": ""}}}, "key 'indicators.A.nam'"),
        ([], "expected an object in braces"),
    ],
)  # fmt: skip
def test_a_misspelt_recipe_is_refused_by_name(data: Any, sentence: str) -> None:
    with pytest.raises(PlanningError, match=sentence.replace("'", ".").replace("(", ".")):
        read_recipe(data, "r.json")


def test_several_recipes_in_one_file(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    path.write_text(recipes_text([Recipe("A", "ew_####"), Recipe("B", "al")]), encoding="utf-8")
    recipes = load_recipes(path)
    assert [recipe.source for recipe in recipes] == ["A", "B"]
    assert recipe_for(recipes, Path("x/EW 2031.xlsx"), is_first=False) == recipes[0]
    assert recipe_for(recipes, Path("x/other.xlsx"), is_first=True) is None
    assert recipe_for(recipes[:1], Path("x/other.xlsx"), is_first=True) == recipes[0]
    with pytest.raises(PlanningError, match="There is no reading recipe"):
        load_recipes(tmp_path / "gone.json")
    path.write_text("[]", encoding="utf-8")
    with pytest.raises(PlanningError, match="holds no reading recipe"):
        load_recipes(path)


ODD = [
    ["Auszug"],
    ["Gebiet", "Bezeichnung", "Wert A", "Zusatz"],
    ["01", "A", 3, 1.5],
    ["02", "B", "g", 2.5],
    [None, "Werk", 9, 1],
]


def test_corrections_by_place(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", ODD)
    recipe = Recipe(
        signs={**Recipe().signs, "g": "suppressed"},
        rows={"Werk": "unassigned"},
        header_rows=(2,),
        columns={
            "C": ColumnRule(indicator="Kinder", period="2023-12-31", kind="count"),
            "Tabelle1!D": ColumnRule(role="ignored"),
        },
    )
    table = read(path, recipe)
    assert list(table.values) == ["kinder_2023"]
    assert signs(table, "kinder_2023") == {"02": "suppressed"}
    assert roles(table)["Werk"] == "unassigned"
    assert [field.kind for field in table.fields] == ["count"]


def test_ignored_titles_and_names_as_keys(tmp_path: Path) -> None:
    path = xlsx(
        tmp_path / "a.xlsx", [["Stadtteil", "EW 2022", "Fläche"], ["Altstadt", 3, 1], ["Hafen", 4, 2], ["Summe", 7, 3]]
    )
    table = read(path, Recipe(key="Stadtteil", ignored=("Fläche",)))
    assert roles(table) == {"Altstadt": "area", "Hafen": "area", "Summe": "city"}
    assert list(table.values) == ["ew_2022"]
    assert read(path, Recipe(key="A")).areas == ["Altstadt", "Hafen"]


def test_keys_are_padded_only_when_said(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", {
        "EW 2021": [["Nr", "Name", "EW"], ["01", "A", 3], ["02", "B", 5]],
        "EW 2022": [["Nr", "Name", "EW"], [1, "A", 3], [2, "B", 5]],
    })  # fmt: skip
    assert "'01' in 'EW 2021', '1' in 'EW 2022'" in questions(path)["padding"]
    assert read(path, recognised(path).questions[0].options[0].recipe).areas == ["01", "02"]


def test_every_value_knows_its_cell(tmp_path: Path) -> None:
    table = read(xlsx(tmp_path / "a.xlsx", [["Nr", "Name", "EW 2022"], ["01", "A", 3], ["02", "B", "."]]))
    assert list(table.long_rows()) == [
        LongRow("01", "A", "area", "ew", "2022", 3.0, "", "Tabelle1", "C2"),
        LongRow("02", "B", "area", "ew", "2022", None, "suppressed", "Tabelle1", "C3"),
    ]
