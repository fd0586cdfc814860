"""Institutions as rows: from a register by its own rules, or from any layer of points."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsFeature, QgsVectorLayer, QgsWkbTypes

from ..core.errors import PlanningError
from ..core.papers.institutions import CLOSED, NAMELESS, NOT_RELEASED, WITHDRAWN
from ..core.register.as_of import Tables, institutions_at, is_valid, withheld_since
from ..core.register.categories import Category, default_categories, from_rows
from ..core.register.changes import leave_streets
from ..core.register.fields import ADDRESS
from ..core.register.publication import ExtractOrder, extract
from ..core.texts import tr
from ..layers import id_text, python_value
from ..navigator.area_lookup import name_field
from ..public_extract import TABLES
from ..store.address import Address, address_of
from ..store.reading import read_tables
from .order import PaperOrder

_READ = (*ADDRESS[:2], "places", "reach", "location_kind", "address_is_private", "release", "withdrawn")
_RELEASED = "public"
_DAYS = {"valid_from": ("valid_from",), "valid_until": ("valid_until", "valid_to")}

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Given:
    """Institutions that may be on the pages, with the fields of a register, ``x`` and ``y`` in ``crs``.

    ``hidden`` are the ids of those whose place is withheld, ``left_out`` names of others by the reason.
    """

    rows: Sequence[Row]
    categories: tuple[Category, ...]
    crs: QgsCoordinateReferenceSystem
    left_out: Mapping[str, Sequence[str]]
    hidden: frozenset[str] = frozenset()


def read_rows(layer: QgsVectorLayer, order: PaperOrder, day: date) -> Given:
    """The institutions of a layer that are there at ``day``, in the public edition the released ones.

    PlanningError where the layer has no points, no CRS, or no field with categories or names.
    """
    address = address_of(layer)
    return _of_register(layer, address, order, day) if address else _of_layer(layer, order, day)


def _of_register(layer: QgsVectorLayer, address: Address, order: PaperOrder, day: date) -> Given:
    """What leaves the register is what its own extracts would give: published, or for the office."""
    tables = read_tables(address, TABLES)
    # Printed pages are what the ODbL calls a produced work: they may show such values, and name the contributors.
    wanted = ExtractOrder(day, day, share_alike=True)
    rows: Sequence[Row] = extract(tables, wanted).rows if order.words.public else _internal(tables, day)
    chosen = {id_text(feature["institution_id"]) for feature in layer.getFeatures()} if layer.subsetString() else None
    rows = [row for row in rows if chosen is None or row["institution_id"] in chosen]
    shown = {str(row["institution_id"]) for row in rows}
    others = [
        row for row in tables["institutions"]
        if row["institution_id"] not in shown and (chosen is None or row["institution_id"] in chosen)
    ]  # fmt: skip
    crs = next((str(row["value"]) for row in tables["settings"] if row["name"] == "crs"), "")
    return Given(
        rows, from_rows(tables["categories"]), QgsCoordinateReferenceSystem(crs),
        _reasons(others, day, order.words.public, NAMELESS if order.words.public else CLOSED),
        frozenset(withheld_since(tables, day)),
    )  # fmt: skip


def _internal(tables: Tables, day: date) -> list[dict[str, Any]]:
    rows = institutions_at(tables, day)
    leave_streets(rows, tables, withheld_since(tables, day))
    return rows


def _of_layer(layer: QgsVectorLayer, order: PaperOrder, day: date) -> Given:
    names = _check(layer, order)
    rows = [_row(feature, names) for feature in layer.getFeatures()]
    left_out = _reasons(rows, day, order.words.public)
    kept = [row for row in rows if not _reason(row, day, order.words.public)]
    hidden = [row for row in kept if row["location_kind"] == "protected" or row["address_is_private"]]
    for row in hidden:
        row.update(dict.fromkeys((*ADDRESS[:2], "x", "y")))
    keys = frozenset(str(row["institution_id"]) for row in hidden)
    return Given(kept, default_categories(order.words.language), layer.crs(), left_out, keys)


def _check(layer: QgsVectorLayer, order: PaperOrder) -> dict[str, str]:
    """Refuse a layer that cannot be read; the layer's field for each field of a row."""
    fields = layer.fields()
    category = order.category_field or "category"
    name = "name" if fields.indexFromName("name") >= 0 else name_field(fields)
    if layer.geometryType() != Qgis.GeometryType.Point or not layer.crs().isValid():
        raise PlanningError(
            tr("The institutions should be points with a coordinate reference system, but layer '{layer}' has "
               "geometries of type {type} and the system '{crs}'.").format(
                layer=layer.name(), crs=layer.crs().authid(),
                type=QgsWkbTypes.geometryDisplayString(layer.geometryType())),
            tr("Choose a layer of points, and set its coordinate reference system."),
        )  # fmt: skip
    if fields.indexFromName(category) < 0 or not name:
        raise PlanningError(
            tr("Layer '{layer}' should have a field '{category}' with the categories of institutions, and one with "
               "their names. It has: {existing}.").format(
                layer=layer.name(), category=category, existing=", ".join(fields.names())),
            tr("Choose the field with the categories, or the right layer."),
        )  # fmt: skip
    found = {"name": name, "category": category}
    found |= {own: own for own in ("institution_id", *_READ) if fields.indexFromName(own) >= 0}
    return found | {
        own: known for own, ways in _DAYS.items() for known in reversed(ways) if fields.indexFromName(known) >= 0
    }


def _row(feature: QgsFeature, names: Mapping[str, str]) -> dict[str, Any]:
    def value(own: str) -> Any:
        return python_value(feature[names[own]]) if own in names else None

    row = {own: value(own) for own in _READ}
    row |= {own: _day(value(own)) for own in _DAYS}
    row |= {own: id_text(value(own)) for own in ("name", "category")}
    row["release"] = id_text(value("release")) if "release" in names else _RELEASED
    row["institution_id"] = id_text(value("institution_id")) or str(feature.id())
    point = None if feature.geometry().isEmpty() else feature.geometry().centroid().asPoint()
    return row | {"x": point and point.x(), "y": point and point.y()}


def _day(value: Any) -> str:
    """A day as ISO text; '' for none."""
    if value is None or value == "":
        return ""
    if hasattr(value, "toPyDate"):
        return str(value.toPyDate().isoformat())
    if hasattr(value, "toPyDateTime"):
        return str(value.toPyDateTime().date().isoformat())
    for pattern in ("%Y-%m-%d", "%d.%m.%Y"):
        try:
            return datetime.strptime(str(value)[:10], pattern).date().isoformat()  # noqa: DTZ007  a day has no zone
        except ValueError:
            continue
    raise PlanningError(
        tr("A day should be written as 2026-07-31 or 31.07.2026, but an institution is valid from or until '{day}'.")
        .format(day=value),
        tr("Correct the value in the layer of institutions."),
    )  # fmt: skip


def _reasons(rows: Iterable[Row], day: date, public: bool, otherwise: str = "") -> dict[str, list[str]]:
    """Names of what is not shown, by the reason; what has none is shown, unless there is an ``otherwise``."""
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if reason := _reason(row, day, public) or otherwise:
            found[reason].append(str(row["name"]))
    return found


def _reason(row: Row, day: date, public: bool) -> str:
    """Why an institution is not shown; '' if it is. A layer without the field ``release`` is taken for released, an
    institution without a value in it is not.
    """
    if row.get("withdrawn"):
        return WITHDRAWN
    if public and row["release"] != _RELEASED:
        return NOT_RELEASED
    if not is_valid(row, day):
        return CLOSED
    return ""
