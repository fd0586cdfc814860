"""Inquiry lists: written for each provider, filled in, read back, and applied."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from qgis.core import QgsProcessingException  # type: ignore[attr-defined]  # qgis-stubs lack it
from sozialplanung.plugin.core.register.inquiry_book import FIRST, NAMES
from sozialplanung.plugin.store.address import Address, GeoPackageAddress
from sozialplanung.plugin.store.register import open_register

from .helpers import Log, run
from .places import KINDS, institutions, place
from .registers import fill, school

PROVIDERS = [{"provider_id": "p", "name": "Sonne/Mond e. V."}, {"provider_id": "q", "name": "Verband"}]


def filled(address: Address) -> Address:
    """Advice centres of two providers and one without; schools, which a list speaks for."""
    fill(address, [])
    with open_register(address) as register, register.step("import", "Anfang", "AB") as step:
        step.insert("providers", PROVIDERS)
        step.insert("institutions", [
            school(1, category="advice", provider_id="p", contact_person="Erika Beispiel"),
            school(2, category="advice", provider_id="p", name="=cmd|' /C calc'!A0"),
            school(3, category="advice", provider_id="q"),
            school(4, category="advice", location_kind="protected", street=None, house_number=None, x=None, y=None),
            school(5, provider_id="p"),
        ])  # fmt: skip
        step.insert("source_lists", [{"list_id": "l", "source": "Land", "scope": '{"categories": ["school"]}'}])
        step.insert("source_rows", [{"list_id": "l", "poi_id": "9", "content": '{"name": "Grundschule Fünf"}'}])
        step.insert("decisions", [{"kind": "source_wrong", "institution_id": "i5", "source": "Land", "poi_id": "9",
                                   "reason": "Name vor Ort geprüft", "decided_on": "2026-02-01"}])  # fmt: skip
    return address


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the workbooks go."""
    path = tmp_path / "lists"
    path.mkdir()
    return path


@pytest.fixture(params=KINDS)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Address]:
    with place(request.param, tmp_path) as found:
        yield filled(found)


def ask(address: Address, folder: Path, log: Log | None = None, **more: Any) -> dict[str, Any]:
    layer = institutions(address)
    parameters = {"REGISTER": layer, "FOLDER": str(folder), "DUE": "2026-09-30", "CITY": "Stadt Oberhausen"}
    return run("inquirylist", parameters | more, log)


def read_back(address: Address, folder: Path, log: Log | None = None, **more: Any) -> dict[str, Any]:
    layer = institutions(address)
    parameters = {"REGISTER": layer, "FOLDER": str(folder), "DATE": "2026-10-01", "OUTPUT": "memory:"}
    return run("readinquiry", parameters | {"PROBLEMS": "memory:"} | more, log)


def answer(path: Path, place_in_list: int, **cells: Any) -> None:
    """Fill in a workbook as a provider does; ``new_name`` is the cell for the new name."""
    book = load_workbook(path)
    sheet = book.active
    columns = {cell.value: cell.column for cell in sheet[NAMES]}
    for name, value in cells.items():
        row = FIRST + 2 * place_in_list + name.startswith("new_")
        sheet.cell(row, columns[name.removeprefix("new_")]).value = value
    book.save(path)


def test_a_workbook_for_each_provider(address: Address, folder: Path) -> None:
    log = Log()
    assert ask(address, folder, log)["FILE_COUNT"] == 3
    assert sorted(path.name for path in folder.iterdir()) == [
        "Rückfrage 2026 Schule 4.xlsx", "Rückfrage 2026 Sonne Mond e. V.xlsx", "Rückfrage 2026 Verband.xlsx",
    ]  # fmt: skip
    sheet = load_workbook(folder / "Rückfrage 2026 Sonne Mond e. V.xlsx").active
    texts = {str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert {"i1", "i2", "=cmd|' /C calc'!A0"} <= texts
    assert "Erika Beispiel" not in texts
    assert not any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row)
    assert "Stadt Oberhausen" in sheet["A2"].value


def test_answers_come_back_into_the_register(address: Address, folder: Path) -> None:
    ask(address, folder)
    sonne, verband = folder / "Rückfrage 2026 Sonne Mond e. V.xlsx", folder / "Rückfrage 2026 Verband.xlsx"
    answer(sonne, 0, answer="geändert", new_name="Beratung am Park", new_phone="0208 99")  # '=cmd' comes first
    answer(sonne, 1, answer="stimmt")
    answer(verband, 0, answer="geschlossen", closed_on="31.7.2026", remark="Fusion")
    outputs = read_back(address, folder)
    assert [outputs[name] for name in ("CONFIRMED", "CHANGED", "CLOSED", "PROBLEM_COUNT")] == [1, 1, 1, 1]
    (problem,) = outputs["PROBLEMS"].getFeatures()
    assert (problem["institution_id"], problem["row"], problem["problem"]) == ("i4", FIRST, "Not answered.")
    layer = institutions(address)
    applied = run("applydecisions", {"REGISTER": layer, "FINDINGS": outputs["OUTPUT"], "USER": "AB", "DRY_RUN": False})
    assert (applied["UPDATED"], applied["CLOSED"], applied["CONFLICTS"]) == (1, 1, 0)
    with open_register(address) as register:
        rows = {row["institution_id"]: row for row in register.rows("institutions")}
        assert (rows["i2"]["name"], rows["i2"]["phone"], rows["i2"]["street"]) == (
            "Beratung am Park", "0208 99", "Lindenweg",
        )  # fmt: skip
        assert (rows["i1"]["confirmed_on"], rows["i1"]["confirmed_by"]) == ("2026-10-01", "Rückfrage")
        assert rows["i3"]["valid_until"] == "2026-07-31"
        assert rows["i4"]["confirmed_on"] is None


