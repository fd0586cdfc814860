"""A sheet as it is in the file, tinted by what was recognised."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics, QPalette

from ...plugin.core.texts import tr
from ..profile.rows_table_model import NO_PARENT
from .role_tints import is_read, tint

if TYPE_CHECKING:
    from ...plugin.core.tables.cells import RawSheet

SHOWN_ROWS = 200
_WIDEST = 14  # lines of text high, so wide is a column at most
AREA = "area"


@dataclass(frozen=True)
class Column:
    """What a column is taken for: its role, and the words for its header and its tool tip."""

    role: str = ""
    words: str = ""
    tip: str = ""


@dataclass(frozen=True)
class Roles:
    """What rows and columns are taken for. Rows that are areas show the roles of the columns."""

    rows: dict[int, str] = field(default_factory=dict)
    columns: dict[int, Column] = field(default_factory=dict)

    def of(self, row: int, column: int) -> str:
        """The role of a cell."""
        own = self.rows.get(row, "")
        return self.column(column).role if own == AREA else own

    def column(self, column: int) -> Column:
        return self.columns.get(column, Column())


class PreviewModel(QAbstractTableModel):
    """The first rows of a sheet, read only. Roles show as tints, and as words in the headers."""

    def __init__(self, palette: Callable[[], QPalette], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._sheet: RawSheet | None = None
        self._roles = Roles()

    def show_sheet(self, sheet: RawSheet | None, roles: Roles) -> bool:
        """Show a sheet (None: nothing), or the same one with other roles; says whether it is another one."""
        if sheet is self._sheet:
            self._roles = roles
            self.refresh()
            return False
        self.beginResetModel()
        self._sheet, self._roles = sheet, roles
        self.endResetModel()
        return True

    def refresh(self) -> None:
        """Paint anew: roles or the palette have changed."""
        if rows := self.rowCount():
            last = self.index(rows - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last.column())
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, last.row())

    def spans(self) -> list[tuple[int, int, int, int]]:
        """Cells over several, as top, left, height, width: those merged in the file, and titles over their row."""
        assert self._sheet is not None
        rows, width = self.rowCount(), self._sheet.width
        merges = [merge for merge in self._sheet.merged if merge.bottom < rows]
        spans = [(m.top, m.left, m.bottom - m.top + 1, m.right - m.left + 1) for m in merges]
        taken = {row for merge in merges for row in range(merge.top, merge.bottom + 1)}
        for row in range(rows):
            alone = self._sheet.rows[row][0] is not None and not any(
                self._sheet.text(row, at) for at in range(1, width)
            )
            if alone and width > 1 and row not in taken and not is_read(self._roles.of(row, 0)):
                spans.append((row, 0, 1, width))
        return spans

    def width_of(self, column: int, metrics: QFontMetrics) -> int:
        """How wide a column should be, in pixels: by what is in its table, not by titles above it."""
        assert self._sheet is not None
        texts = [
            self._sheet.text(row, column)
            for row in range(self.rowCount())
            if self._roles.rows.get(row) in (AREA, "city", "unassigned") or not self._roles.rows
        ]
        widest = max(map(metrics.horizontalAdvance, [*texts, self._roles.column(column).words, "0000000000"]))
        return min(widest + metrics.height(), _WIDEST * metrics.height())

    def rowCount(self, parent: QModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() or self._sheet is None else min(len(self._sheet.rows), SHOWN_ROWS)

    def columnCount(self, parent: QModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() or self._sheet is None else self._sheet.width

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        assert self._sheet is not None
        row, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._sheet.text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and self._is_number(row, column):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.FontRole and self._roles.rows.get(row) == "header":
            font = QFont()
            font.setBold(True)
            return font
        return self._look(self._roles.of(row, column), role)

    def _is_number(self, row: int, column: int) -> bool:
        """Whether the cell is a number, or a text in a column of numbers."""
        assert self._sheet is not None
        body = self._roles.rows.get(row) in (AREA, "city", "unassigned")
        in_numbers = body and self._roles.column(column).role == "value"
        return in_numbers or isinstance(self._sheet.rows[row][column], int | float)

    def _look(self, taken: str, role: int) -> Any:
        if role == Qt.ItemDataRole.BackgroundRole:
            return tint(taken, self._palette())
        if role == Qt.ItemDataRole.ForegroundRole and not is_read(taken):
            return self._palette().color(QPalette.ColorRole.PlaceholderText)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            if role == Qt.ItemDataRole.DisplayRole:
                return f"{section + 1} {short_role(self._roles.rows.get(section, ''))}".strip()
            return None
        column = self._roles.column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            from ...plugin.core.tables.cells import letter

            return f"{letter(section)}\n{column.words}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip or None
        return None


def short_role(role: str) -> str:
    """A word for the header of a row; '' for areas, which most are."""
    return {
        "title": tr("Title"),
        "header": tr("Header"),
        "city": tr("City"),
        "unassigned": tr("n/a"),
        "left_out": tr("left out"),
        "note": tr("Note"),
    }.get(role, "")
