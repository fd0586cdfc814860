"""What an erasure of personal data looks for: fields of records, and values wherever they stand in a text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from ..applying.planned import value_text
from .as_of import Row, Tables
from .fields import ADDRESS, BY_NAME, POSITION
from .personal import Finder, content_of, local_number, name_words, word_keys
from .schema import TABLES
from .visibility import personal_fields

PLACE = frozenset((*ADDRESS, POSITION))
_TOO_SHORT, _TWO_WORDS = 5, 4  # letters and digits; shorter values are looked for in the record's own texts alone
# What is never emptied: without it a record is none, or does not know where it belongs.
STAYS = {
    "institution_id", "provider_id", "offer_id", "name", "category", "further_categories", "location_kind", "reach",
    "release", "position_quality", "part_of", "changed_by", "valid_from", "valid_until", "address_is_private",
    "withdrawn", "x", "y",
}  # fmt: skip


@dataclass(frozen=True)
class ErasureOrder:
    """Whose data go (ids of institutions and providers), which fields (None: by the settings), why and when."""

    ids: frozenset[str]
    fields: frozenset[str] | None
    reason: str
    day: date


@dataclass
class Secrets:
    """What is to be erased.

    ``fields``: by record, the fields whose values go from history and lists. ``present``: those that go from the record
    itself; an address that was private once and is not now stays. ``values`` are looked for in every text. By record,
    ``own`` are those (short ones too) that are looked for in its own texts, ``hints`` those (a surname, a street) that
    tell something only where people write about it. ``offers``: the institution of each offer. ``list_rows``: the
    records that a row of a list was taken for.
    """

    fields: dict[str, frozenset[str]] = field(default_factory=dict)
    present: dict[str, frozenset[str]] = field(default_factory=dict)
    kept: dict[tuple[str, str], str] = field(default_factory=dict)  # values by record and field
    values: set[str] = field(default_factory=set)
    own: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    hints: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    offers: dict[str, str] = field(default_factory=dict)
    list_rows: dict[str, frozenset[str]] = field(default_factory=dict)
    _finders: dict[tuple[bool, frozenset[str]], Finder] = field(default_factory=dict)

    @cached_property
    def everywhere(self) -> Finder:
        return Finder(self.values)

    @cached_property
    def anything(self) -> Finder:
        """All values, and those of the records' own texts that cannot be taken for another word."""
        told = (value for known in (self.own, self.hints) for values in known.values() for value in values)
        return Finder(self.values | {value for value in told if _size(value) >= _TWO_WORDS})

    def of(self, records: frozenset[str], with_hints: bool) -> Finder:
        """What tells something in the own texts of these records, besides what is looked for everywhere."""
        place = with_hints, records
        if place not in self._finders:
            found = set().union(*(self.own.get(key, ()) for key in records))
            if with_hints:
                found = found.union(*(self.hints.get(key, ()) for key in records))
            self._finders[place] = Finder(found)
        return self._finders[place]

    def add(self, known: Secrets) -> None:
        """Look for the values of the register in its backup copy too."""
        self.values |= known.values
        for mine, other in ((self.own, known.own), (self.hints, known.hints)):
            for key, values in other.items():
                mine[key] |= values


@dataclass(frozen=True)
class _Record:
    """An institution or a provider with its past: rows of the history, contents of rows of lists."""

    table: str
    key: str
    row: Row
    history: Sequence[Row]
    contents: Sequence[Mapping[str, Any]]

    def values(self, name: str) -> set[str]:
        """Every value that a field has or had, the lists' included."""
        given = [value_text(self.row, name), *(content.get(name) for content in self.contents)]
        given += [item[side] for item in self.history if item["field"] == name for side in ("old_value", "new_value")]
        return {str(value).strip() for value in given if value not in (None, "")}


def secrets_of(tables: Tables, order: ErasureOrder) -> Secrets:
    """What an order means in these tables. Ids that are not there are left out: a backup may be older than they."""
    secrets = Secrets()
    secrets.offers = {
        str(row["offer_id"]): str(row["institution_id"])
        for row in tables["offers"]
        if row["institution_id"] in order.ids
    }
    secrets.list_rows = _list_rows(tables, order.ids)
    for record in _records(tables, secrets, order.ids):
        _add_record(secrets, record, personal_fields(tables, record.table), order)
    for row in tables["institutions"]:  # who speaks for the provider is named with its institutions
        if row["institution_id"] in secrets.fields and row["provider_id"] in secrets.fields:
            for values in (secrets.own, secrets.hints):
                values[str(row["institution_id"])] |= values[str(row["provider_id"])]
    return secrets


