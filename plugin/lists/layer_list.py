"""Layers of a project as files that a run in the background may read, whatever becomes of the layers meanwhile."""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path

from qgis.core import QgsCoordinateTransformContext, QgsProviderRegistry, QgsVectorFileWriter, QgsVectorLayer

from ..core.errors import PlanningError
from ..core.texts import tr
from ..outputs import GEOPACKAGE


def list_of_layer(layer: QgsVectorLayer, folder: Path) -> tuple[Path, str]:
    """File and part of a layer's list: the layer's own file where it shows all of it as it is stored there, and says
    which of several it is, else a copy in ``folder``. PlanningError for a layer that is broken or empty, and where it
    cannot be copied."""
    provider = layer.dataProvider()
    if provider is None or not layer.isValid():
        raise PlanningError(
            tr("Layer '{layer}' cannot be read: its source is gone, or cannot be reached.").format(layer=layer.name()),
            tr("Repair the layer in the project, or choose another one."),
        )
    if next(layer.getFeatures(), None) is None:
        raise PlanningError(
            tr("Layer '{layer}' shows no features.").format(layer=layer.name()),
            tr("Take off its filter, or choose another layer."),
        )
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    own, part = Path(str(parts.get("path") or "")), str(parts.get("layerName") or "")
    plain = layer.providerType() == "ogr" and not layer.subsetString() and not layer.isModified()
    if plain and own.is_file() and not parts.get("vsiPrefix") and (part or len(provider.subLayers()) == 1):
        return own, part
    return _copied(layer, folder), ""


def _copied(layer: QgsVectorLayer, folder: Path) -> Path:
    path = folder / sha256(layer.id().encode()).hexdigest()[:16]  # others may have the same name
    path.mkdir(exist_ok=True)
    path /= re.sub(r'[\\/:*?"<>|]+', "_", layer.name()).strip(" .") + GEOPACKAGE
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", layer.name()
    options.layerOptions = ["FID=gpkg_fid"]  # the layer may have a column fid with other values
    error, reason, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsCoordinateTransformContext(), options
    )
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise PlanningError(
            tr("Layer '{layer}' could not be copied: {reason}.").format(layer=layer.name(), reason=reason),
            tr("Save it to a file, and choose the file."),
        )
    return path
