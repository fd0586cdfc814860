"""The dialog of the strategy papers, by keys and clicks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject
from qgis.gui import QgsFieldComboBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QTabBar,
    QTableWidget,
    QToolButton,
)
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.texts import use_language
from sozialplanung.ui.papers.remembered import remembered

from .keyboard import KEY, pick, retype
from .papers_dialog import Opened, child, classified_sample, layer, opener, press, sample_project, state

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return classified_sample(tmp_path_factory.mktemp("berlin"))


@pytest.fixture
def project(files: Path) -> Iterator[QgsProject]:
    project = sample_project(files)
    yield project
    project.clear()


@pytest.fixture
def opened(qtbot: QtBot, project: QgsProject) -> Opened:
    return opener(qtbot, project)


def test_layers_and_fields_are_found(opened: Opened, project: QgsProject) -> None:
    dialog = opened()
    found = dialog.parameters()
    assert found["AREAS"] == layer(project, "Index").id()
    assert found["DISTRICTS"] == layer(project, "Bezirke").id(), "not the 138 Bezirksregionen"
    fields = ("AREA_ID_FIELD", "AREA_NAME_FIELD", "POPULATION_FIELD", "DISTRICT_FIELD", "DISTRICT_NAME_FIELD")
    assert [found[name] for name in fields] == ["plr_id", "plr_name", "ew", "bez_name", "name"]
    assert (found["EDITION"], found["PALETTE"], found["DISTRICT_FILTER"]) == ("internal", "accessible", [])
    assert child(dialog, QListWidget, "DISTRICT_FILTER").count() == 12
    combo = child(dialog, QgsMapLayerComboBox, "AREAS")
    assert [combo.layer(place).name() for place in range(combo.count())] == ["Index"], "only what has classes"
    assert state(dialog) == ""
    assert dialog.export_button.isEnabled()


def test_the_algorithm_takes_the_parameters(opened: Opened, project: QgsProject) -> None:
    dialog, context = opened(), QgsProcessingContext()
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("sozialplanung:strategymaps")
    for name, value in dialog.parameters().items():
        definition = algorithm.parameterDefinition(name)
        assert definition, name
        assert definition.checkValueIsAcceptable(value, context), f"{name}={value}"


def test_without_classes_a_sentence_says_what_to_do(opened: Opened, project: QgsProject) -> None:
    project.removeMapLayer(layer(project, "Index").id())
    dialog = opened()
    assert "Make one with 'Social index map'" in state(dialog)
    assert not dialog.open_button.isEnabled()
    assert not dialog.export_button.isEnabled()
    assert dialog.export_button.toolTip() in state(dialog)


def test_the_choices_are_handed_over_and_remembered(
    opened: Opened, qtbot: QtBot, project: QgsProject, tmp_path: Path
) -> None:
    assert remembered(project) is None
    dialog = opened()
    dialog.tabs.setCurrentIndex(1)
    pick(qtbot, child(dialog, QComboBox, "PAPER"), "A3 landscape")
    qtbot.keyClick(child(dialog, QAbstractButton, "page_indicators"), KEY.Key_Space)
    qtbot.keyClick(child(dialog, QAbstractButton, "OCCURRING_ONLY"), KEY.Key_Space)
    districts = child(dialog, QListWidget, "DISTRICT_FILTER")
    press(qtbot, child(dialog, QAbstractButton, "none"))
    assert "at least one district" in state(dialog)
    districts.setCurrentRow(0)
    qtbot.keyClick(districts, KEY.Key_Down)
    qtbot.keyClick(districts, KEY.Key_Space)
    retype(qtbot, child(dialog, QLineEdit, "PROPOSAL"), "0815/26")
    with qtbot.waitSignal(dialog.export_requested) as asked:
        press(qtbot, dialog.export_button)
    assert dialog.isVisible(), "so that a refusal can be shown in it"
    [given] = asked.args
    assert given["PAPER"] == "a3_landscape"
    assert given["PAGES"] == ["city", "district"]
    assert given["DISTRICT_FILTER"] == ["Friedrichshain-Kreuzberg"]
    assert (given["OCCURRING_ONLY"], given["PROPOSAL"]) == (True, "0815/26")
    assert remembered(project) == given

    project.write(str(tmp_path / "a.qgz"))
    other = QgsProject()
    other.read(str(tmp_path / "a.qgz"))
    again = opened(given=other)
    with qtbot.waitSignal(again.open_requested) as asked:
        press(qtbot, again.open_button)
    assert asked.args == [given]


def test_what_is_gone_is_not_remembered(opened: Opened, qtbot: QtBot, project: QgsProject) -> None:
    dialog = opened()
    child(dialog, QgsMapLayerComboBox, "OVERLAY").setLayer(layer(project, "Alle Bezirksregionen"))
    press(qtbot, dialog.open_button)
    project.removeMapLayer(layer(project, "Alle Bezirksregionen").id())
    known = remembered(project)
    assert known
    assert known["OVERLAY"] is None
    project.removeMapLayer(layer(project, "Bezirke").id())
    assert remembered(project) is None


def test_pages_need_their_layer(opened: Opened, project: QgsProject) -> None:
    dialog = opened()
    box = child(dialog, QAbstractButton, "page_comparison")
    assert not box.isEnabled()
    assert "comparison" not in dialog.parameters()["PAGES"]
    child(dialog, QgsMapLayerComboBox, "PREVIOUS_AREAS").setLayer(layer(project, "Index"))
    assert box.isEnabled()
    assert "comparison" in dialog.parameters()["PAGES"]


def test_other_districts_bring_their_own_names(opened: Opened, qtbot: QtBot, project: QgsProject) -> None:
    dialog = opened()
    child(dialog, QgsMapLayerComboBox, "DISTRICTS").setLayer(layer(project, "Alle Bezirksregionen"))
    assert child(dialog, QgsFieldComboBox, "DISTRICT_NAME_FIELD").currentField()
    assert dialog.parameters()["DISTRICT_FIELD"].startswith("bzr"), "the areas name their Bezirksregion too"
    assert child(dialog, QListWidget, "DISTRICT_FILTER").count() > 100


def test_target_groups_that_cannot_be_read_are_told(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    retype(qtbot, child(dialog, QLineEdit, "TARGET_GROUPS"), "u6")
    assert "'u6'" in state(dialog)
    assert not dialog.export_button.isEnabled()


def test_an_error_of_the_run_is_shown_in_the_dialog(opened: Opened) -> None:
    dialog = opened()
    dialog.show_error(PlanningError("No district contains any area.", "Choose <another> layer."))
    item = dialog.message_bar.currentItem()
    assert item
    assert "No district contains any area." in item.text()
    assert "&lt;another&gt;" in item.text()


def test_every_control_has_a_name_for_screen_readers(opened: Opened) -> None:
    dialog = opened()
    buddies = {label.buddy() for label in dialog.findChildren(QLabel)}
    for kind in (QLineEdit, QComboBox, QListWidget, QTableWidget):
        for control in dialog.findChildren(kind):
            around = (control.parentWidget(), control.parentWidget().parentWidget())
            inner = any(parent in buddies or isinstance(parent, QComboBox) for parent in around)
            assert inner or control in buddies or control.accessibleName(), control.objectName()
    for button in dialog.findChildren(QToolButton):
        inner = isinstance(button.parentWidget(), QgsFileWidget | QTabBar | QLineEdit)
        assert inner or button.accessibleName() or button.text() or not button.isVisible(), button.objectName()


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_key_is_given_twice_on_a_page(opened: Opened, language: str) -> None:
    use_language(language)
    try:
        dialog = opened()
    finally:
        use_language("en")
    buttons = [dialog.open_button, dialog.export_button]
    for page in (dialog.layers, dialog.contents, dialog.sources):
        texts = [label.text() for label in page.findChildren(QLabel) if label.buddy()]
        texts += [button.text() for button in (*page.findChildren(QAbstractButton), *buttons)]
        found = [key for text in texts for key in re.findall("&(.)", text.casefold())]
        assert len(found) == len(set(found)), sorted(found)
