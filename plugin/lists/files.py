"""Files with lists of institutions: workbooks and text files, and everything that GDAL reads."""

from __future__ import annotations

import glob
import hashlib
import json
import tempfile
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsVariantUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..core.errors import PlanningError
from ..core.lists.grid import Grid, Point, grid_of_rows, grid_of_sheet
from ..core.tables.cells import RawSheet
from ..core.tables.stacked import base_name
from ..core.tables.workbook import open_book
from ..core.texts import tr
from ..layers import PORTION, stop_if_cancelled
from ..outputs import reason_of

# What GDAL reads although it is text, by the end of the name; GeoPackages are known by their first bytes.
_LAYERS = {".shp", ".geojson", ".json", ".gml", ".kml", ".fgb", ".dbf", ".tab"}
_TABLES = {".shp", ".dbf"}  # which may not say their encoding
_UNREADABLE, _WINDOWS = "\ufffd", "windows-1252"
_SQLITE = b"SQLite format 3"
_WIDE = (b"\xff\xfe", b"\xfe\xff")  # how text in UTF-16 begins, in which every other byte may be NUL


@dataclass(frozen=True)
class ListFile:
    """A list as it is in a file: its grid, the sheet or layer that it was, the other ones, and the file's SHA-256."""

    grid: Grid
    part: str
    others: Sequence[str]
    hash: str


def open_list(path: Path, part: str, wanted: Collection[str], feedback: QgsProcessingFeedback) -> ListFile:
    """The list in a file; ``part`` is the sheet or layer to be read ('': the only one), ``wanted`` are titles that the
    user names. PlanningError where it cannot be read, or where there are several lists."""
    digest, start = _looked_at(path)
    layers = _is_layers(path, start)
    file = _layer(path, part, digest, feedback) if layers else _sheet(path, part, wanted, digest)
    if not file.grid.rows:
        raise PlanningError(
            tr("'{part}' of file '{file}' has no rows.").format(part=file.part, file=path.name),
            tr("Choose another sheet or layer, or ask the sender for the list again."),
        )
    return file


def parts_of(path: Path) -> list[str]:
    """The sheets or layers of a file among which its list is to be chosen. PlanningError where it cannot be read."""
    _, start = _looked_at(path)
    if _is_layers(path, start):
        return _layer_names(path)
    sheets, _ = _sheets(path)
    return [sheet.name for sheet in _that_may_be_meant([sheet for sheet in sheets if sheet.rows], ())]


def file_hash(path: Path) -> str:
    """The SHA-256 by which a list is known, as in ``ListFile.hash``. PlanningError where it cannot be read."""
    return _looked_at(path)[0]


def _is_layers(path: Path, start: bytes) -> bool:
    return start.startswith(_SQLITE) or path.suffix.lower() in _LAYERS


def _looked_at(path: Path) -> tuple[str, bytes]:
    """The hash of a file, of a shapefile with its attributes, and its first bytes."""
    try:
        if not path.is_file():
            raise PlanningError(tr("There is no file '{path}'.").format(path=path), tr("Check the path."))
        _check_shapefile(path)
        digest, start = hashlib.sha256(), b""
        for part in (path, *_attributes(path)):
            with part.open("rb") as file:
                start = start or file.read(len(_SQLITE))
                file.seek(0)
                while block := file.read(1 << 20):
                    digest.update(block)
    except OSError as error:
        raise PlanningError(
            tr("{what} '{path}' cannot be read: {reason}.").format(what=tr("File"), path=path, reason=reason_of(error)),
            tr("Check the path and your right to read it, and that no other program has the file open."),
        ) from error
    if not start:
        raise PlanningError(tr("File '{path}' is empty.").format(path=path.name), tr("Ask the sender for it again."))
    return digest.hexdigest(), start


def _attributes(path: Path) -> list[Path]:
    """The attribute file of a shapefile."""
    beside = path.parent.glob(f"{glob.escape(path.stem)}.*") if path.suffix.lower() == ".shp" else ()
    return sorted(file for file in beside if file.suffix.lower() == ".dbf")[:1]


def _check_shapefile(path: Path) -> None:
    """Refuse a shapefile that came without its other files."""
    if path.suffix.lower() != ".shp":
        return
    existing = {file.suffix.lower() for file in path.parent.glob(f"{glob.escape(path.stem)}.*")}
    missing = [suffix for suffix in (".dbf", ".shx") if suffix not in existing]
    if missing:
        raise PlanningError(
            tr("Shapefile '{file}' is not complete: {missing} is missing beside it.").format(
                file=path.name, missing=", ".join(f"{path.stem}{suffix}" for suffix in missing)
            ),
            tr("Put all files of the shapefile (.shp, .dbf, .shx, .prj, .cpg) into one folder."),
        )


def _sheet(path: Path, part: str, wanted: Collection[str], digest: str) -> ListFile:
    sheets, removed = _sheets(path)
    sheets = [sheet for sheet in sheets if sheet.rows]
    names = [sheet.name for sheet in sheets]
    if part:
        chosen = [sheet for sheet in sheets if sheet.name == part]
        if not chosen:
            raise _no_part(path, part, names)
    else:
        chosen = _that_may_be_meant(sheets, wanted)
        if len(chosen) > 1:
            raise _several(path, [sheet.name for sheet in chosen])
    if not chosen:
        raise PlanningError(tr("File '{path}' is empty.").format(path=path.name), tr("Ask the sender for it again."))
    grid = grid_of_sheet(chosen[0], wanted, removed)
    return ListFile(grid, grid.name, [name for name in names if name != grid.name], digest)


