"""Where registers are found: what the settings remember of one, in the project, and behind QGIS's connections."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProviderConnectionException
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..core.errors import PlanningError
from ..core.texts import tr
from ..store.address import HOLDING, PROVIDER, Address, GeoPackageAddress, PostgresAddress, address_of, connection_uri

_FILE, _CONNECTION, _URI = "file", "connection", "uri"
_NAMES = ", ".join(f"'{name}'" for name in sorted(HOLDING))
_HOLDING = f"""
    SELECT table_schema FROM information_schema.tables WHERE table_name IN ({_NAMES})
    GROUP BY table_schema HAVING count(*) = {len(HOLDING)} ORDER BY table_schema"""


def text_of(address: Address) -> str:
    """A register as the settings may keep it: never with a password. '' where it cannot be kept without one."""
    if isinstance(address, GeoPackageAddress):
        return f"{_FILE}:{address.path.absolute()}"
    for name in connections():
        if _connection_text(name) == address.uri:
            return f"{_CONNECTION}:{address.schema}:{name}"
    return "" if QgsDataSourceUri(address.uri).password() else f"{_URI}:{address.schema}:{address.uri}"


def address_in(text: str) -> Address | None:
    """The register that ``text_of`` wrote down; None for '', and where QGIS has lost the connection."""
    kind, _, rest = text.partition(":")
    if kind == _FILE:
        return GeoPackageAddress(Path(rest))
    schema, _, place = rest.partition(":")
    uri = _connection_text(place) if kind == _CONNECTION else place if kind == _URI else ""
    return PostgresAddress(uri, schema) if uri else None


def is_there(address: Address) -> bool:
    """Whether the file of a register can be seen; of a database, only opening it tells."""
    try:
        return not isinstance(address, GeoPackageAddress) or address.path.exists()
    except OSError:  # a lost drive
        return False


def written_at(path: Path) -> Sequence[int]:
    """When a file and its journal were written last, which tells whether somebody has changed it; () if it is gone."""
    try:
        journal = path.with_name(f"{path.name}-wal")
        return tuple(file.stat().st_mtime_ns for file in (path, journal) if file == path or file.exists())
    except OSError:
        return ()


def connections() -> Sequence[str]:
    """The names of the connections to PostgreSQL that are saved in QGIS."""
    return sorted(QgsProviderRegistry.instance().providerMetadata(PROVIDER).dbConnections(False))


def registers_behind(name: str) -> Sequence[PostgresAddress]:
    """The registers in the database of a connection. PlanningError where it cannot be reached, or holds none."""
    metadata = QgsProviderRegistry.instance().providerMetadata(PROVIDER)
    uri = connection_uri(name)
    try:
        rows = metadata.createConnection(name).executeSql(_HOLDING)
    except QgsProviderConnectionException as error:
        raise PlanningError(
            tr("The connection '{name}' cannot be opened: {reason}.").format(
                name=name, reason=without_password(str(error)).strip(". \n")
            ),
            tr("Check the network, and user and password in the browser of QGIS."),
        ) from error
    if not rows:
        raise PlanningError(
            tr("The database of the connection '{name}' holds no register that you may see.").format(name=name),
            tr("Ask for the right to its schema, or make a register with 'Create register'."),
        )
    return [PostgresAddress(uri, str(schema)) for (schema,) in rows]


def registers_in(layers: Iterable[QgsMapLayer]) -> Sequence[Address]:
    """The registers that layers of a project belong to."""
    found = (address_of(layer) for layer in layers if isinstance(layer, QgsVectorLayer) and layer.isValid())
    return list(dict.fromkeys(address for address in found if address))


def address_at(source: str) -> Address | None:
    """The register whose institutions ``layer_source`` names; None for any other source."""
    provider, _, rest = source.partition("://")
    if provider != PROVIDER:
        return address_of(QgsVectorLayer(source, "", "ogr"))
    uri = QgsDataSourceUri(rest)
    return PostgresAddress(_with_login(uri), uri.schema())


def _with_login(uri: QgsDataSourceUri) -> str:
    """The connection text of a source that was written without password, as a saved connection completes it."""
    known = map(QgsDataSourceUri, map(connection_uri, connections()))
    found = next((each for each in known if _place(each) == _place(uri)), uri)
    return str(found.connectionInfo(False))


def _place(uri: QgsDataSourceUri) -> tuple[str, ...]:
    return uri.service(), uri.host(), uri.port(), uri.database(), uri.username()


def without_password(reason: str) -> str:
    """What QGIS says of a connection that failed, which it quotes with all that is saved of it."""
    return re.sub(r" ?\bpassword=('(?:[^'\\]|\\.)*'|\S*)", "", reason)


def _connection_text(name: str) -> str:
    """'' for a connection that QGIS does not know any more."""
    return connection_uri(name) if name in connections() else ""
