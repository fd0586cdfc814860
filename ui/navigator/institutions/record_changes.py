"""What the dock does to an institution: each a step of the register, told with a button that undoes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import atan2, degrees, hypot
from typing import Any

from ....plugin.core.register.as_of import Row
from ....plugin.core.register.editing import closed, confirmed, moved, released, reopened, taken_back
from ....plugin.core.register.record_history import HistoryLine
from ....plugin.core.reviewing.entry import Point
from ....plugin.core.texts import day_text, format_number, tr
from ....plugin.store.edit import add, edit
from ....plugin.store.history_of import history_of
from ....plugin.store.register import Register, open_register
from ....plugin.store.step import Signature
from ....plugin.store.values import today
from ..session import Session
from ..waiting import waiting


class RecordChanges:
    """Each change says whether it went well; where it did not, the session has told why.

    ``row`` is always the institution as the user saw it.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def save(self, row: Row, values: Mapping[str, Any], reason: str) -> bool:
        return self._edit(row, lambda _: values, tr("'{name}' was saved."), reason)

    def add(self, values: Mapping[str, Any], reason: str) -> str:
        """The id of the new institution; '' where it was refused."""
        ids: list[str] = []

        def work(register: Register, user: str) -> str:
            step, key = add(register, values, Signature(user, reason))
            ids.append(key)
            return step

        done = tr("'{name}' was added.").format(name=values.get("name"))
        with waiting():
            return ids[0] if self._session.change(work, done) else ""

    def close(self, row: Row, day: str, reason: str) -> bool:
        done = tr("'{name}' was closed; its last day is {day}.")
        return self._edit(row, lambda _: closed(row, day, reason), done, reason, day=day_text(day))

    def reopen(self, row: Row) -> bool:
        return self._edit(row, lambda _: reopened(row), tr("'{name}' is open again."))

    def move(self, row: Row, point: Point) -> bool:
        done = tr("'{name}' was moved.") if row["x"] is not None else tr("'{name}' is on the map now.")
        return self._edit(row, lambda _: moved(row, *point), done)

    def release(self, row: Row) -> bool:
        return self._edit(row, lambda user: released(row, user, today()), tr("'{name}' was released: it is public."))

    def take_back(self, row: Row) -> bool:
        return self._edit(row, lambda _: taken_back(row), tr("'{name}' is internal again."))

    def confirm(self, row: Row) -> bool:
        return self._edit(row, lambda user: confirmed(row, user, today()), tr("'{name}' was confirmed today."))

    def history(self, institution_id: str) -> Sequence[HistoryLine]:
        """Its history, the newest first; nothing where it cannot be read, which the session tells."""
        address = self._session.address
        assert address, "only an open register has institutions"

        def read() -> Sequence[HistoryLine]:
            with open_register(address) as register:
                return history_of(register, institution_id)

        return self._session.attempt(read) or ()

    def _edit(
        self, row: Row, values: Callable[[str], Mapping[str, Any]], done: str, reason: str = "", **told: str
    ) -> bool:
        def work(register: Register, user: str) -> str:
            return edit(register, row["institution_id"], values(user), row, Signature(user, reason))

        with waiting():  # another program that writes just now is waited for
            return self._session.change(work, done.format(name=row["name"], **told))


def way(start: Point, end: Point) -> str:
    """How far and in which direction one point is from another, in words; y is north, both in metres."""
    east, north = end[0] - start[0], end[1] - start[1]
    directions = (
        tr("to the east"), tr("to the northeast"), tr("to the north"), tr("to the northwest"),
        tr("to the west"), tr("to the southwest"), tr("to the south"), tr("to the southeast"),
    )  # fmt: skip
    direction = directions[round(degrees(atan2(north, east)) / 45) % 8]
    return f"{format_number(hypot(east, north))} m {direction}"
