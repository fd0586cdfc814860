"""The cursor that says: this takes a moment."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication


@contextmanager
def waiting() -> Iterator[None]:
    """Shows it while the block runs, whatever happens in it."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QApplication.restoreOverrideCursor()
