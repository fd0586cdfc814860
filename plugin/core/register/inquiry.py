"""Asking the providers about institutions that no list covers: whom, about what, and how it is recognised again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from ..texts import tr
from .as_of import Row, Tables, is_valid
from .categories import categories_of, from_rows
from .decisions import content_hash, without_place
from .licences import INQUIRY
from .publication import own_categories
from .scope import read_scope
from .visibility import personal_fields

ANSWERS = ("stimmt", "geändert", "geschlossen")  # what providers choose from; the workbooks are German
UNCHANGED, CHANGED, CLOSED = ANSWERS
ASKED = (
    "name", "street", "house_number", "postcode", "city", "phone", "email", "website", "places", "opening_hours",
)  # fmt: skip
PROTECTED = ("street", "house_number", "postcode")  # neither told nor asked of a protected institution
PRIVATE = ("street", "house_number")  # nor these of one at a person's home, unless personal data are asked about
# The columns of the sheet under their machine words, which a hidden row names, with the asked fields in between.
BEFORE, AFTER = ("institution_id", "line", "answer", "closed_on"), ("remark", "register_hash", "check")
_PERSONAL = ("contact_person", "direct_phone", "personal_email")
LINES = ("bisher", "neu")  # of an institution: what the register says, and below it what is to be filled in


@dataclass(frozen=True)
class Asked:
    """An institution that is asked about: its present values as text, '' for none. ``hidden`` fields are not told."""

    institution_id: str
    values: dict[str, str]
    hidden: Sequence[str]
    register_hash: str

    @property
    def check(self) -> str:
        """Shows whether somebody has moved or changed what the provider was to leave as it is."""
        return checksum(self.institution_id, self.register_hash, self.values.values())


@dataclass(frozen=True)
class Inquiry:
    """All that one provider is asked about. Institutions without provider are asked themselves, each alone."""

    title: str
    institutions: Sequence[Asked]
    fields: Sequence[str]


def checksum(institution_id: str, register_hash: str, values: Collection[str]) -> str:
    """Of an institution's locked cells."""
    return sha256("\n".join([institution_id, register_hash, *values]).encode()).hexdigest()[:12]


def uncovered(tables: Tables) -> list[str]:
    """The categories that no imported list speaks for, in the city's order.

    A list speaks for the categories of its scope; one without, for those of the institutions that are linked to it.
    """
    known = from_rows(tables["categories"])
    main = {row["institution_id"]: str(row["category"]) for row in tables["institutions"]}
    covered: set[str] = set()
    for row in tables["source_lists"]:
        named = read_scope(row["scope"]).categories
        if named:
            covered.update(key for text in named for key in categories_of(text, known))
        elif row["source"] != INQUIRY:
            links = (link for link in tables["links"] if link["source"] == row["source"] and not link["ended_on"])
            covered.update(main[link["institution_id"]] for link in links)
    return [item.category for item in known if item.category not in covered]


def inquiries(tables: Tables, categories: Collection[str], day: date, personal: bool = False) -> Iterator[Inquiry]:
    """The inquiries about the institutions of these categories that are valid at ``day``, by the provider's name."""
    private = [name for name in _PERSONAL if name in personal_fields(tables, "institutions")] if personal else []
    fields = [*(name for name in ASKED if name not in personal_fields(tables, "institutions")), *private]
    names = {row["provider_id"]: str(row["name"]) for row in tables["providers"]}
    groups: dict[tuple[str, str, str], list[Row]] = defaultdict(list)  # by title, provider_id and institution_id
    for row in tables["institutions"]:
        if is_valid(row, day) and own_categories(row) & set(categories):
            of, key = row["provider_id"], str(row["institution_id"])
            groups[(names[of], str(of), "") if of in names else (str(row["name"]), "", key)].append(row)
    for (title, *_), rows in sorted(groups.items()):
        asked = [
            _asked(row, fields, personal) for row in sorted(rows, key=lambda row: (row["name"], row["institution_id"]))
        ]
        yield Inquiry(title, asked, fields)


def _asked(row: Row, fields: Sequence[str], personal: bool) -> Asked:
    protected, private = row["location_kind"] == "protected", bool(row["address_is_private"]) and not personal
    hidden = PROTECTED if protected else PRIVATE if private else ()
    mark = tr("(protected)", "de") if protected else tr("(private)", "de")
    told = {name: cell_text(row[name]) for name in fields} | {name: "" for name in hidden if name in fields}
    if hidden and "street" in told:
        told["street"] = mark
    known = content_hash(row)  # of which what is hidden could be found out by trying
    return Asked(str(row["institution_id"]), told, hidden, without_place(known) if hidden else known)


def cell_text(value: Any) -> str:
    """A value as the provider reads it, and as it comes back: one line, no blanks at its ends."""
    return " ".join(str(value).split()) if value is not None else ""
