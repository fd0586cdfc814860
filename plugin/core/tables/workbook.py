"""A file that somebody sent: opened by its content, whatever its name says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import PlanningError
from ..texts import tr
from .cells import RawSheet
from .delimited import read_delimited
from .stacked import tables_of
from .xlsx import read_xlsx

# How PDF, PNG, JPEG, GeoPackage, RTF, gzip and 7z begin.
_NO_TABLES = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"SQLite format 3", b"{\\rtf", b"\x1f\x8b", b"7z\xbc\xaf")


@dataclass(frozen=True)
class Book:
    """A file that was opened: its sheets, also those that hold no table; of tables one below the other each one is a
    sheet. ``separator`` is that of a CSV file."""

    path: Path
    sheets: Sequence[RawSheet]
    separator: str = ""

    @property
    def title(self) -> str:
        """The file's name without extension."""
        return self.path.stem


def open_book(path: Path) -> Book:
    """Open an XLSX or CSV file, told apart by content; PlanningError says why it cannot be read."""
    try:
        if not path.is_file():
            raise PlanningError(tr("There is no file '{path}'.").format(path=path), tr("Check the path."))
        with path.open("rb") as file:
            start = file.read(4096)
    except OSError as error:
        raise _unreadable(path, error.strerror or str(error)) from error
    if not start.strip(b"\0\r\n\t "):
        raise PlanningError(tr("File '{path}' is empty.").format(path=path.name), tr("Ask the sender for it again."))
    _check_kind(path, start)
    if start.startswith(b"PK"):
        return Book(path, [table for sheet in read_xlsx(path) for table in tables_of(sheet)])
    sheet, separator = read_delimited(path)
    return Book(path, tables_of(sheet), separator)


def _unreadable(path: Path, reason: str) -> PlanningError:
    return PlanningError(
        tr("{what} '{path}' cannot be read: {reason}.").format(what=tr("File"), path=path, reason=reason),
        tr("Check the path and your right to read it, and that no other program has the file open."),
    )


def _check_kind(path: Path, start: bytes) -> None:
    """Refuse what is neither XLSX nor text, by what the file begins with."""
    lower = start[:1024].lower()
    save_as = tr("Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).")
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        if "EncryptedPackage".encode("utf-16-le") in path.read_bytes():
            raise PlanningError(
                tr("Workbook '{file}' is protected by a password.").format(file=path.name),
                tr("Open it with the password and save it without one, or ask the sender for an open copy."),
            )
        raise PlanningError(
            tr("File '{file}' is a workbook of the old Excel format (.xls), which is not read.").format(file=path.name),
            save_as,
        )
    if b"<html" in lower or b"<table" in lower or b'progid="excel.sheet"' in lower:
        raise PlanningError(
            tr("File '{file}' is a web page or an XML table in spite of its name.").format(file=path.name), save_as
        )
    if start.startswith(_NO_TABLES):
        raise PlanningError(
            tr("File '{file}' is no table: expected an Excel workbook (.xlsx) or a CSV file.").format(file=path.name),
            tr("Choose another file."),
        )
