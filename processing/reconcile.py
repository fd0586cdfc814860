"""A register and a list of institutions: who is who, what changed, what is new and what is missing."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..plugin.core.errors import PlanningError
from ..plugin.core.reviewing.entry import MOST_CANDIDATES
from ..plugin.core.texts import format_number, tr
from ..plugin.layers import NewRows, result_rows
from ..plugin.method_record import MethodRecord
from .base import Parameters, PlanningAlgorithm, advanced, helped
from .output import Results

if TYPE_CHECKING:
    from ..plugin.core.matching.reconcile import Options
    from ..plugin.reconciliation import Order, Reconciled

COUNTS = {
    "match": "MATCH_COUNT",
    "review": "REVIEW_COUNT",
    "only_register": "ONLY_REGISTER_COUNT",
    "only_poi": "ONLY_POI_COUNT",
    "not_in_scope": "NOT_IN_SCOPE_COUNT",
}


class ReconcileAlgorithm(PlanningAlgorithm):
    """``sozialplanung:reconcile``."""

    NAME = "reconcile"
    GROUP = "register"
    PACKAGES = ("numpy", "pandas", "scipy", "shapely")
    REGISTER, POI, DECISIONS, SCOPE_AREA = "REGISTER", "POI", "DECISIONS", "SCOPE_AREA"
    CANDIDATES = "CANDIDATES"

    def displayName(self) -> str:
        return tr("Reconcile with a list")

    def tags(self) -> list[str]:
        return tr("register,institutions,poi,list,matching,duplicates,update,record linkage").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Compares the register with a list of institutions and writes one row for each finding: matches, pairs to "
            "review, institutions that the list lacks, and records that the register lacks.\n\n"
            "Only what lies in the scope of a complete list can be missing from it. Decisions of earlier years are "
            "used silently, and come back only where something has changed. Nothing is written into the register: "
            "fill in the column 'decision' and run 'Apply decisions'."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for definition in (*self._sources(), *_limits(), *self._further()):
            self.addParameter(definition)
        titles = (
            tr("Matches"), tr("Pairs to review"), tr("Only in the register"), tr("Only in the list"), tr("Not in scope")
        )  # fmt: skip
        for name, title in zip(COUNTS.values(), titles, strict=True):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _sources(self) -> list[QgsProcessingParameterDefinition]:
        any_field, vector = QgsProcessingParameterField.DataType.Any, [Qgis.ProcessingSourceType.Vector]
        mapping = tr('JSON: standard field and column, e.g. {"name": "Bezeichnung"}. Others keep their own names.')
        return [
            helped(
                QgsProcessingParameterFeatureSource(self.REGISTER, tr("Register"), vector),
                tr("The layer 'institutions' of a register, or any layer or table of institutions."),
            ),
            helped(
                QgsProcessingParameterFeatureSource(self.POI, tr("List"), vector),
                tr("The list of this year, best as 'Read list of institutions' has read it."),
            ),
            QgsProcessingParameterField(
                "REGISTER_ID", tr("Id in the register"), "institution_id", self.REGISTER, any_field
            ),
            QgsProcessingParameterField("POI_ID", tr("Id in the list"), "poi_id", self.POI, any_field),
            helped(
                QgsProcessingParameterBoolean("POI_ID_STABLE", tr("The list keeps its ids"), False),
                tr("The id names the same institution every year, as a school number does. Ids of rows do not."),
            ),
            advanced(helped(
                QgsProcessingParameterString(
                    "REGISTER_FIELDS", tr("Columns of the register"), optional=True
                ),
                mapping + " " + tr("For other layers: those of a register are known."),
            )),
            advanced(helped(
                QgsProcessingParameterString("POI_FIELDS", tr("Columns of the list"), optional=True),
                mapping,
            )),
        ]  # fmt: skip

    def _further(self) -> list[QgsProcessingParameterDefinition]:
        vector = [Qgis.ProcessingSourceType.Vector]
        return [
            helped(
                QgsProcessingParameterFeatureSource(self.DECISIONS, tr("Earlier decisions"), vector, optional=True),
                tr("Decided findings of an earlier run. Empty: the decisions that the register itself remembers."),
            ),
            _threshold("ACCEPT", tr("Match from this probability on (empty: as shipped)")),
            _threshold("REVIEW", tr("Review from this probability on (empty: as shipped)")),
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Findings"), Qgis.ProcessingSourceType.VectorPoint),
            helped(
                QgsProcessingParameterFeatureSink(
                    self.CANDIDATES, tr("Other candidates"), Qgis.ProcessingSourceType.Vector, optional=True,
                    createByDefault=False,
                ),
                tr("A table: whom else a record could be that is in no match, the likeliest nine of each."),
            ),
        ]  # fmt: skip

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        from ..plugin.register_memory import check_decisions

        order = self.order(parameters, context)
        order.register.check(self.source(parameters, context, self.REGISTER))
        order.poi.check(self.source(parameters, context, self.POI))
        if parameters.get(self.DECISIONS):
            check_decisions(self.source(parameters, context, self.DECISIONS))

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..plugin.reconciliation import reconcile_sources
        from ..plugin.register_memory import decisions_of, remember

        if parameters[self.REGISTER] == parameters[self.POI]:
            feedback.pushWarning(tr("Register and list are the same layer: every record finds itself."))
        memory = remember(self.known.origin(self.REGISTER).address)
        order = self.order(parameters, context)
        if parameters.get(self.DECISIONS):
            decisions = decisions_of(self.given(parameters, context, self.DECISIONS), feedback)
            order = replace(order, decisions=decisions)
        order = replace(order, options=replace(order.options, area_code=memory.area_code))
        if parameters.get(self.CANDIDATES):
            order = replace(order, candidates=MOST_CANDIDATES)
        if memory.is_register:
            order = _of_register(order, feedback)
        register, poi = (self.given(parameters, context, name) for name in (self.REGISTER, self.POI))
        reconciled = reconcile_sources(register, poi, order, memory, feedback)
        counts = reconciled.table["verdict"].value_counts()
        written = self.write(parameters, context, feedback, self._results(reconciled))
        written |= self.write(parameters, context, feedback, _candidates(reconciled), self.CANDIDATES)
        return {**written, **{output: int(counts.get(verdict, 0)) for verdict, output in COUNTS.items()}}

    def order(self, parameters: Parameters, context: QgsProcessingContext) -> Order:
        """What the user asks for. PlanningError for what cannot be understood."""
        from ..plugin.core.register.scope import read_scope
        from ..plugin.reconciliation import Order
        from ..plugin.record_source import Columns, read_mapping

        def columns(side: str) -> Columns:
            id_field = next(iter(self.parameterAsStrings(parameters, f"{side}_ID", context)), "")
            return Columns(id_field, read_mapping(self._raw(parameters, f"{side}_FIELDS", context), f"{side}_FIELDS"))

        scope = read_scope(self._raw(parameters, "SCOPE", context))
        area = self.source(parameters, context, self.SCOPE_AREA) if parameters.get(self.SCOPE_AREA) else None
        if area and scope.area:
            raise PlanningError(
                tr("The scope has an area already, and SCOPE_AREA names another one."), tr("Leave one of them empty.")
            )
        source = self.known.origin(self.POI).record.source_list
        return Order(
            columns(self.REGISTER),
            columns(self.POI),
            scope,
            self._options(parameters, context),
            area,
            stable=self.parameterAsBool(parameters, "POI_ID_STABLE", context) or source.get("key_kind") == "stable",
            source=source,
            transform=context.transformContext(),
        )

    def _raw(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> object:
        """A text, or the object or list that a script or model gives, which parameterAsString would make ''."""
        given = parameters.get(name)
        return given if isinstance(given, dict | list | tuple) else self.parameterAsString(parameters, name, context)

    def _options(self, parameters: Parameters, context: QgsProcessingContext) -> Options:
        from ..plugin.core.matching.reconcile import Options

        limits = [
            self.parameterAsDouble(parameters, name, context) if parameters.get(name) not in (None, "") else None
            for name in ("ACCEPT", "REVIEW")
        ]
        accept, review = limits
        if accept is not None and review is not None and accept < review:
            raise PlanningError(
                tr("A match should need at least the probability of a review, but ACCEPT is {accept} and REVIEW "
                   "{review}.").format(accept=format_number(accept, 2), review=format_number(review, 2)),
                tr("Raise ACCEPT, or lower REVIEW."),
            )  # fmt: skip
        if accept is not None and review is None:
            review = min(accept, Options().thresholds()[1])
        return Options(accept, review, self.parameterAsBoolean(parameters, "COMPLETE", context))

    def _results(self, reconciled: Reconciled) -> Results:
        from ..plugin.core.register.findings import finding_fields
        from ..plugin.findings_style import style_findings

        fields, table = finding_fields(), reconciled.table
        points = [
            QgsGeometry.fromPointXY(QgsPointXY(x, y)) if math.isfinite(x) and math.isfinite(y) else None
            for x, y in zip(table["x"].tolist(), table["y"].tolist(), strict=True)
        ]
        values = [
            [None if value == "" else value for value in row]
            for row in result_rows(table[[item.name for item in fields]])
        ]
        rows = NewRows(
            values,
            points if reconciled.crs.isValid() else None,
            Qgis.WkbType.Point,
            reconciled.crs,
        )
        titles = {item.name: item.title for item in fields}
        record = MethodRecord(source_list=reconciled.source)
        return Results(fields, rows, record, titles, style=style_findings)


def _candidates(reconciled: Reconciled) -> Results:
    """The table of other candidates: its columns are called as those of the findings."""
    from ..plugin.core.register.findings import finding_fields

    fields = [item for item in finding_fields() if item.name in reconciled.candidates]
    rows = [
        [None if value == "" else value for value in row]
        for row in result_rows(reconciled.candidates[[item.name for item in fields]])
    ]
    return Results(fields, NewRows(rows), titles={item.name: item.title for item in fields})


def _limits() -> list[QgsProcessingParameterDefinition]:
    """For what the list speaks."""
    return [
        helped(
            QgsProcessingParameterString("SCOPE", tr("The list speaks for"), optional=True),
            tr(
                "Categories, separated by commas, or JSON with categories, providers, postcodes, cities and area (WKT "
                'or a box), e.g. {"categories": ["Kita"], "cities": ["Oberhausen"]}. Empty: everything.'
            ),
        ),
        helped(
            QgsProcessingParameterFeatureSource(
                ReconcileAlgorithm.SCOPE_AREA, tr("The list speaks for this area"),
                [Qgis.ProcessingSourceType.VectorPolygon], optional=True,
            ),
            tr("Polygons: what lies outside is not missing from the list, and not new in it."),
        ),
        helped(
            QgsProcessingParameterBoolean("COMPLETE", tr("The list is complete there"), True),
            tr("Only what a complete list would name can be missing from it."),
        ),
    ]  # fmt: skip


def _threshold(name: str, label: str) -> QgsProcessingParameterDefinition:
    number = QgsProcessingParameterNumber.Type.Double
    return advanced(QgsProcessingParameterNumber(name, label, number, None, True, 0, 1))


def _of_register(order: Order, feedback: QgsProcessingFeedback) -> Order:
    """The order for a register, whose columns have fixed names."""
    if order.register.fields:
        feedback.pushWarning(tr("REGISTER_FIELDS is not used: the columns of a register have fixed names."))
    return replace(order, register=replace(order.register, fields={}))
