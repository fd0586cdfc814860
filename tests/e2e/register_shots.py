"""Run by QGIS itself (`--code`): the project of the register that the demo made, in pictures; and ends QGIS."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsExpressionContextUtils, QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolBar, QWidget
from qgis.utils import iface as interface
from qgis.utils import plugins

assert interface
iface = interface

IMAGES = Path(os.environ["SOZIALPLANUNG_IMAGES"])
ROOT = Path(str(sys.modules[type(plugins["sozialplanung"]).__module__].__file__)).parents[1]
REGISTER = ROOT / "build" / "demo" / "bestand" / "bestand_oberhausen.gpkg"
TOOLBARS = {"mFileToolBar", "mMapNavToolBar", "mAttributesToolBar", "mDigitizeToolBar"}


def shoot(widget: QWidget, name: str) -> None:
    for _ in range(10):
        QApplication.processEvents()
    widget.grab().save(str(IMAGES / f"{name}.png"))


def walk() -> Iterator[int]:
    """What is yielded is the time to wait, in milliseconds."""
    window = iface.mainWindow()
    window.resize(1560, 960)
    window.findChild(QDockWidget, "Browser").hide()
    for toolbar in window.findChildren(QToolBar):
        toolbar.setVisible(toolbar.objectName() in TOOLBARS)
    QgsExpressionContextUtils.setGlobalVariable("sozialplanung_user", "AB")
    assert iface.addProject(f"geopackage:{REGISTER}?projectName=Sozialnavigator")
    yield 2000
    window.resizeDocks([window.findChild(QDockWidget, "Layers")], [400], Qt.Orientation.Horizontal)
    yield 1500
    iface.mapCanvas().waitWhileRendering()
    shoot(window, "register_map")
    institutions = QgsProject.instance().mapLayer("register_institutions")
    assert isinstance(institutions, QgsVectorLayer)
    yield from form(institutions)
    history = iface.showAttributeTable(QgsProject.instance().mapLayer("register_history")).window()
    history.resize(1400, 420)
    yield 1500
    shoot(history, "register_history")


def form(institutions: QgsVectorLayer) -> Iterator[int]:
    """The form of an institution, in edit mode."""
    institutions.startEditing()
    request = QgsFeatureRequest().setFilterExpression("\"name\" LIKE '%Gesamtschule Osterfeld%'")
    feature = next(institutions.getFeatures(request))
    dialog = iface.getFeatureForm(institutions, feature)
    dialog.resize(900, 720)
    dialog.show()
    yield 1500
    shoot(dialog, "register_form")
    dialog.close()
    institutions.rollBack()


def go(way: Iterator[int]) -> None:
    try:
        wait = next(way)
    except StopIteration:
        os._exit(0)
    except Exception:  # noqa: BLE001 - whatever it is, QGIS must end, with the reason on the terminal
        traceback.print_exc()
        os._exit(1)
    else:
        QTimer.singleShot(wait, lambda: go(way))


QTimer.singleShot(1000, lambda: go(walk()))
