"""The part of the options that strategy papers take their imprint, logo, words and sentences from."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..plugin.core.errors import PlanningError
from ..plugin.core.texts import current_language, tr
from ..plugin.papers.imprint_settings import VARIABLE, check_logo, shipped_words
from ..plugin.settings import paper_sentences, paper_setting, save_paper_sentences, save_paper_setting
from .aligned import align_labels
from .papers.sentences_dialog import SentencesDialog

LOGO_LINES = 4  # height of the preview in lines of text


class PapersOptions(QWidget):
    """Shows what is saved; ``apply`` saves what is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits: dict[str, QLineEdit] = {}
        self._sentences = paper_sentences()
        layout = QVBoxLayout(self)
        for group in (self._city(), self._imprint(), self._words(), self._set_sentences()):
            layout.addWidget(group)
        layout.addStretch()
        align_labels(self)

    def apply(self) -> None:
        for name, edit in self._edits.items():
            save_paper_setting(name, edit.text())
        save_paper_setting("logo", self._logo.filePath())
        save_paper_sentences(self._sentences)

    def _city(self) -> QGroupBox:
        group = QGroupBox(tr("City"), self)
        form = QFormLayout(group)
        note = tr(
            "Title page and all following pages carry these. A project can say it differently by variables of its own, "
            "whose names the tooltips give."
        )
        form.addRow(_note(note, group))
        form.addRow(tr("Name of the &city"), self._edit("city", group, "Musterstadt"))
        department = self._edit("department", group, tr("Department of social affairs, strategic social planning"))
        form.addRow(tr("&Department"), department)
        form.addRow(tr("&Logo or coat of arms"), self._logo_widget(group))
        form.addRow("", self._preview)
        return group

    def _logo_widget(self, group: QWidget) -> QgsFileWidget:
        self._preview = QLabel(group)
        self._preview.setObjectName("logo_preview")
        self._preview.setWordWrap(True)
        self._logo = QgsFileWidget(group)
        self._logo.setObjectName("logo")
        self._logo.setFilter(tr("Pictures") + " (*.svg *.png *.jpg *.jpeg *.tif *.tiff)")
        self._logo.setDialogTitle(tr("Logo or coat of arms"))
        self._logo.lineEdit().setObjectName("logo_path")
        self._logo.lineEdit().setAccessibleName(tr("Logo or coat of arms"))
        self._logo.setToolTip(_variable("logo"))
        self._logo.setFilePath(paper_setting("logo"))
        self._logo.fileChanged.connect(self._show_logo)
        self._show_logo(self._logo.filePath())
        return self._logo

    def _show_logo(self, path: str) -> None:
        """The picture as it will be printed, or why it cannot be."""
        try:
            check_logo(path)
        except PlanningError as error:
            self._preview.setText(f"⚠ {error}")
        else:
            height = LOGO_LINES * self.fontMetrics().height()
            self._preview.setPixmap(QIcon(path).pixmap(QSize(4 * height, height)))
        self._preview.setVisible(bool(path))

    def _imprint(self) -> QGroupBox:
        group = QGroupBox(tr("Imprint"), self)
        form = QFormLayout(group)
        form.addRow(tr("&Publisher"), self._edit("publisher", group, tr("City of Musterstadt")))
        form.addRow(tr("&Head of the city"), self._edit("head", group, tr("The Mayor")))
        form.addRow(tr("D&ivision"), self._edit("division", group, tr("Division of families, schools and integration")))
        form.addRow(tr("D&esign"), self._edit("design", group))
        form.addRow(tr("&Maps by"), self._edit("editor", group))
        return group

    def _words(self) -> QGroupBox:
        group = QGroupBox(tr("Words of the city"), self)
        grid = QGridLayout(group)
        heads = (tr("one"), tr("several"), tr("in the …"))
        for column, head in enumerate(heads, 1):
            grid.addWidget(QLabel(head, group), 0, column)
        shipped = shipped_words(current_language())
        for row, (kind, label) in enumerate((("area", tr("&Areas")), ("district", tr("Dist&ricts"))), 1):
            title = QLabel(label, group)
            grid.addWidget(title, row, 0)
            word = shipped[kind]
            forms = (("one", word.one), ("many", word.many), ("dative", word.dative))
            for column, (form, example) in enumerate(forms, 1):
                edit = self._edit(f"{kind}_{form}", group, example)
                edit.setAccessibleName(f"{label.replace('&', '')}, {heads[column - 1]}")
                grid.addWidget(edit, row, column)
                if column == 1:
                    title.setBuddy(edit)
        return group

    def _set_sentences(self) -> QGroupBox:
        group = QGroupBox(tr("Sentences on the pages"), self)
        button = QPushButton(tr("&Sentences…"), group)
        button.setObjectName("sentences_button")
        button.clicked.connect(self._open_sentences)
        self._rewritten = _note("", group)
        self._rewritten.setObjectName("rewritten")
        layout = QVBoxLayout(group)
        layout.addWidget(self._rewritten)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._count()
        return group

    def _open_sentences(self) -> None:
        dialog = SentencesDialog(self._sentences, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._sentences = dialog.rewritten()
            self._count()
        dialog.deleteLater()

    def _count(self) -> None:
        text = tr("What the index says and how it is to be read stands in ten sentences. Rewritten: {count}.")
        self._rewritten.setText(text.format(count=len(self._sentences)))

    def _edit(self, name: str, parent: QWidget, example: str = "") -> QLineEdit:
        edit = self._edits[name] = QLineEdit(paper_setting(name), parent)
        edit.setObjectName(name)
        edit.setPlaceholderText(example)
        edit.setToolTip(_variable(name))
        return edit


def _variable(name: str) -> str:
    return tr("Variable of a project that takes its place: {variable}").format(variable=VARIABLE + name)


def _note(text: str, parent: QWidget) -> QLabel:
    note = QLabel(text, parent)
    note.setWordWrap(True)
    return note
