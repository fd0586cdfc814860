"""What strategy papers say of the city, in the options and in the project's variables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QPushButton, QWidget
from sozialplanung.plugin import settings
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.papers.sentences import sentences
from sozialplanung.plugin.core.papers.words import Noun
from sozialplanung.plugin.core.resources import RESOURCES
from sozialplanung.plugin.papers.imprint_settings import check_logo, imprint_of, words_of
from sozialplanung.ui.options_page import OptionsPage, OptionsPageFactory
from sozialplanung.ui.papers.sentences_dialog import SentencesDialog

from .keyboard import retype

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def own_settings() -> Iterator[None]:
    """No test leaves settings."""
    yield
    settings.unregister_settings()
    QgsSettings().remove("plugins/sozialplanung")


def page(qtbot: QtBot) -> OptionsPage:
    found = OptionsPageFactory(lambda: None).createWidget(None)
    qtbot.addWidget(found)
    found.show()
    return found


def child(widget: QWidget, kind: type[Any], name: str) -> Any:
    found = widget.findChild(kind, name)
    assert found is not None, name
    return found


def told(dialog: SentencesDialog) -> str:
    return str(dialog.told.text()) if dialog.told.isVisibleTo(dialog) else ""


def test_what_papers_say_of_the_city_is_saved(qtbot: QtBot) -> None:
    found = page(qtbot)
    texts = {
        "city": "Oberhausen", "department": "Strategische Sozialplanung", "publisher": "Stadt Oberhausen",
        "head": "Die Stadtdirektorin", "division": "Fachbereich 3-1", "design": "AB", "editor": "CD",
        "area_one": "Sozialquartier", "area_many": "Sozialquartiere",
    }  # fmt: skip
    for name, text in texts.items():
        edit = child(found, QLineEdit, name)
        assert f"sozialplanung_{name}" in edit.toolTip()
        retype(qtbot, edit, text)
    assert settings.paper_setting("city") == "", "nothing before OK"
    found.apply()
    settings.unregister_settings()  # as after a restart
    imprint, words = imprint_of(None, "0815/26", "2"), words_of("de", True, None)
    assert (imprint.city, imprint.head, imprint.editor) == ("Oberhausen", "Die Stadtdirektorin", "CD")
    assert (imprint.proposal, imprint.annex, imprint.logo) == ("0815/26", "2", "")
    assert words.areas == Noun("Sozialquartier", "Sozialquartiere", "Sozialquartieren")
    assert words.districts == Noun("Sozialraum", "Sozialräume", "Sozialräumen")
    assert child(page(qtbot), QLineEdit, "department").text() == "Strategische Sozialplanung"


def test_variables_of_the_project_come_before_the_options(qtbot: QtBot, tmp_path: Path) -> None:
    for name, text in (("city", "Oberhausen"), ("department", "Sozialplanung"), ("logo", "/anderswo.svg")):
        settings.save_paper_setting(name, text)
    project = QgsProject()
    project.setFileName(str(tmp_path / "a.qgz"))
    project.setCustomVariables(
        {"sozialplanung_city": "Essen", "sozialplanung_logo": "./w.svg", "sozialplanung_district_one": "Bezirk",
         "sozialplanung_district_many": "Bezirke", "sozialplanung_map_date": "1.3.2026"}
    )  # fmt: skip
    imprint = imprint_of(project)
    assert (imprint.city, imprint.department, imprint.map_date) == ("Essen", "Sozialplanung", "1.3.2026")
    assert Path(imprint.logo) == tmp_path / "w.svg", "a path beside the project"
    assert words_of("de", False, project).districts == Noun("Bezirk", "Bezirke", "Bezirken")
    assert imprint_of(None).city == "Oberhausen"
    assert re.fullmatch(r"\d\d\.\d\d\.\d{4}", imprint_of(None, language="de").map_date)


def test_the_logo_is_looked_at(qtbot: QtBot, tmp_path: Path) -> None:
    found = page(qtbot)
    edit, preview = child(found, QLineEdit, "logo_path"), child(found, QLabel, "logo_preview")
    assert isinstance(preview, QLabel)
    broken = tmp_path / "wappen.png"
    broken.write_text("no picture", encoding="utf-8")
    for path, sentence in ((tmp_path / "none.svg", "is not there"), (broken, "cannot be read")):
        retype(qtbot, edit, str(path))
        assert sentence in preview.text()
        with pytest.raises(PlanningError, match=sentence):
            check_logo(str(path))
    icon = RESOURCES / "icons" / "sozialplanung.svg"
    retype(qtbot, edit, str(icon))
    shown = preview.pixmap()
    assert shown is not None
    assert not shown.isNull()
    assert found.isValid(), "a drive that is not there today keeps nobody from saving"
    found.apply()
    assert imprint_of(None).logo == str(icon)
    check_logo("")


def test_a_sentence_is_rewritten_and_put_back(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    found = page(qtbot)
    shown: list[SentencesDialog] = []

    def rewrite(dialog: SentencesDialog) -> int:
        shown.append(dialog)
        dialog.show()
        dialog.list.setCurrentRow(1)
        retype(qtbot, dialog.edit, "In den {areas_dative} ist es {anders}.")
        assert "{anders}" in told(dialog)
        dialog.list.setCurrentRow(0)
        ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
        qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
        assert dialog.isVisible(), "it cannot be filled in"
        assert dialog.list.currentRow() == 1
        retype(qtbot, dialog.edit, "In den {areas_dative} ist es anders.")
        qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
        return dialog.result()

    def restore(dialog: SentencesDialog) -> int:
        dialog.show()
        dialog.list.setCurrentRow(1)
        assert dialog.list.currentItem().font().bold()
        qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
        assert not dialog.restore.isEnabled()
        dialog.accept()
        return dialog.result()

    button, count = child(found, QPushButton, "sentences_button"), child(found, QLabel, "rewritten")
    monkeypatch.setattr(SentencesDialog, "exec", rewrite)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "1" in count.text()
    assert settings.paper_sentences() == {}, "nothing before OK"
    found.apply()
    [(key, text)] = words_of("de", True, None).sentences.items()
    assert words_of("de", True, None).sentence(key) == "In den Quartieren ist es anders."
    assert text == "In den {areas_dative} ist es anders."
    monkeypatch.setattr(SentencesDialog, "exec", restore)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    found.apply()
    assert settings.paper_sentences() == {}


def test_all_sentences_can_be_read_in_the_dialog(qtbot: QtBot) -> None:
    dialog = SentencesDialog({})
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.list.count() == len(sentences()) == 10
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        assert dialog.edit.toPlainText()
        assert told(dialog) == "", "as shipped each can be filled in"
        assert not dialog.restore.isEnabled()
    assert dialog.rewritten() == {}


def test_a_sentence_of_another_version_is_told_before_pages_are_made() -> None:
    key = next(iter(sentences()))
    settings.save_paper_sentences({key: "In den {quartieren}.", "gone": "Gibt es nicht mehr."})
    with pytest.raises(PlanningError, match="quartieren"):
        words_of("de", True, None)
    settings.save_paper_sentences({key: "Gut.", "gone": "Gibt es nicht mehr."})
    assert words_of("de", True, None).sentences == {key: "Gut."}
