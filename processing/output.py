"""Writing an output: beside its place first, looked at, dressed, and only then put there."""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProcessingException
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFields,
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
from qgis.PyQt.QtCore import QMetaType

from ..plugin.core.disclosure.rule import Rule
from ..plugin.core.errors import PlanningError
from ..plugin.core.register.sheets import guarded
from ..plugin.core.texts import tr
from ..plugin.internal import is_internal, mark, marked, save_mark
from ..plugin.layers import NewRows, Rows, output_fields, result_fields, write_features, write_new_rows
from ..plugin.method_record import MethodRecord, set_titles, write_record
from ..plugin.outputs import target_of, written_beside

if TYPE_CHECKING:
    from ..plugin.core.index.result_fields import ResultField


_WORKBOOKS = (".xlsx", ".ods")


@dataclass(frozen=True)
class Results:
    """What goes into an output: new fields, their values, and what stays with the layer.

    ``Rows`` are added to the features of ``source`` (default: the input's), ``NewRows`` are all there is.

    ``rule`` judges whether the output holds counts that must not leave the office, those behind its rates and the
    fields ``counts``; ``internal`` says so of one that tells what they can be worked out from.

    ``types`` are those of fields of NewRows that are copied from a layer, where ``kind`` is too coarse.

    ``before_placing`` is called once all outputs are complete, before they take their places; what it raises stops
    that.
    """

    fields: Sequence[ResultField]
    rows: Rows | NewRows
    record: MethodRecord = field(default_factory=MethodRecord)
    titles: Mapping[str, str] = field(default_factory=dict)
    style: Callable[[QgsVectorLayer], None] | None = None
    before_placing: Callable[[], None] = lambda: None
    rule: Rule = field(default_factory=Rule)
    internal: bool = False
    counts: Sequence[str] = ()
    types: Mapping[str, QMetaType.Type] = field(default_factory=dict)

    def is_internal(self, layer: QgsVectorLayer) -> bool:
        """Whether a layer of these results must not leave the office."""
        return self.internal or is_internal(layer, self.rule, self.counts)

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
        internal = self.results.is_internal(layer)
        if internal:
            mark(layer)
            self._announce_as(marked, context)
        if not self.is_file:
            write_record(layer, replace(self.results.record, internal=internal))

    def _announce_as(self, named: Callable[[str], str], context: QgsProcessingContext) -> None:
        """Change the name under which the layer will be loaded."""
        announced = context.layersToLoadOnCompletion()
        if self.layer in announced:
            announced[self.layer].name = named(str(announced[self.layer].name))
            announced[self.layer].forceName = True
            context.setLayersToLoadOnCompletion(dict(announced.items()))


