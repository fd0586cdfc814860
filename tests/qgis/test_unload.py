"""Unloading and loading again, ten times: nothing stays behind, and what was there before is as it was."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import sozialplanung
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtWidgets import QDockWidget, QTabWidget
from sozialplanung.plugin import settings
from sozialplanung.plugin.core.texts import use_language
from sozialplanung.plugin.navigator.places import text_of
from sozialplanung.plugin.papers.composing import FOLDER

from .registers import made
from .window import Window, receivers, settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TIMES = 10
DOCK = "SozialnavigatorDock"
TEMPLATES = "layout/search-paths-for-templates"


@pytest.fixture
def window(provider: Any) -> Iterator[Window]:
    """Without the plugin, and without its provider, which the other tests need afterwards."""
    registry = QgsApplication.processingRegistry()
    registry.removeProvider("sozialplanung")
    QgsSettings().remove("plugins/sozialplanung")
    settings.unregister_settings()
    gc.collect()  # what tests of other files have left
    settle()
    window = Window()
    window.window.show()
    yield window
    window.close()
    settings.unregister_settings()
    QgsSettings().remove("plugins/sozialplanung")
    registry.addProvider(type(provider)())


def senders(window: Window) -> dict[str, QObject | None]:
    """What outlives the plugin, and what it may be connected to."""
    project = QgsProject.instance()
    assert project
    return {
        "project": project, "layer tree": project.layerTreeRoot(), "canvas": window.canvas, "window": window.window,
        "application": QgsApplication.instance(), "registry": QgsApplication.processingRegistry(),
        "tasks": QgsApplication.taskManager(), "locator": window.locator, "layouts": project.layoutManager(),
    }  # fmt: skip


def connections(window: Window) -> dict[str, dict[str, int]]:
    return {name: receivers(sender) for name, sender in senders(window).items() if sender}


@contextmanager
def loaded(window: Window) -> Iterator[None]:
    """The plugin, as QGIS loads it and unloads it."""
    plugin = sozialplanung.classFactory(window)
    plugin.initGui()
    try:
        yield
    finally:
        plugin.unload()


def dock_of(window: Window) -> QDockWidget | None:
    return window.window.findChild(QDockWidget, DOCK)


def differing(left: dict[str, list[str]], before: dict[str, list[str]]) -> dict[str, list[str]]:
    """What is there now and was not there before."""
    return {
        kind: list((Counter(things) - Counter(before[kind])).elements())
        for kind, things in left.items()
        if things != before[kind]
    }


def test_each_kind_of_thing_is_seen_while_it_is_there(window: Window) -> None:
    """Else the tests below would find nothing, whatever is left behind."""
    nothing, unconnected = window.left_behind(), connections(window)
    with loaded(window):
        there = window.left_behind()
        for kind in ("menus", "tool bar", "locator filters", "options", "providers", "settings", "in the window"):
            assert len(there[kind]) > len(nothing[kind]), kind
        connected = connections(window)
        assert connected["project"]["readProject"] > unconnected["project"]["readProject"]
        assert connected["layouts"]["layoutAdded"] > unconnected["layouts"]["layoutAdded"]


def test_ten_times_leave_nothing_behind(window: Window) -> None:
    before, connected = window.left_behind(), connections(window)
    for _ in range(TIMES):
        with loaded(window):
            pass
        assert differing(window.left_behind(), before) == {}
        assert connections(window) == connected


def test_nor_do_ten_docks_that_were_used(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """Opened with a register, each page looked at."""
    register = text_of(made(tmp_path))
    before, connected = window.left_behind(), connections(window)
    for _ in range(TIMES):
        with loaded(window):
            settings.save_last_register(register)
            window.action("sozialnavigator_action").trigger()
            look_through(dock_of(window), qtbot)
            assert window.left_behind()["own widgets"]
        gc.collect()
        assert differing(window.left_behind(), before) == {}
        assert connections(window) == connected


def test_the_layout_manager_lists_the_templates_while_it_is_there(window: Window) -> None:
    before = QgsSettings().value(TEMPLATES)
    for _ in range(TIMES):
        with loaded(window):
            assert str(FOLDER) in QgsSettings().value(TEMPLATES)
        assert QgsSettings().value(TEMPLATES) == before


def look_through(dock: QDockWidget | None, qtbot: QtBot) -> None:
    assert dock
    tabs = dock.findChild(QTabWidget, "pages")
    for page in range(tabs.count()):
        tabs.setCurrentIndex(page)
        qtbot.wait(10)


def test_unloading_before_the_dock_is_restored(window: Window) -> None:
    """The dock comes back when QGIS has started; the plugin may be gone by then."""
    before = window.left_behind()
    settings.save_dock_shown(True)
    with loaded(window):
        pass
    assert differing(window.left_behind(), before) == {}


def test_the_dock_comes_back_where_it_was_shown(window: Window) -> None:
    settings.save_dock_shown(True)
    with loaded(window):
        assert dock_of(window) is None, "QGIS does not wait for it"
        settle()
        assert dock_of(window) is not None


def test_a_dock_that_its_button_has_hidden_stays_away(window: Window) -> None:
    with loaded(window):
        for shown in (True, False, True, False):
            window.action("sozialnavigator_action").trigger()
            assert settings.dock_shown() == shown


def test_forms_are_german_only_while_the_plugin_is_there(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QgsApplication, "translation", lambda _: "de")
    for _ in range(TIMES):
        with loaded(window):
            assert title_of_a_form() == "Methodenprofil"
        assert title_of_a_form() == "Method profile"
    use_language("en")


def title_of_a_form() -> str:
    return QCoreApplication.translate("ProfileDialog", "Method profile")


def test_without_a_window_there_is_only_the_provider(window: Window) -> None:
    """As qgis_process loads it."""
    before = window.left_behind()
    for _ in range(TIMES):
        plugin = sozialplanung.classFactory(None)
        plugin.initProcessing()
        there = differing(window.left_behind(), before)
        plugin.unload()
        assert there.keys() <= {"providers", "settings"}
        assert there["providers"] == ["sozialplanung"]
        assert differing(window.left_behind(), before) == {}
