"""An open database of a register. Two kinds, one behaviour: statements with ``?``, transactions, refusals."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Self

from ..core.register.fields import Field
from ..core.register.schema import Table

WAIT = 8  # seconds that a writer waits for another one


class Connection(ABC):
    """Whatever fails raises PlanningError, and leaves the register as it was before the transaction."""

    name: str  # of the register, for people
    x_of = y_of = ""  # SQL that takes {} for the geometry, and gives a coordinate

    @abstractmethod
    def execute(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run one statement; ``?`` stands for each value. The rows that it gives."""

    @abstractmethod
    def execute_many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Run one statement for each row of values."""

    @abstractmethod
    def begin(self) -> None:
        """Begin a transaction to write. No other one, and no edit by hand, comes in between; waits for WAIT seconds."""

    @abstractmethod
    def commit(self) -> None:
        """End the transaction; what was written is there for good."""

    @abstractmethod
    def rollback(self) -> None:
        """End the transaction as if it had never begun."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the database."""

    @abstractmethod
    def selected(self, field: Field) -> str:
        """SQL that gives a field: dates and times as ISO text, '' as NULL."""

    @abstractmethod
    def point(self, x: float, y: float, srid: int) -> Any:
        """A point as the database takes it as a value."""

    @abstractmethod
    def has_register(self) -> bool:
        """Whether there are the tables of a register."""

    @abstractmethod
    def remake_triggers(self) -> None:
        """Put the rules of this version in the place of those that are there. Inside a transaction."""

    @abstractmethod
    def back_up(self, label: str) -> str:
        """Copy the whole register as it is; the name of the copy, beside its own. Inside a transaction."""

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing of what is written in the block."""
        self.begin()
        try:
            yield
        except BaseException:
            self.rollback()
            raise
        self.commit()

    def columns(self, table: Table) -> list[str]:
        """SQL for all fields of a table, in the order of its schema, x and y behind."""
        fields = [self.selected(field) for field in table.fields]
        return [*fields, self.x_of.format("geom"), self.y_of.format("geom")] if table.point else fields

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
