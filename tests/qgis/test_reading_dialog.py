"""The reading dialog as a whole, from files to the classified layer, by keys and clicks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from qgis.core import QgsLayerTreeModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsLayerTreeView
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QFileDialog
from sozialplanung.plugin.method_record import read_record
from sozialplanung.ui.reading.chain import Outcome
from sozialplanung.ui.reading_dialog import ReadingDialog

from .helpers import areas
from .keyboard import KEY, pick, retype

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
    from sozialplanung.plugin.core.tables.recipe import Recipe

NAMES = ("Mitte", "Nord", "Süd", "West", "Ost")
PEOPLE, RECIPIENTS = (1000, 2000, 1500, 1200, 800), (100, 180, 300, 90, 20)


def table(title: str, counts: tuple[int, ...], unassigned: int) -> str:
    """A count in five areas, in 2022 and 2024."""
    rows = [
        f"{number:02d};{name};{count - number};{count}"
        for number, (name, count) in enumerate(zip(NAMES, counts, strict=True), 1)
    ]
    total = sum(counts) + unassigned
    rows += [f";nicht zuordenbar;{unassigned};{unassigned}", f";Summe;{total - 15};{total}"]
    return "\n".join([f"Nr.;Gebiet;{title} 2022;{title} 2024", *rows]) + "\n"


FILES = {
    "einwohner": table("Einwohner*innen unter der Regelaltersgrenze", PEOPLE, 10),
    "sgb": table("Leistungsberechtigte nach SGB II", RECIPIENTS, 2),
}
Opened = Callable[..., ReadingDialog]


@pytest.fixture
def remembered(monkeypatch: pytest.MonkeyPatch) -> list[Recipe]:
    """The recipes that are kept; none is known before."""
    kept: list[Recipe] = []
    monkeypatch.setattr("sozialplanung.plugin.indicators.recipes.remembered_recipe", lambda *_: None)
    monkeypatch.setattr("sozialplanung.ui.reading.files_page.remember_recipe", kept.append)
    return kept


@pytest.fixture
def polygons() -> Iterator[QgsVectorLayer]:
    layer = areas({"id": ["01", "02", "03", "04", "05"]})
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def opened(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, polygons: QgsVectorLayer, remembered: list[Recipe]
) -> Opened:
    # pytest-qgis has a mock there, which QGIS 3.44 will not take for the view that results are added to.
    view = QgsLayerTreeView()
    view.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), view))
    qtbot.addWidget(view)
    monkeypatch.setattr("qgis.utils.iface.layerTreeView", lambda: view, raising=False)

    def show(**files: str) -> ReadingDialog:
        paths = [tmp_path / f"{name}.csv" for name in files]
        for path, text in zip(paths, files.values(), strict=True):
            path.write_text(text, encoding="utf-8")
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (list(map(str, paths)), ""))
        dialog = ReadingDialog(polygons)
        qtbot.addWidget(dialog)
        dialog.show()
        click(qtbot, dialog.files_page.add_button)
        return dialog

    return show


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def message(dialog: ReadingDialog) -> str:
    item = dialog.message_bar.currentItem()
    return item.text() if item else ""


def results(polygons: QgsVectorLayer) -> list[QgsVectorLayer]:
    return [layer for layer in QgsProject.instance().mapLayers().values() if layer.id() != polygons.id()]


def finish(qtbot: QtBot, dialog: ReadingDialog) -> Outcome:
    with qtbot.waitSignal(dialog.done_with) as done:
        click(qtbot, dialog.next_button)
    assert not dialog.isVisible()
    outcome = done.args[0]
    assert isinstance(outcome, Outcome)
    return outcome


def test_next_next_finish_leads_to_the_classified_layer(
    opened: Opened, qtbot: QtBot, polygons: QgsVectorLayer, remembered: list[Recipe]
) -> None:
    dialog = opened(**FILES)
    click(qtbot, dialog.next_button)
    assert dialog.areas_page.match_label.text() == "5 of 5 areas assigned"
    click(qtbot, dialog.next_button)
    index = dialog.index_page
    assert (index.now_combo.currentText(), index.before_combo.currentText()) == ("2024", "2022")
    assert [item.name for item in index.model.indicators()] == ["sgb2"]
    assert "Kinderarmut" in index.state_label.text() or "Child poverty" in index.state_label.text()
    outcome = finish(qtbot, dialog)

    assert outcome.sentence == "Social index computed: 5 areas with an index, 0 without."
    assert "SGB" in Path(outcome.report).read_text(encoding="utf-8")
    [layer] = results(polygons)
    assert layer.renderer().type() == "categorizedSymbol"
    rates = {feature["id"]: feature["sgb2"] for feature in layer.getFeatures()}
    assert rates == {f"{number:02d}": 100 * RECIPIENTS[number - 1] / PEOPLE[number - 1] for number in range(1, 6)}
    assert {"num_sgb2", "den_prev_sgb2"} <= set(layer.fields().names())
    assert all(feature["status_class"] and feature["dynamics_class"] for feature in layer.getFeatures())
    assert read_record(layer).city["sgb2"] == 100 * (sum(RECIPIENTS) + 2) / (sum(PEOPLE) + 10)
    assert sorted(recipe.key for recipe in remembered) == ["Nr.", "Nr."]


def test_nothing_is_remembered_unless_wished(opened: Opened, qtbot: QtBot, remembered: list[Recipe]) -> None:
    dialog = opened(**FILES)
    qtbot.keyClick(dialog.files_page.remember_check, KEY.Key_Space)
    for _ in range(2):
        click(qtbot, dialog.next_button)
    finish(qtbot, dialog)
    assert not remembered


def test_only_reading_stops_after_the_join(opened: Opened, qtbot: QtBot, polygons: QgsVectorLayer) -> None:
    dialog = opened(**FILES)
    for _ in range(2):
        click(qtbot, dialog.next_button)
    qtbot.keyClick(dialog.index_page.only_read_check, KEY.Key_Space)
    assert not dialog.index_page.index_part.isEnabled()
    outcome = finish(qtbot, dialog)
    assert outcome.report == ""
    [layer] = results(polygons)
    assert "leistungsberechtigte_nach_sgb_ii_2024" in layer.fields().names()
    assert "sgb2" not in layer.fields().names()


def test_the_table_and_a_geopackage_are_written_on_request(
    opened: Opened, qtbot: QtBot, polygons: QgsVectorLayer, tmp_path: Path
) -> None:
    dialog = opened(**FILES)
    for _ in range(2):
        click(qtbot, dialog.next_button)
    qtbot.keyClick(dialog.index_page.keep_check, KEY.Key_Space)
    edit = dialog.index_page.layer_file.lineEdit()
    assert edit
    retype(qtbot, edit, str(tmp_path / "index.gpkg"))
    qtbot.keyClick(edit, KEY.Key_Return)
    assert dialog.isVisible(), "Enter ends the entry, and does not start the run"
    qtbot.keyClick(dialog.index_page.report_check, KEY.Key_Space)
    outcome = finish(qtbot, dialog)
    assert outcome.report == ""
    found = {layer.featureCount() for layer in results(polygons)}
    assert found == {5, 7}, "the areas; and the table with the city and those that belong nowhere"
    assert (tmp_path / "index.gpkg").exists()


def test_a_correction_reaches_the_result(opened: Opened, qtbot: QtBot, polygons: QgsVectorLayer) -> None:
    """The second file counts "Leistungen", which no profile knows, until somebody says what it means."""
    dialog = opened(
        einwohner=FILES["einwohner"], sgb=FILES["sgb"].replace("Leistungsberechtigte nach SGB II", "Leistungen")
    )
    page = dialog.files_page
    page.tree.choose(1)
    for column in (2, 3):
        page.preview.setCurrentIndex(page.model.index(1, column))
        retype(qtbot, page.selection_form.indicator_edit, "Leistungsberechtigte nach SGB II")
        qtbot.keyClick(page.selection_form.indicator_edit, KEY.Key_Return)
        assert dialog.pages.currentIndex() == 0, "Enter does not turn the page"
    for _ in range(2):
        click(qtbot, dialog.next_button)
    finish(qtbot, dialog)
    [layer] = results(polygons)
    assert "sgb2" in layer.fields().names()


def test_padded_keys_reach_the_result(opened: Opened, qtbot: QtBot, polygons: QgsVectorLayer) -> None:
    dialog = opened(**{name: re.sub(r"^0", "", text, flags=re.MULTILINE) for name, text in FILES.items()})
    click(qtbot, dialog.next_button)
    assert "leading zeros" in dialog.areas_page.match_label.text()
    assert not dialog.next_button.isEnabled()
    qtbot.keyClick(dialog.areas_page.pad_check, KEY.Key_Space)
    click(qtbot, dialog.next_button)
    finish(qtbot, dialog)
    [layer] = results(polygons)
    assert sorted(feature["id"] for feature in layer.getFeatures() if feature["sgb2"]) == ["01", "02", "03", "04", "05"]


def test_files_of_one_name_that_are_read_differently_are_refused(opened: Opened, qtbot: QtBot) -> None:
    """A recipe knows its files by their names without digits."""
    other = FILES["sgb"].replace("2022", "2021").replace("2024", "2023")
    dialog = opened(einwohner=FILES["einwohner"], sgb_2024=FILES["sgb"], sgb_2023=other)
    page = dialog.files_page
    page.tree.choose(2)
    page.preview.setCurrentIndex(page.model.index(3, 0))
    pick(qtbot, page.selection_form.row_combo, "left out")
    for _ in range(2):
        click(qtbot, dialog.next_button)
    click(qtbot, dialog.next_button)
    assert dialog.isVisible()
    assert "sgb_2024.csv" in message(dialog)


def test_going_back_and_leaving_out_is_taken_up(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(**FILES)
    for _ in range(2):
        click(qtbot, dialog.next_button)
    assert len(dialog.index_page.model.indicators()) == 1
    for _ in range(2):
        click(qtbot, dialog.back_button)
    dialog.files_page.tree.choose(1)
    click(qtbot, dialog.files_page.remove_button)
    dialog.pages.setCurrentIndex(2)
    assert not dialog.index_page.model.indicators()
    assert not dialog.next_button.isEnabled()
    assert "No rates" in dialog.index_page.state_label.text()


def test_a_refusal_stays_in_the_dialog_as_a_sentence(opened: Opened, qtbot: QtBot, polygons: QgsVectorLayer) -> None:
    dialog = opened(einwohner=FILES["einwohner"], sgb=FILES["sgb"].replace(";180\n", ";2180\n"))
    for _ in range(2):
        click(qtbot, dialog.next_button)
    click(qtbot, dialog.next_button)
    assert dialog.isVisible()
    assert "sgb2" in message(dialog)
    assert "02" in message(dialog)
    assert "Traceback" not in message(dialog)
    assert not results(polygons)
    assert dialog.next_button.isEnabled(), "the user can go back, correct, and try again"


def test_files_that_contradict_each_other_stop_at_the_first_page(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(one=FILES["sgb"], two=FILES["sgb"].replace(";180\n", ";181\n").replace(";692", ";693"))
    click(qtbot, dialog.next_button)
    assert dialog.pages.currentIndex() == 0
    assert "leistungsberechtigte_nach_sgb_ii_2024" in message(dialog)


def test_the_run_can_be_cancelled(
    opened: Opened, qtbot: QtBot, polygons: QgsVectorLayer, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(**FILES)
    for _ in range(2):
        click(qtbot, dialog.next_button)

    def cancel(percent: int) -> None:
        if percent > 30:
            dialog.cancel_button.click()

    dialog.progress_bar.valueChanged.connect(cancel)
    click(qtbot, dialog.next_button)
    assert dialog.isVisible()
    assert "Cancelled" in message(dialog)
    assert not results(polygons)


def test_rates_are_proposed_anew_for_other_periods_and_can_be_changed(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(**FILES)
    for _ in range(2):
        click(qtbot, dialog.next_button)
    page = dialog.index_page
    pick(qtbot, page.before_combo, "nothing (no dynamics)")
    page.before_combo.activated.emit(page.before_combo.currentIndex())
    [item] = page.model.indicators()
    assert item.before is None
    assert not page.population_before_combo.isVisible()
    page.model.setData(page.model.index(0, 0), "quote")
    page.model.setData(page.model.index(0, 3), "leistungsberechtigte_nach_sgb_ii_2024")
    assert page.problem() == ""
    page.table.setCurrentIndex(page.model.index(0, 0))
    click(qtbot, page.remove_button)
    assert "No rates" in page.problem()
    click(qtbot, page.add_button)
    assert page.problem(), "a rate needs a name, a numerator and a denominator"
