"""The change report on a step and the call list: read from a register, and written as files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .core.errors import PlanningError
from .core.register.as_of import Row
from .core.register.steps import undone_by
from .core.texts import tr
from .outputs import Target, check_writable, write_text, written_beside
from .store.address import Address
from .store.project.words import choices
from .store.reading import read_tables, tables_of
from .store.register import open_register

if TYPE_CHECKING:
    from .core.document import Document
    from .core.register.change_report import ChangeReport, LeftOut
    from .core.register.plain_book import Sheet
    from .core.reviewing.entry import Entry

WORKBOOK, PAGES = ".xlsx", ".html"


@dataclass(frozen=True)
class DoneStep:
    """A step that applied decisions: a row of ``steps``, and whether it is undone."""

    row: Row
    undone: bool


def applied_steps(address: Address) -> list[DoneStep]:
    """The steps that applied decisions, newest first."""
    steps = read_tables(address, ["steps"])["steps"]
    gone = undone_by(steps)
    return [DoneStep(row, row["step_id"] in gone) for row in reversed(steps) if row["kind"] == "apply"]


def steps_in_force(address: Address) -> set[str]:
    """The ids of those that are not undone."""
    return {step.row["step_id"] for step in applied_steps(address) if not step.undone}


def read_change_report(address: Address, step_id: str, left_out: LeftOut | None = None) -> ChangeReport:
    """The report on a step of a register; ``left_out`` is what the register does not know, None where nobody does.

    PlanningError if the register cannot be reached, or has no such step.
    """
    from .core.register.change_report import TABLES, WHOLE_HISTORY, change_report

    with open_register(address) as register:
        wanted = [{"step_id": step_id}, *({"field": name} for name in WHOLE_HISTORY)]
        history = {row["history_id"]: row for where in wanted for row in register.rows("history", where)}
        tables = {
            **tables_of(register, TABLES),
            "decisions": register.rows("decisions", {"step_id": step_id}),
            "history": sorted(history.values(), key=lambda row: str(row["changed_at"] or "")),
        }
    return change_report(tables, step_id, choices, left_out)


def save_change_report(report: ChangeReport, path: Path) -> None:
    """Write the report: a workbook (.xlsx), or a page to print (.html). PlanningError if that is not possible."""
    from .core.register.change_pages import change_document, change_sheets

    _save(path, change_document(report), change_sheets(report))


def save_calls(address: Address, path: Path, entries: Iterable[Entry] = (), source: str = "") -> int:
    """Write the inquiries of a review and of a register, as ``save_change_report`` does, and give their number.

    PlanningError also if there is none.
    """
    from .core.register.call_list import TABLES, call_document, call_sheet, calls

    found = calls(read_tables(address, TABLES), entries, source)
    if not found:
        raise PlanningError(
            tr("There is nobody to call: no finding is decided as an inquiry."),
            tr("Decide 'Inquiry' in the review where somebody has to be asked."),
        )
    _save(path, call_document(found), [call_sheet(found)])
    return len(found)


def _save(path: Path, document: Document, sheets: Sequence[Sheet]) -> None:
    from .core.document import to_html
    from .core.register.plain_book import write_book

    check_writable(path, [])
    if path.suffix.lower() == WORKBOOK:
        with written_beside(Target(path, path.stem, path)) as draft:
            write_book(draft, sheets)
    elif path.suffix.lower() == PAGES:
        write_text(path, to_html(document))
    else:
        raise PlanningError(
            tr("The file '{path}' should end in {endings}.").format(path=path, endings=f"{WORKBOOK}, {PAGES}"),
            tr("Choose another name."),
        )
