"""Counts of old areas, or of another level, converted to new ones."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ..plugin.core.rates.fields import KEY_FIELD, NAME_FIELD, ROLE_FIELD, SIGN
from ..plugin.core.tables.vocabulary import AREA
from ..plugin.core.texts import tr
from ..plugin.indicators.conversion import Converted, CrosswalkTable, NewAreas, convert_counts, convertible
from ..plugin.indicators.count_layer import CountLayer
from ..plugin.layers import NewRows, check_fields
from ..plugin.method_record import MethodRecord
from .base import Parameters, PlanningAlgorithm, helped
from .output import Results
from .parameters import field_parameter


class CrosswalkAlgorithm(PlanningAlgorithm):
    """``sozialplanung:crosswalk``."""

    NAME = "crosswalk"
    GROUP = "indicators"
    PACKAGES = ("numpy", "pandas")
    CROSSWALK, AREAS = "CROSSWALK", "AREAS"

    def displayName(self) -> str:
        return tr("Convert counts to other areas")

    def tags(self) -> list[str]:
        return tr("crosswalk,boundary change,key,share,conversion,level,counts,edition").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Converts counts of old areas to new ones, by a table that says which share of each old area went into "
            "which new one. Rates cannot be converted: compute them afterwards.\n\n"
            "The shares of each old area add up to 1, so the sums stay the same to the last person. A new area that "
            "gets a part of a suppressed count is suppressed. The city row and people who belong to no area stay as "
            "they are."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        any_field, vector = QgsProcessingParameterField.DataType.Any, [Qgis.ProcessingSourceType.Vector]

        def field(name: str, label: str, parent: str, default: str | None = None) -> QgsProcessingParameterField:
            return QgsProcessingParameterField(name, label, default, parent, any_field, optional=default is None)

        for definition in (
            QgsProcessingParameterFeatureSource(self.INPUT, tr("Counts of the old areas"), vector),
            field_parameter("ID_FIELD", tr("Id field"), tr("The key of the areas. It must be unique."), optional=False),
            field_parameter(
                "COUNT_FIELDS", tr("Counts"), tr("Numbers of people or things. All other fields are left out."), True,
                False,
            ),
            helped(
                QgsProcessingParameterFeatureSource(self.CROSSWALK, tr("Crosswalk"), vector),
                tr("A table with a row for each pair of an old and a new area."),
            ),
            field("FROM_FIELD", tr("Old id"), self.CROSSWALK, "old_id"),
            field("TO_FIELD", tr("New id"), self.CROSSWALK, "new_id"),
            helped(
                field("SHARE_FIELD", tr("Share"), self.CROSSWALK),
                tr("The share of the old area's people who live in the new area, 0 to 1. Empty: all of them."),
            ),
            helped(
                QgsProcessingParameterFeatureSource(self.AREAS, tr("New areas"), vector, optional=True),
                tr("Polygons of the new ids. Without them the output is a table."),
            ),
            helped(field("AREAS_ID_FIELD", tr("Id field of the new areas"), self.AREAS), tr("Empty: as the id field.")),
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Converted counts"), vector[0]),
        ):  # fmt: skip
            self.addParameter(definition)
        self.addOutput(QgsProcessingOutputNumber("AREA_COUNT", tr("New areas")))

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        convertible(self.layer(parameters, context), self.parameterAsStrings(parameters, "COUNT_FIELDS", context))
        table, areas = self.table(parameters, context), self.areas(parameters, context)
        check_fields(table.fields, table.given.source)
        if areas:
            check_fields([areas.id_field], areas.given.source)

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        layer, table = self.layer(parameters, context), self.table(parameters, context)
        areas = self.areas(parameters, context)
        chosen = self.parameterAsStrings(parameters, "COUNT_FIELDS", context)
        converted = convert_counts(layer, chosen, table, areas, feedback)
        sheets = {name: sheet for name, sheet in layer.record.sheets.items() if name in converted.counts}
        record = replace(layer.record, method=None, city={}, sheets=sheets, boundaries=table.given.source.sourceName())
        written = self.write(parameters, context, feedback, self._results(converted, layer, areas, record))
        return written | {"AREA_COUNT": sum(role == AREA for role in converted.roles)}

    def layer(self, parameters: Parameters, context: QgsProcessingContext) -> CountLayer:
        """The counts that are to be converted."""
        origin = self.known.origin(self.INPUT)
        id_field = self._field(parameters, context, "ID_FIELD")
        return CountLayer(self.given(parameters, context), id_field, origin.record, origin.aliases)

    def table(self, parameters: Parameters, context: QgsProcessingContext) -> CrosswalkTable:
        """The crosswalk."""
        names = (self._field(parameters, context, name) for name in ("FROM_FIELD", "TO_FIELD", "SHARE_FIELD"))
        return CrosswalkTable(self.given(parameters, context, self.CROSSWALK), *names)

    def areas(self, parameters: Parameters, context: QgsProcessingContext) -> NewAreas | None:
        """The new areas, where they were given."""
        if parameters.get(self.AREAS) in (None, ""):
            return None
        id_field = self._field(parameters, context, "AREAS_ID_FIELD") or self._field(parameters, context, "ID_FIELD")
        return NewAreas(self.given(parameters, context, self.AREAS), id_field)

    def _field(self, parameters: Parameters, context: QgsProcessingContext, name: str) -> str:
        return next(iter(self.parameterAsStrings(parameters, name, context)), "")

    def _results(
        self, converted: Converted, layer: CountLayer, areas: NewAreas | None, record: MethodRecord
    ) -> Results:
        from ..plugin.core.index.result_fields import ResultField

        titles = {name: layer.title(name) for name in converted.counts}
        signs = {SIGN + name: tr("Sign: {title}").format(title=titles[name]) for name in converted.signed}
        key = layer.id_field if layer.id_field.lower() not in (NAME_FIELD, ROLE_FIELD) else KEY_FIELD
        labels = {key: tr("Key"), NAME_FIELD: tr("Name"), ROLE_FIELD: tr("Role")}
        fields = [
            *(ResultField(name, str, title) for name, title in labels.items()),
            *(ResultField(name, float, title) for name, title in titles.items()),
            *(ResultField(name, str, title) for name, title in signs.items()),
        ]
        rows = NewRows(converted.rows())
        if areas and converted.geometries:
            source = areas.given.source
            geometries = [converted.geometries.get(item) for item in converted.ids]
            rows = NewRows(converted.rows(), geometries, source.wkbType(), source.sourceCrs())
        return Results(fields, rows, record, {**labels, **titles, **signs}, counts=list(titles))
