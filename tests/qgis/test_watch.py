"""What others have changed in a register is told: in this plugin, in plain QGIS, and by other processes."""

from __future__ import annotations

import multiprocessing
import shutil
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from sozialplanung.plugin.core.texts import use_language
from sozialplanung.plugin.store.address import Address, GeoPackageAddress, layer_source
from sozialplanung.plugin.store.edit import add, edit
from sozialplanung.plugin.store.register import open_register
from sozialplanung.plugin.store.step import Signature
from sozialplanung.plugin.store.undo import step_to_undo, undo
from sozialplanung.plugin.store.undo_plan import plan_undo
from sozialplanung.plugin.store.watch import Stamp, changes_since, stamp_of

from .stores import BOTH, institution, made, place

A, B = "a", "b"


@pytest.fixture
def address(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Address:
    address = place(kind, tmp_path, request)
    made(address, institution("Kita Sonne", institution_id=A), institution("Schule", institution_id=B))
    return address


def stamp(address: Address) -> Stamp:
    with open_register(address) as register:
        return stamp_of(register)


def told(address: Address, seen: Stamp) -> list[str]:
    with open_register(address) as register:
        return changes_since(register, seen)


def change(address: Address, institution_id: str, field: str, value: str, user: str) -> None:
    with open_register(address) as register:
        (row,) = register.rows("institutions", {"institution_id": institution_id})
        edit(register, institution_id, {field: value}, row, Signature(user, "Anruf"))


@BOTH
def test_nothing_is_told_where_nobody_did_anything(address: Address) -> None:
    seen = stamp(address)
    assert told(address, seen) == []
    assert stamp(address) == seen


@BOTH
def test_it_is_told_who_changed_what(address: Address) -> None:
    seen = stamp(address)
    change(address, A, "phone", "1", "CD")
    change(address, A, "remarks", "x", "CD")
    change(address, A, "phone", "2", "CD")
    change(address, B, "name", "Schule am Tor", "EF")
    assert told(address, seen) == ["CD: Kita Sonne (Phone, Remarks).", "EF: Schule am Tor (Name)."]
    seen = stamp(address)
    assert told(address, seen) == []  # read anew
    with open_register(address) as register:
        step_id, _ = add(register, {"name": "Neu", "category": "advice", "provider": "Verein"}, Signature("EF", ""))
    assert told(address, seen) == ["EF: provider Verein (new), Neu (new)."]
    seen = stamp(address)
    with open_register(address) as register:
        undo(register, plan_undo(register, step_to_undo(register, step_id)), "GH")
    assert told(address, seen) == ["GH: Neu (Withdrawn)."]


@BOTH
def test_it_is_told_in_the_users_language(address: Address) -> None:
    seen = stamp(address)
    change(address, A, "phone", "1", "CD")
    use_language("de")
    try:
        assert told(address, seen) == ["CD: Kita Sonne (Telefon)."]
    finally:
        use_language("en")


@BOTH
def test_edits_in_plain_qgis_are_seen(address: Address) -> None:
    seen = stamp(address)
    source = layer_source(address)
    provider, _, uri = source.partition("://") if source.startswith("postgres://") else ("ogr", "", source)
    layer = QgsVectorLayer(uri, "Bestand", provider)
    feature = next(layer.getFeatures(f"institution_id = '{A}'"))
    assert layer.startEditing()
    for name, value in {"phone": "5", "changed_by": "CD"}.items():
        assert layer.changeAttributeValue(feature.id(), layer.fields().indexFromName(name), value)
    assert told(address, seen) == []  # not saved yet
    assert layer.commitChanges(), layer.commitErrors()
    assert told(address, seen) == ["CD: Kita Sonne (Phone)."]
    with open_register(address) as register:  # a command line that says nothing of itself
        register.connection.execute("UPDATE institutions SET phone = '6', changed_by = NULL WHERE institution_id = 'b'")
        register.connection.execute("UPDATE settings SET value = '0201' WHERE name = 'area_code'")
    assert told(address, seen)[1:] == ["Somebody: Schule (Phone), setting area_code (Value)."]


@BOTH
def test_other_processes_are_seen(address: Address) -> None:
    with open_register(address) as register:  # stays open, as a program does that watches
        seen = stamp_of(register)
        other = multiprocessing.get_context("fork").Process(target=change, args=(address, A, "phone", "1", "CD"))
        other.start()
        other.join()
        assert changes_since(register, seen) == ["CD: Kita Sonne (Phone)."]


@BOTH
def test_many_changes_are_told_in_one_line(address: Address) -> None:
    seen = stamp(address)
    with open_register(address) as register, register.step("import", "Liste", "CD") as step:
        step.insert("institutions", [institution(f"Kita {number}") for number in range(1500)])
    (sentence,) = told(address, seen)
    assert sentence.startswith("CD: Kita 0 (new), Kita 1 (new), ")
    assert sentence.endswith("Kita 2 (new) and 1497 more.")
    assert told(address, stamp(address)) == []


@BOTH
def test_a_step_without_changes_of_institutions_is_told_by_its_reason(address: Address) -> None:
    seen = stamp(address)
    with open_register(address) as register, register.step("apply", "Schulliste 2026", "CD") as step:
        step.insert("decisions", [{"kind": "different", "institution_id": A, "poi_id": "1", "source": "Liste"}])
        step.insert("links", [{"institution_id": A, "source": "Liste", "poi_id": "2"}])
    assert told(address, seen) == ["CD: Schulliste 2026."]


def test_an_edit_that_began_earlier_and_ended_later_is_seen(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    address = place("postgres", tmp_path, request)
    made(address, institution("Kita Sonne", institution_id=A), institution("Schule", institution_id=B))
    with open_register(address) as slow:
        slow.connection.execute("BEGIN")
        slow.connection.execute("UPDATE institutions SET phone = '5', changed_by = 'CD' WHERE institution_id = 'a'")
        with open_register(address) as fast:
            fast.connection.execute("UPDATE institutions SET phone = '5', changed_by = 'EF' WHERE institution_id = 'b'")
        seen = stamp(address)
        slow.connection.execute("COMMIT")
    assert told(address, seen) == ["CD: Kita Sonne (Phone)."]


def test_a_register_that_was_replaced_is_noticed(tmp_path: Path) -> None:
    address = GeoPackageAddress(tmp_path / "bestand.gpkg")
    made(address, institution("Kita Sonne", institution_id=A))
    shutil.copy(address.path, tmp_path / "gestern.gpkg")
    change(address, A, "phone", "1", "CD")
    seen = stamp(address)
    shutil.copy(tmp_path / "gestern.gpkg", address.path)
    assert told(address, seen) == ["It was replaced by an earlier state of itself."]
