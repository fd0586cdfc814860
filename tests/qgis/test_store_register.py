"""A register in a file and in a database: the same calls, the same rows, the same history."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import QgsRectangle, QgsVectorLayer
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.register.schema import TABLES
from sozialplanung.plugin.store import connection, geopackage, postgres
from sozialplanung.plugin.store.address import Address, GeoPackageAddress, address_of
from sozialplanung.plugin.store.register import Register, create_register, new_register, open_register

from .stores import BOTH, X, Y, changes, everything, institution, made, place, told


@pytest.fixture
def address(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Address:
    return place(kind, tmp_path, request)


@BOTH
def test_a_new_register_has_settings_categories_and_flags(address: Address) -> None:
    create_register(address, "EPSG:25832", {"area_code": "0208"}, "AB")
    with open_register(address) as register:
        assert (register.crs, register.setting("area_code"), register.setting("nothing")) == ("EPSG:25832", "0208", "")
        assert len(register.rows("categories")) == 9
        flags = {row["setting_id"]: (row["public"], row["personal"]) for row in register.rows("field_settings")}
        assert flags["institutions.contact_person"] == (False, True)
        assert flags["providers.name"] == (True, False)
        assert told(register.rows("steps"), "kind", "done_by") == [("create", "AB")]
        assert {row["changed_by"] for row in register.rows("history")} == {"AB"}


@BOTH
def test_values_come_back_as_they_went_in(address: Address) -> None:
    row = institution(
        "Schule 'Am Tor'; DROP TABLE institutions;-- 😀", further_categories='{"advice","school"}',
        address_is_private=True, withdrawn=False, kind="=cmd|' /C calc'!A0", remarks="a\0b", website="", places=0,
        x=1 / 3, y=-0.1,
    )  # fmt: skip
    (key,) = made(address, row)
    with open_register(address) as register:
        (found,) = register.rows("institutions", {"institution_id": key})
        frame = register.frame("institutions")
    assert {name: found[name] for name in row} == row | {"remarks": "ab", "website": None}
    assert (found["location_kind"], found["release"]) == ("site", "internal")
    assert frame.to_dict("records") == [found]
    assert frame.dtypes.unique() == [object]


@BOTH
def test_every_table_is_there_and_can_be_read(address: Address) -> None:
    made(address)
    with open_register(address) as register:
        for name, table in TABLES.items():
            names = [field.name for field in table.fields] + (["x", "y"] if table.point else [])
            assert list(register.frame(name).columns) == names


@BOTH
def test_the_history_says_what_a_step_changed(address: Address) -> None:
    (key,) = made(address, institution())
    with open_register(address) as register, register.step("apply", "Schulliste 2026", "CD") as step:
        step.update("institutions", key, {"name": "Kita Regenbogen", "places": None, "x": 1.5, "y": 2.25})
        step.update("institutions", key, {"address_is_private": True, "street": "Lindenweg"})
    inserted = [row for row in changes(address, key) if row["action"] == "insert"]
    assert ("position", None, f"{X!r} {Y!r}") in told(inserted, "field", "old_value", "new_value")
    assert ("location_kind", None, "site") in told(inserted, "field", "old_value", "new_value")
    updated = [row for row in changes(address, key) if row["action"] == "update"]
    assert told(updated, "field", "old_value", "new_value") == [
        ("name", "Kita Sonnenschein", "Kita Regenbogen"),
        ("places", "75", None),
        ("position", f"{X!r} {Y!r}", "1.5 2.25"),
        ("address_is_private", None, "true"),
    ]
    said = told(updated, "table_name", "changed_by", "reason", "step_id")
    assert set(said) == {("institutions", "CD", "Schulliste 2026", step.step_id)}
    assert all(row["changed_at"].endswith("Z") for row in updated)


@BOTH
def test_an_error_in_a_step_leaves_everything_as_it_was(address: Address) -> None:
    (key,) = made(address, institution())
    before = everything(address)

    def work() -> float:
        with open_register(address) as register, register.step("apply", "x", "CD") as step:
            step.update("institutions", key, {"name": "anders"})
            step.insert("institutions", [institution("neu")])
            return 1 / 0

    with pytest.raises(ZeroDivisionError):
        work()
    assert everything(address) == before


@BOTH
def test_a_step_reads_what_it_wrote_and_others_do_not(address: Address) -> None:
    made(address)
    with open_register(address) as register, open_register(address) as other:
        with register.step("apply", "x", "CD") as step:
            step.insert("providers", [{"provider_id": "p", "name": "Verein"}])
            assert told(step.rows("providers"), "name") == [("Verein",)]
            assert other.rows("providers") == other.rows("context") == []
        assert told(other.rows("providers"), "name") == [("Verein",)]
        assert other.rows("context") == []


@BOTH
def test_a_second_step_waits_for_the_first(address: Address) -> None:
    made(address)
    order = []

    def other() -> None:
        with open_register(address) as register, register.step("apply", "zweiter", "CD") as step:
            order.append(len(step.rows("providers")))

    waiting = threading.Thread(target=other)
    with open_register(address) as register, register.step("apply", "erster", "AB") as step:
        step.insert("providers", [{"name": "Verein"}])
        waiting.start()
        time.sleep(0.5)
        order.append(-1)
    waiting.join()
    assert order == [-1, 1]  # the second began after the first had ended, and saw what it wrote


@BOTH
def test_who_waits_too_long_is_told(address: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    made(address)
    for module in (connection, geopackage, postgres):
        monkeypatch.setattr(module, "WAIT", 1)
    refused: list[str] = []

    def other() -> None:
        with (
            open_register(address) as register,
            pytest.raises(PlanningError) as told,
            register.step("apply", "b", "CD"),
        ):
            pass
        refused.append(str(told.value))

    with open_register(address) as register, register.step("apply", "a", "AB"):
        waiting = threading.Thread(target=other)
        waiting.start()
        waiting.join()
    assert "is writing to the register" in refused[0]
    with open_register(address) as register:
        assert "b" not in {row["reason"] for row in register.rows("steps")}


@BOTH
def test_a_register_is_never_written_over(address: Address) -> None:
    made(address, institution())
    before = everything(address)
    with pytest.raises(PlanningError, match="never written over"):
        create_register(address, "EPSG:25832", {})
    assert everything(address) == before


@BOTH
@pytest.mark.parametrize("crs", ["EPSG:4326", "", "EPSG:99999", "EPSG:2263"])
def test_a_register_needs_metres(address: Address, crs: str) -> None:
    with pytest.raises(PlanningError, match="in metres"):
        create_register(address, crs, {})


@BOTH
def test_nothing_is_left_of_a_register_whose_filling_failed(address: Address) -> None:
    def work() -> None:
        with new_register(address, "EPSG:25832", {}) as register, register.step("import", "Liste", "AB") as step:
            step.insert("institutions", [institution(), institution("")])

    with pytest.raises(PlanningError, match="darf nicht leer sein"):
        work()
    if isinstance(address, GeoPackageAddress):
        assert not list(address.path.parent.iterdir())
    create_register(address, "EPSG:25832", {})  # the place is still free


@BOTH
def test_twenty_thousand_institutions_are_quick(address: Address) -> None:
    made(address)
    begun = time.perf_counter()
    with open_register(address) as register, register.step("import", "viele", "AB") as step:
        step.insert("institutions", [institution(f"Kita {number}", x=X + number) for number in range(5000)])
    inserted = time.perf_counter() - begun
    with open_register(address) as register, register.step("import", "mehr", "AB") as step:
        step.insert("institutions", [institution(f"Schule {number}") for number in range(15000)])
    begun = time.perf_counter()
    with open_register(address) as register:
        frame = register.frame("institutions")
    assert len(frame) == 20000
    assert time.perf_counter() - begun < 2  # measured: 0.25 s
    assert inserted < 10  # measured: 0.7 s in GeoPackage, 1.8 s in PostgreSQL


def test_the_geopackage_is_a_layer_with_a_spatial_index_and_tables(tmp_path: Path) -> None:
    address = GeoPackageAddress(tmp_path / "Bestand Süd.gpkg")
    made(address, institution(), institution("fern", x=X + 5000), institution("ohne Ort", x=None, y=None))
    layer = QgsVectorLayer(str(address.path), "erste", "ogr")
    assert address_of(layer) == address
    assert (layer.featureCount(), layer.crs().authid()) == (3, "EPSG:25832")
    assert sum(not feature.hasGeometry() for feature in layer.getFeatures()) == 1
    near = QgsRectangle(X - 10, Y - 10, X + 10, Y + 10)
    assert [feature["name"] for feature in layer.getFeatures(near)] == ["Kita Sonnenschein"]
    dataset = ogr.Open(str(address.path))
    assert [dataset.GetLayer(number).GetName() for number in range(dataset.GetLayerCount())] == list(TABLES)
    assert not dataset.TestCapability("nothing")
    found = dataset.ExecuteSQL("SELECT HasSpatialIndex('institutions', 'geom')")
    assert found.GetNextFeature().GetField(0) == 1
    dataset.ReleaseResultSet(found)


def test_a_register_of_qgis_in_wal_mode_is_written_too(tmp_path: Path) -> None:
    address = GeoPackageAddress(tmp_path / "bestand.gpkg")
    (key,) = made(address, institution())
    layer = QgsVectorLayer(str(address.path), "offen", "ogr")
    assert layer.startEditing()  # QGIS turns to WAL here
    with open_register(address) as register:
        assert isinstance(register, Register)
        with register.step("apply", "nebenbei", "AB") as step:
            step.update("institutions", key, {"name": "neu"})
    assert layer.rollBack()
    layer.reload()
    assert [feature["name"] for feature in layer.getFeatures()] == ["neu"]
