"""Excel workbooks: values by openpyxl, and from the XML of the sheets what its fast reader leaves out."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree  # expat refuses entity bombs  # nosec B405

from ..errors import PlanningError
from ..texts import tr
from .cells import Merge, Place, RawSheet, Value
from .number_formats import number_format
from .text import clean

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

_P = rb"(?:\w+:)?"  # some programs write every tag with a prefix
_MERGED = re.compile(rb"<" + _P + rb'mergeCell\b[^>]*\bref="([A-Z]+\d+(?::[A-Z]+\d+)?)"')
# A formula and no stored result. One whose result is an empty text says t="str".
_FORMULA = re.compile(
    rb"<" + _P + rb"c\b([^>]*)>\s*<" + _P + rb"f\b(?:[^>]*/>|[^>]*>[^<]*</" + _P + rb"f>)\s*"
    rb"(?:<" + _P + rb"v\s*/>|<" + _P + rb"v>\s*</" + _P + rb"v>)?\s*</" + _P + rb"c>"
)
_HIDDEN_ROW = re.compile(rb"<" + _P + rb'row\b(?=[^>]*\bhidden="(?:1|true)")[^>]*\br="(\d+)"')
_HIDDEN_COLUMN = re.compile(
    rb"<" + _P + rb'col\b(?=[^>]*\bhidden="(?:1|true)")(?=[^>]*\bmin="(\d+)")[^>]*\bmax="(\d+)"'
)
_SHEET = re.compile(rb"<" + _P + rb"sheet\b")
_REFERENCE = re.compile(rb'\br="([A-Z]+\d+)"')
_SUPERSCRIPTS = str.maketrans("0123456789()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾")


def read_xlsx(path: Path) -> list[RawSheet]:
    """All sheets of a workbook; PlanningError where it is broken or of another kind."""
    from openpyxl import load_workbook

    try:
        # openpyxl judges files by their names, but not what it gets opened.
        with path.open("rb") as file, zipfile.ZipFile(file) as archive:
            _check_parts(path, archive.namelist())
            marked = _superscripts(_rich_texts(archive))
            book = load_workbook(file, read_only=True, data_only=True)
            charts = [RawSheet(sheet.title, [], state="chart") for sheet in book.chartsheets]
            sheets = [_sheet(sheet, archive.read(_file_of(sheet)), marked) for sheet in book.worksheets]
            listed_sheets = len(_SHEET.findall(archive.read("xl/workbook.xml")))
    except PlanningError:
        raise
    except zipfile.BadZipFile as error:
        raise _broken(path, tr("it is cut off or damaged")) from error
    except _BROKEN as error:
        raise _broken(path, str(error).strip("'.") or "?") from error
    if listed_sheets > len(sheets) + len(charts) or not sheets:
        raise _broken(path, tr("sheets are missing in it"))
    return [*sheets, *charts]


def _broken(path: Path, reason: str) -> PlanningError:
    return PlanningError(
        tr("Workbook '{file}' is broken: {reason}.").format(file=path.name, reason=reason),
        tr("Open it in Excel or LibreOffice and save it anew as .xlsx, or ask the sender for it again."),
    )


# What openpyxl raises when files inside the zip are missing, cut off, or not what they should be.
_BROKEN = (
    KeyError, ValueError, TypeError, IndexError, AttributeError, EOFError, OSError,
    NotImplementedError, RuntimeError, ElementTree.ParseError,
)  # fmt: skip


def _check_parts(path: Path, names: Iterable[str]) -> None:
    names = set(names)
    if "xl/workbook.bin" in names or "content.xml" in names or "word/document.xml" in names:
        raise PlanningError(
            tr("File '{file}' is no Excel workbook of the usual kind (.xlsx).").format(file=path.name),
            tr("Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx)."),
        )
    if not any(name.lower().endswith("workbook.xml") for name in names):
        raise PlanningError(
            tr("File '{file}' is a zip archive, and no Excel workbook.").format(file=path.name),
            tr("Unpack it first, and choose one of the files in it."),
        )


def _file_of(sheet: ReadOnlyWorksheet) -> str:
    """The name of a sheet's file in the archive."""
    return str(sheet._worksheet_path).lstrip("/")  # noqa: SLF001 - nothing public names it


