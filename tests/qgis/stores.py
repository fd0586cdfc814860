"""Registers in both databases, and what is asked of them again and again."""

from __future__ import annotations

import os
import resource
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.register.schema import TABLES
from sozialplanung.plugin.store.address import Address, GeoPackageAddress, PostgresAddress
from sozialplanung.plugin.store.register import create_register, open_register

from .postgres import Server

BOTH = pytest.mark.parametrize("kind", ["geopackage", "postgres"])
NOBODY = 65534
X, Y = 361234.5678901234, 5706789.125


def place(kind: str, folder: Path, request: pytest.FixtureRequest) -> Address:
    """Where a register can be made that nobody else uses."""
    if kind == "geopackage":
        return GeoPackageAddress(folder / "bestand.gpkg")
    server: Server = request.getfixturevalue("server")
    return PostgresAddress(server.uri(), f"bestand_{uuid.uuid4().hex[:8]}")


def institution(name: str = "Kita Sonnenschein", **values: Any) -> dict[str, Any]:
    """A row of institutions with all that is asked for."""
    return {
        "name": name, "category": "childcare", "street": "Lindenweg", "house_number": "4", "postcode": "46045",
        "city": "Oberhausen", "phone": "0208 123", "places": 75, "valid_from": "2020-08-01", "x": X, "y": Y,
    } | values  # fmt: skip


def made(address: Address, *rows: dict[str, Any]) -> list[str]:
    """Make a register with these institutions; their ids."""
    create_register(address, "EPSG:25832", {"area_code": "0208"}, "AB")
    with open_register(address) as register, register.step("import", "Anfang", "AB") as step:
        return step.insert("institutions", rows)


def changes(address: Address, record: str) -> list[dict[str, Any]]:
    """The history of a record, oldest first."""
    with open_register(address) as register:
        return register.rows("history", {"record_id": record})


def told(rows: Sequence[dict[str, Any]], *names: str) -> list[tuple[Any, ...]]:
    """The named values of rows."""
    return [tuple(row[name] for name in names) for row in rows]


def everything(address: Address) -> dict[str, list[dict[str, Any]]]:
    """All rows of all tables, to see whether anything has changed."""
    with open_register(address) as register:
        return {table: register.rows(table) for table in TABLES}


def in_child(work: Callable[[], None], prepare: Callable[[], None]) -> str:
    """Run ``work`` in a process of its own that ``prepare`` has put under some limit; what it was refused with."""
    reading, writing = os.pipe()
    process = os.fork()
    if not process:
        try:
            prepare()
            work()
            told = "no refusal"
        except PlanningError as error:
            told = str(error)
        except BaseException as error:  # noqa: BLE001  a child of a test must not go on as a second test run
            told = f"{type(error).__name__}: {error}"
        os.write(writing, told.encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        told = pipe.read()
    os.waitpid(process, 0)
    return told


def as_nobody() -> None:
    """Go on without the rights of root, who may write everywhere."""
    if os.geteuid() == 0:
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def with_little_room(size: int) -> None:
    """Go on with files that cannot grow beyond a size, as on a full disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
