"""The same register in either database, for tests that must hold in both."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from sozialplanung.plugin.store.address import Address, GeoPackageAddress, PostgresAddress
from sozialplanung.plugin.store.register import open_register

from .postgres import available, running_server

KINDS = ("geopackage", "postgres")


@contextmanager
def place(kind: str, folder: Path) -> Iterator[Address]:
    """A place for a register; PostgreSQL is started for it, and stopped."""
    if kind == "geopackage":
        yield GeoPackageAddress(folder / "bestand.gpkg")
        return
    if not available():
        pytest.skip("needs PostgreSQL")
    with running_server() as server:
        yield PostgresAddress(server.uri())


def institutions(address: Address) -> QgsVectorLayer:
    """The institutions of a register as QGIS opens them."""
    if isinstance(address, GeoPackageAddress):
        layer = QgsVectorLayer(f"{address.path}|layername=institutions", "Bestand", "ogr")
    else:
        table = f'key=\'fid\' table="{address.schema}"."institutions" (geom)'
        layer = QgsVectorLayer(f"{address.uri} {table}", "Bestand", "postgres")
    assert layer.isValid()
    return layer


def set_back(address: Address, step_id: str, day: str) -> None:
    """Make what a step did look as if it had been done on that day, which the register itself refuses."""
    with open_register(address) as register:
        drop = "DROP TRIGGER IF EXISTS history_no_change"
        register.connection.execute(drop if isinstance(address, GeoPackageAddress) else f"{drop} ON history")
        register.connection.execute(
            "UPDATE history SET changed_at = ? WHERE step_id = ?", [f"{day}T10:00:00.000Z", step_id]
        )