def _sheet(sheet: ReadOnlyWorksheet, xml: bytes, marked: Mapping[str, str]) -> RawSheet:
    sheet.reset_dimensions()  # some programs write that the sheet is one cell large
    texts: dict[str, str | None] = {}

    def cleaned(text: str) -> str | None:
        if text not in texts:
            texts[text] = clean(marked.get(text, text)) or None
        return texts[text]

    rows: list[list[Value]] = []
    formats: dict[Place, str] = {}
    plain: set[str | None] = {None, "General"}
    for cells in sheet.iter_rows():
        row: list[Value] = []
        for cell in cells:
            value = cell.value
            if type(value) is str:
                row.append(cleaned(value))
                continue
            row.append(value)
            code = cell.number_format
            if value is not None and code not in plain:
                if number_format(code).plain:
                    plain.add(code)
                else:
                    formats[len(rows), len(row) - 1] = code
        rows.append(row)
    return RawSheet(
        sheet.title,
        trimmed(rows),
        formats,
        [_merge(match.decode()) for match in _MERGED.findall(xml)],
        [_place(found[1].decode()) for attributes in _FORMULA.findall(xml) if (found := _without_result(attributes))],
        [int(number) - 1 for number in _HIDDEN_ROW.findall(xml)],
        [column for low, high in _HIDDEN_COLUMN.findall(xml) for column in range(int(low) - 1, min(int(high), 1000))],
        "" if sheet.sheet_state == "visible" else "hidden",
    )


def trimmed(rows: list[list[Value]]) -> list[list[Value]]:
    """The rows without empty ones at the end, all as wide as the widest that holds something."""
    while rows and all(value is None for value in rows[-1]):
        rows.pop()
    width = max((last for row in rows if (last := _filled(row))), default=0)
    return [row[:width] + [None] * (width - len(row)) for row in rows]


def _filled(row: Sequence[Value]) -> int:
    return next((place for place in range(len(row), 0, -1) if row[place - 1] is not None), 0)


def _without_result(attributes: bytes) -> re.Match[bytes] | None:
    return None if b't="str"' in attributes else _REFERENCE.search(attributes)


def _place(reference: str) -> Place:
    letters = reference.rstrip("0123456789")
    column = 0
    for sign in letters:
        column = column * 26 + ord(sign) - 64
    return int(reference[len(letters) :]) - 1, column - 1


def _merge(reference: str) -> Merge:
    first, _, last = reference.partition(":")
    return Merge(*_place(first), *_place(last or first))


def _superscripts(texts: Iterable[ElementTree.Element]) -> dict[str, str]:
    """Texts that hold raised signs, as openpyxl gives them, and with the raised digits as such.

    Footnote marks are raised digits: read as plain ones they would make 12,51 of 12,5¹.
    """
    found = {}
    for item in texts:
        runs = [("".join(text.text or "" for text in run.iterfind("{*}t")), run) for run in item.iterfind("{*}r")]
        raised = [
            text.translate(_SUPERSCRIPTS) if run.find("{*}rPr/{*}vertAlign[@val='superscript']") is not None else text
            for text, run in runs
        ]
        if raised:
            found["".join(text for text, _ in runs)] = "".join(raised)
    return found


def _rich_texts(archive: zipfile.ZipFile) -> Iterator[ElementTree.Element]:
    """The texts of parts with raised signs: those that the sheets share, and those that stand in the cells."""
    for name in archive.namelist():
        if name.lower() == "xl/sharedstrings.xml" or name.startswith("xl/worksheets/"):
            xml = archive.read(name)
            if b'"superscript"' in xml:
                elements = ElementTree.iterparse(io.BytesIO(xml))  # nosec B314
                yield from (item for _, item in elements if item.tag.endswith(("}si", "}is")))
