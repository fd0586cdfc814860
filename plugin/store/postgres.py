"""A register in a schema of a PostgreSQL database with PostGIS."""

from __future__ import annotations

import re
import struct
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from typing import Any

import psycopg2
import psycopg2.extras
from psycopg2 import errorcodes
from qgis.core import QgsDataSourceUri

from ..core.errors import PlanningError
from ..core.register.fields import Field
from ..core.texts import tr
from .connection import WAIT, Connection
from .postgres_tables import WORDS, table_statements, trigger_statements
from .refusals import busy, not_taken, read_only, refused, unwritten
from .values import today

_OLDEST = 130_000  # has gen_random_uuid()
_LOST = "08"  # the class of errors of connections
_ENDED = (errorcodes.ADMIN_SHUTDOWN, errorcodes.CRASH_SHUTDOWN, errorcodes.CANNOT_CONNECT_NOW)
_BUSY = (errorcodes.LOCK_NOT_AVAILABLE, errorcodes.DEADLOCK_DETECTED, errorcodes.SERIALIZATION_FAILURE)
_NO_RIGHT = (errorcodes.INSUFFICIENT_PRIVILEGE, errorcodes.READ_ONLY_SQL_TRANSACTION)


class PostgresConnection(Connection):
    """A connection whose statements find the tables of the register's schema without naming it."""

    x_of, y_of = WORDS.x_of, WORDS.y_of

    def __init__(self, uri: str, schema: str) -> None:
        self._uri, self.schema = QgsDataSourceUri(uri), schema
        self.name = f"{self._uri.database()}, {schema}"
        self._open()

    def _open(self) -> None:
        try:
            self._database = psycopg2.connect(
                self._uri.connectionInfo(True), connect_timeout=WAIT, application_name="Sozialplanung"
            )
        except psycopg2.Error as error:
            raise PlanningError(
                tr("There is no connection to the database of the register '{place}': {reason}.").format(
                    place=self.name, reason=reason_of(error)
                ),
                tr("Check the network. User and password must be saved with the connection in QGIS."),
            ) from error
        self._database.autocommit = True
        self._set_path()
        self.execute("SET datestyle = 'ISO'")
        self.execute(f"SET lock_timeout = '{WAIT}s'")

    def _set_path(self) -> None:
        """Unquoted names mean tables of the register first, then functions of PostGIS, wherever it was put."""
        postgis = self.execute(
            "SELECT quote_ident(nspname) FROM pg_extension JOIN pg_namespace ON pg_namespace.oid = extnamespace "
            "WHERE extname = 'postgis'"
        )
        self.path = ", ".join([quoted(self.schema), *(name for (name,) in postgis), "pg_temp"])
        self.execute(f"SET search_path = {self.path}")

    def execute(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with self._refusals(), self._database.cursor() as cursor:
            cursor.execute(*((_with_marks(sql), tuple(values)) if values else (sql,)))
            return cursor.fetchall() if cursor.description else []

    def execute_many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        with self._refusals(), self._database.cursor() as cursor:
            psycopg2.extras.execute_batch(cursor, _with_marks(sql), [tuple(row) for row in rows], page_size=500)

    def begin(self) -> None:
        self.execute("BEGIN")
        try:
            # Also against edits by hand: they wait, or this does. Reading goes on.
            if tables := ", ".join(map(quoted, self.tables())):
                self.execute(f"LOCK TABLE {tables} IN SHARE ROW EXCLUSIVE MODE")
        except PlanningError:
            self.rollback()
            raise

    def commit(self) -> None:
        ((transaction,),) = self.execute("SELECT txid_current()")
        try:
            self.execute("COMMIT")
        except PlanningError:
            if not self._database.closed or not self._was_committed(transaction):
                raise

    def _was_committed(self, transaction: int) -> bool:
        """What became of a transaction whose connection broke while the server was committing: it alone knows."""
        try:
            self._open()
        except PlanningError as error:
            raise PlanningError(
                tr("The connection to the database of the register '{place}' was lost at the very end.").format(
                    place=self.name
                ),
                tr("Look at the register's table 'steps' whether this step is there, before you run it again."),
            ) from error
        end, status = time.monotonic() + WAIT, "in progress"
        while status == "in progress" and time.monotonic() < end:
            ((status,),) = self.execute("SELECT txid_status(?)", [transaction])
        return bool(status == "committed")

    def tables(self) -> list[str]:
        """The tables in the schema, in the order of their names."""
        found = self.execute("SELECT tablename FROM pg_tables WHERE schemaname = ? ORDER BY 1", [self.schema])
        return [name for (name,) in found]

    def rollback(self) -> None:
        if not self._database.closed:
            self.execute("ROLLBACK")

    def close(self) -> None:
        self._database.close()

    def selected(self, field: Field) -> str:
        if field.kind in ("integer", "boolean"):
            return field.name
        if field.kind == "timestamp":
            return f"""to_char({field.name} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')"""
        return f"NULLIF(CAST({field.name} AS text), '')"

    def point(self, x: float, y: float, srid: int) -> str:
        """PostGIS's own: WKB with the SRID in it, little-endian, in hexadecimal digits."""
        return struct.pack("<BIIdd", 1, 0x20000001, srid, x, y).hex()

    def has_register(self) -> bool:
        return {"institutions", "history", "settings"} <= set(self.tables())

    def remake_triggers(self) -> None:
        found = self.execute(
            "SELECT proname FROM pg_proc WHERE pronamespace = CAST(quote_ident(?) AS regnamespace) "
            "AND prorettype = CAST('trigger' AS regtype)",
            [self.schema],
        )
        for (name,) in found:
            self.execute(f"DROP FUNCTION {quoted(name)}() CASCADE")
        for statement in trigger_statements(self.path):
            self.execute(statement)

    def back_up(self, label: str) -> str:
        day = today().replace("-", "")
        names = (f"{self.schema}_backup_{label}_{day}_{number}" for number in count(1))
        taken = {name for (name,) in self.execute("SELECT nspname FROM pg_namespace")}
        name = next(name for name in names if name not in taken)
        self.execute(f"CREATE SCHEMA {quoted(name)}")
        for table in self.tables():
            self.execute(f"CREATE TABLE {quoted(name)}.{quoted(table)} AS TABLE {quoted(table)}")
        return name

    def check_server(self) -> None:
        """Refuse a server without PostGIS, or one that is too old; puts PostGIS into the database if it may."""
        if self._database.server_version < _OLDEST:
            raise PlanningError(
                tr("The database server is too old: PostgreSQL {found}, expected 13 or later.").format(
                    found=self._database.server_version // 10_000
                ),
                tr("Ask whoever looks after the database, or make the register as a GeoPackage."),
            )
        try:
            self.execute("CREATE EXTENSION IF NOT EXISTS postgis SCHEMA public")
        except PlanningError as error:
            raise PlanningError(
                tr("The database '{place}' has no PostGIS: {reason}").format(place=self._uri.database(), reason=error),
                tr("Ask whoever looks after the database to run: CREATE EXTENSION postgis"),
            ) from error
        self._set_path()

    @contextmanager
    def _refusals(self) -> Iterator[None]:
        """What PostgreSQL says, in sentences."""
        try:
            yield
        except psycopg2.Error as error:
            raise self._refusal(error) from error

    def _refusal(self, error: psycopg2.Error) -> PlanningError:
        code, reason = error.pgcode or "", reason_of(error)
        if code in _BUSY:
            return busy(self.name)
        if code in _NO_RIGHT:
            hint = tr("Nothing was changed. Ask whoever looks after the database for the right to write.")
            return read_only(self.name, reason, hint)
        if code == errorcodes.DISK_FULL:
            hint = tr("Nothing was changed. Ask whoever looks after the database to make room on its drive.")
            return unwritten(self.name, reason, hint)
        if self._database.closed or code.startswith(_LOST) or code in _ENDED:
            return PlanningError(
                tr("The connection to the database of the register '{place}' was lost: {reason}.").format(
                    place=self.name, reason=reason
                ),
                tr("Check the network and run this again. What was under way has not been saved."),
            )
        return _broken_rule(error) or refused(self.name, reason)


def _broken_rule(error: psycopg2.Error) -> PlanningError | None:
    """The sentence for a row that was not taken; None for other errors."""
    if error.pgcode == errorcodes.RAISE_EXCEPTION:
        return not_taken(error.diag.message_primary)
    if error.pgcode == errorcodes.UNIQUE_VIOLATION:
        table = error.diag.table_name
        return not_taken(tr("There is already a record with this id in '{table}'.").format(table=table))
    return None


@contextmanager
def new_schema(uri: str, schema: str, srid: int) -> Iterator[PostgresConnection]:
    """The empty tables of a register in a schema; the block fills them in the same transaction."""
    with PostgresConnection(uri, schema) as connection:
        if connection.tables():
            raise PlanningError(
                tr("The schema '{place}' holds tables already.").format(place=connection.name),
                tr("Choose another schema. A register is never written over."),
            )
        connection.check_server()
        with connection.transaction():
            connection.execute(f"CREATE SCHEMA IF NOT EXISTS {quoted(schema)}")
            for statement in (*table_statements(srid), *trigger_statements(connection.path)):
                connection.execute(statement)
            yield connection


def quoted(name: str) -> str:
    """A name of a schema or table in SQL."""
    return '"' + name.replace('"', '""') + '"'


def reason_of(error: psycopg2.Error) -> str:
    """The first line of what the server says, without its full stop."""
    text = error.diag.message_primary or str(error)
    return re.sub(r"^(FATAL|ERROR):\s*", "", text.strip().partition("\n")[0]).rstrip(".")


def _with_marks(sql: str) -> str:
    return sql.replace("%", "%%").replace("?", "%s")
