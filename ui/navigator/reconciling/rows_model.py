"""The first rows of a list as they will be read, and what cannot be read of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ....plugin.core.lists.mapping import field_title
from ....plugin.core.register.fields import LISTED
from ....plugin.core.texts import tr

if TYPE_CHECKING:
    from ....plugin.core.lists.records import Record
    from ....plugin.lists.preview import Preview

NO_PARENT = QModelIndex()
SHOWN = 50


class TextsModel(QAbstractTableModel):
    """A table of texts, read only; the last column's texts are tool tips as well, being long."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles: Sequence[str] = ()
        self._rows: Sequence[Sequence[str]] = ()

    def show_rows(self, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        self.beginResetModel()
        self._titles, self._rows = titles, rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._rows[index.row()][index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None


def show_records(model: TextsModel, preview: Preview) -> None:
    """The first records, with the fields that any of them has, and whether they have a point."""
    records = preview.records[:SHOWN]
    names = [name for name in LISTED if any(record.get(name) for record in records)]
    keyed = ["poi_id"] if preview.mapping.holds("poi_id") else []
    titles = [*map(field_title, [*keyed, *names]), tr("Point")]
    model.show_rows(titles, [[*_texts(record, keyed, names), _point(record)] for record in records])


def show_problems(model: TextsModel, preview: Preview) -> None:
    """What is left out or read otherwise, and why."""
    rows = [[str(item.row), item.name, item.reason, item.content] for item in preview.problems]
    model.show_rows([tr("Row"), tr("Name"), tr("Reason"), tr("Content")], rows)


def _texts(record: Record, keyed: Sequence[str], names: Sequence[str]) -> list[str]:
    return [*(record.poi_id for _ in keyed), *(record.get(name) for name in names)]


def _point(record: Record) -> str:
    return tr("yes") if record.point else tr("no")
