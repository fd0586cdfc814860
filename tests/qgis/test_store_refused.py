"""What can go wrong with a register's place gets a sentence, and leaves the register as it was."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.store.address import GeoPackageAddress, PostgresAddress
from sozialplanung.plugin.store.postgres import PostgresConnection
from sozialplanung.plugin.store.register import create_register, open_register

from .helpers import SAMPLE
from .postgres import PASSWORD, Server
from .stores import as_nobody, everything, in_child, institution, made, place, with_little_room


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that other users may look into; pytest's own are closed to them."""
    with tempfile.TemporaryDirectory() as made_folder:
        Path(made_folder).chmod(0o755)
        yield Path(made_folder)


@pytest.fixture
def postgres(tmp_path: Path, request: pytest.FixtureRequest) -> PostgresAddress:
    address = place("postgres", tmp_path, request)
    assert isinstance(address, PostgresAddress)
    made(address, institution(institution_id="a"))
    return address


def refusal(address: GeoPackageAddress | PostgresAddress) -> str:
    with pytest.raises(PlanningError) as error, open_register(address):
        pass
    return str(error.value)


def write_many(address: GeoPackageAddress) -> None:
    with open_register(address) as register, register.step("import", "viele", "AB") as step:
        step.insert("institutions", [institution(f"Kita {number}") for number in range(3000)])


def test_a_read_only_file_is_read_and_not_written(folder: Path) -> None:
    address = GeoPackageAddress(folder / "bestand.gpkg")
    made(address, institution())
    address.path.chmod(0o444)
    before = everything(address)

    def read() -> None:
        with open_register(address) as register:
            assert len(register.rows("institutions")) == 1

    assert in_child(read, as_nobody) == "no refusal"
    assert "cannot be written" in in_child(lambda: write_many(address), as_nobody)
    assert everything(address) == before


def test_no_register_is_made_where_one_may_not_write(folder: Path) -> None:
    address = GeoPackageAddress(folder / "bestand.gpkg")
    folder.chmod(0o555)
    told = in_child(lambda: create_register(address, "EPSG:25832", {}), as_nobody)
    assert "could not be written" in told
    assert not list(folder.iterdir())


@pytest.mark.parametrize("room", [0, 4096, 100_000, 1_000_000])
def test_a_full_disk_changes_nothing(folder: Path, room: int) -> None:
    address = GeoPackageAddress(folder / "bestand.gpkg")
    made(address, institution())
    before, size = everything(address), address.path.stat().st_size
    told = in_child(lambda: write_many(address), lambda: with_little_room(size + room))
    assert "could not be written" in told
    assert "Make room on the drive" in told
    assert everything(address) == before
    write_many(address)  # and with room, it goes on


@pytest.mark.parametrize("room", [0, 1000, 50_000, 200_000])
def test_a_full_disk_leaves_nothing_of_a_new_register(folder: Path, room: int) -> None:
    address = GeoPackageAddress(folder / "bestand.gpkg")
    told = in_child(lambda: create_register(address, "EPSG:25832", {}), lambda: with_little_room(room))
    assert "could not be written" in told
    assert not list(folder.iterdir())


def test_the_remains_of_a_crash_are_rolled_back(tmp_path: Path) -> None:
    address = GeoPackageAddress(tmp_path / "bestand.gpkg")
    made(address, institution())
    before = everything(address)
    other = tmp_path / "after" / "bestand.gpkg"
    other.parent.mkdir()
    with open_register(address) as register, register.step("import", "x", "AB") as step:
        step.connection.execute("PRAGMA cache_size = 5")  # so that pages are written before the commit
        step.insert("institutions", [institution(f"Kita {number}") for number in range(2000)])
        for name in ("bestand.gpkg", "bestand.gpkg-journal"):  # what a power cut would leave
            shutil.copy(tmp_path / name, other.with_name(name))
    assert other.with_name("bestand.gpkg-journal").stat().st_size
    assert everything(GeoPackageAddress(other)) == before


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "There is no register"),
        (b"", "holds no register"),
        (b"not a database at all, but some text" * 100, "holds no register"),
        (SAMPLE, "holds no register"),
    ],
)
def test_what_is_no_register_is_refused(tmp_path: Path, content: Any, sentence: str) -> None:
    path = tmp_path / "bestand.gpkg"
    if content is not None:
        path.write_bytes(content.read_bytes() if isinstance(content, Path) else content)
    assert sentence in refusal(GeoPackageAddress(path))
    assert "Create register" in refusal(GeoPackageAddress(path))


def test_a_damaged_register_is_refused(tmp_path: Path) -> None:
    address = GeoPackageAddress(tmp_path / "bestand.gpkg")
    made(address, *(institution(f"Kita {number}") for number in range(500)))
    content = bytearray(address.path.read_bytes())
    for start in range(80 * 4096, len(content), 4096):  # beyond the tables of tables
        content[start : start + 100] = b"\xff" * 100
    address.path.write_bytes(content)
    with pytest.raises(PlanningError, match=r"damaged|no register"):
        everything(address)


