"""Rates of a layer's areas and of the city: what toolbox, models, command line and dialogs all call."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateTransformContext, QgsProcessingFeedback

from ..core.errors import PlanningError, listed
from ..core.rates.fields import CHANGE, NO_DYNAMICS, SIGN
from ..core.tables.vocabulary import CITY
from ..core.texts import format_number, tr
from ..layers import COMPUTING
from .count_layer import CountLayer
from .count_reading import CountReader, ReadEdition
from .land import LandEdition, changed_land
from .rates_plan import Plan, RatesLayers, pooling_in_words

if TYPE_CHECKING:
    from ..core.disclosure.rule import Rule
    from ..core.index.result_fields import ResultField
    from ..core.index.sheets import Sheet
    from ..core.rates.compute import Level, Rates


@dataclass(frozen=True)
class IndicatorRates:
    """The computed rates with all that an output needs.

    ``now`` is the present edition; ``changed`` are the areas or groups without dynamics because of their boundaries,
    None where there are no dynamics at all.
    """

    plan: Plan
    now: ReadEdition
    rates: Rates
    changed: frozenset[str] | None
    sheets: Mapping[str, Sheet]

    def fields(self) -> list[ResultField]:
        """What is added to the areas, and what the city has."""
        from ..core.index.result_fields import ResultField

        language = self.plan.language
        numbers = [ResultField(name, float, self.sheets[name].label(language)) for name in self.rates.cells]
        titles = {item.name: item.title for item in numbers}
        signs = [
            ResultField(SIGN + name, str, tr("Sign: {title}", language).format(title=titles[name]))
            for name in self.rates.signed
        ]
        reason = [] if self.changed is None else [ResultField(NO_DYNAMICS, str, tr("No dynamics because", language))]
        return [*numbers, *signs, *reason]

    def rows(self) -> dict[str, list[Any]]:
        """The values of ``fields`` by id, that of the city under ''; None for NULL."""
        columns: list[Sequence[Any]] = [cells.values.tolist() for cells in self.rates.cells.values()]
        columns = [[None if math.isnan(value) else value for value in column] for column in columns]
        columns += [[sign or None for sign in self.rates.cells[name].signs] for name in self.rates.signed]
        if self.changed is not None:
            because = tr("boundary change", self.plan.language)
            columns.append([because if key in self.changed else None for key in self.rates.ids] + [None])
        return dict(zip((*self.rates.ids, ""), map(list, zip(*columns, strict=True)), strict=True))

    @property
    def city_values(self) -> dict[str, float]:
        """The rates and changes of the city by field, without those that are not known."""
        names = [name for item in self.plan.indicators for name in (item.name, CHANGE + item.name)]
        values = {name: float(self.rates.cells[name].values[-1]) for name in names if name in self.rates.cells}
        return {name: value for name, value in values.items() if not math.isnan(value)}

    def tells_small_counts(self, rule: Rule) -> bool:
        """Whether what the city has beside the areas, which can be worked out, is a count that the rule withholds."""
        from ..core.disclosure.indicators import indicators_in

        pairs = [pair for item in indicators_in(self.rates.cells) for pair in item.pairs]
        rests = [(self._rest(pair.numerator), self._rest(pair.denominator)) for pair in pairs]
        return any(rule.sensitive(part, whole) or rule.small(whole) for part, whole in rests)

    def _rest(self, name: str) -> float:
        """The city's count less those of the areas, NaN where it is not known; converted counts differ a little."""
        values: list[float] = self.rates.cells[name].values.tolist()
        return round(values[-1] - math.fsum(value for value in values[:-1] if not math.isnan(value)), 6)

    @property
    def city(self) -> tuple[str, str]:
        """Id and name of the city."""
        edition = self.now.edition
        if edition.city is None:
            return CITY, tr("City", self.plan.language)
        return edition.ids[edition.city] or CITY, edition.names[edition.city] or tr("City", self.plan.language)


