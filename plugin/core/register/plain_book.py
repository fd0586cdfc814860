"""A workbook of plain tables, for the office: ready to print, and nothing in it is a formula."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .sheets import empty_book, text_cell

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_HEAD, _LINE, _FONT = "1F4E5F", "D0D0D0", "Calibri"
_TITLES = 3  # the row of the titles, below the heading and an empty row


@dataclass(frozen=True)
class Sheet:
    """A table under a heading; ``widths`` of the columns in characters. Rows of texts, or of numbers to be summed."""

    name: str
    heading: str
    header: Sequence[str]
    rows: Sequence[Sequence[str | int]]
    widths: Sequence[int]


def write_book(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write the sheets into a workbook, each on paper across."""
    book = empty_book()
    for sheet in sheets:
        _write(book.create_sheet(sheet.name), sheet)
    book.save(path)


def _write(page: Worksheet, sheet: Sheet) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter

    text_cell(page, 1, 1, sheet.heading).font = Font(name=_FONT, size=14, bold=True, color=_HEAD)
    for row, cells in enumerate([sheet.header, *sheet.rows], _TITLES):
        is_title = row == _TITLES
        for column, value in enumerate(cells, 1):
            cell = text_cell(page, row, column, value)
            if isinstance(value, int):
                cell.value, cell.data_type, cell.number_format = value, "n", "0"
            cell.font = Font(name=_FONT, bold=is_title, color="FFFFFF" if is_title else None)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.border = Border(bottom=Side(style="thin", color=_LINE))
            if is_title:
                cell.fill = PatternFill("solid", _HEAD)
    for place, width in enumerate(sheet.widths, 1):
        page.column_dimensions[get_column_letter(place)].width = width
    page.freeze_panes, page.print_title_rows = f"A{_TITLES + 1}", f"{_TITLES}:{_TITLES}"
    page.page_setup.orientation, page.page_setup.paperSize = "landscape", page.PAPERSIZE_A4
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.oddFooter.right.text = "&P / &N"
