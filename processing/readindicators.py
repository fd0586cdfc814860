"""Indicators out of the tables of statistics offices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..plugin.core.disclosure.rule import Rule
from ..plugin.core.errors import PlanningError
from ..plugin.core.index.typed import parts_of
from ..plugin.core.texts import tr
from ..plugin.indicators.indicator_tables import long_results, read_files, wide_results
from ..plugin.outputs import write_text
from .base import Parameters, PlanningAlgorithm, advanced, helped
from .output import Results

if TYPE_CHECKING:
    from ..plugin.core.tables.recipe import Recipe

DECIMALS = ("auto", "comma", "point")
READING = 30  # percent of the progress bar; the rest is for writing


class ReadIndicatorsAlgorithm(PlanningAlgorithm):
    """``sozialplanung:readindicators``."""

    NAME = "readindicators"
    GROUP = "indicators"
    PACKAGES = ("numpy", "pandas", "openpyxl")
    MORE_FILES, LONG, RECIPE, RECIPE_OUT = "MORE_FILES", "LONG", "RECIPE", "RECIPE_OUT"

    def displayName(self) -> str:
        return tr("Read indicators")

    def tags(self) -> list[str]:
        return tr("indicator,excel,xlsx,csv,table,statistics office,import,kommonitor").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Reads tables as German statistics offices send them (Excel workbooks and CSV files) and makes one clean "
            "table of them: a row per area, a field per indicator and year.\n\n"
            "Headers, key, years, city row, signs and footnotes are recognised; the log says how, and lists everything "
            "that is left out. What cannot be recognised without doubt is refused with a sentence, never guessed. A "
            "reading recipe keeps corrections for next year's file.\n\n"
            "The city row and people who belong to no area stay in the table; the field 'role' says which rows they "
            "are. Fields 'sign_...' say why a number is missing: suppressed, missing, unreliable, not_meaningful, "
            "later."
        )  # fmt: skip

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        file, vector = Qgis.ProcessingFileParameterBehavior.File, Qgis.ProcessingSourceType.Vector
        files_filter = tr("Tables (*.xlsx *.xlsm *.csv *.txt *.tsv)")
        recipe_filter = tr("Reading recipes (*.json)")
        for definition in (
            QgsProcessingParameterFile(self.INPUT, tr("Table"), file, fileFilter=f"{files_filter};;(*)"),
            helped(
                QgsProcessingParameterMultipleLayers(
                    self.MORE_FILES, tr("More tables"), Qgis.ProcessingSourceType.File, optional=True
                ),
                tr("Further files for the same areas; they are joined by key."),
            ),
            helped(
                QgsProcessingParameterFile(self.RECIPE, tr("Reading recipe"), file, optional=True,
                                           fileFilter=recipe_filter),
                tr("How the tables of this source are read: saved by the dialog, or by an earlier run."),
            ),
            helped(
                QgsProcessingParameterString("KEY", tr("Key column"), optional=True),
                tr("Title or letter of the column with the keys of the areas. Empty: it is recognised."),
            ),
            helped(
                QgsProcessingParameterEnum(
                    "DECIMAL", tr("Decimal sign of numbers that are text"), list(DECIMALS), defaultValue=DECIMALS[0],
                    usesStaticStrings=True,
                ),
                tr("auto: by the table itself; comma: 1.234 is one thousand; point: 1.234 is a bit more than one."),
            ),
            advanced(helped(
                QgsProcessingParameterString("SHEETS", tr("Sheets"), multiLine=True, optional=True),
                tr("Only these sheets, separated by semicolon or line; # stands for a digit, * for anything."),
            )),
            advanced(helped(
                QgsProcessingParameterNumber("PAD_KEY", tr("Fill keys to this many digits"), optional=True, minValue=0),
                tr("Keys that are numbers get zeros in front. Empty: they stay as they are."),
            )),
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Indicators"), vector),
            QgsProcessingParameterFeatureSink(
                self.LONG, tr("Indicators, a row per value"), vector, optional=True, createByDefault=False
            ),
            QgsProcessingParameterFileDestination(
                self.RECIPE_OUT, tr("Reading recipe as recognised"), recipe_filter, optional=True, createByDefault=False
            ),
        ):  # fmt: skip
            self.addParameter(definition)
        for name, title in (
            ("AREA_COUNT", tr("Areas")), ("INDICATOR_COUNT", tr("Indicators")), ("FIELD_COUNT", tr("Number fields")),
        ):  # fmt: skip
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        for path in self._files(parameters, context):
            if not path.is_file():
                raise PlanningError(tr("There is no file '{path}'.").format(path=path), tr("Check the path."))
        self._recipes(parameters, context)

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..plugin.core.tables.recipe import recipes_text
        from ..plugin.core.tables.recognition import COUNT

        read = read_files(
            self._files(parameters, context), self._recipes(parameters, context),
            self._changes(parameters, context), feedback,
        )  # fmt: skip
        recipe_file = self.parameterAsFileOutput(parameters, self.RECIPE_OUT, context)

        def place_recipe() -> None:
            if recipe_file:
                write_text(Path(recipe_file), recipes_text(read.recipes))

        feedback.setProgress(READING)
        fields, rows, record = wide_results(read)
        titles = {field.name: field.title for field in fields}
        counts = [read.table.values[item.name].numbers for item in read.table.fields if item.kind == COUNT]
        internal = any(Rule().small(numbers).any() for numbers in counts)
        results = Results(fields, rows, record, titles, before_placing=place_recipe, internal=internal)
        written = self.write(parameters, context, feedback, results)
        if parameters.get(self.LONG) not in (None, ""):
            fields, rows, record = long_results(read)
            titles = {field.name: field.title for field in fields}
            results = Results(fields, rows, record, titles, internal=internal)
            written |= self.write(parameters, context, feedback, results, self.LONG)
        table = read.table
        return (
            written
            | ({self.RECIPE_OUT: recipe_file} if recipe_file else {})
            | {
                "AREA_COUNT": len(table.areas),
                "INDICATOR_COUNT": len({item.indicator for item in table.fields}),
                "FIELD_COUNT": len(table.fields),
            }
        )

    def _input_files(self, parameters: Parameters, context: QgsProcessingContext) -> list[Path]:
        return [*super()._input_files(parameters, context), *self._more(parameters, context)]

    def _more(self, parameters: Parameters, context: QgsProcessingContext) -> list[Path]:
        if not parameters.get(self.MORE_FILES):
            return []
        return [Path(file) for file in self.parameterAsFileList(parameters, self.MORE_FILES, context)]

    def _files(self, parameters: Parameters, context: QgsProcessingContext) -> list[Path]:
        return [Path(self.parameterAsFile(parameters, self.INPUT, context)), *self._more(parameters, context)]

    def _recipes(self, parameters: Parameters, context: QgsProcessingContext) -> Sequence[Recipe]:
        from ..plugin.core.tables.recipe import load_recipes

        path = self.parameterAsFile(parameters, self.RECIPE, context)
        return load_recipes(Path(path)) if path else ()

    def _changes(self, parameters: Parameters, context: QgsProcessingContext) -> Mapping[str, Any]:
        """What this run asks for, whatever the recipes say."""
        raw = parameters.get("SHEETS")
        typed = raw if isinstance(raw, list | tuple) else self.parameterAsString(parameters, "SHEETS", context)
        decimal = self.parameterAsEnumString(parameters, "DECIMAL", context)
        pad = self.parameterAsInt(parameters, "PAD_KEY", context) if parameters.get("PAD_KEY") not in (None, "") else 0
        changes = {
            "sheets": tuple(parts_of(typed, ";\n")),
            "key": self.parameterAsString(parameters, "KEY", context).strip(),
            "decimal": decimal if decimal in DECIMALS[1:] else "",
            "pad_key": pad,
        }
        return {name: value for name, value in changes.items() if value}
