"""The register as a project of QGIS, kept in its own database: made anew, or given the symbols of changed categories.

Nothing in it needs this plugin: it opens wherever QGIS and the database are.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsField,
    QgsMapLayer,
    QgsMapSettings,
    QgsNullSymbolRenderer,
    QgsProject,
    QgsReferencedRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType
from qgis.PyQt.QtXml import QDomDocument

from ...core.errors import PlanningError
from ...core.register.schema import TABLES
from ...core.texts import tr
from ..address import Address, GeoPackageAddress
from ..register import connect
from ..values import now
from .forms import institution_tabs, plain_form, provider_tabs, set_table, set_tabs
from .login import left_out, put_in
from .plan import ALL, LOCAL_TIME, MAIN, PREFIX, Shown, groups, institution_layers
from .relations import add_relations
from .sources import PROJECT, layer_of, project_uri
from .symbols import categories_in, category_renderer, style_institutions
from .widgets import set_columns, set_read_only, set_relation_reference, set_value_relation, value_map
from .words import choices, column_title, decision_kinds, setting_titles, step_kinds, table_titles

ANONYMOUS = "core/projects/anonymize_saved_projects"  # QGIS's own setting
# What stands for a record in lists: where it has no name.
DISPLAYED = {
    "history": '"local_time" || \' \' || represent_value("field")',
    "steps": '"local_time" || \' \' || represent_value("kind")',
    "decisions": "format_date(\"decided_on\", 'yyyy-MM-dd') || ' ' || represent_value(\"kind\")",
    "source_lists": '"source"',
    "value_sources": 'represent_value("field")',
    "field_settings": 'represent_value("field")',
    "settings": 'represent_value("name")',
}


def write_project(address: Address) -> str:
    """Make the project of a register and store it there; what QGIS opens it by. Titles are in the language in use.

    An earlier project of the register is replaced, with whatever people have added to it.
    """
    project = QgsProject()
    layers = {shown.id: _add_layer(project, address, shown) for group in groups().values() for shown in group}
    add_relations(project)
    for group, members in groups().items():
        _arrange(project, group, [layers[shown.id] for shown in members])
    _join_layers(layers)
    for shown in (shown for members in groups().values() for shown in members):
        _finish(layers[shown.id], shown)
    style_institutions(layers[MAIN], categories_in(layers[f"{PREFIX}categories"]))
    _set_up(project, layers[MAIN])
    return _store(project, address)


def refresh_symbols(address: Address) -> str:
    """Give the stored project the symbols of the table of categories as it is now, and keep all else in it."""
    project = QgsProject()
    with put_in(address):
        found = project.read(project_uri(address))
    if not found:
        return write_project(address)
    layer, table = (project.mapLayer(name) for name in (MAIN, f"{PREFIX}categories"))
    if isinstance(layer, QgsVectorLayer) and isinstance(table, QgsVectorLayer):
        layer.setRenderer(category_renderer(categories_in(table)))
    return _store(project, address)


def _add_layer(project: QgsProject, address: Address, shown: Shown) -> QgsVectorLayer:
    schema = "" if isinstance(address, GeoPackageAddress) else f'"{address.schema}".'
    layer = layer_of(address, shown.table, shown.subset.format(institutions=f"{schema}institutions"))
    if not layer.isValid():
        raise PlanningError(
            tr("The table '{table}' of the register '{register}' cannot be opened: {reason}.").format(
                table=shown.table, register=address.name, reason=layer.error().summary() or layer.source()
            )
        )
    if LOCAL_TIME in shown.columns:
        local = f"datetime_from_epoch(epoch({QgsExpression.quotedColumnRef(shown.newest_first)}))"
        added = QgsField(LOCAL_TIME, QMetaType.Type.QString)
        layer.addExpressionField(f"format_date({local}, 'dd.MM.yyyy HH:mm:ss')", added)
    set_columns(layer, shown.table)
    layer.setId(shown.id)
    layer.setName(shown.title)
    project.addMapLayer(layer, False)
    return layer


def _arrange(project: QgsProject, title: str, layers: Sequence[QgsVectorLayer]) -> None:
    group = project.layerTreeRoot().addGroup(title)
    for layer in layers:
        group.addLayer(layer).setExpanded(layer.id() == MAIN)
    group.setExpanded(layers[0].id() == MAIN)


def _join_layers(layers: dict[str, QgsVectorLayer]) -> None:
    """Columns that hold the key of another layer's record show its name."""
    categories = layers[f"{PREFIX}categories"]
    for name in institution_layers():
        layer = layers[name]
        set_value_relation(layer, "category", categories, "category")
        set_value_relation(layer, "further_categories", categories, "category", several=True)
        set_value_relation(layer, "part_of", layers[ALL], "institution_id")
        set_relation_reference(layer, "provider_id", f"{name}_provider")
        set_tabs(layer, institution_tabs(name))
    for table in ("offers", "value_sources", "decisions"):
        set_value_relation(layers[PREFIX + table], "institution_id", layers[ALL], "institution_id")
    set_value_relation(layers[f"{PREFIX}history"], "record_id", layers[ALL], "institution_id")
    set_tabs(layers[f"{PREFIX}providers"], provider_tabs())


