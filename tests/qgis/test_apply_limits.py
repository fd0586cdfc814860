"""Applying decisions where something is in the way: another person, a full disk, a file that is read-only."""

from __future__ import annotations

import resource
import shutil
import signal
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from sozialplanung.plugin.store.address import Address, GeoPackageAddress, PostgresAddress
from sozialplanung.plugin.store.apply import apply, plan_for
from sozialplanung.plugin.store.register import open_register
from sozialplanung.plugin.store.step import Signature, Step

from . import postgres
from .children import become_nobody, start
from .registers import fill, findings, found, order, school, table

SCHOOLS = 60


@pytest.fixture(params=["geopackage", "postgres"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Address:
    """A register with some schools, in either kind of store."""
    made: Address = GeoPackageAddress(tmp_path / "bestand.gpkg")
    if request.param == "postgres":
        made = PostgresAddress(request.getfixturevalue("server").uri(), f"bestand_{request.node.name[:20].lower()}")
    fill(made, [school(number) for number in range(SCHOOLS)])
    return made


def one_list(address: Address, name: str, which: range = range(SCHOOLS), user: str = "AB") -> None:
    """Give schools another name and phone."""
    rows = table(address, "institutions")
    found_rows = [
        found(rows[number], {"poi_id": f"p{number}", "name": f"{name} {number}", "phone": f"{user} {number}"})
        for number in which
    ]
    decided = findings(*found_rows)
    with open_register(address) as register:
        plan = plan_for(register, decided, order())
        apply(register, decided, order(), Signature(user, name), plan)


def state(address: Address) -> list[list[dict[str, object]]]:
    return [table(address, name) for name in ("institutions", "history", "steps", "links", "value_sources", "context")]


def slowly(step: Step, table_name: str, record_id: str, values: object, real: object = Step.update) -> None:
    """An update that takes its time."""
    time.sleep(0.02)
    real(step, table_name, record_id, values)  # type: ignore[operator]


def test_of_two_people_one_waits_and_is_told(address: Address, tmp_path: Path) -> None:
    begun = tmp_path / "begun"

    def first() -> None:
        def signalling(step: Step, *given: object) -> None:
            begun.touch()
            slowly(step, *given)  # type: ignore[arg-type]

        with patch.object(Step, "update", signalling):
            one_list(address, "Erste", user="AB")

    def second() -> None:
        while not begun.exists():
            time.sleep(0.01)
        one_list(address, "Zweite", user="CD")

    children = [start(first), start(second)]
    told = [child.said() for child in children]
    assert told[0] == ""
    assert "Somebody else has changed the register" in told[1]
    assert {str(row["name"]).split()[0] for row in table(address, "institutions")} == {"Erste"}
    assert {row["changed_by"] for row in table(address, "history", field="name", action="update")} == {"AB"}


def test_who_waits_too_long_is_told(tmp_path: Path) -> None:
    address = GeoPackageAddress(tmp_path / "bestand.gpkg")
    fill(address, [school(number) for number in range(SCHOOLS)])
    before = state(address)
    with open_register(address) as other, patch("sozialplanung.plugin.store.geopackage.WAIT", 0.2):
        other.connection.begin()
        told = start(lambda: one_list(address, "Neu")).said()
        other.connection.rollback()
    assert "another person is writing" in told
    assert state(address) == before


def test_a_full_disk_leaves_the_register_as_it_was(tmp_path: Path) -> None:
    address = GeoPackageAddress(tmp_path / "bestand.gpkg")
    fill(address, [school(number) for number in range(SCHOOLS)])
    before, size = state(address), address.path.stat().st_size
    for room in (0, 4096, 20_000):

        def work(limit: int = size + room) -> None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            one_list(address, "Neu")

        told = start(work).said()
        assert "could not be written" in told
        assert "Make room" in told
        assert state(address) == before


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that other users may read."""
    folder = Path(tempfile.mkdtemp(prefix="sozialplanung-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_read_only_register_can_be_looked_at_and_stays_as_it_is(open_folder: Path) -> None:
    address = GeoPackageAddress(open_folder / "bestand.gpkg")
    fill(address, [school(number) for number in range(SCHOOLS)])
    before = state(address)
    address.path.chmod(0o444)
    open_folder.chmod(0o555)

    def look() -> None:
        become_nobody()
        decided = findings(found(table(address, "institutions")[0], {"name": "Neu"}))
        with open_register(address) as register:
            assert plan_for(register, decided, order()).number("update") == 1

    def work() -> None:
        become_nobody()
        one_list(address, "Neu")

    assert start(look).said() == ""
    told = start(work).said()
    assert "cannot be written" in told
    assert "Check your right" in told
    address.path.chmod(0o644)
    assert state(address) == before


def test_a_lost_server_is_a_sentence(server: postgres.Server) -> None:
    address = PostgresAddress(server.uri(), "bestand_verloren")
    fill(address, [school(number) for number in range(SCHOOLS)])
    before = state(address)

    def work() -> None:
        with patch.object(Step, "update", slowly):
            one_list(address, "Neu")

    child = start(work)
    time.sleep(0.6)
    server.stop()
    told = child.said()
    server.start()
    assert told
    assert "Traceback" not in told
    assert state(address) == before
