"""The social index of a layer: what toolbox, models, command line and dialogs all call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from qgis.core import QgsProcessingFeatureSource, QgsProcessingFeedback

from .area_table import AreaTable
from .class_stability import count_fields_of, has_counts, stability_of
from .core.errors import PlanningError, listed
from .core.index.typed import Typed, parts_of
from .core.texts import format_number, tr
from .layers import COMPUTING, Input, check_fields, id_text, stop_if_cancelled
from .other_level import other_level

if TYPE_CHECKING:
    import pandas as pd

    from .core.index.compute import Index
    from .core.index.explained import Explained
    from .core.index.profile import Method
    from .core.index.sheets import Sheet
    from .core.index.stability import Stability


@dataclass(frozen=True)
class IndexOrder:
    """What a user asks for, as typed; '' and empty where nothing was said, ``min_population`` None: the profile's.

    ``weights``, ``remarks`` and ``excluded_ids`` may be objects or lists too, as scripts and models give them.
    """

    id_field: str
    status_fields: Sequence[str]
    dynamics_fields: Sequence[str] = ()
    inverted_fields: Sequence[str] = ()
    name_field: str = ""
    weights: Typed = ""
    remarks: Typed = ""
    population_field: str = ""
    previous_population_field: str = ""
    min_population: float | None = None
    excluded_ids: Typed = ""
    profile: str = "mss"
    language: str = "en"
    with_classes: bool = False

    @property
    def indicators(self) -> tuple[str, ...]:
        return (*self.status_fields, *self.dynamics_fields)

    def overrides(self) -> list[str]:
        """What differs from the profile in this run, as sentences' parts in the language asked for."""
        minimum = "" if self.min_population is None else format_number(self.min_population, language=self.language)
        given = {
            tr("weights {value}", self.language): "; ".join(parts_of(self.weights, ";\n")),
            tr("inverted {value}", self.language): ", ".join(self.inverted_fields),
            tr("minimum population {value}", self.language): minimum,
        }
        return [words.format(value=value) for words, value in given.items() if value]

    @property
    def used_fields(self) -> tuple[str, ...]:
        """Every field that is read, once each."""
        others = (self.id_field, self.name_field, self.population_field, self.previous_population_field)
        return tuple(dict.fromkeys((*self.indicators, *(name for name in others if name))))


class Levels(NamedTuple):
    """The layer of the areas, and that of the other level if the profile refers to one."""

    areas: Input
    other: Input | None = None


@dataclass(frozen=True)
class SocialIndex:
    """The computed index with all that a report has to explain.

    Names and remarks are by id. ``other_level`` is the name of the layer that the profile refers to. ``counts`` are
    those behind the rates (None: not known), from which ``stability`` follows.
    """

    index: Index
    method: Method
    names: Mapping[str, str]
    remarks: Mapping[str, str]
    other_level: str = ""
    counts: pd.DataFrame | None = None
    stability: Stability | None = None

    @property
    def valid_count(self) -> int:
        return int(self.index.frame["valid"].sum())

    @property
    def excluded_count(self) -> int:
        return len(self.index.frame) - self.valid_count

    def classes(self, language: str) -> pd.DataFrame:
        """The classes of all areas by the method's own profile."""
        from .core.index.classify import classify

        frame = self.index.frame
        dynamics = frame["dynamics_index"].to_numpy() if self.method.dynamics_fields else None
        return classify(frame["status_index"].to_numpy(), dynamics, self.method.profile, language).set_index(
            frame.index
        )

    def explained(
        self, layer: str, labels: Mapping[str, str], sheets: Mapping[str, Sheet], palette: str, order: IndexOrder
    ) -> Explained:
        """The run for the method report; ``layer`` is what the areas are called."""
        from .core.index.explained import Explained
        from .core.index.stability import chance_changes

        classes = self.classes(order.language)
        return Explained(
            layer=layer,
            index=self.index,
            method=self.method,
            classes=classes,
            population=self.index.areas.population,
            names=self.names,
            remarks=self.remarks,
            labels=labels,
            sheets=sheets,
            overrides=order.overrides(),
            palette=palette,
            language=order.language,
            other_level=self.other_level,
            stability=self.stability,
            chance=chance_changes(self.index, self.method, self.counts) if self.counts is not None else None,
        )


def method_of(order: IndexOrder, source: QgsProcessingFeatureSource) -> Method:
    """Check the order against the layer's fields and the profile, and give the effective method; reads no rows."""
    from .core.index.overrides import parse_weights
    from .core.index.profile import Method, load_profile

    if not order.id_field:
        raise PlanningError(tr("No id field was chosen."), tr("Choose the field with the key of the areas."))
    if not order.status_fields:
        raise PlanningError(tr("No status indicator was chosen."), tr("Choose at least one status field."))
    check_fields((*order.used_fields, *order.inverted_fields), source)
    _check_once(order)
    stray = [name for name in order.inverted_fields if name not in order.indicators]
    if stray:
        raise PlanningError(
            tr("These inverted fields are not among the chosen indicators: {fields}.").format(fields=", ".join(stray)),
            tr("Choose them as status or dynamics fields, or leave them out of the inverted ones."),
        )
    profile = load_profile(order.profile).with_overrides(
        parse_weights(order.weights, order.indicators), order.inverted_fields, order.min_population
    )
    method = Method(profile, tuple(order.status_fields), tuple(order.dynamics_fields))
    _check_names(order, method, has_counts(method, source.fields()))
    return method


