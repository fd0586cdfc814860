"""The profile dialog, driven as a person does: keys, clicks and cells."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from qgis.PyQt.QtCore import QEvent, QModelIndex, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QMessageBox, QTableView
from sozialplanung.plugin.core.index.normaliser import Normaliser
from sozialplanung.plugin.core.index.profile import load_profile, read_profile
from sozialplanung.ui.profile_dialog import ProfileDialog

from .keyboard import KEY, pick, retype

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CODE, SHORT, NAME_DE, NAME_EN, LIMIT, SIDE = range(6)


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer to the question about unsaved changes, which tests that close a dialog would wait for."""
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[str], ProfileDialog]:
    def show(start: str) -> ProfileDialog:
        dialog = ProfileDialog(start)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


@pytest.fixture
def save(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[[ProfileDialog, Path], None]:
    """Press "Save as…" and choose ``path`` in the file dialog."""

    def press(dialog: ProfileDialog, path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)

    return press


def page(dialog: ProfileDialog, number: int) -> None:
    dialog.tabs.setCurrentIndex(number)


def type_cell(qtbot: QtBot, table: QTableView, row: int, column: int, text: str) -> None:
    """Click a cell, open its editor, replace the text, and finish with Enter."""
    table.edit(click_cell(qtbot, table, row, column))
    type_into_editor(qtbot, table, text)


def type_into_editor(qtbot: QtBot, table: QTableView, text: str) -> None:
    editor = editor_of(table, QLineEdit)
    editor.selectAll()
    for sign in text:  # keyClicks() knows no umlauts
        QApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign))
    qtbot.keyClick(editor, KEY.Key_Return)
    QApplication.processEvents()


def pick_cell(qtbot: QtBot, table: QTableView, row: int, column: int, words: str) -> None:
    """Open the choice of a cell and pick by the keyboard."""
    table.edit(click_cell(qtbot, table, row, column))
    combo = editor_of(table, QComboBox)
    pick(qtbot, combo, words)
    qtbot.keyClick(combo, KEY.Key_Return)
    QApplication.processEvents()


def editor_of(table: QTableView, kind: type[Any]) -> Any:
    """The open editor; closed ones live on, hidden, until Qt finds time to delete them."""
    return next(editor for editor in table.viewport().findChildren(kind) if editor.isVisible())


def click_cell(qtbot: QtBot, table: QTableView, row: int, column: int) -> QModelIndex:
    index = table.model().index(row, column)
    table.scrollTo(index)
    centre = table.visualRect(index).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    return index


def message(dialog: ProfileDialog) -> str:
    item = dialog.message_bar.currentItem()
    return item.text() if item else ""


