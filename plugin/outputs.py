"""Where results may go: QGIS guards neither the input file nor the other layers of a GeoPackage, so this does."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsDataSourceUri, QgsMapLayer, QgsProviderRegistry

from .core.errors import PlanningError, listed
from .core.texts import tr

GEOPACKAGE = ".gpkg"
# Tables that belong to the format or to QGIS's handling of a layer, not to somebody.
_HOUSEKEEPING = ("gpkg_", "rtree_", "sqlite_", "layer_styles")


def destination_file(destination: str) -> tuple[Path, str] | None:
    """File and table that a destination string of Processing names; None for memory layers and database servers."""
    if destination.startswith("ogr:"):
        uri = QgsDataSourceUri(destination[4:])
        return Path(uri.database()), uri.table()
    if not destination or destination.startswith(("memory:", "postgres:", "spatialite:", "mssql:", "oracle:", "hana:")):
        return None
    path = Path(destination.partition("|")[0])
    return path, path.stem


def layer_file(layer: QgsMapLayer | None) -> Path | None:
    """The file behind a layer; None where there is none."""
    if layer is None:
        return None
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = parts.get("path") or parts.get("dbname") or ""
    return Path(path) if path and Path(path).exists() else None


def check_destination(destination: str, inputs: Iterable[Path]) -> None:
    """Refuse a destination that is an input's own file, would wipe other layers, or cannot be written."""
    found = destination_file(destination)
    if found is None:
        return
    path, table = found
    check_writable(path, inputs)
    if path.suffix.lower() == GEOPACKAGE and path.exists():
        others = [name for name in _tables(path) if name != table]
        if others:
            raise PlanningError(
                tr("The output '{path}' is a GeoPackage that holds other layers: {layers}. They would be lost.").format(
                    path=path, layers=listed(others)
                ),
                tr("Choose a file of its own for the result."),
            )


def check_writable(path: Path, inputs: Iterable[Path]) -> None:
    """Refuse a file that is one of the inputs, or that cannot be written."""
    for source in inputs:
        if path.exists() and source.exists() and path.samefile(source):
            raise PlanningError(
                tr("The output '{path}' is the file of an input. It would be destroyed while it is read.").format(
                    path=path
                ),
                tr("Choose another file for the result."),
            )
    try:
        if path.is_dir():
            raise IsADirectoryError(0, tr("it is a folder"))
        with tempfile.TemporaryFile(dir=path.parent):
            pass
        if path.exists():
            with path.open("r+b"):
                pass
    except OSError as error:
        raise PlanningError(
            tr("The output '{path}' cannot be written: {reason}.").format(path=path, reason=error.strerror),
            tr("Check that the folder exists, that you may write there, and that no program has the file open."),
        ) from error


def discard(destination: str) -> None:
    """Remove what a failed or cancelled run has written so far."""
    found = destination_file(destination)
    if found is None or not found[0].exists():
        return
    dataset = gdal.OpenEx(str(found[0]), gdal.OF_VECTOR)
    driver = dataset.GetDriver() if dataset else None
    dataset = None
    if driver:
        driver.Delete(str(found[0]))  # knows the format's sidecar files
    with suppress(FileNotFoundError):
        found[0].unlink()


def write_text(path: Path, text: str) -> None:
    """Write a text file in one step: a reader sees the old file or the new one, never a part."""
    draft = path.with_name(f".{path.name}.part")
    try:
        draft.write_text(text, encoding="utf-8", newline="\n")
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise PlanningError(
            tr("The file '{path}' could not be written: {reason}.").format(path=path, reason=error.strerror),
            tr("Check the free space and your right to write there."),
        ) from error


def _tables(path: Path) -> list[str]:
    """The tables of a GeoPackage that somebody put there; a file that is none has nothing to lose by name."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
            names = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    except sqlite3.DatabaseError as error:
        raise PlanningError(
            tr("The output '{path}' exists, but is no readable GeoPackage: {reason}.").format(path=path, reason=error),
            tr("Choose another file, or remove that one first."),
        ) from error
    return sorted(name for (name,) in names if not name.startswith(_HOUSEKEEPING))
