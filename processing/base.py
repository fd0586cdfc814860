"""What every algorithm of this plugin does the same way: check, run, clean up, finish, refuse in sentences."""

from __future__ import annotations

import traceback
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProcessingException
    Qgis,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameters,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QIcon

from ..plugin.arrow import PlainTable, plain_table
from ..plugin.core.errors import PlanningError
from ..plugin.core.resources import RESOURCES
from ..plugin.core.texts import current_language, tr
from ..plugin.dependencies import check_packages
from ..plugin.layers import Input, Rows, stop_if_cancelled
from ..plugin.method_record import MethodRecord, read_record
from ..plugin.outputs import check_apart, check_destination, check_file, layer_files, target_of
from .output import Output, Results, Written

Parameters = dict[str, Any]
LANGUAGES = ("auto", "de", "en")


@dataclass(frozen=True)
class Origin:
    """What the layer of a source parameter brings along beside its rows."""

    table: PlainTable | None = None
    record: MethodRecord = field(default_factory=MethodRecord)
    unreadable: PlanningError | None = None  # why there is no record although one is stored
    aliases: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Known:
    """What is known of the inputs before the run: taken in the main thread, where layers live."""

    files: Sequence[Path] = ()
    origins: Mapping[str, Origin] = field(default_factory=dict)

    def origin(self, name: str) -> Origin:
        """What is known of a source parameter; nothing of one that was not given."""
        return self.origins.get(name, Origin())

    @property
    def records(self) -> dict[str, MethodRecord]:
        """The record that each source parameter's layer carries."""
        return {name: origin.record for name, origin in self.origins.items()}

    @property
    def record(self) -> MethodRecord:
        return self.origin(PlanningAlgorithm.INPUT).record

    @property
    def aliases(self) -> Mapping[str, str]:
        return self.origin(PlanningAlgorithm.INPUT).aliases


