"""What the plugin does for a register's project that somebody has opened. It works without the plugin all the same."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsDataSourceUri, QgsProject, QgsProviderRegistry, QgsVectorLayer

from ...core.errors import PlanningError
from ...core.register.categories import Category
from ...core.register.schema import TABLES
from ...core.texts import tr
from ..address import Address, PostgresAddress, address_of
from .plan import MAIN, PREFIX
from .sources import STORED_IN_FILE, layer_of, project_uri
from .symbols import categories_in, category_renderer, style_institutions


def follow_categories(project: QgsProject) -> bool:
    """Give the map the symbols of the table of categories whenever somebody saves changes of it.

    Whether it is a register's project at all.
    """
    if not (layers := _main_and_categories(project)):
        return False
    institutions, table = layers
    table.afterCommitChanges.connect(lambda: _follow(institutions, table))
    return True


def show_categories(address: Address, project: QgsProject) -> None:
    """Give the symbols of the table of categories as it is now to a project that shows this register, and to the one
    that is stored in it. If they are the same, the user stores it as always."""
    from .write import refresh_symbols  # not needed at the start of QGIS

    layers = _main_and_categories(project)
    if layers and _place(address_of(layers[0])) == _place(address):
        _follow(*layers)
        project.setDirty()
    if project.fileName() != project_uri(address):
        refresh_symbols(address)


def show_institutions(address: Address, categories: Sequence[Category], project: QgsProject) -> None:
    """Add the layer of institutions with its symbols, unless the project has it. PlanningError if it cannot be read."""
    layer = layer_of(address, "institutions")
    if any(item.source() == layer.source() for item in project.mapLayers().values()):
        return
    if not layer.isValid():
        raise PlanningError(
            tr("The institutions of the register '{register}' cannot be shown: they cannot be read any more.").format(
                register=address.name
            ),
            tr("Check the connection to its drive or database, then open it again."),
        )
    layer.setName(tr("Institutions"))
    style_institutions(layer, categories)
    project.addMapLayer(layer)


def _main_and_categories(project: QgsProject) -> tuple[QgsVectorLayer, QgsVectorLayer] | None:
    institutions, table = project.mapLayer(MAIN), project.mapLayer(f"{PREFIX}categories")
    if isinstance(institutions, QgsVectorLayer) and isinstance(table, QgsVectorLayer):
        return institutions, table
    return None


def _place(address: Address | None) -> tuple[object, ...]:
    """Where a register is, whoever is logged in to it; () for none."""
    if isinstance(address, PostgresAddress):
        uri = QgsDataSourceUri(address.uri)
        return uri.service(), uri.host(), uri.port(), uri.database(), address.schema
    return (address.path.resolve(),) if address else ()


def _follow(institutions: QgsVectorLayer, table: QgsVectorLayer) -> None:
    institutions.setRenderer(category_renderer(categories_in(table)))
    institutions.emitStyleChanged()
    institutions.triggerRepaint()


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
