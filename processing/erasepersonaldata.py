"""Personal data erased for good: in the register, its history, the lists that were imported, and the backup copies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ..plugin.core.errors import PlanningError, listed
from ..plugin.core.texts import tr
from ..plugin.layers import NewRows, stop_if_cancelled
from ..plugin.store.project.words import column_title
from .base import Parameters, PlanningAlgorithm, advanced, helped
from .output import Results
from .registers import REGISTER, day_of, day_parameter, register_parameter, user_of, user_parameter, words_of

if TYPE_CHECKING:
    from ..plugin.core.register.erasure_secrets import ErasureOrder
    from ..plugin.store.erase import Found


class ErasePersonalDataAlgorithm(PlanningAlgorithm):
    """``sozialplanung:erasepersonaldata``."""

    NAME = "erasepersonaldata"
    GROUP = "register"
    FOUND = "FOUND"

    def displayName(self) -> str:
        return tr("Erase personal data")

    def tags(self) -> list[str]:
        return tr("register,personal data,privacy,GDPR,erasure,retention,delete").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Erases the personal data of institutions or providers: the fields that the settings flag as personal, and "
            "the address where it is private or protected. In the register, in its history, in the rows of imported "
            "lists, in the reasons that people wrote, and in the backup copies beside it. The history keeps that, when "
            "and why something was erased; 'Undo a step' does not bring it back.\n\n"
            "At first it only shows what would be erased. Close the register in all other programs before you untick "
            "'Only show': the file is then written anew, so that no bytes of the data are left in it."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for definition in (
            register_parameter(),
            helped(
                QgsProcessingParameterString(
                    "INSTITUTIONS", tr("Institutions or providers"), optional=True, multiLine=True
                ),
                tr("Their ids, separated by commas or lines."),
            ),
            day_parameter(
                "CLOSED_BEFORE", tr("All institutions that closed before"), tr("Empty: none but those named.")
            ),
            helped(
                QgsProcessingParameterBoolean("USE_RETENTION", tr("All whose time of retention is over"), False),
                tr("Institutions that closed longer ago than the register's setting 'retention_years' says."),
            ),
            advanced(helped(
                QgsProcessingParameterString("FIELDS", tr("Fields"), optional=True),
                tr("Names of fields separated by commas; 'position' is the point. Empty: by the settings."),
            )),
            helped(
                QgsProcessingParameterString("REASON", tr("Reason")),
                tr("It stays in the history: without names, addresses and numbers."),
            ),
            user_parameter(),
            helped(
                QgsProcessingParameterBoolean("DRY_RUN", tr("Only show what would be erased"), True),
                tr("Nothing is written to the register."),
            ),
            helped(
                QgsProcessingParameterFeatureSink(
                    self.FOUND, tr("What is erased"), Qgis.ProcessingSourceType.Vector, None, True, False
                ),
                tr("How many values of which table and field, and where a value stays. The values are not in it."),
            ),
        ):  # fmt: skip
            self.addParameter(definition)
        self.addOutput(QgsProcessingOutputNumber("RECORDS", tr("Institutions and providers")))
        self.addOutput(QgsProcessingOutputNumber("ERASED", tr("Values erased")))
        self.addOutput(QgsProcessingOutputNumber("ELSEWHERE", tr("Places where a value stays")))
        self.addOutput(QgsProcessingOutputNumber("BACKUPS", tr("Backup copies cleaned")))

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        from ..plugin.core.register.erasure import check_fields

        check_fields(words_of(self, "FIELDS", parameters, context))
        closed = day_of(self, "CLOSED_BEFORE", parameters, context)
        if not (words_of(self, "INSTITUTIONS", parameters, context) or closed or self._retention(parameters, context)):
            raise PlanningError(
                tr("It is not said whose data are to be erased."),
                tr("Name institutions or providers by their ids, or choose a day."),
            )
        if not self._text("REASON", parameters, context):
            raise PlanningError(tr("The history needs a reason."), tr("Write one, without names and addresses."))
        if not self.parameterAsBool(parameters, "DRY_RUN", context):
            user_of(self, parameters, context)

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..plugin.store.erase import erase, show_erasure

        address = self.address(REGISTER)
        order = self._order(parameters, context)
        stop = partial(stop_if_cancelled, feedback)
        found = show_erasure(address, order, stop)
        outputs: dict[str, Any] = {
            "RECORDS": len(order.ids), "ERASED": sum(found.plan.counts.values()),
            "ELSEWHERE": len(found.plan.elsewhere), "BACKUPS": len(found.backups),
        }  # fmt: skip
        self._tell(found, feedback)
        dry = self.parameterAsBool(parameters, "DRY_RUN", context)

        def write() -> None:
            """At the very end, so that a run that is cancelled leaves the register alone."""
            for sentence in erase(address, found, user_of(self, parameters, context), stop):
                feedback.pushWarning(sentence)

        written = self.write(parameters, context, feedback, self._results(found, None if dry else write), self.FOUND)
        if dry:
            feedback.pushInfo(tr("Nothing was written: this was a dry run."))
        elif not written:
            write()
        return outputs | written

    def _order(self, parameters: Parameters, context: QgsProcessingContext) -> ErasureOrder:
        from ..plugin.core.register.changes import years_before
        from ..plugin.core.register.erasure import closed_before
        from ..plugin.core.register.erasure_secrets import ErasureOrder
        from ..plugin.store.reading import read_tables
        from ..plugin.store.values import this_day

        tables = read_tables(self.address(REGISTER), ("institutions", "providers", "settings"))
        now = this_day()
        ids = set(words_of(self, "INSTITUTIONS", parameters, context))
        known = {str(row["institution_id"]) for row in tables["institutions"]}
        known |= {str(row["provider_id"]) for row in tables["providers"]}
        if strangers := sorted(ids - known):
            raise PlanningError(
                tr("The register has no institution or provider with these ids: {ids}.").format(ids=listed(strangers)),
                tr("Copy the ids from the register."),
            )
        if closed := day_of(self, "CLOSED_BEFORE", parameters, context):
            ids |= closed_before(tables["institutions"], closed)
        if self._retention(parameters, context):
            years = next((row["value"] for row in tables["settings"] if row["name"] == "retention_years"), "")
            if not str(years or "").isdigit():
                raise PlanningError(
                    tr("The register does not say how long personal data are kept."),
                    tr("Enter a number of years as its setting 'retention_years', or choose a day."),
                )
            ids |= closed_before(tables["institutions"], years_before(now, int(years)))
        fields = words_of(self, "FIELDS", parameters, context)
        reason = self._text("REASON", parameters, context)
        return ErasureOrder(frozenset(ids), frozenset(fields) or None, reason, now)

    def _tell(self, found: Found, feedback: QgsProcessingFeedback) -> None:
        """What is found, what stays, and what no program can reach."""
        for (table, name), count in sorted(found.plan.counts.items()):
            feedback.pushInfo(f"{_place(table, name)}: {count}")
        if found.misread:
            feedback.pushWarning(found.misread)
        if found.backups:
            feedback.pushInfo(tr("Backup copies: {names}.").format(names=listed(found.backups)))
        if found.plan.elsewhere:
            places = [f"{_place(table, name)} ({key})" for table, key, name in found.plan.elsewhere]
            feedback.pushWarning(
                tr("The same values stay with other records, or in a name: {places}. Name these records too if they "
                   "are to be erased there.").format(places=listed(places))
            )  # fmt: skip
        self._tell_reviews(feedback)
        feedback.pushWarning(
            tr("Not reached are: files that were made from the register earlier (extracts, findings, inquiry lists, "
               "reports), copies of the register elsewhere and the backups of your network, and, with PostgreSQL, the "
               "server's write-ahead log, replicas and own backups. Erase or replace those yourself.")
        )  # fmt: skip

    def _tell_reviews(self, feedback: QgsProcessingFeedback) -> None:
        from ..plugin.reviews.review import files_of

        try:
            reviews = [str(path) for path in files_of(self.address(REGISTER))]
        except PlanningError as error:  # they are not erased here anyway
            feedback.pushWarning(
                tr("Reconciliations under review hold records of lists in files of their own. Whether there are any "
                   "is not known: {reason}").format(reason=error.message)
            )  # fmt: skip
            return
        if reviews:
            feedback.pushWarning(
                tr("Reconciliations under review hold records of lists in files of their own ({count}): {files}. "
                   "Delete those that are not needed any more.").format(count=len(reviews), files=listed(reviews))
            )  # fmt: skip

    def _results(self, found: Found, before_placing: Callable[[], None] | None) -> Results:
        from ..plugin.core.index.result_fields import ResultField

        fields = [
            ResultField("table_name", str, tr("Table")), ResultField("field", str, tr("Field")),
            ResultField("record_id", str, tr("Record")), ResultField("erased", int, tr("Values erased")),
            ResultField("kept", int, tr("Values that stay")),
        ]  # fmt: skip
        rows: list[list[Any]] = [
            [*_titles(*place), None, count, 0] for place, count in sorted(found.plan.counts.items())
        ]
        stays = Counter((table, name, key) for table, key, name in found.plan.elsewhere)
        rows += [[*_titles(table, name), key, 0, count] for (table, name, key), count in sorted(stays.items())]
        titles = {item.name: item.title for item in fields}
        results = Results(fields, NewRows(rows), titles=titles)
        return results if before_placing is None else replace(results, before_placing=before_placing)

    def _retention(self, parameters: Parameters, context: QgsProcessingContext) -> bool:
        return bool(self.parameterAsBool(parameters, "USE_RETENTION", context))

    def _text(self, name: str, parameters: Parameters, context: QgsProcessingContext) -> str:
        return str(self.parameterAsString(parameters, name, context) or "").strip()


def _titles(table: str, name: str) -> tuple[str, str]:
    """What people call a table and one of its fields."""
    tables = {
        "institutions": tr("Institutions"), "providers": tr("Providers"), "offers": tr("Offers"),
        "decisions": tr("Decisions"), "steps": tr("Steps"), "source_rows": tr("Rows of lists"),
        "history": tr("History"),
    }  # fmt: skip
    columns = {"content": tr("Content"), "register_hash": tr("Checksum"), "poi_hash": tr("Checksum")}
    return tables[table], columns.get(name) or column_title(name)


def _place(table: str, name: str) -> str:
    return ": ".join(_titles(table, name))
