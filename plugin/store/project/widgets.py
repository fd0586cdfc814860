"""How each column is shown and edited: alias, widget, default, constraint."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from qgis.core import QgsDefaultValue, QgsEditorWidgetSetup, QgsFieldConstraints, QgsVectorLayer

from ...core.register.fields import Field
from ...core.register.schema import TABLES
from ...core.texts import tr
from .sources import KEY
from .user import VARIABLE
from .words import choices, column_title

LONG = {"remarks", "opening_hours", "consultation_hours", "description", "private_address", "words"}
HIDDEN = QgsEditorWidgetSetup("Hidden", {})
DATE = {"display_format": "dd.MM.yyyy", "field_format": "yyyy-MM-dd", "calendar_popup": True, "allow_null": True}


class Rule(NamedTuple):
    """A constraint of a column: hard ones keep a record from being saved, others warn."""

    expression: str
    sentence: str
    hard: bool = True


def set_columns(layer: QgsVectorLayer, table: str) -> None:
    """Alias, widget, default and constraints of every column of a layer of ``table``."""
    given = defaults(table)
    for place, column in enumerate(layer.fields().toList()):
        layer.setFieldAlias(place, column_title(column.name()))
        if column.name() in given:
            layer.setDefaultValueDefinition(place, given[column.name()])
    for field in TABLES[table].fields:
        place = layer.fields().lookupField(field.name)
        if field.required:
            layer.setFieldConstraint(place, QgsFieldConstraints.Constraint.ConstraintNotNull)
        layer.setEditorWidgetSetup(place, _widget(field))
    for name in (KEY, TABLES[table].key):
        _set(layer, name, HIDDEN)
    for name, rule in rules(table).items():
        _constrain(layer, layer.fields().lookupField(name), rule)


def _widget(field: Field) -> QgsEditorWidgetSetup:
    if words := choices(field.name):
        return value_map(words)
    if field.kind == "boolean":
        return QgsEditorWidgetSetup("CheckBox", {"AllowNullState": False})
    if field.kind == "date":
        return QgsEditorWidgetSetup("DateTime", DATE)
    if field.name == "colour":
        return QgsEditorWidgetSetup("Color", {})
    if field.kind == "text":
        return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": field.name in LONG})
    return QgsEditorWidgetSetup("", {})  # as QGIS would choose it


def _constrain(layer: QgsVectorLayer, place: int, rule: Rule) -> None:
    strengths = QgsFieldConstraints.ConstraintStrength
    strength = strengths.ConstraintStrengthHard if rule.hard else strengths.ConstraintStrengthSoft
    layer.setConstraintExpression(place, rule.expression, rule.sentence)
    layer.setFieldConstraint(place, QgsFieldConstraints.Constraint.ConstraintExpression, strength)


def set_read_only(layer: QgsVectorLayer, names: Iterable[str]) -> None:
    """Columns that people see and do not change."""
    form = layer.editFormConfig()
    for name in names:
        place = layer.fields().lookupField(name)
        if place >= 0:
            form.setReadOnly(place, True)
    layer.setEditFormConfig(form)


def set_value_relation(
    layer: QgsVectorLayer, name: str, other: QgsVectorLayer, key: str, several: bool = False
) -> None:
    """Let people choose among the rows of another layer by name; the column holds their key."""
    # Without the layer's source, which QGIS would write with the whole path of the register.
    config = {
        "Layer": other.id(), "LayerName": other.name(), "Key": key, "Value": "name",
        "AllowNull": not _required(layer, name), "AllowMulti": several, "NofColumns": 2, "UseCompleter": False,
        "OrderByValue": True, "OrderByKey": False,
    }  # fmt: skip
    _set(layer, name, QgsEditorWidgetSetup("ValueRelation", config))


def set_relation_reference(layer: QgsVectorLayer, name: str, relation: str) -> None:
    """Let people choose, open and add the record that the column refers to."""
    config = {
        "Relation": relation, "AllowNULL": not _required(layer, name), "AllowAddFeatures": True,
        "ShowOpenFormButton": True, "ShowForm": False, "OrderByValue": True, "MapIdentification": False,
        "ReadOnly": False, "FetchLimitActive": False,
    }  # fmt: skip
    _set(layer, name, QgsEditorWidgetSetup("RelationReference", config))


def value_map(words: Mapping[str, str]) -> QgsEditorWidgetSetup:
    """A list of machine words, in people's words."""
    return QgsEditorWidgetSetup("ValueMap", {"map": [{title: word} for word, title in words.items()]})