def test_what_was_changed_meanwhile_is_a_conflict(tmp_path: Path, folder: Path) -> None:
    address = filled(GeoPackageAddress(tmp_path / "bestand.gpkg"))
    ask(address, folder)
    with open_register(address) as register, register.step("apply", "inzwischen", "CD") as step:
        step.update("institutions", "i3", {"phone": "0208 55"})
    answer(folder / "Rückfrage 2026 Verband.xlsx", 0, answer="geändert", new_phone="0208 99")
    outputs = read_back(address, folder)
    layer = institutions(address)
    applied = run("applydecisions", {"REGISTER": layer, "FINDINGS": outputs["OUTPUT"], "USER": "AB", "DRY_RUN": False})
    assert applied["CONFLICTS"] == 1
    with open_register(address) as register:
        assert register.rows("institutions", {"institution_id": "i3"})[0]["phone"] == "0208 55"


def test_mistakes_of_a_list_for_its_owner(address: Address, folder: Path) -> None:
    assert ask(address, folder, MODE="sources")["FILE_COUNT"] == 1
    (path,) = folder.iterdir()
    sheet = load_workbook(path).active
    assert [cell.value for cell in sheet[4]][:6] == [
        "9", "Schule 5", "Name", "Grundschule Fünf", "Schule 5", "Name vor Ort geprüft",
    ]  # fmt: skip


def test_wrong_input_gets_a_sentence(tmp_path: Path, folder: Path) -> None:
    address = filled(GeoPackageAddress(tmp_path / "bestand.gpkg"))
    ask(address, folder)
    wrong: tuple[tuple[dict[str, Any], str], ...] = (
        ({}, "in the folder already"),
        ({"FOLDER": str(tmp_path / "nowhere")}, "no folder"),
        ({"CATEGORIES": "unsinn"}, "no such categories"),
        ({"CATEGORIES": "sports"}, "no institution to ask about"),
    )
    for more, sentence in wrong:
        with pytest.raises(QgsProcessingException, match=sentence):
            ask(address, folder, **more)
    for place_of_files, sentence in ((str(tmp_path / "nowhere"), "no folder"), (None, "no workbook")):
        with pytest.raises(QgsProcessingException, match=sentence):
            read_back(address, folder, FOLDER=place_of_files)
    (folder / "broken.xlsx").write_bytes(b"PK\x03\x04 nothing")
    log = Log()
    outputs = read_back(address, folder, log)
    assert "broken" in log.text
    assert [row["file"] for row in outputs["PROBLEMS"].getFeatures() if "broken" in row["problem"]] == ["broken.xlsx"]
    assert outputs["PROBLEM_COUNT"] == 5
    assert len(list(folder.iterdir())) == 4
    with pytest.raises(QgsProcessingException, match="broken"):
        read_back(address, folder, FOLDER=None, FILES=[str(folder / "broken.xlsx")])


def test_a_closure_without_a_day_is_asked_again(tmp_path: Path, folder: Path) -> None:
    address = filled(GeoPackageAddress(tmp_path / "bestand.gpkg"))
    ask(address, folder)
    answer(folder / "Rückfrage 2026 Verband.xlsx", 0, answer="geschlossen")
    log = Log()
    outputs = read_back(address, folder, log)
    assert (outputs["CLOSED"], outputs["OUTPUT"].featureCount()) == (0, 0)
    assert "Schule 3. Ask for the day." in log.text


def test_equal_names_of_providers_do_not_share_a_workbook(tmp_path: Path, folder: Path) -> None:
    address = filled(GeoPackageAddress(tmp_path / "bestand.gpkg"))
    with open_register(address) as register, register.step("apply", "Umbenannt", "AB") as step:
        step.update("providers", "q", {"name": "Sonne/Mond e. V."})
    assert ask(address, folder)["FILE_COUNT"] == 3


def test_what_owners_of_lists_are_not_told_is_counted(tmp_path: Path, folder: Path) -> None:
    address = filled(GeoPackageAddress(tmp_path / "bestand.gpkg"))
    with open_register(address) as register, register.step("apply", "Ansprechpartner", "AB") as step:
        step.update("institutions", "i5", {"contact_person": "Petra Ort"})
    log = Log()
    ask(address, folder, log, MODE="sources")
    assert "private: 1." in log.text