@dataclass(frozen=True)
class Output:
    """One sink parameter of a running algorithm."""

    algorithm: QgsProcessingAlgorithm
    name: str
    parameters: dict[str, Any]
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback

    def write(self, source: QgsProcessingFeatureSource | None, results: Results, drafts: ExitStack) -> Written:
        """Write the layer. A file takes its place when ``drafts`` is closed well; see ``written_beside``."""
        definition, value = self.algorithm.parameterDefinition(self.name), self.parameters[self.name]
        # testOnly: asking must not announce a layer to be loaded.
        destination = QgsProcessingParameters.parameterAsOutputLayer(definition, value, self.context, True)
        target = target_of(destination)
        if target is None:
            if not destination.startswith("memory:"):
                self.feedback.pushWarning(
                    tr("Method and sheets stay with the loaded layer only: a database server has no place for them.")
                )
            return Written(self._fill(self.parameters, source, results), results, is_file=False)
        if target.path.suffix.lower() == ".csv" and isinstance(results.rows, NewRows):
            results = replace(results, rows=_without_formulas(results.rows))
        draft = drafts.enter_context(written_beside(target))
        redirected = self.parameters | {self.name: _redirected(value, target.at(draft))}
        try:
            drafted = self._fill(redirected, source, results)
        except BaseException as error:
            traceback.clear_frames(error.__traceback__)  # they keep the sink, and so the draft, open
            if isinstance(error, QgsProcessingException):  # names the draft, which nobody knows
                raise PlanningError(str(error).strip().replace(str(draft), str(target.path))) from error
            raise
        _complete(drafted, results)
        final = drafted.replace(str(draft), str(target.path))
        self._announce(drafted, final)
        return Written(final, results, is_file=True)

    def _fill(self, parameters: dict[str, Any], source: QgsProcessingFeatureSource | None, results: Results) -> str:
        rows = results.rows
        if isinstance(rows, NewRows):
            fields = _typed(result_fields(results.fields), results.types)
            sink, written = self._sink(parameters, fields, *rows.shape)
            write_new_rows(sink, fields, rows, self.feedback)
        else:
            assert source, "Rows are added to the features of a source"
            fields, kept = output_fields(source, results.fields, self.feedback)
            sink, written = self._sink(parameters, fields, source.wkbType(), source.sourceCrs())
            write_features(source, sink, kept, rows, self.feedback)
        return written

    def _sink(
        self, parameters: dict[str, Any], fields: QgsFields, kind: Qgis.WkbType, crs: QgsCoordinateReferenceSystem
    ) -> tuple[QgsFeatureSink, str]:
        sink, written = self.algorithm.parameterAsSink(parameters, self.name, self.context, fields, kind, crs)
        if sink is None:
            raise PlanningError(self.algorithm.invalidSinkError(parameters, self.name))
        return sink, str(written)

    def _announce(self, drafted: str, final: str) -> None:
        """What is to be loaded is the file in its place, not the draft."""
        announced = self.context.layersToLoadOnCompletion()
        if drafted in announced:
            self.context.setLayersToLoadOnCompletion(
                {final if layer == drafted else layer: details for layer, details in announced.items()}
            )


def _without_formulas(rows: NewRows) -> NewRows:
    """The rows for a file that spreadsheets open, in which a text may be taken for a formula."""
    values = [tuple(guarded(value) if isinstance(value, str) else value for value in row) for row in rows.values]
    return replace(rows, values=values)


def _typed(fields: QgsFields, types: Mapping[str, QMetaType.Type]) -> QgsFields:
    typed = QgsFields()
    for item in fields.toList():
        item.setType(types.get(item.name(), item.type()))
        typed.append(item)
    return typed


def _redirected(value: Any, destination: str) -> Any:
    """The value of a sink parameter with another destination, all else kept."""
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return destination
    redirected = QgsProcessingOutputLayerDefinition(value)
    redirected.sink = QgsProperty.fromValue(destination)
    return redirected


def _complete(drafted: str, results: Results) -> None:
    """Look whether all is there, since a full disk shows only when a file is closed; then add style and record."""
    path = Path(drafted.partition("|")[0])
    layer = QgsVectorLayer(drafted, path.stem, "ogr")
    expected = {item.name.lower() for item in results.fields}
    found = {name.lower() for name in layer.fields().names()} if layer.isValid() else set()
    count = max(0, layer.featureCount()) if found else 0
    if found and all(re.fullmatch(r"field\d+", name) for name in found) and len(found) >= len(expected):
        # A workbook that holds nothing but text: GDAL takes its header for a row.
        found, count = expected, count - 1
    if path.suffix.lower() in _WORKBOOKS and not results.rows.values:
        return  # of a sheet without rows GDAL writes not even the header
    if not expected <= found or count != len(results.rows.values):
        raise PlanningError(
            tr("The output was not written completely: {found} of {expected} rows are there.").format(
                found=count, expected=len(results.rows.values)
            ),
            tr("Check the free space on the drive, and whether the format can hold all fields."),
        )
    results.dress(layer)
    internal = results.is_internal(layer)
    if internal:
        mark(layer)
        save_mark(layer)
    write_record(layer, replace(results.record, internal=internal))
