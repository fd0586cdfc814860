"""Writing an output: beside its place first, looked at, dressed, and only then put there."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProcessingException
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameters,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
)

from ..plugin.core.errors import PlanningError
from ..plugin.core.texts import tr
from ..plugin.layers import Rows, output_fields, write_features
from ..plugin.method_record import MethodRecord, set_titles, write_record
from ..plugin.outputs import target_of, written_beside

if TYPE_CHECKING:
    from ..plugin.core.index.result_fields import ResultField


@dataclass(frozen=True)
class Results:
    """What goes into an output: new fields, their values, and what stays with the layer.

    ``before_placing`` is called once the output is complete, before it takes its place; what it raises stops that.
    """

    fields: Sequence[ResultField]
    rows: Rows
    record: MethodRecord
    titles: Mapping[str, str]
    style: Callable[[QgsVectorLayer], None] | None = None
    before_placing: Callable[[], None] = lambda: None

    def dress(self, layer: QgsVectorLayer) -> None:
        """Give a layer of these results its titles and its style."""
        set_titles(layer, self.titles)
        if self.style:
            self.style(layer)


@dataclass(frozen=True)
class Written:
    """A finished output: the id of its layer, and whether that is a file, which has its style and record already."""

    layer: str
    results: Results
    is_file: bool

    def finish(self, context: QgsProcessingContext) -> None:
        """Dress the layer that Processing loads, or that the project shows already; in the main thread."""
        layer = QgsProcessingUtils.mapLayerFromString(self.layer, context)
        if not isinstance(layer, QgsVectorLayer):
            return
        project = context.project()
        if self.is_file and project and project.mapLayer(layer.id()):
            layer.setDataSource(layer.source(), layer.name(), layer.providerType())  # it still shows the replaced file
        self.results.dress(layer)
        if not self.is_file:
            write_record(layer, self.results.record)


@dataclass(frozen=True)
class Output:
    """One sink parameter of a running algorithm."""

    algorithm: QgsProcessingAlgorithm
    name: str
    parameters: dict[str, Any]
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback

    def write(self, source: QgsProcessingFeatureSource, results: Results) -> Written:
        """Write the layer. A file takes its place when it is complete; see ``written_beside``."""
        definition, value = self.algorithm.parameterDefinition(self.name), self.parameters[self.name]
        # testOnly: asking must not announce a layer to be loaded.
        destination = QgsProcessingParameters.parameterAsOutputLayer(definition, value, self.context, True)
        target = target_of(destination)
        if target is None:
            if not destination.startswith("memory:"):
                self.feedback.pushWarning(
                    tr("Method and sheets stay with the loaded layer only: a database server has no place for them.")
                )
            written = self._fill(self.parameters, source, results)
            results.before_placing()
            return Written(written, results, is_file=False)
        with written_beside(target) as draft:
            redirected = self.parameters | {self.name: _redirected(value, target.at(draft))}
            try:
                drafted = self._fill(redirected, source, results)
            except BaseException as error:
                traceback.clear_frames(error.__traceback__)  # they keep the sink, and so the draft, open
                if isinstance(error, QgsProcessingException):  # names the draft, which nobody knows
                    raise PlanningError(str(error).strip().replace(str(draft), str(target.path))) from error
                raise
            _complete(drafted, results)
            results.before_placing()
        final = drafted.replace(str(draft), str(target.path))
        self._announce(drafted, final)
        return Written(final, results, is_file=True)

    def _fill(self, parameters: dict[str, Any], source: QgsProcessingFeatureSource, results: Results) -> str:
        fields, kept = output_fields(source, results.fields, self.feedback)
        sink, written = self.algorithm.parameterAsSink(
            parameters, self.name, self.context, fields, source.wkbType(), source.sourceCrs()
        )
        if sink is None:
            raise PlanningError(self.algorithm.invalidSinkError(parameters, self.name))
        write_features(source, sink, kept, results.rows, self.feedback)
        return str(written)

    def _announce(self, drafted: str, final: str) -> None:
        """What is to be loaded is the file in its place, not the draft."""
        announced = self.context.layersToLoadOnCompletion()
        if drafted in announced:
            self.context.setLayersToLoadOnCompletion(
                {final if layer == drafted else layer: details for layer, details in announced.items()}
            )


def _redirected(value: Any, destination: str) -> Any:
    """The value of a sink parameter with another destination, all else kept."""
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return destination
    redirected = QgsProcessingOutputLayerDefinition(value)
    redirected.sink = QgsProperty.fromValue(destination)
    return redirected


def _complete(drafted: str, results: Results) -> None:
    """Look whether all is there, since a full disk shows only when a file is closed; then add style and record."""
    layer = QgsVectorLayer(drafted, "draft", "ogr")
    expected = {item.name.lower() for item in results.fields}
    found = {name.lower() for name in layer.fields().names()} if layer.isValid() else set()
    if not expected <= found or layer.featureCount() != len(results.rows.values):
        raise PlanningError(
            tr("The output was not written completely: {found} of {expected} rows are there.").format(
                found=max(0, layer.featureCount()) if found else 0, expected=len(results.rows.values)
            ),
            tr("Check the free space on the drive, and whether the format can hold all fields."),
        )
    results.dress(layer)
    write_record(layer, results.record)
