"""``readindicators`` as toolbox and command line run it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProcessingException
    Qgis,
    QgsApplication,
    QgsProcessingException,
    QgsVectorLayer,
)
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.tables.recognise import recognise
from sozialplanung.plugin.core.tables.workbook import open_book
from sozialplanung.plugin.indicators import recipes
from sozialplanung.plugin.method_record import read_record

from .helpers import Log, by_id, run

POPULATION = (
    "Nr.;Quartier;Einwohner 31.12.2021;Einwohner 31.12.2022;Quote 2022 in %\n"
    "01;A;1.100;12;12,5\n02;B;20;-;.\n;Stadt;1.120;12;9,1\n"
)
JOBLESS = "Nr.;Quartier;AL 2022\n01;A;3\n02;B;4\n;nicht zuordenbar;1\n;Stadt;8\n"


@pytest.fixture
def population(tmp_path: Path) -> Path:
    path = tmp_path / "ew_2022.csv"
    path.write_text(POPULATION, encoding="cp1252")
    return path


@pytest.fixture
def jobless(tmp_path: Path) -> Path:
    path = tmp_path / "al_2022.csv"
    path.write_text(JOBLESS, encoding="utf-8-sig")
    return path


def test_a_table_with_titles_signs_roles_and_sheets(population: Path, tmp_path: Path) -> None:
    log = Log()
    result = run("readindicators", {"INPUT": str(population), "OUTPUT": str(tmp_path / "x.gpkg")}, log)
    layer = result["OUTPUT"]
    assert [field.name() for field in layer.fields()] == [
        "fid", "key", "name", "role", "einwohner_2021", "einwohner_2022", "sign_einwohner_2022", "quote_2022",
        "sign_quote_2022",
    ]  # fmt: skip
    assert by_id(layer, ["role", "einwohner_2021", "einwohner_2022", "sign_einwohner_2022", "quote_2022"], "key") == {
        "01": ("area", 1100, 12, None, 12.5),
        "02": ("area", 20, 0, "zero", None),
        "Stadt": ("city", 1120, 12, None, 9.1),
    }
    assert layer.attributeDisplayName(layer.fields().indexFromName("quote_2022")) == "Quote 2022"
    sheet = read_record(layer).sheets["quote_2022"]
    assert (sheet.unit.de, sheet.reference_date, sheet.source) == ("%", "2022", "ew_2022.csv")
    assert read_record(layer).sheets["einwohner_2021"].reference_date == "2021-12-31"
    assert (result["AREA_COUNT"], result["INDICATOR_COUNT"], result["FIELD_COUNT"]) == (2, 2, 3)
    assert "City row (1): 4 'Stadt'." in log.text


def test_several_files_long_table_and_recipe(population: Path, jobless: Path, tmp_path: Path) -> None:
    order = {"INPUT": str(population), "MORE_FILES": [str(jobless)]}
    outputs = {
        "OUTPUT": str(tmp_path / "x.gpkg"),
        "LONG": str(tmp_path / "l.gpkg"),
        "RECIPE_OUT": str(tmp_path / "r.json"),
    }
    result = run("readindicators", order | outputs)
    assert by_id(result["OUTPUT"], ["role", "al_2022", "sign_einwohner_2022"], "key") == {
        "01": ("area", 3, None), "02": ("area", 4, "zero"), "Stadt": ("city", 8, None),
        "nicht zuordenbar": ("unassigned", 1, "missing"),
    }  # fmt: skip
    long = QgsVectorLayer(result["LONG"], "long", "ogr")
    assert long.featureCount() == 4 * 4
    assert {feature["cell"] for feature in long.getFeatures() if feature["indicator"] == "al"} >= {"C2", "C5"}
    recipes = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert [(recipe["file"], recipe["key"], recipe["decimal"]) for recipe in recipes] == [
        ("ew_####", "Nr.", "comma"), ("al_####", "Nr.", "auto"),
    ]  # fmt: skip
    again = run("readindicators", order | {"RECIPE": str(tmp_path / "r.json"), "OUTPUT": "TEMPORARY_OUTPUT"})
    names = ["name", "einwohner_2021", "al_2022"]
    assert by_id(again["OUTPUT"], names, "key") == by_id(result["OUTPUT"], names, "key")


@pytest.mark.parametrize(
    ("extra", "sentence"),
    [
        ({}, r"'1\.234' may be 1234 or 1\.234"),
        ({"DECIMAL": "comma", "KEY": "Quartiersschlüssel"}, "no column 'Quartiersschlüssel'"),
        ({"DECIMAL": "comma", "SHEETS": "Tabelle 9"}, "'Tabelle 9'"),
        ({"INPUT": "gone.xlsx"}, "There is no file"),
        ({"RECIPE": "gone.json"}, "There is no reading recipe"),
        ({"MORE_FILES": ["gone.xlsx"]}, "There is no file"),
    ],
)
def test_refusals_are_sentences_and_leave_nothing(extra: dict[str, Any], sentence: str, tmp_path: Path) -> None:
    path = tmp_path / "ew.csv"
    path.write_text("Nr;Name;EW 2022\n01;A;1.234\n02;B;5\n", encoding="utf-8")
    output = tmp_path / "x.gpkg"
    with pytest.raises(QgsProcessingException, match=sentence):
        run("readindicators", {"INPUT": str(path), "OUTPUT": str(output)} | extra)
    assert not output.exists()


def test_decimal_key_padding_and_sheets_as_parameters(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Daten 2022"
    for row in (["Nr", "AGS", "EW"], [1, "0501", "1.234"], [2, "0502", "5"]):
        sheet.append(row)
    book.create_sheet("Daten 2021").append(["kaputt", 5])
    path = tmp_path / "ew.xlsx"
    book.save(path)
    result = run("readindicators", {
        "INPUT": str(path), "SHEETS": "Daten 2022; Anhang", "KEY": "Nr", "PAD_KEY": 3, "DECIMAL": "point",
        "OUTPUT": "TEMPORARY_OUTPUT",
    })  # fmt: skip
    assert by_id(result["OUTPUT"], ["ew_2022"], "key") == {"001": (1.234,), "002": (5,)}


def test_inputs_are_never_outputs(population: Path, jobless: Path) -> None:
    before = jobless.read_bytes()
    for name in ("OUTPUT", "LONG"):
        with pytest.raises(QgsProcessingException, match="is the file of an input"):
            run("readindicators", {"INPUT": str(population), "MORE_FILES": [str(jobless)], "OUTPUT": "TEMPORARY_OUTPUT",
                                   name: str(jobless)})  # fmt: skip
    assert jobless.read_bytes() == before


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder for remembered recipes."""
    folder = tmp_path / "settings" / "recipes"
    monkeypatch.setattr(recipes, "recipe_folder", lambda: folder)
    return folder


