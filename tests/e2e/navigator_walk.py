"""Run by QGIS itself (`--code`): a year of the Sozialnavigator's dock, by mouse and keys, in German, with pictures.

Opens the schools of Oberhausen 2021 as the register, reconciles with the list of 2024/25, reviews by keyboard, applies,
and undoes. Writes what came out to the file named in the environment, and ends QGIS with an exit code; with
SOZIALPLANUNG_KILL QGIS is killed after so many decisions.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from qgis import processing
from qgis.PyQt.QtCore import QObject, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QTabWidget,
    QToolBar,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItemIterator,
    QWidget,
)
from qgis.utils import iface as interface
from qgis.utils import plugins

assert interface
iface = interface

RESULT, IMAGES = Path(os.environ["SOZIALPLANUNG_RESULT"]), Path(os.environ["SOZIALPLANUNG_IMAGES"])
FOLDER, KILL_AFTER = RESULT.parent, int(os.environ.get("SOZIALPLANUNG_KILL", "0"))
ROOT = Path(str(sys.modules[type(plugins["sozialplanung"]).__module__].__file__)).parents[1]
SCHOOLS = ROOT / "resources" / "sample" / "oberhausen_schools"
SOURCE = "Schulen in NRW"
KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
Found = TypeVar("Found", bound=QObject)
result: dict[str, Any] = {"decided": [], "told": []}


def register() -> Path:
    return FOLDER / "bestand_oberhausen.gpkg"


def institutions() -> dict[str, dict[str, Any]]:
    """What is in the register now, but for what was withdrawn."""
    from sozialplanung.plugin.store.address import GeoPackageAddress
    from sozialplanung.plugin.store.register import open_register

    with open_register(GeoPackageAddress(register())) as opened:
        rows = opened.rows("institutions")
    return {row["institution_id"]: row for row in rows if not row["withdrawn"]}


def find(kind: type[Found], name: str) -> Found:
    if QApplication.activeWindow() is None:  # there is no window manager to make one active
        QApplication.setActiveWindow(iface.mainWindow())
    found = iface.mainWindow().findChild(kind, name)
    assert found is not None, name
    return found


def click(widget: QWidget, place: QPoint | None = None) -> None:
    """Click with the mouse as a person does, who can click only what is there and enabled."""
    assert widget.isVisible(), widget.objectName()
    assert widget.isEnabled(), widget.objectName()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place or widget.rect().center())


def press(name: str) -> None:
    click(find(QPushButton, name))


def key(code: Any, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key goes where the focus is."""
    window = dock()
    QTest.keyClick(QApplication.focusWidget() or window, code, modifier)


def write(name: str, text: str) -> None:
    edit = find(QLineEdit, name)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def dock() -> QDockWidget:
    return find(QDockWidget, "SozialnavigatorDock")


def shoot(name: str, widget: QWidget | None = None) -> None:
    iface.mapCanvas().waitWhileRendering()
    for _ in range(10):
        QApplication.processEvents()
    (widget or iface.mainWindow()).grab().save(str(IMAGES / f"navigator_{name}.png"))


def prepare() -> None:
    """A tidy window, and the register of 2021."""
    from sozialplanung.plugin.settings import save_area_code, save_thresholds, save_user_initials

    window = iface.mainWindow()
    window.resize(1560, 960)
    window.findChild(QDockWidget, "Browser").hide()
    save_user_initials("AB")
    save_area_code("0208")
    save_thresholds(0.9995, None)  # so that there are pairs to review, which all are sure otherwise
    first = {"INPUT": str(SCHOOLS / "register_2021.csv"), "SOURCE": SOURCE, "SOURCE_DATE": "2021-08-01",
             "LICENCE": "dl-de/by-2-0", "CRS": "EPSG:25832", "OUTPUT": str(FOLDER / "liste_2021.gpkg")}  # fmt: skip
    processing.run("sozialplanung:readlist", first)
    made = {"OUTPUT": str(register()), "LIST": first["OUTPUT"], "ID_FIELD": "poi_id", "KEEP_IDS": True}
    processing.run("sozialplanung:createregister", made)
    result["before"] = institutions()


def until(ready: Callable[[], object]) -> Iterator[int]:
    """Wait for what a person would wait for; not longer than a minute."""
    for _ in range(300):
        yield 200
        if ready():
            return
    raise AssertionError("nothing happens")


def walk() -> Iterator[int]:
    """What is yielded is the time to wait, in milliseconds."""
    prepare()
    yield from open_register()
    yield from look_up()
    yield from reconcile()
    yield from review()
    yield from apply()


def open_register() -> Iterator[int]:
    for toolbar in iface.mainWindow().findChildren(QToolBar):
        shown = {"mFileToolBar", "mMapNavToolBar", "mAttributesToolBar", "mPluginToolBar"}
        toolbar.setVisible(toolbar.objectName() in shown)
    action = find(QAction, "sozialnavigator_action")
    [button] = (item for item in find(QToolBar, "mPluginToolBar").findChildren(QToolButton)
                if item.defaultAction() is action)  # fmt: skip
    click(button)
    yield from until(lambda: iface.mainWindow().findChild(QDockWidget, "SozialnavigatorDock"))
    yield 500
    result["title"] = dock().windowTitle()
    QTimer.singleShot(0, find(QAction, "open_file").trigger)  # comes back when the file dialog is closed
    yield from until(QApplication.activeModalWidget)
    chooser = QApplication.activeModalWidget()
    assert isinstance(chooser, QFileDialog)
    QTest.keyClicks(chooser.findChild(QLineEdit), str(register()))
    QTimer.singleShot(0, lambda: QTest.keyClick(chooser.findChild(QLineEdit), KEY.Key_Return))
    yield from until(lambda: "50" in find(QLabel, "count_label").text())
    find(QMenu, "register_menu").aboutToShow.emit()
    find(QAction, "show_on_map").trigger()
    add_background()
    iface.mainWindow().resizeDocks([dock()], [500], Qt.Orientation.Horizontal)
    yield 1000
    iface.mapCanvas().zoomToFullExtent()


