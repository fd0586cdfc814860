"""CSV files: encoding and separator are found out, every cell is text."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from pathlib import Path

from ..errors import PlanningError
from ..texts import tr
from .cells import RawSheet, Value
from .text import clean
from .xlsx import trimmed

SEPARATORS = ";\t|,"  # in case of doubt the first one: a comma may be a decimal one
_LONGEST_CELL = 1_000_000
_AS_TEXT = re.compile(r'="(.*)"')  # how Excel is told that 01 is a text
_GUARD = re.compile(r"^'\s*(?=[=+\-@]|\d+$)")  # in front of what is no formula, or no number; not that of 's Lädle


def read_delimited(path: Path) -> tuple[RawSheet, str]:
    """A CSV file as a sheet with the file's name, and its separator; PlanningError where it is no text."""
    text = _decoded(path)
    declared = re.match(r"sep=(.)\r?\n", text)
    if declared:
        text = text[declared.end() :]
    separator = declared[1] if declared else _separator(text)
    rows: list[list[Value]] = []
    # Strict: a quotation mark that is never closed would swallow the rest of the file.
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    csv.field_size_limit(_LONGEST_CELL)
    try:
        rows.extend([_cell(cell) for cell in line] for line in lines)
    except csv.Error as error:
        raise PlanningError(
            tr("File '{file}' cannot be read as CSV, line {line}: {reason}.").format(
                file=path.name,
                line=lines.line_num,
                reason=tr("a cell is too long") if "limit" in str(error) else tr("its quotation marks do not match"),
            ),
            tr("Check the quotation marks there."),
        ) from error
    return RawSheet(path.stem, trimmed(rows)), separator


def _cell(text: str) -> str | None:
    text = clean(text)
    if text[:1] in "='" and text:
        match = _AS_TEXT.fullmatch(text)
        text = match[1].strip() if match else _GUARD.sub("", text)
    return text or None


def _decoded(path: Path) -> str:
    """The text by its byte order mark, else as UTF-8, else as Windows writes it (cp1252, the console cp850)."""
    data = path.read_bytes()
    encodings = ["utf-8-sig", "cp1252", "cp850"]
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    elif data[1:200:2].count(0) > len(data[:200]) // 3:
        encodings = ["utf-16-le"]
    elif data[0:200:2].count(0) > len(data[:200]) // 3:
        encodings = ["utf-16-be"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise PlanningError(
        tr("File '{file}' is no text: expected an Excel workbook (.xlsx) or a CSV file.").format(file=path.name),
        tr("Choose another file, or save it anew as CSV in UTF-8."),
    )


def _separator(text: str) -> str:
    """The sign that cuts most lines into the same number of parts; quoted ones don't count."""
    sample = text[:200_000]
    best, most = ";", 0.0
    for separator in SEPARATORS:
        widths = Counter(
            len(row) for row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator) if any(row)
        )
        several = {width: count for width, count in widths.items() if width > 1}
        if not several:
            continue
        score = max(several.values()) / widths.total()
        if score > most + 0.2 or (most == 0 and score > 0):
            best, most = separator, score
    return best
