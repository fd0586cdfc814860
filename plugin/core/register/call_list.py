"""Whom to call: the inquiries of a review and those that the register has in force, to print and as a sheet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from ..document import Block, Card, Document, Paragraph, Section, made_by
from ..reviewing.entry import Entry
from ..reviewing.shield import Shield
from ..texts import current_language, day_text, format_number, tr
from .as_of import PRIVATE_HOME, WITHHELD, Row, Tables
from .decisions import Decision, in_force, read_decisions, text_of
from .fields import COMPARED, POSITION, title
from .personal import content_of
from .plain_book import Sheet
from .protection import looks_protected
from .wording import address_line

TABLES = ("institutions", "providers", "decisions", "source_lists", "source_rows")
INQUIRY = "inquiry"
_WRITING_LINES = 3
_WIDTHS = (12, 24, 16, 22, 14, 14, 26, 24, 13, 22)


@dataclass(frozen=True)
class Call:
    """One inquiry. Texts, '' for none; ``due`` is an ISO date. ``differences``: field, register's value, list's."""

    due: str
    name: str
    provider: str
    address: str
    phone: str
    listed_phone: str
    differences: Sequence[tuple[str, str, str]]
    note: str
    source: str


def calls(tables: Tables, entries: Iterable[Entry] = (), source: str = "") -> list[Call]:
    """By the day on which to come back to it; those without a day last.

    What the review has decided about a pair, whatever it is, stands for what the register has in force about it.
    ``source`` is that of the review's list.
    """
    institutions = {str(row["institution_id"]): row for row in tables["institutions"] if not row["withdrawn"]}
    providers = {row["provider_id"]: str(row["name"]) for row in tables["providers"]}
    known = _Known(institutions, providers)
    entries = list(entries)
    shield = Shield(institutions.values(), entries)
    decided = [shield.of(entry) for entry in entries if entry.choice]
    reviewed = {(entry.institution_id, entry.poi_id) for entry in decided}
    found = [known.of_entry(entry, source) for entry in decided if entry.choice and entry.choice.kind == INQUIRY]
    records = _records(tables)
    found += (
        known.of_decision(decision, records.get((decision.source, decision.poi_id), {}))
        for decision in _in_force(tables)
        if not (decision.source in ("", source) and decision.pair in reviewed)
    )
    return sorted(found, key=lambda item: (item.due or "9999", item.name, item.source))


def call_document(found: Sequence[Call]) -> Document:
    """Pages with room to write by hand, in the language in use."""
    language = current_language()
    sections = [
        Section(
            tr("Come back on {date}").format(date=day_text(due)) if due else tr("Without a day"),
            list(map(_card, group)),
        )
        for due, group in groupby(found, key=lambda item: item.due)
    ]
    hint: list[Block] = [Paragraph(tr("Addresses that are protected or private are not in this list."), quiet=True)]
    return Document(
        tr("Call list"), tr("Inquiries of the Sozialnavigator"), language,
        [(tr("Inquiries"), format_number(len(found)))],
        [*sections, Section(tr("How to read this"), hint)], footer=made_by(language),
    )  # fmt: skip


def call_sheet(found: Sequence[Call]) -> Sheet:
    """The same as one sheet, with an empty column for what came out."""
    header = (
        tr("Come back on"), tr("Institution"), tr("Provider"), tr("Address"), tr("Phone (register)"),
        tr("Phone (list)"), tr("What differs"), tr("To be asked"), tr("List"), tr("Result of the call"),
    )  # fmt: skip
    rows = [
        (
            day_text(item.due), item.name, item.provider, item.address, item.phone, item.listed_phone,
            "\n".join(_differences(item)), item.note, item.source, "",
        )
        for item in found
    ]  # fmt: skip
    return Sheet(tr("Call list"), tr("Inquiries of the Sozialnavigator"), header, rows, _WIDTHS)


def _card(item: Call) -> Card:
    facts = {
        tr("Provider"): item.provider, tr("Address"): item.address, tr("Phone (register)"): item.phone,
        tr("Phone (list)"): item.listed_phone, tr("What differs"): "; ".join(_differences(item)),
        tr("To be asked"): item.note, tr("List"): item.source,
    }  # fmt: skip
    return Card(item.name, [(label, text) for label, text in facts.items() if text], _WRITING_LINES)


def _differences(item: Call) -> Iterator[str]:
    for name, ours, theirs in item.differences:
        yield tr("{field}: {register} / in the list {listed}").format(
            field=title(name), register=ours or "–", listed=theirs or "–"
        )


class _Known:
    """What the register knows of the institutions that are asked about."""

    def __init__(self, institutions: Mapping[str, Row], providers: Mapping[Any, str]) -> None:
        self._institutions, self._providers = institutions, providers

    def of_entry(self, entry: Entry, source: str) -> Call:
        assert entry.choice, "only what is decided is asked"
        changed = [(name, entry.register.get(name, ""), entry.poi.get(name, "")) for name in entry.changed]
        if POSITION in entry.changed and entry.distance is not None:
            away = tr("{metres} m away").format(metres=format_number(entry.distance))
            changed = [item if item[0] != POSITION else (POSITION, "", away) for item in changed]
        sides = (entry.register, entry.poi)
        return self._call(entry.institution_id, sides, changed, (entry.choice.due, entry.choice.note, source))

    def of_decision(self, decision: Decision, listed: Mapping[str, Any]) -> Call:
        row = self._institutions.get(decision.institution_id, {})
        sides = tuple({name: text_of(side.get(name)) for name in (*COMPARED, "provider")} for side in (row, listed))
        changed = [
            (name, ours, theirs)
            for name in COMPARED
            if name != "category"  # a list has words of its own for it
            and (ours := sides[0][name])
            and (theirs := sides[1][name])
            and _differ(ours, theirs)
        ]
        return self._call(
            decision.institution_id, sides, changed if row else [], (decision.due, decision.reason, decision.source)
        )

    def _call(
        self,
        institution_id: str,
        sides: tuple[Mapping[str, str], ...],
        changed: Iterable[tuple[str, str, str]],
        told: tuple[str, str, str],
    ) -> Call:
        """``sides``: register and list; ``told``: day, note and source."""
        ours, theirs = sides
        row = self._institutions.get(institution_id, {})
        hidden, shown = _hidden(row, theirs), ours if any(ours.values()) else theirs
        due, note, source = told
        return Call(
            due,
            ours.get("name") or theirs.get("name") or institution_id,
            self._providers.get(row.get("provider_id")) or theirs.get("provider", ""),
            address_line({name: text for name, text in shown.items() if name not in hidden}),
            ours.get("phone", ""),
            theirs.get("phone", ""),
            [item for item in changed if item[0] not in hidden],
            note,
            source,
        )


def _hidden(row: Row, listed: Mapping[str, str]) -> tuple[str, ...]:
    if row.get("location_kind") == "protected" or looks_protected(listed.get("name", ""), listed.get("kind", "")):
        return WITHHELD
    return PRIVATE_HOME if row.get("address_is_private") else ()


def _differ(ours: str, theirs: str) -> bool:
    """Whether two values differ in more than blanks and capital letters."""
    return "".join(ours.casefold().split()) != "".join(theirs.casefold().split())


def _in_force(tables: Tables) -> Iterator[Decision]:
    """The inquiries that no later decision about the same pair has settled."""
    by_source: dict[str, list[Decision]] = defaultdict(list)
    for decision in read_decisions(tables["decisions"]):
        by_source[decision.source].append(decision)
    for decisions in by_source.values():
        yield from (item for item in in_force(decisions).values() if item.kind == INQUIRY)


def _records(tables: Tables) -> dict[tuple[str, str], dict[str, Any]]:
    """The newest record of each source's id."""
    sources = {row["list_id"]: str(row["source"]) for row in tables["source_lists"]}
    return {(sources.get(row["list_id"], ""), str(row["poi_id"])): content_of(row) for row in tables["source_rows"]}
