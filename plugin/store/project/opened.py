"""What the plugin does for a register's project that somebody has opened. It works without the plugin all the same."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer

from ...core.register.schema import TABLES
from .plan import MAIN, PREFIX
from .sources import STORED_IN_FILE
from .symbols import categories_in, category_renderer


def follow_categories(project: QgsProject) -> bool:
    """Give the map the symbols of the table of categories whenever somebody saves changes of it.

    Whether it is a register's project at all.
    """
    institutions, table = project.mapLayer(MAIN), project.mapLayer(f"{PREFIX}categories")
    if not (isinstance(institutions, QgsVectorLayer) and isinstance(table, QgsVectorLayer)):
        return False

    def follow() -> None:
        institutions.setRenderer(category_renderer(categories_in(table)))
        institutions.emitStyleChanged()
        institutions.triggerRepaint()

    table.afterCommitChanges.connect(follow)
    return True


def follow_file(project: QgsProject) -> list[str]:
    """Turn the layers of an opened project of a register to the file that the project is in, and name those turned.

    QGIS keeps the register's file by its name. A copy under another name beside the original would show, and change,
    the original.
    """
    name = project.fileName()
    if not name.startswith(STORED_IN_FILE):
        return []
    own = Path(name.removeprefix(STORED_IN_FILE).rpartition("?")[0])
    turned = []
    for layer in project.mapLayers().values():
        parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        if layer.providerType() == "ogr" and parts.get("layerName") in TABLES and Path(parts["path"]) != own:
            source = QgsProviderRegistry.instance().encodeUri("ogr", parts | {"path": str(own)})
            layer.setDataSource(source, layer.name(), "ogr")
            turned.append(layer.name())
    return turned
