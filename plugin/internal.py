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
    QgsProviderRegistry,
    QgsVariantUtils,
    QgsVectorLayer,
)

from .core.disclosure.indicators import indicators_in
from .core.disclosure.rule import Rule
from .core.texts import tr
from .method_record import not_stored

MARK = "INTERN"  # the word of the trade, in every language


def is_internal(layer: QgsVectorLayer, rule: Rule) -> bool:
    """Whether a layer holds counts behind rates that the rule withholds."""
    names = layer.fields().names()
    pairs = [pair for item in indicators_in(names) for pair in item.pairs]
    places = [layer.fields().indexFromName(name) for pair in pairs for name in (pair.numerator, pair.denominator)]
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setSubsetOfAttributes(places)
    return bool(pairs) and any(_is_sensitive(row.attributes(), places, rule) for row in layer.getFeatures(request))


def _is_sensitive(attributes: Sequence[Any], places: Sequence[int], rule: Rule) -> bool:
    counts = [_number(attributes[place]) for place in places]
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
