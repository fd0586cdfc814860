"""Files that offices send: encodings, separators, broken and foreign files, what an Excel sheet hides."""

from __future__ import annotations

import gc
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.chart import BarChart
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.tables.cells import cell_name, letter
from sozialplanung.plugin.core.tables.workbook import open_book

from .office_files import column, csv_file, names, questions, read, recognised, xlsx

TEXT = "Schlüssel;Name;Einwohner 2023\n01;Müllerstraße;12,5\n02;Höhe;7,5\n"
SIMPLE: list[list[Any]] = [["Nr.", "Name", "Einwohner 2023"], ["01", "A", 10], ["02", "B", 20]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings(encoding: str, tmp_path: Path) -> None:
    table = read(csv_file(tmp_path / "ew.csv", TEXT, encoding))
    assert names(table) == ["Müllerstraße", "Höhe"]
    assert column(table, "einwohner_2023") == {"01": 12.5, "02": 7.5}


@pytest.mark.parametrize("separator", [";", "\t", "|"])
def test_separators(separator: str, tmp_path: Path) -> None:
    assert column(read(csv_file(tmp_path / "ew.csv", TEXT.replace(";", separator))), "einwohner_2023")["01"] == 12.5


def test_commas_between_quoted_decimal_commas(tmp_path: Path) -> None:
    table = read(csv_file(tmp_path / "q.csv", 'Nr,Name,"Quote 2023"\n01,"Nord, oben","12,5"\n02,B,"7,5"\n'))
    assert column(table, "quote_2023") == {"01": 12.5, "02": 7.5}
    assert names(table)[0] == "Nord, oben"


def test_excel_says_which_separator_and_what_is_text(tmp_path: Path) -> None:
    table = read(csv_file(tmp_path / "a.csv", 'sep=;\nNr;Name;Zahl 2023\n="01";"A;\nB";1\n="02";B;2\n'))
    assert table.areas == ["01", "02"]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "is empty"),
        (b"\r\n \r\n", "is empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), r"old Excel format \(.xls\)"),
        (b"\xd0\xcf\x11\xe0" + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (b"PK\x03\x04" + bytes(400), "is broken"),
        (b"<html><body><table><tr><td>1</td></tr></table>", "is a web page"),
        (b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>', "is a web page or an XML table"),
        (b"%PDF-1.7 ...", "is no table"),
        (b"\x00\x01\x02\x03\xff\xfe" * 50, "is no text"),
        (b'01;"A\n' * 200_000, "cannot be read as CSV"),
    ],
)
def test_files_that_are_no_table_get_a_sentence(data: bytes, sentence: str, tmp_path: Path) -> None:
    path = tmp_path / "file.xlsx"
    path.write_bytes(data)
    with pytest.raises(PlanningError, match=sentence):
        open_book(path)


def test_missing_files_folders_and_other_archives(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.xlsx", tmp_path):
        with pytest.raises(PlanningError, match="There is no file"):
            open_book(path)
    for name, sentence in (("content.xml", "no Excel workbook of the usual kind"), ("a.csv", "is a zip archive")):
        with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive:
            archive.writestr(name, "x")
        with pytest.raises(PlanningError, match=sentence):
            open_book(tmp_path / "a.xlsx")


def without_part(path: Path, part: str) -> None:
    rewritten(path, lambda name, data: None if name == part else data)


def rewritten(path: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """The zip with its files changed; None leaves one out."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            if (new := change(name, data)) is not None:
                archive.writestr(name, new)
    return path


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"])
def test_workbooks_with_missing_parts_are_broken(part: str, tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", SIMPLE)
    without_part(path, part)
    with pytest.raises(PlanningError, match=r"is broken|zip archive"):
        open_book(path)


def test_a_workbook_that_was_cut_off(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", SIMPLE)
    path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(PlanningError, match="is broken"):
        open_book(path)


def test_an_xlsx_called_csv_and_a_csv_called_xlsx(tmp_path: Path) -> None:
    xlsx(tmp_path / "a.xlsx", SIMPLE).rename(tmp_path / "a.csv")
    assert read(tmp_path / "a.csv").areas == ["01", "02"]
    assert read(csv_file(tmp_path / "b.xlsx", TEXT)).areas == ["01", "02"]


def test_a_sheet_that_says_it_is_one_cell_large(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", SIMPLE)
    rewritten(path, lambda _, data: re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1"', data))
    assert read(path).areas == ["01", "02"]


def test_raised_digits_are_footnote_marks_and_no_numbers(tmp_path: Path) -> None:
    """Read plainly, 12,5 with a raised 1 would be 12,51."""
    raised = InlineFont(vertAlign="superscript")
    path = xlsx(tmp_path / "a.xlsx", [["Nr", "Name", "x"], ["01", "A", "x"], ["02", "B", "7,5"]])
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    sheet["C1"] = CellRichText("Quote 2023", TextBlock(raised, "1)"))
    sheet["B2"] = CellRichText("Mitte", TextBlock(raised, "2"))
    sheet["C2"] = CellRichText("12,5", TextBlock(raised, "1"))
    book.save(path)
    table = read(path)
    assert column(table, "quote_2023") == {"01": 12.5, "02": 7.5}
    assert names(table)[0] == "Mitte"


def test_formulas_without_results_are_listed(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [*SIMPLE, ["", "Summe", "=SUM(C2:C3)"]])
    assert "without stored results (1): C4" in questions(path)["formula"]


def test_formulas_with_results_are_read(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [*SIMPLE, ["03", '=LEFT("C",1)', "=10+20"]])

    def stored(name: str, data: bytes) -> bytes:
        data = re.sub(rb"(<f>10\+20</f>)<v\s*/>", rb"\1<v>30</v>", data.replace(b"<v></v>", b"<v/>"))
        return re.sub(rb'r="B4"[^>]*>(<f>LEFT[^<]*</f>)<v\s*/>', rb'r="B4" t="str">\1<v>C</v>', data)

    rewritten(path, stored)
    assert column(read(path), "einwohner_2023") == {"01": 10, "02": 20, "03": 30}


def test_sheets_that_are_left_out_are_named(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", {
        "Inhalt": [["1", "Bevölkerung", 5]], "2023": [["Nr.", "Name", "Einwohner"], ["01", "A", 10], ["02", "B", 20]],
        "Erläuterungen": [["x", "nicht sinnvoll", 1]], "Tabelle3": [], "alt": SIMPLE, "Text": [["nur Text"]],
    })  # fmt: skip
    book = openpyxl.load_workbook(path)
    book["alt"].sheet_state = "hidden"
    book.create_chartsheet("Diagramm").add_chart(BarChart())
    book.save(path)
    why = {sheet.name: sheet.why for sheet in recognised(path).sheets}
    assert why == {
        "Inhalt": "It holds notes, by its name.", "2023": "", "Erläuterungen": "It holds notes, by its name.",
        "Tabelle3": "It is empty.", "alt": "It is hidden in Excel.", "Text": "It holds no numbers.",
        "Diagramm": "It is a chart.",
    }  # fmt: skip
    log = "\n".join(read(path).report)
    assert "Sheet 'Diagramm' is left out. It is a chart." in log
    assert "Sheet 'alt' is left out. It is hidden in Excel." in log


def test_hidden_rows_are_read_and_said(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", SIMPLE)
    book = openpyxl.load_workbook(path)
    book.worksheets[0].row_dimensions[3].hidden = True
    book.save(path)
    assert "Rows that are hidden in Excel were read as well (1): 3." in "\n".join(read(path).report)


def test_hidden_columns_are_read_and_said(tmp_path: Path) -> None:
    header, first, second = SIMPLE
    path = xlsx(tmp_path / "a.xlsx", [[*header, "Notiz"], [*first, "ja"], [*second, "nein"]])
    assert "hidden" not in "\n".join(read(path).report)
    book = openpyxl.load_workbook(path)
    for letters in "CD":
        book.worksheets[0].column_dimensions[letters].hidden = True
    book.save(path)
    table = read(path)
    assert column(table, "einwohner_2023") == {"01": 10, "02": 20}
    assert "Columns that are hidden in Excel were read as well (1): C 'Einwohner 2023'." in "\n".join(table.report)


@pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning", "error::ResourceWarning")
def test_files_are_closed(tmp_path: Path) -> None:
    for path in (xlsx(tmp_path / "a.xlsx", SIMPLE), csv_file(tmp_path / "b.csv", TEXT)):
        open_book(path)
        gc.collect()


def test_merged_cells_that_hide_values(tmp_path: Path) -> None:
    rows = [["Nr", "Name", "AL 2022", "AL 2023"], ["01", "A", 10, 11], ["02", "B", None, 12], ["03", "C", 5, 6]]
    path = xlsx(tmp_path / "a.xlsx", rows, merged=["C2:C3"])
    assert "merged cells that hide values (1): C2:C3" in questions(path)["merged"]


def test_a_value_under_a_merged_header_cell(tmp_path: Path) -> None:
    """Excel keeps the first cell; other programs write what is under it into the file."""
    path = xlsx(tmp_path / "a.xlsx", [["Nr", "Name", "AL 2022", "AL 2023"], ["01", "A", 10, 11], ["02", "B", 3, 12]])
    rewritten(path, lambda _, data: data.replace(
        b"</sheetData>", b'</sheetData><mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>'))  # fmt: skip
    assert "C1:D1" in questions(path)["merged"]


def test_names_of_cells() -> None:
    assert [letter(place) for place in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
    assert cell_name(4, 1) == "B5"
