"""What one transaction does to a register."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..core.errors import PlanningError
from ..core.register.schema import TABLES
from ..core.texts import tr
from .connection import Connection
from .values import new_id, now, stored

if TYPE_CHECKING:
    import pandas as pd

COORDINATES = ("x", "y")


@dataclass(frozen=True)
class Signature:
    """Who changes the register (initials), and why: both go into the history."""

    user: str
    reason: str


class Reader:
    """The rows of a register's tables."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def rows(self, table: str, where: Mapping[str, object] | None = None) -> list[dict[str, Any]]:
        """All fields of a table's rows, in the order in which they were written.

        Dates, times and JSON are text, no text is '', a point comes as floats ``x`` and ``y``; None is NULL. ``where``
        chooses rows by the values of fields.
        """
        names, found = self._read(table, where or {})
        return [dict(zip(names, row, strict=True)) for row in found]

    def frame(self, table: str) -> pd.DataFrame:
        """The same as object columns."""
        import pandas as pd

        names, found = self._read(table, {})
        return pd.DataFrame(found, columns=names, dtype=object)

    def setting(self, name: str) -> str:
        """A setting of the register; '' where there is none."""
        found = self.rows("settings", {"name": name})
        return str(found[0]["value"] or "") if found else ""

    @property
    def crs(self) -> str:
        """The CRS of all points, such as EPSG:25832; PlanningError where somebody has broken this setting."""
        found = self.setting("crs")
        if not re.fullmatch(r"EPSG:\d+", found):
            raise PlanningError(
                tr("The register's setting 'crs' should be the number of a coordinate reference system, but is "
                   "'{value}'.").format(value=found),
                tr("Take the newest backup copy."),
            )  # fmt: skip
        return found

    def _read(self, name: str, where: Mapping[str, object]) -> tuple[list[str], list[Sequence[Any]]]:
        table = TABLES[name]
        names = [field.name for field in table.fields] + (list(COORDINATES) if table.point else [])
        conditions = [f"{field} = ?" if value is not None else f"{field} IS NULL" for field, value in where.items()]
        chosen = f" WHERE {' AND '.join(conditions)}" if conditions else ""
        columns = ", ".join(self.connection.columns(table))
        given = [stored(value) for value in where.values() if value is not None]
        found: list[Sequence[Any]] = list(
            self.connection.execute(f"SELECT {columns} FROM {name}{chosen} ORDER BY fid", given)
        )
        yes_no = [place for place, field in enumerate(table.fields) if field.kind == "boolean"]
        return names, [_with_booleans(row, yes_no) for row in found] if yes_no else found


class Step(Reader):
    """An open step: reads what it wrote, and writes under its own id, which the history names."""

    def __init__(self, connection: Connection, step_id: str) -> None:
        super().__init__(connection)
        self.step_id = step_id

    def insert(self, table: str, rows: Sequence[Mapping[str, Any]]) -> list[str]:
        """Add rows; fields that are not named stay empty. The keys, new ones where a row brings none."""
        known = TABLES[table]
        keys = [stored(row.get(known.key)) or new_id() for row in rows]
        names = [known.key, *sorted({name for row in rows for name in row} - {known.key, *COORDINATES})]
        columns = [*names, "geom"] if known.point else names
        marks = ", ".join("?" * len(columns))
        self.connection.execute_many(
            f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})",
            [
                [key, *(stored(row.get(name)) for name in names[1:]), *([self._point(row)] if known.point else [])]
                for key, row in zip(keys, rows, strict=True)
            ],
        )
        return keys

    def update(self, table: str, record_id: str, values: Mapping[str, Any]) -> None:
        """Change fields of a record. A point is moved, or with None taken away, by ``x`` and ``y`` together."""
        known = TABLES[table]
        given = {name: stored(value) for name, value in values.items() if name not in COORDINATES}
        if "x" in values:
            given["geom"] = self._point(values)
        if given:
            assigned = ", ".join(f"{name} = ?" for name in given)
            self.connection.execute(
                f"UPDATE {table} SET {assigned} WHERE {known.key} = ?",
                [*given.values(), record_id],
            )

    @cached_property
    def _srid(self) -> int:
        return int(self.crs.partition(":")[2])

    def _point(self, row: Mapping[str, Any]) -> Any:
        x, y = stored(row.get("x")), stored(row.get("y"))
        return None if x is None or y is None else self.connection.point(float(x), float(y), self._srid)


@contextmanager
def opened_step(connection: Connection, record: Mapping[str, Any]) -> Iterator[Step]:
    """A step inside a transaction that is open: until its end, the triggers write its id into the history.

    ``record``: its row of the table steps, but for id and time.
    """
    step = Step(connection, new_id())
    connection.execute("DELETE FROM context")
    known = {"step_id": step.step_id, **record}
    step.insert("context", [{name: known.get(name) for name in ("step_id", "kind", "done_by", "reason")}])
    step.insert("steps", [known | {"done_at": now()}])
    yield step
    connection.execute("DELETE FROM context")


def _with_booleans(row: Sequence[Any], places: Sequence[int]) -> Sequence[Any]:
    values = list(row)
    for place in places:
        values[place] = None if values[place] is None else bool(values[place])
    return values
