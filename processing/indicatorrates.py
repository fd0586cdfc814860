"""Rates of areas and of the city from counts, and their change against an earlier edition."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import replace
from typing import Any

from qgis.core import (
    Qgis,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ..plugin.core.rates.fields import KEY_FIELD, NAME_FIELD, ROLE_FIELD
from ..plugin.core.rates.indicators import Given
from ..plugin.core.tables.vocabulary import CITY
from ..plugin.core.texts import tr
from ..plugin.indicators.count_layer import CountLayer
from ..plugin.indicators.indicator_rates import IndicatorRates, compute_indicator_rates
from ..plugin.indicators.land import united
from ..plugin.indicators.rates_plan import RatesLayers, RatesOrder, plan_of
from ..plugin.layers import NewRows, Rows
from ..plugin.method_record import MethodRecord
from .base import Parameters, PlanningAlgorithm, advanced, helped
from .output import Results
from .parameters import field_parameter, language_parameter, profile_parameter


class IndicatorRatesAlgorithm(PlanningAlgorithm):
    """``sozialplanung:indicatorrates``."""

    NAME = "indicatorrates"
    GROUP = "indicators"
    PACKAGES = ("numpy", "pandas", "shapely")
    OTHERS, PREVIOUS, PREVIOUS_OTHERS, CITY = "OTHERS", "PREVIOUS", "PREVIOUS_OTHERS", "CITY"

    def displayName(self) -> str:
        return tr("Indicator rates")

    def tags(self) -> list[str]:
        return tr("indicator,rate,percent,numerator,denominator,change,dynamics,city value,counts,group").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Computes rates in percent from counts, for areas or groups of areas, and their change in percentage "
            "points against an earlier edition.\n\n"
            "The city value is the sum of numerators over the sum of denominators, 'not assignable' included; it is "
            "written to a table of its own. Groups get the rate of their sums, never the mean of rates. Withheld and "
            "missing counts stay apart: the columns 'sign_...' say which is which.\n\n"
            "Areas whose polygon differs by more than 2 % from that of the earlier edition, or that exist in one "
            "edition only, get no change, and no indicator whose definition has another version."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for definition in (*_parameters(), language_parameter()):
            self.addParameter(definition)
        self.addParameter(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Areas with rates"), Qgis.ProcessingSourceType.Vector)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.CITY, tr("City value"), Qgis.ProcessingSourceType.Vector, optional=True, createByDefault=True
            )
        )
        self.addOutput(QgsProcessingOutputNumber("AREA_COUNT", tr("Areas or groups with rates")))
        self.addOutput(QgsProcessingOutputNumber("INCOMPARABLE_COUNT", tr("Areas or groups without dynamics")))

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        order = self.order(parameters, context)
        if order.indicators or self.known.origins:  # titles, which a proposal needs, are known once a run is prepared
            plan_of(order, self.layers(parameters, context))

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        layers = self.layers(parameters, context)
        plan = plan_of(self.order(parameters, context), layers)
        result = compute_indicator_rates(plan, layers, context.transformContext(), feedback)
        rows = result.rows()
        city = rows.pop("")
        sheets = {name: sheet for name, sheet in result.sheets.items() if name in result.rates.cells}
        record = replace(
            self.known.record, method=None, sheets={**self.known.record.sheets, **sheets}, city=result.city_values
        )
        if plan.group_field:
            areas = _group_results(result, rows, layers.areas, feedback)
        else:
            areas = Results(result.fields(), _area_rows(result, rows), titles=self.known.aliases)
        areas = replace(_titled(areas, record), internal=result.tells_small_counts(areas.rule))
        written = self.write(parameters, context, feedback, areas)
        key_field = plan.group_field or layers.areas.id_field
        of_city = _titled(_city_results(result, key_field, city), replace(record, sheets=sheets, city={}))
        written |= self.write(parameters, context, feedback, of_city, self.CITY)
        return written | {"AREA_COUNT": len(rows), "INCOMPARABLE_COUNT": len(result.changed or ())}

    def order(self, parameters: Parameters, context: QgsProcessingContext) -> RatesOrder:
        """What the user asks for."""
        raw = parameters.get("INDICATORS")
        # As an object or list, which scripts and models give, parameterAsString would make it ''.
        indicators: Given = (
            raw if isinstance(raw, dict | list | tuple) else self.parameterAsString(parameters, "INDICATORS", context)
        )
        return RatesOrder(
            indicators,
            self.field(parameters, context, "GROUP_FIELD"),
            self.parameterAsFile(parameters, "PROFILE", context) or "",
            self.language(parameters, context),
        )

    def layers(self, parameters: Parameters, context: QgsProcessingContext) -> RatesLayers:
        """The sources with what is known of them."""
        id_field = self.field(parameters, context, "ID_FIELD")
        previous_id = self.field(parameters, context, "PREVIOUS_ID_FIELD")
        layer = self.count_layer(parameters, context, self.INPUT, id_field)
        assert layer, "INPUT is not optional"
        return RatesLayers(
            layer,
            self.count_layer(parameters, context, self.OTHERS, id_field),
            self.count_layer(parameters, context, self.PREVIOUS, previous_id or id_field, strict=bool(previous_id)),
            self.count_layer(parameters, context, self.PREVIOUS_OTHERS, previous_id or id_field),
        )

    def count_layer(
        self, parameters: Parameters, context: QgsProcessingContext, name: str, id_field: str, strict: bool = False
    ) -> CountLayer | None:
        """One of the sources, None where it was not given.

        Where it is not the areas' own, and it has no field of that name, its key is that of a read table.
        """
        if name != self.INPUT and parameters.get(name) in (None, ""):
            return None
        given, origin = self.given(parameters, context, name), self.known.origin(name)
        names = given.source.fields().names()
        if name != self.INPUT and not strict and id_field not in names and KEY_FIELD in names:
            id_field = KEY_FIELD
        return CountLayer(given, id_field, origin.record, origin.aliases)

    def field(self, parameters: Parameters, context: QgsProcessingContext, name: str) -> str:
        """A chosen field, '' for none."""
        return next(iter(self.parameterAsStrings(parameters, name, context)), "")


def _area_rows(result: IndicatorRates, rows: Mapping[str, list[Any]]) -> Rows:
    edition = result.now.edition
    by_feature: dict[Hashable, list[Any]] = {
        key: rows[edition.ids[row]] for row, key in enumerate(result.now.keys) if key not in result.now.left_out
    }
    return Rows(by_feature, left_out=frozenset(result.now.left_out))


def _group_results(
    result: IndicatorRates, rows: Mapping[str, list[Any]], layer: CountLayer, feedback: QgsProcessingFeedback
) -> Results:
    """The groups, with the union of their areas."""
    from ..plugin.core.index.result_fields import ResultField

    now, plan = result.now, result.plan
    groups = {key: now.groups[now.edition.ids[row]] for row, key in enumerate(now.keys) if key not in now.left_out}
    geometries: list[QgsGeometry | None] | None = None
    if layer.has_polygons:
        land = united(layer.given.source, groups, feedback)
        geometries = [land.get(group) for group in rows]
    values = [[group, *row] for group, row in rows.items()]
    title = layer.titles.get(plan.group_field, tr("Key", plan.language))
    fields = [ResultField(plan.group_field, str, title), *result.fields()]
    return Results(fields, NewRows(values, geometries, crs=layer.given.source.sourceCrs()))


def _city_results(result: IndicatorRates, key_field: str, values: list[Any]) -> Results:
    """The one row of the city, with the fields of the areas."""
    from ..plugin.core.index.result_fields import ResultField

    language = result.plan.language
    key, name = result.city
    labels = {
        NAME_FIELD: (name, tr("Name", language)),
        ROLE_FIELD: (CITY, tr("Role", language)),
        key_field: (key, tr("Key", language)),
    }
    order = dict.fromkeys((key_field, NAME_FIELD, ROLE_FIELD))
    fields = [*(ResultField(field, str, labels[field][1]) for field in order), *result.fields()]
    return Results(fields, NewRows([[*(labels[field][0] for field in order), *values]]))


def _titled(results: Results, record: MethodRecord) -> Results:
    """Results with their record, and with the titles of their fields beside those that they have."""
    return replace(
        results, record=record, titles={**results.titles, **{item.name: item.title for item in results.fields}}
    )


def _parameters() -> list[QgsProcessingParameterDefinition]:
    algorithm = IndicatorRatesAlgorithm
    vector, any_field = [Qgis.ProcessingSourceType.Vector], QgsProcessingParameterField.DataType.Any
    indicators = QgsProcessingParameterString("INDICATORS", tr("Indicators"), multiLine=True, optional=True)
    profile = profile_parameter(None)
    profile.setHelp(
        tr("Gives titles and definitions, and says whether several dates are pooled. A built-in profile or a file.")
    )

    def source(name: str, label: str, hint: str) -> QgsProcessingParameterDefinition:
        return helped(QgsProcessingParameterFeatureSource(name, label, vector, optional=True), hint)

    previous_id = QgsProcessingParameterField(
        "PREVIOUS_ID_FIELD", tr("Id field of the earlier edition"), None, algorithm.PREVIOUS, any_field, optional=True
    )
    return [
        helped(
            QgsProcessingParameterFeatureSource(algorithm.INPUT, tr("Areas with counts"), vector),
            tr("Polygons or a table with one row per area, as 'Join indicators' or 'Read indicators' make them."),
        ),
        field_parameter("ID_FIELD", tr("Id field"), tr("The key of the areas. It must be unique."), optional=False),
        helped(
            indicators,
            tr(
                "One per line: name = numerator / denominator | previous numerator / previous denominator. Each is a "
                "field or an expression; an expression with a slash stands in parentheses. The part from the bar on is "
                "for an earlier edition in the same table. Scripts may give a list of objects with the keys name, "
                "numerator, denominator, previous_numerator, previous_denominator, definition_version, "
                "previous_definition_version, may_exceed. Empty: by the titles of the fields, as the profile says."
            ),
        ),
        source(
            algorithm.OTHERS, tr("Rows without area"),
            tr("A table with the city row and with people who belong to no area, as 'Join indicators' makes it."),
        ),
        source(
            algorithm.PREVIOUS, tr("Earlier edition"),
            tr("The counts of an earlier date in a table of their own, with the same fields unless others are named."),
        ),
        advanced(helped(previous_id, tr("Empty: the same as the id field, else 'key'."))),
        advanced(source(
            algorithm.PREVIOUS_OTHERS, tr("Rows without area of the earlier edition"),
            tr("As above, for the earlier edition."),
        )),
        field_parameter(
            "GROUP_FIELD", tr("Group field"),
            tr("Names the group of each area: counts are summed, and the groups get the rates. Empty: rates of areas."),
        ),
        profile,
    ]  # fmt: skip
