"""What of the register may be published: released records, public fields, and the licences of the values used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from .as_of import PRIVATE_HOME, WITHHELD, Row, Tables, is_valid, withhold_address
from .categories import unpacked
from .confidential import Confidential, held_in
from .fields import ADDRESS, INSTITUTION, POSITION
from .licences import Licence, Place, credits_of, is_share_alike
from .personal import Finder
from .schema import TABLES
from .visibility import personal_fields, public_fields

# What concerns the keeping of the register alone leaves it under no setting.
INTERNAL = {
    "provider_id", "address_is_private", "remarks", "confirmed_by", "release", "released_by", "released_on",
    "withdrawn", "changed_by",
}  # fmt: skip
REQUIRED = ("institution_id", "name")


@dataclass(frozen=True)
class ExtractOrder:
    """What is wanted: records valid at ``day``, of these categories (empty: all), released until ``today``.

    ``share_alike``: publish values under the ODbL (OpenStreetMap) as well.
    """

    day: date
    today: date
    categories: frozenset[str] = frozenset()
    share_alike: bool = False


@dataclass(frozen=True)
class Columns:
    """The columns of what is published; ``providers`` are fields of the provider, which get names of their own.

    ``refused`` are fields that are flagged as public, but are personal or internal.
    """

    institutions: Sequence[str]
    providers: Sequence[str]
    offers: Sequence[str]
    refused: Sequence[str]

    @property
    def all(self) -> list[str]:
        """Of the table of institutions, the name of the category among them."""
        names = list(self.institutions)
        if "category" in names:
            names.insert(names.index("category") + 1, "category_name")
        return [*names, *map(provider_column, self.providers)]


@dataclass
class Extract:
    """What may be published, and what was left out of it.

    ``rows`` have the columns and a point ``x``, ``y`` (None: none). ``share_alike`` counts by field the values under
    the ODbL, whether published or left out; ``secrets`` those left out because they hold a personal value.
    ``nameless`` are ids left out because their very name is under the ODbL, ``telling`` those of offers whose names
    hold a personal value. ``own_values`` no list has given.
    """

    columns: Columns
    rows: list[dict[str, Any]] = field(default_factory=list)
    offers: list[dict[str, Any]] = field(default_factory=list)
    licences: list[Licence] = field(default_factory=list)
    own_values: int = 0
    not_released: int = 0
    not_valid: int = 0
    withdrawn: int = 0
    nameless: list[str] = field(default_factory=list)
    telling: list[str] = field(default_factory=list)
    share_alike: Counter[str] = field(default_factory=Counter)
    secrets: Counter[str] = field(default_factory=Counter)


def extract(tables: Tables, order: ExtractOrder) -> Extract:
    """Everything that may be published of a register's tables."""
    found = Extract(columns_of(tables))
    providers = {row["provider_id"]: row for row in tables["providers"]}
    titles = {row["category"]: row["name"] for row in tables["categories"]}
    sources = _sources(tables["value_sources"])
    confidential = Confidential(tables)
    secrets: dict[str, Finder] = {}
    for own in _chosen(tables["institutions"], order, found):
        provider = providers.get(own["provider_id"], {})
        row = {name: own[name] for name in (*found.columns.institutions, "x", "y")}
        row |= {provider_column(name): provider.get(name) for name in found.columns.providers}
        _withhold(row, own)
        key = str(row["institution_id"])
        secrets[key] = confidential.of(own)
        found.secrets.update(_leave_secrets(row, secrets[key]))
        _leave_share_alike(row, sources, order, found)
        if row["name"]:
            found.rows.append(row | {"category_name": titles.get(row.get("category"))})
        else:
            found.nameless.append(key)
    published = {str(row["institution_id"]) for row in found.rows}
    protected = {str(row["institution_id"]) for row in tables["institutions"] if row["location_kind"] == "protected"}
    for row in found.rows:
        if row.get("part_of") not in published - protected:  # a branch with an address tells where its main office is
            withhold_address(row, ["part_of"])
    for offer in _offers(tables["offers"], order, found.columns.offers, published):
        finder = secrets[str(offer["institution_id"])]
        if finder.found(offer["name"]):
            found.telling.append(str(offer["offer_id"]))
        else:
            found.secrets.update(_leave_secrets(offer, finder))
            found.offers.append(offer)
    found.licences, found.own_values = credits_of(_values(found.rows), sources)
    return found


