"""What is published of a register, as layers: points, offers, licences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, fields
from typing import Any

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry, QgsLayerMetadata, QgsPointXY, QgsVectorLayer

from .core.errors import listed
from .core.index.result_fields import ResultField
from .core.register.fields import BY_NAME, title
from .core.register.licences import Licence
from .core.register.publication import Extract, ExtractOrder
from .core.texts import tr
from .internal import save_mark
from .layers import NewRows
from .method_record import MethodRecord

TABLES = ("institutions", "providers", "offers", "categories", "field_settings", "value_sources", "settings",
          "history")  # fmt: skip
_KINDS = {"integer": int, "boolean": bool}


def layer_fields(names: Sequence[str]) -> list[ResultField]:
    """Fields of a layer for fields of institutions, their providers and offers."""
    titles = {
        "category_name": tr("Name of the category"), "offer_id": tr("Id"), "description": tr("Description"),
        "provider": tr("Provider"),
    }  # fmt: skip
    found = []
    for name in names:
        own = name.removeprefix("provider_") if name not in BY_NAME else name
        label = titles.get(name) or (title(own) if own == name else f"{tr('Provider')}: {title(own)}")
        found.append(ResultField(name, _KINDS.get(BY_NAME[name].kind, str) if name in BY_NAME else str, label))
    return found


def point_rows(rows: Sequence[Mapping[str, Any]], names: Sequence[str], crs: str) -> NewRows:
    """Rows with the points of their ``x`` and ``y``."""
    points = [
        None if row["x"] is None else QgsGeometry.fromPointXY(QgsPointXY(float(row["x"]), float(row["y"])))
        for row in rows
    ]
    values = [[row.get(name) for name in names] for row in rows]
    return NewRows(values, points, Qgis.WkbType.Point, QgsCoordinateReferenceSystem(crs))


def licence_fields() -> list[ResultField]:
    titles = {
        "source": tr("Source"), "licence": tr("Licence"), "date": tr("Date"), "values": tr("Number of values"),
        "credit": tr("Credit"),
    }  # fmt: skip
    return [
        ResultField(item.name, int if item.name == "values" else str, titles[item.name]) for item in fields(Licence)
    ]


def record_of(extract: Extract, order: ExtractOrder) -> MethodRecord:
    """What stays with the published layer: the day and the licences, from which maps take their credits."""
    return MethodRecord(
        source_list={"published_on": order.day.isoformat(), "licences": [asdict(item) for item in extract.licences]}
    )


def add_rights(layer: QgsVectorLayer, licences: Sequence[Licence]) -> None:
    """Name the licences in the layer's metadata, where other programs look for them."""
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setRights([item.credit for item in licences])
    metadata.setLicenses(sorted({item.licence for item in licences if item.licence}))
    layer.setMetadata(metadata)
    if licences and layer.providerType() == "ogr":
        save_mark(layer)


def warnings(extract: Extract, order: ExtractOrder) -> Iterator[str]:
    """What the user must know before the extract leaves the office."""
    if extract.columns.refused:
        yield tr(
            "These fields are flagged as public, but are personal or internal. They are left out: {fields}."
        ).format(fields=", ".join(extract.columns.refused))
    if extract.share_alike:
        counts = per_field(extract.share_alike)
        yield (
            tr("Values under the ODbL (OpenStreetMap) are published: {counts}. Whoever publishes them in a register "
               "has to put the register under the ODbL too, and to name the contributors.").format(counts=counts)
            if order.share_alike
            else tr("Values under the ODbL (OpenStreetMap) were left out: {counts}.").format(counts=counts)
        )  # fmt: skip
    if extract.nameless:
        yield tr("Left out, since even the name is under the ODbL ({count}): {ids}.").format(
            count=len(extract.nameless), ids=listed(extract.nameless)
        )
    if extract.telling:
        yield tr("Offers left out, since their names hold personal data or a private address ({count}): {ids}.").format(
            count=len(extract.telling), ids=listed(extract.telling)
        )
    if extract.secrets:
        yield tr("Values that hold personal data of the same institution were left out: {counts}.").format(
            counts=per_field(extract.secrets)
        )


def per_field(counts: Mapping[str, int]) -> str:
    """Numbers by field, for people."""
    return ", ".join(f"{title(name)} {count}" for name, count in sorted(counts.items()))
