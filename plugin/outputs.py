"""Where results go. QGIS guards neither the input's file nor the other layers of a file, and a run that fails or is
killed leaves half a result: so the output is checked first, written beside its place, and moved there when complete.
"""

from __future__ import annotations

import errno
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsDataSourceUri, QgsMapLayer, QgsProcessingUtils, QgsProviderRegistry, QgsVectorFileWriter

from .core.errors import PlanningError, listed
from .core.texts import tr

GEOPACKAGE = ".gpkg"
# Tables that belong to the format or to QGIS's handling of a layer, not to somebody.
_HOUSEKEEPING = ("gpkg_", "rtree_", "sqlite_", "layer_styles")
_SHAPEFILE = {".shp", ".dbf", ".shx", ".prj", ".cpg", ".qix", ".sbn", ".sbx"}
# Shapefiles cut field names to ten characters, MapInfo turns NULL into 0, DXF holds no attributes.
_UNFIT = {".shp", ".dbf", ".tab", ".mif", ".dxf"}
_DATABASES = ("memory:", "postgres:", "spatialite:", "mssql:", "oracle:", "hana:")


@dataclass(frozen=True)
class Target:
    """The file of an output and the table in it; ``asked`` is the file that was asked for, before QGIS appends to its
    name; ``pattern`` is the destination string with {path} in its place.
    """

    path: Path
    table: str
    asked: Path
    pattern: str = "{path}"

    def at(self, path: Path) -> str:
        """The destination string for the same output in another file."""
        return self.pattern.replace("{path}", str(path))


def target_of(destination: str) -> Target | None:
    """The file that a destination string of Processing names; None for memory layers and database servers."""
    if destination.startswith("ogr:"):
        uri = QgsDataSourceUri(destination[4:])
        return Target(
            Path(uri.database()), uri.table(), Path(uri.database()), destination.replace(uri.database(), "{path}")
        )
    if not destination or destination.startswith(_DATABASES):
        return None
    path = Path(destination + _appended(Path(destination).suffix.lower().lstrip(".")))
    return Target(path, path.stem, Path(destination))


def _appended(extension: str) -> str:
    """What QGIS appends to a file name with this extension: the check has to meet the file that will be written.

    Unknown extensions get the default one, and other ones of a format its own: ``areas.json`` becomes .json.geojson.
    """
    driver = QgsVectorFileWriter.driverForExtension(extension) if extension else ""
    if not driver:
        return f".{QgsProcessingUtils.defaultVectorExtension()}"
    format_ = QgsVectorFileWriter.MetaData()
    known = format_.ext.split() if QgsVectorFileWriter.driverMetadata(driver, format_) else []
    return "" if not known or extension in known else f".{known[0]}"


def layer_files(layer: QgsMapLayer | None) -> list[Path]:
    """The files behind a layer and the tables that are joined to it."""
    if layer is None:
        return []
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = parts.get("path") or parts.get("dbname") or ""
    joined = [file for join in getattr(layer, "vectorJoins", list)() for file in layer_files(join.joinLayer())]
    return [Path(path), *joined] if path and Path(path).is_file() else joined


def sidecar_of(path: Path) -> Path:
    """The file beside a result that holds its method, for formats that have no place for it."""
    return path.with_name(f"{path.name}.sozialplanung.json")


def check_destination(destination: str, inputs: Iterable[Path]) -> None:
    """Refuse a destination that is an input's own file, would wipe other layers, or cannot hold or take the result."""
    target = target_of(destination)
    if target is None:
        return
    if target.path.suffix.lower() in _UNFIT:
        raise PlanningError(
            tr("The format of '{path}' cannot hold the result: it cuts field names or has no empty values.").format(
                path=target.path
            ),
            tr("Choose a GeoPackage (.gpkg)."),
        )
    for path in (target.asked, target.path, sidecar_of(target.path)):
        check_writable(path, inputs)
    others = _other_layers(target)
    if others:
        raise PlanningError(
            tr("The output '{path}' holds other layers: {layers}. They would be lost.").format(
                path=target.path, layers=listed(others)
            ),
            tr("Choose a file of its own for the result."),
        )


def check_file(path: Path, extension: str, inputs: Iterable[Path]) -> None:
    """Refuse the file of a report or recipe that has another extension, is one of the inputs, or cannot be written."""
    if path.suffix.lower() not in {"html": (".html", ".htm")}.get(extension, (f".{extension}",)):
        raise PlanningError(
            tr("The file '{path}' should have a name that ends in .{extension}.").format(
                path=path, extension=extension
            ),
            tr("Choose another name: a file of another kind would be lost."),
        )
    check_writable(path, inputs)


def check_folder(folder: Path) -> None:
    """Refuse a folder that cannot be written to, or, where it is not there yet, cannot be made."""
    existing = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    try:
        with tempfile.TemporaryFile(dir=existing):
            pass
    except OSError as error:
        raise PlanningError(
            tr("The output '{path}' cannot be written: {reason}.").format(path=folder, reason=reason_of(error)),
            tr("Check that the folder exists, that you may write there, and that no program has the file open."),
        ) from error


