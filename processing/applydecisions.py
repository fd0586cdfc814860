"""Decisions about the findings of a reconciliation, applied to the register."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..plugin.core.applying.planned import Action, action_title
from ..plugin.core.errors import PlanningError
from ..plugin.core.texts import tr
from ..plugin.layers import NewRows
from .base import Parameters, PlanningAlgorithm, advanced, helped
from .output import Results
from .registers import REGISTER, register_parameter, user_of, user_parameter, words_of

if TYPE_CHECKING:
    from ..plugin.core.applying.plan import Order
    from ..plugin.core.applying.planned import Plan
    from ..plugin.decided_findings import Decided
    from ..plugin.store.register import Register
    from ..plugin.store.step import Signature

NUMBERS: dict[str, Action] = {
    "UPDATED": "update", "INSERTED": "insert", "CLOSED": "close", "DECIDED": "decision", "CONFLICTS": "conflict",
    "KEPT": "kept",
}  # fmt: skip


class ApplyDecisionsAlgorithm(PlanningAlgorithm):
    """``sozialplanung:applydecisions``."""

    NAME = "applydecisions"
    GROUP = "register"
    PACKAGES = ("numpy",)
    FINDINGS, DECISIONS, CHANGES, REPORT = "FINDINGS", "DECISIONS", "CHANGES", "REPORT"

    def displayName(self) -> str:
        return tr("Apply decisions")

    def tags(self) -> list[str]:
        return tr("register,decisions,apply,update,import,findings,dry run").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Brings the register up to date with the findings of a reconciliation and what was decided about them, in "
            "one step that 'Undo a step' takes back.\n\n"
            "At first it only shows what would change; untick 'Only show' to apply just that. A value set by hand is "
            "kept unless you choose the list's, an empty value erases nothing, and an institution that has changed "
            "since the reconciliation is listed and left alone. What a list lacks is never closed by itself."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        vector = [Qgis.ProcessingSourceType.Vector]
        for definition in (
            register_parameter(),
            helped(
                QgsProcessingParameterFeatureSource(self.FINDINGS, tr("Findings"), vector),
                tr("The output of 'Reconcile with a list', with the column 'decision' filled in."),
            ),
            helped(
                QgsProcessingParameterFeatureSource(self.DECISIONS, tr("Further decisions"), vector, optional=True),
                tr("A table with 'finding_id', or 'institution_id' and 'poi_id', and with 'decision'; it wins over the "
                   "columns of the findings."),
            ),
            helped(
                QgsProcessingParameterBoolean("ACCEPT_MATCHES", tr("Accept matches"), defaultValue=True),
                tr("Matches that nobody has decided about count as the same institution."),
            ),
            helped(
                QgsProcessingParameterBoolean("TAKE_NEW", tr("Take up what only the list has"), defaultValue=False),
                tr("Records of the list that nobody has decided about become new, internal institutions."),
            ),
            helped(
                QgsProcessingParameterBoolean("DRY_RUN", tr("Only show what would change"), defaultValue=True),
                tr("Nothing is written to the register."),
            ),
            user_parameter(),
            helped(
                QgsProcessingParameterString("REASON", tr("Reason"), optional=True),
                tr("It goes into the history. Empty: the name and date of the list."),
            ),
            advanced(helped(
                QgsProcessingParameterString("FIELDS", tr("Fields to take over"), optional=True),
                tr("Names of fields separated by commas, where a finding names none; 'position' is the point. Empty: "
                   "all, by the precedence of their sources."),
            )),
            advanced(helped(
                QgsProcessingParameterString("PRECEDENCE", tr("Precedence of sources"), optional=True),
                tr("A JSON list of sources, the best first, or a JSON object of ranks by source and field. Empty: the "
                   "register's setting 'source_order', else the newest source."),
            )),
            QgsProcessingParameterFeatureSink(
                self.CHANGES, tr("Changes"), vector[0], optional=True, createByDefault=True
            ),
            helped(
                QgsProcessingParameterFileDestination(
                    self.REPORT, tr("Change report"), tr("HTML files (*.html)"), optional=True, createByDefault=False
                ),
                tr("What was changed and what was not, for the files. A dry run writes none."),
            ),
        ):  # fmt: skip
            self.addParameter(definition)
        for name, action in NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, action_title(action)))
        self.addOutput(QgsProcessingOutputString("STEP", tr("Step")))

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        from ..plugin.core.applying.precedence import Precedence
        from ..plugin.decided_findings import check_decisions, check_findings

        check_findings(self.source(parameters, context, self.FINDINGS))
        if parameters.get(self.DECISIONS):
            check_decisions(self.source(parameters, context, self.DECISIONS))
        self._fields(parameters, context)
        Precedence.read(parameters.get("PRECEDENCE"))
        if not self.parameterAsBool(parameters, "DRY_RUN", context):
            user_of(self, parameters, context)

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..plugin.core.applying.summary import not_applied, summary, with_lines
        from ..plugin.store.apply import apply, plan_for
        from ..plugin.store.register import open_register

        address = self.address(REGISTER)
        with open_register(address) as register:
            decided = self._decided(parameters, context, feedback, register.crs)
            order = self._order(parameters, context, register)
            plan = plan_for(register, decided.findings, order)
        shown = with_lines(plan, decided.strange)
        for line in summary(shown):
            feedback.pushInfo(line)
        for line in not_applied(shown):
            feedback.pushWarning(line)
        outputs: dict[str, Any] = {name: shown.number(action) for name, action in NUMBERS.items()}
        outputs["STEP"] = ""

        def write() -> None:
            """At the very end, so that a run that fails or is cancelled leaves the register alone."""
            with open_register(address) as register:
                signature = self._signature(parameters, context, order)
                outputs["STEP"] = step = apply(register, decided.findings, order, signature, plan)
            if report and step:
                outputs.update(self._report(report, step, shown, feedback))

        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        dry = self.parameterAsBool(parameters, "DRY_RUN", context)
        if dry:
            feedback.pushInfo(tr("Nothing was written: this was a dry run."))
        elif not plan.writes and shown.number("conflict"):
            feedback.pushInfo(tr("Nothing was written: what is decided cannot be applied, for the reasons listed."))
        elif not plan.writes:
            feedback.pushInfo(tr("There is nothing to do: all of this is in the register already."))
        if report and (dry or not plan.writes):
            feedback.pushInfo(tr("There is no change report, since nothing was written."))
        written = self.write(
            parameters, context, feedback, self._results(shown, (lambda: None) if dry else write), self.CHANGES
        )
        if not written and not dry:
            write()
        outputs |= written
        return outputs

    def _report(self, path: str, step: str, shown: Plan, feedback: QgsProcessingFeedback) -> dict[str, str]:
        """Write the report on what the register has by now: whatever happens here, that stays."""
        from ..plugin.change_files import read_change_report, save_change_report
        from ..plugin.core.register.change_report import left_out_of

        try:
            save_change_report(read_change_report(self.address(REGISTER), step, left_out_of(shown)), Path(path))
        except PlanningError as error:
            feedback.pushWarning(tr("The decisions are applied, but there is no report: {reason}").format(reason=error))
            return {}
        return {self.REPORT: path}

    def _decided(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, crs: str
    ) -> Decided:
        from ..plugin.decided_findings import read_decided

        sources = (
            self.source(parameters, context, self.FINDINGS), self.parameterAsSource(parameters, self.DECISIONS, context)
        )  # fmt: skip
        return read_decided(*sources, crs, context.transformContext(), feedback)

    def _order(self, parameters: Parameters, context: QgsProcessingContext, register: Register) -> Order:
        from ..plugin.apply_order import Wishes, order_for

        wishes = Wishes(
            self.parameterAsBool(parameters, "ACCEPT_MATCHES", context),
            self.parameterAsBool(parameters, "TAKE_NEW", context),
            self._fields(parameters, context),
            parameters.get("PRECEDENCE"),
        )
        return order_for(register, self.known.origin(self.FINDINGS).record.source_list, wishes)

    def _fields(self, parameters: Parameters, context: QgsProcessingContext) -> frozenset[str] | None:
        from ..plugin.core.applying.decided import chosen_fields

        return chosen_fields(",".join(words_of(self, "FIELDS", parameters, context)))

    def _signature(self, parameters: Parameters, context: QgsProcessingContext, order: Order) -> Signature:
        from ..plugin.apply_order import signed

        reason = str(self.parameterAsString(parameters, "REASON", context))
        return signed(user_of(self, parameters, context), reason, order.source_list)

    def _results(self, plan: Plan, before_placing: Any) -> Results:
        from ..plugin.core.applying.planned import COLUMNS
        from ..plugin.core.index.result_fields import ResultField

        titles = {
            "institution_id": tr("Institution"), "name": tr("Name"), "action": tr("What happens"), "field": tr("Field"),
            "old_value": tr("Old value"), "new_value": tr("New value"), "source": tr("Source"),
            "licence": tr("Licence"), "reason": tr("Reason"),
        }  # fmt: skip
        fields = [ResultField(name, str, titles[name]) for name in COLUMNS]
        return Results(fields, NewRows(plan.rows()), titles=titles, before_placing=before_placing)