def _that_may_be_meant(sheets: Sequence[RawSheet], wanted: Collection[str]) -> list[RawSheet]:
    """The sheets that are not hidden; of several those that hold a list, if any does."""
    shown = [sheet for sheet in sheets if not sheet.state]
    return [sheet for sheet in shown if len(shown) > 1 and _holds_list(sheet, wanted)] or shown


def _sheets(path: Path) -> tuple[list[RawSheet], int]:
    """The sheets of a file, and the number of NUL characters that were taken out of a text file."""
    data = path.read_bytes()
    removed = 0 if data.startswith((b"PK", *_WIDE)) else data.count(0)
    if not removed or removed > len(data) // 10:  # many: UTF-16, or no text at all, which is told there
        return _whole(open_book(path).sheets), 0
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, path.name)
        copy.write_bytes(data.replace(b"\0", b""))
        return _whole(open_book(copy).sheets), removed


def _whole(sheets: Sequence[RawSheet]) -> list[RawSheet]:
    """The sheets as in the file: what was taken for several tables below each other is put together again."""
    whole: dict[str, RawSheet] = {}
    for sheet in sheets:
        first = whole.get(name := base_name(sheet.name))
        if first is None or sheet.name == name:
            whole[sheet.name] = sheet
            continue
        rows = [*first.rows, *sheet.rows[len(first.rows) :]]
        whole[name] = replace(first, rows=rows, formats={**first.formats, **sheet.formats})
    return list(whole.values())


def _holds_list(sheet: RawSheet, wanted: Collection[str]) -> bool:
    try:
        return bool(grid_of_sheet(sheet, wanted).rows)
    except PlanningError:  # it has no titles, and is asked for among others only
        return False


def _layer(path: Path, part: str, digest: str, feedback: QgsProcessingFeedback) -> ListFile:
    names = _layer_names(path)
    if part and part not in names:
        raise _no_part(path, part, names)
    if not part and len(names) > 1:
        raise _several(path, names)
    name = part or (names[0] if names else "")
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    if not names or not layer.isValid():
        raise PlanningError(
            tr("File '{file}' cannot be read as a layer; it may be broken.").format(file=path.name),
            tr("Open it in QGIS and save it anew, or ask the sender for it again."),
        )
    grid = _grid_of_layer(name, layer, feedback)
    if path.suffix.lower() in _TABLES and any(
        _UNREADABLE in cell for row in (grid.columns, *grid.rows) for cell in row
    ):
        layer.setProviderEncoding(_WINDOWS)  # nothing says what it is in, and UTF-8 it is not
        grid = _grid_of_layer(name, layer, feedback)
    spatial = layer.wkbType() != Qgis.WkbType.NoGeometry
    grid = replace(grid, crs=layer.crs().authid()) if spatial else replace(grid, points=None)
    return ListFile(grid, name, [other for other in names if other != name], digest)


def _grid_of_layer(name: str, layer: QgsVectorLayer, feedback: QgsProcessingFeedback) -> Grid:
    return grid_of_features(name, layer.fields().names(), layer.getFeatures(QgsFeatureRequest()), feedback)


def _layer_names(path: Path) -> list[str]:
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    except RuntimeError:  # where somebody has switched GDAL's exceptions on
        dataset = None
    count = dataset.GetLayerCount() if dataset else 0
    return [name for place in range(count) if (name := dataset.GetLayer(place).GetName()) != "layer_styles"]


def grid_of_features(
    name: str, titles: Sequence[str], features: Iterable[QgsFeature], feedback: QgsProcessingFeedback
) -> Grid:
    """Features as a grid: attributes as text, geometries as points."""
    rows: list[list[str]] = []
    points: list[Point | None] = []
    for number, feature in enumerate(features):
        if number % PORTION == 0:
            stop_if_cancelled(feedback)
        rows.append([_text(value) for value in feature.attributes()])
        points.append(_point(feature.geometry()))
    return replace(grid_of_rows(name, titles, rows), points=points)


def _point(geometry: QgsGeometry) -> Point | None:
    """A geometry's point, of areas and lines one that lies in them; None for an empty one."""
    if geometry.isNull() or geometry.isEmpty():
        return None
    inside = geometry if geometry.type() == Qgis.GeometryType.Point else geometry.pointOnSurface()
    point = (inside if not inside.isNull() else geometry).centroid().asPoint()
    return (point.x(), point.y())


def _text(value: Any) -> str:
    if QgsVariantUtils.isNull(value):
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, QDate | QDateTime | QTime):
        return str(value.toString(Qt.DateFormat.ISODate))
    if isinstance(value, list):
        return "||".join(map(_text, value))
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else str(value)


def _no_part(path: Path, part: str, names: Sequence[str]) -> PlanningError:
    return PlanningError(
        tr("File '{file}' has no sheet or layer '{part}'. It has: {existing}.").format(
            file=path.name, part=part, existing=", ".join(f"'{name}'" for name in names)
        ),
        tr("Choose one of these."),
    )


def _several(path: Path, names: Sequence[str]) -> PlanningError:
    return PlanningError(
        tr("File '{file}' holds several lists: {names}.").format(
            file=path.name, names=", ".join(f"'{name}'" for name in names)
        ),
        tr("Choose the sheet or layer that is to be read."),
    )
