"""The rates of the index as a table: what is divided by what, and whether there is an earlier value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt

from ...plugin.core.rates.indicators import Indicator
from ...plugin.core.texts import tr
from ..profile.choices import Choices
from ..profile.rows_table_model import RowsTableModel

NAME, TITLE, NUMERATOR, DENOMINATOR, CHANGED = range(5)
COUNTS = (NUMERATOR, DENOMINATOR)
_KEYS = ("name", "", "numerator", "denominator")


class RatesTableModel(RowsTableModel[Indicator]):
    """Each row an indicator. Counts are fields of the table that was read; the title of a rate is the profile's.

    The counts of the earlier period are those of the same name, where there are such.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles: dict[str, str] = {}
        self._fields: dict[str, str] = {}
        self._before = ""

    def load(
        self, indicators: Iterable[Indicator], titles: Mapping[str, str], fields: Mapping[str, str], before: str
    ) -> None:
        """Show these in the place of all: with the titles of the rates and of all fields, by name."""
        self.beginResetModel()
        self._rows = list(indicators)
        self._titles, self._fields, self._before = dict(titles), dict(fields), before
        self.endResetModel()

    def indicators(self) -> list[Indicator]:
        return list(self._rows)

    def fields(self) -> Choices:
        """The fields that can be counts."""
        return tuple(self._fields.items())

    def add(self) -> int:
        """Add an empty indicator at the end, and give its row."""
        return self.insert(len(self._rows), Indicator("", "", ""))

    def headers(self) -> tuple[str, ...]:
        return tr("Field"), tr("Title"), tr("Numerator"), tr("Denominator"), tr("Change")

    def flags(self, index: QModelIndex) -> Any:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if index.column() in (TITLE, CHANGED) else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.EditRole:
            return getattr(item, _KEYS[column])
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if column == TITLE:
            return self._titles.get(item.name, "")
        if column == CHANGED:
            return self._change(item, role)
        text = getattr(item, _KEYS[column])
        return self._fields.get(text, text) if column in COUNTS else text

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        from ...plugin.core.rates.proposals import with_earlier_counts

        if role != Qt.ItemDataRole.EditRole or index.column() in (TITLE, CHANGED):
            return False
        row = index.row()
        values: dict[str, Any] = {_KEYS[index.column()]: str(value).strip()}
        changed = replace(self._rows[row], **values)
        self._rows[row] = with_earlier_counts(changed, self._fields, self._before)
        self.dataChanged.emit(self.index(row, NAME), self.index(row, CHANGED))
        return True

    def _change(self, item: Indicator, role: int) -> str:
        if item.before is None:
            return "–"
        if role == Qt.ItemDataRole.ToolTipRole:
            counts = (item.before.numerator, item.before.denominator)
            return " / ".join(self._fields.get(name, name) for name in counts)
        return tr("yes")
