"""Which column of the list holds which field, as a table that can be edited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont

from ....plugin.core.lists.mapping import BY_CONTENT, BY_HEADER, EARLIER, FIELDS, GIVEN, Mapping, field_title
from ....plugin.core.texts import tr

if TYPE_CHECKING:
    from ....plugin.lists.preview import OpenedList

NO_PARENT = QModelIndex()
FIELD, COLUMN, SAMPLES, FOUND = range(4)
NONE = ""  # the choice of no column


def found_titles() -> dict[str, str]:
    """How a column was found, in a word or two."""
    return {GIVEN: tr("chosen"), EARLIER: tr("as before"), BY_HEADER: tr("by title"), BY_CONTENT: tr("by content")}


class ColumnsModel(QAbstractTableModel):
    """One row for each field that a list may hold; the cell of its column takes the text of a choice."""

    chosen = pyqtSignal(str, tuple)  # field, and the titles of its columns

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened: OpenedList | None = None
        self._mapping = Mapping()
        self._samples: dict[str, str] = {}
        self._fields: Sequence[str] = FIELDS

    def show_mapping(self, opened: OpenedList, mapping: Mapping) -> None:
        """Show a mapping; the fields that the list holds come first where it is another list than before."""
        self._samples = {name: "; ".join(opened.samples(titles)) for name, titles in mapping.columns.items()}
        if opened is not self._opened:
            self.beginResetModel()
            self._fields = sorted(FIELDS, key=lambda name: not mapping.holds(name) and name != "name")
            self._opened, self._mapping = opened, mapping
            self.endResetModel()
        else:
            self._mapping = mapping
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._fields) - 1, FOUND))

    def choices(self) -> tuple[tuple[str, str], ...]:
        """What a field may be given: no column, one of the list, or several that are one field now."""
        if self._opened is None:
            return ()
        several = [titles for titles in self._mapping.columns.values() if len(titles) > 1]
        titles = [*self._opened.grid.columns, *map(joined, several)]
        return ((NONE, tr("(none)")), *((title, title) for title in titles))

    def field(self, row: int) -> str:
        return self._fields[row]

    def rowCount(self, parent: QModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() or self._opened is None else len(self._fields)

    def columnCount(self, parent: QModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else 4

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == COLUMN else flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        name = self._fields[index.row()]
        if role == Qt.ItemDataRole.EditRole and index.column() == COLUMN:
            return joined(self._mapping.of(name))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(name, index.column())
        if role == Qt.ItemDataRole.FontRole and name == "name" and index.column() == FIELD:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if index.column() != COLUMN or role != Qt.ItemDataRole.EditRole:
            return False
        name = self._fields[index.row()]
        if str(value) != joined(self._mapping.of(name)):
            several = {joined(titles): tuple(titles) for titles in self._mapping.columns.values()}
            self.chosen.emit(name, several.get(str(value), (str(value),)) if value else ())
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Field"), tr("Column"), tr("Examples"), tr("Recognised"))[section]
        return None

    def _text(self, name: str, column: int) -> str:
        titles = self._mapping.of(name)
        if column == FIELD:
            return field_title(name)
        if column == COLUMN:
            return joined(titles) or "–"
        if column == FOUND:
            chosen = titles or self._mapping.found.get(name) == GIVEN
            return found_titles()[self._mapping.found[name]] if chosen else ""
        return self._samples.get(name, "")


def joined(titles: Sequence[str]) -> str:
    """Several columns of a field in one text."""
    return " + ".join(titles)
