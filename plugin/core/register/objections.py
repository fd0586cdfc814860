"""What the city has decided to be wrong in a list, for the list's owner."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..texts import tr
from .as_of import Row, Tables
from .confidential import Confidential
from .decisions import Decision, in_force, read_decisions
from .fields import COMPARED, title
from .inquiry import PRIVATE, PROTECTED, cell_text
from .personal import Finder, content_of
from .sheets import empty_book, german, text_cell
from .visibility import personal_fields

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_WIDTHS = (18, 36, 16, 34, 34, 44, 12)
_HEAD = "1F4E5F"
_NOT_TOLD = ("category",)  # the city's own words


@dataclass(frozen=True)
class Objection:
    """One value of a list that is wrong; without ``field`` it is about the record as a whole.

    ``withheld``: how many of its texts were left out, since they hold something confidential.
    """

    poi_id: str
    name: str
    field: str
    listed: str
    ours: str
    reason: str
    decided_on: str
    withheld: int = 0

    @property
    def cells(self) -> tuple[str, ...]:
        """In the order of the columns."""
        day = date.fromisoformat(self.decided_on).strftime("%d.%m.%Y") if self.decided_on else ""
        name = german(title(self.field)) if self.field else tr("whole entry", "de")
        return self.poi_id, self.name, name, self.listed, self.ours, self.reason, day


def objections(tables: Tables) -> dict[str, list[Objection]]:
    """By source, the differences that were decided to be the source's mistakes and still are in force.

    Only differences of more than spelling, as in a reconciliation; neither personal fields nor addresses that are
    protected or private, nor texts that hold them. What the list says is its record as last imported.
    """
    institutions = {str(row["institution_id"]): row for row in tables["institutions"]}
    listed, personal = _list_rows(tables), personal_fields(tables, "institutions")
    confidential = Confidential(tables)
    by_source: dict[str, list[Decision]] = defaultdict(list)
    for decision in read_decisions(tables["decisions"]):
        by_source[decision.source].append(decision)
    found = {}
    for source, decisions in sorted(by_source.items()):
        wrong = [decision for decision in in_force(decisions).values() if decision.kind == "source_wrong"]
        records = {poi_id: row for (of, poi_id), row in listed.items() if of == source}
        changed = _changed_fields(wrong, institutions, records)
        items: list[Objection] = []
        for decision in wrong:
            sides = institutions.get(decision.institution_id), records.get(decision.poi_id)
            told = [name for name in changed.get(decision.pair, []) if name not in personal]
            finder = confidential.of(sides[0]) if sides[0] else confidential.anyone
            items += (_guarded(item, finder) for item in _about(decision, *sides, told))
        if items:
            found[source] = sorted(items, key=lambda item: (item.name, item.poi_id, item.field))
    return found


def write_objections(path: Path, source: str, items: Sequence[Objection], city: str) -> None:
    """The workbook for the owner of a list."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    book = empty_book(city)
    sheet = book.create_sheet(tr("Corrections", "de"))
    heading = tr("Corrections to '{source}', from {city}", "de") if city else tr("Corrections to '{source}'", "de")
    text_cell(sheet, 1, 1, heading.format(source=source, city=city)).font = Font(name="Calibri", size=14, bold=True)
    titles = (
        tr("Id in your list", "de"), tr("Institution", "de"), tr("Field", "de"), tr("In your list", "de"),
        tr("What we know", "de"), tr("Reason", "de"), tr("Established on", "de"),
    )  # fmt: skip
    for row, cells in enumerate([titles, *(item.cells for item in items)], 3):
        for column, text in enumerate(cells, 1):
            cell = text_cell(sheet, row, column, text)
            cell.font = Font(name="Calibri", bold=row == 3, color="FFFFFF" if row == 3 else None)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.border = Border(bottom=Side(style="thin", color="D0D0D0"))
            if row == 3:
                cell.fill = PatternFill("solid", _HEAD)
    _set_up_page(sheet)
    book.save(path)


def _set_up_page(sheet: Worksheet) -> None:
    for place, width in enumerate(_WIDTHS):
        sheet.column_dimensions["ABCDEFG"[place]].width = width
    sheet.freeze_panes, sheet.print_title_rows = "A4", "3:3"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.oddFooter.right.text = "&P / &N"


def _guarded(item: Objection, finder: Finder) -> Objection:
    """Without the reason and our value, if they hold something confidential. A name stays."""
    texts = {"reason": item.reason} | ({} if item.field in ("", "name") else {"ours": item.ours})
    kept = {name: "" if finder.found(text) else text for name, text in texts.items()}
    return replace(item, **kept, withheld=sum(kept[name] != texts[name] for name in kept))


def _list_rows(tables: Tables) -> dict[tuple[str, str], dict[str, Any]]:
    """The newest record of each source's id."""
    sources = {row["list_id"]: str(row["source"]) for row in tables["source_lists"]}
    return {(sources.get(row["list_id"], ""), str(row["poi_id"])): content_of(row) for row in tables["source_rows"]}


def _changed_fields(
    decisions: Sequence[Decision], institutions: Mapping[str, Row], listed: Mapping[str, Mapping[str, Any]]
) -> dict[tuple[str, str], list[str]]:
    """The fields in which the two sides of a decision differ, by the rules of the reconciliation."""
    import numpy as np
    import pandas as pd

    from ..matching.changes import changed_fields
    from ..matching.records import read_records

    pairs = [item.pair for item in decisions if item.institution_id in institutions and item.poi_id in listed]
    if not pairs:
        return {}
    sides = ([institutions[one] for one, _ in pairs], [listed[other] for _, other in pairs])
    left, right = (
        pd.DataFrame({name: [row.get(name) for row in rows] for name in COMPARED}, dtype=object).assign(
            x=float("nan"), y=float("nan")
        )
        for rows in sides
    )
    places = np.arange(len(pairs))
    changed = changed_fields(read_records(left, right), (places, places))
    return {pair: [name for name, flags in changed.items() if flags[place]] for place, pair in enumerate(pairs)}


def _about(
    decision: Decision, ours: Row | None, theirs: Mapping[str, Any] | None, changed: Sequence[str]
) -> list[Objection]:
    def item(name: str, listed: Any, own: Any) -> Objection:
        title_ = str((ours or theirs or {}).get("name") or "")
        return Objection(
            decision.poi_id, title_, name, cell_text(listed), cell_text(own), decision.reason, decision.decided_on
        )

    if ours is None or theirs is None:
        return [item("", (theirs or {}).get("name"), (ours or {}).get("name"))]
    place = PROTECTED if ours["location_kind"] == "protected" else PRIVATE if ours["address_is_private"] else ()
    hidden = {*_NOT_TOLD, *place}
    told = [name for name in changed if name in COMPARED and name not in hidden]
    return [item(name, theirs.get(name), ours[name]) for name in told] or [item("", theirs.get("name"), ours["name"])]
