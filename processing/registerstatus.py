"""The register at a date, and what changed between two dates: the yearly report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ..plugin.core.errors import PlanningError
from ..plugin.core.texts import tr
from ..plugin.layers import stop_if_cancelled
from ..plugin.outputs import write_text
from .base import Parameters, PlanningAlgorithm, helped
from .output import Results
from .parameters import language_parameter
from .registers import REGISTER, day_of, day_parameter, register_parameter

if TYPE_CHECKING:
    from ..plugin.register_status import Status


class RegisterStatusAlgorithm(PlanningAlgorithm):
    """``sozialplanung:registerstatus``."""

    NAME = "registerstatus"
    GROUP = "register"
    CHANGES, COUNTS = "CHANGES", "COUNTS"

    def displayName(self) -> str:
        return tr("Register at a date")

    def tags(self) -> list[str]:
        return tr("register,history,date,changes,yearly report,status").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Gives the institutions that were there on a day, with the values known at the end of that day, and what "
            "changed since an earlier day.\n\n"
            "What was found out later counts from the day on which it was entered. An institution that was entered "
            "later is there from its 'valid from' on, with the values first entered; without that date, from the day "
            "of its entry. Protected and private addresses, personal fields, remarks and initials are left out; erased "
            "data stay erased. The result names institutions that are not released; publish what 'Public extract' "
            "gives."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        vector = Qgis.ProcessingSourceType.Vector
        for definition in (
            register_parameter(),
            day_parameter("DATE", tr("Date"), tr("Empty: today.")),
            day_parameter("COMPARE_DATE", tr("Compare with"), tr("An earlier day, such as that of the last report.")),
            language_parameter(),
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Register at the date"), Qgis.ProcessingSourceType.VectorPoint
            ),
            helped(
                QgsProcessingParameterFeatureSink(self.CHANGES, tr("Changes"), vector, None, True, True),
                tr("One row for each institution that came or went, and for each changed field."),
            ),
            helped(
                QgsProcessingParameterFeatureSink(self.COUNTS, tr("Numbers by category"), vector, None, True, False),
                tr("How many there are, came, went, changed, and were not confirmed for two years."),
            ),
            helped(
                QgsProcessingParameterFileDestination(
                    "REPORT", tr("Yearly report"), tr("HTML files (*.html)"), optional=True, createByDefault=False
                ),
                tr("A page with the numbers and the changes, for use inside the administration."),
            ),
        ):  # fmt: skip
            self.addParameter(definition)
        for name, title in self._numbers().items():
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _numbers(self) -> dict[str, str]:
        return {"VALID": tr("Institutions"), "CHANGE_COUNT": tr("Changes")}

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self._days(parameters, context)

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..plugin.core.document import to_html
        from ..plugin.core.register.status_report import status_report
        from ..plugin.public_extract import per_field
        from ..plugin.register_status import TABLES, status_of, worded
        from ..plugin.store.reading import read_tables

        start, end = self._days(parameters, context)
        tables = read_tables(self.address(REGISTER), TABLES)
        stop_if_cancelled(feedback)
        status = status_of(tables, start, end)
        path = self.parameterAsFileOutput(parameters, "REPORT", context)
        language = self.language(parameters, context)
        changes = worded(status.changes, language)
        report = to_html(status_report(status.counts, changes, (start, end), language)) if path else ""

        def place_report() -> None:
            if path:
                write_text(Path(path), report)

        if start is None and parameters.get(self.CHANGES):
            feedback.pushInfo(tr("Without a day to compare with, the table of changes is empty."))
        if status.withheld:
            feedback.pushWarning(
                tr("Texts left out, since they name a street that is withheld: {counts}.").format(
                    counts=per_field(Counter(status.withheld))
                )
            )
        outputs: dict[str, Any] = {"VALID": len(status.points.values), "CHANGE_COUNT": len(status.changes)}
        for name, title in self._numbers().items():
            feedback.pushInfo(f"{title}: {outputs[name]}")
        for name, results in self._results(status, place_report).items():
            outputs |= self.write(parameters, context, feedback, results, name)
        return outputs | ({"REPORT": path} if path else {})

    def _days(self, parameters: Parameters, context: QgsProcessingContext) -> tuple[date | None, date]:
        from ..plugin.store.values import this_day

        start = day_of(self, "COMPARE_DATE", parameters, context)
        end = day_of(self, "DATE", parameters, context) or this_day()
        if start and start >= end:
            raise PlanningError(
                tr("The day to compare with, {start}, should lie before {end}.").format(start=start, end=end),
                tr("Choose an earlier day."),
            )
        return start, end

    def _results(self, status: Status, place_report: Callable[[], None]) -> dict[str, Results]:
        """The outputs by the names of their sinks."""
        from ..plugin.public_extract import layer_fields
        from ..plugin.register_status import change_fields, count_fields, table_rows, worded

        contents = {
            self.CHANGES: (change_fields(), table_rows(worded(status.changes))),
            self.COUNTS: (count_fields(), table_rows(status.counts)),
            self.OUTPUT: (layer_fields(status.names), status.points),
        }
        found = {
            name: Results(fields, rows, titles={item.name: item.title for item in fields})
            for name, (fields, rows) in contents.items()
        }
        return found | {self.OUTPUT: replace(found[self.OUTPUT], before_placing=place_report)}
