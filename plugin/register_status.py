"""The register at a date and its changes, as layers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields, replace
from datetime import date

from .core.index.result_fields import ResultField
from .core.register.as_of import Tables, institutions_at, withheld_since
from .core.register.changes import CONFIRMED_YEARS, Change, Count, changes_between, counts_at, leave_streets
from .core.register.fields import INSTITUTION, title
from .core.register.visibility import personal_fields
from .core.texts import tr
from .layers import NewRows
from .public_extract import point_rows
from .store.project.words import choices

TABLES = ("institutions", "providers", "categories", "field_settings", "history", "settings")


@dataclass(frozen=True)
class Status:
    """The register at ``end``, and its changes since ``start``; none without it."""

    names: Sequence[str]
    points: NewRows
    changes: Sequence[Change]
    counts: Sequence[Count]
    withheld: Sequence[str]


def status_of(tables: Tables, start: date | None, end: date) -> Status:
    """The register at a date. Neither personal fields are in it, nor remarks, nor who confirmed, released or edited;
    ``withheld`` are the fields, once per text, of the texts left out for a street that is withheld."""
    personal = personal_fields(tables, "institutions") | {"remarks"}
    personal |= {item.name for item in INSTITUTION if item.name.endswith("_by")}
    names = [*(item.name for item in INSTITUTION if item.name not in personal), "provider"]
    crs = next((str(row["value"]) for row in tables["settings"] if row["name"] == "crs"), "")
    rows = sorted(institutions_at(tables, end), key=lambda row: (str(row["name"]), str(row["institution_id"])))
    withheld = [name for name in leave_streets(rows, tables, withheld_since(tables, end)) if name in names]
    changes = changes_between(tables, start, end, personal) if start else []
    return Status(names, point_rows(rows, names, crs), changes, counts_at(tables, end, changes), withheld)


def worded(changes: Sequence[Change], language: str | None = None) -> list[Change]:
    """The changes with the words of a language instead of machine words."""
    found = []
    for item in changes:
        words = choices(item.field or "", language)
        old, new = (words.get(value or "", value) for value in (item.old, item.new))
        found.append(replace(item, old=old, new=new))
    return found


def change_fields() -> list[ResultField]:
    titles = {
        "institution_id": tr("Institution"), "name": tr("Name"), "category": tr("Category"), "change": tr("Change"),
        "field": tr("Field"), "old": tr("Old value"), "new": tr("New value"), "changed_on": tr("Changed on"),
        "reason": tr("Reason"), "step_id": tr("Step"),
    }  # fmt: skip
    return [ResultField(item.name, str, titles[item.name]) for item in fields(Change)]


def count_fields() -> list[ResultField]:
    titles = {
        "category": title("category"), "name": tr("Name"), "valid": tr("Institutions"), "new": tr("new"),
        "closed": tr("closed"), "withdrawn": tr("entry taken back"), "changed": tr("changed"),
        "unconfirmed": tr("not confirmed for {years} years").format(years=CONFIRMED_YEARS),
    }  # fmt: skip
    texts = ("category", "name")
    return [ResultField(item.name, str if item.name in texts else int, titles[item.name]) for item in fields(Count)]


def table_rows(items: Sequence[Change] | Sequence[Count]) -> NewRows:
    """A table without points."""
    return NewRows([astuple(item) for item in items])
