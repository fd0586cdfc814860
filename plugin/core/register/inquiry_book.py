"""The workbook that a provider gets: present values, and cells for what has changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ..texts import tr
from .fields import title
from .inquiry import AFTER, ANSWERS, BEFORE, LINES, Asked, Inquiry
from .sheets import empty_book, german, text_cell

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

HEADER, NAMES, FIRST = 4, 5, 6  # rows: the titles, the machine words (hidden), and the first institution
_WIDTHS = {
    "institution_id": 13, "line": 7, "answer": 13, "closed_on": 12, "name": 30, "street": 20, "house_number": 12,
    "postcode": 13, "city": 14, "phone": 17, "email": 24, "website": 24, "places": 8, "opening_hours": 26, "remark": 26,
}  # fmt: skip
_HIDDEN = ("register_hash", "check")
_SEEN = 10  # columns that a small screen shows
_FONT = "Calibri"
_HEAD, _GREY, _ANSWER, _QUIET = "1F4E5F", "F2F2F2", "FFF6D6", "808080"  # colours


@dataclass(frozen=True)
class Head:
    """What stands over the table: who asks, until when, and where the answer goes ('' leaves it out)."""

    city: str
    until: date
    contact: str = ""


def write_inquiry(path: Path, inquiry: Inquiry, head: Head) -> None:
    """Write the workbook of one provider."""
    book = empty_book(head.city)
    sheet = book.create_sheet(tr("Inquiry", "de"))
    columns = [*BEFORE, *inquiry.fields, *AFTER]
    _write_head(sheet, inquiry, head)
    _write_titles(sheet, columns)
    for number, asked in enumerate(inquiry.institutions):
        _write_institution(sheet, FIRST + 2 * number, asked, columns)
    _offer_answers(sheet, columns, FIRST + 2 * len(inquiry.institutions) - 1)
    _set_up_page(sheet, columns)
    book.save(path)


def _write_head(sheet: Worksheet, inquiry: Inquiry, head: Head) -> None:
    from openpyxl.styles import Alignment, Font

    where = tr("please return by {day}", "de").format(day=f"{head.until:%d.%m.%Y}")
    to = " " + tr("to {contact}", "de").format(contact=head.contact) if head.contact else ""
    explanation = german(tr(
        "The first line of each institution shows what we know. Please choose in the column 'Your answer': 'stimmt' if "
        "all is right; 'geändert', and write what is new into the yellow line below, only where it differs; "
        "'geschlossen' with the last day. Please leave all other cells as they are, and send the file back as an Excel "
        "workbook."
    ))  # fmt: skip
    lines = [
        (tr("Inquiry about your entries in the Sozialnavigator: {provider}", "de").format(provider=inquiry.title), 16),
        (f"{head.city} – {where}{to}" if head.city else f"{where[0].upper()}{where[1:]}{to}", 12),
        (explanation, 11),
    ]
    for row, (text, size) in enumerate(lines, 1):
        cell = text_cell(sheet, row, 1, text)
        cell.font = Font(name=_FONT, size=size, bold=size > 11, color=_HEAD if size == 16 else None)
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=_SEEN)
        sheet.row_dimensions[row].height = {16: 26, 12: 20, 11: 50}[size]


def _write_titles(sheet: Worksheet, columns: Sequence[str]) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    titles = {
        "institution_id": tr("Id (do not change)", "de"), "line": "", "answer": tr("Your answer", "de"),
        "closed_on": tr("Closed: last day", "de"), "remark": tr("Remark", "de"),
    }  # fmt: skip
    for place, name in enumerate(columns, 1):
        cell = text_cell(sheet, HEADER, place, titles.get(name, german(title(name))))
        cell.font, cell.fill = Font(name=_FONT, bold=True, color="FFFFFF"), PatternFill("solid", _HEAD)
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        text_cell(sheet, NAMES, place, name)
    sheet.row_dimensions[HEADER].height = 32
    sheet.row_dimensions[NAMES].hidden = True


def _write_institution(sheet: Worksheet, row: int, asked: Asked, columns: Sequence[str]) -> None:
    """Two lines: what the register says, and the cells for what is new."""
    known = {
        "institution_id": asked.institution_id, "register_hash": asked.register_hash, "check": asked.check,
        **asked.values,
    }  # fmt: skip
    for place, name in enumerate(columns, 1):
        answered = name in ("answer", "closed_on", "remark")
        first = text_cell(sheet, row, place, LINES[0] if name == "line" else known.get(name))
        _dress(first, name, is_answer=answered, is_last=False)
        second = text_cell(sheet, row + 1, place, {"line": LINES[1], "institution_id": asked.institution_id}.get(name))
        is_open = name in asked.values and name not in asked.hidden
        _dress(second, name, is_answer=is_open, is_last=True)
    lines = max((-(-len(text) // (_WIDTHS.get(name, 20) * 4 // 5)) for name, text in asked.values.items()), default=1)
    sheet.row_dimensions[row].height = 15 * max(2, min(6, lines))  # the id takes three lines in its small letters
    sheet.row_dimensions[row + 1].height = 30


def _dress(cell: Cell, name: str, is_answer: bool, is_last: bool) -> None:
    """Colours, lock and border of a cell."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

    thin, strong = Side(style="thin", color="D0D0D0"), Side(style="medium", color=_HEAD)
    cell.border = Border(thin, thin, thin, strong if is_last else thin)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    cell.protection = Protection(locked=not is_answer)
    cell.fill = PatternFill("solid", _ANSWER if is_answer else _GREY)
    if name == "institution_id":
        cell.font = Font(name=_FONT, size=6, color=_QUIET)
    elif name == "line":
        cell.font = Font(name=_FONT, italic=True, color=_QUIET)
    elif name == "name" and not is_last:
        cell.font = Font(name=_FONT, bold=True)
    if name == "closed_on":
        cell.number_format = "DD.MM.YYYY"


def _offer_answers(sheet: Worksheet, columns: Sequence[str], last: int) -> None:
    """Lists to choose from, in the first line of each institution."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    answer = DataValidation("list", formula1=f'"{",".join(ANSWERS)}"', allow_blank=True, showErrorMessage=True)
    answer.error, answer.errorTitle = tr("Please choose one of the three answers.", "de"), tr("Your answer", "de")
    day = DataValidation("date", operator="greaterThan", formula1="32874", allow_blank=True, showErrorMessage=True)
    day.error, day.errorTitle = tr("Please write the day as 31.12.2026.", "de"), tr("Closed: last day", "de")
    for name, validation in (("answer", answer), ("closed_on", day)):
        letter = get_column_letter(columns.index(name) + 1)
        sheet.add_data_validation(validation)
        for row in range(FIRST, last, 2):
            validation.add(f"{letter}{row}")


def _set_up_page(sheet: Worksheet, columns: Sequence[str]) -> None:
    """Widths, what stays on the screen, the print, and the lock, which has no password."""
    from openpyxl.utils import get_column_letter

    for place, name in enumerate(columns, 1):
        dimension = sheet.column_dimensions[get_column_letter(place)]
        dimension.width, dimension.hidden = _WIDTHS.get(name, 20), name in _HIDDEN
    sheet.freeze_panes = sheet.cell(FIRST, columns.index("name") + 2)
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.print_title_rows = f"{HEADER}:{HEADER}"
    sheet.oddFooter.right.text = "&P / &N"
    for side in ("left", "right", "top"):
        setattr(sheet.page_margins, side, 0.4)
    sheet.protection.sheet = True
    sheet.protection.formatColumns = sheet.protection.formatRows = False  # allowed: to read what is long
