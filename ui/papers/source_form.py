"""The form in which the source of a layer is entered."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ...plugin.core.papers.credits import credit_lines, missing
from ...plugin.core.papers.source import Source
from ...plugin.core.register.licences import TERMS, known_licence
from ...plugin.core.texts import current_language, tr

LICENCES = ("dl-de/by-2-0", "dl-de/zero-2-0", "CC BY 4.0", "CC BY-SA 4.0", "CC0 1.0", "ODbL 1.0")


class SourceForm(QDialog):
    """Edits a source of the layer ``name``; ``source`` gives it as it stands in the form."""

    def __init__(self, name: str, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source_form")
        self.setWindowTitle(tr("Source of '{layer}'").format(layer=name))
        self._lines: dict[str, QLineEdit] = {}
        self.licence = QComboBox(self)
        self.licence.setObjectName("licence")
        self.licence.setEditable(True)
        self.licence.addItems(LICENCES)
        self.licence.setEditText(source.licence)
        self.changed = QCheckBox(tr("The data were c&hanged, computed with or put together"), self)
        self.changed.setObjectName("changed")
        self.changed.setChecked(source.changed)
        self.shown, self.told = QLabel(self), QLabel(self)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self._lay_out(source)
        self.licence.editTextChanged.connect(lambda _: self._show())
        self.changed.toggled.connect(lambda _: self._show())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._show()

    def source(self) -> Source:
        texts: dict[str, Any] = {name: edit.text().strip() for name, edit in self._lines.items()}
        return replace(Source(**texts), licence=self.licence.currentText().strip(), changed=self.changed.isChecked())

    def _lay_out(self, source: Source) -> None:
        form = QFormLayout()
        form.addRow(tr("&Provider"), self._line("provider", source, tr("such as: Stadt Musterstadt, Statistikstelle")))
        form.addRow(tr("&Data set"), self._line("dataset", source, tr("such as: Einwohnermelderegister")))
        form.addRow(tr("&Address of the data set"), self._line("uri", source, "https://"))
        form.addRow(tr("&Licence"), self.licence)
        form.addRow(tr("Address of the l&icence"), self._line("licence_uri", source, ""))
        form.addRow(tr("&Year or day"), self._line("year", source, "2024"))
        form.addRow("", self.changed)
        for label, name in ((self.shown, "shown"), (self.told, "told")):
            label.setObjectName(name)
            label.setWordWrap(True)
            label.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.shown)
        layout.addWidget(self.told)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 90, self.sizeHint().height())

    def _line(self, name: str, source: Source, example: str) -> QLineEdit:
        edit = self._lines[name] = QLineEdit(getattr(source, name), self)
        edit.setObjectName(name)
        edit.setPlaceholderText(example)
        edit.textChanged.connect(lambda _: self._show())
        return edit

    def _show(self) -> None:
        """How it will be printed, and what a public edition still lacks."""
        source = self.source()
        self._lines["licence_uri"].setPlaceholderText(TERMS.get(known_licence(source.licence), "https://"))
        [line] = credit_lines([source], current_language())
        self.shown.setText(tr("On the pages: {line}").format(line=line))
        lacking = ", ".join(missing(source))
        self.told.setText(tr("⚠ Missing for a public edition: {missing}").format(missing=lacking) if lacking else "")
