"""Why a review cannot be opened or kept, in sentences."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..core.errors import PlanningError
from ..core.texts import tr
from ..outputs import reason_of

_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_NO_RIGHT = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH)
_FULL = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR)
_DAMAGED = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)


@contextmanager
def refusals(path: Path) -> Iterator[None]:
    """What SQLite and the system say, in sentences."""
    try:
        yield
    except sqlite3.Error as error:
        raise refusal(error, path) from error
    except OSError as error:
        raise PlanningError(
            tr("'{path}' cannot be reached: {reason}.").format(path=path, reason=reason_of(error)),
            tr("What was decided before is kept. Check the connection to its drive, and try again."),
        ) from error


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """What nobody can read in a review, because somebody has spoiled its tables."""
    try:
        yield
    except (ValueError, LookupError, TypeError, AttributeError, struct.error) as error:
        raise no_review(path) from error


def refusal(error: sqlite3.Error, path: Path) -> PlanningError:
    """Why SQLite refused, and what to do."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the lowest byte is the kind of error
    if code in _BUSY:
        return PlanningError(
            tr("Another program or another person is writing to the review '{path}'.").format(path=path),
            tr("What was decided before is kept. Save or end edits of this file elsewhere, and try again."),
        )
    if code in _NO_RIGHT:
        return PlanningError(
            tr("The review '{path}' cannot be written: {reason}.").format(path=path, reason=error),
            tr("What was decided before is kept. Check your right to write to the file and to its folder."),
        )
    if code in _FULL:
        return PlanningError(
            tr("The review '{path}' could not be written: {reason}.").format(path=path, reason=error),
            tr("What was decided before is kept. Make room on the drive, check the connection to it, and try again."),
        )
    if code in _DAMAGED:
        return no_review(path)
    return PlanningError(
        tr("The review '{path}' refused: {reason}.").format(path=path, reason=error),
        tr("What was decided before is kept."),
    )


def missing(path: Path) -> PlanningError:
    """There is no such file, or none any more."""
    return PlanningError(
        tr("There is no file '{path}' any more.").format(path=path),
        tr("Check the connection to its drive, or reconcile the list again."),
    )


def no_review(path: Path) -> PlanningError:
    """A file of something else, or a damaged one."""
    return PlanningError(
        tr("'{path}' holds no findings of 'Reconcile with a list', or it is damaged.").format(path=path),
        tr("Choose another file, or reconcile the list again."),
    )


def newer(path: Path) -> PlanningError:
    """A review that a later version of this plugin has made."""
    return PlanningError(
        tr("The review '{path}' was made by a newer version of this plugin.").format(path=path),
        tr("Update the plugin, or reconcile the list again."),
    )


class ChangedElsewhereError(PlanningError):
    """Somebody else decides in the same file."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            tr("Somebody else has decided in the review '{path}' meanwhile.").format(path=path),
            tr("Nothing was changed, and what others decided is shown now. Look at the finding again, and decide."),
        )
