"""The institutions of a register as they were on another day."""

from __future__ import annotations

from datetime import date
from typing import Any

from ..core.register.as_of import institutions_at, withheld_since
from ..core.register.changes import leave_streets
from ..store.address import Address
from ..store.reading import read_tables

_TABLES = ("institutions", "providers", "field_settings", "history")


def rows_at_day(address: Address, day: date) -> list[dict[str, Any]]:
    """Those that were there on the day, with the values known then and the name of the ``provider``.

    What is protected now, or was since, is withheld, and so are texts that name its street. PlanningError if the
    register cannot be reached.
    """
    tables = read_tables(address, _TABLES)
    rows = institutions_at(tables, day)
    leave_streets(rows, tables, withheld_since(tables, day))
    return rows