def compute_indicator_rates(
    plan: Plan, layers: RatesLayers, transforms: QgsCoordinateTransformContext, feedback: QgsProcessingFeedback
) -> IndicatorRates:
    """Read the layers and compute, by a plan of ``plan_of``; raises PlanningError before anything is written."""
    from ..core.rates.compute import Level, compute_rates
    from ..core.rates.joining import refuse_zeros
    from ..core.rates.sheets import KnownTexts, rate_sheets

    _tell_plan(plan, layers, feedback)
    reader = CountReader(plan.dates, plan.profile.missing_values if plan.profile else (), feedback)
    texts = plan.texts if layers.previous else list(dict.fromkeys([*plan.texts, *plan.previous_texts]))
    now = reader.read(layers.areas, layers.others, texts, plan.group_field)
    level = Level(now.edition, now.groups if plan.group_field else None)
    feedback.setProgress(COMPUTING / 3)
    earlier: Level | None = level if plan.previous_texts else None
    changed: dict[str, float | None] = {}
    if layers.previous and plan.previous_texts:
        then = reader.read(layers.previous, layers.previous_others, plan.previous_texts, _group_field(plan, layers))
        refuse_zeros(
            sorted(now.edition.areas.keys() - then.edition.areas.keys()),
            sorted(then.edition.areas.keys() - now.edition.areas.keys()),
            tr("Only leading zeros differ: give both editions the same key."),
        )
        earlier = Level(then.edition, _earlier_groups(plan, now, then))
        changed = changed_land(_land(layers.areas, level), _land(layers.previous, earlier), transforms, feedback)
    feedback.setProgress(COMPUTING)
    rates = compute_rates(plan.indicators, level, earlier, changed)
    titles = {name: layers.areas.title(name) for name in layers.areas.names}
    known = KnownTexts(plan.profile.sheets if plan.profile else {}, layers.areas.record.sheets, titles)
    with_dynamics = any(CHANGE + item.name in rates.cells for item in plan.indicators)
    incomparable = frozenset(changed.keys() & set(rates.ids)) if with_dynamics else None
    result = IndicatorRates(plan, now, rates, incomparable, rate_sheets(plan.indicators, known))
    _tell(result, changed, feedback)
    return result


def _land(layer: CountLayer, level: Level) -> LandEdition:
    return LandEdition(layer, frozenset(level.edition.areas), level.groups)


def _group_field(plan: Plan, layers: RatesLayers) -> str:
    """The group field of the earlier edition, if it has one."""
    return plan.group_field if layers.previous and plan.group_field in layers.previous.names else ""


def _earlier_groups(plan: Plan, now: ReadEdition, then: ReadEdition) -> Mapping[str, str] | None:
    """The groups of the earlier areas: their own, else those of the present areas with the same id."""
    if not plan.group_field or then.groups:
        return then.groups or None
    unknown = sorted(then.edition.areas.keys() - now.groups.keys())
    if unknown:
        raise PlanningError(
            tr("The earlier edition has no field '{field}', so the group of these areas is unknown: {ids}.").format(
                field=plan.group_field, ids=listed(unknown)
            ),
            tr("Add the group field to it, or convert its counts to the present areas by a crosswalk first."),
        )
    return now.groups


def _tell_plan(plan: Plan, layers: RatesLayers, feedback: QgsProcessingFeedback) -> None:
    if plan.proposed and plan.profile:
        feedback.pushInfo(tr("Indicators that profile '{profile}' proposes:").format(profile=plan.profile.label))
    for item in plan.indicators:
        feedback.pushInfo(f"  {item.to_line()}")
    pooling_in_words(plan, layers, feedback.pushInfo, feedback.pushWarning)


def _tell(result: IndicatorRates, changed: Mapping[str, float | None], feedback: QgsProcessingFeedback) -> None:
    """The log: what stayed out and why, and the city."""
    if result.now.left_out:
        feedback.pushInfo(
            tr("Rows that are no areas, and not in the output ({count}): {rows}.").format(
                count=len(result.now.left_out), rows=listed(result.now.left_out.values())
            )
        )
    if changed:
        feedback.pushWarning(
            tr("No dynamics because of other boundaries ({count}): {ids}.").format(
                count=len(changed), ids=listed(_how_changed(key, share) for key, share in changed.items())
            )
        )
    if len(result.rates.ids) > 1 and changed.keys() >= set(result.rates.ids):
        feedback.pushWarning(tr("All areas have other boundaries: check ids and coordinate systems of both layers."))
    for item in result.plan.indicators:
        rates = result.rates.cells[item.name]
        feedback.pushInfo(
            tr("{name}: city value {rate} %").format(name=item.name, rate=format_number(rates.values[-1], 2))
        )
        without: defaultdict[str, list[str]] = defaultdict(list)
        for key, known, sign in zip(result.rates.ids, rates.known, rates.signs, strict=False):
            if not known:
                without[sign].append(key)
        for sign, ids in sorted(without.items()):
            feedback.pushInfo(
                "  "
                + tr("no rate, {reason} ({count}): {ids}").format(reason=_reason(sign), count=len(ids), ids=listed(ids))
            )
    for warning in result.rates.warnings:
        feedback.pushWarning(warning)


def _how_changed(key: str, share: float | None) -> str:
    how = tr("in one edition only") if share is None else f"{format_number(100 * share, 1)} %"
    return f"{key} ({how})"


def _reason(sign: str) -> str:
    """A sign in words."""
    return {
        "suppressed": tr("suppressed"),
        "missing": tr("missing"),
        "unreliable": tr("not reliable"),
        "later": tr("not there yet"),
        "not_meaningful": tr("not meaningful"),
    }[sign]
