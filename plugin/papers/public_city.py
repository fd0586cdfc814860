"""The figures of the public edition: small counts and whatever leads back to them are withheld."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

import numpy as np
import pandas as pd
from qgis.core import QgsProcessingFeedback, QgsVectorLayer

from ..core.disclosure.edition import Edition
from ..core.disclosure.indicators import indicators_in
from ..core.disclosure.publication import Publication, number_fields, publish
from ..core.disclosure.rule import MISSING, WITHHELD, Rule
from ..core.disclosure.told import told
from ..core.errors import PlanningError, listed
from ..core.index.profile import Method
from ..core.rates.fields import SIGN
from ..core.texts import tr
from ..internal import MARK, is_internal
from ..method_record import MethodRecord
from .city_values import INDEX, AreaNumbers, Figures, Sums, is_withheld, numbers_in, signs_for, withheld_in

_DISTRICT = "district of the paper"  # the level; no field of a layer is called so


def judged_fields(names: Sequence[str]) -> list[str]:
    """The number fields of a layer that the disclosure rule judges, or that follow from those."""
    wanted = number_fields(names)
    return [name for name in names if name in wanted]


def check_judgeable(
    layer: QgsVectorLayer, record: MethodRecord, indicators: Sequence[str], feedback: QgsProcessingFeedback
) -> None:
    """Warn of indicators without counts; PlanningError where the layer is internal, so that they may tell others'."""
    counted = indicators_in(layer.fields().names())
    internal = record.internal or MARK in layer.name() or is_internal(layer)
    if not counted and internal:
        raise PlanningError(
            tr("Layer '{layer}' is marked {mark}, but has no counts to judge what may be told of it.").format(
                layer=layer.name(), mark=MARK
            ),
            tr("Choose what 'Public layer' has made of it, or the layer with its counts."),
        )
    judged = {name for item in counted for name in (item.name, *([item.change] if item.before else []))}
    unjudged = [name for name in indicators if name not in judged]
    if unjudged and internal:
        raise PlanningError(
            tr("Layer '{layer}' holds small counts, but none to judge what may be told of these indicators: {fields}.")
            .format(layer=layer.name(), fields=listed(unjudged)),
            tr("Choose what 'Public layer' has made of it, or indicators with their counts (num_x and den_x; for "
               "changes num_prev_x and den_prev_x, too)."),
        )  # fmt: skip
    if unjudged:
        feedback.pushWarning(
            tr("The counts behind these indicators are not in the layer, so nothing of them is withheld: {fields}.")
            .format(fields=listed(unjudged))
        )  # fmt: skip


def public_figures(given: AreaNumbers, method: Method, feedback: QgsProcessingFeedback) -> Figures:
    """The figures that may be told; the log says what is withheld.

    The city values are those of the areas: people of no area would tell, against them, who is withheld.
    """
    table, indicators, people = given.table, given.indicators, given.people
    frame, public = _published(given, method, feedback)
    numbers, gone = numbers_in(table, given.fields), withheld_in(table, given.fields)
    for name in set(given.fields) & set(public.areas):
        numbers[name] = {str(key): float(value) for key, value in public.areas[name].dropna().items()}
        gone[name] = {str(key) for key, sign in public.areas.get(SIGN + name, pd.Series()).items() if is_withheld(sign)}
    if people:
        gone[people] = _people_withheld(people, frame, public)
        numbers[people] = {key: number for key, number in numbers[people].items() if key not in gone[people]}
    withheld = {name: dict.fromkeys(gone[name], WITHHELD) for name in (*INDEX, people) if name in gone}
    concerned = {name for name in indicators if gone.get(name)}
    districts = {}
    for name in set(given.groups.values()):
        inside = {key for key, district in given.groups.items() if district == name}
        of_district = {item for item in concerned if gone[item] & inside}
        districts[name] = _sums(public.groups.loc[[(_DISTRICT, name)]].iloc[0], indicators, of_district)
    return Figures(
        numbers,
        {**withheld, **signs_for(table.ids, numbers, gone, indicators)},
        _sums(public.city.iloc[0], indicators, concerned),
        districts,
    )


def _published(given: AreaNumbers, method: Method, feedback: QgsProcessingFeedback) -> tuple[pd.DataFrame, Publication]:
    """The numbers of the areas, and what of them may be given away together with the sums of the districts."""
    table = given.table
    frame = table.frame(given.fields)
    for name in given.fields:
        if SIGN + name in table.columns:
            frame[SIGN + name] = pd.Series(list(table.columns[SIGN + name]), index=frame.index, dtype=object)
    frame[_DISTRICT] = pd.Series([given.groups.get(key) for key in table.ids], index=frame.index, dtype=object)
    parts = {"status": method.status_fields, "dynamics": method.dynamics_fields}
    edition = Edition(frame, [_DISTRICT], parts=parts)
    public = publish(edition, Rule())
    log = told(replace(public, left_out=()), edition)
    for sentence in log.facts:
        feedback.pushInfo(sentence)
    feedback.pushWarning(
        tr(
            "What is withheld is judged anew. If a public version of these areas was given away, take it as AREAS: its "
            "numbers are then printed as they are. Two versions that withhold different numbers may give them away."
        )
    )
    return frame, public


def _people_withheld(people: str, frame: pd.DataFrame, public: Publication) -> set[str]:
    """The areas whose number of inhabitants is small, or is a denominator that is withheld there."""
    numbers = frame[people].to_numpy(dtype=float)
    gone = Rule().few(numbers)
    for name in public.areas:
        if name in frame and frame[name].dtype == float and name != people:
            gone |= (public.areas[name].isna() & frame[name].notna()).to_numpy() & np.isclose(frame[name], numbers)
    return set(frame.index[gone])


def _sums(row: pd.Series, indicators: Sequence[str], concerned: Collection[str]) -> Sums:
    """The rates in a row of sums; ``concerned`` are indicators of which an area's value is withheld."""
    values = {name: None if pd.isna(row[name]) else float(row[name]) for name in indicators if name in row}
    gaps = [name for name, value in values.items() if value is None]
    withheld = {name for name in gaps if name in concerned or is_withheld(row.get(SIGN + name))}
    return Sums(values, {name: WITHHELD if name in withheld else MISSING for name in gaps})
