"""The widget of the parameter PROFILE in the dialogs of Processing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterFile,
)
from qgis.gui import QgsProcessingModelerParameterWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QWidget
from sozialplanung.plugin.core.index.profile import load_profile
from sozialplanung.ui.profile.profile_selector import ProfileSelector
from sozialplanung.ui.profile_dialog import ProfileDialog

from .keyboard import KEY, pick, retype

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Trial(QgsProcessingAlgorithm):
    """Only a parameter PROFILE, as the algorithms have it."""

    def name(self) -> str:
        return "trial"

    def displayName(self) -> str:
        return "Trial"

    def createInstance(self) -> Trial:
        return Trial()

    def initAlgorithm(self, configuration: Any = None) -> None:
        profile = QgsProcessingParameterFile("PROFILE", "Method profile", defaultValue="mss", fileFilter="(*)")
        profile.setMetadata({"widget_wrapper": {"class": "sozialplanung.ui.profile_widget.ProfileWidgetWrapper"}})
        self.addParameter(profile)

    def processAlgorithm(self, parameters: Any, context: Any, feedback: Any) -> dict[str, Any]:
        return {}


@pytest.fixture
def selector(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The widget of the parameter in the real dialog of an algorithm, with that dialog."""
    from processing.gui import ParametersPanel

    from processing import createAlgorithmDialog

    monkeypatch.setattr(ParametersPanel, "iface", None)  # the tests' iface has no browser, which the panel asks for
    dialog = createAlgorithmDialog(Trial())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog, dialog.mainWidget().wrappers["PROFILE"].widget


def parameter(dialog: Any) -> Any:
    return dialog.createProcessingParameters()["PROFILE"]


def test_the_parameter_is_the_name_or_the_path(selector: Any, qtbot: QtBot) -> None:
    dialog, widget = selector
    assert parameter(dialog) == "mss"
    assert widget.combo.currentText() == "mss – Monitoring of social urban development (Berlin)"
    pick(qtbot, widget.combo, "oberhausen – Social index Oberhausen (proposal)")
    assert parameter(dialog) == "oberhausen"
    retype(qtbot, widget.combo.lineEdit(), "mss")
    assert parameter(dialog) == "mss"
    retype(qtbot, widget.combo.lineEdit(), "/data/own.json")
    assert parameter(dialog) == "/data/own.json"
    dialog.setParameters({"PROFILE": "oberhausen"})
    assert parameter(dialog) == "oberhausen"
    dialog.setParameters({"PROFILE": "C:/elsewhere.json"})
    assert parameter(dialog) == "C:/elsewhere.json"


def test_nothing_is_chosen_where_the_parameter_has_no_default(qtbot: QtBot) -> None:
    widget = ProfileSelector()
    qtbot.addWidget(widget)
    assert widget.value() == ""
    pick(qtbot, widget.combo, "mss – Monitoring of social urban development (Berlin)")
    assert widget.value() == "mss"


def test_a_chosen_file_becomes_the_value_and_is_remembered(
    selector: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dialog, widget = selector
    path = tmp_path / "own.json"
    path.write_text("{}", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(widget.file_button, Qt.MouseButton.LeftButton)
    assert parameter(dialog) == str(path)
    later = ProfileSelector()
    qtbot.addWidget(later)
    assert str(path) in [later.combo.itemText(row) for row in range(later.combo.count())]


def test_a_profile_edited_from_the_parameter_becomes_its_value(
    selector: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dialog, widget = selector
    path = tmp_path / "own.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    def edit() -> None:
        editor = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ProfileDialog))
        assert editor.profile().name == "mss"
        retype(qtbot, editor.general_page.name_edit, "own")
        qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, edit)
    qtbot.mouseClick(widget.edit_button, Qt.MouseButton.LeftButton)
    assert parameter(dialog) == str(path)
    assert load_profile(parameter(dialog)).name == "own"


def test_batch_and_model_designer_have_a_widget_for_the_parameter(qtbot: QtBot) -> None:
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    batch = BatchAlgorithmDialog(Trial().create())
    qtbot.addWidget(batch)
    assert batch.mainWidget().wrappers[0][0].parameterValue() == "mss"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("sozialplanung:socialindex")
    modeler = ModelerParametersDialog(algorithm, QgsProcessingModelAlgorithm())
    qtbot.addWidget(modeler)
    assert isinstance(modeler.widget.widget.wrappers["PROFILE"], QgsProcessingModelerParameterWidget)


@pytest.mark.parametrize("name", ["PALETTE", "LANGUAGE"])
def test_choices_show_titles_and_give_names(qtbot: QtBot, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qgis.utils.iface", None)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("sozialplanung:socialmap")
    definition = algorithm.parameterDefinition(name)
    from processing.gui.wrappers import WidgetWrapperFactory

    wrapper = WidgetWrapperFactory.create_wrapper_from_metadata(definition, QWidget(), 0, 0)
    combo = wrapper.widget
    qtbot.addWidget(combo)
    assert [combo.itemData(row) for row in range(combo.count())] == definition.options()
    assert combo.currentText() != combo.currentData()
    qtbot.keyClick(combo, KEY.Key_End)
    assert wrapper.value() == definition.options()[-1]
    wrapper.setValue(definition.options()[0])
    assert wrapper.value() == definition.options()[0]
