"""Run by QGIS itself (`--code`): takes the pictures that screenshots.py asks for, and ends QGIS."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from qgis import processing
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QTabWidget, QToolBar, QWidget
from qgis.utils import iface as interface
from qgis.utils import plugins

assert interface
iface = interface

IMAGES = Path(os.environ["SOZIALPLANUNG_IMAGES"])
ROOT = Path(str(sys.modules[type(plugins["sozialplanung"]).__module__].__file__)).parents[1]
SAMPLE = ROOT / "resources" / "sample" / "berlin_mss_2019.gpkg"
BERLIN = {
    "ID_FIELD": "plr_id",
    "NAME_FIELD": "plr_name",
    "STATUS_FIELDS": ["s1", "s3", "s4"],
    "DYNAMICS_FIELDS": ["d1", "d3", "d4"],
    "POPULATION_FIELD": "ew",
    "EXCLUDED_IDS": "10010203 = Ausreißer\n04041239 = unter 300 zu Beginn",
}


def shoot(widget: QWidget, name: str) -> None:
    for _ in range(5):
        QApplication.processEvents()
    widget.grab().save(str(IMAGES / f"{name}.png"))


def main_window() -> None:
    """The styled layer with its legend, on the map."""
    window = iface.mainWindow()
    window.resize(1560, 960)
    window.findChild(QDockWidget, "Browser").hide()
    for toolbar in window.findChildren(QToolBar):
        toolbar.setVisible(toolbar.objectName() in {"mFileToolBar", "mMapNavToolBar", "mAttributesToolBar"})
    areas = QgsVectorLayer(f"{SAMPLE}|layername=planungsraeume", "Planungsräume Berlin 2019", "ogr")
    QgsProject.instance().addMapLayer(areas)
    output = Path(os.environ["XDG_RUNTIME_DIR"], "sozialindex.gpkg")
    processing.runAndLoadResults("sozialplanung:socialmap", BERLIN | {"INPUT": areas, "OUTPUT": str(output)})
    [layer] = (found for found in QgsProject.instance().mapLayers().values() if found.id() != areas.id())
    root = QgsProject.instance().layerTreeRoot()
    root.findLayer(areas.id()).setItemVisibilityChecked(False)
    root.findLayer(layer.id()).setExpanded(True)
    window.resizeDocks([window.findChild(QDockWidget, "Layers")], [470], Qt.Orientation.Horizontal)
    iface.setActiveLayer(layer)


def after_layout() -> None:
    """Once the window has its size."""
    iface.mapCanvas().setExtent(iface.activeLayer().extent().buffered(500))
    iface.mapCanvas().refresh()


def after_rendering() -> None:
    canvas = iface.mapCanvas()
    canvas.waitWhileRendering()
    shoot(iface.mainWindow(), "qgis")
    canvas.zoomByFactor(0.35)
    canvas.waitWhileRendering()
    shoot(iface.mainWindow(), "qgis_near")


def algorithm_dialogs() -> None:
    areas, index = (
        next(layer.id() for layer in QgsProject.instance().mapLayers().values() if words in layer.name())
        for words in ("Planungsräume", "Sozialindex")
    )
    indices = {"INPUT": index, "STATUS_FIELD": "status_index", "DYNAMICS_FIELD": "dynamics_index"}
    for name, values in {
        "socialindex": BERLIN | {"INPUT": areas},
        "classify": indices,
        "socialmap": BERLIN | {"INPUT": areas},
    }.items():
        dialog = processing.createAlgorithmDialog(f"sozialplanung:{name}", values)
        dialog.resize(1050, 760)
        dialog.show()
        shoot(dialog, f"dialog_{name}")
        dialog.close()


def profile_dialog() -> None:
    from sozialplanung.ui.profile_dialog import ProfileDialog

    dialog: QDialog = ProfileDialog("oberhausen", iface.mainWindow())
    dialog.resize(900, 760)
    dialog.show()
    tabs = dialog.findChild(QTabWidget)
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        shoot(dialog, f"profile_{number + 1}")
    dialog.close()


def step(work: Callable[[], None]) -> None:
    try:
        work()
    except Exception:  # noqa: BLE001 - whatever it is, QGIS must end, with the reason on the terminal
        traceback.print_exc()
        os._exit(1)


def last() -> None:
    step(algorithm_dialogs)
    step(profile_dialog)
    os._exit(0)


QTimer.singleShot(1000, lambda: step(main_window))
QTimer.singleShot(4000, lambda: step(after_layout))
QTimer.singleShot(6000, lambda: step(after_rendering))
QTimer.singleShot(9000, last)
