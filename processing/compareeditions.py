"""Two classified editions compared: the early-warning list."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
)

from ..plugin.core.texts import tr
from ..plugin.dependencies import INDEX_PACKAGES
from ..plugin.editions import EditionInput, check_classified, check_methods, read_edition, read_polygons
from ..plugin.internal import is_internal
from ..plugin.layers import NewRows, Rows, check_fields
from ..plugin.outputs import write_text
from .base import Parameters, PlanningAlgorithm, advanced, helped
from .output import Results
from .parameters import field_parameter, language_parameter

if TYPE_CHECKING:
    from ..plugin.core.editions.compare import Comparison
    from ..plugin.core.editions.words import Words


class CompareEditionsAlgorithm(PlanningAlgorithm):
    """``sozialplanung:compareeditions``."""

    NAME = "compareeditions"
    PACKAGES = (*INDEX_PACKAGES, "shapely")
    PREVIOUS = "PREVIOUS"

    def displayName(self) -> str:
        return tr("Compare two editions of the social index")

    def tags(self) -> list[str]:
        return tr("index,early warning,edition,change,transition,monitoring,class,attention").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Compares two classified editions of the social index: class then and now, the transition matrix, and for "
            "each area that changed the own rates and the city values then and now, the distance to the class limit, "
            "and whether the change lies within random variation. The most urgent areas come first.\n\n"
            "Editions of different methods are only compared if you allow it, and then say so. Areas whose polygon "
            "differs by more than 2 %, and indicators whose definition changed, are named and not read as development."
            "\n\nA list that is to leave the office is made of two public layers (tool 'Public layer')."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for definition in (*_inputs(), *_outputs()):
            self.addParameter(definition)
        self.addOutput(QgsProcessingOutputNumber("CHANGED_COUNT", tr("Areas with another class")))
        self.addOutput(QgsProcessingOutputNumber("WARNING_COUNT", tr("Areas with a warning")))

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        for name in (self.INPUT, self.PREVIOUS):
            source = self.source(parameters, context, name)
            check_fields([self._id_field(name, parameters, context)], source)
            check_classified(source)
            if unreadable := self.known.origin(name).unreadable:
                raise unreadable
        if name_field := self._name_field(parameters, context):
            check_fields([name_field], self.source(parameters, context))
        if not self.parameterAsBool(parameters, "ALLOW_OTHER_METHOD", context):
            check_methods(self.known.origin(self.INPUT).record, self.known.origin(self.PREVIOUS).record)

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..plugin.core.document import to_html
        from ..plugin.core.editions.explain import reservations
        from ..plugin.core.editions.report import comparison_report
        from ..plugin.core.editions.tables import area_fields, area_rows
        from ..plugin.core.editions.words import Words
        from ..plugin.edition_style import style_compared_layer

        language, record = self.language(parameters, context), self.known.record
        run = self.compared(parameters, context, feedback)
        internal = any(
            known.internal or is_internal(self.source(parameters, context, name))
            for name, known in self.known.records.items()
        )
        words = Words(language, record.sheets, self.known.aliases, {**run.then.names, **run.now.names}, internal)
        for sentence in reservations(run, words):
            feedback.pushWarning(sentence)
        warned = sum(area.warning for area in run.areas.values())
        changed = sum(bool(area.changed) for area in run.areas.values())
        feedback.pushInfo(
            tr("{changed} of {total} areas have another class, {warned} have a warning.").format(
                changed=changed, total=len(run.areas), warned=warned
            )
        )
        report_path = self.parameterAsFileOutput(parameters, "REPORT", context)
        report = to_html(comparison_report(run, words)) if report_path else ""

        def place_report() -> None:
            if report_path:
                write_text(Path(report_path), report)

        fields = area_fields(language)
        results = Results(
            fields,
            Rows(area_rows(run, words), self._id_field(self.INPUT, parameters, context)),
            record,
            {**self.known.aliases, **{item.name: item.title for item in fields}},
            partial(style_compared_layer, language=language),
            place_report,
            internal=internal,
        )
        outputs: dict[str, Any] = {"CHANGED_COUNT": changed, "WARNING_COUNT": warned}
        for name, table in self._tables(run, words).items():
            outputs |= self.write(parameters, context, feedback, table, name)
        outputs |= self.write(parameters, context, feedback, results)
        return outputs | ({"REPORT": report_path} if report_path else {})

    def compared(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Comparison:
        """Read both editions and their polygons, and compare them."""
        from ..plugin.core.boundaries import changed_areas
        from ..plugin.core.editions.compare import compare_editions

        language, crs = self.language(parameters, context), self.source(parameters, context).sourceCrs()
        records = {name: self.known.origin(name).record for name in (self.INPUT, self.PREVIOUS)}
        now = read_edition(self._edition(self.INPUT, parameters, context), records[self.PREVIOUS].method, feedback)
        then = read_edition(self._edition(self.PREVIOUS, parameters, context), records[self.INPUT].method, feedback)
        if then.layer == now.layer:
            then = replace(then, layer=tr("{layer} (earlier)", language).format(layer=then.layer))
        shapes_now, shapes_then = (
            read_polygons(
                self.source(parameters, context, name), self._id_field(name, parameters, context), crs,
                context.transformContext(),
            )
            for name in (self.INPUT, self.PREVIOUS)
        )  # fmt: skip
        boundaries = None if shapes_now is None or shapes_then is None else changed_areas(shapes_now, shapes_then)
        return compare_editions(now, then, boundaries, language)

    def _edition(self, name: str, parameters: Parameters, context: QgsProcessingContext) -> EditionInput:
        city = "CITY" if name == self.INPUT else "PREVIOUS_CITY"
        return EditionInput(
            self.given(parameters, context, name),
            self._id_field(name, parameters, context),
            self.known.origin(name).record,
            self._name_field(parameters, context) if name == self.INPUT else "",
            self.given(parameters, context, city) if parameters.get(city) not in (None, "") else None,
        )

    def _id_field(self, name: str, parameters: Parameters, context: QgsProcessingContext) -> str:
        """The key of an edition; the earlier one's is the new one's unless another was chosen."""
        names = self.parameterAsStrings(parameters, "ID_FIELD", context)
        if name == self.PREVIOUS:
            names = self.parameterAsStrings(parameters, "PREVIOUS_ID_FIELD", context) or names
        return next(iter(names), "")

    def _name_field(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        return next(iter(self.parameterAsStrings(parameters, "NAME_FIELD", context)), "")

    def _tables(self, run: Comparison, words: Words) -> dict[str, Results]:
        """The optional tables by the name of their sink."""
        from ..plugin.core.editions.tables import matrix_fields, matrix_rows, rate_fields, rate_rows

        language, matrix = words.language, run.matrix()
        tables = {
            "CHANGES": (rate_fields(language), rate_rows(run, words)),
            "MATRIX": (matrix_fields(matrix, language), matrix_rows(matrix, language)),
        }
        return {
            name: Results(
                fields, NewRows(rows), titles={item.name: item.title for item in fields},
                internal=words.internal and name == "CHANGES",
            )
            for name, (fields, rows) in tables.items()
        }  # fmt: skip


def _inputs() -> list[QgsProcessingParameterDefinition]:
    kinds = [Qgis.ProcessingSourceType.Vector]
    cities = [
        QgsProcessingParameterFeatureSource("CITY", tr("City values of the new edition"), kinds, optional=True),
        QgsProcessingParameterFeatureSource(
            "PREVIOUS_CITY", tr("City values of the earlier edition"), kinds, optional=True
        ),
    ]
    hint = tr(
        "The city's row from 'Indicator rates'. Empty: the city values that tool has stored with the layer; without "
        "them, the sum of the areas' numerators over that of their denominators."
    )
    return [
        QgsProcessingParameterFeatureSource(PlanningAlgorithm.INPUT, tr("New edition (classified)"), kinds),
        QgsProcessingParameterFeatureSource(
            CompareEditionsAlgorithm.PREVIOUS, tr("Earlier edition (classified)"), kinds
        ),
        field_parameter("ID_FIELD", tr("Id field"), tr("The key of the areas. It must be unique."), optional=False),
        helped(
            QgsProcessingParameterField(
                "PREVIOUS_ID_FIELD", tr("Id field of the earlier edition"),
                parentLayerParameterName=CompareEditionsAlgorithm.PREVIOUS, optional=True,
            ),
            tr("Empty: the same as in the new edition."),
        ),
        field_parameter("NAME_FIELD", tr("Name field"), tr("Names of the areas for the report.")),
        *(advanced(helped(definition, hint)) for definition in cities),
        advanced(helped(
            QgsProcessingParameterBoolean("ALLOW_OTHER_METHOD", tr("Compare editions of different methods"), False),
            tr("Then a change of class may come from the method alone; log, report and each row say so."),
        )),
        language_parameter(),
    ]  # fmt: skip


def _outputs() -> list[QgsProcessingParameterDefinition]:
    kind = Qgis.ProcessingSourceType.Vector
    tables = {
        "CHANGES": (tr("Table of changes"), tr("A row for each changed area and indicator, beside the city value.")),
        "MATRIX": (tr("Transition matrix"), tr("Numbers of areas by class then (rows) and class now (columns).")),
    }
    return [
        QgsProcessingParameterFeatureSink(PlanningAlgorithm.OUTPUT, tr("Early-warning list"), kind),
        *(
            helped(QgsProcessingParameterFeatureSink(name, label, kind, None, True, False), hint)
            for name, (label, hint) in tables.items()
        ),
        helped(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Early-warning report"), tr("HTML files (*.html)"), optional=True, createByDefault=False
            ),
            tr("A page with the list, the transition matrix, and each changed area indicator by indicator."),
        ),
    ]