class PlanningAlgorithm(QgsProcessingAlgorithm):
    """An algorithm whose every refusal is a sentence, before anything is written.

    Subclasses say NAME, GROUP and PACKAGES, and implement ``check_inputs`` and ``run_checked``. Processing calls
    checkParameterValues neither for the steps of a model nor for ``alg.run()``, so the check is run in both places.
    """

    INPUT, OUTPUT = "INPUT", "OUTPUT"
    NAME = ""
    PACKAGES: tuple[str, ...] = ()
    GROUP = "socialindex"  # the group's id, and the name of its help page

    def __init__(self) -> None:
        super().__init__()
        self.known = Known()
        self._refusal: PlanningError | None = None
        self._drafts = ExitStack()  # outputs that are complete, and take their places together
        self._written: list[Written] = []

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise PlanningError for what can be refused without reading rows."""
        raise NotImplementedError

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work; PlanningError refuses."""
        raise NotImplementedError

    def name(self) -> str:
        return self.NAME

    def group(self) -> str:
        return {"indicators": tr("Indicators"), "socialindex": tr("Social index")}[self.GROUP]

    def groupId(self) -> str:
        return self.GROUP

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icons" / f"{self.NAME}.svg"))

    def helpUrl(self) -> str:
        return (RESOURCES / "help" / f"{self.GROUP}.{current_language()}.html").as_uri()

    def createInstance(self) -> PlanningAlgorithm:
        return type(self)()

    def canExecute(self) -> tuple[bool, str]:
        try:
            check_packages(self.PACKAGES)
        except PlanningError as error:
            return False, str(error)
        return True, ""

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> tuple[bool, str]:
        fine, message = super().checkParameterValues(parameters, context)
        if not fine:
            return False, message or ""
        try:
            self._check(parameters, context, self._input_files(parameters, context))
        except PlanningError as error:
            return False, str(error)
        return True, ""

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        try:
            check_packages(self.PACKAGES)
        except PlanningError as error:
            self._refusal = error  # raised in processAlgorithm: an exception here would lose its text
            return True
        self.known = Known(self._input_files(parameters, context), self._origins(parameters, context, feedback))
        return True

    def processAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        try:
            self._check(parameters, context, self.known.files)
            with self._drafts:
                outputs = self.run_checked(parameters, context, feedback)
                stop_if_cancelled(feedback)
                for written in self._written:
                    written.results.before_placing()
                return outputs
        except PlanningError as error:
            # QGIS never lets go of the frames of a refused run; a layer in them would outlive it and crash its exit.
            traceback.clear_frames(error.__traceback__)
            raise QgsProcessingException(str(error)) from error

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        try:
            for written in self._written:
                written.finish(context)
        except PlanningError as error:
            raise QgsProcessingException(str(error)) from error
        return {}

    def source(
        self, parameters: Parameters, context: QgsProcessingContext, name: str = INPUT
    ) -> QgsProcessingFeatureSource:
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise PlanningError(self.invalidSourceError(parameters, name))
        return source

    def given(self, parameters: Parameters, context: QgsProcessingContext, name: str = INPUT) -> Input:
        """A source, with what a fast reader wants to know of it."""
        return Input(self.source(parameters, context, name), self.known.origin(name).table)

    def language(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """The language asked for; ``auto`` is that of QGIS."""
        chosen = self.parameterAsEnumString(parameters, "LANGUAGE", context)
        return chosen if chosen in LANGUAGES[1:] else current_language()

    def write(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        results: Results,
        name: str = OUTPUT,
    ) -> dict[str, str]:
        """Write an output layer and give its id by its name; nothing for an optional one that nobody asked for.

        Files take their places when the whole run has ended well. Whatever stops it, nothing half-written stays behind.
        """
        if parameters.get(name) in (None, ""):
            return {}
        source = None
        if isinstance(results.rows, Rows):
            source = self.source(parameters, context)
            results = replace(results, internal=results.internal or self.known.record.internal)  # a copy, with more
        written = Output(self, name, parameters, context, feedback).write(source, results, self._drafts)
        self._written.append(written)
        return {name: written.layer}

    def _check(self, parameters: Parameters, context: QgsProcessingContext, inputs: Sequence[Path]) -> None:
        check_packages(self.PACKAGES)
        if self._refusal:
            raise self._refusal
        self.check_inputs(parameters, context)
        targets: list[Path] = []
        for definition in self.destinationParameterDefinitions():
            value = parameters.get(definition.name())
            if value is None or value == QgsProcessing.TEMPORARY_OUTPUT:
                continue
            if isinstance(definition, QgsProcessingParameterFileDestination):
                path = self.parameterAsFileOutput(parameters, definition.name(), context)
                if path:
                    check_file(Path(path), definition.defaultFileExtension(), inputs)
                    targets.append(Path(path))
            else:
                # testOnly: asking must not announce a layer to be loaded.
                destination = QgsProcessingParameters.parameterAsOutputLayer(definition, value, context, True)
                check_destination(destination, inputs)
                target = target_of(destination)
                targets += [target.path] if target else []
        check_apart(targets)

    def _origins(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Origin]:
        origins: dict[str, Origin] = {}
        for definition in self.parameterDefinitions():
            if definition.type() not in ("source", "vector"):
                continue
            layer = self.parameterAsVectorLayer(parameters, definition.name(), context)
            if layer is None:
                continue
            origin = Origin(plain_table(layer, parameters.get(definition.name())), aliases=_aliases(layer))
            try:
                origin = replace(origin, record=read_record(layer))
            except PlanningError as error:
                origin = replace(origin, unreadable=error)
                feedback.pushWarning(str(error))
            origins[definition.name()] = origin
        return origins

    def _input_files(self, parameters: Parameters, context: QgsProcessingContext) -> list[Path]:
        """The files that the run reads: an output must not be one of them."""
        files: list[Path] = []
        for definition in self.parameterDefinitions():
            if definition.type() in ("source", "vector"):
                files += layer_files(self.parameterAsVectorLayer(parameters, definition.name(), context))
            elif definition.type() == "file":
                files.append(Path(self.parameterAsFile(parameters, definition.name(), context)))
        return files


def _aliases(layer: QgsVectorLayer) -> dict[str, str]:
    """The titles of a layer's fields; Processing opens files without their default style, which holds them."""
    if layer.providerType() == "ogr" and not any(field.alias() for field in layer.fields().toList()):
        layer = QgsVectorLayer(layer.source(), layer.name(), "ogr")
    return {field.name(): field.alias() for field in layer.fields().toList() if field.alias()}


def advanced(definition: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """The parameter, shown in the dialog only on request."""
    definition.setFlags(definition.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return definition


def helped(definition: QgsProcessingParameterDefinition, text: str) -> QgsProcessingParameterDefinition:
    """The parameter with its tool tip."""
    definition.setHelp(text)
    return definition
