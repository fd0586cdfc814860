"""Where the layers of a register are read from, and where its project is kept: with the data, in either database."""

from __future__ import annotations

from qgis.core import QgsDataSourceUri, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl, QUrlQuery

from ...core.register.schema import TABLES
from ..address import Address, GeoPackageAddress

PROJECT = "Sozialnavigator"  # the name of the project in the database
KEY = "fid"
POINT = "geom"
STORED_IN_FILE = "geopackage:"


def layer_of(address: Address, table: str, subset: str = "") -> QgsVectorLayer:
    """A layer of one of the register's tables, with the rows that ``subset`` (SQL) lets through."""
    if isinstance(address, GeoPackageAddress):
        source = f"{address.path}|layername={table}" + (f"|subset={subset}" if subset else "")
        return QgsVectorLayer(source, table, "ogr")
    uri = QgsDataSourceUri(address.uri)
    uri.setDataSource(address.schema, table, POINT if TABLES[table].point else "", subset, KEY)
    return QgsVectorLayer(uri.uri(False), table, "postgres")


def project_uri(address: Address) -> str:
    """What QGIS opens as the register's project."""
    if isinstance(address, GeoPackageAddress):
        return f"{STORED_IN_FILE}{address.path.absolute()}?projectName={PROJECT}"
    uri = QgsDataSourceUri(address.uri)
    url, query = QUrl(), QUrlQuery()
    url.setScheme("postgresql")
    url.setHost(uri.host())
    if uri.port():
        url.setPort(int(uri.port()))
    url.setUserName(uri.username())
    url.setPassword(uri.password())
    given = {
        "service": uri.service(),
        "authcfg": uri.authConfigId(),
        "sslmode": QgsDataSourceUri.encodeSslMode(uri.sslMode()),
        "dbname": uri.database(),
        "schema": address.schema,
        "project": PROJECT,
    }
    for name, value in given.items():
        if value:
            query.addQueryItem(name, value)
    url.setQuery(query)
    return bytes(url.toEncoded()).decode()
