"""The dialog of the strategy papers over the sample with its classified areas, for tests."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis import processing
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QLabel,
    QWidget,
)
from sozialplanung.ui.papers.dialog import PapersDialog

from .helpers import BERLIN, SAMPLE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Opened = Callable[..., PapersDialog]


def classified_sample(folder: Path) -> Path:
    """The sample with its classified areas."""
    shutil.copy(SAMPLE, folder / "mss.gpkg")
    files = {"INPUT": f"{folder / 'mss.gpkg'}|layername=planungsraeume", "OUTPUT": str(folder / "index.gpkg")}
    given: dict[str, object] = {**BERLIN, **files}
    processing.run("sozialplanung:socialmap", given)
    return folder


def sample_project(files: Path) -> QgsProject:
    project = QgsProject()
    for name, source in (
        ("Planungsräume", "mss.gpkg|layername=planungsraeume"),
        ("Alle Bezirksregionen", "mss.gpkg|layername=bezirksregionen"),
        ("Bezirke", "mss.gpkg|layername=bezirke"),
        ("Index", "index.gpkg"),
    ):
        assert project.addMapLayer(QgsVectorLayer(f"{files / source}", name, "ogr"))
    return project


def opener(qtbot: QtBot, project: QgsProject) -> Opened:
    def show(areas: QgsVectorLayer | None = None, given: QgsProject = project) -> PapersDialog:
        dialog = PapersDialog(given, areas)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
        return dialog

    return show


def layer(project: QgsProject, name: str) -> QgsVectorLayer:
    [found] = project.mapLayersByName(name)
    assert isinstance(found, QgsVectorLayer)
    return found


def child(dialog: QWidget, kind: type[Any], name: str) -> Any:
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def state(dialog: PapersDialog) -> str:
    label = child(dialog, QLabel, "state")
    return str(label.text()) if label.isVisible() else ""


def press(qtbot: QtBot, button: QAbstractButton) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
