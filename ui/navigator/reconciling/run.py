"""The run in the background: first the list is read, then it is reconciled with the register."""

from __future__ import annotations

import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMessageLog,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, pyqtSignal

from ....plugin.core.errors import PlanningError
from ....plugin.core.texts import tr
from ....plugin.method_record import read_record
from ....plugin.navigator.places import without_password
from ....plugin.store.register import open_register
from .draft import Draft, Parameters

if TYPE_CHECKING:
    from ....plugin.reviews.review import Review

READING = 25  # percent of the progress bar
WAIT = 20  # ms
PATIENCE = 30  # seconds
LOG = "Sozialplanung"  # the tab of QGIS's log messages
_going: set[Run] = set()  # whose tasks QGIS has not let go of


class RunFeedback(QgsProcessingFeedback):
    """Keeps what the algorithms warn of and refuse; called from the thread that runs them."""

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []
        self.errors: list[str] = []

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)


class Run(QObject):
    """One run. Exactly one of the signals ``done``, ``refused`` and ``cancelled`` ends it, and nothing stays behind
    but the review of ``done``."""

    moved = pyqtSignal(int)  # percent
    done = pyqtSignal(object)  # the Review
    refused = pyqtSignal(str)
    cancelled = pyqtSignal()

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self.draft = draft
        self._folder = tempfile.TemporaryDirectory(prefix="abgleich_", ignore_cleanup_errors=True)
        self._feedback = RunFeedback()
        self._percent = 0
        # References, since QGIS keeps none: they live as long as the task that uses them.
        self._context: QgsProcessingContext | None = None
        self._task: QgsProcessingAlgRunnerTask | None = None

    def start(self) -> None:
        """Begin. PlanningError where the list has changed meanwhile, the register cannot be opened, or an algorithm
        refuses its parameters."""
        from ....plugin.reviews.review import check_folder, folder_of

        assert self.draft.opened, "the list is opened before it is reconciled"
        self.draft.opened.check_unchanged()
        check_folder(folder_of(self.draft.address))
        open_register(self.draft.address).connection.close()  # an algorithm would name but the parameter
        self._begin("readlist", self.draft.readlist_parameters(self._path), (0, READING), self._reconcile)
        _going.add(self)

    def cancel(self) -> None:
        """Ask the algorithm to stop; ``cancelled`` follows when it has."""
        self._feedback.cancel()
        if self._task:
            self._task.cancel()

    def stop(self) -> None:
        """Cancel, tell nobody, and wait until the thread has come out of the algorithm: its provider may go then. One
        that waits for a database for longer than PATIENCE is left to itself.
        """
        self.blockSignals(True)
        self.cancel()
        end = time.monotonic() + PATIENCE
        while self in _going and time.monotonic() < end:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, WAIT)
            time.sleep(WAIT / 1000)  # gives the other thread its turn

    @property
    def _path(self) -> Path:
        return Path(self._folder.name)

    def _begin(self, name: str, parameters: Parameters, span: tuple[int, int], then: Callable[[], None]) -> None:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"sozialplanung:{name}")
        if algorithm is None:
            raise PlanningError(
                tr("The algorithms of Sozialplanung are not there."), tr("Switch the plugin off and on again.")
            )
        self._context = QgsProcessingContext()  # without the project: its layers are not for other threads
        self._context.setTransformContext(QgsProject.instance().transformContext())
        fine, message = algorithm.checkParameterValues(parameters, self._context)
        if not fine:
            raise PlanningError(without_password(message or ""))  # it quotes where the register is
        begin, end = span
        self._task = QgsProcessingAlgRunnerTask(algorithm, parameters, self._context, self._feedback)
        self._task.setDescription(algorithm.displayName())
        self._task.progressChanged.connect(lambda percent: self._move(int(begin + percent * (end - begin) / 100)))
        self._task.executed.connect(lambda successful, _: self._finished(successful, then))
        QgsApplication.taskManager().addTask(self._task)

    def _move(self, percent: int) -> None:
        """Algorithms count some of their steps anew; a bar never goes back."""
        self._percent = max(self._percent, percent)
        self.moved.emit(self._percent)

    def _finished(self, successful: bool, then: Callable[[], None]) -> None:
        if self._feedback.isCanceled():
            self._end(self.cancelled.emit)
        elif not successful:
            self._end(lambda: self.refused.emit(self._reason()))
        else:
            try:
                then()
            except PlanningError as error:
                text = str(error)
                self._end(lambda: self.refused.emit(text))
            except Exception as error:  # noqa: BLE001  whatever it is: the run has ended, and people wait for it
                QgsMessageLog.logMessage(traceback.format_exc(), LOG, Qgis.MessageLevel.Critical)
                text = str(_unexpected(error))
                self._end(lambda: self.refused.emit(text))

    def _reason(self) -> str:
        """Why an algorithm stopped."""
        silent = tr("The reconciliation stopped, and QGIS gives no reason. Read the register anew, and start it again.")
        return without_password(" ".join(filter(None, self._feedback.errors))) or silent

    def _reconcile(self) -> None:
        self._begin("reconcile", self.draft.reconcile_parameters(self._path), (READING, 100), self._review)

    def _review(self) -> None:
        review = self._created()
        self._end(lambda: self.done.emit(review))

    def _created(self) -> Review:
        from ....plugin.reviews.review import create_review, folder_of

        found, candidates = self._path / "befunde.gpkg", self._path / "kandidaten.gpkg"
        record: dict[str, Any] = {
            **read_record(QgsVectorLayer(str(found), "findings", "ogr")).source_list,
            "list_path": self.draft.list_path,
            "remarks": list(self._feedback.warnings),
        }
        return create_review(folder_of(self.draft.address), found, candidates if candidates.exists() else None, record)

    def _end(self, tell: Callable[[], None]) -> None:
        self._folder.cleanup()
        _going.discard(self)
        tell()


def _unexpected(error: Exception) -> PlanningError:
    return PlanningError(
        tr("The reconciliation ended with an unexpected error: {reason}.").format(reason=str(error) or repr(error)),
        tr("Nothing was kept of it. Try it again; if it fails again, send what QGIS's log messages say under "
           "'{log}' to those who look after the plugin.").format(log=LOG),
    )  # fmt: skip
