"""What providers answered: their workbooks read back, each line by its exact id."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ..errors import PlanningError
from ..tables.workbook import open_book
from ..texts import tr
from .decisions import iso_date
from .fields import BY_NAME, title
from .inquiry import AFTER, ANSWERS, BEFORE, CHANGED, CLOSED, LINES, cell_text, checksum

_POSTCODE = 5  # digits
_DATE = re.compile(r"\d{4}-\d\d-\d\d")  # as cells with a date are read; none of the values is one
_WHOLE = re.compile(r"\d{1,6}")


@dataclass(frozen=True)
class Answer:
    """What was answered about an institution. ``answer`` '' where there was none; ``new`` are the values to take over;
    ``closed_on`` is an ISO date or ''. ``problem`` says why it cannot be used, '' where it can.
    """

    file: str
    row: int | None  # of the sheet, from 1; None: it is about the file
    institution_id: str
    name: str
    answer: str = ""
    new: Mapping[str, str] = field(default_factory=dict)
    closed_on: str = ""
    remark: str = ""
    register_hash: str = ""
    problem: str = ""
    is_half: bool = False  # the sheet was sorted, or a line deleted


def read_answers(path: Path) -> list[Answer]:
    """All institutions of a returned workbook, in the order of its rows; PlanningError for any other file."""
    rows = _rows(path)
    start = next((number for number, row in enumerate(rows) if row[:4] == list(BEFORE)), None)
    names = [name for name in rows[start] if name] if start is not None else []
    if start is None or tuple(names[-len(AFTER) :]) != AFTER:
        raise PlanningError(
            tr("File '{file}' is no inquiry list: the hidden row with the names of its columns is missing.").format(
                file=path.name
            ),
            tr("Choose the workbooks that 'Inquiry list' made and that were sent back."),
        )
    found = [
        (number, dict.fromkeys(names, "") | dict(zip(names, row, strict=False)))
        for number, row in enumerate(rows[start + 1 :], start + 2)
        if any(row)
    ]
    return _one_problem_each(_answers(path.name, found, names[len(BEFORE) : -len(AFTER)]))


def with_problems(answers: Iterable[Answer], known: Iterable[str]) -> list[Answer]:
    """The answers of all files, with a problem for an institution that is not ``known``, or that is there twice."""
    answers, ids = list(answers), set(known)
    times = Counter(answer.institution_id for answer in answers)
    found = []
    for answer in answers:
        problem = answer.problem
        if answer.institution_id not in ids:
            problem = tr("No institution of the register has this id.")
        elif times[answer.institution_id] > 1:
            problem = tr("There are {count} lines with this id.").format(count=times[answer.institution_id])
        found.append(replace(answer, problem=problem))
    return found


def _one_problem_each(answers: Iterable[Answer]) -> list[Answer]:
    """Lines that have lost their other half come as one problem per institution, with all that is in them."""
    found: list[Answer] = []
    halves: dict[str, int] = {}
    for answer in answers:
        place = halves.get(answer.institution_id) if answer.is_half else None
        if place is None:
            halves |= {answer.institution_id: len(found)} if answer.is_half else {}
            found.append(answer)
        else:
            first = found[place]
            found[place] = replace(first, name=first.name or answer.name, new={**first.new, **answer.new})
    return found


def _rows(path: Path) -> list[list[str]]:
    """The cells of the first sheet as text; formulas as they are written."""
    from openpyxl import load_workbook

    book = open_book(path)  # refuses what is protected, broken or of another kind
    if book.separator:
        raise PlanningError(
            tr("File '{file}' is a CSV file; expected the Excel workbook that was sent out.").format(file=path.name),
            tr("Ask for the answer as an Excel workbook (.xlsx)."),
        )
    workbook = load_workbook(path, read_only=True)
    try:
        return [[_cell(value) for value in row] for row in workbook.worksheets[0].iter_rows(values_only=True)]
    finally:
        workbook.close()


def _cell(value: Any) -> str:
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return cell_text(value)


def _answers(file: str, rows: Sequence[tuple[int, dict[str, str]]], fields: Sequence[str]) -> Iterator[Answer]:
    """Each first line with the line of new values below it; lines that have lost their other half are problems."""
    waiting = list(rows)
    while waiting:
        number, first = waiting.pop(0)
        has_both = (
            first["line"] == LINES[0] and waiting and waiting[0][1]["line"] == LINES[1]
            and waiting[0][1]["institution_id"] == first["institution_id"]
        )  # fmt: skip
        second = waiting.pop(0)[1] if has_both else first if first["line"] == LINES[1] else {}
        new = {name: text for name in fields if (text := _new_value(name, second.get(name, "")))}
        title_ = "" if second is first else first.get("name", "")
        answer = Answer(
            file, number, first["institution_id"], title_, first["answer"].casefold(), new, first["closed_on"],
            first["remark"], first["register_hash"], is_half=not has_both,
        )  # fmt: skip
        known = [first[name] for name in fields]
        if not has_both:
            problem = tr(
                "The line below does not hold the new values of this institution: lines were sorted or deleted."
            )
        elif checksum(answer.institution_id, answer.register_hash, known) != first["check"]:
            problem = tr("Locked cells were changed, or lines were moved.")
        else:
            problem = _problem(answer)
        closed_on = "" if problem else iso_date(answer.closed_on)
        meant = CHANGED if new and not answer.answer else answer.answer
        yield replace(answer, answer=meant, closed_on=closed_on or answer.closed_on, problem=problem)


def _new_value(name: str, text: str) -> str:
    """What was typed; a dash is nothing, and a postcode that Excel took for a number gets its zero back."""
    if not text.strip("-–—"):
        return ""
    return text.zfill(_POSTCODE) if name == "postcode" and text.isdecimal() and len(text) == _POSTCODE - 1 else text


def _problem(answer: Answer) -> str:
    """Why an answer cannot be used as it is; '' where it can."""
    return next(_misread(answer), "") or next(_contradictions(answer), "")


def _misread(answer: Answer) -> Iterator[str]:
    """What is no value. A remark is nobody's value, and may begin as it likes."""
    new = answer.new
    typed = {"answer": answer.answer, "closed_on": answer.closed_on, **new}
    found = {
        tr("Formulas instead of values: {fields}."): [name for name, text in typed.items() if text.startswith("=")],
        tr("Excel made a date of what was typed: {fields}."): [name for name in new if _DATE.fullmatch(new[name])],
        tr("No whole number: {fields}."): [
            name for name in new if BY_NAME[name].kind == "integer" and not _WHOLE.fullmatch(new[name])
        ],
    }
    yield from (sentence.format(fields=", ".join(map(title, names))) for sentence, names in found.items() if names)


def _contradictions(answer: Answer) -> Iterator[str]:
    said, new, day = answer.answer, answer.new, answer.closed_on
    if not (said or new or day):
        yield tr("Not answered.")
    if said and said not in ANSWERS:
        yield tr("The answer '{answer}' is none of: {answers}.").format(answer=said, answers=", ".join(ANSWERS))
    if said == CHANGED and not new:
        yield tr("Something has changed, but no new value is there.")
    if new and said not in (CHANGED, ""):
        yield tr("New values beside the answer '{answer}'.").format(answer=said)
    if day and said != CLOSED:
        yield tr("A last day without the answer '{answer}'.").format(answer=CLOSED)
    if not _is_date(day):
        yield tr("The last day '{text}' is no date.").format(text=day)
    if said == CLOSED and not day:
        yield tr("Closed, but without a last day.")


def _is_date(text: str) -> bool:
    try:
        iso_date(text)
    except ValueError:
        return False
    return True
