"""The erasure of personal data from a register, from its backup copies, and from the bytes behind them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..core.applying.planned import Write
from ..core.errors import PlanningError
from ..core.register.erasure import ERASED_TABLES, Erasure, Stop, erase_in, plan_erasure
from ..core.register.erasure_secrets import ErasureOrder, Secrets, secrets_of
from ..core.register.fields import POSITION
from ..core.register.schema import TABLES
from ..core.texts import tr
from .address import Address, GeoPackageAddress, PostgresAddress
from .connection import Connection
from .geopackage import GeoPackageConnection
from .migration import backup_names, misread_backups
from .reading import tables_of
from .register import Register, open_backup, open_register
from .step import Reader, Step
from .values import stored

_READ = (*ERASED_TABLES, "field_settings", "source_lists", "links")


@dataclass
class Found:
    """What an erasure would do, and the state of the register in which that was found; names of its backup copies."""

    order: ErasureOrder
    secrets: Secrets
    plan: Erasure
    state: list[Any]
    backups: list[str] = field(default_factory=list)
    misread: str = ""


def show_erasure(address: Address, order: ErasureOrder, stop: Stop) -> Found:
    """What ``erase`` would do; nothing is written."""
    with open_register(address) as register:
        found = _found(register, order, stop)
        found.backups = [_name(place) for place in backups(address, register)]
        found.misread = misread_backups(register.connection)
    return found


def erase(address: Address, found: Found, user: str, stop: Stop) -> list[str]:
    """Erase for good what was found; sentences on what could not be reached. PlanningError, and the register is as it
    was, if that fails.

    It is looked for again only if somebody has changed the register meanwhile. The backup copies are cleaned first,
    inside the register's transaction: whatever stops the run, the register still knows what to look for, and the run
    can be repeated. The bytes are cleaned last; a run that finds nothing more to erase does that too.
    """
    order, unreached = found.order, []
    with open_register(address) as register:
        _forget_deleted(register.connection)
        copies = backups(address, register)
        with register.step("erase", order.reason, user) as step:
            if _state(step, step.step_id) != found.state:
                found = _found(step, order, stop)
            stop()
            for place in copies:
                unreached += _erase_in_backup(place, found, user)
            _write(step, found.plan, found.secrets, order)
        unreached += _clean(register.connection, _name(address))
    return unreached


def _found(reader: Reader, order: ErasureOrder, stop: Stop) -> Found:
    state = _state(reader)
    tables = tables_of(reader, _READ)
    secrets = secrets_of(tables, order)
    return Found(order, secrets, plan_erasure(tables, secrets, order, stop), state)


def _state(reader: Reader, own_step: str = "") -> list[Any]:
    """Another one after every change: it adds a row to the history, or, with an erasure, to the steps."""
    execute = reader.connection.execute
    counted = [execute(f"SELECT COUNT(*), MAX(fid) FROM {name}") for name in _READ if name != "steps"]
    return [*counted, execute("SELECT COUNT(*) FROM steps WHERE step_id <> ?", [own_step])]


def backups(address: Address, register: Register) -> list[Address]:
    """The backup copies that are still there: those that the register knows, and those that are named like one."""
    names = backup_names(register.connection)
    if isinstance(address, PostgresAddress):
        alike = re.compile(rf"{re.escape(address.schema)}_backup_\w+_\d{{8}}_\d+")
        schemas = register.connection.execute("SELECT CAST(nspname AS text) FROM pg_namespace ORDER BY 1")
        return [replace(address, schema=name) for (name,) in schemas if name in names or alike.fullmatch(name)]
    folder = address.path.parent
    files = {folder / Path(name).name for name in names}
    files |= set(folder.glob(f"{_escaped(address.path.stem)}.backup-*.gpkg"))
    return [GeoPackageAddress(file) for file in sorted(files) if file.is_file()]


def _name(place: Address) -> str:
    """What a register or a copy is called: its file, whose folder people know, or its schema."""
    return place.path.name if isinstance(place, GeoPackageAddress) else place.schema


def _escaped(stem: str) -> str:
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in stem)


def _erase_in_backup(place: Address, found: Found, user: str) -> list[str]:
    """Without a chance to cancel: the first copy that is cleaned begins what has to be finished."""
    with open_backup(place) as copy:
        _forget_deleted(copy.connection)
        with copy.step("erase", found.order.reason, user) as step:
            tables = tables_of(step, _READ)
            secrets = secrets_of(tables, found.order)
            secrets.add(found.secrets)
            _write(step, plan_erasure(tables, secrets, found.order, lambda: None), secrets, found.order)
        return _clean(copy.connection, _name(place))


def _write(step: Step, plan: Erasure, secrets: Secrets, order: ErasureOrder) -> None:
    _update(step, plan.writes)
    own = step.rows("history", {"step_id": step.step_id})  # what this has just written, old values included
    _update(step, erase_in("history", own, secrets, order).writes)


def _update(step: Step, writes: Iterable[Write]) -> None:
    """Rows of a table that change the same fields together, for there may be very many."""
    alike: dict[tuple[str, ...], list[list[Any]]] = defaultdict(list)
    for write in writes:
        if POSITION in write.values:
            others = {name: value for name, value in write.values.items() if name != POSITION}
            step.update(write.table, write.record_id, others | {"x": None, "y": None})
        else:
            values = [stored(value) for value in write.values.values()]
            alike[write.table, *write.values].append([*values, write.record_id])
    for (table, *names), rows in alike.items():
        assigned = ", ".join(f"{name} = ?" for name in names)
        step.connection.execute_many(f"UPDATE {table} SET {assigned} WHERE {TABLES[table].key} = ?", rows)


def _forget_deleted(connection: Connection) -> None:
    """Let SQLite overwrite with zeros what is deleted."""
    if isinstance(connection, GeoPackageConnection):
        connection.execute("PRAGMA secure_delete = ON")


def _clean(connection: Connection, name: str) -> list[str]:
    """Write the database anew without what is left of old rows. The erasure is done: what fails here is told."""
    try:
        if isinstance(connection, GeoPackageConnection):
            connection.execute("VACUUM")
            ((is_open, *_),) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            reason = tr("The file is open in another program.") if is_open else ""
        else:
            for table in TABLES:
                connection.execute(f"VACUUM (FULL, ANALYZE) {table}")
            reason = ""
    except PlanningError as error:
        reason = error.message
    if not reason:
        return []
    sentence = tr(
        "The data are erased, but the bytes of '{place}' could not be cleaned: {reason} Close the register in all "
        "programs, and run this again."
    )
    return [sentence.format(place=name, reason=reason)]
