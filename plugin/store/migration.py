"""Registers of older versions: a backup copy, then one transaction that brings them up to date."""

from __future__ import annotations

import json
from collections.abc import Callable

from ..core.errors import PlanningError
from ..core.register.schema import VERSION
from ..core.texts import tr
from .connection import Connection
from .step import Reader

# What leads from a version to the next one, inside a transaction. The triggers are made anew afterwards.
MIGRATIONS: dict[int, Callable[[Connection], None]] = {}
BACKUPS = "backups"  # the setting that names all backup copies, as JSON


def version_of(connection: Connection) -> int:
    """The version of a register's schema; PlanningError where there is no register, or a broken one."""
    if not connection.has_register():
        raise PlanningError(
            tr("'{place}' holds no register of institutions.").format(place=connection.name),
            tr("Choose the GeoPackage that 'Create register' made, or its layer 'institutions'."),
        )
    text = Reader(connection).setting("schema_version")
    if not text.isdigit() or (int(text) < VERSION and int(text) not in MIGRATIONS):
        raise PlanningError(
            tr("The register '{place}' does not say of which version it is: its setting 'schema_version' is '{text}'.")
            .format(place=connection.name, text=text),
            tr("Take the newest backup copy."),
        )  # fmt: skip
    return int(text)


def migrate(connection: Connection) -> None:
    """Bring a register up to the version of this plugin; refuses one that a newer plugin made."""
    found = version_of(connection)
    if found > VERSION:
        raise PlanningError(
            tr("The register '{place}' was made by a newer version of this plugin (its tables have version {found}, "
               "this plugin knows {known}).").format(place=connection.name, found=found, known=VERSION),
            tr("Install the newest version of the plugin."),
        )  # fmt: skip
    if found == VERSION:
        return
    with connection.transaction():
        found = version_of(connection)  # somebody else may have been faster
        if found < VERSION:
            copies = [*backup_names(connection), connection.back_up(f"v{found}")]
            # The triggers keep the plugin's own settings from everybody without a context.
            connection.execute("INSERT INTO context (step_id, kind) VALUES ('migration', 'settings')")
            for version in range(found, VERSION):
                MIGRATIONS[version](connection)
            connection.remake_triggers()
            _set(connection, "schema_version", str(VERSION))
            _set(connection, BACKUPS, json.dumps(copies))
            connection.execute("DELETE FROM context")


def backup_names(connection: Connection) -> list[str]:
    """The backup copies that were ever made: file names beside the register, or schemas beside its own. [] if the
    setting cannot be read."""
    return _names(Reader(connection).setting(BACKUPS)) or []


def misread_backups(connection: Connection) -> str:
    """A sentence if somebody has made the setting unreadable; else ''."""
    text = Reader(connection).setting(BACKUPS)
    if _names(text) is not None:
        return ""
    return tr(
        "The register's setting 'backups' should be a JSON list of the names of backup copies, but is '{text}'. Only "
        "copies that still have the name that the plugin gave them are found. Look for others yourself."
    ).format(text=text[:80])


def _names(text: str) -> list[str] | None:
    """The names in the setting; None if it is nonsense."""
    try:
        names = json.loads(text or "[]")
    except json.JSONDecodeError:
        return None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        return None
    return names


def _set(connection: Connection, name: str, value: str) -> None:
    if Reader(connection).rows("settings", {"name": name}):
        connection.execute("UPDATE settings SET value = ? WHERE name = ?", [value, name])
    else:
        connection.execute("INSERT INTO settings (name, value) VALUES (?, ?)", [name, value])