def check_apart(paths: Iterable[Path]) -> None:
    """Refuse two outputs of one run in the same file: the second would replace the first."""
    seen: set[Path] = set()
    for path in paths:
        if path.absolute() in seen:
            raise PlanningError(
                tr("Two outputs are to be written to the same file '{path}'.").format(path=path),
                tr("Choose a file of its own for each output."),
            )
        seen.add(path.absolute())


def check_writable(path: Path, inputs: Iterable[Path]) -> None:
    """Refuse a file that is one of the inputs, or that cannot be written."""
    for source in inputs:
        if _same_dataset(path, source):
            raise PlanningError(
                tr("The output '{path}' is the file of an input. It would be destroyed while it is read.").format(
                    path=path
                ),
                tr("Choose another file for the result."),
            )
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "")
        with tempfile.TemporaryFile(dir=path.parent):
            pass
        if path.exists():
            with path.open("r+b"):
                pass
    except OSError as error:
        raise PlanningError(
            tr("The output '{path}' cannot be written: {reason}.").format(path=path, reason=reason_of(error)),
            tr("Check that the folder exists, that you may write there, and that no program has the file open."),
        ) from error


@contextmanager
def written_beside(target: Target) -> Iterator[Path]:
    """Give the path of a draft; when the block ends well, move it and its side files to their place.

    Whatever goes wrong before, what was there stays as it was.
    """
    final = target.path
    try:
        beside = tempfile.TemporaryDirectory(dir=final.parent, prefix=".sozialplanung-", ignore_cleanup_errors=True)
    except OSError as error:
        raise _unwritten(final, error) from error
    with beside as folder:
        draft = Path(folder, final.name)
        yield draft
        try:
            for suffix in ("-wal", "-shm", "-journal"):  # of an older file: they would be taken for the new one's
                final.with_name(final.name + suffix).unlink(missing_ok=True)
            for part in sorted(Path(folder).iterdir(), key=lambda path: path == draft):
                part.replace(final.with_name(part.name))
        except OSError as error:
            raise _unwritten(final, error) from error


def write_text(path: Path, text: str) -> None:
    """Write a text file in one step: a reader sees the old file or the new one, never a part."""
    draft = path.with_name(f".{path.name}.part")
    try:
        draft.write_text(text, encoding="utf-8", newline="\n")
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise _unwritten(path, error) from error


def reason_of(error: OSError) -> str:
    """Why the system refused, in the user's language where it is something common."""
    reasons = {
        errno.ENOENT: tr("there is no such file or folder"),
        errno.EACCES: tr("you have no right to"),
        errno.EPERM: tr("you have no right to"),
        errno.EROFS: tr("the drive is read-only"),
        errno.ENOSPC: tr("the drive is full"),
        errno.EISDIR: tr("it is a folder"),
        errno.ENOTDIR: tr("there is no such file or folder"),
        errno.ENAMETOOLONG: tr("the name is too long"),
    }
    return reasons.get(error.errno or 0, error.strerror or str(error))


def _unwritten(path: Path, error: OSError) -> PlanningError:
    return PlanningError(
        tr("The file '{path}' could not be written: {reason}.").format(path=path, reason=reason_of(error)),
        tr("Check the free space, your right to write there, and that no other program has the file open."),
    )


def _same_dataset(path: Path, source: Path) -> bool:
    """Whether two paths are the same file, or parts of the same shapefile."""
    if path.exists() and source.exists() and path.samefile(source):
        return True
    suffixes = {path.suffix.lower(), source.suffix.lower()}
    return suffixes <= _SHAPEFILE and path.with_suffix("").absolute() == source.with_suffix("").absolute()


def _other_layers(target: Target) -> list[str]:
    """What somebody put into the file beside the table that is to be written."""
    if not target.path.exists():
        return []
    if target.path.suffix.lower() == GEOPACKAGE:
        return [name for name in _tables(target.path) if name != target.table]
    try:
        dataset = gdal.OpenEx(str(target.path), gdal.OF_VECTOR)
    except RuntimeError:  # where somebody has switched GDAL's exceptions on
        dataset = None
    count = dataset.GetLayerCount() if dataset else 0
    return [dataset.GetLayer(place).GetName() for place in range(count)] if count > 1 else []


def _tables(path: Path) -> list[str]:
    """The tables of a GeoPackage that somebody put there."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
            names = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    except sqlite3.DatabaseError as error:
        raise PlanningError(
            tr("The output '{path}' exists, but is no readable GeoPackage: {reason}.").format(path=path, reason=error),
            tr("Choose another file, or remove that one first."),
        ) from error
    return sorted(name for (name,) in names if not name.startswith(_HOUSEKEEPING))