def _finish(layer: QgsVectorLayer, shown: Shown) -> None:
    """Words for machine words, what is read only, and the look of tables."""
    for name, words in _further_words(shown.table).items():
        layer.setEditorWidgetSetup(layer.fields().lookupField(name), value_map(words))
    fixed = {"field_settings": ("table_name", "field"), "settings": ("name",)}
    set_read_only(layer, (*fixed.get(shown.table, ()), "changed_by"))
    set_table(layer, shown)
    layer.setReadOnly(shown.read_only)
    if shown.newest_first:
        set_tabs(layer, plain_form(shown))
    layer.setDisplayExpression(DISPLAYED.get(shown.table, '"name"'))
    if shown.table == "institutions" and shown.id != MAIN:
        layer.setRenderer(QgsNullSymbolRenderer())
        layer.setMapTipsEnabled(False)
    if shown.id == ALL:
        layer.setFlags(layer.flags() | QgsMapLayer.LayerFlag.Private)


def _further_words(table: str) -> dict[str, dict[str, str]]:
    fields = {name: column_title(name) for entry in TABLES.values() for name in (field.name for field in entry.fields)}
    return {
        "history": {"table_name": table_titles(), "field": fields | {"position": column_title("position")}},
        "field_settings": {"table_name": table_titles(), "field": fields},
        "steps": {"kind": step_kinds()},
        "decisions": {"kind": decision_kinds()},
        "settings": {"name": setting_titles()},
        "categories": {"symbol": choices("symbol")},
    }.get(table, {})


def _set_up(project: QgsProject, institutions: QgsVectorLayer) -> None:
    project.setTitle(tr("Sozialnavigator: register of institutions"))
    project.setCrs(institutions.crs())
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    extent = institutions.extent()
    if extent.isEmpty():
        return
    extent.scale(1.1)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, institutions.crs()))
    view = QgsMapSettings()
    view.setDestinationCrs(institutions.crs())
    view.setExtent(extent)

    def add_view(document: QDomDocument) -> None:
        """What the window of QGIS adds of its map, so that the project opens at the institutions."""
        element = document.createElement("mapcanvas")
        element.setAttribute("name", "theMapCanvas")
        view.writeXml(element, document)
        document.documentElement().appendChild(element)

    project.writeProject.connect(add_view)


def _store(project: QgsProject, address: Address) -> str:
    uri = project_uri(address)
    with left_out(address), _anonymous():  # and below, since QGIS writes that name beside the project as well
        if not project.write(uri):
            raise PlanningError(
                tr("The project could not be stored in the register '{register}': {reason}.").format(
                    register=address.name, reason=project.error()
                ),
                tr("Check your right to write there, and that the file is not opened by another program."),
            )
    with connect(address) as database:
        when = json.dumps({"last_modified_time": now()})
        database.execute("UPDATE qgis_projects SET metadata = ? WHERE name = ?", [when, PROJECT])
    return uri


@contextmanager
def _anonymous() -> Iterator[None]:
    """QGIS would write the name of the system's account into the project."""
    settings = QgsSettings()
    before = settings.value(ANONYMOUS)
    settings.setValue(ANONYMOUS, True)
    try:
        yield
    finally:
        if before is None:
            settings.remove(ANONYMOUS)
        else:
            settings.setValue(ANONYMOUS, before)
