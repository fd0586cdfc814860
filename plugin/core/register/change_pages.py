"""The report on a step as pages to print, and as sheets of a workbook."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..document import Block, Document, Paragraph, Section, Table, made_by
from ..texts import current_language, day_text, format_number, tr
from .as_of import day_of
from .change_report import Changed, ChangeReport
from .fields import title
from .findings import decision_titles
from .plain_book import Sheet

Rows = Sequence[Sequence[str]]


def change_document(report: ChangeReport) -> Document:
    """The report in the language in use."""
    language = current_language()
    sections = [
        Section(tr("In numbers"), list(_numbers(report))),
        *(Section(f"{heading} ({len(rows)})", [Table(header, rows)]) for heading, header, rows in _tables(report)),
        *_open(report),
        Section(tr("How to read this"), [Paragraph(text, quiet=True) for text in _remarks(report)]),
    ]
    return Document(
        tr("Sozialnavigator: change report"), _list_title(report), language, _facts(report), sections,
        footer=made_by(language), stamp=_stamp(report),
    )  # fmt: skip


def change_sheets(report: ChangeReport) -> list[Sheet]:
    """The same as sheets: first what it is about and the numbers, then a sheet per table."""
    about: list[tuple[str, str | int]] = [*_facts(report), *([(_stamp(report), "")] if report.undone else []), ("", "")]
    about += _counts(report)
    about += [(f"{tr('Changed field')}: {title(name)}", count) for name, count in report.per_field().items()]
    about += _notes(report).items()
    heading = tr("Sozialnavigator: change report")
    sheets = [Sheet(tr("Overview"), heading, (_list_title(report), ""), about, (60, 60))]
    for name, header, rows in _tables(report):
        sheets.append(Sheet(name, f"{name} – {_list_title(report)}", header, rows, [34] * len(header)))
    return sheets


def _list_title(report: ChangeReport) -> str:
    source = report.source_list.get("source") or report.step["reason"] or report.step["kind"]
    day = report.source_list.get("source_date")
    return tr("{list}, as of {date}").format(list=source, date=day_text(day)) if day else str(source)


def _facts(report: ChangeReport) -> list[tuple[str, str]]:
    of_list, step = report.source_list, report.step
    rows = of_list.get("row_count")
    facts = {
        tr("List"): of_list.get("source"),
        tr("As of"): day_text(of_list.get("source_date") or ""),
        tr("File"): of_list.get("file_name"),
        tr("Records of the list"): format_number(rows) if rows else "",
        tr("Licence"): of_list.get("licence"),
        tr("Applied on"): day_text(day_of(step["done_at"])),
        tr("Applied by"): step["done_by"],
        tr("Reason"): step["reason"],
        tr("Step"): step["step_id"],
    }
    return [(label, str(value)) for label, value in facts.items() if value]


def _stamp(report: ChangeReport) -> str:
    undone = report.undone
    if not undone:
        return ""
    return tr("This step was undone on {date} by {user}.").format(
        date=day_text(day_of(undone["done_at"])), user=undone["done_by"] or "–"
    )


def _counts(report: ChangeReport) -> list[tuple[str, int]]:
    counts = [
        (tr("Institutions taken up"), len(report.taken_up)),
        (tr("Institutions closed"), len(report.closed)),
        (tr("Institutions changed"), report.changed_institutions),
        (tr("Institutions only confirmed by the list"), report.confirmed),
        (tr("Decisions recorded"), len(report.decided)),
    ]
    if report.left_out:
        actions = [change.action for change in report.left_out.changes]
        counts += [(tr("Findings not applied"), actions.count("conflict")), (tr("Values kept"), actions.count("kept"))]
    return counts


def _numbers(report: ChangeReport) -> Iterator[Block]:
    numeric = frozenset({1})
    yield Table(("", tr("How many")), [(name, format_number(count)) for name, count in _counts(report)], numeric)
    if fields := report.per_field():
        rows = [(title(name), format_number(count)) for name, count in fields.items()]
        yield Table((tr("Changed field"), tr("How many")), rows, numeric)


def _tables(report: ChangeReport) -> Iterator[tuple[str, Sequence[str], Rows]]:
    """Heading, titles and rows of each table that is not empty."""
    found: list[tuple[str, Sequence[str], Rows]] = [
        (
            tr("New institutions"),
            (tr("Institution"), tr("Category"), tr("Address"), tr("Provider")),
            [(item.name, item.category, item.address, item.provider) for item in report.taken_up],
        ),
        (
            tr("Closed institutions"),
            (tr("Institution"), tr("Last day"), tr("Reason")),
            [(item.name, day_text(item.until), item.reason) for item in report.closed],
        ),
        (
            tr("Changed values"),
            (tr("Institution"), tr("Field"), tr("Before"), tr("Now")),
            [(item.name, title(item.field), *_values(item)) for item in report.changed],
        ),
        (
            tr("Decisions"),
            (tr("Institution or record"), tr("Decision"), tr("Other institution"), tr("Ask again on"), tr("Reason")),
            [
                (item.name, decision_titles().get(item.kind, item.kind), item.other, day_text(item.due), item.reason)
                for item in report.decided
            ],
        ),
        *_left_out(report),
    ]
    return ((heading, header, rows) for heading, header, rows in found if rows)


def _left_out(report: ChangeReport) -> Iterator[tuple[str, Sequence[str], Rows]]:
    changes = report.left_out.changes if report.left_out else ()
    kinds = decision_titles()
    yield (
        tr("Not applied"),
        (tr("Institution or record"), tr("Decision"), tr("Reason")),
        [
            (item.name or item.new_value or item.institution_id, kinds.get(item.field, item.field), item.reason)
            for item in changes
            if item.action == "conflict"
        ],
    )
    yield (
        tr("Values kept"),
        (tr("Institution"), tr("Field"), tr("In the register"), tr("In the list"), tr("Reason")),
        [
            (item.name, title(item.field), item.old_value or "–", item.new_value or "–", item.reason)
            for item in changes
            if item.action == "kept"
        ],
    )


def _values(item: Changed) -> tuple[str, str]:
    if not item.told:
        return tr("(not told)"), tr("(not told)")
    return item.old or "–", item.new or "–"


def _notes(report: ChangeReport) -> dict[str, int]:
    return dict(report.left_out.notes) if report.left_out else {}


def _open(report: ChangeReport) -> Iterator[Section]:
    if notes := _notes(report):
        rows = [(sentence, format_number(count)) for sentence, count in notes.items()]
        yield Section(tr("Left open or as it was"), [Table(("", tr("How many")), rows, frozenset({1}))])


def _remarks(report: ChangeReport) -> Iterator[str]:
    if report.left_out is None:
        yield tr(
            "What was not applied, and which findings stayed open, is kept in the file of the review, which was not "
            "open for this report or knows nothing of this step."
        )
    if report.withheld:
        yield tr("Values and reasons that are not told, since they are personal or tell a withheld address: {count}.") \
            .format(count=report.withheld)  # fmt: skip
    yield tr(
        "Names are those after the step. Protected and private addresses, and personal data, are not in this report. "
        "It names institutions that are not released, and is for use inside the administration."
    )
