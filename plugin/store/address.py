"""Where a register is: a GeoPackage file, or a schema of a PostgreSQL database."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProviderConnectionException
    QgsDataSourceUri,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..core.errors import PlanningError
from ..core.register.schema import TABLES
from ..core.texts import tr
from ..outputs import GEOPACKAGE

PROVIDER, SCHEMA = "postgres", "sozialplanung"


@dataclass(frozen=True)
class GeoPackageAddress:
    """A register in one file."""

    path: Path

    @property
    def name(self) -> str:
        return str(self.path)


@dataclass(frozen=True)
class PostgresAddress:
    """A register in a schema. ``uri`` is QGIS's connection text; an authcfg in it is not expanded yet."""

    uri: str
    schema: str = SCHEMA

    @property
    def name(self) -> str:
        """For people: database and schema, without user and password."""
        return f"{QgsDataSourceUri(self.uri).database()}, {self.schema}"


Address = GeoPackageAddress | PostgresAddress


def address_of(layer: QgsVectorLayer | None) -> Address | None:
    """The register that a layer belongs to; None for any other layer. For the main thread, where layers live."""
    if layer is None:
        return None
    if layer.providerType() == PROVIDER:
        uri = QgsDataSourceUri(layer.source())
        known = uri.table() in TABLES
        return PostgresAddress(uri.connectionInfo(False), uri.schema() or SCHEMA) if known else None
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = Path(parts.get("path") or "")
    return GeoPackageAddress(path) if holds_register(path) else None


HOLDING = frozenset({"institutions", "history", "settings"})  # the tables by which a register is known


def holds_register(path: Path) -> bool:
    """Whether a file is a GeoPackage with the tables of a register, of whatever version."""
    if path.suffix.lower() != GEOPACKAGE or not path.is_file():
        return False
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
            found = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    except sqlite3.DatabaseError:
        return False
    return {name for (name,) in found} >= HOLDING


def connection_uri(name: str) -> str:
    """The connection text of a connection that is saved in QGIS; PlanningError for an unknown one."""
    metadata = QgsProviderRegistry.instance().providerMetadata(PROVIDER)
    try:
        known = name in metadata.dbConnections(False)
        uri = QgsDataSourceUri(metadata.createConnection(name).uri()) if known else None
    except QgsProviderConnectionException:
        uri = None
    if uri is None:
        raise PlanningError(
            tr("QGIS knows no connection '{name}' to PostgreSQL.").format(name=name),
            tr("Make it in the browser of QGIS, or choose another one."),
        )
    return str(uri.connectionInfo(False))


def layer_source(address: Address, with_password: bool = True) -> str:
    """The institutions of a register as other algorithms take them. ``with_password``: False where it is shown."""
    if isinstance(address, GeoPackageAddress):
        return f"{address.path}|layername=institutions"
    uri = QgsDataSourceUri(address.uri)
    uri.setDataSource(address.schema, "institutions", "geom", "", "fid")
    if not with_password:
        uri.setPassword("")
    return f"{PROVIDER}://{uri.uri(False)}"
