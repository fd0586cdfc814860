"""Run by QGIS itself (`--code`): from Musterstadt's files to the classified layer, by mouse and keys, with pictures.

Counted is every click after the dialog has opened, those in the file dialog too; that one opens in the folder that
was used last, which is the delivery's here. Writes what came out to the file named in the environment, pictures into
the folder named there, and ends QGIS with an exit code.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDialogButtonBox,
    QDockWidget,
    QFileDialog,
    QListView,
    QToolBar,
    QTreeView,
    QWidget,
)
from qgis.utils import iface as interface
from qgis.utils import plugins

assert interface
iface = interface

RESULT = Path(os.environ["SOZIALPLANUNG_RESULT"])
IMAGES = Path(os.environ["SOZIALPLANUNG_IMAGES"])
SIZE = tuple(map(int, os.environ.get("SOZIALPLANUNG_SIZE", "1180x760").split("x")))
ROOT = Path(str(sys.modules[type(plugins["sozialplanung"]).__module__].__file__)).parents[1]
CITY = ROOT / "resources" / "sample" / "musterstadt"
FOLDER = CITY / "lieferung_2024"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
# As the file dialog sorts them: all that lie between the first and the last one, but two that hold something else.
FILES = (
    ("arbeitslose.csv", Qt.KeyboardModifier.NoModifier),
    ("sgb2.xlsx", SHIFT),
    ("arbeitsmarktbezirke.xlsx", CONTROL),
    ("gebietsumstellung_2022_2024.csv", CONTROL),
)
clicks: list[str] = []


def click(widget: QWidget, what: str, place: QPoint | None = None, keys: Any = Qt.KeyboardModifier.NoModifier) -> None:
    """Click with the mouse as a person does, who can click only what is there and enabled."""
    assert widget.isVisible(), what
    assert widget.isEnabled(), what
    clicks.append(what)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, keys, place or widget.rect().center())


def shoot(widget: QWidget, name: str) -> None:
    for _ in range(5):
        QApplication.processEvents()
    widget.grab().save(str(IMAGES / f"{name}.png"))


def prepare() -> None:
    """A tidy window with the polygons of the areas."""
    from sozialplanung.ui.reading.remembered import remember_folder

    window = iface.mainWindow()
    window.resize(1560, 960)
    window.findChild(QDockWidget, "Browser").hide()
    for toolbar in window.findChildren(QToolBar):
        toolbar.setVisible(toolbar.objectName() in {"mFileToolBar", "mMapNavToolBar", "mAttributesToolBar"})
    for name, title in (("sozialraeume", "Sozialräume"), ("sozialquartiere_2024", "Sozialquartiere 2024")):
        layer = QgsVectorLayer(f"{CITY / 'musterstadt.gpkg'}|layername={name}", title, "ogr")
        QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    remember_folder(str(FOLDER))


def open_dialog() -> None:
    menu = [action for action in iface.vectorMenu().actions() if action.text() == "Sozialplanung"]
    [entry] = [action for action in menu[0].menu().actions() if action.text() == "Indikatoren einlesen…"]
    assert isinstance(entry, QAction)
    entry.trigger()


def walk() -> Iterator[int]:
    """The way through the dialog; what is yielded is the time to wait, in milliseconds."""
    prepare()
    yield 1500
    QTimer.singleShot(0, open_dialog)  # comes back when the dialog is closed
    yield 1500
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.resize(*SIZE)
    shoot(dialog, "musterstadt_1")
    QTimer.singleShot(0, lambda: click(dialog.files_page.add_button, "Dateien hinzufügen"))
    yield 1500
    yield from choose_files()
    yield 3000
    shoot(dialog, "musterstadt_3")
    for number, step in ((4, "Gebiete"), (5, "Quoten und Index")):
        click(dialog.next_button, f"Weiter zu {step}")
        yield 1000
        shoot(dialog, f"musterstadt_{number}")
    click(dialog.next_button, "Fertigstellen")
    yield 3000
    assert QApplication.activeModalWidget() is None, message(dialog)
    root, canvas = QgsProject.instance().layerTreeRoot(), iface.mapCanvas()
    for node in root.findLayers():
        node.setItemVisibilityChecked(node.layerId() == iface.activeLayer().id())
    root.findLayer(iface.activeLayer().id()).setExpanded(True)
    window = iface.mainWindow()
    window.resizeDocks([window.findChild(QDockWidget, "Layers")], [470], Qt.Orientation.Horizontal)
    canvas.setExtent(iface.activeLayer().extent().buffered(500))
    canvas.refresh()
    yield 2000
    canvas.waitWhileRendering()
    shoot(iface.mainWindow(), "musterstadt_6")


def choose_files() -> Iterator[int]:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    views = (dialog.findChild(QListView, "listView"), dialog.findChild(QTreeView, "treeView"))
    [view] = (view for view in views if view.isVisible())
    rows = [view.model().index(row, 0, view.rootIndex()) for row in range(view.model().rowCount(view.rootIndex()))]
    for name, keys in FILES:
        [index] = (row for row in rows if row.data() == name)
        view.scrollTo(index)
        click(view.viewport(), name, view.visualRect(index).center(), keys)
        yield 200
    shoot(dialog, "musterstadt_2")
    box = dialog.findChild(QDialogButtonBox)
    QTimer.singleShot(0, lambda: click(box.button(QDialogButtonBox.StandardButton.Open), "Öffnen"))


def message(dialog: Any) -> str:
    item = dialog.message_bar.currentItem()
    return item.text() if item else ""


def outcome() -> dict[str, Any]:
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if "status_class" in layer.fields().names()]
    return {
        "clicks": clicks,
        "layers": [
            {"name": layer.name(), "areas": layer.featureCount(), "renderer": layer.renderer().type()}
            for layer in layers
        ],
        "others": sorted(layer.name() for layer in QgsProject.instance().mapLayers().values() if layer not in layers),
        "said": iface.messageBar().currentItem().text() if iface.messageBar().currentItem() else "",
    }


def end(result: dict[str, Any], code: int) -> None:
    RESULT.write_text(json.dumps(result, ensure_ascii=False), encoding="utf-8")
    os._exit(code)


def fail(*error: Any) -> None:
    """What went wrong, and how the dialog looked then."""
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        shoot(dialog, "failed")
    end({"clicks": clicks, "traceback": "".join(traceback.format_exception(*error))}, 1)


def go(way: Iterator[int]) -> None:
    try:
        wait = next(way)
    except StopIteration:
        end(outcome(), 0)
    except Exception:  # noqa: BLE001 - whatever it is, the test has to see it
        fail(*sys.exc_info())
    else:
        QTimer.singleShot(wait, lambda: go(way))


sys.excepthook = fail  # QGIS would ask what to do with it, which nobody answers here
QTimer.singleShot(1000, lambda: go(walk()))