def add_indicator(qtbot: QtBot, dialog: ProfileDialog, field: str, weight: str) -> None:
    indicators = dialog.indicators_page
    qtbot.mouseClick(indicators.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(indicators.field_edit, field)
    type_cell(qtbot, indicators.table, indicators.model.rowCount() - 1, 2, weight)


@pytest.mark.parametrize("name", ["mss", "oberhausen"])
def test_opening_and_saving_changes_nothing_but_the_name(
    name: str, opened: Callable[[str], ProfileDialog], save: Callable[..., None], qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(name)
    assert dialog.profile().to_json() == load_profile(name).to_json()
    retype(qtbot, dialog.general_page.name_edit, f"my {name}")
    save(dialog, tmp_path / "own.json")
    assert load_profile(str(tmp_path / "own.json")).to_json() == load_profile(name).to_json() | {"name": f"my {name}"}


def test_a_profile_with_every_option_set_survives(
    opened: Callable[[str], ProfileDialog], save: Callable[..., None], tmp_path: Path
) -> None:
    file, again = tmp_path / "all.json", tmp_path / "again.json"
    document = every_option()
    file.write_text(json.dumps(document), encoding="utf-8")
    dialog = opened(str(file))
    save(dialog, again)
    assert load_profile(str(again)).to_json() == read_profile(document, "all").to_json()
    assert not message(dialog)


def every_option() -> dict[str, Any]:
    sheet = {"title": {"de": "Ä", "en": ""}, "unit": "%", "reference_date": "31.12.2024", "licence": 'dl-de "by"'}
    normalisers: list[dict[str, Any]] = [
        {"method": "z", "ddof": 1, "centre": 1 / 3, "spread": "weighted", "spread_about": "centre"},
        {"method": "log_z", "centre": "weighted_mean", "offset": 1e-9},
        {"method": "min_max", "minimum": -0.1, "maximum": 1e20, "range": [1, 100]},
        {"method": "min_max"},
        {"method": "percentile_rank", "ties": "average"},
        {"method": "rank_exponential", "input": "ranks", "n": 32844, "constant": 23.5, "ties": "max"},
        {"method": "none"},
    ]
    indicators = {
        f"f{number}": {"normaliser": normaliser, "direction": "inverted", "weight": 1 / 7, "role": "context"}
        for number, normaliser in enumerate(normalisers)
    }
    quantiles = {
        "by": "quantile",
        "quantile_type": 9,
        "limits": [{"value": 0.2, "belongs_to": "above"}, {"value": 0.8, "belongs_to": "below"}],
        "classes": [{"code": code, "name": {"de": f"Klasse {code}", "en": ""}} for code in (7, 5, 1)],
    }
    return load_profile("mss").to_json() | {
        "name": "all",
        "version": "2024-b",
        "source": {"de": "eine\nzweite Zeile", "en": ""},
        "indicators": indicators | {"titled": {"sheet": sheet}},
        "combination": "mean",
        "restandardise": {"method": "percentile_rank"},
        "rounding": {"normalised": 4, "sum": 0, "index": None},
        "sign": "advantage",
        "status_classes": quantiles | {"by": "value"},
        "dynamics_classes": quantiles,
        "attention": [{"status": 7, "dynamics": 1}, {"status": 5, "dynamics": None}],
        "min_population": 12.5,
        "missing_values": [-9999, 0.5, "x", "-9999", "a; b", ""],
        "missing_dynamics": "status_only",
    }


def test_a_profile_made_from_mss(
    opened: Callable[[str], ProfileDialog], save: Callable[..., None], qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened("mss")
    retype(qtbot, dialog.general_page.name_edit, "musterstadt")
    retype(qtbot, dialog.general_page.version_edit, "2.1")
    page(dialog, 1)
    weights = {f"k{number}": number / 4 for number in range(1, 8)}
    for field, weight in weights.items():
        add_indicator(qtbot, dialog, field, str(weight).replace(".", ","))
    page(dialog, 3)
    status = dialog.classes_page.status_form.table
    type_cell(qtbot, status, 0, LIMIT, "-0,5")
    type_cell(qtbot, status, 2, LIMIT, "1.75")
    pick_cell(qtbot, status, 2, SIDE, "next class")
    type_cell(qtbot, status, 3, NAME_DE, "äußerst niedrig")
    path = tmp_path / "musterstadt.json"
    with qtbot.waitSignal(dialog.saved) as saved:
        save(dialog, path)

    assert saved.args == [str(path)]
    assert not dialog.isVisible()
    profile, mss = load_profile(str(path)), load_profile("mss")
    assert profile.label == "musterstadt 2.1"
    assert {name: setting.weight for name, setting in profile.indicators.items()} == weights
    limits = [(limit.value, limit.belongs_to) for limit in profile.status_classes.limits]
    assert limits == [(-0.5, "above"), (1.0, "below"), (1.75, "above")]
    assert profile.status_classes.classes[3].name.de == "äußerst niedrig"
    changed = ("name", "version", "indicators", "status_classes")
    assert {key: value for key, value in profile.to_json().items() if key not in changed} == {
        key: value for key, value in mss.to_json().items() if key not in changed
    }
    text = path.read_text(encoding="utf-8")
    assert "äußerst" in text
    assert '\n  "name": "musterstadt"' in text


def test_only_the_options_of_the_method_show(opened: Callable[[str], ProfileDialog], qtbot: QtBot) -> None:
    dialog = opened("mss")
    page(dialog, 2)
    form = dialog.computation_page.default_form.normaliser_form
    assert form.ddof_combo.isVisible()
    assert not form.offset_edit.isVisible()
    pick(qtbot, form.method_combo, "Min-max scale")
    assert not form.ddof_combo.isVisible()
    retype(qtbot, form.maximum_edit, "100")
    assert dialog.profile().default.normaliser == Normaliser("min_max", maximum=100.0)
    pick(qtbot, form.method_combo, "z score")
    pick(qtbot, form.centre_combo, "given value")
    retype(qtbot, form.centre_edit, "12,5")
    assert dialog.profile().default.normaliser == Normaliser(centre=12.5)


def test_an_indicator_follows_the_default_until_it_has_its_own(
    opened: Callable[[str], ProfileDialog], qtbot: QtBot
) -> None:
    dialog = opened("oberhausen")
    indicators = dialog.indicators_page
    page(dialog, 1)
    row = [indicators.model.indicator(number).field for number in range(indicators.model.rowCount())].index("sgb2")
    click_cell(qtbot, indicators.table, row, 0)
    assert indicators.sheet_group.isChecked()
    retype(qtbot, indicators.source_edit, "BA")
    qtbot.keyClick(indicators.own_check, KEY.Key_Space)
    pick(qtbot, indicators.setting_form.direction_combo, "less disadvantage")
    page(dialog, 2)
    retype(qtbot, dialog.computation_page.default_form.weight_edit, "3")
    profile = dialog.profile()
    assert profile.sheets["sgb2"].source == "BA"
    assert (profile.setting("sgb2").direction, profile.setting("sgb2").weight) == ("inverted", 1.0)
    assert (profile.setting("migration").direction, profile.setting("migration").weight) == ("disadvantage", 3.0)


def test_classes_and_rules_are_added_and_removed(opened: Callable[[str], ProfileDialog], qtbot: QtBot) -> None:
    dialog = opened("mss")
    page(dialog, 3)
    form = dialog.classes_page.status_form
    click_cell(qtbot, form.table, 3, CODE)
    qtbot.mouseClick(form.add_button, Qt.MouseButton.LeftButton)
    type_into_editor(qtbot, form.table, "2")  # of the class that was the last one, and needs an upper limit now
    type_cell(qtbot, form.table, 4, NAME_DE, "extrem niedrig")
    click_cell(qtbot, dialog.classes_page.dynamics_form.table, 2, CODE)
    qtbot.mouseClick(dialog.classes_page.dynamics_form.remove_button, Qt.MouseButton.LeftButton)
    page(dialog, 4)
    rules = dialog.rules_page
    assert "5" in dialog.validity_label.text(), "a rule names a class that is gone"
    pick_cell(qtbot, rules.attention_table, 1, 1, "any")
    qtbot.mouseClick(rules.add_button, Qt.MouseButton.LeftButton)
    pick_cell(qtbot, rules.attention_table, 2, 1, "3 – stable")
    click_cell(qtbot, rules.attention_table, 0, 0)
    qtbot.mouseClick(rules.remove_button, Qt.MouseButton.LeftButton)
    profile = dialog.profile()
    assert [item.code for item in profile.status_classes.classes] == [1, 2, 3, 4, 5]
    assert len(profile.dynamics_classes.limits) == 1
    assert [(rule.status, rule.dynamics) for rule in profile.attention] == [(3, None), (5, 3)]


@pytest.mark.parametrize(
    "wrong",
    [
        ("order", "limits in ascending order"),
        ("built-in", "belongs to a built-in profile"),
        ("empty", "'name'"),
        ("number", "'min_population'"),
        ("twice", "listed twice"),
        ("nameless", "has no field name"),
    ],
)
def test_a_wrong_profile_gets_a_sentence_and_no_file(
    wrong: tuple[str, str],
    opened: Callable[[str], ProfileDialog],
    save: Callable[..., None],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    what, sentence = wrong
    dialog = opened("mss")
    name = {"built-in": "Oberhausen", "empty": " "}.get(what, "own")
    retype(qtbot, dialog.general_page.name_edit, name)
    if what == "order":
        page(dialog, 3)
        type_cell(qtbot, dialog.classes_page.dynamics_form.table, 0, LIMIT, "2")
    elif what == "number":
        page(dialog, 4)
        retype(qtbot, dialog.rules_page.min_population_edit, "three hundred")
    elif what in ("twice", "nameless"):
        page(dialog, 1)
        for field in ("a", "a") if what == "twice" else ("",):
            add_indicator(qtbot, dialog, field, "1")
    assert sentence in dialog.validity_label.text()
    save(dialog, tmp_path / "own.json")
    assert sentence in message(dialog)
    assert dialog.isVisible()
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_gets_a_sentence(
    opened: Callable[[str], ProfileDialog], save: Callable[..., None], qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened("mss")
    retype(qtbot, dialog.general_page.name_edit, "own")
    save(dialog, tmp_path / "missing" / "own.json")
    assert "cannot be saved" in message(dialog)
    (tmp_path / "folder.json").mkdir()
    save(dialog, tmp_path / "folder.json")
    assert "cannot be saved" in message(dialog)
    (tmp_path / "there.json").write_text("kept", encoding="utf-8")
    save(dialog, tmp_path / "there")
    assert "is there already" in message(dialog)
    assert (tmp_path / "there.json").read_text(encoding="utf-8") == "kept"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.json", "there.json"]


def test_the_folder_of_the_built_in_profiles_is_not_written_to(
    opened: Callable[[str], ProfileDialog], save: Callable[..., None], qtbot: QtBot
) -> None:
    from sozialplanung.plugin.core.index.profile import BUILT_IN_FOLDER

    before = {path: path.read_bytes() for path in BUILT_IN_FOLDER.iterdir()}
    dialog = opened("mss")
    retype(qtbot, dialog.general_page.name_edit, "own")
    for name in ("mss.json", "own.json"):
        save(dialog, BUILT_IN_FOLDER / name)
        assert "folder of the built-in profiles" in message(dialog)
    assert {path: path.read_bytes() for path in BUILT_IN_FOLDER.iterdir()} == before


def test_a_starting_file_that_is_no_profile_leaves_the_dialog_as_it_is(
    opened: Callable[[str], ProfileDialog], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    dialog = opened("oberhausen")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(broken), ""))
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert "broken.json" in message(dialog)
    assert dialog.profile().name == "oberhausen"
    assert dialog.start_combo.currentData() == "oberhausen"
    assert opened(str(broken)).profile().name == "mss"


def test_another_starting_profile_is_chosen_from_the_list(opened: Callable[[str], ProfileDialog], qtbot: QtBot) -> None:
    dialog = opened("mss")
    pick(qtbot, dialog.start_combo, "oberhausen – Social index Oberhausen (proposal)")
    assert dialog.profile().to_json() == load_profile("oberhausen").to_json()


def test_unsaved_changes_are_asked_about(
    opened: Callable[[str], ProfileDialog], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def answer(*args: Any) -> Any:
        asked.append(args)
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "question", answer)
    dialog = opened("mss")
    dialog.close()
    assert not asked
    dialog.show()
    retype(qtbot, dialog.general_page.name_edit, "own")
    dialog.close()
    assert len(asked) == 1
    assert dialog.isVisible()
