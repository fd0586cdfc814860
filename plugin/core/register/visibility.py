"""Who may see which field: the flags of the table ``field_settings``."""

from __future__ import annotations

from .as_of import Tables
from .schema import TABLES


def public_fields(tables: Tables, name: str) -> set[str]:
    """The fields of a table that are flagged as public; one without a setting is as a new register has it."""
    return _flagged(tables, name, "public")


def personal_fields(tables: Tables, name: str) -> set[str]:
    """The fields of a table that are flagged as personal."""
    return _flagged(tables, name, "personal")


def _flagged(tables: Tables, name: str, flag: str) -> set[str]:
    settings = {str(row["field"]): bool(row[flag]) for row in tables["field_settings"] if row["table_name"] == name}
    return {
        key for key, on in ({item.name: getattr(item, flag) for item in TABLES[name].fields} | settings).items() if on
    }
