"""From what was recognised to the tints and words of the preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...plugin.core.tables import recognition, vocabulary
from ...plugin.core.texts import tr
from ..profile.choices import label
from .choices import kinds
from .preview_model import AREA, Column, Roles

if TYPE_CHECKING:
    from ...plugin.core.tables.recognition import SheetRecognition

TITLE, HEADER, NOTE, LEFT_OUT = "title", "header", "note", "left_out"
_ROWS = {
    vocabulary.AREA: AREA,
    vocabulary.CITY: "city",
    vocabulary.UNASSIGNED: "unassigned",
    recognition.HEADING: TITLE,
    recognition.HEADER: HEADER,
    recognition.NOTE: NOTE,
}


def roles_of(sheet: SheetRecognition) -> Roles:
    """The roles of all rows and columns; a sheet that is not read has none."""
    if not sheet.columns:
        return Roles()
    # Above the table, and between its header and its first row, there are titles.
    rows = dict.fromkeys(range(min((row.place for row in sheet.rows), default=0)), TITLE)
    rows |= dict.fromkeys(sheet.header_rows, HEADER)
    rows |= {row.place: _ROWS.get(row.role, LEFT_OUT) for row in sheet.rows}
    return Roles(rows, {column.place: _column(column) for column in sheet.columns})


def _column(column: recognition.Column) -> Column:
    if column.role == recognition.VALUE:
        period = column.period.text if column.period else ""
        tip = "\n".join(filter(None, (column.indicator, period, label(kinds(), column.kind))))
        return Column("value", period or tr("numbers"), tip)
    words = {
        recognition.KEY: tr("key"),
        recognition.NAME: tr("name"),
        recognition.PERIOD: tr("period"),
        recognition.DIMENSION: tr("indicator"),
    }.get(column.role, tr("not read"))
    role = column.role if column.role in (recognition.KEY, recognition.NAME) else "header" if words else ""
    return Column(role, words, "\n".join(filter(None, (column.title, column.reason))))


def legend_titles() -> dict[str, str]:
    """The roles in the order of the legend."""
    return {
        HEADER: tr("header"),
        "key": tr("key"),
        "name": tr("name"),
        "value": tr("numbers"),
        "city": tr("city"),
        "unassigned": tr("not assigned"),
        LEFT_OUT: tr("not read"),
    }
