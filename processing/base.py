"""What every algorithm of this plugin does the same way: check, run, clean up, finish, refuse in sentences."""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
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
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameters,
)
from qgis.PyQt.QtGui import QIcon

from ..plugin.core.errors import PlanningError
from ..plugin.core.resources import RESOURCES
from ..plugin.core.texts import current_language, tr
from ..plugin.dependencies import check_packages
from ..plugin.layers import Input, Rows, stop_if_cancelled
from ..plugin.outputs import check_apart, check_destination, check_file, check_folder, layer_files, target_of
from ..plugin.store.address import Address
from .known import INPUT, Known, Origin, origin_of
from .output import Output, Results, Written

Parameters = dict[str, Any]
LANGUAGES = ("auto", "de", "en")


class PlanningAlgorithm(QgsProcessingAlgorithm):
    """An algorithm whose every refusal is a sentence, before anything is written.

    Subclasses say NAME, GROUP and PACKAGES, and implement ``check_inputs`` and ``run_checked``. Processing calls
    checkParameterValues neither for the steps of a model nor for ``alg.run()``, so the check is run in both places.
    """

    INPUT, OUTPUT = INPUT, "OUTPUT"
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
        return {
            "indicators": tr("Indicators"),
            "socialindex": tr("Social index"),
            "register": tr("Sozialnavigator"),
            "papers": tr("Strategy papers"),
        }[self.GROUP]

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
            parameters.clear()  # of this frame, which stays as well
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

    def address(self, name: str = "REGISTER") -> Address:
        """Where the register is that the layer of a parameter belongs to."""
        address = self.known.origin(name).address
        if address is None:
            raise PlanningError(
                tr("The layer of {parameter} belongs to no register of institutions.").format(parameter=name),
                tr("Choose the GeoPackage that 'Create register' made, or its layer 'institutions'."),
            )
        return address

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
        results = replace(results, record=replace(results.record, sources=self.known.sources))
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
            if isinstance(definition, QgsProcessingParameterFolderDestination):
                check_folder(Path(self.parameterAsString(parameters, definition.name(), context)))
            elif isinstance(definition, QgsProcessingParameterFileDestination):
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
        names = [item.name() for item in self.parameterDefinitions() if item.type() in ("source", "vector")]
        layers = {name: self.parameterAsVectorLayer(parameters, name, context) for name in names}
        return {name: origin_of(layer, parameters.get(name), feedback) for name, layer in layers.items() if layer}

    def _input_files(self, parameters: Parameters, context: QgsProcessingContext) -> list[Path]:
        """The files that the run reads: an output must not be one of them."""
        files: list[Path] = []
        for definition in self.parameterDefinitions():
            if definition.type() in ("source", "vector"):
                files += layer_files(self.parameterAsVectorLayer(parameters, definition.name(), context))
            elif definition.type() == "file":
                files.append(Path(self.parameterAsFile(parameters, definition.name(), context)))
        return files


def advanced(definition: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """The parameter, shown in the dialog only on request."""
    definition.setFlags(definition.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return definition


def helped(definition: QgsProcessingParameterDefinition, text: str) -> QgsProcessingParameterDefinition:
    """The parameter with its tool tip."""
    definition.setHelp(text)
    return definition
