"""The first page of the reading dialog, driven as a person does: what was recognised shows, and can be corrected."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from qgis.PyQt.QtCore import QMimeData, QPoint, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.tables.recipe import Recipe, load_recipes
from sozialplanung.ui.reading.files_page import FilesPage
from sozialplanung.ui.reading.signs_dialog import SignsDialog

from .keyboard import KEY, pick, retype

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
    from sozialplanung.plugin.core.tables.recognition import SheetRecognition

TABLE = """\
Arbeitslose in Musterstadt;;;
Nr.;Gebiet;Arbeitslose 2022;Arbeitslose 2024
01;Mitte;12;13
02;Nord;-;7
03;Süd;5;*
;nicht zuordenbar;1;2
;Summe;18;25
Quelle: Bundesagentur;;;
"""
AMBIGUOUS = "Nr.;Gebiet;Einwohner 2024\n01;Mitte;1.234\n02;Nord;2.345\n03;Süd;3.456\n"
Opened = Callable[..., FilesPage]


@pytest.fixture(autouse=True)
def _forget(monkeypatch: pytest.MonkeyPatch) -> None:
    """No recipe of an earlier test."""
    monkeypatch.setattr("sozialplanung.plugin.indicators.recipes.remembered_recipe", lambda *_: None)


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Opened:
    def show(**files: str) -> FilesPage:
        page = FilesPage()
        qtbot.addWidget(page)
        page.resize(1100, 650)
        page.show()
        for name, text in files.items():
            (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
        page.add([tmp_path / f"{name}.csv" for name in files])
        return page

    return show


def sheet(page: FilesPage, file: int = 0) -> SheetRecognition:
    return page.sources[file].recognition.sheets[0]


def roles(page: FilesPage) -> dict[int, str]:
    return {row.number: row.role for row in sheet(page).rows}


def choose_cell(page: FilesPage, row: int, column: int) -> None:
    """Select a cell by row and column as the file counts them."""
    page.preview.setCurrentIndex(page.model.index(row - 1, column - 1))


def test_what_was_recognised_shows(opened: Opened) -> None:
    page = opened(arbeitslose=TABLE)
    form = page.sheet_form
    assert (form.first_spin.value(), form.last_spin.value()) == (2, 2)
    assert form.key_combo.currentText() == "A  Nr."
    assert form.name_combo.currentText() == "B  Gebiet"
    assert set(form.signs_text.text().split()) == {"-", "*"}
    for words in ("Areas: 3", "Arbeitslose", "2022, 2024", "7 'Summe'", "6 'nicht zuordenbar'", "8 'Quelle: "):
        assert words in form.summary_label.text()
    assert page.problem() == ""
    assert page.preview.currentIndex().data() == "12", "the first number, so that the form below shows something"
    assert page.selection_form.indicator_edit.text() == "Arbeitslose"


def test_what_was_remembered_is_used_and_said(opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recipe = Recipe(file="arbeitslose", ignored=("Arbeitslose 2022",))
    monkeypatch.setattr("sozialplanung.plugin.indicators.recipes.remembered_recipe", lambda *_: recipe)
    page = opened(arbeitslose=TABLE)
    assert page.sheet_group.title() == "Recognised as last time"
    assert [column.letter for column in sheet(page).values] == ["D"]


def test_roles_show_as_tints_and_as_words(opened: Opened) -> None:
    page = opened(arbeitslose=TABLE)
    model = page.model

    def ground(row: int, column: int) -> str:
        return str(model.data(model.index(row - 1, column - 1), Qt.ItemDataRole.BackgroundRole).name())

    title, header, key, name, value, unassigned, city = (
        ground(*place) for place in ((1, 1), (2, 1), (3, 1), (3, 2), (3, 3), (6, 3), (7, 3))
    )
    assert len({title, header, key, name, value, unassigned, city}) == 7
    assert ground(8, 1) == title, "notes are not read either"
    words = [model.headerData(row, Qt.Orientation.Vertical) for row in range(8)]
    assert words == ["1 Title", "2 Header", "3", "4", "5", "6 n/a", "7 City", "8 Note"]
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in range(4)] == [
        "A\nkey", "B\nname", "C\n2022", "D\n2024",
    ]  # fmt: skip


def test_tints_follow_a_dark_theme(opened: Opened, qtbot: QtBot) -> None:
    page = opened(arbeitslose=TABLE)
    dark = page.palette()
    dark.setColor(dark.ColorRole.Base, Qt.GlobalColor.black)
    dark.setColor(dark.ColorRole.Text, Qt.GlobalColor.white)
    page.setPalette(dark)
    for row in range(8):
        assert page.model.data(page.model.index(row, 0), Qt.ItemDataRole.BackgroundRole).lightness() < 110


def test_a_row_gets_another_role(opened: Opened, qtbot: QtBot) -> None:
    page = opened(arbeitslose=TABLE)
    choose_cell(page, 5, 1)
    assert page.selection_form.row_label.text() == "Ro&w 5"
    pick(qtbot, page.selection_form.row_combo, "left out")
    assert roles(page)[5] == "left_out"
    assert "5 'Süd'" in page.sheet_form.summary_label.text()


def test_a_column_gets_another_indicator_and_period(opened: Opened, qtbot: QtBot) -> None:
    page = opened(arbeitslose=TABLE)
    choose_cell(page, 3, 3)
    retype(qtbot, page.selection_form.indicator_edit, "Leute ohne Arbeit")
    qtbot.keyClick(page.selection_form.indicator_edit, KEY.Key_Return)
    retype(qtbot, page.selection_form.period_edit, "2021")
    qtbot.keyClick(page.selection_form.period_edit, KEY.Key_Return)
    column = sheet(page).columns[2]
    assert (column.indicator, column.period and column.period.text) == ("Leute ohne Arbeit", "2021")
    assert sheet(page).columns[3].indicator == "Arbeitslose"


def test_a_period_that_is_none_is_refused_in_a_sentence(opened: Opened, qtbot: QtBot) -> None:
    page = opened(arbeitslose=TABLE)
    choose_cell(page, 3, 3)
    retype(qtbot, page.selection_form.period_edit, "neulich")
    with qtbot.waitSignal(page.failed) as refusal:
        qtbot.keyClick(page.selection_form.period_edit, KEY.Key_Return)
    assert "neulich" in str(refusal.args[0])


def test_a_column_is_left_out(opened: Opened, qtbot: QtBot) -> None:
    page = opened(arbeitslose=TABLE)
    choose_cell(page, 3, 3)
    pick(qtbot, page.selection_form.column_combo, "not read")
    assert [column.letter for column in sheet(page).values] == ["D"]
    assert page.model.headerData(2, Qt.Orientation.Horizontal) == "C\nnot read"
    assert "C 'Arbeitslose 2022'" in page.sheet_form.summary_label.text()


def test_header_rows_are_corrected(opened: Opened, qtbot: QtBot) -> None:
    page = opened(arbeitslose=TABLE)
    page.sheet_form.first_spin.setFocus()
    qtbot.keyClick(page.sheet_form.first_spin, KEY.Key_Down)
    assert page.sources[0].recognition.given.header_rows == (1, 2)


def test_signs_are_edited_for_the_source(opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened(arbeitslose=TABLE)

    def change(dialog: SignsDialog) -> bool:
        signs = dialog.model
        [star] = [row for row in range(signs.rowCount()) if signs.index(row, 0).data() == "*"]
        assert signs.index(star, 1).data() == "suppressed or unknown"
        signs.setData(signs.index(star, 1), "later")
        dialog.add_button.click()
        signs.setData(signs.index(signs.rowCount() - 1, 0), "??")
        return True

    monkeypatch.setattr(SignsDialog, "exec", change)
    qtbot.mouseClick(page.sheet_form.signs_button, Qt.MouseButton.LeftButton)
    recipe = page.sources[0].recognition.given
    assert (recipe.signs["*"], recipe.signs["??"], recipe.signs["-"]) == ("later", "missing", "zero")


def test_a_sheet_is_left_out_by_its_tick(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    from openpyxl import Workbook

    page, book = opened(), Workbook()
    for name in ("2023", "2024"):
        rows = book.create_sheet(name)
        rows.append(["Nr.", "Gebiet", "Einwohner"])
        for number in range(1, 6):
            rows.append([f"{number:02d}", f"Gebiet {number}", 100 * number + 1])
    del book["Sheet"]
    book.save(tmp_path / "einwohner.xlsx")
    page.add([tmp_path / "einwohner.xlsx"])
    file = page.tree.topLevelItem(0)
    assert [file.child(row).text(0) for row in range(file.childCount())] == ["2023", "2024"]
    page.tree.setCurrentItem(file.child(0))
    qtbot.keyClick(page.tree, KEY.Key_Space)
    assert [sheet.used for sheet in page.sources[0].recognition.sheets] == [False, True]
    assert page.tree.topLevelItem(0).child(0).checkState(0) == Qt.CheckState.Unchecked
    assert page.tree.current() == (0, "2023"), "the selection stays where it was"


def test_a_recipe_that_cannot_be_read_is_no_obstacle(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise PlanningError("The recipe is broken.")

    monkeypatch.setattr("sozialplanung.plugin.indicators.recipes.remembered_recipe", broken)
    page = opened()
    (tmp_path / "arbeitslose.csv").write_text(TABLE, encoding="utf-8")
    with qtbot.waitSignal(page.failed) as told:
        page.add([tmp_path / "arbeitslose.csv"])
    assert "broken" in str(told.args[0])
    assert page.problem() == ""


def test_an_ambiguous_number_is_asked_and_answered_with_one_click(opened: Opened, qtbot: QtBot) -> None:
    page = opened(arbeitslose=TABLE, einwohner=AMBIGUOUS)
    assert page.problem() == "Open questions: 1"
    assert page.tree.current()[0] == 1, "the file with the question is shown"
    assert page.questions.isVisible()
    assert "1.234" in page.questions.sentence_label.text()
    assert page.preview.currentIndex().data() == "1.234", "and the cell that it is about"
    QApplication.processEvents()
    answers = [button for button in page.questions.findChildren(QPushButton) if button.isVisible()]
    assert len(answers) == 2
    with qtbot.waitSignal(page.changed):
        qtbot.mouseClick(answers[0], Qt.MouseButton.LeftButton)
    assert page.problem() == ""
    assert not page.questions.isVisible()


def test_files_are_dropped_and_removed(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    page = opened(arbeitslose=TABLE)
    (tmp_path / "einwohner.csv").write_text(AMBIGUOUS.replace("1.234", "1234"), encoding="utf-8")
    (tmp_path / "picture.png").write_text("no table", encoding="utf-8")
    data = QMimeData()
    data.setUrls(
        [QUrl.fromLocalFile(str(tmp_path / name)) for name in ("einwohner.csv", "picture.png", "arbeitslose.csv")]
    )
    event = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.dropEvent(event)
    assert [source.path.name for source in page.sources] == ["arbeitslose.csv", "einwohner.csv"], "each file once"
    qtbot.keyClick(page.tree, KEY.Key_Delete)
    QApplication.processEvents()
    assert len(page.sources) == 1


def test_a_file_that_is_no_table_is_refused_in_a_sentence(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    page = opened()
    (tmp_path / "empty.xlsx").write_bytes(b"")
    with qtbot.waitSignal(page.failed) as refusal:
        page.add([tmp_path / "empty.xlsx", tmp_path / "gone.csv"])
    assert "empty.xlsx" in str(refusal.args[0])
    assert "gone.csv" in str(refusal.args[0])
    assert page.problem() == "Add the files with the indicators."


def test_the_recipe_is_saved_for_the_command_line(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(arbeitslose=TABLE)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "recipe"), ""))
    qtbot.mouseClick(page.recipe_button, Qt.MouseButton.LeftButton)
    [recipe] = load_recipes(tmp_path / "recipe.json")
    assert recipe.key == "Nr."


def test_all_is_in_reach_of_the_keyboard(opened: Opened, qtbot: QtBot) -> None:
    page = opened(arbeitslose=TABLE)
    choose_cell(page, 3, 3)
    widget: QWidget = page.add_button
    reached: set[QWidget] = set()
    for _ in range(200):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.add(widget)
        widget = widget.nextInFocusChain()
    form, selection = page.sheet_form, page.selection_form
    wanted = {
        page.add_button, page.remove_button, page.tree, form.first_spin, form.key_combo, form.name_combo,
        form.number_combo, form.signs_button, page.remember_check, page.recipe_button, page.preview,
        selection.row_combo, selection.column_combo, selection.indicator_edit, selection.period_edit,
        selection.kind_combo,
    }  # fmt: skip
    assert not wanted - reached
    assert not [widget for widget in wanted if not (widget.accessibleName() or _label_of(page, widget))]


def _label_of(page: FilesPage, widget: QWidget) -> str:
    own = getattr(widget, "text", str)()
    return own or next((label.text() for label in page.findChildren(QLabel) if label.buddy() is widget), "")
