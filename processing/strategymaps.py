"""The map pages of strategy papers, for every district in one go."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProject,
    QgsVectorLayer,
)

from ..plugin.core.errors import PlanningError
from ..plugin.core.texts import tr
from ..plugin.dependencies import READING_PACKAGES
from ..plugin.papers.order import LAYERS, PaperLayers
from .base import Parameters, PlanningAlgorithm
from .papers import FOLDER, MANY, paper_parameters

if TYPE_CHECKING:
    from ..plugin.papers.exporting import ExportOrder


class StrategyMapsAlgorithm(PlanningAlgorithm):
    """``sozialplanung:strategymaps``. It runs in the main thread, as all of QGIS's layouts do."""

    NAME = "strategymaps"
    GROUP = "papers"
    PACKAGES = READING_PACKAGES

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def displayName(self) -> str:
        return tr("Maps of the strategy papers")

    def tags(self) -> list[str]:
        return tr("map,layout,print,atlas,PDF,strategy paper,district,report,council").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Makes the map pages of the strategy papers for all districts: the map of the city, and for each district "
            "its index map with table and charts, its institutions, a small map for each indicator, and the comparison "
            "with an earlier edition. One PDF for each district, or one for all.\n\n"
            "Name, logo, department, imprint, the city's own words and its sentences are set once in the options, or "
            "as variables of the project. Each page names the sources that it uses; they come from the metadata of the "
            "layers. The public edition withholds small counts, shows released institutions only, and stops where a "
            "source is missing.\n\n"
            "Beside each PDF lies a text file with what the pages show, for people who cannot see them."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for definition in paper_parameters():
            self.addParameter(definition)
        self.addOutput(QgsProcessingOutputNumber("PAGE_COUNT", tr("Pages")))
        self.addOutput(QgsProcessingOutputNumber("FILE_COUNT", tr("Files")))
        self.addOutput(QgsProcessingOutputString("FILES", tr("Files")))

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        layers = self._layers(parameters, context)
        for name, layer in (("AREAS", layers.areas), ("PREVIOUS_AREAS", layers.previous)):
            if layer is not None and (unreadable := self.known.origin(name).unreadable):
                raise unreadable
        self._check_fields(parameters, context, layers)

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..plugin.papers.chosen import paper_order
        from ..plugin.papers.exporting import export
        from ..plugin.papers.making import Place, make_book

        layers = self._layers(parameters, context)
        one_file = self.parameterAsBool(parameters, "ONE_FILE", context)
        settings = context.project() or QgsProject.instance()
        order = paper_order(self._chosen(parameters, context), settings)
        with TemporaryDirectory(prefix="sozialplanung-") as pictures:
            place = Place(QgsProject(), Path(pictures), apart=True, settings=settings)
            book = make_book(order, layers, place, one_file, feedback)
            files = export(book, self._export_order(parameters, context, settings), feedback)
        pages = sum(len(document.sheets) for document in book.documents)
        feedback.pushInfo(tr("{pages} pages in {files} files.").format(pages=pages, files=len(files)))
        return {
            FOLDER: self.parameterAsString(parameters, FOLDER, context),
            "PAGE_COUNT": pages,
            "FILE_COUNT": len(files),
            "FILES": "\n".join(map(str, files)),
        }

    def _layers(self, parameters: Parameters, context: QgsProcessingContext) -> PaperLayers:
        areas, districts, *others = (self._layer(parameters, context, name) for name in LAYERS)
        assert areas
        assert districts
        return PaperLayers(areas, districts, *others)

    def _layer(self, parameters: Parameters, context: QgsProcessingContext, name: str) -> QgsVectorLayer | None:
        layer = self.parameterAsVectorLayer(parameters, name, context)
        if layer is None and (name in ("AREAS", "DISTRICTS") or parameters.get(name) not in (None, "")):
            raise PlanningError(self.invalidSourceError(parameters, name))
        return layer

    def _check_fields(self, parameters: Parameters, context: QgsProcessingContext, layers: PaperLayers) -> None:
        """Processing does not look whether fields exist when it is called by a script."""
        chosen = {
            layers.areas: ("DISTRICT_FIELD", "AREA_ID_FIELD", "AREA_NAME_FIELD", "POPULATION_FIELD",
                           "INDICATOR_FIELDS"),
            layers.districts: ("DISTRICT_NAME_FIELD",),
            layers.institutions: ("CATEGORY_FIELD",),
        }  # fmt: skip
        for layer, names in chosen.items():
            if layer is None:
                continue
            wanted = [field for name in names for field in self.parameterAsStrings(parameters, name, context)]
            missing = [field for field in wanted if layer.fields().lookupField(field) < 0]
            if missing:
                raise PlanningError(
                    tr("Layer '{layer}' has no field {fields}. It has: {existing}.").format(
                        layer=layer.name(),
                        fields=", ".join(f"'{field}'" for field in missing),
                        existing=", ".join(layer.fields().names()),
                    ),
                    tr("Choose one of these fields, or the right layer."),
                )

    def _chosen(self, parameters: Parameters, context: QgsProcessingContext) -> dict[str, Any]:
        """The parameters as plain values, by their names."""
        chosen: dict[str, Any] = {}
        for definition in self.parameterDefinitions():
            name, kind = definition.name(), definition.type()
            if kind == "field":
                names = self.parameterAsStrings(parameters, name, context)
                chosen[name] = names if name in MANY else next(iter(names), "")
            elif kind == "enum":
                names = self.parameterAsEnumStrings(parameters, name, context)
                chosen[name] = names if name in MANY else names[0]
            elif kind == "boolean":
                chosen[name] = self.parameterAsBool(parameters, name, context)
            elif kind in ("string", "file"):
                raw = parameters.get(name)
                chosen[name] = raw if isinstance(raw, list) else self.parameterAsString(parameters, name, context)
        return chosen

    def _export_order(
        self, parameters: Parameters, context: QgsProcessingContext, settings: QgsProject | None
    ) -> ExportOrder:
        from ..plugin.papers.exporting import ExportOrder
        from ..plugin.papers.imprint_settings import imprint_of

        return ExportOrder(
            Path(self.parameterAsString(parameters, FOLDER, context)),
            self.parameterAsEnumString(parameters, "FORMAT", context),
            self.parameterAsInt(parameters, "DPI", context),
            self.language(parameters, context),
            imprint_of(settings).department,
        )
