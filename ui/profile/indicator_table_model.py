"""The indicators of a profile as a table: field, title and weight, and behind each row all its settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QBrush, QGuiApplication, QPalette

from ...plugin.core.errors import PlanningError
from ...plugin.core.texts import current_language, tr
from .number_text import number_text, typed_number
from .rows_table_model import RowsTableModel

FIELD, TITLE, WEIGHT = range(3)


@dataclass(frozen=True)
class Indicator:
    """One entry of the profile, as JSON: ``setting`` None means the default, ``sheet`` None that there is none."""

    field: str
    setting: dict[str, Any] | None = None
    sheet: dict[str, Any] | None = None


class IndicatorTableModel(RowsTableModel[Indicator]):
    """Field and weight can be typed in the table; a weight that is typed gives the indicator a setting of its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._default: dict[str, Any] = {}

    def load(self, default: dict[str, Any], indicators: Mapping[str, dict[str, Any]]) -> None:
        """Take the JSON of a profile that spells out every default; a setting equal to the default follows it."""
        self.beginResetModel()
        self._default = default
        self._rows = []
        for field, item in indicators.items():
            setting = {key: value for key, value in item.items() if key != "sheet"}
            self._rows.append(Indicator(field, None if setting == default else setting, item.get("sheet")))
        self.endResetModel()

    def set_default(self, default: dict[str, Any]) -> None:
        """Say what indicators without a setting of their own follow."""
        self._default = default
        if self._rows:
            self.dataChanged.emit(self.index(0, WEIGHT), self.index(len(self._rows) - 1, WEIGHT))

    @property
    def default(self) -> dict[str, Any]:
        return self._default

    def indicators(self) -> dict[str, dict[str, Any]]:
        """The indicators as JSON; PlanningError where a field has no name or stands there twice."""
        document: dict[str, dict[str, Any]] = {}
        for row in self._rows:
            field = row.field.strip()
            if not field or field in document:
                raise PlanningError(
                    tr("The indicator field '{field}' is listed twice.").format(field=field)
                    if field
                    else tr("An indicator has no field name."),
                    tr("Give each indicator the name of its field, each one once, or remove it."),
                )
            document[field] = dict(row.setting or {}) | ({"sheet": row.sheet} if row.sheet is not None else {})
        return document

    def indicator(self, row: int) -> Indicator:
        return self._rows[row]

    def change(self, row: int, indicator: Indicator) -> None:
        """Put an indicator in the place of the one in ``row``."""
        self._rows[row] = indicator
        self.dataChanged.emit(self.index(row, 0), self.index(row, WEIGHT))

    def add(self) -> int:
        """Add an indicator without a field at the end, and give its row."""
        return self.insert(len(self._rows), Indicator(""))

    def headers(self) -> tuple[str, ...]:
        return tr("Field"), tr("Title"), tr("Weight")

    def flags(self, index: QModelIndex) -> Any:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if index.column() == TITLE else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and column == WEIGHT:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole and column == WEIGHT and row.setting is None:
            return QBrush(QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        return (row.field, _title(row), number_text((row.setting or self._default).get("weight")))[column]

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() == TITLE:
            return False
        row = self._rows[index.row()]
        if index.column() == FIELD:
            self.change(index.row(), replace(row, field=value))
        elif (weight := typed_number(value)) != (row.setting or self._default).get("weight"):
            self.change(index.row(), replace(row, setting=(row.setting or self._default) | {"weight": weight}))
        return True

    def _tip(self, row: Indicator, column: int) -> str | None:
        if column == WEIGHT and row.setting is None:
            return tr("From the default; type a number to give this indicator a weight of its own")
        return _title(row) or None


def _title(row: Indicator) -> str:
    return str(row.sheet["title"][current_language()]) if row.sheet else ""
