"""Looks now and then whether somebody else has changed the register."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import Qgis, QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, QTimer

from ...plugin.core.errors import PlanningError
from ...plugin.core.texts import tr
from ...plugin.store.address import Address
from ...plugin.store.register import open_register
from ...plugin.store.watch import Stamp, changes_since
from .session import Notice, Session

EVERY = 20_000  # milliseconds


class Looking(QgsTask):
    """One look, away from the window: a database that does not answer must not stop it."""

    def __init__(self, address: Address, stamp: Stamp) -> None:
        super().__init__(tr("Looking for changes of the register"), QgsTask.Flag.Silent)
        self.address, self.stamp = address, stamp
        self.changes: Sequence[str] = ()
        self.refusal = ""

    def run(self) -> bool:
        try:
            with open_register(self.address) as register:
                self.changes = changes_since(register, self.stamp)
        except PlanningError as error:
            self.refusal = str(error)
        return not self.refusal


class Watcher(QObject):
    """Looks while it is on; one that is lost is told once, with a button to try again, until it is there again."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._task: Looking | None = None
        self._lost = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)

    def switch(self, on: bool) -> None:
        """Look at once, and from then on regularly; or no more."""
        if on:
            self._timer.start()
            self.look()
        else:
            self._timer.stop()

    def look(self) -> None:
        address, stamp = self._session.address, self._session.stamp
        if self._task is None and address and stamp:
            self._task = Looking(address, stamp)
            self._task.taskCompleted.connect(self._ended)
            self._task.taskTerminated.connect(self._ended)
            QgsApplication.taskManager().addTask(self._task)

    def unload(self) -> None:
        self._timer.stop()
        if self._task:
            self._task.taskCompleted.disconnect(self._ended)
            self._task.taskTerminated.disconnect(self._ended)
            self._task.waitForFinished()
            self._task = None

    def _ended(self) -> None:
        task, self._task = self._task, None
        # What was read meanwhile, by an own change for instance, knows more than the look did.
        # A copy of the register has the same stamp, and is another one.
        looked = (self._session.address, self._session.stamp)
        if task is None or task.isCanceled() or (task.address, task.stamp) != looked:
            return
        if task.refusal and not self._lost:
            actions = [(tr("Connect again"), self._session.reload)]
            self._session.told.emit(Notice(task.refusal, Qgis.MessageLevel.Warning, actions))
        self._lost = bool(task.refusal)
        if task.changes:
            self._session.others_changed(task.changes)
