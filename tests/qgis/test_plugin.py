"""Loading and unloading: nothing stays behind."""

from __future__ import annotations

import sys
from typing import Any

import pytest
import sozialplanung
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMainWindow, QMenu


class Window:
    """The part of QGIS's interface that the plugin uses."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.menu = QMenu()

    def mainWindow(self) -> QMainWindow:
        return self.window

    def addPluginToVectorMenu(self, name: str, action: Any) -> None:
        assert name == "Sozialplanung"
        self.menu.addAction(action)

    def removePluginVectorMenu(self, name: str, action: Any) -> None:
        self.menu.removeAction(action)


@pytest.fixture
def window() -> Window:
    return Window()


def providers() -> list[str]:
    return [provider.id() for provider in QgsApplication.processingRegistry().providers()]


def test_reloading_ten_times_leaves_nothing_behind(window: Window, provider: Any) -> None:
    registry = QgsApplication.processingRegistry()
    before = [name for name in providers() if name != "sozialplanung"]
    for _ in range(10):
        registry.removeProvider("sozialplanung")
        plugin = sozialplanung.classFactory(window)
        plugin.initGui()
        assert registry.algorithmById("sozialplanung:socialmap") is not None
        assert [action.text() for action in window.menu.actions()] == ["Read indicators…", "Method profiles…"]
        plugin.unload()
        assert not window.menu.actions()
        assert sorted(providers()) == sorted(before)
    registry.addProvider(type(provider)())


def test_parameters_and_outputs_keep_their_names() -> None:
    """Scripts rely on them."""
    registry = QgsApplication.processingRegistry()

    def names(algorithm: str) -> tuple[set[str], set[str]]:
        found = registry.algorithmById(f"sozialplanung:{algorithm}")
        return {p.name() for p in found.parameterDefinitions()}, {o.name() for o in found.outputDefinitions()}

    index, classes, both = names("socialindex"), names("classify"), names("socialmap")
    assert index[0] >= {
        "INPUT", "ID_FIELD", "STATUS_FIELDS", "DYNAMICS_FIELDS", "INVERTED_FIELDS", "WEIGHTS", "REMARKS",
        "POPULATION_FIELD", "PREVIOUS_POPULATION_FIELD", "MIN_POPULATION", "EXCLUDED_IDS", "PROFILE", "OUTPUT",
        "REPORT",
    }  # fmt: skip
    assert classes[0] == {"INPUT", "STATUS_FIELD", "DYNAMICS_FIELD", "PROFILE", "PALETTE", "LANGUAGE", "OUTPUT"}
    assert both[0] == index[0] | {"PALETTE", "LANGUAGE"}
    assert index[1] == both[1] == {"OUTPUT", "REPORT", "VALID_COUNT", "EXCLUDED_COUNT"}


@pytest.mark.parametrize("algorithm", ["socialindex", "classify", "socialmap"])
def test_every_algorithm_explains_itself(algorithm: str) -> None:
    found = QgsApplication.processingRegistry().algorithmById(f"sozialplanung:{algorithm}")
    assert found.shortHelpString()
    assert found.tags()
    assert not found.icon().isNull()
    assert found.helpUrl().endswith("socialindex.en.html")
    destinations = {definition.name() for definition in found.destinationParameterDefinitions()}
    silent = [
        p.name() for p in found.parameterDefinitions() if not p.help() and p.name() not in {*destinations, "INPUT"}
    ]
    assert not silent


def test_dialogs_say_which_packages_are_missing(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    warnings: list[str] = []
    monkeypatch.setattr(window, "messageBar", lambda: window, raising=False)
    monkeypatch.setattr(window, "pushWarning", lambda _, text: warnings.append(text), raising=False)
    monkeypatch.setitem(sys.modules, "openpyxl", None)  # as if it were not installed
    plugin = sozialplanung.classFactory(window)
    plugin.open_reading_dialog()
    assert len(warnings) == 1
    assert "openpyxl" in warnings[0]
