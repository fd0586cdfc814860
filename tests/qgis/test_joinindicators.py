"""``sozialplanung:joinindicators``: rows of a table to polygons, by key and as text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer  # type: ignore[attr-defined]  # stubs lack the exception
from sozialplanung.plugin.core.index.schema import Texts
from sozialplanung.plugin.core.index.sheets import Sheet
from sozialplanung.plugin.method_record import MethodRecord, read_record, write_record

from .helpers import Log, areas, by_id, run

POLYGONS: dict[str, list[Any]] = {"nr": ["01", "02", "10"], "quartier": ["Mitte", "Nord", "Süd"]}
TABLE: dict[str, list[Any]] = {
    "key": ["10", "02", "01"], "name": ["Süd", "Nord", "Mitte"], "sgb2_2023": [30.0, None, 10.0],
    "sign_sgb2_2023": [None, "suppressed", "provisional"], "ew_2023": [300, 200, 100],
}  # fmt: skip


def join(
    table: QgsVectorLayer | dict[str, list[Any]],
    parameters: dict[str, Any] | None = None,
    log: Log | None = None,
    polygons: dict[str, list[Any]] = POLYGONS,
) -> dict[str, Any]:
    layer = areas(table, geometry=False) if isinstance(table, dict) else table
    given = {"INPUT": areas(polygons), "ID_FIELD": "nr", "TABLE": layer, "TABLE_FIELD": "key",
             "OUTPUT": "TEMPORARY_OUTPUT", "OTHERS": "TEMPORARY_OUTPUT"}  # fmt: skip
    return run("joinindicators", given | (parameters or {}), log)


def more(**rows: list[Any]) -> dict[str, list[Any]]:
    """The table with more rows."""
    count = len(next(iter(rows.values())))
    return {name: [*values, *rows.get(name, [None] * count)] for name, values in TABLE.items()}


def test_every_area_gets_its_row_whatever_the_order() -> None:
    log = Log()
    result = join(TABLE, log=log)
    layer = result["OUTPUT"]
    assert layer.fields().names() == ["nr", "quartier", "name", "sgb2_2023", "sign_sgb2_2023", "ew_2023"]
    assert by_id(layer, ["quartier", "name", "sgb2_2023", "sign_sgb2_2023", "ew_2023"], "nr") == {
        "01": ("Mitte", "Mitte", 10, "provisional", 100), "02": ("Nord", "Nord", None, "suppressed", 200),
        "10": ("Süd", "Süd", 30, None, 300),
    }  # fmt: skip
    assert all(feature.hasGeometry() for feature in layer.getFeatures())
    assert "3 of 3 areas assigned" in log.text
    assert (result["ASSIGNED_COUNT"], result["OTHER_COUNT"]) == (3, 0)


def test_rows_that_are_no_areas_go_to_their_own_table_with_their_role() -> None:
    log = Log()
    table = more(key=["00", "", "77"], name=["Stadt insgesamt", "nicht zuordenbar", "Fernau"], ew_2023=[650, 50, 9])
    result = join(table, log=log)
    assert by_id(result["OTHERS"], ["key", "role", "ew_2023"], "name") == {
        "Stadt insgesamt": ("00", "city", 650), "nicht zuordenbar": (None, "unassigned", 50),
        "Fernau": ("77", "area", 9),
    }  # fmt: skip
    for said in ("City row: 00", "Not assignable to an area (1): nicht zuordenbar", "without an area (1): 77"):
        assert said in log.text


def test_the_tables_own_roles_come_first() -> None:
    table = more(key=["S", "Rest"], name=["Musterstadt", "Übrige"])
    result = join(table | {"role": ["area", "area", "area", "city", "unassigned"]})
    assert by_id(result["OTHERS"], ["role"], "name") == {"Musterstadt": ("city",), "Übrige": ("unassigned",)}
    assert "role" not in result["OUTPUT"].fields().names()


def test_a_row_of_the_city_is_no_areas_row() -> None:
    with pytest.raises(QgsProcessingException, match=r"2 of 3 areas .*\(1\): 10"):
        join(TABLE | {"role": ["city", "area", "area"]})


def test_numbers_as_keys_are_compared_as_texts() -> None:
    assert join(TABLE | {"key": [10, 2, 1]}, polygons=POLYGONS | {"nr": [1, 2, 10]})["ASSIGNED_COUNT"] == 3


def test_leading_zeros_are_shown_and_filled_up_only_when_said_so() -> None:
    with pytest.raises(QgsProcessingException, match=r"'01' \('1'\), '02' \('2'\).*PAD_KEYS"):
        join(TABLE | {"key": [10, 2, 1]})
    padded = join(TABLE | {"key": [10, 2, 1]}, {"PAD_KEYS": True})
    assert by_id(padded["OUTPUT"], ["ew_2023"], "nr") == {"01": (100,), "02": (200,), "10": (300,)}


def test_a_choice_of_fields_brings_their_signs() -> None:
    result = join(TABLE, {"FIELDS": ["sgb2_2023"]})
    assert result["OUTPUT"].fields().names() == ["nr", "quartier", "sgb2_2023", "sign_sgb2_2023"]
    assert result["OTHERS"].fields().names() == ["key", "name", "role", "sgb2_2023", "sign_sgb2_2023"]


def test_titles_and_sheets_of_the_table_stay(tmp_path: Path) -> None:
    table = areas(TABLE, geometry=False)
    sheet = Sheet(Texts("Leistungsberechtigte", "Recipients"), definition_version="3")
    write_record(table, MethodRecord(sheets={"sgb2_2023": sheet, "other": sheet}, boundaries="alt_neu"))
    table.setFieldAlias(table.fields().indexFromName("ew_2023"), "Einwohner*innen")
    output = str(tmp_path / "gebiete.gpkg")
    join(table, {"OUTPUT": output})
    layer = QgsVectorLayer(output, "gebiete", "ogr")
    assert read_record(layer) == MethodRecord(sheets={"sgb2_2023": sheet}, boundaries="alt_neu")
    assert layer.attributeAlias(layer.fields().indexFromName("ew_2023")) == "Einwohner*innen"


def test_a_table_as_csv(tmp_path: Path) -> None:
    path = tmp_path / "tabelle.csv"
    path.write_text("key;name;ew\n10;Süd;300\n02;Nord;200\n01;Mitte;100\n", encoding="utf-8")
    table = QgsVectorLayer(f"file://{path}?delimiter=;&detectTypes=no", "tabelle", "delimitedtext")
    assert by_id(join(table)["OUTPUT"], ["ew"], "nr")["02"] == ("200",)


@pytest.mark.parametrize(
    ("table", "parameters", "polygons", "said"),
    [
        (TABLE | {"key": ["01", "02", "03"]}, {}, POLYGONS, ["2 of 3 areas", "(1): 10", "no area: 03"]),
        (TABLE | {"key": ["01", "01", "10"]}, {}, POLYGONS, ["'key' should have each key once", "01"]),
        (TABLE, {}, POLYGONS | {"nr": ["01", "01", "10"]}, ["'nr'", "more than once: 01"]),
        (TABLE, {}, POLYGONS | {"nr": ["01", None, "10"]}, ["'nr' is empty in these rows (1): 2"]),
        (TABLE | {"key": ["A", "B", "C"]}, {}, POLYGONS, ["names in 'quartier' and 'name'", "never joined by name"]),
        (TABLE, {"TABLE_FIELD": "name"}, POLYGONS, ["'key' of the table holds 3 of the ids"]),
        (TABLE, {"ID_FIELD": "quartier"}, POLYGONS, ["'nr' of the areas holds 3 of the keys"]),
        (TABLE, {"TABLE_FIELD": "schluessel"}, POLYGONS, ["no field 'schluessel'"]),
        (TABLE, {"FIELDS": ["sgb3"]}, POLYGONS, ["no field 'sgb3'"]),
        ({"key": ["01", "02", "10"]}, {}, POLYGONS, ["nothing to join"]),
        (TABLE | {"nr": [1, 2, 3]}, {"FIELDS": ["nr"]}, POLYGONS, ["'nr' of the table would replace the ids"]),
    ],
)
def test_refused_with_a_sentence(
    table: dict[str, list[Any]], parameters: dict[str, Any], polygons: dict[str, list[Any]], said: list[str]
) -> None:
    with pytest.raises(QgsProcessingException) as error:
        join(table, parameters, polygons=polygons)
    assert all(words in str(error.value) for words in said), str(error.value)
