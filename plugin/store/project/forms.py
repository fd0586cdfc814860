"""The forms of the project, in tabs, and the columns of its tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorElement,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsAttributeTableConfig,
    QgsExpression,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from ...core.texts import tr
from .plan import ALL, PREFIX, SHELTERED, Shown

# A tab is a list of rows; a row holds columns side by side, a text is a relation, a mapping is a group box.
Rows = Sequence["tuple[str, ...] | str | Mapping[str, Rows]"]
RELATION = "relation:"
WIDTHS = {
    "name": 300, "category": 200, "provider_id": 220, "street": 170, "house_number": 60, "postcode": 60,
    "local_time": 140, "record_id": 240, "field": 170, "old_value": 200, "new_value": 200, "reason": 240, "words": 400,
}  # fmt: skip


def institution_tabs(layer: str) -> dict[str, Rows]:
    """The tabs of the form of institutions; protected ones have no street, house number and position."""
    street: Rows = [] if layer == SHELTERED else [("street", "house_number")]
    position: Rows = [] if layer == SHELTERED else [("position_quality",), ("address_is_private",)]
    return {
        tr("General"): [
            ("name",), ("category",), ("further_categories",), ("kind",), ("provider_id",), ("part_of",),
            ("target_groups",), ("languages",), ("accessibility",), ("places", "reach"), ("remarks",),
        ],
        tr("Address and contact"): [
            ("location_kind",),
            {tr("Address"): [*street, ("postcode", "city"), *position]},
            {tr("Contact"): [("phone",), ("email",), ("website",)]},
        ],
        tr("Hours and offers"): [("opening_hours",), ("consultation_hours",), f"{RELATION}{layer}_offers"],
        tr("Validity and release"): [
            {tr("Validity"): [("valid_from", "valid_until"), ("confirmed_on", "confirmed_by")]},
            {tr("Release"): [("release",), ("released_by", "released_on")]},
            {tr("Change"): [("changed_by",)]},
        ],
        tr("Personal data"): [("contact_person",), ("direct_phone",), ("personal_email",), ("private_address",)],
        tr("Origin"): [f"{RELATION}{layer}_values"],
        tr("History"): [f"{RELATION}{layer}_history"],
    }  # fmt: skip


def provider_tabs() -> dict[str, Rows]:
    """The tabs of the form of providers."""
    return {
        tr("General"): [
            ("name",), ("street", "house_number"), ("postcode", "city"), ("phone",), ("email",), ("website",),
            ("changed_by",),
        ],
        tr("Personal data"): [("contact_person",)],
        tr("Institutions"): [f"{RELATION}{ALL}_provider"],
        tr("History"): [f"{RELATION}{PREFIX}providers_history"],
    }  # fmt: skip


def plain_form(shown: Shown) -> dict[str, Rows]:
    """One tab with the columns of the attribute table: what keys there are besides says nothing to people."""
    return {shown.title: [(name,) for name in shown.columns]}


def set_tabs(layer: QgsVectorLayer, tabs: Mapping[str, Rows]) -> None:
    """Give a layer's form these tabs."""
    form = layer.editFormConfig()
    form.setLayout(Qgis.AttributeFormLayout.DragAndDrop)
    form.clearTabs()
    root = form.invisibleRootContainer()
    for title, rows in tabs.items():
        root.addChildElement(_container(layer, root, title, rows, Qgis.AttributeEditorContainerType.Tab))
    layer.setEditFormConfig(form)


def set_table(layer: QgsVectorLayer, shown: Shown) -> None:
    """Which columns the attribute table shows, in which order, and how wide; the others can be switched on."""
    config = QgsAttributeTableConfig()
    config.update(layer.fields())
    columns = config.columns()
    order = {name: place for place, name in enumerate(shown.columns)}
    for column in columns:
        name = column.name or ""  # of the column of actions
        place = layer.fields().lookupField(name)
        hidden = place < 0 or layer.editorWidgetSetup(place).type() == "Hidden"
        column.hidden = name not in order if order else hidden
        column.width = WIDTHS.get(name, -1)
    config.setColumns(sorted(columns, key=lambda column: order.get(column.name or "", len(order))))
    if shown.newest_first:
        config.setSortExpression(QgsExpression.quotedColumnRef(shown.newest_first))
        config.setSortOrder(Qt.SortOrder.DescendingOrder)
    layer.setAttributeTableConfig(config)


def _container(
    layer: QgsVectorLayer, parent: QgsAttributeEditorElement | None, title: str, rows: Rows,
    kind: Qgis.AttributeEditorContainerType,
) -> QgsAttributeEditorContainer:  # fmt: skip
    container = QgsAttributeEditorContainer(title, parent)
    container.setType(kind)
    container.setColumnCount(1)
    for row in rows:
        if isinstance(row, str):
            container.addChildElement(_relation(row.removeprefix(RELATION), container))
        elif isinstance(row, tuple):
            container.addChildElement(_row(layer, container, row))
        else:
            [(caption, inner)] = row.items()
            box = _container(layer, container, caption, inner, Qgis.AttributeEditorContainerType.GroupBox)
            container.addChildElement(box)
    return container


def _row(layer: QgsVectorLayer, parent: QgsAttributeEditorElement, names: tuple[str, ...]) -> QgsAttributeEditorElement:
    """One column, or several side by side."""
    if len(names) == 1:
        return QgsAttributeEditorField(names[0], layer.fields().lookupField(names[0]), parent)
    row = QgsAttributeEditorContainer("", parent)
    row.setType(Qgis.AttributeEditorContainerType.Row)
    row.setShowLabel(False)
    row.setColumnCount(len(names))
    for name in names:
        row.addChildElement(QgsAttributeEditorField(name, layer.fields().lookupField(name), row))
    return row


def _relation(key: str, parent: QgsAttributeEditorElement) -> QgsAttributeEditorRelation:
    """The records that belong to this one: offers can be added, the rest is for reading."""
    element = QgsAttributeEditorRelation(key, parent)
    element.setRelationWidgetTypeId("relation_editor")
    element.setShowLabel(False)
    buttons = "AddChildFeature|SaveChildEdits" if key.endswith("_offers") else "NoButton"
    element.setRelationEditorConfiguration({"buttons": buttons, "show_first_feature": True})
    return element
