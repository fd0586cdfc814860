"""Workbooks that leave the office: text that is never a formula, and names of files that every system takes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from ..texts import catalogue

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

CREATOR = "Sozialplanung"  # of a workbook, where the city is not known
LONGEST = 32_767  # characters in a cell of Excel
_SHOWN_AS_TEXT = 255  # characters
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = re.compile(r"[+-][\d\s()/.,-]*")  # a phone or a number, which may begin with a sign
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")  # which XML cannot hold
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
_LONGEST_NAME = 80


def empty_book(city: str = "") -> Workbook:
    """A workbook without a sheet; its author is the city, where that is known, and nobody's account."""
    from openpyxl import Workbook

    book = Workbook()
    book.properties.creator = city or CREATOR
    book.remove(book.active)
    return book


def text_cell(sheet: Worksheet, row: int, column: int, value: Any) -> Cell:
    """Write a value into a cell (rows and columns from 1) as the text that it is; None leaves the cell empty.

    What looks like a formula ("=cmd|...") is marked as text, for Excel as well as for whoever edits the cell.
    Characters that no workbook can hold are left out; a text too long for a cell is cut, and ends with an ellipsis.
    """
    cell: Cell = sheet.cell(row, column)
    text = _UNSEEN.sub("", "" if value is None else str(value))
    # As text, or a postcode typed into the cell loses its zeros. Of long texts in such a cell Excel shows only ####.
    cell.number_format = "@" if len(text) <= _SHOWN_AS_TEXT else "General"
    if not text:
        return cell
    cell.value = text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
    cell.data_type = "s"
    cell.quotePrefix = is_formula(text)
    return cell


def german(text: str) -> str:
    """A text of the catalogue in German, whatever language QGIS runs in: those who get the workbooks read that."""
    return catalogue("de").get(text, text)


def is_formula(text: str) -> bool:
    """Whether a spreadsheet may take a text for a formula."""
    return text.startswith(_FORMULA)


def guarded(text: str) -> str:
    """A text for a CSV file: an apostrophe before what a spreadsheet would run as a formula, all else as it is."""
    return f"'{text}" if is_formula(text) and not _NUMBER.fullmatch(text) else text


def file_name(title: str, taken: Collection[str] = (), extension: str = ".xlsx") -> str:
    """A name for a file that is none of ``taken``, whatever the case; on every system, and still to be read."""
    text = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", _UNSEEN.sub("", title)))
    stem = " ".join(text.split())[:_LONGEST_NAME].strip(" .") or "_"
    if stem.partition(".")[0].casefold() in _DEVICES:
        stem = f"_{stem}"
    others, number, name = {other.casefold() for other in taken}, 1, stem
    while f"{name}{extension}".casefold() in others:
        number += 1
        name = f"{stem} {number}"
    return f"{name}{extension}"
