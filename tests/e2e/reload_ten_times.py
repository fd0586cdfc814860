"""Run by QGIS itself (`--code`): the plugin loaded and unloaded ten times, its dock used each time.

Writes the counts before and after to the file named in the environment, and ends QGIS.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsSettingsTree
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget
from qgis.utils import iface as interface

assert interface
iface = interface

RESULT, PLUGIN = Path(os.environ["SOZIALPLANUNG_RESULT"]), "sozialplanung"
REGISTER = RESULT.parent / "bestand.gpkg"


def counts() -> dict[str, Any]:
    """Whatever of the plugin could stay behind in QGIS."""
    gc.collect()
    for _ in range(10):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window, project, canvas = iface.mainWindow(), QgsProject.instance(), iface.mapCanvas()
    return {
        "widgets": len(QApplication.allWidgets()),
        "docks": len(window.findChildren(QDockWidget)),
        "actions": len(window.findChildren(QAction)),
        "objects": len(window.findChildren(QObject)),
        "on the map": len(canvas.scene().items()),
        "connections": [project.receivers(project.readProject), canvas.receivers(canvas.extentsChanged)],
        "settings": [node.key() for node in QgsSettingsTree.node("plugins").childrenNodes() if PLUGIN in node.key()],
        "provider": QgsApplication.processingRegistry().providerById(PLUGIN) is not None,
    }


def make_register() -> None:
    from sozialplanung.plugin.navigator.places import text_of
    from sozialplanung.plugin.settings import save_last_register
    from sozialplanung.plugin.store.address import GeoPackageAddress
    from sozialplanung.plugin.store.register import create_register, open_register

    address = GeoPackageAddress(REGISTER)
    create_register(address, "EPSG:25832", {})
    with open_register(address) as register, register.step("import", "Anfang", "AB") as step:
        step.insert("institutions", [{"name": "Kita", "category": "childcare", "x": 361000, "y": 5706000}])
    save_last_register(text_of(address))


def use_and_unload() -> Iterator[int]:
    """Every page of the dock is seen, an institution chosen."""
    from sozialplanung.plugin.settings import save_dock_shown

    navigator = qgis.utils.plugins[PLUGIN].navigator
    navigator.action.trigger()
    yield 300
    for name in ("apply", "review", "reconcile", "institutions"):
        navigator.dock.show_page(name)
        yield 50
    [row] = navigator.dock.session.snapshot.rows
    navigator.dock.show_institution(row["institution_id"])
    yield 100
    save_dock_shown(False)
    qgis.utils.unloadPlugin(PLUGIN)
    yield 200


def walk() -> Iterator[int]:
    make_register()
    yield from use_and_unload()  # the first time, QGIS makes things that it keeps: menus, caches
    before = counts()
    for _ in range(10):
        assert qgis.utils.loadPlugin(PLUGIN)
        assert qgis.utils.startPlugin(PLUGIN)
        yield 100
        yield from use_and_unload()
    RESULT.write_text(json.dumps({"before": before, "after": counts()}), encoding="utf-8")


def go(way: Iterator[int]) -> None:
    try:
        wait = next(way)
    except StopIteration:
        os._exit(0)
    except Exception:  # noqa: BLE001 - whatever it is, QGIS must end, with the reason on the terminal
        fail(*sys.exc_info())
    else:
        QTimer.singleShot(wait, lambda: go(way))


def fail(*error: Any) -> None:
    traceback.print_exception(*error)
    os._exit(1)


sys.excepthook = fail  # QGIS would ask what to do with it, which nobody answers here
QTimer.singleShot(1000, lambda: go(walk()))
