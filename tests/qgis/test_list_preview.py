"""What is seen of a list, and of the scope that it speaks for, before it is read."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook
from qgis.core import QgsFeature, QgsProcessingFeedback, QgsVectorLayer
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.lists.mapping import Mapping, read_mapping
from sozialplanung.plugin.core.register.scope import Scope
from sozialplanung.plugin.lists.files import parts_of
from sozialplanung.plugin.lists.layer_list import list_of_layer
from sozialplanung.plugin.lists.preview import ROWS, OpenedList, earlier_lists, open_preview
from sozialplanung.plugin.lists.reading import ListOrder, read_list
from sozialplanung.plugin.lists.scope_preview import institutions_in_scope, scope_sentence
from sozialplanung.plugin.navigator.snapshot import read_snapshot
from sozialplanung.plugin.store.address import GeoPackageAddress
from sozialplanung.plugin.store.register import open_register

from .registers import X, Y, made, school

KITAS = "Einrichtung;Typ;PLZ;Nr\nKita Sonne;Kita;46045;7\nKita Mond;Kita;46047;8\n;;46047;9\n"


def opened(folder: Path, text: str = KITAS, name: str = "Kitas_2024-08-01.csv", **wishes: object) -> OpenedList:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return open_preview(ListOrder(path, **wishes))  # type: ignore[arg-type]


def remembered(address: GeoPackageAddress, **values: object) -> None:
    """A list that was applied before."""
    with open_register(address) as register, register.step("import", "Liste", "AB") as step:
        step.insert("source_lists", [{"source": "Kitas", "imported_on": "2023-08-01", **values}])


def test_source_and_date_are_found_in_the_name(tmp_path: Path) -> None:
    order = opened(tmp_path).order
    assert (order.source, order.source_date, order.licence) == ("Kitas", "2024-08-01", "")
    order = opened(tmp_path, source="Jugendamt", source_date="2024-09-01", licence="dl-de/by-2-0").order
    assert (order.source, order.source_date, order.licence) == ("Jugendamt", "2024-09-01", "dl-de/by-2-0")


def test_what_the_register_knows_of_the_source_is_preset(tmp_path: Path) -> None:
    address = made(tmp_path)
    remembered(address, licence="dl-de/by-2-0", mapping='{"name": "Einrichtung", "phone": "Telefon"}')
    found = opened(tmp_path, register=address)
    assert found.order.licence == "dl-de/by-2-0"
    assert found.preview(Mapping()).mapping.found["name"] == "earlier"
    assert found.remarks == ["The last list of this source had columns that are gone: Telefon."]
    assert list(earlier_lists(address)) == ["Kitas"]


def test_a_preview_is_what_will_be_read(tmp_path: Path) -> None:
    found = opened(tmp_path)
    preview = found.preview(Mapping())
    read = read_list(found.order, QgsProcessingFeedback())
    assert [record.values for record in preview.records] == [record.values for record in read.records]
    assert [problem.row for problem in preview.problems] == [problem.row for problem in read.problems] == [4]
    assert preview.mapping == read.mapping
    assert (preview.rows, preview.refusal) == (3, "")


def test_what_is_given_goes_before_what_is_recognised(tmp_path: Path) -> None:
    found = opened(tmp_path)
    preview = found.preview(read_mapping({"name": "Typ", "category": ""}), "Kita")
    assert [record.get("name") for record in preview.records] == ["Kita", "Kita"]
    assert {record.get("category") for record in preview.records} == {"Kita"}
    assert "No column with the names" in found.preview(read_mapping({"name": ""})).refusal


def test_samples_are_different_values(tmp_path: Path) -> None:
    found = opened(tmp_path)
    assert (found.samples(["Typ"]), found.samples(["PLZ"])) == (["Kita"], ["46045", "46047"])


def test_of_a_long_list_the_first_rows_are_read(tmp_path: Path) -> None:
    rows = "".join(f"Kita {number};Kita;46045;{number}\n" for number in range(ROWS + 10))
    preview = opened(tmp_path, "Einrichtung;Typ;PLZ;Nr\n" + rows).preview(Mapping())
    assert preview.rows == len(preview.records) == ROWS


def test_a_list_that_was_changed_or_is_gone_is_refused(tmp_path: Path) -> None:
    found = opened(tmp_path)
    found.check_unchanged()
    os.utime(found.order.path, (0, 0))  # copied or synchronised: the same content
    found.check_unchanged()
    found.order.path.write_text(KITAS + "Kita Stern;Kita;46045;10\n", encoding="utf-8")
    with pytest.raises(PlanningError, match="was changed after it was chosen"):
        found.check_unchanged()
    found.order.path.unlink()
    with pytest.raises(PlanningError, match="There is no file"):
        found.check_unchanged()


def test_sheets_to_choose_from_are_those_with_lists(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Hinweise zur Lieferung"])
    for title in ("Kitas", "Schulen"):
        for row in (["Name", "PLZ"], [f"{title} 1", "46045"]):
            (book[title] if title in book.sheetnames else book.create_sheet(title)).append(row)
    book.save(tmp_path / "listen.xlsx")
    assert parts_of(tmp_path / "listen.xlsx") == ["Kitas", "Schulen"]


def test_a_layer_of_a_file_is_read_from_it_and_others_are_copied(tmp_path: Path) -> None:
    address = made(tmp_path)
    layer = QgsVectorLayer(f"{address.path}|layername=institutions", "Bestand", "ogr")
    assert list_of_layer(layer, tmp_path) == (address.path, "institutions")
    layer.setSubsetString("\"name\" = 'Schule 1'")
    path, part = list_of_layer(layer, tmp_path)
    assert (path.name, part) == ("Bestand.gpkg", "")
    assert len(open_preview(ListOrder(path)).grid.rows) == 1


def test_layers_of_the_same_name_are_copied_to_files_of_their_own(tmp_path: Path) -> None:
    layers = [QgsVectorLayer("NoGeometry?field=name:string", "Punkte", "memory") for _ in range(2)]
    for layer, name in zip(layers, ("Kita", "Haus"), strict=True):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        layer.dataProvider().addFeature(feature)
    paths = [list_of_layer(layer, tmp_path)[0] for layer in layers]
    assert [open_preview(ListOrder(path)).grid.rows[0][-1] for path in paths] == ["Kita", "Haus"]


def test_a_layer_that_does_not_say_which_of_several_it_is_is_copied(tmp_path: Path) -> None:
    layer = QgsVectorLayer(str(made(tmp_path).path), "Bestand", "ogr")
    assert layer.isValid()
    path, part = list_of_layer(layer, tmp_path)
    assert len(open_preview(ListOrder(path, part)).grid.rows) == layer.featureCount()


def test_the_scope_is_counted_and_said(tmp_path: Path) -> None:
    address = made(
        tmp_path, school(1), school(2, postcode="46047"), school(3, category="childcare"),
        school(4, valid_from="2000-01-01", valid_until="2020-07-31"),
    )  # fmt: skip
    snapshot = read_snapshot(address)
    box = (X + 1.5, Y - 1, X + 10, Y + 1)
    counts = [(Scope(), 3), (Scope(categories=("school",)), 2), (Scope(postcodes=("46047",)), 1), (Scope(area=box), 2)]
    for scope, count in counts:
        assert institutions_in_scope(scope, snapshot) == count, scope
    said = scope_sentence(Scope(categories=("school",), cities=("Oberhausen",), area=box), True, snapshot, "Mitte")
    assert said.startswith("The list speaks for 1 institution of the register: Schools, in Oberhausen, within 'Mitte'.")
    assert "nothing of that counts as missing" in scope_sentence(Scope(), False, snapshot)
    assert scope_sentence(Scope(cities=("Essen",)), True, snapshot).startswith("The list speaks for no institution")


def test_a_date_without_one_in_the_name_is_that_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "kitas.csv").write_text(KITAS, encoding="utf-8")
    day = datetime(2025, 5, 4, 12, tzinfo=UTC).timestamp()
    os.utime(tmp_path / "kitas.csv", (day, day))
    assert open_preview(ListOrder(tmp_path / "kitas.csv")).order.source_date == "2025-05-04"
