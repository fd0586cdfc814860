"""Status and dynamics index of areas."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsVectorLayer,
)

from ..plugin.core.charts.palettes import PALETTES
from ..plugin.core.texts import tr
from ..plugin.dependencies import INDEX_PACKAGES
from ..plugin.layers import Rows, result_rows
from ..plugin.method_record import MethodRecord
from ..plugin.other_level import check_other_level
from ..plugin.outputs import write_text
from ..plugin.report_edition import withheld_of
from ..plugin.social_index import (
    IndexOrder,
    Levels,
    SocialIndex,
    compute_social_index,
    known_sheets,
    method_of,
    titles,
)
from .base import Parameters, PlanningAlgorithm
from .output import Results
from .parameters import (
    edition_parameter,
    index_order,
    index_parameters,
    language_parameter,
    report_parameter,
    source_parameter,
)

if TYPE_CHECKING:
    import pandas as pd

    from ..plugin.core.index.result_fields import ResultField


class SocialIndexAlgorithm(PlanningAlgorithm):
    """``sozialplanung:socialindex``."""

    NAME = "socialindex"
    PACKAGES = INDEX_PACKAGES

    def displayName(self) -> str:
        return tr("Compute social index")

    def tags(self) -> list[str]:
        return tr("index,indicators,status,dynamics,deprivation,standardise,z score,poverty").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Computes status and dynamics index of areas from their indicators, by a method profile.\n\n"
            "Each indicator is standardised over the valid areas, the values are summed and standardised again. "
            "Areas with too few inhabitants, with missing values, or on the exclusion list stay in the layer without "
            "a result; the field 'excluded_because' says why.\n\n"
            "Where the layer has the counts behind the rates, as 'Indicator rates' writes them, the stability fields "
            "say how firm each class is against chance.\n\n"
            "The method report explains every class. For the map, use 'Classify social index' or 'Social index map'."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for definition in (source_parameter(), *index_parameters(), language_parameter()):
            self.addParameter(definition)
        self.addParameter(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Social index"), Qgis.ProcessingSourceType.Vector)
        )
        self.addParameter(report_parameter())
        self.addParameter(edition_parameter())
        self.addOutput(QgsProcessingOutputNumber("VALID_COUNT", tr("Areas in the index")))
        self.addOutput(QgsProcessingOutputNumber("EXCLUDED_COUNT", tr("Excluded areas")))

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        order, source = self.order(parameters, context), self.source(parameters, context)
        levels = self.levels(parameters, context)
        check_other_level(order, method_of(order, source), levels.other.source if levels.other else None)

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..plugin.core.index.report import method_report

        given, order = self.given(parameters, context), self.order(parameters, context)
        method = method_of(order, given.source)
        sheets = known_sheets(method, self.known.record.sheets)
        labels = titles(method.fields, sheets, self.known.aliases, order.language)
        result = compute_social_index(self.levels(parameters, context), order, method, labels, feedback)
        fields, frame = self.results(result, labels, order)
        report_path = self.parameterAsFileOutput(parameters, "REPORT", context)
        report = ""
        if report_path:
            palette = self.palette(parameters, context)
            explained = result.explained(given.source.sourceName(), labels, sheets, palette, order)
            public = self.parameterAsEnumString(parameters, "EDITION", context) == "public"
            withheld = withheld_of(given, order.id_field, explained, public, feedback)
            report = method_report(replace(explained, withheld=withheld))

        def place_report() -> None:
            if report_path:
                write_text(Path(report_path), report)

        results = Results(
            fields,
            Rows(dict(zip(frame.index, result_rows(frame), strict=True)), order.id_field),
            MethodRecord(method, sheets, city=self.known.record.city),
            {**self.known.aliases, **labels, **{item.name: item.title for item in fields}},
            self.style(parameters, context, result, order),
            place_report,
        )
        outputs = {
            **self.write(parameters, context, feedback, results),
            "VALID_COUNT": result.valid_count,
            "EXCLUDED_COUNT": result.excluded_count,
        }
        return outputs | ({"REPORT": report_path} if report_path else {})

    def levels(self, parameters: Parameters, context: QgsProcessingContext) -> Levels:
        """The layer of the areas, and that of the other level if one was chosen."""
        chosen = parameters.get("REFERENCE") not in (None, "")
        other = self.given(parameters, context, "REFERENCE") if chosen else None
        return Levels(self.given(parameters, context), other)

    def order(self, parameters: Parameters, context: QgsProcessingContext) -> IndexOrder:
        """What the user asks for."""
        return index_order(self, parameters, context)

    def results(
        self, result: SocialIndex, labels: dict[str, str], order: IndexOrder
    ) -> tuple[list[ResultField], pd.DataFrame]:
        """The fields that are added, and their values by area id."""
        from ..plugin.core.index.result_fields import index_fields

        fields = index_fields(result.method, labels, order.language, with_stability=result.stability is not None)
        frame = result.index.frame.assign(profile=result.method.label)
        if result.stability:
            frame = frame.join(result.stability.shares)
        return fields, frame[[item.name for item in fields]]

    def palette(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """The colours of classes in the report."""
        return PALETTES[0]

    def style(
        self, parameters: Parameters, context: QgsProcessingContext, result: SocialIndex, order: IndexOrder
    ) -> Callable[[QgsVectorLayer], None] | None:
        """What the finished layer is to look like; None: as QGIS likes."""
        return None
