"""A step of a register taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import astuple
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from ..plugin.core.errors import listed
from ..plugin.core.texts import current_language, tr
from ..plugin.layers import NewRows
from ..plugin.store.undo_plan import CHANGED_SINCE, ERASED, KEPT, UNDONE, UndoPlan
from .base import Parameters, PlanningAlgorithm, advanced, helped
from .output import Results
from .registers import REGISTER, register_parameter, user_of, user_parameter

NUMBERS = {"UNDONE": UNDONE, "CHANGED_SINCE": CHANGED_SINCE, "ERASED": ERASED, "KEPT": KEPT}


class UndoAlgorithm(PlanningAlgorithm):
    """``sozialplanung:undo``."""

    NAME = "undo"
    GROUP = "register"
    PACKAGES = ("numpy",)
    CHANGES = "CHANGES"

    def displayName(self) -> str:
        return tr("Undo a step")

    def tags(self) -> list[str]:
        return tr("register,institutions,undo,step,take back,history,redo").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Takes back what a step has done to the register, such as applying a list. The undo is a step of its own, "
            "with history, and can be undone itself.\n\n"
            "Values that were changed come back. Institutions that were taken up are withdrawn: they stay in the "
            "register, and count no more. Decisions that were made are no longer in force. If somebody has changed "
            "since what the step had changed, nothing is undone, unless you say that these fields are to be left as "
            "they are. Erased personal data do not come back."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for definition in (
            register_parameter(),
            helped(
                QgsProcessingParameterString("STEP", tr("Step"), "", optional=True),
                tr("Its id, from the register's table 'steps'. Empty: the last step that is not undone."),
            ),
            QgsProcessingParameterBoolean("DRY_RUN", tr("Only show what would change"), defaultValue=False),
            QgsProcessingParameterBoolean("SKIP_CHANGED", tr("Leave what was changed since"), defaultValue=False),
            advanced(user_parameter()),
            QgsProcessingParameterFeatureSink(
                self.CHANGES, tr("Changes"), Qgis.ProcessingSourceType.Vector, optional=True, createByDefault=True
            ),
        ):
            self.addParameter(definition)
        self.addOutput(QgsProcessingOutputString("STEP_ID", tr("The step that was undone")))
        for name, result in NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, _titles()[result]))

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        if not self.parameterAsBool(parameters, "DRY_RUN", context):
            user_of(self, parameters, context)

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..plugin.store.register import open_register
        from ..plugin.store.undo import check_unchanged, step_to_undo, undo
        from ..plugin.store.undo_plan import plan_undo

        address = self.address(REGISTER)
        dry_run, skip = (self.parameterAsBool(parameters, name, context) for name in ("DRY_RUN", "SKIP_CHANGED"))
        with open_register(address) as register:
            step = step_to_undo(register, self.parameterAsString(parameters, "STEP", context).strip())
            plan = plan_undo(register, step)
        if not (dry_run or skip):
            check_unchanged(plan)

        def write() -> None:
            """At the very end, so that a run that fails or is cancelled leaves the register alone."""
            if not dry_run:
                with open_register(address) as register:
                    undo(register, plan, user_of(self, parameters, context), skip_changed=skip)

        written = self.write(parameters, context, feedback, _table(plan, write), self.CHANGES)
        if not written:
            write()
        numbers = {name: plan.number(result) for name, result in NUMBERS.items()}
        self._tell(plan, dry_run, feedback)
        return {**written, **numbers, "STEP_ID": step["step_id"]}

    def _tell(self, plan: UndoPlan, dry_run: bool, feedback: QgsProcessingFeedback) -> None:
        step = plan.step
        feedback.pushInfo(
            tr("Step of {time} by {user}: {reason}.").format(
                time=_local(step["done_at"]), user=step["done_by"] or "–", reason=step["reason"] or step["kind"]
            )
        )
        for result, text in _titles().items():
            feedback.pushInfo(f"{text}: {plan.number(result)}")
        for result in (CHANGED_SINCE, ERASED):
            if found := plan.of(result):
                feedback.pushWarning(f"{_titles()[result]}: {listed(map(str, found))}")
        if dry_run:
            feedback.pushInfo(tr("Nothing was written: this was a dry run."))


def _local(moment: str) -> str:
    """A moment in UTC as the clock on the wall shows it, written as the language in use does."""
    form = {"de": "dd.MM.yyyy HH:mm", "en": "yyyy-MM-dd HH:mm"}[current_language()]
    return QDateTime.fromString(moment, Qt.DateFormat.ISODateWithMs).toLocalTime().toString(form)


def _titles() -> dict[str, str]:
    """What a result of an undo is called."""
    return {
        UNDONE: tr("Fields brought back"),
        CHANGED_SINCE: tr("Fields changed since, and left as they are"),
        ERASED: tr("Fields erased, and not brought back"),
        KEPT: tr("Records that stay, and do no harm"),
    }


def _table(plan: UndoPlan, before_placing: Callable[[], None]) -> Results:
    from ..plugin.core.index.result_fields import ResultField

    titles = {
        "table_name": tr("Table"), "record_id": tr("Id"), "name": tr("Name"), "field": tr("Field"),
        "old_value": tr("Old value"), "new_value": tr("New value"), "result": tr("Result"),
    }  # fmt: skip
    fields = [ResultField(name, str, title) for name, title in titles.items()]
    rows = [astuple(change) for change in plan.shown()]
    return Results(fields, NewRows(rows), titles=titles, before_placing=before_placing)
