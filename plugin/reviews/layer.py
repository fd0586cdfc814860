"""The findings of a review as a layer of a project."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsMapLayerStyle,
    QgsPointXY,
    QgsVectorLayer,
)

from ..core.register.as_of import WITHHELD
from ..core.register.decisions import without_place
from ..core.reviewing.shield import Shield
from ..core.texts import day_text, tr
from .refusals import missing

if TYPE_CHECKING:
    from .review import Review


def findings_layer(review: Review, institutions: Iterable[Mapping[str, Any]] = ()) -> QgsVectorLayer:
    """A temporary layer of the findings as they are now, with their style: 'Apply decisions' does with it what the
    review does. A layer on the file itself would keep others from writing into it.

    ``institutions``: rows of the register, which say who is protected now. PlanningError where the file is gone.
    """
    stored = QgsVectorLayer(str(review.path), "findings", "ogr")
    if not stored.isValid():
        raise missing(review.path)
    layer = stored.materialize(QgsFeatureRequest().setLimit(0))
    assert layer, "a valid layer can be copied"
    record = review.record
    layer.setName(tr("Findings: {source}, {date}").format(
        source=record.get("source") or "", date=day_text(str(record.get("source_date") or "")))
    )  # fmt: skip
    style = QgsMapLayerStyle()
    style.readFromLayer(stored)
    style.writeToLayer(layer)
    shield = Shield(institutions, review.entries)
    rows = [
        _without_place(row) if shield.covers(entry) else row
        for row, entry in zip(review.rows(), review.entries, strict=True)
    ]
    layer.dataProvider().addFeatures([_feature(row, layer.fields()) for row in rows])
    layer.updateExtents()
    return layer


def _without_place(row: Mapping[str, Any]) -> dict[str, Any]:
    """The place of a protected pair may be that of a record with which it was not found."""
    from ..core.register.findings import without_fields

    hidden = {"x", "y", "distance", *(f"{side}_{name}" for side in ("register", "poi") for name in WITHHELD)}
    values = json.loads(row["poi_values"] or "{}")
    further = {name: value for name, value in values.items() if name not in WITHHELD}
    return {
        **row, **dict.fromkeys(hidden), "poi_values": json.dumps(further, ensure_ascii=False) if further else None,
        "changed_fields": without_fields(row["changed_fields"] or "", WITHHELD),
        "poi_hash": without_place(row["poi_hash"]) if row["poi_hash"] else None,
    }  # fmt: skip


def _feature(row: Mapping[str, Any], fields: QgsFields) -> QgsFeature:
    feature = QgsFeature(fields)
    feature.setAttributes([row.get(name) for name in fields.names()])
    if row["x"] is not None:
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(row["x"], row["y"])))
    return feature
