"""Classes of areas from their two indices."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
)

from ..plugin.classification import classify_layer, classifying_method
from ..plugin.core.texts import tr
from ..plugin.dependencies import INDEX_PACKAGES
from ..plugin.layers import Rows, check_fields, result_rows
from ..plugin.method_record import MethodRecord
from .base import Parameters, PlanningAlgorithm
from .output import Results
from .parameters import field_parameter, language_parameter, palette_parameter, profile_parameter, source_parameter


class ClassifyAlgorithm(PlanningAlgorithm):
    """``sozialplanung:classify``."""

    NAME = "classify"
    PACKAGES = INDEX_PACKAGES

    def displayName(self) -> str:
        return tr("Classify social index")

    def tags(self) -> list[str]:
        return tr("index,class,status,dynamics,attention,style,social map").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Puts areas into the classes of a method profile, from their status and dynamics index, and styles the "
            "layer: colours or hatches of the classes, code labels, and a hatch for areas without a class.\n\n"
            "Without a dynamics index the areas are classified by status alone."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        status = field_parameter("STATUS_FIELD", tr("Status index"), tr("Usually status_index."), optional=False)
        dynamics = field_parameter("DYNAMICS_FIELD", tr("Dynamics index"), tr("Usually dynamics_index; may be empty."))
        status.setDefaultValue("status_index")
        for definition in (
            source_parameter(), status, dynamics, profile_parameter(None), palette_parameter(), language_parameter(),
        ):  # fmt: skip
            self.addParameter(definition)
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Classified social index"), Qgis.ProcessingSourceType.Vector
            )
        )

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        check_fields([name for name in self._fields(parameters, context) if name], self.source(parameters, context))
        if profile := self.parameterAsFile(parameters, "PROFILE", context):
            classifying_method(profile, self.known.record.method, *self._fields(parameters, context))

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..plugin.core.index.result_fields import class_fields, profile_field
        from ..plugin.styles import style_classified_layer

        given, language = self.given(parameters, context), self.language(parameters, context)
        status_field, dynamics_field = self._fields(parameters, context)
        profile = self.parameterAsFile(parameters, "PROFILE", context)
        unreadable = self.known.origin(self.INPUT).unreadable
        if unreadable and not profile:
            raise unreadable
        method = classifying_method(profile, self.known.record.method, status_field, dynamics_field)
        feedback.pushInfo(tr("Method: {method}").format(method=method.label))
        keys, classes = classify_layer(given, (status_field, dynamics_field), method.profile, language, feedback)
        fields = [*class_fields(language), profile_field(language)]
        frame = classes.assign(profile=method.label)[[item.name for item in fields]]
        palette = self.parameterAsEnumString(parameters, "PALETTE", context)
        results = Results(
            fields,
            Rows(dict(zip(keys, result_rows(frame), strict=True))),
            MethodRecord(method, self.known.record.sheets, city=self.known.record.city),
            {**self.known.aliases, **{item.name: item.title for item in fields}},
            partial(style_classified_layer, profile=method.profile, palette=palette, language=language),
        )
        return dict(self.write(parameters, context, feedback, results))

    def _fields(self, parameters: Parameters, context: QgsProcessingContext) -> tuple[str, str]:
        """Status and dynamics field, '' for none."""
        names = (self.parameterAsStrings(parameters, name, context) for name in ("STATUS_FIELD", "DYNAMICS_FIELD"))
        status, dynamics = (next(iter(name), "") for name in names)
        return status, dynamics
