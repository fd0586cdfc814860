"""What a layer is called on paper."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProviderRegistry, QgsVectorLayer


def name_of(layer: QgsVectorLayer) -> str:
    """The layer's name; one that was opened by its path is named after the file, so that the name within it counts."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    within, path = parts.get("layerName"), parts.get("path")
    return within if within and path and layer.name() == Path(path).stem else layer.name()
