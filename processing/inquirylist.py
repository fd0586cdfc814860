"""Workbooks for providers, to be filled in and sent back; and for owners of lists, with what is wrong in them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..plugin.core.errors import PlanningError
from ..plugin.core.texts import tr
from ..plugin.layers import stop_if_cancelled
from .base import Parameters, PlanningAlgorithm, advanced, helped
from .parameters import choice
from .registers import (
    REGISTER,
    categories_parameter,
    check_categories,
    day_of,
    day_parameter,
    register_parameter,
    words_of,
)

if TYPE_CHECKING:
    from ..plugin.core.register.as_of import Tables
    from ..plugin.inquiry_lists import Writer

PROVIDERS, SOURCES = "providers", "sources"
WEEKS = 6  # to answer, where no day is given


class InquiryListAlgorithm(PlanningAlgorithm):
    """``sozialplanung:inquirylist``."""

    NAME = "inquirylist"
    GROUP = "register"
    PACKAGES = ("numpy", "pandas", "openpyxl")
    FOLDER = "FOLDER"

    def displayName(self) -> str:
        return tr("Inquiry lists")

    def tags(self) -> list[str]:
        return tr("register,inquiry,providers,Excel,ask,corrections").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Writes an Excel workbook for each provider with its institutions: what the register says, and cells for "
            "'stimmt', 'geändert' or 'geschlossen' and for new values. All else is locked. 'Read inquiry lists' reads "
            "back what is returned. By default it asks about the categories that no imported list speaks for.\n\n"
            "Or writes a workbook for the owner of each list with what was decided to be wrong in it "
            "('source_wrong').\n\n"
            "Personal fields and private addresses are in it only if you say so, and never in those for owners of "
            "lists; protected institutions have no address. Files that are in the folder already are never written "
            "over."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for definition in (
            register_parameter(),
            choice(
                "MODE", tr("For whom"), (PROVIDERS, SOURCES),
                (tr("Providers: are the entries right?"), tr("Owners of lists: what is wrong in the list")),
            ),
            categories_parameter(
                tr("Keys of categories, separated by commas. Empty: those that no imported list speaks for.")
            ),
            day_parameter("DUE", tr("Return by"), tr("Empty: in six weeks.")),
            helped(
                QgsProcessingParameterString("CITY", tr("Who asks"), optional=True),
                tr("City and office, as they are to stand over the list. Empty: the register's setting 'city'."),
            ),
            helped(
                QgsProcessingParameterString("CONTACT", tr("Return to"), optional=True),
                tr("The office's e-mail address for the answers."),
            ),
            advanced(helped(
                QgsProcessingParameterBoolean("PERSONAL", tr("With contact persons"), False),
                tr("Also asks about contact person, direct phone and personal e-mail, and tells private addresses."),
            )),
            QgsProcessingParameterFile(
                self.FOLDER, tr("Folder for the workbooks"), QgsProcessingParameterFile.Behavior.Folder
            ),
        ):  # fmt: skip
            self.addParameter(definition)
        self.addOutput(QgsProcessingOutputNumber("FILE_COUNT", tr("Workbooks")))

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        from ..plugin.inquiry_lists import check_folder

        check_folder(self._folder(parameters, context))
        day_of(self, "DUE", parameters, context)

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..plugin.inquiry_lists import TABLES, place_files
        from ..plugin.store.reading import read_tables

        tables = read_tables(self.address(REGISTER), TABLES)
        if self.parameterAsEnumString(parameters, "MODE", context) == SOURCES:
            files = self._objections(tables, parameters, context, feedback)
        else:
            files = self._inquiries(tables, parameters, context, feedback)
        stop_if_cancelled(feedback)
        place_files(self._folder(parameters, context), files)
        for name in files:
            feedback.pushInfo(name)
        return {"FILE_COUNT": len(files)}

    def _inquiries(
        self, tables: Tables, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Writer]:
        from ..plugin.core.register.inquiry import inquiries, uncovered
        from ..plugin.core.register.inquiry_book import Head
        from ..plugin.inquiry_lists import inquiry_files
        from ..plugin.store.values import this_day

        categories = words_of(self, "CATEGORIES", parameters, context)
        check_categories(categories, tables)
        categories = categories or uncovered(tables)
        feedback.pushInfo(tr("Categories: {categories}.").format(categories=", ".join(categories) or "–"))
        now = this_day()
        until = day_of(self, "DUE", parameters, context) or now + timedelta(weeks=WEEKS)
        head = Head(
            self._city(tables, parameters, context), until, self.parameterAsString(parameters, "CONTACT", context)
        )
        personal = self.parameterAsBool(parameters, "PERSONAL", context)
        found = list(inquiries(tables, categories, now, personal))
        if not found:
            raise PlanningError(
                tr("There is no institution to ask about in these categories: {categories}.").format(
                    categories=", ".join(categories) or "–"
                ),
                tr("Choose other categories."),
            )
        count = sum(len(item.institutions) for item in found)
        feedback.pushInfo(
            tr("{count} institutions of {providers} recipients.").format(count=count, providers=len(found))
        )
        return inquiry_files(found, head)

    def _objections(
        self, tables: Tables, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Writer]:
        from ..plugin.core.register.objections import objections
        from ..plugin.inquiry_lists import objection_files
        from ..plugin.store.values import this_day

        found = objections(tables)
        if not found:
            raise PlanningError(
                tr("No decision in force says that a source is wrong."),
                tr("Decide 'source_wrong' for a finding, and apply the decisions."),
            )
        if withheld := sum(item.withheld for items in found.values() for item in items):
            feedback.pushWarning(
                tr("Reasons and values left out, since they hold personal data or an address that is private: {count}.")
                .format(count=withheld)
            )  # fmt: skip
        return objection_files(found, self._city(tables, parameters, context), this_day().year)

    def _city(self, tables: Tables, parameters: Parameters, context: QgsProcessingContext) -> str:
        own = next((row["value"] for row in tables["settings"] if row["name"] == "city"), "")
        return str(self.parameterAsString(parameters, "CITY", context) or own or "").strip()

    def _folder(self, parameters: Parameters, context: QgsProcessingContext) -> Path:
        return Path(self.parameterAsFile(parameters, self.FOLDER, context))