def columns_of(tables: Tables) -> Columns:
    """Which columns are public, by the register's settings."""
    public = {name: public_fields(tables, name) for name in ("institutions", "providers", "offers")}
    barred = {name: personal_fields(tables, name) | INTERNAL for name in public}
    shown = {
        name: [item.name for item in TABLES[name].fields if item.name in public[name] - barred[name]] for name in public
    }
    return Columns(
        [item.name for item in INSTITUTION if item.name in {*shown["institutions"], *REQUIRED}],
        shown["providers"],
        ["offer_id", "institution_id", *shown["offers"]],
        [f"{name}.{key}" for name in public for key in sorted(public[name] & barred[name])],
    )


def provider_column(name: str) -> str:
    """What a provider's field is called in the published table; its name is simply the provider."""
    return "provider" if name == "name" else f"provider_{name}"


def own_categories(row: Row) -> set[str]:
    """The main and the further categories of an institution."""
    return {str(row["category"]), *unpacked(row["further_categories"])}


def _chosen(rows: Sequence[Row], order: ExtractOrder, found: Extract) -> Iterator[Row]:
    """The institutions that are released, valid and of the wanted categories, by name; the others are counted."""
    for row in sorted(rows, key=lambda row: (str(row["name"]), str(row["institution_id"]))):
        if order.categories and not order.categories & own_categories(row):
            continue
        if row.get("withdrawn"):
            found.withdrawn += 1
        elif row["release"] != "public" or (row["released_on"] or "") > order.today.isoformat():
            found.not_released += 1
        elif not is_valid(row, order.day):
            found.not_valid += 1
        else:
            yield row


def _withhold(row: dict[str, Any], own: Row) -> None:
    """Take out of a row what its kind of location forbids."""
    protected = own["location_kind"] == "protected"
    if protected or own["address_is_private"]:
        withhold_address(row, WITHHELD if protected else PRIVATE_HOME)
        withhold_address(row, [provider_column(name) for name in ADDRESS])  # which may be the same


def _leave_secrets(row: dict[str, Any], finder: Finder) -> list[str]:
    """Take out of a row the values that hold something confidential, and give their names."""
    held = held_in(row, finder)
    withhold_address(row, held)
    return held


def _leave_share_alike(row: dict[str, Any], sources: Mapping[Place, Row], order: ExtractOrder, found: Extract) -> None:
    """Count the values under the ODbL, and take them out unless they are wanted."""
    bound = [place[1] for place in _values([row]) if is_share_alike(sources.get(place))]
    found.share_alike.update(bound)
    if not order.share_alike:
        withhold_address(row, bound)


def _sources(rows: Sequence[Row]) -> dict[Place, Row]:
    """Where values come from, by institution and published field."""
    published = {"provider_id": "provider"}
    return {(str(row["institution_id"]), published.get(str(row["field"]), str(row["field"]))): row for row in rows}


def _values(rows: Sequence[Row]) -> Iterator[Place]:
    """The places of all values in published rows; what follows from another value is none."""
    for row in rows:
        key = str(row["institution_id"])
        given = [name for name, value in row.items() if value not in (None, "")]
        yield from ((key, name) for name in given if name not in ("institution_id", "category_name", "x", "y"))
        if row["x"] is not None:
            yield key, POSITION


def _offers(
    rows: Sequence[Row], order: ExtractOrder, columns: Sequence[str], published: set[str]
) -> Iterator[dict[str, Any]]:
    """The public fields of the offers that published institutions have at the day."""
    for row in sorted(rows, key=lambda row: (str(row["institution_id"]), str(row["name"]), str(row["offer_id"]))):
        if str(row["institution_id"]) in published and is_valid(row, order.day):
            yield {name: row[name] for name in columns}
