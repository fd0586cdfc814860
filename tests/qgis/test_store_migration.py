"""Registers of older versions: copied, then brought up to date or left as they were."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.register.schema import TABLES, VERSION
from sozialplanung.plugin.store import migration
from sozialplanung.plugin.store.address import Address, GeoPackageAddress
from sozialplanung.plugin.store.connection import Connection
from sozialplanung.plugin.store.register import backups, connect, open_backup, open_register

from .stores import BOTH, institution, made, place

DROPPED = "accessibility"


@pytest.fixture
def old(kind: str, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Address:
    """A register of a version 0 that never was: its institutions lack a column."""
    address = place(kind, tmp_path, request)
    today = TABLES["institutions"]
    fields = [field for field in today.fields if field.name != DROPPED]
    with monkeypatch.context() as patched:
        patched.setitem(TABLES, "institutions", replace(today, fields=fields))
        made(address, institution("Schule", institution_id="a"))
        with open_register(address) as register, register.step("settings", "alt", "AB") as step:
            step.connection.execute("UPDATE settings SET value = '0' WHERE name = 'schema_version'")
    return address


def add_column(connection: Connection) -> None:
    connection.execute(f"ALTER TABLE institutions ADD COLUMN {DROPPED} text")


def fail(connection: Connection) -> None:
    add_column(connection)
    connection.execute("UPDATE institutions SET name = 'kaputt'")
    connection.execute("SELECT * FROM nowhere")


def version(address: Address) -> str:
    with open_backup(address) as register:
        return register.setting("schema_version")


@BOTH
def test_an_old_register_is_copied_and_brought_up_to_date(old: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(migration.MIGRATIONS, 0, add_column)
    with open_register(old) as register:
        assert register.setting("schema_version") == str(VERSION)
        assert register.rows("institutions")[0][DROPPED] is None
        with register.step("apply", "x", "AB") as step:
            step.update("institutions", "a", {DROPPED: "rollstuhlgerecht"})
        (change,) = register.rows("history", {"field": DROPPED})  # the triggers know the column
        assert change["new_value"] == "rollstuhlgerecht"
    (copy,) = backups(old)
    assert copy != old
    assert version(copy) == "0"
    with open_backup(copy) as register:
        assert register.connection.execute("SELECT name FROM institutions") == [("Schule",)]
    with open_register(old):
        assert backups(old) == [copy]  # once is enough


@BOTH
@pytest.mark.parametrize("migrate", [fail, None])
def test_a_migration_that_fails_changes_nothing(
    old: Address, migrate: Callable[[Connection], None] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if migrate:
        monkeypatch.setitem(migration.MIGRATIONS, 0, migrate)
    with pytest.raises((PlanningError, KeyError)):
        open_register(old)
    assert version(old) == "0"
    with connect(old) as connection:
        assert connection.execute("SELECT name FROM institutions") == [("Schule",)]
        with pytest.raises(PlanningError):
            connection.execute(f"SELECT {DROPPED} FROM institutions")


@pytest.mark.parametrize("kind", ["geopackage"])
def test_a_copy_is_a_geopackage_of_its_own(old: GeoPackageAddress, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(migration.MIGRATIONS, 0, add_column)
    with open_register(old):
        pass
    (copy,) = backups(old)
    assert isinstance(copy, GeoPackageAddress)
    assert copy.path.parent == old.path.parent
    assert copy.path.name.startswith("bestand.backup-v0-")
    layer = QgsVectorLayer(str(copy.path), "copy", "ogr")
    assert [feature["name"] for feature in layer.getFeatures()] == ["Schule"]
