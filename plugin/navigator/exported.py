"""Institutions of a list as a workbook or a CSV file, for the office or for the public."""

from __future__ import annotations

import csv
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import public_extract, register_status
from ..core.errors import PlanningError
from ..core.index.result_fields import ResultField
from ..core.register.as_of import Tables
from ..core.register.fields import BY_NAME
from ..core.register.publication import ExtractOrder, extract
from ..core.register.sheets import empty_book, guarded, text_cell
from ..core.register.wording import CATEGORIES, in_words
from ..core.texts import format_number, tr
from ..dependencies import check_packages
from ..layers import NewRows
from ..outputs import Target, check_file, written_beside
from ..store.address import Address, GeoPackageAddress
from ..store.project.words import choices
from ..store.reading import read_tables
from ..store.values import this_day

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

WORKBOOK, TEXT = "xlsx", "csv"
_UNREAD = ("provider_id", "category_name")  # columns for machines: people read the names in ``provider``, ``category``
_WIDEST = 60  # characters


@dataclass(frozen=True)
class Sheet:
    """A table with its titles; values are texts, whole numbers, decimal numbers, days, or None."""

    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[Any]]


@dataclass(frozen=True)
class Exported:
    """What was written: so many institutions, into these files. ``notes``: sentences on what was left out, and why."""

    count: int
    files: Sequence[Path]
    notes: Sequence[str] = field(default=())


def export_institutions(address: Address, ids: Collection[str], day: date, path: Path, public: bool) -> Exported:
    """Write the institutions of these ids that are there at ``day``, by name; the file's ending says the format.

    What is not ``public`` is for the office: without personal fields, remarks and initials, as the register's status.
    What is public are released institutions alone, with the fields that are flagged as public, and the licences: on a
    sheet of their own, or in a file beside the CSV. PlanningError if nothing is left, a file cannot be written, or the
    one beside would replace something else.
    """
    extension = path.suffix.lower().lstrip(".")
    inputs = [address.path] if isinstance(address, GeoPackageAddress) else []
    check_file(path, extension if extension in (WORKBOOK, TEXT) else WORKBOOK, inputs)
    if extension == WORKBOOK:
        check_packages(["openpyxl"])
    made = _public if public else _internal
    tables = read_tables(address, (public_extract if public else register_status).TABLES)
    sheets, notes = made(tables, set(ids), day)
    if not sheets[0].rows:
        raise PlanningError(
            tr("There is nothing to export of the institutions in the list ({count}). {reasons}")
            .format(count=format_number(len(ids)), reasons=" ".join(notes))
            .strip(),
            tr("Choose other filters, or release institutions first."),
        )
    if extension == TEXT:
        _check_beside(path, sheets[1:])
    with written_beside(Target(path, "", path)) as draft:
        files = _write_book(draft, sheets) if extension == WORKBOOK else _write_texts(draft, sheets)
    return Exported(len(sheets[0].rows), [path.with_name(name) for name in files], notes)


def _internal(tables: Tables, ids: Collection[str], day: date) -> tuple[list[Sheet], list[str]]:
    status = register_status.status_of(tables, None, day)
    place = list(status.names).index("institution_id")
    sheet = _sheet(public_extract.layer_fields(status.names), status.points, tables, lambda row: row[place] in ids)
    left = len(ids) - len(sheet.rows)
    return [sheet], [_not_there(left, day)] if left else []


def _public(tables: Tables, ids: Collection[str], day: date) -> tuple[list[Sheet], list[str]]:
    chosen = [row for row in tables["institutions"] if row["institution_id"] in ids]
    order = ExtractOrder(day, this_day())
    found = extract({**tables, "institutions": chosen}, order)
    names = found.columns.all
    points = public_extract.point_rows(found.rows, names, "")
    sheets = [_sheet(public_extract.layer_fields(names), points, tables)]
    if found.licences:
        head = [item.title for item in public_extract.licence_fields()]
        sheets.append(Sheet(tr("Licences"), head, [astuple(item) for item in found.licences]))
    notes = []
    if found.not_released:
        notes.append(tr("Left out, since not released: {count}.").format(count=format_number(found.not_released)))
    if left := found.not_valid + found.withdrawn + len(ids) - len(chosen):
        notes.append(_not_there(left, day))
    published = {row["institution_id"] for row in found.rows}
    secret = sum(
        row["institution_id"] in published and (row["location_kind"] == "protected" or bool(row["address_is_private"]))
        for row in chosen
    )
    if secret:
        notes.append(
            tr("Without an address, since it is protected or private: {count}.").format(count=format_number(secret))
        )
    return sheets, [*notes, *public_extract.warnings(found, order)]


