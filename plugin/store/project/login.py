"""A stored project holds nobody's login: each opens it with an own one, from QGIS's authentication or by hand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsDataSourceUri, QgsPathResolver

from ..address import Address, PostgresAddress


@contextmanager
def left_out(address: Address) -> Iterator[None]:
    """In the block, projects are written without user and password of the register's database."""
    if not isinstance(address, PostgresAddress) or not QgsDataSourceUri(address.uri).password():
        yield
        return
    writer = QgsPathResolver.setPathWriter(  # qgis-stubs say that it returns nothing
        lambda source: _with_login(source, address, "", "")  # type: ignore[arg-type]
    )
    try:
        yield
    finally:
        QgsPathResolver.removePathWriter(writer)


@contextmanager
def put_in(address: Address) -> Iterator[None]:
    """In the block, projects are read with the login that the address has."""
    if not isinstance(address, PostgresAddress) or not (login := QgsDataSourceUri(address.uri)).password():
        yield
        return
    reader = QgsPathResolver.setPathPreprocessor(  # as above
        lambda source: _with_login(source, address, login.username(), login.password())  # type: ignore[arg-type]
    )
    try:
        yield
    finally:
        QgsPathResolver.removePathPreprocessor(reader)


def _with_login(source: str, address: PostgresAddress, user: str, password: str) -> str:
    """The source of a layer of this register with that login; any other as it is."""
    uri, own = QgsDataSourceUri(source), QgsDataSourceUri(address.uri)
    where = [(each.service(), each.host(), each.port(), each.database()) for each in (uri, own)]
    if where[0] != where[1] or uri.schema() != address.schema:
        return source
    uri.setUsername(user)
    uri.setPassword(password)
    return str(uri.uri(False))
