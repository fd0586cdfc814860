"""The classes of one index as a table: each row a class, with the limit to the next one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt

from ...plugin.core.texts import current_language, tr
from .choices import label, limit_sides
from .number_text import number_text, typed_number
from .rows_table_model import RowsTableModel

CODE, SHORT, NAME_DE, NAME_EN, LIMIT, SIDE, INTERVAL, MEANING_DE, MEANING_EN = range(9)
_KEYS = ("code", "short", "name_de", "name_en", "limit", "side", "interval", "meaning_de", "meaning_en")


class ClassTableModel(RowsTableModel[dict[str, Any]]):
    """Rows in ascending order of the index. What was typed is kept, right or wrong: the check of the profile judges.

    The limit of a row is its upper one; the last row has none.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by = "value"

    def load(self, by: str, limits: Iterable[dict[str, Any]], classes: Iterable[dict[str, Any]]) -> None:
        """Take limits and classes as a profile's JSON holds them."""
        self.beginResetModel()
        self._by = by
        self._rows = [_row(item) for item in classes]
        for row, limit in zip(self._rows, limits, strict=False):
            row["limit"], row["side"] = limit["value"], limit["belongs_to"]
        self.endResetModel()

    def set_by(self, by: str) -> None:
        """Say what the limits are: ``value`` or ``quantile``."""
        self._by = by
        if self._rows:
            self.dataChanged.emit(self.index(0, INTERVAL), self.index(len(self._rows) - 1, INTERVAL))

    def limits(self) -> list[dict[str, Any]]:
        """The limits as JSON, one fewer than classes."""
        return [{"value": row["limit"], "belongs_to": row["side"]} for row in self._rows[:-1]]

    def classes(self) -> list[dict[str, Any]]:
        """The classes as JSON."""
        return [
            {
                "code": row["code"],
                "short": row["short"],
                "name": {"de": row["name_de"], "en": row["name_en"]},
                "meaning": {"de": row["meaning_de"], "en": row["meaning_en"]},
            }
            for row in self._rows
        ]

    def add_after(self, row: int) -> int:
        """Add an empty class with a free code after ``row`` and give its row; its limits are for the user to type."""
        position = row + 1 if row >= 0 else len(self._rows)
        used = {item["code"] for item in self._rows}
        code = next(number for number in range(1, len(used) + 2) if number not in used)
        texts = dict.fromkeys(("name_de", "name_en", "meaning_de", "meaning_en"), "")
        self.insert(position, {"code": code, "short": str(code), "limit": "", "side": "below"} | texts)
        self._refresh()
        return position

    def remove(self, row: int) -> None:
        """Remove a class and its upper limit."""
        super().remove(row)
        self._refresh()

    def headers(self) -> tuple[str, ...]:
        return (
            tr("Code"), tr("Short form"), tr("Name (de)"), tr("Name (en)"), tr("Upper limit"),
            tr("Limit in"), tr("Interval"), tr("Meaning (de)"), tr("Meaning (en)"),
        )  # fmt: skip

    def flags(self, index: QModelIndex) -> Any:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        limit_of_last = index.column() in (LIMIT, SIDE) and index.row() == len(self._rows) - 1
        return flags if index.column() == INTERVAL or limit_of_last else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column, row = index.column(), self._rows[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (CODE, LIMIT):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        if column == INTERVAL:
            return self._interval(index.row())
        if column in (LIMIT, SIDE) and index.row() == len(self._rows) - 1:
            return ""
        value = row[_KEYS[column]]
        if column == SIDE and role == Qt.ItemDataRole.DisplayRole:
            return label(limit_sides(), value)
        return number_text(value) if column == LIMIT else value if column == SIDE else str(value)

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        if index.column() == CODE:
            value = int(value) if str(value).strip().isdecimal() else value
        elif index.column() == LIMIT:
            value = typed_number(value)
        self._rows[index.row()][_KEYS[index.column()]] = value
        self._refresh()
        return True

    def _refresh(self) -> None:
        """A limit shows in the ranges of two rows, and which row is the last one decides what can be typed."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(_KEYS) - 1))

    def _interval(self, row: int) -> str:
        """The range of a class as a formula: ``−1 ≤ x ≤ 1``."""
        text = tr("share") if self._by == "quantile" else "x"
        if row > 0:
            lower = self._rows[row - 1]
            text = f"{_shown(lower['limit'])} {'<' if lower['side'] == 'below' else '≤'} {text}"
        if row < len(self._rows) - 1:
            upper = self._rows[row]
            text = f"{text} {'≤' if upper['side'] == 'below' else '<'} {_shown(upper['limit'])}"
        return text if len(self._rows) > 1 else tr("all areas")

    def class_label(self, code: Any) -> str:
        """A class as rules name it: ``4 – sehr niedrig``; the code alone where there is no such class."""
        key = "name_de" if current_language() == "de" else "name_en"
        name = next((row[key] for row in self._rows if row["code"] == code), "")
        return f"{code} – {name}" if name else str(code)


def _row(item: dict[str, Any]) -> dict[str, Any]:
    texts = {f"{key}_{language}": item[key][language] for key in ("name", "meaning") for language in ("de", "en")}
    return {"code": item["code"], "short": item["short"], "limit": "", "side": "below"} | texts


def _shown(limit: float | str) -> str:
    return number_text(limit).replace("-", "−") or "?"
