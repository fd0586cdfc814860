"""The yearly report on the register, as a document."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date

from ..document import Block, Document, Paragraph, Section, Table, made_by
from ..texts import format_number, tr
from .changes import CONFIRMED_YEARS, Change, Count, change_title
from .fields import POSITION, title
from .sheets import german


def status_report(
    counts: Sequence[Count], changes: Sequence[Change], days: tuple[date | None, date], language: str
) -> Document:
    """Numbers by category at the second day, and what changed since the first one (None: no comparison)."""
    start, end = days
    facts = [
        (tr("Date", language), _day(end, language)),
        *([(tr("Compared with", language), _day(start, language))] if start else []),
        (tr("Institutions", language), format_number(sum(item.valid for item in counts), 0, language)),
    ]
    sections = [Section(tr("Institutions by category", language), [_counts(counts, start is not None, language)])]
    if start:
        sections += _sections(changes, {item.category: item.name for item in counts}, language)
    note = tr(
        "The values are those that were known on that day. Protected and private addresses, and personal data, are not "
        "in this report. It names institutions that are not released, and is for use inside the administration.",
        language,
    )
    return Document(
        tr("Sozialnavigator: the register of institutions", language), _day(end, language), language, facts,
        [*sections, Section(tr("How to read this", language), [Paragraph(note, quiet=True)])], footer=made_by(language),
    )  # fmt: skip


def _counts(counts: Sequence[Count], compared: bool, language: str) -> Table:
    names = ["valid", *(["new", "closed", "changed"] if compared else []), "unconfirmed"]
    titles = {
        "valid": tr("Institutions", language), "new": tr("new", language), "closed": tr("closed", language),
        "changed": tr("changed", language),
        "unconfirmed": tr("not confirmed for {years} years", language).format(years=CONFIRMED_YEARS),
    }  # fmt: skip
    rows = [[item.name, *(getattr(item, name) for name in names)] for item in counts]
    rows.append([tr("Total", language), *(sum(getattr(item, name) for item in counts) for name in names)])
    texts = [[row[0], *(format_number(number, 0, language) for number in row[1:])] for row in rows]
    header = [tr("Category", language), *(titles[name] for name in names)]
    return Table(header, texts, frozenset(range(1, len(header))))


def _sections(changes: Sequence[Change], names: Mapping[str, str], language: str) -> list[Section]:
    """One section per kind of change, the kinds that did not occur left out. ``names`` of the categories."""
    titles = {
        ("new", "reopened"): tr("New and open again", language), ("closed",): tr("Closed institutions", language),
        ("withdrawn",): tr("Entries taken back", language), ("renamed",): tr("Renamed", language),
        ("moved",): tr("Moved", language), ("changed",): tr("Other changes", language),
    }  # fmt: skip
    found = []
    for kinds, heading in titles.items():
        rows = [item for item in changes if item.change in kinds]
        if rows:
            block: Block = _values(rows, names, language) if rows[0].field else _arrivals(rows, names, language)
            found.append(Section(heading, [block]))
    return found


def _arrivals(changes: Sequence[Change], names: Mapping[str, str], language: str) -> Table:
    header = [tr("Institution", language), tr("Category", language), tr("Change", language), tr("Reason", language)]
    return Table(
        header,
        [[item.name, names[item.category], change_title(item.change, language), item.reason or ""] for item in changes],
    )


def _values(changes: Sequence[Change], names: Mapping[str, str], language: str) -> Table:
    header = [
        tr("Institution", language), tr("Field", language), tr("Before", language), tr("Now", language),
        tr("Reason", language),
    ]  # fmt: skip
    named = (lambda field: german(title(field))) if language == "de" else title
    return Table(
        header,
        [[item.name, named(item.field or ""), *_shown(item, names, language), item.reason or ""] for item in changes],
    )


def _shown(change: Change, names: Mapping[str, str], language: str) -> tuple[str, str]:
    """The old and the new value for people: of a point how far it moved, of a category its name."""
    old, new = change.old or "", change.new or ""
    if change.field == POSITION:
        here, there = (tuple(map(float, text.split())) for text in (old, new))
        away = format_number(math.dist(here, there), 0, language) if here and there else ""
        new = tr("{metres} m away", language).format(metres=away) if away else new
        old = "" if away else old
    if change.field == "category":
        old, new = names.get(old, old), names.get(new, new)
    return old or "–", new or "–"


def _day(day: date, language: str) -> str:
    return f"{day.day}.{day.month}.{day.year}" if language == "de" else day.isoformat()
