"""The sources of layers in the dialog of the strategy papers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QTableWidget,
)
from sozialplanung.plugin.core.papers.source import Source
from sozialplanung.plugin.papers.sources import set_sources, sources_of
from sozialplanung.ui.papers.source_form import SourceForm

from .keyboard import KEY, retype
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


COMPLETE = Source("Stadt", "Daten", "https://a.example", "dl-de/by-2-0", "", "2024")


def test_a_public_edition_waits_for_its_sources(
    opened: Opened, qtbot: QtBot, project: QgsProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    districts = layer(project, "Bezirke")
    set_sources(districts, [Source("Stadt")])
    dialog = opened()
    assert dialog.export_button.isEnabled(), "an internal edition may say that it does not know"
    dialog.tabs.setCurrentIndex(1)
    edition = child(dialog, QComboBox, "EDITION")
    edition.setFocus()
    qtbot.keyClick(edition, KEY.Key_End)
    assert "Bezirke" in state(dialog)
    assert "Index" not in state(dialog)
    assert not dialog.export_button.isEnabled()
    dialog.tabs.setCurrentIndex(2)
    table = child(dialog, QTableWidget, "sources")
    row = next(row for row in range(table.rowCount()) if table.item(row, 0).text() == "Bezirke")
    assert "licence" in table.item(row, 2).text()

    def enter(form: SourceForm) -> int:
        form.show()
        assert child(form, QLineEdit, "provider").text() == "Stadt"
        assert "licence" in child(form, QLabel, "told").text()
        for name, text in (("dataset", "Bezirksgrenzen"), ("uri", "https://a.example"), ("year", "2024")):
            retype(qtbot, child(form, QLineEdit, name), text)
        retype(qtbot, form.licence.lineEdit(), "dl-de/by-2-0")
        assert child(form, QLabel, "told").text() == ""
        assert "Stadt, Bezirksgrenzen (https://a.example)" in child(form, QLabel, "shown").text()
        form.accept()
        return form.result()

    monkeypatch.setattr(SourceForm, "exec", enter)
    table.setCurrentCell(row, 0)
    press(qtbot, dialog.sources.edit_button)
    assert sources_of(districts) == (
        Source("Stadt", "Bezirksgrenzen", "https://a.example", "dl-de/by-2-0", "", "2024"),
    )
    assert table.item(row, 2).text() == "nothing"
    assert state(dialog) == ""
    assert dialog.export_button.isEnabled()


def test_a_layer_of_several_data_sets(
    opened: Opened, qtbot: QtBot, project: QgsProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    districts = layer(project, "Bezirke")
    set_sources(districts, [COMPLETE])
    dialog = opened()
    dialog.tabs.setCurrentIndex(2)
    table = child(dialog, QTableWidget, "sources")
    row = next(row for row in range(table.rowCount()) if table.item(row, 0).text() == "Bezirke")

    def enter(form: SourceForm) -> int:
        form.show()
        assert child(form, QLineEdit, "provider").text() == ""
        retype(qtbot, child(form, QLineEdit, "provider"), "Land")
        form.accept()
        return form.result()

    monkeypatch.setattr(SourceForm, "exec", enter)
    table.setCurrentCell(row, 0)
    press(qtbot, dialog.sources.add_button)
    assert sources_of(districts) == (COMPLETE, Source("Land"))
    assert table.item(row + 1, 1).text().startswith("Land")
    table.setCurrentCell(row, 0)
    press(qtbot, dialog.sources.remove_button)
    assert sources_of(districts) == (Source("Land"),)


def test_a_source_that_cannot_be_written_to_its_data_is_told(
    opened: Opened, qtbot: QtBot, project: QgsProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    districts = QgsVectorLayer("Polygon?crs=EPSG:25833&field=name:string", "Entwurf", "memory")
    project.addMapLayer(districts)
    dialog = opened()
    child(dialog, QgsMapLayerComboBox, "OVERLAY").setLayer(districts)
    dialog.tabs.setCurrentIndex(2)
    table = child(dialog, QTableWidget, "sources")
    table.setCurrentCell(table.rowCount() - 1, 0)
    monkeypatch.setattr(SourceForm, "exec", lambda form: form.accept() or form.result())
    press(qtbot, dialog.sources.edit_button)
    item = dialog.message_bar.currentItem()
    assert item
    assert "'Entwurf' stays with this project only" in item.text()
