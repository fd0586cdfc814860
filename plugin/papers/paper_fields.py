"""Which fields of the areas a paper reads: those that the user has chosen, else those that look like it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsFeatureRequest, QgsField, QgsProcessingFeedback, QgsVectorLayer

from ..core.errors import PlanningError, listed
from ..core.papers.city import Indicator
from ..core.rates.fields import CHANGE, SIGN
from ..core.texts import day_text, tr
from ..layers import id_text, python_value
from ..method_record import MethodRecord, read_record
from .assigning import existing_field
from .order import PaperLayers, PaperOrder

if TYPE_CHECKING:
    from ..core.index.sheets import Sheet

_RESULTS = ("class_name", "class_short", "profile", "excluded_because", "no_dynamics_because", "valid")
_NAMES = ("name", "bezeichnung")
_PEOPLE = (
    "ew", "einwohner", "einwohnerzahl", "einwohner_innen", "einwohner_innen_insgesamt", "einwohner_gesamt", "ew_gesamt",
    "bevoelkerung", "bevölkerung", "population", "pop", "pop_total",
)  # fmt: skip
_UNIT = re.compile(r"(?P<title>.+) in (?P<unit>%|percent|Prozent|percentage points|Prozentpunkten)")


@dataclass(frozen=True)
class PaperFields:
    """Fields of the areas; ``population`` is '' where there is none."""

    id: str
    name: str
    population: str
    indicators: tuple[Indicator, ...]


def paper_fields(
    order: PaperOrder, layer: QgsVectorLayer, record: MethodRecord, feedback: QgsProcessingFeedback
) -> PaperFields:
    """The fields to read. The log says which ones were found rather than chosen; PlanningError for missing ones."""
    key = existing_field(layer, order.id_field) if order.id_field else _unique_text(layer)
    name = existing_field(layer, order.name_field) if order.name_field else _name_field(layer, key)
    people = existing_field(layer, order.population_field) if order.population_field else _population_field(layer)
    found = [
        text.format(field=field)
        for given, field, text in (
            (order.id_field, key, tr("key of the areas: '{field}'")),
            (order.name_field, name, tr("names: '{field}'")),
            (order.population_field, people, tr("inhabitants: '{field}'")),
        )
        if field and not given
    ]
    if found:
        feedback.pushInfo(tr("Fields that were taken since none was chosen: {fields}.").format(fields="; ".join(found)))
    if not people:
        feedback.pushInfo(tr("No field with the number of inhabitants was found: the tables do not show it."))
    return PaperFields(key, name, people, _indicators(order, layer, record, feedback))


def area_key_field(order: PaperOrder, layers: PaperLayers) -> str:
    """The field with the key of the areas, as the city was read by."""
    quiet = QgsProcessingFeedback(False)
    return paper_fields(order, layers.areas, read_record(layers.areas), quiet).id


def _unique_text(layer: QgsVectorLayer) -> str:
    """The first text field that names each area once."""
    fields = [field.name() for field in _texts(layer)]
    request = QgsFeatureRequest().setNoAttributes()
    request.setSubsetOfAttributes(fields, layer.fields()).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    rows = [[id_text(python_value(row[field])) for field in fields] for row in layer.getFeatures(request)]
    for field, values in zip(fields, zip(*rows, strict=True), strict=False):
        if all(values) and len(set(values)) == len(values):
            return field
    raise PlanningError(
        tr("Layer '{layer}' has no text field that names each area once. Its text fields are: {fields}.").format(
            layer=layer.name(), fields=listed(fields)
        ),
        tr("Choose the id field."),
    )


def _texts(layer: QgsVectorLayer) -> list[QgsField]:
    return [
        field
        for field in layer.fields().toList()
        if not field.isNumeric() and not field.isDateOrTime() and field.typeName().lower() != "boolean"
        and field.name() not in _RESULTS and not field.name().startswith(SIGN)
    ]  # fmt: skip


def _name_field(layer: QgsVectorLayer, key: str) -> str:
    """The text field that says it holds names, first of all that which is called like the key: plr_name to plr_id."""
    named = [
        field.name()
        for field in _texts(layer)
        if any(word in f"{field.name()} {field.alias()}".casefold() for word in _NAMES)
    ]
    stem = re.split(r"[_\W]", key)[0].casefold()
    return next((name for name in named if name.casefold().startswith(stem)), next(iter(named), key))


def _population_field(layer: QgsVectorLayer) -> str:
    """The field that is called like a number of inhabitants, the latest of several years; '' where there is none."""
    from ..core.editions.methods import without_year

    numbers = [field.name() for field in layer.fields().toList() if field.isNumeric()]
    return max((name for name in numbers if without_year(name.casefold()) in _PEOPLE), default="")


def _indicators(
    order: PaperOrder, layer: QgsVectorLayer, record: MethodRecord, feedback: QgsProcessingFeedback
) -> tuple[Indicator, ...]:
    names = [existing_field(layer, name) for name in order.indicator_fields] or _in_index(layer, record)
    if not names:
        feedback.pushWarning(tr("The layer has no indicators with normalised values (x with z_x): none is shown."))
    changes = record.method.dynamics_fields if record.method else ()
    fields, language = layer.fields(), order.words.language
    found, untitled = [], []
    for name in names:
        alias, sheet = fields.field(name).alias(), _sheet(record, name)
        if not sheet and not alias:
            untitled.append(name)
        change = name.startswith(CHANGE) or name in changes
        found.append(_indicator(name, change, sheet, alias, language))
    if untitled:
        feedback.pushWarning(
            tr("These indicators have neither a sheet nor an alias, so their field names are printed: {fields}.")
            .format(fields=listed(untitled))
        )  # fmt: skip
    if undated := [item.field for item in found if not item.date]:
        feedback.pushWarning(
            tr("The pages cannot say of when the data of these indicators are, since their sheets have no reference "
               "date: {fields}. Enter it in the method profile under 'Indicators', and compute the index anew.")
            .format(fields=listed(undated))
        )  # fmt: skip
    return tuple(found)


def _in_index(layer: QgsVectorLayer, record: MethodRecord) -> Sequence[str]:
    """Every x with a z_x: status before dynamics, in the order of the method."""
    existing = layer.fields().names()
    found = [name for name in existing if f"z_{name}" in existing]
    method = record.method.fields if record.method else tuple(sorted(found, key=lambda name: name.startswith(CHANGE)))
    return [*(name for name in method if name in found), *(name for name in found if name not in method)]


def _sheet(record: MethodRecord, name: str) -> Sheet | None:
    return record.sheets.get(name) or (record.method.profile.sheets.get(name) if record.method else None)


def _indicator(name: str, change: bool, sheet: Sheet | None, alias: str, language: str) -> Indicator:
    usual = tr("percentage points", language) if change else "%"
    if sheet:
        unit = sheet.unit.in_language(language) or usual
        date = day_text(sheet.reference_date, language)
        return Indicator(name, sheet.title.in_language(language), unit, change=change, date=date)
    if parts := _UNIT.fullmatch(alias):  # as the plugin itself writes titles
        return Indicator(name, parts["title"], parts["unit"], change=change)
    return Indicator(name, alias or name, usual, change=change)
