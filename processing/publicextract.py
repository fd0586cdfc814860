"""What may be published of the register: the only door through which it leaves the office."""

from __future__ import annotations

from dataclasses import astuple
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)

from ..plugin.core.texts import tr
from ..plugin.layers import NewRows, stop_if_cancelled
from .base import Parameters, PlanningAlgorithm, helped
from .output import Results
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
    from ..plugin.core.register.publication import Extract, ExtractOrder

LEAVE_OUT, INCLUDE = "leave_out", "include"


class PublicExtractAlgorithm(PlanningAlgorithm):
    """``sozialplanung:publicextract``."""

    NAME = "publicextract"
    GROUP = "register"
    OFFERS, LICENCES = "OFFERS", "LICENCES"

    def displayName(self) -> str:
        return tr("Public extract")

    def tags(self) -> list[str]:
        return tr("register,publish,release,open data,licence,map,Sozialnavigator").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Gives what may be published of the register: institutions that are released and there at the date, and of "
            "these the fields that the settings flag as public, with the licences of the values. Everything that is "
            "published should come from here.\n\n"
            "Personal and internal fields never go out, whatever their flags. Protected institutions have neither "
            "point nor street nor postcode, private addresses neither point nor street; a public text that holds a "
            "personal value is left out, and so is what was entered by mistake."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        vector = Qgis.ProcessingSourceType.Vector
        for definition in (
            register_parameter(),
            day_parameter("DATE", tr("Date"), tr("Institutions that are there on this day. Empty: today.")),
            categories_parameter(tr("Keys of categories, separated by commas. Empty: all.")),
            choice(
                "ODBL", tr("Values under the ODbL (OpenStreetMap)"), (LEAVE_OUT, INCLUDE),
                (tr("Leave out"), tr("Publish: the whole extract is then bound by the ODbL")),
            ),
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Public institutions"), Qgis.ProcessingSourceType.VectorPoint
            ),
            helped(
                QgsProcessingParameterFeatureSink(self.OFFERS, tr("Public offers"), vector, None, True, False),
                tr("The offers of these institutions, by 'institution_id'."),
            ),
            helped(
                QgsProcessingParameterFeatureSink(self.LICENCES, tr("Licences"), vector, None, True, True),
                tr("Sources and licences of the published values, with the text that names them."),
            ),
        ):  # fmt: skip
            self.addParameter(definition)
        for name, title in self._numbers().items():
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _numbers(self) -> dict[str, str]:
        return {
            "RELEASED": tr("Published institutions"), "NOT_RELEASED": tr("Not released"),
            "CLOSED": tr("Closed, or not open yet"), "WITHDRAWN": tr("Entries taken back"),
            "NAMELESS": tr("Left out, since the name is under the ODbL"), "OWN_VALUES": tr("Values of the city's own"),
            "ODBL_VALUES": tr("Values under the ODbL"),
        }  # fmt: skip

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        day_of(self, "DATE", parameters, context)

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..plugin.core.register.publication import extract
        from ..plugin.public_extract import TABLES, warnings
        from ..plugin.store.reading import read_tables

        tables = read_tables(self.address(REGISTER), TABLES)
        categories = words_of(self, "CATEGORIES", parameters, context)
        check_categories(categories, tables)
        stop_if_cancelled(feedback)
        order = self._order(categories, parameters, context)
        found = extract(tables, order)
        for sentence in warnings(found, order):
            feedback.pushWarning(sentence)
        crs = next((row["value"] for row in tables["settings"] if row["name"] == "crs"), "")
        outputs: dict[str, Any] = {
            "RELEASED": len(found.rows), "NOT_RELEASED": found.not_released, "CLOSED": found.not_valid,
            "WITHDRAWN": found.withdrawn, "NAMELESS": len(found.nameless), "OWN_VALUES": found.own_values,
            "ODBL_VALUES": sum(found.share_alike.values()),
        }  # fmt: skip
        for name, title in self._numbers().items():
            feedback.pushInfo(f"{title}: {outputs[name]}")
        for name, results in self._results(found, order, str(crs)).items():
            outputs |= self.write(parameters, context, feedback, results, name)
        return outputs

    def _order(self, categories: list[str], parameters: Parameters, context: QgsProcessingContext) -> ExtractOrder:

        from ..plugin.core.register.publication import ExtractOrder
        from ..plugin.store.values import this_day

        now = this_day()
        wanted = self.parameterAsEnumString(parameters, "ODBL", context)
        day = day_of(self, "DATE", parameters, context) or now
        return ExtractOrder(day, now, frozenset(categories), wanted == INCLUDE)

    def _results(self, found: Extract, order: ExtractOrder, crs: str) -> dict[str, Results]:
        """The outputs by the names of their sinks."""
        from ..plugin.public_extract import add_rights, layer_fields, licence_fields, point_rows, record_of

        record = record_of(found, order)
        names = found.columns.all
        offers = [[row[name] for name in found.columns.offers] for row in found.offers]
        contents = {
            self.OUTPUT: (layer_fields(names), point_rows(found.rows, names, crs)),
            self.OFFERS: (layer_fields(found.columns.offers), NewRows(offers)),
            self.LICENCES: (licence_fields(), NewRows([astuple(item) for item in found.licences])),
        }
        return {
            name: Results(
                fields, rows, record, {item.name: item.title for item in fields},
                partial(add_rights, licences=found.licences),
            )
            for name, (fields, rows) in contents.items()
        }  # fmt: skip