def defaults(table: str) -> dict[str, QgsDefaultValue]:
    """What a new record starts with, as expressions; the user also at every change."""
    names = {field.name for field in TABLES[table].fields}
    given = {
        TABLES[table].key: QgsDefaultValue("uuid('WithoutBraces')"),
        "changed_by": QgsDefaultValue(f"coalesce(@{VARIABLE}, '')", True),
        "location_kind": QgsDefaultValue("'site'"),
        "release": QgsDefaultValue("'internal'"),
        "withdrawn": QgsDefaultValue("false"),
        "address_is_private": QgsDefaultValue("false"),
        "position_quality": QgsDefaultValue("if(@geometry IS NULL, 'none', 'by_hand')"),
    }
    return {name: default for name, default in given.items() if name in names}


def rules(table: str) -> dict[str, Rule]:
    """The constraints of a table by column."""
    names = {field.name for field in TABLES[table].fields}
    given = {
        "name": Rule("trim(coalesce(\"name\", '')) <> ''", tr("Please enter a name.")),
        "valid_until": Rule(
            '"valid_until" IS NULL OR "valid_from" IS NULL OR "valid_until" >= "valid_from"',
            tr("The last day of validity must not be before the first one."),
        ),
        "changed_by": Rule(
            "coalesce(\"changed_by\", '') <> ''",
            tr(
                "Nobody's initials are set: the history will not say who made this change. "
                "Set them in the plugin's options, or as variable {variable} under Settings > Options > Variables."
            ).format(variable=VARIABLE),
            hard=False,
        ),
    }
    if table == "institutions":
        given |= _institution_rules()
    return {name: rule for name, rule in given.items() if name in names}


def _institution_rules() -> dict[str, Rule]:
    return {
        "location_kind": Rule(
            "\"location_kind\" <> 'protected' OR "
            "(coalesce(\"street\", '') = '' AND coalesce(\"house_number\", '') = '' AND @geometry IS NULL)",
            tr("No street, house number or point is stored for a protected site. Remove them first."),
        ),
        "part_of": Rule(
            '"part_of" IS NULL OR "part_of" <> "institution_id"',
            tr("An institution cannot be its own branch office."),
        ),
        "postcode": Rule(
            "coalesce(\"postcode\", '') = '' OR regexp_match(\"postcode\", '^[0-9]{5}$')",
            tr("A German postcode has five digits."),
            hard=False,
        ),
        "email": Rule(
            "coalesce(\"email\", '') = '' OR regexp_match(\"email\", '^[^@ ]+@[^@ ]+$')",
            tr("An e-mail address has one @ and no blanks."),
            hard=False,
        ),
        "release": Rule(
            '"release" <> \'public\' OR ("released_by" IS NOT NULL AND "released_on" IS NOT NULL)',
            tr("Please enter who released it, and when."),
            hard=False,
        ),
    }


def _required(layer: QgsVectorLayer, name: str) -> bool:
    place = layer.fields().lookupField(name)
    return bool(layer.fieldConstraints(place) & QgsFieldConstraints.Constraint.ConstraintNotNull)


def _set(layer: QgsVectorLayer, name: str, setup: QgsEditorWidgetSetup) -> None:
    layer.setEditorWidgetSetup(layer.fields().lookupField(name), setup)
