"""The legend of a social index map as a file that layouts show."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
)

from ..plugin.core.texts import tr
from ..plugin.dependencies import INDEX_PACKAGES
from ..plugin.outputs import write_text
from .base import Parameters, PlanningAlgorithm, helped
from .parameters import language_parameter, palette_parameter, profile_parameter, source_parameter

if TYPE_CHECKING:
    from ..plugin.core.index.profile import Profile


class IndexLegendAlgorithm(PlanningAlgorithm):
    """``sozialplanung:indexlegend``."""

    NAME = "indexlegend"
    PACKAGES = INDEX_PACKAGES

    def displayName(self) -> str:
        return tr("Legend of the social index")

    def tags(self) -> list[str]:
        return tr("index,class,legend,layout,SVG,picture").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Writes the legend of a classified layer as an SVG file: status by dynamics classes, with the number of "
            "areas in each, and the areas without a class.\n\n"
            "In a layout, add a picture and choose the file as its SVG image: it stays sharp in print. Run the tool "
            "again with the same file when the layer has changed. A layout that is open shows the new legend after "
            "'Refresh view', half a minute later at the earliest: until then QGIS keeps the picture it has."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for definition in (
            source_parameter(), profile_parameter(None), palette_parameter(),
            helped(
                QgsProcessingParameterBoolean("OCCURRING_ONLY", tr("Only the classes that occur"), False),
                tr("Leaves out cells without areas, and rows and columns that have none."),
            ),
            language_parameter(),
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("Legend"), tr("SVG files (*.svg)")),
        ):  # fmt: skip
            self.addParameter(definition)

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self._profile(parameters, context)

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..plugin.core.charts.legend import Legend, legend_svg
        from ..plugin.papers.imprint_settings import words_of
        from ..plugin.styles import count_classes

        profile = self._profile(parameters, context)
        source = self.source(parameters, context)
        areas = source.materialize(QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry))
        assert areas
        areas.setName(source.sourceName())
        counts, language = count_classes(areas, profile), self.language(parameters, context)
        legend = Legend(
            profile,
            self.parameterAsEnumString(parameters, "PALETTE", context),
            language,
            counts,
            self.parameterAsBool(parameters, "OCCURRING_ONLY", context),
            words_of(language, False, context.project()).areas.many,
        )
        feedback.pushInfo(
            tr("{areas} areas with a class, {unassigned} without.").format(
                areas=counts.assigned, unassigned=counts.unassigned
            )
        )
        path = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        write_text(Path(path), legend_svg(legend).svg)
        return {self.OUTPUT: path}

    def _profile(self, parameters: Parameters, context: QgsProcessingContext) -> Profile:
        """The profile that was given, else that of the layer's method, else mss."""
        from ..plugin.core.index.profile import load_profile

        if given := self.parameterAsFile(parameters, "PROFILE", context):
            return load_profile(given)
        if unreadable := self.known.origin(self.INPUT).unreadable:
            raise unreadable
        method = self.known.record.method
        return method.profile if method else load_profile("mss")