def add_background() -> None:
    """Nothing from the network: the map shows the institutions alone."""
    iface.mainWindow().resizeDocks([find(QDockWidget, "Layers")], [230], Qt.Orientation.Horizontal)


def look_up() -> Iterator[int]:
    """An institution, by a part of its name without the umlaut."""
    result["all"] = find(QLabel, "count_label").text()
    key(KEY.Key_1, ALT)
    write("search", "gesamt osterfeld")
    yield from until(lambda: find(QLabel, "count_label").text().startswith("1 von"))
    result["found"] = find(QLabel, "count_label").text()
    key(KEY.Key_Down)
    yield from until(lambda: find(QLabel, "institution_name").text())
    yield 1000
    result["shown"] = find(QLabel, "institution_name").text()
    shoot("institutions")
    write("search", "")
    key(KEY.Key_Backspace)
    yield 500


def reconcile() -> Iterator[int]:
    key(KEY.Key_2, ALT)
    press("new_reconciliation")
    yield 300
    write("list_path", str(SCHOOLS / "list_2024.csv"))
    yield from until(lambda: find(QLabel, "list_found").text())
    source = find(QComboBox, "source").lineEdit()
    source.setFocus()
    source.selectAll()
    QTest.keyClicks(source, SOURCE)
    key(KEY.Key_Return)
    yield 500
    press("next_button")
    yield from until(lambda: find(QListWidget, "scope_categories").isVisible())
    categories = find(QListWidget, "scope_categories")
    categories.setCurrentItem(*categories.findItems("Schulen", Qt.MatchFlag.MatchExactly))
    categories.setFocus()
    key(KEY.Key_Space)
    yield from until(lambda: "48" in find(QLabel, "scope_sentence").text())
    result["scope"] = find(QLabel, "scope_sentence").text()
    press("next_button")
    yield from until(lambda: find(QCheckBox, "stable").isVisible())
    shoot("columns", dock())
    press("next_button")
    yield from until(lambda: find(QPushButton, "run_start").isVisible())
    press("run_start")
    yield from until(lambda: find(QPushButton, "open_review").isVisible())
    result["lists"] = numbers()
    shoot("reconcile", dock())
    press("open_review")
    yield 1000


def numbers() -> dict[str, str]:
    found, items = {}, QTreeWidgetItemIterator(find(QTreeWidget, "result_groups"))
    while item := items.value():
        found[item.text(0)] = item.text(1)
        items += 1
    return found


def review() -> Iterator[int]:
    """Everything that is asked, by the keys of the keyboard; one decision is taken back and made again."""
    result["tab"] = find(QTabWidget, "pages").tabText(find(QTabWidget, "pages").currentIndex())
    shoot("review")
    decided = 0
    while (progress := find(QLabel, "review_progress_label").text()) and " 0 offen" not in progress:
        entry = shown()
        key(KEY.Key_A if entry.poi_id else KEY.Key_Q)
        decided += 1
        result["decided"].append([entry.finding_id, entry.verdict])
        yield from until(lambda was=progress: find(QLabel, "review_progress_label").text() != was)
        if decided == KILL_AFTER:
            RESULT.write_text(json.dumps(result), encoding="utf-8")
            os.kill(os.getpid(), signal.SIGKILL)
        if decided == 2:
            key(KEY.Key_Z)
            yield from until(lambda was=entry: not shown_choice(was))
            result["taken_back"] = shown().finding_id
            key(KEY.Key_A if entry.poi_id else KEY.Key_Q)
            yield from until(lambda was=entry: shown_choice(was))
    result["progress"] = progress


def shown() -> Any:
    """The finding that is on the page."""
    review = plugins["sozialplanung"].navigator.dock.session.review
    return review.entry(review.position)


def shown_choice(entry: Any) -> Any:
    return plugins["sozialplanung"].navigator.dock.session.review.entry(entry.finding_id).choice


def apply() -> Iterator[int]:
    key(KEY.Key_4, ALT)
    yield from until(lambda: find(QPushButton, "apply_button").isEnabled())
    yield 1000
    shoot("apply", dock())
    session = plugins["sozialplanung"].navigator.dock.session
    session.told.connect(lambda notice: result["told"].append(notice.text))
    press("apply_button")
    yield from until(lambda: result["told"])
    yield 1000
    result["after"] = institutions()
    find(QWidget, "apply_steps").setFocus()
    press("undo_step_button")
    yield from until(lambda: len(result["told"]) > 1)
    result["undone"] = institutions()
    result["history"] = Counter(tuple(map(str, row)) for row in steps())


def steps() -> list[tuple[str, str]]:
    from sozialplanung.plugin.store.address import GeoPackageAddress
    from sozialplanung.plugin.store.register import open_register

    with open_register(GeoPackageAddress(register())) as opened:
        return [(row["kind"], row["done_by"]) for row in opened.rows("steps")]


def end(code: int) -> None:
    result["history"] = [[*step, count] for step, count in result.get("history", {}).items()]
    RESULT.write_text(json.dumps(result, ensure_ascii=False), encoding="utf-8")
    os._exit(code)


def fail(*error: Any) -> None:
    """What went wrong, and how the window looked then."""
    shoot("failed", QApplication.activeModalWidget())
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
