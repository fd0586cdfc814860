"""A table of indicators joined to the polygons of its areas, by key."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ..plugin.core.rates.fields import KEY_FIELD, NAME_FIELD, ROLE_FIELD
from ..plugin.core.texts import tr
from ..plugin.indicators.joining import Joined, JoinOrder, join, joined_fields
from ..plugin.layers import NewRows, Rows
from ..plugin.method_record import MethodRecord
from .base import Parameters, PlanningAlgorithm, helped
from .output import Results
from .parameters import field_parameter


class JoinIndicatorsAlgorithm(PlanningAlgorithm):
    """``sozialplanung:joinindicators``."""

    NAME = "joinindicators"
    GROUP = "indicators"
    PACKAGES = ("numpy",)
    TABLE, OTHERS = "TABLE", "OTHERS"

    def displayName(self) -> str:
        return tr("Join indicators")

    def tags(self) -> list[str]:
        return tr("indicator,join,key,table,areas,leading zeros,assign").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Joins the rows of a table to the polygons of their areas, by key and as text.\n\n"
            "Every area must have one row. Keys that differ in leading zeros only are shown, and filled up only if you "
            "say so; names are never joined. The city row, people who belong to no area, and rows of areas that the "
            "layer does not have go to the table of rows without area."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        any_field, vector = QgsProcessingParameterField.DataType.Any, [Qgis.ProcessingSourceType.Vector]
        for definition in (
            QgsProcessingParameterFeatureSource(
                self.INPUT, tr("Areas"), [Qgis.ProcessingSourceType.VectorPolygon]
            ),
            field_parameter("ID_FIELD", tr("Id field"), tr("The key of the areas. It must be unique."), optional=False),
            helped(
                QgsProcessingParameterFeatureSource(self.TABLE, tr("Table"), vector),
                tr("A table with one row per area, as 'Read indicators' makes it, or a layer."),
            ),
            QgsProcessingParameterField("TABLE_FIELD", tr("Key in the table"), KEY_FIELD, self.TABLE, any_field),
            helped(
                QgsProcessingParameterField(
                    "FIELDS", tr("Fields to join"), None, self.TABLE, any_field, allowMultiple=True, optional=True
                ),
                tr("Empty: all. The signs ('sign_...') of a chosen number come along."),
            ),
            helped(
                QgsProcessingParameterBoolean("PAD_KEYS", tr("Fill up keys with zeros"), defaultValue=False),
                tr("Compares numbers among the keys with zeros in front, so that 1 and 01 are the same area."),
            ),
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Areas with indicators"), vector[0]),
            QgsProcessingParameterFeatureSink(
                self.OTHERS, tr("Rows without area"), vector[0], optional=True, createByDefault=True
            ),
        ):  # fmt: skip
            self.addParameter(definition)
        self.addOutput(QgsProcessingOutputNumber("ASSIGNED_COUNT", tr("Areas with a row")))
        self.addOutput(QgsProcessingOutputNumber("OTHER_COUNT", tr("Rows without area")))

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        areas, table = (self.source(parameters, context, name) for name in (self.INPUT, self.TABLE))
        joined_fields(self.order(parameters, context), areas, table)

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        order = self.order(parameters, context)
        areas, table = (self.given(parameters, context, name) for name in (self.INPUT, self.TABLE))
        joined = join(areas, table, order, feedback)
        titles = {**self.known.aliases, **self.known.origin(self.TABLE).aliases}
        results = Results(
            joined.result_fields(titles), Rows(joined.areas, order.id_field), self._record(joined), titles,
            counts=self._counts(joined),
        )  # fmt: skip
        written = self.write(parameters, context, feedback, results)
        written |= self.write(parameters, context, feedback, self._others(joined, order, titles), self.OTHERS)
        return written | {"ASSIGNED_COUNT": len(joined.areas), "OTHER_COUNT": len(joined.others)}

    def order(self, parameters: Parameters, context: QgsProcessingContext) -> JoinOrder:
        """What the user asks for."""

        def fields(name: str) -> list[str]:
            return list(self.parameterAsStrings(parameters, name, context))

        return JoinOrder(
            next(iter(fields("ID_FIELD")), ""),
            next(iter(fields("TABLE_FIELD")), ""),
            fields("FIELDS"),
            self.parameterAsBool(parameters, "PAD_KEYS", context),
        )

    def _record(self, joined: Joined) -> MethodRecord:
        """What is known of the joined fields, beside what the areas came with."""
        own, of_table = self.known.record, self.known.origin(self.TABLE).record
        names = {field.name() for field in joined.fields}
        sheets = {name: sheet for name, sheet in of_table.sheets.items() if name in names}
        return replace(
            own, method=None, city={}, sheets={**own.sheets, **sheets}, boundaries=of_table.boundaries or own.boundaries
        )

    def _others(self, joined: Joined, order: JoinOrder, titles: dict[str, str]) -> Results:
        from ..plugin.core.index.result_fields import ResultField

        labels = {order.table_field: tr("Key"), NAME_FIELD: tr("Name"), ROLE_FIELD: tr("Role")}
        fields = [
            *(ResultField(name, str, title) for name, title in labels.items()),
            *(item for item in joined.result_fields(titles) if item.name not in labels),
        ]
        rows = [[row[item.name] for item in fields] for row in joined.others]
        return Results(fields, NewRows(rows), self._record(joined), titles, counts=self._counts(joined))

    def _counts(self, joined: Joined) -> list[str]:
        """The joined fields that may be counts: of whole numbers, and no percentages by their sheets."""
        sheets = self.known.origin(self.TABLE).record.sheets
        rows = [dict(zip((item.name() for item in joined.fields), row, strict=True)) for row in joined.areas.values()]
        return [
            item.name()
            for item in joined.fields
            if item.isNumeric() and not (item.name() in sheets and sheets[item.name()].unit.en == "%")
            and all(row[item.name()] is None or float(row[item.name()]).is_integer() for row in (*rows, *joined.others))
        ]  # fmt: skip
