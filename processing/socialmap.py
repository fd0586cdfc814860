"""Index and classes in one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsVectorLayer

from ..plugin.core.texts import tr
from ..plugin.social_index import IndexOrder, SocialIndex
from .base import Parameters
from .parameters import palette_parameter
from .socialindex import SocialIndexAlgorithm

if TYPE_CHECKING:
    import pandas as pd

    from ..plugin.core.index.result_fields import ResultField


class SocialMapAlgorithm(SocialIndexAlgorithm):
    """``sozialplanung:socialmap``: the social index with its classes and their style."""

    NAME = "socialmap"

    def displayName(self) -> str:
        return tr("Social index map")

    def shortHelpString(self) -> str:
        return tr(
            "Computes status and dynamics index of areas, classifies them and styles the layer: the tools "
            "'Compute social index' and 'Classify social index' in one step.\n\n"
            "The method report explains every class."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addParameter(palette_parameter())

    def order(self, parameters: Parameters, context: QgsProcessingContext) -> IndexOrder:
        return replace(super().order(parameters, context), with_classes=True)

    def results(
        self, result: SocialIndex, labels: dict[str, str], order: IndexOrder
    ) -> tuple[list[ResultField], pd.DataFrame]:
        from ..plugin.core.index.result_fields import class_fields

        fields, frame = super().results(result, labels, order)
        return [*fields, *class_fields(order.language)], frame.join(result.classes(order.language))

    def palette(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        return str(self.parameterAsEnumString(parameters, "PALETTE", context))

    def style(
        self, parameters: Parameters, context: QgsProcessingContext, result: SocialIndex, order: IndexOrder
    ) -> Callable[[QgsVectorLayer], None]:
        from ..plugin.styles import style_classified_layer

        return partial(
            style_classified_layer,
            profile=result.method.profile,
            palette=self.palette(parameters, context),
            language=order.language,
        )