def _records(tables: Tables, secrets: Secrets, ids: frozenset[str]) -> Iterator[_Record]:
    history, contents = defaultdict(list), defaultdict(list)
    for row in tables["history"]:
        history[row["table_name"], row["record_id"]].append(row)
    for row in tables["source_rows"]:
        for key in secrets.list_rows.get(str(row["row_id"]), ()):
            contents[key].append(content_of(row))
    for name in ("institutions", "providers"):
        for row in tables[name]:
            key = str(row[TABLES[name].key])
            if key in ids:
                yield _Record(name, key, row, history[name, key], contents[key])


def _add_record(secrets: Secrets, record: _Record, personal: set[str], order: ErasureOrder) -> None:
    key = record.key
    wanted, present = _wanted(record, personal, order)
    secrets.fields[key], secrets.present[key] = wanted, present
    kept = {name: value_text(record.row, name) for name in wanted - present}
    secrets.kept |= {(key, name): text for name, text in kept.items() if text is not None}
    values = {name: record.values(name) - {str(kept.get(name))} for name in wanted}
    streets, numbers = values.get("street", set()), values.get("house_number", set())
    names = {name for name in wanted - PLACE if is_text(name)}
    texts = {value for name in names for value in values[name] if name in personal or _is_telling(value)}
    secrets.values |= {f"{street} {number}" for street in streets for number in numbers}
    secrets.values |= set(filter(_is_telling, texts))
    secrets.own[key] |= texts | {local for value in texts if (local := local_number(value))}
    common = word_keys(str(record.row["name"]))
    words = {word for value in values.get("contact_person", ()) for word in name_words(value)}
    secrets.hints[key] |= {street for street in streets if _is_telling(street)}
    secrets.hints[key] |= {word for word in words if not word_keys(word) <= common}


def is_text(name: str) -> bool:
    """Whether a field's values are words: those of a number of places, a day or a point are not."""
    known = BY_NAME.get(name)
    return name != POSITION and (known is None or known.kind == "text")


def _wanted(record: _Record, personal: set[str], order: ErasureOrder) -> tuple[frozenset[str], frozenset[str]]:
    """The fields to erase in the past, and those to erase now."""
    own = {*record.row, POSITION} - STAYS
    if order.fields is not None:
        return order.fields & own, order.fields & own
    now = personal & own
    if record.table != "institutions":
        return frozenset(now), frozenset(now)
    present = now | PLACE if _is_secret(record.row["address_is_private"], record.row["location_kind"]) else now
    once = any(
        _is_secret(item[side], item[side])
        for item in record.history
        if item["field"] in ("address_is_private", "location_kind")
        for side in ("old_value", "new_value")
    )
    return frozenset(present | PLACE if once else present), frozenset(present)


def _is_secret(private: Any, location_kind: Any) -> bool:
    """Whether one of these says that an address is: as a row has them, or the history."""
    return private in (True, "true") or location_kind == "protected"


def _list_rows(tables: Tables, ids: frozenset[str]) -> dict[str, frozenset[str]]:
    """The rows of lists that are, or were decided to be, one of the institutions."""
    sources = {row["list_id"]: row["source"] for row in tables["source_lists"]}
    records: dict[tuple[Any, Any], set[str]] = defaultdict(set)
    for row in (*tables["links"], *tables["decisions"]):
        if row["institution_id"] in ids and row["poi_id"] and row.get("kind") not in ("different", "not_ours"):
            records[row["source"], row["poi_id"]].add(str(row["institution_id"]))
    found = {}
    for row in tables["source_rows"]:
        own = {str(row["institution_id"])} & ids | records[sources.get(row["list_id"]), row["poi_id"]]
        if own:
            found[str(row["row_id"])] = frozenset(own)
    return found


def _is_telling(value: str) -> bool:
    return _size(value) >= (_TWO_WORDS if " " in value else _TOO_SHORT)


def _size(value: str) -> int:
    return len(re.sub(r"\W", "", value))
