"""A register in a GeoPackage file."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import Qgis, QgsCoordinateReferenceSystem
from qgis.utils import spatialite_connect

from ..core.errors import PlanningError
from ..core.register.fields import Field
from ..core.register.schema import TABLES
from ..core.texts import tr
from .address import HOLDING
from .connection import WAIT, Connection
from .geopackage_tables import WORDS, table_statements, trigger_statements
from .refusals import busy, not_taken, read_only, refused, unwritten
from .values import today

_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
connect: Callable[..., sqlite3.Connection] = spatialite_connect
_NO_RIGHT = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH)
_FULL = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR)


class GeoPackageConnection(Connection):
    """A connection of SQLite with the spatial functions that the triggers of the spatial index need."""

    x_of, y_of = WORDS.x_of, WORDS.y_of

    def __init__(self, path: Path) -> None:
        self.path, self.name = path, str(path)
        if not path.is_file():
            raise PlanningError(
                tr("There is no register at '{path}'.").format(path=path),
                tr("Choose the GeoPackage that 'Create register' made."),
            )
        with self._refusals():
            # SpatiaLite waits by a time of its own, and QGIS takes a file that somebody holds for a missing SpatiaLite:
            # such a file is told before.
            with closing(sqlite3.connect(path, timeout=WAIT)) as plain:
                plain.execute("SELECT count(*) FROM sqlite_master")
            self._database: sqlite3.Connection = connect(str(path), timeout=WAIT, isolation_level=None)
            self._database.execute("SELECT EnableGpkgMode()")
            self._database.execute(f"PRAGMA busy_timeout = {WAIT * 1000}")  # SpatiaLite has set its own

    def execute(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with self._refusals():
            found: list[tuple[Any, ...]] = self._database.execute(sql, values).fetchall()
            return found

    def execute_many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        with self._refusals():
            self._database.executemany(sql, rows)

    def begin(self) -> None:
        self.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        try:
            self.execute("COMMIT")
        except PlanningError:
            self.rollback()
            raise

    def rollback(self) -> None:
        if self._database.in_transaction:  # a full disk has ended it already
            self.execute("ROLLBACK")

    def close(self) -> None:
        self._database.close()

    def selected(self, field: Field) -> str:
        return field.name if field.kind in ("integer", "boolean") else f"NULLIF({field.name}, '')"

    def point(self, x: float, y: float, srid: int) -> bytes:
        """The format's own: a header without envelope, and WKB, both little-endian."""
        return b"GP\x00\x01" + struct.pack("<i", srid) + struct.pack("<BIdd", 1, 1, x, y)

    def has_register(self) -> bool:
        # By its own connection: a register that is locked is one, and is told to be locked.
        found = self.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {name for (name,) in found} >= HOLDING

    def remake_triggers(self) -> None:
        found = self.execute("SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger'")
        for name, table in found:
            if table in TABLES and name.startswith(f"{table}_"):  # others are those of the spatial index
                self.execute(f"DROP TRIGGER {name}")
        for statement in trigger_statements():
            self.execute(statement)

    def back_up(self, label: str) -> str:
        names = (f"{self.path.stem}.backup-{label}-{today()}-{number}.gpkg" for number in count(1))
        target = next(path for path in map(self.path.with_name, names) if not path.exists())
        try:
            # Through a second connection: SQLite copies nothing from one that is in a transaction.
            with (
                self._refusals(),
                closing(sqlite3.connect(self.path, timeout=WAIT)) as present,
                closing(sqlite3.connect(target)) as copy,
            ):
                present.backup(copy)
        except PlanningError:
            target.unlink(missing_ok=True)
            raise
        return target.name

    @contextmanager
    def _refusals(self) -> Iterator[None]:
        """What SQLite says, in sentences."""
        try:
            yield
        except sqlite3.Error as error:
            raise refusal(error, self.path) from error


def refusal(error: sqlite3.Error, path: Path) -> PlanningError:
    """Why SQLite refused, and what to do."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the lowest byte is the kind of error
    if code == sqlite3.SQLITE_CONSTRAINT:
        return not_taken(error)
    if code in _BUSY:
        return busy(str(path))
    if code in _NO_RIGHT:
        hint = tr("Nothing was changed. Check your right to write to the file and to its folder.")
        return read_only(str(path), error, hint)
    if code in _FULL:
        return unwritten(str(path), error)
    return _unreadable(error, code, path) or refused(str(path), error)


def _unreadable(error: sqlite3.Error, code: int, path: Path) -> PlanningError | None:
    if code == sqlite3.SQLITE_NOTADB:
        return PlanningError(
            tr("'{place}' holds no register of institutions.").format(place=path),
            tr("Choose the GeoPackage that 'Create register' made, or its layer 'institutions'."),
        )
    if code == sqlite3.SQLITE_CORRUPT:
        return PlanningError(
            tr("The file '{path}' is no register, or it is damaged: {reason}.").format(path=path, reason=error),
            tr("Choose another file, or take the newest backup copy."),
        )
    return None


@contextmanager
def new_file(path: Path, crs: QgsCoordinateReferenceSystem) -> Iterator[GeoPackageConnection]:
    """The empty tables of a register in a new file; the block fills them in the same transaction."""
    srid = crs.postgisSrid()
    _with_gdal(path, "")
    with GeoPackageConnection(path) as connection, connection.transaction():
        connection.execute(
            "INSERT OR IGNORE INTO gpkg_spatial_ref_sys (srs_name, srs_id, organization, organization_coordsys_id, "
            "definition) VALUES (?, ?, 'EPSG', ?, ?)",
            (crs.description(), srid, srid, crs.toWkt(Qgis.CrsWktVariant.Wkt1Gdal)),
        )
        for statement in (*table_statements(srid), *trigger_statements()):
            connection.execute(statement)
        yield connection
    _with_gdal(path, "SELECT CreateSpatialIndex('institutions', 'geom')")


def _with_gdal(path: Path, sql: str) -> None:
    """What GDAL does best: the tables of the format, and the spatial index."""
    try:
        if sql:
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
            dataset.ReleaseResultSet(dataset.ExecuteSQL(sql))
        else:
            dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        del dataset  # closes the file
    except (AttributeError, RuntimeError) as error:  # None where it failed, or exceptions if somebody switched them on
        raise unwritten(str(path), gdal.GetLastErrorMsg() or error) from error
