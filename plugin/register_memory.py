"""What a register knows beside its institutions when a list is reconciled with it: words, decisions, links."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeatureSource, QgsProcessingFeedback

from .core.errors import PlanningError
from .core.register.categories import Category, default_categories, from_rows
from .core.register.decisions import Decision, Pair, read_decisions
from .core.texts import tr
from .layers import Input, read_columns
from .record_source import plain_text
from .settings import area_code
from .store.address import Address
from .store.register import open_register

if TYPE_CHECKING:
    import pandas as pd


_KIND = ("decision", "kind")  # of findings, and of the register's table
_DECIDED = (
    *_KIND, "institution_id", "poi_id", "source", "other_id", "register_hash", "poi_hash", "reason", "decision_note",
    "due", "decided_on",
)  # fmt: skip


@dataclass(frozen=True)
class Memory:
    """``providers``: names by id. ``links``: institution and record, by source, of keys that a source keeps.
    ``is_register``: False where there is none, and so no memory but of words and of the user's area code.
    """

    categories: Sequence[Category]
    providers: Mapping[str, str] = field(default_factory=dict)
    decisions: Sequence[Decision] = ()
    links: Mapping[str, Sequence[Pair]] = field(default_factory=dict)
    area_code: str = ""
    is_register: bool = False


def remember(address: Address | None) -> Memory:
    """What the register at an address knows; of no register the words of the categories alone, in both languages."""
    if address is None:
        return Memory([*default_categories("de"), *default_categories("en")], area_code=area_code())
    with open_register(address) as register:
        return Memory(
            categories=from_rows(register.rows("categories")),
            providers={row["provider_id"]: row["name"] for row in register.rows("providers")},
            decisions=read_decisions(register.rows("decisions")),
            links=_links(register.rows("links", {"key_kind": "stable", "ended_on": None})),
            area_code=register.setting("area_code") or area_code(),
            is_register=True,
        )


def check_decisions(source: QgsProcessingFeatureSource) -> None:
    """Refuse a source that holds no decisions."""
    names = set(source.fields().names())
    if not (names & set(_KIND) and names & {"institution_id", "poi_id"}):
        raise PlanningError(
            tr("Layer '{layer}' holds no decisions. Its columns are: {columns}.").format(
                layer=source.sourceName(), columns=", ".join(source.fields().names())
            ),
            tr("Choose the findings of an earlier reconciliation, or a register's table 'decisions'."),
        )


def decisions_of(given: Input, feedback: QgsProcessingFeedback) -> list[Decision]:
    """The decisions in a table of a register, or in the findings of an earlier reconciliation."""
    names = [name for name in _DECIDED if name in given.source.fields().names()]
    _, values = read_columns(given, names, feedback)
    columns = ([plain_text(value) for value in values[name]] for name in names)
    return read_decisions(dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True))


def _links(rows: Iterable[Mapping[str, str]]) -> dict[str, list[Pair]]:
    links: dict[str, list[Pair]] = {}
    for row in rows:
        links.setdefault(row["source"], []).append((row["institution_id"], row["poi_id"]))
    return links


def lives(table: pd.DataFrame, today: date) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The institutions that are there today, and those that have closed; withdrawn ones are in neither."""
    if "withdrawn" in table:
        table = table[table["withdrawn"].str.casefold().isin({"", "false", "0"})]
    if "valid_until" not in table:
        return table, table.iloc[:0]
    closed = (table["valid_until"] != "") & (table["valid_until"].str[:10] < today.isoformat())
    return table[~closed], table[closed]