def test_recipes_are_remembered_by_the_name_of_the_file(population: Path, tmp_path: Path, kept: Path) -> None:
    book = open_book(population)
    assert recipes.remembered_recipe(book) is None
    recipe = recognise(book).recipe()
    assert recipes.remember_recipe(recipe) == kept / "ew.json"
    next_year = tmp_path / "EW 2023.csv"
    next_year.write_text(POPULATION.replace("2022", "2023"), encoding="utf-8")
    assert recipes.remembered_recipe(open_book(next_year)) == recipe
    next_year.write_text(POPULATION.replace("Nr.", "Schlüssel"), encoding="utf-8")
    assert recipes.remembered_recipe(open_book(next_year)) is None
    other = tmp_path / "al_2023.csv"
    other.write_text(JOBLESS, encoding="utf-8")
    assert recipes.remembered_recipe(open_book(other)) is None


def test_a_recipe_that_is_broken_hides_no_other(population: Path, kept: Path, caplog_qgis: list[str]) -> None:
    book = open_book(population)
    recipe = recognise(book).recipe()
    recipes.remember_recipe(recipe)
    (kept / "a.json").write_text("{", encoding="utf-8")
    (kept / "b.json").write_text("[]", encoding="utf-8")
    (kept / "c.json").mkdir()
    assert recipes.remembered_recipe(book) == recipe
    assert ["a.json" in text or "b.json" in text for text in caplog_qgis] == [True, True]
    (kept / "ew.json").unlink()
    with pytest.raises(
        PlanningError, match=r"b\.json' holds no reading recipe.*a\.json' is no valid JSON|a\.json.*b\.json"
    ):
        recipes.remembered_recipe(book)


@pytest.fixture
def caplog_qgis() -> Iterator[list[str]]:
    """What reaches QGIS's log."""
    texts: list[str] = []
    log = QgsApplication.messageLog()

    def told(text: str, tag: str, *_: object) -> None:
        if tag == "Sozialplanung":
            texts.append(text)

    log.messageReceived[str, str, Qgis.MessageLevel].connect(told)
    yield texts
    log.messageReceived[str, str, Qgis.MessageLevel].disconnect(told)


def test_sources_of_one_name_are_kept_apart(population: Path, kept: Path, tmp_path: Path) -> None:
    """Two offices call their files alike, but not their keys; of one office the latest recipe holds."""
    first = recognise(open_book(population)).recipe()
    other = tmp_path / "ew_2023.csv"
    other.write_text(POPULATION.replace("Nr.", "Schlüssel"), encoding="utf-8")
    second = recognise(open_book(other)).recipe()
    assert [recipes.remember_recipe(recipe).name for recipe in (first, second)] == ["ew.json", "ew_2.json"]
    assert recipes.remembered_recipe(open_book(population)) == first
    assert recipes.remembered_recipe(open_book(other)) == second
    later = replace(first, decimal="comma", ignored=("Quote",))
    assert recipes.remember_recipe(later).name == "ew.json"
    assert recipes.remembered_recipe(open_book(population)) == later
    (kept / "ew.json").write_text("{", encoding="utf-8")
    assert recipes.remember_recipe(first).name == "ew_3.json", "what cannot be read is not overwritten"
