"""The set sentences of the papers, which a city may rewrite."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...plugin.core.errors import PlanningError
from ...plugin.core.papers.sentences import OWN_WORDS, Sentence, check_sentence, sentences
from ...plugin.core.texts import current_language, tr

KEY, TEXT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class SentencesDialog(QDialog):
    """Edits the sentences; ``rewritten`` gives those that are not as shipped, by key, once it was accepted."""

    def __init__(self, rewritten: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sentences_dialog")
        self.setWindowTitle(tr("Sentences of the strategy papers"))
        self.list = QListWidget(self)
        self.list.setObjectName("sentences")
        self.list.setAccessibleName(tr("Sentences"))
        self.edit = QPlainTextEdit(self)
        self.edit.setObjectName("sentence")
        self.edit.setAccessibleName(tr("Text of the sentence"))
        self.edit.setTabChangesFocus(True)
        self.placeholders = _note(self)
        self.told = _note(self)
        self.told.setObjectName("told")
        self.restore = QPushButton(tr("Restore as &shipped"), self)
        self.restore.setObjectName("restore")
        self.restore.setToolTip(tr("Put this sentence back to the text that the plugin brings along."))
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self._lay_out()
        for key, sentence in sentences().items():
            self._add(sentence, rewritten.get(key, ""))
        self.list.currentItemChanged.connect(lambda item, _: self._show(item))
        self.edit.textChanged.connect(self._take)
        self.restore.clicked.connect(lambda: self.edit.setPlainText(_shipped(self._key())))
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)
        self.list.setCurrentRow(0)
        QgsGui.enableAutoGeometryRestore(self)

    def rewritten(self) -> dict[str, str]:
        """Those that differ from the shipped ones; an empty one is as shipped again."""
        texts = {item.data(KEY): item.data(TEXT).strip() for item in self._items()}
        return {key: text for key, text in texts.items() if text and text != _shipped(key)}

    def _lay_out(self) -> None:
        note = _note(self)
        note.setText(
            tr("They stand on the pages of both editions, and below maps and tables. Say them in your city's words.")
        )
        below = QHBoxLayout()
        below.addWidget(self.restore)
        below.addStretch()
        right = QVBoxLayout()
        right.addWidget(self.edit, 1)
        right.addWidget(self.placeholders)
        right.addLayout(below)
        middle = QHBoxLayout()
        middle.addWidget(self.list, 2)
        middle.addLayout(right, 3)
        layout = QVBoxLayout(self)
        layout.addWidget(note)
        layout.addLayout(middle, 1)
        layout.addWidget(self.told)
        layout.addWidget(self.buttons)
        self.told.hide()
        self.resize(self.fontMetrics().averageCharWidth() * 110, self.fontMetrics().height() * 26)

    def _add(self, sentence: Sentence, text: str) -> None:
        item = QListWidgetItem(sentence.title.in_language(current_language()), self.list)
        item.setData(KEY, sentence.key)
        self._set(item, text or _shipped(sentence.key))

    def _set(self, item: QListWidgetItem, text: str) -> None:
        """Rewritten ones are bold."""
        item.setData(TEXT, text)
        own = bool(text.strip()) and text.strip() != _shipped(item.data(KEY))
        font = item.font()
        font.setBold(own)
        item.setFont(font)
        item.setToolTip(tr("rewritten") if own else tr("as shipped"))

    def _show(self, item: QListWidgetItem) -> None:
        self.edit.blockSignals(True)
        self.edit.setPlainText(item.data(TEXT))
        self.edit.blockSignals(False)
        known = (*sentences()[item.data(KEY)].placeholders, *OWN_WORDS)
        self.placeholders.setText(
            tr("Filled in by the plugin: {placeholders}").format(
                placeholders=", ".join(f"{{{name}}}" for name in known)
            )
        )
        self._check()

    def _take(self) -> None:
        item = self.list.currentItem()
        assert item, "one is always chosen"
        self._set(item, self.edit.toPlainText())
        self._check()

    def _check(self) -> bool:
        """Say what is wrong with the sentence that is shown."""
        text = self.edit.toPlainText().strip()
        try:
            check_sentence(self._key(), text)
        except PlanningError as error:
            self.told.setText(f"⚠ {error}")
        else:
            self.told.clear()
        self.told.setVisible(bool(self.told.text()))
        self.restore.setEnabled(text != _shipped(self._key()))
        return not self.told.text()

    def _finish(self) -> None:
        """Close if all sentences can be filled in, else show the first that cannot."""
        current = self.list.currentRow()
        for row in range(self.list.count()):
            self.list.setCurrentRow(row)
            if not self._check():
                self.edit.setFocus()
                return
        self.list.setCurrentRow(current)
        self.accept()

    def _key(self) -> str:
        return str(self.list.currentItem().data(KEY))

    def _items(self) -> list[QListWidgetItem]:
        return [item for row in range(self.list.count()) if (item := self.list.item(row))]


def _shipped(key: str) -> str:
    return sentences()[key].text.in_language(current_language())


def _note(parent: QWidget) -> QLabel:
    note = QLabel(parent)
    note.setWordWrap(True)
    return note
