"""The filtered list as a workbook or CSV file, internal or for the public."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.navigator.exported import export_institutions
from sozialplanung.plugin.store.address import GeoPackageAddress
from sozialplanung.plugin.store.register import open_register
from sozialplanung.plugin.store.values import this_day

from .registers import made, school

TODAY = this_day()
RELEASED = {"release": "public", "released_by": "AB", "released_on": "2026-01-05"}
SECRET = {"location_kind": "protected", "street": None, "house_number": None, "x": None, "y": None,
          "position_quality": "none"}  # fmt: skip


@pytest.fixture
def address(tmp_path: Path) -> GeoPackageAddress:
    return made(
        tmp_path,
        school(
            1, name="=HYPERLINK(1)", contact_person="Erika Muster", remarks="ruft nie zurück", places=30, **RELEASED
        ),
        school(2, name="Astrid-Lindgren-Schule", valid_from="2020-08-01", further_categories='{"care"}'),
        school(3, name="Zuflucht", phone=None, **SECRET, **RELEASED),
        school(4, name="Alte Schule", valid_until="2024-07-31", **RELEASED),
        school(5, name="Andere Schule", **RELEASED),
    )


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def sheets_of(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    book = load_workbook(path)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


def test_the_internal_list_holds_the_chosen_ones_without_personal_fields(
    address: GeoPackageAddress, tmp_path: Path
) -> None:
    path = tmp_path / "liste.xlsx"
    done = export_institutions(address, ["i1", "i2", "i4"], TODAY, path, public=False)
    (head, *rows) = sheets_of(path)["Institutions"]
    assert (done.count, done.files) == (2, [path])
    assert done.notes == [f"Left out, since not there on {TODAY:%d.%m.%Y}: 1."]
    found = [dict(zip(head, row, strict=True)) for row in rows]
    assert [row["Name"] for row in found] == ["=HYPERLINK(1)", "Astrid-Lindgren-Schule"]
    assert not {"Contact person", "Remarks", "Released by", "Changed by"} & set(head)
    assert len(set(head)) == len(head)
    assert head.count("Provider") == 1
    assert found[0]["Places"] == 30
    assert found[1]["Valid from"].date() == date(2020, 8, 1)
    assert found[1]["Postcode"] == "46045"
    assert (found[1]["Release"], found[1]["Kind of location"]) == ("internal", "fixed site")
    assert (found[1]["Category"], found[1]["Further categories"]) == ("Schools", "Care for the elderly")
    assert (found[1]["Easting (EPSG:25832)"], found[1]["Northing (EPSG:25832)"]) == (350002, 5700000)


def test_a_text_is_never_a_formula(address: GeoPackageAddress, tmp_path: Path) -> None:
    book, text = tmp_path / "liste.xlsx", tmp_path / "liste.csv"
    for path in (book, text):
        export_institutions(address, ["i1"], TODAY, path, public=False)
    cell = next(cell for row in load_workbook(book).active for cell in row if cell.value == "=HYPERLINK(1)")
    assert (cell.data_type, cell.quotePrefix) == ("s", True)
    assert rows_of(text)[0]["Name"] == "'=HYPERLINK(1)"


def test_the_public_list_holds_released_ones_alone_and_says_who_is_missing(
    address: GeoPackageAddress, tmp_path: Path
) -> None:
    path = tmp_path / "offen.csv"
    done = export_institutions(address, ["i1", "i2", "i3", "i4"], TODAY, path, public=True)
    rows = {row["Id"]: row for row in rows_of(path)}
    assert "Name of the category" not in rows["i1"]  # the category is called by its name anyway
    assert set(rows) == {"i1", "i3"}  # i5 is released, but was not in the list
    assert done.notes == [
        "Left out, since not released: 1.",
        f"Left out, since not there on {TODAY:%d.%m.%Y}: 1.",
        "Without an address, since it is protected or private: 1.",
    ]
    assert "Erika" not in path.read_text(encoding="utf-8-sig")
    assert not {"Remarks", "Release", "Last confirmed on"} & set(rows["i1"])
    assert (rows["i3"]["Street"], rows["i3"]["Postcode"], rows["i3"]["Easting (EPSG:25832)"]) == ("", "", "")
    assert rows["i1"]["Easting (EPSG:25832)"] == "350001.00"


def _with_licence(address: GeoPackageAddress) -> None:
    with open_register(address) as register, register.step("import", "Herkunft", "AB") as step:
        origin = {"value_source_id": "v", "institution_id": "i5", "field": "street", "source": "Land NRW",
                  "source_date": "2026-01-01", "licence": "dl-de/by-2-0"}  # fmt: skip
        step.insert("value_sources", [origin])


def test_licences_go_along(address: GeoPackageAddress, tmp_path: Path) -> None:
    _with_licence(address)
    book, text = tmp_path / "offen.xlsx", tmp_path / "offen.csv"
    export_institutions(address, ["i5"], TODAY, book, public=True)
    done = export_institutions(address, ["i5"], TODAY, text, public=True)
    assert "Land NRW" in [cell for row in sheets_of(book)["Licences"] for cell in row]
    assert [file.name for file in done.files] == ["offen.csv", "offen_Licences.csv"]
    assert "Land NRW" in done.files[1].read_text(encoding="utf-8-sig")


def test_the_file_of_licences_takes_the_place_of_an_earlier_one_alone(
    address: GeoPackageAddress, tmp_path: Path
) -> None:
    """It is written beside the file that was asked for, and nobody was asked about it."""
    _with_licence(address)
    path, other = tmp_path / "offen.csv", tmp_path / "offen_Licences.csv"
    other.write_text("of somebody", encoding="utf-8")
    with pytest.raises(PlanningError, match="offen_Licences"):
        export_institutions(address, ["i5"], TODAY, path, public=True)
    assert other.read_text(encoding="utf-8") == "of somebody"
    assert not path.exists()
    other.unlink()
    for _ in range(2):
        export_institutions(address, ["i5"], TODAY, path, public=True)
    assert "Land NRW" in other.read_text(encoding="utf-8-sig")


def test_nothing_to_export_is_refused_and_leaves_no_file(address: GeoPackageAddress, tmp_path: Path) -> None:
    path = tmp_path / "offen.csv"
    path.write_text("von früher", encoding="utf-8")
    with pytest.raises(PlanningError, match=r"There is nothing to export .* Left out, since not released: 1"):
        export_institutions(address, ["i2"], TODAY, path, public=True)
    assert path.read_text(encoding="utf-8") == "von früher"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["bestand.gpkg", "offen.csv"]


@pytest.mark.parametrize("name", ["liste.ods", "liste", "bestand.gpkg", "no/folder.csv"])
def test_a_file_that_cannot_be_written_is_refused(address: GeoPackageAddress, tmp_path: Path, name: str) -> None:
    with pytest.raises(PlanningError):
        export_institutions(address, ["i1"], TODAY, tmp_path / name, public=False)
    assert [file.name for file in tmp_path.iterdir()] == ["bestand.gpkg"]