def _not_there(count: int, day: date) -> str:
    return tr("Left out, since not there on {day}: {count}.").format(day=f"{day:%d.%m.%Y}", count=format_number(count))


def _sheet(
    fields: Sequence[ResultField], points: NewRows, tables: Tables, wanted: Callable[[Sequence[Any]], bool] = bool
) -> Sheet:
    """The rows as people read them, with the coordinates behind the other columns."""
    titles = {str(row["category"]): str(row["name"]) for row in tables["categories"]}
    crs = next((str(row["value"]) for row in tables["settings"] if row["name"] == "crs"), "")
    kept = [place for place, item in enumerate(fields) if item.name not in _UNREAD]
    rows = []
    for values, geometry in zip(points.values, points.geometries or (), strict=True):
        if wanted(values):
            spot = (None, None) if geometry is None else (geometry.asPoint().x(), geometry.asPoint().y())
            read = (_readable(fields[place].name, values[place], titles) for place in kept)
            rows.append([*read, *spot])
    head = [
        *(fields[place].title for place in kept),
        tr("Easting ({crs})").format(crs=crs),
        tr("Northing ({crs})").format(crs=crs),
    ]
    return Sheet(tr("Institutions"), head, rows)


def _readable(name: str, value: Any, titles: Mapping[str, str]) -> Any:
    """A value as people read it in a cell: in words, but numbers and days as such."""
    if not value and value != 0:
        return None
    kind = BY_NAME[name].kind if name in BY_NAME else "text"
    if kind == "date":
        return date.fromisoformat(value)
    if kind != "boolean" and isinstance(value, int | float):
        return value
    return in_words(name, value, titles if name in CATEGORIES else choices(name)) or None


def _write_book(draft: Path, sheets: Sequence[Sheet]) -> list[str]:
    book = empty_book()
    for sheet in sheets:
        _fill(book.create_sheet(sheet.title), sheet)
    book.save(draft)
    return [draft.name]


def _fill(page: Worksheet, sheet: Sheet) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    for column, title in enumerate(sheet.head, 1):
        text_cell(page, 1, column, title).font = Font(bold=True)
        longest = max((len(str(row[column - 1] or "")) for row in sheet.rows), default=0)
        page.column_dimensions[get_column_letter(column)].width = min(_WIDEST, max(len(title), longest) + 2)
    for number, row in enumerate(sheet.rows, 2):
        for column, value in enumerate(row, 1):
            _write_cell(page, number, column, value)
    page.freeze_panes = "A2"
    page.auto_filter.ref = page.dimensions


def _write_cell(page: Worksheet, row: int, column: int, value: Any) -> None:
    if not isinstance(value, int | float | date):
        text_cell(page, row, column, value)
        return
    cell: Cell = page.cell(row, column, value)
    if isinstance(value, date):
        cell.number_format = "DD.MM.YYYY"
    elif isinstance(value, float):
        cell.number_format = "0.00"


def _check_beside(path: Path, sheets: Iterable[Sheet]) -> None:
    """Refuse to replace, unasked, what is none of these sheets from an earlier export."""
    for sheet in sheets:
        beside = _beside(path, sheet)
        if beside.exists() and _head_of(beside) != list(sheet.head):
            raise PlanningError(
                tr("Beside '{path}', '{beside}' is to be written, and there is another file of this name.").format(
                    path=path, beside=beside.name
                ),
                tr("Choose another name, or move that file."),
            )


def _head_of(path: Path) -> list[str]:
    """The titles of a CSV file; [] where it cannot be read as one."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return next(csv.reader(file, delimiter=";"), [])
    except (OSError, ValueError, csv.Error):
        return []


def _beside(path: Path, sheet: Sheet) -> Path:
    return path.with_name(f"{path.stem}_{sheet.title}{path.suffix}")


def _write_texts(draft: Path, sheets: Sequence[Sheet]) -> list[str]:
    """A file for each sheet, the first under the draft's own name, as Excel opens them by a double click."""
    files = [draft, *(_beside(draft, sheet) for sheet in sheets[1:])]
    for path, sheet in zip(files, sheets, strict=True):
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=";")
            writer.writerow(sheet.head)
            writer.writerows(list(_texts(row)) for row in sheet.rows)
    return [file.name for file in files]


def _texts(row: Sequence[Any]) -> Iterator[str]:
    for value in row:
        if isinstance(value, float):
            yield f"{value:.2f}"
        else:
            yield "" if value is None else guarded(str(value))
