"""The version of a layer that may be given away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
)

from ..plugin.core.disclosure.rule import Rule
from ..plugin.core.errors import PlanningError
from ..plugin.core.texts import tr
from ..plugin.dependencies import INDEX_PACKAGES
from ..plugin.layers import Input
from ..plugin.publication import PublicOrder, PublicSources, Table, check_order, make_public
from .base import Parameters, PlanningAlgorithm, advanced, helped
from .output import Results
from .parameters import field_parameter, language_parameter, palette_parameter

VECTOR = Qgis.ProcessingSourceType.Vector


class PublicLayerAlgorithm(PlanningAlgorithm):
    """``sozialplanung:publiclayer``."""

    NAME = "publiclayer"
    PACKAGES = INDEX_PACKAGES
    GROUPS, CITY = "GROUPS", "CITY"

    def displayName(self) -> str:
        return tr("Public layer")

    def tags(self) -> list[str]:
        return tr("disclosure,confidentiality,privacy,suppression,publish,secondary suppression,open data").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Makes the version of a layer that may be given away: small counts are withheld (•), with their rates, "
            "changes and normalised values, and so many others that no sum, no group and no earlier edition leads back "
            "to them. Each withheld count is proved to have at least two possible values.\n\n"
            "Where an indicator has withheld counts, the indices of its part are withheld for all areas: they would "
            "lead back to the counts. The classes stay.\n\n"
            "Only fields that are known to be safe go into the output; all others are left out and listed in the log."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for definition in (*_parameters(), palette_parameter(), language_parameter()):
            self.addParameter(definition)
        for name, label, optional in (
            (self.OUTPUT, tr("Public layer"), False),
            (self.GROUPS, tr("Sums of groups"), True),
            (self.CITY, tr("City value"), True),
        ):
            self.addParameter(
                QgsProcessingParameterFeatureSink(name, label, VECTOR, optional=optional, createByDefault=not optional)
            )
        self.addOutput(QgsProcessingOutputNumber("PRIMARY_COUNT", tr("Counts withheld by the rule")))
        self.addOutput(QgsProcessingOutputNumber("SECONDARY_COUNT", tr("Counts withheld to protect them")))

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        check_order(self.order(parameters, context), self.sources(parameters, context))

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..plugin.core.disclosure.publication import CLASSES
        from ..plugin.styles import style_classified_layer

        order, sources = self.order(parameters, context), self.sources(parameters, context)
        if unreadable := self.known.origin(self.INPUT).unreadable:
            raise unreadable
        for name in ("EARLIER", "EARLIER_GROUPS", "EARLIER_CITY"):
            if self.known.origin(name).record.internal:
                raise PlanningError(
                    tr("An earlier public layer was expected, but an internal one came: {parameter}.").format(
                        parameter=self.parameterDefinition(name).description()
                    ),
                    tr("Choose what was published then, or leave it empty."),
                )
        tables = make_public(order, sources, feedback)
        method = sources.record.method
        style = None
        if method and set(CLASSES) <= set(tables.areas.titles):
            palette = self.parameterAsEnumString(parameters, "PALETTE", context)
            style = partial(style_classified_layer, profile=method.profile, palette=palette, language=order.language)
        written: dict[str, Any] = {"PRIMARY_COUNT": tables.primary, "SECONDARY_COUNT": tables.secondary}
        for name, table in ((self.GROUPS, tables.groups), (self.CITY, tables.city)):
            written |= self.write(parameters, context, feedback, _results(table, order, sources), name)
        return written | self.write(parameters, context, feedback, _results(tables.areas, order, sources, style))

    def order(self, parameters: Parameters, context: QgsProcessingContext) -> PublicOrder:
        """What the user asks for."""

        def many(name: str) -> list[str]:
            return list(self.parameterAsStrings(parameters, name, context))

        return PublicOrder(
            next(iter(many("ID_FIELD")), ""),
            next(iter(many("NAME_FIELD")), ""),
            many("GROUP_FIELDS"),
            many("KEEP_FIELDS"),
            Rule(*(self.parameterAsInt(parameters, name, context) for name in ("LOW", "HIGH", "MIN_DENOMINATOR"))),
            self.language(parameters, context),
        )

    def sources(self, parameters: Parameters, context: QgsProcessingContext) -> PublicSources:
        """The layers with what is known of them."""

        def optional(name: str) -> Input | None:
            return None if parameters.get(name) in (None, "") else self.given(parameters, context, name)

        return PublicSources(
            self.given(parameters, context),
            optional("OTHERS"),
            optional("EARLIER"),
            optional("EARLIER_GROUPS"),
            optional("EARLIER_CITY"),
            self.known.record,
            self.known.aliases,
        )


def _results(
    table: Table, order: PublicOrder, sources: PublicSources, style: Callable[[QgsVectorLayer], None] | None = None
) -> Results:
    # Without city values: less those of the areas, they might give away who is withheld.
    record = replace(sources.record, city={}, rule=order.rule)
    return Results(table.fields, table.rows, record, table.titles, style, rule=order.rule, types=table.types)


def _parameters() -> list[QgsProcessingParameterDefinition]:
    rule = Rule()

    def number(name: str, label: str, default: int, hint: str) -> QgsProcessingParameterDefinition:
        return advanced(helped(QgsProcessingParameterNumber(name, label, defaultValue=default, minValue=0), hint))

    def source(name: str, label: str, hint: str, optional: bool = True) -> QgsProcessingParameterDefinition:
        return helped(QgsProcessingParameterFeatureSource(name, label, [VECTOR], optional=optional), hint)

    return [
        source(
            "INPUT", tr("Areas with rates and counts"),
            tr("What 'Indicator rates', 'Compute social index' or 'Social index map' made."),
            optional=False,
        ),
        field_parameter("ID_FIELD", tr("Id field"), tr("The key of the areas. It must be unique."), optional=False),
        field_parameter("NAME_FIELD", tr("Name field"), tr("Names of the areas.")),
        field_parameter(
            "GROUP_FIELDS", tr("Group fields"),
            tr("Levels whose sums are public, here or elsewhere: Sozialraum, Arbeitsmarktbezirk."), True,
        ),
        source(
            "OTHERS", tr("City row and rows without area"),
            tr("The city value of 'Indicator rates', or a table with the field 'role': 'city' or 'unassigned'."),
        ),
        source(
            "EARLIER", tr("Earlier public layer"),
            tr("What this tool made of the edition before: what was withheld in it stays withheld."),
        ),
        source(
            "EARLIER_GROUPS", tr("Earlier sums of groups"),
            tr("What this tool wrote then: earlier and present sums together must not lead back to withheld counts."),
        ),
        source("EARLIER_CITY", tr("Earlier city value"), tr("What this tool wrote then, as above.")),
        field_parameter(
            "KEEP_FIELDS", tr("Further fields to keep"),
            tr("Fields without counts of people. Those that would give withheld numbers away are refused."), True,
        ),
        number("LOW", tr("Smallest count that is withheld"), rule.low, tr("1: a zero may be told.")),
        number(
            "HIGH", tr("Largest count that is withheld"), rule.high,
            tr("Counts up to this one are withheld, and rates in which all but so few are counted."),
        ),
        number(
            "MIN_DENOMINATOR", tr("Smallest denominator of a rate"), rule.min_denominator,
            tr("Rates of fewer people are withheld."),
        ),
    ]  # fmt: skip
