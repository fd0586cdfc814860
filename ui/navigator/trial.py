"""What is tried on a page, and may be refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from qgis.core import Qgis

from ...plugin.core.errors import PlanningError
from .session import Notice

if TYPE_CHECKING:
    from .session import Action, Session

Work = TypeVar("Work")


class Trial:
    """Tells a refusal, and takes it back, with what it offers, as soon as something else is tried."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._refused: Notice | None = None

    def attempt(self, work: Callable[[], Work], ways_out: Sequence[Action] = ()) -> Work | None:
        """What ``work`` gives; None where it was refused. ``ways_out``: buttons of the refusal."""
        self.settle()
        try:
            return work()
        except PlanningError as error:
            self._refused = Notice(str(error), Qgis.MessageLevel.Warning, ways_out)
            self._session.told.emit(self._refused)
            return None

    def settle(self) -> None:
        """What was refused holds no more."""
        if self._refused:
            self._session.settled.emit(self._refused)
            self._refused = None
