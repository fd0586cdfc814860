"""The workbooks for providers and for owners of lists, written into a folder, and read back."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from .core.errors import PlanningError, listed
from .core.index.result_fields import ResultField
from .core.register.answers import Answer, read_answers, with_problems
from .core.register.as_of import Tables
from .core.register.fields import title
from .core.register.inquiry import CLOSED, Inquiry
from .core.register.inquiry_book import Head, write_inquiry
from .core.register.licences import INQUIRY
from .core.register.objections import Objection, write_objections
from .core.register.sheets import file_name
from .core.texts import tr
from .layers import NewRows
from .outputs import reason_of

TABLES = ("institutions", "providers", "categories", "field_settings", "source_lists", "source_rows", "links",
          "decisions", "settings", "history")  # fmt: skip
Writer = Callable[[Path], None]


@dataclass(frozen=True)
class Returned:
    """The answers of all files, and what is known of the files for the register's list of imports."""

    answers: Sequence[Answer]
    source_list: Mapping[str, Any]


def inquiry_files(inquiries: Iterable[Inquiry], head: Head) -> dict[str, Writer]:
    """What writes each provider's workbook, by the name of its file."""
    files: dict[str, Writer] = {}
    for inquiry in inquiries:
        name = file_name(f"{tr('Inquiry', 'de')} {head.until.year} {inquiry.title}", files)
        files[name] = partial(write_inquiry, inquiry=inquiry, head=head)
    return files


def objection_files(found: Mapping[str, Sequence[Objection]], city: str, year: int) -> dict[str, Writer]:
    """What writes the workbook for each source, by the name of its file."""
    files: dict[str, Writer] = {}
    for source, items in found.items():
        name = file_name(f"{tr('Corrections', 'de')} {year} {source}", files)
        files[name] = partial(write_objections, source=source, items=items, city=city)
    return files


def place_files(folder: Path, files: Mapping[str, Writer]) -> None:
    """Write all files, or none: beside their place first. A file that is there already is never written over."""
    check_folder(folder)
    there = sorted(name for name in files if (folder / name).exists())
    if there:
        raise PlanningError(
            tr("These files are in the folder already, and may hold answers: {files}.").format(files=listed(there)),
            tr("Choose an empty folder."),
        )
    try:
        with tempfile.TemporaryDirectory(dir=folder, prefix=".sozialplanung-") as draft:
            for name, write in files.items():
                write(Path(draft, name))
            for name in files:
                Path(draft, name).rename(folder / name)
    except OSError as error:
        raise PlanningError(
            tr("The folder '{path}' cannot be written: {reason}.").format(path=folder, reason=reason_of(error)),
            tr("Check the free space and your right to write there."),
        ) from error


def check_folder(folder: Path) -> None:
    """Refuse what is no folder."""
    if not folder.is_dir():
        raise PlanningError(tr("There is no folder '{path}'.").format(path=folder), tr("Choose a folder that exists."))


def returned_files(files: Sequence[str], folder: str) -> list[Path]:
    """The workbooks that were named, and those of a folder; refuses if there is none."""
    paths = [Path(name) for name in files if name]  # Processing gives one empty name for none
    if folder:
        check_folder(Path(folder))
        # Excel's lock files begin with ~$.
        paths += sorted(path for path in Path(folder).glob("*.xlsx") if not path.name.startswith(("~$", ".")))
    if not paths:
        raise PlanningError(
            tr("There is no workbook to be read."), tr("Choose the files that were sent back, or their folder.")
        )
    return list(dict.fromkeys(paths))


def read_returned(paths: Sequence[Path], tables: Tables, day: str) -> Returned:
    """The answers of all workbooks, in the order of the files' names. ``day``: when they came.

    A workbook that cannot be read is a problem among the others; PlanningError if none can.
    """
    found: dict[Path, list[Answer]] = {}
    unread: dict[Path, PlanningError] = {}
    for path in sorted(paths, key=lambda path: path.name):
        try:
            found[path] = read_answers(path)
        except PlanningError as error:
            unread[path] = error
    if not found:
        raise next(iter(unread.values()))
    answers = [answer for of_file in found.values() for answer in of_file]
    hashes = "".join(sha256(path.read_bytes()).hexdigest() for path in found)
    source_list = {
        "source": INQUIRY, "file_name": ", ".join(path.name for path in found),
        "file_hash": sha256(hashes.encode()).hexdigest(), "source_date": day, "licence": "", "row_count": len(answers),
        "mapping": {}, "key_kind": "stable", "complete": False,
    }  # fmt: skip
    known = (str(row["institution_id"]) for row in tables["institutions"] if not row.get("withdrawn"))
    broken = [Answer(path.name, None, "", "", problem=str(error)) for path, error in unread.items()]
    return Returned([*with_problems(answers, known), *broken], source_list)


def warnings(answers: Sequence[Answer]) -> Iterator[str]:
    """What somebody has to ask again: closures without a day, and files that cannot be read."""
    files = [f"{answer.file} ({answer.problem})" for answer in answers if answer.row is None]
    if files:
        yield tr("Files that could not be read ({count}): {files}").format(count=len(files), files=listed(files))
    undated = [answer.name for answer in answers if answer.answer == CLOSED and not answer.closed_on]
    if undated:
        yield tr("Closed, but without a last day, and not used ({count}): {names}. Ask for the day.").format(
            count=len(undated), names=listed(undated)
        )


def problem_fields() -> list[ResultField]:
    titles = {
        "file": tr("File"), "row": tr("Row"), "institution_id": tr("Institution"), "name": tr("Name"),
        "problem": tr("Reason"), "answer": tr("Answer"), "new_values": tr("New values"),
        "closed_on": tr("Closed: last day"), "remark": tr("Remark"),
    }  # fmt: skip
    return [ResultField(name, int if name == "row" else str, text) for name, text in titles.items()]


def problem_rows(answers: Iterable[Answer]) -> NewRows:
    """The answers that could not be used, with all that was written in them."""
    return NewRows(list(_problems(answers)))


def _problems(answers: Iterable[Answer]) -> Iterator[list[Any]]:
    for answer in answers:
        if answer.problem:
            new = "; ".join(f"{title(name)}: {value}" for name, value in answer.new.items())
            texts = (
                answer.institution_id, answer.name, answer.problem, answer.answer, new, answer.closed_on, answer.remark,
            )  # fmt: skip
            yield [answer.file, answer.row, *(text or None for text in texts)]
