"""The mark of layers that must not leave the office: INTERN, in their name and their metadata."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsDataProvider,
    QgsFeatureRequest,
    QgsLayerMetadata,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsVariantUtils,
    QgsVectorLayer,
)

from .core.disclosure.indicators import indicators_in
from .core.disclosure.rule import Rule
from .core.texts import tr
from .method_record import not_stored

MARK = "INTERN"  # the word of the trade, in every language


def is_internal(
    layer: QgsVectorLayer | QgsProcessingFeatureSource, rule: Rule | None = None, counts: Sequence[str] = ()
) -> bool:
    """Whether a layer holds counts that the rule withholds: behind its rates, or in its fields ``counts``."""
    fields, rule = layer.fields(), rule or Rule()
    pairs = [pair for item in indicators_in(fields.names()) for pair in item.pairs]
    behind = [fields.indexFromName(name) for pair in pairs for name in (pair.numerator, pair.denominator)]
    single = [place for place in map(fields.lookupField, counts) if place >= 0]
    if not behind and not single:
        return False
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    rows = (row.attributes() for row in layer.getFeatures(request.setSubsetOfAttributes([*behind, *single])))
    return any(
        _are_sensitive([_number(row[place]) for place in behind], rule)
        or any(rule.small(_number(row[place])) for place in single)
        for row in rows
    )


def _are_sensitive(counts: Sequence[float], rule: Rule) -> bool:
    """Whether one of these numerators, each before its denominator, is."""
    pairs = zip(counts[::2], counts[1::2], strict=True)
    return any(rule.sensitive(over, under) or rule.small(under) for over, under in pairs)


def _number(value: Any) -> float:
    """NaN for NULL; text, as a CSV has it, counts as a number where it is one."""
    try:
        return math.nan if QgsVariantUtils.isNull(value) else float(value)
    except ValueError:
        return math.nan


def marked(name: str) -> str:
    """A layer's name with the mark."""
    return name if MARK in name else f"{name} ({MARK})"


def mark(layer: QgsVectorLayer) -> None:
    """Mark a layer in its name and its metadata."""
    layer.setName(marked(layer.name()))
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setTitle(layer.name())
    warning = tr("Not to be given away: holds small counts. The tool 'Public layer' makes the version that may be.")
    metadata.setConstraints([QgsLayerMetadata.Constraint(f"{MARK}: {warning}", "access")])
    metadata.setKeywords({"sozialplanung": [MARK]})
    layer.setMetadata(metadata)


def save_mark(layer: QgsVectorLayer) -> None:
    """Keep the metadata of a marked layer with its file: in a GeoPackage, else beside it."""
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri(layer.providerType(), layer.source())
    tables = layer.dataProvider().subLayers()
    if tables and not parts.get("layerName"):
        parts["layerName"] = tables[0].split(QgsDataProvider.sublayerSeparator())[1]
    uri = registry.encodeUri(layer.providerType(), parts)
    stored, problem = registry.saveLayerMetadata(layer.providerType(), uri, layer.metadata())
    if not stored:
        raise not_stored(Path(parts.get("path") or layer.source()), problem)
