"""Run by QGIS itself (`--code`): the maps of the strategy papers in the layout designer, in German, with pictures.

From the dialog into the designer, where the atlas leafs on; then a layout from a template of the Layout Manager. Writes
what came out to the file named in the environment, pictures into the folder named there, and ends QGIS.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis import processing
from qgis.core import QgsLayoutItemLabel, QgsPrintLayout, QgsProject, QgsVectorLayer
from qgis.gui import QgsLayoutDesignerInterface
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QComboBox, QDialog, QLineEdit, QPushButton, QWidget
from qgis.utils import iface as interface
from qgis.utils import plugins

assert interface
iface = interface

RESULT, IMAGES = Path(os.environ["SOZIALPLANUNG_RESULT"]), Path(os.environ["SOZIALPLANUNG_IMAGES"])
ROOT = Path(str(sys.modules[type(plugins["sozialplanung"]).__module__].__file__)).parents[1]
SAMPLE = ROOT / "resources" / "sample" / "berlin_mss_2019.gpkg"
TEMPLATE, OWN = "sozialplanung-sozialraum-a4-hoch", "Meine Karte"
result: dict[str, Any] = {}


def shoot(widget: QWidget, name: str) -> None:
    for _ in range(10):
        QApplication.processEvents()
    widget.grab().save(str(IMAGES / f"papers_{name}.png"))


def prepare() -> None:
    """Classified areas and their districts, called as somebody may call them."""
    index = RESULT.parent / "index.gpkg"
    given = {
        "INPUT": f"{SAMPLE}|layername=planungsraeume", "ID_FIELD": "plr_id", "STATUS_FIELDS": ["s1", "s3", "s4"],
        "DYNAMICS_FIELDS": ["d1", "d3", "d4"], "POPULATION_FIELD": "ew", "OUTPUT": str(index),
    }  # fmt: skip
    processing.run("sozialplanung:socialmap", given)
    for source, name in ((f"{SAMPLE}|layername=bezirke", "Bezirke"), (str(index), "Planungsräume 2019")):
        QgsProject.instance().addMapLayer(QgsVectorLayer(source, name, "ogr"))
    QgsProject.instance().write(str(RESULT.parent / "berlin.qgz"))


def walk() -> Iterator[int]:
    """What is yielded is the time to wait, in milliseconds."""
    iface.mainWindow().resize(1560, 960)
    prepare()
    yield 1000
    QTimer.singleShot(0, open_dialog)  # comes back when the dialog is closed
    yield 1500
    dialog: Any = QApplication.activeModalWidget()
    assert dialog is not None
    shoot(dialog, "dialog")
    dialog.open_button.click()
    assert not dialog.isVisible(), dialog.message_bar.currentItem().text()
    layouts = QgsProject.instance().layoutManager().layouts()
    result["layouts"] = [layout.name() for layout in layouts]
    [district] = (layout for layout in layouts if layout.name().startswith("Indexkarte"))
    assert isinstance(district, QgsPrintLayout)
    designer = iface.openLayoutDesigner(district)
    designer.setAtlasPreviewEnabled(True)
    yield from leaf(designer, district, "designer")
    shoot(designer.window(), "designer")
    for other in iface.openLayoutDesigners():
        other.close()
    yield 300
    yield from from_template()


def leaf(designer: QgsLayoutDesignerInterface, layout: QgsPrintLayout, name: str) -> Iterator[int]:
    """Note the first title, and the next one after leafing on."""
    window = designer.window()
    window.resize(1300, 860)
    yield 500
    window.findChild(QAction, "mActionZoomAll").trigger()
    yield 2500
    titles = [title(layout)]
    window.findChild(QAction, "mActionAtlasNext").trigger()
    yield 2500
    result[name] = [*titles, title(layout)]


def title(layout: QgsPrintLayout) -> str:
    label = layout.itemById("text:title")
    assert isinstance(label, QgsLayoutItemLabel)
    return label.currentText()


def from_template() -> Iterator[int]:
    iface.mainWindow().findChild(QAction, "mActionShowLayoutManager").trigger()
    yield 1000
    [manager] = shown_dialogs()
    templates = manager.findChild(QComboBox, "mTemplate")
    templates.setCurrentText(TEMPLATE)
    assert templates.currentText() == TEMPLATE, "the Layout Manager lists it"
    QTimer.singleShot(500, lambda: enter_name(manager))
    manager.findChild(QPushButton, "mAddButton").click()
    yield 4000
    layout = QgsProject.instance().layoutManager().layoutByName(OWN)
    assert isinstance(layout, QgsPrintLayout)
    [designer] = iface.openLayoutDesigners()
    yield from leaf(designer, layout, "template")


def enter_name(manager: QDialog) -> None:
    [asking] = (dialog for dialog in shown_dialogs() if dialog is not manager)
    asking.findChild(QLineEdit).setText(OWN)
    asking.accept()


def shown_dialogs() -> list[QDialog]:
    return [item for item in QApplication.topLevelWidgets() if isinstance(item, QDialog) and item.isVisible()]


def open_dialog() -> None:
    menu = [action for action in iface.vectorMenu().actions() if action.text() == "Sozialplanung"]
    [entry] = [action for action in menu[0].menu().actions() if action.text() == "Strategiepapier-Karten…"]
    entry.trigger()


def end(code: int) -> None:
    RESULT.write_text(json.dumps(result, ensure_ascii=False), encoding="utf-8")
    os._exit(code)


def fail(*error: Any) -> None:
    result["traceback"] = "".join(traceback.format_exception(*error))
    end(1)


def go(way: Iterator[int]) -> None:
    try:
        wait = next(way)
    except StopIteration:
        end(0)
    except Exception:  # noqa: BLE001 - whatever it is, the test has to see it
        fail(*sys.exc_info())
    else:
        QTimer.singleShot(wait, lambda: go(way))


sys.excepthook = fail  # QGIS would ask what to do with it, which nobody answers here
QTimer.singleShot(1000, lambda: go(walk()))
