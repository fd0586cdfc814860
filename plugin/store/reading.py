"""Whole tables of a register, all of the same moment."""

from __future__ import annotations

from collections.abc import Iterable

from ..core.register.as_of import Tables
from .address import Address, PostgresAddress
from .register import open_register
from .step import Reader


def read_tables(address: Address, names: Iterable[str]) -> Tables:
    """The rows of these tables, by the table's name; what somebody writes meanwhile is not seen."""
    with open_register(address) as register:
        register.connection.execute("BEGIN")
        if isinstance(address, PostgresAddress):
            register.connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        tables = tables_of(register, names)
        register.connection.rollback()
    return tables


def tables_of(reader: Reader, names: Iterable[str]) -> Tables:
    """The same from a register that is open, or from a step."""
    return {name: reader.rows(name) for name in names}
