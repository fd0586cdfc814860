"""The register: opening, reading, and steps that change it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from pathlib import Path
from types import TracebackType

from qgis.core import Qgis, QgsCoordinateReferenceSystem

from ..core.errors import PlanningError
from ..core.register.categories import default_categories
from ..core.register.schema import TABLES, VERSION
from ..core.texts import tr
from ..dependencies import check_packages
from ..outputs import Target, written_beside
from .address import Address, GeoPackageAddress, PostgresAddress
from .connection import Connection
from .geopackage import GeoPackageConnection, new_file
from .migration import backup_names, migrate
from .rules import GERMAN
from .step import Reader, Step, opened_step


class Register(Reader):
    """An open register; a context manager that closes it. For the thread that opened it."""

    @contextmanager
    def step(self, kind: str, reason: str, user: str, list_id: str = "") -> Iterator[Step]:
        """One transaction; whatever fails inside, the register is as it was before. ``kind``: one of STEP_KINDS.

        Other steps wait for this one, and edits by hand do; PlanningError if this one has to wait for too long.
        """
        record = {"kind": kind, "reason": reason, "done_by": user, "list_id": list_id}
        with self._transaction(), opened_step(self.connection, record) as step:
            yield step

    def _transaction(self) -> AbstractContextManager[None]:
        return self.connection.transaction()

    def __enter__(self) -> Register:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.connection.close()


def connect(address: Address) -> Connection:
    """The database that an address names, whatever is in it."""
    if isinstance(address, GeoPackageAddress):
        return GeoPackageConnection(address.path)
    check_packages(["psycopg2"])
    from .postgres import PostgresConnection

    return PostgresConnection(address.uri, address.schema)


def open_register(address: Address) -> Register:
    """Open a register. One of an older version is migrated, after a backup copy; refuses all that is none."""
    connection = connect(address)
    try:
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return Register(connection)


def backups(address: Address) -> list[Address]:
    """The backup copies that were made of a register. Somebody may have moved or removed them since."""
    with connect(address) as connection:
        names = backup_names(connection)
    if isinstance(address, GeoPackageAddress):
        return [GeoPackageAddress(address.path.with_name(name)) for name in names]
    return [PostgresAddress(address.uri, name) for name in names]


def open_backup(address: Address) -> Register:
    """Open a backup copy as it is: it keeps its version."""
    return Register(connect(address))


class NewRegister(Register):
    """A register that is being made. Its steps are parts of the one transaction that makes it."""

    def _transaction(self) -> AbstractContextManager[None]:
        return nullcontext()


@contextmanager
def new_register(address: Address, crs: str, settings: Mapping[str, str], user: str = "") -> Iterator[NewRegister]:
    """Make a register with the default categories and flags of fields; the block may fill it further. Whatever fails
    in it, nothing is left behind.

    ``crs`` is one in metres with a number of EPSG. Refuses a place that is taken.
    """
    system = checked_crs(crs)
    with ExitStack() as stack:
        if isinstance(address, GeoPackageAddress):
            check_free(address.path)
            draft = stack.enter_context(written_beside(Target(address.path, "institutions", address.path)))
            connection: Connection = stack.enter_context(new_file(draft, system))
        else:
            check_packages(["psycopg2"])
            from .postgres import new_schema

            connection = stack.enter_context(new_schema(address.uri, address.schema, system.postgisSrid()))
        register = NewRegister(connection)
        values = {**settings, "schema_version": str(VERSION), "crs": system.authid()}
        with register.step("create", tr("Register created", GERMAN), user) as step:
            step.insert("settings", [{"name": name, "value": value} for name, value in values.items()])
            step.insert("field_settings", field_settings())
            step.insert("categories", [category.row() for category in default_categories()])
        yield register


def create_register(address: Address, crs: str, settings: Mapping[str, str], user: str = "") -> None:
    """Make an empty register, as ``new_register`` does."""
    with new_register(address, crs, settings, user):
        pass


def check_free(path: Path) -> None:
    """Refuse a file that exists: a register is never written over."""
    if path.exists():
        raise PlanningError(
            tr("The file '{path}' exists already.").format(path=path),
            tr("Choose another name. A register is never written over."),
        )


def checked_crs(crs: str) -> QgsCoordinateReferenceSystem:
    system = QgsCoordinateReferenceSystem(crs)
    metres = system.mapUnits() == Qgis.DistanceUnit.Meters
    if not system.isValid() or not system.authid().startswith("EPSG:") or not metres:
        raise PlanningError(
            tr("A register needs a coordinate reference system in metres that has an EPSG number, not '{crs}'.").format(
                crs=crs
            ),
            tr("Choose for example EPSG:25832."),
        )
    return system


def field_settings() -> list[dict[str, object]]:
    """The flags that every field of institutions and providers starts with."""
    return [
        {
            "setting_id": f"{name}.{field.name}", "table_name": name, "field": field.name,
            "public": field.public, "personal": field.personal,
        }
        for name in ("institutions", "providers")
        for field in TABLES[name].fields
        if field.name not in (TABLES[name].key, "changed_by")
    ]  # fmt: skip
