"""A faster way to read columns of a plain GeoPackage layer; what it cannot read, ``layers.read_columns`` reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsFields,
    QgsProcessingFeatureSourceDefinition,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

if TYPE_CHECKING:
    import numpy as np

GEOMETRY = "OGR_GEOMETRY"


@dataclass(frozen=True)
class PlainTable:
    """A GeoPackage table that a layer shows as it lies on disk; ``columns`` are those that are numbers or text."""

    path: str
    name: str
    rows: int
    columns: frozenset[str]


def plain_table(layer: QgsVectorLayer | None, parameter: Any) -> PlainTable | None:
    """The table behind an input, if nothing stands between the two: no selection, filter, edits, joins, other format.

    To be called in the main thread, where layers live.
    """
    if layer is None or layer.providerType() != "ogr" or layer.storageType() != "GPKG":
        return None
    if layer.subsetString() or layer.isEditable() or isinstance(parameter, QgsProcessingFeatureSourceDefinition):
        return None
    parts = {k: v for k, v in QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).items() if v}
    if not set(parts) <= {"path", "layerName"}:
        return None
    fields = layer.fields()
    columns = frozenset(fields.at(place).name() for place in range(fields.count()) if _readable(fields, place))
    return PlainTable(parts["path"], parts.get("layerName", ""), layer.featureCount(), columns)


def _readable(fields: QgsFields, place: int) -> bool:
    field = fields.at(place)
    provided = fields.fieldOrigin(place) == Qgis.FieldOrigin.Provider
    return provided and field.name() != "fid" and (field.isNumeric() or field.type() == QMetaType.Type.QString)


def read_arrow(table: PlainTable | None, names: Sequence[str]) -> tuple[list[int], dict[str, Any]] | None:
    """Feature ids and columns as ``read_columns`` gives them, numbers as float arrays with NaN for NULL.

    None where there is no plain table, a column is neither number nor text, or GDAL or numpy are too old or too new for
    each other.
    """
    if table is None or not table.columns.issuperset(names):
        return None
    try:
        # Without gdal.UseExceptions(), which would change QGIS as a whole, failures are None or an exception by chance.
        batches = _batches(table.path, table.name, names)
    except (AttributeError, ImportError, RuntimeError):
        return None
    if batches is None or sum(len(batch["fid"]) for batch in batches) != table.rows:
        return None
    keys = [key for batch in batches for key in batch["fid"].tolist()]
    return keys, {name: _column([batch[name] for batch in batches]) for name in names}


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
    """One column of all batches: floats as an array with NaN, texts and whole numbers as a list with None.

    Whole numbers may be ids of 64 bits, which a float would round.
    """
    import numpy as np

    if parts and parts[0].dtype.kind == "f":
        return np.concatenate([np.ma.filled(np.ma.asarray(part).astype(float), np.nan) for part in parts])
    values: list[Any] = []
    for part in parts:
        masked = np.ma.getmaskarray(part).tolist()
        found = np.ma.getdata(part).tolist()
        values += [None if gone else _text(value) for value, gone in zip(found, masked, strict=True)]
    return values


def _text(value: Any) -> Any:
    return value.decode() if isinstance(value, bytes) else value
