"""A faster way to read columns of a plain GeoPackage layer; what it cannot read, ``layers.read_columns`` reads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsField,
    QgsFields,
    QgsProcessingFeatureSourceDefinition,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

if TYPE_CHECKING:
    import numpy as np

GEOMETRY = "OGR_GEOMETRY"


def read_arrow(
    layer: QgsVectorLayer | None, parameter: Any, names: Sequence[str]
) -> tuple[list[int], dict[str, Any]] | None:
    """Feature ids and columns as ``read_columns`` gives them, numbers as float arrays with NaN for NULL.

    None where the layer is not simply a GeoPackage table as it lies on disk (selection, filter, edits, joins, virtual
    fields), where a column is neither number nor text, and where GDAL or numpy are too old or too new for each other.
    """
    table = _plain_table(layer, parameter, names)
    if layer is None or table is None:
        return None
    try:
        # Without gdal.UseExceptions(), which would change QGIS as a whole, failures are None or an exception by chance.
        batches = _batches(*table, names)
    except (AttributeError, ImportError, RuntimeError):
        return None
    if batches is None or sum(len(batch["fid"]) for batch in batches) != layer.featureCount():
        return None
    keys = [key for batch in batches for key in batch["fid"].tolist()]
    return keys, {name: _column([batch[name] for batch in batches]) for name in names}


def _plain_table(layer: QgsVectorLayer | None, parameter: Any, names: Sequence[str]) -> tuple[str, str] | None:
    """Path and table, if nothing stands between them and the layer."""
    if layer is None or layer.providerType() != "ogr" or layer.storageType() != "GPKG":
        return None
    if layer.subsetString() or layer.isEditable() or isinstance(parameter, QgsProcessingFeatureSourceDefinition):
        return None
    fields = layer.fields()
    if not all(_readable(fields, fields.indexFromName(name)) for name in names):
        return None
    parts = {k: v for k, v in QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).items() if v}
    if not set(parts) <= {"path", "layerName"}:
        return None
    return parts["path"], parts.get("layerName", "")


def _readable(fields: QgsFields, place: int) -> bool:
    field: QgsField = fields.at(place)
    provided = fields.fieldOrigin(place) == Qgis.FieldOrigin.Provider
    return provided and field.name() != "fid" and (field.isNumeric() or field.type() == QMetaType.Type.QString)


def _batches(path: str, table_name: str, names: Sequence[str]) -> list[dict[str, np.ndarray[Any, Any]]] | None:
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
    table = dataset.GetLayerByName(table_name) if table_name else dataset.GetLayer(0)
    definition = table.GetLayerDefn()
    others = [definition.GetFieldDefn(place).GetName() for place in range(definition.GetFieldCount())]
    table.SetIgnoredFields([name for name in others if name not in names] + [GEOMETRY])
    stream = table.GetArrowStreamAsNumPy(["INCLUDE_FID=YES", "USE_MASKED_ARRAYS=YES"])
    batches = None if stream is None else list(stream)
    fid = table.GetFIDColumn()
    return None if batches is None else [{**batch, "fid": batch[fid]} for batch in batches]


def _column(parts: list[np.ndarray[Any, Any]]) -> Any:
    """One column of all batches: a float array, or a list of texts and None."""
    import numpy as np

    if parts and parts[0].dtype.kind in "SUO":
        texts: list[str | None] = []
        for part in parts:
            masked = np.ma.getmaskarray(part).tolist()
            values = np.ma.getdata(part).tolist()
            texts += [None if gone else _text(value) for value, gone in zip(values, masked, strict=True)]
        return texts
    filled = [np.ma.filled(np.ma.asarray(part).astype(float), np.nan) for part in parts]
    return np.concatenate(filled) if filled else np.empty(0)


def _text(value: bytes | str) -> str:
    return value.decode() if isinstance(value, bytes) else value
