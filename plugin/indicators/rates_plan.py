"""What is to be computed: the user's indicators against the fields of the layers, before any row is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..core.errors import PlanningError
from ..core.rates.fields import NO_DYNAMICS, SIGN
from ..core.rates.indicators import Given, Indicator, parse_indicators
from ..core.texts import tr
from ..layers import check_fields
from .count_layer import Count, CountLayer, count_of

if TYPE_CHECKING:
    from ..core.index.profile import Profile


@dataclass(frozen=True)
class RatesOrder:
    """What a user asks for, as typed; '' and empty where nothing was said."""

    indicators: Given
    group_field: str = ""
    profile: str = ""
    language: str = "en"


@dataclass(frozen=True)
class RatesLayers:
    """Where the counts are: areas, and rows without area; of the earlier edition, where it has a table of its own."""

    areas: CountLayer
    others: CountLayer | None = None
    previous: CountLayer | None = None
    previous_others: CountLayer | None = None


@dataclass(frozen=True)
class Plan:
    """The indicators with all that the layers and the profile add to what was said of them."""

    indicators: Sequence[Indicator]
    profile: Profile | None
    group_field: str
    language: str
    proposed: bool

    @property
    def dates(self) -> int:
        return self.profile.pooled_dates if self.profile else 1

    @property
    def texts(self) -> list[str]:
        """The counts of the present edition, once each."""
        return list(dict.fromkeys(text for item in self.indicators for text in (item.numerator, item.denominator)))

    @property
    def previous_texts(self) -> list[str]:
        """The counts of the earlier edition, once each."""
        before = [item.before for item in self.indicators if item.before]
        return list(dict.fromkeys(text for counts in before for text in (counts.numerator, counts.denominator)))


def plan_of(order: RatesOrder, layers: RatesLayers) -> Plan:
    """Check an order against fields and profile; PlanningError for what cannot be done."""
    from ..core.index.profile import load_profile

    _check_layers(order, layers)
    profile = load_profile(order.profile) if order.profile else None
    indicators = parse_indicators(order.indicators)
    proposed = not indicators
    if proposed:
        indicators = _proposed(profile, layers)
    if layers.previous and not proposed:  # its counts are called like the present ones, unless something else was said
        indicators = [
            item
            if item.before
            else replace(item, previous_numerator=item.numerator, previous_denominator=item.denominator)
            for item in indicators
        ]
    plan = Plan(indicators, profile, order.group_field, order.language, proposed)
    _check_counts(plan, layers)
    return plan


def _check_layers(order: RatesOrder, layers: RatesLayers) -> None:
    if not layers.areas.id_field:
        raise PlanningError(tr("No id field was chosen."), tr("Choose the field with the key of the areas."))
    for layer in (layers.areas, layers.previous):
        if layer:
            check_fields([layer.id_field], layer.given.source)
    if order.group_field:
        check_fields([order.group_field], layers.areas.given.source)


def _proposed(profile: Profile | None, layers: RatesLayers) -> list[Indicator]:
    """What the profile's sheets say of the titles of the fields."""
    from ..core.rates.propose import propose_indicators

    if profile is None:
        raise PlanningError(
            tr("No indicator was given."),
            tr("Write one per line: name = numerator / denominator. Or choose a method profile with indicator sheets."),
        )

    def proposal(layer: CountLayer) -> list[Indicator]:
        return propose_indicators({name: layer.title(name) for name in layer.names}, profile)

    found = proposal(layers.areas)
    if not found:
        raise PlanningError(
            tr(
                "No field has the title of a numerator or denominator of profile '{profile}'. Titles are: {titles}."
            ).format(profile=profile.label, titles=", ".join(map(layers.areas.title, layers.areas.names))),
            tr("Write the indicators, one per line: name = numerator / denominator."),
        )
    if layers.previous:
        then = {item.name: item for item in proposal(layers.previous)}
        return [_with_previous(item, then.get(item.name)) for item in found]
    return found


def _with_previous(item: Indicator, then: Indicator | None) -> Indicator:
    counts = (then.numerator, then.denominator) if then else ("", "")
    return replace(item, previous_numerator=counts[0], previous_denominator=counts[1])


def _check_counts(plan: Plan, layers: RatesLayers) -> None:
    """Every count means something in every layer, and no field that is read would be replaced."""
    tables: list[tuple[CountLayer | None, Sequence[str]]] = [
        (layers.areas, plan.texts),
        (layers.others, plan.texts),
        (layers.previous or layers.areas, plan.previous_texts),
        (layers.previous_others or (None if layers.previous else layers.others), plan.previous_texts),
    ]
    counts = [(layer, count_of(text, layer, plan.dates)) for layer, texts in tables if layer for text in texts]
    created = {name.lower() for item in plan.indicators for name in item.created}
    created |= {SIGN + name for name in created} | {NO_DYNAMICS}
    read = {name for layer, count in counts if layer is layers.areas for name in _read(layer, count)}
    taken = sorted(name for name in {layers.areas.id_field, *read} if name.lower() in created)
    if taken:
        raise PlanningError(
            tr("These input fields have the names of result fields and would be replaced: {fields}.").format(
                fields=", ".join(taken)
            ),
            tr("Give the indicator another name, or rename the fields first, for example with 'Refactor fields'."),
        )


def _read(layer: CountLayer, count: Count) -> list[str]:
    return [*count.columns, *layer.signs_of(count.columns)]


def pooling_in_words(plan: Plan, layers: RatesLayers, say: Callable[[str], None], warn: Callable[[str], None]) -> None:
    """What is added up where a profile pools several dates, and where the two windows overlap."""
    from ..core.rates.pooling import overlap

    if plan.dates == 1:
        return
    for item in plan.indicators:
        now = [count_of(text, layers.areas, plan.dates).columns for text in (item.numerator, item.denominator)]
        say(tr("{name}: {count} dates are pooled: {fields}.").format(
            name=item.name, count=plan.dates, fields="; ".join(" + ".join(columns) for columns in now)
        ))  # fmt: skip
        if item.before is None:
            continue
        before = item.before
        then = [
            count_of(text, layers.previous or layers.areas, plan.dates).columns
            for text in (before.numerator, before.denominator)
        ]
        say(tr("{name}, earlier edition: {fields}.").format(
            name=item.name, fields="; ".join(" + ".join(columns) for columns in then)
        ))  # fmt: skip
        shared = overlap(now[0], then[0])
        if shared:
            warn(tr("{name}: the two editions share the dates {dates}, which makes the change smaller.").format(
                name=item.name, dates=", ".join(shared)
            ))  # fmt: skip