@pytest.mark.parametrize(
    ("version", "sentence"),
    [
        ("2", "newer version"),
        ("1000", "newer version"),
        ("x", "which version"),
        ("0", "which version"),
        ("", "which version"),
    ],
)
def test_a_register_of_another_plugin_is_refused(tmp_path: Path, version: str, sentence: str) -> None:
    address = GeoPackageAddress(tmp_path / "bestand.gpkg")
    create_register(address, "EPSG:25832", {})
    with closing(sqlite3.connect(address.path)) as database:
        database.execute("INSERT INTO context (step_id) VALUES ('x')")
        database.execute("UPDATE settings SET value = ? WHERE name = 'schema_version'", [version])
        database.commit()
    assert sentence in refusal(address)


def test_a_wrong_password_is_told_without_telling_it(server: Server) -> None:
    told = refusal(PostgresAddress(server.uri("geheim")))
    assert "There is no connection" in told
    assert "password authentication failed" in told
    assert "geheim" not in told


def test_no_server_and_no_database_are_told(server: Server) -> None:
    nobody = server.uri().replace(str(server.port), "1")
    assert "There is no connection" in refusal(PostgresAddress(nobody))
    assert "does not exist" in refusal(PostgresAddress(server.uri(database="nirgends")))


def test_a_schema_without_register_is_told(server: Server) -> None:
    assert "holds no register" in refusal(PostgresAddress(server.uri(), "leer"))


def test_who_may_only_read_reads(server: Server, postgres: PostgresAddress) -> None:
    server.sql("DROP ROLE IF EXISTS reader")
    server.sql(f"CREATE ROLE reader LOGIN PASSWORD '{PASSWORD}'")
    server.sql(f"GRANT USAGE ON SCHEMA {postgres.schema} TO reader")
    server.sql(f"GRANT SELECT ON ALL TABLES IN SCHEMA {postgres.schema} TO reader")
    reader = PostgresAddress(postgres.uri.replace("planner", "reader"), postgres.schema)
    before = everything(postgres)
    with open_register(reader) as register:
        assert len(register.rows("institutions")) == 1
        with pytest.raises(PlanningError, match="cannot be written"), register.step("import", "x", "AB"):
            pass
    assert everything(postgres) == before
    server.sql("DROP OWNED BY reader; DROP ROLE reader")


def test_a_lost_connection_leaves_all_as_it_was(postgres: PostgresAddress) -> None:
    before = everything(postgres)

    def work() -> None:
        with open_register(postgres) as register, register.step("import", "x", "AB") as step:
            step.insert("institutions", [institution("neu")])
            ((process,),) = step.connection.execute("SELECT pg_backend_pid()")
            with open_register(postgres) as other:
                other.connection.execute("SELECT pg_terminate_backend(?)", [process])
            step.insert("institutions", [institution("noch eine")])

    with pytest.raises(PlanningError, match="was lost"):
        work()
    assert everything(postgres) == before


@pytest.mark.parametrize("arrived", [True, False])
def test_a_connection_lost_in_the_commit_is_asked_about(
    postgres: PostgresAddress, monkeypatch: pytest.MonkeyPatch, arrived: bool
) -> None:
    """Whether the server got to commit decides whether the step is there, and that is what the caller is told."""
    execute = PostgresConnection.execute

    def breaking(self: PostgresConnection, sql: str, values: Any = ()) -> list[tuple[Any, ...]]:
        if sql != "COMMIT":
            return execute(self, sql, values)
        if arrived:
            execute(self, sql)
        self.close()
        raise PlanningError("The line broke.")

    with open_register(postgres) as register:
        monkeypatch.setattr(PostgresConnection, "execute", breaking)
        try:
            with register.step("import", "x", "AB") as step:
                step.insert("institutions", [institution("neu")])
        except PlanningError:
            assert not arrived
        else:
            assert arrived
        assert len(register.rows("institutions")) == 1 + arrived  # the connection is a new one


def test_a_database_without_postgis_is_told(server: Server) -> None:
    server.sql("DROP DATABASE IF EXISTS kahl", "postgres")
    server.sql("CREATE DATABASE kahl", "postgres")
    with pytest.raises(PlanningError, match="has no PostGIS"):
        create_register(PostgresAddress(server.uri(database="kahl")), "EPSG:25832", {})


def test_a_register_is_found_wherever_postgis_lives(server: Server) -> None:
    server.sql("DROP DATABASE IF EXISTS anders", "postgres")
    server.sql("CREATE DATABASE anders OWNER planner", "postgres")
    server.sql("CREATE SCHEMA geo; CREATE EXTENSION postgis SCHEMA geo; GRANT USAGE ON SCHEMA geo TO planner", "anders")
    address = PostgresAddress(server.uri(database="anders"), "Mein Schema")
    made(address, institution())
    assert len(everything(address)["institutions"]) == 1
    assert os.environ.get("PGPASSWORD") is None


def test_a_missing_psycopg2_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "psycopg2", None)
    assert "psycopg2" in refusal(PostgresAddress("dbname='x'"))
