"""What the plugin brings into QGIS."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sozialplanung
from qgis.core import QgsApplication, QgsExpressionContextUtils
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import QLineEdit
from sozialplanung.plugin.settings import area_code, save_area_code, save_user_initials, user_initials
from sozialplanung.plugin.store.project.user import VARIABLE

from .window import Window


@pytest.fixture
def window() -> Iterator[Window]:
    window = Window()
    yield window
    window.close()


def test_initials_from_the_options_reach_the_forms_of_the_register(window: Window, provider: Any) -> None:
    registry, earlier = QgsApplication.processingRegistry(), (user_initials(), area_code())
    registry.removeProvider("sozialplanung")
    plugin = sozialplanung.classFactory(window)
    plugin.initGui()
    try:
        page = window.options[0].createWidget(window.mainWindow())
        page.findChild(QLineEdit, "user").setText(" ab ")
        page.findChild(QLineEdit, "area_code").setText("0208")
        assert user_initials() == earlier[0]  # nothing before OK
        page.apply()
        assert (user_initials(), area_code()) == ("ab", "0208")
        assert QgsExpressionContextUtils.globalScope().variable(VARIABLE) == "ab"
    finally:
        plugin.unload()
        save_user_initials(earlier[0])
        save_area_code(earlier[1])
        QgsExpressionContextUtils.removeGlobalVariable(VARIABLE)
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


def test_every_algorithm_explains_itself(provider: Any) -> None:
    for found in QgsApplication.processingRegistry().providerById("sozialplanung").algorithms():
        assert found.shortHelpString(), found.name()
        assert found.tags()
        assert not found.icon().isNull()
        assert Path(QUrl(found.helpUrl()).toLocalFile()).is_file()


@pytest.mark.parametrize("algorithm", ["socialindex", "classify", "socialmap", "applydecisions", "erasepersonaldata"])
def test_parameters_have_tool_tips(algorithm: str) -> None:
    found = QgsApplication.processingRegistry().algorithmById(f"sozialplanung:{algorithm}")
    known = {"INPUT", *(definition.name() for definition in found.destinationParameterDefinitions())}
    assert not [p.name() for p in found.parameterDefinitions() if not p.help() and p.name() not in known]


def test_dialogs_say_which_packages_are_missing(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    warnings: list[str] = []
    monkeypatch.setattr(window, "messageBar", lambda: window, raising=False)
    monkeypatch.setattr(window, "pushWarning", lambda _, text: warnings.append(text), raising=False)
    monkeypatch.setitem(sys.modules, "openpyxl", None)  # as if it were not installed
    plugin = sozialplanung.classFactory(window)
    plugin.open_reading_dialog()
    assert len(warnings) == 1
    assert "openpyxl" in warnings[0]