def _check_once(order: IndexOrder) -> None:
    seen: set[str] = set()
    for name in order.indicators:
        if name.lower() in seen:
            raise PlanningError(
                tr("Field '{field}' was chosen as an indicator more than once.").format(field=name),
                tr("Choose each field once; to make it count more, give it a weight."),
            )
        seen.add(name.lower())
    both = {order.id_field, order.population_field, order.previous_population_field} & set(order.indicators)
    if both:
        raise PlanningError(
            tr("Field '{field}' was chosen both as an indicator and as id or population.").format(field=min(both)),
            tr("Choose another field for one of the two."),
        )


def _check_names(order: IndexOrder, method: Method, with_stability: bool) -> None:
    """A field that is read must not have the name of a field that is written: its values would be gone."""
    from .core.index.result_fields import class_fields, index_fields

    results = index_fields(method, {}, "en", with_stability) + (class_fields("en") if order.with_classes else [])
    written = {item.name.lower() for item in results}
    taken = [name for name in order.used_fields if name.lower() in written]
    if taken:
        raise PlanningError(
            tr("These input fields have the names of result fields and would be replaced: {fields}.").format(
                fields=", ".join(taken)
            ),
            tr("Rename them first, for example with 'Refactor fields'."),
        )


def compute_social_index(
    levels: Levels, order: IndexOrder, method: Method, labels: Mapping[str, str], feedback: QgsProcessingFeedback
) -> SocialIndex:
    """Read the layers and compute, by the method of ``method_of``; ``labels`` are what the fields are called.

    Raises PlanningError before anything is written.
    """
    from .core.index.areas import Areas
    from .core.index.compute import compute_index
    from .core.index.exclusion import Wording
    from .core.index.overrides import parse_exclusions, parse_remarks

    count_fields = count_fields_of(method, levels.areas.source.fields(), feedback)
    table = AreaTable.read(levels.areas, (*order.used_fields, *count_fields), order.id_field, method, feedback)
    exclusions = parse_exclusions(order.excluded_ids, table.ids)
    remarks = parse_remarks(order.remarks, table.ids)
    reference = other_level(levels.other, order, method, feedback) if levels.other else None

    def progress(percent: float) -> None:
        stop_if_cancelled(feedback)
        feedback.setProgress(COMPUTING * percent / 100)

    population, previous = (table.numbers(name) for name in (order.population_field, order.previous_population_field))
    areas = Areas(table.frame(method.fields), population, previous, reference)
    share = 0.3 if count_fields else 1.0  # of the time that goes into the index itself
    index = compute_index(areas, method, exclusions, Wording(order.language, labels), lambda p: progress(share * p))
    names = dict(zip(table.ids, map(id_text, table.columns[order.name_field]), strict=True)) if order.name_field else {}
    result = SocialIndex(index, method, names, remarks, levels.other.source.sourceName() if levels.other else "")
    _tell(result, order, feedback)
    if count_fields:
        counts = table.frame(count_fields)
        stability = stability_of(index, method, counts, feedback, lambda p: progress(100 * share + (1 - share) * p))
        result = replace(result, counts=counts if stability else None, stability=stability)
    return result


def _tell(result: SocialIndex, order: IndexOrder, feedback: QgsProcessingFeedback) -> None:
    """The log: the method, what stayed out and why, and what looks odd."""
    feedback.pushInfo(tr("Method: {method}").format(method=result.method.label))
    if order.id_field.lower() == "fid":
        feedback.pushWarning(
            tr("The ids in 'fid' are not carried over: QGIS numbers the rows of an output anew. Use a key of its own.")
        )
    if not order.population_field:
        feedback.pushWarning(
            tr("No population field was chosen, so the minimum population of {minimum:g} was not checked.").format(
                minimum=result.method.profile.min_population
            )
        )
    feedback.pushInfo(
        tr("{valid} of {total} areas are in the index, {excluded} are excluded.").format(
            valid=result.valid_count, total=len(result.index.frame), excluded=result.excluded_count
        )
    )
    for kind, ids in sorted(result.index.excluded.items()):
        feedback.pushInfo(f"  {kind} ({len(ids)}): {listed(ids)}")
    for name in _near_misses(result.method):
        feedback.pushWarning(
            tr(
                "The profile has a setting for '{name}', but the field is written differently, so it is not used."
            ).format(name=name)
        )
    for warning in result.index.warnings:
        feedback.pushWarning(warning)


def _near_misses(method: Method) -> list[str]:
    """Settings of the profile that meet no field but would, if case did not matter."""
    fields = {name.lower() for name in method.fields}
    own = {*method.profile.indicators, *method.profile.sheets}
    return sorted(name for name in own if name.lower() in fields and name not in method.fields)


def known_sheets(method: Method, of_layer: Mapping[str, Sheet]) -> dict[str, Sheet]:
    """The sheets that stay with the layer: those that it came with, and the profile's for the indicators in use.

    Where both speak of an indicator, the profile names it, and the layer says what its data are: source, licence,
    reference date, version of the definition.
    """
    of_profile = {name: sheet for name, sheet in method.profile.sheets.items() if name in method.fields}
    data = ("source", "licence", "reference_date", "definition_version")
    for name in of_profile.keys() & of_layer.keys():
        told = {key: value for key in data if (value := getattr(of_layer[name], key))}
        of_profile[name] = replace(of_profile[name], **told)
    return {**of_layer, **of_profile}


def titles(
    fields: Sequence[str], sheets: Mapping[str, Sheet], aliases: Mapping[str, str], language: str
) -> dict[str, str]:
    """What to print for each field: the sheet's title with unit, else the layer's alias, else the name."""
    return {name: sheets[name].label(language) if name in sheets else aliases.get(name) or name for name in fields}
