"""What providers answered, as findings that can be applied to the register."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
)

from ..plugin.core.texts import tr
from ..plugin.layers import stop_if_cancelled
from ..plugin.method_record import MethodRecord
from .base import Parameters, PlanningAlgorithm, helped
from .output import Results
from .registers import REGISTER, day_of, day_parameter, register_parameter

if TYPE_CHECKING:
    from ..plugin.core.register.as_of import Tables
    from ..plugin.inquiry_lists import Returned


class ReadInquiryAlgorithm(PlanningAlgorithm):
    """``sozialplanung:readinquiry``."""

    NAME = "readinquiry"
    GROUP = "register"
    PACKAGES = ("numpy", "pandas", "openpyxl")
    FILES, FOLDER, PROBLEMS = "FILES", "FOLDER", "PROBLEMS"

    def displayName(self) -> str:
        return tr("Read inquiry lists")

    def tags(self) -> list[str]:
        return tr("register,inquiry,providers,Excel,answers,import").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Reads the workbooks of 'Inquiry lists' that providers have filled in, and makes findings of the answers, "
            "already decided, for 'Apply decisions'. Institutions are found by their exact ids alone.\n\n"
            "Listed and not used are: ids that the register does not know, ids that occur twice, lines whose locked "
            "cells were changed or moved, formulas, contradictions, lines without an answer, and closures without a "
            "day. A workbook that cannot be read is listed too, and the others are read."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        vector = Qgis.ProcessingSourceType.Vector
        for definition in (
            register_parameter(),
            QgsProcessingParameterMultipleLayers(
                self.FILES, tr("Returned workbooks"), Qgis.ProcessingSourceType.File, optional=True
            ),
            helped(
                QgsProcessingParameterFile(
                    self.FOLDER, tr("Folder of returned workbooks"), QgsProcessingParameterFile.Behavior.Folder,
                    optional=True,
                ),
                tr("All Excel workbooks in it are read."),
            ),
            day_parameter("DATE", tr("Day of the answers"), tr("Entries count as confirmed on it. Empty: today.")),
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Answers"), Qgis.ProcessingSourceType.VectorPoint),
            helped(
                QgsProcessingParameterFeatureSink(self.PROBLEMS, tr("Answers not used"), vector, None, True, True),
                tr("With the file, the row and the reason."),
            ),
        ):  # fmt: skip
            self.addParameter(definition)
        for name, title in self._numbers().items():
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _numbers(self) -> dict[str, str]:
        return {
            "CONFIRMED": tr("Confirmed"), "CHANGED": tr("With new values"), "CLOSED": tr("Closed"),
            "PROBLEM_COUNT": tr("Answers not used"),
        }  # fmt: skip

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self._files(parameters, context)
        day_of(self, "DATE", parameters, context)

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..plugin.core.register.inquiry import ANSWERS
        from ..plugin.inquiry_lists import problem_fields, problem_rows, read_returned, warnings
        from ..plugin.store.reading import read_tables
        from ..plugin.store.values import today

        tables = read_tables(self.address(REGISTER), ("institutions", "settings"))
        day = str(day_of(self, "DATE", parameters, context) or today())
        returned = read_returned(self._files(parameters, context), tables, day)
        stop_if_cancelled(feedback)
        said = [answer.answer for answer in returned.answers if not answer.problem]
        counts = [*(said.count(answer) for answer in ANSWERS), len(returned.answers) - len(said)]
        outputs: dict[str, Any] = dict(zip(self._numbers(), counts, strict=True))
        for name, title in self._numbers().items():
            feedback.pushInfo(f"{title}: {outputs[name]}")
        for sentence in warnings(returned.answers):
            feedback.pushWarning(sentence)
        fields = problem_fields()
        titles = {item.name: item.title for item in fields}
        problems = Results(fields, problem_rows(returned.answers), titles=titles)
        outputs |= self.write(parameters, context, feedback, problems, self.PROBLEMS)
        outputs |= self.write(parameters, context, feedback, self._findings(returned, tables, day))
        return outputs

    def _findings(self, returned: Returned, tables: Tables, day: str) -> Results:
        from ..plugin.core.register.answered import answer_findings
        from ..plugin.core.register.findings import finding_fields
        from ..plugin.findings_style import style_findings
        from ..plugin.public_extract import point_rows

        table = answer_findings(returned.answers, tables["institutions"], day)
        rows = [{str(name): _value(value) for name, value in row.items()} for row in table.to_dict("records")]
        fields = finding_fields()
        crs = next((str(row["value"]) for row in tables["settings"] if row["name"] == "crs"), "")
        points = point_rows(rows, [item.name for item in fields], crs)
        titles = {item.name: item.title for item in fields}
        return Results(fields, points, MethodRecord(source_list=returned.source_list), titles, style_findings)

    def _files(self, parameters: Parameters, context: QgsProcessingContext) -> Any:
        from ..plugin.inquiry_lists import returned_files

        names = self.parameterAsFileList(parameters, self.FILES, context)
        return returned_files(names, self.parameterAsFile(parameters, self.FOLDER, context))


def _value(value: Any) -> Any:
    """A value of the table of findings; None for what is empty."""
    return None if value == "" or (isinstance(value, float) and math.isnan(value)) else value
