"""The templates in QGIS's own Layout Manager: offered while the plugin is loaded, recognised when one is used."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsPrintLayout, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer

from .composing import BINDING, FOLDER, KIND

_PATHS = "layout/search-paths-for-templates"
OnLayout = Callable[[QgsPrintLayout, str], None]


def offer_templates() -> None:
    """Let the Layout Manager list the templates."""
    paths = _paths()
    if str(FOLDER) not in paths:
        QgsSettings().setValue(_PATHS, [*paths, str(FOLDER)])


def withdraw_templates() -> None:
    """Take them out of its list again; whatever else is in it stays as it is."""
    paths = _paths()
    left = [path for path in paths if path != str(FOLDER)]
    if not left:
        QgsSettings().remove(_PATHS)
    elif left != paths:
        QgsSettings().setValue(_PATHS, left)


def _paths() -> list[str]:
    value = QgsSettings().value(_PATHS)
    return [value] if isinstance(value, str) else list(value or [])


class LayoutWatch:
    """Calls ``found`` once for each layout that a user has made from one of the templates, with its kind of page.

    Layouts that the plugin has bound, and those of a project that is being opened, are none of them.
    """

    def __init__(self, found: OnLayout) -> None:
        self._found = found
        self._new: list[str] = []
        self._project = QgsProject.instance()
        self._project.layoutManager().layoutAdded.connect(self._added)
        self._project.readProject.connect(self._forget)

    def stop(self) -> None:
        """To be called when the plugin is unloaded."""
        self._project.layoutManager().layoutAdded.disconnect(self._added)
        self._project.readProject.disconnect(self._forget)
        self._forget()

    def _added(self, name: str) -> None:
        # The designer opens right after it; a project that is being opened says so when it has all its layouts.
        self._new.append(name)
        QTimer.singleShot(0, self._look)

    def _forget(self, *_: object) -> None:
        self._new = []

    def _look(self) -> None:
        names, self._new = self._new, []
        for name in names:
            layout = self._project.layoutManager().layoutByName(name)
            if isinstance(layout, QgsPrintLayout) and is_unbound(layout):
                self._found(layout, str(layout.customProperty(KIND)))


def is_unbound(layout: QgsPrintLayout) -> bool:
    """Whether a layout comes from one of the templates, and no pages were put into it yet."""
    if layout.customProperty(BINDING, False):
        return False
    return bool(layout.customProperty(KIND, "")) and layout.atlas().coverageLayer() is None
